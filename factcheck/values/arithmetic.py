"""Sums, differences, products and quotients of quantities: the interval of every number that the operands allow.

"Less than 45M" minus "more than 10M" lies below 35M, with an open end. Units are the caller's affair: operands of a sum
or a difference are in one unit, a product or a quotient gets the unit that is given.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal, localcontext
from functools import reduce

from factcheck.values.base import Bound, Quantity
from factcheck.values.bounds import plain

#: Digits to which a quotient is worked out.
_DIGITS = 40

_POINT = ("=", "~")


def add(a: Quantity, b: Quantity) -> Quantity:
    """The sum; an end that either has not is missing in the sum too."""
    return _made(
        a,
        b,
        stated=None if a.stated is None or b.stated is None else a.stated + b.stated,
        low=None if a.low is None or b.low is None else a.low + b.low,
        high=None if a.high is None or b.high is None else a.high + b.high,
        low_open=a.low_open or b.low_open,
        high_open=a.high_open or b.high_open,
    )


def subtract(a: Quantity, b: Quantity) -> Quantity:
    """What is left of `a` without `b`."""
    return _made(
        a,
        b,
        stated=None if a.stated is None or b.stated is None else a.stated - b.stated,
        low=None if a.low is None or b.high is None else a.low - b.high,
        high=None if a.high is None or b.low is None else a.high - b.low,
        low_open=a.low_open or b.high_open,
        high_open=a.high_open or b.low_open,
    )


def total(quantities: Iterable[Quantity]) -> Quantity:
    """The sum of one or more quantities. Raises TypeError for none."""
    return reduce(add, quantities)


def multiply(a: Quantity, b: Quantity) -> Quantity | None:
    """The product in the unit of `a`; None where an operand may be negative."""
    if not (_counts_up(a) and _counts_up(b)):
        return None
    assert a.low is not None
    assert b.low is not None
    return _made(
        a,
        b,
        stated=None if a.stated is None or b.stated is None else a.stated * b.stated,
        low=a.low * b.low,
        high=None if a.high is None or b.high is None else a.high * b.high,
        low_open=(a.low_open and b.low > 0) or (b.low_open and a.low > 0) or (a.low_open and b.low_open),
        high_open=a.high_open or b.high_open,
    )


def divide(a: Quantity, b: Quantity) -> Quantity | None:
    """The quotient in the unit of `a`; None where an operand may be negative or the divisor nothing."""
    if not (_counts_up(a) and _counts_up(b)) or b.high == 0:
        return None
    assert a.low is not None
    assert b.low is not None
    with localcontext() as context:
        context.prec = _DIGITS
        return _made(
            a,
            b,
            stated=None if a.stated is None or not b.stated else a.stated / b.stated,
            low=Decimal(0) if b.high is None else a.low / b.high,
            high=None if a.high is None or b.low == 0 else a.high / b.low,
            low_open=(b.high is None and a.low > 0) or a.low_open or (b.high_open and a.low > 0),
            high_open=a.high_open or b.low_open,
        )


def scaled(a: Quantity, factor: Decimal) -> Quantity:
    """The quantity times a number above nothing."""
    return replace(
        a,
        stated=None if a.stated is None else plain(a.stated * factor),
        low=None if a.low is None else plain(a.low * factor),
        high=None if a.high is None else plain(a.high * factor),
        step=a.step * factor,
    )


def _counts_up(q: Quantity) -> bool:
    return q.low is not None and q.low >= 0


def _made(
    a: Quantity,
    b: Quantity,
    *,
    stated: Decimal | None,
    low: Decimal | None,
    high: Decimal | None,
    low_open: bool,
    high_open: bool,
) -> Quantity:
    """The result in the unit of `a`. It states a number only where both operands are figures, not limits or ranges."""
    bound: Bound = "range"
    if a.bound in _POINT and b.bound in _POINT and stated is not None:
        bound = "=" if a.bound == b.bound == "=" else "~"
    else:
        stated = None
    return replace(
        a,
        stated=None if stated is None else plain(stated),
        low=None if low is None else plain(low),
        high=None if high is None else plain(high),
        low_open=low_open,
        high_open=high_open,
        bound=bound,
        step=max(a.step, b.step),
    )
