"""Whether a passage bears on a claim, how well, and why: anchors first, never the number.

A value is attached to the words and names of its own clause, then to those of the sentence, then to what surrounds it.
Of several values in a passage the one that is attached best to the claim's words speaks for it; the others are set aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from factcheck.languages.senses import GIVING, LIMITS, PERIODS, RANKS, TAKING
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.index import CorpusIndex, is_light, is_punctual, kind_of, opposites, related
from factcheck.matching.policy import DOCUMENT_CONCEPTS, MESSAGE_ACTS, MESSAGE_CONCEPTS, POLICY
from factcheck.matching.quotation import compare_quote
from factcheck.matching.roles import PARTIES, Roles, roles_of
from factcheck.matching.terms import OTHERS
from factcheck.model.frame import Frame
from factcheck.model.match import Match, Role
from factcheck.model.passage import AnnotatedSource, Mention, Passage, Term
from factcheck.text.span import Span
from factcheck.values.base import DateValue, Found, Quantity, Value
from factcheck.values.compare import compare

#: What a clause says of an act that did not happen (yet).
UNREALISED = frozenset({"planned", "proposed", "future", "obligation", "hypothetical", "attempted", "possible"})


#: Kinds of quantities that tell one passage from another where a claim mentions them.
FIGURES = ("money", "percent", "multiple", "number", "count")

_SEMICOLONS = (";", "；")

#: Concepts that are plans themselves.
PLANS = frozenset({"plan", "propose", "want", "suggest", "promise", "proposal", "goal", "expect", "predict", "offer"})


@dataclass(frozen=True, slots=True)
class Weighted:
    """One thing that the claim says, with its weight for one source: a content word and other words of the claim for
    the same thing (the predicate's "donated" beside the statement's "gave"). `focus`: it is in the predicate. `inside` is
    the word of the statement, which carries polarity, modality and roles; None where only the predicate has it."""

    term: Term
    others: tuple[str, ...]
    weight: float
    focus: bool
    inside: Term | None

    @property
    def names(self) -> tuple[str, ...]:
        return (self.term.term, *self.others)


def weigh(frame: Frame, source: AnnotatedSource, index: CorpusIndex) -> tuple[Weighted, ...]:
    """What a passage should say, each thing once. Worked out once per claim and kind of language (own or foreign)."""
    return _weigh(frame, source.language.code != frame.language.code, index)


@lru_cache(maxsize=4)
def _weigh(frame: Frame, foreign: bool, index: CorpusIndex) -> tuple[Weighted, ...]:
    message = frame.kind == "date" and any(t.term in MESSAGE_CONCEPTS for t in (*frame.terms, *frame.predicate))
    slots: list[_Slot] = []
    for term in frame.predicate:
        if all(term.term not in slot.names for slot in slots):
            slots.append(_Slot(term, focus=term.term in frame.focus))
    for term in frame.terms:
        home = next((s for s in slots if s.predicate and _one_thing(term.term, s.term.term)), None)
        if home is None:
            if all(term.term not in slot.names for slot in slots):
                slots.append(_Slot(term, predicate=False, inside=term))
            continue
        if home.inside is None or term.term == home.term.term:
            home.inside = term
        if term.term not in home.names:
            home.others.append(term.term)
    out = []
    for slot in slots:
        if slot.term.term == OTHERS:
            continue
        weight = max(_weight(name, foreign, index) for name in slot.names)
        if message and slot.term.term in MESSAGE_CONCEPTS | MESSAGE_ACTS:
            weight *= POLICY.message_word
        if frame.focus:
            weight *= POLICY.focus if slot.focus else POLICY.aside
        out.append(Weighted(slot.term, tuple(slot.others), weight, slot.focus, slot.inside))
    return tuple(out)


@dataclass(slots=True)
class _Slot:
    """A thing that the claim says, while it is being put together."""

    term: Term
    others: list[str] = field(default_factory=list)
    focus: bool = False
    predicate: bool = True
    inside: Term | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return (self.term.term, *self.others)


def _one_thing(one: str, two: str) -> bool:
    return one == two or related(one).get(two, 0.0) >= 0.7


def _weight(term: str, foreign: bool, index: CorpusIndex) -> float:
    weight = index.idf(term)
    if term.startswith("w:"):
        return weight * (POLICY.foreign_word if foreign else 0.8)
    return weight * POLICY.light if is_light(term) else weight


@dataclass(frozen=True, slots=True)
class _Hit:
    share: float
    at: Term | None
    opposite: bool = False


def _find(names: tuple[str, ...], passage: Passage, clause: int | None) -> _Hit:
    """The best place of a claim's word (or a relative of it) in a passage, seen from a clause (None: from anywhere)."""
    hits = [_find_one(name, passage, clause) for name in names]
    return max(hits, key=lambda h: (h.share, not h.opposite))


def _find_one(term: str, passage: Passage, clause: int | None) -> _Hit:
    best = _Hit(0.0, None)
    alike = related(term)
    contrary = opposites(term)
    for other in passage.terms:
        if other.term == term:
            share = 1.0
        elif other.term in alike:
            share = alike[other.term]
        elif other.term in contrary:
            share = POLICY.contrary if clause is None else POLICY.contrary_value
        else:
            continue
        if clause is not None:
            gap = abs(passage.clause_at(other.start) - clause)
            share *= POLICY.same_clause if gap == 0 else POLICY.next_clause if gap == 1 else POLICY.same_sentence
        if share > best.share:
            best = _Hit(share, other, other.term in contrary and other.term not in alike)
    if best.share < POLICY.around:
        if term in passage.around:
            return _Hit(POLICY.around, best.at, False)
        relatives = [share for other, share in alike.items() if other in passage.around]
        if relatives and max(relatives) * POLICY.around > best.share:
            return _Hit(max(relatives) * POLICY.around, best.at, False)
    return best


def _segment(passage: Passage, text: str, clause: int | None) -> tuple[int, int]:
    """The part of a sentence between semicolons that holds a clause: what is said of one does not reach the next."""
    if clause is None or not passage.clauses:
        return passage.start, passage.end
    at = passage.clauses[clause]
    low = max(text.rfind(mark, passage.start, at.start) for mark in _SEMICOLONS)
    ends = [e for mark in _SEMICOLONS if (e := text.find(mark, at.end - 1, passage.end)) >= 0]
    return max(low, passage.start), min(ends, default=passage.end)


def presence(entity: str, passage: Passage, text: str, clause: int | None) -> tuple[float, Mention | None]:
    """How an entity is present in a passage, and where."""
    best: tuple[float, Mention | None] = (0.0, None)
    low, high = _segment(passage, text, clause)
    for mention in passage.mentions:
        if not same_entity(entity, mention.entity):
            continue
        if not low <= mention.start < high:
            best = max(best, (POLICY.carried, None), key=lambda b: b[0])
            continue
        share = POLICY.named if mention.how in ("name", "near") else POLICY.voice + 0.1
        if clause is not None:
            gap = abs(passage.clause_at(mention.start) - clause)
            share *= 1.0 if gap == 0 else 0.92 if gap == 1 else 0.8
        if share > best[0]:
            best = (share, mention)
    if best[0] > 0:
        return best
    if passage.voice is not None and same_entity(entity, passage.voice):
        return POLICY.voice, None
    if entity.startswith("name:") and entity[5:] in text[passage.start : passage.end].casefold():
        return POLICY.named * 0.9, None
    if any(same_entity(entity, other) for other in passage.carried):
        return POLICY.carried, None
    return 0.0, None


def match_values(
    frame: Frame, key: tuple[int, int], source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """All values of a passage that could be held against the claim, the best attached first."""
    assert frame.asserted is not None
    passage = source.passages[key[1]]
    weights = weigh(frame, source, index)
    out = []
    for found in passage.values:
        if not _same_kind(frame.asserted, found.value):
            continue
        out.append(_attach(frame, key, source, passage, found, weights, index, entities))
    out.sort(key=lambda m: (m.rejected is not None, "other-event" in m.flags, -m.score, m.start))
    return _one_speaks(frame, out)


def _same_kind(asserted: Value, value: Value) -> bool:
    if isinstance(asserted, DateValue) or isinstance(value, DateValue):
        return isinstance(asserted, DateValue) and isinstance(value, DateValue)
    return compare(asserted, value).comparable


def _one_speaks(frame: Frame, matches: list[Match]) -> list[Match]:
    """Keep the best attached value; one that cannot be told apart from it but says otherwise makes both doubtful."""
    if len(matches) < 2 or matches[0].rejected:
        return matches
    assert frame.asserted is not None
    best = matches[0]
    out = [best]
    for other in matches[1:]:
        if other.rejected is None:
            close = best.score - other.score < POLICY.tie
            if close and best.found is not None and other.found is not None:
                same = (
                    compare(frame.asserted, best.found.value).relation
                    == compare(frame.asserted, other.found.value).relation
                )
                if not same:
                    out[0] = _with_flag(best, "doubtful")
                    out.append(_with_flag(other, "doubtful"))
                    continue
            other = _reject(other, "another value of the same sentence is closer to the claim's words")
        out.append(other)
    return out


def _with_flag(match: Match, flag: str) -> Match:
    return replace(match, flags=match.flags | {flag})


def _reject(match: Match, reason: str) -> Match:
    return replace(match, rejected=reason)


def _attach(
    frame: Frame,
    key: tuple[int, int],
    source: AnnotatedSource,
    passage: Passage,
    found: Found,
    weights: Sequence[Weighted],
    index: CorpusIndex,
    entities: EntityIndex,
) -> Match:
    clause = passage.clause_at(found.core_start)
    text = source.text.text
    covered = _coverage(weights, passage, clause, figures_of(frame))
    coverage, hits, missed = covered.share, covered.hits, covered.missed
    place, who, absent = _entities(frame, passage, text, clause)
    score = POLICY.words_share * coverage + (1 - POLICY.words_share) * place
    speaker = passage.speaker_at(found.start, found.end)
    marks = _marks(hits, who, found)
    flags = set(_polarity(frame, hits))
    rejected: str | None = None
    if coverage < POLICY.least_coverage or covered.own < POLICY.least_own:
        rejected = "the words of the claim are not there"
    elif absent:
        rejected = "it does not speak of " + ", ".join(entities.label(e) for e in absent)
    elif (roles := _roles(frame, hits, passage, source, entities, absent)) == "actor":
        rejected = "somebody else acts"
    elif _others(frame, passage, clause):
        rejected = "the value is that of other parties" if OTHERS not in _terms(frame) else "it is not about others"
    elif (other := _other_party(frame, passage, text, clause, entities)) is not None:
        rejected = f"the value belongs to {entities.label(other)}"
    if rejected is None and frame.kind == "quantity":
        period = _period(frame, passage, text, clause)
        if _other_message(frame, passage, source):
            rejected = "it stands in a message of another date"
        if period == "other":
            rejected = "the figure is for another time"
        elif period in ("part", "wider"):
            flags.add(period)
    if rejected is None and roles in ("swapped", "roles"):
        flags.add(roles)
    if not any(h.share >= 0.5 and h.at is not None for w, h in hits if w.focus or not frame.focus):
        flags.add("focus")
    if (subject := _subject_words(frame, passage)) is not None:
        flags.add(subject)
    if LIMITS & {t.term for t in (*frame.terms, *frame.predicate)}:
        flags.add("limit")
    if frame.kind == "date" and not _has_event(frame, hits):
        flags.add("no-event")
    near = _nearest_event(passage, found, source.language.spaced)
    if near is not None and not _claimed_event(near, hits):
        score -= POLICY.other_event
        if frame.kind == "date" and any(kind_of(w.term.term) == "event" for w, _ in hits):
            flags.add("other-event")
    if _thin(frame, hits, passage, text, clause) or _other_rank(frame, passage, clause):
        flags.add("thin")
    if (voice := _voice(frame, passage, speaker)) is not None:
        flags.add(voice)
    start, end = _extent(passage, clause, hits, found)
    why = tuple(f"shares {h.at.term}" for _, h in hits if h.at is not None and h.share >= 0.5)
    return Match(
        source=key[0],
        passage=key[1],
        found=found,
        start=start,
        end=end,
        score=round(score, 4),
        coverage=round(coverage, 4),
        place=round(place, 4),
        speaker=speaker,
        marks=marks,
        why=why + tuple(f"lacks {m}" for m in missed),
        rejected=rejected,
        flags=frozenset(flags),
    )


def _subject_words(frame: Frame, passage: Passage) -> str | None:
    """Where the claim's subject is no name but words ("new employees"): `subject` when none of them is there,
    `subject-near` when one is only around the passage, None when one is in it."""
    words = [t for t in frame.who if not is_light(t) and not t.startswith("w:")]
    if frame.subjects or not words:
        return None
    if any(t.term in words for t in passage.terms):
        return None
    return "subject-near" if any(w in passage.around for w in words) else "subject"


def _has_event(frame: Frame, hits: Sequence[tuple[Weighted, _Hit]]) -> bool:
    """Where the claim turns on an event: whether the passage has it as an event too, not as a thing of its kind."""
    acts = [(w, h) for w, h in _main(frame, hits) if kind_of(w.term.term) == "event"]
    if not acts:
        return True
    return any(h.at is not None and h.share >= 0.6 and kind_of(h.at.term) == "event" for _, h in acts)


def _claimed_event(near: Term, hits: Sequence[tuple[Weighted, _Hit]]) -> bool:
    """Whether an event word of the passage is one that the claim speaks of."""
    for w, hit in hits:
        if hit.at is not None and hit.at.start < near.end and near.start < hit.at.end:
            return True
        if any(near.term == name or related(name).get(near.term, 0.0) >= 0.6 for name in w.names):
            return True
    return False


def _nearest_event(passage: Passage, found: Found, spaced: bool) -> Term | None:
    """The event word that a value goes with inside its clause: the nearest one; in unspaced scripts time stands before
    its verb, so a date goes with the event behind it where there is one."""
    clause = passage.clause_at(found.core_start)
    events = [t for t in passage.terms if kind_of(t.term) == "event" and passage.clause_at(t.start) == clause]
    if not spaced and isinstance(found.value, DateValue):
        events = [t for t in events if t.start >= found.end] or events
    return min(events, key=lambda t: (max(found.start - t.end, t.start - found.end), t.start), default=None)


def _has_figure(figure: Found, passage: Passage) -> bool:
    """Whether a passage has a figure that can be the one the claim mentions."""
    for found in passage.values:
        if isinstance(found.value, Quantity) and isinstance(figure.value, Quantity):
            c = compare(figure.value, found.value)
            period = PERIODS.get(figure.value.per or "")
            rate = figure.value.per in (None, found.value.per) or any(t.term == period for t in passage.terms)
            if c.comparable and c.relation != "excludes" and rate:
                return True
    return False


def figures_of(frame: Frame) -> list[Found]:
    """The quantities that a claim mentions besides the asserted value."""
    return [f for f in frame.anchors if isinstance(f.value, Quantity) and f.value.kind in FIGURES]


def _voice(frame: Frame, passage: Passage, speaker: str | None) -> str | None:
    """Whether the claimed speaker says it: None (yes, or none is claimed), `speaker` (another one does), `no-speaker`."""
    claimed = frame.speaker
    if claimed is None:
        return None
    if speaker is not None and same_entity(claimed, speaker):
        return None
    if any(s.speaker is not None and same_entity(claimed, s.speaker) for s in passage.sayings):
        return None
    named = any(same_entity(claimed, m.entity) for m in passage.mentions if m.how != "voice")
    return "speaker" if speaker is not None and not named else "no-speaker"


def _other_rank(frame: Frame, passage: Passage, clause: int) -> bool:
    """Whether only one of claim and clause speaks of the first or the last of a kind ("first-round investors")."""
    mine = RANKS & {t.term for t in (*frame.terms, *frame.predicate)}
    theirs = RANKS & {t.term for t in passage.terms if passage.clause_at(t.start) == clause}
    return mine != theirs


def _thin(frame: Frame, hits: Sequence[tuple[Weighted, _Hit]], passage: Passage, text: str, clause: int) -> bool:
    """Whether one word alone ties the value to the claim while its parties are not named beside it."""
    low, high = _segment(passage, text, clause)
    named = {m.entity for m in passage.mentions if low <= m.start < high}
    if frame.kind == "date" and any(t.term in MESSAGE_CONCEPTS | DOCUMENT_CONCEPTS for t in frame.terms):
        # which message is meant shows in what it is about
        return not all(any(same_entity(e, n) for n in named) for e in frame.others)
    near = {(h.at.start, h.at.end) for _, h in hits if h.at is not None and h.share >= 0.5}
    if len(near) >= 2:
        return False
    wanted = frame.subjects or frame.others
    return not wanted or not all(any(same_entity(e, n) for n in named) for e in wanted)


@dataclass(frozen=True, slots=True)
class _Coverage:
    """`share` of the claim's words that the passage has, `own` of it in the sentence itself."""

    share: float
    own: float
    hits: tuple[tuple[Weighted, _Hit], ...]
    missed: tuple[str, ...]


def _coverage(
    weights: Sequence[Weighted], passage: Passage, clause: int | None, figures: Sequence[Found] = ()
) -> _Coverage:
    total = sum(w.weight for w in weights) + POLICY.figure * len(figures)
    if total <= 0:
        return _Coverage(0.0, 0.0, (), ())
    met = POLICY.figure * sum(_has_figure(f, passage) for f in figures)
    got, own = met, met
    hits = []
    missed = []
    for w in weights:
        hit = _find(w.names, passage, clause)
        got += w.weight * hit.share
        if hit.at is not None and hit.share > POLICY.around:
            own += w.weight * hit.share
        if hit.share > 0:
            hits.append((w, hit))
        else:
            missed.append(w.term.term)
    return _Coverage(got / total, own / total, tuple(hits), tuple(missed))


def _entities(frame: Frame, passage: Passage, text: str, clause: int | None) -> tuple[float, list[Mention], list[str]]:
    """The entities' share of the score, the mentions, and the entities that would have to be there and are not."""
    if OTHERS in _terms(frame):
        return 0.7, [], []  # whoever is named is named to be left out
    wanted = [(e, 1.0) for e in frame.subjects] + [(e, 0.8) for e in frame.others]
    if frame.speaker is not None:
        wanted = [(e, w) for e, w in wanted if e != frame.speaker]
    if not wanted:
        return 0.7, [], []
    got, mentions, absent = 0.0, [], []
    for entity, weight in wanted:
        share, mention = presence(entity, passage, text, clause)
        for kin in frame.kin.get(entity, ()) if share == 0.0 else ():
            share = max(share, min(POLICY.carried, presence(kin, passage, text, clause)[0]))
        got += weight * share
        if mention is not None:
            mentions.append(mention)
        if share == 0.0:
            absent.append(entity)
    return got / sum(w for _, w in wanted), mentions, absent


def _terms(frame: Frame) -> set[str]:
    return {t.term for t in frame.terms}


def _others(frame: Frame, passage: Passage, clause: int) -> bool:
    """Whether only one of claim and clause speaks of unnamed others ("from other donors")."""
    theirs = any(t.term == OTHERS and passage.clause_at(t.start) == clause for t in passage.terms)
    return theirs != (OTHERS in _terms(frame))


def _other_party(frame: Frame, passage: Passage, text: str, clause: int, entities: EntityIndex) -> str | None:
    """A party named in the value's clause when none of the claim's is: the value is that party's."""
    mine = {*frame.subjects, *frame.others, *((frame.speaker,) if frame.speaker else ())}
    if not mine or OTHERS in _terms(frame):
        return None
    if not passage.clauses:
        return None
    span = passage.clauses[clause]
    for low, high in ((span.start, span.end), _segment(passage, text, clause)):
        here = [m for m in passage.mentions if low <= m.start < high and m.how != "voice"]
        if any(same_entity(m.entity, e) for m in here for e in mine):
            return None
        parties = [m.entity for m in here if entities.kind(m.entity) in ("person", "organisation", "media", "place")]
        if parties and (low, high) != (passage.start, passage.end):
            elsewhere = any(same_entity(m.entity, e) for m in passage.mentions for e in mine)
            if elsewhere or (low, high) == (span.start, span.end):
                return parties[0]
    return None


def _period(frame: Frame, passage: Passage, text: str, clause: int) -> str:
    """Whether the passage's figure is for the claim's time: `same`; `other`; `part` of the claim's (which names no
    time); `wider` (the claim names a time and the passage a longer one, or none)."""
    low, high = _segment(passage, text, clause)
    dates = [f for f in passage.values if isinstance(f.value, DateValue) and f.value.low is not None]
    near = [f.value for f in dates if passage.clause_at(f.start) == clause]
    theirs = [d for d in near or [f.value for f in dates if low <= f.start < high] if isinstance(d, DateValue)]
    mine = [m for m in frame.when if m.low is not None and m.high is not None]
    if not mine:
        closed = any(d.bound in ("=", "~") and d.high is not None for d in near if isinstance(d, DateValue))
        return "part" if closed and not frame.when else "same"
    if not theirs:
        return "wider"
    for m in mine:
        for d in theirs:
            if m.low is None or m.high is None or d.low is None:
                continue
            if d.low <= m.high and m.low <= (d.high or d.low):
                inside = m.low <= d.low and (d.high or d.low) <= m.high
                return "same" if inside else "wider"
    return "other"


def _other_message(frame: Frame, passage: Passage, source: AnnotatedSource) -> bool:
    """Whether the claim speaks of a message of a certain date and the passage stands in one of another."""
    if passage.message is None or not frame.when or not any(t.term in MESSAGE_CONCEPTS for t in frame.terms):
        return False
    sent = source.letters[passage.message].date
    if sent is None or not isinstance(sent.value, DateValue):
        return False
    return all(compare(when, sent.value).relation == "excludes" for when in frame.when)


def _main(frame: Frame, hits: Sequence[tuple[Weighted, _Hit]]) -> list[tuple[Weighted, _Hit]]:
    """The events and states that the claim turns on: those of its predicate, else the weightiest one."""
    acts = [(w, h) for w, h in hits if kind_of(w.term.term) in ("event", "state", "quality") and h.at is not None]
    focus = [(w, h) for w, h in acts if w.focus]
    if focus:
        return focus
    return sorted(acts, key=lambda a: (-a[0].weight, a[0].term.start))[:1]


def _polarity(frame: Frame, hits: Sequence[tuple[Weighted, _Hit]]) -> list[str]:
    """Whether the passage turns the claim's main event around, or has it only planned."""
    flags = []
    for w, hit in _main(frame, hits):
        if hit.at is None or hit.share < 0.5:
            continue
        claimed = w.inside or w.term
        if hit.opposite and is_punctual(w.term.term):
            flags.append("undone")  # who left had joined: an event that undoes another does not deny it
        elif hit.opposite:
            flags.append(f"opposite:{hit.at.term}")
        elif claimed.negated != hit.at.negated:
            flags.append("negated")
        unreal = hit.at.modality in UNREALISED and claimed.modality is None
        if unreal and kind_of(w.term.term) == "event" and not _claims_plan(frame):
            flags.append("unrealised")
    return flags


def _claims_plan(frame: Frame) -> bool:
    """Whether the claim itself speaks of a plan, a wish or a proposal."""
    return any(t.modality in UNREALISED for t in frame.terms) or any(
        t.term in PLANS or any(r in PLANS for r in related(t.term)) for t in frame.terms
    )


def _marks(
    hits: Sequence[tuple[Weighted, _Hit]], who: Sequence[Mention], found: Found | None
) -> tuple[tuple[int, int, Role], ...]:
    marks: list[tuple[int, int, Role]] = [(m.start, m.end, "who") for m in who]
    marks += [(h.at.start, h.at.end, "what") for _, h in hits if h.at is not None and h.share >= 0.5]
    if found is not None:
        marks = [m for m in marks if m[1] <= found.start or m[0] >= found.end]
        marks.append((found.start, found.end, "when" if isinstance(found.value, DateValue) else "value"))
    return tuple(sorted(set(marks)))


def _extent(passage: Passage, clause: int, hits: Sequence[tuple[Weighted, _Hit]], found: Found) -> tuple[int, int]:
    """From the first to the last clause that holds the value or a decisive word next to it."""
    clauses = {clause, passage.clause_at(found.end - 1)}
    for _, hit in hits:
        if hit.at is not None and hit.share >= 0.6:
            at = passage.clause_at(hit.at.start)
            if abs(at - clause) <= 1:
                clauses.add(at)
    if not passage.clauses:
        return passage.start, passage.end
    return passage.clauses[min(clauses)].start, max(passage.clauses[max(clauses)].end, found.end)


def match_statement(
    frame: Frame, key: tuple[int, int], source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> Match:
    """How well a whole sentence says what the claim says; for claims without a value."""
    passage = source.passages[key[1]]
    text = source.text.text
    weights = weigh(frame, source, index)
    best = max((_coverage(weights, passage, c) for c in range(max(1, len(passage.clauses)))), key=lambda c: c.share)
    coverage, hits, missed = best.share, best.hits, best.missed
    flags: set[str] = set()
    start, end = passage.start, passage.end
    if frame.quotes and source.language.code == frame.language.code:
        for quote in frame.quotes:
            how = compare_quote(quote, text[start:end])
            if how is not None:
                flags.add(how)
                coverage = max(coverage, 1.0 if how == "verbatim" else 0.9)
    if frame.quotes and not flags:
        flags.add("unquoted")
    place, who, absent = _entities(frame, passage, text, None)
    flags |= set(_polarity(frame, hits))
    if any(w.focus and h.share < 0.6 for w, h in hits) or any(w.focus and w.term.term in missed for w in weights):
        flags.add("focus")
    heard = [h.at for _, h in hits if h.at is not None and h.share >= 0.5]
    low = min((t.start for t in heard), default=start)
    high = max((t.end for t in heard), default=end)
    rejected = None
    if coverage < POLICY.least_coverage or best.own < POLICY.least_own:
        rejected = "the words of the claim are not there"
    else:
        roles = _roles(frame, hits, passage, source, entities, absent)
        if roles is not None:
            flags.add(roles)
            if roles == "actor":
                absent = [e for e in absent if e not in frame.subjects]
                rest = [e for e in frame.others if presence(e, passage, text, None)[0] > 0]
                place = 0.9 if len(rest) == len(frame.others) else 0.6
        if absent:
            rejected = "it does not speak of " + ", ".join(entities.label(e) for e in absent)
    if sum(h.share >= 0.6 and not is_light(w.term.term) for w, h in hits) < 3:
        flags.add("few")
    speaker = passage.speaker_at(low, high)
    if (voice := _voice(frame, passage, speaker)) is not None:
        flags.add(voice)
    for anchor in frame.anchors:
        relation = _anchor(anchor, passage)
        if relation is not None:
            flags.add(relation)
    score = POLICY.words_share * coverage + (1 - POLICY.words_share) * place
    return Match(
        source=key[0],
        passage=key[1],
        found=None,
        start=start,
        end=end,
        score=round(score, 4),
        coverage=round(coverage, 4),
        place=round(place, 4),
        speaker=speaker,
        marks=_marks(hits, who, None),
        why=tuple(f"shares {t.term}" for t in heard) + tuple(f"lacks {m}" for m in missed),
        rejected=rejected,
        flags=frozenset(flags),
    )


def _converse(one: str, two: str) -> bool:
    return (one in GIVING and two in TAKING) or (one in TAKING and two in GIVING)


def _roles(
    frame: Frame,
    hits: Sequence[tuple[Weighted, _Hit]],
    passage: Passage,
    source: AnnotatedSource,
    entities: EntityIndex,
    absent: Sequence[str],
) -> str | None:
    """What the main event of the claim and its counterpart in the passage say of who acts.

    `swapped`: actor and undergoer change places. `actor`: somebody else acts and the claim's actor is not there at all.
    `roles`: the actor differs in another way. `unknown`: the claim has an actor and an undergoer, and the passage does
    not say who acts. None: they agree, or the claim has no such pair.
    """
    text = source.text.text
    whole = (Span(0, len(frame.text)),)
    verdicts = []
    for w, hit in _main(frame, hits):
        if hit.at is None or hit.share < 0.6 or kind_of(w.term.term) != "event":
            continue
        if w.inside is not None:
            mine = roles_of(w.inside, frame.mentions, whole, frame.text, frame.language, entities.kind)
        else:
            parties = [e for e in frame.subjects if entities.kind(e) in PARTIES]
            mine = Roles(parties[0] if len(parties) == 1 else None)
        theirs = roles_of(hit.at, passage.mentions, passage.clauses, text, source.language, entities.kind)
        verdict = _compare_roles(frame, (w.inside or w.term).term, mine, hit.at.term, theirs, absent)
        if verdict is None:
            return None
        verdicts.append(verdict)
    known = [v for v in verdicts if v != "unknown"]
    if verdicts:
        return known[0] if known else "unknown"
    parties = [e for e in (*frame.subjects, *frame.others) if entities.kind(e) in PARTIES and e != frame.speaker]
    return "unknown" if frame.kind == "statement" and len(parties) >= 2 else None


def _compare_roles(
    frame: Frame, claimed: str, mine: Roles, said: str, theirs: Roles, absent: Sequence[str]
) -> str | None:
    """See `_roles`; None where the roles agree."""
    if _converse(claimed, said):
        # "raised from Musk" against "Musk gave": who gives in one is named beside the verb in the other
        giver = mine.actor if claimed in GIVING else next(iter(mine.beside), mine.undergoer)
        there = theirs.actor if said in GIVING else next(iter(theirs.beside), None)
        if giver is None or (there is not None and same_entity(giver, there)):
            return None
        return "unknown" if there is None and said in TAKING and theirs.actor is None else "roles"
    if mine.actor is None:
        if mine.undergoer is not None and theirs.actor is not None and same_entity(mine.undergoer, theirs.actor):
            return "roles"  # the claim has it undergo what the passage has it do
        return None
    if theirs.actor is None:
        if any(same_entity(mine.actor, e) for e in theirs.beside):
            return "roles"
        return "unknown" if mine.undergoer is not None else None
    if any(same_entity(mine.actor, actor) for actor in (theirs.actor, *theirs.beside_actor)):
        if mine.undergoer is None or (theirs.undergoer is not None and same_entity(mine.undergoer, theirs.undergoer)):
            return None
        return "unknown"
    if (
        mine.undergoer is not None
        and theirs.undergoer is not None
        and same_entity(mine.undergoer, theirs.actor)
        and same_entity(mine.actor, theirs.undergoer)
    ):
        return "swapped" if claimed == said else "roles"
    if (
        mine.actor in absent
        and mine.actor in frame.subjects
        and not any(same_entity(theirs.actor, e) for e in frame.others)
    ):
        return "actor"
    return "roles"


def _anchor(anchor: Found, passage: Passage) -> str | None:
    """What a passage says to a value that the claim mentions beside its point: "value" (it differs), None (it agrees)."""
    same = [f for f in passage.values if _same_kind(anchor.value, f.value)]
    if not same:
        return "value-missing" if isinstance(anchor.value, Quantity) else None
    if any(compare(anchor.value, f.value).relation != "excludes" for f in same):
        return None
    return "value"
