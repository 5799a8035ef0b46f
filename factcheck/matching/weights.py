"""What a claim says, thing by thing, and how much each thing counts.

The words of the registry's predicate and those of the statement are put together where they mean one thing; a rare word
counts more than a common one, a word of the predicate more than one of the circumstances.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from factcheck.languages.senses import OF_MONEY
from factcheck.matching.index import CorpusIndex, is_light, one_thing, opposites, related
from factcheck.matching.policy import MESSAGE_ACTS, MESSAGE_CONCEPTS, POLICY
from factcheck.matching.terms import OTHERS
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Term
from factcheck.values.base import Quantity


@dataclass(frozen=True, slots=True)
class Weighted:
    """One thing that the claim says, with its weight for one source: a content word and other words of the claim for
    the same thing (the predicate's "donated" beside the statement's "gave"). `focus`: it is in the predicate. `inside`
    is the word of the statement, which carries polarity, modality and roles; None where only the predicate has it.
    `reach` maps every term that can stand for it to (how well, whether it says the contrary)."""

    term: Term
    others: tuple[str, ...]
    weight: float
    focus: bool
    inside: Term | None
    reach: Mapping[str, tuple[float, bool]]

    @property
    def names(self) -> tuple[str, ...]:
        return (self.term.term, *self.others)


def weigh(frame: Frame, source: AnnotatedSource, index: CorpusIndex) -> tuple[Weighted, ...]:
    """What a passage should say, each thing once. Worked out once per claim and kind of language (own or foreign)."""
    return _weigh(frame, source.language.code != frame.language.code, index)


@lru_cache(maxsize=4)
def _weigh(frame: Frame, foreign: bool, index: CorpusIndex) -> tuple[Weighted, ...]:
    message = frame.kind == "date" and any(t.term in MESSAGE_CONCEPTS for t in (*frame.terms, *frame.predicate))
    slots: list[_Slot] = []
    for term in frame.predicate:
        if all(term.term not in slot.names for slot in slots):
            slots.append(_Slot(term, focus=term.term in frame.focus))
    for term in frame.terms:
        home = next((s for s in slots if s.predicate and one_thing(term.term, s.term.term)), None)
        if home is None:
            if all(term.term not in slot.names for slot in slots):
                slots.append(_Slot(term, predicate=False, inside=term))
            continue
        if home.inside is None or term.term == home.term.term:
            home.inside = term
        if term.term not in home.names:
            home.others.append(term.term)
    out = []
    for slot in slots:
        if slot.term.term == OTHERS:
            continue
        slot.others += [n for n in _of_money(frame, slot.names) if n not in slot.names]
        weight = max(_weight(name, foreign, index) for name in slot.names)
        if message and slot.term.term in MESSAGE_CONCEPTS | MESSAGE_ACTS:
            weight *= POLICY.message_word
        if frame.focus:
            weight *= POLICY.focus if slot.focus else POLICY.aside
        out.append(Weighted(slot.term, tuple(slot.others), weight, slot.focus, slot.inside, _reach(slot.names)))
    return tuple(out)


def search_terms(frame: Frame) -> list[str]:
    """The terms by which passages are looked up: those of the statement, as they are meant of money where it is."""
    terms = [t.term for t in frame.terms]
    return [*terms, *_of_money(frame, terms)]


def _of_money(frame: Frame, names: Sequence[str]) -> list[str]:
    if not isinstance(frame.asserted, Quantity) or frame.asserted.kind != "money":
        return []
    return [OF_MONEY[name] for name in names if name in OF_MONEY]


@dataclass(slots=True)
class _Slot:
    """A thing that the claim says, while it is being put together."""

    term: Term
    others: list[str] = field(default_factory=list)
    focus: bool = False
    predicate: bool = True
    inside: Term | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return (self.term.term, *self.others)


def _reach(names: Sequence[str]) -> dict[str, tuple[float, bool]]:
    """Terms that can stand for one of the names, the better way where there are two."""
    out: dict[str, tuple[float, bool]] = {}
    for name in names:
        ways = [(name, 1.0, False), *((t, share, False) for t, share in related(name).items())]
        ways += [(t, POLICY.contrary_value, True) for t in opposites(name) if t not in related(name)]
        for term, share, contrary in ways:
            if (share, not contrary) > (out[term][0], not out[term][1]) if term in out else True:
                out[term] = (share, contrary)
    return out


def _weight(term: str, foreign: bool, index: CorpusIndex) -> float:
    weight = index.idf(term)
    if term.startswith("w:"):
        return weight * (POLICY.foreign_word if foreign else 0.8)
    return weight * POLICY.light if is_light(term) else weight
