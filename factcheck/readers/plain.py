"""Plain text files, which often are no such thing: pages are saved as markdown under the name .txt.

So the text itself decides whether asterisks are marks. Headings, bullets, quote marks and email headers are read in
any case.
"""

from __future__ import annotations

from factcheck.text.normalise import normalise
from factcheck.text.source import SourceText

SUFFIXES = (".txt", ".text")


def read(raw: str) -> SourceText:
    """Normalises a decoded text file; markdown marks count where there are signs of markdown."""
    return normalise(raw, markup=None)
