"""From the lines of a file to the blocks of a text, in one pass, with the alignment kept from the first character on.

The pass takes the folded text (`text/folding.py`, same length as the raw one) line by line: quote marks, bullets and
heading signs come off and are remembered, lines of one paragraph are joined, blocks are divided by a line feed.
Which lines belong together is typography alone and is decided here; what a block *is* in an email or on a page
(header, boilerplate) needs the words of a language and is decided in `text/segment.py`.

Joining is the default, because a figure cut in two ("4500", line end, 万美元) is worse than two paragraphs read as one:
a line starts a new block only for a reason that can be seen (an empty line, a bullet, a key with a colon, a break
that wrapping cannot explain after the end of a sentence). Deliberately absent: tables, code blocks, footnotes.
"""

from __future__ import annotations

import html
import re
from array import array

from factcheck.text.folding import FILL, ZERO, fold
from factcheck.text.lines import (
    BARE_DATE,
    LABEL,
    NO_MARKER,
    SHORT_ABBREVIATION,
    STRUCTURAL,
    UNWRAPPED,
    Line,
    ends_open,
    first_word,
    is_key,
    is_terminal,
    marker_of,
    ordinal,
    read_lines,
)
from factcheck.text.source import Layout, LayoutKind, SourceText
from factcheck.text.span import Span

_MARKUP = re.compile(
    r"(?<![0-9A-Za-z*])\*\*[^\s*]|[^\s*]\*\*(?![0-9A-Za-z*])"
    r"|!\[[^\[\]\n]*\]\(|\[[^\[\]\n]+\]\(https?:|^ {0,3}#{1,6} +\S|^\* \* \*$",
    re.MULTILINE,
)
_HYPHENATED = re.compile("[^\\W\\d_A-ZÀ-Þ](?:-|\u00ad)$")
_CJK = re.compile("[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")

_SPECIAL_PLAIN = re.compile(f"[{ZERO}{FILL}\u00ad]|  ")
_SPECIAL_MARKUP = re.compile(f"[{ZERO}{FILL}\u00ad*_\\[\\\\&]|  ")
_INLINE_PLAIN = re.compile(
    f"(?P<zero>[{ZERO}\u00ad]+{FILL}*|(?<![^\n]){FILL}+)|(?P<fill>[^\n{FILL}]{FILL}+)|(?P<blank> {{2,}})"
)
_TARGET = r"\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?: +\"[^\"\n]*\")?\)"
_INLINE_MARKUP = re.compile(
    f"{_INLINE_PLAIN.pattern}"
    rf"|(?P<url>https?://(?:[^\s<>*，。（）{ZERO}{FILL}\u00ad](?!{FILL}))+)"
    rf"|(?P<image>!\[[^\[\]\n]*\]{_TARGET})"
    rf"|(?P<link>\[(?P<label>[^\[\]\n]+)\]{_TARGET})"
    r"|(?P<emphasis>\*+|_+)"
    r"|(?P<escape>\\(?=[!-/:-@\[-`{-~]))"
    r"|(?P<entity>&(?:\#\d{1,6}|\#x[0-9a-fA-F]{1,5}|[a-zA-Z]{2,8});)"
)

_NO_BLANK_AFTER = ("", " ", "\n")


def normalise(raw: str, *, markup: bool | None = None, mask: str | None = None) -> SourceText:
    """Reads a raw document. Linear in its length.

    `markup` says whether markdown emphasis, links, images, escapes and entities are marks (True) or text (False);
    None looks for signs of markdown, since text saved from pages is often markdown under another name. Headings,
    bullets, numbers, rules and quote marks are read in both cases. `mask` is a text of the length of `raw` that is
    read in its place (see `text/folding.py`), for readers with other markup to hide; ValueError when the lengths
    differ.
    """
    if mask is not None and len(mask) != len(raw):
        raise ValueError(f"a mask of {len(mask)} code points for a text of {len(raw)}")
    folded, damaged = fold(raw if mask is None else mask)
    if markup is None:
        markup = _MARKUP.search(folded) is not None
    return _Pass(raw, folded, markup).read(damaged)


def fold_phrase(phrase: str) -> str:
    """A short phrase (a mark, a name) as it would read in a normalised text."""
    return normalise(phrase, markup=False).text.replace("\n", " ")


class _Pass:
    """State of one reading: `parts` collects the text, the three arrays its runs.

    `pending` is a character that stands for the gap since the last run ("\\n" between blocks, " " between lines);
    whether it is needed shows when the next character is known.
    """

    __slots__ = (
        "block_start",
        "copying",
        "folded",
        "group",
        "inline",
        "last",
        "layout",
        "length",
        "markup",
        "parts",
        "pending",
        "raw",
        "run_end",
        "run_raw",
        "run_text",
        "special",
        "tight",
    )

    def __init__(self, raw: str, folded: str, markup: bool) -> None:
        self.raw = raw
        self.folded = folded
        self.markup = markup
        self.special = _SPECIAL_MARKUP if markup else _SPECIAL_PLAIN
        self.inline = _INLINE_MARKUP if markup else _INLINE_PLAIN
        self.parts: list[str] = []
        self.length = 0
        self.last = ""
        self.copying = False
        self.run_text, self.run_raw, self.run_end = array("L"), array("L"), array("L")
        self.pending = ""
        self.tight = False
        self.block_start = 0
        self.group = 0
        self.layout: list[Layout] = []

    def read(self, damaged: tuple[Span, ...]) -> SourceText:
        lines: list[Line] = []
        for line in read_lines(self.folded, self.markup):
            if lines and (line is None or line.depth != lines[0].depth):
                self._read_group(lines)
                lines = []
            if line is not None:
                lines.append(line)
        if lines:
            self._read_group(lines)
        starts = array("L", [0])
        starts.extend(match.end() for match in re.finditer("\r\n?|\n" if "\r" in self.raw else "\n", self.raw))
        return SourceText(
            raw=self.raw,
            text="".join(self.parts),
            layout=tuple(self.layout),
            damaged=damaged,
            markup=self.markup,
            run_text=self.run_text,
            run_raw=self.run_raw,
            run_end=self.run_end,
            line_starts=starts,
        )

    # Groups of lines with no empty line between them become blocks.

    def _read_group(self, lines: list[Line]) -> None:
        self.group += 1
        width = 0
        apart = 1 < len(lines) <= 6 and any(line.text[0].isdigit() and BARE_DATE.fullmatch(line.text) for line in lines)
        kind: LayoutKind = "paragraph"
        marker: str | None = None
        block_lines = 0
        for index, line in enumerate(lines):
            text = line.text
            line_kind, line_marker, skip = marker_of(text) if text[0] in STRUCTURAL else NO_MARKER
            if (
                index == 0
                or apart
                or kind == "heading"
                or "rule" in (kind, line_kind)
                or line_kind == "heading"
                or (line_kind == "list_item" and self._opens_item(lines, index, kind, marker, line_marker or ""))
            ):
                opens = True
            else:
                line_kind, line_marker, skip = NO_MARKER
                width = width or max(len(each.text) for each in lines)
                opens = self._opens_block(lines, index, width)
            if opens:
                if block_lines:
                    self._close(kind, lines[0].depth, marker, block_lines)
                kind, marker, block_lines = line_kind, line_marker, 0
                if self.length:
                    self.pending = "\n"
            elif self.pending != "\n":
                self.pending = " "
                self._hyphen(lines[index - 1].text, text)
            block_lines += 1
            start = line.start + skip
            if self.special.search(self.folded, start, line.end):
                self._inline(start, line.end)
            else:
                self._copy(start, line.end)
        self._close(kind, lines[0].depth, marker, block_lines)

    def _opens_item(self, lines: list[Line], index: int, kind: str, marker: str | None, line_marker: str) -> bool:
        """Whether a line that begins like a list item is one: a wrapped "- 5 million" or "12. Then" is not."""
        before = lines[index - 1]
        number = ordinal(line_marker)
        if number is None:
            if line_marker not in "-+*" or kind == "list_item" or before.hard or ends_open(before.text):
                return True
            return index + 1 < len(lines) and lines[index + 1].text[:2] == line_marker + " "
        if kind == "list_item":
            previous = ordinal(marker or "")
            return (
                number == 1 or (previous is not None and number == previous + 1) or (previous is None and before.hard)
            )
        return number <= 1 and (before.hard or ends_open(before.text))

    def _opens_block(self, lines: list[Line], index: int, width: int) -> bool:
        before, line = lines[index - 1], lines[index]
        text = line.text
        keyed = is_key(text)
        if self.markup and before.hard:
            cut_figure = before.text[-1:].isdigit() and (text[0].islower() or text[0].isdigit() or _CJK.match(text))
            return keyed or not cut_figure
        if text[0] == "|" or before.text[0] == "|":
            return True
        if LABEL.fullmatch(text) or LABEL.fullmatch(before.text):
            return True
        before_key = is_key(before.text)
        if keyed and (before_key or (index + 1 < len(lines) and is_key(lines[index + 1].text))):
            return True
        fits = len(before.text) + 1 + len(first_word(text)) <= width
        if before_key and fits and index > 1 and is_key(lines[index - 2].text) and before.text[-1] not in ",;<":
            return True
        if not is_terminal(before.text):
            return False
        if len(before.text) > UNWRAPPED:
            return True
        short = SHORT_ABBREVIATION.search(before.text, max(0, len(before.text) - 30))
        # "Mr." or "U.S." may go on with a capital or a figure, "approx." with a figure; a quotation follows neither.
        if short is not None and (text[0].isdigit() or (text[0].isalpha() and short[1][0].isupper())):
            return False
        return fits

    def _hyphen(self, before: str, text: str) -> None:
        """Takes a hyphen at the line end out ("invest-", "ment") where both sides are small letters and it is no
        address.
        """
        if _HYPHENATED.search(before, max(0, len(before) - 2)) and text[0].islower():
            if before[-1] == "-" and self.last == "-":
                if "://" in before[before.rfind(" ") + 1 :]:
                    self.tight = True
                    return
                self._drop_last()
            self.tight = True

    # Characters

    def _inline(self, start: int, end: int) -> None:
        """Reads a stretch of one line with marks in it."""
        folded = self.folded
        at = start
        for match in self.inline.finditer(folded, start, end):
            first, after = match.span()
            if at < first:
                self._copy(at, first)
            at = after
            what = match.lastgroup
            if what == "blank":
                self._put(" ", first, after)
            elif what == "fill":
                self._put(folded[first], first, after)
            elif what == "emphasis":
                if not _is_emphasis(folded, first, after, start, end):
                    self._copy(first, after)
            elif what == "url":
                self._copy(first, after)
            elif what == "link":
                self._inline(*match.span("label"))
            elif what == "entity":
                char = html.unescape(match[0])
                if len(char) == 1 and (char.isprintable() or char == "\u00a0"):
                    self._put(" " if char == "\u00a0" else char, first, after)
                else:
                    self._copy(first, after)
        if at < end:
            self._copy(at, end)

    def _copy(self, start: int, end: int) -> None:
        """Takes raw code points one for one."""
        folded = self.folded
        first = folded[start]
        if first == " " and (self.pending or self.last in _NO_BLANK_AFTER):
            start += 1
            if start == end:
                return
            first = folded[start]
        if self.pending:
            self._fill_gap(first, start)
        if not (self.copying and self.run_end[-1] == start):
            self.run_text.append(self.length)
            self.run_raw.append(start)
            self.run_end.append(end)
            self.copying = True
        else:
            self.run_end[-1] = end
        self.parts.append(folded[start:end])
        self.length += end - start
        self.last = folded[end - 1]

    def _put(self, char: str, start: int, end: int) -> None:
        """Reads a raw stretch as one character."""
        if char == " " and (self.pending or self.last in _NO_BLANK_AFTER):
            return
        if self.pending:
            self._fill_gap(char, start)
        self._append(char, start, end)

    def _append(self, char: str, start: int, end: int) -> None:
        if end - start == 1 and self.copying and self.run_end[-1] == start:
            self.run_end[-1] = end
        else:
            self.run_text.append(self.length)
            self.run_raw.append(start)
            self.run_end.append(end)
            self.copying = end - start == 1
        self.parts.append(char)
        self.length += 1
        self.last = char

    def _fill_gap(self, first: str, start: int) -> None:
        pending, tight = self.pending, self.tight
        self.pending, self.tight = "", False
        if not self.last:
            return
        if pending == "\n":
            self._append("\n", self.run_end[-1], start)
            self.block_start = self.length
        elif not (tight or self.last == " " or _CJK.match(self.last) or _CJK.match(first)):
            self._append(" ", self.run_end[-1], start)

    def _drop_last(self) -> None:
        self.parts[-1] = self.parts[-1][:-1]
        self.length -= 1
        if self.copying:
            self.run_end[-1] -= 1
        if not self.copying or self.run_end[-1] == self.run_raw[-1]:
            self.run_text.pop()
            self.run_raw.pop()
            self.run_end.pop()
            # The run before may end in a character read from several; nothing may be joined to it.
            self.copying = False
        while self.parts and not self.parts[-1]:
            self.parts.pop()
        self.last = self.parts[-1][-1] if self.parts else ""

    def _close(self, kind: LayoutKind, depth: int, marker: str | None, lines: int) -> None:
        if self.pending == "\n" or not self.length:
            return
        self.pending = ""
        if self.last == " ":
            self._drop_last()
        self.layout.append(Layout(self.block_start, self.length, kind, depth, marker, self.group, lines == 1))


def _is_emphasis(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether asterisks or underscores are marks. Broken pairs are marks too; "5 * 3", "2**10", "snake_case" and
    "____" are not.
    """
    before = text[start - 1] if start > low else " "
    after = text[end] if end < high else " "
    if before == " " and after == " ":
        return text[start] == "*" and end - start > 1
    if text[start] == "_":
        return end - start < 3 and not (_is_ascii_word(before) and _is_ascii_word(after))
    if before.isdigit() and after.isdigit():
        return end - start > 1 and text.count("**", max(low, start - 200), min(high, end + 200)) % 2 == 0
    return end - start > 1 or not (_is_ascii_word(before) and _is_ascii_word(after))


def _is_ascii_word(char: str) -> bool:
    return char.isascii() and char.isalnum()
