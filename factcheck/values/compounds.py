"""Numbers that a language writes as one word: "zweihundertfünfundvierzigtausend", "dreiundzwanzigste".

A word is cut into the parts that the language lists (`ValueData.compound_parts`), longest first, and the parts must
add up the way the language builds numbers: a part of 100 or more multiplies what stands before it, and the link stands
between a unit and the tens that follow it ("ein-und-zwanzig") or after a hundred ("hundert-und-eins"). A number of one
part is left to the ordinary word tables. Anything else is no number: "Achtung", "zweidrei".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple, cast

from factcheck.languages.value_data import ValueData
from factcheck.values.trie import trie

#: Longer words are no numbers; how many different words are remembered.
_LONGEST = 120
_MEMORY = 4096
_HALF = Decimal("0.5")


class Compound(NamedTuple):
    """What a word says: its value, the scale that it ends in (1000 in "fünftausend", else 1), whether it ranks."""

    value: Decimal
    scale: int
    ordinal: bool


class Compounds:
    """The compound numbers of one language. `head` is a regular expression for a run of parts at the start of a word,
    up to where the word ends or one of `compound_suffixes` closes it; every repetition in it is possessive."""

    def __init__(self, data: ValueData, fold: Callable[[str], str]) -> None:
        self._parts: dict[str, int | None] = {}
        self._halves = frozenset(data.compound_halves)
        words: Mapping[str, int | None] = {
            **data.compound_parts, **dict.fromkeys(data.compound_links), **dict.fromkeys(data.compound_halves),
        }  # fmt: skip
        for word, value in words.items():
            self._parts.setdefault(word, value)
        for word, value in words.items():
            self._parts.setdefault(fold(word), value)
        self._wholes = {word: Decimal(value) for word, value in data.compound_wholes.items()}
        self._ranks, self._rank_endings = data.compound_ranks, frozenset(data.compound_rank_suffixes)
        self._tails = data.compound_tails
        self._endings = tuple(sorted(data.compound_ordinals, key=lambda e: (-len(e), e)))
        first = [part for part in self._parts if part not in data.compound_links]
        tails = "".join(f"(?:(?<={re.escape(part)}){re.escape(tail)})?" for part, tail in self._tails.items())
        suffixes = sorted({form for suffix in data.compound_suffixes for form in (suffix, fold(suffix))})
        closing = rf"(?:{trie(suffixes)})?" if suffixes else ""
        endings = rf"(?:{trie(self._endings)})?" if self._endings else ""
        edge = r"(?![^\W\d])"
        parts = trie(self._parts)
        run = rf"(?={trie(first)})(?>{parts})++(?:{tails}(?={closing}{edge})|{endings}{edge})"
        wholes = rf"|{trie(self._wholes)}{edge}" if self._wholes else ""
        ranks = rf"|{trie(self._ranks)}{trie(sorted(self._rank_endings))}{edge}" if self._ranks else ""
        self.head = rf"(?<![^\W])(?:{run}{wholes}{ranks})"
        self._head = re.compile(self.head)
        self.heads = frozenset(word[:2] for word in (*first, *self._wholes, *self._ranks))
        self._part = re.compile(parts)
        self.read = lru_cache(maxsize=_MEMORY)(self._read)

    def at(self, low: str, start: int) -> str | None:
        """The word, or the part of it before a suffix, that starts here and may be a number; None where none does."""
        if low[start : start + 2] not in self.heads:
            return None
        match = self._head.match(low, start)
        return match[0] if match is not None and match.end() - start <= _LONGEST else None

    def _read(self, word: str) -> Compound | None:
        """What a word says that is made of parts; None where it is no number or of one part only."""
        if word in self._wholes:
            return Compound(self._wholes[word], 1, ordinal=False)
        for stem, rank in self._ranks.items():
            if word.startswith(stem) and word[len(stem) :] in self._rank_endings:
                return Compound(Decimal(rank), 1, ordinal=True)
        whole = self._value(word)
        if whole is not None:
            return whole
        for part, tail in self._tails.items():
            if word.endswith(part + tail):
                return self._value(word[: len(word) - len(tail)])
        for ending in self._endings:
            if word.endswith(ending):
                found = self._value(word[: len(word) - len(ending)], least=1)
                small = found is not None and 0 < found.value % 100 < 20
                if found is not None and (ending.startswith("s") != small):
                    return Compound(found.value, 1, ordinal=True)
        return None

    def _value(self, word: str, least: int = 2) -> Compound | None:
        """The parts of a word added up, as long as they are `least` or more."""
        names, at = [], 0
        while at < len(word):
            match = self._part.match(word, at)
            if match is None or match.end() == at:
                return None
            names.append(match[0])
            at = match.end()
        if len(names) < least:
            return None
        half = names[-1] in self._halves
        values = [self._parts[name] for name in (names[:-1] if half else names)]
        total = _sum(values) if values else None
        if total is None or (half and not 0 < total < 100):
            return None
        last = values[-1] or 1
        return Compound(Decimal(total) + (_HALF if half else 0), last if last >= 100 and not half else 1, ordinal=False)


def _sum(parts: list[int | None]) -> int | None:
    """The number that parts make, None for a link; None where they make none.

    >>> _sum([2, 100, 5, None, 40, 1000])
    245000
    """
    total, group, at = 0, 0, 0
    limit = 10**12
    while at < len(parts):
        part = parts[at]
        after = parts[at + 1] if at + 1 < len(parts) else 0
        if part is None:
            if not (group or total) or group % 100 or not after or after >= 100:
                return None
            at += 1
        elif part >= 1000:
            if part >= limit:
                return None
            total, group, limit = total + (group or 1) * part, 0, part
            at += 1
        elif part == 100:
            if group >= 20 or group == 10:
                return None
            group = (group or 1) * 100
            at += 1
        elif part < 10 and after is None:
            tens = parts[at + 2] if at + 2 < len(parts) else None
            if group % 100 or tens is None or not 20 <= tens < 100:
                return None
            group += part + tens
            at += 3
        else:
            if group % 100:
                return None
            group += part
            at += 1
    return total + group


class Numbers(dict[str, int]):
    """A table of number words that knows compounds too, by what `read` makes of a word."""

    def __init__(self, words: Mapping[str, int], compounds: Compounds, *, ordinal: bool) -> None:
        super().__init__(words)
        self._compounds, self._ordinal = compounds, ordinal

    def _compound(self, word: object) -> Decimal | None:
        found = self._compounds.read(word) if isinstance(word, str) else None
        return found.value if found is not None and found.ordinal == self._ordinal else None

    def __contains__(self, word: object) -> bool:
        return super().__contains__(word) or self._compound(word) is not None

    def __missing__(self, word: str) -> int:  # a Decimal where a half is said; both are taken as such
        value = self._compound(word)
        if value is None:
            raise KeyError(word)
        return cast(int, value)
