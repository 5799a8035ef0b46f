"""How much of what a claim says stands in a passage, and where, seen from one clause.

A concept may be stood for by a related one, less well; a word around the passage helps and never suffices.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.languages.senses import PERIODS
from factcheck.matching.index import opposites, related
from factcheck.matching.policy import POLICY
from factcheck.matching.weights import Weighted
from factcheck.model.frame import Frame
from factcheck.model.passage import Passage, Term
from factcheck.values.base import DateValue, Found, Quantity, Value
from factcheck.values.compare import compare

#: Kinds of quantities that tell one passage from another where a claim mentions them.
FIGURES = ("money", "percent", "multiple", "number", "count")


@dataclass(frozen=True, slots=True)
class Hit:
    share: float
    at: Term | None
    opposite: bool = False


def find_word(names: tuple[str, ...], passage: Passage, clause: int | None) -> Hit:
    """The best place of a claim's word (or a relative of it) in a passage, seen from a clause (None: from anywhere)."""
    hits = [_find_one(name, passage, clause) for name in names]
    return max(hits, key=lambda h: (h.share, not h.opposite))


def _find_one(term: str, passage: Passage, clause: int | None) -> Hit:
    best = Hit(0.0, None)
    alike = related(term)
    contrary = opposites(term)
    for other in passage.terms:
        if other.term == term:
            share = 1.0
        elif other.term in alike:
            share = alike[other.term]
        elif other.term in contrary:
            share = POLICY.contrary if clause is None else POLICY.contrary_value
        else:
            continue
        if clause is not None:
            gap = abs(passage.clause_at(other.start) - clause)
            share *= POLICY.same_clause if gap == 0 else POLICY.next_clause if gap == 1 else POLICY.same_sentence
        if share > best.share:
            best = Hit(share, other, other.term in contrary and other.term not in alike)
    if best.share < POLICY.around:
        if term in passage.around:
            return Hit(POLICY.around, best.at, False)
        relatives = [share for other, share in alike.items() if other in passage.around]
        if relatives and max(relatives) * POLICY.around > best.share:
            return Hit(max(relatives) * POLICY.around, best.at, False)
    return best


@dataclass(frozen=True, slots=True)
class _Coverage:
    """`share` of the claim's words that the passage has, `own` of it in the sentence itself."""

    share: float
    own: float
    hits: tuple[tuple[Weighted, Hit], ...]
    missed: tuple[str, ...]


def cover(
    weights: Sequence[Weighted], passage: Passage, clause: int | None, figures: Sequence[Found] = ()
) -> _Coverage:
    total = sum(w.weight for w in weights) + POLICY.figure * len(figures)
    if total <= 0:
        return _Coverage(0.0, 0.0, (), ())
    met = POLICY.figure * sum(_has_figure(f, passage) for f in figures)
    got, own = met, met
    hits = []
    missed = []
    for w in weights:
        hit = find_word(w.names, passage, clause)
        got += w.weight * hit.share
        if hit.at is not None and hit.share > POLICY.around:
            own += w.weight * hit.share
        if hit.share > 0:
            hits.append((w, hit))
        else:
            missed.append(w.term.term)
    return _Coverage(got / total, own / total, tuple(hits), tuple(missed))


def same_kind(asserted: Value, value: Value) -> bool:
    if isinstance(asserted, DateValue) or isinstance(value, DateValue):
        return isinstance(asserted, DateValue) and isinstance(value, DateValue)
    return compare(asserted, value).comparable


def _has_figure(figure: Found, passage: Passage) -> bool:
    """Whether a passage has a figure that can be the one the claim mentions."""
    for found in passage.values:
        if isinstance(found.value, Quantity) and isinstance(figure.value, Quantity):
            c = compare(figure.value, found.value)
            period = PERIODS.get(figure.value.per or "")
            rate = figure.value.per in (None, found.value.per) or any(t.term == period for t in passage.terms)
            if c.comparable and c.relation != "excludes" and rate:
                return True
    return False


def figures_of(frame: Frame) -> list[Found]:
    """The quantities that a claim mentions besides the asserted value."""
    return [f for f in frame.anchors if isinstance(f.value, Quantity) and f.value.kind in FIGURES]
