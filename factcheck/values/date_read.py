"""One matched template becomes one date: slots to parts, no context beyond the match. Invalid days are no dates."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from factcheck.languages.calendar_data import Calendar
from factcheck.values.base import DateValue
from factcheck.values.date_parts import parse_iso, write_iso
from factcheck.values.date_templates import Template

_ROMAN = {"i": 1, "v": 5, "x": 10}
_LEADING = re.compile(r"\d+")
_LEADING_ROMAN = re.compile(r"[ivx]+")
#: Two-digit decades from here on are of the twentieth century ("the 90s"); earlier ones could be of either.
_SURE_DECADE = 30
#: Years of two digits from here on are of the twentieth century, earlier ones of the twenty-first.
_FIRST_OF_LAST_CENTURY = 40


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day on the clock of 24 hours. `sure` says that its words alone make it a time (7:48 pm), where 7:48
    could be a score. `whole` says that only the hour was said ("8 am"); `time` then has the minutes as 0."""

    time: tuple[int, ...]
    zone: str | None
    sure: bool
    whole: bool = False


def _number(text: str, c: Calendar) -> int | None:
    digits = _LEADING.match(text)
    return int(digits[0]) if digits else c.numerals.get(text.strip())


def _year(text: str, c: Calendar) -> int:
    if text[0].isdigit() and text.isascii():
        return int(text)
    # `digit_words` lists pairs of characters for 0 to 9, so that a digit may have two forms.
    return int("".join(str(c.digit_words.index(ch) // 2) for ch in text))


def roman(text: str) -> int | None:
    """The Roman numeral that the text begins with, the ending of an ordinal left out ("xixe")."""
    total, last = 0, 0
    numeral = _LEADING_ROMAN.match(text)
    if numeral is None:
        return None
    for ch in reversed(numeral[0]):
        n = _ROMAN[ch]
        total, last = (total - n, last) if n < last else (total + n, n)
    return total


def _century(text: str, c: Calendar) -> int | None:
    number = _number(text, c) or roman(text)
    return number if number and number <= 30 else None


def _month(group: dict[str, str], c: Calendar, second: str = "") -> int | None:
    if f"month{second}" in group:
        name = group[f"month{second}"].rstrip(" .")
        return c.months.get(name) or c.month_short.get(name)
    return _number(group[f"M{second}"], c) if f"M{second}" in group else None


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar. Source: the algorithm of Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def short_year(digits: str) -> int:
    """The year of two digits. By the widest habit 99 is 1999 and 05 is 2005."""
    return int(digits) + (1900 if int(digits) >= _FIRST_OF_LAST_CENTURY else 2000)


def _era_year(group: dict[str, str], c: Calendar) -> int | str:
    first, last = c.eras[group["era"]]
    number = c.era_years.get(group["ey"]) or _number(group["ey"], c)
    year = first + number - 1 if number else last + 1
    return year if year <= last else ""


def _year_text(group: dict[str, str], c: Calendar) -> int | str | None:
    """The year, decade or century that the slots name; "" when they name an impossible one."""
    if "era" in group:
        return _era_year(group, c)
    if "yy" in group:
        return short_year(group["yy"])
    if "Y" in group or "FY" in group:
        return _year(group.get("Y") or group["FY"], c)
    century = _century(group["c"], c) if "c" in group else None
    if "c" in group and century is None:
        return ""
    if "dec" in group:
        # "The 1800s" are a century; "the 2000s" are more often the decade.
        whole = group["dec"].endswith("00") and int(group["dec"]) < 2000
        return group["dec"][:2] + "XX" if whole else group["dec"][:3] + "X"
    decade = group.get("de2") or group.get("dew")
    if decade is not None:
        tens = c.decade_words.get(decade) or _number(decade, c)
        if tens is None or tens % 10 or not 10 <= tens <= 90:
            return ""
        head = f"{century - 1:02d}" if century else "19" if tens >= _SURE_DECADE else "XX"
        return f"{head}{tens // 10}X"
    return f"{century - 1:02d}XX" if century else None


def _coded(group: dict[str, str], c: Calendar) -> int | None:
    """Season, quarter or half as their EDTF number."""
    for slot, table, base in (("season", c.seasons, 0), ("quarter", c.quarters, 32), ("half", c.halves, 39)):
        if slot in group:
            return table[group[slot]] + base
    return None


def _relative(group: dict[str, str], c: Calendar) -> DateValue | None:
    """What a relative word alone says, before the absolute slots beside it are added."""
    for slot, iso in (("ry", "XXXX"), ("rm", "XXXX-XX"), ("rw", "XXXX-WXX"), ("rd", "XXXX-XX-XX")):
        if slot in group:
            unit, shift, anchor = c.relative[group[slot]]
            return DateValue(iso=iso, relative=anchor, shift=shift, shift_unit=unit)
    return None


def _weekday(group: dict[str, str], c: Calendar) -> int | None:
    if "wd" not in group:
        return None
    name = group["wd"].rstrip(".")
    return c.weekdays.get(name, c.weekday_short.get(name))


def read_date(template: Template, match: re.Match[str], c: Calendar) -> DateValue | None:
    """The date of a match, without its days (`dated` fills them); None when there is no such day, month or century."""
    if template.bare == "Y" and match[0].isascii():
        return DateValue(iso=match[0])
    group = {k: v for k, v in match.groupdict().items() if v is not None}
    if group.get("era") in c.lunar_eras:
        group = {slot: group[slot] for slot in ("era", "ey")}
    year, month, day = _year_text(group, c), _month(group, c) or _coded(group, c), None
    if year == "":
        return None
    if "D" in group:
        day = _number(group["D"], c)
        if day is None:
            return None
    if "hol" in group:
        month, day = c.holidays[group["hol"]]
    if "feast" in group:
        if not isinstance(year, int):
            return None
        days = c.feasts[group["feast"]]
        if days is None:
            return None
        feast = easter(year) + timedelta(days=days)
        year, month, day = feast.year, feast.month, feast.day
    if ("M" in group or "month" in group) and month is None:
        return None
    weekday, relative = _weekday(group, c), _relative(group, c)
    iso = write_iso(year=year, month=month, day=day)
    if "W" in group and isinstance(year, int):
        iso = f"{year:04d}-W{int(group['W']):02d}"
    if "FY" in group:
        iso = f"{year:04d}-FY" if isinstance(year, int) else iso
    if relative is None:
        value = DateValue(iso=iso if "-" in iso or year is not None else "XXXX-XX-XX", weekday=weekday)
        value = _which(value, group, c)
    else:
        keep = len(relative.iso) > len(iso) and iso == "XXXX"
        if keep and weekday is not None:
            relative, keep = replace(relative, iso="XXXX-XX-XX"), True
        value = DateValue(
            iso=relative.iso if keep else iso, weekday=weekday,
            relative=relative.relative, shift=relative.shift, shift_unit=relative.shift_unit,
        )  # fmt: skip
    if parse_iso(value.iso) is None:
        return None
    return _with_end(value, group, c)


def _which(value: DateValue, group: dict[str, str], c: Calendar) -> DateValue:
    """What hangs on the document: "last February", "next Tuesday", 上周五, or a bare weekday."""
    if "which" not in group:
        bare = value.weekday is not None and value.iso == "XXXX-XX-XX"
        return DateValue(iso=value.iso, weekday=value.weekday, relative="document" if bare else None)
    shift = c.which[group["which"]]
    unit: Literal["week", "year"] | None = None
    if value.weekday is not None and (c.which_week or shift == 0):
        unit = "week"
    elif value.weekday is None and shift == 0:
        unit = "year"
    return DateValue(iso=value.iso, weekday=value.weekday, relative="document", shift=shift, shift_unit=unit)


def _with_end(value: DateValue, group: dict[str, str], c: Calendar) -> DateValue | None:
    """The value, as an interval when the template has the slots of an end."""
    if not {"Y2", "y2", "M2", "month2", "D2"} & group.keys():
        return value
    parts = parse_iso(value.iso)
    if parts is None:
        return None
    year: int | str | None = parts.year if parts.year is not None else parts.year_text
    month, day = parts.month, parts.day
    if "Y2" in group:
        year = _year(group["Y2"], c)
    elif "y2" in group and parts.year is not None:
        year = parts.year // 100 * 100 + int(group["y2"])
    if "M2" in group or "month2" in group:
        month = _month(group, c, "2")
        day = None if "D2" not in group else day
    if "D2" in group:
        day = _number(group["D2"], c)
    if "Y2" in group and not {"M2", "month2"} & group.keys():
        month = day = None
    iso = write_iso(year=year, month=month, day=day)
    if parse_iso(iso) is None or iso <= value.iso:
        return None
    return DateValue(
        iso=f"{value.iso}/{iso}", bound="range", relative=value.relative, shift=value.shift, shift_unit=value.shift_unit
    )


def hour_of_day(hour: int, part: str | None) -> int | None:
    """The hour on the clock of 24: 7 pm is 19, 12 am is 0, 12 at noon is 12; None for an impossible one (15 am is 15:
    the clock wins)."""
    if hour > 23:
        return None
    if part is None or hour > 12:
        return hour
    if part == "am" or part == "dawn":
        return 0 if hour == 12 else hour
    if part == "noon":
        return hour + 12 if hour < 4 else hour
    if part == "night" and (hour == 12 or hour < 5):
        return 0 if hour == 12 else hour
    return 12 if hour == 12 else hour + 12


def read_clock(match: re.Match[str], c: Calendar) -> Clock | None:
    """The time of day of a match, without its zone."""
    group = {k: v for k, v in match.groupdict().items() if v is not None}
    if "moment" in group:
        return Clock(c.moments[group["moment"]], None, True)
    hour = c.hours[group["hw"]] if "hw" in group else _number(group["h"], c)
    if hour is None:
        hour = c.hour_numerals.get(group["h"].strip())
    minute = _number(group["mi"], c) if "mi" in group else None
    if hour is None or (minute is None and "mi" in group):
        return None
    if "hh" in group:
        minute = 30
    hour = hour_of_day(hour, c.day_parts[group["part"]] if "part" in group else None)
    if hour is None or (minute or 0) > 59:
        return None
    if "ms" in group:
        hour, minute = divmod(hour * 60 + (minute or 0) + c.minute_words[group["ms"]], 60)
        hour %= 24
    time = (hour, minute or 0, int(group["s"])) if "s" in group else (hour, minute or 0)
    # From 13 o'clock on, "20h30" is a time and hardly ever a length of time.
    afternoon = hour > 12 and minute is not None and "h" in match[0]
    sure = afternoon or not group.keys().isdisjoint(("part", "hh", "hw", "ms"))
    return Clock(time, None, sure, minute is None)
