"""What holds for every text in every language: no crash, spans inside the text, no overlap, linear time."""

from __future__ import annotations

import re
import time
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.languages import CODES, all_languages, get_language
from factcheck.languages.base import Language
from factcheck.values.base import Quantity
from factcheck.values.interval import is_empty
from factcheck.values.numerals import compose, plain_figure
from factcheck.values.scan import find_values
from factcheck.values.tables import Forms, lowered, tables_for
from factcheck.values.units import MEASURES, is_currency, is_listed_noun
from tests.values.reading import quantities, short

PIECES = [
    *"0123456789 ,.-–/%$€°'xXkKmM\n[]()+<>~:",
    *"一二两三十百千万亿零点半数几多余第个年岁元倍分之到至约超",
    *[" million", " hundred", "two ", "and ", "a ", "half ", "third", "years", "of ", "less than ", "up to ", "to "],
    *[" mil", " e ", "um ", "milhões", "de ", "cento", "vezes", "até ", "terço", "US$ ", "R$", "％", "İ", "ß", "ﬁ"],
]
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join) | st.text(max_size=60)
codes = st.sampled_from(CODES)


@settings(max_examples=400, deadline=None)
@given(texts, codes)
def test_any_text_is_read_without_harm(text: str, code: str) -> None:
    end = 0
    for found in find_values(text, get_language(code)):
        assert end <= found.start <= found.core_start < found.core_end <= found.end <= len(text)
        assert "\n" not in text[found.start : found.end]
        end = found.end
        if isinstance(found.value, Quantity):
            assert not is_empty(found.value)
            assert found.value.stated is None or found.value.stated.is_finite()


@given(st.text(max_size=40))
def test_lower_case_keeps_offsets(text: str) -> None:
    assert len(lowered(text)) == len(text)


@given(st.integers(0, 10**15))
def test_grouped_figures_are_read_in_each_language(number: int) -> None:
    english = f"{number:,}"
    for code, text in (("en", english), ("zh", english), ("pt", english.replace(",", "."))):
        (found,) = quantities(code, f"({text})")
        assert isinstance(found.value, Quantity)
        assert found.value.stated == Decimal(number)


HOSTILE = [
    *["1,", "1.", "9", "1 000 ", "1-2-", "1/2/", "[1]", "$", "million ", "one hundred and ", "half a million and "],
    *["a third of ", "1 in 5 ", "minus ", "less than ", "from 1 to ", "um milhão e ", "@a.", "1:", "1e5"],
    *["十", "数", "几十", "五", "一点", "三分之"],
]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("code", ["en", "pt", "zh"])
def test_time_grows_with_length_only(piece: str, code: str) -> None:
    language = get_language(code)
    find_values("1", language)

    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        find_values(text, language)
        return time.process_time() - start

    short_time = max(min(seconds(2_000) for _ in range(2)), 0.002)
    assert min(seconds(16_000) for _ in range(2)) < 40 * short_time


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)
def test_no_form_begins_or_ends_with_a_blank(language: Language) -> None:
    """The look-ups pass over one blank and ask once."""
    for name, forms in vars(tables_for(language)).items():
        if isinstance(forms, Forms):
            assert [form for form in forms.values if form != form.strip()] == [], name


@given(texts, codes)
@settings(max_examples=300, deadline=None)
def test_a_plain_figure_is_what_composing_makes_of_it(text: str, code: str) -> None:
    low, tables = lowered(text), tables_for(get_language(code))
    for match in re.finditer("[0-9]+", low):
        plain = plain_figure(low, match.start(), tables)
        assert plain is None or plain[0] == compose(low, match.start(), tables)


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.code)
def test_tables_name_known_units(language: Language) -> None:
    special = {"percent", "percentage_point", "basis_point", "permille", "tenths", "times"}
    unknown = [u for u in language.values.units if u not in MEASURES and u not in special and not is_currency(u)]
    assert unknown == []
    assert [unit for unit in language.values.nouns if not is_listed_noun(unit)] == []
    implied = {unit for unit in language.values.measure_words.values() if unit and not unit.startswith("*")}
    assert {unit for unit in implied if not is_listed_noun(unit)} == set()


PARALLEL = [
    ("more than 20 companies", "mais de 20 empresas", "超过20家企业"),
    ("less than 45 million US dollars", "menos de 45 milhões de dólares", "不到4500万美元"),
    ("hundreds of millions of people", "centenas de milhões de pessoas", "数亿人"),
    ("two-thirds", "dois terços", "三分之二"),
    ("within 2 months", "2 meses", "2个月"),
    ("5 percentage points", "5 pontos percentuais", "5个百分点"),
    ("40 km per hour", "40 km/h", "40公里/小时"),
]


@pytest.mark.parametrize("texts", PARALLEL, ids=[row[0] for row in PARALLEL])
def test_languages_agree(texts: tuple[str, str, str]) -> None:
    seen = {
        short(quantities(code, text)[0].value).replace("<= ", "")
        for code, text in zip(("en", "pt", "zh"), texts, strict=True)
    }
    assert len(seen) == 1, seen
