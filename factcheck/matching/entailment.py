"""Whether a passage says all that a claim says: every figure, every name and every content word of it.

A sentence that is checked as it stands, without a registry's predicate and value, asserts everything in it. A passage
that has most of its words but not "private" or "for the first time" says less, and what the claim says beyond it keeps
it silent. Where nothing is missing, each figure must stand with the words that it stands with in the claim. Stems are
compared, so the passage must be in the claim's language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages.senses import FILLERS, HEDGES, RANKS, SPEECH
from factcheck.matching.counted import of_the_same_things
from factcheck.matching.coverage import same_kind
from factcheck.matching.index import is_light, kind_of
from factcheck.matching.terms import clause_cues, find_cues
from factcheck.matching.wording import Claimed, Place, Said, claimed_words, implies, named, places, said_words
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Mention, Passage
from factcheck.values.base import DateValue, Found, Quantity, Relation
from factcheck.values.compare import compare
from factcheck.values.tolerance import ROUNDING
from factcheck.values.units import MEASURES

#: One word that says little may be missing among at least so many that are there, and one may be said in other words
#: (a kindred concept, another word of its stock) beside at least so many that are the same.
PER_SMALL_WORD, PER_LOOSE_WORD = 4, 2
#: In a claim of at least so many things that stand there, its figures among them, one circumstance may be missing.
PER_CIRCUMSTANCE = 6
#: From so many words and names on that a passage does not say, a figure of it that differs is one of another matter.
FAR = 2
#: A word so near before an act, in code points, says how it happened.
BEFORE_ACT = 6
#: How far apart the neighbours of a word may stand in a passage, in code points, for what is between to replace it.
NEIGHBOURS = 40
#: So many words at most has a clause that only names a source.
ATTRIBUTION_WORDS = 7
#: More figures in a sentence than this are a table, and no pairing of them is tried.
MOST_FIGURES = 24

#: From so many code points on a word stands apart from a figure. Marks between the two that part them, and how far
#: apart they count then.
BESIDE = 12
_CREDIT = re.compile(r"\s[-–—:|]\s?[^\W\d_a-z][\w.&]{1,20}(?:\s[^\W\d_a-z][\w.&]{1,20})?\s*$")
_POSSESSIVE = re.compile(r" ?['’]s\b")
_STATEMENTS = (";", "；")
_PAUSES, _PAUSE = (",", ";", ":", "，", "、", "；", "："), 60


@dataclass(frozen=True, slots=True)
class Entailment:
    """`missing` is the first thing in the claim's words that the passage does not say, None where it says all; `pairs`
    are then the figures of the claim with those of the passage. `bars`: what is missing is an act, or it is left open
    whether it happened. `far`: so much besides figures is missing that the two speak of different things."""

    missing: str | None
    pairs: tuple[tuple[Found, Found], ...] = ()
    bars: bool = False
    far: bool = False

    def answer(self, figure: Found | None) -> Found | None:
        """The passage's figure for one of the claim."""
        return next((theirs for mine, theirs in self.pairs if mine is figure), None)


def entailment(frame: Frame, source: AnnotatedSource, passage: Passage) -> Entailment | None:
    """What of the claim the passage says; None where the two cannot be held together word by word."""
    if source.language.code != frame.language.code or not (claimed_words(frame) or frame.mentions):
        return None
    if max(len(frame.figures), len(passage.values)) > MOST_FIGURES:
        return None
    said = said_words(source, passage)
    words = _compare_words(frame, said)
    far = len(words.names) + len(words.absent) >= FAR
    for mine in frame.figures:
        if not any(_says(mine, theirs) for theirs in passage.values):
            return Entailment(frame.text[mine.start : mine.end], far=far)
    if words.names:
        mention = words.names[0]
        return Entailment(frame.text[mention.start : mention.end], far=far)
    for word in words.absent:
        told = len(words.found) + len(frame.figures) >= PER_CIRCUMSTANCE and _is_circumstance(word, frame)
        replaced = _replaced(word, words.found, passage)
        if far or not told or replaced:
            return Entailment(
                frame.text[word.start : word.end], bars=_is_act(word) or replaced or _restricts(word, frame), far=far
            )
    if not frame.figures and any(place.loose and place.thing for _, place in words.found):
        return Entailment("a thing in its own word")
    loose = sum(place.loose for _, place in words.found)
    same = len(words.found) + len(frame.figures) - loose
    if words.small * PER_SMALL_WORD > same or loose * PER_LOOSE_WORD > same:
        return Entailment("several words of it")
    only = _only(frame.text, frame)
    if only is not None and _only(said.text[passage.start : passage.end], frame) is None:
        return Entailment(only, bars=True)
    counted = (frame.text[max(0, f.start - 12) : f.core_start] for f in frame.figures)
    if any(_all(lead, frame) for lead in counted) and not _all(said.text[passage.start : passage.end], frame):
        return Entailment("all of them", bars=True)
    if _hedged(frame, passage):
        return Entailment("it as a fact", bars=True)
    if _narrowed(frame, passage, said.text, words.found):
        return Entailment("it of the whole kind", bars=True)
    pairs = _pair(frame, passage, said.text, words.found)
    if isinstance(pairs, Found):
        return Entailment(frame.text[pairs.start : pairs.end])
    if _elsewhere(frame, passage, said.text, pairs, words.found):
        return Entailment("it in one statement", bars=True)
    return Entailment(None, pairs)


def _narrowed(frame: Frame, passage: Passage, text: str, found: Sequence[tuple[int, Place]]) -> bool:
    """Whether the passage speaks of a part of what opens the claim: "youth unemployment" for "unemployment"."""
    if not frame.figures or not found:
        return False
    start, place = min(found, key=lambda f: f[0])
    if any(t.end <= start for t in frame.terms) or any(m.start <= start < m.end for m in frame.mentions):
        return False
    taken = {at for _, other in found for at in other.at}
    for at in place.at:
        before = [t for t in passage.terms if t.end <= at and text[t.end : at] in (" ", "-")]
        names = any(m.start < at and text[m.end : at] == " " for m in passage.mentions)
        part = before[-1] if before else None
        if part is None or names or part.start in taken or kind_of(part.term) == "quality" or is_light(part.term):
            return False
        if any(f.start <= part.start < f.end for f in passage.values):
            return False
    return bool(place.at)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words and names of a claim in a passage: where those `found` stand in the claim and in it; the `names` and
    content words that are `absent`, and how many `small` ones are."""

    found: tuple[tuple[int, Place], ...]
    names: tuple[Mention, ...]
    absent: tuple[Claimed, ...]
    small: int


def _compare_words(frame: Frame, said: Said) -> _Words:
    passage = said.passage
    source_from, credit = _attribution(frame), _credit(frame.text)
    found: list[tuple[int, Place]] = []
    names: list[Mention] = []
    unnamed: list[Mention] = []
    absent, small = [], 0
    for mention in frame.mentions:
        place = named(mention, frame, said)
        if place is not None and mention is frame.mentions[0] and _owner_only(mention, place, frame, said):
            place = None
        if place is not None:
            found.append((mention.start, place))
        elif mention.entity in passage.carried and any(t.term == "reply" for t in passage.terms):
            continue  # who is answered is who spoke before
        elif mention.start < credit:
            (names if mention.start < source_from else unnamed).append(mention)
    for word in [w for w in claimed_words(frame) if w.start < credit]:
        place = places(word, frame, said)
        if place is not None:
            found.append((word.start, place))
        elif FILLERS.issuperset(word.ids) or _carries(word, frame):
            small += 1
        elif not SPEECH.issuperset(word.ids):
            absent.append(word)
    if not any(start >= source_from for start, _ in found):
        names += unnamed
    return _Words(tuple(found), tuple(names), tuple(absent), small)


def counts_more(frame: Frame, source: AnnotatedSource, passage: Passage) -> bool:
    """Whether a figure of the claim counts what the passage does not name: "private jobs" for "jobs"."""
    said = said_words(source, passage)
    inside = [w for w in claimed_words(frame) if any(f.start <= w.start < f.end for f in frame.figures)]
    return any(places(word, frame, said) is None and not FILLERS.issuperset(word.ids) for word in inside)


def _carries(word: Claimed, frame: Frame) -> bool:
    return frame.text[word.start : word.end].casefold() in frame.language.grammar.carriers


def _is_act(word: Claimed) -> bool:
    return all(kind_of(key) == "event" and not is_light(key) for key in word.ids)


def _is_circumstance(word: Claimed, frame: Frame) -> bool:
    """Whether a word of the claim is neither of what it turns on nor a quality, a rank or a denial, nor part of a name,
    nor is it the first thing of the claim, nor does it stand before an act ("came close to winning")."""
    if not frame.figures or word.title or not frame.focus.isdisjoint(word.ids):
        return False
    if all(start >= word.start for start in (*(t.start for t in frame.terms), *(m.start for m in frame.mentions))):
        return False  # what the claim is about
    behind = [t for t in frame.terms if t.start >= word.end]
    if behind and behind[0].start - word.end <= BEFORE_ACT and kind_of(behind[0].term) == "event":
        return False
    if _restricts(word, frame):
        return False
    if any(t.negated or kind_of(t.term) in ("quality", "role") or t.term in RANKS for t in word.terms):
        return False
    return not any(f.start < word.end and word.start < f.end for f in frame.figures)


def _hedged(frame: Frame, passage: Passage) -> bool:
    """Whether the passage speaks of suspicion, evidence or a budget before an act, and the claim does not."""
    mine = {key for word in claimed_words(frame) for key in word.ids}
    first = min((t.start for t in passage.terms if t.term in HEDGES - mine), default=None)
    if first is None or mine & HEDGES:
        return False
    acts = [t.term for t in passage.terms if t.start > first and kind_of(t.term) == "event"]
    return any(implies(act, claimed) for act in acts for claimed in mine)


@lru_cache(maxsize=8)
def _attribution(frame: Frame) -> int:
    """Where a last clause begins that only says where the claim comes from ("the Ebersdorf police say"): of such a
    source a text may speak without its name. The end of the claim where there is none."""
    at = max((frame.text.rfind(mark) for mark in frame.language.grammar.clause_marks if mark in _PAUSES), default=-1)
    words = frame.text[at + 1 :].split() if frame.language.spaced else []
    verb = any(key.startswith("say:") for _, _, key in find_cues(frame.text[at + 1 :], frame.language))
    if at < 0 or not verb or len(words) > ATTRIBUTION_WORDS or frame.speaker is not None:
        return len(frame.text)
    return len(frame.text) if any(f.start > at for f in frame.figures) else at + 1


def _credit(text: str) -> int:
    """Where the credit at the end of a headline begins ("... - Harbour News"), its end where there is none."""
    match = _CREDIT.search(text)
    return match.start() if match is not None else len(text)


def _owner_only(mention: Mention, place: Place, frame: Frame, said: Said) -> bool:
    """Whether the passage has the claim's first party only as an owner ("Sato's brother won")."""
    name = frame.text[mention.start : mention.end]
    if not place.at or place.loose or _POSSESSIVE.match(frame.text, mention.end) or name.endswith("s"):
        return False
    return all(
        said.text.startswith(name, start) and _POSSESSIVE.match(said.text, start + len(name)) for start in place.at
    )


def _elsewhere(
    frame: Frame,
    passage: Passage,
    text: str,
    pairs: Sequence[tuple[Found, Found]],
    found: Sequence[tuple[int, Place]],
) -> bool:
    """Whether a word stands only in another statement of the sentence, which a semicolon parts from the figure."""
    if any(mark in frame.text for mark in _STATEMENTS) or not pairs:
        return False
    figure = next((theirs for mine, theirs in pairs if mine is frame.mention), pairs[0][1])
    low = max(text.rfind(mark, passage.start, figure.start) for mark in _STATEMENTS)
    ends = [at for mark in _STATEMENTS if (at := text.find(mark, figure.end, passage.end)) >= 0]
    high = min(ends, default=passage.end)
    return any(place.at and not any(low < at < high for at in place.at) for _, place in found)


def _restricts(word: Claimed, frame: Frame) -> bool:
    """Whether a noun stands right before another word of the claim: "budget hotels" are not all hotels."""
    behind = min((t for t in frame.terms if t.start >= word.end), default=None, key=lambda t: (t.start, t.term))
    if behind is None or frame.text[word.end : behind.start].strip() or behind.start - word.end > 1:
        return False
    return kind_of(behind.term) in ("thing", "role") and all(kind_of(key) == "thing" for key in word.ids)


def _replaced(word: Claimed, found: Sequence[tuple[int, Place]], passage: Passage) -> bool:
    """Whether the passage says something else in the place of a word of the claim: a content word that is no other one
    of the claim, between what stands around it there."""
    before = max((f for f in found if f[0] < word.start and f[1].at), default=None, key=lambda f: f[0])
    behind = min((f for f in found if f[0] > word.start and f[1].at), default=None, key=lambda f: f[0])
    if before is None:
        return False
    known = {start for _, place in found for start in place.at}
    starts = [t.start for t in passage.terms if not is_light(t.term) and t.start not in known]
    for low in before[1].at:
        ends = [at for at in behind[1].at if low < at <= low + NEIGHBOURS] if behind is not None else [low + NEIGHBOURS]
        if any(low < start < end for end in ends for start in starts):
            return True
    return False


def _only(text: str, frame: Frame) -> str | None:
    """The word by which a text says that there is nothing else."""
    return next((text[s:e] for s, e, key in clause_cues(text, frame.language) if key == "only"), None)


def _all(text: str, frame: Frame) -> bool:
    """Whether a text says of a count that it is of all there are ("all 30 workers")."""
    words = frame.language.grammar.all_
    if not frame.language.spaced:
        return any(word in text for word in words)
    return not set(text.casefold().split()).isdisjoint(words)


def _says(mine: Found, theirs: Found) -> bool:
    """Whether a figure bears out one of the claim. What is "about" a figure is here that figure rounded, no more."""
    one, two = mine.value, theirs.value
    if isinstance(one, DateValue) and isinstance(two, DateValue) and one == two:
        return True  # "Tuesday" is that day in both, whichever it is
    if not same_kind(mine.value, theirs.value):
        return False
    if compare(mine.value, theirs.value).relation is not Relation.ENTAILS:
        return False
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or one.bound != "~":
        return True
    if not one.stated or not two.stated or (one.unit in MEASURES and one.unit != two.unit):
        return True
    return abs(one.stated - two.stated) <= ROUNDING * max(abs(one.stated), abs(two.stated))


def _pair(
    frame: Frame, passage: Passage, text: str, found: Sequence[tuple[int, Place]]
) -> tuple[tuple[Found, Found], ...] | Found:
    """Each figure of the claim with one of the passage that bears it out and stands with the same words; where there is
    none, the figure that has none."""
    out: list[tuple[Found, Found]] = []
    for mine in frame.figures:
        others = [f for f in passage.values if same_kind(mine.value, f.value)]
        others = of_the_same_things(frame.text, mine, text, others)
        free = [f for f in others if _says(mine, f) and all(f is not theirs for _, theirs in out)]
        free = [f for f in free if not _of_theirs(f, frame, passage, text)]
        votes = _votes(frame, mine, others, text, found)
        best = max(free, key=lambda f: (votes[f.start], _same_unit(mine, f), -f.start), default=None)
        if best is None or any(_same_number(mine, f) and not _says(mine, f) for f in others):
            return mine  # of "less than 127 million" a text speaks that says 127 million, whatever else it says
        rivals = [f for f in others if not _says(mine, f) and not (_same_unit(mine, best) and not _same_unit(mine, f))]
        if any(votes[f.start] > votes[best.start] for f in rivals):
            return mine
        out.append((mine, best))
    return tuple(out)


def _of_theirs(found: Found, frame: Frame, passage: Passage, text: str) -> bool:
    """Whether a possessive says whose a figure is ("its 188,000 employees") and the claim has no act that would tell
    that its party is meant."""
    acts = any(
        kind_of(key) in ("event", "state") or key.startswith("w:")
        for w in claimed_words(frame)
        for key in w.ids
        if not w.counted
    )
    if acts or len(passage.mentions) < 1:
        return False
    before = text[max(passage.start, found.start - 12) : found.start].split()[-1:]
    return bool(before) and frame.language.grammar.pronouns.get(before[0].casefold(), "").startswith("third")


def _votes(
    frame: Frame, mine: Found, others: Iterable[Found], text: str, found: Sequence[tuple[int, Place]]
) -> dict[int, float]:
    """How much of the words and names that a figure of the claim stands with has each of the passage's figures next to
    it. An act counts twice, and a word that stands apart from its figure less."""
    figures = list(others)
    votes = {f.start: 0.0 for f in figures}
    acts = {t.start for t in frame.terms if kind_of(t.term) in ("event", "state")}
    for word, place in found:
        if _nearest(frame.figures, word, frame.text) is mine:
            weight = (2 if word in acts else 1) * (0.5 if _gap(mine, word, frame.text) > BESIDE else 1)
            for start in place.at:
                votes[_nearest(figures, start, text).start] += weight
    return votes


def _nearest(figures: Sequence[Found], at: int, text: str) -> Found:
    """The figure that a word stands with: the nearest one, but rather none behind a comma."""
    return min(figures, key=lambda f: (_gap(f, at, text), f.start))


def _gap(figure: Found, at: int, text: str) -> int:
    low, high = (at, figure.start) if at < figure.start else (figure.end, at)
    apart = any(mark in text[low:high] for mark in _PAUSES)
    return max(0, high - low) + (_PAUSE if apart else 0)


def _same_number(one: Found, two: Found) -> bool:
    stated = getattr(one.value, "stated", None)
    return stated is not None and stated == getattr(two.value, "stated", None)


def _same_unit(one: Found, two: Found) -> bool:
    return (
        isinstance(one.value, Quantity)
        and isinstance(two.value, Quantity)
        and one.value.unit is not None
        and one.value.unit == two.value.unit
    )
