"""Lengths of time: years, months, days, hours; and ages, which are the same thing about a person.

A month has no exact number of days, so "two years" is 24 months but never 730 days. Calendar dates are in `dates.py`.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.values import compound
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.units import is_time


def read(number: Numeral, place: Place) -> Core | None:
    """A duration where a unit of time follows ("2-3 years", "half an hour", 两年半)."""
    if number.form in ("ordinal", "percent", "multiple"):
        return None
    tables, low = place.tables, place.low
    unit = place.unit_after(number)
    if unit is None or not is_time(unit[1]):
        return None
    end, extra, step = unit[0], Decimal(0), None
    half = tables.and_half.at(low, place.blank(end))
    if half is not None and half[0] <= place.right and number.bound == "=":
        end, extra = half[0], Decimal("0.5")
    elif (rest := compound.rest(place, number, unit[1], end)) is not None:
        extra, step, end = rest
    age = tables.age_marks.at(low, place.joint(end))
    if age is not None and age[0] <= place.right:
        end = age[0]
    return Core(start=number.start, end=end, kind="duration", unit=unit[1], extra=extra, step=step)
