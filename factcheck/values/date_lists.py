"""Dates that share a month or a year: "3, 10 and 17 May 2018", "May 4 and 5", "em março e abril de 2020", 3月4日和5日.

Each day or month of such a list becomes a date of its own; an extent ("3 to 5 May") is read elsewhere, except that
"between 3 and 5 May" opens one here. What is shared is taken over only across the joining words of the calendar, and
only where the days rise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.values.base import DateValue
from factcheck.values.date_group import WINDOW, Group
from factcheck.values.date_parts import Parts, parse_iso, write_iso
from factcheck.values.date_slots import either
from factcheck.values.date_templates import Patterns

#: No list has more days; how far before a date its first day may stand, in characters.
_MOST, _REACH = 8, 60
_DIGITS = re.compile(r"\d+")
#: Joins that may as well part two clauses.
_COMMAS = frozenset((",", "，"))
_YEAR = re.compile(r",? ([12]\d{3})(?![\w%]|[.,]\d)")
#: What may follow the last day of a list; a word might be what is counted ("May 4 and 5 men").
_END = re.compile(r" ?(?:$|[.;:!?)\n]|,(?! ?\d)|[-–—])")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """`before` is the list of days that ends where a date starts, `day` one of them, `more` one more day after a date,
    `join` what stands between."""

    before: re.Pattern[str]
    day: re.Pattern[str]
    more: re.Pattern[str]
    join: re.Pattern[str]


@lru_cache(maxsize=64)
def _patterns(joins: tuple[str, ...], suffixes: tuple[str, ...]) -> _Patterns:
    join = rf" ?(?P<join>{either(joins)}) ?"
    plain = rf" ?{either(joins)} ?"
    day = rf"(?:3[01]|[12]\d|0?[1-9])(?!\d)(?: ?{either(suffixes)}(?!\w))?"
    return _Patterns(
        re.compile(rf"(?<![\w.,:/$€£¥%+#-])(?:{day}\.?{plain}){{1,{_MOST}}}$"),
        re.compile(day),
        re.compile(rf"{join}(?P<day>{day})(?![\w%°]|[.,:/]\w)"),
        re.compile(join),
    )


def share_parts(low: str, groups: list[Group], p: Patterns) -> list[Group]:
    """The groups with what they share filled in, and the bare days of their lists among them, in order."""
    c = p.calendar
    if not c.day_joins:
        return groups
    patterns = _patterns(c.day_joins, c.day_suffix)
    out: list[Group] = []
    for i, group in enumerate(groups):
        if out and group.start < out[-1].end:
            continue  # a year that a list of days took in
        out.extend(_days_before(low, group, out[-1].end if out else 0, p, patterns))
        out.append(group)
        out.extend(_days_after(low, group, groups[i + 1] if i + 1 < len(groups) else None, p, patterns))
    for i in range(len(out) - 2, -1, -1):
        _take_from_later(low, out[i], out[i + 1], patterns)
    for i in range(len(out) - 1):
        _take_from_earlier(low, out[i], out[i + 1], patterns)
    return out


def _plain(group: Group) -> Parts | None:
    """The parts of a group that is a calendar date and nothing else; None for extents and what hangs on other dates."""
    value = group.date
    if value is None or group.clock is not None or value.relative is not None or group.readings is not None:
        return None
    return parse_iso(value.iso)


def _days_before(low: str, group: Group, floor: int, p: Patterns, patterns: _Patterns) -> list[Group]:
    """The days "3, 10 and" before "17 May"; "between 3 and" makes the date itself an extent."""
    start = group.core_start
    parts = _plain(group) if low[start].isdigit() else None
    if parts is None or parts.day is None or parts.month is None or _leading(low, start) != parts.day:
        return []
    match = patterns.before.search(low, max(floor, start - _REACH), start)
    if match is None:
        return []
    days = [(m.start(), m.end(), _leading(low, m.start())) for m in patterns.day.finditer(low, match.start(), start)]
    numbers = [number for _, _, number in days] + [parts.day]
    if sorted(set(numbers)) != numbers:
        return []
    dates = [_on_day(group.date, parts, number) for number in numbers[:-1]]
    opened = p.between_open.search(low, max(0, match.start() - WINDOW), match.start())
    if opened is not None and len(days) == 1 and group.date is not None:
        iso = f"{dates[0].iso}/{group.date.iso}"
        group.start, group.core_start = opened.start(), match.start()
        group.date = replace(group.date, iso=iso, bound="range", weekday=None)
        return []
    return [Group(a, b, a, b, date=value) for (a, b, _), value in zip(days, dates, strict=True)]


def _days_after(low: str, group: Group, following: Group | None, p: Patterns, patterns: _Patterns) -> list[Group]:
    """The days "and 5" after "May 4", with the year that closes the list, which the group takes too."""
    end = group.core_end
    parts = _plain(group)
    if parts is None or parts.day is None or parts.month is None or parts.year is not None or group.date is None:
        return []
    if low[group.core_start].isdigit() or end != group.end:
        return []
    ceiling = following.start if following is not None else len(low)
    days: list[tuple[int, int, int]] = []
    last, join = parts.day, ","
    while len(days) < _MOST and (m := patterns.more.match(low, end)) and m.end() <= ceiling:
        number = _leading(low, m.start("day"))
        if number <= last:
            return []
        days.append((m.start("day"), m.end("day"), number))
        end, last, join = m.end(), number, m["join"]
    if not days or join in _COMMAS or not _exists(parts, last):
        return []
    year = _YEAR.match(low, end)
    if year is not None:
        parts = replace(parts, year=int(year[1]))
        group.date = _on_day(group.date, parts, parts.day or 0)
        days[-1] = (days[-1][0], year.end(), last)
    elif _END.match(low, end) is None and p.list_close.match(low, end) is None:
        return []
    return [Group(a, b, a, b, date=_on_day(group.date, parts, number)) for a, b, number in days]


def _leading(low: str, at: int) -> int:
    match = _DIGITS.match(low, at)
    return int(match[0][:4]) if match is not None else 0


def _exists(parts: Parts, day: int) -> bool:
    return parse_iso(write_iso(year=parts.year, month=parts.month, day=day)) is not None


def _on_day(value: DateValue | None, parts: Parts, day: int) -> DateValue:
    assert value is not None
    return replace(value, iso=write_iso(year=parts.year, month=parts.month, day=day), weekday=None)


def _take_from_later(low: str, first: Group, second: Group, patterns: _Patterns) -> None:
    """ "March and April 2020", "dia 4 e 5 de março": the first takes the year or the month of the second."""
    if patterns.join.fullmatch(low, first.end, second.start) is None:
        return
    a, b = _plain(first), _plain(second)
    if a is None or b is None or b.month is None or b.month > 12 or a.year_text != "XXXX" or first.date is None:
        return
    if a.month is None and a.day is not None and b.day is not None and a.day < b.day:
        _fill(first, replace(a, month=b.month, year=b.year))
    elif a.month is not None and b.year is not None and _rises(a, b):
        _fill(first, replace(a, year=b.year))


def _take_from_earlier(low: str, first: Group, second: Group, patterns: _Patterns) -> None:
    """3月4日和5日, 2020年3月和4月: the second takes the month or the year of the first."""
    match = patterns.join.fullmatch(low, first.end, second.start)
    if match is None or match["join"] in _COMMAS:
        return
    a, b = _plain(first), _plain(second)
    if a is None or b is None or a.month is None or a.month > 12 or b.year_text != "XXXX" or second.date is None:
        return
    if b.month is None and b.day is not None and a.day is not None and a.day < b.day:
        _fill(second, replace(b, month=a.month, year=a.year))
    elif b.month is not None and a.year is not None and _rises(a, b):
        _fill(second, replace(b, year=a.year))


def _rises(a: Parts, b: Parts) -> bool:
    """Whether two days, or two months, follow each other within a year."""
    if (a.day is None) != (b.day is None) or a.month is None or b.month is None or max(a.month, b.month) > 12:
        return False
    return (a.month, a.day or 0) < (b.month, b.day or 0)


def _fill(group: Group, parts: Parts) -> None:
    iso = write_iso(year=parts.year, month=parts.month, day=parts.day)
    if group.date is not None and parse_iso(iso) is not None:
        group.date = replace(group.date, iso=iso)
