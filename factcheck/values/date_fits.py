"""Whether what has the form of a date is one where it stands.

A bare year, or a name that is a common word too, is a date only where the words before it speak for one; a day and a
month only where the surroundings do not speak for a score, a price or a longer number.
"""

from __future__ import annotations

import re

from factcheck.values.base import DateValue
from factcheck.values.date_group import LONGEST_GAP, WINDOW, Group
from factcheck.values.date_parts import parse_iso
from factcheck.values.date_templates import Patterns, Template
from factcheck.values.date_words import with_year
from factcheck.values.tables import singular

_NAME_BEFORE = re.compile(r"[\w,)\u2019'] (?P<word>[^\W\d_]{3,40}) $")
_NAME_WINDOW = 48
#: Later years are named less often than things are counted.
_LAST_BARE_YEAR = 2050
#: What a sentence may stand behind; "" is nothing but quotation marks or brackets.
_SENTENCE_ENDS = frozenset(("", ".", "!", "?", ":", ";", "\n", "-", "–", "—", "*", "#", "|", "…"))
#: Templates of nothing else need a look at what follows the day.
_DAY_AND_WEEKDAY = frozenset(("D", "wd"))
#: What makes the figure behind a weekday a score, a price or the head of a longer number.
_NO_DAY = re.compile(r"[-–/:.,]\d| \d{3}(?!\d)| ?[%€$£°]")
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
#: Dates of three figures with nothing but blanks between them.
_BLANK_SEPARATED = frozenset(("{Y} {M} {D}", "{D} {M} {Y}", "{D} {M} {yy}"))


def fits(text: str, low: str, m: re.Match[str], template: Template, p: Patterns, atoms: list[Group]) -> bool:
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


def range_follows(low: str, end: int, p: Patterns) -> bool:
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
    if year >= 1900 and range_follows(low, end, p):
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
