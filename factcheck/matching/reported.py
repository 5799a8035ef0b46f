"""A document that already tells of what came out was not written before it did.

A claim that something was published on a day is excluded by a document of an earlier day that tells of it as done. That
holds for one and the same thing only: the claim must say more of it than that it came out, the document must have all
of that, with all names, in one sentence, and be no older than some days, since who publishes a reply may publish
another one later.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.index import CorpusIndex, is_light, kind_of, related
from factcheck.matching.policy import PUBLISHING
from factcheck.model.frame import Frame
from factcheck.model.match import Match, Role
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.values.base import DateValue, Found
from factcheck.values.dates import build_date

#: Acts and things that say of a text no more than that it came out.
COMING_OUT = PUBLISHING | {"publication", "release_product", "announce", "report", "message"}
#: A document that is older than the claimed day by more than this may tell of another thing of the kind.
MOST_DAYS = 7
#: A related word stands for the claim's where it is at least this close.
CLOSE = 0.6


def match_reported(
    frame: Frame, number: int, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """The first passage of a document that tells of what a claim has come out on a later day; its value is that the
    thing was out by the day of the document."""
    asserted, written = frame.asserted, source.published_on
    if not isinstance(asserted, DateValue) or asserted.low is None or asserted.bound != "=" or written is None:
        return []
    if not written < asserted.low <= written + timedelta(days=MOST_DAYS) or source.published is None:
        return []
    said = {t.term for t in frame.terms}
    own = said - COMING_OUT
    if not said & PUBLISHING or not own or any(is_light(t) for t in own):
        return []
    if frame.anchors or frame.denies or frame.denies_value or any(t.modality or t.negated for t in frame.terms):
        return []
    people = (*frame.subjects, *frame.others)
    if not frame.subjects or any(entities.kind(e) == "media" for e in people):
        return []
    for p in source.passages:
        if p.message is None and p.kind not in ("meta", "header") and _tells(p, own, people):
            value = build_date(written.isoformat(), "day", "<=")
            telling = Match(
                source=number,
                passage=p.index,
                found=Found(p.start, p.end, value, p.start, p.end),
                start=p.start,
                end=p.end,
                score=0.9,
                coverage=0.9,
                place=0.9,
                speaker=None,
                marks=((p.start, p.end, "what"),),
                why=(f"a document of {written.isoformat()} tells of it as done",),
            )
            at = source.published
            if at.start == at.end:
                return [telling]
            dated = Found(at.start, at.end, value, at.start, at.end)
            marks: tuple[tuple[int, int, Role], ...] = ((at.start, at.end, "when"),)
            return [telling, replace(telling, passage=None, found=dated, start=at.start, end=at.end, marks=marks)]
    return []


def _tells(passage: Passage, own: set[str], people: tuple[str, ...]) -> bool:
    """Whether a sentence has somebody bring out what the claim says, with nothing that makes it a plan or a denial."""
    terms = {t.term for t in passage.terms}
    if not terms & COMING_OUT or any(t.negated or t.modality for t in passage.terms if kind_of(t.term) == "event"):
        return False
    if any(isinstance(f.value, DateValue) for f in passage.values):
        return False
    if not all(any(same_entity(e, m.entity) for m in passage.mentions) for e in people):
        return False
    return all(t in terms or any(s >= CLOSE and r in terms for r, s in related(t).items()) for t in own)
