"""When a computed value decides a claim: only where nothing direct does, and where all ways to compute it agree.

Amounts that a claim asks to be put together do not answer it one by one, so they neither support nor contradict it.
A result speaks for the claim with all its operands; it speaks against it only where the claim's wording asks for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.judging.stance import RIVAL, Judged, Stance
from factcheck.model.derivation import Derivation
from factcheck.model.frame import Frame
from factcheck.model.match import RESTATED, Match, Role
from factcheck.model.passage import AnnotatedSource
from factcheck.values.base import Comparison, DateValue, Relation
from factcheck.values.compare import compare

#: How well an operand of a result bears on the claim.
SCORE = 0.9

COMPUTED = "computed"


def with_derived(
    frame: Frame,
    judged: Sequence[Judged],
    results: Sequence[Derivation],
    parts: frozenset[tuple[int, int]],
    rates: frozenset[tuple[int, int]],
    sources: Sequence[AnnotatedSource],
) -> tuple[list[Judged], Derivation | None]:
    """`parts` are places (source, start) that contradict nothing by themselves, `rates` those that decide nothing.

    The judged matches with what follows from the sources, and the result that decides, None where none does."""
    asked = frozenset((o.source, o.found.start) for d in results if d.asked for o in d.operands)
    out = [
        _not_alone(j) if _is_part(j, asked | rates) or (_is_part(j, parts) and j.stance == "contradicts") else j
        for j in judged
    ]
    if frame.asserted is None or not results:
        return out, None
    compared = [(d, compare(frame.asserted, d.value)) for d in results]
    relations = {c.relation for _, c in compared}
    places = {(o.source, o.found.start) for d in results for o in d.operands}
    if len(relations) > 1 or any(not c.comparable for _, c in compared):
        shown = [_operands(d, c, "neutral", sources, "two computations disagree: ") for d, c in compared]
        return [*out, *(j for js in shown for j in js)], None
    best, outcome = min(compared, key=lambda dc: (not dc[0].asked, dc[0].working))
    stance = _stance(best, outcome)
    if (
        stance == "contradicts"
        and not isinstance(best.value, DateValue)
        and any(
            compare(frame.asserted, o.found.value).relation is Relation.ENTAILS for d in results for o in d.operands
        )
    ):
        stance = "neutral"  # the figure stands there: it may be the result itself
    fitting = (j.match.score for j in out if j.stance == "supports" or (j.code == "FC403" and not j.match.flags))
    least = RIVAL[frame.kind] * max(SCORE, *fitting, 0)
    if any(_is_direct(j, least) and not _is_part(j, frozenset(places)) for j in out):
        return out, None
    if stance != "neutral" or not best.asked:
        out = [_not_alone(j) if _is_part(j, frozenset(places)) and j.stance == "contradicts" else j for j in out]
    if any(_is_direct(j, least) for j in out):
        return out, None
    made = [j for d, c in compared for j in _operands(d, c, stance, sources, "") if d is best or d.value == best.value]
    taken = {(j.match.source, j.match.found.start) for j in made if j.match.found is not None}
    rest = [j for j in out if j.match.found is None or (j.match.source, j.match.found.start) not in taken]
    return [*rest, *made], best if stance != "neutral" else None


def _is_direct(judged: Judged, least: float) -> bool:
    """Whether a match decides by itself: a contradiction only where it bears on the claim well enough."""
    return judged.stance == "supports" or (judged.stance == "contradicts" and judged.match.score >= least)


def _stance(derivation: Derivation, outcome: Comparison) -> Stance:
    if outcome.relation is Relation.ENTAILS:
        return "supports"
    if outcome.relation is Relation.EXCLUDES and derivation.asked:
        return "contradicts"
    return "neutral"


def _is_part(judged: Judged, places: frozenset[tuple[int, int]]) -> bool:
    found = judged.match.found
    if found is None or RESTATED in judged.match.why:
        return False
    return (judged.match.source, found.start) in places


def _not_alone(judged: Judged) -> Judged:
    if judged.stance == "neutral" and judged.code is None:
        return judged
    reason = "the claim asks for what comes of several figures, and this is one of them"
    return replace(judged, stance="neutral", code=None, reason=reason)


def _operands(
    derivation: Derivation, outcome: Comparison, stance: Stance, sources: Sequence[AnnotatedSource], lead: str
) -> list[Judged]:
    out = []
    code = (outcome.code or "FC201") if stance == "contradicts" else None
    for operand in derivation.operands:
        passage = sources[operand.source].passages[operand.passage]
        role: Role = "when" if isinstance(operand.found.value, DateValue) else "value"
        match = Match(
            source=operand.source,
            passage=operand.passage,
            found=operand.found,
            start=passage.start,
            end=max(passage.end, operand.found.end),
            score=SCORE,
            coverage=SCORE,
            place=SCORE,
            speaker=passage.speaker_at(operand.found.start, operand.found.end),
            marks=((operand.found.start, operand.found.end, role),),
            why=(f"an operand of the {derivation.operation}",),
            flags=frozenset({COMPUTED}),
        )
        out.append(Judged(match, stance, outcome.relation, code, f"{lead}{derivation.working}"))
    return out
