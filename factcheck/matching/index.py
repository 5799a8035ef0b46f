"""The inverted index: which passages share words, names or kinds of values with a claim.

A claim looks up its own terms and entities and gets the passages that hold them; it never walks all passages. The
rarity of a term (idf over passages) is its weight everywhere in matching.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from factcheck.languages.concepts import CONCEPTS
from factcheck.languages.contrasts import CONTRASTS
from factcheck.languages.families import FAMILIES
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.values.base import Found, Quantity
from factcheck.values.units import kind_chain

Key = tuple[int, int]
#: What figures must share to be one figure but for a power of ten: kind, unit or currency, base, and digits.
FigureKey = tuple[str, str | None, str | None, tuple[int, ...]]

#: How well a related concept stands for the one that was asked for.
BROADER, NARROWER, SIBLING, FAMILY = 0.7, 0.75, 0.5, 0.7

#: What a shared figure counts where passages are looked up; it does not make them bear on the claim.
FIGURE = 0.3

#: Domains whose concepts say little about what a sentence is about ("new", "today", "part").
LIGHT_DOMAINS = frozenset({"quality", "general", "time"})
#: ... and next to nothing, unless they have a contrary ("long-term").
FAINT_DOMAINS = frozenset({"quality", "general"})


@dataclass(frozen=True, slots=True)
class _Relations:
    near: Mapping[str, Mapping[str, float]]
    opposite: Mapping[str, frozenset[str]]
    punctual: frozenset[str]
    kinds: Mapping[str, Literal["event", "state", "thing", "role", "quality"]]
    light: frozenset[str]
    faint: frozenset[str]


@lru_cache(maxsize=1)
def _relations() -> _Relations:
    near: dict[str, dict[str, float]] = defaultdict(dict)
    children: dict[str, list[str]] = defaultdict(list)
    opposite: dict[str, set[str]] = defaultdict(set)
    for concept in CONCEPTS:
        for parent in concept.broader:
            near[concept.id][parent] = max(near[concept.id].get(parent, 0.0), BROADER)
            near[parent][concept.id] = max(near[parent].get(concept.id, 0.0), NARROWER)
            children[parent].append(concept.id)
        for other in concept.opposite:
            opposite[concept.id].add(other)
            opposite[other].add(concept.id)
    for siblings in children.values():
        for one in siblings:
            for two in siblings:
                if one != two:
                    near[one].setdefault(two, SIBLING)
    for family in FAMILIES:
        for one in family:
            for two in family:
                if one != two:
                    near[one][two] = max(near[one].get(two, 0.0), FAMILY)
    for one, others in opposite.items():
        for two in others:
            near[one].pop(two, None)
    punctual = frozenset(c.id for c in CONCEPTS if c.punctual)
    kinds = {c.id: c.kind for c in CONCEPTS}
    light = frozenset(c.id for c in CONCEPTS if c.domain in LIGHT_DOMAINS)
    faint = frozenset(c.id for c in CONCEPTS if c.domain in FAINT_DOMAINS and c.id not in opposite)
    return _Relations(dict(near), {k: frozenset(v) for k, v in opposite.items()}, punctual, kinds, light, faint)


def related(term: str) -> Mapping[str, float]:
    """Other terms that may stand for this one, with how well (0..1)."""
    return _relations().near.get(term, {})


def one_thing(one: str, two: str) -> bool:
    """Whether two words of a claim mean one thing: the predicate's "donated" beside the statement's "gave"."""
    return one == two or related(one).get(two, 0.0) >= 0.7


def opposites(term: str) -> frozenset[str]:
    """Concepts that say the contrary."""
    return _relations().opposite.get(term, frozenset())


@lru_cache(maxsize=1)
def _contrasts() -> Mapping[str, frozenset[str]]:
    out: dict[str, set[str]] = defaultdict(set)
    for row in CONTRASTS:
        for one in row:
            out[one].update(other for other in row if other != one)
    return {k: frozenset(v) for k, v in out.items()}


def contrasts(term: str) -> frozenset[str]:
    """Concepts of which one in the place of this one is another fact; opposites are another question."""
    return _contrasts().get(term, frozenset())


def is_punctual(term: str) -> bool:
    """Whether the concept is an event that happens once to the same parties."""
    return term in _relations().punctual


def kind_of(term: str) -> str | None:
    """event, state, thing, role, quality; None for a word outside the lexicon."""
    return _relations().kinds.get(term)


def is_light(term: str) -> bool:
    """Whether the concept says little about what a sentence is about."""
    return term in _relations().light


def is_faint(term: str) -> bool:
    """Whether a sentence says the same without the concept ("simply", "again")."""
    return term in _relations().faint


@dataclass(frozen=True, slots=True, eq=False)
class CorpusIndex:
    """Postings over all passages of all sources."""

    sources: tuple[AnnotatedSource, ...]
    terms: Mapping[str, Sequence[Key]]
    entities: Mapping[str, Sequence[Key]]
    size: int
    figures: Mapping[FigureKey, Sequence[tuple[Key, Found]]] = field(default_factory=dict)
    #: Passages by the unit or currency of their figures, and by what that is a kind of.
    units: Mapping[str, Sequence[Key]] = field(default_factory=dict)
    _idf: dict[str, float] = field(default_factory=dict)
    #: What others have worked out of a paragraph, by source and block.
    worked_out: dict[Key, object] = field(default_factory=dict)

    def passage(self, key: Key) -> Passage:
        return self.sources[key[0]].passages[key[1]]

    def idf(self, term: str) -> float:
        """Rarity of a term, from about 0.1 (everywhere) to 1 (nowhere or once)."""
        known = self._idf.get(term)
        if known is None:
            known = self._rarity(len(self.terms.get(term, ())))
            self._idf[term] = known
        return known

    def _rarity(self, df: int) -> float:
        return max(0.1, math.log((self.size + 1) / (df + 0.5)) / math.log((self.size + 1) / 0.5))

    def candidates(
        self, terms: Sequence[str], entities: Sequence[str], figures: Sequence[Found] = (), *, limit: int = 400
    ) -> list[Key]:
        """Passages that share something with the claim, best first, at most `limit`; ties in the order of sources."""
        weight: dict[Key, float] = defaultdict(float)
        for term in dict.fromkeys(terms):
            for other, share in ((term, 1.0), *related(term).items()):
                if keys := self.terms.get(other):
                    worth = share * self.idf(other)
                    for key in keys:
                        weight[key] += worth
        for entity in dict.fromkeys(entities):
            for key in self.entities.get(entity, ()):
                weight[key] += 0.5
        for figure in {f for found in figures if (f := figure_key(found)) is not None}:
            for key, _ in self.figures.get(figure, ()):
                weight[key] += FIGURE
        ranked = sorted([(-round(worth, 9), key) for key, worth in weight.items()])
        return [key for _, key in ranked[:limit]]


def build_index(sources: Sequence[AnnotatedSource]) -> CorpusIndex:
    """Index all passages; linear in their number."""
    terms: dict[str, list[Key]] = defaultdict(list)
    entities: dict[str, list[Key]] = defaultdict(list)
    figures: dict[FigureKey, list[tuple[Key, Found]]] = defaultdict(list)
    units: dict[str, list[Key]] = defaultdict(list)
    size = 0
    for s, source in enumerate(sources):
        for p in source.passages:
            size += 1
            key = (s, p.index)
            for term in {t.term for t in p.terms}:
                terms[term].append(key)
            for entity in {m.entity for m in p.mentions}:
                entities[entity].append(key)
            for found in p.values:
                if (figure := figure_key(found)) is not None:
                    figures[figure].append((key, found))
            counted = {u for f in p.values if isinstance(f.value, Quantity) and (u := unit_of(f.value)) is not None}
            for unit in {kind for u in counted for kind in kind_chain(u)}:
                units[unit].append(key)
    return CorpusIndex(tuple(sources), dict(terms), dict(entities), max(1, size), dict(figures), dict(units))


def unit_of(value: Quantity) -> str | None:
    """The currency of a sum of money, the unit of anything else."""
    return value.currency if value.kind == "money" else value.unit


def figure_key(found: Found) -> FigureKey | None:
    """What a figure has in common with the same figure after a slip of its magnitude; None where no number is said."""
    value = found.value
    if not isinstance(value, Quantity) or not value.stated:
        return None
    digits = value.stated.normalize().as_tuple().digits
    return value.kind, value.currency or value.unit, value.per, digits
