"""A document's file becomes raw text, with its hash; and a path in a manifest stays inside the manifest's folder.

Both ways into the evidence, manifest and bare folder, come through here. Nothing is repaired: the text is the file,
decoded, so that an offset into it is an offset into the file.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from factcheck.errors import InputError, Problem
from factcheck.languages import CODES
from factcheck.readers import markdown, plain
from factcheck.readers.decoding import decode
from factcheck.readers.file_bytes import read_bytes
from factcheck.readers.language_id import identify
from factcheck.text.folding import repair
from factcheck.text.span import Span

#: The kinds of documents that are read. A new one is one new file and its name here.
READERS = (plain, markdown)
#: What a document's file name may end in, in lower case, where no manifest names the file.
TEXT_SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.SUFFIXES)

#: Languages that documents are often in and that are not read, to tell them from those that are.
_OTHER_LANGUAGES = ("de", "fr", "es", "it", "nl", "ru", "ja", "ko", "ar", "pl", "sv", "tr")
#: A document is called foreign only where it is long enough to tell (code points), and where it is beyond doubt.
_ENOUGH_TO_TELL = 300
_BEYOND_DOUBT = 0.999


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """What came of one file. `text` is None where it could not be read; `problems` then says why."""

    text: str | None
    sha256: str | None
    problems: tuple[Problem, ...] = ()


def read_document(path: Path, shown: str) -> DocumentFile:
    """Read and decode one document. Never raises: problems are FC502 (error: not read) and FC503 (warning: damaged)."""
    try:
        data = read_bytes(path, shown, code="FC502")
    except InputError as error:
        return DocumentFile(None, None, error.problems)
    sha256 = hashlib.sha256(data).hexdigest()
    decoded = decode(data)
    if decoded.problem is not None:
        return DocumentFile(None, sha256, (replace(decoded.problem, path=shown, severity="error"),))
    if not decoded.text.strip("\ufeff \t\r\n"):
        return DocumentFile(None, sha256, (Problem(code="FC502", message="the document is empty", path=shown),))
    problems: tuple[Problem, ...] = ()
    if decoded.damaged:
        problems = (_damage(decoded.text, shown),)
    return DocumentFile(decoded.text, sha256, problems)


def _damage(text: str, shown: str) -> Problem:
    """FC503 at the first place that was decoded wrongly."""
    spans = repair(text)[1]
    first = spans[0] if spans else Span(0, 0)
    return Problem(
        code="FC503",
        message=f"the text carries traces of wrong decoding ({len(spans)} in all); figures and names may be damaged",
        path=shown,
        line=text.count("\n", 0, first.start) + 1,
        column=first.start - text.rfind("\n", 0, first.start),
        found=text[first.start : first.end][:40],
        severity="warning",
    )


def language_of(text: str) -> str:
    """The language of a document that does not say: one that is read, or, where that is beyond doubt, another one.

    A document in another language must not be read as if it were in one of ours: its figures would be misread.
    """
    likeliest = identify(text, CODES)[0]
    if len(text) < _ENOUGH_TO_TELL:
        return likeliest
    others = tuple(code for code in _OTHER_LANGUAGES if code not in CODES)
    language, probability = identify(text, (*CODES, *others))
    return language if language in others and probability >= _BEYOND_DOUBT else likeliest


def path_fault(folder: Path, relative: str) -> str | None:
    """What keeps `relative` from being a path inside `folder`: absolute, with `..`, or leading out through a link.

    None where it is fine, whether or not such a file exists. Windows notations are refused everywhere, so that a
    manifest means the same on every system.
    """
    if "\0" in relative:
        return "holds a NUL character"
    windows = PureWindowsPath(relative)
    if PurePosixPath(relative).is_absolute() or windows.drive or windows.root:
        return "is absolute: paths are relative to the manifest's folder"
    if ".." in windows.parts:
        return "leaves the manifest's folder by '..'"
    try:
        inside = (folder / relative).resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # links that go round in a circle
        return "cannot be followed"
    return None if inside else "leads out of the manifest's folder through a link"
