"""How much of what a claim says stands in a passage, and where, seen from one clause.

A concept may be stood for by a related one, less well; a word around the passage helps and never suffices.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages.senses import PERIODS
from factcheck.matching.index import is_faint, kind_of
from factcheck.matching.policy import POLICY
from factcheck.matching.weights import Weighted
from factcheck.model.frame import Frame
from factcheck.model.passage import Passage, Term
from factcheck.values.base import DateValue, Found, Quantity, Relation, Value
from factcheck.values.compare import compare
from factcheck.values.interval import disjoint

#: Kinds of quantities that tell one passage from another where a claim mentions them.
FIGURES = ("money", "percent", "multiple", "number", "count")


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a thing that the claim says stands in a passage: `share` says how well, `at` is the word (None: around)."""

    share: float
    at: Term | None
    opposite: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """All places of all things that a claim says in one passage, worked out once and then seen from each clause.

    A row holds the thing, its places as (share, opposite, word, clause), and its share by what is around the passage.
    """

    rows: tuple[tuple[Weighted, tuple[tuple[float, bool, Term, int], ...], float], ...]
    total: float


def grid(weights: Sequence[Weighted], passage: Passage) -> Grid:
    """The grid of a claim's things over a passage."""
    placed = _placed(passage)
    rows = []
    for w in weights:
        reach = w.reach
        names = reach.keys()
        places = (
            [(*reach[name], term, clause) for name in names & placed.keys() for term, clause in placed[name]]
            if not names.isdisjoint(placed)
            else []
        )
        if len(places) > 1:
            # of two that stand for it equally well, the one that is an act
            places.sort(key=lambda p: (kind_of(p[2].term) != "event", p[2].start, p[2].end, p[2].term))
        near = [] if names.isdisjoint(passage.around) else [reach[name] for name in names & passage.around]
        around = max((share for share, opposite in near if not opposite), default=0.0) * POLICY.around if near else 0.0
        rows.append((w, tuple(places), around))
    return Grid(tuple(rows), sum(w.weight for w in weights))


@lru_cache(maxsize=4096)  # every claim comes by the same passages
def _placed(passage: Passage) -> Mapping[str, Sequence[tuple[Term, int]]]:
    """The terms of a passage with their clauses."""
    placed: dict[str, list[tuple[Term, int]]] = {}
    for term in passage.terms:
        placed.setdefault(term.term, []).append((term, passage.clause_at(term.start)))
    return placed


@dataclass(frozen=True, slots=True)
class Coverage:
    """`share` of the claim's words that the passage has, `own` of it in the sentence itself."""

    share: float
    own: float
    hits: tuple[tuple[Weighted, Hit], ...]
    missed: tuple[str, ...]


def cover(table: Grid, passage: Passage, clause: int, figures: Sequence[Found] = ()) -> Coverage:
    """How much of the claim a passage has, seen from one of its clauses."""
    total = table.total + POLICY.figure * len(figures)
    if total <= 0:
        return Coverage(0.0, 0.0, (), ())
    met = POLICY.figure * sum(has_figure(f, passage) for f in figures)
    got, own = met, met
    hits = []
    missed = []
    for w, places, around in table.rows:
        if not places and not around:
            missed.append(w.term.term)
            continue
        hit = _best(places, around, clause)
        got += w.weight * hit.share
        if hit.at is not None and hit.share > POLICY.around:
            own += w.weight * hit.share
        if hit.share > 0:
            hits.append((w, hit))
        else:
            missed.append(w.term.term)
    return Coverage(got / total, own / total, tuple(hits), tuple(missed))


def lacking(weights: Sequence[Weighted], missed: Sequence[str], *, own: bool) -> bool:
    """Whether a passage leaves out a thing that the claim says, however much else of it is there: in the claim's own
    language any word but a faint one, in another language any but a faint one of those that the lexicon knows."""
    gone = set(missed)
    for w in weights:
        if w.inside is None or w.term.term not in gone or is_faint(w.term.term):
            continue
        if own or not w.term.term.startswith("w:"):
            return True
    return False


def _best(places: Sequence[tuple[float, bool, Term, int]], around: float, clause: int) -> Hit:
    """The best place seen from a clause; what stands around the passage where that is better than a far place."""
    best = Hit(0.0, None)
    for share, opposite, term, at in places:
        gap = abs(at - clause)
        scaled = share * (POLICY.same_clause if gap == 0 else POLICY.next_clause if gap == 1 else POLICY.same_sentence)
        if scaled > best.share:
            best = Hit(scaled, term, opposite)
    return Hit(around, best.at) if around > best.share else best


def same_kind(asserted: Value, value: Value) -> bool:
    if isinstance(asserted, DateValue) or isinstance(value, DateValue):
        return isinstance(asserted, DateValue) and isinstance(value, DateValue)
    return compare(asserted, value).comparable


def has_figure(figure: Found, passage: Passage) -> bool:
    """Whether a passage has a figure that can be the one the claim mentions."""
    for found in passage.values:
        if isinstance(found.value, Quantity) and isinstance(figure.value, Quantity):
            c = compare(figure.value, found.value)
            period = PERIODS.get(figure.value.per or "")
            rate = figure.value.per in (None, found.value.per) or any(t.term == period for t in passage.terms)
            apart = c.relation is Relation.UNDECIDED and disjoint(figure.value, found.value)
            if c.comparable and c.relation is not Relation.EXCLUDES and not apart and rate:
                return True
    return False


@lru_cache(maxsize=8)
def figures_of(frame: Frame) -> tuple[Found, ...]:
    """The quantities that a claim mentions besides the asserted value."""
    return tuple(f for f in frame.anchors if isinstance(f.value, Quantity) and f.value.kind in FIGURES)
