"""The interval of a result holds the result for any points inside the intervals of its operands."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.arithmetic import add, divide, multiply, scaled, subtract, total
from factcheck.values.base import Bound, Quantity
from factcheck.values.build import build_quantity
from factcheck.values.interval import contains


def money(bound: Bound, amount: int, high: int | None = None) -> Quantity:
    return build_quantity(
        type="money",
        bound=bound,
        amount=Decimal(amount),
        high=None if high is None else Decimal(high),
        currency="USD",
        unit=None,
        per=None,
    )


M = 10**6


def test_an_upper_limit_minus_a_lower_one_has_an_open_end() -> None:
    left = subtract(money("<", 45 * M), money(">", 10 * M))
    assert left.low is None
    assert left.stated is None
    assert left.high == 35 * M
    assert left.high_open


def test_figures_add_up_to_a_figure() -> None:
    both = add(money("=", 45 * M), money("=", 10 * M))
    assert both.stated == 55 * M
    assert both.bound == "="
    assert both.currency == "USD"


def test_an_estimate_makes_an_estimate() -> None:
    both = add(money("~", 45 * M), money("=", 10 * M))
    assert both.stated == 55 * M
    assert both.bound == "~"


def test_an_end_that_one_has_not_is_missing_in_the_sum() -> None:
    both = add(money(">", 1), money("=", 2))
    assert both.low == 3
    assert both.low_open
    assert both.high is None


@pytest.mark.parametrize("divisor", [0])
def test_nothing_is_divided_by_nothing(divisor: int) -> None:
    assert divide(money("=", 4), money("=", divisor)) is None


def test_what_may_be_negative_is_neither_multiplied_nor_divided() -> None:
    below = subtract(money("=", 1), money("=", 2))
    assert multiply(below, money("=", 2)) is None
    assert divide(money("=", 2), below) is None


_NUMBERS = st.integers(min_value=0, max_value=10**9)


@st.composite
def quantities(draw: st.DrawFn) -> tuple[Quantity, Decimal]:
    """A quantity and a number that lies in it."""
    bound: Bound = draw(st.sampled_from(["=", "<", "<=", ">", ">=", "~", "range"]))
    low = draw(_NUMBERS) + 1
    value = money(bound, low, low + draw(_NUMBERS) if bound == "range" else None)
    bottom = value.low if value.low is not None else Decimal(0)
    top = value.high if value.high is not None else bottom + 10**9
    share = Decimal(draw(st.integers(min_value=1, max_value=99))) / 100
    point = bottom + (top - bottom) * share
    return value, point


@given(quantities(), quantities())
def test_the_interval_holds_the_result_of_any_points(
    one: tuple[Quantity, Decimal], two: tuple[Quantity, Decimal]
) -> None:
    (a, x), (b, y) = one, two
    assert contains(a, x)
    assert contains(b, y)
    assert contains(add(a, b), x + y)
    assert contains(subtract(a, b), x - y)
    product, quotient = multiply(a, b), divide(a, b)
    assert product is not None
    assert contains(product, x * y)
    if quotient is not None and y:
        # a third has no last digit: the ends are compared as far as they are worked out
        slack = Fraction(1, 10**20)
        exact = Fraction(x) / Fraction(y)
        assert quotient.low is None or Fraction(quotient.low) * (1 - slack) <= exact
        assert quotient.high is None or exact <= Fraction(quotient.high) * (1 + slack)
    assert contains(scaled(a, Decimal(3)), 3 * x)


@given(st.lists(quantities(), min_size=1, max_size=5))
def test_a_sum_is_the_same_in_any_order(parts: list[tuple[Quantity, Decimal]]) -> None:
    forward, backward = total(q for q, _ in parts), total(q for q, _ in reversed(parts))
    assert (forward.low, forward.high, forward.low_open, forward.high_open, forward.stated) == (
        backward.low,
        backward.high,
        backward.low_open,
        backward.high_open,
        backward.stated,
    )
