"""How a value in the evidence stands to a claimed one: within it, apart from it, or neither.

| claim | evidence | relation |
|---|---|---|
| 45M | 44.8M | entails: it rounds to the claim, and the note says so |
| 45M | less than 45M | excludes, FC202: the bound was dropped |
| less than 45M | more than 45M | excludes, FC203: the bound is reversed |
| 45M | 4.5M | excludes, FC204: off by a power of ten |
| 45M USD | 45M CNY | excludes, FC205 |
| 130 km | 130 miles | excludes, FC206; but 209 km for 130 miles entails |
| 45M | 30M | excludes, FC201 |
| about 45M | 45M | entails |
| 45M | about 45M | undecided: an estimate does not settle a figure |
| less than 4.5M | less than 45M | undecided: they overlap |
| 45 people | 45 pages | not comparable |

What makes two units comparable is in `alignment.py`; the constants are in `tolerance.py`. Dates are compared in
`dates.py`.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.alignment import Aligned, align
from factcheck.values.base import Bound, Comparison, DateValue, Quantity, Relation, Value
from factcheck.values.dates import compare_dates
from factcheck.values.format import describe, number_words
from factcheck.values.interval import disjoint, subset
from factcheck.values.numeral import ONE
from factcheck.values.tolerance import CONVERSION, ROUNDING

_UPPER: frozenset[Bound] = frozenset({"<", "<="})
_LOWER: frozenset[Bound] = frozenset({">", ">="})

#: Two numbers closer than this share are the same number written differently (a third and 33.333 %).
_SAME = Decimal("1E-6")


def compare(claim: Value, evidence: Value) -> Comparison:
    """Relation of the evidence to the claim. Total: any two values can be given, in any units."""
    if isinstance(claim, DateValue) and isinstance(evidence, DateValue):
        return compare_dates(claim, evidence)
    if isinstance(claim, DateValue) or isinstance(evidence, DateValue):
        return Comparison(
            Relation.UNDECIDED, None, "a date and a quantity are not about the same thing", comparable=False
        )
    aligned = align(claim, evidence)
    if isinstance(aligned, Comparison):
        return aligned
    outcome = _intervals(claim, evidence, aligned)
    if outcome.relation is Relation.EXCLUDES and not aligned.may_exclude:
        note = aligned.note or f"the source says {describe(evidence)}, of something that may not be the same"
        return Comparison(Relation.UNDECIDED, None, note, comparable=aligned.comparable)
    if outcome.relation is Relation.ENTAILS and not aligned.may_entail:
        return Comparison(Relation.UNDECIDED, None, aligned.note, comparable=aligned.comparable)
    return outcome


def _intervals(claim: Quantity, evidence: Quantity, aligned: Aligned) -> Comparison:
    e = aligned.evidence
    if claim.stated is not None and e.stated is not None and _same(claim.stated, e.stated):
        decided = _same_number(claim, e, evidence)
        if decided is not None:
            return decided
    if subset(e, claim):
        return Comparison(Relation.ENTAILS, None, _said(evidence, aligned))
    rounded = _rounded(claim, e, evidence, aligned)
    if rounded is not None:
        return rounded
    if disjoint(e, claim):
        return Comparison(Relation.EXCLUDES, _code(claim, e), f"the source says {describe(evidence)}")
    return Comparison(Relation.UNDECIDED, None, f"the source says {describe(evidence)}, which overlaps with the claim")


def _same(a: Decimal, b: Decimal) -> bool:
    return a == b or abs(a - b) <= _SAME * max(abs(a), abs(b))


def _same_number(claim: Quantity, e: Quantity, evidence: Quantity) -> Comparison | None:
    """Where both name the same number only the bounds can tell them apart."""
    said = f"the source says {describe(evidence)}"
    if claim.bound == e.bound:
        return Comparison(Relation.ENTAILS, None, said)
    if claim.bound == "=" and e.bound in ("<", ">", "nearly"):
        return Comparison(Relation.EXCLUDES, "FC202", said)
    if (claim.bound in _UPPER and e.bound in _LOWER) or (claim.bound in _LOWER and e.bound in _UPPER):
        return Comparison(Relation.EXCLUDES, "FC203", said)
    if claim.bound == "nearly" and e.bound in ("=", "~"):
        return Comparison(Relation.UNDECIDED, None, said)
    if claim.bound in ("~", "nearly") and e.bound in _LOWER | _UPPER:
        return Comparison(Relation.UNDECIDED, None, said)
    return None


def _rounded(claim: Quantity, e: Quantity, evidence: Quantity, aligned: Aligned) -> Comparison | None:
    """Whether one figure is the other at its own precision. The coarser claim is borne out; the finer one is not."""
    if claim.bound != "=" or e.bound != "=" or claim.stated is None or e.stated is None:
        return None
    gap = abs(claim.stated - e.stated)
    size = max(abs(claim.stated), abs(e.stated))
    if size == 0:
        return None
    said, here = number_words(evidence.stated or e.stated), number_words(claim.stated)
    if aligned.converted:
        if (gap <= max(claim.step, e.step) / 2 and gap <= ROUNDING * size) or gap <= CONVERSION * size:
            return Comparison(
                Relation.ENTAILS, None, f"{describe(evidence)} is {number_words(e.stated)} in the claim's unit, rounded"
            )
        return None
    if claim.stated == 0 or e.stated == 0:
        return None
    if gap <= claim.step / 2:
        if gap <= ROUNDING * size:
            return Comparison(Relation.ENTAILS, None, f"{said} rounds to {here}")
        return Comparison(
            Relation.UNDECIDED, None, f"{said} rounds to {here}, but is too far from it to be the same figure"
        )
    if gap <= e.step / 2 and gap <= ROUNDING * size:
        return Comparison(Relation.UNDECIDED, None, f"the source gives the rounder figure {describe(evidence)}")
    return None


def _said(evidence: Quantity, aligned: Aligned) -> str:
    said = f"the source says {describe(evidence)}"
    return f"{said}, in another unit" if aligned.converted else said


def _code(claim: Quantity, e: Quantity) -> str:
    return "FC204" if _slipped(claim, e) else "FC201"


def _slipped(claim: Quantity, e: Quantity) -> bool:
    """Whether the two say the same digits at another scale."""
    if claim.bound == e.bound == "order":
        return bool(claim.high and e.high) and is_power_of_ten((claim.high or ONE) / (e.high or ONE))
    if not claim.stated or not e.stated:
        return False
    exact: tuple[Bound, ...] = ("=", "~", "nearly")
    alike = claim.bound == e.bound or claim.bound in exact or e.bound in exact
    return alike and is_power_of_ten(claim.stated / e.stated)


def is_power_of_ten(ratio: Decimal) -> bool:
    """Whether the ratio is 10, 100, 0.1 ...: what a slipped scale word or a lost zero leaves."""
    if ratio <= 0 or ratio == 1:
        return False
    return ratio.normalize().as_tuple().digits == (1,)
