"""Forms are found at their exact place, whole words only where words stand apart, the longest first."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import get_language
from factcheck.languages.automaton import ConceptIndex, FormIndex, lower_same_length

SPACED = FormIndex(
    {
        "money": ["money"],
        "raise_money": ["raise money", "raised"],
        "increase": ["raised"],
        "donate": ["donat*"],
        "non_profit": ["non-profit"],
        "profit": ["profit"],
        "fox": ["Fox Holdings", "Fox"],
        "obrien": ["O'Brien"],
        "deny": ["didn't say"],
        "give_up": ["give* up"],
    },
    spaced=True,
)
UNSPACED = FormIndex(
    {
        "board": ["董事会"],
        "director": ["董事"],
        "meeting": ["会议"],
        "ai": ["ai", "人工智能"],
        "fox": ["Fox Holdings", "福克斯"],
        "die": ["死"],
        "death_penalty": ["死刑"],
    },
    spaced=False,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They raise money.", [("raise money", "raise_money")]),
        ("They raise, money", [("money", "money")]),
        ("raised", [("raised", "raise_money"), ("raised", "increase")]),
        ("DONATIONS and donated", [("DONATIONS", "donate"), ("donated", "donate")]),
        (
            "a non-profit, a non profit, a profit",
            [("non-profit", "non_profit"), ("non profit", "non_profit"), ("profit", "profit")],
        ),
        ("Fox Holdings sued Fox", [("Fox Holdings", "fox"), ("Fox", "fox")]),
        ("O’Brien's money", [("O’Brien", "obrien"), ("money", "money")]),
        ("she didn’t say", [("didn’t say", "deny")]),
        ("_money_", [("money", "money")]),
        ("he givesup, he gives up", []),
        ("moneys foxes undonated", []),
        ("raise  money raise\nmoney", [("money", "money"), ("money", "money")]),
        ("", []),
    ],
)
def test_words_that_stand_apart(text: str, expected: list[tuple[str, str]]) -> None:
    if text == "he givesup, he gives up":
        expected = [("gives up", "give_up")]
    assert [(text[start:end], identifier) for start, end, identifier in SPACED.find(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("董事会会议", [("董事会", "board"), ("会议", "meeting")]),
        ("董事说", [("董事", "director")]),
        ("AI公司", [("AI", "ai")]),
        ("BAIDU, ai2, main", []),
        ("他被判死刑", [("死刑", "death_penalty")]),
        ("他死了", [("死", "die")]),
        ("他死", [("死", "die")]),
        ("与FOX HOLDINGS合作", [("FOX HOLDINGS", "fox")]),
        ("董,事会", []),
    ],
)
def test_words_that_run_together(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[start:end], identifier) for start, end, identifier in UNSPACED.find(text)] == expected


def test_case_can_be_kept() -> None:
    index = FormIndex({"us": ["US"]}, spaced=True, fold_case=False)
    assert index.find("US and us") == [(0, 2, "us")]


@pytest.mark.parametrize("form", ["", " ", "*", "-", "..."])
@pytest.mark.parametrize("spaced", [True, False])
def test_forms_without_letters_do_no_harm(form: str, spaced: bool) -> None:
    FormIndex({"x": [form]}, spaced=spaced).find("a b * - ... 董")


@pytest.mark.parametrize("char", ["İ", "ẞ", "Σ", "𝐀"])
def test_folding_keeps_offsets(char: str) -> None:
    text = char * 3 + " money"
    assert len(lower_same_length(text)) == len(text)
    assert SPACED.find(text) == [(4, 9, "money")]


@given(st.text(max_size=300))
@pytest.mark.parametrize(
    "index", [SPACED, UNSPACED, *(ConceptIndex(get_language(code)) for code in ("en", "pt", "zh"))]
)
def test_any_text_gives_hits_inside_it_in_order(index: FormIndex | ConceptIndex, text: str) -> None:
    hits = index.find(text)
    assert all(0 <= start < end <= len(text) for start, end, _ in hits)
    places = sorted({(start, end) for start, end, _ in hits})
    assert [start for start, _, _ in hits] == sorted(start for start, _, _ in hits)
    assert all(before[1] <= after[0] for before, after in pairwise(places))


@given(st.lists(st.sampled_from(["money", "Fox", "raised", "x", ",", "\n", "donating"]), max_size=40))
def test_joining_texts_finds_the_sum(words: list[str]) -> None:
    single = [hit[2] for word in words for hit in SPACED.find(word)]
    joined = [hit[2] for hit in SPACED.find(" | ".join(words))]
    assert joined == single


@pytest.mark.parametrize("code", ["en", "pt", "zh"])
@pytest.mark.parametrize("unit", ["a", "董", "non ", "raise ", "不", "give-", "'", "press "])
def test_time_grows_with_the_length_only(code: str, unit: str) -> None:
    index = ConceptIndex(get_language(code))
    index.find(unit * 10)
    start = time.perf_counter()
    index.find(unit * (300_000 // len(unit)))
    assert time.perf_counter() - start < 3
