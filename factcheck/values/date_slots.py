"""The slots of date templates: which words and figures of a language each may hold, and their regular expressions."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.languages.calendar_data import Calendar
from factcheck.values.trie import trie

#: The number of a century.
ROMAN = r"[ivx]{1,6}"


def either(words: Iterable[str]) -> str:
    """An alternation, longest first, that matches nothing when there are no words."""
    listed = set(words)
    return f"(?:{trie(listed)})" if listed else r"(?!)"


def whole_words(words: Iterable[str], spaced: bool) -> str:
    return either(words) + (r"(?!\w)" if spaced else "")


def day_suffix(c: Calendar, spaced: bool) -> str:
    """What may follow a number in figures that counts days or centuries: "21st", "XIXe"."""
    return f"(?: ?{whole_words(c.day_suffix, spaced)})?" if c.day_suffix else ""


def slot_patterns(c: Calendar, spaced: bool) -> dict[str, str]:
    numerals = either(c.numerals)
    end = r"(?!\w)" if spaced else ""
    suffix = day_suffix(c, spaced)
    day = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?!\d){suffix}|{numerals}{end})"
    # text that a program cut into words has a blank before the point
    month = rf"(?:{either(c.months)}|{either(c.month_short)}(?: ?\.)?)" if c.months or c.month_short else r"(?!)"
    month += r"(?![^\W\d_])" if spaced else ""
    number = rf"(?:1[0-2]|0?[1-9])(?!\d)|{numerals}" if not spaced else r"(?:1[0-2]|0?[1-9])(?!\d)"
    year = r"[12]\d{3}(?!\d)"
    if c.digit_words:
        year = rf"(?:{year}|[{c.digit_words}]{{4}})"
    phrases = {
        unit: [p for p, (u, _, _) in c.relative.items() if u == unit] for unit in ("year", "month", "week", "day")
    }
    century = rf"(?:\d{{1,2}}(?!\d)|{numerals})"
    if spaced:
        century = rf"(?:\d{{1,2}}(?!\d){suffix}|{numerals}{end}|{ROMAN}{suffix}{end})"
    # Clock and decade in words only where words are as short as figures.
    words = "" if spaced else f"|{numerals}"
    hours = "" if spaced else f"|{either([*c.numerals, *c.hour_numerals])}"
    decades = words + (f"|{either(c.decade_words)}{end}" if c.decade_words else "")
    base = {
        "Y": year,
        "y2": r"\d\d(?!\d)",
        "M": f"(?:{number})",
        "D": day,
        "month": month,
        "wd": whole_words([*c.weekdays, *c.weekday_short], spaced),
        "quarter": whole_words(c.quarters, spaced),
        "half": whole_words(c.halves, spaced),
        "season": whole_words(c.seasons, spaced),
        "dec": r"[12]\d\d0",
        "de2": rf"(?:[1-9]0(?!\d){decades})" if decades else r"[1-9]0",
        "dew": whole_words(c.decade_words, spaced),
        "c": century,
        "ry": whole_words(phrases["year"], spaced),
        "rm": whole_words(phrases["month"], spaced),
        "rw": whole_words(phrases["week"], spaced),
        "rd": whole_words(phrases["day"], spaced),
        "which": whole_words(c.which, spaced),
        "h": rf"(?:(?:2[0-3]|1\d|0?\d)(?!\d){hours})",
        "mi": rf"(?:[0-5]\d(?!\d){words})",
        "hh": whole_words(c.half_hour, spaced),
        "s": r"[0-5]\d(?!\d)",
        "part": whole_words(c.day_parts, spaced),
        "moment": whole_words(c.moments, spaced),
    }
    base |= {
        "yy": r"\d\d(?!\d)",
        "W": r"(?:5[0-3]|[1-4]\d|0?[1-9])(?!\d)",
        "hol": whole_words(c.holidays, spaced),
        "feast": whole_words(c.feasts, spaced),
        "era": whole_words(c.eras, spaced),
        "ey": rf"(?:\d{{1,3}}(?!\d)|{either(c.era_years)})",
        "hw": whole_words(c.hours, spaced),
        "ms": whole_words(c.minute_words, spaced),
    }
    base["FY"] = year
    for name in ("Y", "M", "month", "D"):
        base[name + "2"] = base[name]
    return base


def slot_widths(c: Calendar) -> dict[str, int]:
    """How many characters each slot takes at most: no less than its pattern of `slot_patterns` can match."""

    def longest(*tables: Iterable[str]) -> int:
        return max((len(word) for table in tables for word in table), default=0)

    numerals = longest(c.numerals)
    suffix = 1 + longest(c.day_suffix)
    words = {
        "M": numerals,
        "D": max(2 + suffix, numerals),
        "month": max(longest(c.months), longest(c.month_short) + len(" .")),
        "wd": longest(c.weekdays, c.weekday_short),
        "de2": max(numerals, longest(c.decade_words)),
        "c": max(2 + suffix, numerals, 6 + suffix),
        "h": longest(c.numerals, c.hour_numerals),
        "mi": numerals,
        "hh": longest(c.half_hour),
        "ey": longest(c.era_years),
    }
    for slot in ("quarter", "half", "season", "dew", "ry", "rm", "rw", "rd", "which", "part", "moment"):
        words[slot] = longest(vocabulary_of(c, slot))
    for slot in ("hol", "feast", "era", "hw", "ms"):
        words[slot] = longest(vocabulary_of(c, slot))
    for name in ("M", "month", "D"):
        words[name + "2"] = words[name]
    figures = dict.fromkeys(("Y", "Y2", "FY", "dec", "y2", "yy", "M", "M2", "de2", "h", "mi", "s", "W", "ey"), 4)
    return {slot: max(words.get(slot, 0), figures.get(slot, 0)) for slot in (*words, *figures)}


def vocabulary_of(c: Calendar, slot: str) -> Iterable[str]:
    if slot == "month":
        return [*c.months, *c.month_short]
    if slot == "wd":
        return [*c.weekdays, *c.weekday_short]
    unit = {"ry": "year", "rm": "month", "rw": "week", "rd": "day"}.get(slot)
    if unit:
        return [p for p, (u, _, _) in c.relative.items() if u == unit]
    tables: dict[str, Iterable[str]] = {
        "quarter": c.quarters,
        "half": c.halves,
        "season": c.seasons,
        "which": c.which,
        "part": c.day_parts,
        "de2": c.decade_words,
        "dew": c.decade_words,
        "moment": c.moments,
        "hol": c.holidays,
        "feast": c.feasts,
        "era": c.eras,
        "hw": c.hours,
        "ms": c.minute_words,
    }
    return tables.get(slot, ())
