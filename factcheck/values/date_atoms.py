"""The first step of reading dates: single dates, weekdays and clock times, each where its surroundings let it be one.

Whether they do is asked in `date_fits.py`. Impossible days (31 February) hide the parts they are made of.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from factcheck.values.base import DateValue
from factcheck.values.date_fits import fits, range_follows
from factcheck.values.date_group import WINDOW, Group
from factcheck.values.date_parts import parse_iso
from factcheck.values.date_read import Clock, read_clock, read_date
from factcheck.values.date_templates import Patterns
from factcheck.values.date_words import with_year

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'，。；（）《》]+")
#: Characters before or after a number that make it something else than a day, month or year.
_NO_DATE_BEFORE = frozenset("$€£¥￥#№_@+±")
_NO_DATE_AFTER = frozenset("%％‰°_@")
_HYPHENS = frozenset("-–—")
_LETTER_HYPHEN = re.compile(r"[a-z][-–—]")
_HOURS_AND_MINUTES = re.compile(r"0\d:[0-5]\d")


def find_atoms(text: str, low: str, p: Patterns) -> list[Group]:
    """All atoms in order, without overlap, none in web addresses. `low` is `text` in lower case, as long as it."""
    atoms: list[Group] = []
    links = [m.span() for m in _URL.finditer(low)] if "://" in low or "www." in low else []
    link = done = 0
    for m in p.anchor.finditer(low):
        at = m.start()
        if at < done:
            continue
        while link < len(links) and links[link][1] <= at:
            link += 1
        if link < len(links) and links[link][0] <= at:
            continue
        if not _may_start(low, at, p, atoms):
            ends_range = low[at - 1] in _HYPHENS and low[at - 2 : at - 1].isdigit()
            if ends_range and (late := _clock_atom(text, low, at, p)) is not None and late.sure:
                atoms.append(late)  # 8-10 pm
                done = late.end
            continue
        atom = _clock_atom(text, low, at, p)
        date = _date_atom(text, low, at, p, atoms)
        if isinstance(date, int):
            done = date
            continue
        if date is not None and (atom is None or date.end >= atom.end):
            atom = date
        if atom is not None:
            atoms.append(atom)
            done = atom.end
    return atoms


def _may_start(low: str, at: int, p: Patterns, atoms: list[Group]) -> bool:
    """Whether the character before lets a date start here: no word goes on, no price, no second half of a longer
    number."""
    if at == 0:
        return True
    before, here = low[at - 1], low[at]
    if before in _NO_DATE_BEFORE:
        return False
    if (p.spaced or (here.isascii() and before.isascii())) and before.isalnum():
        # ISO 8601 puts a T between the date and the time.
        return before == "t" and bool(atoms) and atoms[-1].end == at - 1 and here.isdigit()
    if here.isdigit() and before in _HYPHENS and _LETTER_HYPHEN.match(low, at - 2) and not low[at : at + 4].isdigit():
        return bool(atoms) and atoms[-1].end == at - 1  # "31 January–15 March", not "COVID-19"
    if here.isdigit() and before in ".,:/-–—" and at > 1 and low[at - 2].isdigit():
        return bool(atoms) and atoms[-1].end == at - 1 and before in "-–—/"
    return True


def may_end(low: str, end: int, *, whole: bool, spaced: bool) -> bool:
    """Whether a date that ends in a figure may end here. `whole` dates may be followed by a hyphen and another date."""
    if end >= len(low):
        return True
    last, after = low[end - 1], low[end]
    following = low[end + 1] if end + 1 < len(low) else ""
    if last.isalpha():
        return not (spaced and after.isalpha())
    if after in _NO_DATE_AFTER:
        return False
    if after.isalpha() and (spaced or after.isascii()):
        return whole and after in "tz" and (following.isdigit() or after == "z")
    return not (after in ".,:/-–—" and following.isdigit() and not (whole and after in "-–—,/"))


def _date_atom(text: str, low: str, at: int, p: Patterns, atoms: list[Group]) -> Group | int | None:
    """The longest date that starts here; the end of an impossible one (31 February), which hides what it contains; or
    None."""
    hits = [(m.end(), -rank, t, m) for rank, t, m in p.dates_at(low, at)]
    hits.sort(key=lambda h: h[:2], reverse=True)
    for end, _, template, m in hits:
        while low[end - 1] == " ":
            end -= 1
        whole = not {"D", "D2", "rd"}.isdisjoint(template.slots)
        whole = whole or (low[end : end + 1] in _HYPHENS and range_follows(low, end, p))
        if not may_end(low, end, whole=whole, spaced=p.spaced) or not fits(text, low, m, template, p, atoms):
            continue
        value = read_date(template, m, p.calendar)
        if value is None:
            impossible = "D" in template.slots and len(template.slots) > 1 and "D2" not in template.slots
            if impossible or "feast" in template.slots:
                return end
            continue
        group = Group(at, end, at, end, date=value)
        if template.order and len(p.calendar.numeric_order) > 1:
            group.readings = _readings(value)
        if end < len(low) and low[end] in " ," and "month" in template.slots:
            longer = with_year(low, at, end, value, p)
            if longer is not None and (not atoms or atoms[-1].end <= longer[0]):
                start, stop, value = longer
                group = Group(start, stop, start, stop, date=value)
        if template.bare == "wd":
            short = m["wd"] in p.calendar.weekday_short
            group = Group(at, end, at, end, weekday=value.weekday, sure=not short)
        return group
    return None


def _readings(value: DateValue) -> tuple[dt.date, dt.date] | None:
    """The two days that 03/04/2015 may name, in order; None where only one reading is possible."""
    parts = parse_iso(value.iso)
    if parts is None or parts.year is None or parts.month is None or parts.day is None or parts.day > 12:
        return None
    days = dt.date(parts.year, parts.month, parts.day), dt.date(parts.year, parts.day, parts.month)
    return (min(days), max(days)) if days[0] != days[1] else None


def _clock_atom(text: str, low: str, at: int, p: Patterns) -> Group | None:
    military = p.military.match(low, at) if low[at].isdigit() else None
    hits = [(m.end(), -rank, m) for rank, m in p.clocks_at(low, at)]
    if military is not None and (low[at + 2] == "." or not hits):
        hits.append((military.end(), 1, military))
    if not hits:
        return None
    end, _, m = max(hits, key=lambda h: h[:2])
    while low[end - 1] == " ":
        end -= 1
    clock = read_clock(m, p.calendar)
    if clock is None or not (may_end(low, end, whole=True, spaced=p.spaced) or low[end] in "+-–—zh"):
        return None
    if p.calendar.clock_not_after and low.startswith(p.calendar.clock_not_after, end):
        return None
    start, zone = at, None
    hit = p.zone.match(low, end)
    if hit and _is_zone(text, low, at, hit, clock):
        zone, end = _zone_name(hit, p), hit.end()
    elif p.calendar.zones and (hit := p.zone_before.search(low, max(0, at - WINDOW), at)):
        zone, start = p.calendar.zones[hit["w"]], hit.start()
    if m is military and zone is None:
        return None
    lead = p.clock_lead.search(low, max(0, at - WINDOW), start)
    if lead is None and end < len(low) and low[end].isalpha() and p.spaced:
        return None
    sure = clock.sure or zone is not None or lead is not None
    if low[at] == "0" and _HOURS_AND_MINUTES.fullmatch(low, at, end) and not p.counted_after.match(low, end):
        sure = True
    if p.calendar.clock_words and not sure:
        words = low[at:end].split(" ") if p.spaced else low[at:end]
        # in a script without blanks 一時 is "for a time", 1時 an hour
        sure = (p.spaced or low[at].isdigit()) and any(word in words for word in p.calendar.clock_words)
    return Group(start, end, start, end, clock=replace(clock, zone=zone, sure=sure), sure=sure)


def _is_zone(text: str, low: str, at: int, hit: re.Match[str], clock: Clock) -> bool:
    """Whether what follows a time names its zone: a code in capitals, a name of several words, also behind a comma, or
    a shift; but the second time of "12:00-13:00" is none."""
    if hit["p"]:
        hour, _, minute = hit["p"][1:].partition(":")
        ends = hit["p"][0] == "-" and minute != "" and (int(hour), int(minute)) > clock.time[:2]
        return not ends or low[at - 1 : at] == "t"
    name, first = hit["w"], text[hit.start("w")]
    if " " in name:
        return True
    return hit[0][0] != "," and (first.isupper() or not first.isascii())


def _zone_name(hit: re.Match[str], p: Patterns) -> str:
    if hit["p"]:
        sign = hit["p"]
        return sign if ":" in sign else f"{sign[:3]}:{sign[3:]}"
    if hit["o"]:
        hours, _, minutes = hit["o"][1:].partition(":")
        return f"{hit['o'][0]}{int(hours[:2]):02d}:{minutes or hours[2:] or '00'}"
    return p.calendar.zones.get(hit["w"], hit["w"].upper())
