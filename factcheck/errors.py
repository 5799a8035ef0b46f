"""What can be wrong with the input, said so that a person can mend it.

A `Problem` is one thing that is wrong, with its place; readers collect all problems of a file and raise `InputError`
once. Nothing here prints or exits: the command line turns an `InputError` into messages and exit code 2.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing wrong with the input, or one thing that could not be read.

    `path` is relative to the working folder or as the user gave it, never absolute by our doing. `line` and `column`
    count from 1 (columns in code points). `json_path` is like `$.claims[3].value.bound`. `code` is a reason code of the
    1xx (registry, manifest) or 5xx (sources) group. `severity` is "error" (no full answer, exit 2) or "warning".
    """

    code: str
    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    json_path: str | None = None
    found: str | None = None
    expected: str | None = None
    severity: str = "error"


class FactcheckError(Exception):
    """Base of all errors that the package raises on purpose."""


class InputError(FactcheckError):
    """The input cannot be used. `problems` holds everything that was found, in order of place, never empty."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(p.message for p in self.problems))
