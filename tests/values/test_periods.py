"""Lengths of time without a number word, decades of a life, and what looks like them."""

from __future__ import annotations

import pytest

from tests.values.reading import quantities, short

CASES = [
    ("en", "a week-long visit", "duration 1 week"),
    ("en", "the yearlong inquiry", "duration 1 year"),
    ("en", "an hour long course", "duration 1 hour"),
    ("en", "over the past week", "duration 1 week"),
    ("en", "in the past decade", "duration 1 decade"),
    ("en", "it was put off another month", "duration 1 month"),
    ("en", "a decades-long dispute", "duration order 20..100 year"),
    ("en", "for decades", "duration order 20..100 year"),
    ("en", "after centuries of rule", "duration order 100..1000 year"),
    ("en", "two decades", "duration 2 decade"),
    ("en", "a man in his 40s", "duration >= 40 year"),
    ("en", "women in their late thirties", "duration >= 30 year"),
    ("en", "in her mid-50s", "duration >= 50 year"),
    ("en", "a months-long siege", ""),
    ("en", "a day at the beach", ""),
    ("en", "the man thirties", ""),
    ("en", "the past was kinder", ""),
    ("pt", "na última década", "duration 1 decade"),
    ("pt", "outra semana", "duration 1 week"),
    ("pt", "no último ano do mandato", ""),
    ("pt", "há décadas", "duration order 20..100 year"),
    ("pt", "são 30 no Brasil", "number 30"),
    ("pt", "ventos de 30 nós", "count 30 knot"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_reads(language: str, text: str, expected: str) -> None:
    assert "; ".join(short(found.value) for found in quantities(language, text)) == expected
