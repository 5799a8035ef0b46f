"""Which mark parts decimals and which parts thousands, where a language has both habits: "1,500" is fifteen hundred in
Mexico and one and a half in Spain.

First the other figures of the text are asked, then what stands around the figure; what neither settles is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from factcheck.values.figures import UNCLEAR
from factcheck.values.numeral import blank
from factcheck.values.numerals import next_scale
from factcheck.values.tables import Tables
from factcheck.values.units import is_currency, is_time

#: Figures that only one of the two habits writes: with a decimal point and a group comma, and the other way round.
_OTHER_MARKS: Final = re.compile(
    r"(?<![0-9.,])[0-9]{1,3}(?:,[0-9]{3}(?:,[0-9]{3}|\.[0-9])|\.[0-9]{1,2} ?%|\.[0-9](?![0-9.,:]))"
)
_OWN_MARKS: Final = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?:\.[0-9]{3}(?![0-9])|,[0-9]{1,2}(?![0-9]))")


def with_marks(low: str, tables: Tables) -> Tables:
    """The tables with the decimal and the group mark changed over, where a text of a language of both habits writes
    figures the other way ("3.5 %", "1,234,567") and none as the language mostly does."""
    if not tables.data.either_mark or _OTHER_MARKS.search(low) is None or _OWN_MARKS.search(low) is not None:
        return tables
    return tables.swapped()


def unclear_figures(low: str, tables: Tables) -> Iterator[tuple[int, int]]:
    """The figures that could be read both ways, each with its scale words."""
    for figure in UNCLEAR.finditer(low):
        end = figure.end()
        if _parts_thousands(low, figure.start(), end, tables):
            continue
        while (scale := next_scale(low, end, tables)) is not None:
            end = low.index(scale, end) + len(scale)
        yield figure.start(), end


def _parts_thousands(low: str, pos: int, end: int, tables: Tables) -> bool:
    """Whether the comma of "1,500" surely parts thousands: what it counts comes in whole numbers, or the last
    digit is a nought that no fraction would carry. Prices of fuel and rates of exchange have three decimals."""
    sign = tables.currency_signs.before(low, pos - 1 if pos and low[pos - 1] == " " else pos)
    if sign is not None:
        return sign[1] != "EUR" or low[pos : pos + 2] != "1,"
    at = blank(low, end)
    if tables.nouns.at(low, at) is not None:
        return True
    unit = tables.units.at(low, at)
    if unit is not None and is_currency(unit[1]):
        return low[pos : pos + 2] != "1,"
    if unit is not None and (is_time(unit[1]) or unit[1] == "percent"):
        return unit[1] != "percent"
    return low[end - 1] == "0"
