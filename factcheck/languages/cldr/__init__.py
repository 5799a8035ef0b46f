"""What the Unicode Common Locale Data Repository says of a language, in small tables: one module a language.

The modules are made by `tests/languages/make_cldr.py` and never edited by hand; a test compares them with the
repository. They hold whole names and unmistakable signs only. How they come into a language is in
`languages/merge.py`: what a language file says itself always wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module


@dataclass(frozen=True, slots=True, kw_only=True)
class Cldr:
    """The tables of one language. Forms are lower case with plain blanks, several of them parted by "|".

    `separators`: region or script to its decimal and group mark; "" is the language as such. `compact`: power of ten
    to the long and short forms in which a number of that size is cut short ("6": "millón|millones|M"). `months`,
    `weekdays` (Monday is 0): whole names; `month_short`, `weekday_short`: abbreviations without their stop.
    `currencies`: ISO 4217 code to its names, for the currencies that are legal tender. `symbols`: code to the sign
    that the language writes. `units`: unit id (`values/units.py`) to its names and signs. `territories`: ISO 3166-1
    code to its name, with capitals.
    """

    version: str
    separators: Mapping[str, tuple[str, str]]
    compact: Mapping[int, str]
    months: Mapping[str, int]
    month_short: Mapping[str, int]
    weekdays: Mapping[str, int]
    weekday_short: Mapping[str, int]
    currencies: Mapping[str, str]
    symbols: Mapping[str, str]
    units: Mapping[str, str]
    unit_names: Mapping[str, tuple[str, str]]
    territories: Mapping[str, str]


@cache
def get_cldr(code: str) -> Cldr:
    """The tables of a language. Raises ModuleNotFoundError where there are none."""
    tables = import_module(f"{__name__}.{code}").CLDR
    assert isinstance(tables, Cldr)
    return tables
