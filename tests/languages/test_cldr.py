"""The tables of CLDR: they are what the script makes, they come into the languages without harm, and what they say of
separators and short forms is read."""

from __future__ import annotations

from decimal import Decimal
from importlib.util import find_spec

import pytest

from factcheck.languages import CODES, get_language
from factcheck.languages.cldr import get_cldr as cldr
from factcheck.values.base import Quantity
from factcheck.values.units import MEASURES
from tests.languages.make_cldr import FOLDER, LOCALES, render
from tests.values.reading import quantities

ALL = sorted(LOCALES)


@pytest.mark.parametrize("code", ALL)
def test_tables_are_what_the_script_makes(code: str) -> None:
    if find_spec("babel") is None:
        pytest.skip("Babel is not installed")
    from babel.core import get_cldr_version

    table = cldr(code)
    if get_cldr_version() != table.version:
        pytest.skip(f"the tables are of CLDR {table.version}, Babel here carries {get_cldr_version()}")
    assert (FOLDER / f"{code}.py").read_text(encoding="utf-8") == render(code), (
        "run `python -m tests.languages.make_cldr`"
    )


@pytest.mark.parametrize("code", ALL)
def test_tables_are_whole(code: str) -> None:
    table = cldr(code)
    assert set(table.months.values()) == set(range(1, 13))
    assert set(table.weekdays.values()) == set(range(7))
    assert set(table.units) <= set(MEASURES) | {"permille"}
    assert {"USD", "EUR", "BRL", "CNY", "JPY", "GBP", "CHF"} <= set(table.currencies)
    assert {"BR", "PT", "CN", "DE", "ES", "FR", "IT", "JP", "US"} <= set(table.territories)


def test_every_language_has_a_table() -> None:
    assert set(CODES) <= set(ALL)


@pytest.mark.parametrize("code", CODES)
def test_names_are_read(code: str) -> None:
    values, table = get_language(code).values, cldr(code)
    listed = [*values.units.values(), *values.currency_names.values()]
    known = {form for forms in listed for form in forms.split("|")}
    spaced = get_language(code).spaced
    for code_, names in table.currencies.items():
        for name in names.split("|"):
            assert name in known or (not spaced and len(name) == 1), (code_, name)
    if spaced:
        assert table.months.items() <= values.calendar.months.items()
        assert table.weekdays.items() <= values.calendar.weekdays.items()


#: Short forms that newspapers of a language do not print, or that mean something else in another of its countries.
#: Single letters are left out as well: whether "25 M" are millions or metres is said by what stands around them.
NOT_READ = {
    "en": {"Cr", "KCr", "LCr"},
    "pt": {"mM", "Bi"},
    "zh": {"兆"},
    "es": {"mil M"},
    "it": {"mila miliardi", "Bln", "mille"},
}


@pytest.mark.parametrize(
    ("code", "power", "word"),
    [
        (code, power, word)
        for code in CODES
        for power, words in cldr(code).compact.items()
        for word in words.split("|")
        if word not in NOT_READ.get(code, ()) and not (len(word) == 1 and word.isascii())
    ],
)
def test_compact_forms_are_read(code: str, power: int, word: str) -> None:
    language = get_language(code)
    text = f"{25 if power > 3 else 2}{' ' if language.spaced else ''}{word}"
    (found,) = quantities(code, f"({text})")
    assert isinstance(found.value, Quantity)
    assert found.value.stated == Decimal(25 if power > 3 else 2).scaleb(power), text


@pytest.mark.parametrize(
    ("code", "region", "decimal", "group"),
    [(c, region, *marks) for c in CODES for region, marks in cldr(c).separators.items()],
)
def test_separators_are_read(code: str, region: str, decimal: str, group: str) -> None:
    group = " " if group in "\u00a0\u202f" else group
    (found,) = quantities(code, f"(1{group}234{group}567{decimal}5)")
    assert isinstance(found.value, Quantity)
    assert found.value.stated == Decimal("1234567.5")
    assert region or (decimal == get_language(code).values.decimal)
