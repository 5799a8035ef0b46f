"""Markdown files: emphasis, links, images, escapes and entities are marks even where there are few.

What separates it from `readers/plain.py` is that nothing is guessed: "\\$45" and "*about*" are read as markdown says
in a file without any other sign of it. Tables, code blocks and footnotes stay text.
"""

from __future__ import annotations

from factcheck.text.normalise import normalise
from factcheck.text.source import SourceText

SUFFIXES = (".md", ".markdown")


def read(raw: str) -> SourceText:
    """Normalises a decoded markdown file."""
    return normalise(raw, markup=True)
