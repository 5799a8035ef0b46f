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
    return Core(
        start=number.start,
        end=unit[0],
        kind="percent",
        unit="percentage_point" if unit[1] in ("percentage_point", "basis_point") else None,
        factor=factor,
    )
