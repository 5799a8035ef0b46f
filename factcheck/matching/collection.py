"""Claims about the messages of a document together: how many it reproduces, and the time from the first to the last.

How many messages there are may depend on how one counts: the labels or threads that a document has them in, with or
without those that are only forwarded inside others. A number that is right in one of these ways is right; one between
the smallest and the greatest is left open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from factcheck.matching.citation import all_forms, find_form, is_headline, named_documents
from factcheck.matching.correspondence import thread_of
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.index import CorpusIndex, is_light
from factcheck.matching.policy import DOCUMENT_CONCEPTS, MESSAGE_ACTS, MESSAGE_CONCEPTS
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource, Letter, Passage
from factcheck.values.base import DateValue, Found, Quantity, Relation, Value
from factcheck.values.build import build_quantity
from factcheck.values.compare import compare
from factcheck.values.dates import build_date

#: Units in which messages are counted: singly, and as they hang together.
UNITS = frozenset({"email", "message", "letter", "thread"})
THREADS = frozenset({"thread"})
#: What a document or its author does with messages.
SHOWING = DOCUMENT_CONCEPTS | {"include", "document", "announce", "reveal", "show", "list", "quote_source", "print"}
#: The concept of lasting from one time to another.
SPANNING = "cover_span"
#: So far before a date stand words that belong to it ("the years from"), in code points.
BEFORE_DATE = 8
#: What else a claim about messages together may say without telling which of them it means.
PLAIN = frozenset({"time", "full", "public", "correspond"})

_LABEL = re.compile(r"[\[【][^\[\]【】\n]{1,20}?(\d{1,3})\s?[\]】]$")
_TRIM = " *_#"
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


def match_collections(
    frame: Frame, number: int, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """What a document has to say of a claim about its messages together, at the header of the last of them."""
    if not is_of_collection(frame):
        return []
    out = []
    if _is_meant(frame, source, index, entities):
        letters = [m for m in source.letters if m.header.end > m.header.start]
        asserted = frame.asserted
        if isinstance(asserted, Quantity) and asserted.kind == "count":
            out = _counted(asserted, number, source, letters)
        elif all(_day(m) is not None for m in letters):
            out = _spanned(frame, number, letters)
    if isinstance(frame.asserted, Quantity) and frame.asserted.kind == "duration":
        out += _told(frame, number, source)
    return out


def is_of_collection(frame: Frame) -> bool:
    """Whether a claim is about messages together and says nothing that tells some of them from the others."""
    asserted, terms = frame.asserted, _terms(frame)
    spans = SPANNING in terms or find_form(frame.text, frame.language.documents.spanning, frame.language) is not None
    rest = _said_besides(frame) - MESSAGE_CONCEPTS - MESSAGE_ACTS - SHOWING - PLAIN - {SPANNING}
    if any(not is_light(t) for t in rest) or frame.others or frame.denies or frame.denies_value:
        return False
    if isinstance(asserted, Quantity) and asserted.kind == "count":
        return asserted.unit in UNITS and bool(terms & SHOWING) and asserted.bound == "="
    if not terms & MESSAGE_CONCEPTS or not spans:
        return False
    if isinstance(asserted, Quantity):
        return asserted.kind == "duration" and asserted.unit in _DAYS and asserted.stated is not None
    return isinstance(asserted, DateValue) and asserted.bound == "range" and "/" in asserted.iso


def _terms(frame: Frame) -> set[str]:
    return {t.term for t in frame.terms}


def _said_besides(frame: Frame) -> set[str]:
    """The content words of a claim without those for documents, for lasting, and right before its dates."""
    words = frame.language.documents
    taken = list(all_forms(frame.text, (*words.nouns, *words.spanning), frame.language))
    if frame.mention is not None:
        taken.append((frame.mention.start - BEFORE_DATE, frame.mention.end))
    return {t.term for t in frame.terms if not any(start < t.end and t.start < end for start, end in taken)}


def _is_meant(frame: Frame, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex) -> bool:
    """Whether the messages are those of this document: it is named, or of those with messages it alone has the words of
    the claim's subject, or it is the only one."""
    if len(source.letters) < 2:
        return False
    if frame.only is not None:
        return frame.only == {source.source.id}
    named = named_documents(frame.text, frame.language, index.sources, entities, {})
    if named is not None:
        return named == {source.source.id}
    holders = [s for s in index.sources if len(s.letters) >= 2]
    if frame.subjects:
        holders = [s for s in holders if any(_is_by(s, e) for e in frame.subjects)]
    return [s.source.id for s in holders] == [source.source.id]


def _is_by(source: AnnotatedSource, entity: str) -> bool:
    """Whether a document has somebody's own words, beside the messages that it reproduces."""
    return any(p.voice is not None and p.message is None and same_entity(p.voice, entity) for p in source.passages)


def _counted(claimed: Quantity, number: int, source: AnnotatedSource, letters: Sequence[Letter]) -> list[Match]:
    messages = source.document.messages
    labels = _labels(source)
    subjects = {thread_of(messages[m.index].subject) for m in letters}
    threads = len(labels) if len(labels) >= 2 else len(subjects)
    outer = sum(messages[m.index].parent is None for m in letters)
    right = {len(letters), outer} | ({threads} if len(labels) >= 2 else set())
    if claimed.unit in THREADS:
        right, low, high = {threads}, threads, threads
    else:
        low, high = min(threads, outer), len(letters)
    value: Value = claimed
    if claimed.stated not in right and low == high:
        value = build_quantity(type="count", amount=Decimal(low), unit=claimed.unit)
    elif claimed.stated not in right:
        value = build_quantity(type="count", bound="range", amount=Decimal(low), high=Decimal(high), unit=claimed.unit)
    why = f"{len(letters)} messages, {outer} of them not inside another one, in {threads} threads or labelled parts"
    shown = _match(number, value, letters[-1], why)
    if claimed.stated != len(labels) or len(labels) < 2:
        return [shown]
    return [_at(shown, start, end) for start, end in sorted(labels.values())]


def _at(match: Match, start: int, end: int) -> Match:
    """The same match, shown at another place."""
    assert match.found is not None
    found = replace(match.found, start=start, end=end, core_start=start, core_end=end)
    return replace(match, found=found, start=start, end=end, marks=((start, end, "value"),))


def _labels(source: AnnotatedSource) -> dict[str, tuple[int, int]]:
    """The numbers of the labels that a document sets before its messages ("[mail 2]"), and where the first of each
    stands."""
    text = source.text.text
    starts = [m.start for m in source.letters]
    out: dict[str, tuple[int, int]] = {}
    for b in source.document.blocks:
        found = _LABEL.match(text[b.start : b.end].strip(_TRIM)) if b.end - b.start < 60 else None
        if found is not None and any(0 <= start - b.end < 200 for start in starts):
            out.setdefault(found[1], (b.start, b.end))
    return out


def _spanned(frame: Frame, number: int, letters: Sequence[Letter]) -> list[Match]:
    ordered = sorted(letters, key=lambda m: (_day(m) or date.min, m.index))
    first, last = _day(ordered[0]), _day(ordered[-1])
    if first is None or last is None:
        return []
    asserted = frame.asserted
    why = f"the messages date from {first.isoformat()} to {last.isoformat()}"
    if isinstance(asserted, Quantity):
        unit = asserted.unit or ""
        whole = (last - first).days / _DAYS[unit]
        low = int(whole)
        high = max(last.year - first.year + 1 if unit == "year" else 0, low + 1)  # as calendar years are counted
        value: Value = build_quantity(
            type="duration", bound="range", amount=Decimal(low), high=Decimal(high), unit=unit
        )
        if asserted.stated is not None and low <= asserted.stated <= high:
            value = asserted
        return [_match(number, value, ordered[-1], why)]
    if not isinstance(asserted, DateValue):
        return []
    held = []
    for letter, part in zip((ordered[0], ordered[-1]), asserted.iso.split("/"), strict=False):
        if letter.date is not None:
            held.append(_match(number, letter.date.value, letter, why, build_date(part, None, "=")))
    wrong = [m for m in held if m.found is not None and not _begins(m.found.value, m.claimed)]
    return wrong[:1] or held[-1:]


def _begins(value: Value, claimed: Value | None) -> bool:
    return isinstance(value, DateValue) and isinstance(claimed, DateValue) and value.iso.startswith(claimed.iso)


def _told(frame: Frame, number: int, source: AnnotatedSource) -> list[Match]:
    """Passages, headlines among them, that say as the claim does how long somebody's messages go on."""
    out = []
    for p in source.passages:
        terms = {t.term for t in p.terms}
        about = {m.entity for m in p.mentions} | source.about
        known = any(same_entity(s, e) for s in frame.subjects for e in about) if frame.subjects else False
        told = bool(terms & (SHOWING | {SPANNING})) or is_headline(source, p.index)
        if p.message is not None or not known or not told:
            continue
        for f in _lengths(p):
            if frame.asserted is None or compare(frame.asserted, f.value).relation is not Relation.ENTAILS:
                continue  # it may be another time than that of the messages
            out.append(
                Match(
                    source=number,
                    passage=p.index,
                    found=f,
                    start=f.start,
                    end=f.end,
                    score=0.9,
                    coverage=0.9,
                    place=0.9,
                    speaker=None,
                    marks=((f.start, f.end, "value"),),
                    why=("tells how long the messages go on",),
                )
            )
    return out


def _lengths(passage: Passage) -> Iterator[Found]:
    """Lengths of time in a passage that stand in one clause with a word for messages."""
    clauses = {passage.clause_at(t.start) for t in passage.terms if t.term in MESSAGE_CONCEPTS}
    for f in passage.values:
        if isinstance(f.value, Quantity) and f.value.kind == "duration" and passage.clause_at(f.core_start) in clauses:
            yield f


def _day(letter: Letter) -> date | None:
    value = letter.date.value if letter.date is not None else None
    return value.low if isinstance(value, DateValue) else None


def _match(number: int, value: Value, letter: Letter, why: str, claimed: Value | None = None) -> Match:
    at = letter.date
    start, end = (at.start, at.end) if at is not None else (letter.header.start, letter.header.end)
    return Match(
        source=number,
        passage=None,
        found=Found(start, end, value, start, end),
        start=start,
        end=end,
        score=0.9,
        coverage=0.9,
        place=0.9,
        speaker=None,
        marks=((start, end, "value"),),
        why=(why,),
        letter=letter.index,
        claimed=claimed,
    )
