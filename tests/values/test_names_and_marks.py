"""Figures that are names, marks and numbers to dial; beside each kind one that is a quantity after all."""

from __future__ import annotations

import pytest

from factcheck import find_values

NOTHING = [
    ("en", "the new Model 3"),
    ("en", "it runs version 2.1.0"),
    ("en", "see section 3.2 for more"),
    ("en", "Call +1 555 0100."),
    ("en", "Ring 020 7946 0958 now."),
    ("pt", "a versão 3 do programa"),
    ("es", "la versión 3 del programa"),
    ("fr", "la version 3 du logiciel"),
    ("de", "Version 3 der Software"),
    ("it", "la versione 3 del programma"),
    ("zh", "波音747"),
    ("ja", "バージョン3"),
    ("ja", "中央区1-2-3"),
    ("en", "the code 1-2-3-4"),
]
READ = [
    ("en", "a $45-million gift", "$45-million"),
    ("en", "a 45-million grant", "45-million"),
    ("en", "the 21st of the boats", "21st"),
    ("en", "the 112th boat", "112th"),
    ("en", "prices of +1.5 percent", "1.5 percent"),
    ("en", "three models were sold", "three models"),
    ("en", "fell by a third to £2.4bn", "£2.4bn"),
    ("en", "rose from a third to £2.4bn", "£2.4bn"),
    ("en", "the 40-odd boats", "40-odd boats"),
    ("en", "the 60-strong crew", "60"),
    ("en", "US$45 mn", "US$45 mn"),
    ("en", "€3 bln", "€3 bln"),
    ("en", "between $5 and $10", "$5 and $10"),
]


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_read(language: str, text: str) -> None:
    assert [a.surface for a in find_values(text, language=language)] == []


@pytest.mark.parametrize(("language", "text", "surface"), READ)
def test_what_is_one_is_read(language: str, text: str, surface: str) -> None:
    assert surface in [a.surface for a in find_values(text, language=language)]


def test_a_fraction_is_not_scaled_to_the_sum_behind_it() -> None:
    third, sum_ = find_values("Profits fell by nearly a third to £2.4bn.")
    assert third.value.kind == "number"
    assert (sum_.value.kind, getattr(sum_.value, "stated", None)) == ("money", 2_400_000_000)


SHARES_OF_A_SCALE = [
    ("en", "a quarter of a million homes", 250_000),
    ("en", "three quarters of a million pounds", 750_000),
    ("fr", "un quart de million de foyers", 250_000),
    ("es", "un cuarto de millón de hogares", 250_000),
    ("pt", "um quarto de milhão de casas", 250_000),
    ("it", "un quarto di milione di case", 250_000),
]


@pytest.mark.parametrize(("language", "text", "amount"), SHARES_OF_A_SCALE)
def test_a_share_of_a_scale_word_is_one_number(language: str, text: str, amount: int) -> None:
    [found] = find_values(text, language=language)
    assert getattr(found.value, "stated", None) == amount
    assert found.surface == text


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "3 milliards un an plus tôt"), ("es", "3 mil millones un año antes"), ("pt", "3 bilhões um ano antes")],
)
def test_an_article_before_a_year_is_no_part_of_the_number(language: str, text: str) -> None:
    assert getattr(find_values(text, language=language)[0].value, "stated", None) == 3 * 10**9
