"""An invented world for the tests of matching, judging and the pipeline: a few names in three languages, and short ways
from a text to passages, frames and matches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factcheck.languages import get_language
from factcheck.matching.annotate import annotate
from factcheck.matching.entities import EntityIndex
from factcheck.matching.frame import build_frame
from factcheck.matching.index import CorpusIndex, build_index
from factcheck.model.claim import Claim, Registry
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.model.report import Finding
from factcheck.model.source import Corpus, Glossary, GlossaryEntry, Source, Work
from factcheck.pipeline import check, find_matches


def _entry(ident: str, kind: Any, name: str, zh: tuple[str, ...], pt: tuple[str, ...] = ()) -> GlossaryEntry:
    return GlossaryEntry(id=ident, kind=kind, name=name, forms={"zh": zh, "pt": pt or (name,), "en": (name,)})


GLOSSARY = Glossary(
    entries=(
        _entry("lindqvist", "person", "Marta Lindqvist", ("玛尔塔·林奎斯特", "林奎斯特")),
        _entry("brandt", "person", "Oskar Brandt", ("奥斯卡·布兰特", "布兰特")),
        _entry("sato", "person", "Keiko Sato", ("佐藤惠子", "佐藤")),
        _entry("northgate", "organisation", "Northgate", ("北门公司",)),
        _entry("veltro", "organisation", "Veltro", ("维尔特罗",)),
        _entry("harbour-fund", "organisation", "Harbour Fund", ("港湾基金",), ("Fundo Harbour", "Harbour Fund")),
    )
)
ENTITIES = EntityIndex(GLOSSARY)


def read(text: str, language: str = "en", *, works: Sequence[Work] = (), **about: Any) -> AnnotatedSource:
    """A text as an annotated source; `about` are fields of the source."""
    source = Source(**{"id": "doc", "path": "doc.txt", "language": language, **about})
    return annotate(source, text, get_language(language), ENTITIES, {w.id: w for w in works})


def passage(text: str, language: str = "en") -> Passage:
    """The only sentence of a text."""
    [one] = read(text, language).passages
    return one


def indexed(*texts: tuple[str, str]) -> CorpusIndex:
    """An index over texts given as (text, language)."""
    return build_index([read(text, lang, id=f"doc-{i}") for i, (text, lang) in enumerate(texts, 1)])


def frame_of(statement: str, language: str = "en", **fields: Any) -> Frame:
    """The frame of a claim; `fields` are those of the registry."""
    claim = Claim.model_validate({"id": "c", "statement": statement, **fields})
    return build_frame(claim, get_language(language), ENTITIES)


def matches_of(statement: str, *texts: tuple[str, str], language: str = "en", **fields: Any) -> list[Match]:
    """All matches of a claim in the texts, set-aside ones included."""
    return find_matches(frame_of(statement, language, **fields), indexed(*texts), ENTITIES)


def corpus_of(
    *texts: tuple[str, str], works: Sequence[Work] = (), sources: Sequence[Source] = (), lineage_known: bool = True
) -> Corpus:
    """A corpus of texts given as (text, language), with the invented names as its glossary."""
    own = list(sources) or [
        Source(id=f"doc-{i}", path=f"doc-{i}.txt", language=lang) for i, (_, lang) in enumerate(texts, 1)
    ]
    return Corpus(
        works=tuple(works),
        sources=tuple(own),
        glossary=GLOSSARY,
        texts={source.id: text for source, (text, _) in zip(own, texts, strict=True)},
        lineage_known=lineage_known,
    )


def finding_of_claim(statement: str, corpus: Corpus, *, language: str = "en", **fields: Any) -> Finding:
    """What a whole run says of one claim."""
    claim = Claim.model_validate({"id": "c", "statement": statement, **fields})
    return check([Registry(language=language, claims=(claim,))], corpus).findings[0]
