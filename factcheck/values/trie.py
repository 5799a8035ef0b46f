"""A list of words as a regular expression that shares their beginnings, so that one step rules most of them out."""

from __future__ import annotations

import re
from collections.abc import Iterable

_Tree = dict[str, "_Tree"]


def trie(forms: Iterable[str]) -> str:
    """An expression that matches the forms, of two that begin alike the longer one first. "" for no forms.

    >>> trie(["last", "last year", "late"])
    'la(?:st(?: year)?|te)'
    """
    tree: _Tree = {}
    for form in forms:
        node = tree
        for char in form:
            node = node.setdefault(char, {})
        node[""] = {}
    return _render(tree)


def _render(node: _Tree) -> str:
    if len(node) == 1 and "" in node:
        return ""
    branches = [_escaped(char) + _render(child) for char, child in sorted(node.items()) if char]
    body = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    if "" not in node:
        return body
    return f"(?:{body})?" if len(branches) == 1 else f"{body}?"


def _escaped(char: str) -> str:
    return char if char == " " or char.isalnum() else re.escape(char)
