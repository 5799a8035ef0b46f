"""Where two passages tell of one sum and give it a power of ten apart.

A translator who reads 亿 as 万 leaves all else of the passage as it was: the same people, another figure that agrees,
the same words. Such a passage is held against a claim too when its counterpart is, although the sentence with the
figure may share no word with the claim: a retelling parts and joins sentences as it likes. Only documents that render
one work, or two places of one document, are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.matching.index import CorpusIndex, FigureKey, Key, figure_key, is_light, related
from factcheck.matching.weights import weigh
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.values.base import DateValue, Found, Quantity

#: How many sentences before and after the one with the figure belong to its telling, within its paragraph.
REACH = 3
#: What names and words two tellings must share, each weighed by its rarity (0.1 to 1), besides a figure that agrees.
ALIKE = 1.5
#: Share of the claim's words that the other telling must have.
BEARS = 0.45
#: Weight of a shared name, and of a word that stands for a related one.
NAME, RELATED = 0.5, 0.5


@dataclass(frozen=True, slots=True)
class _Telling:
    """The sentences around a figure."""

    names: frozenset[str]
    terms: frozenset[str]
    figures: frozenset[tuple[FigureKey, Decimal]]
    years: frozenset[int]


def retellings(frame: Frame, match: Match, index: CorpusIndex) -> list[Match]:
    """The figures that other tellings of the match's passage have in the place of its own, as matches of the claim.

    They bear on the claim as well as the match does, for they tell of the same sum.
    """
    if match.found is None or match.passage is None or not isinstance(match.found.value, Quantity):
        return []
    here = (match.source, match.passage)
    told = [
        (key, found, _words(frame, index.sources[key[0]], key, index))
        for key, found in counterparts(here, match.found, index)
    ]
    out = []
    for key, found, _ in told:
        # One telling that speaks of the claim's matter is enough for all that give the same figure.
        same = [s for _, other, s in told if _number(other) == _number(found)]
        if max(same) < BEARS:
            continue
        passage = index.passage(key)
        out.append(
            Match(
                source=key[0],
                passage=key[1],
                found=found,
                start=passage.start,
                end=passage.end,
                score=match.score,
                coverage=match.coverage,
                place=match.place,
                speaker=passage.speaker_at(found.start, found.end),
                marks=((found.start, found.end, "value"),),
                why=("tells of the same sum with another figure",),
                retells=(match.source, match.found.start),
            )
        )
    return out


def counterparts(here: Key, found: Found, index: CorpusIndex) -> Iterator[tuple[Key, Found]]:
    """Figures of other tellings of a work that stand where this one does, a power of ten away: the same people, another
    figure that agrees, the same words around, though not always in the same sentence."""
    key = figure_key(found)
    if key is None or found.value.kind == "number":
        return
    mine: _Telling | None = None
    for there, other in index.figures.get(key, ()):
        if _number(other) == _number(found) or not _may_retell(here, there, index):
            continue
        mine = mine or _telling(here, index)
        theirs = _telling(there, index)
        swapped = (key, _number(found)) not in theirs.figures and (key, _number(other)) not in mine.figures
        apart = mine.years and theirs.years and not mine.years & theirs.years
        if swapped and not apart and mine.figures & theirs.figures and _alike(mine, theirs, index) >= ALIKE:
            yield there, other


def _number(found: Found) -> Decimal:
    assert isinstance(found.value, Quantity)
    assert found.value.stated is not None
    return found.value.stated


def _may_retell(here: Key, there: Key, index: CorpusIndex) -> bool:
    one, two = index.sources[here[0]], index.sources[there[0]]
    if one is two:
        return index.passage(here).block != index.passage(there).block
    return bool({r.work for r in one.source.renders} & {r.work for r in two.source.renders})


def _telling(key: Key, index: CorpusIndex) -> _Telling:
    passages = tuple(_around(index.sources[key[0]].passages, key[1]))
    found = [f for p in passages for f in p.values]
    return _Telling(
        frozenset(m.entity for p in passages for m in p.mentions),
        frozenset(t.term for p in passages for t in p.terms if not is_light(t.term)),
        frozenset((k, _number(f)) for f in found if (k := figure_key(f)) is not None),
        frozenset(
            f.value.low.year
            for f in index.passage(key).values
            if isinstance(f.value, DateValue) and f.value.low is not None
        ),
    )


def _around(passages: Sequence[Passage], at: int) -> Iterator[Passage]:
    for i in range(max(0, at - REACH), min(len(passages), at + REACH + 1)):
        if passages[i].block == passages[at].block:
            yield passages[i]


def _alike(one: _Telling, two: _Telling, index: CorpusIndex) -> float:
    shared = one.terms & two.terms
    near = [t for t in sorted(one.terms - shared) if any(o in two.terms - shared for o in related(t))]
    return NAME * len(one.names & two.names) + _rarity(shared, index) + RELATED * _rarity(near, index)


def _rarity(terms: Iterable[str], index: CorpusIndex) -> float:
    return sum(index.idf(t) for t in sorted(terms))


def _words(frame: Frame, source: AnnotatedSource, key: Key, index: CorpusIndex) -> float:
    """Share of the claim's words that a telling has, wherever in it."""
    terms = {t.term for p in _around(source.passages, key[1]) for t in p.terms}
    weights = weigh(frame, source, index)
    total = sum(w.weight for w in weights)
    got = 0.0
    for w in weights:
        got += w.weight * max((w.reach[t][0] for t in w.reach.keys() & terms if not w.reach[t][1]), default=0.0)
    return got / total if total > 0 else 0.0
