"""Years in words behind a day or month: "6 April seventeen hundred thirty-three", "2 de outubro de dois mil e vinte".

Numbers in words are read by the engine of quantities; here it is only decided whether one is a year (or, before a year
in words, a day: "January twenty-five nineteen eighty-six"). Deliberately absent: years in words that no month stands
before, which are as often a count.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from factcheck.values import numbers
from factcheck.values.base import DateValue
from factcheck.values.date_parts import Parts, parse_iso, write_iso
from factcheck.values.date_slots import either
from factcheck.values.date_templates import Patterns
from factcheck.values.numeral import Numeral
from factcheck.values.tables import is_letter

#: What a year in words may be.
_FIRST, _LAST = 1000, 2199
#: How far before a month a day in words may begin, in characters.
_REACH = 24
_TOKEN = re.compile(r"(?<!\w)[^\W\d_]")


@lru_cache(maxsize=64)
def _gap(joins: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf" ?,? (?:{either(joins)} )?")


def with_year(low: str, start: int, end: int, value: DateValue, p: Patterns) -> tuple[int, int, DateValue] | None:
    """Start, end and value of the date at [start, end) with the year in words behind it; None where there is none."""
    parts = parse_iso(value.iso)
    if not p.spaced or value.relative or parts is None or parts.year_text != "XXXX" or parts.month is None:
        return None
    if parts.month > 12:
        return None
    day = _number(low, end + 1, p) if parts.day is None and low[end : end + 1] == " " else None
    if day is not None and 1 <= day.low <= 31 and day.step == 1:
        year = _year(low, day.end, p, loose=True)
        if year is not None:
            return _dated(start, year[0], value, replace(parts, day=int(day.low), year=year[1]))
    year = _year(low, end, p, loose=parts.day is not None)
    if year is None:
        return None
    found = _dated(start, year[0], value, replace(parts, year=year[1]))
    if parts.day is None:
        return _day_before(low, start, year, value, parts, p) or found
    return found


def _dated(start: int, end: int, value: DateValue, parts: Parts) -> tuple[int, int, DateValue] | None:
    iso = write_iso(year=parts.year, month=parts.month, day=parts.day)
    return (start, end, replace(value, iso=iso)) if parse_iso(iso) is not None else None


def _number(low: str, at: int, p: Patterns) -> Numeral | None:
    """The plain whole number in words that starts at `at`."""
    if at >= len(low) or not is_letter(low[at]) or p.tables.tokens.form_at(low, at) is None:
        return None
    number = numbers.read(low, at, p.tables)
    if number is None or number.start != at or number.form or number.bound != "=" or number.low % 1:
        return None
    return number


def _year(low: str, end: int, p: Patterns, *, loose: bool) -> tuple[int, int] | None:
    """End and number of the year in words behind `end`. Unless `loose`, a round number needs a comma or a joining word
    before it ("in May two thousand came")."""
    gap = _gap(p.calendar.year_joins).match(low, end)
    if gap is None:
        return None
    number = _number(low, gap.end(), p)
    if number is None:
        return None
    year, stop = int(number.low), number.end
    if p.calendar.year_pairs and 10 <= year <= 21:
        second = _number(low, stop + 1, p) if low[stop : stop + 1] in (" ", "-") else None
        if second is None or not 10 <= second.low <= 99:
            return None
        year, stop = year * 100 + int(second.low), second.end
    elif year % 100 == 0 and not loose and gap[0] == " ":
        return None
    if not _FIRST <= year <= _LAST or p.counted_after.match(low, stop):
        return None
    return stop, year


def _day_before(
    low: str, start: int, year: tuple[int, int], value: DateValue, parts: Parts, p: Patterns
) -> tuple[int, int, DateValue] | None:
    """The date with a day in words before its month: "fifteen August nineteen hundred ninety-three"."""
    for token in _TOKEN.finditer(low, max(0, start - _REACH), start):
        day = _number(low, token.start(), p)
        if day is not None and day.end + 1 == start and 1 <= day.low <= 31:
            return _dated(token.start(), year[0], value, replace(parts, day=int(day.low), year=year[1]))
    return None
