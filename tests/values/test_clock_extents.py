"""The second time of an extent is a time and no shift of the clock; zones in words; eras of the moon's calendar."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.values.base import DateValue
from factcheck.values.scan import find_values

CASES = [
    ("en", "open 12:00-13:00 UTC", ["XXXX-XX-XXT12:00", "XXXX-XX-XXT13:00"]),
    ("en", "2015-11-22T19:48-03:00", ["2015-11-22T19:48"]),
    ("en", "Saturday Night Live", []),
    ("de", "in der vorangegangenen Woche", ["XXXX-WXX"]),
    ("de", "im vorhergehenden Jahr", ["XXXX"]),
    ("de", "die vorangegangenen Runden", []),
    ("pt", "ao meio-dia e meia", ["XXXX-XX-XXT12:30"]),
    ("pt", "ao meio-dia e meio", ["XXXX-XX-XXT12:00"]),
    ("pt", "às 9h30, hora de verão britânica, no domingo", ["XXXX-XX-XXT09:30"]),
    ("pt", "às 20h30, hora do almoço", ["XXXX-XX-XXT20:30"]),
    ("zh", "雍正四年", ["1726"]),
    ("zh", "光绪二十六年五月", ["1900"]),
    ("zh", "2018年11月至次年3月", ["2018-11/2019-03"]),
    ("zh", "十月到次年四月", ["XXXX-10/XXXX-04"]),
    ("zh", "《今日》节目", []),
    ("zh", "星期日的12:00至13:00", ["XXXX-XX-XXT12:00", "XXXX-XX-XXT13:00"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_dates(language: str, text: str, expected: list[str]) -> None:
    found = find_values(text, get_language(language))
    assert [item.value.iso for item in found if isinstance(item.value, DateValue)] == expected
