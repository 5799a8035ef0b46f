"""Reading the word tables of the language files: one line an entry, `id: form, form`, indented lines go on.

Tables of thousands of short words are easier to read and to compare as text than as nested Python literals.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from itertools import product
from typing import Any, TypeVar

_NO_PARADIGMS: Mapping[str, tuple[str, ...]] = {}

#: A bundle of word tables: `ValueData`, `Calendar`.
D = TypeVar("D", bound=Any)

#: Tables that hold the forms in their values, parted by "|".
_FORMS_IN_VALUES = frozenset(("units", "nouns"))


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
        forms.extend(filter(None, map(str.strip, line.split(","))))
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
    forms = filter(None, map(str.strip, text.replace("\n", ",").split(",")))
    return tuple(dict.fromkeys(spelling for form in forms for spelling in expand_form(form, paradigms)))


def respelled(data: D, *spellings: Mapping[int, str | int]) -> D:
    """A bundle of word tables whose forms are also listed as each of `spellings` writes them.

    A spelling maps code points, as `str.maketrans` makes them: simplified to traditional characters. Texts that are
    single fields, such as `decimal`, and templates stay as they are.
    """

    def written(form: str) -> Iterator[str]:
        yield form
        if "{" not in form:
            yield from (form.translate(spelling) for spelling in spellings)

    changed: dict[str, Any] = {}
    for entry in fields(data):
        value = getattr(data, entry.name)
        if entry.name in _FORMS_IN_VALUES:
            parts = {key: forms.split("|") for key, forms in value.items()}
            changed[entry.name] = {
                key: "|".join(dict.fromkeys(s for form in forms for s in written(form))) for key, forms in parts.items()
            }
        elif isinstance(value, Mapping):
            more = {s: v for form, v in value.items() for s in written(form)}
            changed[entry.name] = more | dict(value)
        elif isinstance(value, frozenset):
            changed[entry.name] = frozenset(s for form in value for s in written(form))
        elif isinstance(value, tuple) and all(isinstance(form, str) for form in value):
            changed[entry.name] = tuple(dict.fromkeys(s for form in value for s in written(form)))
    return replace(data, **changed)
