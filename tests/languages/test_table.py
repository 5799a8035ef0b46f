"""Tables of words read as they are written."""

from __future__ import annotations

import pytest

from factcheck.languages.table import expand_form, word_list, word_map, word_table


def test_entries_go_on_over_indented_lines() -> None:
    assert word_table("# note\ngive: give, gave,\n  given\n\ntake: take") == {
        "give": ("give", "gave", "given"),
        "take": ("take",),
    }


@pytest.mark.parametrize("text", ["no colon", "a: x\na: y", "  forms, first", "empty:", ": x"])
def test_broken_tables_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        word_table(text)


def test_a_table_turned_round_keeps_the_first_key() -> None:
    assert word_map("say: say, tell\nwrite: write, tell") == {"say": "say", "tell": "say", "write": "write"}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("walk", ["walk"]),
        ("walk|v", ["walk", "walked"]),
        ("walk|v the dog|n", ["walk the dog", "walk the dogs", "walked the dog", "walked the dogs"]),
    ],
)
def test_paradigms_are_written_out(form: str, expected: list[str]) -> None:
    assert expand_form(form, {"v": ("", "ed"), "n": ("", "s")}) == expected


def test_an_unknown_paradigm_is_an_error() -> None:
    with pytest.raises(KeyError):
        expand_form("walk|x", {})


def test_lists_keep_order_and_drop_doubles() -> None:
    assert word_list("b, a,\n  b, c") == ("b", "a", "c")
