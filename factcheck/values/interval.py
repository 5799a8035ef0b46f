"""Arithmetic of the intervals that quantities are: joint interval, subset, disjoint, touch.

Only the ends are looked at. Whether two quantities are about the same thing is decided before, in `compare.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from factcheck.values.base import Quantity


def _low_key(q: Quantity) -> tuple[int, Decimal, int]:
    """Order of lower ends: no limit first, then by number, an open end after a closed one at the same number."""
    return (0, Decimal(0), 0) if q.low is None else (1, q.low, int(q.low_open))


def _high_key(q: Quantity) -> tuple[int, Decimal, int]:
    """Order of upper ends: an open end before a closed one at the same number, no limit last."""
    return (1, Decimal(0), 0) if q.high is None else (0, q.high, -int(q.high_open))


def is_empty(q: Quantity) -> bool:
    """Whether no number fits: the ends are crossed, or meet and one of them is left out."""
    if q.low is None or q.high is None:
        return False
    return q.low > q.high or (q.low == q.high and (q.low_open or q.high_open))


def subset(inner: Quantity, outer: Quantity) -> bool:
    """Whether every number of `inner` lies in `outer`."""
    return _low_key(inner) >= _low_key(outer) and _high_key(inner) <= _high_key(outer)


def disjoint(a: Quantity, b: Quantity) -> bool:
    """Whether no number lies in both."""
    return _before(a, b) or _before(b, a)


def _before(a: Quantity, b: Quantity) -> bool:
    if a.high is None or b.low is None:
        return False
    return a.high < b.low or (a.high == b.low and (a.high_open or b.low_open))


def contains(q: Quantity, number: Decimal) -> bool:
    """Whether `number` lies in the interval."""
    above = q.low is None or number > q.low or (number == q.low and not q.low_open)
    below = q.high is None or number < q.high or (number == q.high and not q.high_open)
    return above and below


def intersect(quantities: Iterable[Quantity]) -> Quantity | None:
    """The joint interval of several accounts: under 45M and over 44M give (44M, 45M). None when nothing is left or
    given.

    The quantities must be comparable and in one unit (`compare.align`). The result keeps a stated number only where all
    state the same one; otherwise its bound is "range", or that of the narrowest quantity when one lies in all the
    others.
    """
    items = list(quantities)
    if not items:
        return None
    lowest = max(items, key=_low_key)
    highest = min(items, key=_high_key)
    for item in items:
        if _low_key(item) == _low_key(lowest) and _high_key(item) == _high_key(highest):
            return None if is_empty(item) else item
    joint = replace(
        lowest,
        stated=None,
        high=highest.high,
        high_open=highest.high_open,
        bound="range",
        unit=next((q.unit for q in items if q.unit), None),
        currency=next((q.currency for q in items if q.currency), None),
        per=next((q.per for q in items if q.per), None),
        step=min(q.step for q in items),
    )
    return None if is_empty(joint) else joint
