"""From stances and accounts to a verdict: supported, contradicted, conflicting, or not enough evidence.

Nothing is averaged and nothing outvotes: one account for and one against is a conflict, and the classes say between
whom. One-sided bounds of several accounts are put together first ("less than 45" and "over 44" say between 44 and 45).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.judging.accounts import Account, group, lineage_order, renders_one_work
from factcheck.judging.stance import RIVAL, THRESHOLDS, Judged, Stance, Thresholds
from factcheck.model.claim import Verdict
from factcheck.model.derivation import Derivation
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource
from factcheck.model.report import ConflictClass
from factcheck.model.source import Work
from factcheck.values.base import Quantity, Relation
from factcheck.values.compare import compare
from factcheck.values.interval import intersect

#: class of a conflict -> its code
CONFLICT_CODES = {"translation": "FC301", "independent": "FC302", "speaker": "FC303", "internal": "FC304"}


@dataclass(frozen=True, slots=True)
class Ruling:
    """The verdict with all that the report needs: `changed` is the first source on a lineage that departs from it,
    `derivation` the computation that decided."""

    verdict: Verdict
    codes: tuple[str, ...]
    conflict: tuple[ConflictClass, ...]
    judged: tuple[Judged, ...]
    accounts: tuple[Account, ...]
    joint: Quantity | None
    changed: tuple[Judged, Judged, str] | None
    derivation: Derivation | None = None


def rule(
    frame: Frame,
    judged: Sequence[Judged],
    sources: Sequence[AnnotatedSource],
    works: Mapping[str, Work],
    resolve: Callable[[str], str | None],
    thresholds: Thresholds = THRESHOLDS,
    *,
    derivation: Derivation | None = None,
) -> Ruling:
    """Rule on a claim. The order of sources and matches changes nothing."""
    judged = sorted(judged, key=lambda j: (-j.match.score, sources[j.match.source].source.id, j.match.start))
    joint = _joint(frame, judged, sources, thresholds)
    judged = _with_joint(frame, judged, joint)
    judged = _without_weak_rivals(judged, RIVAL[frame.kind])
    judged = _taking_sides(frame, judged, thresholds)
    supports = [j for j in judged if j.stance == "supports"]
    contradicts = [j for j in judged if j.stance == "contradicts"]
    accounts = group(supports + contradicts, sources, works, resolve)
    classes: tuple[ConflictClass, ...] = ()
    changed = None
    if supports and contradicts:
        verdict = Verdict.CONFLICTING
        classes = _classes(supports, contradicts, accounts)
        changed = _first_change(supports, contradicts, sources, accounts)
        codes = {CONFLICT_CODES[c] for c in classes} | {j.code for j in contradicts if j.code}
    elif supports:
        verdict, codes = Verdict.SUPPORTED, set()
    elif contradicts:
        verdict, codes = Verdict.CONTRADICTED, {j.code for j in contradicts if j.code}
    else:
        verdict = Verdict.NOT_ENOUGH_EVIDENCE
        codes = {_silence(judged)}
    return Ruling(
        verdict, tuple(sorted(c for c in codes if c)), classes, tuple(judged), accounts, joint, changed, derivation
    )


def _silence(judged: Sequence[Judged]) -> str:
    if any(j.code == "FC403" for j in judged):
        return "FC403"
    return "FC402" if judged else "FC401"


def _joint(
    frame: Frame, judged: Sequence[Judged], sources: Sequence[AnnotatedSource], t: Thresholds
) -> Quantity | None:
    """What accounts say together: the intersection of values that can hold at once, of most documents, best first."""
    if frame.kind != "quantity" or frame.speaker is not None:
        return None
    stated = [
        (j.match.found.value, sources[j.match.source].source.id)
        for j in judged
        if j.match.found is not None
        and isinstance(j.match.found.value, Quantity)
        and j.match.score >= t.support
        and _is_plain(j)
        and j.relation is not None
    ]
    best: tuple[int, Quantity] | None = None
    for seed, _ in stated:
        kept: list[tuple[Quantity, str]] = []
        for value, source in [(v, s) for v, s in stated if v == seed] + [(v, s) for v, s in stated if v != seed]:
            if intersect([*(v for v, _ in kept), value]) is not None:
                kept.append((value, source))
        distinct = {(v.low, v.high, v.low_open, v.high_open) for v, _ in kept}
        together = intersect(v for v, _ in kept)
        if len(distinct) < 2 or together is None:
            continue
        weight = len({source for _, source in kept})
        if best is None or weight > best[0]:
            best = (weight, together)
    return best[1] if best is not None else None


def _is_plain(judged: Judged) -> bool:
    """Whether nothing speaks against taking a value for one of the claim's. One that does not settle the claim by
    itself always leaves something of it unsaid."""
    return not judged.match.flags - {"beyond"} if judged.relation is Relation.UNDECIDED else not judged.match.flags


def _with_joint(frame: Frame, judged: Sequence[Judged], joint: Quantity | None) -> list[Judged]:
    """Undecided values that decide the claim together take the stance of their joint interval."""
    if joint is None or frame.asserted is None or any(j.stance != "neutral" for j in judged):
        return list(judged)
    together = compare(frame.asserted, joint)
    if together.relation is Relation.UNDECIDED:
        return list(judged)
    stance: Stance = "supports" if together.relation is Relation.ENTAILS else "contradicts"
    out = []
    for j in judged:
        if j.code == "FC403" and _is_plain(j):
            j = replace(
                j,
                stance=stance,
                code=together.code if stance == "contradicts" else None,
                reason="together with the other account: " + (together.note or "the joint interval decides"),
            )
        out.append(j)
    return out


def _without_weak_rivals(judged: Sequence[Judged], rival: float) -> list[Judged]:
    """A passage that bears on the claim clearly less than one that supports it, or fits it, does not contradict it."""
    fitting = (j for j in judged if j.stance == "supports" or (j.code == "FC403" and not j.match.flags))
    best = max((j.match.score for j in fitting), default=0.0)
    out = []
    for j in judged:
        if j.stance == "contradicts" and j.match.score < rival * best:
            j = replace(
                j, stance="neutral", code=None, reason="another passage answers the claim more closely; " + j.reason
            )
        out.append(j)
    return out


def _taking_sides(frame: Frame, judged: Sequence[Judged], t: Thresholds) -> list[Judged]:
    """Accounts that cannot hold together: where one excludes the claim and another, though it does not settle it, is
    itself excluded by the first, the claim takes the side of the second ("1 March" against "in February")."""
    against = [j for j in judged if j.stance == "contradicts" and j.match.found is not None]
    if not against or any(j.stance == "supports" for j in judged):
        return list(judged)
    out = []
    for j in judged:
        m = j.match
        fits = j.code == "FC403" and m.found is not None and m.score >= t.contradict and not m.flags
        if isinstance(frame.asserted, Quantity) and m.found is not None:
            fits = fits and getattr(m.found.value, "currency", None) == frame.asserted.currency
        if fits and m.found is not None and all(_apart(m, other.match) for other in against):
            j = replace(
                j, stance="supports", code=None, reason="it fits the claim and not the other account; " + j.reason
            )
        out.append(j)
    return out


def _apart(one: Match, two: Match) -> bool:
    if one.found is None or two.found is None:
        return False
    return compare(one.found.value, two.found.value).relation is Relation.EXCLUDES


def _classes(
    supports: Sequence[Judged], contradicts: Sequence[Judged], accounts: Sequence[Account]
) -> tuple[ConflictClass, ...]:
    found: set[ConflictClass] = set()
    for one in supports:
        for two in contradicts:
            if renders_one_work(one, two, accounts) is not None:
                found.add("translation")
            elif (
                one.match.speaker is not None
                and two.match.speaker is not None
                and one.match.speaker != two.match.speaker
            ):
                found.add("speaker")
            elif one.match.source == two.match.source:
                found.add("internal")
            else:
                found.add("independent")
    return tuple(sorted(found))


def _first_change(
    supports: Sequence[Judged],
    contradicts: Sequence[Judged],
    sources: Sequence[AnnotatedSource],
    accounts: Sequence[Account],
) -> tuple[Judged, Judged, str] | None:
    """On the lineage of one work: the rendering nearest the original, and the first that departs from it.

    Where some only tell of it, no lineage leads from one to the other, and the figure that fewer give is the departure.
    """
    for account in accounts:
        if account.work is None:
            continue
        members = sorted((j for j in account.members), key=lambda j: lineage_order(j, sources, account.work))
        if {j.stance for j in members} >= {"supports", "contradicts"}:
            first = members[0]
            told = Counter(j.stance for j in members)
            if any(j.match.retells for j in members) and max(told.values()) > told[first.stance]:
                first = next(j for j in members if j.stance != first.stance)
            other = next(j for j in members if j.stance != first.stance)
            return first, other, account.work
    return None
