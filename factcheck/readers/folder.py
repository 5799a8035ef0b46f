"""A folder of documents without a manifest: every readable text file in it is a source.

Ids come from the file names, languages are identified, and nothing is known of lineage: each document counts as an
account of its own, and the reader says so. Hidden files and folders are passed over in silence, links to folders are
not followed, files of other kinds are named as not read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import InputError, Problem
from factcheck.languages import is_read
from factcheck.model.source import Source
from factcheck.readers.documents import TEXT_SUFFIXES, language_of, path_fault, read_document
from factcheck.readers.manifest import SourceTexts

#: How deep below the folder documents are looked for, and how many files are looked at.
MAX_LEVELS = 8
MAX_FILES = 10_000


def read_folder(folder: Path, *, shown: str | None = None) -> SourceTexts:
    """Read all text files below `folder`, in order of their paths.

    Problems: FC502 (error) unreadable; as warnings FC503 damaged encoding, FC504 lineage unknown, FC505 files that no
    reader takes or that lie too deep, FC506 the same text twice, FC507 a language that the program does not read.
    Raises InputError (FC112) where no document is left.
    """
    name = shown if shown is not None else str(folder)
    sources: list[Source] = []
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    skipped: list[str] = []
    used: set[str] = set()
    by_hash: dict[str, str] = {}
    for relative in _files(folder, problems, name):
        label = str(Path(name) / relative)
        if Path(relative).suffix.lower() not in TEXT_SUFFIXES:
            skipped.append(relative)
            continue
        if path_fault(folder, relative):
            problems.append(Problem(code="FC502", message="the link leads out of the folder", path=label))
            continue
        read = read_document(folder / relative, label)
        problems += read.problems
        if read.text is None:
            continue
        language = language_of(read.text)
        if not is_read(language):
            message = f"documents in '{language}' are not read: this one is left out"
            problems.append(Problem(code="FC507", message=message, path=label, found=language, severity="warning"))
            continue
        twin = by_hash.setdefault(str(read.sha256), relative)
        if twin != relative:
            message = f"the same file as '{twin}': each counts as a document of its own"
            problems.append(Problem(code="FC506", message=message, path=label, severity="warning"))
        identifier = _identifier(relative, used)
        used.add(identifier.casefold())
        sources.append(Source(id=identifier, path=relative, language=language, sha256=read.sha256))
        texts[identifier] = read.text
    for relative in skipped[:20]:
        suffix = Path(relative).suffix or "files without a suffix"
        problems.append(
            Problem(
                code="FC505",
                message=f"not read: there is no reader for {suffix}",
                path=str(Path(name) / relative),
                expected="one of " + ", ".join(TEXT_SUFFIXES),
                severity="warning",
            )
        )
    if len(skipped) > 20:
        message = f"not read: {len(skipped) - 20} more files that no reader takes"
        problems.append(Problem(code="FC505", message=message, path=name, severity="warning"))
    if not sources and not any(problem.severity == "error" for problem in problems):
        expected = "a sources.json, or files that end in " + ", ".join(TEXT_SUFFIXES)
        none = Problem(code="FC112", message="the folder holds no documents to read", path=name, expected=expected)
        raise InputError([none, *problems])
    if len(sources) > 1:
        message = "lineage is unknown: every document counts as its own account"
        problems.insert(0, Problem(code="FC504", message=message, path=name, severity="warning"))
    return SourceTexts(tuple(sources), texts, frozenset(), tuple(problems))


def _files(folder: Path, problems: list[Problem], name: str) -> Iterator[str]:
    """Relative paths with forward slashes, sorted, hidden ones left out."""
    found: list[str] = []

    def cannot_list(error: OSError) -> None:
        label = str(error.filename or name)
        problems.append(Problem(code="FC502", message=f"the folder cannot be listed: {error.strerror}", path=label))

    for place, folders, files in os.walk(folder, onerror=cannot_list):
        below = Path(place).relative_to(folder)
        folders[:] = sorted(child for child in folders if not child.startswith("."))
        if len(below.parts) >= MAX_LEVELS and folders:
            label = str(Path(name) / below)
            message = f"not read: folders more than {MAX_LEVELS} levels down"
            problems.append(Problem(code="FC505", message=message, path=label, severity="warning"))
            folders.clear()
        found += ((below / file).as_posix() for file in sorted(files) if not file.startswith("."))
        if len(found) > MAX_FILES:
            message = f"the folder holds more than {MAX_FILES} files; the rest is not read"
            problems.append(Problem(code="FC502", message=message, path=name))
            break
    return iter(sorted(found)[:MAX_FILES])


def _identifier(relative: str, used: set[str]) -> str:
    """A valid id from a file's path: its name without suffix, made different from those in `used` where need be."""
    stem = Path(relative).stem
    words = re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-._")[:100]
    base = words or "document"
    identifier, number = base, 2
    while identifier.casefold() in used:
        identifier = f"{base}-{number}"
        number += 1
    return identifier
