"""Lines of styled text, painted plainly or for a terminal: wrapped by columns, CJK included, with a hanging indent.

What the lines say is decided elsewhere. Text is taken as it comes and never read as markup, so nothing in a source can
style, link or break a line; making it safe to print is `escape.visible`'s part.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

#: Style names to what rich calls them. Only the sixteen colours of the terminal's own theme.
STYLES: dict[str, str] = {
    "": "",
    "dim": "dim",
    "bold": "bold",
    "contradicted": "bold red",
    "conflicting": "bold magenta",
    "not_enough_evidence": "bold yellow",
    "supported": "bold green",
    "contradicts": "red",
    "supports": "green",
    "neutral": "yellow",
    "mark": "bold underline",
    "mark_who": "bold cyan",
    "mark_when": "bold blue",
    "place": "cyan",
}

#: No line starts with these, none ends with those (the short list of the East Asian line breaking rules).
_NOT_AT_START = frozenset("，。、；：？！）》」』】〉〕”’%％…·,.;:?!)]}»")
_NOT_AT_END = frozenset("（《「『【〈〔“‘([{«")

#: Terminals narrower than this get lines of this width all the same.
MIN_WIDTH = 24


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one style; a key of `STYLES`."""

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line to print. `first` stands before it, `rest` before what is wrapped of it; both unwrapped."""

    runs: tuple[Run, ...] = ()
    first: str = ""
    rest: str = ""


@lru_cache(maxsize=4096)
def char_width(char: str) -> int:
    """Columns that a character takes: 2 for wide and full-width ones, 0 for combining marks, else 1."""
    if char.isascii():
        return 1
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def text_width(text: str) -> int:
    """Columns that a text takes on one line."""
    return len(text) if text.isascii() else sum(map(char_width, text))


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return after != " "
    if after == " " or before in _NOT_AT_END or after in _NOT_AT_START:
        return False
    return char_width(before) == 2 or char_width(after) == 2


def _wrapped(line: Line, width: int) -> Iterator[tuple[str, list[Run]]]:
    """The line cut into pieces that fit, each with its indent. Linear: every character is looked at once or twice."""
    chars = [(char, run.style) for run in line.runs for char in run.text]
    widths = [char_width(char) for char, _ in chars]
    start, indent = 0, line.first
    while True:
        if text_width(indent) > width // 2:
            indent = indent[: width // 4]
        room = width - text_width(indent)
        end, used, best = start, 0, start
        while end < len(chars) and (used + widths[end] <= room or chars[end][0] == " "):
            used += widths[end]
            end += 1
            if end < len(chars) and _may_break(chars[end - 1][0], chars[end][0]):
                best = end
        if end < len(chars):
            end = best if best > start else max(end, start + 1)
        shown = end
        while shown > start and chars[shown - 1][0] == " ":
            shown -= 1
        runs = [
            Run("".join(char for char, _ in group), style)
            for style, group in groupby(chars[start:shown], key=itemgetter(1))
        ]
        yield indent, runs
        start, indent = end, line.rest
        if start >= len(chars):
            return


def paint_plain(lines: Iterable[Line], width: int | None = None) -> str:
    """The lines without any styling; wrapped at `width` columns, or not at all where it is None."""
    out: list[str] = []
    for line in lines:
        if width is None:
            out.append((line.first + "".join(run.text for run in line.runs)).rstrip())
        else:
            out += [
                (indent + "".join(run.text for run in runs)).rstrip()
                for indent, runs in _wrapped(line, max(width, MIN_WIDTH))
            ]
    return "\n".join(out) + "\n"


def paint_color(lines: Iterable[Line], width: int) -> str:
    """The lines with ANSI colours, wrapped at `width` columns."""
    from rich.color import ColorSystem
    from rich.style import Style

    styles = {name: Style.parse(definition) for name, definition in STYLES.items()}
    out: list[str] = []
    for line in lines:
        for indent, runs in _wrapped(line, max(width, MIN_WIDTH)):
            painted = [styles[run.style].render(run.text, color_system=ColorSystem.STANDARD) for run in runs]
            out.append((indent + "".join(painted)).rstrip())
    return "\n".join(out) + "\n"
