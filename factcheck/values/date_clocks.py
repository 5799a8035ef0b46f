"""Times of day that stand together: "08:00 and 10:00", "from 8 to 10 am", "8 bis 10 Uhr".

A bare 10:00 may be a score or a length of time; beside a time that is sure to be one it is a time too. A bare hour that
is joined to a fuller time ("8-10 pm") is read with the word that follows that time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from factcheck.values.date_group import LONGEST_GAP, WINDOW, Group
from factcheck.values.date_read import Clock
from factcheck.values.date_templates import Patterns

_HALF_DAY = 12


def share_clocks(low: str, atoms: list[Group], p: Patterns) -> list[Group]:
    """The atoms with times made sure by their neighbours, and the bare hours before a time among them, in order."""
    if all(atom.clock is None for atom in atoms):
        return atoms
    join = p.clock_join
    out: list[Group] = []
    for atom in atoms:
        if atom.clock is not None and atom.sure:
            out.extend(_hour_before(low, atom, out[-1].end if out else 0, p))
        out.append(atom)
    pairs = list(pairwise(out))
    for first, second in (*pairs, *reversed(pairs)):
        if first.clock is None or second.clock is None or second.start - first.end > LONGEST_GAP:
            continue
        if join.fullmatch(low, first.end, second.start) is None:
            continue
        if first.sure != second.sure:
            first.sure = second.sure = True
        _share_half(low, first, second, p)
    return out


def _share_half(low: str, first: Group, second: Group, p: Patterns) -> None:
    """ "8:30 to 10:15 pm": the first time is of the half of the day that the second names, or of the one before."""
    parts = tuple(p.calendar.day_parts)
    if first.clock is None or second.clock is None or not low[second.start : second.end].endswith(parts):
        return
    hour, last = first.clock.time[0], second.clock.time[0]
    if not low[first.start : first.end].replace(":", "").isdigit() or not 0 < hour <= _HALF_DAY:
        return
    if low[first.start] == "0":
        return  # a clock of 24 hours
    hour = hour % _HALF_DAY + (_HALF_DAY if last >= _HALF_DAY else 0)
    if (hour, *first.clock.time[1:]) >= second.clock.time:
        hour -= _HALF_DAY
    if hour >= 0:
        first.clock = replace(first.clock, time=(hour, *first.clock.time[1:]))


def _hour_before(low: str, atom: Group, floor: int, p: Patterns) -> Iterator[Group]:
    """The time "8" of "8-10 pm"; none where the time has no word that the two could share."""
    shared = low[atom.start : atom.end]
    if atom.clock is None or not shared[0].isdigit() or not any(ch.isalpha() for ch in shared[1:]):
        return
    match = p.hour_before.search(low, max(floor, atom.start - WINDOW), atom.start)
    if match is None or not _led(low, match, p):
        return
    hour, last = int(match["h"]), atom.clock.time[0]
    if shared.endswith(tuple(p.calendar.day_parts)) and hour <= _HALF_DAY:
        hour = hour % _HALF_DAY + (_HALF_DAY if last >= _HALF_DAY else 0)
        hour -= _HALF_DAY if hour >= last else 0
    if not 0 <= hour < last:
        return
    end = match.end("mi") if match["mi"] else match.end("h")
    clock = Clock((hour, int(match["mi"] or 0)), atom.clock.zone, True, match["mi"] is None)
    yield Group(match.start(), end, match.start(), end, clock=clock)


def _led(low: str, match: re.Match[str], p: Patterns) -> bool:
    """Whether a joining word (not a sign of extent) has a word before it that makes a time of the number."""
    if match["word"] is None:
        return True
    head = max(0, match.start() - WINDOW)
    leads = (p.clock_lead, p.between_open if match["word"] in p.calendar.day_joins else p.range_open)
    return any(lead.search(low, head, match.start()) for lead in leads)
