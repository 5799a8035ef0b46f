"""One value said twice, and two values: bounds that are alike do not make different numbers the same."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.values.base import Value
from factcheck.values.sameness import may_be_same, why_apart
from factcheck.values.scan import find_values


def value(text: str, language: str) -> Value:
    [found] = find_values(text, get_language(language))
    return found.value


SAME = [
    ("$130 million", "en", "1.3亿美元", "zh"),
    ("130 miles", "en", "209 kilomètres", "fr"),
    ("44.8 million euros", "en", "45 Millionen Euro", "de"),
    ("at least 5 million euros", "en", "mindestens 5 Millionen Euro", "de"),
    ("7 to 10 people", "en", "7 a 10 pessoas", "pt"),
    ("hundreds of millions of dollars", "en", "数亿美元", "zh"),
    ("11 March 2019", "en", "2019年3月", "zh"),
]

APART = [
    ("$130 million", "en", "1300万美元", "zh", "FC204"),
    ("at least 5 million euros", "en", "mindestens 50 Millionen Euro", "de", "FC204"),
    ("less than 45 million euros", "en", "45 milhões de euros", "pt", "FC202"),
    ("more than 60 people", "en", "moins de 60 personnes", "fr", "FC203"),
    ("7 to 10 people", "en", "7 a 12 pessoas", "pt", "FC201"),
    ("over 400 people", "en", "más de 450 personas", "es", "FC201"),
    ("hundreds of millions of dollars", "en", "数十亿美元", "zh", "FC204"),
    ("11 March 2019", "en", "11. Mai 2019", "de", "FC207"),
]

NEITHER = [
    ("less than 45 million euros", "en", "más de 44 millones de euros", "es"),
    ("45 people", "en", "45 %", "de"),
]


@pytest.mark.parametrize(("one", "l1", "two", "l2"), SAME)
def test_the_same_thing_said_twice(one: str, l1: str, two: str, l2: str) -> None:
    a, b = value(one, l1), value(two, l2)
    assert may_be_same(a, b)
    assert may_be_same(b, a)
    assert why_apart(a, b) is None


@pytest.mark.parametrize(("one", "l1", "two", "l2", "code"), APART)
def test_two_values(one: str, l1: str, two: str, l2: str, code: str) -> None:
    a, b = value(one, l1), value(two, l2)
    assert not may_be_same(a, b)
    assert why_apart(a, b) == why_apart(b, a) == code


@pytest.mark.parametrize(("one", "l1", "two", "l2"), NEITHER)
def test_neither_the_same_nor_apart(one: str, l1: str, two: str, l2: str) -> None:
    a, b = value(one, l1), value(two, l2)
    assert why_apart(a, b) is None
    assert not may_be_same(a, b) or one.startswith("45")
