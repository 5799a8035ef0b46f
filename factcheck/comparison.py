"""The flow of `compare`: read the sources, lay the renderings of every work side by side, and tell where they differ.

Read `compare`. No claim is needed: it is what a desk asks before it trusts a translation.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from factcheck.errors import Problem
from factcheck.judging.difference import Difference, Senses
from factcheck.judging.divergence import differences
from factcheck.judging.readings import divergences
from factcheck.matching.alignment import Linked, Side, align, side_of
from factcheck.matching.counterparts import Wording
from factcheck.matching.entities import EntityIndex
from factcheck.matching.index import CorpusIndex, build_index, contrasts, kind_of, opposites, related
from factcheck.matching.places import is_country
from factcheck.matching.renditions import counterparts
from factcheck.matching.terms import own_senses
from factcheck.model.divergence import ComparisonReport, ComparisonSummary, Divergence, PairCoverage
from factcheck.model.rendering import Place, Token
from factcheck.model.report import Tool
from factcheck.model.source import Corpus, Work
from factcheck.pipeline import read_sources, report_problem, report_source, unread_sources
from factcheck.values.base import Found
from factcheck.values.sameness import may_be_same
from factcheck.version import __version__

#: Of more renderings of one work than this, each further one is compared with the first ones only.
MOST_RENDERINGS = 12
#: Figures with the same digits are held against each other in lots of this many.
MOST_ALIKE = 40


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two sources (or one, twice) that render the same works, by number, and the links between their passages."""

    one: int
    two: int
    works: frozenset[str]
    links: tuple[Linked, ...]


def compare(
    corpus: Corpus, *, works: frozenset[str] = frozenset(), problems: Iterable[Problem] = ()
) -> ComparisonReport:
    """Where the renderings of the works of a corpus differ from each other. `works` narrows the works by id.

    The order of the sources changes nothing. `problems` of reading the input are carried into the report. What could
    not be laid side by side is counted in `pairs`: nothing was compared there.
    """
    entities = EntityIndex(corpus.glossary)
    known = {work.id: work for work in corpus.works}
    chosen = frozenset(works or known)
    sources = read_sources(corpus, entities, known)
    index = build_index(sources)
    own = own_senses({code: entities.concept_forms(code) for code in {s.language.code for s in sources}})
    sides = [side_of(source, index, known, own) for source in sources]
    pairs = [
        _Pair(a, b, shared, tuple(align(sides[a], sides[b], works=shared)))
        for a, b, shared in _pairs(sides, known)
        if shared & chosen
    ]

    def kind(entity: str) -> str:
        return "country" if is_country(entity) else entities.kind(entity)

    senses = Senses(
        opposites=opposites,
        contrasts=contrasts,
        related=related,
        concept_kind=kind_of,
        entity_kind=kind,
        kin=entities.kin,
        label=entities.label,
    )
    wording = Wording(sources, kind, own)
    found = [d for pair in pairs for d in _found(pair, sides, wording, senses)]
    found += _slipped(pairs, sides, index)
    rows = divergences(found, sources, known, entities.by_label, only=chosen)
    coverage = tuple(_coverage(pair, chosen & pair.works, sides, rows) for pair in pairs)
    return ComparisonReport(
        tool=Tool(version=__version__),
        summary=ComparisonSummary(
            works=len({w for pair in pairs for w in pair.works & chosen}),
            sources=len(sources),
            pairs=len(pairs),
            passages=sum(c.left_passages + c.right_passages for c in coverage),
            aligned=sum(c.left_aligned + c.right_aligned for c in coverage),
            divergences=len(rows),
        ),
        divergences=rows,
        pairs=coverage,
        single=_single(sides, pairs, chosen),
        sources=tuple(report_source(s) for s in sources),
        problems=tuple(report_problem(p) for p in (*problems, *unread_sources(corpus))),
    )


def _pairs(sides: Sequence[Side], works: Mapping[str, Work]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The sources to compare, and the works that both render; a source with itself where it holds emails of works."""
    rendering: dict[str, list[int]] = defaultdict(list)
    for number, side in enumerate(sides):
        for work in side.rendered:
            rendering[work].append(number)
    shared: dict[tuple[int, int], set[str]] = defaultdict(set)
    for work in works:
        numbers = rendering.get(work, [])
        for at, b in enumerate(numbers):
            for a in numbers[: min(at, MOST_RENDERINGS)]:
                shared[a, b].add(work)
    for number, side in enumerate(sides):
        own = {w for w in side.works.values() if w != side.rendered}
        if own:
            shared[number, number] = {w for ws in own for w in ws}
    for (a, b), common in sorted(shared.items()):
        yield a, b, frozenset(common)


def _found(pair: _Pair, sides: Sequence[Side], wording: Wording, senses: Senses) -> Iterator[Difference]:
    left_of: dict[int, list[int]] = defaultdict(list)
    right_of: dict[int, list[int]] = defaultdict(list)
    for link in (link for link in pair.links if link.firm):
        left_of[link.right].append(link.left)
        right_of[link.left].append(link.right)
    one, two = sides[pair.one], sides[pair.two]
    for link in pair.links:
        works = tuple(sorted(one.works[link.left] & two.works[link.right] & pair.works))
        laid = wording.lay(link, pair.one, pair.two, works, left_of, right_of)
        yield from differences(laid, senses)


def _slipped(pairs: Sequence[_Pair], sides: Sequence[Side], index: CorpusIndex) -> Iterator[Difference]:
    """Sums of one matter a power of ten apart, also where they stand in sentences that are not aligned. Where
    aligned passages bear out both figures there is no slip."""
    compared = {(pair.one, pair.two): pair for pair in pairs}
    linked = _linked(pairs)
    for figures in index.figures.values():
        if len(figures) > MOST_ALIKE:
            continue
        for (source, passage), found in figures:
            for there, other in counterparts((source, passage), found, index):
                pair = compared.get((source, there[0]))
                if pair is None or not _may(sides, (source, passage), there):
                    continue
                works = tuple(sorted(sides[source].works[passage] & sides[there[0]].works[there[1]] & pair.works))
                borne_out = _borne_out((source, passage), there[0], found, linked, sides) and _borne_out(
                    there, source, other, linked, sides
                )
                if works and not borne_out:
                    here = Place(source, passage)
                    tokens = _token(found), _token(other)
                    yield Difference("value", "FC204", here, Place(*there), *tokens, ("", ""), works, 0.5)


_Linked = Mapping[tuple[int, int, int], Sequence[int]]


def _linked(pairs: Sequence[_Pair]) -> _Linked:
    """(source, passage, other source) -> the passages there that it is aligned with."""
    out: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    for pair in pairs:
        for link in pair.links:
            if link.firm:
                out[pair.one, link.left, pair.two].append(link.right)
                out[pair.two, link.right, pair.one].append(link.left)
    return out


def _borne_out(key: tuple[int, int], other: int, found: Found, linked: _Linked, sides: Sequence[Side]) -> bool:
    passages = sides[other].source.passages
    return any(
        may_be_same(found.value, value.value) for i in linked.get((*key, other), ()) for value in passages[i].values
    )


def _may(sides: Sequence[Side], here: tuple[int, int], there: tuple[int, int]) -> bool:
    one, two = sides[here[0]], sides[there[0]]
    if here[1] not in one.works or there[1] not in two.works:
        return False
    if here[0] != there[0]:
        return True
    passages = one.source.passages
    return passages[here[1]].message is not None and passages[there[1]].message is None


def _token(found: Found) -> Token:
    return Token("value", found.value.kind, found.start, found.end, 0, found=found)


def _single(sides: Sequence[Side], pairs: Sequence[_Pair], chosen: frozenset[str]) -> tuple[str, ...]:
    rendered = {w for side in sides for w in side.rendered} & chosen
    return tuple(sorted(rendered - {w for pair in pairs for w in pair.works}))


def _coverage(pair: _Pair, shared: frozenset[str], sides: Sequence[Side], rows: Sequence[Divergence]) -> PairCoverage:
    """How many passages of two sources may render one of the `shared` works, and how many of them are aligned."""
    one, two = sides[pair.one], sides[pair.two]
    inner = pair.one == pair.two
    left = {i for i, works in one.works.items() if works & shared and (not inner or works != one.rendered)}
    right = {i for i, works in two.works.items() if works & shared and (not inner or works == two.rendered)}
    firm = [link for link in pair.links if link.firm and link.left in left and link.right in right]
    ids = {one.source.source.id, two.source.source.id}
    count = 0
    for row in rows:
        told = [t.source_id for r in row.readings for t in r.tellings]
        if inner:
            count += len(set(told)) == 1 and set(told) == ids
        else:
            count += ids <= set(told)
    return PairCoverage(
        works=tuple(sorted(shared)),
        left=one.source.source.id,
        right=two.source.source.id,
        left_passages=len(left),
        left_aligned=len({link.left for link in firm}),
        right_passages=len(right),
        right_aligned=len({link.right for link in firm}),
        divergences=count,
    )
