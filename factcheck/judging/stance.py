"""From a match to a stance: a table read from top to bottom, of which the first row that fits decides.

A passage that bears on the claim supports it, contradicts it, or is neutral and shown. What is merely planned proves no
fact; what another voice says proves nothing about this one; a figure for a shorter period contradicts no total.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.values.base import Comparison, DateValue, Quantity, Relation, Value
from factcheck.values.compare import compare

Stance = Literal["supports", "contradicts", "neutral"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """How well a passage must bear on a claim to decide it (0..1)."""

    coverage: float = 0.45
    support: float = 0.50
    contradict: float = 0.62
    statement_support: float = 0.80
    statement_contradict: float = 0.70
    statement_place: float = 0.75
    #: All the names of the claim and nearly all its words: then words for its subject may stand beside the passage.
    whole_place: float = 0.95
    whole_coverage: float = 0.85


THRESHOLDS = Thresholds()

#: Flags that say that somebody has another part in the passage than in the claim, or may have.
OTHER_PART = frozenset({"swapped", "roles", "unknown", "no-giver", "actor"})

#: A contradiction counts only where its passage bears on the claim at least this much as well as the best support: a
#: sum is told with many verbs ("gave", "raised"), a date goes with one event.
RIVAL = {"quantity": 0.73, "date": 0.8, "statement": 0.8}


@dataclass(frozen=True, slots=True)
class Judged:
    """A match with its stance, the relation of the values where there are values, and the reason in plain English."""

    match: Match
    stance: Stance
    relation: Relation | None
    code: str | None
    reason: str


def judge_match(frame: Frame, match: Match, label: Callable[[str | None], str], t: Thresholds = THRESHOLDS) -> Judged:
    """The stance of one match that was not rejected."""
    asserted = match.claimed or frame.asserted
    if asserted is None or match.found is None:
        return _statement(frame, match, label, t)
    if (
        match.claimed is None
        and frame.yearless is not None
        and isinstance(match.found.value, DateValue)
        and _no_year(match.found.value)
    ):
        asserted = frame.yearless
    found = match.found.value
    if "rated" in match.flags and isinstance(found, Quantity) and isinstance(asserted, Quantity):
        found = replace(found, per=asserted.per)
    if "limit" in match.flags:
        asserted, found = _as_limit(asserted), _as_limit(found)
    compared = compare(asserted, found)
    stance, code, reason = _value(frame, match, compared, label, t)
    return Judged(match, stance, compared.relation, code, reason)


def _as_limit(value: Value) -> Value:
    """A value that is a cap, as the number the cap stands at: "capped at 10 times" and "at most 100 times" differ."""
    if isinstance(value, DateValue) or value.stated is None or value.bound not in ("=", "<="):
        return value
    return replace(value, low=value.stated, high=value.stated, low_open=False, high_open=False, bound="=")


def _no_year(value: DateValue) -> bool:
    """Whether the source itself says no year: it is unknown, or only that of the date mentioned before."""
    return value.iso.startswith("XXXX") or value.relative == "context"


def _value(
    frame: Frame, m: Match, c: Comparison, label: Callable[[str | None], str], t: Thresholds
) -> tuple[Stance, str | None, str]:
    entails, excludes = c.relation is Relation.ENTAILS, c.relation is Relation.EXCLUDES
    opposite = any(f.startswith("opposite:") or f == "undone" for f in m.flags)
    if not c.comparable:
        return "neutral", None, c.note or "the values are of different kinds"
    doubts = sorted(f for f in m.flags if f.startswith("unsure: "))
    if doubts:
        return "neutral", None, doubts[0].removeprefix("unsure: ")
    if "open" in m.flags:
        return "neutral", "FC403", c.note or "the passage has a figure in its place that does not settle it"
    if "no-giver" in m.flags:
        return "neutral", None, "the passage does not say from whom"
    if "rate" in m.flags:
        return "neutral", None, "the source gives a rate, the claim a sum"
    if "doubtful" in m.flags:
        return "neutral", None, "two values of the passage fit the claim's words equally well"
    if "swapped" in m.flags and entails and m.score >= t.contradict:
        return "contradicts", "FC211", "the passage has the two parties the other way round"
    if m.flags & {"swapped", "roles"}:
        return "neutral", None, "somebody else acts in the passage"
    if "subject" in m.flags:
        return "neutral", None, "the passage does not speak of the claim's subject"
    if "focus" in m.flags:
        return "neutral", None, "what the claim says of the value is not in the passage itself"
    if "sender" in m.flags:
        if entails and m.score >= t.contradict:
            return "contradicts", "FC208", f"the message of that day about it was sent by {label(m.speaker)}"
        return "neutral", None, f"the message was sent by {label(m.speaker)}"
    if "no-speaker" in m.flags:
        return "neutral", None, f"the passage does not have {label(frame.speaker)} say so"
    if "speaker" in m.flags:
        if entails and m.speaker is not None and m.score >= t.contradict:
            return "contradicts", "FC208", f"these are the words of {label(m.speaker)}, not of {label(frame.speaker)}"
        return "neutral", None, f"these are not the words of {label(frame.speaker)}"
    if "unrealised" in m.flags:
        return "neutral", None, "the passage speaks of a plan or a possibility, not of a fact"
    if "negated" in m.flags and entails:
        if m.score >= t.contradict:
            return "contradicts", "FC210", "the passage says the contrary of it"
        return "neutral", None, "the passage is negated"
    if "negated" in m.flags or opposite:
        return "neutral", None, "the passage says something contrary, but of another value"
    if m.coverage < t.coverage:
        return "neutral", None, "too little of the claim's words is there"
    if "no-act" in m.flags and c.relation is not Relation.UNDECIDED:
        return "neutral", None, "what the claim says of the value is not in the passage itself"
    if entails and "other-mention" in m.flags:
        return "neutral", None, "another date or rank stands in the place of one that the claim mentions"
    if entails and "kindred" in m.flags:
        return "neutral", None, "the passage speaks of another thing of the kind"
    if entails and "rival" in m.flags:
        return "neutral", None, "the passage names another of the kind in the place of one that the claim names"
    if entails and "part-focus" in m.flags and "thin" in m.flags:
        return "neutral", None, "only part of what the claim says of the value is in the passage"
    if entails and "unknown" in m.flags:
        return "neutral", None, "the passage does not say which of the two acts"
    if entails and "figure" in m.flags:
        return "neutral", None, "another figure of the claim is not in the passage"
    if entails and "beyond" in m.flags:
        return "neutral", None, "the claim says more than the passage does"
    if entails and _other_rate(frame, m):
        return "neutral", None, "the source gives a rate, the claim a sum"
    if entails and {"no-event", "other-event"} <= m.flags:
        return "neutral", None, "the date stands with another event"
    if entails and m.score >= t.support:
        return "supports", None, c.note or "the value is the claimed one"
    if excludes and _other_rate(frame, m):
        return "neutral", None, "the source gives a rate, the claim a sum"
    if excludes and "subject-near" in m.flags and not _subject_known(frame, m, t):
        return "neutral", None, "the claim's subject stands near the passage, not in it"
    if "offset" in m.flags:
        return "neutral", None, "the date stands some time before or after the event"
    if "other-event" in m.flags:
        return "neutral", None, "the date stands with another event"
    if excludes and "no-event" in m.flags:
        return "neutral", None, "the event of the claim is not in the passage"
    if excludes and "other-clause" in m.flags:
        return "neutral", None, "the value goes with another statement of the sentence"
    if excludes and "thin" in m.flags:
        return "neutral", None, "a single word ties the passage to the claim"
    if excludes and "wider" in m.flags:
        return "neutral", None, "the figure is not for the claim's time alone"
    if excludes and "far" in m.flags:
        return "neutral", None, "much of what the claim says is not in the passage"
    if excludes and "under-bound" in m.flags:
        return "neutral", None, "a bound before another figure may hold for it too"
    if excludes and "part" in m.flags:
        return "neutral", None, "the figure is for one period only"
    if excludes and m.score >= t.contradict:
        return "contradicts", c.code or "FC201", c.note or "the value differs"
    if c.relation is Relation.UNDECIDED:
        return "neutral", "FC403", c.note or "the value overlaps with the claimed one and does not settle it"
    return "neutral", None, "too little of the claim's words and names is there"


def _subject_known(frame: Frame, m: Match, t: Thresholds) -> bool:
    """Whether words for the claim's subject that stand beside the passage mean the same subject all the same: the claim
    names the document, or the passage has all its names and nearly all its words."""
    if frame.claim.in_source is not None:
        return True
    return m.place >= t.whole_place and m.coverage >= t.whole_coverage


def _other_rate(frame: Frame, m: Match) -> bool:
    found = m.found.value if m.found is not None else None
    return (
        isinstance(frame.asserted, Quantity)
        and isinstance(found, Quantity)
        and frame.asserted.kind == "money"
        and frame.asserted.per is None
        and found.per is not None
    )


def _statement(frame: Frame, m: Match, label: Callable[[str | None], str], t: Thresholds) -> Judged:
    def say(stance: Stance, code: str | None, reason: str) -> Judged:
        return Judged(m, stance, None, code, reason)

    if m.letter is not None:
        if "addressed" in m.flags and m.place >= t.statement_place:
            return say("supports", None, "the header of the message says so")
        if "addressed-otherwise" in m.flags and m.place >= t.statement_place:
            return say("contradicts", "FC211", "the header of the message has it otherwise")
        return say("neutral", None, "the header of the message leaves it open")
    strong = m.coverage >= t.statement_contradict and m.place >= t.statement_place
    contrary = sorted(f for f in m.flags if f == "negated" or f.startswith("opposite:"))
    if "value-missing" in m.flags:
        return say("neutral", None, "a figure of the claim is not in the passage")
    if "value" in m.flags:
        return say("neutral", None, "a figure or date beside the point differs")
    if "altered" in m.flags and "verbatim" not in m.flags and not m.flags & {"speaker", "no-speaker"}:
        return say("contradicts", "FC209", "the quotation stands there with other words")
    if "unquoted" in m.flags:
        return say("neutral", None, "the quoted words are not in the passage")
    # few words, but the claim denies what the passage says of all who take part in it
    plain = strong and "plain" in m.flags and not m.flags & OTHER_PART
    strong = strong and "few" not in m.flags
    if "forwarded" in m.flags:
        if m.coverage >= t.statement_support and m.place >= t.statement_place and not contrary:
            return say("contradicts", "FC208", f"{label(frame.speaker)} forwarded these words and did not write them")
        return say("neutral", None, f"{label(frame.speaker)} forwarded these words")
    if (
        "speaker" in m.flags
        and (strong or "verbatim" in m.flags)
        and not contrary
        and not m.flags & {"swapped", "roles", "unrealised"}
    ):
        return say("contradicts", "FC208", f"these are the words of {label(m.speaker)}, not of {label(frame.speaker)}")
    if "speaker" in m.flags or "no-speaker" in m.flags:
        return say("neutral", None, f"the passage does not have {label(frame.speaker)} say so")
    if "unrealised" in m.flags:
        return say("neutral", None, "the passage speaks of a plan or a possibility, not of a fact")
    doubts = sorted(f for f in m.flags if f.startswith("unsure: "))
    if doubts:
        return say("neutral", None, doubts[0].removeprefix("unsure: "))
    if "undone" in m.flags:
        return say("neutral", None, "the passage speaks of the event that undoes it")
    if len(contrary) > 1:
        return say("neutral", None, "the passage turns the claim around more than once")
    if contrary and (strong or plain):
        return say("contradicts", "FC210", "the passage says the contrary")
    if contrary:
        return say("neutral", None, "the passage may say the contrary")
    if "owner" in m.flags:
        if m.coverage >= t.statement_support and m.place >= t.statement_place:
            return say("contradicts", "FC211", "the passage has the two the other way round")
        return say("neutral", None, "the passage has the two the other way round")
    if "swapped" in m.flags and strong:
        return say("contradicts", "FC211", "the passage has the two the other way round")
    if m.flags & {"swapped", "roles", "unknown", "no-giver"}:
        return say("neutral", None, "the passage does not have the same party do it")
    if "actor" in m.flags:
        if strong:
            return say("contradicts", "FC211", "the passage has somebody else do it")
        return say("neutral", None, "somebody else acts in the passage")
    if "rival" in m.flags and "verbatim" not in m.flags:
        return say("neutral", None, "the passage names another of the kind in the place of one that the claim names")
    if "focus" in m.flags and "verbatim" not in m.flags:
        return say("neutral", None, "the predicate of the claim is not in the passage")
    if "thin" in m.flags and not m.flags & {"verbatim", "rendered"}:
        return say("neutral", None, "a single word ties the passage to the claim")
    if "lacks" in m.flags and "verbatim" not in m.flags:
        return say("neutral", None, "the passage says only part of it")
    if "beyond" in m.flags and "verbatim" not in m.flags:
        return say("neutral", None, "the claim says more than the passage does")
    if m.coverage >= t.statement_support and m.place >= t.statement_place:
        return say("supports", None, "the passage says what the claim says")
    return say("neutral", None, "the passage says only part of it")
