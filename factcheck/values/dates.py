"""Dates: the one door to finding, resolving, comparing, building and describing them. The work is done in
`values/date_*.py`."""

from __future__ import annotations

from typing import Literal

from factcheck.values.base import DateValue
from factcheck.values.date_compare import compare_dates
from factcheck.values.date_format import describe_date
from factcheck.values.date_parts import dated, parse_iso
from factcheck.values.date_resolve import resolve_date
from factcheck.values.date_scan import find_dates

__all__ = ["build_date", "compare_dates", "describe_date", "find_dates", "resolve_date", "weekday_mismatch"]

_LENGTHS = {"decade": 4, "century": 4, "year": 4, "month": 7, "day": 10, "hour": 13, "minute": 16, "second": 19}
_PARTS: dict[str, Literal["early", "mid", "late"]] = {"early": "early", "mid": "mid", "late": "late"}
_BOUNDS: dict[str, Literal["=", "<", "<=", ">", ">=", "~"]] = {
    "=": "=",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
    "~": "~",
}


def build_date(value: str, precision: str | None = None, bound: str = "=") -> DateValue:
    """The date of a registry claim: ISO, cut to `precision` (year, month, day, hour, minute, second) if given.

    `bound` is one of the bounds of a date or `early`, `mid`, `late`. `A/B` is an interval. Raises ValueError, saying
    what is wrong, where the text is no date, the day does not exist or the bound is unknown.
    """
    text, zone = _split_zone(value.strip())
    ends = text.split("/")
    if len(ends) > 2 or any(parse_iso(end) is None for end in ends):
        raise ValueError(
            f"not a date: {value!r}; expected 2018, 2018-02, 2018-02-28, 2015-11-22T19:48 or two of them with a slash"
        )
    if precision is not None and len(ends) == 1 and text[:1].isdigit():
        length = _LENGTHS.get(precision)
        if length is None:
            raise ValueError(f"unknown precision {precision!r}; expected one of {', '.join(_LENGTHS)}")
        text = text[:length]
    if len(ends) == 2:
        return dated(DateValue(iso=text, bound="range"))
    if bound in _PARTS:
        return dated(DateValue(iso=text, part=_PARTS[bound]))
    if bound == "nearly":
        bound = "~"
    if bound not in _BOUNDS:
        raise ValueError(f"unknown bound {bound!r} of a date; expected one of {', '.join([*_BOUNDS, *_PARTS])}")
    return dated(DateValue(iso=text, bound=_BOUNDS[bound], zone=zone))


def _split_zone(text: str) -> tuple[str, str | None]:
    """An ISO date-time and its offset: `2015-11-22T19:48Z`, `2015-11-22T19:48+08:00`; a blank may stand for the T."""
    head, mark, clock = text.replace(" ", "T", 1).partition("T")
    if not mark:
        return text, None
    for sign in "+-":
        if sign in clock:
            time, _, offset = clock.partition(sign)
            return f"{head}T{time}", f"{sign}{offset}"
    return (f"{head}T{clock[:-1]}", "UTC") if clock.endswith("Z") else (f"{head}T{clock}", None)


def weekday_mismatch(value: DateValue) -> bool:
    """Whether the weekday that was said is not the weekday of the date. False where either is unknown."""
    day = value.low
    if (
        value.weekday is None
        or day is None
        or value.relative is not None
        or value.bound not in ("=", "~")
        or day != value.high
    ):
        return False
    return day.weekday() != value.weekday
