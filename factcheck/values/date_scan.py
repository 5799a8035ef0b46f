"""Dates in running text: find what may start a date, read it by template, then join what belongs together.

Three steps, each over the text once: atoms (a date, a weekday, a clock time), groups of them (Sunday, 22 November
2015, 7:48 pm), and what stands around a group (late, since, a second date that makes an interval). Atoms are read in
`values/date_atoms.py`. Deliberately absent: "two days ago" and the like, which are durations here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from factcheck.languages.base import Language
from factcheck.languages.calendar_data import DateBound
from factcheck.values.base import DateValue, Found
from factcheck.values.date_atoms import find_atoms
from factcheck.values.date_centuries import share_century
from factcheck.values.date_clocks import share_clocks
from factcheck.values.date_group import LONGEST_GAP, WINDOW, Group
from factcheck.values.date_lists import share_parts
from factcheck.values.date_parts import Parts, dated, days_of, parse_iso, write_iso
from factcheck.values.date_read import Clock, hour_of_day
from factcheck.values.date_templates import Patterns, patterns_for
from factcheck.values.tables import lowered

_OPENING, _CLOSING = frozenset("(（"), frozenset(")）")
#: What is known of a date that only hangs on the document's: nothing.
_UNKNOWN = frozenset(("XXXX", "XXXX-XX", "XXXX-XX-XX"))


def find_dates(text: str, language: Language) -> list[Found]:
    """All dates of a normalised text, sorted and without overlap; linear in its length."""
    p = patterns_for(language)
    low = lowered(text)
    groups = _join(low, share_clocks(low, find_atoms(text, low, p), p), p)
    groups = share_century(low, share_parts(low, groups, p), p)
    found: list[Found] = []
    for group in _intervals(low, [_with_part(low, g, p) for g in groups], p):
        value = _value(group)
        if value is None:
            continue
        start, end, bound = _bound(low, group, value, p, found[-1].end if found else 0)
        value = dated(replace(value, bound=bound) if bound else value)
        if group.readings and value.bound in ("=", "range"):
            value = _read_both_ways(value, group.readings)
        found.append(Found(start, end, value, group.core_start, group.core_end))
    return found


def _read_both_ways(value: DateValue, days: tuple[date, date]) -> DateValue:
    """The date between its two readings (3/4/2015), or the one that falls on the weekday beside it."""
    fitting = [day for day in days if day.weekday() == value.weekday]
    if len(fitting) != 1 or "/" in value.iso:
        return replace(value, low=days[0], high=days[1])
    return dated(replace(value, iso=fitting[0].isoformat() + value.iso[10:]))


# --- groups ----------------------------------------------------------------------------------------------------------


def _join(low: str, atoms: list[Group], p: Patterns) -> list[Group]:
    """Weekday, date and time that stand together become one group; times that nothing makes a time are dropped."""
    groups: list[Group] = []
    for i, atom in enumerate(atoms):
        last = groups[-1] if groups else None
        following = atoms[i + 1] if i + 1 < len(atoms) else None
        if last is not None and _joins(low, last, atom, p) and not _looks_ahead(low, last, atom, following, p):
            bracketed = any(b in low[last.end : atom.start] for b in "(（") and low[atom.end : atom.end + 1] in (
                ")",
                "）",
            )
            clock = _in_day_part(low, last, atom, p)
            last.end = last.core_end = atom.end + bracketed
            last.date, last.clock = last.date or atom.date, last.clock or clock
            last.weekday = last.weekday if last.weekday is not None else atom.weekday
            last.readings = last.readings or atom.readings
            last.sure = True
        else:
            groups.append(atom)
            if last is not None and last.sure and last.clock is not None and atom.clock is not None:
                groups[-1].sure |= p.clock_join.fullmatch(low, last.end, atom.start) is not None
    return _appositions(low, [g for g in groups if g.sure], p)


def _appositions(low: str, groups: list[Group], p: Patterns) -> list[Group]:
    """ "Today, Saturday, 29 September" and 昨天（28日） are one date, the one that is written out."""
    out: list[Group] = []
    for group in groups:
        last = out[-1] if out else None
        if last is None or not _apposed(low, last, group, p):
            out.append(group)
            continue
        closed = low[last.end : group.start].strip(" ")[:1] in _OPENING and low[group.end : group.end + 1] in _CLOSING
        group.start, group.core_start, group.clock = last.start, last.core_start, last.clock or group.clock
        group.end = group.core_end = group.end + closed
        if last.date is not None and last.date.weekday is not None and group.date is not None and group.weekday is None:
            group.date = replace(group.date, weekday=last.date.weekday)
        out[-1] = group
    return out


def _apposed(low: str, last: Group, group: Group, p: Patterns) -> bool:
    first, second = last.date, group.date
    if first is None or second is None or first.relative != "document" or second.relative is not None:
        return False
    if (last.clock and group.clock) or first.iso not in _UNKNOWN or group.start - last.end > LONGEST_GAP:
        return False
    parts = parse_iso(second.iso)
    unit = "day" if first.weekday is not None and first.iso == "XXXX-XX-XX" else first.shift_unit
    if parts is None or parts.unit != unit or "/" in second.iso:
        return False
    gap = low[last.end : group.start].strip(" ")
    opened = gap[:1] in _OPENING and gap != ""
    return opened or (parts.unit == "day" and p.glue.fullmatch(low, last.end, group.start) is not None)


def _in_day_part(low: str, last: Group, atom: Group, p: Patterns) -> Clock | None:
    """The time as the day before it says it, where its word ends in a part of the day: 今晚7点 is 19 o'clock."""
    clock, time = atom.clock, low[atom.core_start : atom.core_end]
    if clock is None or last.date is None or last.date.relative is None:
        return clock
    if any(part in time for part in p.calendar.day_parts):
        return clock
    word = low[last.core_start : last.core_end]
    parts = [part for part in p.calendar.day_parts if word.endswith(part)]
    if not parts:
        return clock
    hour = hour_of_day(clock.time[0], p.calendar.day_parts[max(parts, key=len)])
    return clock if hour is None else replace(clock, time=(hour, *clock.time[1:]))


def _joins(low: str, last: Group, atom: Group, p: Patterns) -> bool:
    if (last.date and atom.date) or (last.clock and atom.clock):
        return False
    if last.weekday is not None and atom.weekday is not None:
        return False
    gap = low[last.end : atom.start]
    if len(gap) > LONGEST_GAP or not (p.glue.fullmatch(gap) or (gap == "t" and atom.clock)):
        return False
    value = last.date or atom.date
    if value is None:
        return True
    parts = parse_iso(value.iso)
    day = parts is not None and (parts.day is not None or value.iso == "XXXX-XX-XX")
    if atom.clock or last.clock:
        return day
    return day or (value.shift_unit == "week" and parts is not None)


def _looks_ahead(low: str, last: Group, atom: Group, following: Group | None, p: Patterns) -> bool:
    """Whether a weekday between two dates goes with the second: it is that day of the week, or at least not the
    first."""
    if atom.weekday is None or following is None or following.date is None or last.date is None:
        return False
    if not _joins(low, replace(atom), following, p):
        return False
    first, second = dated(last.date), dated(following.date)
    if first.low is not None and first.low == first.high and first.low.weekday() == atom.weekday:
        return False
    return second.low is None or second.low.weekday() == atom.weekday or first.low is not None


def _value(group: Group) -> DateValue | None:
    """The date of a group, with its weekday and time; None when only an impossible one would come out."""
    value, clock = group.date, group.clock
    if value is None:
        relative = group.weekday is not None
        value = DateValue(iso="XXXX-XX-XX", relative="document" if relative else None)
    if group.weekday is not None and value.weekday is None:
        iso = "XXXX-XX-XX" if value.iso == "XXXX-WXX" else value.iso
        value = replace(value, weekday=group.weekday, iso=iso)
    if clock is not None:
        iso = value.iso + "T" + ":".join(f"{n:02d}" for n in clock.time)
        value = replace(value, iso=iso, zone=clock.zone, whole_hour=clock.whole)
    return value


# --- around the group ------------------------------------------------------------------------------------------------


def _with_part(low: str, group: Group, p: Patterns) -> Group:
    """Early, mid and late, before or after the date."""
    value = group.date
    if value is None or "/" in value.iso or group.clock:
        return group
    parts = parse_iso(value.iso)
    if parts is None or parts.unit == "day" or value.iso == "XXXX-XX-XX":
        return group
    hit = p.part_before.search(low, max(0, group.start - WINDOW), group.start)
    if hit and (name := p.calendar.parts_before[hit["w"]]):
        group.start, group.date = hit.start(), replace(value, part=name)
        return group
    hit = p.part_after.match(low, group.end)
    if hit and (name := p.calendar.parts_after[hit["w"]]):
        group.end, group.date = hit.end(), replace(value, part=name)
    return group


def _intervals(low: str, groups: list[Group], p: Patterns) -> list[Group]:
    """Two dates with a word or sign of extent between them become one interval."""
    out: list[Group] = []
    for group in groups:
        last = out[-1] if out else None
        joined = _interval(low, last, group, p) if last is not None else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(group)
    return out


def _interval(low: str, last: Group, group: Group, p: Patterns) -> Group | None:
    gap = low[last.end : group.start]
    if len(gap) > LONGEST_GAP or not gap or last.date is None or group.date is None or last.clock or group.clock:
        return None
    head = max(0, last.start - WINDOW)
    closed = p.range_close.match(low, group.end)
    opened = p.range_open.search(low, head, last.start)
    if not p.range_sign.fullmatch(gap):
        if gap.strip(" ") in p.calendar.day_joins:
            opened = p.between_open.search(low, head, last.start)
        if not (opened or closed) or not p.range_word.fullmatch(gap):
            return None
    ends = _complete(last.date, group.date)
    if ends is None:
        return None
    first, second = ends
    iso = first if first == second else f"{first}/{second}"
    value = replace(last.date, iso=iso, bound="range", part=None, weekday=None)
    a, b = days_of(first, part=last.date.part)[0], days_of(second, part=group.date.part)[1]
    if (a and b and a >= b) or (not a and first == second):
        return None
    start = opened.start() if opened else last.start
    joined = Group(start, closed.end() if closed else group.end, last.core_start, group.core_end, date=value)
    if a and b and (last.date.part or group.date.part):
        joined.readings = (a, b)
    return joined


def _complete(first: DateValue, second: DateValue) -> tuple[str, str] | None:
    """The two ends as date texts, each with the year or month that only the other one says; None when they don't go
    together."""
    if first.relative or "/" in first.iso + second.iso:
        return None
    if second.relative and not (second.relative == "context" and second.shift == 1 and second.shift_unit == "year"):
        return None
    a, b = parse_iso(first.iso), parse_iso(second.iso)
    if a is None or b is None or a.empty or b.empty or a.week or b.week:
        return None
    order_a, order_b = (a.month or 0, a.day or 0), (b.month or 0, b.day or 0)
    if b.month is None and b.day is not None and a.month is not None:
        b = replace(b, month=a.month)
    if a.month is None and a.day is not None and b.month is not None:
        a = replace(a, month=b.month)
    if a.year is None and a.year_text == "XXXX" and b.year is not None:
        a = replace(a, year=b.year if order_a <= order_b else b.year - 1)
    elif b.year is None and b.year_text == "XXXX" and a.year is not None:
        later = second.relative is not None or order_a > order_b  # "to April of the next year"
        b = replace(b, year=a.year + later)
    if (a.year is None and a.year_text == "XXXX") != (b.year is None and b.year_text == "XXXX"):
        return None
    return _text(a, first.iso), _text(b, second.iso)


def _text(parts: Parts, iso: str) -> str:
    if parts.fiscal or parts.week is not None or parts.month is None:
        return iso
    return write_iso(year=parts.year if parts.year is not None else parts.year_text, month=parts.month, day=parts.day)


def _bound(low: str, group: Group, value: DateValue, p: Patterns, floor: int) -> tuple[int, int, DateBound | None]:
    """Start, end and bound with the words before and after: since, until, by, 以来."""
    if value.bound != "=" or (value.iso.startswith("XXXX-XX-XXT") and value.relative is None):
        return group.start, group.end, None
    c = p.calendar
    start, end = group.start, group.end
    before = p.bound_before.search(low, max(floor, start - WINDOW), start)
    after = p.bound_after.match(low, end)
    bound: DateBound = "="
    if before and c.bounds_before[before["w"]]:
        start, bound = before.start(), c.bounds_before[before["w"]]
    if after and c.bounds_after[after["w"]]:
        end = after.end()
        bound = c.bounds_after[after["w"]] if bound in ("=", ">=") else bound
    return start, end, bound if bound != "=" else None
