"""A claim as a question about an amount, and a paragraph as what there is to answer it from.

Here is decided whose amount and what amount an entry of a tally is (`tally.py`), and whether the paragraph accounts for
every word of the claim; what is computed from the entries is in `derive_amounts.py`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.languages.automaton import Hit
from factcheck.languages.base import Language
from factcheck.matching.amounts import cues_in
from factcheck.matching.entities import same_entity
from factcheck.matching.index import is_light
from factcheck.matching.tally import PRONOUN, SEVERAL, Entry, tally
from factcheck.matching.terms import stem
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.values.base import DateValue
from factcheck.values.units import MEASURES, kind_chain

#: What an act does to the amount in the hands of its subject, its receiver, its giver, and to the amount at large.
EFFECTS: Mapping[str, tuple[int, int, int, int]] = {
    "gain": (1, 1, -1, 1),
    "give": (-1, 1, -1, -1),
    "lose": (-1, 0, -1, -1),
    "take": (1, 1, -1, -1),
    "put": (-1, 1, -1, 1),
    "come": (0, 0, 0, 1),
    "go": (0, 0, 0, -1),
}

#: A paragraph with more amounts is no story.
MOST_AMOUNTS = 14

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Ask:
    """The claim as a question: `entry` is its asserted amount, `given` the other amounts that it mentions, `cues` all
    its cues, `words` the stems of its content words, `rest` those that are neither cue, act, party nor counted thing.
    `holder` are the words of the party whose amount it is, None for the amount at large.
    """

    entry: Entry
    given: tuple[Entry, ...]
    cues: frozenset[str]
    words: frozenset[str]
    holder: frozenset[str] | None
    language: Language
    frame: Frame


@dataclass(frozen=True, slots=True)
class Story:
    """The amounts of one paragraph with its words. `main` is the party that it is about, where it is one."""

    entries: tuple[Entry, ...]
    passages: tuple[Passage, ...]
    source: AnnotatedSource
    words: frozenset[str]
    main: frozenset[str]


def read_ask(frame: Frame, passages: Sequence[Passage]) -> Ask | None:
    """The claim as a question; None where it asserts no amount or its words cannot be read so."""
    if frame.mention is None or frame.kind != "quantity":
        return None
    entries: list[Entry] = []
    for p in passages:
        entries += tally(-1, p, frame.text, frame.language, entries)
    mine = next((e for e in entries if e.found.start == frame.mention.start), None)
    if mine is None or "negated" in mine.marks:
        return None
    cues = frozenset(k[4:] for _, _, k in asking_cues(frame) if k.startswith("cue:"))
    holder: frozenset[str] | None = mine.subject or None
    if holder in (SEVERAL, frozenset()) or (mine.value.stated is None and mine.value.low is None):
        holder = None
    words = frozenset(w for e in entries for w in e.words)
    return Ask(mine, tuple(e for e in entries if e is not mine), cues, words, holder, frame.language, frame)


def asking_cues(frame: Frame) -> list[Hit]:
    """The acts and cues of the claim that are no part of a figure ("more than 40")."""
    hits = cues_in(frame.text, frame.language)
    bounds = {h[0] for h, than in pairwise(hits) if than[2] == "cue:than" and than[0] - h[1] <= 1}
    bounds |= {than[0] for h, than in pairwise(hits) if h[0] in bounds}
    return [h for h in hits if h[0] not in bounds and not any(f.start <= h[0] < f.core_start for f in frame.figures)]


def read_story(source: AnnotatedSource, number: int, block: int) -> Story | None:
    """The amounts of one paragraph; None where it has fewer than one, too many, or a figure that was not read."""
    passages = [p for p in source.passages if p.block == block and p.kind not in ("meta", "header")]
    entries: list[Entry] = []
    text, language = source.text.text, source.language
    for p in passages:
        here = tally(number, p, text, language, entries)
        if not here and any(f.value.kind in ("money", "count") for f in p.values):
            return None
        entries += here
        body = list(text[p.start : p.end])
        for f in p.values:
            body[f.start - p.start : f.end - p.start] = " " * (min(f.end, p.end) - f.start)
        if _DIGIT.search("".join(body)):
            return None
    if not entries or len(entries) > MOST_AMOUNTS:
        return None
    words = {t.term for p in passages for t in p.terms} | {w for e in entries for w in e.words}
    named = [e.subject for e in entries if e.subject and e.subject not in (PRONOUN, SEVERAL)]
    return Story(tuple(entries), tuple(passages), source, frozenset(words), named[0] if named else frozenset())


# --- who and what ----------------------------------------------------------------------------------------------------


def counts_same(ask: Ask, c: Entry, e: Entry) -> bool | None:
    """Whether an amount is one of what the claim counts; None where its kind cannot be told."""
    if c.value.kind == "money" or e.value.kind == "money":
        return c.value.kind == e.value.kind and c.value.currency == e.value.currency
    if c.unit is None or e.unit is None:
        return c.unit is None and e.unit is None and bool(c.nouns and e.nouns and c.nouns & e.nouns)
    head = stem(c.unit, ask.language)
    own = ask.language is not None
    same = c.unit == e.unit or (own and e.nouns is not None and head in e.nouns and not _measured(e))
    if not same:
        return False
    if not ask.language.spaced:
        return not c.nouns or not e.nouns or bool(c.nouns & e.nouns)
    kinds = (c.nouns or frozenset()) - {head, stem(e.unit, ask.language)}
    if not kinds or _measured(c):
        return True if not kinds else kinds <= ((e.nouns or frozenset()) | e.words)
    if e.nouns is None:
        return None
    return kinds <= (e.nouns | (e.words if not e.own else frozenset()))


def _measured(e: Entry) -> bool:
    return (e.unit or "") in MEASURES


def party(words: frozenset[str], story: Story) -> frozenset[str]:
    """The words of a party, a pronoun taken for the party that the paragraph is about."""
    if words in (PRONOUN, SEVERAL):
        return story.main
    named = words - PRONOUN - SEVERAL
    return named or (story.main if words else named)


def effect(ask: Ask, story: Story, e: Entry) -> int | None:
    """What an entry does to the amount that the claim is about: 2 it states it, 1 it adds, -1 it takes away, 0 it does
    not touch it; None where that cannot be told."""
    if not e.certain or e.act is None:
        return None
    subject, receiver, giver = party(e.subject, story), party(e.receiver, story), party(e.giver, story)
    if e.subject == PRONOUN and e.receiver == PRONOUN:
        subject = frozenset({""})  # "she gave him four": she is somebody else
    holder = party(ask.holder, story) if ask.holder is not None else None
    if e.act == "have":
        return 2 if holder is None or holder & subject or (not subject and not _holders(story)) else 0
    mine, theirs, from_, at_large = EFFECTS[e.act]
    if holder is None:
        return at_large
    if receiver & holder and not subject & holder:
        return theirs or None
    if giver & holder and not subject & holder:
        return from_ or None
    if subject & holder:
        if "passive" in e.marks:
            return 1 if e.act == "give" and e.found.start > e.at - 1 else None
        if e.act == "gain" and receiver - {""} and not receiver & holder and e.receiver != e.subject:
            return 0 if _named(e.receiver) and e.receiver & _parties(story) else mine
        return mine or None
    if not subject or at_large < 0:
        return at_large if len(_holders(story)) <= 1 else None
    return 0


def _named(words: frozenset[str]) -> bool:
    return bool(words - PRONOUN - SEVERAL)


def _holders(story: Story) -> set[frozenset[str]]:
    return {party(e.subject, story) for e in story.entries if e.act == "have" and e.subject}


def _parties(story: Story) -> frozenset[str]:
    return frozenset(w for e in story.entries for w in e.subject)


def accounted(ask: Ask, story: Story) -> bool:
    """Whether every name and every other word of the claim that says something is in the paragraph too."""
    nouns = frozenset(w for e in (ask.entry, *ask.given) for w in (e.nouns or frozenset()))
    return all_said(ask.frame, nouns, story.passages, story.source, story.words)


def all_said(
    frame: Frame, nouns: frozenset[str], passages: Sequence[Passage], source: AnnotatedSource, words: frozenset[str]
) -> bool:
    """Whether each name, date and telling word of a claim is in some passages. `nouns` are stems of what the claim
    counts, which are compared elsewhere; `words` the terms and stems of the passages."""
    hits = cues_in(frame.text, frame.language)
    covered = [(s, e) for s, e, _ in hits] + [(f.start, f.end) for f in frame.figures]
    there = {m.entity for p in passages for m in p.mentions} | source.about
    text = source.text.text[passages[0].start : passages[-1].end].casefold()
    for m in frame.mentions:
        known = any(same_entity(m.entity, t) for t in there)
        if not known and frame.text[m.start : m.end].casefold() not in text and m.how == "name":
            return False
    for t in frame.terms:
        word = frame.text[t.start : t.end]
        if any(s < t.end and t.start < e for s, e in covered) or stem(word, frame.language) in nouns:
            continue
        if not is_light(t.term) and t.term not in words and stem(word, frame.language) not in words:
            return False
    return _dated(frame, passages)


def _dated(frame: Frame, passages: Sequence[Passage]) -> bool:
    """Whether each date of the claim is one of the paragraph."""
    theirs = [f.value.iso for p in passages for f in p.values if f.value.kind == "date"]
    return all(any(iso.startswith(when.iso) for iso in theirs) for when in frame.when)


def relevant(ask: Ask, story: Story) -> list[Entry] | None:
    """The entries of what the claim counts, narrowed by its words for place and occasion; None where one is unclear."""
    out = []
    for e in story.entries:
        if e.base:
            continue
        same = counts_same(ask, ask.entry, e)
        if same is None:
            return None
        if same:
            out.append(e)
    out = dated(ask.frame, out)
    if not out and ask.entry.unit is not None:
        out = [e for e in story.entries if e.unit and ask.entry.unit in kind_chain(e.unit) and not e.base]
        if len({e.unit for e in out}) < 2 or len({e.unit for e in out}) != len(out):
            return []
    return narrowed(ask, out)


def dated(frame: Frame, entries: list[Entry]) -> list[Entry]:
    """Without the entries that are of another time than the claim's."""
    if not frame.when:
        return entries
    return [e for e in entries if not e.dates or any(_within(d, when) for d in e.dates for when in frame.when)]


def _within(date: DateValue, when: DateValue) -> bool:
    if date.low is None or when.low is None:
        return date.iso == when.iso
    return when.low <= date.low and (when.high is None or (date.high or date.low) <= when.high)


def narrowed(ask: Ask, entries: list[Entry]) -> list[Entry]:
    """Without the entries of another place or occasion than the claim's ("on the desk", "at dinner")."""
    nouns = frozenset(w for e in entries for w in (e.nouns or frozenset()))
    parties = frozenset(w for e in entries for w in (*e.subject, *e.receiver, *e.giver))
    verbs = frozenset(e.verb for e in entries if e.verb)
    for word in sorted(ask.entry.words - nouns - verbs - (ask.holder or frozenset())):
        with_it = [e for e in entries if word in e.words]
        if with_it and len(with_it) < len(entries):
            entries = [
                e for e in entries if word in e.words or (not (e.words - nouns - verbs - parties) and e.act != "have")
            ]
    return entries
