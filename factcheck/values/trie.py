"""A list of words as a regular expression that shares their beginnings, so that one step rules most of them out."""

from __future__ import annotations

import re
from collections.abc import Iterable


def trie(forms: Iterable[str]) -> str:
    """An expression that matches the forms, of two that begin alike the longer one first. "" for no forms.

    >>> trie(["last", "last year", "late"])
    'la(?:st(?: year)?|te)'
    """
    ordered = sorted(set(forms))
    return _render(ordered, 0) if ordered else "(?:)"


def _render(forms: list[str], at: int) -> str:
    """The expression for what follows the first `at` characters, which the forms share; they are sorted."""
    first, last = forms[0], forms[-1]
    if len(forms) == 1:
        return _escaped(first[at:])
    fork, size = at, len(first)
    while fork < size and first[fork] == last[fork]:
        fork += 1
    ends = fork == size
    branches: list[str] = []
    start = 1 if ends else 0
    while start < len(forms):
        char, stop = forms[start][fork], start + 1
        while stop < len(forms) and forms[stop][fork] == char:
            stop += 1
        branches.append(_render(forms[start:stop], fork))
        start = stop
    body = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    if ends:
        body = f"(?:{body})?" if len(branches) == 1 else f"{body}?"
    return _escaped(first[at:fork]) + body


def _escaped(text: str) -> str:
    return text if text.isalnum() else "".join(c if c == " " or c.isalnum() else re.escape(c) for c in text)
