"""Values that no source states but that follow from what the sources say: which paragraphs are worked out for a claim.

The operations on one paragraph are those of `derive_amounts.py`, dates, lengths of time and percentages those of
`derive_dates.py` and `derive_shares.py`. Here is what they are given, and the one sum over several documents. Two
operations that disagree have no result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.matching.amounts import cues_in
from factcheck.matching.claim_words import read_claim
from factcheck.matching.derive_amounts import derivations, is_doubtful, signed
from factcheck.matching.derive_dates import derive_date, derive_length
from factcheck.matching.derive_shares import derive_share
from factcheck.matching.entities import EntityIndex
from factcheck.matching.index import CorpusIndex, unit_of
from factcheck.matching.story import (
    Ask,
    Story,
    counts_same,
    read_ask,
    read_story,
)
from factcheck.matching.tally import Entry
from factcheck.matching.terms import find_cues, stem
from factcheck.model.derivation import Derivation
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.values.base import Quantity


def stories_of(index: CorpusIndex, keys: Iterable[tuple[int, int]]) -> list[Story]:
    """The paragraphs of some passages, each once, in order."""
    out = []
    for s, b in sorted({(s, index.sources[s].passages[p].block) for s, p in keys}):
        if (s, b) not in index.worked_out:
            index.worked_out[s, b] = read_story(index.sources[s], s, b)
        story = index.worked_out[s, b]
        if isinstance(story, Story):
            out.append(story)
    return out


@dataclass(frozen=True, slots=True)
class Derived:
    """What follows for a claim: the results, and the places (source, start) of amounts that may not answer it by
    themselves, because its wording asks for what comes of several; `rates` are amounts of so many for each, which a
    claim that names no such thing is not about."""

    results: tuple[Derivation, ...] = ()
    parts: frozenset[tuple[int, int]] = frozenset()
    rates: frozenset[tuple[int, int]] = frozenset()


#: No more paragraphs than this are looked at for one claim.
MOST_STORIES = 60

#: Cues of a claim that ask for what comes of several amounts.
ASKING = frozenset({"whole", "rest", "now", "each"})


def derive(frame: Frame, index: CorpusIndex, entities: EntityIndex, matches: Sequence[Match]) -> Derived:
    """What follows for a claim from the passages that were looked at, and from those with figures of its unit."""
    if frame.speaker is not None or frame.asserted is None or _denies(frame):
        return Derived()
    told = [*derive_date(frame, index, matches), *derive_length(frame, index, matches)]
    told = [*told, *derive_share(frame, index, matches)]
    if told or not isinstance(frame.asserted, Quantity):
        return Derived(tuple(told))
    keys = [(m.source, m.passage) for m in matches if m.passage is not None]
    ask = read_ask(frame, read_claim(frame.claim.statement, frame.language, entities)[0])
    if ask is None:
        return Derived()
    unit = unit_of(frame.asserted) or ask.entry.unit
    more = index.units.get(unit, ()) if unit is not None else ()
    only = frame.only
    chosen = [k for k in dict.fromkeys((*keys, *more)) if only is None or index.sources[k[0]].source.id in only]
    results: list[Derivation] = []
    parts: set[tuple[int, int]] = set()
    rates: set[tuple[int, int]] = set()
    stories = stories_of(index, chosen[:MOST_STORIES])
    for story in stories:
        found = derivations(ask, story) if story.source.language.code == ask.language.code else []
        results += found
        parts |= _parts(ask, story)
        if not ask.entry.base and ask.entry.value.per is None:
            rates |= {(e.source, e.found.start) for e in story.entries if e.base and not _of_time(e)}
    if not results:
        results += joint_sum(ask, stories)
    return Derived(tuple(results), frozenset(parts), frozenset(rates))


def joint_sum(ask: Ask, stories: Sequence[Story]) -> list[Derivation]:
    """The sum of what several parties that the claim names have or did, where they stand in different documents.

    Each party must have one figure, the same wherever it is told, by the act that the claim says; every telling word of
    the claim is one of the parties or stands in what each of them is told in.
    """
    if "whole" not in ask.cues or ask.frame.when:
        return []
    mine = _telling(ask)
    told = [
        (e, story)
        for story in stories
        if story.source.language.code == ask.language.code
        for e in story.entries
        if e.subject & mine and not e.base and counts_same(ask, ask.entry, e)
    ]
    parties = {e.subject & mine for e, _ in told}
    named = frozenset().union(*parties)
    if len(parties) < 2 or len(named) != sum(map(len, parties)) or not all(_adds(ask, e) for e, _ in told):
        return []
    if any(not mine - named <= story.words for _, story in told):
        return []
    chosen = []
    for one in sorted(parties, key=sorted):
        figures = [e for e, _ in told if e.subject & mine == one]
        if len({(e.value.low, e.value.high) for e in figures}) != 1:
            return []
        chosen.append(figures[0])
    if len({e.source for e in chosen}) < 2:
        return []
    made = signed("sum", [(1, e) for e in chosen], True)
    return [made] if made is not None else []


def _telling(ask: Ask) -> frozenset[str]:
    """The stems of the claim's words that are neither figure, cue, act nor counted thing."""
    text, language = ask.frame.text, ask.language
    covered = [(f.start, f.end) for f in ask.frame.figures] + [(s, e) for s, e, _ in cues_in(text, language)]
    small = language.grammar.stop_words | language.arithmetic.light | language.grammar.adpositions
    out = set()
    for m in re.finditer(r"[^\W\d_]+", text):
        word = m.group().casefold()
        if word not in small and not any(s < m.end() and m.start() < e for s, e in covered):
            out.add(stem(word, language))
    return frozenset(out - (ask.entry.nouns or frozenset()))


def _adds(ask: Ask, e: Entry) -> bool:
    plain = (
        e.certain
        and not is_doubtful(ask, e)
        and not e.marks & {"whole", "rest", "before", "more", "subset", "of"}
        and not e.dates
    )
    act = ask.entry.act
    return plain and (e.act == "have" if act in (None, "have") else e.act == act and e.verb == ask.entry.verb)


def _denies(frame: Frame) -> bool:
    """Whether the claim says that something is not so: nothing is computed for that."""
    return any(kind == "neg" for _, _, kind in find_cues(frame.text, frame.language))


def _of_time(e: Entry) -> bool:
    """Whether a rate is one per period: those are told apart by the values themselves."""
    return e.value.per is not None or "period" in e.marks


def _parts(ask: Ask, story: Story) -> set[tuple[int, int]]:
    """Amounts that stand beside others of the thing and lack the claim's word for what comes of them."""
    wanted = ask.cues & ASKING
    if ask.cues & {"more", "fewer"} and "than" in ask.cues:
        wanted = wanted | {"than"}
    if _of_time(ask.entry):
        wanted -= {"each"}
    if not wanted:
        return set()
    same = [e for e in story.entries if e.unit == ask.entry.unit and e.value.kind == ask.entry.value.kind]
    if len(same) < 2 and not any(e.base and not _of_time(e) for e in story.entries):
        return set()
    kinds = {ask.entry.value.kind, "number"}
    return {(e.source, e.found.start) for e in story.entries if not e.marks & wanted and e.value.kind in kinds}
