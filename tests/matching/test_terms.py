"""Content words and what their clause does to them: negation, plans, and how far both reach."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.matching.terms import find_words, stem
from factcheck.model.passage import Term
from tests.matching.world import read


def term_at(text: str, word: str, language: str = "en") -> Term:
    """The term that stands at a word of the text."""
    source = read(text, language)
    at = source.text.text.index(word)
    hits = [t for p in source.passages for t in p.terms if t.start <= at < t.end]
    assert hits, f"nothing is read in {word!r}"
    return hits[0]


@pytest.mark.parametrize(
    ("language", "text", "word", "negated"),
    [
        ("en", "Brandt did not sell the mill.", "sell", True),
        ("en", "Brandt never sold the mill.", "sold", True),
        ("en", "Brandt didn't sell the mill.", "sell", True),
        ("en", "Brandt sold the mill.", "sold", False),
        ("en", "Brandt not only sold the mill, he burned it.", "sold", False),
        ("en", "Brandt did not resign; he sold the mill.", "sold", False),
        ("en", "Brandt did not resign, but sold the mill.", "sold", False),
        ("en", "Brandt sold the mill, not the pier.", "sold", False),
        ("en", "Brandt sold no more than four mills.", "sold", False),
        ("pt", "Brandt não vendeu a fábrica.", "vendeu", True),
        ("pt", "Brandt nunca vendeu a fábrica.", "vendeu", True),
        ("pt", "Brandt vendeu a fábrica.", "vendeu", False),
        ("pt", "Brandt não se demitiu; vendeu a fábrica.", "vendeu", False),
        ("pt", "Brandt não se demitiu, mas vendeu a fábrica.", "vendeu", False),
        ("pt", "Brandt não só vendeu a fábrica, como a queimou.", "vendeu", False),
        ("zh", "布兰特没有出售工厂。", "出售", True),
        ("zh", "布兰特从未出售工厂。", "出售", True),
        ("zh", "布兰特出售了工厂。", "出售", False),
        ("zh", "布兰特不仅出售了工厂，还烧了码头。", "出售", False),
        ("zh", "布兰特没有辞职，而是出售了工厂。", "出售", False),
        ("zh", "布兰特不断出售工厂。", "出售", False),
    ],
)
def test_negation(language: str, text: str, word: str, negated: bool) -> None:
    assert term_at(text, word, language).negated is negated


@pytest.mark.parametrize(
    ("language", "text", "word", "modality"),
    [
        ("it", "la banca crescerebbe", "crescerebbe", "possible"),
        ("it", "la banca crescerà", "crescerà", "future"),
        ("it", "la banca è cresciuta", "cresciuta", None),
        ("pt", "o banco doará a coleção", "doará", "future"),
        ("pt", "o banco doou a coleção", "doou", None),
        ("en", "Brandt plans to sell the mill.", "sell", "planned"),
        ("en", "Brandt will sell the mill.", "sell", "future"),
        ("en", "Brandt could sell the mill.", "sell", "possible"),
        ("en", "Brandt must sell the mill.", "sell", "obligation"),
        ("en", "Brandt sold the mill.", "sold", None),
        ("en", "Brandt will retire, and Lindqvist sold the mill.", "sold", None),
        ("pt", "Brandt planeja vender a fábrica.", "vender", "planned"),
        ("pt", "Brandt deve vender a fábrica.", "vender", "obligation"),
        ("pt", "Brandt vendeu a fábrica.", "vendeu", None),
        ("zh", "布兰特计划出售工厂。", "出售", "planned"),
        ("zh", "布兰特将出售工厂。", "出售", "future"),
        ("zh", "布兰特可能出售工厂。", "出售", "possible"),
        ("zh", "布兰特出售了工厂。", "出售", None),
        ("zh", "布兰特将军出售了工厂。", "出售", None),  # 将 in 将军 is no future
    ],
)
def test_modality(language: str, text: str, word: str, modality: str | None) -> None:
    assert term_at(text, word, language).modality == modality


@pytest.mark.parametrize(
    ("language", "one", "two", "same"),
    [
        ("en", "gadget", "gadgets", True),
        ("en", "Gadget", "gadget's", True),
        ("en", "gadget", "widget", False),
        ("en", "moss", "moth", False),
        ("pt", "reitor", "reitores", True),
        pytest.param(
            "pt",
            "barco",
            "barcos",
            True,
            marks=pytest.mark.xfail(strict=True, reason="the plural loses its vowel (barc), the singular keeps it"),
        ),
        ("pt", "barco", "marco", False),
    ],
)
def test_stems(language: str, one: str, two: str, same: bool) -> None:
    bundle = get_language(language)
    assert (stem(one, bundle) == stem(two, bundle)) is same


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "the gadget of a wombat", ["gadget", "wombat"]),
        ("en", "of the and a", []),
        ("en", "1234 5 %", []),
        ("pt", "o vombate de a", ["vombate"]),
        ("zh", "袋熊", ["袋熊"]),
        ("zh", "袋", []),
        ("en", "", []),
    ],
)
def test_words_that_nothing_else_read(language: str, text: str, words: list[str]) -> None:
    hits = find_words(text, get_language(language), bytearray(len(text)))
    assert [text[s:e] for s, e, _ in hits] == words


def test_what_is_read_already_is_no_word() -> None:
    text = "the gadget of a wombat"
    covered = bytearray(len(text))
    covered[4:10] = b"\x01" * 6
    assert [text[s:e] for s, e, _ in find_words(text, get_language("en"), covered)] == ["wombat"]
