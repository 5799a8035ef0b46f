"""A claim's words, read with the tools that read the sources."""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.matching.annotate import annotate
from factcheck.matching.entities import EntityIndex
from factcheck.model.passage import Passage
from factcheck.model.source import Source


@lru_cache(maxsize=256)  # claims of one story share their predicates
def read_claim(words: str, language: Language, entities: EntityIndex) -> tuple[tuple[Passage, ...], str]:
    """The passages of a claim's words, read as a source is, and the text that their offsets count in."""
    if not words.strip():
        return (), ""
    read = annotate(Source(id="claim", path="claim"), words, language, entities, {})
    return read.passages, read.text.text
