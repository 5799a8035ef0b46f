"""Claims about who a message went to, and how long after another one it was sent.

Both stand in the headers alone: a header is a closed list of recipients unless one of its addresses has been blanked
out, and the time between a message and its answer is that between their two dates. Which message is meant is settled
as for claims about its date (`records`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.index import CorpusIndex
from factcheck.matching.policy import MESSAGE_CONCEPTS, POLICY
from factcheck.matching.records import LEAST, MARGIN, PEOPLE, held_against, message_words
from factcheck.matching.terms import find_cues
from factcheck.matching.weights import Weighted
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource, Letter, Passage, Term
from factcheck.values.base import DateValue, Found, Quantity, Value
from factcheck.values.build import build_quantity
from factcheck.values.compare import compare
from factcheck.values.dates import build_date

#: The acts by which a claim says who got a message, openly or as a copy.
SENDING = frozenset({"send"})
COPYING = frozenset({"copy_in"})
#: Those that say nothing else.
EXPLICIT = COPYING | {"address_to"}
#: A word for a copy may stand at most so far behind the name it is of ("with Ann Lee in copy"), in code points.
BEHIND = 12
#: A word stands right behind a figure at no more than this distance, in code points.
BESIDE = 2
#: How a person is claimed to have got a message.
Got = Literal["to", "cc"]


def is_addressing(terms: Sequence[Term], predicate: Sequence[Term]) -> bool:
    """Whether a claim says who was sent a message, or a copy of it."""
    said = {t.term for t in (*terms, *predicate)}
    acts = {t.term for t in predicate} or said
    return bool(MESSAGE_CONCEPTS & said) and bool(COPYING & said or SENDING & acts & said)


def says_whom(frame: Frame, passage: Passage) -> bool:
    """Whether a sentence has the acts by which a claim says who got a message; True for any other claim."""
    acts = {t.term for t in frame.terms} & (SENDING | COPYING)
    return not is_addressing(frame.terms, frame.predicate) or acts <= {t.term for t in passage.terms}


def without_topic(frame: Frame, entities: EntityIndex) -> Frame:
    """The frame of a claim about recipients with no other names than theirs: what the message was about is told
    elsewhere than who got it."""
    if not is_addressing(frame.terms, frame.predicate):
        return frame
    got = dict(_claimed(frame, entities))
    return replace(frame, others=tuple(e for e in frame.others if e in got)) if got else frame


def match_addressing(
    frame: Frame, number: int, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """The headers of the messages that a claim about recipients may be about, each with what it says of them.

    A match is flagged `addressed` (as claimed) or `addressed-otherwise`; without either the header leaves it open.
    """
    claimed = dict(_claimed(frame, entities)) if frame.kind == "statement" else {}
    if not claimed or not is_addressing(frame.terms, frame.predicate):
        return []
    plain = replace(frame, others=tuple(e for e in frame.others if e not in claimed))
    weights = [w for w in message_words(plain, source, index) if w.term.term not in SENDING | COPYING]
    denied = _denied(frame)
    out = []
    for letter in source.letters:
        coverage, place, rejected = held_against(plain, letter, source, weights, entities)
        if not rejected and _other_day(frame, letter):
            rejected = "it is a message of another date"
        says = _addressed(letter, claimed, source, denied)
        out.append(
            Match(
                source=number,
                passage=None,
                found=None,
                start=letter.header.start,
                end=letter.header.end,
                score=round(POLICY.words_share * coverage + (1 - POLICY.words_share) * place, 4),
                coverage=round(coverage, 4),
                place=round(place, 4),
                speaker=letter.sender,
                marks=((letter.header.start, letter.header.end, "who"),),
                why=(f"an email of {entities.label(letter.sender) or 'an unnamed sender'}",),
                rejected=rejected,
                flags=frozenset(() if says is None else (says,)),
                letter=letter.index,
            )
        )
    live = [m for m in out if m.rejected is None]
    best = max((m.score for m in live), default=0.0)
    meant = [m for m in live if m.score >= best - MARGIN]
    if len({m.flags for m in meant}) > 1:
        meant = [replace(m, flags=frozenset()) for m in meant]  # two messages fit, and they do not agree
    return meant + [m for m in out if m.rejected is not None]


def _claimed(frame: Frame, entities: EntityIndex) -> Iterator[tuple[str, Got]]:
    """The people whom a claim has as recipients: each goes with the act before it, or with a copy right behind it."""
    acts = sorted((t.start, t.end, t.term) for t in frame.terms if t.term in SENDING | COPYING)
    for m in frame.mentions:
        if m.entity in frame.subjects or m.entity == frame.speaker or entities.kind(m.entity) not in PEOPLE:
            continue
        following = min((o.start for o in frame.mentions if o.start >= m.end), default=len(frame.text))
        behind = [a for a in acts if 0 <= a[0] - m.end <= BEHIND and a[0] < following and a[2] in COPYING]
        before = [a for a in acts if a[1] <= m.start]
        if behind or before:
            yield m.entity, "cc" if (behind or before)[-1][2] in COPYING else "to"


def _addressed(letter: Letter, claimed: dict[str, Got], source: AnnotatedSource, denied: bool | None) -> str | None:
    """What a header says to a claim about who got its message, as flagged; None where it leaves the claim open."""
    got: list[bool | None] = []
    for person, how in claimed.items():
        mine, other = (letter.cc, letter.to) if how == "cc" else (letter.to, letter.cc)
        if any(same_entity(person, e) for e in mine):
            got.append(True)
        elif any(same_entity(person, e) for e in other):
            # who got a copy was sent the message too, unless the claim itself tells the two apart
            got.append(False if len(set(claimed.values())) > 1 or how == "cc" else None)
        else:
            got.append(None if _is_open(letter, source) else False)
    if denied is None or (denied and len(got) > 1):
        return None  # "not to Ann Lee but to Ben Fox": which of them is denied is not read
    if False in got:
        return "addressed" if denied else "addressed-otherwise"
    if None in got or (denied and len({*letter.to, *letter.cc}) > 1):
        return None  # "not to Ann Lee alone" may be meant
    return "addressed-otherwise" if denied else "addressed"


def _denied(frame: Frame) -> bool | None:
    """Whether a claim denies that somebody got a message; None where it denies something else."""
    denied = {t.term for t in frame.terms if t.negated}
    if not denied:
        cues = any(kind == "neg" for _, _, kind in find_cues(frame.text, frame.language))
        return None if cues else False  # "to Ann Lee, not to Ben Fox", "to nobody but her"
    return True if denied <= SENDING | COPYING | MESSAGE_CONCEPTS and denied & (SENDING | COPYING) else None


def _is_open(letter: Letter, source: AnnotatedSource) -> bool:
    """Whether the header may have had more recipients than it names: an address without a name, or none at all."""
    message = source.document.messages[letter.index]
    if not letter.to and not letter.cc:
        return True
    text = source.text.text
    for span in (message.to_span, message.cc_span):
        if span is None:
            continue
        line = text[span.start : max(span.end, text.find("\n", span.end))]
        if any(not part.strip(" <>*;") for part in line.split(",")):
            return True  # "Ann Lee <>, <>": somebody else got it too
    return message.cc == "" or message.to == ""


def _other_day(frame: Frame, letter: Letter) -> bool:
    if letter.date is None:
        return False
    return any(compare(when, letter.date.value).relation == "excludes" for when in frame.when)


def match_delays(
    frame: Frame, number: int, source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """Where a claim says how long after a message, or how many days later, it was answered: the time between the two
    dates, or the day of the answer, as its value."""
    asserted = frame.asserted
    if "reply" not in {t.term for t in frame.terms}:
        return []
    days = _days_later(frame)
    if days is None and not (isinstance(asserted, Quantity) and asserted.kind == "duration"):
        return []
    topic = {t.term for t in frame.terms} - SENDING
    weights = [w for w in message_words(frame, source, index) if w.term.term in topic and not _of_time(w, frame)]
    denied = _denial(frame)
    out = []
    for one, two in _answers(frame, source, entities):
        sent, answered = _moment(one), _moment(two)
        if sent is None or answered is None or answered < sent:
            continue
        if weights and not any(held_against(frame, m, source, weights, entities)[0] >= LEAST for m in (one, two)):
            continue
        assert two.date is not None
        date = two.date
        claimed: Value | None = None
        minutes = Decimal(int((answered - sent).total_seconds() // 60))
        if days is not None:
            found = date
            if not (isinstance(asserted, DateValue) and asserted.low is not None):
                claimed = build_date((sent + timedelta(days=days)).date().isoformat(), None, "=")
        else:
            value = build_quantity(type="duration", amount=minutes, unit="minute")
            if minutes >= 120:  # nobody counts so far in minutes: the hours, and the days, as the claim counts them
                hours = minutes / 60
                value = build_quantity(type="duration", bound="~", amount=hours.quantize(Decimal(1)), unit="hour")
            found = Found(date.start, date.end, value, date.core_start, date.core_end)
        out.append(
            Match(
                source=number,
                passage=None,
                found=found,
                start=date.start,
                end=date.end,
                score=0.9,
                coverage=0.9,
                place=0.9,
                speaker=two.sender,
                marks=((date.start, date.end, "when"),),
                why=(f"sent {minutes} minutes after the message it answers",),
                flags=denied,
                letter=two.index,
                claimed=claimed,
            )
        )
    said = {
        compare(held, m.found.value).relation
        for m in out
        if m.found is not None and (held := m.claimed or asserted) is not None
    }
    if len(said) > 1:  # which of several answers is meant is not told
        out = [replace(m, flags=m.flags | {"doubtful"}) for m in out]
    return out


def _denial(frame: Frame) -> frozenset[str]:
    """What a claim that denies something is to an answer: `negated` where it denies the answer at the one time that it
    gives. "Did not answer until five minutes later" says when it was answered after all."""
    if not (frame.denies or frame.denies_value):
        return frozenset()
    at = frame.mention.start - len(" ") if frame.mention is not None and frame.language.spaced else -1
    ends = {t.end for t in frame.terms} | {m.end for m in frame.mentions}
    free = at in ends  # no "until", no "only" before it
    plain = frame.denies_value and len(frame.figures) == 1 and free
    denied = {t.term for t in frame.terms if t.negated}
    return frozenset({"negated" if plain and "reply" in denied else "unsure: the claim denies something of it"})


def _of_time(word: Weighted, frame: Frame) -> bool:
    """Whether a word stands right behind a length of time and belongs to it ("minutes later")."""
    ends = [f.end for f in frame.figures if isinstance(f.value, Quantity)]
    return word.term.term.startswith("w:") and any(0 <= word.term.start - end <= BESIDE for end in ends)


def _days_later(frame: Frame) -> int | None:
    """How many days after the message before it a claim has another one sent ("the next day", "the same day")."""
    for f in frame.figures:
        v = f.value
        if isinstance(v, DateValue) and v.relative == "context" and v.shift_unit == "day" and v.low is None:
            return v.shift
    return None


def _answers(frame: Frame, source: AnnotatedSource, entities: EntityIndex) -> Iterator[tuple[Letter, Letter]]:
    """Pairs of a message and its answer by the claim's two people: one subject, and one of them wrote each."""
    people = [e for e in (*frame.subjects, *frame.others) if entities.kind(e) in PEOPLE]
    if len(people) < 2:
        return
    answerer, writer = people[0], people[1]
    messages = source.document.messages
    for two in source.letters:
        if two.sender is None or not same_entity(two.sender, answerer):
            continue
        before = [
            one
            for one in source.letters
            if one.sender is not None
            and same_entity(one.sender, writer)
            and any(same_entity(answerer, e) for e in (*one.to, *one.cc))
            and thread_of(messages[one.index].subject) == thread_of(messages[two.index].subject) != ""
        ]
        dated = [(m, one) for one in before if (m := _moment(one)) is not None]
        own = _moment(two)
        earlier = [one for m, one in sorted(dated, key=lambda d: (d[0], d[1].index)) if own is not None and m <= own]
        if earlier:
            yield earlier[-1], two


def thread_of(subject: str | None) -> str:
    """The subject of a message without "Re:" and "Fwd:", in whatever language."""
    return (subject or "").replace("：", ":").rsplit(":", 1)[-1].strip(" *_").casefold()


def _moment(letter: Letter) -> datetime | None:
    """When a message was sent, by the clock of its header."""
    date = letter.date.value if letter.date is not None else None
    if not isinstance(date, DateValue) or date.at is None:
        return None
    return date.at.replace(tzinfo=None)
