"""A cheap look at a text before date templates are compiled: whether the parts of one stand there in their order.

It never rules out what the template matches (`tests/values/test_date_steps.py`), and lets hardly anything else through.
Compiling a template takes as long as some hundred looks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.values.date_regex import SLOT

#: Slots of four figures.
_FOUR_FIGURES = frozenset(("Y", "Y2", "FY", "dec"))
#: Signs that may be written in several ways: one of these is there.
_VARIED: dict[str, tuple[str, ...]] = {":": (":", "："), ",": (",",)}
#: What a choice between plain words does not hold.
_NOT_PLAIN = re.compile(r"[{\[(,:]")


@dataclass(frozen=True, slots=True)
class Step:
    """A part of a template and what must stand there: a word of a `slot`, one of the `literals`, or, where it may be
    missing, nothing. `least` and `most` are how many characters it takes, blanks between the letters of a choice
    included; so many `blanks` may stand behind it."""

    slot: str
    literals: tuple[str, ...]
    least: int
    most: int
    blanks: int


def steps_of(source: str, widths: Mapping[str, int], spaced: bool) -> tuple[Step, ...]:
    """What a match of a template has in this order; less than the template asks for, and cheap to look for."""
    blanks = 0 if spaced else 1
    out: list[Step] = []
    for part in _parts(source.split(">", 1)[1] if source.startswith("<") else source, spaced):
        if slot := SLOT.fullmatch(part):
            name = slot[1]
            out.append(Step(name, (), 4 if name in _FOUR_FIGURES else 1, widths[name], blanks))
        elif part in _VARIED:
            out.append(Step("", _VARIED[part], 1, 2, blanks))
        elif part[0] not in "[(":
            out.append(Step("", (part,), len(part), len(part), blanks))
        else:
            most = sum(widths[name] + 1 for name in SLOT.findall(part)) + 2 * len(SLOT.sub("", part))
            choices = [] if part[0] == "[" or _NOT_PLAIN.search(part[1:-1]) else part[1:-1].split("|")
            literals = tuple(choice if spaced else choice[0] for choice in choices) if all(choices) else ()
            out.append(Step("", literals, min(map(len, literals), default=0), most, blanks))
    return tuple(out)


def _parts(source: str, spaced: bool) -> list[str]:
    """Slots, bracketed parts with their brackets, and what stands between; signs that may be written in several ways
    apart, and each character apart where a blank may stand between any two."""
    out: list[str] = []
    pos = 0
    while pos < len(source):
        end = pos + 1
        if source[pos] == "{":
            end = source.index("}", pos) + 1
        elif source[pos] in "[(":
            depth = 1
            while depth:
                depth += (source[end] in "[(") - (source[end] in "])")
                end += 1
        elif spaced and source[pos] not in _VARIED:
            while end < len(source) and source[end] not in "{[(,:":
                end += 1
        out.append(source[pos:end])
        pos = end
    return out


def stands(step: Step, words: Mapping[str, re.Pattern[str]], low: str, first: int, last: int) -> tuple[int, int] | None:
    """Where the next part may start, earliest and latest, after a part that starts somewhere from `first` to `last`;
    None where it does not stand there. `words` are the patterns of the slots."""
    reach = last + step.most
    if step.slot:
        word = words[step.slot]
        hit = word.match(low, first) if first == last else word.search(low, first, reach)
        if hit is None:
            return None
        return hit.start() + step.least, reach + step.blanks
    if step.literals:
        starts = [start for text in step.literals if (start := low.find(text, first, reach)) >= 0]
        if not starts:
            return None
        first = min(starts)
    return first + step.least, reach + step.blanks


@dataclass(slots=True)
class Tree:
    """Templates by their parts, those that begin alike together. `here` are the numbers of those that end."""

    here: list[int] = field(default_factory=list)
    steps: dict[Step, Tree] = field(default_factory=dict)

    def standing(
        self, words: Mapping[str, re.Pattern[str]], low: str, first: int, last: int | None = None
    ) -> Iterator[int]:
        """The numbers of the templates whose parts stand from `first` on."""
        yield from self.here
        for step, rest in self.steps.items():
            place = stands(step, words, low, first, first if last is None else last)
            if place is not None:
                yield from rest.standing(words, low, *place)


def tree_of(templates: Iterable[Sequence[Step]]) -> Tree:
    """The tree of some templates, numbered from 0."""
    tree = Tree()
    for number, steps in enumerate(templates):
        node = tree
        for step in steps:
            node = node.steps.setdefault(step, Tree())
        node.here.append(number)
    return tree
