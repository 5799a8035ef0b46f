"""Countries by their names in every language: one name for each, so that "Deutschland" and 德国 are Germany.

The tables are CLDR's, with everyday names beside them (`languages/places.py`). A country needs no glossary entry; where
the glossary has the name, the glossary wins. The id is that of an unlisted name, by its English name
("name:germany"), so that a claim in English meets it without any table.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from factcheck.languages.automaton import FormIndex
from factcheck.languages.base import Language
from factcheck.languages.places import ALIASES

#: Names of one character in unspaced scripts are parts of too many words.
SHORTEST_UNSPACED = 2


def place_of(name: str, language: Language) -> str | None:
    """The id of the country that a whole name in a text of the language means; English names count everywhere."""
    return _names(language.code).get(_key(name)) or _names("en").get(_key(name))


@cache
def place_index(language: Language) -> FormIndex:
    """The countries' names that are found in running text: all in a language without blanks, those of several words in
    another one, where a single word is looked up as it is met."""
    forms: dict[str, list[str]] = {}
    for name, ident in sorted(_names(language.code).items()):
        if (" " in name or "-" in name) if language.spaced else len(name) >= SHORTEST_UNSPACED:
            forms.setdefault(ident, []).append(name)
    return FormIndex(forms, spaced=language.spaced, fold_case=language.spaced)


def is_country(entity: str) -> bool:
    """Whether an id is that of a country."""
    return entity in _countries()


@cache
def _countries() -> frozenset[str]:
    return frozenset(_names("en").values())


def _key(name: str) -> str:
    """Abbreviations keep their case ("US"), whole names lose it."""
    plain = name.replace("’", "'").replace("&", "and").strip(" .")
    return plain if plain.isupper() and len(plain) <= 6 else plain.casefold()


@cache
def _names(code: str) -> dict[str, str]:
    english = import_module("factcheck.languages.cldr.en").CLDR.territories
    own = import_module(f"factcheck.languages.cldr.{code}").CLDR.territories
    out: dict[str, str] = {}
    for iso, name in own.items():
        if iso in english:
            out[_key(name)] = "name:" + english[iso].casefold()
    for iso, names in ALIASES.get(code, {}).items():
        for name in names.split("|"):
            out[_key(name)] = "name:" + english[iso].casefold()
    return out
