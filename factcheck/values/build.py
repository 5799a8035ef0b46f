"""A quantity from the fields of a registry claim, in the same form that reading a text gives."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import cast

from factcheck.languages import get_language
from factcheck.values.base import Bound, Quantity, QuantityKind
from factcheck.values.bounds import Ends, ends_of, plain
from factcheck.values.tables import tables_for
from factcheck.values.tolerance import ORDER_SPAN, TENS_LOW
from factcheck.values.units import MEASURES, is_listed_noun

#: From this size on, zeros at the end of an amount are taken for a scale word: 45000000 is "45 million".
_SCALED_FROM = Decimal(10_000)


def build_quantity(
    *,
    type: str,  # noqa: A002
    bound: str = "=",
    amount: Decimal | None,
    high: Decimal | None = None,
    currency: str | None = None,
    unit: str | None = None,
    per: str | None = None,
) -> Quantity:
    """The quantity that a claim asserts. Fields as in the registry: plain numbers, percent in points.

    `unit` may be singular or plural English; with `type` "percent" it may be "fraction" (a share of one) or
    "percentage_point". Raises ValueError where `amount` is missing, or `high` with bound "range".
    """
    if amount is None:
        raise ValueError("a quantity needs an amount")
    factor = Decimal(1)
    name = unit_id(unit) if unit else None
    kind = cast(QuantityKind, type)
    if type == "percent":
        if name == "fraction":
            factor, name = Decimal(100), None
        elif name in ("percent", "%"):
            name = None
        elif name == "basis_point":
            factor, name = Decimal("0.01"), "percentage_point"
    elif type == "multiple":
        name = None
    elif type == "money":
        currency, name = currency or (name.upper() if name and len(name) == 3 else None), None
    elif type == "count" and name is not None and name in MEASURES and MEASURES[name].dimension in ("days", "months"):
        kind = "duration"
    base = unit_id(per) if per else None
    number = plain(amount * factor)
    step = _step(number)
    if bound == "range" and high is None:
        raise ValueError("a range needs 'high'")
    top = None if high is None else plain(high * factor)
    stated: Decimal | None = None
    if bound == "order":
        low = TENS_LOW if number == 10 else number
        ends = Ends(low, top if top is not None else number * ORDER_SPAN, high_open=True)
        step = number
    elif bound == "range":
        ends = Ends(number, top)
    else:
        ends, stated = ends_of(cast(Bound, bound), number), number
    return Quantity(
        kind=kind,
        stated=stated,
        low=ends.low,
        high=ends.high,
        low_open=ends.low_open,
        high_open=ends.high_open,
        unit=name,
        currency=currency,
        per=base,
        bound=cast(Bound, bound),
        step=step,
    )


def _step(number: Decimal) -> Decimal:
    if number != number.to_integral_value():
        exponent = number.normalize().as_tuple().exponent
        return Decimal(1).scaleb(max(int(exponent), -6))
    if abs(number) < _SCALED_FROM:
        return Decimal(1)
    return plain(Decimal(1).scaleb(int(number.normalize().as_tuple().exponent)))


def unit_id(unit: str) -> str:
    """The unit that an English noun names ("people" -> "person", "years" -> "year", "miles an hour" ->
    "mile_per_hour")."""
    word = unit.strip().lower()
    if word.replace(" ", "_") in MEASURES or is_listed_noun(word) or word == "fraction":
        return word.replace(" ", "_")
    tables = tables_for(get_language("en"))
    for table in (tables.units, tables.nouns):
        found = table.values.get(word.replace("_", " "))
        if found is not None:
            return found
    for plural, singular in tables.data.noun_endings:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return word[: len(word) - len(plural)] + singular
    return word


def complete(built: Quantity, read: Quantity) -> Quantity:
    """A registry's quantity with what only the statement's own words say of it.

    Where both name the same number, the words give the precision, and the unit and the rate that the registry
    leaves out; an exact registry value takes the bound of the words ("capped at 100 times" beside `{"bound": "=",
    "amount": 100}`). Different numbers, or a unit or rate that differs, leave the registry's value as it is.
    """
    if built.stated is None or built.stated != read.stated or built.kind != read.kind:
        return built
    if built.currency != read.currency or (built.unit and read.unit and built.unit != read.unit):
        return built
    if built.per and read.per and built.per != read.per:
        return built
    bounded = read if built.bound == "=" else built
    return replace(bounded, unit=built.unit or read.unit, per=built.per or read.per, step=read.step)
