"""From "last year" and "3 March" to a date with a year: only ever against the document's own date, or the date before
it in the text.

How sure the year is stays visible in `relative` and `shift_unit`, so that a comparison can weigh it:

| what is said | resolved against | relative | shift_unit |
|---|---|---|---|
| last year, 去年2月17日 | the document | document | year |
| a bare day or month on which document and context agree | both | document | year |
| a bare day or month, no other year before it, or fresh | the document | document | None: may agree only |
| a bare day or month in an undated document | the context | context | None: settles nothing |
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from factcheck.values.base import DateValue
from factcheck.values.date_parts import Parts, dated, parse_iso, write_iso

#: A bare day this near before the document's date is of that year whatever year was mentioned before it.
FRESH_DAYS = 31


def resolve_date(value: DateValue, *, document: date | None, context: DateValue | None = None) -> DateValue:
    """The value with the parts that the document's date, or the last full date before it in the text, supplies.

    `document` is the day the document was published or sent, None where unknown. `context` is the nearest date before
    this one whose year is known. A value that needs neither, or the one that is missing, comes back as it is. A bare
    month or day takes the latest year that does not put it after the document, unless the context speaks for another.
    """
    if value.low is not None or value.high is not None or "/" in value.iso:
        return _resolve_interval(value, document, context) if "/" in value.iso and value.low is None else value
    parts = parse_iso(value.iso)
    if parts is None or parts.year is not None:
        return value
    known = parse_iso(context.iso.partition("/")[0]) if context is not None else None
    if value.relative == "context":
        base = _base_of(known)
        return value if base is None or known is None else _shifted(value, parts, base, known)
    if value.relative == "document":
        if document is None:
            return value
        if value.shift_unit is not None:
            return _shifted(value, parts, document, None)
        return _nearest(value, parts, document, value.shift)
    if parts.empty or parts.year_text != "XXXX" or parts.month is None:
        return _in_month(value, parts, known, document)
    return _bare(value, parts, known, document)


def _bare(value: DateValue, parts: Parts, known: Parts | None, document: date | None) -> DateValue:
    """A day or month without a year."""
    year = known.year if known is not None else None
    if document is None:
        return value if year is None else _filled(value, replace(parts, year=year), "context")
    latest = _nearest(value, parts, document, 0)
    found = parse_iso(latest.iso)
    if found is None or found.year is None:
        return value
    if year is None:
        return latest
    if year == found.year:
        return replace(latest, shift=year - document.year, shift_unit="year")
    impossible = (year, parts.month, parts.day or 0) > (document.year, document.month, document.day)
    fresh = latest.low is not None and (document - latest.low).days <= FRESH_DAYS
    # Between two likely years there is no choosing.
    return latest if impossible or fresh else value


def _resolve_interval(value: DateValue, document: date | None, context: DateValue | None) -> DateValue:
    first, _, last = value.iso.partition("/")
    a = resolve_date(replace(value, iso=first, bound="="), document=document, context=context)
    start = parse_iso(a.iso)
    end = parse_iso(last)
    if start is None or end is None or start.year is None or end.month is None:
        return value
    later = (end.month, end.day or 0) >= (start.month or 0, start.day or 0)
    end = replace(end, year=start.year if later else start.year + 1)
    return dated(replace(value, iso=f"{a.iso}/{_iso(end)}", relative=a.relative))


def _base_of(known: Parts | None) -> date | None:
    if known is None or known.year is None:
        return None
    month = known.month if known.month is not None and known.month <= 12 else 1
    return date(known.year, month, known.day or 1)


def _shifted(value: DateValue, parts: Parts, base: date, known: Parts | None) -> DateValue:
    """The base moved by the shift, and as much of it taken over as the unit of the shift names."""
    unit, shift = value.shift_unit, value.shift
    if known is not None and (
        (unit in ("day", "week") and known.day is None) or (unit == "month" and known.month is None)
    ):
        return value
    try:
        if unit == "year":
            return _filled(value, replace(parts, year=base.year + shift), value.relative)
        if unit == "month":
            months = base.year * 12 + base.month - 1 + shift
            return _filled(value, replace(parts, year=months // 12, month=months % 12 + 1), value.relative)
        if unit == "week":
            monday = base + timedelta(days=7 * shift - base.weekday())
            if value.weekday is not None:
                return _on(value, parts, monday + timedelta(days=value.weekday))
            year, week, _ = monday.isocalendar()
            return dated(replace(value, iso=f"{year:04d}-W{week:02d}"))
        return _on(value, parts, base + timedelta(days=shift))
    except (OverflowError, ValueError):
        return value


def _nearest(value: DateValue, parts: Parts, document: date, direction: int) -> DateValue:
    """The last such month or day before the document (-1), not after it (0), or the next one after it (1)."""
    try:
        if value.weekday is not None and parts.month is None and parts.day is None:
            ahead = (value.weekday - document.weekday()) % 7
            days = (ahead or 7) if direction > 0 else ahead - 7 if ahead or direction < 0 else 0
            return _on(value, parts, document + timedelta(days=days))
    except OverflowError:
        return value
    if parts.month is None or parts.month > 12:
        return value
    here = (document.month, document.day if parts.day is not None else 0)
    there = (parts.month, parts.day or 0)
    year = document.year
    if direction > 0:
        year += there <= here
    elif direction < 0:
        year -= there >= here
    else:
        year -= there > here
    return _filled(value, replace(parts, year=year), "document")


def _in_month(value: DateValue, parts: Parts, known: Parts | None, document: date | None) -> DateValue:
    """A bare day of the month ("the 24th", 24日) takes month and year of the context, else of the latest such day."""
    if parts.day is None or parts.month is not None:
        return value
    if known is not None and known.year is not None and known.month is not None and known.month <= 12:
        return _filled(value, replace(parts, year=known.year, month=known.month), "context")
    if document is None:
        return value
    months = document.year * 12 + document.month - 1 - (parts.day > document.day)
    return _filled(value, replace(parts, year=months // 12, month=months % 12 + 1), "document")


def _on(value: DateValue, parts: Parts, day: date) -> DateValue:
    iso = write_iso(year=day.year, month=day.month, day=day.day, time=parts.time)
    return dated(replace(value, iso=iso))


def _iso(parts: Parts) -> str:
    year = parts.year if parts.year is not None else parts.year_text
    return write_iso(year=year, month=parts.month, day=parts.day, time=parts.time)


def _filled(value: DateValue, parts: Parts, relative: str | None) -> DateValue:
    iso = _iso(parts)
    if parse_iso(iso) is None:
        return value
    return dated(replace(value, iso=iso, relative="context" if relative == "context" else "document"))
