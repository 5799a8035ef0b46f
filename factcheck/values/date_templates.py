"""From the calendar data of a language to the patterns that the scan runs: one anchor pattern, and templates by rank.

Patterns are built once per calendar, and a template is compiled when a place that it may match comes up: compiling them
all takes longer than reading a short text. All repetitions are bounded, so a match costs constant time wherever it is
tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from factcheck.languages.base import Language
from factcheck.languages.calendar_data import ZONES, Calendar

_SLOT = re.compile(r"\{(\w+)\}")
#: Tokenised text has a blank before the comma.
_LITERALS = {" ": " ", ":": "[:：]", ",": " ?,"}
_ROMAN = r"[ivx]{1,6}"
#: Templates as a tree of their elements; "" is where one ends.
_Tree = dict[str, "_Tree"]
#: An element of a template: what must stand before it, an optional part, a choice, a slot or one character.
_ELEMENT = re.compile(r"<[^>]*>|\[[^\]]*\]|\([^)]*\)|\{\w+\}|.")
#: What parts the literals of a template: slots, optional parts, choices, and signs that may be written in several ways.
_FIXED = re.compile(r"\{|\[[^\]]*\]|\([^)]*\)|[,:]")
#: Slots that can start with a figure.
_FIGURES = frozenset(("Y", "FY", "M", "D", "dec", "de2", "c", "y2"))

#: Dates in figures that mean the same in every language.
_UNIVERSAL = ("{Y}-{M}-{D}", "{Y}/{M}/{D}", "{Y}.{M}.{D}", "{Y}-{M}")
_NUMERIC = {"dmy": ("{D}/{M}/{Y}", "{D}.{M}.{Y}", "{D}-{M}-{Y}"), "mdy": ("{M}/{D}/{Y}", "{M}.{D}.{Y}", "{M}-{D}-{Y}")}


#: No match is longer, in characters; where a template is looked for by its fixed words.
_LONGEST = 400


@dataclass(frozen=True, eq=False)
class Template:
    """One way to write a date. `order` is the reading of a date in figures only, else empty. `bare` says that the
    template is nothing but a year or a month name and needs its surroundings to speak for it. `vocabulary` is the
    regular expression of every slot."""

    source: str
    vocabulary: Mapping[str, str] = field(repr=False)
    spaced: bool
    order: str = ""
    bare: str = ""

    @cached_property
    def slots(self) -> frozenset[str]:
        """The names of the slots."""
        return frozenset(_SLOT.findall(self.source))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """One group per slot, named by it."""
        return re.compile(_regex(self.source, self.vocabulary, self.spaced, groups=True))

    @cached_property
    def _fixed(self) -> tuple[str, ...]:
        """What every match holds: the literals outside optional parts and choices."""
        if self.source.startswith("<"):
            return ()
        runs = _FIXED.split(_SLOT.sub("{", self.source))
        return tuple(run for run in (runs if self.spaced else "".join(runs)) if run)

    def match(self, low: str, at: int) -> re.Match[str] | None:
        """The match at `at`. As long as the pattern is not compiled, one look for the fixed words goes before."""
        if "pattern" not in self.__dict__ and any(low.find(run, at, at + _LONGEST) < 0 for run in self._fixed):
            return None
        return self.pattern.match(low, at)


@dataclass(frozen=True, eq=False)
class Patterns:
    """Everything for one language, compiled on first use. `dates` and `clocks` are ordered by rank. The `*_before`
    patterns are searched in a short window that ends at the date."""

    calendar: Calendar
    spaced: bool
    vocabulary: Mapping[str, str] = field(repr=False)
    dates: tuple[Template, ...] = field(repr=False)
    clocks: tuple[Template, ...] = field(repr=False)

    @cached_property
    def anchor(self) -> re.Pattern[str]:
        """Finds places where a date or a time may start."""
        sources = [template.source for template in (*self.dates, *self.clocks)]
        return re.compile(r"\d+|" + "|".join(_anchors(self.calendar, self.spaced, sources)))

    @cached_property
    def any_date(self) -> re.Pattern[str]:
        """Says cheaply whether a date stands somewhere."""
        return re.compile(_any([template.source for template in self.dates], self.vocabulary, self.spaced))

    @cached_property
    def any_clock(self) -> re.Pattern[str]:
        """Says cheaply whether a time stands somewhere."""
        return re.compile(_any([template.source for template in self.clocks], self.vocabulary, self.spaced))

    @cached_property
    def dates_by_head(self) -> Mapping[str, tuple[tuple[int, Template], ...]]:
        """The date templates, with their rank, that a match starting with a character can come from."""
        heads: dict[str, list[tuple[int, Template]]] = {}
        for rank, template in enumerate(self.dates):
            for char in _heads(self.calendar, self.spaced, template.source):
                heads.setdefault(char, []).append((rank, template))
        return {char: tuple(ranked) for char, ranked in heads.items()}

    def dates_at(self, low: str, at: int) -> list[tuple[int, Template, re.Match[str]]]:
        """Every date template that matches at `at`, by rank."""
        if not self.any_date.match(low, at):
            return []
        char = low[at]
        ranked = self.dates_by_head.get("0" if char.isdecimal() and not char.isascii() else char, ())
        return [(rank, t, m) for rank, t in ranked if (m := t.match(low, at))]

    @cached_property
    def glue(self) -> re.Pattern[str]:
        """What may stand between a date and a time of the same moment."""
        words = "|".join(re.escape(w) for w in sorted(self.calendar.glue, key=len, reverse=True))
        return re.compile(rf" ?[,，、（(]? ?(?:(?:{words}) ?)?[)）]?" if words else r" ?[,，、（(]? ?[)）]?")

    @cached_property
    def zone(self) -> re.Pattern[str]:
        """A time zone after a time: its name, with a shift or without, or a shift alone."""
        zones = _either([*ZONES, *self.calendar.zones])
        return re.compile(
            rf" ?\(?(?P<w>{zones})(?!\w)(?:(?P<o>[+-]\d\d?(?::?\d\d)?)(?!\d))?\)?| ?(?P<p>[+-]\d\d:?\d\d)(?!\d)"
        )

    @cached_property
    def zone_before(self) -> re.Pattern[str]:
        return _before(self.calendar.zones, self.spaced)

    @cached_property
    def lead_before(self) -> re.Pattern[str]:
        return _before(self.calendar.leads, self.spaced)

    @cached_property
    def weak_before(self) -> re.Pattern[str]:
        return _before(self.calendar.weak_leads, self.spaced)

    @cached_property
    def breaker_before(self) -> re.Pattern[str]:
        return _before(self.calendar.lead_breakers, self.spaced)

    @cached_property
    def clock_lead(self) -> re.Pattern[str]:
        return _before(self.calendar.clock_leads, self.spaced)

    @cached_property
    def recurring_before(self) -> re.Pattern[str]:
        return _before(self.calendar.recurring, self.spaced)

    @cached_property
    def not_before(self) -> re.Pattern[str]:
        return _before(self.calendar.not_before, self.spaced)

    @cached_property
    def not_after(self) -> re.Pattern[str]:
        return _after(self.calendar.not_after, self.spaced)

    @cached_property
    def counted_after(self) -> re.Pattern[str]:
        return _after(self.calendar.counted, self.spaced)

    @cached_property
    def part_before(self) -> re.Pattern[str]:
        return _before(self.calendar.parts_before, self.spaced, glue="-?")

    @cached_property
    def part_after(self) -> re.Pattern[str]:
        return _after(self.calendar.parts_after, self.spaced)

    @cached_property
    def bound_before(self) -> re.Pattern[str]:
        return _before(self.calendar.bounds_before, self.spaced)

    @cached_property
    def bound_after(self) -> re.Pattern[str]:
        return _after(self.calendar.bounds_after, self.spaced)

    @cached_property
    def range_sign(self) -> re.Pattern[str]:
        return re.compile(rf" ?{_either(self.calendar.range_signs)} ?")

    @cached_property
    def range_word(self) -> re.Pattern[str]:
        return re.compile(rf" ?{_either(self.calendar.range_words)} ?")

    @cached_property
    def range_open(self) -> re.Pattern[str]:
        return _before(self.calendar.range_opens, self.spaced)

    @cached_property
    def range_close(self) -> re.Pattern[str]:
        return _after(self.calendar.range_closes, self.spaced)


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
    bare = {"{Y}": "Y", "{month}": "month", "{wd}": "wd"}
    dates = [Template(s, slots, spaced, order, bare.get(s, "")) for s, order in dict(sources).items()]
    clocks = [Template(s, slots, spaced) for s in (*c.clock, *(("{moment}",) if c.moments else ()))]
    return Patterns(c, spaced, slots, tuple(sorted(dates, key=_rank)), tuple(sorted(clocks, key=_rank)))


def _any(sources: Iterable[str], slots: Mapping[str, str], spaced: bool) -> str:
    """A regular expression that matches where one of the templates does, though not as far. Beginnings that templates
    share stand in it once, and a template that begins with another one adds nothing."""
    tree: _Tree = {}
    for source in sources:
        node = tree
        for element in _ELEMENT.findall(source):
            node = node.setdefault(element, {})
        node[""] = {}
    return _branch(tree, slots, spaced)


def _branch(tree: _Tree, slots: Mapping[str, str], spaced: bool) -> str:
    choices = []
    for element, rest in tree.items():
        text = _regex(element, slots, spaced, groups=False)
        if "" not in rest:
            text += ("" if spaced or element[0] == "<" else " ?") + _branch(rest, slots, spaced)
        choices.append(text)
    return "(?:" + "|".join(choices) + ")" if choices else r"(?!)"


def _heads(c: Calendar, spaced: bool, source: str) -> frozenset[str]:
    """The characters that a match of the template can start with; figures in other scripts count as ASCII ones."""
    source = source.split(">", 1)[1] if source[0] == "<" else source
    if source[0] == "(":
        choices = source[1 : source.index(")")].split("|")
        return frozenset().union(*(_heads(c, spaced, choice) for choice in choices))
    slot = _SLOT.match(source)
    if slot is None:
        return frozenset("：:" if source[0] == ":" else source[0])
    name = slot[1]
    words = set(_vocabulary(c, name))
    if name in _FIGURES:
        words.update("0123456789", c.digit_words)
    if name in ("D", "c") or (name in _FIGURES and not spaced):
        words.update(c.numerals)
    if name == "c":
        words.update("ivx")
    return frozenset(word[0] for word in words)


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
