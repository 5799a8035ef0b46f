"""Dates in plain English, for reports: "22 November 2015, 7:48 pm", "late February 2018", "before 2018"."""

from __future__ import annotations

from factcheck.values.base import DateValue
from factcheck.values.date_parts import Parts, parse_iso

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CODES = {
    21: "spring", 22: "summer", 23: "autumn", 24: "winter", 33: "the first quarter", 34: "the second quarter",
    35: "the third quarter",
    36: "the fourth quarter", 40: "the first half", 41: "the second half",
}  # fmt: skip
_BOUNDS = {"<": "before ", "<=": "until ", ">": "after ", ">=": "since ", "~": "around "}
_SHIFTS = {-2: "two {}s before", -1: "the {} before", 0: "the same {}", 1: "the {} after", 2: "two {}s after"}


def describe_date(value: DateValue) -> str:
    """Plain English for a date; what is unknown is left out ("8 December", "a Sunday")."""
    if "/" in value.iso:
        first, _, last = value.iso.partition("/")
        return f"{_text(first)} to {_text(last)}"
    part = "" if value.part is None else "mid-" if value.part == "mid" else f"{value.part} "
    words = _text(value.iso)
    if part.strip() and words.startswith("the "):
        words, part = words[4:], "the " + part
    if part.endswith("half "):
        part = f"the {part.removeprefix('the ')}of {'the ' if part.startswith('the ') else ''}"
    parts = parse_iso(value.iso)
    if parts is None or parts.empty:
        return _hanging(value)
    zone = f" {value.zone}" if value.zone and parts.time else ""
    hanging = ""
    if value.relative and parts.year is None and parts.year_text == "XXXX" and value.shift_unit:
        hanging = f" of {_hanging(value)}"
    return f"{_BOUNDS.get(value.bound, '')}{part}{words}{zone}{hanging}"


def _hanging(value: DateValue) -> str:
    """A date that is known only by what it hangs on."""
    weekday = WEEKDAYS[value.weekday] if value.weekday is not None else ""
    if value.relative is None or value.shift_unit is None:
        return f"a {weekday}" if weekday else "an unknown date"
    shift = _SHIFTS.get(value.shift, f"{abs(value.shift)} {{}}s {'before' if value.shift < 0 else 'after'}").format(
        value.shift_unit
    )
    base = " the document's date" if value.relative == "document" else " the date before it in the text"
    joined = shift + (" as" + base if value.shift == 0 else base)
    return f"{weekday} of {joined}" if weekday else joined


def _text(iso: str) -> str:
    parts = parse_iso(iso)
    if parts is None:
        return iso
    date = _date(parts)
    if not parts.time:
        return date
    hour, minute = parts.time[0], parts.time[1] if len(parts.time) > 1 else 0
    seconds = f":{parts.time[2]:02d}" if len(parts.time) > 2 else ""
    clock = f"{(hour - 1) % 12 + 1}:{minute:02d}{seconds} {'am' if hour < 12 else 'pm'}"
    return f"{date}, {clock}" if date else clock


def _date(parts: Parts) -> str:
    year = _year(parts)
    if parts.fiscal:
        return f"fiscal year {year}"
    if parts.week is not None:
        return f"week {parts.week} of {year}"
    if parts.month is None:
        return year if parts.day is None else f"the {_ordinal(parts.day)}"
    if parts.month > 12:
        name = _CODES[parts.month]
        return f"{name} of {year}" if year and parts.month > 24 else f"{name} {year}".strip()
    day = f"{parts.day} " if parts.day is not None else ""
    return f"{day}{_MONTHS[parts.month - 1]} {year}".strip()


def _year(parts: Parts) -> str:
    text = parts.year_text
    if parts.year is not None:
        return str(parts.year)
    if text == "XXXX":
        return ""
    if text.endswith("XX"):
        return f"the {_ordinal(int(text[:2]) + 1)} century"
    return f"the {text[:3]}0s" if text[:2].isdigit() else f"the {text[2]}0s"


def _ordinal(number: int) -> str:
    suffix = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
