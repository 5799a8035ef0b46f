"""From the calendar data of a language to the patterns that the scan runs: one anchor pattern, and templates by rank.

Patterns are built once per calendar. All repetitions are bounded, so a match costs constant time wherever it is tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.languages.calendar_data import ZONES, Calendar

_SLOT = re.compile(r"\{(\w+)\}")
#: Tokenised text has a blank before the comma.
_LITERALS = {" ": " ", ":": "[:：]", ",": " ?,"}
_ROMAN = r"[ivx]{1,6}"

#: Dates in figures that mean the same in every language.
_UNIVERSAL = ("{Y}-{M}-{D}", "{Y}/{M}/{D}", "{Y}.{M}.{D}", "{Y}-{M}")
_NUMERIC = {"dmy": ("{D}/{M}/{Y}", "{D}.{M}.{Y}", "{D}-{M}-{Y}"), "mdy": ("{M}/{D}/{Y}", "{M}.{D}.{Y}", "{M}-{D}-{Y}")}


@dataclass(frozen=True, slots=True)
class Template:
    """`pattern` has one group per slot, named by it. `order` is the reading of a date in figures only, else empty.
    `bare` says that the template is nothing but a year or a month name and needs its surroundings to speak for it."""

    source: str
    pattern: re.Pattern[str]
    slots: frozenset[str]
    order: str = ""
    bare: str = ""


@dataclass(frozen=True, slots=True)
class Patterns:
    """Everything compiled for one language. `anchor` finds places where a date or a time may start; `any_date` and
    `any_clock` say cheaply whether one does. The `*_before` patterns are searched in a short window that ends at the
    date."""

    calendar: Calendar
    spaced: bool
    anchor: re.Pattern[str]
    any_date: re.Pattern[str]
    any_clock: re.Pattern[str]
    dates: tuple[Template, ...]
    clocks: tuple[Template, ...]
    weekday: re.Pattern[str]
    glue: re.Pattern[str]
    zone: re.Pattern[str]
    zone_before: re.Pattern[str]
    lead_before: re.Pattern[str]
    weak_before: re.Pattern[str]
    breaker_before: re.Pattern[str]
    clock_lead: re.Pattern[str]
    recurring_before: re.Pattern[str]
    not_before: re.Pattern[str]
    not_after: re.Pattern[str]
    counted_after: re.Pattern[str]
    part_before: re.Pattern[str]
    part_after: re.Pattern[str]
    bound_before: re.Pattern[str]
    bound_after: re.Pattern[str]
    range_sign: re.Pattern[str]
    range_word: re.Pattern[str]
    range_open: re.Pattern[str]
    range_close: re.Pattern[str]


def _either(words: Iterable[str]) -> str:
    """An alternation, longest first, that matches nothing when there are no words."""
    parts = [re.escape(w).replace(r"\ ", " ") for w in sorted(set(words), key=lambda w: (-len(w), w))]
    return "(?:" + "|".join(parts) + ")" if parts else r"(?!)"


def _words(words: Iterable[str], spaced: bool) -> str:
    return _either(words) + (r"(?!\w)" if spaced else "")


def _slots(c: Calendar, spaced: bool) -> dict[str, str]:
    numerals = _either(c.numerals)
    end = r"(?!\w)" if spaced else ""
    suffix = f"(?: ?{_either(c.day_suffix)}{end})?" if c.day_suffix else ""
    day = rf"(?:(?:3[01]|[12]\d|0?[1-9])(?!\d){suffix}|{numerals}{end})"
    month = rf"(?:{_either(c.months)}|{_either(c.month_short)}\.?)" if c.months or c.month_short else r"(?!)"
    month += r"(?![^\W\d_])" if spaced else ""
    number = rf"(?:1[0-2]|0?[1-9])(?!\d)|{numerals}" if not spaced else r"(?:1[0-2]|0?[1-9])(?!\d)"
    year = r"[12]\d{3}(?!\d)"
    if c.digit_words:
        year = rf"(?:{year}|[{c.digit_words}]{{4}})"
    phrases = {
        unit: [p for p, (u, _, _) in c.relative.items() if u == unit] for unit in ("year", "month", "week", "day")
    }
    century = (
        rf"(?:\d{{1,2}}(?!\d){suffix}|{numerals}{end}|{_ROMAN}{end})" if spaced else rf"(?:\d{{1,2}}(?!\d)|{numerals})"
    )
    # Clock and decade in words only where words are as short as figures.
    words = "" if spaced else f"|{numerals}"
    base = {
        "Y": year,
        "y2": r"\d\d(?!\d)",
        "M": f"(?:{number})",
        "D": day,
        "month": month,
        "wd": _words([*c.weekdays, *c.weekday_short], spaced),
        "quarter": _words(c.quarters, spaced),
        "half": _words(c.halves, spaced),
        "season": _words(c.seasons, spaced),
        "dec": r"[12]\d\d0",
        "de2": rf"(?:[1-9]0(?!\d){words})" if words else r"[1-9]0",
        "c": century,
        "ry": _words(phrases["year"], spaced),
        "rm": _words(phrases["month"], spaced),
        "rw": _words(phrases["week"], spaced),
        "rd": _words(phrases["day"], spaced),
        "which": _words(c.which, spaced),
        "h": rf"(?:(?:2[0-3]|1\d|0?\d)(?!\d){words})",
        "mi": rf"(?:[0-5]\d(?!\d){words})",
        "hh": _words(c.half_hour, spaced),
        "s": r"[0-5]\d(?!\d)",
        "part": _words(c.day_parts, spaced),
        "moment": _words(c.moments, spaced),
    }
    base["FY"] = year
    for name in ("Y", "M", "month", "D"):
        base[name + "2"] = base[name]
    return base


def _regex(source: str, slots: Mapping[str, str], spaced: bool, *, groups: bool) -> str:
    """A template as a regular expression. In unspaced languages one blank may stand between any two elements."""
    out: list[str] = []
    pos = 0
    loose = "" if spaced else " ?"
    seen: set[str] = set()
    before = ""
    if source.startswith("<"):
        before, source = source[1:].split(">", 1)
    while pos < len(source):
        slot = _SLOT.match(source, pos)
        if slot:
            name = slot[1]
            grouped = groups and name not in seen
            seen.add(name)
            out.append(f"(?P<{name}>{slots[name]})" if grouped else slots[name])
            pos = slot.end()
        else:
            ch = source[pos]
            out.append(
                {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}.get(ch) or _LITERALS.get(ch) or re.escape(ch)
            )
            pos += 1
            if ch in "[(|" or (pos < len(source) and source[pos] in "])|"):
                continue
        if loose and pos < len(source) and source[pos] not in "])|":
            out.append(loose)
    return (f"(?<={re.escape(before)})" if before else "") + "".join(out)


def _before(words: Iterable[str], spaced: bool, *, glue: str = "") -> re.Pattern[str]:
    return re.compile((r"(?<!\w)" if spaced else "") + f"(?P<w>{_either(words)}){glue} ?$")


def _after(words: Iterable[str], spaced: bool) -> re.Pattern[str]:
    return re.compile(f" ?(?P<w>{_words(words, spaced)})")


def _rank(template: Template) -> int:
    return -len(template.source)


@lru_cache(maxsize=64)
def patterns_for(language: Language) -> Patterns:
    """The compiled patterns of a language, built on first use."""
    c, spaced = language.values.calendar, language.spaced
    slots = _slots(c, spaced)
    sources = [(s, "") for s in (*c.templates, *_UNIVERSAL)]
    sources += [(s, order) for order in c.numeric_order for s in _NUMERIC[order]]
    other = "mdy" if c.numeric_order[0] == "dmy" else "dmy"
    if other not in c.numeric_order:
        sources += [(s, other) for s in _NUMERIC[other]]
    sources += [
        ("{Y}", ""),
        *(() if "{month}" in c.templates or not c.months else [("{month}", "")]),
        *([("{wd}", "")] if c.weekdays else []),
    ]
    sources += [(f"{{{r}}}", "") for r in ("ry", "rm", "rw", "rd")]
    dates = tuple(
        Template(
            s,
            re.compile(_regex(s, slots, spaced, groups=True)),
            frozenset(_SLOT.findall(s)),
            order,
            {"{Y}": "Y", "{month}": "month", "{wd}": "wd"}.get(s, ""),
        )
        for s, order in dict(sources).items()
    )
    dates = tuple(sorted(dates, key=_rank))
    clock_sources = [*c.clock, *(("{moment}",) if c.moments else ())]
    clocks = tuple(
        Template(s, re.compile(_regex(s, slots, spaced, groups=True)), frozenset(_SLOT.findall(s)))
        for s in clock_sources
    )
    clocks = tuple(sorted(clocks, key=_rank))
    anchor = r"\d+|" + "|".join(_anchors(c, spaced, [*(s for s, _ in sources), *clock_sources]))
    glue = "|".join(re.escape(w) for w in sorted(c.glue, key=len, reverse=True))
    zones = _either([*ZONES, *c.zones])
    return Patterns(
        calendar=c,
        spaced=spaced,
        anchor=re.compile(anchor),
        any_date=re.compile("|".join(_regex(t.source, slots, spaced, groups=False) for t in dates)),
        any_clock=re.compile("|".join(_regex(t.source, slots, spaced, groups=False) for t in clocks) or r"(?!)"),
        dates=dates,
        clocks=clocks,
        weekday=re.compile(_words([*c.weekdays, *c.weekday_short], spaced)),
        glue=re.compile(rf" ?[,，、（(]? ?(?:(?:{glue}) ?)?[)）]?" if glue else r" ?[,，、（(]? ?[)）]?"),
        zone=re.compile(
            rf" ?\(?(?P<w>{zones})(?!\w)(?:(?P<o>[+-]\d\d?(?::?\d\d)?)(?!\d))?\)?| ?(?P<p>[+-]\d\d:?\d\d)(?!\d)"
        ),
        zone_before=_before(c.zones, spaced),
        lead_before=_before(c.leads, spaced),
        weak_before=_before(c.weak_leads, spaced),
        breaker_before=_before(c.lead_breakers, spaced),
        clock_lead=_before(c.clock_leads, spaced),
        recurring_before=_before(c.recurring, spaced),
        not_before=_before(c.not_before, spaced),
        not_after=_after(c.not_after, spaced),
        counted_after=_after(c.counted, spaced),
        part_before=_before(c.parts_before, spaced, glue="-?"),
        part_after=_after(c.parts_after, spaced),
        bound_before=_before(c.bounds_before, spaced),
        bound_after=_after(c.bounds_after, spaced),
        range_sign=re.compile(rf" ?{_either(c.range_signs)} ?"),
        range_word=re.compile(rf" ?{_either(c.range_words)} ?"),
        range_open=_before(c.range_opens, spaced),
        range_close=_after(c.range_closes, spaced),
    )


def _anchors(c: Calendar, spaced: bool, sources: Iterable[str]) -> list[str]:
    """Literals that a template may begin with. Numerals of unspaced languages count only before a unit of the
    calendar."""
    words: set[str] = set()
    heads: set[str] = set()
    followers: set[str] = set()
    for source in sources:
        if source.startswith("<"):
            source = source.split(">", 1)[1]
        slot = _SLOT.match(source)
        if slot is None:
            literals = (
                source[1 : source.index(")")].split("|") if source[0] == "(" else re.findall(r"^[^{\[(|]+", source)
            )
            heads.update(literal.rstrip(" ") for literal in literals)
            continue
        name = slot[1]
        if name in ("Y", "FY", "M", "D", "c", "h", "de2"):
            followers.update(_next_literals(source[slot.end() :]))
        words.update(_vocabulary(c, name))
    out = [_words(words, spaced), _either(heads)]
    if c.numerals and not spaced:
        characters = "".join(sorted({ch for w in c.numerals for ch in w} | set(c.digit_words)))
        after = "".join(re.escape(ch) for ch in sorted(followers))
        out.append(rf"[{characters}]{{1,5}}(?= ?[{after}])")
    elif c.numerals:
        out.append(_words(c.numerals, spaced))
    return out


def _next_literals(rest: str) -> set[str]:
    """The characters that may come next in a template: past optional parts and into every choice."""
    rest = rest.lstrip(" ")
    if not rest or rest[0] == "{":
        return set()
    if rest[0] == "[":
        close = rest.index("]")
        return _next_literals(rest[1:close]) | _next_literals(rest[close + 1 :])
    if rest[0] == "(":
        return {choice[0] for choice in rest[1 : rest.index(")")].split("|") if choice}
    return {rest[0]}


def _vocabulary(c: Calendar, slot: str) -> Iterable[str]:
    if slot == "month":
        return [*c.months, *c.month_short]
    if slot == "wd":
        return [*c.weekdays, *c.weekday_short]
    unit = {"ry": "year", "rm": "month", "rw": "week", "rd": "day"}.get(slot)
    if unit:
        return [p for p, (u, _, _) in c.relative.items() if u == unit]
    tables: dict[str, Iterable[str]] = {
        "quarter": c.quarters,
        "half": c.halves,
        "season": c.seasons,
        "which": c.which,
        "part": c.day_parts,
        "moment": c.moments,
    }
    return tables.get(slot, ())
