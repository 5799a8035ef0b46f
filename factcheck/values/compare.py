"""How a value in the evidence stands to a claimed one: within it, apart from it, or neither.

| claim | evidence | relation |
|---|---|---|
| 45M | 44.8M | entails: it rounds to the claim, and the note says so |
| 45M | less than 45M | excludes, FC202: the bound was dropped |
| less than 45M | more than 45M | excludes, FC203: the bound is reversed |
| 45M | 4.5M | excludes, FC204: off by a power of ten |
| 45M USD | 45M CNY | excludes, FC205 |
| 130 km | 130 miles | excludes, FC206; but 209 km for 130 miles entails, and the note says that it is converted |
| 129 miles | 209 km | excludes, FC201: it is 129.9 miles, which rounds to 130 |
| 60 mph | 100 km/h | undecided: 62 mph may have been rounded to 100 km/h |
| a third | 33% | entails: the percentage is the fraction, rounded |
| 45M | 30M | excludes, FC201 |
| about 45M | 45M | entails |
| 45M | about 45M | undecided: an estimate does not settle a figure |
| less than 4.5M | less than 45M | undecided: they overlap |
| 45 people | 45 pages | not comparable |

What makes two units comparable is in `alignment.py`; the constants are in `tolerance.py`. Dates are compared in
`dates.py`.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from factcheck.values.alignment import Aligned, align
from factcheck.values.base import Bound, Comparison, DateValue, Quantity, Relation, Value
from factcheck.values.bounds import ends_of
from factcheck.values.dates import compare_dates
from factcheck.values.format import describe, number_words, unit_words
from factcheck.values.interval import disjoint, subset
from factcheck.values.numeral import ONE
from factcheck.values.tolerance import CONVERSION, FRACTION, ROUND_CONVERSION, ROUNDING
from factcheck.values.units import is_time

_UPPER: frozenset[Bound] = frozenset({"<", "<="})
_LOWER: frozenset[Bound] = frozenset({">", ">="})

#: Two numbers closer than this share are the same number written differently (a third and 33.333 %).
_SAME = Decimal("1E-6")

#: Converted figures are shown with this many digits.
_DIGITS_SHOWN = 4


@lru_cache(maxsize=8192)
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
    same = claim.stated is not None and e.stated is not None and _same(claim.stated, e.stated)
    snapped = not same and aligned.converted and _is_converted(claim, e)
    note = (
        _conversion(claim, e, evidence) if aligned.converted and not same else f"the source says {describe(evidence)}"
    )
    if snapped:
        e = _snapped(e, claim)
    if same or snapped:
        decided = _same_number(claim, e, note)
        if decided is not None:
            return decided
    if subset(e, claim):
        return Comparison(Relation.ENTAILS, None, note)
    if aligned.converted:
        if snapped or _may_be_converted(claim, e, evidence):
            return Comparison(Relation.UNDECIDED, None, note)
    else:
        rounded = _rounded(claim, e, evidence)
        if rounded is not None:
            return rounded
    if disjoint(e, claim):
        return Comparison(Relation.EXCLUDES, _code(claim, e), note)
    return Comparison(Relation.UNDECIDED, None, f"{note}, which overlaps with the claim")


def _same(a: Decimal, b: Decimal) -> bool:
    return a == b or abs(a - b) <= _SAME * max(abs(a), abs(b))


def _same_number(claim: Quantity, e: Quantity, said: str) -> Comparison | None:
    """Where both name the same number only the bounds can tell them apart."""
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


def _rounded(claim: Quantity, e: Quantity, evidence: Quantity) -> Comparison | None:
    """Whether one figure is the other at its own precision. The coarser claim is borne out; the finer one is not."""
    if claim.bound != "=" or e.bound != "=" or not claim.stated or not e.stated:
        return None
    gap = abs(claim.stated - e.stated)
    size = max(abs(claim.stated), abs(e.stated))
    said, here = number_words(evidence.stated or e.stated), number_words(claim.stated)
    if claim.step == 0 and claim.kind == "number" and evidence.kind == "percent":
        return _as_fraction(claim, evidence, gap * 100)
    if gap <= claim.step / 2:
        if gap <= ROUNDING * size:
            return Comparison(Relation.ENTAILS, None, f"{said} rounds to {here}")
        return Comparison(
            Relation.UNDECIDED, None, f"{said} rounds to {here}, but is too far from it to be the same figure"
        )
    if gap <= e.step / 2 and gap <= ROUNDING * size:
        return Comparison(Relation.UNDECIDED, None, f"the source gives the rounder figure {describe(evidence)}")
    return None


def _as_fraction(claim: Quantity, evidence: Quantity, points: Decimal) -> Comparison | None:
    """A percentage beside a claimed fraction: 33% is a third, 34% may be one in other words, 40% is none."""
    words = describe(claim)
    if evidence.step <= 1 and points <= evidence.step / 2:
        return Comparison(Relation.ENTAILS, None, f"{describe(evidence)} is {words}, rounded")
    if points <= FRACTION:
        return Comparison(Relation.UNDECIDED, None, f"the source says {describe(evidence)}, which is near {words}")
    return None


def _is_converted(claim: Quantity, e: Quantity) -> bool:
    """Whether evidence from another unit rounds to the claim's number (a range: to both), as precisely as the claim
    says it."""
    if claim.bound == e.bound == "range":
        return _rounds_to(claim, claim.low, e.low) and _rounds_to(claim, claim.high, e.high)
    return _rounds_to(claim, claim.stated, e.stated)


def _rounds_to(claim: Quantity, number: Decimal | None, other: Decimal | None) -> bool:
    if not number or not other:
        return False
    gap, size = abs(number - other), max(abs(number), abs(other))
    most = ROUNDING if is_time(claim.unit or "") else CONVERSION
    if gap <= claim.step / 2 and gap <= most * size:
        return True
    return gap <= _last_place(number, claim.step) / 2 and gap <= ROUND_CONVERSION * size


def _may_be_converted(claim: Quantity, e: Quantity, evidence: Quantity) -> bool:
    """Whether the two figures, each rounded to the last place that it shows, could come from one measurement."""
    if claim.bound != "=" or e.bound != "=" or not (claim.stated and e.stated and evidence.stated):
        return False
    factor = e.step / evidence.step if evidence.step else abs(e.stated / evidence.stated)
    here, there = _last_place(claim.stated, claim.step), _last_place(evidence.stated, evidence.step) * factor
    return abs(claim.stated - e.stated) <= (here + there) / 2


def _last_place(number: Decimal, step: Decimal) -> Decimal:
    """The place value of the last digit said that is no zero, but not of the first (100 counts in tens)."""
    exponent = number.normalize().as_tuple().exponent
    return max(step, Decimal(1).scaleb(min(int(exponent), number.adjusted() - 1)))


def _snapped(e: Quantity, claim: Quantity) -> Quantity:
    """The evidence with the claim's number in place of the one that rounds to it."""
    if claim.stated is None:
        return replace(e, low=claim.low, high=claim.high)
    ends = ends_of(e.bound, claim.stated)
    return replace(
        e, stated=claim.stated, low=ends.low, high=ends.high, low_open=ends.low_open, high_open=ends.high_open
    )


def _conversion(claim: Quantity, e: Quantity, evidence: Quantity) -> str:
    """ "209 kilometres is 129.9 miles"."""
    if e.stated is None or claim.unit is None:
        return f"the source says {describe(evidence)}, in another unit"
    places = max(_DIGITS_SHOWN - 1 - e.stated.adjusted(), 0)
    number = round(e.stated, places)
    here = f"{number_words(number)} {unit_words(claim.unit, one=number == 1)}"
    rate = f" a {claim.per.replace('_', ' ')}" if claim.per else ""
    return f"the source says {describe(evidence)}, which is {here}{rate}"


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
