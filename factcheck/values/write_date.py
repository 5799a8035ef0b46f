"""Dates as a newspaper of a language writes them."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.languages.base import Language
from factcheck.languages.writing import Writing
from factcheck.values.base import DateValue
from factcheck.values.date_parts import Parts, parse_iso


def date_in(value: DateValue, language: Language, writing: Writing) -> str:
    """The date in words. Raises ValueError for dates that hang on others ("the day before"), weeks, fiscal years,
    seasons and centuries, which not every language has a fixed way to write."""
    if value.relative is not None:
        raise ValueError("a date that hangs on another one has no words of its own")
    if "/" in value.iso:
        first, _, second = value.iso.partition("/")
        return writing.date_range.format(
            low=_day_or_more(first, language, writing), high=_day_or_more(second, language, writing)
        )
    text = _day_or_more(value.iso, language, writing)
    parts = parse_iso(value.iso)
    if value.weekday is not None:
        weekday = _names(language.values.calendar.weekdays, writing.weekday_names, language)[value.weekday]
        text = writing.dated_weekday.format(weekday=weekday, date=text)
    if parts is not None and parts.time:
        text = writing.timed.format(date=text, time=":".join(f"{n:02d}" for n in parts.time))
    if value.part is not None:
        text = writing.date_parts[value.part].format(text)
    return text if value.bound == "=" else writing.date_bounds[value.bound].format(text)


def _day_or_more(iso: str, language: Language, w: Writing) -> str:
    parts = parse_iso(iso)
    if parts is None or parts.week is not None or parts.fiscal:
        raise ValueError(f"no words for the date {iso}")
    year = str(parts.year) if parts.year is not None else None
    if parts.month is None:
        if year is not None:
            return w.year.format(y=year)
        if parts.year_text[:3].isdigit() and parts.year_text.endswith("X"):
            return w.decade.format(y=parts.year_text[:3] + "0")
    elif parts.month <= 12:
        return _month_or_day(parts, year, language, w)
    elif year is not None and 33 <= parts.month <= 36:
        return w.quarter.format(q=w.quarters[parts.month - 33], y=year)
    elif year is not None and parts.month >= 40:
        return w.half_year.format(q=w.half_years[parts.month - 40], y=year)
    raise ValueError(f"no words for the date {iso}")


def _month_or_day(parts: Parts, year: str | None, language: Language, w: Writing) -> str:
    assert parts.month is not None
    month = _names(language.values.calendar.months, w.month_names, language)[parts.month - 1]
    if parts.day is None:
        return month if year is None else w.month.format(month=month, y=year)
    return (w.day if year is None else w.date).format(month=month, d=parts.day, y=year)


def _names(table: Mapping[str, int], written: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """The names in the order of their numbers: as listed for writing, else the first of the reading table for each."""
    if written:
        return written
    first: dict[int, str] = {}
    for name, number in table.items():
        first.setdefault(number, name.capitalize() if language.values.calendar.capitalised else name)
    return tuple(first[number] for number in sorted(first))
