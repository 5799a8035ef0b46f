"""A date while it is put together: what it is, how far it reaches so far, and how far around it words are looked at."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from factcheck.values.base import DateValue
from factcheck.values.date_read import Clock

#: How far back the words before a date are looked at, in characters.
WINDOW = 28
#: No more than this stands between two parts of one date or range, in characters.
LONGEST_GAP = 18


@dataclass(slots=True)
class Group:
    """A date being put together. `core` is the date itself, `start` to `end` grow with the words around it."""

    start: int
    end: int
    core_start: int
    core_end: int
    date: DateValue | None = None
    clock: Clock | None = None
    weekday: int | None = None
    sure: bool = True
    #: First and last day where the date text alone does not tell: both readings of 03/04/2015, "early May to mid June".
    readings: tuple[dt.date, dt.date] | None = None
