"""Joint intervals, subset, disjoint."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.base import Bound, Quantity
from factcheck.values.bounds import ends_of
from factcheck.values.interval import contains, disjoint, intersect, is_empty, subset


def interval(low: int | None, high: int | None, low_open: bool = False, high_open: bool = False) -> Quantity:
    return Quantity(
        kind="number",
        stated=None,
        low=None if low is None else Decimal(low),
        high=None if high is None else Decimal(high),
        low_open=low_open,
        high_open=high_open,
        bound="range",
    )


ends = st.none() | st.integers(0, 12)
intervals = st.builds(interval, ends, ends, st.booleans(), st.booleans()).filter(lambda q: not is_empty(q))
points = [Decimal(n) / 2 for n in range(-2, 28)]


def test_under_45_and_over_44_leave_what_lies_between() -> None:
    joint = intersect([interval(0, 45, high_open=True), interval(44, None, low_open=True)])
    assert joint is not None
    assert (joint.low, joint.high, joint.low_open, joint.high_open) == (Decimal(44), Decimal(45), True, True)
    assert joint.stated is None


def test_nothing_left_and_nothing_given() -> None:
    assert intersect([interval(0, 3), interval(4, 9)]) is None
    assert intersect([interval(0, 3, high_open=True), interval(3, 9)]) is None
    assert intersect([]) is None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (interval(1, 2), interval(1, 2), True),
        (interval(1, 2), interval(1, 2, high_open=True), False),
        (interval(1, 2, high_open=True), interval(1, 2), True),
        (interval(1, 2), interval(None, None), True),
        (interval(None, 2), interval(0, 2), False),
    ],
)
def test_subset(a: Quantity, b: Quantity, expected: bool) -> None:
    assert subset(a, b) is expected


@given(intervals, intervals)
def test_the_three_agree_with_membership(a: Quantity, b: Quantity) -> None:
    in_a = {p for p in points if contains(a, p)}
    in_b = {p for p in points if contains(b, p)}
    if subset(a, b):
        assert in_a <= in_b
    if disjoint(a, b):
        assert not in_a & in_b
    joint = intersect([a, b])
    assert {p for p in points if joint is not None and contains(joint, p)} == in_a & in_b
    assert disjoint(a, b) == disjoint(b, a) == (joint is None)


@pytest.mark.parametrize("bound", ["=", "<", "<=", ">", ">=", "~", "nearly"])
@pytest.mark.parametrize("number", [0, 1, 45, -3])
def test_a_bound_leaves_some_number(bound: Bound, number: int) -> None:
    ends = ends_of(bound, Decimal(number))
    assert not is_empty(replace(interval(0, 0), **ends._asdict()))
