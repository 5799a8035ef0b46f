"""What is wrong with text that is no JSON, in words that tell a person what to mend.

The parser says where it stopped; the commonest slips (a comma too many, a comment, single quotes, a missing bracket)
are told apart by the characters around that place. Only the first slip of a file is found: after it, everything that
follows would be guesswork. All scans are linear in the length of the text.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

#: Lists and objects inside one another: nothing deeper than this is promised to be read.
MAX_DEPTH = 200

_STRING = r'"(?:[^"\\]++|\\.)*+"?'
_TOKEN = re.compile(_STRING + r"|[{}\[\],:]", re.DOTALL)
_WORD = re.compile(r"[A-Za-z_$][\w$.\-]{0,40}")
_NUMBER_LIKE = re.compile(r"[+\-.0-9][0-9A-Za-z_.+\-]{0,40}")
_CURLY = "“”„‟‘’‚‛«»「」＂"


@dataclass(frozen=True, slots=True)
class Fault:
    """A slip at `offset` (code points). `other` is a second place that belongs to it."""

    code: str
    message: str
    offset: int
    found: str | None = None
    expected: str | None = None
    other: int | None = None


def tokens(text: str) -> Iterator[tuple[int, str, bool]]:
    """Strings, brackets, commas and colons with their offsets; the flag is True for a string in the place of a key."""
    stack: list[str] = []
    expects_key = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token[0] == '"':
            yield match.start(), token, expects_key
            expects_key = False
            continue
        if token in "{[":
            stack.append(token)
            expects_key = token == "{"
        elif token in "}]":
            if stack:
                stack.pop()
            expects_key = False
        elif token == ",":
            expects_key = bool(stack) and stack[-1] == "{"
        yield match.start(), token, False


def find_outside_strings(text: str, pattern: str) -> Iterator[tuple[int, str]]:
    """Matches of `pattern` (which must not begin with a quotation mark) that stand outside JSON strings."""
    for match in re.compile(f"{_STRING}|(?P<hit>{pattern})", re.DOTALL).finditer(text):
        if match.group("hit") is not None:
            yield match.start(), match.group()


def find_depth_fault(text: str) -> Fault | None:
    """The bracket that goes deeper than MAX_DEPTH, None where there is none."""
    depth = 0
    for at, token, _ in tokens(text):
        if token in ("{", "["):
            depth += 1
            if depth > MAX_DEPTH:
                return Fault("FC102", f"lists and objects are nested more than {MAX_DEPTH} deep", at, found=token)
        elif token in ("}", "]"):
            depth -= 1
    return None


def explain_failure(text: str, message: str, at: int) -> Fault:
    """Put the failure of the standard library's parser (its message and offset) into plain words."""
    at = min(at, len(text))
    for explain in (_explain_blank, _explain_string, _explain_comma, _explain_token, _explain_missing):
        fault = explain(text, message, at)
        if fault is not None:
            return fault
    return Fault("FC102", "this is not JSON", at, found=_near(text, at), expected="a JSON value")


def _explain_blank(text: str, message: str, at: int) -> Fault | None:
    if not text.strip():
        return Fault("FC102", "the file is empty", 0, found="nothing", expected="a JSON object")
    if text[at : at + 1] == "\0":
        return Fault("FC102", "the file holds a NUL byte: it is binary or damaged", at, found="U+0000")
    return None


def _explain_string(text: str, message: str, at: int) -> Fault | None:
    if message.startswith("Unterminated string"):
        return Fault("FC102", "this string is never closed", at, found=_near(text, at), expected='a closing "')
    if message.startswith("Invalid control character"):
        char = text[at : at + 1]
        if char in ("\n", "\r"):
            return Fault("FC102", 'the line ends inside a string (a closing " is missing, or write \\n)', at)
        return Fault("FC102", f"a control character stands in a string: write \\u{ord(char or ' '):04x}", at)
    if message.startswith("Invalid \\"):
        found = text[at : at + 6].split("\n")[0]
        return Fault(
            "FC102",
            "a backslash stands before something that it cannot escape",
            at,
            found=found,
            expected='\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u and four hexadecimal digits',
        )
    return None


def _explain_comma(text: str, message: str, at: int) -> Fault | None:
    char = text[at : at + 1]
    previous = _before(text, at)
    if "trailing comma" in message and char == ",":
        return Fault("FC102", "a comma stands before the closing bracket", at, found=",", expected="no comma here")
    if char and char in "}]" and previous >= 0 and text[previous] == ",":
        return Fault(
            "FC102", "a comma stands before the closing bracket", previous, found=f", {char}", expected="no comma here"
        )
    if char == "," and message.startswith("Expecting"):
        return Fault("FC102", "a comma stands where a value should be", at, found=",", expected="a value or a key")
    return None


def _explain_token(text: str, message: str, at: int) -> Fault | None:
    char = text[at : at + 1]
    if text.startswith(("//", "/*", "#"), at):
        return Fault("FC102", "JSON has no comments; use 'note' for remarks on a claim", at, found=_near(text, at))
    if char == "'":
        return Fault("FC102", 'strings stand in double quotation marks ("), not in single ones', at, found="'")
    if char and char in _CURLY:
        return Fault("FC102", 'strings stand in plain quotation marks ("), not in curly ones', at, found=char)
    adjacent = 0 < at < len(text) and text[at - 1] in "0123456789"
    number = _NUMBER_LIKE.match(text, at) if not adjacent else _NUMBER_LIKE.match(text, _number_start(text, at))
    if number and ((adjacent and char not in ('"', "{", "[") and not char.isspace()) or message == "Expecting value"):
        return Fault("FC102", "this number is not written as JSON wants it", number.start(), found=number.group())
    word = _WORD.match(text, at)
    if word is None:
        return None
    if "property name" in message:
        return Fault(
            "FC102", "keys stand in double quotation marks", at, found=word.group(), expected=f'"{word.group()}"'
        )
    known = {"true": "true", "false": "false", "none": "null", "null": "null", "undefined": "null", "nil": "null"}
    meant = known.get(word.group().lower())
    if meant and message == "Expecting value":
        return Fault("FC102", f"JSON writes this as {meant}", at, found=word.group(), expected=meant)
    if message == "Expecting value":
        return Fault("FC102", "text stands in double quotation marks", at, found=word.group())
    return None


def _explain_missing(text: str, message: str, at: int) -> Fault | None:
    ended = at >= len(text.rstrip())
    previous = _before(text, at)
    after = previous + 1
    if message.startswith("Extra data"):
        return Fault("FC102", "something follows after the end of the JSON value", at, found=_near(text, at))
    if ended:
        brackets = _open_brackets(text)
        return Fault(
            "FC102",
            "the file ends too early: something is not closed",
            after,
            found="end of file",
            expected=f"closing {' '.join(brackets[:10])}" if brackets else "a value",
        )
    if "',' delimiter" in message:
        return Fault(
            "FC102",
            'a comma or a closing bracket is missing (or a " inside a string is not written as \\")',
            after,
            found=_near(text, at),
            expected="',' or a closing bracket",
        )
    if "':' delimiter" in message:
        return Fault("FC102", "a colon is missing after the key", after, found=_near(text, at), expected="':'")
    if "property name" in message:
        return Fault("FC102", "a key in double quotation marks is missing", at, found=_near(text, at))
    return None


def _open_brackets(text: str) -> list[str]:
    """The closing brackets that are still owed at the end, innermost first."""
    closing: list[str] = []
    for _, token, _ in tokens(text):
        if token in ("{", "["):
            closing.append("}" if token == "{" else "]")
        elif token in ("}", "]") and closing:
            closing.pop()
    return closing[::-1]


def _before(text: str, at: int) -> int:
    """The offset of the last character before `at` that is not blank, -1 for none."""
    at -= 1
    while at >= 0 and text[at] in " \t\r\n":
        at -= 1
    return at


def _number_start(text: str, at: int) -> int:
    while at > 0 and text[at - 1] in "+-.0123456789":
        at -= 1
    return at


def _near(text: str, at: int, limit: int = 30) -> str:
    """What stands at `at`, to the end of the line or the limit, as JSON would quote it where it is not printable."""
    words = text[at : at + limit].splitlines()
    if not words or not words[0]:
        return "end of file" if at >= len(text) else "a line break"
    return words[0] if words[0].isprintable() else json.dumps(words[0])
