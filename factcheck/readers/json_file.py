"""A JSON file is read strictly and without loss, and every key and value can be asked for its line and column.

The standard library parses; places are worked out afterwards, and only when somebody asks for one, by skipping through
the text with the same parser. So a valid file costs no more than `json.loads`, and a faulty one gets exact places. What
the standard library lets pass and we do not: a key given twice, NaN and Infinity, lone surrogates, numbers beyond the
limits below. What is wrong with unparsable text is put into words in `json_syntax`. Nothing here knows what the data
mean. (Libraries that map JSON to places exist; none of those found also sees duplicate keys, gives usable messages or
is faster than a few kilobytes a millisecond.)
"""

from __future__ import annotations

import gc
import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.errors import InputError, Problem
from factcheck.readers.file_bytes import NEWLINE, decode_json, read_bytes
from factcheck.readers.json_syntax import (
    MAX_DEPTH,
    Fault,
    explain_failure,
    find_depth_fault,
    find_outside_strings,
    tokens,
)

#: No number is written with more characters than this.
MAX_NUMBER_LENGTH = 100
#: No number is larger than ten to this power, or (zero apart) smaller than ten to minus this power.
MAX_EXPONENT = 100
#: How many double keys of one file are reported one by one.
MAX_DUPLICATES = 50

#: Where a value stands in the data: keys and list indices from the root.
JsonPath = tuple[str | int, ...]


class Place(NamedTuple):
    """A place in a text file. Both count from 1; columns count code points, a byte order mark is not counted."""

    line: int
    column: int


class _RefusedError(Exception):
    """The parser met something valid JSON parsers let pass; the place is looked up afterwards."""


def _number(literal: str) -> Decimal:
    if len(literal) > MAX_NUMBER_LENGTH:
        raise _RefusedError
    try:
        number = Decimal(literal)
    except InvalidOperation:  # an exponent of twenty digits
        raise _RefusedError from None
    if number and abs(number.adjusted()) > MAX_EXPONENT:
        raise _RefusedError
    return number


def _integer(literal: str) -> int:
    if len(literal) > MAX_NUMBER_LENGTH:
        raise _RefusedError
    return int(literal)


def _refuse_constant(literal: str) -> Any:
    raise _RefusedError


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _RefusedError
    return result


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_number, parse_int=_integer, parse_constant=_refuse_constant
)
# For skipping over what is known to be valid: nothing is converted.
_SKIPPER = json.JSONDecoder(parse_float=str, parse_int=str)
_BLANKS = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?[0-9][0-9.eE+\-]*")
_LONE_SURROGATE = re.compile(r"[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class JsonDocument:
    """The data of one JSON file and the places of everything in it.

    `path` is the file as the user named it, `text` its contents without a byte order mark, `data` the parsed data with
    numbers as int or Decimal.
    """

    def __init__(self, path: str, text: str) -> None:
        """Parse `text`. Raises InputError (FC102, FC103, FC117) with every place known."""
        self.path = path
        self.text = text
        self._children: dict[JsonPath, dict[str | int, tuple[int, int]]] = {}
        self.data: Any = self._parse()

    def place(self, where: JsonPath = (), *, key: bool = False) -> Place:
        """The place of the value at `where`, or of its key. Where there is no such value: of what would hold it."""
        return self.place_at(self.offset(where, key=key))

    def place_at(self, offset: int) -> Place:
        """Line and column of an offset into `text`."""
        line = bisect_right(self._line_starts, offset)
        return Place(line, offset - self._line_starts[line - 1] + 1)

    def offset(self, where: JsonPath = (), *, key: bool = False) -> int:
        """Like `place`, in code points from the start of `text`."""
        at = self._skip_blanks(0)
        for depth, step in enumerate(where):
            places = self._places_of_children(where[:depth], at)
            if step not in places:
                return at
            key_at, at = places[step]
            if key and depth == len(where) - 1:
                return key_at
        return at

    def places_of_items(self, where: JsonPath) -> tuple[Place, ...]:
        """The places of all items of the list at `where`, in order; empty where that is no list."""
        places = self._places_of_children(where, self.offset(where))
        offsets = (value_at for key, (_, value_at) in places.items() if isinstance(key, int))
        if "\r" in self.text:
            return tuple(map(self.place_at, offsets))
        # Counting from one item to the next is several times faster than the table of all lines.
        found: list[Place] = []
        line, last = 1, 0
        for at in offsets:
            line += self.text.count("\n", last, at)
            last = at
            found.append(Place(line, at - self.text.rfind("\n", 0, at)))
        return tuple(found)

    def found(self, where: JsonPath, limit: int = 60) -> str:
        """The value at `where` as it is written in the file, on one line, cut at `limit` code points."""
        at = self.offset(where)
        end = min(self._skip_value(at), at + 10 * limit)
        words = " ".join(self.text[at:end].split())
        return words if len(words) <= limit else words[: limit - 1] + "…"

    def problem(self, code: str, message: str, where: JsonPath = (), *, key: bool = False, **more: str) -> Problem:
        """A problem with the value (or key) at `where`; `more` are further fields of Problem."""
        place = self.place(where, key=key)
        return Problem(
            code=code,
            message=message,
            path=self.path,
            line=place.line,
            column=place.column,
            json_path=json_path_text(where),
            **more,
        )

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in NEWLINE.finditer(self.text))]

    def _skip_blanks(self, at: int) -> int:
        match = _BLANKS.match(self.text, at)
        return match.end() if match else at

    def _skip_value(self, at: int) -> int:
        end: int = _SKIPPER.raw_decode(self.text, at)[1]
        return end

    def _places_of_children(self, where: JsonPath, at: int) -> dict[str | int, tuple[int, int]]:
        """Key or index -> (offset of the key, offset of the value), for the object or list that starts at `at`."""
        known = self._children.get(where)
        if known is None:
            known = self._children[where] = dict(self._walk_children(at))
        return known

    def _walk_children(self, at: int) -> Iterator[tuple[str | int, tuple[int, int]]]:
        opening = self.text[at : at + 1]
        if opening not in ("{", "["):
            return
        at = self._skip_blanks(at + 1)
        index = 0
        while self.text[at] not in "}]":
            step: str | int = index
            key_at = at
            if opening == "{":
                step, at = _SKIPPER.raw_decode(self.text, at)
                at = self._skip_blanks(self._skip_blanks(at) + 1)
            yield step, (key_at, at)
            index += 1
            at = self._skip_blanks(self._skip_value(at))
            if self.text[at] == ",":
                at = self._skip_blanks(at + 1)

    def _depth_fault(self) -> Fault:
        return find_depth_fault(self.text) or Fault("FC102", "the file is nested too deeply", 0)

    def _parse(self) -> Any:
        start = self._skip_blanks(0)
        try:
            data, end = _DECODER.raw_decode(self.text, start)
            end = self._skip_blanks(end)
            if end != len(self.text):
                raise json.JSONDecodeError("Extra data", self.text, end)
        except json.JSONDecodeError as error:
            # How deep the interpreter itself goes before it gives up differs; the limit here does not.
            fault = find_depth_fault(self.text[: error.pos]) or explain_failure(self.text, error.msg, error.pos)
            raise self._failure([fault]) from None
        except RecursionError:
            raise self._failure([self._depth_fault()]) from None
        except _RefusedError:
            raise self._failure(self._refused()) from None
        if _too_deep(data):
            raise self._failure([self._depth_fault()])
        if _SURROGATE_ESCAPE.search(self.text):
            surrogates = list(self._lone_surrogates())
            if surrogates:
                raise self._failure(surrogates)
        return data

    def _failure(self, faults: list[Fault]) -> InputError:
        problems = []
        for fault in faults:
            place = self.place_at(fault.offset)
            message = fault.message
            if fault.other is not None:
                other = self.place_at(fault.other)
                message += f" (first at line {other.line}, column {other.column})"
            problems.append(
                Problem(
                    code=fault.code,
                    message=message,
                    path=self.path,
                    line=place.line,
                    column=place.column,
                    found=fault.found,
                    expected=fault.expected,
                )
            )
        return InputError(problems)

    def _refused(self) -> list[Fault]:
        """What the parser refused although its grammar allows it. A syntax error further on is not looked for."""
        faults = [
            Fault("FC102", f"{word} is not a JSON number", at, found=word, expected="a plain number, or null")
            for at, word in find_outside_strings(self.text, r"-?Infinity|NaN")
        ]
        for at, literal in find_outside_strings(self.text, _NUMBER.pattern):
            try:
                _number(literal)
            except _RefusedError:
                faults.append(_number_fault(at, literal))
        faults += self._duplicates()
        faults.sort(key=lambda fault: fault.offset)
        return faults or [Fault("FC102", "the file cannot be read as JSON", 0)]

    def _duplicates(self) -> list[Fault]:
        faults: list[Fault] = []
        seen: list[dict[str, int]] = []
        for at, token, is_key in tokens(self.text):
            if token in ("{", "["):
                seen.append({})
            elif token in ("}", "]"):
                if seen:
                    seen.pop()
            elif is_key and seen:
                try:
                    key = json.loads(token)
                except ValueError:
                    break
                first = seen[-1].setdefault(key, at)
                if first != at:
                    faults.append(Fault("FC103", f"the key {_short(key)} stands twice in one object", at, other=first))
                    if len(faults) == MAX_DUPLICATES:
                        break
        return faults

    def _lone_surrogates(self) -> Iterator[Fault]:
        for at, token, _ in tokens(self.text):
            if token.startswith('"') and "\\u" in token and _LONE_SURROGATE.search(json.loads(token)):
                yield Fault("FC102", "a \\u escape gives half of a character (a lone surrogate)", at, found=token[:60])


def load_json(path: Path, *, shown: str | None = None) -> JsonDocument:
    """Read and parse a JSON file. `shown` is the name used in messages (default: the path as given).

    Raises InputError: FC101 where the file cannot be read or decoded, FC102 not JSON, FC103 double keys, FC117 numbers
    beyond the limits.
    """
    name = shown if shown is not None else str(path)
    return JsonDocument(name, decode_json(read_bytes(path, name), name))


@contextmanager
def collector_paused() -> Iterator[None]:
    """Build many small objects without the cycle collector walking over them again and again (half the time saved)."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def json_path_text(where: JsonPath) -> str:
    """`("claims", 3, "value")` as `$.claims[3].value`; keys that are no plain words stand in brackets and quotes."""
    parts = ["$"]
    for step in where:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        elif step.isidentifier() and len(step) <= 80:
            parts.append("." + step)
        else:
            parts.append(f"[{_short(step)}]")
    return "".join(parts)


def _too_deep(data: Any) -> bool:
    """Whether lists and objects are nested deeper than promised; asked level by level, without recursion."""
    level: list[Any] = [data]
    for _ in range(MAX_DEPTH + 1):
        level = [
            child
            for node in level
            if isinstance(node, (dict, list))
            for child in (node.values() if isinstance(node, dict) else node)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return False
    return True


def _number_fault(at: int, literal: str) -> Fault:
    shown = literal if len(literal) <= 40 else f"{literal[:20]}… ({len(literal)} characters)"
    limits = f"at most {MAX_NUMBER_LENGTH} characters, and no more than 10^{MAX_EXPONENT}"
    return Fault("FC117", "this number is too large, too small or too long", at, found=shown, expected=limits)


def _short(key: str) -> str:
    return json.dumps(key if len(key) <= 60 else key[:59] + "…", ensure_ascii=False)
