"""The match of a passage that says the whole claim: word for word, or in other words or another language.

Then every figure of the claim is answered, not the asserted one alone, and the one that differs decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.languages.senses import LIMITS
from factcheck.matching.acting import compare_parties, parties_at
from factcheck.matching.anchors import claims_addition, is_added, other_rank, under_bound
from factcheck.matching.coverage import cover, grid, same_kind
from factcheck.matching.entailment import counts_more
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.events import polarity
from factcheck.matching.factuality import unsure
from factcheck.matching.index import CorpusIndex
from factcheck.matching.parties import direction_differs, voice_differs
from factcheck.matching.rendering import render
from factcheck.matching.restatement import pair_figures
from factcheck.matching.terms import find_cues
from factcheck.matching.weights import weigh
from factcheck.model.frame import Frame
from factcheck.model.match import RESTATED, Match
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.values.base import DateValue, Found, Relation, Value
from factcheck.values.compare import compare

_QUESTION = ("?", "？")


def match_copy(frame: Frame, key: tuple[int, int], source: AnnotatedSource) -> Match | None:
    """The match of a passage that says the claim word for word; None where it does not."""
    passage = source.passages[key[1]]
    if source.language.code != frame.language.code or len(passage.values) != len(frame.figures):
        return None
    if not _said_as_asserted(frame):
        return None
    pairs = pair_figures(frame, source, passage)
    return _copy(frame, key, source, passage, pairs) if pairs and not _asks(frame, source, passage) else None


def match_rendering(
    frame: Frame, key: tuple[int, int], source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> Match | None:
    """The match of a passage that renders the claim in other words, where nothing else speaks against it."""
    passage = source.passages[key[1]]
    if frame.claim.said_by is not None:
        return None
    if frame.asserted is not None and not _said_as_asserted(frame):
        return None
    rendering = render(frame, source, passage)
    if rendering is None or _asks(frame, source, passage):
        return None
    mine, found = rendering.pairs[0]
    if _objection(frame, passage, found, source, index, entities):
        return None
    why = "says the claim as a whole in other words"
    match = _match(frame, key, passage, mine, found, round(rendering.share, 4), why)
    if rendering.same and compare(mine.value, found.value).relation is not Relation.ENTAILS:
        match = replace(match, claimed=found.value)  # one figure in two notations ("on the 25th", 25日)
    # its names answer those of the claim, the speaker's among them
    if LIMITS & {t.term for t in (*frame.terms, *frame.predicate)}:
        return replace(match, flags=frozenset({"limit"}))  # two caps are two numbers: neither leaves the other open
    flags = {"open"} if rendering.open else set()
    return replace(match, flags=frozenset(flags))


def _objection(
    frame: Frame,
    passage: Passage,
    found: Found,
    source: AnnotatedSource,
    index: CorpusIndex,
    entities: EntityIndex,
) -> bool:
    """Whether the passage has the words and yet says it of others, of a part, of a rank, or not as a fact."""
    text = source.text.text
    clause = passage.clause_at(found.core_start)
    table = grid(weigh(frame, source, index), passage)
    hits = cover(table, passage, clause).hits
    parties = compare_parties(frame, hits, passage, source, entities, ())
    foreign = source.language is not frame.language  # names keep their order there, unless the voice is another
    passive = _passive(text[passage.start : passage.end], source.language)
    return (
        bool(polarity(frame, hits, passage, None))
        or unsure(frame, hits, passage, source, entities) is not None
        or parties in ("swapped", "actor", "no-giver")
        or direction_differs(frame, passage, source)
        or (parties == "roles" and (not foreign or _passive(frame.text, frame.language) != passive))
        or (
            parties_at(frame, table, passage, source, entities, clause) is not None
            and _other_order(frame, passage, text)
        )
        or other_rank(frame, passage, clause)
        or (is_added(found, passage.clauses, text, source.language) and not claims_addition(frame))
    )


def _other_order(frame: Frame, passage: Passage, text: str) -> bool:
    """Whether the names of the claim stand in another order in the passage, as far as they are found there: where
    nothing else says who acts, their order does."""
    body = text[passage.start : passage.end].casefold()
    at = []
    for mention in sorted(frame.mentions, key=lambda m: m.start):
        known = [m.start - passage.start for m in passage.mentions if same_entity(m.entity, mention.entity)]
        place = known[0] if known else body.find(frame.text[mention.start : mention.end].casefold())
        if place >= 0:
            at.append(place)
    return at != sorted(at)


def _passive(text: str, language: Language) -> bool:
    return any(key in ("passive", "agent") for _, _, key in find_cues(text, language))


def _asks(frame: Frame, source: AnnotatedSource, passage: Passage) -> bool:
    """Whether only one of claim and passage is a question."""
    asks = source.text.text[passage.start : passage.end].rstrip().endswith(_QUESTION)
    return frame.text.rstrip().endswith(_QUESTION) != asks


@lru_cache(maxsize=8)
def _said_as_asserted(frame: Frame) -> bool:
    """Whether the registry asserts the value that the words of the statement say."""
    if frame.asserted is None or frame.mention is None:
        return False
    return compare(frame.asserted, frame.mention.value).relation is not Relation.EXCLUDES


def _match(
    frame: Frame, key: tuple[int, int], passage: Passage, mine: Found, found: Found, coverage: float, why: str
) -> Match:
    speaker = passage.speaker_at(found.start, found.end)
    voice = voice_differs(frame, passage, speaker)
    return Match(
        source=key[0],
        passage=key[1],
        found=found,
        start=passage.start,
        end=passage.end,
        score=1.0,
        coverage=coverage,
        place=1.0,
        speaker=speaker,
        marks=((found.start, found.end, "when" if isinstance(found.value, DateValue) else "value"),),
        why=(why,),
        flags=frozenset({voice} if voice is not None else ()),
        claimed=None if mine is frame.mention else mine.value,
    )


def _copy(
    frame: Frame, key: tuple[int, int], source: AnnotatedSource, passage: Passage, pairs: Sequence[tuple[Found, Found]]
) -> Match | None:
    """The match of a passage that says the claim word for word: by the figure that decides, the first that differs,
    else the first that does not settle it, else the asserted one. None where the words are not said the same way."""
    assert frame.asserted is not None
    words = [t for t in frame.terms if not any(f.start <= t.start < f.end for f in frame.figures)]
    if not {(t.term, t.negated) for t in words} <= {(t.term, t.negated) for t in passage.terms}:
        return None
    if {t.modality for t in words} != {t.modality for t in passage.terms} or counts_more(frame, source, passage):
        return None
    order = {Relation.EXCLUDES: 0, Relation.UNDECIDED: 1, Relation.ENTAILS: 2}
    asked = [(frame.asserted if mine is frame.mention else mine.value, mine, found) for mine, found in pairs]
    if not any(mine is frame.mention for mine, _ in pairs) or not all(same_kind(v, f.value) for v, _, f in asked):
        return None
    text = source.text.text
    asked = [a for a in asked if not _hangs(a[2]) or frame.text[a[1].start : a[1].end] != text[a[2].start : a[2].end]]
    if not asked:
        return None
    asked.sort(key=lambda a: (order[compare(a[0], a[2].value).relation], a[1] is not frame.mention, a[1].start))
    if any(_differs(v, f) for v, mine, f in asked if isinstance(v, DateValue) and mine is not frame.mention):
        return None  # a figure for another time: both can hold
    _, mine, found = asked[0]
    match = _match(frame, key, passage, mine, found, 1.0, RESTATED)
    bounded = under_bound(found, passage, text, source.language)
    return replace(match, flags=match.flags | {"under-bound"}) if bounded else match


def _differs(value: Value, found: Found) -> bool:
    return compare(value, found.value).relation is not Relation.ENTAILS


def _hangs(found: Found) -> bool:
    """Whether a date is known only by another one ("the next day")."""
    return isinstance(found.value, DateValue) and found.value.low is None
