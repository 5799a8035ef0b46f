"""Whether two quantities are about the same dimension, and the evidence taken into the claim's unit.

The unknown is never taken for agreement: a figure without a currency neither bears out nor refutes a sum of money,
and a noun that no table knows can agree in number but never disagree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.values.base import Comparison, Quantity, Relation
from factcheck.values.bounds import plain
from factcheck.values.format import describe
from factcheck.values.interval import disjoint
from factcheck.values.units import MEASURES, TEMPERATURES, is_listed_noun, kind_chain

_HUNDRED = Decimal(100)
#: The shortest and the longest month in days: how far a month and a number of days can be told apart.
_MONTH_DAYS = (Decimal(28), Decimal(31))


@dataclass(frozen=True, slots=True, kw_only=True)
class Aligned:
    """The evidence in the claim's unit. What the pair may still show: agreement, difference, both."""

    evidence: Quantity
    converted: bool = False
    may_entail: bool = True
    may_exclude: bool = True
    comparable: bool = True
    note: str = ""


def align(claim: Quantity, evidence: Quantity) -> Aligned | Comparison:
    """The evidence in the claim's unit, or the outcome where the units settle it."""
    if _is_fraction(evidence) and claim.kind == "percent":
        evidence = _times(evidence, _HUNDRED, kind="percent")
    elif _is_fraction(claim) and evidence.kind == "percent":
        evidence = _times(evidence, 1 / _HUNDRED, kind="number")
    pair = {claim.kind, evidence.kind}
    if "money" in pair:
        return _money(claim, evidence)
    if claim.kind == evidence.kind == "percent":
        return _percent(claim, evidence)
    if pair <= {"multiple", "count"} and "multiple" in pair:
        other = claim if claim.kind == "count" else evidence
        if other.kind == "count" and other.unit != "time":
            return _apart(claim, evidence)
        return Aligned(evidence=evidence)
    if claim.kind == evidence.kind == "number" or claim.kind == evidence.kind == "ordinal":
        return Aligned(evidence=evidence)
    if (_is_fraction(claim) and evidence.unit is not None) or (_is_fraction(evidence) and claim.unit is not None):
        return _apart(claim, evidence)  # half of the members, and 30 members
    if pair <= {"count", "number", "duration"}:
        return _with_rate(claim, evidence, _unit(claim, evidence))
    if pair == {"multiple", "number"}:
        return Aligned(evidence=evidence, may_entail=claim.kind == "number", may_exclude=False, note=_unknown(evidence))
    return _apart(claim, evidence)


def _apart(claim: Quantity, evidence: Quantity) -> Comparison:
    note = f"{describe(evidence)} is not of the same kind as {describe(claim)}"
    return Comparison(Relation.UNDECIDED, None, note, comparable=False)


def _unknown(evidence: Quantity) -> str:
    return f"the source says {describe(evidence)} without saying of what"


def _is_fraction(q: Quantity) -> bool:
    """A share said as a fraction ("a third", 三分之一): a bare number up to one whose words give no decimal place."""
    return q.kind == "number" and q.unit is None and q.step == 0 and q.stated is not None and abs(q.stated) <= 1


def _times(q: Quantity, factor: Decimal, **changes: object) -> Quantity:
    scaled = replace(
        q,
        stated=None if q.stated is None else plain(q.stated * factor),
        low=None if q.low is None else plain(q.low * factor),
        high=None if q.high is None else plain(q.high * factor),
        step=q.step * factor,
    )
    return replace(scaled, **changes) if changes else scaled  # type: ignore[arg-type]


def _money(claim: Quantity, evidence: Quantity) -> Aligned | Comparison:
    if claim.kind != evidence.kind:
        other = evidence if claim.kind == "money" else claim
        if other.kind != "number":
            return _apart(claim, evidence)
        apart = disjoint(claim, evidence)
        return Aligned(
            evidence=evidence,
            may_entail=claim.kind == "number",
            may_exclude=False,
            comparable=not apart,
            note=f"the source says {describe(evidence)} without a currency",
        )
    if claim.currency is None or evidence.currency is None:
        return Aligned(evidence=evidence, may_entail=claim.currency is None, note="one of the sums has no currency")
    if claim.currency != evidence.currency:
        said = claim.stated if claim.stated is not None else claim.high
        same = (claim.stated, claim.low, claim.high) == (evidence.stated, evidence.low, evidence.high)
        if said and (claim.stated == evidence.stated if claim.stated is not None else same):
            return Comparison(Relation.EXCLUDES, "FC205", f"the source says {describe(evidence)}")
        note = f"the source gives {describe(evidence)}, in another currency; rates of exchange are not known here"
        return Comparison(Relation.UNDECIDED, None, note)
    return _with_rate(claim, evidence, Aligned(evidence=evidence))


def _percent(claim: Quantity, evidence: Quantity) -> Aligned | Comparison:
    if claim.unit == evidence.unit:
        return Aligned(evidence=evidence)
    if claim.stated is not None and claim.stated == evidence.stated and claim.stated != 0:
        return Comparison(Relation.EXCLUDES, "FC206", f"the source says {describe(evidence)}")
    return Comparison(Relation.UNDECIDED, None, f"the source says {describe(evidence)}", comparable=False)


def _unit(claim: Quantity, evidence: Quantity) -> Aligned | Comparison:
    c, e = claim.unit, evidence.unit
    if c == e:
        return Aligned(evidence=evidence)
    if c is None:
        return Aligned(evidence=evidence, may_exclude=False)
    measured = MEASURES.get(c), MEASURES.get(e) if e else None
    if e is None:
        settles = measured[0] is None
        overlap = not disjoint(claim, evidence)
        return Aligned(
            evidence=evidence,
            may_entail=settles,
            may_exclude=False,
            comparable=settles or overlap,
            note=_unknown(evidence),
        )
    if measured[0] is not None and measured[1] is not None:
        return _measures(claim, evidence)
    if measured[0] is not None or measured[1] is not None:
        return _apart(claim, evidence)
    if e in kind_chain(c) or c in kind_chain(e):
        return Aligned(evidence=evidence, may_exclude=False)
    if is_listed_noun(c) and is_listed_noun(e):
        return _apart(claim, evidence)
    return Aligned(
        evidence=evidence, may_exclude=False, note=f"the source says {describe(evidence)}; the nouns may differ"
    )


def _measures(claim: Quantity, evidence: Quantity) -> Aligned | Comparison:
    c, e = MEASURES[claim.unit or ""], MEASURES[evidence.unit or ""]
    same_figure = claim.stated is not None and claim.stated == evidence.stated and claim.stated != 0
    if c.dimension == e.dimension:
        if same_figure and claim.bound == evidence.bound and c.size != e.size:
            return Comparison(Relation.EXCLUDES, "FC206", f"the source says {describe(evidence)}")
        return Aligned(evidence=_times(evidence, e.size / c.size, unit=claim.unit), converted=c.size != e.size)
    if {c.dimension, e.dimension} == {"days", "months"}:
        if same_figure:
            return Comparison(Relation.EXCLUDES, "FC206", f"the source says {describe(evidence)}")
        return _months_and_days(claim, evidence)
    scales = {c.dimension, e.dimension}
    if scales <= TEMPERATURES.keys():
        return Aligned(evidence=_temperature(evidence, e.dimension, c.dimension), converted=True)
    if "degree" in scales and scales & TEMPERATURES.keys():
        return Aligned(evidence=evidence, may_exclude=False)
    return _apart(claim, evidence)


def _months_and_days(claim: Quantity, evidence: Quantity) -> Comparison:
    """A month is 28 to 31 days: only what lies apart for both is decided."""
    note = f"the source says {describe(evidence)}; months and days do not convert exactly"
    lows, highs = [], []
    for q in (claim, evidence):
        measure = MEASURES[q.unit or ""]
        short, long = (m * 86400 for m in _MONTH_DAYS) if measure.dimension == "months" else (Decimal(1), Decimal(1))
        lows.append(None if q.low is None else q.low * measure.size * short)
        highs.append(None if q.high is None else q.high * measure.size * long)
    one = lows[0] is not None and highs[1] is not None and highs[1] < lows[0]
    two = lows[1] is not None and highs[0] is not None and highs[0] < lows[1]
    if one or two:
        return Comparison(Relation.EXCLUDES, "FC201", f"the source says {describe(evidence)}")
    return Comparison(Relation.UNDECIDED, None, note)


def _temperature(q: Quantity, given: str, wanted: str) -> Quantity:
    """The quantity on another scale: through kelvins, whose zero all scales know."""
    size, zero = TEMPERATURES[given]
    other_size, other_zero = TEMPERATURES[wanted]

    def turn(number: Decimal | None) -> Decimal | None:
        return None if number is None else plain(((number - zero) * size) / other_size + other_zero)

    return replace(
        q, stated=turn(q.stated), low=turn(q.low), high=turn(q.high), step=q.step * size / other_size, unit=wanted
    )


def _with_rate(claim: Quantity, evidence: Quantity, aligned: Aligned | Comparison) -> Aligned | Comparison:
    """Takes rates into account: a month's pay against a year's, a price a head against a sum."""
    if isinstance(aligned, Comparison) or claim.per == evidence.per:
        return aligned
    if claim.per is None or evidence.per is None:
        return replace(aligned, may_exclude=False, note=f"the source says {describe(evidence)}")
    c, e = MEASURES.get(claim.per), MEASURES.get(evidence.per)
    if c is not None and e is not None and c.dimension == e.dimension:
        return replace(aligned, evidence=_times(aligned.evidence, c.size / e.size, per=claim.per), converted=True)
    return Comparison(Relation.UNDECIDED, None, f"the source says {describe(evidence)}", comparable=False)
