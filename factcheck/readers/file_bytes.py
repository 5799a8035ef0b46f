"""The bytes of a file, and those of a JSON file as text: UTF-8, or UTF-16 with a byte order mark.

A file is read only where it is a regular one and no larger than the limit, so that no pipe can hold the program and no
giant can fill its memory.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from factcheck.errors import InputError, Problem

#: No file is larger than this, in bytes (64 MiB).
MAX_BYTES = 64 * 1024 * 1024

NEWLINE = re.compile(r"\r\n|\r|\n")


def read_bytes(path: Path, shown: str, *, code: str = "FC101", limit: int = MAX_BYTES) -> bytes:
    """The bytes of a regular file of at most `limit` bytes. Raises InputError with `code` otherwise."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise _file_problem(code, shown, "this is a folder, not a file")
        if not stat.S_ISREG(status.st_mode):
            raise _file_problem(code, shown, "this is not a regular file")
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError:
        raise _file_problem(code, shown, "there is no such file") from None
    except PermissionError:
        raise _file_problem(code, shown, "no permission to read the file") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise _file_problem(code, shown, f"the file cannot be read: {reason}") from None
    if len(data) > limit:
        mebibytes = limit // (1024 * 1024)
        raise _file_problem(code, shown, f"the file is too large: the limit is {mebibytes} MiB ({limit} bytes)")
    return data


def decode_json(data: bytes, shown: str) -> str:
    """The text of a JSON file, without a byte order mark. Raises InputError (FC101) at the first byte that is none."""
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        raise _file_problem("FC101", shown, "the file is in UTF-32; save it as UTF-8")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding, name = "utf-16", "UTF-16"
    else:
        encoding, name = "utf-8-sig", "UTF-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        offset = error.start + (3 if data.startswith(b"\xef\xbb\xbf") else 0)
        offset = min(offset, len(data) - 1)
        before = data[:offset].decode(encoding, errors="replace")
        starts = [match.end() for match in NEWLINE.finditer(before)]
        raise InputError(
            [
                Problem(
                    code="FC101",
                    message=f"the file is not valid {name}: byte 0x{data[offset]:02X} at offset {offset}",
                    path=shown,
                    line=len(starts) + 1,
                    column=len(before) - (starts[-1] if starts else 0) + 1,
                    found=f"0x{data[offset]:02X}",
                    expected=f"{name} text",
                )
            ]
        ) from None


def _file_problem(code: str, shown: str, message: str) -> InputError:
    return InputError([Problem(code=code, message=message, path=shown)])
