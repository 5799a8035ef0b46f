"""Writing expected quantities short, for the tables of the value tests."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factcheck.languages import get_language
from factcheck.values.base import Found, Quantity
from factcheck.values.scan import find_values


def quantities(code: str, text: str) -> list[Found]:
    """The quantities of a text, dates left out."""
    return [found for found in find_values(text, get_language(code)) if isinstance(found.value, Quantity)]


def short(value: object) -> str:
    """A quantity as `kind bound number unit`: "money < 45000000 USD", "count 7..10 person", "number 1/3"."""
    assert isinstance(value, Quantity)
    if value.bound in ("order", "range") or value.stated is None:
        number = f"{_plain(value.low)}..{_plain(value.high)}"
    else:
        number = _plain(value.stated)
    bound = "" if value.bound in ("=", "range") else value.bound
    per = f"/{value.per}" if value.per else ""
    parts = (value.kind, bound, number, (value.currency or value.unit or "") + per)
    return " ".join(part for part in parts if part)


def _plain(number: Decimal | None) -> str:
    if number is None:
        return ""
    if number == number.to_integral_value():
        return str(int(number))
    fraction = Fraction(number).limit_denominator(12)
    if abs(fraction - Fraction(number)) < Fraction(1, 10**12) and fraction.denominator not in (2, 4, 5, 8, 10):
        return str(fraction)
    return f"{number.normalize():f}"
