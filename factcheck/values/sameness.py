"""Whether two values may be the same thing said twice, or cannot be, whichever of the two is held against the other.

This is another question than whether one bears the other out: "at least 50 million" bears "at least 5 million" out, but
who writes the one for the other has changed it. Values with one and the same bound are therefore compared by their
numbers, and ranges by both ends.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.values.base import Comparison, DateValue, Quantity, Relation, Value
from factcheck.values.compare import compare

#: Codes that say more than that the values differ.
_TELLING = frozenset({"FC202", "FC203", "FC204"})


def may_be_same(a: Value, b: Value) -> bool:
    """Whether neither value says that the other is wrong, and at least one bears the other out: "100 million" and
    1 亿, "209 km" and "130 miles", "44.8M" and "45M". A figure without a unit is the same as one with it."""
    if a == b:
        return True
    outcomes = _outcomes(a, b)
    if all(o.comparable for o in outcomes):
        if any(o.relation is Relation.EXCLUDES for o in outcomes):
            return False
        # Both ways of every number that was compared.
        pairs = list(zip(outcomes[::2], outcomes[1::2], strict=True))
        if all(Relation.ENTAILS in (there.relation, back.relation) for there, back in pairs):
            return True
    return _same_number(a, b)


def why_apart(a: Value, b: Value) -> str | None:
    """The reason code where one of the two values says that the other is wrong, None where neither does."""
    outcomes = _outcomes(a, b)
    if not all(o.comparable for o in outcomes):
        return None
    codes = {o.code for o in outcomes if o.relation is Relation.EXCLUDES and o.code}
    return min(codes, key=lambda c: (c not in _TELLING, c), default=None)


def _outcomes(a: Value, b: Value) -> list[Comparison]:
    """Each value held against the other, there and back; for ranges, the lower ends and then the upper ones."""
    if isinstance(a, Quantity) and isinstance(b, Quantity) and a.bound == b.bound:
        if a.bound == "range" and None not in (a.low, a.high, b.low, b.high):
            ends = [(_exact(a, a.low), _exact(b, b.low)), (_exact(a, a.high), _exact(b, b.high))]
            return [o for x, y in ends for o in (compare(x, y), compare(y, x))]
        if a.stated is not None and b.stated is not None:
            a, b = _exact(a, a.stated), _exact(b, b.stated)
    if isinstance(a, DateValue) and isinstance(b, DateValue) and a.bound == b.bound and "/" not in a.iso + b.iso:
        a, b = replace(a, bound="="), replace(b, bound="=")
    return [compare(a, b), compare(b, a)]


def _exact(value: Quantity, number: Decimal | None) -> Quantity:
    return replace(value, stated=number, low=number, high=number, low_open=False, high_open=False, bound="=")


def _same_number(a: Value, b: Value) -> bool:
    if not isinstance(a, Quantity) or not isinstance(b, Quantity):
        return False
    if a.stated is not None and b.stated is not None:
        return a.stated == b.stated
    return (a.low, a.high) == (b.low, b.high)
