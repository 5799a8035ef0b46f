"""What an EDTF-like date text means in days: its known parts, and the first and last day it may name.

The notation follows the Extended Date/Time Format (ISO 8601-2:2019): `2018`, `2018-02`, `2018-02-28`,
`2018-02-28T19:48`, `XXXX-12-08` (year unknown), `199X` (decade), `19XX` (century), `2017-22` (seasons 21 spring to 24
winter), `2018-35` (quarters 33 to 36), `2018-41` (halves 40 and 41), `2016/2020` (interval), and besides `2024-W09`
(ISO week) and `2018-FY` (fiscal year). Nothing here reads prose.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import Literal

from factcheck.languages.calendar_data import ZONES
from factcheck.values.base import Bound, DateValue

PartName = Literal["early", "mid", "late", "first half", "second half"]

_ISO = re.compile(
    r"(?P<y>\d{4}|XXXX|\d{3}X|\d{2}XX|XX\dX)"
    r"(?:-(?:(?P<fy>FY)|W(?P<w>\d\d|XX)|(?P<m>\d\d|XX)(?:-(?P<d>\d\d|XX))?))?"
    r"(?:T(?P<h>\d\d)(?::(?P<mi>\d\d)(?::(?P<s>\d\d))?)?)?"
)
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)?")

#: The last number that the second part of a date text has for each unit.
_MONTH_CODES = ((12, "month"), (24, "season"), (36, "quarter"), (41, "half"))
#: Days of a month that "early", "mid" and "late" may reach (outer) and surely mean (inner); 31 stands for the last day.
_OF_MONTH = {
    "early": ((1, 14), (1, 10)), "mid": ((8, 23), (11, 20)), "late": ((17, 31), (21, 31)),
    "first half": ((1, 16), (1, 14)), "second half": ((15, 31), (17, 31)),
}  # fmt: skip
#: The same in months of a year, and in years of a decade (0 to 9) and of a century (0 to 99).
_OF_YEAR = {
    "early": ((1, 5), (1, 3)), "mid": ((4, 9), (5, 8)), "late": ((8, 12), (10, 12)),
    "first half": ((1, 6), (1, 6)), "second half": ((7, 12), (7, 12)),
}  # fmt: skip
_OF_DECADE = {
    "early": ((0, 4), (0, 2)), "mid": ((3, 7), (4, 6)), "late": ((6, 9), (7, 9)),
    "first half": ((0, 5), (0, 4)), "second half": ((5, 9), (6, 9)),
}  # fmt: skip
_OF_CENTURY = {
    "early": ((0, 45), (0, 25)), "mid": ((25, 75), (40, 60)), "late": ((55, 100), (75, 99)),
    "first half": ((0, 50), (1, 49)), "second half": ((50, 100), (51, 99)),
}  # fmt: skip
#: How far "around" reaches, in the unit of the date itself.
_AROUND_DAYS = {"day": 3, "week": 7, "month": 31, "year": 365, "decade": 1827, "century": 7305}


@dataclass(frozen=True, slots=True)
class Parts:
    """The known parts of a date text. `year_text` keeps an unknown or partly known year as written (`XXXX`, `199X`).

    `month` may also be an EDTF season, quarter or half (21 to 41). `time` has one to three numbers.
    """

    year_text: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None
    fiscal: bool = False
    time: tuple[int, ...] = ()

    @property
    def unit(self) -> str:
        """The smallest unit that is named: day, week, month, quarter, half, season, year, decade, century."""
        if self.day is not None:
            return "day"
        if self.week is not None:
            return "week"
        if self.month is not None:
            return next(name for last, name in _MONTH_CODES if self.month <= last)
        if self.year is None and self.year_text != "XXXX":
            return "century" if self.year_text.endswith("XX") else "decade"
        return "year"

    @property
    def empty(self) -> bool:
        """Whether nothing at all is known ("yesterday", as long as it is not resolved)."""
        known = self.month is not None or self.day is not None or self.week is not None or bool(self.time)
        return self.year_text == "XXXX" and not known


@lru_cache(maxsize=4096)
def parse_iso(text: str) -> Parts | None:
    """The parts of one date text (no interval), None when it is not one or the day does not exist (31 February)."""
    m = _ISO.fullmatch(text)
    if m is None:
        return None
    year = int(m["y"]) if m["y"].isdigit() else None
    month, day, week, time = (_number(m[k]) for k in ("m", "d", "w", "h"))
    if month is not None and not (1 <= month <= 12 or 21 <= month <= 24 or 33 <= month <= 36 or 40 <= month <= 41):
        return None
    longest = 31 if month is None else monthrange(year or 2000, month)[1] if month <= 12 else 0
    if day is not None and not 1 <= day <= longest:
        return None
    if (year is not None and year < 1) or (week is not None and not 1 <= week <= 53):
        return None
    clock = tuple(int(m[k]) for k in ("h", "mi", "s") if m[k] is not None)
    if time is not None and any(n > top for n, top in zip(clock, (23, 59, 59), strict=False)):
        return None
    return Parts(m["y"], year, month, day, week, m["fy"] is not None, clock)


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdigit() else None


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), _month_end(year, last)


def _years(first: int, last: int) -> tuple[date, date]:
    return date(max(first, 1), 1, 1), date(min(last, 9999), 12, 31)


def _unbounded(parts: Parts, part: PartName | None, *, inner: bool) -> tuple[date, date] | None:
    """First and last day of the parts themselves; None where the year is unknown. `inner` is the narrow reading of
    `part`."""
    text, year = parts.year_text, parts.year
    if year is None:
        if text.endswith("XX") and text[:2].isdigit():
            start = int(text[:2]) * 100
            low, high = _of(_OF_CENTURY, part, inner, (0, 100))
            # Both habits of counting (1900 to 1999, 1901 to 2000) lie within.
            return _years(start + low, start + high)
        if text[:3].isdigit():
            low, high = _of(_OF_DECADE, part, inner, (0, 9))
            return _years(int(text[:3]) * 10 + low, int(text[:3]) * 10 + high)
        return None
    if parts.fiscal:
        # Fiscal years start between July before and April of their year.
        return date(max(year - 1, 1), 7, 1), date(min(year + 1, 9999), 6, 30)
    if parts.week is not None:
        try:
            monday = date.fromisocalendar(year, parts.week, 1)
            return monday, monday + timedelta(days=6)
        except (ValueError, OverflowError):
            return None
    month = parts.month
    if month is None:
        return _months(year, *_of(_OF_YEAR, part, inner, (1, 12)))
    if month <= 12:
        if parts.day is not None:
            return date(year, month, parts.day), date(year, month, parts.day)
        low, high = _of(_OF_MONTH, part, inner, (1, 31))
        return date(year, month, low), date(year, month, min(high, monthrange(year, month)[1]))
    if month >= 40:
        return _months(year, 1 + 6 * (month - 40), 6 + 6 * (month - 40))
    if month >= 33:
        return _months(year, 1 + 3 * (month - 33), 3 + 3 * (month - 33))
    # The hemisphere is unknown: the interval holds the season of both.
    if month in (22, 24):
        return date(max(year - 1, 1), 12, 1), date(min(year + 1, 9999), 3, 31)
    return date(year, 3, 1), date(year, 12, 31)


def _of(
    table: dict[str, tuple[tuple[int, int], tuple[int, int]]],
    part: PartName | None,
    inner: bool,
    whole: tuple[int, int],
) -> tuple[int, int]:
    return whole if part is None else table[part][1 if inner else 0]


@lru_cache(maxsize=4096)
def days_of(
    iso: str, *, part: PartName | None = None, bound: Bound = "=", inner: bool = False
) -> tuple[date | None, date | None]:
    """First and last day that the words may mean; None for no limit on that side, both None where the year is unknown.

    `inner` gives the narrow reading of early, mid and late: what is surely meant.
    """
    first, _, last = iso.partition("/")
    a, b = parse_iso(first), parse_iso(last or first)
    if a is None or b is None:
        return None, None
    low_span = _unbounded(a, None if last else part, inner=inner)
    high_span = _unbounded(b, None if last else part, inner=inner)
    if low_span is None or high_span is None:
        return None, None
    low, high = low_span[0], high_span[1]
    if bound == "<":
        return None, _shift_days(low, -1)
    if bound == "<=":
        return None, high
    if bound == ">":
        return _shift_days(high, 1), None
    if bound == ">=":
        return low, None
    if bound == "~":
        reach = _AROUND_DAYS.get(a.unit, 92)
        return _shift_days(low, -reach), _shift_days(high, reach)
    return low, high


def _shift_days(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def zone_offset(name: str | None) -> timezone | None:
    """The offset of a zone by name or as `+08:00`; None where the name is unknown or means several."""
    if not name:
        return None
    m = _OFFSET.fullmatch(name)
    minutes = int(m[2]) * 60 + int(m[3] or 0) if m else ZONES.get(name.lower())
    if minutes is None or abs(minutes) >= 24 * 60:
        return None
    return timezone(timedelta(minutes=-minutes if m and m[1] == "-" else minutes))


def moment_of(iso: str, zone: str | None) -> datetime | None:
    """The moment that a full date with a time names, aware where the offset of the zone is known; None without a
    time."""
    parts = parse_iso(iso)
    if parts is None or not parts.time or parts.year is None or parts.month is None or parts.day is None:
        return None
    hour, minute, second = (*parts.time, 0, 0)[:3]
    return datetime(parts.year, parts.month, parts.day, hour, minute, second, tzinfo=zone_offset(zone))


def dated(value: DateValue) -> DateValue:
    """The value with `low`, `high` and `at` filled from `iso`, `part`, `bound` and `zone`."""
    iso, part, bound = value.iso, value.part, value.bound
    low, high = days_of(iso, part=part, bound=bound)
    return DateValue(
        iso=iso,
        low=low,
        high=high,
        at=moment_of(iso, value.zone) if "T" in iso else None,
        zone=value.zone,
        part=part,
        bound=bound,
        weekday=value.weekday,
        relative=value.relative,
        shift=value.shift,
        shift_unit=value.shift_unit,
        whole_hour=value.whole_hour,
    )


def write_iso(
    *,
    year: int | str | None = None,
    month: int | None = None,
    day: int | None = None,
    time: tuple[int, ...] = (),
    fill: Literal["year", "month", "day"] = "year",
) -> str:
    """The date text of these parts; unknown ones before a known one become X. `fill` names the unit that must show
    even so."""
    text = f"{year:04d}" if isinstance(year, int) else year or "XXXX"
    if month is not None or day is not None or time or fill != "year":
        text += f"-{month:02d}" if month is not None else "-XX"
    if day is not None or time or fill == "day":
        text += f"-{day:02d}" if day is not None else "-XX"
    if time:
        text += "T" + ":".join(f"{n:02d}" for n in time)
    return text
