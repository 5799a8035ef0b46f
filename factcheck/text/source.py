"""A document as it stands (`raw`) and as it is read (`text`), with the way back from every character of the second.

All spans that leave the package count code points of `raw`; everything that searches works on `text`. The alignment
is kept as runs, not per character: a run either copies code points one for one, or reads several raw code points as
one (blanks with a line break and a quote mark as one space, the pieces of a damaged character as that character).
Raw text that is read as nothing (emphasis marks, bullets, zero-width characters) lies in the gaps between runs. A
document that needs no folding is one run.

How the text gets folded is in `text/normalise.py`. Nothing here searches.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Literal

from factcheck.text.span import Span

LayoutKind = Literal["paragraph", "heading", "list_item", "rule"]


@dataclass(frozen=True, slots=True)
class Layout:
    """What the typography alone says about one block: `start` and `end` are offsets into the normalised text.

    `depth` counts quote marks before the line. `marker` is the bullet or number that was taken out of the text
    ("1.", "•"), `#` signs for a marked heading. `group` numbers the stretches of lines that no empty line divides.
    `single` says that the block stood on one line.
    """

    start: int
    end: int
    kind: LayoutKind
    depth: int
    marker: str | None
    group: int
    single: bool


@dataclass(frozen=True, slots=True, eq=False)
class SourceText:
    """`raw` as decoded, `text` as read. Make one with `normalise`.

    In `text` a line feed stands between blocks and nowhere else, there are no two blanks in a row and no invisible
    characters. `damaged` are raw spans of wrongly decoded characters (repaired where possible, U+FFFD where not).
    `markup` says whether markdown marks were read as marks. Every code point of `text` has a raw range that is not
    empty; the ranges rise and do not overlap, so `normal_span(*raw_span(a, b))` is `a, b` again for every stretch
    that is not empty.
    """

    raw: str
    text: str
    layout: tuple[Layout, ...]
    damaged: tuple[Span, ...]
    markup: bool
    run_text: array[int]
    run_raw: array[int]
    run_end: array[int]
    line_starts: array[int]

    def raw_range(self, index: int) -> tuple[int, int]:
        """Raw start and end of the normalised code point at `index`. Raises IndexError outside the text."""
        if not 0 <= index < len(self.text):
            raise IndexError(index)
        run = bisect_right(self.run_text, index) - 1
        start, end = self.run_raw[run], self.run_end[run]
        next_text = self.run_text[run + 1] if run + 1 < len(self.run_text) else len(self.text)
        first = self.run_text[run]
        if next_text - first != end - start:
            return start, end
        return start + index - first, start + index - first + 1

    def raw_span(self, start: int, end: int) -> Span:
        """The raw span of a normalised one. Trims nothing. An empty span gives an empty one at its place.

        Raises ValueError when the span does not lie in the text.
        """
        if not 0 <= start <= end <= len(self.text):
            raise ValueError(f"not in the text: {start}..{end} of {len(self.text)}")
        if start == end:
            if not self.text:
                return Span(0, 0)
            at = self.raw_range(start)[0] if start < len(self.text) else self.run_end[-1]
            return Span(at, at)
        return Span(self.raw_range(start)[0], self.raw_range(end - 1)[1])

    def normal_span(self, start: int, end: int) -> Span:
        """The smallest normalised span that covers a raw one; empty where the raw text is read as nothing.

        Raises ValueError when the span does not lie in the raw text.
        """
        if not 0 <= start <= end <= len(self.raw):
            raise ValueError(f"not in the raw text: {start}..{end} of {len(self.raw)}")
        first = bisect_right(self.run_end, start)
        if first == len(self.run_end):
            return Span(len(self.text), len(self.text))
        low = self.run_text[first]
        if self._copied(first):
            low += max(0, start - self.run_raw[first])
        last = bisect_left(self.run_raw, end) - 1
        if last < 0:
            return Span(low, low)
        high = self.run_text[last] + (min(end, self.run_end[last]) - self.run_raw[last] if self._copied(last) else 1)
        return Span(low, max(low, high))

    def line_of(self, raw_offset: int) -> int:
        """The line of a raw offset, counted from 1; CR, LF and CRLF end lines."""
        return bisect_right(self.line_starts, raw_offset)

    def column_of(self, raw_offset: int) -> int:
        """The column of a raw offset in code points, counted from 1."""
        return raw_offset - self.line_starts[self.line_of(raw_offset) - 1] + 1

    def _copied(self, run: int) -> bool:
        next_text = self.run_text[run + 1] if run + 1 < len(self.run_text) else len(self.text)
        return next_text - self.run_text[run] == self.run_end[run] - self.run_raw[run]
