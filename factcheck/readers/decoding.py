"""Bytes become text, or a problem that says where they are none. Nothing is guessed and nothing replaced.

UTF-8, with or without a byte order mark, and UTF-16 with one are read. Other encodings are refused: a guess between
single-byte encodings is often wrong, and a wrong letter can be a wrong name. Offsets into the decoded text are those
of `open(path, encoding="utf-8", newline="").read()`: line ends stay as they are, and the byte order mark of a UTF-8
file stays as U+FEFF in first place. That of a UTF-16 file says how to read it and is not text, as in Python's
"utf-16" codec.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.errors import Problem
from factcheck.text.folding import repair

#: A larger file is refused: 64 MB of text is some ten thousand articles, and reading takes many times its size in
#: memory.
MAX_BYTES = 64 * 1024 * 1024

_UTF8 = "utf-8"
_EXPECTED = "UTF-8 text, or UTF-16 with a byte order mark"
_UTF32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")
#: What files that are no text begin with, to name them.
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive (a word processor document, perhaps)"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
)
# Checked for traces of wrong decoding; they run through the whole text where they are at all.
_DAMAGE_SAMPLE = 1_000_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` as decoded ("" with a `problem`), the name of the `encoding`, and whether the text carries traces of
    wrong decoding by whoever saved it (`damaged`; reading goes through it, reason code FC503).
    """

    text: str
    encoding: str
    damaged: bool
    problem: Problem | None


def decode(data: bytes) -> Decoded:
    """Decodes a file. Never raises; a problem has code FC502, line and column of the place, what was found and
    expected.

    Time grows with the size only. NUL and most control bytes mean that it is no text.
    """
    if len(data) > MAX_BYTES:
        found, limit = f"{len(data):,} bytes", f"at most {MAX_BYTES:,} bytes"
        return _refuse("", Problem(code="FC502", message="the file is too large", found=found, expected=limit))
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            message = f"this is {name}, not plain text; save its text as UTF-8"
            return _refuse("", Problem(code="FC502", message=message, line=1, column=1, found=name, expected=_EXPECTED))
    if data.startswith(_UTF32):
        found = "a UTF-32 byte order mark"
        message = "UTF-32 is not read; save the file as UTF-8"
        return _refuse("", Problem(code="FC502", message=message, line=1, column=1, found=found, expected=_EXPECTED))
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    encoding = "utf-16" if wide else _UTF8
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, errors="ignore")
        bad = data[error.start : error.start + (2 if wide else 1)]
        shown = " ".join(f"0x{byte:02X}" for byte in bad) or "the end of the file"
        message = f"not valid {encoding.upper()} at byte {error.start}: {_hint(data, error)}"
        return _refuse(encoding, _at(before, len(before), message, f"{shown} at byte {error.start}"))
    nul = text.find("\0")
    if nul >= 0:
        message = "NUL characters: not a text file, or UTF-16 without a byte order mark"
        return _refuse(encoding, _at(text, nul, message, f"NUL at character {nul}"))
    return Decoded(text, encoding, bool(repair(text[:_DAMAGE_SAMPLE])[1]), None)


def _hint(data: bytes, error: UnicodeDecodeError) -> str:
    if (error.end >= len(data) and "unexpected end" in error.reason) or "truncated" in error.reason:
        return "the file breaks off inside a character"
    return "the file has another encoding; save it as UTF-8"


def _at(text: str, offset: int, message: str, found: str) -> Problem:
    """A problem at a place of the text."""
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return Problem(code="FC502", message=message, line=line, column=column, found=found, expected=_EXPECTED)


def _refuse(encoding: str, problem: Problem) -> Decoded:
    return Decoded("", encoding, False, problem)
