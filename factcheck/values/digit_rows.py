"""Digit words in a row, which no rule of sums reads: 二〇一五, 七八个, 八五折."""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.numeral import ONE, Numeral
from factcheck.values.sums import LIMIT
from factcheck.values.tables import Tables
from factcheck.values.tolerance import MAX_DIGITS


def digit_row(low: str, pos: int, tables: Tables) -> Numeral | None:
    """Digit words in a row: three or more are read one by one (二〇一五), two neighbours are a range (七八个,
    三四百)."""
    digits, end = "", pos
    while end < len(low) and len(digits) <= MAX_DIGITS:
        word = tables.tokens.form_at(low, end)
        if word is None or tables.small.get(word, 10) > 9:
            break
        digits += str(tables.small[word])
        end += len(word)
    if len(digits) < 2 or len(digits) > MAX_DIGITS or digits[0] == "0":
        return None
    scale_follows = tables.tokens.form_at(low, end) in tables.scales if end < len(low) else False
    if len(digits) >= 3 or digits[1] == "0":
        return None if scale_follows else Numeral(start=pos, end=end, low=Decimal(digits))
    if int(digits[1]) != int(digits[0]) + 1:
        if not _tenths_follow(low, end, tables):
            return None
        return Numeral(start=pos, end=end, low=Decimal(digits) / 10, step=Decimal("0.1"))  # 八五折 is 85 %
    scale = ONE
    while (word := tables.tokens.form_at(low, end)) in tables.scales and word not in tables.data.letter_scales:
        scale *= tables.scales[word]
        end += len(word)
        if scale >= LIMIT:
            return None
    return Numeral(
        start=pos,
        end=end,
        low=int(digits[0]) * scale,
        high=int(digits[1]) * scale,
        bound="range",
        scaled=scale > 1,
    )


def _tenths_follow(low: str, pos: int, tables: Tables) -> bool:
    unit = tables.units.at(low, pos)
    return unit is not None and unit[1] == "tenths"
