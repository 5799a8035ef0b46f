"""The evidence: documents at hand, the works they render, and the glossary of names."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from factcheck.model.claim import FileModel, Identifier, IsoDate, LanguageCode, real_date

#: A form of a name: not blank, since a blank form would be found everywhere.
NameForm = Annotated[str, Field(min_length=1, max_length=300, pattern=r"\S")]
NameForms = Annotated[tuple[NameForm, ...], Field(strict=False)]


class Work(FileModel):
    """An original: a blog post, an email, a post. `speaker` names whose words it is, several joined by " / ".

    `date` is an ISO prefix; where it is absent, a date that the id carries ("tweet-2023-02-17") is taken.
    """

    id: Identifier
    speaker: str | None = None
    date: IsoDate | None = None
    title: str | None = None
    url: str | None = None


class Rendering(FileModel):
    """That a document renders a work, and how."""

    work: Identifier
    how: Literal["original", "translation", "summary", "report", "quotation"]


class BoilerplateMark(FileModel):
    """Text that is not the article: from the first line that begins with `from` to the end, or to a line that begins
    with `to`."""

    from_: Annotated[str, Field(alias="from", min_length=1, max_length=500)]
    to: Annotated[str, Field(min_length=1, max_length=500)] | None = None


class Source(FileModel):
    """A document at hand. `path` is relative to the manifest's folder and stays inside it.

    `published` is an ISO date or date-time with or without offset. `rights` says why it may be kept here.
    """

    id: Identifier
    path: Annotated[str, Field(min_length=1, max_length=1000)]
    language: LanguageCode | None = None
    title: str | None = None
    publisher: str | None = None
    published: (
        Annotated[
            str,
            Field(pattern=r"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:?\d{2})?)?)?)?$"),
            AfterValidator(real_date),
        ]
        | None
    ) = None
    url: str | None = None
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None
    renders: tuple[Rendering, ...] = Field(default=(), strict=False)
    translated_from: LanguageCode | None = None
    boilerplate: tuple[BoilerplateMark, ...] = Field(default=(), strict=False)
    rights: str | None = None
    original: Original | None = None


class Original(FileModel):
    """The document that a digest was written from, where the file at hand is a digest."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None


class Manifest(FileModel):
    """`evidence/sources.json`. `glossary` is a path relative to it."""

    title: str = ""
    works: tuple[Work, ...] = Field(default=(), strict=False)
    sources: tuple[Source, ...] = Field(default=(), strict=False)
    glossary: str | None = None


class GlossaryEntry(FileModel):
    """A person, organisation, place, product, or a term of the story, with its forms per language.

    `garbled` are wrong forms that machine translation made of the name; they count as the name.
    """

    id: Identifier
    kind: Literal["person", "organisation", "place", "media", "product", "concept", "work", "event"]
    name: Annotated[str, Field(min_length=1, max_length=300)]
    forms: dict[LanguageCode, NameForms] = Field(default_factory=dict, strict=False)
    garbled: dict[LanguageCode, NameForms] = Field(default_factory=dict, strict=False)
    note: str = ""


class Glossary(FileModel):
    """The names and terms of a project."""

    entries: tuple[GlossaryEntry, ...] = Field(default=(), strict=False)


class Corpus(FileModel):
    """All that `check` needs to know of the evidence: the manifest's contents, the glossary, and the decoded raw texts.

    `texts` maps a source id to its raw text (no newline translation). `lineage_known` is False for a bare folder.
    """

    works: tuple[Work, ...] = ()
    sources: tuple[Source, ...] = ()
    glossary: Glossary = Glossary()
    texts: dict[str, str] = Field(default_factory=dict)
    lineage_known: bool = True


Source.model_rebuild()
