"""A passage that says the claim word for word, but perhaps with other figures: the figures are paired by their places.

Copied sentences are how most claims files begin and how their figures go stale: "18 minutes" becomes 88 and every word
around it stays. Then no weighing of words is needed to know which figure answers which, and every figure of the claim
counts, not one. Only within one language; a translation is no restatement.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from rapidfuzz.distance import LCSseq

from factcheck.languages.base import Language
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.values.base import Found

#: Share of the claim's words that the passage must have, in order, and how many of them at least. Words that either
#: has besides must be small ones ("the", "of").
COPIED, FEWEST = 0.9, 3

_WORD = re.compile(r"[^\W_]+")
_SLOT = "\0"


def pair_figures(frame: Frame, source: AnnotatedSource, passage: Passage) -> tuple[tuple[Found, Found], ...]:
    """The figures of the claim with those at their places in the passage, all of them; none where it is no copy."""
    language = source.language
    if language.code != frame.language.code or not 0 < len(frame.figures) == len(passage.values):
        return ()
    mine, my_figures = _words(frame.text, 0, len(frame.text), frame.figures, language)
    body = source.text.text
    theirs, their_figures = _words(body, passage.start, passage.end, passage.values, language)
    shared = sum((Counter(mine) & Counter(theirs)).values())
    if shared < COPIED * max(len(mine), len(theirs)):
        return ()
    small = language.grammar.stop_words
    pairs: list[tuple[Found, Found]] = []
    copied = 0
    for op in LCSseq.opcodes(mine, theirs):
        if op.tag != "equal":
            besides = (*mine[op.src_start : op.src_end], *theirs[op.dest_start : op.dest_end])
            if any(w not in small or w in language.grammar.negation for w in besides):
                return ()
            continue
        for i, k in zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=True):
            if mine[i] == _SLOT:
                pairs.append((my_figures[i], their_figures[k]))
            else:
                copied += 1
    enough = copied >= FEWEST and copied + len(pairs) >= COPIED * len(mine)
    return tuple(pairs) if enough and len(pairs) == len(my_figures) == len(their_figures) else ()


def _words(
    text: str, start: int, end: int, figures: Sequence[Found], language: Language
) -> tuple[list[str], dict[int, Found]]:
    """The words of a stretch with a slot for each figure, and the figures by the index of their slots. In a language
    without blanks every character is a word."""
    words: list[str] = []
    slots: dict[int, Found] = {}
    at = start
    for figure in (*sorted(figures, key=lambda f: f.start), None):
        upto = figure.start if figure is not None else end
        found = _WORD.findall(text[at:upto].casefold())
        words += found if language.spaced else list("".join(found))
        if figure is not None:
            slots[len(words)] = figure
            words.append(_SLOT)
            at = figure.end
    return words, slots
