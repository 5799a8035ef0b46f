"""Whose something is and who it is, in all languages; and which words stand for which."""

from __future__ import annotations

import pytest

from factcheck.matching.counterparts import match_tokens, owner_and_bearer, tokens_of
from tests.matching.world import read

OWNED = [
    ("en", "Northgate bought batteries from Veltro's supplier.", "veltro", None),
    ("en", "Northgate took the supplier of Veltro to court.", "veltro", None),
    ("en", "Brandt chose Veltro as its supplier.", None, "veltro"),
    ("pt", "Brandt falou com o fornecedor da Veltro.", "veltro", None),
    ("pt", "Brandt escolheu a Veltro como seu fornecedor.", None, "veltro"),
    ("zh", "布兰特见了维尔特罗的供应商。", "veltro", None),
    ("zh", "布兰特以维尔特罗作为它的供应商。", None, "veltro"),
    ("de", "Brandt sprach mit dem Lieferanten von Veltro.", "veltro", None),
    ("fr", "Brandt a parlé au fournisseur de Veltro.", "veltro", None),
    ("es", "Brandt habló con el proveedor de Veltro.", "veltro", None),
    ("it", "Brandt ha parlato con il fornitore di Veltro.", "veltro", None),
    ("en", "Veltro met a supplier in Bergen.", None, None),
    ("pt", "A Veltro encontrou um fornecedor em Bergen.", None, None),
    ("zh", "维尔特罗见了供应商。", None, None),
]


@pytest.mark.parametrize(("language", "text", "owner", "bearer"), OWNED)
def test_whose_it_is(language: str, text: str, owner: str | None, bearer: str | None) -> None:
    source = read(text, language)
    [passage] = source.passages
    [term] = [t for t in passage.terms if t.term == "supplier"]
    assert owner_and_bearer(term, passage.mentions, source.text.text, source.language) == (owner, bearer)


def _matched(one: tuple[str, str], two: tuple[str, str]) -> set[tuple[str, str]]:
    sides = []
    for language, text in (one, two):
        source = read(text, language)
        sides.append(tokens_of(source, source.passages[0], lambda _: "organisation", {}, words=False))
    return {(sides[0][i].key, sides[1][j].key) for i, j in match_tokens(*sides)}


def test_the_same_concepts_names_and_values_are_matched() -> None:
    got = _matched(
        ("en", "Northgate sold the factory for 5 million euros."),
        ("pt", "A Northgate vendeu a fábrica por 5 milhões de euros."),
    )
    assert {("northgate", "northgate"), ("sell", "sell"), ("factory", "factory"), ("money", "money")} <= got


def test_a_word_and_its_contrary_are_not_matched() -> None:
    got = _matched(("en", "Northgate hired the engineers."), ("pt", "A Northgate demitiu os engenheiros."))
    assert not any({"hire", "fire"} == {a, b} for a, b in got)
