"""Whether a sentence says what a claim without a value says: its words, its parties in their roles, its figures.

Whatever the sentence lacks, denies or leaves open is flagged for the judge; see `Match.flags`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.matching.acting import compare_parties
from factcheck.matching.anchors import (
    anchor_differs,
    date_unknown,
    lacks_day,
)
from factcheck.matching.bearing import ANSWERED, marks_of, said_of
from factcheck.matching.coverage import Hit, cover, grid, lacking
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.events import (
    denies_all,
    polarity,
)
from factcheck.matching.factuality import unsure
from factcheck.matching.index import CorpusIndex, is_faint, is_light, kind_of
from factcheck.matching.parties import (
    direction_differs,
    entities_of,
    forwards,
    presence,
    rival,
    voice_differs,
    went_to,
)
from factcheck.matching.policy import POLICY
from factcheck.matching.quotation import compare_quote
from factcheck.matching.restated import match_rendering
from factcheck.matching.weights import Weighted, weigh
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource

#: So many shared content words tell which passage a claim about its writer means.
MANY_WORDS = 5


def match_statement(
    frame: Frame, key: tuple[int, int], source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> Match:
    """How well a whole sentence says what the claim says; for claims without a value."""
    if (rendering := match_rendering(frame, key, source, index, entities)) is not None:
        return rendering
    passage = source.passages[key[1]]
    text = source.text.text
    weights = weigh(frame, source, index)
    table = grid(weights, passage)
    best = max((cover(table, passage, c) for c in range(max(1, len(passage.clauses)))), key=lambda c: c.share)
    coverage, hits, missed = best.share, best.hits, best.missed
    flags: set[str] = set()
    start, end = passage.start, passage.end
    if frame.quotes and source.language.code == frame.language.code:
        for quote in frame.quotes:
            how = compare_quote(quote, text[start:end])
            if how is not None:
                flags.add(how)
                coverage = max(coverage, 1.0 if how == "verbatim" else 0.9)
    elif frame.quotes and all(_rendered(quote, frame, hits) for quote in frame.quotes):
        flags.add("rendered")
    if frame.quotes and not flags:
        flags.add("unquoted")
    place, who, absent = entities_of(frame, passage, text, None)
    heard = [h.at for _, h in hits if h.at is not None and h.share >= 0.5]
    why = tuple(f"shares {t.term}" for t in heard) + tuple(f"lacks {m}" for m in missed)
    match = Match(
        source=key[0],
        passage=key[1],
        found=None,
        start=start,
        end=end,
        score=0.0,
        coverage=round(coverage, 4),
        place=0.0,
        speaker=None,
        why=why,
    )
    said = said_of(frame, source, passage)
    whole = said is not None and said.missing is None
    if whole:
        coverage, place, absent = 1.0, max(place, POLICY.named), []
    elif said is not None:
        flags |= {"beyond", "far"} if said.far else {"beyond"}
    if not whole and (coverage < POLICY.least_coverage or best.own < POLICY.least_own):
        return _placed(match, place, rejected="the words of the claim are not there")
    flags |= set(polarity(frame, hits, passage, None))
    if (why_not := unsure(frame, hits, passage, source, entities)) is not None:
        flags.add("unsure: " + why_not)
    if any(w.focus and h.share < 0.6 for w, h in hits) or any(w.focus and w.term.term in missed for w in weights):
        flags.add("focus")
    turned = [w.term.term for w, h in hits if h.opposite and w.inside is not None]
    if turned or lacking(weights, missed, own=source.language.code == frame.language.code):
        flags.add("lacks")  # a word for the contrary does not say it
    low = min((t.start for t in heard), default=start)
    high = max((t.end for t in heard), default=end)
    roles = compare_parties(frame, hits, passage, source, entities, absent)
    if roles == "crossed":
        roles = "swapped" if coverage >= POLICY.same_words else "roles"
    if roles is not None:
        flags.add(roles)
    if roles == "actor":
        absent = [e for e in absent if e not in frame.subjects]
        rest = [e for e in frame.others if presence(e, passage, text, None)[0] > 0]
        place = 0.9 if len(rest) == len(frame.others) else 0.6
    rejected = "it does not speak of " + ", ".join(entities.label(e) for e in absent) if absent else None
    told = sum(h.share >= 0.6 and not is_light(w.term.term) for w, h in hits)
    if told < 3:
        flags.add("few")
    if told and told + len({m.entity for m in who}) >= 3 and denies_all(frame, passage):
        flags.add("plain")
    speaker = passage.speaker_at(low, high)
    if (voice := voice_differs(frame, passage, speaker)) is not None:
        if went_to(frame, passage, source):
            voice = "speaker"
            if told >= MANY_WORDS and not absent:
                place = max(place, POLICY.voice)  # whom it names is told before: so many words are no coincidence
        flags.add(voice)
    elif frame.speaker is not None and not who and not absent:
        place = 1.0  # nobody is named but the speaker, and the speaker it is
    if voice == "speaker" and not who and not absent and ("verbatim" in flags or coverage >= POLICY.same_words):
        place = 1.0
    nobody = not (frame.subjects or frame.others or frame.speaker)
    if nobody and coverage >= POLICY.same_words and "few" not in flags and "lacks" not in flags:
        place = max(place, POLICY.nobody)  # no name to look for: then the words must be there, all of them
    own = speaker is not None and frame.speaker is not None and same_entity(speaker, frame.speaker)
    if not own and forwards(frame, passage, low):
        flags.add("forwarded")
    if rival(frame, passage, source, None, entities) is not None:
        flags.add("rival")
    if direction_differs(frame, passage, source):
        flags.add("roles")
    plainly = not frame.predicate and frame.claim.value is None and frame.speaker is None
    if source.language.code != frame.language.code and _is_thin(hits, missed):
        flags.add("thin")
    for anchor in frame.anchors:
        relation = anchor_differs(anchor, passage) or date_unknown(anchor, passage, source)
        if relation is None and plainly and said is None and lacks_day(anchor, passage):
            relation = "value-missing"
        if relation is not None:
            flags.add(relation)
    if whole:
        flags -= ANSWERED
    marks = marks_of(hits, who, None)
    match = replace(match, coverage=round(coverage, 4), speaker=speaker, marks=marks, flags=frozenset(flags))
    return _placed(match, place, rejected=rejected)


def _is_thin(hits: Sequence[tuple[Weighted, Hit]], missed: Sequence[str]) -> bool:
    """Whether a passage of another language has too little of a claim: a single thing that says something. An act or
    what somebody is counts for two, since it has its parties, unless the claim says more that no lexicon knows."""
    there = [w for w, h in hits if h.share >= 0.6 and not is_light(w.term.term)]
    more = any(term.startswith("w:") for term in missed)
    worth = sum(2 if kind_of(w.term.term) in ("role", "event") and not more else 1 for w in there)
    return worth < POLICY.least_words


def _rendered(quote: str, frame: Frame, hits: Sequence[tuple[Weighted, Hit]]) -> bool:
    """Whether a passage in another language has all words of a quotation, as far as they say anything."""
    start = frame.text.find(quote)
    inside = [t for t in frame.terms if start <= t.start < start + len(quote) and not is_faint(t.term)]
    there = {name for w, h in hits if h.share >= 0.6 and not h.opposite for name in w.names}
    return bool(inside) and all(t.term in there for t in inside)


def _placed(match: Match, place: float, *, rejected: str | None) -> Match:
    """A match of a statement with the entities' share, and the score that follows from it."""
    score = POLICY.words_share * match.coverage + (1 - POLICY.words_share) * place
    return replace(match, score=round(score, 4), place=round(place, 4), rejected=rejected)
