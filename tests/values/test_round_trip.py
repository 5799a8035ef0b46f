"""What is written in a language is read back the same in it: every kind of value, in figures and in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.languages import CODES, get_language
from factcheck.languages.writing import get_writing
from factcheck.values.base import Bound, DateValue, Quantity
from factcheck.values.build import build_quantity
from factcheck.values.dates import build_date
from factcheck.values.scan import find_values
from factcheck.values.write import write_value
from factcheck.values.write_number import LARGEST_IN_WORDS, number_in_words
from tests.values.reading import quantities

codes = st.sampled_from(CODES)
#: Numbers of every size, the round ones that newspapers print as often as any.
whole = st.one_of(
    st.integers(2, 999),
    st.integers(2, 10**15 - 1),
    st.builds(lambda head, power: head * 10**power, st.integers(1, 999), st.integers(1, 12)),
).filter(lambda number: 2 <= number < LARGEST_IN_WORDS)
decimals = st.builds(lambda n, places: Decimal(n).scaleb(-places), st.integers(1, 99999), st.integers(1, 2)).filter(
    lambda number: number != number.to_integral_value()
)
numbers = whole.map(Decimal) | decimals

BOUNDS: tuple[Bound, ...] = ("=", "<", "<=", ">", ">=", "~", "nearly", "range", "order")
CURRENCIES = ("USD", "EUR", "GBP", "JPY", "CNY", "BRL", "CHF", "INR", "HKD")
UNITS = (
    *("person", "page", "company", "country", "vote", "kilometre", "tonne", "square_kilometre", "celsius", "litre"),
    *("kilowatt_hour", "mile", "pound", "hectare", "kilometre_per_hour"),
)
TIMES = ("year", "month", "week", "day", "hour", "minute", "second")


def same(first: Quantity, second: object) -> bool:
    """Whether two quantities say the same; how precise the words are (`step`) is the writer's choice."""
    fields = ("kind", "bound", "stated", "low", "high", "low_open", "high_open", "unit", "currency", "per")
    return isinstance(second, Quantity) and all(getattr(first, f) == getattr(second, f) for f in fields)


def check(quantity: Quantity, code: str, *, words: bool) -> None:
    text = f"({write_value(quantity, code, words=words)})"
    found = find_values(text, get_language(code))
    assert [same(quantity, f.value) for f in found] == [True], (code, text, found)
    assert 1 <= found[0].start < found[0].end <= len(text) - 1


@settings(max_examples=300, deadline=None)
@given(
    codes,
    numbers,
    st.sampled_from(BOUNDS),
    st.sampled_from(CURRENCIES),
    st.none() | st.sampled_from(("year", "month", "day")),
    st.booleans(),
)
def test_money(code: str, amount: Decimal, bound: Bound, currency: str, per: str | None, words: bool) -> None:
    check(_built("money", amount, bound, code, currency=currency, per=per), code, words=words)


@settings(max_examples=300, deadline=None)
@given(codes, numbers, st.sampled_from(BOUNDS), st.sampled_from(UNITS), st.booleans())
def test_counts_and_measures(code: str, amount: Decimal, bound: Bound, unit: str, words: bool) -> None:
    if unit == "pound" and (bound == "order" or code == "ja"):
        unit = "tonne"  # "millions of pounds" are money, and ポンド always are
    check(_built("count", amount, bound, code, unit=unit), code, words=words)


@settings(max_examples=200, deadline=None)
@given(codes, numbers, st.sampled_from(BOUNDS), st.sampled_from(TIMES), st.booleans())
def test_durations(code: str, amount: Decimal, bound: Bound, unit: str, words: bool) -> None:
    enough = code == "ja" and unit == "minute" and amount == 10  # 十分 is "enough" more often than ten minutes
    check(_built("duration", amount, bound, code, unit=unit), code, words=words and not enough)


@settings(max_examples=200, deadline=None)
@given(
    codes,
    st.integers(2, 999).map(Decimal) | decimals,
    st.sampled_from(BOUNDS[:-1]),
    st.sampled_from([None, "percentage_point"]),
)
def test_percentages(code: str, amount: Decimal, bound: Bound, unit: str | None) -> None:
    check(_built("percent", amount, bound, code, unit=unit), code, words=False)


@settings(max_examples=100, deadline=None)
@given(codes, st.integers(2, 999).map(Decimal) | decimals, st.sampled_from(BOUNDS[:-1]))
def test_multiples(code: str, amount: Decimal, bound: Bound) -> None:
    check(_built("multiple", amount, bound, code), code, words=False)


@settings(max_examples=100, deadline=None)
@given(codes, numbers, st.sampled_from(BOUNDS))
def test_bare_numbers(code: str, amount: Decimal, bound: Bound) -> None:
    check(_built("number", amount, bound, code), code, words=False)


@settings(max_examples=60, deadline=None)
@given(codes, st.integers(2, 300))
def test_ordinals(code: str, place: int) -> None:
    check(_built("ordinal", Decimal(place), "=", code), code, words=False)


@settings(max_examples=400, deadline=None)
@given(codes, st.integers(11, LARGEST_IN_WORDS))
def test_numbers_in_words(code: str, number: int) -> None:
    assume((code, number) != ("pt", 1001))  # "mil e um" is more often "umpteen"
    words = number_in_words(number, get_writing(code))
    found = quantities(code, f"({words})")
    assert [f.value.stated for f in found if isinstance(f.value, Quantity)] == [Decimal(number)], (code, words)


@pytest.mark.parametrize("code", CODES)
def test_every_number_word_to_a_thousand(code: str) -> None:
    writing = get_writing(code)
    unit = get_writing(code).currencies["EUR"][1]
    for number in range(2, 1000):
        words = number_in_words(number, writing)
        (found,) = quantities(code, f"({words}{writing.joint}{unit})")
        assert isinstance(found.value, Quantity)
        assert (found.value.stated, found.value.currency) == (Decimal(number), "EUR"), words


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("lower", range(2, 11))
def test_shares(code: str, lower: int) -> None:
    for upper in range(1, lower):
        share = Decimal(upper) / lower
        if upper > 1 and lower % upper == 0:
            continue
        quantity = Quantity(kind="number", stated=share, low=share, high=share, step=Decimal(0))
        text = write_value(quantity, code)
        assert [same(quantity, f.value) for f in find_values(text, get_language(code))] == [True], text


dates = st.dates(date(1950, 1, 1), date(2049, 12, 31))
#: Words that a bare year or decade needs before it to be one.
LEADS = {"en": "in ", "pt": "em ", "es": "en ", "fr": "en ", "de": "im Jahr ", "it": "nel ", "zh": "", "ja": ""}


@settings(max_examples=300, deadline=None)
@given(
    codes,
    dates,
    st.sampled_from(["day", "month", "quarter", "half", "year", "weekday"]),
    st.sampled_from(["=", "<", "<=", ">", ">=", "early", "mid", "late"]),
)
def test_dates(code: str, day: date, precision: str, bound: str) -> None:
    iso = {
        "day": day.isoformat(),
        "weekday": day.isoformat(),
        "month": f"{day:%Y-%m}",
        "quarter": f"{day:%Y}-{33 + (day.month - 1) // 3}",
        "half": f"{day:%Y}-{40 + (day.month - 1) // 6}",
        "year": f"{day:%Y}",
    }[precision]
    if bound in ("early", "mid", "late") and precision not in ("month", "year"):
        bound = "="
    value = build_date(iso, bound=bound)
    if precision == "weekday":
        value = DateValue(iso=iso, low=day, high=day, weekday=day.weekday())
    written = write_value(value, code)
    text = (LEADS[code] if bound == "=" and precision == "year" else "") + written
    found = [f.value for f in find_values(f"({text})", get_language(code))]
    assert [(v.iso, v.bound, v.part) for v in found if isinstance(v, DateValue)] == [
        (value.iso, value.bound, value.part)
    ], (code, text, found)
    assert len(found) == 1


def _built(kind: str, amount: Decimal, bound: Bound, code: str, **rest: str | None) -> Quantity:
    if bound == "order":
        powers = [power for power in get_writing(code).orders if power < 12]
        amount = Decimal(10) ** powers[int(amount) % len(powers)]
    return build_quantity(type=kind, bound=bound, amount=amount, high=amount * 3 if bound == "range" else None, **rest)


@pytest.mark.parametrize(
    "value",
    [
        build_quantity(type="money", amount=Decimal(5), currency="XAU"),
        build_quantity(type="count", amount=Decimal(5), unit="gizmo"),
        build_quantity(type="count", amount=Decimal(5), unit="page", per="gizmo"),
        Quantity(kind="number", stated=None, low=Decimal(1), high=None, bound=">"),
        build_date("2018-FY"),
        DateValue(iso="XXXX", relative="document", shift=-1, shift_unit="year"),
    ],
)
@pytest.mark.parametrize("code", CODES)
def test_what_has_no_words_is_refused(code: str, value: Quantity | DateValue) -> None:
    with pytest.raises(ValueError, match=r"words|ends"):
        write_value(value, code)


def test_languages_and_sizes_that_are_not_known() -> None:
    with pytest.raises(KeyError):
        write_value(build_quantity(type="count", amount=Decimal(5)), "xx")
    with pytest.raises(ValueError, match="no words"):
        number_in_words(LARGEST_IN_WORDS + 1, get_writing("en"))
