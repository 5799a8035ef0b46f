"""Finding thousands of known forms in a text in one pass: words and phrases of concepts, names of a glossary.

Spaced languages are cut into words once and each word is looked up; unspaced ones are walked character by character
with the first two characters as the key. At a place the longest form wins, and what it covers is not searched again.
There is no regex alternation of forms: the cost does not grow with their number. What a form means, and whether its
place in the sentence makes it true, is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import add

from factcheck.languages.base import Language
from factcheck.languages.table import expand_form

#: A hit: half-open offsets into the text given, and the id whose form stands there.
Hit = tuple[int, int, str]

_WORD = re.compile(r"[^\W_]+")
#: What may stand between the words of one form: a blank, a hyphen, an apostrophe, the stop of "U.S.", the dot of names.
_JOINTS = frozenset(" -'’.&/·‑–\u00a0")
#: Longer words are no forms; they are passed over without being remembered.
_LONGEST_WORD = 48
#: How many different words an index remembers before it starts afresh: bounds memory on hostile input.
_MEMORY = 50_000

# The words of a form after its first: the word (or its beginning) and whether any ending may follow.
_Rest = tuple[tuple[str, bool], ...]
_Candidate = tuple[_Rest, tuple[str, ...]]


def lower_same_length(text: str) -> str:
    """`text` in lower case with every character at its old offset (the rare letter that would grow keeps its case)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


class FormIndex:
    """The forms of many ids, ready to be found in texts.

    `forms` maps an id to its forms. A form may have several words; a hyphen or apostrophe in it parts words
    like a blank does, so "non-profit" also finds "non profit". A word that ends in `*` (four letters at least before
    it) matches any ending. One form may belong to several ids: all are reported. Empty forms are passed over. `spaced`
    False is for scripts without blanks, where forms match anywhere, except that Latin letters or digits at the rim of
    a form must not run on. `fold_case` compares in lower case.
    """

    __slots__ = ("_exact", "_fold", "_memory", "_pairs", "_prefix_lengths", "_prefixes", "_singles", "_spaced")

    def __init__(self, forms: Mapping[str, Iterable[str]], *, spaced: bool, fold_case: bool = True) -> None:
        self._spaced = spaced
        self._fold = fold_case
        self._exact: dict[str, tuple[_Candidate, ...]] = {}
        self._prefixes: dict[str, tuple[_Candidate, ...]] = {}
        self._prefix_lengths: tuple[int, ...] = ()
        self._memory: dict[str, tuple[_Candidate, ...]] = {}
        self._pairs: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
        self._singles: dict[str, tuple[str, ...]] = {}
        owners: dict[str, list[str]] = {}
        for identifier, spellings in forms.items():
            for spelling in spellings:
                form = lower_same_length(spelling) if fold_case else spelling
                ids = owners.setdefault(form, [])
                if identifier not in ids:
                    ids.append(identifier)
        if spaced:
            self._build_spaced(owners)
        else:
            self._build_unspaced(owners)

    def find(self, text: str) -> list[Hit]:
        """Every form in `text`, by place; forms that share a place come in the order of their ids in the table."""
        if self._fold:
            text = lower_same_length(text)
        return self._find_spaced(text) if self._spaced else self._find_unspaced(text)

    def _build_spaced(self, owners: Mapping[str, list[str]]) -> None:
        exact: dict[str, dict[_Rest, list[str]]] = {}
        prefixes: dict[str, dict[_Rest, list[str]]] = {}
        for form, ids in owners.items():
            words: list[tuple[str, bool]] = []
            for match in _WORD.finditer(form):
                open_ended = form[match.end() : match.end() + 1] == "*"
                words.append((match.group(), open_ended and len(match.group()) >= 4))
            if not words:
                continue
            (first, open_ended), rest = words[0], tuple(words[1:])
            table = prefixes if open_ended else exact
            known = table.setdefault(first, {}).setdefault(rest, [])
            known.extend(identifier for identifier in ids if identifier not in known)
        self._exact = {first: _longest_first(table) for first, table in exact.items()}
        self._prefixes = {first: _longest_first(table) for first, table in prefixes.items()}
        self._prefix_lengths = tuple(sorted({len(stem) for stem in prefixes}, reverse=True))

    def _build_unspaced(self, owners: Mapping[str, list[str]]) -> None:
        pairs: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for form, ids in owners.items():
            stripped = form.strip()
            if len(stripped) > 1:
                pairs.setdefault(stripped[:2], []).append((stripped, tuple(ids)))
            elif stripped:
                self._singles[stripped] = tuple(ids)
        self._pairs = {key: tuple(sorted(found, key=lambda item: -len(item[0]))) for key, found in pairs.items()}

    def _candidates(self, word: str) -> tuple[_Candidate, ...]:
        """What may start with `word`: more words before fewer, exact forms before stems, long stems before short."""
        if len(word) > _LONGEST_WORD:
            return ()
        found = list(self._exact.get(word, ()))
        for length in self._prefix_lengths:
            if length <= len(word):
                found.extend(self._prefixes.get(word[:length], ()))
        found.sort(key=lambda candidate: -len(candidate[0]))
        if len(self._memory) >= _MEMORY:
            self._memory.clear()
        result = self._memory[word] = tuple(found)
        return result

    def _find_spaced(self, text: str) -> list[Hit]:
        hits: list[Hit] = []
        places = [match.span() for match in _WORD.finditer(text)]
        recall = self._memory.get
        covered = 0
        for number, (start, end) in enumerate(places):
            if start < covered:
                continue
            word = text[start:end]
            candidates = recall(word)
            if candidates is None:
                candidates = self._candidates(word)
            for rest, ids in candidates:
                stop = _follow(text, places, number, rest) if rest else end
                if stop:
                    hits.extend([(start, stop, identifier) for identifier in ids])
                    covered = stop
                    break
        return hits

    def _find_unspaced(self, text: str) -> list[Hit]:
        hits: list[Hit] = []
        pairs, singles = self._pairs.get, self._singles.get
        covered = 0
        # The blank at the end gives the last character a pair of its own.
        for start, pair in enumerate(map(add, text, text[1:] + " ")):
            candidates = pairs(pair)
            if candidates is not None and start >= covered:
                for form, ids in candidates:
                    if text.startswith(form, start) and _rims_free(text, start, start + len(form)):
                        covered = start + len(form)
                        hits.extend([(start, covered, identifier) for identifier in ids])
                        break
            if start >= covered:
                alone = singles(pair[0])
                if alone is not None and _rims_free(text, start, start + 1):
                    covered = start + 1
                    hits.extend([(start, covered, identifier) for identifier in alone])
        return hits


class ConceptIndex:
    """The concepts of one language: `ConceptIndex(language).find(text)`. Built once for a language, on first use."""

    __slots__ = ("find",)

    def __init__(self, language: Language) -> None:
        self.find = _concept_forms(language).find


@lru_cache(maxsize=32)
def _concept_forms(language: Language) -> FormIndex:
    paradigms = language.grammar.paradigms
    forms = {
        identifier: [spelling for form in forms for spelling in expand_form(form, paradigms)]
        for identifier, forms in language.concepts.items()
    }
    return FormIndex(forms, spaced=language.spaced)


def _longest_first(table: Mapping[_Rest, list[str]]) -> tuple[_Candidate, ...]:
    return tuple(sorted(((rest, tuple(ids)) for rest, ids in table.items()), key=lambda item: -len(item[0])))


def _follow(text: str, places: list[tuple[int, int]], number: int, rest: _Rest) -> int:
    """The end of the form that starts at `places[number]` and goes on with `rest`; 0 where it is not there."""
    last = number + len(rest)
    if last >= len(places):
        return 0
    for offset, (word, open_ended) in enumerate(rest, start=number + 1):
        start, end = places[offset]
        before = places[offset - 1][1]
        if start - before != 1 or text[before] not in _JOINTS:
            return 0
        if not text.startswith(word, start) or (end - start != len(word) and not open_ended):
            return 0
        if open_ended and end - start < len(word):
            return 0
    return places[last][1]


def _rims_free(text: str, start: int, end: int) -> bool:
    """Whether no Latin word or number is cut at either end."""
    if start and _latin(text[start]) and _latin(text[start - 1]):
        return False
    return not (end < len(text) and _latin(text[end - 1]) and _latin(text[end]))


def _latin(char: str) -> bool:
    return char < "\u0250" and char.isalnum()
