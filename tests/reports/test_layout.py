"""Lines fit their columns and lose nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reports.layout import MIN_WIDTH, Line, Run, char_width, paint_color, paint_plain, text_width

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize(
    ("char", "width"),
    [("a", 1), ("é", 1), ("万", 2), ("，", 2), ("Ａ", 2), ("\u0301", 0), ("…", 1), ("ق", 1), ("🚢", 2)],
)
def test_columns_of_a_character(char: str, width: int) -> None:
    assert char_width(char) == width


def test_unwrapped_lines_stay_one_line() -> None:
    text = "word " * 200 + "不到四千五百万美元" * 50
    assert paint_plain([Line((Run(text),), first="> ")]) == f"> {text}\n"


def test_chinese_breaks_between_characters_but_not_before_a_comma() -> None:
    text = "公司的投资者为新船投入了资金，公司没有接受任何公共资金。"
    lines = paint_plain([Line((Run(text),))], 28).splitlines()
    assert "".join(lines) == text
    assert all(line[0] not in "，。" for line in lines)
    assert [len(line) for line in lines] == [13, 13, 2]


def test_words_are_kept_whole_and_the_rest_hangs() -> None:
    line = Line((Run("alpha beta gamma delta epsilon"),), first="* ", rest="    ")
    assert paint_plain([line], 24) == "* alpha beta gamma delta\n    epsilon\n"


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert [len(x) for x in paint_plain([Line((Run("x" * 60),))], 25).splitlines()] == [25, 25, 10]


@given(st.text(alphabet="ab 万亿，。\u0301-", max_size=200), st.integers(1, 60))
def test_lines_fit_and_nothing_is_lost(text: str, width: int) -> None:
    painted = paint_plain([Line((Run(text),), first="  ", rest="    ")], width)
    lines = painted.splitlines()
    assert all(text_width(line) <= max(width, MIN_WIDTH) for line in lines)
    assert re.sub(r"\s", "", painted) == re.sub(r"\s", "", text)


def test_colour_changes_no_character() -> None:
    lines = [
        Line(
            (Run("[bold]CONTRADICTED[/bold]", "contradicted"), Run("  不到 4500 万美元 :smile: ", "mark")), first="  "
        ),
        Line(),
        Line((Run("https://example.org 'x' 12", "dim"),)),
    ]
    painted = paint_color(lines, 40)
    assert ANSI.sub("", painted) == paint_plain(lines, 40)
    assert "\x1b[1;31m" in painted
