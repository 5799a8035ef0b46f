"""What a stranger's text may do to a terminal or a file: nothing."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.escape import visible, visible_json


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "‹U+001B›[31mred"),
        ("a\x9b2Jb", "a‹U+009B›2Jb"),
        ("45\u202e005\u202c", "45‹U+202E›005‹U+202C›"),
        ("\u2066x\u2069", "‹U+2066›x‹U+2069›"),
        ("Al\u200btman", "Al‹U+200B›tman"),
        ("one\u2028two", "one‹U+2028›two"),
        ("soft\xadhyphen", "soft‹U+00AD›hyphen"),
        ("\ufeffstart", "‹U+FEFF›start"),
        ("tag\U000e0041", "tag‹U+E0041›"),
        ("lone\ud800", "lone‹U+D800›"),
        ("nul\x00", "nul‹U+0000›"),
        ("del\x7f", "del‹U+007F›"),
        ("line\nbreak\r\nand\rmore", "line↵break↵and↵more"),
        ("tab\there", "tab here"),
    ],
)
def test_hidden_characters_become_marks(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain words, 45 %",
        "不到 4500 万美元",
        "投资者 全角",
        "não é só isso",
        "وقالت الشركة",
        "e\u0301 combining",
        "emoji 🚢 and ❤️",
        "[bold]not markup[/bold]",
        "no\u00a0break",
        "full\u3000width",
    ],
)
def test_text_that_can_be_seen_stays(text: str) -> None:
    assert visible(text) == text


@given(st.text())
def test_nothing_unseen_is_left(text: str) -> None:
    shown = visible(text)
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not [
        c for c in shown if unicodedata.bidirectional(c) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI")
    ]
    assert visible(shown) == shown


@given(st.text())
def test_json_keeps_its_value(text: str) -> None:
    written = visible_json(json.dumps({text: [text]}, ensure_ascii=False))
    assert json.loads(written) == {text: [text]}
    assert "\u202e" not in written
    assert "\u2028" not in written
    assert not any("\x7f" <= c <= "\x9f" for c in written)
