"""Whether a passage bears on a claim, how well, and why: anchors first, never the number.

A value is attached to the words and names of its own clause, then to those of the sentence, then to what surrounds it.
Of several values in a passage the one attached best to the claim's words speaks for it; the others are set aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck.languages.senses import LIMITS, PERIODS
from factcheck.matching.acting import compare_parties, parties_at
from factcheck.matching.anchors import (
    claims_addition,
    compare_period,
    is_added,
    is_attributive,
    is_offset,
    is_thin,
    is_timed,
    other_mention,
    other_message,
    other_rank,
    under_bound,
)
from factcheck.matching.counted import of_the_same_things
from factcheck.matching.coverage import Grid, Hit, cover, figures_of, grid, has_figure, same_kind
from factcheck.matching.denial import denied_limits
from factcheck.matching.entailment import Entailment, entailment
from factcheck.matching.entities import EntityIndex
from factcheck.matching.events import (
    claimed_event,
    denial_of,
    has_event,
    lacks_main_act,
    main_events,
    nearest_event,
    only_kindred,
    polarity,
)
from factcheck.matching.factuality import unsure
from factcheck.matching.index import CorpusIndex, is_faint, kind_of
from factcheck.matching.parties import (
    direction_differs,
    entities_of,
    other_party,
    others_beside,
    others_differ,
    rival,
    subject_words,
    terms_of,
    voice_differs,
)
from factcheck.matching.policy import POLICY
from factcheck.matching.preceding import other_actor_before
from factcheck.matching.restated import match_copy, match_rendering
from factcheck.matching.terms import OTHERS
from factcheck.matching.weights import Weighted, weigh
from factcheck.model.frame import Frame
from factcheck.model.match import Match, Role
from factcheck.model.passage import AnnotatedSource, Mention, Passage
from factcheck.values.base import DateValue, Found, Quantity, Relation
from factcheck.values.compare import compare

#: What weakens a passage that has only part of a claim's words, and not one that says all of them.
ANSWERED = frozenset({"focus", "no-act", "kindred", "figure", "thin", "other-clause"})


def match_values(
    frame: Frame, key: tuple[int, int], source: AnnotatedSource, index: CorpusIndex, entities: EntityIndex
) -> list[Match]:
    """All values of a passage that could be held against the claim, the best attached first."""
    assert frame.asserted is not None
    passage = source.passages[key[1]]
    if not passage.values:
        return []

    def plain(match: Match) -> Match:
        turned = match.found is not None and match.found.start in _denied(source, passage)
        return _with_flag(match, "doubtful") if turned else match

    if (copy := match_copy(frame, key, source)) is not None:
        return [plain(copy)]
    rendering = match_rendering(frame, key, source, index, entities)
    said = said_of(frame, source, passage)
    if rendering is not None and not (said is not None and said.bars):
        return [plain(rendering)]
    values = [f for f in passage.values if same_kind(frame.asserted, f.value)]
    if frame.mention is not None and source.language is frame.language:
        values = of_the_same_things(frame.text, frame.mention, source.text.text, values)
    if not values:
        return []
    table = grid(weigh(frame, source, index), passage)
    out = [_attach(frame, key, source, passage, found, table, entities, said) for found in values]
    answered = any(_relation(frame, f) is Relation.ENTAILS for f in values)
    if said is not None and (answered or any(_same_bare(frame, f) for f in passage.values)):
        # what one figure bears out another one of the sentence does not contradict: which is meant is not told
        out = [_with_flag(m, "doubtful") if _relation(frame, m.found) is Relation.EXCLUDES else m for m in out]
    out = sorted((plain(m) for m in out), key=_rank)
    return _one_speaks(frame, out)


@lru_cache(maxsize=4096)  # every claim comes by the same passages
def _denied(source: AnnotatedSource, passage: Passage) -> frozenset[int]:
    return denied_limits(passage.values, passage, source.text.text, source.language)


def _rank(match: Match) -> tuple[bool, bool, bool, float, int]:
    """The best attached first: not set aside, with all that the claim says, beside no other event."""
    flags = match.flags
    return match.rejected is not None, "whole" not in flags, "other-event" in flags, -match.score, match.start


def _relation(frame: Frame, found: Found | None) -> Relation | None:
    assert frame.asserted is not None
    return compare(frame.asserted, found.value).relation if found is not None else None


def _same_bare(frame: Frame, found: Found) -> bool:
    """Whether a figure is the number of the claim's figure without its unit ("by 16" for "by the age of 16")."""
    stated = getattr(frame.asserted, "stated", None)
    bare = isinstance(found.value, Quantity) and found.value.kind == "number" and found.value.bound == "="
    return bare and stated is not None and stated == getattr(found.value, "stated", None)


def said_of(frame: Frame, source: AnnotatedSource, passage: Passage) -> Entailment | None:
    """What of a plain sentence the passage says. Where the registry gives a predicate or a value, that is what is
    asserted, and the rest of the statement need not be found; where a person says it, so do the person's words."""
    if frame.predicate or frame.claim.value is not None or (frame.kind == "statement" and frame.speaker is not None):
        return None
    return entailment(frame, source, passage)


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
            close = close and "other-event" not in other.flags and "whole" not in best.flags
            if close and best.found is not None and other.found is not None:
                same = (
                    compare(frame.asserted, best.found.value).relation
                    == compare(frame.asserted, other.found.value).relation
                )
                if not same and not _own_unit(frame, best.found, other.found):
                    out[0] = _with_flag(best, "doubtful")
                    out.append(_with_flag(other, "doubtful"))
                    continue
            other = _reject(other, "another value of the same sentence is closer to the claim's words")
        out.append(other)
    return out


def _own_unit(frame: Frame, one: Found, two: Found) -> bool:
    """Whether the first is a figure of the very things that the claim counts and the second one of other things."""
    units = [getattr(v, "unit", None) for v in (frame.asserted, one.value, two.value)]
    return None not in units and units[0] == units[1] != units[2]


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
    table: Grid,
    entities: EntityIndex,
    said: Entailment | None,
) -> Match:
    whole = said is not None and said.answer(frame.mention) is found
    clause = passage.clause_at(found.core_start)
    text = source.text.text
    covered = cover(table, passage, clause, figures_of(frame))
    hits = covered.hits
    place, who, absent = entities_of(frame, passage, text, clause)
    if whole:
        place, absent = max(place, POLICY.named), []
    share = 1.0 if whole else covered.share
    score = POLICY.words_share * share + (1 - POLICY.words_share) * place
    rejected: str | None = None
    flags: set[str] = set()
    if not whole and (covered.share < POLICY.least_coverage or covered.own < POLICY.least_own):
        rejected = "the words of the claim are not there"
    elif absent:
        rejected = "it does not speak of " + ", ".join(entities.label(e) for e in absent)
    else:
        rejected = _set_aside(frame, source, passage, found, hits, entities, flags, whole, table)
    speaker = passage.speaker_at(found.start, found.end)
    if rejected is None:
        flags |= _flags(frame, source, passage, found, hits, entities, speaker)
        if other_actor_before(frame, key[1], source, clause, entities) is not None:
            flags.add("rival")
        if any(w.focus and w.term.term in covered.missed and not is_faint(w.term.term) for w, _, _ in table.rows):
            flags.add("part-focus")
        if lacks_main_act(frame, table, hits):
            flags.add("no-act")
        if only_kindred(table):
            flags.add("kindred")
        if other_mention(frame, passage, found):
            flags.add("other-mention")
        if is_attributive(found, hits):
            flags.discard("thin")
        elif (near := nearest_event(passage, found, source.language)) and not claimed_event(near, hits):
            score -= POLICY.other_event
            acts = [h.at for _, h in main_events(frame, hits) if h.at is not None]
            if acts and all(passage.clause_at(t.start) != clause for t in acts):
                flags.add("other-clause")
        if isinstance(frame.asserted, Quantity) and frame.asserted.per is not None:
            rated = _has_rate(frame.asserted.per, found, passage, clause)
            score += POLICY.rate if rated else -POLICY.rate
            if rated and isinstance(found.value, Quantity) and found.value.per is None:
                flags.add("rated")
        if whole:
            flags = flags - ANSWERED | {"whole"}
        elif said is not None:
            flags |= {"beyond", "far"} if said.far else {"beyond"}
    start, end = _extent(passage, clause, hits, who, found)
    why = tuple(f"shares {h.at.term}" for _, h in hits if h.at is not None and h.share >= 0.5)
    return Match(
        source=key[0],
        passage=key[1],
        found=found,
        start=start,
        end=end,
        score=round(score, 4),
        coverage=round(share, 4),
        place=round(place, 4),
        speaker=speaker,
        marks=marks_of(hits, who, found) if rejected is None else (),
        why=why + tuple(f"lacks {m}" for m in covered.missed),
        rejected=rejected,
        flags=frozenset(flags),
    )


def _set_aside(
    frame: Frame,
    source: AnnotatedSource,
    passage: Passage,
    found: Found,
    hits: Sequence[tuple[Weighted, Hit]],
    entities: EntityIndex,
    flags: set[str],
    whole: bool,
    table: Grid,
) -> str | None:
    """Why a value whose passage has the claim's words and names is not the claim's all the same: somebody else acts, it
    belongs to others, it is for another time. What only weakens it goes to `flags`."""
    text = source.text.text
    clause = passage.clause_at(found.core_start)
    if others_differ(frame, passage, clause, found) and (not whole or others_beside(frame, passage, found)):
        return "the value is that of other parties" if OTHERS not in terms_of(frame) else "it is not about others"
    if (other := other_party(frame, passage, text, clause, entities)) is not None:
        return f"the value belongs to {entities.label(other)}"
    if frame.kind == "quantity":
        period = compare_period(frame, passage, text, found, clause)
        if period == "other":
            return "the figure is for another time"
        if other_message(frame, passage, source):
            return "it stands in a message of another date"
        if period in ("part", "wider"):
            flags.add(period)
    roles = compare_parties(frame, hits, passage, source, entities, ())
    if roles in ("swapped", "roles", "no-giver", "crossed", "owner"):
        flags.add("roles" if roles in ("crossed", "owner") else roles)
    elif parties_at(frame, table, passage, source, entities, clause) is not None:
        flags.add("unknown")
    return None


def _flags(
    frame: Frame,
    source: AnnotatedSource,
    passage: Passage,
    found: Found,
    hits: Sequence[tuple[Weighted, Hit]],
    entities: EntityIndex,
    speaker: str | None,
) -> set[str]:
    """What the judge must weigh: see `Match.flags`."""
    text = source.text.text
    clause = passage.clause_at(found.core_start)
    flags = set(polarity(frame, hits, passage, clause))
    flags |= denial_of(frame, passage, clause, flags)
    if rival(frame, passage, source, clause, entities) is not None:
        flags.add("rival")
    if direction_differs(frame, passage, source):
        flags.add("roles")
    if not any(h.share >= 0.5 and h.at is not None for w, h in hits if w.focus or not frame.focus):
        flags.add("focus")
    if (subject := subject_words(frame, passage)) is not None:
        flags.add(subject)
    if LIMITS & {t.term for t in (*frame.terms, *frame.predicate)}:
        flags.add("limit")
    if frame.kind == "date":
        flags |= _flags_of_a_date(frame, source, passage, found, hits)
    thin = is_thin(frame, hits, passage, text, clause) and not is_timed(frame, passage, clause)
    if thin or other_rank(frame, passage, clause):
        flags.add("thin")
    if (voice := voice_differs(frame, passage, speaker)) is not None:
        flags.add(voice)
    if (
        found.value.kind in ("money", "count")
        and is_added(found, passage.clauses, text, source.language)
        and not claims_addition(frame)
    ):
        flags.add("part")
    if under_bound(found, passage, text, source.language):
        flags.add("under-bound")
    if not all(has_figure(figure, passage) for figure in figures_of(frame)):
        flags.add("figure")
    if isinstance(frame.asserted, Quantity) and frame.asserted.kind == "money" and frame.asserted.per is None:
        mine = {t.term for t in frame.terms}
        if any(p not in mine and _has_rate(per, found, passage, clause) for per, p in PERIODS.items()):
            flags.add("rate")
    if (why_not := unsure(frame, hits, passage, source, entities)) is not None:
        flags.add("unsure: " + why_not)
    return flags


def _flags_of_a_date(
    frame: Frame, source: AnnotatedSource, passage: Passage, found: Found, hits: Sequence[tuple[Weighted, Hit]]
) -> set[str]:
    flags = set()
    if not has_event(frame, hits):
        flags.add("no-event")
    near = nearest_event(passage, found, source.language)
    events = any(kind_of(w.term.term) == "event" for w, _ in hits)
    if near is not None and events and not claimed_event(near, hits):
        flags.add("other-event")
    if is_offset(frame, hits, passage, found):
        flags.add("offset")
    return flags


def _has_rate(per: str, found: Found, passage: Passage, clause: int) -> bool:
    """Whether a figure is one per period as claimed: it says so, or its clause does ("every year they need")."""
    if isinstance(found.value, Quantity) and found.value.per == per:
        return True
    return any(t.term == PERIODS.get(per) and passage.clause_at(t.start) == clause for t in passage.terms)


def marks_of(
    hits: Sequence[tuple[Weighted, Hit]], who: Sequence[Mention], found: Found | None
) -> tuple[tuple[int, int, Role], ...]:
    """What of a passage is shown as bearing on the claim: (start, end, role) of its names, its words and its value."""
    marks: list[tuple[int, int, Role]] = [(m.start, m.end, "who") for m in who]
    marks += [(h.at.start, h.at.end, "what") for _, h in hits if h.at is not None and h.share >= 0.5]
    if found is not None:
        marks = [m for m in marks if m[1] <= found.start or m[0] >= found.end]
        marks.append((found.start, found.end, "when" if isinstance(found.value, DateValue) else "value"))
    return tuple(sorted(set(marks)))


#: So many clauses away from its value a name of the claim still belongs to what is quoted.
NAME_CLAUSES = 2


def _extent(
    passage: Passage, clause: int, hits: Sequence[tuple[Weighted, Hit]], who: Sequence[Mention], found: Found
) -> tuple[int, int]:
    """From the first to the last clause that holds the value, a decisive word next to it, or a name of the claim near
    it."""
    clauses = {clause, passage.clause_at(found.end - 1)}
    for _, hit in hits:
        if hit.at is not None and hit.share >= 0.6:
            at = passage.clause_at(hit.at.start)
            if abs(at - clause) <= 1:
                clauses.add(at)
    for mention in who:
        at = passage.clause_at(mention.start)
        if abs(at - clause) <= NAME_CLAUSES:
            clauses.add(at)
    if not passage.clauses:
        return passage.start, passage.end
    return passage.clauses[min(clauses)].start, max(passage.clauses[max(clauses)].end, found.end)
