"""Shares in a hundred: "50 %", "per cent", 百分之五十, tenths (五成), points and basis points.

A share ("50 %") and a difference between shares ("5 percentage points") are told apart by the unit: None and
"percentage_point". Basis points are hundredths of a point.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place

_FACTORS = {
    "percent": Decimal(1),
    "permille": Decimal("0.1"),
    "percentage_point": Decimal(1),
    "basis_point": Decimal("0.01"),
    "tenths": Decimal(10),
}


def read(number: Numeral, place: Place) -> Core | None:
    """A percentage where the number is opened or followed by a word or sign for one."""
    if number.form == "percent":
        return Core(start=number.start, end=number.end, kind="percent")
    unit = place.unit_after(number)
    if unit is None or unit[1] not in _FACTORS or number.form in ("ordinal", "multiple"):
        return None
    factor = _FACTORS[unit[1]]
    if unit[1] == "tenths" and number.low > 10:
        factor = Decimal(1)  # 75折 is 75 %, 七折 70 %
    end, extra = unit[0], Decimal(0)
    if unit[1] == "tenths" and number.bound == "=" and number.low < 10:
        extra, end = _after_tenths(place, end)
    return Core(
        start=number.start,
        end=end,
        kind="percent",
        unit="percentage_point" if unit[1] in ("percentage_point", "basis_point") else None,
        factor=factor,
        extra=extra,
    )


def _after_tenths(place: Place, end: int) -> tuple[Decimal, int]:
    """The smaller parts of a share in tenths (七成六, 三成半, 三割五分) in percent, and where they end."""
    low, tables = place.low, place.tables
    half = tables.and_half.at(low, end)
    if half is not None and half[0] <= place.right:
        return Decimal(5), half[0]
    total = Decimal(0)
    for _ in range(2 if tables.tenths_parts.values else 0):
        digit = low[end : end + 1]
        value = int(digit) if digit.isascii() and digit.isdigit() else tables.small.get(digit, 0)
        after = end + 1
        part = tables.tenths_parts.at(low, after)
        bare = tables.tenths_parts.values.get("")
        if not 0 < value < 10 or after > place.right:
            break
        if part is not None and part[0] <= place.right:
            total, end = total + value * part[1], part[0]
            continue
        closed = low[after : after + 1]
        if bare is not None and not (closed.isdigit() or tables.tokens.at(low, after) or _begins_count(place, after)):
            return total + value * bare, after
        break
    return total, end


def _begins_count(place: Place, at: int) -> bool:
    """Whether a unit, noun or classifier follows, so that the digit before counts something else."""
    low, tables = place.low, place.tables
    return any(forms.at(low, at) is not None for forms in (tables.units, tables.nouns, tables.measure_words))
