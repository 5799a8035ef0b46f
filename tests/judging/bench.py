"""Hand-made matches for the tests of judging: what matching would hand over, without matching."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.judging.stance import Judged, Stance, judge_match
from factcheck.judging.verdict import Ruling, rule
from factcheck.languages import get_language
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource
from factcheck.model.source import Work
from factcheck.values.base import Found, Relation
from factcheck.values.scan import find_values
from tests.matching.world import ENTITIES


def value(words: str) -> Found:
    """The only value in some English words."""
    [found] = find_values(words, get_language("en"))
    return found


def match(
    words: str | None = None,
    *flags: str,
    score: float = 0.9,
    coverage: float = 0.9,
    place: float = 0.9,
    speaker: str | None = None,
    source: int = 0,
    passage: int | None = 0,
    start: int = 0,
) -> Match:
    """A match with a value in words (None: a statement)."""
    found = value(words) if words is not None else None
    return Match(
        source=source,
        passage=passage,
        found=found,
        start=start,
        end=start + 5,
        score=score,
        coverage=coverage,
        place=place,
        speaker=speaker,
        flags=frozenset(flags),
    )


def judge(frame: Frame, one: Match) -> tuple[Stance, str | None]:
    """Stance and code of one match."""
    judged = judge_match(frame, one, ENTITIES.label)
    assert judged.reason
    return judged.stance, judged.code


def stated(
    stance: Stance, *, code: str | None = None, source: int = 0, speaker: str | None = None, start: int = 0
) -> Judged:
    """A judged match of which only stance, place and speaker matter."""
    relation = {"supports": Relation.ENTAILS, "contradicts": Relation.EXCLUDES, "neutral": Relation.UNDECIDED}[stance]
    return Judged(match("45 million dollars", source=source, speaker=speaker, start=start), stance, relation, code, "-")


def ruled(
    frame: Frame, matches: Sequence[Match], sources: Sequence[AnnotatedSource], works: Sequence[Work] = ()
) -> Ruling:
    """Judge the matches and rule."""
    judged = [judge_match(frame, m, ENTITIES.label) for m in matches]
    return rule(frame, judged, sources, {w.id: w for w in works}, ENTITIES.by_label)
