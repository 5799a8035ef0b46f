"""The first step of reading dates: single dates, weekdays and clock times, each where its surroundings let it be one.

A bare year, or a name that is a common word too, is read only where the words before it speak for a date. Impossible
days (31 February) hide the parts they are made of.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from factcheck.values.base import DateValue
from factcheck.values.date_parts import parse_iso
from factcheck.values.date_read import Clock, read_clock, read_date
from factcheck.values.date_templates import Patterns, Template
from factcheck.values.date_words import with_year
from factcheck.values.tables import singular

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"'，。；（）《》]+")
_NAME_BEFORE = re.compile(r"[\w,)\u2019'] (?P<word>[^\W\d_]{3,40}) $")
#: Characters before or after a number that make it something else than a day, month or year.
_NO_DATE_BEFORE = frozenset("$€£¥￥#№_@+±")
_NO_DATE_AFTER = frozenset("%％‰°_@")
#: How far back the words before a date are looked at, in characters.
WINDOW = 28
LONGEST_GAP = 18
_NAME_WINDOW = 48
#: Later years are named less often than things are counted.
_LAST_BARE_YEAR = 2050
_HYPHENS = frozenset("-–—")
_LETTER_HYPHEN = re.compile(r"[a-z][-–—]")
#: What a sentence may stand behind; "" is nothing but quotation marks or brackets.
_SENTENCE_ENDS = frozenset(("", ".", "!", "?", ":", ";", "\n", "-", "–", "—", "*", "#", "|", "…"))
_HOURS_AND_MINUTES = re.compile(r"0\d:[0-5]\d")
#: Templates of nothing else need a look at what follows the day.
_DAY_AND_WEEKDAY = frozenset(("D", "wd"))
#: What makes the figure behind a weekday a score, a price or the head of a longer number.
_NO_DAY = re.compile(r"[-–/:.,]\d| \d{3}(?!\d)| ?[%€$£°]")
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
#: Dates of three figures with nothing but blanks between them.
_BLANK_SEPARATED = frozenset(("{Y} {M} {D}", "{D} {M} {Y}", "{D} {M} {yy}"))


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


def _may_end(low: str, end: int, *, whole: bool, spaced: bool) -> bool:
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
        whole = whole or (low[end : end + 1] in _HYPHENS and _range_follows(low, end, p))
        if not _may_end(low, end, whole=whole, spaced=p.spaced) or not _fits(text, low, m, template, p, atoms):
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


def _fits(text: str, low: str, m: re.Match[str], template: Template, p: Patterns, atoms: list[Group]) -> bool:
    """Whether the surroundings of a match let it be a date: capitals, words before and after."""
    c, slots, at, end = p.calendar, template.slots, m.start(), m.end()
    head = max(0, at - WINDOW)
    if c.not_after and p.not_after.match(low, end):
        return False
    if c.not_before and p.not_before.search(low, head, at):
        return False
    if template.bare == "Y":
        return _bare_year(text, low, m, p, atoms)
    if slots <= _DAY_AND_WEEKDAY and "D" in slots and not _is_day(low, m, template, p):
        return False
    if slots == {"D"} and (not m["D"][0].isdigit() or (m["D"] == "1" and low[end : end + 1].isdigit())):
        return False  # "1日5000人" is a rate
    if c.small_relative and _is_title(text, m, template):
        return False
    if c.uncapitalised and "rd" in slots and m["rd"] in c.uncapitalised and text[m.start("rd")].isupper():
        return False
    if c.not_relative and "rd" in slots and p.not_relative.search(low, head, m.end("rd")):
        return False
    for slot in ("month", "month2", "wd"):
        if slot in slots and m[slot] and not _name_fits(text, low, m, slot, template, p, atoms):
            return False
    if not _surely_figures(low, m, template):
        return False
    if "hol" in slots and not _holiday_fits(text, m, template, p):
        return False
    if "D2" in slots and low[m.end("D") : m.start("D2")].strip(" ") in c.day_joins and not opened(low, at, p):
        return False  # a list of two days
    for slot in ("Y2", "D2", "M2", "month2"):
        if slot in slots and _longest(low, m.start(slot), p) > end:
            return False
    if "Y2" in slots and m["Y"].isascii() and m["Y2"].isascii() and not 1000 <= int(m["Y"]) < int(m["Y2"]) <= 2200:
        return False
    if "y2" in slots and int(m["y2"]) <= int(m["Y"][2:] if m["Y"].isascii() else 99):
        return False
    if template.source == "{Y}-{M}" and (len(m["M"]) != 2 or int(m["M"]) == int(m["Y"][2:]) + 1):
        # 2011-12 is more often two years than a month.
        return False
    counts = "Y2" in slots or "y2" in slots or ("D" in slots and not {"Y", "ry"} & slots)
    if "de2" in slots or (counts and low[end - 1].isdigit()):
        return not p.counted_after.match(low, end)
    return not (slots == {"wd"} and p.recurring_before.search(low, head, at))


def _is_day(low: str, m: re.Match[str], template: Template, p: Patterns) -> bool:
    """Whether the figure behind a weekday is a day of the month ("mardi 21 à Lyon") and neither a time nor a score nor
    what is counted ("mardi 21 pompiers")."""
    if "wd" not in template.slots and template.lead.strip(" ,") not in p.calendar.weekdays:
        return True
    end, tables = m.end(), p.tables
    if "wd" in template.slots:
        between = low[m.end("wd") : m.start("D")].strip(" ,")
        if (between and low[end - 1].isdigit()) or _longest(low, m.start("D"), p) > end:
            return False  # "Tuesday the 14 players", "Thursday 4 March"
    if not m["D"][0].isdigit() or p.any_clock.match(low, m.start("D")) or _NO_DAY.match(low, end):
        return False
    at = end + 1
    word = _NEXT_WORD.match(low, end)
    if word is None or word[1] in tables.data.stop_nouns:
        return True
    if any(forms.at(low, at) is not None for forms in (tables.units, tables.nouns, tables.scale_words)):
        return False
    return singular(word[1], tables.data.noun_endings) == word[1]


def opened(low: str, at: int, p: Patterns) -> bool:
    """Whether a word that opens an extent with "and" in it ("between") stands before."""
    return p.between_open.search(low, max(0, at - WINDOW), at) is not None


def _is_title(text: str, m: re.Match[str], template: Template) -> bool:
    """Whether a phrase like "today" has capitals that no beginning of a sentence explains: a title ("the Today
    programme", "This Morning")."""
    if template.source not in ("{rd}", "{rw}", "{rm}", "{ry}"):
        return False
    phrase = text[m.start() : m.end()]
    if phrase.isupper() or phrase == phrase.lower():
        return False
    before = text[max(0, m.start() - 2) : m.start()].strip(" \"'“”‘’«»([")
    opens = m.start() == 0 or before[-1:] in _SENTENCE_ENDS
    return not opens or phrase[1:] != phrase[1:].lower()


def _holiday_fits(text: str, m: re.Match[str], template: Template, p: Patterns) -> bool:
    """Without its year a holiday must be written as a name, and a doubtful one does not count."""
    if len(template.slots) > 1:
        return True
    name = text[m.start("hol") : m.end("hol")]
    if name.lower() == name != name.upper():
        return False
    return m["hol"] not in p.calendar.doubtful


def _surely_figures(low: str, m: re.Match[str], template: Template) -> bool:
    """Whether a date of figures looks like one: with a year of two digits, or with blanks between the figures, day and
    month must have two digits each, but for strokes (3/18/40); one of them where the year comes last (18 8 1978)."""
    figures = {"D", "M"} <= template.slots
    if not figures or not ("yy" in template.slots or template.source in _BLANK_SEPARATED):
        return True
    short = (len(m["D"]) < 2) + (len(m["M"]) < 2)
    if short > (2 if "/" in template.source else 1 if template.source == "{D} {M} {Y}" else 0):
        return False
    if template.source == "{D} {M} {yy}" and m["M"][0] != "0":
        return False  # any three numbers
    around = low[max(0, m.start() - 2) : m.start()].strip() + low[m.end() : m.end() + 2].strip()
    return template.source not in _BLANK_SEPARATED or not any(ch.isdigit() for ch in around)


def _longest(low: str, at: int, p: Patterns) -> int:
    """Where the longest template that matches here ends."""
    return max((m.end() for _, _, m in p.dates_at(low, at)), default=at)


def _name_fits(
    text: str, low: str, m: re.Match[str], slot: str, template: Template, p: Patterns, atoms: list[Group]
) -> bool:
    c = p.calendar
    name = m[slot].rstrip(" .")
    short = name in c.month_short or name in c.weekday_short
    alone = bool(template.bare)
    capital = not c.capitalised or text[m.start(slot)].isupper()
    if name in c.doubtful and not capital and not _surely_dates(low, m, template, p):
        return False
    if short and "D" in template.slots and not m["D"][0].isdigit() and name in c.numerals:
        return False  # "dix sept" is seventeen
    if not alone:
        return True
    if name in c.uncapitalised and text[m.start(slot)].isupper():
        return False
    if not capital:
        return False
    if template.bare == "wd":
        # A short weekday counts only beside a date; the joining of atoms sees to that.
        return True
    if not short and name not in c.doubtful:
        return True
    if not c.capitalised and short:
        return False
    if _led(low, m.start(), p) or _continues(low, m.start(), p, atoms, "month"):
        return True
    named = DateValue(iso=f"XXXX-{c.months.get(name, 1):02d}")
    return template.bare == "month" and with_year(low, m.start(), m.end(), named, p) is not None


def _surely_dates(low: str, m: re.Match[str], template: Template, p: Patterns) -> bool:
    """Whether a doubtful name in small letters is a month by what stands beside it: a day and a year, or a year behind
    a word like "in"."""
    if "D" in template.slots:
        return not template.slots.isdisjoint(("Y", "yy", "ry"))
    return "Y" in template.slots and p.lead_before.search(low, max(0, m.start() - WINDOW), m.start()) is not None


def _led(low: str, at: int, p: Patterns, *, weak: bool = False) -> bool:
    head = max(0, at - WINDOW)
    if (
        p.lead_before.search(low, head, at)
        or p.part_before.search(low, head, at)
        or p.bound_before.search(low, head, at)
    ):
        return True
    if p.range_open.search(low, head, at):
        return True
    hit = p.weak_before.search(low, head, at) if weak else None
    return hit is not None and not p.breaker_before.search(low, max(0, hit.start() - WINDOW), hit.start())


def _continues(low: str, at: int, p: Patterns, atoms: list[Group], unit: str) -> bool:
    """Whether a date stands just before: with a comma between when it is of the same unit, or with a word like "and"
    or "to"."""
    last = atoms[-1].date if atoms else None
    if last is None or not 0 < at - atoms[-1].end <= LONGEST_GAP:
        return False
    gap, parts = low[atoms[-1].end : at], parse_iso(last.iso)
    if gap.strip() in {",", "、", "/", ";"}:
        return parts is not None and parts.unit == unit
    return any(r.fullmatch(gap) for r in (p.range_sign, p.range_word))


def _range_follows(low: str, end: int, p: Patterns) -> bool:
    """Whether a word or sign of extent and a fuller date come next: 2016-2020年9月, "2016 to May 2018"."""
    sign = p.range_sign.match(low, end)
    return sign is not None and _longest(low, sign.end(), p) > sign.end() + 4


def _bare_year(text: str, low: str, m: re.Match[str], p: Patterns, atoms: list[Group]) -> bool:
    at, end = m.span()
    if not m[0].isascii():
        return False
    year = int(m[0])
    if not 1000 <= year <= 2100 or p.counted_after.match(low, end):
        return False
    if year >= 1900 and _range_follows(low, end, p):
        return True
    if low[end : end + 1] in ("-", "/", "–") and low[end + 1 : end + 2].isalnum():
        return False
    if year < 1900:
        return bool(p.lead_before.search(low, max(0, at - WINDOW), at))
    if low[max(0, at - 2) : at].rstrip(" ")[-1:] in ("(", "（"):
        return True
    if p.calendar.genitives and low.endswith(p.calendar.genitives, 0, at) and low[end : end + 1] == " ":
        return True
    if p.calendar.bare_years and year <= _LAST_BARE_YEAR and _stands_alone(text, low, at, end, p):
        return True
    if year % 100 and _is_dated(low, at, end, p):
        return True
    return _led(low, at, p, weak=True) or _continues(low, at, p, atoms, "year") or _named(text, at)


def _is_dated(low: str, at: int, end: int, p: Patterns) -> bool:
    """Whether a noun follows that years stand before, and no bound or word of amount makes the figure a count."""
    word = _NEXT_WORD.match(low, end)
    if word is None or word[1] not in p.calendar.dated or low[at - 1 : at] not in ("", " ", "\n"):
        return False
    weak = p.weak_before.search(low, max(0, at - WINDOW), at)
    head = at if weak is None else weak.start()
    bounded = at > 0 and p.tables.bounds_before.before(low, at - 1) is not None
    return not bounded and p.breaker_before.search(low, max(0, head - WINDOW), head) is None


def _stands_alone(text: str, low: str, at: int, end: int, p: Patterns) -> bool:
    """Whether a four-figure number counts nothing: no noun follows, and no word of amount or sign stands before."""
    following = text[end : end + 2]
    if following[:1].isalnum() or (following[:1] == " " and not following[1:].isalpha() and following[1:] not in "(–-"):
        return False
    if following[:1] == " " and following[1:].isupper():
        return False
    before = text[at - 1 : at]
    return before in ("", " ", "\n") and not p.breaker_before.search(low, max(0, at - WINDOW), at)


def _named(text: str, at: int) -> bool:
    """Whether the year closes a name (World Cup 2018, Act 2017): a capitalised word before it that does not open the
    sentence."""
    hit = _NAME_BEFORE.search(text, max(0, at - _NAME_WINDOW), at)
    return hit is not None and hit["word"][0].isupper()


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
    if clock is None or not (_may_end(low, end, whole=True, spaced=p.spaced) or low[end] in "+-–—zh"):
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
