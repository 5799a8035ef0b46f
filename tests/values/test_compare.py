"""How evidence stands to a claim: the table of relations, with its reason codes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.values.base import Bound, Quantity, Relation
from factcheck.values.build import build_quantity
from factcheck.values.compare import compare, is_power_of_ten
from factcheck.values.dates import build_date
from factcheck.values.format import describe
from tests.values.reading import quantities

E, X, U = Relation.ENTAILS, Relation.EXCLUDES, Relation.UNDECIDED

# claim, evidence (English), relation, code
TABLE = [
    # the same figure
    ("$45 million", "$45 million", E, None),
    ("$45 million", "45,000,000 US dollars", E, None),
    ("$45 million", "less than $45 million", X, "FC202"),
    ("$45 million", "more than $45 million", X, "FC202"),
    ("$45 million", "nearly $45 million", X, "FC202"),
    ("$45 million", "about $45 million", U, None),
    ("$45 million", "up to $45 million", U, None),
    ("$45 million", "at least $45 million", U, None),
    ("about $45 million", "$45 million", E, None),
    ("about $45 million", "$44 million", E, None),
    ("about $45 million", "less than $45 million", U, None),
    ("at most 100 people", "100 people", E, None),
    ("at most 100 people", "less than 100 people", E, None),
    ("less than 100 people", "at most 100 people", U, None),
    ("less than $45 million", "more than $45 million", X, "FC203"),
    ("at least 5 years", "up to 5 years", X, "FC203"),
    ("nearly 20 million people", "20 million people", U, None),
    # other figures
    ("$45 million", "$30 million", X, "FC201"),
    ("$45 million", "$4.5 million", X, "FC204"),
    ("$1 billion", "$100 million", X, "FC204"),
    ("hundreds of millions of people", "billions of people", X, "FC204"),
    ("less than $45 million", "$44 million", E, None),
    ("less than $45 million", "$46 million", X, "FC201"),
    ("less than $4.5 million", "less than $45 million", U, None),
    ("less than $45 million", "more than $44 million", U, None),
    ("between 7 and 10 people", "8 people", E, None),
    ("between 7 and 10 people", "between 7 and 10 people", E, None),
    ("8 people", "between 7 and 10 people", U, None),
    ("12 people", "between 7 and 10 people", X, "FC201"),
    ("hundreds of millions of people", "300 million people", E, None),
    # rounding: a coarser claim is borne out, a finer one is not
    ("$45 million", "$44.8 million", E, None),
    ("$44.8 million", "$45 million", U, None),
    ("$1 billion", "$1.4 billion", U, None),
    ("$44.8 million", "$44.2 million", X, "FC201"),
    ("46 pages", "47 pages", X, "FC201"),
    # currencies
    ("$45 million", "45 million yuan", X, "FC205"),
    ("$45 million", "300 million yuan", U, None),
    ("$45 million", "45 million", U, None),
    # units
    ("130 miles", "209 km", E, None),
    ("130 miles", "130 km", X, "FC206"),
    ("130 miles", "300 km", X, "FC201"),
    ("20 feet", "six metres", E, None),
    ("two years", "24 months", E, None),
    ("two years", "two months", X, "FC206"),
    ("ten days", "three months", X, "FC201"),
    ("one month", "30 days", U, None),
    ("129 miles", "209 km", X, "FC201"),
    ("209 km", "130 miles", E, None),
    ("209 km", "129 miles", X, "FC201"),
    ("210 km", "130 miles", E, None),
    ("130 miles", "200 km", U, None),
    ("about 130 miles", "209 km", E, None),
    ("more than 130 miles", "more than 209 km", E, None),
    ("more than 130 miles", "209 km", U, None),
    ("130 miles", "less than 209 km", X, "FC202"),
    ("130 miles", "about 209 km", U, None),
    ("at least 6 inches", "at least 15 cm", E, None),
    ("at least 6 inches", "10 cm", X, "FC201"),
    ("between 2 and 4 inches", "5 to 10 cm", E, None),
    ("between 2 and 4 inches", "5 to 15 cm", U, None),
    ("18 feet", "six metres", U, None),
    ("60 mph", "97 km/h", E, None),
    ("60 mph", "100 km/h", U, None),
    ("60 mph", "120 km/h", X, "FC201"),
    ("10 acres", "4 hectares", E, None),
    ("2.5 hectares", "25,000 square metres", E, None),
    ("1 gallon", "3.8 litres", E, None),
    ("550 pounds", "250 kg", E, None),
    ("550 pounds", "227 kg", X, "FC201"),
    ("5 km", "3 miles", E, None),
    ("1 mile", "2 km", U, None),
    ("half a mile", "800 metres", E, None),
    ("5 ft 2 in", "157 cm", E, None),
    ("5 ft 2 in", "1.6 metres", U, None),
    ("5 ft 2 in", "1.7 metres", X, "FC201"),
    ("3 weeks", "20 days", U, None),
    ("18 months", "a year and a half", E, None),
    ("3 hours 20 minutes", "200 minutes", E, None),
    ("1 horsepower", "746 watts", E, None),
    ("100 degrees Celsius", "212 degrees Fahrenheit", E, None),
    ("-40 degrees Celsius", "-40 degrees Fahrenheit", E, None),
    ("100 degrees Fahrenheit", "38 degrees Celsius", E, None),
    ("100 degrees Fahrenheit", "37 degrees Celsius", U, None),
    ("30 degrees Celsius", "30 degrees Fahrenheit", X, "FC201"),
    ("300 kelvins", "27 degrees Celsius", E, None),
    ("25 basis points", "a quarter of a percentage point", E, None),
    ("a third of the", "33%", E, None),
    ("a third of the", "34%", U, None),
    ("a third of the", "40%", X, "FC201"),
    ("5%", "5 percentage points", X, "FC206"),
    ("50%", "half of the", E, None),
    ("a third of the", "33.3333333%", E, None),
    ("100x", "100 times", E, None),
    ("129 people", "129 passengers", E, None),
    ("200 people", "129 passengers", U, None),
    ("40 yurts", "40 houses", E, None),
    ("40 yurts", "50 houses", U, None),
    ("46 pages", "46", E, None),
    ("46 pages", "47", U, None),
    # rates
    ("$9,000 a month", "$9,000 a month", E, None),
    ("$12,000 a year", "$1,000 a month", E, None),
    ("$9,000", "$500 a month", U, None),
]

INCOMPARABLE = [
    ("45 people", "45 pages"),
    ("$45 million", "45%"),
    ("5 km", "5 kg"),
    ("three years", "three people"),
    ("the 17th time", "17 people"),
]


def one(text: str) -> Quantity:
    found = quantities("en", text)
    assert len(found) == 1, text
    assert isinstance(found[0].value, Quantity)
    return found[0].value


@pytest.mark.parametrize(("claim", "evidence", "relation", "code"), TABLE)
def test_table(claim: str, evidence: str, relation: Relation, code: str | None) -> None:
    outcome = compare(one(claim), one(evidence))
    assert (outcome.relation, outcome.code) == (relation, code), outcome.note
    assert outcome.note


@pytest.mark.parametrize(("claim", "evidence"), INCOMPARABLE)
def test_incomparable(claim: str, evidence: str) -> None:
    outcome = compare(one(claim), one(evidence))
    assert (outcome.relation, outcome.comparable) == (U, False)


def test_date_and_quantity_have_nothing_to_say_to_each_other() -> None:
    outcome = compare(build_date("2018"), one("2018 people"))
    assert (outcome.relation, outcome.comparable) == (U, False)


def test_rounding_is_named() -> None:
    assert "44.8 million rounds to 45 million" in compare(one("$45 million"), one("$44.8 million")).note


@pytest.mark.parametrize(
    ("ratio", "expected"), [("10", True), ("0.001", True), ("1", False), ("20", False), ("0", False)]
)
def test_power_of_ten(ratio: str, expected: bool) -> None:
    assert is_power_of_ten(Decimal(ratio)) is expected


BOUNDS: tuple[Bound, ...] = ("=", "<", "<=", ">", ">=", "~", "nearly", "order", "range")
UNITS = (None, "person", "page", "kilometre", "mile", "year", "day", "yurt")


@st.composite
def claims(draw: st.DrawFn) -> Quantity:
    kind = draw(st.sampled_from(["money", "count", "percent", "multiple", "duration"]))
    amount = Decimal(draw(st.integers(1, 10**12))) / draw(st.sampled_from([1, 10, 100]))
    bound = draw(st.sampled_from(BOUNDS))
    unit = {"count": draw(st.sampled_from(UNITS)), "duration": draw(st.sampled_from(["year", "day", "hour"]))}.get(kind)
    return build_quantity(
        type=kind,
        bound=bound,
        amount=amount,
        high=amount * 2 if bound == "range" else None,
        currency=draw(st.sampled_from(["USD", "CNY"])) if kind == "money" else None,
        unit=unit,
    )


@given(claims())
def test_a_claim_bears_itself_out(claim: Quantity) -> None:
    assert compare(claim, claim).relation is E


@given(claims(), claims())
def test_a_code_goes_with_an_exclusion_and_only_with_one(claim: Quantity, evidence: Quantity) -> None:
    outcome = compare(claim, evidence)
    assert (outcome.code is not None) == (outcome.relation is X)
    assert outcome.comparable or outcome.relation is U


@given(claims(), claims())
def test_exact_values_do_not_both_bear_out_and_clash(claim: Quantity, evidence: Quantity) -> None:
    there, back = compare(claim, evidence).relation, compare(evidence, claim).relation
    assert not (there is E and back is X)


@given(claims())
def test_a_currency_that_was_not_said_settles_nothing(claim: Quantity) -> None:
    if claim.kind == "money":
        assert compare(claim, replace(claim, currency=None)).relation is not E


@given(claims())
def test_every_value_has_words(claim: Quantity) -> None:
    assert describe(claim)
