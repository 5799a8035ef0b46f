"""Standard output carries the payload, standard error everything else; files are written whole or not at all."""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from factcheck.errors import FactcheckError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable

#: Lines longer than this are hard to read, however wide the terminal.
MAX_WIDTH = 120

#: Stand-ins for our own signs where the stream cannot show them; anything else becomes a backslash escape.
_PLAIN_SIGNS = str.maketrans(
    {
        "✗": "x",
        "✓": "v",
        "≠": "!",
        "·": "-",
        "│": "|",
        "└": "`",
        "…": "...",
        "«": "<<",
        "»": ">>",
        "↵": "/",
        "‹": "<",
        "›": ">",
    }
)


def _write(stream: TextIO, text: str) -> None:
    encoding = stream.encoding or "utf-8"
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        text = text.translate(_PLAIN_SIGNS).encode(encoding, "backslashreplace").decode(encoding)
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # The reader has seen enough (`| head`). What is left has nowhere to go, and the exit code still counts.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def payload(text: str) -> None:
    """Write to standard output."""
    _write(sys.stdout, text)


def note(text: str) -> None:
    """A line on standard error."""
    _write(sys.stderr, text + "\n")


def complain(text: str) -> None:
    """A message of the program, on standard error, safe to print."""
    from factcheck.reports.escape import visible

    note("factcheck: " + visible(text))


def print_problems(problems: Iterable[Problem]) -> None:
    """Problems of the input on standard error, each with its place, path, and what was found and expected."""
    from factcheck.reports.words import problem_lines

    for problem in problems:
        note("\n".join(problem_lines(problem)))


def columns() -> int | None:
    """The width to wrap standard output at, None where it is no terminal."""
    if not sys.stdout.isatty():
        return None
    return min(shutil.get_terminal_size().columns, MAX_WIDTH)


def colors() -> bool:
    """Whether standard output takes colour: a terminal, not a dumb one, and no NO_COLOR (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_file(path: Path, text: str) -> None:
    """Write a text file in UTF-8, whole or not at all: a temporary file beside it takes its place.

    Missing folders are made. A path that exists and is no ordinary file (a pipe, /dev/null) is written to directly.
    Raises FactcheckError where it cannot be written.
    """
    try:
        if path.is_dir():
            raise FactcheckError(f"cannot write {path}: it is a folder")
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8", errors="backslashreplace")
            return
        target = path.resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
        try:
            with open(handle, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
                file.write(text)
            os.chmod(temporary, mode)
            os.replace(temporary, target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise FactcheckError(f"cannot write {path}: {error.strerror or error}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def progress() -> Callable[[int, int], None] | None:
    """A progress line on standard error for work that takes longer than a second; None where that is no terminal.

    The function returned takes what is done and what there is to do; when both are equal the line goes away.
    """
    if not sys.stderr.isatty():
        return None
    started = time.monotonic()
    shown = 0.0

    def show(done: int, total: int) -> None:
        nonlocal shown
        now = time.monotonic()
        if done >= total:
            if shown:
                _write(sys.stderr, "\r\x1b[K")
        elif now - started > 1 and now - shown > 0.1:
            shown = now
            bar = "#" * (20 * done // max(total, 1))
            _write(sys.stderr, f"\rchecking [{bar:<20}] {done:,} of {total:,} claims")

    return show
