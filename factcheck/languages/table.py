"""Reading the word tables of the language files: one line an entry, `id: form, form`, indented lines go on.

Tables of thousands of short words are easier to read and to compare as text than as nested Python literals.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product

_NO_PARADIGMS: Mapping[str, tuple[str, ...]] = {}


def expand_form(form: str, paradigms: Mapping[str, tuple[str, ...]]) -> list[str]:
    """All spellings of a form: each word `stem|name` takes every ending of the paradigm of that name.

    >>> expand_form("rais|e money", {"e": ("e", "ed")})
    ['raise money', 'raised money']

    Raises KeyError for a paradigm that does not exist.
    """
    if "|" not in form:
        return [form]
    choices = []
    for word in form.split(" "):
        stem, bar, name = word.partition("|")
        choices.append([stem + ending for ending in paradigms[name]] if bar else [word])
    return [" ".join(words) for words in product(*choices)]


def word_table(text: str) -> dict[str, tuple[str, ...]]:
    """The entries of a table, in order. Empty lines and lines that start with `#` are passed over.

    >>> word_table("give: give, gave,\\n  given\\ntake: take")
    {'give': ('give', 'gave', 'given'), 'take': ('take',)}

    Raises ValueError for a line without a key, a key that comes twice, or an entry without forms.
    """
    entries: dict[str, list[str]] = {}
    forms: list[str] | None = None
    for line in text.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line[0] != " ":
            key, colon, line = line.partition(":")
            if not colon or not key.strip() or key.strip() in entries:
                raise ValueError(f"not an entry, or one that comes twice: {key!r}")
            forms = entries[key.strip()] = []
        if forms is None:
            raise ValueError(f"forms before the first key: {line!r}")
        forms.extend(form for part in line.split(",") if (form := part.strip()))
    empty = [key for key, found in entries.items() if not found]
    if empty:
        raise ValueError(f"no forms: {', '.join(empty)}")
    return {key: tuple(found) for key, found in entries.items()}


def word_map(text: str, paradigms: Mapping[str, tuple[str, ...]] = _NO_PARADIGMS) -> dict[str, str]:
    """A table turned round, forms written out: form -> key. The first key keeps a form that stands under two."""
    turned: dict[str, str] = {}
    for key, forms in word_table(text).items():
        for form in forms:
            for spelling in expand_form(form, paradigms):
                turned.setdefault(spelling, key)
    return turned


def word_list(text: str, paradigms: Mapping[str, tuple[str, ...]] = _NO_PARADIGMS) -> tuple[str, ...]:
    """Forms parted by commas or line ends, written out, in order, each once."""
    forms = (form for part in text.replace("\n", ",").split(",") if (form := part.strip()))
    return tuple(dict.fromkeys(spelling for form in forms for spelling in expand_form(form, paradigms)))
