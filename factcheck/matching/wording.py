"""The words of a claim, one by one, and where a passage in the same language says each of them.

A word is said by the same word, by a concept that implies it or is of its family and kind, or, where the lexicon does
not know it, by another word of the same stock ("renovated", "renovation"). A word that is denied, or only planned, says
it only where the claim has it so too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.languages.concepts import BY_ID
from factcheck.languages.families import FAMILIES
from factcheck.matching.entities import same_entity
from factcheck.matching.events import UNREALISED
from factcheck.matching.index import kind_of, opposites
from factcheck.matching.roles import behind_adposition
from factcheck.matching.terms import OTHERS, find_concepts, stem
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Mention, Passage, Term
from factcheck.text.span import Span
from factcheck.values.base import Quantity
from factcheck.values.scan import find_values
from factcheck.values.units import MEASURES

#: Two words are of one stock where they begin alike: at least so many letters and such a share of the longer one.
STOCK, STOCK_SHARE = 4, 0.6
#: From this share of capitalised words on a sentence is a headline, and a capital says nothing of a word.
HEADLINE = 0.6

#: How many letters an abbreviation has that is read by its initials.
INITIALS, MOST_INITIALS = 3, 6

_TOKEN = re.compile(r"[^\W\d_][^\W_]*(?:\.[^\W\d_])*\.?")
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Claimed:
    """A content word of the claim: the terms that it may mean, its stems where words are spaced, and whether it is part
    of a title or name, which no other word can stand for. What a figure counts is neither denied nor planned by itself
    (`counted`)."""

    start: int
    end: int
    terms: tuple[Term, ...]
    stems: tuple[str, ...]
    title: bool = False
    counted: bool = False

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(t.term for t in self.terms)


@dataclass(frozen=True, slots=True)
class Said:
    """A passage with its words by their stems."""

    passage: Passage
    text: str
    language: Language
    stems: Mapping[str, Sequence[tuple[int, int]]]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage says a word or names a party; `loose`: in another word; `thing`: and it is no act or state."""

    at: tuple[int, ...]
    loose: bool
    thing: bool = False


def said_words(source: AnnotatedSource, passage: Passage) -> Said:
    """The words of a passage, read."""
    text, language = source.text.text, source.language
    stems: dict[str, list[tuple[int, int]]] = {}
    if language.spaced:
        for match in _WORD.finditer(text, passage.start, passage.end):
            stems.setdefault(stem(match.group(), language), []).append(match.span())
    return Said(passage, text, language, stems)


@lru_cache(maxsize=8)
def claimed_words(frame: Frame) -> tuple[Claimed, ...]:
    """The content words of a claim, those that its figures count included; of two concepts for one word that imply one
    another the narrower counts."""
    free = [t for t in frame.terms if not any(f.start <= t.start < f.end for f in frame.figures)]
    terms = [t for t in (*free, *_counted(frame)) if t.term != OTHERS]
    groups: list[list[Term]] = []
    for term in sorted(terms, key=lambda t: (t.start, -t.end, t.term)):
        if groups and term.start < max(t.end for t in groups[-1]):
            groups[-1].append(term)
        else:
            groups.append([term])
    capitals = not frame.language.values.capital_nouns and not _is_headline(frame.text)
    out = []
    for group in groups:
        ids = {t.term for t in group}
        kept = tuple(t for t in group if not any(t.term in _broader(other) for other in ids - {t.term}))
        start, end = min(t.start for t in group), max(t.end for t in group)
        title = bool(capitals and start > 0 and frame.text[start].isupper() and frame.text[start - 1] == " ")
        title = title and frame.text[:start].rstrip()[-1:] not in set(".:!?")
        stems = _stems_of(frame.text[start:end], frame.language)
        counted = any(f.start <= start < f.end for f in frame.figures)
        out.append(Claimed(start, end, kept or tuple(group), stems, title, counted))
    return tuple(out)


def _counted(frame: Frame) -> list[Term]:
    """The words that a figure counts with ("private jobs" in "9,000 private jobs"): all that are no numerals."""
    out = []
    for figure in frame.figures:
        if not isinstance(figure.value, Quantity) or figure.value.kind != "count" or not frame.language.spaced:
            continue
        if figure.value.unit in MEASURES:
            continue
        for match in _WORD.finditer(frame.text, figure.core_start, figure.core_end):
            word = match.group()
            if word.casefold() in frame.language.grammar.stop_words:
                continue
            if any(f.start == 0 and f.end == len(word) for f in find_values(word, frame.language)):
                continue
            ids = [key for _, _, key in find_concepts(word, frame.language)] or ["w:" + stem(word, frame.language)]
            out += [Term(key, *match.span()) for key in ids]
    return out


def _is_headline(text: str) -> bool:
    words = _WORD.findall(text)
    return sum(1 for w in words if w[0].isupper()) >= HEADLINE * len(words)


def _stems_of(text: str, language: Language) -> tuple[str, ...]:
    if not language.spaced:
        return ()
    words = [w for w in _WORD.findall(text) if w.casefold() not in language.grammar.stop_words]
    return tuple(stem(w, language) for w in words)


@lru_cache(maxsize=4096)
def _broader(term: str) -> frozenset[str]:
    """All concepts that this one implies."""
    concept = BY_ID.get(term)
    if concept is None:
        return frozenset()
    return frozenset(concept.broader) | frozenset(b for parent in concept.broader for b in _broader(parent))


@lru_cache(maxsize=4096)
def _family(term: str) -> frozenset[str]:
    """Concepts of one family and one kind: "dead" for "killed", but no police for an arrest."""
    return frozenset(
        other for family in FAMILIES if term in family for other in family if kind_of(other) == kind_of(term)
    )


def implies(said: str, claimed: str) -> bool:
    """Whether a text that says the one says the other: the same, a narrower one, or its kin."""
    return said == claimed or claimed in _broader(said) or said in _family(claimed)


def places(word: Claimed, frame: Frame, said: Said) -> Place | None:
    """Where a passage says a word of the claim, as happened and as often denied as in the claim; None: nowhere."""
    if word.stems and (same := _by_stem(word, said, stock=False)):
        return Place(same, loose=False)
    if not word.title:
        hits = [
            (t.start, t.term == mine.term)
            for t in said.passage.terms
            for mine in word.terms
            if implies(t.term, mine.term)
            and (word.counted or _alike(mine, t))
            and (t.term == mine.term or not _taken(t, word, frame, said))
        ]
        if hits:
            thing = all(kind_of(t.term) in ("thing", "role") for t in word.terms)
            same_act = not thing and any(same for _, same in hits)
            loose = bool(word.stems) and not same_act
            return Place(tuple(start for start, _ in hits), loose=loose, thing=thing)
    if word.stems and (stock := _by_stem(word, said, stock=True)):
        return Place(stock, loose=True)
    return None


def _taken(term: Term, word: Claimed, frame: Frame, said: Said) -> bool:
    """Whether a word of the passage is another word of the claim: "the fund" is not what says "gave"."""
    if not word.stems:
        return False
    stems = set(_stems_of(said.text[term.start : term.end], said.language)) - set(word.stems)
    return any(not stems.isdisjoint(other.stems) for other in claimed_words(frame) if other is not word)


def _by_stem(word: Claimed, said: Said, *, stock: bool) -> tuple[int, ...]:
    """Where all stems of a word stand, or words of their stock."""
    found: list[int] = []
    for own in word.stems:
        here = [
            start
            for other, spans in said.stems.items()
            if own == other or (stock and of_one_stock(own, other))
            for start, end in spans
            if _open(word, said.passage, start, end, same=own == other)
        ]
        if not here:
            return ()
        found += here
    return tuple(found)


def _open(word: Claimed, passage: Passage, start: int, end: int, *, same: bool) -> bool:
    """Whether a word of the passage can stand for one of the claim by its letters: the lexicon must not know both of
    them as other words, and their polarity and mood must agree."""
    there = [t for t in passage.terms if t.start < end and start < t.end]
    known = any(not t.term.startswith("w:") for t in word.terms)
    if any(t.term in opposites(mine) for t in there for mine in word.ids):
        return False  # "not guilty"
    if not same and known and any(not t.term.startswith("w:") for t in there):
        return False
    return word.counted or all(_alike(word.terms[0], t) for t in there)


def _alike(mine: Term, said: Term) -> bool:
    """Whether both are denied or neither, and the passage has it as a fact where the claim does."""
    if mine.negated != said.negated:
        return False
    if kind_of(said.term) in ("thing", "role", "quality"):
        return True  # a plan is one of its act
    return mine.modality is not None or said.modality not in UNREALISED


def of_one_stock(one: str, two: str) -> bool:
    """Whether two words begin alike."""
    if min(len(one), len(two)) < STOCK or one[:STOCK] != two[:STOCK]:
        return False
    same = next((i for i, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return same >= STOCK_SHARE * max(len(one), len(two))


def named(mention: Mention, frame: Frame, said: Said) -> Place | None:
    """Where a passage names a party of the claim: by its name, by the end of it, or, where no adposition stands before
    the name, by a word made from it ("Canadian"). None: nowhere."""
    if mention.how not in ("name", "near"):
        return Place((), loose=False)
    passage = said.passage
    at = [m for m in passage.mentions if same_entity(mention.entity, m.entity)]
    if at:
        return None if any(m.denied for m in at) else Place(tuple(m.start for m in at), loose=False)
    if not mention.entity.startswith("name:"):
        return None
    if (short := _spelled(frame.text[mention.start : mention.end], said)) is not None:
        return Place((short,), loose=True)
    parts = _stems_of(mention.entity[5:], said.language)
    if not parts:
        body = said.text[passage.start : passage.end].casefold()
        at_body = body.find(mention.entity[5:])
        return Place((passage.start + at_body,), loose=False) if at_body >= 0 else None
    if len(parts) == 1:
        whole = Span(0, len(frame.text))
        derived = not behind_adposition(mention, frame.text, whole, frame.language)
        starts = [
            start
            for other, spans in said.stems.items()
            if parts[0] == other or (derived and _made_from(parts[0], other))
            for start, _ in spans
            if said.text[start].isupper()
        ]
        return Place(tuple(starts), loose=parts[0] not in said.stems) if starts else None
    starts = [
        start
        for start, end in said.stems.get(parts[-1], ())
        if said.text[start].isupper() and len(parts[-1]) >= STOCK and not _known(passage, start, end)
    ]
    return Place(tuple(starts), loose=True) if starts else None


def _spelled(name: str, said: Said) -> int | None:
    """Where a passage has the long name of an abbreviation, or the abbreviation of a long name: their initials."""
    short, long = "".join(c for c in name if c.isalnum()), list(_TOKEN.finditer(name))
    body = list(_TOKEN.finditer(said.text, said.passage.start, said.passage.end))
    if INITIALS <= len(short) <= MOST_INITIALS and short.isupper():
        small = said.language.grammar.stop_words
        letters = [(c, m.start()) for m in body if m.group().casefold() not in small for c in _initials(m.group())]
        spelled = "".join(c for c, _ in letters)
        at = spelled.find(short)
        return letters[at][1] if at >= 0 else None
    initials = "".join(c for m in long for c in _initials(m.group()))
    if len(long) >= INITIALS and INITIALS <= len(initials) <= MOST_INITIALS:
        return next((m.start() for m in body if m.group().replace(".", "") == initials), None)
    return None


def _initials(word: str) -> str:
    """The capital that a word gives to an abbreviation, all of them where it is one ("U.S."), else "\\0"."""
    plain = word.replace(".", "")
    return plain if len(plain) > 1 and plain.isupper() and "." in word else word[0] if word[0].isupper() else "\0"


def _known(passage: Passage, start: int, end: int) -> bool:
    return any(t.start < end and start < t.end and not t.term.startswith("w:") for t in passage.terms)


def _made_from(name: str, other: str) -> bool:
    """Whether a word is made from a name, or the name from it."""
    short, long = sorted((name, other), key=len)
    return of_one_stock(name, other) or (len(short) >= STOCK and long.startswith(short))
