"""Finding thousands of known forms in a text in one pass: words and phrases of concepts, names of a glossary.

Spaced languages are cut into words once and each word is looked up; unspaced ones are walked character by character
with the first two characters as the key. At a place the longest form wins, and what it covers is not searched again.
There is no regex alternation of forms: the cost does not grow with their number. Forms are only sorted into drawers by
their first characters when an index is built; a drawer is worked up when a text asks for it, so that a short text does
not pay for a large lexicon. What a form means, and whether its place in the sentence makes it true, is decided
elsewhere.
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
_FORM_WORD = re.compile(r"[^\W_]+|\.\.\.")
#: What may stand between the words of one form: a blank, a hyphen, an apostrophe, the stop of "U.S.", the dot of names.
_JOINTS = frozenset(" -'’.&/·‑–\u00a0")
#: What stands in a form between a verb and the particle that closes its clause ("trat ... zurück").
_GAP = "..."
#: How many words may stand in the gap, what may follow the particle, and what may not stand in the gap.
_LONGEST_GAP = 22
_CLAUSE_END = re.compile(r"\s*(?:$|[,;:.!?…)\n\"“”»«–—]| (?:und|oder|sowie)\b)")
_CLAUSE_MARK = re.compile(r"[;!?…()\n–—]|[,:](?![0-9])|(?<![0-9])[.,:]")
#: Longer words are no forms; they are passed over without being remembered.
_LONGEST_WORD = 48
#: How many different words an index remembers before it starts afresh: bounds memory on hostile input.
_MEMORY = 50_000
#: Forms that begin with the same characters share a drawer: as many as an open-ended form has at least.
_DRAWER = 4
#: Unspaced texts are walked by pairs of characters.
_PAIR = 2

# The words of a form after its first: the word (or its beginning) and whether any ending may follow.
_Rest = tuple[tuple[str, bool], ...]
_Candidate = tuple[_Rest, tuple[str, ...]]

_NO_PARADIGMS: Mapping[str, tuple[str, ...]] = {}


def lower_same_length(text: str) -> str:
    """`text` in lower case with every character at its old offset (the rare letter that would grow keeps its case)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


#: A text is searched for the forms of several indexes in turn: concepts, cues, names.
_in_lower_case = lru_cache(maxsize=4)(lower_same_length)


@lru_cache(maxsize=4)
def _words_of(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand."""
    return [match.span() for match in _WORD.finditer(text)]


class FormIndex:
    """The forms of many ids, ready to be found in texts.

    `forms` maps an id to its forms. A form may have several words; a hyphen or apostrophe in it parts words
    like a blank does, so "non-profit" also finds "non profit". A word that ends in `*` (four letters at least before
    it) matches any ending. "..." in a form stands for the words between a verb and the particle that ends its clause
    ("trat ... zurück"); the hit is then the verb alone. One form may belong to several ids: all are reported. Empty
    forms are passed over. `spaced` False is for scripts without blanks, where forms match anywhere, except that Latin
    letters or digits at the rim of a form must not run on. `fold_case` compares in lower case. Where `paradigms` are
    given, a word `stem|name` takes the endings of one; a name that is not among them raises KeyError, at the latest
    when a text asks for the form.
    """

    __slots__ = ("_drawers", "_fold", "_memory", "_pairs", "_paradigms", "_singles", "_spaced", "_waiting")

    def __init__(
        self,
        forms: Mapping[str, Iterable[str]],
        *,
        spaced: bool,
        fold_case: bool = True,
        paradigms: Mapping[str, tuple[str, ...]] = _NO_PARADIGMS,
    ) -> None:
        self._spaced = spaced
        self._fold = fold_case
        self._paradigms = paradigms
        self._memory: dict[str, tuple[_Candidate, ...]] = {}
        self._pairs: dict[str, tuple[tuple[str, tuple[str, ...]], ...] | None] = {}
        self._singles: dict[str, tuple[str, ...]] = {}
        #: Ids and forms in the order of the table, by their first characters.
        self._waiting: dict[str, list[tuple[str, str]]] = {}
        #: The same in spaced languages once a text has asked for them, with what is written out of the first word.
        self._drawers: dict[str, list[tuple[str, str, str]]] = {}
        if spaced:
            self._sort_spaced(forms)
        else:
            self._sort_unspaced(forms)

    def find(self, text: str) -> list[Hit]:
        """Every form in `text`, by place; forms that share a place come in the order of their ids in the table."""
        if self._fold:
            text = _in_lower_case(text)
        return self._find_spaced(text) if self._spaced else self._find_unspaced(text)

    def _sort_spaced(self, forms: Mapping[str, Iterable[str]]) -> None:
        waiting, fold = self._waiting, self._fold
        # By the first characters as they are written; None where they do not name a drawer.
        drawers: dict[str, list[tuple[str, str]] | None] = {}
        for identifier, spellings in forms.items():
            for form in spellings:
                key = form[:_DRAWER]
                if key in drawers:
                    drawer = drawers[key]
                else:
                    whole = len(key) == _DRAWER and key.isalnum()
                    drawer = waiting.setdefault(lower_same_length(key) if fold else key, []) if whole else None
                    drawers[key] = drawer
                if drawer is not None:
                    drawer.append((identifier, form))
                    continue
                # The first word is short, or its beginning is not written out: every spelling goes to its own drawer.
                for spelling in self._spellings(form):
                    first = _WORD.search(spelling)
                    if first:
                        waiting.setdefault(first.group()[:_DRAWER], []).append((identifier, spelling))

    def _sort_unspaced(self, forms: Mapping[str, Iterable[str]]) -> None:
        waiting, pairs, singles, fold = self._waiting, self._pairs, self._singles, self._fold
        drawers: dict[str, list[tuple[str, str]]] = {}  # by the first characters as they are written
        for identifier, spellings in forms.items():
            for form in spellings:
                for spelling in expand_form(form, self._paradigms) if self._paradigms and "|" in form else (form,):
                    stripped = spelling.strip()
                    head = stripped[:_PAIR]
                    if head in drawers:
                        drawers[head].append((identifier, stripped))
                        continue
                    key = lower_same_length(head) if fold else head
                    if len(key) == _PAIR:
                        pairs[key] = None
                        drawers[head] = waiting.setdefault(key, [])
                        drawers[head].append((identifier, stripped))
                    elif key:
                        singles[key] = tuple(dict.fromkeys((*singles.get(key, ()), identifier)))

    def _spellings(self, form: str) -> list[str]:
        """The form with its endings, as it is compared. Without paradigms a bar is a sign like any other."""
        spellings = expand_form(form, self._paradigms) if self._paradigms else [form]
        return [lower_same_length(spelling) for spelling in spellings] if self._fold else spellings

    def _drawer(self, key: str) -> list[tuple[str, str, str]]:
        """What may start with a word that starts with `key`: first word as far as written out, id, form."""
        drawer = self._drawers.get(key)
        if drawer is None:
            drawer = self._drawers[key] = []
            for identifier, form in self._waiting.pop(key, ()):
                first = _WORD.search(form)
                head = first.group() if first else ""
                drawer.append((lower_same_length(head) if self._fold else head, identifier, form))
        return drawer

    def _work_up_pair(self, key: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The forms of an unspaced language that begin with two characters, longest first."""
        forms = self._waiting.pop(key)
        if self._fold:
            forms = [(identifier, lower_same_length(form)) for identifier, form in forms]
        owners = [(form, tuple(ids)) for form, ids in _owners(forms).items()]
        owners.sort(key=lambda item: -len(item[0]))
        result = self._pairs[key] = tuple(owners)
        return result

    def _candidates(self, word: str) -> tuple[_Candidate, ...]:
        """What may start with `word`: more words before fewer, exact forms before stems, long stems before short."""
        if len(word) > _LONGEST_WORD:
            return ()
        key = word[:_DRAWER]
        found = self._looked_up(word, key) if key in self._waiting or key in self._drawers else ()
        if len(self._memory) >= _MEMORY:
            self._memory.clear()
        self._memory[word] = found
        return found

    def _looked_up(self, word: str, key: str) -> tuple[_Candidate, ...]:
        spelled = [
            (identifier, spelling)
            for head, identifier, form in self._drawer(key)
            if word.startswith(head)
            for spelling in self._spellings(form)
            if "*" in spelling or word in spelling
        ]
        if not spelled:
            return ()
        tables: dict[str, dict[_Rest, list[str]]] = {}
        for form, ids in _owners(spelled).items():
            words: list[tuple[str, bool]] = []
            for match in _FORM_WORD.finditer(form):
                open_ended = form[match.end() : match.end() + 1] == "*"
                words.append((match.group(), open_ended and len(match.group()) >= _DRAWER))
            (first, open_ended), rest = words[0], tuple(words[1:])
            if word.startswith(first) if open_ended else word == first:
                # Exact forms under "", stems under themselves.
                known = tables.setdefault(first if open_ended else "", {}).setdefault(rest, [])
                known.extend(identifier for identifier in ids if identifier not in known)
        found = [
            (rest, tuple(ids))
            for first in sorted(tables, key=lambda stem: -len(stem) if stem else -_LONGEST_WORD - 1)
            for rest, ids in tables[first].items()
        ]
        return tuple(sorted(found, key=lambda candidate: -len(candidate[0])))

    def _find_spaced(self, text: str) -> list[Hit]:
        hits: list[Hit] = []
        places = _words_of(text)
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
                if rest:
                    second = rest[0][0]  # it stands behind one sign
                    if second != _GAP and not text.startswith(second, end + 1):
                        continue
                    stop = _follow(text, places, number, rest)
                else:
                    stop = end
                if stop:
                    hits.extend([(start, stop, identifier) for identifier in ids])
                    covered = stop
                    break
        return hits

    def _find_unspaced(self, text: str) -> list[Hit]:
        hits: list[Hit] = []
        pairs, singles = self._pairs, self._singles.get
        covered = 0
        # The blank at the end gives the last character a pair of its own.
        for start, pair in enumerate(map(add, text, text[1:] + " ")):
            if start >= covered and pair in pairs:
                candidates = pairs[pair]
                for form, ids in self._work_up_pair(pair) if candidates is None else candidates:
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
    return FormIndex(language.concepts, spaced=language.spaced, paradigms=language.grammar.paradigms)


def _owners(forms: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The ids that each form belongs to, each id once."""
    owners: dict[str, list[str]] = {}
    for identifier, form in forms:
        ids = owners.setdefault(form, [])
        if identifier not in ids:
            ids.append(identifier)
    return owners


def _follow(text: str, places: list[tuple[int, int]], number: int, rest: _Rest) -> int:
    """The end of the form that starts at `places[number]` and goes on with `rest`; 0 where it is not there."""
    last = number + len(rest)
    if last >= len(places):
        return 0
    for offset, (word, open_ended) in enumerate(rest, start=number + 1):
        if word == _GAP:
            end = places[offset - 1][1]
            return end if _closes(text, places, offset, rest[offset - number :]) else 0
        start, end = places[offset]
        before = places[offset - 1][1]
        if start - before != 1 or text[before] not in _JOINTS:
            return 0
        if not text.startswith(word, start) or (end - start != len(word) and not open_ended):
            return 0
        if open_ended and end - start < len(word):
            return 0
    return places[last][1]


def _closes(text: str, places: list[tuple[int, int]], number: int, rest: _Rest) -> bool:
    """Whether the particle that is left of a form with a gap ends the clause in which `places[number]` stands."""
    particle, before = rest[0][0], places[number - 1][1]
    for start, end in places[number : number + _LONGEST_GAP]:
        if _CLAUSE_MARK.search(text, before, start + 1):
            return False
        if end - start == len(particle) and text.startswith(particle, start) and _CLAUSE_END.match(text, end):
            return True
        before = end
    return False


def _rims_free(text: str, start: int, end: int) -> bool:
    """Whether no Latin word or number is cut at either end."""
    if start and _latin(text[start]) and _latin(text[start - 1]):
        return False
    return not (end < len(text) and _latin(text[end - 1]) and _latin(text[end]))


def _latin(char: str) -> bool:
    return char < "\u0250" and char.isalnum()
