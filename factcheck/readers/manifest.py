"""The evidence manifest (`sources.json`): which documents there are, which works they render, and where they lie.

`read_manifest` reads the manifest and its glossary; `read_sources` then reads the documents. A faulty manifest stops
the run; a document that cannot be read does not, it is a problem of the run and the answer is not full.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import InputError, Problem
from factcheck.languages import is_read
from factcheck.model.source import Glossary, Manifest, Source
from factcheck.readers.documents import language_of, path_fault, read_document
from factcheck.readers.glossary import read_glossary
from factcheck.readers.json_file import JsonDocument, JsonPath, Place, load_json
from factcheck.readers.model_errors import build, dangling, document_value, double_ids, ids_of


@dataclass(frozen=True)
class ManifestFile:
    """A manifest and its file. `positions[i]` is where `manifest.sources[i]` begins; `problems` are warnings."""

    path: str
    folder: Path
    manifest: Manifest
    glossary: Glossary
    positions: tuple[Place, ...]
    document: JsonDocument
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class SourceTexts:
    """The documents that could be read, their raw texts by id, the ids of those that could not, and what was wrong."""

    sources: tuple[Source, ...]
    texts: Mapping[str, str]
    unread: frozenset[str]
    problems: tuple[Problem, ...]


def read_manifest(path: Path, *, shown: str | None = None) -> ManifestFile:
    """Read a manifest and the glossary that it names.

    Raises InputError with all problems of both files: those of `load_json` and `model_errors.build`, and FC109 double
    ids, FC110 a rendering of an unknown work, FC112 no sources, FC113 a path that leads outside the folder.
    Whether the documents exist and can be read is not asked here.
    """
    document = load_json(path, shown=shown)
    folder = path.parent
    problems: list[Problem] = []
    manifest: Manifest | None = None
    try:
        manifest = build(Manifest, document, what="a manifest", more=_problems(document, folder))
    except InputError as error:
        problems += error.problems
    glossary = Glossary()
    named = document_value(document, ("glossary",))
    if isinstance(named, str) and path_fault(folder, named) is None:
        try:
            file = read_glossary(folder / named, shown=beside(document.path, named))
            glossary = file.glossary
            problems += file.problems
        except InputError as error:
            problems += error.problems
    if manifest is None or any(problem.severity == "error" for problem in problems):
        raise InputError(problems)
    positions = document.places_of_items(("sources",))
    problems += _lineage(document, manifest)
    return ManifestFile(document.path, folder, manifest, glossary, positions, document, tuple(problems))


def read_sources(file: ManifestFile) -> SourceTexts:
    """Read every document of a manifest.

    Problems: FC501 (warning) another hash than the manifest's, FC502 (error) missing or unreadable, FC503 (warning)
    damaged encoding, FC506 (warning) the same text under two ids, FC507 (warning) a language that the program does
    not read: such a document is left out. Where a source names no language, it is identified.
    """
    sources: list[Source] = []
    texts: dict[str, str] = {}
    unread: set[str] = set()
    problems: list[Problem] = []
    by_hash: dict[str, str] = {}
    for index, source in enumerate(file.manifest.sources):
        where: JsonPath = ("sources", index)
        read = read_document(file.folder / source.path, beside(file.path, source.path))
        problems += read.problems
        if source.sha256 is not None and read.sha256 not in (None, source.sha256):
            message = f"the file of '{source.id}' is not the one that the manifest describes: its SHA-256 differs"
            problems.append(
                file.document.problem(
                    "FC501",
                    message,
                    (*where, "sha256"),
                    found=str(read.sha256),
                    expected=source.sha256,
                    severity="warning",
                )
            )
        if read.text is None:
            unread.add(source.id)
            continue
        language = source.language or language_of(read.text)
        if not is_read(language):
            place: JsonPath = (*where, "language") if source.language else where
            message = f"documents in '{language}' are not read: '{source.id}' is left out"
            problems.append(file.document.problem("FC507", message, place, found=language, severity="warning"))
            unread.add(source.id)
            continue
        twin = by_hash.setdefault(str(read.sha256), source.id)
        if twin != source.id:
            message = f"'{source.id}' is the same file as '{twin}': each counts as a document of its own"
            problems.append(file.document.problem("FC506", message, (*where, "path"), severity="warning"))
        sources.append(source if source.language else source.model_copy(update={"language": language}))
        texts[source.id] = read.text
    return SourceTexts(tuple(sources), texts, frozenset(unread), tuple(problems))


def beside(manifest_path: str, relative: str) -> str:
    """The name of a file in messages: beside the manifest, as the user named that."""
    return str(Path(manifest_path).parent / relative)


def _problems(document: JsonDocument, folder: Path) -> Iterator[Problem]:
    """Faults between entries, looked for in the raw data, so that a fault of type elsewhere hides none of them."""
    yield from double_ids(document, ("works",), "works")
    yield from double_ids(document, ("sources",), "sources")
    sources = document_value(document, ("sources",))
    if not sources:
        yield document.problem("FC112", "the manifest lists no sources", ("sources",), expected="at least one source")
    works = ids_of(document, ("works",))
    for index, source in enumerate(sources if isinstance(sources, list) else ()):
        if not isinstance(source, dict):
            continue
        path = source.get("path")
        fault = path_fault(folder, path) if isinstance(path, str) else None
        if fault:
            yield _outside(document, ("sources", index, "path"), fault)
        renders = source.get("renders")
        for position, rendering in enumerate(renders if isinstance(renders, list) else ()):
            work = rendering.get("work") if isinstance(rendering, dict) else None
            if isinstance(work, str) and work not in works:
                yield dangling(document, ("sources", index, "renders", position, "work"), work, works, "work")
    glossary = document_value(document, ("glossary",))
    fault = path_fault(folder, glossary) if isinstance(glossary, str) else None
    if fault:
        yield _outside(document, ("glossary",), fault)


def _outside(document: JsonDocument, where: JsonPath, fault: str) -> Problem:
    return document.problem(
        "FC113",
        f"the path {fault}",
        where,
        found=document.found(where),
        expected="a path inside the manifest's folder",
    )


def _lineage(document: JsonDocument, manifest: Manifest) -> Iterator[Problem]:
    """FC504, once: the sources that render no work, each of which therefore counts as an account of its own."""
    alone = [source.id for source in manifest.sources if not source.renders]
    if len(alone) > 1 or (alone and len(manifest.sources) > 1):
        names = ", ".join(alone[:5]) + (f" and {len(alone) - 5} more" if len(alone) > 5 else "")
        yield document.problem(
            "FC504",
            f"no lineage is given for {names}: each counts as its own account",
            ("sources",),
            severity="warning",
        )
