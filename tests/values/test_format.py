"""Values in plain English, and reading them back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.base import Bound, Quantity
from factcheck.values.build import build_quantity, complete, unit_id
from factcheck.values.dates import build_date
from factcheck.values.format import describe
from tests.values.reading import quantities


def build(kind: str, amount: str, bound: str = "=", **rest: str) -> Quantity:
    high = rest.pop("high", None)
    return build_quantity(type=kind, bound=bound, amount=Decimal(amount), high=Decimal(high) if high else None, **rest)


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (build("money", "45000000", "<", currency="USD"), "less than 45 million US dollars"),
        (build("money", "1", currency="EUR"), "1 euro"),
        (build("money", "2000000000000", currency="CNY"), "2 trillion yuan"),
        (build("count", "7", "range", high="10", unit="people"), "between 7 and 10 people"),
        (build("count", "1", unit="pages"), "1 page"),
        (build("count", "3", unit="countries"), "3 countries"),
        (build("percent", "12.5", "~"), "about 12.5%"),
        (build("percent", "5", unit="percentage points"), "5 percentage points"),
        (build("multiple", "100", "<="), "at most 100 times"),
        (build("duration", "2", "range", high="3", unit="years"), "between 2 and 3 years"),
        (build("money", "9000", currency="USD", per="month"), "9,000 US dollars a month"),
        (build("count", "100000000", "order", unit="people"), "hundreds of millions of people"),
        (build("money", "1000000000", "order", currency="USD"), "billions of US dollars"),
        (build("count", "10", "order", unit="papers"), "dozens of papers"),
        (build("count", "85", unit="miles per hour"), "85 miles per hour"),
    ],
)
def test_describe(quantity: Quantity, words: str) -> None:
    assert describe(quantity) == words


def test_fractions_keep_their_words() -> None:
    assert describe(quantities("zh", "约三分之一")[0].value) == "about one third"
    assert describe(quantities("en", "half of it")[0].value) == "half"


def test_dates_are_described_too() -> None:
    assert describe(build_date("2018-02")) == "February 2018"


BOUNDS: tuple[Bound, ...] = ("=", "<", "<=", ">", ">=", "~", "nearly", "order", "range")


@given(
    st.sampled_from(["money", "percent", "multiple", "count", "duration"]),
    st.sampled_from(BOUNDS),
    st.integers(2, 10**13),
    st.sampled_from(["person", "page", "kilometre", "vote"]),
)
def test_what_is_described_is_read_back(kind: str, bound: str, amount: int, noun: str) -> None:
    if bound == "order":
        amount = 10 ** len(str(amount))
        if kind in ("percent", "multiple"):
            kind = "count"
    unit = {"count": noun, "duration": "year"}.get(kind)
    value = build_quantity(
        type=kind,
        bound=bound,
        amount=Decimal(amount),
        high=Decimal(amount) * 3 if bound == "range" else None,
        currency="USD" if kind == "money" else None,
        unit=unit,
    )
    (found,) = quantities("en", f"It was {describe(value)}.")
    again = found.value
    assert isinstance(again, Quantity)
    assert (again.kind in (kind, "count"), again.bound) == (True, bound)
    assert (again.low, again.high, again.stated) == (value.low, value.high, value.stated)
    assert (again.low_open, again.high_open) == (value.low_open, value.high_open)
    assert (again.unit if kind != "multiple" else None, again.currency) == (value.unit, value.currency)


@pytest.mark.parametrize(
    ("noun", "unit"),
    [
        ("people", "person"),
        ("years", "year"),
        ("miles an hour", "mile_per_hour"),
        ("companies", "company"),
        ("square kilometres", "square_kilometre"),
        ("yurts", "yurt"),
        ("person", "person"),
    ],
)
def test_units_by_any_name(noun: str, unit: str) -> None:
    assert unit_id(noun) == unit


def test_a_share_of_one_becomes_points() -> None:
    third = build_quantity(type="percent", bound="=", amount=Decimal("0.25"), unit="fraction")
    assert (third.stated, third.unit) == (Decimal(25), None)


def test_missing_amounts_are_refused() -> None:
    with pytest.raises(ValueError, match="amount"):
        build_quantity(type="count", amount=None)
    with pytest.raises(ValueError, match="high"):
        build_quantity(type="count", bound="range", amount=Decimal(3))


@pytest.mark.parametrize(
    ("registry", "words", "expected"),
    [
        (build("multiple", "100"), "capped at 100 times their stake", "at most 100 times"),
        (build("money", "9000", currency="USD"), "paid $9,000 a month", "9,000 US dollars a month"),
        (build("count", "4"), "four emails", "4 emails"),
        # the registry's own bound, unit, currency and number stand
        (build("money", "45000000", "<", currency="USD"), "gave $45 million", "less than 45 million US dollars"),
        (build("count", "4", unit="pages"), "four emails", "4 pages"),
        (build("money", "5", currency="EUR"), "less than $5", "5 euros"),
        (build("count", "4"), "fewer than five emails", "4"),
    ],
)
def test_the_words_complete_the_registry(registry: Quantity, words: str, expected: str) -> None:
    read = quantities("en", words)[0].value
    assert isinstance(read, Quantity)
    assert describe(complete(registry, read)) == expected
