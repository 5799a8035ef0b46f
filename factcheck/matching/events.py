"""The event that a claim turns on and its counterpart in a passage: which it is, whether denied, planned or done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from factcheck.languages.base import Language
from factcheck.languages.senses import DISTINCT, ENDING, GIVING, TAKING
from factcheck.matching.coverage import Grid, Hit
from factcheck.matching.index import SIBLING, is_light, is_punctual, kind_of, related
from factcheck.matching.weights import Weighted
from factcheck.model.frame import Frame
from factcheck.model.passage import Passage, Term
from factcheck.values.base import DateValue, Found

#: What a clause says of an act that did not happen (yet).
UNREALISED = frozenset({"planned", "proposed", "future", "obligation", "hypothetical", "attempted", "possible"})


#: Concepts that are plans themselves.
PLANS = frozenset({"plan", "propose", "want", "promise", "goal", "expect", "offer"})


def main_events(frame: Frame, hits: Sequence[tuple[Weighted, Hit]]) -> list[tuple[Weighted, Hit]]:
    """The events and states that the claim turns on: those of its predicate, else the weightiest one."""
    acts = [(w, h) for w, h in hits if kind_of(w.term.term) in ("event", "state", "quality") and h.at is not None]
    predicate = {t.term for t in frame.predicate}
    focus = [(w, h) for w, h in acts if w.focus] or [(w, h) for w, h in acts if w.term.term in predicate]
    if focus:
        return focus
    return sorted(acts, key=lambda a: (-a[0].weight, a[0].term.start))[:1]


def lacks_main_act(frame: Frame, table: Grid, hits: Sequence[tuple[Weighted, Hit]]) -> bool:
    """Where no predicate is given: whether the act of the claim's value is not in the passage itself. That is the act
    that stands nearest to it in the statement ("the collapse killed 43"), the weightiest where it does not stand there.
    """
    if frame.focus:
        return False
    acts = [w for w, _, _ in table.rows if kind_of(w.term.term) in ("event", "state", "quality")]
    acts = [w for w in acts if not is_light(w.term.term)]
    at = frame.mention
    if at is None:
        main = max(acts, key=lambda w: w.weight, default=None)
    else:
        main = min(acts, key=lambda w: max(at.start - w.term.end, w.term.start - at.end), default=None)
    return main is not None and not any(w is main and h.at is not None and h.share > 0.5 for w, h in hits)


def only_kindred(table: Grid) -> bool:
    """Whether the passage has another thing of the kind of one that the claim speaks of, and not the thing itself: a
    fire for an earthquake."""
    for w, places, _ in table.rows:
        best = max((share for share, opposite, _, _ in places if not opposite), default=0.0)
        apart = kind_of(w.term.term) == "event" or w.term.term in DISTINCT
        if 0 < best <= SIBLING and apart and not is_light(w.term.term):
            return True
    return False


#: Concepts that keep the act behind them from happening: "so as to avoid looking hopeless" is "so as not to look".
AVERTING = frozenset({"prevent"})
#: How far behind such a word its act may stand, in code points.
AVERTING_REACH = 60


def _denied(term: Term, terms: Sequence[Term], clause: Callable[[Term], int] = lambda _: 0) -> bool:
    """Whether the words have it that the act does not happen: negated, or averted in its clause, not both."""
    averted = any(
        t.term in AVERTING and 0 <= term.start - t.end <= AVERTING_REACH and clause(t) == clause(term) for t in terms
    )
    return term.negated != averted


def _is_ended(term: Term, hits: Sequence[tuple[Weighted, Hit]], passage: Passage) -> bool:
    """Whether what denies an act is an ending of it that the claim speaks of too ("stopped the payments")."""
    clause = passage.clause_at(term.start)
    ends = [h.at for _, h in hits if h.at is not None and h.at.term in ENDING and not h.opposite]
    return term.negated and any(t.start <= term.start and passage.clause_at(t.start) == clause for t in ends)


#: Kinds of words that a denial turns around.
_DENIABLE = frozenset({"event", "state", "quality"})


def polarity(frame: Frame, hits: Sequence[tuple[Weighted, Hit]], passage: Passage, clause: int | None) -> list[str]:
    """Whether the passage turns the claim's main event around, or has it only planned."""
    flags = []
    acts = main_events(frame, hits)
    here = [(w.inside or w.term, h.at) for w, h in hits if h.at is not None]
    if clause is not None:
        here = [(mine, at) for mine, at in here if passage.clause_at(at.start) == clause]
    # what a claim denies of its value is for `denial_of`
    if not acts and any(mine.negated != at.negated and (at.negated or not frame.denies_value) for mine, at in here):
        flags.append("unsure: the passage denies something of it")
    for w, hit in acts:
        if hit.at is None or hit.share < 0.5:
            continue
        claimed = w.inside or w.term
        if w.inside is not None:  # of "Building 98 was not built" the word that is denied counts
            claimed = next((t for t in frame.terms if t.term == claimed.term and t.negated), claimed)
        if hit.opposite and is_punctual(w.term.term):
            flags.append("undone")  # who left had joined: an event that undoes another does not deny it
        elif hit.opposite:
            flags.append(f"opposite:{hit.at.term}")
        elif _is_ended(hit.at, hits, passage):
            continue  # "stopped giving" denies the giving, and the stopping is what the claim says
        elif _denied(claimed, frame.terms if w.inside is not None else ()) != _denied(
            hit.at, passage.terms, lambda t: passage.clause_at(t.start)
        ):
            flags.append("negated")
    # "Block 7 was not built": which of two acts is denied does not show in their weight either
    for w, hit in hits if "negated" not in flags else ():
        if w.inside is None or hit.at is None or hit.share < 0.5 or any(w is act for act, _ in acts):
            continue
        if w.inside.negated and not hit.at.negated and kind_of(w.term.term) == kind_of(hit.at.term) == "event":
            flags.append("unsure: the claim denies what the passage says")
    if frame.kind == "statement" and not flags:
        told = {id(w) for w, _ in acts}
        for w, hit in hits:
            if id(w) in told or hit.at is None or hit.share < 0.6 or kind_of(hit.at.term) not in _DENIABLE:
                continue
            if w.inside is not None and w.inside.negated != hit.at.negated and not _is_ended(hit.at, hits, passage):
                flags.append("unsure: the passage denies something of it")
                break
    # "above the market level" against "below" it: qualities that stand for each other's contrary in one clause
    for w, hit in hits:
        if hit.opposite and hit.at is not None and w.inside is not None and kind_of(w.term.term) == "quality":
            near = [h.at for v, h in hits if v is not w and h.at is not None and h.share >= 0.6]
            if any(passage.clause_at(t.start) == passage.clause_at(hit.at.start) for t in near):
                flags.append(f"opposite:{hit.at.term}")
    # "Exports will grow": which of two acts is the finite one does not show in their weight
    for w, hit in hits:
        if hit.at is None or hit.share < 0.5 or kind_of(w.term.term) != "event" or _is_infinitive(frame, w.inside):
            continue
        if frame.speaker is not None and frame.focus and not w.focus:
            continue  # words are asked for, and these are not the ones that the claim turns on
        if hit.at.modality in UNREALISED and (w.inside or w.term).modality is None and not _claims_plan(frame):
            flags.append("unrealised")
    return flags


#: How far before a word the mark of its infinitive may stand ("to become less open"), in code points.
INFINITIVE_REACH = 18


def _is_infinitive(frame: Frame, term: Term | None) -> bool:
    """Whether the claim has the act as an infinitive ("makes sense to become"): so it does not say that it happened."""
    if term is None or not frame.language.grammar.infinitives:
        return False
    lead = frame.text[max(0, term.start - INFINITIVE_REACH) : term.start].casefold().split()
    return any(word in frame.language.grammar.infinitives for word in lead)


def denial_of(frame: Frame, passage: Passage, clause: int, known: Collection[str] = ()) -> set[str]:
    """What a claim that denies something is to a clause that denies nothing: `negated` where the claim denies what it
    says of its value, else in doubt. `polarity` sees only the acts that both have."""
    if not (frame.denies or frame.denies_value) or "negated" in known:
        return set()
    if any(t.negated for t in passage.terms if passage.clause_at(t.start) == clause):
        return set()
    mine = {t.term for t in frame.terms if t.negated}
    # what it denies elsewhere may be the very thing
    elsewhere = any(t.negated and (t.term in mine or mine & related(t.term).keys()) for t in passage.terms)
    return {"negated" if frame.denies_value and not elsewhere else "unsure: the claim denies something of it"}


def denies_all(frame: Frame, passage: Passage) -> bool:
    """Whether the claim denies every act that it speaks of, and the passage denies nothing."""
    acts = [t for t in frame.terms if kind_of(t.term) in ("event", "state")]
    return bool(acts) and all(t.negated for t in acts) and not any(t.negated for t in passage.terms)


def _claims_plan(frame: Frame) -> bool:
    """Whether the claim itself speaks of a plan, a wish or a proposal."""
    return any(t.modality in UNREALISED for t in frame.terms) or any(
        t.term in PLANS or (kind_of(t.term) == "event" and any(r in PLANS for r in related(t.term)))
        for t in frame.terms
    )


def has_event(frame: Frame, hits: Sequence[tuple[Weighted, Hit]]) -> bool:
    """Where the claim turns on an event: whether the passage has it as an event too, not as a thing of its kind."""
    acts = [(w, h) for w, h in main_events(frame, hits) if kind_of(w.term.term) == "event"]
    if not acts:
        return True
    return any(h.at is not None and h.share >= 0.6 and kind_of(h.at.term) == "event" for _, h in acts)


def claimed_event(near: Term, hits: Sequence[tuple[Weighted, Hit]]) -> bool:
    """Whether an event word of the passage is one that the claim speaks of."""
    for w, hit in hits:
        if hit.at is not None and hit.at.start < near.end and near.start < hit.at.end:
            return True
        if any(near.term == n or related(n).get(near.term, 0.0) >= 0.6 or converse(near.term, n) for n in w.names):
            return True
    return False


def nearest_event(passage: Passage, found: Found, language: Language) -> Term | None:
    """The event word that a value goes with inside its clause: the nearest one; in unspaced scripts time stands before
    its verb, so a date goes with the event behind it where there is one, and every value where verbs come last."""
    clause = passage.clause_at(found.core_start)
    events = [t for t in passage.terms if kind_of(t.term) == "event" and passage.clause_at(t.start) == clause]
    if language.grammar.verb_final or (not language.spaced and isinstance(found.value, DateValue)):
        events = [t for t in events if t.start >= found.end] or events
    return min(events, key=lambda t: (max(found.start - t.end, t.start - found.end), t.start), default=None)


def converse(one: str, two: str) -> bool:
    """Whether one act is the other seen from its other party: giving and taking."""
    return (one in GIVING and two in TAKING) or (one in TAKING and two in GIVING)
