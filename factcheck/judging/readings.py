"""From differences between two passages to divergences of a work: the same difference seen in several pairs is one row.

The readings of a row are ordered by lineage: what was published first comes first; where that does not tell, a document
that was itself translated comes after one that was not, and a report after a translation. Where nothing tells, no
document is named as the one that changed it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cmp_to_key

from factcheck.judging.accounts import DISTANCE, work_date
from factcheck.judging.difference import Difference
from factcheck.judging.finding import report_value
from factcheck.model.divergence import Divergence, DivergenceKind, Reading, Telling
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.model.rendering import Place, Token
from factcheck.model.report import Mark, ReportValue
from factcheck.model.source import Work
from factcheck.values.base import DateValue
from factcheck.values.format import describe

#: What a row says: the readings go in between, the earliest first.
_REASONS: dict[DivergenceKind, str] = {
    "value": "the renderings give different figures: {}",
    "bound": "the renderings bound the figure differently: {}",
    "date": "the renderings give different dates: {}",
    "name": "the renderings name different parties: {}",
    "speaker": "the renderings put the words in different mouths: {}",
    "polarity": "one rendering denies what the other asserts",
    "role": "the renderings have the parties in different roles: {}",
    "wording": "the renderings have words of different meaning in the same place: {}",
    "person": "the renderings mean different persons: {}",
}
_SLIP = "; the digits are the same, a power of ten apart"
_MARKS: dict[DivergenceKind, str] = {"date": "when", "name": "who", "speaker": "speaker", "polarity": "polarity"}

Sources = Sequence[AnnotatedSource]


@dataclass(frozen=True, slots=True)
class _Said:
    """One side of a difference: where it stands, what it says, and how it is called."""

    place: Place
    token: Token
    reads: str


def divergences(
    found: Iterable[Difference],
    sources: Sources,
    works: Mapping[str, Work],
    resolve: Callable[[str], str | None],
    *,
    only: frozenset[str],
) -> tuple[Divergence, ...]:
    """The rows, in the order of the sources and of their text; the order in which differences come changes nothing.

    `resolve` gives the entity that a speaker's name means; rows about none of the works `only` are left out.
    """
    likely = _Likely(sources, works, resolve)
    groups: dict[int, list[Difference]] = defaultdict(list)
    ordered = sorted(set(found), key=lambda d: _key(d, sources))
    parent = list(range(len(ordered)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    seen: dict[tuple[str, Place, int, int], int] = {}
    for i, d in enumerate(ordered):
        for place, token in ((d.one, d.left), (d.two, d.right)):
            known = seen.setdefault((d.kind, place, token.start, token.end), i)
            a, b = root(known), root(i)
            parent[max(a, b)] = min(a, b)
    for i, d in enumerate(ordered):
        groups[root(i)].append(d)
    rows = [row for group in groups.values() if only.intersection((row := _row(group, sources, likely)).works)]
    rows.sort(key=lambda r: (r.works, [(t.source_id, t.start, t.end) for x in r.readings for t in x.tellings], r.kind))
    width = len(str(len(rows)))
    return tuple(r.model_copy(update={"id": f"D{i:0{width}d}"}) for i, r in enumerate(rows, start=1))


def _key(d: Difference, sources: Sources) -> tuple[object, ...]:
    return (
        sources[d.one.source].source.id,
        d.left.start,
        sources[d.two.source].source.id,
        d.right.start,
        d.kind,
        d.code,
        d.left.end,
        d.right.end,
        d.works,
    )


def _row(group: Sequence[Difference], sources: Sources, likely: _Likely) -> Divergence:
    kind = group[0].kind
    shared = set.intersection(*({*d.works} for d in group)) or {w for d in group for w in d.works}
    works = likely.among(shared, group)
    said: dict[tuple[Place, int, int], _Said] = {}
    for d in group:
        for place, token, reads in ((d.one, d.left, d.reads[0]), (d.two, d.right, d.reads[1])):
            value = token.found.value if token.found is not None else None
            words = describe(value) if value is not None and kind in ("value", "bound", "date") else reads
            said.setdefault((place, token.start, token.end), _Said(place, token, words.replace("_", " ")))
    by_reading: dict[str, list[_Said]] = defaultdict(list)
    for one in said.values():
        by_reading[one.reads].append(one)
    order = _Order(sources, works)
    numbers = sorted({s.place.source for s in said.values()}, key=cmp_to_key(order.compare))
    rank = {n: i for i, n in enumerate(numbers)}
    sides = {
        reads: sorted(side, key=lambda s: (rank[s.place.source], s.token.start, s.token.end))
        for reads, side in by_reading.items()
    }
    ranked = sorted(sides, key=lambda r: (rank[sides[r][0].place.source], sides[r][0].token.start, r))
    readings = tuple(
        Reading(
            reads=reads,
            value=_value_of(sides[reads][0], sources, kind),
            tellings=tuple(_telling(s, sources, works, kind) for s in sides[reads]),
        )
        for reads in ranked
    )
    codes = tuple(sorted({"FC301", *(d.code for d in group)}))
    reason = _REASONS[kind].format(" / ".join(r.reads for r in readings))
    if "FC204" in codes:
        reason += _SLIP
    return Divergence(
        id="D",
        kind=kind,
        codes=codes,
        works=works,
        readings=readings,
        first_changed=_first_changed(numbers, sides, ranked, order, sources),
        reason=reason,
        score=max(d.score for d in group),
    )


def _first_changed(
    numbers: Sequence[int],
    sides: Mapping[str, Sequence[_Said]],
    ranked: Sequence[str],
    order: _Order,
    sources: Sources,
) -> str | None:
    """The first source whose reading is not that of the earliest source; None where their order is not known."""
    reads = {n: {r for r in ranked if any(s.place.source == n for s in sides[r])} for n in numbers}
    first = numbers[0]
    if len(reads[first]) > 1:
        return sources[first].source.id if len(numbers) == 1 or order.compare(first, numbers[1]) else None
    changed = next((n for n in numbers[1:] if reads[n] != reads[first]), None)
    if changed is None or not all(order.known(first, n) for n in numbers if reads[n] != reads[first]):
        return None
    return sources[changed].source.id


class _Likely:
    """Which of several works a difference is about: the one whose day the passages name, then the one of whoever speaks
    in them. Where nothing tells, all of them."""

    def __init__(self, sources: Sources, works: Mapping[str, Work], resolve: Callable[[str], str | None]) -> None:
        self._sources = sources
        self._days = {ident: day for ident, work in works.items() if (day := work_date(work)) is not None}
        self._people = {
            ident: {e for part in (work.speaker or "").split("/") if (e := resolve(part.split("(")[0])) is not None}
            for ident, work in works.items()
        }

    def among(self, works: Iterable[str], group: Sequence[Difference]) -> tuple[str, ...]:
        """The likeliest works, sorted."""
        scores = {work: self._score(work, group) for work in works}
        best = max(scores.values(), default=0)
        return tuple(sorted(work for work, score in scores.items() if score == best))

    def _score(self, work: str, group: Sequence[Difference]) -> int:
        score = 0
        for d in group:
            for place, token in ((d.one, d.left), (d.two, d.right)):
                passage = self._sources[place.source].passages[place.passage]
                day = self._days.get(work, "")
                named = {f.value.iso for f in passage.values if isinstance(f.value, DateValue) and len(f.value.iso) > 4}
                score += 2 * any(day.startswith(iso[:10]) or iso.startswith(day) for iso in named if len(day) > 4)
                people = self._people.get(work, set())
                speaker = passage.speaker_at(token.start, token.end)
                score += speaker in people
        return score


class _Order:
    """Which of two sources comes first on the lineage of some works."""

    def __init__(self, sources: Sources, works: Sequence[str]) -> None:
        self._sources = sources
        self._works = works

    def known(self, a: int, b: int) -> bool:
        """Whether anything tells the two apart but their ids."""
        return self._told(a, b) != 0

    def compare(self, a: int, b: int) -> int:
        """Negative where `a` comes first; by id where nothing tells."""
        told = self._told(a, b)
        if told:
            return told
        one, two = self._sources[a].source.id, self._sources[b].source.id
        return (one > two) - (one < two)

    def _told(self, a: int, b: int) -> int:
        one, two = self._sources[a].source, self._sources[b].source
        if one.published is not None and two.published is not None:
            size = min(len(one.published), len(two.published), len("2024-03-07"))
            x, y = one.published[:size], two.published[:size]
            if x != y:
                return -1 if x < y else 1
        if one.published is None or two.published is None:
            p, q = self._depth(a), self._depth(b)
            return (p > q) - (p < q)
        return 0

    def _depth(self, number: int) -> tuple[int, int]:
        source = self._sources[number].source
        how = [DISTANCE[r.how] for r in source.renders if r.work in self._works]
        return (1 if source.translated_from else 0, min(how, default=9))


def _value_of(said: _Said, sources: Sources, kind: DivergenceKind) -> ReportValue | None:
    if said.token.found is None or kind not in ("value", "bound", "date"):
        return None
    source = sources[said.place.source]
    span = source.raw(said.token.start, said.token.end)
    return report_value(said.token.found.value, source.text.raw[span.start : span.end])


def _speaker(passage: Passage, token: Token) -> str | None:
    """Who says it. Quotation marks around the word alone set it off, they do not quote anybody."""
    inner = [s for s in passage.sayings if s.start <= token.start and token.end <= s.end]
    if inner and all(s.end - s.start <= token.end - token.start + 2 for s in inner):
        return passage.voice
    speaker = passage.speaker_at(token.start, token.end)
    return None if speaker is None or speaker.startswith("unknown:") else speaker


def _telling(said: _Said, sources: Sources, works: Sequence[str], kind: DivergenceKind) -> Telling:
    source = sources[said.place.source]
    passage = source.passages[said.place.passage]
    raw = source.text.raw
    span = source.raw(passage.start, passage.end)
    at = source.raw(said.token.start, said.token.end)
    how = sorted({r.how for r in source.source.renders if r.work in works}, key=lambda h: DISTANCE[h])
    start, end = min(span.start, at.start), max(span.end, at.end)
    return Telling(
        source_id=source.source.id,
        path=source.source.path,
        language=source.language.code,
        published=source.source.published,
        how=how[0] if how else None,
        start=start,
        end=end,
        line=source.text.line_of(start),
        quote=raw[start:end],
        said=raw[at.start : at.end],
        speaker=_speaker(passage, said.token),
        marks=(Mark.model_validate({"start": at.start, "end": at.end, "role": _MARKS.get(kind, "value")}),),
    )
