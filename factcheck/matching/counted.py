"""Figures that count the very things that a claim counts, where both name them with more than one word."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.values.base import Found

#: A counted thing named with so many words is told apart from others of its kind ("live albums").
LONG_NAME = 2


def of_the_same_things(claim: str, mine: Found, text: str, figures: Sequence[Found]) -> list[Found]:
    """Those of the figures that count what the claim's figure counts, in its very words ("two live albums"); all of
    them where the claim counts plainly or the text has no such figure."""
    words = _counted(claim, mine)
    same = [f for f in figures if _counted(text, f) == words] if len(words) >= LONG_NAME else []
    return same or list(figures)


def _counted(text: str, found: Found) -> list[str]:
    """The words of a figure for what is counted."""
    words = text[found.core_start : found.end].casefold().split()[1:]
    return [w for w in words if w.isalpha()]
