"""From the calendar data of a language to the patterns that the scan runs: one anchor pattern, and templates by rank.

Patterns are built once per calendar, and a template is compiled when a place that it may match comes up: compiling them
all takes longer than reading a short text. What a template text means stands in `values/date_regex.py` and
`values/date_slots.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import count
from typing import Final

from factcheck.languages.base import Language
from factcheck.languages.calendar_data import ZONES, Calendar
from factcheck.values.date_regex import SLOT, anchors_of, any_of, followers_of, heads_of, regex_of
from factcheck.values.date_slots import either, slot_patterns, slot_widths, whole_words
from factcheck.values.date_steps import Step, Tree, stands, steps_of, tree_of
from factcheck.values.tables import Tables, tables_for

_WORDISH = re.compile(r"\w")
#: Dates in figures that mean the same in every language.
_UNIVERSAL = ("{Y}-{M}-{D}", "{Y}/{M}/{D}", "{Y}.{M}.{D}", "{Y} {M} {D}", "{Y}-{M}", "{Y}-w{W}")
#: With a month by name between the figures, in languages that have names for them.
_NAMED = tuple(
    f"{{{a}}}{sign}{{{b}}}{sign}{{{c}}}"
    for a, b, c in (
        ("D", "month", "Y"), ("month", "D", "Y"), ("Y", "month", "D"), ("Y", "D", "month"), ("D", "Y", "month"),
        ("month", "Y", "D"), ("D", "month", "yy"),
    )
    for sign in "-/."
)  # fmt: skip
_NUMERIC = {
    "dmy": (
        "{D}/{M}/{Y}",
        "{D}.{M}.{Y}",
        "{D}-{M}-{Y}",
        "{D} {M} {Y}",
        "{D}/{M}/{yy}",
        "{D}.{M}.{yy}",
        "{D}-{M}-{yy}",
        "{D} {M} {yy}",
    ),
    "mdy": ("{M}/{D}/{Y}", "{M}.{D}.{Y}", "{M}-{D}-{Y}", "{M}/{D}/{yy}", "{M}-{D}-{yy}"),
}


#: A slot that a template starts with, behind what only stands before it.
_FIRST_SLOT = re.compile(r"(?:<[^>]*>)?\{(\w+)\}")
#: The key of what starts with four digits, of the template that is nothing else, and the digits.
_YEAR, _BARE_YEAR, _DIGITS = "dddd", "{Y}", frozenset("0123456789")

#: From so many looks at a template or at places on, a look costs less with the regular expression compiled.
_OFTEN = 300
#: So few templates are tried one by one.
_FEW = 4


class _Words(dict[str, re.Pattern[str]]):
    """The regular expressions of slots, each compiled when it is first asked for."""

    def __init__(self, slots: Mapping[str, str]) -> None:
        super().__init__()
        self._slots = slots

    def __missing__(self, name: str) -> re.Pattern[str]:
        found = self[name] = re.compile(self._slots[name])
        return found


@dataclass(frozen=True, eq=False)
class Template:
    """One way to write a date. `order` is the reading of a date in figures only, else empty. `bare` says that the
    template is nothing but a year or a month name and needs its surroundings to speak for it. `vocabulary` is the
    regular expression of every slot, `words` are the same compiled, `widths` their greatest lengths."""

    source: str
    vocabulary: Mapping[str, str] = field(repr=False)
    spaced: bool
    words: Mapping[str, re.Pattern[str]] = field(repr=False)
    widths: Mapping[str, int] = field(repr=False)
    order: str = ""
    bare: str = ""
    _looks: Iterator[int] = field(default_factory=count, repr=False)

    @cached_property
    def slots(self) -> frozenset[str]:
        """The names of the slots."""
        return frozenset(SLOT.findall(self.source))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """One group per slot, named by it."""
        return re.compile(regex_of(self.source, self.vocabulary, self.spaced, groups=True))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The parts of the template behind its lead."""
        return steps_of(self.source, self.widths, self.spaced)

    @cached_property
    def lead(self) -> str:
        """What stands right before every match."""
        return self.source[1:].split(">", 1)[0] if self.source.startswith("<") else ""

    def match(self, low: str, at: int, *, sure: bool = False) -> re.Match[str] | None:
        """The match at `at`. The pattern is compiled where the parts of the template stand; `sure`: they do, but for
        the lead."""
        pattern = self.__dict__.get("pattern")
        if pattern is None:
            if next(self._looks) < _OFTEN and not (self._is_led(low, at) and (sure or self._may_match(low, at))):
                return None
            pattern = self.pattern
        return pattern.match(low, at)

    def _is_led(self, low: str, at: int) -> bool:
        return not self.lead or low[max(0, at - len(self.lead)) : at] == self.lead

    def _may_match(self, low: str, at: int) -> bool:
        """False where the parts of the template do not stand at `at`."""
        first = last = at  # where the next part may start
        for step in self.steps:
            place = stands(step, self.words, low, first, last)
            if place is None:
                return False
            first, last = place
        return True


@dataclass(frozen=True, eq=False)
class Patterns:
    """Everything for one language, compiled on first use. `dates` and `clocks` are ordered by rank. The `*_before`
    patterns are searched in a short window that ends at the date."""

    language: Language
    calendar: Calendar
    spaced: bool
    vocabulary: Mapping[str, str] = field(repr=False)
    dates: tuple[Template, ...] = field(repr=False)
    clocks: tuple[Template, ...] = field(repr=False)
    _looks: Iterator[int] = field(default_factory=count, repr=False)
    _clock_looks: Iterator[int] = field(default_factory=count, repr=False)
    _trees: dict[str, Tree] = field(default_factory=dict, repr=False)

    @property
    def tables(self) -> Tables:
        """The tables of quantities of the language, for numbers in words."""
        return tables_for(self.language)

    @cached_property
    def anchor(self) -> re.Pattern[str]:
        """Finds places where a date or a time may start."""
        sources = [template.source for template in (*self.dates, *self.clocks)]
        return re.compile(r"\d+|" + "|".join(anchors_of(self.calendar, self.spaced, sources)))

    @cached_property
    def any_date(self) -> re.Pattern[str]:
        """Says cheaply whether a date stands somewhere."""
        return re.compile(any_of([template.source for template in self.dates], self.vocabulary, self.spaced))

    @cached_property
    def any_clock(self) -> re.Pattern[str]:
        """Says cheaply whether a time stands somewhere."""
        return re.compile(any_of([template.source for template in self.clocks], self.vocabulary, self.spaced))

    @cached_property
    def dates_by_head(self) -> Mapping[str, tuple[tuple[int, Template], ...]]:
        """The date templates, with their rank, that a match starting with a character can come from; those that start
        with a year in figures stand under four digits, whatever they are, and the year alone under a key of its own."""
        heads: dict[str, list[tuple[int, Template]]] = {}
        for rank, template in enumerate(self.dates):
            chars = heads_of(self.calendar, self.spaced, template.source)
            if (slot := _FIRST_SLOT.match(template.source)) and slot[1] in ("Y", "FY", "dec"):
                chars = (chars - _DIGITS) | {_YEAR}
            for char in chars:
                heads.setdefault(char, []).append((rank, template))
            if template.bare == "Y":
                heads[_BARE_YEAR] = [(rank, template)]
        return {char: tuple(ranked) for char, ranked in heads.items()}

    @cached_property
    def year_followers(self) -> frozenset[str]:
        """The characters that may follow four digits, past a blank, where a template of more than the year matches."""
        sources = [template.source for _, template in self.dates_by_head.get(_YEAR, ()) if template.bare != "Y"]
        return frozenset().union(*(followers_of(self.calendar, self.spaced, source) for source in sources))

    def _tree(self, head: str) -> Tree:
        """The date templates that a key of `dates_by_head` leads to, numbered as they stand there."""
        tree = self._trees.get(head)
        if tree is None:
            tree = self._trees[head] = tree_of(template.steps for _, template in self.dates_by_head[head])
        return tree

    @cached_property
    def _clock_tree(self) -> Tree:
        return tree_of(template.steps for template in self.clocks)

    def dates_at(self, low: str, at: int) -> list[tuple[int, Template, re.Match[str]]]:
        """Every date template that matches at `at`, by rank."""
        seldom = next(self._looks) < _OFTEN
        char = low[at : at + 1]
        if char.isdecimal() and low[at + 3 : at + 4].isdecimal() and low[at + 1 : at + 3].isdecimal():
            after = low[at + 4 : at + 6].lstrip(" ")[:1]
            longer = ("0" if after.isdecimal() else after) in self.year_followers
            head = _YEAR if longer else _BARE_YEAR
        elif seldom or self.any_date.match(low, at):
            head = "0" if char.isdecimal() and not char.isascii() else char
        else:
            return []
        ranked = self.dates_by_head.get(head, ())
        if seldom and len(ranked) > _FEW:
            standing = [ranked[n] for n in sorted(self._tree(head).standing(ranked[0][1].words, low, at))]
            return [(rank, t, m) for rank, t in standing if (m := t.match(low, at, sure=True))]
        return [(rank, t, m) for rank, t in ranked if (m := t.match(low, at))]

    def clocks_at(self, low: str, at: int) -> list[tuple[int, re.Match[str]]]:
        """Every template of a time that matches at `at`, by rank."""
        ranked = list(enumerate(self.clocks))
        if ranked and next(self._clock_looks) < _OFTEN:
            standing = [ranked[n] for n in sorted(self._clock_tree.standing(self.clocks[0].words, low, at))]
            return [(rank, m) for rank, t in standing if (m := t.match(low, at, sure=True))]
        if not self.any_clock.match(low, at):
            return []
        return [(rank, m) for rank, t in ranked if (m := t.match(low, at))]

    @cached_property
    def glue(self) -> re.Pattern[str]:
        """What may stand between a date and a time of the same moment."""
        words = "|".join(re.escape(w) for w in sorted(self.calendar.glue, key=len, reverse=True))
        return re.compile(rf" ?[,，、（(]? ?(?:(?:{words}) ?)?[)）]?" if words else r" ?[,，、（(]? ?[)）]?")

    @cached_property
    def zone(self) -> re.Pattern[str]:
        """A time zone after a time: its name, with a shift or without, or a shift alone."""
        zones = either([*ZONES, *self.calendar.zones])
        return re.compile(
            rf"(?:,? )?(?P<b>\()?(?P<w>{zones})(?!\w)(?:(?P<o>[+-]\d\d?(?::?\d\d)?)(?!\d))?(?(b)\))"
            r"| ?(?P<p>[+-]\d\d:?\d\d)(?!\d)"
        )

    @cached_property
    def zone_before(self) -> Before:
        return Before(self.calendar.zones, self.spaced)

    @cached_property
    def lead_before(self) -> Before:
        return Before(self.calendar.leads, self.spaced)

    @cached_property
    def weak_before(self) -> Before:
        return Before(self.calendar.weak_leads, self.spaced)

    @cached_property
    def breaker_before(self) -> Before:
        return Before(self.calendar.lead_breakers, self.spaced)

    @cached_property
    def clock_lead(self) -> Before:
        return Before(self.calendar.clock_leads, self.spaced)

    @cached_property
    def recurring_before(self) -> Before:
        return Before(self.calendar.recurring, self.spaced)

    @cached_property
    def not_before(self) -> Before:
        return Before(self.calendar.not_before, self.spaced)

    @cached_property
    def not_relative(self) -> Before:
        return Before(self.calendar.not_relative, self.spaced)

    @cached_property
    def not_after(self) -> re.Pattern[str]:
        return _after(self.calendar.not_after, self.spaced)

    @cached_property
    def counted_after(self) -> Listed:
        return Listed(self.calendar.counted, self.spaced)

    @cached_property
    def part_before(self) -> Before:
        return Before(self.calendar.parts_before, self.spaced, glue="-?")

    @cached_property
    def part_after(self) -> re.Pattern[str]:
        return _after(self.calendar.parts_after, self.spaced)

    @cached_property
    def bound_before(self) -> Before:
        return Before(self.calendar.bounds_before, self.spaced)

    @cached_property
    def bound_after(self) -> re.Pattern[str]:
        return _after(self.calendar.bounds_after, self.spaced)

    @cached_property
    def range_sign(self) -> re.Pattern[str]:
        return re.compile(rf" ?{either(self.calendar.range_signs)} ?")

    @cached_property
    def range_word(self) -> re.Pattern[str]:
        return re.compile(rf" ?{either(self.calendar.range_words)} ?")

    @cached_property
    def range_open(self) -> Before:
        return Before(self.calendar.range_opens, self.spaced)

    @cached_property
    def list_close(self) -> re.Pattern[str]:
        return _after(self.calendar.list_closes, self.spaced)

    @cached_property
    def military(self) -> re.Pattern[str]:
        """A time of four figures, or with a point, that a zone makes one: "1200 GMT", "15.00 UTC"."""
        zones = either([*(name for name in ZONES if len(name) > 1), *(z for z in self.calendar.zones if " " in z)])
        return re.compile(rf"(?P<h>[01]\d|2[0-3])\.?(?P<mi>[0-5]\d)(?= \(?{zones}(?!\w))")

    @cached_property
    def clock_join(self) -> re.Pattern[str]:
        """What may stand between two times of a list or an extent."""
        c = self.calendar
        joins = either([*c.range_signs, *c.range_words, *c.day_joins])
        return re.compile(rf" ?{joins} ?(?:{either(c.clock_leads)} )?")

    @cached_property
    def hour_before(self) -> re.Pattern[str]:
        """A bare hour, with minutes or without, that a sign of extent or a joining `word` ties to the time behind."""
        c = self.calendar
        signs, words = either(c.range_signs), either([*c.range_words, *c.day_joins])
        figures = r"(?<![\w.,:/$€£%-])(?P<h>1\d|2[0-4]|0?\d)(?:[:.](?P<mi>[0-5]\d))?"
        return re.compile(rf"{figures} ?(?:{signs}|(?P<word>{words})) ?$")

    @cached_property
    def shift_after(self) -> re.Pattern[str]:
        return _after(self.calendar.shift_words, self.spaced)

    @cached_property
    def stretch_before(self) -> Before:
        return Before(self.calendar.stretch_words, self.spaced)

    @cached_property
    def ago_before(self) -> Before:
        return Before(self.calendar.ago_before, self.spaced)

    @cached_property
    def ago_after(self) -> re.Pattern[str]:
        return _after(self.calendar.ago_after, self.spaced)

    @cached_property
    def holiday(self) -> re.Pattern[str]:
        """A holiday or feast, with its year or without."""
        c = self.calendar
        end = r"(?!\w)" if self.spaced else ""
        names = rf"(?:(?P<hol>{either(c.holidays)})|(?P<feast>{either(c.feasts)})){end}"
        return re.compile(rf" ?{names}(?:,? (?P<y>[12]\d{{3}})(?!\d))?")

    @cached_property
    def between_open(self) -> Before:
        return Before(self.calendar.between_opens or self.calendar.range_opens, self.spaced)

    @cached_property
    def range_close(self) -> re.Pattern[str]:
        return _after(self.calendar.range_closes, self.spaced)


class Listed:
    """Words that may follow a figure, looked up without a pattern: there are many, and one look tells."""

    def __init__(self, words: Iterable[str], spaced: bool) -> None:
        self._words = frozenset(words)
        self._longest = max(map(len, self._words), default=0)
        self._spaced = spaced

    def match(self, low: str, at: int) -> bool:
        """Whether one of them stands here, whole, behind a blank or none."""
        at += low.startswith(" ", at)
        for end in range(min(len(low), at + self._longest), at, -1):
            if low[at:end] in self._words and not (self._spaced and _WORDISH.match(low, end)):
                return True
        return False


class Before:
    """Words that may end right before a place, with a blank or `glue` between. Their last two characters are looked at
    before the pattern is tried: at most places none of the words stands."""

    def __init__(self, words: Iterable[str], spaced: bool, *, glue: str = "") -> None:
        self._words: Final = tuple(words)
        self._spaced: Final = spaced
        self._glue: Final = glue
        self._tails = frozenset(word.rstrip(" ")[-2:] for word in self._words)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds one of the words at the end of what is searched."""
        return re.compile((r"(?<!\w)" if self._spaced else "") + f"(?P<w>{either(self._words)}){self._glue} ?$")

    def search(self, low: str, head: int, at: int) -> re.Match[str] | None:
        """The words that end at `at` and start at `head` or later."""
        end = at - 1 if low[at - 1 : at] == " " else at
        if end < 2:
            return self.pattern.search(low, head, at)
        last, tails = low[end - 1], self._tails
        if low[end - 2 : end] in tails or last in tails or last == "\n" or last == self._glue[:1]:
            return self.pattern.search(low, head, at)
        return None


def _after(words: Iterable[str], spaced: bool) -> re.Pattern[str]:
    return re.compile(f" ?(?P<w>{whole_words(words, spaced)})")


def _rank(template: Template) -> int:
    return -len(template.source)


@lru_cache(maxsize=64)
def patterns_for(language: Language) -> Patterns:
    """The compiled patterns of a language, built on first use."""
    c, spaced = language.values.calendar, language.spaced
    slots = slot_patterns(c, spaced)
    sources = [(s, "") for s in (*c.templates, *_UNIVERSAL, *(_NAMED if c.months else ()))]
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
    for slot in [name for name, table in (("{hol}", c.holidays), ("{feast}", c.feasts)) if table]:
        joins = f"[ {'| '.join(c.year_joins)}]" if c.year_joins else ""
        sources += [(f"{slot}[,] {{Y}}", ""), (f"{slot}{joins} {{Y}}", "")]
    sources += [("{hol}", "")] if c.holidays else []
    # Alone it is no date, but it hides the weekday in its name.
    sources += [("{feast}", "")] if c.feasts else []
    bare = {"{Y}": "Y", "{month}": "month", "{wd}": "wd"}
    words = _Words(slots)
    widths = slot_widths(c)
    dates = [Template(s, slots, spaced, words, widths, order, bare.get(s, "")) for s, order in dict(sources).items()]
    clocks = [Template(s, slots, spaced, words, widths) for s in (*c.clock, *(("{moment}",) if c.moments else ()))]
    return Patterns(language, c, spaced, slots, tuple(sorted(dates, key=_rank)), tuple(sorted(clocks, key=_rank)))
