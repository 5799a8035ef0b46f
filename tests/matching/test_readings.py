"""Names in Latin letters in texts of unspaced scripts."""

from __future__ import annotations

import pytest

from factcheck.languages.readings import READINGS
from factcheck.matching.readings import sounds_like

CASES = [
    ("zh", ("chen", "guangming"), "昨天陈光明到了现场。", 2),
    ("zh", ("chongqing",), "暴雨过后，重庆的河水上涨。", 5),
    ("zh", ("mingzhu",), "在明珠社区有一家工厂。", 1),
    ("ja", ("brandtman",), "ブラントマンは帰国した。", 0),
    # another name, a name too short to tell, no name at all
    ("zh", ("chen", "guangming"), "昨天陈光华到了现场。", None),
    ("zh", ("huang",), "黄某曾到现场。", None),
    ("zh", ("brandt",), "一家新工厂在河边开业。", None),
    ("ja", ("keller",), "ブラントマンは帰国した。", None),
    ("zh", ("müller",), "", None),
    ("en", ("mingzhu",), "In Mingzhu there is a factory.", None),
]


@pytest.mark.parametrize(("code", "name", "text", "place"), CASES)
def test_names(code: str, name: tuple[str, ...], text: str, place: int | None) -> None:
    assert sounds_like(name, text, code) == place


@pytest.mark.parametrize("code", sorted(READINGS))
def test_entries_are_a_reading_and_characters(code: str) -> None:
    for entry in READINGS[code].split():
        latin = "".join(c for c in entry if c.isascii())
        assert latin.isalpha()
        assert entry.startswith(latin)
        assert len(entry) > len(latin)
