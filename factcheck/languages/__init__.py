"""The languages that the package reads: one file each, data only, listed here by hand and loaded when first asked for.

A language's tables are large, so a run that meets only English and Chinese loads no others.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from factcheck.languages.base import Grammar, Language
from factcheck.languages.cldr import get_cldr
from factcheck.languages.merge import with_cldr

__all__ = ["CODES", "Grammar", "Language", "all_languages", "get_language", "is_read"]

#: ISO 639-1 codes; each is the name of a module of this package that holds `LANGUAGE` and of one of `cldr` beside it.
CODES: tuple[str, ...] = ("de", "en", "es", "fr", "it", "ja", "pt", "zh")


def is_read(code: str) -> bool:
    """Whether there is a bundle for a language code; a region or script after the code is ignored."""
    return _primary(code) in CODES


def get_language(code: str) -> Language:
    """The bundle for a language code; a region or script after the code is ignored ("pt-BR", "zh_Hant").

    Raises KeyError, with the codes that are known, when there is no such language.
    """
    primary = _primary(code)
    if primary not in CODES:
        raise KeyError(f"no language {code!r}; known are {', '.join(CODES)}")
    return _load(primary)


def all_languages() -> tuple[Language, ...]:
    """Every bundle, in the order of `CODES`. Loads them all."""
    return tuple(_load(code) for code in CODES)


def _primary(code: str) -> str:
    return code.replace("_", "-").split("-", 1)[0].lower()


@cache
def _load(code: str) -> Language:
    language = import_module(f"{__name__}.{code}").LANGUAGE
    if not isinstance(language, Language):
        raise TypeError(f"{code}.LANGUAGE is no Language")
    return with_cldr(language, get_cldr(code))
