"""A passage as a row of amounts: what may be an operand, the words for acts and cues, and how far the words around an
amount reach. What they say of it is read in `tally.py`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from factcheck.languages.automaton import FormIndex, Hit
from factcheck.languages.base import Language
from factcheck.matching.terms import find_cues
from factcheck.model.passage import Passage
from factcheck.values.base import Found, Quantity

#: Kinds of quantities that add up.
AMOUNTS = ("money", "count", "number", "duration")

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MARK = re.compile(r"[,;:.!?(){}\[\]。，；、：！？（）]|[–—]")
_PARTICLE = re.compile(r"[\u3040-\u309f]")


@lru_cache(maxsize=16)
def _index(language: Language) -> FormIndex:
    data = language.arithmetic
    table: dict[str, tuple[str, ...]] = {f"act:{kind}": forms for kind, forms in data.acts.items()}
    table.update((f"cue:{kind}", forms) for kind, forms in data.cues.items())
    return FormIndex(table, spaced=language.spaced, paradigms=language.grammar.paradigms)


def cues_in(text: str, language: Language) -> list[Hit]:
    """Acts and cues of a text by place, with keys `act:gain`, `cue:whole`."""
    return sorted(_index(language).find(text))


def is_amount(found: Found) -> bool:
    """Whether a value can be an operand."""
    value = found.value
    return isinstance(value, Quantity) and value.kind in AMOUNTS


class Reader:
    """One passage with everything that is looked up in it."""

    def __init__(self, text: str, passage: Passage, language: Language) -> None:
        self.language, self.passage = language, passage
        self.start, self.end = passage.start, passage.end
        self.text = text
        body = text[self.start : self.end]
        low = body.casefold() if len(body.casefold()) == len(body) else body.lower()
        self.low = low if len(low) == len(body) else body
        self.hits = [(s + self.start, e + self.start, k) for s, e, k in cues_in(body, language)]
        self.cues = [(s + self.start, e + self.start, k) for s, e, k in find_cues(body, language)]
        self.values = sorted(passage.values, key=lambda f: f.start)
        joints = [(s, e) for s, e, k in self.hits if k == "cue:joint"]
        marks = [(m.start() + self.start, m.end() + self.start) for m in _MARK.finditer(body)]
        inside = [(f.start, f.end) for f in self.values]
        self.bounds = sorted(b for b in (*joints, *marks) if not any(s <= b[0] < e for s, e in inside))
        self.starts = [b[0] for b in self.bounds]

    def segment(self, found: Found) -> tuple[int, int]:
        """The words around an amount, as far as the next joints."""
        i = bisect_left(self.starts, found.start)
        low = self.bounds[i - 1][1] if i else self.start
        k = bisect_left(self.starts, found.end)
        high = self.bounds[k][0] if k < len(self.bounds) else self.end
        return max(low, self.start), high

    def words(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """Words of a stretch outside of dates, as (start, end, lower case); pairs of characters between acts, cues and
        values in a language without blanks."""
        if not self.language.spaced:
            return self._pairs(start, end)
        out = []
        for m in _WORD.finditer(self.text, start, end):
            if not any(f.core_start <= m.start() < f.core_end and f.value.kind == "date" for f in self.values):
                out.append((m.start(), m.end(), m.group().casefold()))
        return out

    def _pairs(self, start: int, end: int) -> list[tuple[int, int, str]]:
        taken = [(s, e) for s, e, _ in self.hits] + [(f.start, f.end) for f in self.values]
        out = []
        for m in _WORD.finditer(self.text, start, end):
            free = [
                i
                for i in range(m.start(), m.end())
                if not _PARTICLE.match(self.text, i) and not any(s <= i < e for s, e in taken)
            ]
            for i in free:
                if i + 1 in free:
                    out.append((i, i + 2, self.text[i : i + 2]))
                elif i - 1 not in free:
                    out.append((i, i + 1, self.text[i]))
        return out

    def is_light(self, word: str) -> bool:
        """Whether a word names nothing that could be counted."""
        return word in self.language.grammar.stop_words or word in self.language.arithmetic.light
