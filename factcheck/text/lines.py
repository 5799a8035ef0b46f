"""What one line shows by its looks: quote marks, bullets, headings, rules, keys with a colon, how it ends.

No words of any language here; and nothing is joined yet. `text/normalise.py` makes blocks of the lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.text.folding import FILL, ZERO
from factcheck.text.source import LayoutKind

#: Quote marks deeper than this are text.
MAX_DEPTH = 50
#: A line longer than this was not wrapped by hand or by a mail program: its end is the end of a paragraph.
UNWRAPPED = 160
#: A word longer than this does not fit beside a quote mark on a line, so that wrapping pushes it to the next one.
UNBREAKABLE = 60

_QUOTE = re.compile(f"(?:>[ {ZERO}]{{0,3}}){{1,{MAX_DEPTH}}}")
_COMPARISON = re.compile(r"[=≥]?\s?(?:US|R|HK|CN)?[$€£¥]?\d")
_RULE = re.compile(r"(?:\* *){3,200}|(?:- *){3,200}|(?:_ *){3,200}|(?:[—─═~·•] *){5,200}|(?:= *){3,200}")
_EMPTY_EMPHASIS = re.compile(r"[*_ ]+")
_IMAGE_LINE = re.compile(r"(?:!\[[^\[\]]*\]\([^()]*\)[ *_]*)+")
_HEADING = re.compile(r"(#{1,6}) +(?=\S)")
_BULLET = re.compile(r"([-+*•·▪●◦‣○■►▶]) +(?=\S)|([•▪●◦‣►▶])(?=\S)")
_NUMBER = re.compile(
    r"(\d{1,2}[.)])(?: +(?=\S)|(?=[^\W\d_]))|(\d{1,2}、) ?(?=\S)|([(（]\d{1,2}[)）]) ?(?=\S)|(\[\d{1,3}\]) +(?=\S)"
)
LABEL = re.compile(r"[*_ ]*\[[*_ ]*[^\[\]*_]{1,20}[*_ ]*\][*_ ]*(?!\()")
_KEY = re.compile(r"[*_ ]*[^\W\d_][^\s:：]{0,15}(?: [^\W\d_][^\s:：]{0,15}){0,2} ?(?:：|:(?!//))")
BARE_DATE = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?")
_CLOSERS = "\"'”’»)]」』）》】*_ " + ZERO + FILL
_TERMINAL = tuple(".!?。！？…")
SHORT_ABBREVIATION = re.compile(r"(?:^|[\s(])((?:[^\W\d_]{1,6}|(?:[^\W\d_]{1,3}\.){1,4}[^\W\d_]{1,3}|\d{1,4})\.)$")
_BLANK = " " + ZERO + FILL
# A mark that goes on with the character before it belongs to the line.
_BLANK_END = " " + ZERO
NO_MARKER: tuple[LayoutKind, None, int] = ("paragraph", None, 0)
STRUCTURAL = frozenset("#-+*•·▪●◦‣○■►▶(（[_—─═~=0123456789")


class Line(NamedTuple):
    """A line without quote marks and outer blanks. `hard` says that two blanks ended it, a line break in markdown."""

    start: int
    end: int
    text: str
    depth: int
    hard: bool


def read_lines(folded: str, markup: bool) -> Iterator[Line | None]:
    """The lines of a folded text without their quote marks; lines without text become None."""
    lines = folded.split("\n")
    following = 0
    before: Line | None = None
    empty_quote = 0
    for number, line in enumerate(lines):
        start, following = following, following + len(line) + 1
        text = line.lstrip(_BLANK).rstrip(_BLANK_END)
        depth = 0
        hard = False
        if len(text) != len(line):
            start += len(line) - len(line.lstrip(_BLANK))
            hard = line.endswith("  ") or line.rstrip(ZERO).endswith("  ")
        if text[:1] == ">":
            quoted = (before is not None and before.depth > 0) or empty_quote > 0
            if not quoted and number + 1 < len(lines):
                quoted = lines[number + 1].lstrip(_BLANK)[:1] == ">"
            marks = _QUOTE.match(text)
            assert marks is not None
            if quoted or not _COMPARISON.match(text, marks.end()):
                depth = marks[0].count(">")
                rest = text[marks.end() :].lstrip(_BLANK)
                start += len(text) - len(rest)
                text = rest
        if not text or (markup and text[0] in "*_!" and _is_void(text)):
            yield None
            before, empty_quote = None, depth
            continue
        if before is not None and depth < before.depth and _continues(before, text, markup):
            depth = before.depth
        elif depth == 0 and empty_quote and len(first_word(text)) > UNBREAKABLE:
            # Wrapping broke the line right after its quote marks.
            depth = empty_quote
        empty_quote = 0
        before = Line(start, start + len(text), text, depth, hard)
        yield before


def _continues(before: Line, text: str, markup: bool) -> bool:
    """Whether a line with fewer quote marks goes on in the paragraph before it, as markdown has it ("lazy"
    lines).
    """
    if markup and before.hard:
        return True
    if is_terminal(before.text) or _interrupts(text):
        return False
    return markup or (
        len(before.text) + len(first_word(text)) >= UNBREAKABLE and not text[0].isupper() and not is_key(text)
    )


def first_word(text: str) -> str:
    return text.split(" ", 1)[0]


def is_terminal(text: str) -> bool:
    """Whether a line ends with the end of a sentence."""
    return text.rstrip(_CLOSERS).endswith(_TERMINAL)


def ends_open(text: str) -> bool:
    """Whether a list may follow: after the end of a sentence, a colon or a semicolon."""
    return is_terminal(text) or text.rstrip(_CLOSERS).endswith((":", "：", ";", "；"))


def is_key(text: str) -> bool:
    """Whether a line begins like `Key: value`."""
    head = text[:60]
    return (":" in head or "：" in head) and _KEY.match(head) is not None


def _is_void(text: str) -> bool:
    """Whether a line holds nothing but emphasis marks or images. `****` is an empty emphasis, `***` is a rule."""
    if text[0] == "!":
        return _IMAGE_LINE.fullmatch(text) is not None
    if not _EMPTY_EMPHASIS.fullmatch(text):
        return False
    return not _RULE.fullmatch(text) or (len(text) in (4, 8) and text == "*" * len(text))


def _interrupts(text: str) -> bool:
    return text[0] in STRUCTURAL and (marker_of(text)[0] != "paragraph" or LABEL.fullmatch(text) is not None)


def marker_of(text: str) -> tuple[LayoutKind, str | None, int]:
    """Kind, marker and length of the mark that a line begins with."""
    if match := _HEADING.match(text):
        return "heading", match[1], match.end()
    if _RULE.fullmatch(text):
        return "rule", None, 0
    if match := _BULLET.match(text) or _NUMBER.match(text):
        return "list_item", match[match.lastindex or 0], match.end()
    return NO_MARKER


def ordinal(marker: str) -> int | None:
    digits = marker.strip("[]().（）、")
    return int(digits) if digits.isdecimal() else None
