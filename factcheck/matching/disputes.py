"""Whether the words that a claim rests on are in dispute between the renderings of a work.

A passage may bear out a claim word for word and still be one translator's reading of the original: where another
rendering of the same passage has something else in the place of one of the decisive words, the claim is told in
conflicting ways. The renderings are laid side by side only where a claim asks, and each pair of documents once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factcheck.judging.difference import Difference, Senses
from factcheck.judging.divergence import differences
from factcheck.judging.stance import Judged
from factcheck.matching.alignment import Linked, Side, align, side_of
from factcheck.matching.counterparts import Wording
from factcheck.matching.entities import EntityIndex
from factcheck.matching.index import CorpusIndex, contrasts, kind_of, opposites, related
from factcheck.matching.terms import own_senses
from factcheck.model.match import Match
from factcheck.model.rendering import Token
from factcheck.model.source import Work

#: Kinds of divergence that are no figure: figures are held against a claim themselves.
KINDS = frozenset({"wording", "polarity", "role", "person", "name"})


class Disputes:
    """The renderings of the works of a corpus, laid side by side as claims ask for it."""

    def __init__(self, index: CorpusIndex, entities: EntityIndex, works: Mapping[str, Work]) -> None:
        self._index = index
        self._works = works
        self._entities = entities
        self._own: Mapping[str, str] | None = None
        self._sides: dict[int, Side] = {}
        self._links: dict[tuple[int, int], list[Linked]] = {}
        self._wording: Wording | None = None
        self._senses = Senses(
            opposites=opposites,
            contrasts=contrasts,
            related=related,
            concept_kind=kind_of,
            entity_kind=entities.kind,
            kin=entities.kin,
            label=entities.label,
        )

    def against(self, judged: Sequence[Judged]) -> list[Judged]:
        """What other renderings have in the place of the words on which the supporting statements rest, as stances
        against the claim; one for each passage that differs."""
        out: dict[tuple[int, int], Judged] = {}
        taken = {(j.match.source, j.match.passage) for j in judged if j.stance == "supports"}
        for one in judged:
            if one.stance != "supports" or one.match.found is not None or one.match.passage is None:
                continue
            for number, passage, found, mine, theirs in self._differing(one.match):
                if (number, passage) not in taken and (number, passage) not in out:
                    out[number, passage] = self._judged(one.match, number, passage, found, mine, theirs)
        return [out[place] for place in sorted(out)]

    def _judged(self, match: Match, number: int, passage: int, found: Difference, mine: Token, theirs: Token) -> Judged:
        there = self._index.sources[number].passages[passage]
        other = replace(
            match,
            source=number,
            passage=passage,
            start=there.start,
            end=there.end,
            speaker=there.speaker_at(theirs.start, theirs.end),
            marks=((theirs.start, theirs.end, "what"),),
            why=("renders the same passage with another word in its place",),
            flags=frozenset({"reworded"}),
            retells=(match.source, match.start),
        )
        reads = found.reads if found.left is mine else (found.reads[1], found.reads[0])
        said, instead = (
            reads[0] or self._words(match.source, mine),
            reads[1] or self._words(number, theirs),
        )
        return Judged(
            other, "contradicts", None, found.code, f"this rendering has “{instead}” in the place of “{said}”"
        )

    def _words(self, number: int, token: Token) -> str:
        return self._index.sources[number].text.text[token.start : token.end]

    def _differing(self, match: Match) -> Iterator[tuple[int, int, Difference, Token, Token]]:
        """Passages of other renderings that differ from a match in a word that it rests on."""
        decisive = [(start, end) for start, end, role in match.marks if role == "what"]
        for number in self._others(match.source):
            a, b = sorted((match.source, number))
            links = self._aligned(a, b)
            left_of: dict[int, list[int]] = defaultdict(list)
            right_of: dict[int, list[int]] = defaultdict(list)
            for link in links:
                left_of[link.right].append(link.left)
                right_of[link.left].append(link.right)
            for link in links:
                here, there = (link.left, link.right) if a == match.source else (link.right, link.left)
                if here != match.passage:
                    continue
                pair = self._laid().lay(link, a, b, tuple(sorted(self._shared(a, b))), left_of, right_of)
                for found in differences(pair, self._senses):
                    mine, theirs = (found.left, found.right) if a == match.source else (found.right, found.left)
                    rests = any(start < mine.end and mine.start < end for start, end in decisive)
                    if found.kind in KINDS and rests:
                        yield number, there, found, mine, theirs

    def _others(self, number: int) -> list[int]:
        return [n for n in range(len(self._index.sources)) if n != number and self._shared(n, number)]

    def _shared(self, one: int, two: int) -> frozenset[str]:
        a, b = (frozenset(r.work for r in self._index.sources[n].source.renders) for n in (one, two))
        return a & b & self._works.keys()

    def _laid(self) -> Wording:
        if self._wording is None:
            self._wording = Wording(self._index.sources, self._entities.kind, self._senses_of_terms())
        return self._wording

    def _senses_of_terms(self) -> Mapping[str, str]:
        if self._own is None:
            codes = {s.language.code for s in self._index.sources}
            self._own = own_senses({code: self._entities.concept_forms(code) for code in codes})
        return self._own

    def _side(self, number: int) -> Side:
        if number not in self._sides:
            source = self._index.sources[number]
            self._sides[number] = side_of(source, self._index, self._works, self._senses_of_terms())
        return self._sides[number]

    def _aligned(self, one: int, two: int) -> list[Linked]:
        if (one, two) not in self._links:
            self._links[one, two] = align(self._side(one), self._side(two), works=self._shared(one, two))
        return self._links[one, two]
