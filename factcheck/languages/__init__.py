"""The languages that the package reads: one file each, data only, listed here by hand."""

from __future__ import annotations

from factcheck.languages import en, pt, zh
from factcheck.languages.base import Grammar, Language

__all__ = ["LANGUAGES", "Grammar", "Language", "get_language"]

LANGUAGES: tuple[Language, ...] = (en.LANGUAGE, pt.LANGUAGE, zh.LANGUAGE)

_BY_CODE = {language.code: language for language in LANGUAGES}


def get_language(code: str) -> Language:
    """The bundle for a language code; a region or script after the code is ignored ("pt-BR", "zh_Hant").

    Raises KeyError, with the codes that are known, when there is no such language.
    """
    primary = code.replace("_", "-").split("-", 1)[0].lower()
    try:
        return _BY_CODE[primary]
    except KeyError:
        raise KeyError(f"no language {code!r}; known are {', '.join(_BY_CODE)}") from None
