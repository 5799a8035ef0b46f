"""Whether a date in a file is a date: the shape of ISO 8601, cut off anywhere, and a day that the calendar has.

Unknown digits of the year are written `X` (EDTF): `XXXX-12-08`, `201X`, `19XX`. What a date means is read elsewhere.
"""

from __future__ import annotations

import re
from calendar import monthrange

_SHAPE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)"
    r"(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})"
    r"(?:T(?P<hour>[0-9]{2})(?::(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?)?(?P<zone>Z|[+\-][0-9]{2}:?[0-9]{2})?)?)?)?"
)
_PARTS = ("year", "month", "day", "hour", "minute", "second")


def date_fault(text: str) -> str | None:
    """What keeps `text` from being a date or date-time, None where it is one: "2018", "2018-02", "2015-11-22T19:48"."""
    match = _SHAPE.fullmatch(text)
    if match is None:
        return "is not a date: write it like 2018, 2018-02, 2018-02-28 or 2015-11-22T19:48"
    year, month, day = match["year"], match["month"], match["day"]
    if year == "0000":
        return "is not a date: there is no year 0000"
    if month is not None and not 1 <= int(month) <= 12:
        return f"is not a date: there is no month {month}"
    if day is not None:
        # An unknown year may be a leap year.
        days = monthrange(int(year), int(month))[1] if year.isdigit() else monthrange(2000, int(month))[1]
        if not 1 <= int(day) <= days:
            return f"is not a date: that month has no day {day}"
    if int(match["hour"] or 0) > 23 or int(match["minute"] or 0) > 59 or int(match["second"] or 0) > 59:
        return "is not a time of day"
    return None


def date_precision(text: str) -> str | None:
    """The finest part that a date states: "year", "month", "day", "hour", "minute" or "second"; None for no date."""
    match = _SHAPE.fullmatch(text)
    if match is None:
        return None
    return [part for part in _PARTS if match[part] is not None][-1]
