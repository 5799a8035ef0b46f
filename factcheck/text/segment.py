"""A normalised text becomes a document: blocks that know what they are, the messages they belong to, and sentences.

Everything here is decided by typography and by the words that a language's grammar lists; what the text says is for
others. Deciding what is *not* the article is done sparingly: text that is wrongly left out is evidence lost, so a
mark ("Related content") ends the article only until full paragraphs come again, and no mark counts inside an email.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from factcheck.languages.base import Grammar
from factcheck.text.messages import Message, find_messages
from factcheck.text.normalise import fold_phrase
from factcheck.text.sentences import clause_spans, sentence_spans
from factcheck.text.source import Layout, SourceText
from factcheck.text.span import Span

BlockKind = Literal["paragraph", "heading", "list_item", "header", "boilerplate", "rule", "meta"]

#: A line by itself, not longer and without an end mark, is a heading (code points; half as many in unspaced scripts).
HEADING_LENGTH = 90
#: A paragraph so long (code points; a third of it in unspaced scripts) shows that the article goes on after a
#: boilerplate mark.
ARTICLE_LENGTH = 200
#: A line of metadata ("Published: 2024-03-07 09:34") is not longer.
META_LENGTH = 400

_LABEL = re.compile(r"\[[^\[\]]{1,20}\]$")
_NUMBERED_LABEL = re.compile(r"\[\d{1,3}\]$")
_TERMINAL = tuple(".!?。！？…:：;；,，、")
_CLOSERS = "\"'”’»)]」』）】"
_ELLIPSIS = ("...", "…")
_META = re.compile(r"([^\W\d_][^\s:：]{0,11}(?: [^\W\d_][^\s:：]{0,11}){0,2}) ?(?:：|:(?!//)) ?(.*)", re.DOTALL)
_DATE = re.compile(
    r"\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?"
    r"(?:[ T]{0,2}\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?: \d{1,2}:\d{2}(?::\d{2})?)?"
)
_ADDRESS = re.compile(r"https?://\S+$")
_NUMBER = re.compile(r"\d{1,9}$")
#: Metadata stands among the first blocks of a document.
_HEAD_BLOCKS = 16


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or its like. Offsets are normalised, half-open.

    `depth` counts quote marks; `message` is an index into `Document.messages` (the innermost one), `section` the
    index of the nearest heading above. `marker` is the bullet or number of a list item or a numbered heading, the
    key of a `meta` line ("date" for a bare date, "" where it has no key), else None.
    """

    kind: BlockKind
    start: int
    end: int
    depth: int
    message: int | None
    section: int | None
    marker: str | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: normalised offsets, the index of its block, and its own index among the sentences of the document."""

    start: int
    end: int
    block: int
    index: int


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A text with its parts in order. Rules have no sentences; headings, header lines and metadata are one sentence
    each.
    """

    source: SourceText
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    messages: tuple[Message, ...]
    grammar: Grammar
    spaced: bool

    def clauses(self, sentence: Sentence) -> tuple[Span, ...]:
        """The clauses of a sentence, normalised spans that cover it but for blanks."""
        return clause_spans(self.source.text, sentence.start, sentence.end, self.grammar, self.spaced)

    def text_of(self, part: Block | Sentence | Span) -> str:
        """The normalised text of a part."""
        return self.source.text[part.start : part.end]

    def raw_of(self, part: Block | Sentence | Span) -> Span:
        """The raw span of a part."""
        return self.source.raw_span(part.start, part.end)

    def block_at(self, offset: int) -> int | None:
        """The index of the block that holds a normalised offset, None between blocks."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return index if index >= 0 and offset < self.blocks[index].end else None

    def sentence_at(self, offset: int) -> int | None:
        """The index of the sentence that holds a normalised offset, None between sentences."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence.start) - 1
        return index if index >= 0 and offset < self.sentences[index].end else None


def segment(
    source: SourceText,
    grammar: Grammar,
    spaced: bool,
    *,
    header_keys: Mapping[str, str] | None = None,
    boilerplate: Sequence[tuple[str, str | None]] = (),
) -> Document:
    """Cuts a text. Linear in its length.

    `spaced` says whether words stand apart in the language. `header_keys` adds header words of other languages to
    those of the grammar. `boilerplate` are marks of the manifest: from the first line that begins with the first to
    the end, or to a line that begins with the second (which is text again).
    """
    mail = find_messages(source, grammar, header_keys or {})
    text = source.text
    layout = source.layout
    kinds: list[BlockKind] = [_kind(text, layout, i, mail.owner[i], spaced) for i in range(len(layout))]
    for index in mail.headers:
        kinds[index] = "header"
    markers = [
        block.marker if kind in ("list_item", "heading") else None for block, kind in zip(layout, kinds, strict=True)
    ]
    _mark_meta(text, layout, kinds, markers, mail.owner)
    _mark_boilerplate(text, layout, kinds, mail.owner, grammar, boilerplate, spaced)

    blocks: list[Block] = []
    sentences: list[Sentence] = []
    section: int | None = None
    for index, (place, kind) in enumerate(zip(layout, kinds, strict=True)):
        start, end = place.start, place.end
        blocks.append(Block(kind, start, end, place.depth, mail.owner[index], section, markers[index]))
        if kind == "heading":
            section = index
        if kind == "rule":
            continue
        if kind in ("heading", "header", "meta"):
            sentences.append(Sentence(start, end, index, len(sentences)))
            continue
        for first, after in sentence_spans(text, start, end, grammar, spaced):
            sentences.append(Sentence(first, after, index, len(sentences)))
    return Document(source, tuple(blocks), tuple(sentences), mail.messages, grammar, spaced)


def _kind(text: str, layout: Sequence[Layout], index: int, message: int | None, spaced: bool) -> BlockKind:
    place = layout[index]
    if place.kind in ("rule", "heading"):
        return place.kind
    length = place.end - place.start
    limit = HEADING_LENGTH if spaced else HEADING_LENGTH // 2
    if length > limit:
        return place.kind
    if text[place.start] == "[" and _LABEL.match(text, place.start, place.end):
        return "heading"
    line = text[place.start : place.end]
    open_end = not line.rstrip(_CLOSERS).endswith(_TERMINAL)
    if place.kind == "list_item":
        numbered = place.marker is not None and _NUMBERED_LABEL.match(place.marker)
        return "heading" if numbered and open_end else "list_item"
    # A short line alone between empty lines. In an email it is a greeting or a signature, at the end of a text
    # anything.
    alone = (
        place.single
        and place.depth == 0
        and message is None
        and (index == 0 or layout[index - 1].group != place.group)
        and index + 1 < len(layout)
        and layout[index + 1].group != place.group
        and layout[index + 1].depth == 0
    )
    # With an end mark inside, it is a paragraph that lost its last full stop.
    titled = alone and open_end and not _META.match(line) and not any(mark in line for mark in "!?。！？")
    return "heading" if titled else "paragraph"


def _mark_meta(
    text: str,
    layout: Sequence[Layout],
    kinds: list[BlockKind],
    markers: list[str | None],
    owner: Sequence[int | None],
) -> None:
    """Finds publication lines: a key with a date or an address, a bare date, and short lines in the same group as
    one of these.
    """
    strong: set[int] = set()
    for index, place in enumerate(layout):
        if owner[index] is not None or place.depth or place.end - place.start > META_LENGTH:
            continue
        if kinds[index] not in ("paragraph", "heading") or place.kind != "paragraph":
            continue
        if _DATE.fullmatch(text, place.start, place.end):
            kinds[index], markers[index] = "meta", "date"
            strong.add(place.group)
            continue
        match = _META.match(text, place.start, place.end) if index < _HEAD_BLOCKS else None
        if match is not None:
            value = match[2]
            if (_DATE.match(value) and len(value) < 40) or _ADDRESS.match(value):
                kinds[index], markers[index] = "meta", match[1]
                strong.add(place.group)
    for index, place in enumerate(layout):
        if place.group not in strong or kinds[index] not in ("paragraph", "heading") or index >= 4 * _HEAD_BLOCKS:
            continue
        line = text[place.start : place.end]
        if len(line) > 60 or line.rstrip(_CLOSERS).endswith(_TERMINAL):
            continue
        match = _META.match(line)
        if match is not None:
            kinds[index], markers[index] = "meta", match[1]
        elif _NUMBER.match(line) or (len(line) <= 20 and index > 0 and layout[index - 1].group == place.group):
            kinds[index], markers[index] = "meta", ""


def _mark_boilerplate(
    text: str,
    layout: Sequence[Layout],
    kinds: list[BlockKind],
    owner: Sequence[int | None],
    grammar: Grammar,
    marks: Sequence[tuple[str, str | None]],
    spaced: bool,
) -> None:
    for begin, until in marks:
        first, last = fold_phrase(begin), fold_phrase(until) if until is not None else None
        inside = False
        for index, place in enumerate(layout):
            if not inside:
                inside = bool(first) and text.startswith(first, place.start, place.end)
            elif last and text.startswith(last, place.start, place.end):
                break
            if inside and kinds[index] != "rule":
                kinds[index] = "boilerplate"
    exact = {mark.strip(" :：") for mark in grammar.boilerplate_marks}
    long = tuple(mark for mark in exact if " " in mark or (not mark.isascii() and len(mark) >= 4))
    enough = ARTICLE_LENGTH if spaced else ARTICLE_LENGTH // 3
    after_mark = False
    for index, place in enumerate(layout):
        if kinds[index] in ("boilerplate", "rule"):
            continue
        if owner[index] is not None or place.depth:
            after_mark = False
            continue
        length = place.end - place.start
        if length <= 80:
            line = text[place.start : place.end]
            bare = line.lower().strip(" :：.|·-—>»")
            if bare in exact:
                kinds[index] = "boilerplate"
                after_mark = True
                continue
            if bare.startswith(long) and not any(char.isdigit() for char in bare) and not line.endswith(_TERMINAL):
                kinds[index] = "boilerplate"
                continue
        if after_mark:
            tail = text[max(place.start, place.end - 12) : place.end].rstrip(_CLOSERS)
            if length >= enough and tail.endswith(_TERMINAL) and not tail.endswith(_ELLIPSIS):
                after_mark = False
            else:
                kinds[index] = "boilerplate"
