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
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.text.folding import FILL, ZERO, fold
from factcheck.text.source import Layout, LayoutKind, SourceText
from factcheck.text.span import Span

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
_LABEL = re.compile(r"[*_ ]*\[[*_ ]*[^\[\]*_]{1,20}[*_ ]*\][*_ ]*(?!\()")
_KEY = re.compile(r"[*_ ]*[^\W\d_][^\s:：]{0,15}(?: [^\W\d_][^\s:：]{0,15}){0,2} ?(?:：|:(?!//))")
_BARE_DATE = re.compile(r"\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?")
_CLOSERS = "\"'”’»)]」』）》】*_ " + ZERO
_TERMINAL = tuple(".!?。！？…")
_SHORT_ABBREVIATION = re.compile(r"(?:^|[\s(])((?:[^\W\d_]{1,6}|(?:[^\W\d_]{1,3}\.){1,4}[^\W\d_]{1,3}|\d{1,4})\.)$")
_MARKUP = re.compile(
    r"(?<![0-9A-Za-z*])\*\*[^\s*]|[^\s*]\*\*(?![0-9A-Za-z*])"
    r"|!\[[^\[\]\n]*\]\(|\[[^\[\]\n]+\]\(https?:|^ {0,3}#{1,6} +\S|^\* \* \*$",
    re.MULTILINE,
)
_CJK = re.compile("[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]")
_HYPHENATED = re.compile("[^\\W\\d_A-ZÀ-Þ](?:-|\u00ad)$")

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

_BLANK = " " + ZERO + FILL
_NO_BLANK_AFTER = ("", " ", "\n")
_NO_MARKER: tuple[LayoutKind, None, int] = ("paragraph", None, 0)
_STRUCTURAL = frozenset("#-+*•·▪●◦‣○■►▶(（[_—─═~=0123456789")


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    depth: int
    hard: bool


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
        lines: list[_Line] = []
        for line in self._lines():
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

    # Lines: quote marks come off, lines without text become None.

    def _lines(self) -> Iterator[_Line | None]:
        lines = self.folded.split("\n")
        following = 0
        before: _Line | None = None
        empty_quote = 0
        for number, line in enumerate(lines):
            start, following = following, following + len(line) + 1
            text = line.strip(_BLANK)
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
            if not text or (self.markup and text[0] in "*_!" and _is_void(text)):
                yield None
                before, empty_quote = None, depth
                continue
            if before is not None and depth < before.depth and self._continues(before, text):
                depth = before.depth
            elif depth == 0 and empty_quote and len(_first_word(text)) > UNBREAKABLE:
                # Wrapping broke the line right after its quote marks.
                depth = empty_quote
            empty_quote = 0
            before = _Line(start, start + len(text), text, depth, hard)
            yield before

    def _continues(self, before: _Line, text: str) -> bool:
        """Whether a line with fewer quote marks goes on in the paragraph before it, as markdown has it ("lazy"
        lines).
        """
        if self.markup and before.hard:
            return True
        if _is_terminal(before.text) or _interrupts(text):
            return False
        return self.markup or (
            len(before.text) + len(_first_word(text)) >= UNBREAKABLE and not text[0].isupper() and not _is_key(text)
        )

    # Groups of lines with no empty line between them become blocks.

    def _read_group(self, lines: list[_Line]) -> None:
        self.group += 1
        width = 0
        apart = 1 < len(lines) <= 6 and any(
            line.text[0].isdigit() and _BARE_DATE.fullmatch(line.text) for line in lines
        )
        kind: LayoutKind = "paragraph"
        marker: str | None = None
        block_lines = 0
        for index, line in enumerate(lines):
            text = line.text
            line_kind, line_marker, skip = _marker(text) if text[0] in _STRUCTURAL else _NO_MARKER
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
                line_kind, line_marker, skip = _NO_MARKER
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

    def _opens_item(self, lines: list[_Line], index: int, kind: str, marker: str | None, line_marker: str) -> bool:
        """Whether a line that begins like a list item is one: a wrapped "- 5 million" or "12. Then" is not."""
        before = lines[index - 1]
        number = _ordinal(line_marker)
        if number is None:
            if line_marker not in "-+*" or kind == "list_item" or before.hard or _ends_open(before.text):
                return True
            return index + 1 < len(lines) and lines[index + 1].text[:2] == line_marker + " "
        if kind == "list_item":
            previous = _ordinal(marker or "")
            return (
                number == 1 or (previous is not None and number == previous + 1) or (previous is None and before.hard)
            )
        return number <= 1 and (before.hard or _ends_open(before.text))

    def _opens_block(self, lines: list[_Line], index: int, width: int) -> bool:
        before, line = lines[index - 1], lines[index]
        text = line.text
        is_key = _is_key(text)
        if self.markup and before.hard:
            cut_figure = before.text[-1:].isdigit() and (text[0].islower() or text[0].isdigit() or _CJK.match(text))
            return is_key or not cut_figure
        if text[0] == "|" or before.text[0] == "|":
            return True
        if _LABEL.fullmatch(text) or _LABEL.fullmatch(before.text):
            return True
        before_key = _is_key(before.text)
        if is_key and (before_key or (index + 1 < len(lines) and _is_key(lines[index + 1].text))):
            return True
        fits = len(before.text) + 1 + len(_first_word(text)) <= width
        if before_key and fits and index > 1 and _is_key(lines[index - 2].text) and before.text[-1] not in ",;<":
            return True
        if not _is_terminal(before.text):
            return False
        if len(before.text) > UNWRAPPED:
            return True
        short = _SHORT_ABBREVIATION.search(before.text, max(0, len(before.text) - 30))
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


# What a line looks like


def _first_word(text: str) -> str:
    return text.split(" ", 1)[0]


def _is_terminal(text: str) -> bool:
    """Whether a line ends with the end of a sentence."""
    return text.rstrip(_CLOSERS).endswith(_TERMINAL)


def _ends_open(text: str) -> bool:
    """Whether a list may follow: after the end of a sentence, a colon or a semicolon."""
    return _is_terminal(text) or text.rstrip(_CLOSERS).endswith((":", "：", ";", "；"))


def _is_key(text: str) -> bool:
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
    return text[0] in _STRUCTURAL and (_marker(text)[0] != "paragraph" or _LABEL.fullmatch(text) is not None)


def _marker(text: str) -> tuple[LayoutKind, str | None, int]:
    """Kind, marker and length of the mark that a line begins with."""
    if match := _HEADING.match(text):
        return "heading", match[1], match.end()
    if _RULE.fullmatch(text):
        return "rule", None, 0
    if match := _BULLET.match(text) or _NUMBER.match(text):
        return "list_item", match[match.lastindex or 0], match.end()
    return _NO_MARKER


def _ordinal(marker: str) -> int | None:
    digits = marker.strip("[]().（）、")
    return int(digits) if digits.isdecimal() else None


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
