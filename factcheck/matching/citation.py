"""Which documents a statement names as its source ("According to source 003, ...", "The Courier text says that ...").

A document is known by its id, by the number that opens its file name, by its title or publisher, by the media whose
work it renders, by a name in quotation marks that its head lines have, and by its language and kind as the manifest has
them. Words that name a document are no part of what is said. A name that fits no document leaves nothing to judge by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.matching.claim_words import read_claim
from factcheck.matching.entities import EntityIndex
from factcheck.matching.speech import find_quotes
from factcheck.model.claim import Claim
from factcheck.model.passage import AnnotatedSource
from factcheck.model.source import Work
from factcheck.text.span import Span

#: The name of a document is not longer than this, in code points.
NAME_LENGTH = 120
#: The number of a document ends at most so far behind the word for it.
NUMBER_REACH = 12
#: A shorter id or title could be any word.
LABEL_LENGTH = 4

_NUMBER = re.compile(r"(?<![\w.])\d{2,}(?![\w]|[.,]\d)|(?<=[^\W\d_a-z])\d{2,}(?!\d)")
_STOP = re.compile(r"[,，、:：]")


@dataclass(frozen=True, slots=True)
class Citation:
    """`sources` are the ids of the documents that the statement names (None: all of them, as "the sources"), `claim`
    the claim without the words that name them. `headline`: what is cited is a line above a text."""

    claim: Claim
    sources: frozenset[str] | None
    headline: bool = False


def cited(
    claim: Claim,
    language: Language,
    sources: Sequence[AnnotatedSource],
    entities: EntityIndex,
    works: Mapping[str, Work],
) -> Citation | None:
    """The documents that a claim has its statement from, None where it names none."""
    text = claim.statement
    for name, rest, is_source in _splits(text, language):
        everything = find_form(name, language.documents.everything, language)
        headline = find_form(name, language.documents.headlines, language) is not None
        found = named_documents(name, language, sources, entities, works, whole=is_source)
        if found is None and not (everything is not None and (headline or not is_source)):
            continue
        if len(rest) < 2:
            continue
        return Citation(_without(claim, rest, language), found, headline)
    return None


def named_documents(
    name: str,
    language: Language,
    sources: Sequence[AnnotatedSource],
    entities: EntityIndex,
    works: Mapping[str, Work],
    *,
    whole: bool = False,
) -> frozenset[str] | None:
    """The ids of the documents that some words name: none of them where no document fits, None where the words name no
    document or do not tell which. `whole`: the words are nothing but the name, and its head must be a document."""
    words = language.documents
    head, other = _head(name, language, entities, whole=whole)
    if other:
        return None
    fits: list[set[str]] = []
    by_label = {s.source.id for s in sources for label in _labels(s) if _has_label(name, label)}
    numbers = [m[0] for m in _NUMBER.finditer(name)] if head is not None else []
    for number in numbers:
        led = {s.source.id for s in sources if _lead(s) == number}
        if led or _is_numbered(name, number, language):
            fits.append(led)
    if by_label:
        fits.append(by_label)
    if fits:
        return frozenset(set.intersection(*fits))
    if head is None:
        return None
    tongues = [(s, code) for s, _, code in _all_forms(name, words.names, language) if not _quoted(name, s, language)]
    for _, code in tongues:
        fits.append({s.source.id for s in sources if s.language.code == code})
    for _, _, how in _all_forms(name, words.kinds, language):
        fits.append({s.source.id for s in sources if any(r.how == how for r in s.source.renders)})
    quoted = [name[q.start : q.end] for q in _quotes(name, language)]
    for quote in quoted:
        fits.append({s.source.id for s in sources if _carries(s, quote)})
    publishers = list(_publishers(name, language, entities, quoted)) if whole else []
    for publisher in publishers:
        fits.append({s.source.id for s in sources if _is_from(s, publisher, entities, works)})
    if not (tongues or quoted or publishers):
        return None  # "the translation": which one?
    return frozenset(set.intersection(*fits))


def find_form(text: str, forms: Iterable[str], language: Language) -> tuple[int, int] | None:
    """Where the first of some forms stands in a text."""
    pattern = _pattern(tuple(forms), language.spaced)
    found = pattern.search(text) if pattern is not None else None
    return found.span() if found is not None else None


@lru_cache(maxsize=256)
def _pattern(forms: tuple[str, ...], spaced: bool) -> re.Pattern[str] | None:
    if not forms:
        return None
    body = "|".join(re.escape(f) for f in sorted(forms, key=lambda f: (-len(f), f)))
    return re.compile(rf"(?<!\w)(?:{body})(?!\w)" if spaced else f"(?:{body})", re.IGNORECASE)


def all_forms(text: str, forms: Iterable[str], language: Language) -> list[tuple[int, int]]:
    """Where any of some forms stand in a text."""
    pattern = _pattern(tuple(forms), language.spaced)
    return [m.span() for m in pattern.finditer(text)] if pattern is not None else []


def _all_forms(text: str, forms: Mapping[str, str], language: Language) -> Iterator[tuple[int, int, str]]:
    pattern = _pattern(tuple(forms), language.spaced)
    for found in pattern.finditer(text) if pattern is not None else ():
        yield found.start(), found.end(), forms[found[0].casefold()]


def _splits(text: str, language: Language) -> Iterator[tuple[str, str, bool]]:
    """Ways to cut a statement into the name of its source and what it says; whether the name is nothing but that."""
    words = language.documents
    if (opener := find_form(text[:NAME_LENGTH], words.before, language)) is not None and opener[0] == 0:
        tail = text[opener[1] :]
        numbered = _numbered(tail, language)
        stop = next((m for m in _STOP.finditer(tail[:NAME_LENGTH]) if not _quoted(tail, m.start(), language)), None)
        if numbered is not None and (stop is None or numbered < stop.start()):
            yield tail[:numbered], tail[numbered:].lstrip(" ,，、:："), False
        if stop is not None:
            yield tail[: stop.start()], tail[stop.end() :].strip(), False
    if (close := find_form(text[:NAME_LENGTH], words.behind, language)) is not None:
        yield text[: close[0]], text[close[1] :].lstrip(" ,，、"), False
    for comma in list(re.finditer(r"[,，] ?", text))[-2:]:
        tail = text[comma.end() :]
        opener = find_form(tail, words.before, language)
        if opener is not None and opener[0] == 0 and opener[1] >= 3 and len(tail) <= NAME_LENGTH:
            yield tail[opener[1] :].rstrip(" .。"), text[: comma.start()], False
    pattern = _pattern(words.saying, language.spaced)
    for verb in pattern.finditer(text[:NAME_LENGTH]) if pattern is not None else ():
        if _quoted(text, verb.start(), language) or _STOP.search(text, 0, verb.start()):
            continue
        rest = text[verb.end() :].lstrip(" ,，、:：")
        link = find_form(rest, words.linking, language)
        yield text[: verb.start()], rest[link[1] :].lstrip() if link is not None and link[0] == 0 else rest, True
        break


def _numbered(text: str, language: Language) -> int | None:
    """The end of a number right behind a word for a document, near the beginning of a text."""
    pattern = _pattern(language.documents.nouns, language.spaced)
    for noun in pattern.finditer(text[:NAME_LENGTH]) if pattern is not None else ():
        number = _NUMBER.search(text, noun.end(), noun.end() + NUMBER_REACH)
        if number is not None and not text[noun.end() : number.start()].strip(" “”\"'#"):
            return number.end()
    return None


def document_number(text: str, language: Language) -> Span | None:
    """The number in a text that tells which document is meant ("source 012"): it is no figure."""
    end = _numbered(text, language)
    if end is None:
        return None
    number = [m for m in _NUMBER.finditer(text[:end]) if m.end() == end]
    return Span(number[-1].start(), end) if number else None


def _is_numbered(name: str, number: str, language: Language) -> bool:
    """Whether a number is that of a document because the word for one stands right before it."""
    end = _numbered(name, language)
    return end is not None and name[:end].endswith(number)


def _quotes(text: str, language: Language) -> list[Span]:
    return find_quotes(text, 0, len(text), language.grammar.quote_marks)


def _quoted(text: str, offset: int, language: Language) -> bool:
    return any(q.start <= offset < q.end for q in _quotes(text, language))


def _head(name: str, language: Language, entities: EntityIndex, *, whole: bool) -> tuple[tuple[int, int] | None, bool]:
    """The word that makes some words the name of a document, and whether something else is their head."""
    words = language.documents
    pattern = _pattern((*words.nouns, *words.kinds), language.spaced)
    found = [m.span() for m in pattern.finditer(name)] if pattern is not None else []
    found = [f for f in found if not _quoted(name, f[0], language)]
    head = None if not found else found[-1] if words.head_last else found[0]
    passages, _ = read_claim(name, language, entities)
    for p in passages:
        for t in p.terms:
            inside = any(start <= t.start < end for start, end in found)
            before = head is None or (t.start > head[0] if words.head_last else t.end <= head[0])
            if t.term in OTHER_WRITINGS and not inside and before:
                return None, True  # the blog post that a document reports on is another thing than the document
        person = (m for m in p.mentions if entities.kind(m.entity) == "person")
        if whole and any(head is None or m.end <= head[0] for m in person):
            return None, True
    return head, False


#: Writings that are told of in documents, and are none themselves unless the words say so.
OTHER_WRITINGS = frozenset({"post", "email", "letter", "message", "statement", "press_release", "speech"})


def _lead(source: AnnotatedSource) -> str:
    stem = source.source.path.rsplit("/", 1)[-1].split(".", 1)[0]
    lead = re.split(r"[_-]", stem, maxsplit=1)[0]
    return lead if lead.isdigit() else ""


def _labels(source: AnnotatedSource) -> Iterator[str]:
    stem = source.source.path.rsplit("/", 1)[-1].split(".", 1)[0]
    for label in (source.source.id, stem, source.source.title or ""):
        if len(label) >= LABEL_LENGTH:
            yield label


def _has_label(name: str, label: str) -> bool:
    if label.casefold() not in name.casefold():
        return False
    return re.search(rf"(?<![\w-]){re.escape(label)}(?![\w-])", name, re.IGNORECASE) is not None


def _carries(source: AnnotatedSource, quote: str) -> bool:
    """Whether a document is by, from or headed what stands in quotation marks: in the manifest or in its head lines."""
    wanted = quote.strip(" .,").casefold()
    text = source.text.text
    lines = [source.source.title or "", source.source.publisher or ""]
    lines += [text[b.start : b.end] for b in source.document.blocks if b.kind == "meta"]
    return len(wanted) >= 2 and any(wanted in line.casefold() for line in lines)


def _publishers(name: str, language: Language, entities: EntityIndex, quoted: Sequence[str]) -> Iterator[str]:
    """The media that some words name outside quotation marks."""
    for p in read_claim(name, language, entities)[0]:
        for m in p.mentions:
            if entities.kind(m.entity) == "media" and not any(name[m.start : m.end] in q for q in quoted):
                yield m.entity


def _is_from(source: AnnotatedSource, publisher: str, entities: EntityIndex, works: Mapping[str, Work]) -> bool:
    """Whether a document was published by somebody, or renders a work of theirs."""
    names = [source.source.publisher or ""]
    names += [works[r.work].speaker or "" for r in source.source.renders if r.work in works]
    parts = [part.strip() for name in names for part in re.split(r" / |, ", name) if part.strip()]
    label = entities.label(publisher).casefold()
    return any(entities.by_label(part) == publisher or part.casefold() == label for part in parts)


def _without(claim: Claim, rest: str, language: Language) -> Claim:
    """The claim about what the document says; a subject or predicate that only says that it says something goes."""
    words = language.documents
    subject, predicate = claim.subject, claim.predicate
    if subject is not None and find_form(subject, (*words.nouns, *words.kinds, *words.headlines), language) is not None:
        subject = None
    if predicate is not None and (verb := find_form(predicate, words.saying, language)) is not None and verb[0] == 0:
        predicate = predicate[verb[1] :].strip() or None
    return claim.model_copy(update={"statement": rest, "subject": subject, "predicate": predicate})


def is_headline(source: AnnotatedSource, passage: int | None) -> bool:
    """Whether a passage is a line above a text, or stands for one: a heading, the first line, or an item that is no
    more than one line."""
    if passage is None:
        return False
    p = source.passages[passage]
    block = source.document.blocks[p.block]
    if block.kind == "heading" or passage == 0:
        return True
    body = source.text.text
    alone = body[block.start : p.start].strip() == "" == body[p.end : block.end].strip()
    first = all(b.kind in ("meta", "heading") for b in source.document.blocks[: p.block])
    return alone and (block.kind == "list_item" or first)
