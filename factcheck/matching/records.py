"""Claims about a message or a document as such: when it was sent or published.

The header of an email and the date line of a document are evidence like any sentence, but what they belong to is the
whole message or document: its sender, its subject and its text are what the claim's words must be found in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.languages.senses import PERIODS, RANKS
from factcheck.matching.citation import named_documents
from factcheck.matching.coverage import figures_of
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.index import CorpusIndex, is_light, kind_of, related
from factcheck.matching.policy import DOCUMENT_CONCEPTS, MESSAGE_ACTS, MESSAGE_CONCEPTS, POLICY, PUBLISHING
from factcheck.matching.speech import find_quotes
from factcheck.matching.weights import Weighted, weigh
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource, Letter
from factcheck.values.base import DateValue, Quantity
from factcheck.values.compare import compare

#: Who sends and gets messages.
PEOPLE = ("person", "name")
#: Acts by which a message goes to somebody.
SENT = frozenset({"send", "write", "address_to"})
#: Acts that a claim may date beside that of forwarding.
OTHER_ACTS = SENT | {"receive", "reply"}
#: How far from the word for a message the name of who got it may stand, in code points.
RECIPIENT_REACH = 24
#: A message must share this much of the claim's words that are not about sending and writing.
LEAST = 0.45
#: Of two messages the better one is meant, unless they differ by less than this.
MARGIN = 0.08


def match_letters(
    frame: Frame, number: int, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """The emails of a source that a dated claim may be about, each with its header date as the value."""
    if frame.kind != "date" or not any(t.term in MESSAGE_CONCEPTS | {"write"} for t in frame.terms):
        return []
    if any(t.term in RANKS for t in frame.terms):
        return []  # which is the first or the last one is told by the dates of all
    out = []
    weights = message_words(frame, source, index)
    acts = {t.term for t in frame.terms}
    forwarding, unclear = "forward" in acts, bool(acts & OTHER_ACTS)  # then it may be the forwarded one that is dated
    forwarders = {m.parent for m in source.document.messages if m.forwarded}
    for letter in source.letters:
        if letter.date is None:
            continue
        coverage, place, rejected = held_against(frame, letter, source, weights, entities)
        named = {m.entity for p in source.passages if p.message == letter.index for m in p.mentions}
        flags = set(_denial(frame))
        if letter.sender is None and _senders(frame, entities):
            flags.add("thin")
        if rejected is None and (foreign := _things(frame, {*named, *source.about}, entities)):
            rejected = "it does not speak of " + ", ".join(entities.label(e) for e in foreign)
        if rejected is None and forwarding and not unclear and letter.index not in forwarders:
            rejected = "it forwards nothing"
        if forwarding and unclear:
            flags.add("doubtful")
        if coverage >= LEAST and _sent_by_another(frame, letter, named, index, entities):
            place, rejected = 0.8, None
            flags.add("sender")
        out.append(
            Match(
                source=number,
                passage=None,
                found=letter.date,
                start=letter.date.start,
                end=letter.date.end,
                score=round(POLICY.words_share * coverage + (1 - POLICY.words_share) * place, 4),
                coverage=round(coverage, 4),
                place=round(place, 4),
                speaker=letter.sender,
                marks=((letter.date.start, letter.date.end, "when"),),
                why=(f"an email of {entities.label(letter.sender) or 'an unnamed sender'}",),
                rejected=rejected,
                flags=frozenset(flags),
                letter=letter.index,
            )
        )
    return _best_only(out)


def told_of_one(frame: Frame, match: Match) -> Match:
    """A narrated date for a claim that says nothing of a message but that it went out then: who writes on one day may
    write on another one too, so it does not contradict."""
    plain = MESSAGE_CONCEPTS | MESSAGE_ACTS
    if frame.kind != "date" or frame.asserted is None or match.found is None:
        return match
    if not frame.terms or any(t.term in RANKS or (t.term not in plain and not is_light(t.term)) for t in frame.terms):
        return match
    if compare(frame.asserted, match.found.value).relation != "excludes":
        return match
    return replace(match, flags=match.flags | {"unsure: it may be another message"})


def message_words(frame: Frame, source: AnnotatedSource, index: CorpusIndex) -> list[Weighted]:
    """What a claim about a message says of it besides that it is one and was sent."""
    about_sending = MESSAGE_CONCEPTS | MESSAGE_ACTS | DOCUMENT_CONCEPTS
    return [w for w in weigh(frame, source, index) if w.term.term not in about_sending]


def held_against(
    frame: Frame, letter: Letter, source: AnnotatedSource, weights: Sequence[Weighted], entities: EntityIndex
) -> tuple[float, float, str | None]:
    """Coverage and place of a message for a claim about one, and why it is another message where it is."""
    inside = [p for p in source.passages if p.message == letter.index]
    terms = {t.term for p in inside for t in p.terms}
    values = [f.value for p in inside for f in p.values]
    coverage = _share(weights, terms)
    extra = figures_of(frame)
    total = sum(w.weight for w in weights)
    if extra:
        met = POLICY.figure * sum(any(_same(a.value, v, terms) for v in values) for a in extra)
        coverage = (coverage * total + met) / (total + POLICY.figure * len(extra))
    elif total <= 0:
        coverage = 0.5  # nothing in the claim says which message it is but its parties
    named = {m.entity for p in inside for m in p.mentions}
    place, rejected = _parties(frame, letter, named, entities)
    if coverage < LEAST:
        rejected = rejected or "the message is about something else"
    return coverage, place, rejected


def _best_only(matches: list[Match]) -> list[Match]:
    live = [m for m in matches if m.rejected is None]
    if not live:
        return matches
    best = max(m.score for m in live)
    near = [m for m in live if m.score >= best - MARGIN]
    days = {m.found.value.iso[:10] for m in near if m.found is not None and isinstance(m.found.value, DateValue)}
    out = []
    for m in matches:
        if m.rejected is None and m.score < best - MARGIN:
            m = replace(m, rejected="another message fits the claim's words better")
        elif m.rejected is None and len(days) > 1:
            m = replace(m, flags=m.flags | {"doubtful"})
        out.append(m)
    return out


def match_document(
    frame: Frame, number: int, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """The document's own date, for a claim that names the document (`in_source`, its id, number, or title)."""
    published = source.published
    if frame.kind != "date" or published is None or not _is_of_publishing(frame):
        return []
    if frame.claim.in_source != source.source.id and not _names(frame, source, index, entities):
        return []
    start, end = published.start, published.end
    if start == end:
        first = source.passages[0] if source.passages else None
        if first is None:
            return []
        start, end = first.start, first.end
    return [
        Match(
            source=number,
            passage=None,
            found=published,
            start=start,
            end=end,
            score=0.9,
            coverage=0.9,
            place=0.9,
            speaker=None,
            marks=((start, end, "when"),),
            why=("the date of the document itself",),
            flags=_denial(frame),
        )
    ]


def _denial(frame: Frame) -> frozenset[str]:
    """A record denies nothing: what a claim that does is to it."""
    if not (frame.denies or frame.denies_value):
        return frozenset()
    return frozenset({"negated" if frame.denies_value else "unsure: the claim denies something of it"})


#: What a claim about the date of a document may say of it besides that it was published.
OF_DOCUMENTS = DOCUMENT_CONCEPTS | MESSAGE_CONCEPTS | MESSAGE_ACTS


def _is_of_publishing(frame: Frame) -> bool:
    """Whether what a claim says of its date is that something was published on it, and that alone."""
    if not _mentions(frame, PUBLISHING):
        return False
    at = frame.mention.start if frame.mention is not None else len(frame.text)
    quoted = find_quotes(frame.text, 0, len(frame.text), frame.language.grammar.quote_marks)
    said = [t for t in frame.terms if t.end <= at and not any(q.start <= t.start < q.end for q in quoted)]
    acts = [t.term for t in said if kind_of(t.term) == "event"]
    return all(act in OF_DOCUMENTS or any(r in OF_DOCUMENTS for r in related(act)) for act in acts)


def _names(frame: Frame, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex) -> bool:
    """Whether the statement names the document, and no other: before the date, or behind it."""
    at = frame.mention
    parts = [frame.text] if at is None else [frame.text[: at.start], frame.text[at.end :]]
    for part in parts:
        named = named_documents(part, frame.language, index.sources, entities, {})
        if named is not None:
            return named == {source.source.id}
    return False


def _mentions(frame: Frame, concepts: frozenset[str]) -> bool:
    return any(
        t.term in concepts or any(r in concepts for r in related(t.term)) for t in (*frame.terms, *frame.predicate)
    )


def _share(weights: Sequence[Weighted], terms: set[str]) -> float:
    total = sum(w.weight for w in weights)
    if total <= 0:
        return 0.0
    got = 0.0
    for w in weights:
        if any(name in terms for name in w.names):
            got += w.weight
        else:
            got += w.weight * max((s for n in w.names for t, s in related(n).items() if t in terms), default=0.0)
    return got / total


def _same(claimed: Quantity | DateValue, other: Quantity | DateValue, terms: set[str]) -> bool:
    if isinstance(claimed, DateValue) or isinstance(other, DateValue):
        return False
    c = compare(claimed, other)
    if claimed.per not in (None, other.per) and PERIODS.get(claimed.per or "") not in terms:
        return False
    return c.comparable and (c.relation == "entails" or (claimed.stated is not None and claimed.stated == other.stated))


def _parties(frame: Frame, letter: Letter, named: set[str], entities: EntityIndex) -> tuple[float, str | None]:
    """How well the people of the claim are those of the message: its sender is the claim's subject or speaker."""
    senders = _senders(frame, entities)
    got = (*letter.to, *letter.cc)
    for person in recipients(frame, entities):
        if letter.sender is not None and same_entity(person, letter.sender):
            return 0.0, f"it was sent by {entities.label(letter.sender)}"
        if letter.to and not any(same_entity(person, e) for e in got):
            return 0.0, f"it was not sent to {entities.label(person)}"
    others = [e for e in frame.others if entities.kind(e) in PEOPLE and e not in senders]
    there = {*letter.to, *letter.cc, *named, *((letter.sender,) if letter.sender else ())}
    absent = [e for e in others if not any(same_entity(e, t) for t in there)]
    if absent:
        return 0.0, "it has nothing to do with " + ", ".join(entities.label(e) for e in absent)
    if not senders:
        return (1.0 if letter.to and recipients(frame, entities) else 0.7), None
    if letter.sender is None:
        return 0.4, None
    if any(same_entity(letter.sender, e) for e in senders):
        return 1.0, None
    return 0.0, f"it was sent by {entities.label(letter.sender)}"


def _sent_by_another(frame: Frame, letter: Letter, named: set[str], index: CorpusIndex, entities: EntityIndex) -> bool:
    """Whether the claim gives a message of a certain day to somebody who has nothing to do with it and sent none that
    day: a message has one sender."""
    asserted, sender = frame.asserted, letter.sender
    senders = _senders(frame, entities)
    if len(senders) != 1 or sender is None or not letter.sender_known or letter.date is None:
        return False
    if not isinstance(asserted, DateValue) or len(asserted.iso) < 10 or "X" in asserted.iso:
        return False
    if compare(asserted, letter.date.value).relation != "entails":
        return False
    if any(same_entity(senders[0], e) for e in (*letter.to, *letter.cc, *named, sender)):
        return False
    for source in index.sources:
        for other in source.letters:
            known = other.sender is not None and other.sender_known
            if known and not same_entity(other.sender or "", senders[0]):
                continue
            if known if other.date is None else compare(asserted, other.date.value).relation != "excludes":
                return False  # he may have written one that day
    return True


def _senders(frame: Frame, entities: EntityIndex) -> list[str]:
    known = (*frame.subjects, *((frame.speaker,) if frame.speaker else ()))
    got = recipients(frame, entities)
    return [e for e in known if entities.kind(e) in PEOPLE and e not in got]


def recipients(frame: Frame, entities: EntityIndex) -> tuple[str, ...]:
    """The people whom a claim has a message go to ("the email to Ann Lee", "wrote to her", リー宛てのメール)."""
    words, spaced, text = frame.language.documents, frame.language.spaced, frame.text
    sent = [t for t in frame.terms if t.term in MESSAGE_CONCEPTS | SENT and t.term != "reply"]
    out = []
    for m in frame.mentions:
        if m.entity not in frame.subjects and m.entity not in frame.others:
            continue
        if entities.kind(m.entity) not in PEOPLE or any(t.start < m.end and m.start < t.end for t in sent):
            continue
        lead = text[max(0, m.start - RECIPIENT_REACH) : m.start].rstrip().casefold()
        ends = [f for f in words.recipient if lead.endswith(f) and (not spaced or lead[: -len(f)][-1:] in ("", " "))]
        if ends:
            start = len(text[: m.start].rstrip()) - len(ends[0])
            before = [t for t in sent if 0 <= start - t.end <= RECIPIENT_REACH]
            behind = [t for t in sent if not spaced and 0 <= t.start - m.end <= RECIPIENT_REACH]
            inside = [t for t in sent if start <= t.start < m.start]
            if inside or behind or (before and not any(before[-1].end <= t.start < start for t in frame.terms)):
                out.append(m.entity)
        elif any(text.startswith(f, m.end) for f in words.recipient_behind) and sent:
            out.append(m.entity)
    return tuple(dict.fromkeys(out))


def _things(frame: Frame, there: set[str], entities: EntityIndex) -> list[str]:
    """What the claim names besides people that a message does not speak of."""
    named = [e for e in frame.others if entities.kind(e) not in PEOPLE]
    return [e for e in named if not any(same_entity(e, t) for t in there)]
