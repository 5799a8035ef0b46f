"""Whether a quotation stands in a passage word for word, nearly so, or not at all. Only ever inside one language.

Case, punctuation, kind of quote mark and an ellipsis do not make a quotation another one; a changed word does.
"""

from __future__ import annotations

import re
from typing import Literal

from rapidfuzz import fuzz

_WORDS = re.compile(r"[\w'’]+|[\u3400-\u9fff]")

#: From this likeness on (0..100) the passage is taken for the same quotation with words changed.
ALTERED = 84.0
#: A shorter quotation ("yes") is too common to be recognised when altered.
LEAST_WORDS = 4


def words_of(text: str) -> list[str]:
    """The words of a text, folded; what stays is what a quotation must keep."""
    return [w.casefold().replace("’", "'") for w in _WORDS.findall(text)]


def compare_quote(quote: str, passage: str) -> Literal["verbatim", "altered"] | None:
    """How a quotation stands in a passage of its own language."""
    theirs = words_of(passage)
    parts = [words_of(part) for part in re.split(r"\.\.\.|…|\[[^\]]{0,80}\]", quote)]
    parts = [p for p in parts if p]
    if not parts:
        return None
    at = 0
    found = True
    for part in parts:
        place = _index(theirs, part, at)
        if place < 0:
            found = False
            break
        at = place + len(part)
    if found:
        return "verbatim"
    mine = [w for part in parts for w in part]
    if len(mine) < LEAST_WORDS:
        return None
    likeness = fuzz.partial_ratio(" ".join(mine), " ".join(theirs), score_cutoff=ALTERED)
    return "altered" if likeness >= ALTERED else None


def _index(words: list[str], part: list[str], start: int) -> int:
    for i in range(start, len(words) - len(part) + 1):
        if words[i] == part[0] and words[i : i + len(part)] == part:
            return i
    return -1
