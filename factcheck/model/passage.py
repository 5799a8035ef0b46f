"""A passage: one sentence of a source with everything that was read in it.

All offsets are into the normalised text of the source; `AnnotatedSource.source_text` maps them back to the raw file.
Nothing here judges: a passage knows who speaks, which names, concepts and values stand where, and what surrounds it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from factcheck.languages.base import Language
from factcheck.model.source import Source
from factcheck.text.segment import Document
from factcheck.text.source import SourceText
from factcheck.text.span import Span
from factcheck.values.base import Found


@dataclass(frozen=True, slots=True)
class Mention:
    """A name or a pronoun that stands for `entity` (a glossary id, or `name:...` for a name outside the glossary).

    `how`: "name", "pronoun" (resolved), "voice" (a first person: the speaker), "near" (a fuzzy near-miss of a form).
    `denied`: named to be left out ("not to Northgate").
    """

    entity: str
    start: int
    end: int
    how: Literal["name", "pronoun", "voice", "near"] = "name"
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A content word: a concept id, or `w:stem` for a word outside the lexicon.

    `negated` and `modality` are what the clause does to it ("did not leave", "planned to leave").
    """

    term: str
    start: int
    end: int
    negated: bool = False
    modality: str | None = None


@dataclass(frozen=True, slots=True)
class Saying:
    """A stretch of a sentence that is somebody's words, quoted or reported. `verb` is the kind of speech verb."""

    speaker: str | None
    start: int
    end: int
    verb: str | None
    quoted: bool


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One sentence, equal to itself alone. `index` counts the passages of a source from 0; `voice` is who speaks where
    no saying differs.

    `around` are terms of the sentence before and after in the same block, the block's heading and, in an email, the
    subject line: context that supports a match but never makes one. `carried` are entities that the context is about.
    """

    index: int
    start: int
    end: int
    block: int
    kind: str
    message: int | None
    voice: str | None
    when: date | None
    mentions: tuple[Mention, ...]
    terms: tuple[Term, ...]
    values: tuple[Found, ...]
    sayings: tuple[Saying, ...]
    clauses: tuple[Span, ...]
    around: frozenset[str] = frozenset()
    carried: frozenset[str] = frozenset()

    def clause_at(self, offset: int) -> int:
        """The index of the clause that holds the offset (the last one when it lies behind all)."""
        for i, clause in enumerate(self.clauses):
            if offset < clause.end:
                return i
        return max(0, len(self.clauses) - 1)

    def speaker_at(self, start: int, end: int) -> str | None:
        """Who says the words of a stretch: the innermost saying that holds it, else the voice of the passage."""
        best: Saying | None = None
        for saying in self.sayings:
            inside = saying.start <= start and end <= saying.end
            if inside and (best is None or (saying.end - saying.start) < (best.end - best.start)):
                best = saying
        return best.speaker if best is not None and best.speaker is not None else self.voice


@dataclass(frozen=True, slots=True)
class Letter:
    """An email inside a source, with its header read: entities, and the date as a value with its place."""

    index: int
    sender: str | None
    to: tuple[str, ...]
    cc: tuple[str, ...]
    date: Found | None
    start: int
    end: int
    header: Span
    sender_known: bool


@dataclass(frozen=True, slots=True, eq=False)
class AnnotatedSource:
    """A document, read, equal to itself alone. `published` is its own date; `about` are the entities that dominate
    it."""

    source: Source
    language: Language
    text: SourceText
    document: Document
    passages: tuple[Passage, ...]
    letters: tuple[Letter, ...]
    published: Found | None
    published_on: date | None
    about: frozenset[str] = field(default_factory=frozenset)

    def raw(self, start: int, end: int) -> Span:
        """The raw span of a normalised one."""
        return self.text.raw_span(start, end)
