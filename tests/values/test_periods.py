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
    ("en", "punishable by a day in jail", "duration 1 day"),
    ("en", "delayed by a month", "duration 1 month"),
    ("en", "a day at the beach", ""),
    ("en", "paid by the day", ""),
    ("en", "the man thirties", ""),
    ("en", "the past was kinder", ""),
    ("pt", "na última década", "duration 1 decade"),
    ("pt", "outra semana", "duration 1 week"),
    ("pt", "no último ano do mandato", ""),
    ("pt", "há décadas", "duration order 20..100 year"),
    ("en", "an octogenarian", "duration >= 80 year"),
    ("it", "un quarantenne", "duration 40 year"),
    ("it", "la trentacinquenne", "duration 35 year"),
    ("it", "nell'ultimo anno", "duration 1 year"),
    ("it", "il secondo più grande", "ordinal 2"),
    ("fr", "depuis des décennies", "duration order 20..100 year"),
    ("fr", "un quadragénaire", "duration >= 40 year"),
    ("es", "en la última década", "duration 1 decade"),
    ("es", "en el último año de mandato", ""),
    ("de", "seit Jahrzehnten", "duration order 20..100 year"),
    ("de", "ein Mittvierziger", "duration >= 40 year"),
    ("ja", "40代の男性", "duration >= 40 year"),
    ("ja", "80歳代の男性", "duration >= 80 year"),
    ("ja", "第40代大統領", "ordinal 40"),
    ("ja", "4万円台を回復", "money >= 40000 JPY"),
    ("ja", "過去最多の1234人", "count 1234 person"),
    ("ja", "史上最高の3万円", "money 30000 JPY"),
    ("ja", "最大で3万円", "money <= 30000 JPY"),
    ("zh", "历史最高的30万元", "money 300000 CNY"),
    ("zh", "最高30万元", "money <= 300000 CNY"),
    ("zh", "以三比二获胜", "number 3; number 2"),
    ("zh", "十打鸡蛋", "count 120"),
    ("zh", "17号选区", "ordinal 17"),
    ("zh", "在两点之间", "count 2 point"),
    ("zh", "拨打电话116 123", ""),
    ("pt", "são 30 no Brasil", "number 30"),
    ("pt", "ventos de 30 nós", "count 30 knot"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_reads(language: str, text: str, expected: str) -> None:
    assert "; ".join(short(found.value) for found in quantities(language, text)) == expected
