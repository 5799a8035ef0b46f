"""What a bound makes of a number: the interval that "less than 45M", "nearly 20M" or "about 100M" commits to.

Quantities that cannot be negative (everything said with a positive number) start at zero: "less than 45M" is [0, 45M);
"less than 0" does not, and nothing is nearly 0 but 0.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factcheck.values.base import Bound
from factcheck.values.tolerance import ABOUT, NEARLY


class Ends(NamedTuple):
    """Both ends of an interval, None for no limit."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False


def ends_of(bound: Bound, number: Decimal) -> Ends:
    """The interval of a stated number under a bound. "order" and "range" have no stated number: ValueError."""
    if bound == "=":
        return Ends(number, number)
    floor = Decimal(0) if number > 0 or (number == 0 and bound != "<") else None
    if bound == "<":
        return Ends(floor, number, high_open=True)
    if bound == "<=":
        return Ends(floor, number)
    if bound == ">":
        return Ends(number, None, low_open=True)
    if bound == ">=":
        return Ends(number, None)
    width = abs(number)
    if bound == "nearly":
        return Ends(plain(number - NEARLY * width), number, high_open=bool(width))
    if bound == "~":
        return Ends(plain(number - ABOUT * width), plain(number + ABOUT * width))
    raise ValueError(f"a bound {bound!r} has no stated number")


def both(first: Bound, second: Bound) -> Bound:
    """The bound that two bound words on one number leave: "about" and "nearly" yield to a limit ("over some 500")."""
    weak = ("=", "~", "nearly")
    if first in weak and second not in weak:
        return second
    return second if first == "=" else first


def plain(number: Decimal) -> Decimal:
    """The same number without an exponent or trailing zeros after the point (1E+9 -> 1000000000, 2.50 -> 2.5)."""
    if number == number.to_integral_value():
        return Decimal(int(number))
    return number.normalize()
