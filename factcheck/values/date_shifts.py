"""Lengths of time that count from a day: "two weeks before 13 May 1999", "three days ago", "two months later".

Counted from a date of the calendar, the words are that other date: one value. Counted from the day of the document, or
from the date before it in the text, they stay the length of time that they are, and `Found.when` says beside it which
date they name once that day is known. A day counts to the day, a week about so, months and years to the month or year:
nobody counts the days of "two months before 13 May".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from factcheck.languages.base import Language
from factcheck.languages.calendar_data import Anchor
from factcheck.values.base import Bound, DateValue, Found, Quantity
from factcheck.values.date_group import WINDOW
from factcheck.values.date_parts import Parts, dated, parse_iso, write_iso
from factcheck.values.date_read import easter
from factcheck.values.date_templates import Patterns, patterns_for

_Unit = Literal["day", "week", "month", "year"]
_UNITS: dict[str, tuple[_Unit, int]] = {
    "day": ("day", 1), "week": ("week", 1), "fortnight": ("week", 2), "month": ("month", 1), "year": ("year", 1),
    "quarter": ("month", 3), "decade": ("year", 10), "century": ("year", 100),
}  # fmt: skip
_UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}
#: What a bound on the length makes of the date that lies so far before (-1) or after (1): more than two weeks before
#: 13 May is earlier than 29 April.
_BOUNDS: dict[tuple[str, int], Bound] = {
    (">", -1): "<", (">=", -1): "<=", (">", 1): ">", (">=", 1): ">=", ("~", -1): "~", ("~", 1): "~",
    ("nearly", -1): "~", ("nearly", 1): "~",
}  # fmt: skip
#: A year with a 29 February and one without: a day without a year is moved in both.
_LEAP, _PLAIN = 2000, 2001


def count_from_dates(low: str, found: Sequence[Found], language: Language) -> list[Found]:
    """The values of a text with the lengths of time that count from a day read as said above. `found` is in order."""
    p = patterns_for(language)
    c = p.calendar
    out: list[Found] = []
    used = -1
    for i, item in enumerate(found):
        if i == used:
            continue
        length = _length(item)
        if length is None or not (c.shift_words or c.ago_before or c.ago_after):
            out.append(item)
            continue
        following = found[i + 1] if i + 1 < len(found) else None
        joined = _from_date(low, item, length, following, p)
        if joined is not None:
            used = i + 1 if following is not None and joined.end >= following.end else -1
            out.append(joined)
        else:
            out.append(_from_day(low, item, length, following, p))
    return out


def _length(item: Found) -> tuple[int, _Unit, Bound] | None:
    """How many of which unit, and the bound on it; None for what is no whole number of days or more."""
    value = item.value
    if not isinstance(value, Quantity) or value.kind != "duration" or value.stated is None or value.unit not in _UNITS:
        return None
    if value.stated % 1 or not 0 < value.stated < 10_000 or (value.bound != "=" and (value.bound, 1) not in _BOUNDS):
        return None
    unit, times = _UNITS[value.unit]
    return int(value.stated) * times, unit, value.bound


# --- from a date of the calendar -------------------------------------------------------------------------------------


def _from_date(
    low: str, item: Found, length: tuple[int, _Unit, Bound], following: Found | None, p: Patterns
) -> Found | None:
    """ "Two weeks before 13 May 1999" as one date; None where no date of the calendar follows so closely."""
    word = p.shift_after.match(low, item.end)
    if word is None:
        return None
    sign = p.calendar.shift_words[word["w"]]
    if p.stretch_before.search(low, max(0, item.start - WINDOW), item.start):
        return None  # "the two weeks before 13 May" is a stretch of days
    base, end, said = None, word.end(), None
    if following is not None and following.core_start == word.end() + (low[end : end + 1] == " "):
        said = following.value
        if isinstance(said, DateValue) and said.relative is None and "/" not in said.iso and "T" not in said.iso:
            base, end = parse_iso(said.iso), following.end
    elif (holiday := p.holiday.match(low, word.end())) is not None:
        base, end = _holiday(holiday.groupdict(), p), holiday.end()
    if base is None:
        return None
    number, unit, bound = length
    value = _moved(base, number * sign, unit)
    if value is None:
        return None
    if bound != "=":
        value = replace(value, bound=_BOUNDS[bound, sign])
    value = dated(value)
    if isinstance(said, DateValue) and said.low and said.high and base.day is not None and said.low < said.high:
        return None  # 3/4/2015 may be either of two days
    return Found(item.start, end, value, item.start, end)


def _holiday(group: dict[str, str | None], p: Patterns) -> Parts | None:
    year = int(group["y"]) if group["y"] else None
    if (name := group["hol"]) is not None:
        month, day = p.calendar.holidays[name]
        return Parts(f"{year:04d}" if year else "XXXX", year, month, day)
    days = p.calendar.feasts[group["feast"]] if group["feast"] is not None else None
    if year is None or days is None:
        return None
    day_of = easter(year) + timedelta(days=days)
    return Parts(f"{year:04d}", day_of.year, day_of.month, day_of.day)


def _moved(base: Parts, shift: int, unit: _Unit) -> DateValue | None:
    """The date so far from the base; None where the base is rougher than the unit, or the day hangs on the year."""
    if base.fiscal or base.week is not None or (base.month is not None and base.month > 12):
        return None
    try:
        if unit in ("day", "week"):
            days = _days_away(base, timedelta(days=shift * (7 if unit == "week" else 1)))
            return None if days is None else DateValue(iso=days, bound="~" if unit == "week" else "=")
        if unit == "month":
            if base.month is None:
                return None
            months = (base.year or _PLAIN) * 12 + base.month - 1 + shift
            year = months // 12 if base.year is not None else None
            return _iso(year, months % 12 + 1, "=" if base.day is None else "~")
    except (OverflowError, ValueError):
        return None
    if base.year is None:
        return None
    return _iso(base.year + shift, base.month, "=" if base.month is None else "~")


def _iso(year: int | None, month: int | None, bound: Bound) -> DateValue | None:
    if year is not None and not 1 <= year <= 9999:
        return None
    return DateValue(iso=write_iso(year=year, month=month), bound=bound)


def _days_away(base: Parts, gap: timedelta) -> str | None:
    if base.month is None or base.day is None:
        return None
    if base.year is not None:
        return (date(base.year, base.month, base.day) + gap).isoformat()
    moved = {(date(year, base.month, base.day) + gap).isoformat()[4:] for year in (_LEAP, _PLAIN)}
    return "XXXX" + moved.pop() if len(moved) == 1 else None


# --- from the day of the document, or the date before ---------------------------------------------------------------


def _from_day(low: str, item: Found, length: tuple[int, _Unit, Bound], following: Found | None, p: Patterns) -> Found:
    """The length of time, with the date that it names as `when`: "ago", "later", "in two weeks", "two days after
    tomorrow"."""
    number, unit, bound = length
    if bound not in ("=", "~") or p.stretch_before.search(low, max(0, item.start - WINDOW), item.start):
        return item
    place: tuple[int, Anchor] | None = None
    after = p.ago_after.match(low, item.end)
    before = p.ago_before.search(low, max(0, item.start - WINDOW), item.start)
    if after is not None:
        place = p.calendar.ago_after[after["w"]]
    elif before is not None:
        place = p.calendar.ago_before[before["w"]]
    if place is None:
        return _from_relative_day(low, item, length, following, p)
    sign, anchor = place
    if sign == 0:
        return item
    rough: Bound = "=" if unit == "day" and bound == "=" else "~"
    when = DateValue(iso=_UNKNOWN[unit], relative=anchor, shift=sign * number, shift_unit=unit, bound=rough)
    return replace(item, when=when)


def _from_relative_day(
    low: str, item: Found, length: tuple[int, _Unit, Bound], following: Found | None, p: Patterns
) -> Found:
    """Days counted from today, tomorrow or yesterday."""
    number, unit, bound = length
    word = p.shift_after.match(low, item.end)
    if word is None or following is None or unit not in ("day", "week") or bound != "=":
        return item
    base = following.value
    if not isinstance(base, DateValue) or base.shift_unit != "day" or base.relative is None:
        return item
    if following.core_start != word.end() + (low[word.end() : word.end() + 1] == " "):
        return item
    days = base.shift + p.calendar.shift_words[word["w"]] * number * (7 if unit == "week" else 1)
    return replace(item, when=DateValue(iso="XXXX-XX-XX", relative=base.relative, shift=days, shift_unit="day"))
