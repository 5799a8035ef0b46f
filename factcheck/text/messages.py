"""Emails inside a document: who sent what to whom, and which text is whose.

A header is a run of lines that begin with header words ("From:", 发件人：) in any language that the caller names; at
least two different ones, since a single "To:" may be anything. Lines of debris between them (addresses that were
blanked, split over lines) belong to the header. Text belongs to the innermost message. A message ends at the next
header at its depth or lower, at a horizontal rule, a marked heading or a label like "[mail 2]", and where the quote
marks before the lines get fewer than its own: what somebody forwards is never put into their own mouth. Deliberately
absent: MIME, threading across documents.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.languages.base import Grammar
from factcheck.text.source import Layout, SourceText
from factcheck.text.span import Span

#: So many lines of debris may stand between two lines of one header.
_DEBRIS_LINES = 3
#: A longer line between header lines is text.
_DEBRIS_LENGTH = 200
#: A forward mark is a line of its own, not longer than this.
_FORWARD_LENGTH = 60
#: So many blocks after a forward mark its header may begin.
_FORWARD_REACH = 4

_BLANKED = " <>《》〈〉;；,，:：|*_-"
_ADDRESS = re.compile(r"\s*<[^<>]*>?")
_LABEL = re.compile(r"\[[^\[\]]{1,20}\]$")
_WROTE_LENGTH = 300


@dataclass(frozen=True, slots=True)
class Message:
    """One email (or the quotation of one). Offsets are normalised; `start`..`end` holds the header, the text and
    nested messages.

    Field texts are the header's words without addresses in angle brackets: None where the header has no such line, ""
    where the line is there and the value is blanked out. A message without a header (text quoted in a message) has
    all fields None and an empty header span. `forwarded` says that a forward mark announced it. `depth` counts quote
    marks. `parent` is the index of the message that quotes or forwards it.
    """

    sender: str | None
    to: str | None
    cc: str | None
    date: str | None
    subject: str | None
    forwarded: bool
    depth: int
    start: int
    end: int
    header_start: int
    header_end: int
    parent: int | None
    sender_span: Span | None = None
    to_span: Span | None = None
    cc_span: Span | None = None
    date_span: Span | None = None
    subject_span: Span | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    """All messages of a document; per block the innermost message (or None); and the blocks that are header lines."""

    messages: tuple[Message, ...]
    owner: tuple[int | None, ...]
    headers: frozenset[int]


@dataclass(slots=True)
class _Open:
    """A message while it is being read. `first` and `last` are blocks."""

    fields: dict[str, Span]
    forwarded: bool
    depth: int
    parent: int | None
    first: int
    header_last: int | None
    last: int


def find_messages(source: SourceText, grammar: Grammar, header_keys: Mapping[str, str]) -> Mail:
    """Reads the messages of a document. `header_keys` maps header words, lower case, to `from`, `to`, `cc`, `date`,
    `subject`.
    """
    layout = source.layout
    text = source.text
    keys = {**grammar.header_keys, **header_keys}
    pattern = key_pattern(tuple(sorted(keys)))
    plain = not any(block.depth for block in layout)
    if plain and (pattern is None or not any(pattern.match(text, block.start, block.end) for block in layout)):
        return Mail((), (None,) * len(layout), frozenset())
    found: list[_Open] = []
    owner: list[int | None] = []
    headers: set[int] = set()
    stack: list[int] = []
    forward_until = -1
    index = 0
    while index < len(layout):
        block = layout[index]
        while stack and found[stack[-1]].depth > block.depth:
            stack.pop()
        if _divides(text, block):
            while stack and found[stack[-1]].depth >= block.depth:
                stack.pop()
            forward_until = -1
        header = _header(text, layout, index, keys, pattern) if pattern is not None else None
        if header is None:
            header = _attribution(text, layout, index, grammar)
        if header is not None:
            fields, last = header
            forwarded = index <= forward_until
            depth = block.depth
            if last == index and "wrote" in fields:
                del fields["wrote"]
                depth = layout[index + 1].depth
            closed: int | None = None
            while stack and found[stack[-1]].depth >= depth:
                closed = stack.pop()
            parent = stack[-1] if stack else (closed if forwarded else None)
            found.append(_Open(fields, forwarded, depth, parent, index, last, last))
            stack.append(len(found) - 1)
            forward_until = -1
            for line in range(index, last + 1):
                owner.append(stack[-1])
                headers.add(line)
            index = last + 1
            continue
        if stack and block.depth > found[stack[-1]].depth:
            # Text quoted in a message, by nobody who is named: not the sender's words.
            found.append(_Open({}, index <= forward_until, block.depth, stack[-1], index, None, index))
            stack.append(len(found) - 1)
        if _is_forward_mark(text[block.start : block.end], grammar):
            forward_until = index + _FORWARD_REACH
        owner.append(stack[-1] if stack else None)
        index += 1
    for at, message in enumerate(owner):
        while message is not None:
            found[message].last = max(found[message].last, at)
            message = found[message].parent
    return Mail(tuple(_message(text, layout, each) for each in found), tuple(owner), frozenset(headers))


@lru_cache(maxsize=32)
def key_pattern(keys: tuple[str, ...]) -> re.Pattern[str] | None:
    """Matches a header word with its colon."""
    if not keys:
        return None
    longest_first = "|".join(re.escape(key) for key in sorted(keys, key=lambda key: (-len(key), key)))
    return re.compile(f"({longest_first}) {{0,2}}[:：]", re.IGNORECASE)


def _divides(text: str, block: Layout) -> bool:
    if block.kind == "rule" or (block.kind == "heading" and block.marker is not None):
        return True
    return text.startswith("[", block.start) and _LABEL.match(text, block.start, block.end) is not None


def _header(
    text: str, layout: Sequence[Layout], index: int, keys: Mapping[str, str], pattern: re.Pattern[str]
) -> tuple[dict[str, Span], int] | None:
    """The fields of a header that begins with this block, and its last block."""
    if not pattern.match(text, layout[index].start, layout[index].end):
        return None
    depth = layout[index].depth
    fields: dict[str, Span] = {}
    field = ""
    last = index
    at = index
    while at < len(layout) and layout[at].depth == depth and layout[at].kind != "rule":
        block = layout[at]
        match = pattern.match(text, block.start, block.end)
        if match is not None:
            name = keys[match[1].lower()]
            if name in fields:
                break
            for name, span in _split(text, block, keys, pattern, fields):
                fields[name] = span
                field = name
            last = at
        else:
            value = text[fields[field].start : fields[field].end]
            goes_on = not value.strip(_BLANKED) or value.rstrip()[-1:] in ",;<，；"
            debris = not text[block.start : block.end].strip(_BLANKED)
            if at - last > _DEBRIS_LINES or block.end - block.start > _DEBRIS_LENGTH or not (goes_on or debris):
                break
            if not _key_follows(layout, text, at + 1, pattern, depth):
                break
            if not debris:
                fields[field] = Span(fields[field].start if value.strip(_BLANKED) else block.start, block.end)
        at += 1
    if len(fields) < 2 or not fields.keys() & {"from", "to", "subject"}:
        return None
    return fields, last


def _key_follows(layout: Sequence[Layout], text: str, at: int, pattern: re.Pattern[str], depth: int) -> bool:
    return any(
        block.depth == depth and pattern.match(text, block.start, block.end)
        for block in layout[at : at + _DEBRIS_LINES]
    )


def _split(
    text: str, block: Layout, keys: Mapping[str, str], pattern: re.Pattern[str], known: Mapping[str, Span]
) -> list[tuple[str, Span]]:
    """The fields of one header line; several stand on one line where the line ends were lost."""
    starts: list[tuple[str, int, int]] = []
    for match in pattern.finditer(text, block.start, min(block.end, block.start + 2000)):
        name = keys[match[1].lower()]
        at_start = match.start() == block.start
        if at_start or (
            text[match.start() - 1] in " ;；|>"
            and name not in known
            and all(name != other for other, _, _ in starts)
            and starts[-1][0] != "subject"
        ):
            starts.append((name, match.start(), match.end()))
    ends = [start for _, start, _ in starts[1:]] + [block.end]
    return [(name, Span(min(value, end), end)) for (name, _, value), end in zip(starts, ends, strict=True)]


def _attribution(
    text: str, layout: Sequence[Layout], index: int, grammar: Grammar
) -> tuple[dict[str, Span], int] | None:
    """A line like "On Monday, Ana wrote:" over text with more quote marks: it stands for a header."""
    block = layout[index]
    if index + 1 == len(layout) or layout[index + 1].depth <= block.depth or block.end - block.start > _WROTE_LENGTH:
        return None
    line = text[block.start : block.end].rstrip()
    if line[-1:] not in (":", "："):
        return None
    line = line[:-1].rstrip()
    lowered = line.lower()
    verb = max(
        (form for form, kind in grammar.speech_verbs.items() if kind == "write" and lowered.endswith(form)),
        key=len,
        default=None,
    )
    if verb is None:
        return None
    before = line[: len(line) - len(verb)]
    fields = {"wrote": Span(block.start, block.end)}
    address = before.find("<")
    named = before[:address] if address >= 0 else before
    pieces = [piece.span() for piece in re.finditer(r"[^,，]+", named)]
    for start, end in reversed(pieces):
        if named[start:end].strip() and not any(char.isdigit() for char in named[start:end]):
            fields["from"] = _trim(text, Span(block.start + start, block.start + end))
            break
    if pieces:
        dated = [Span(block.start + s, block.start + e) for s, e in pieces if any(c.isdigit() for c in named[s:e])]
        if dated:
            fields["date"] = _trim(text, Span(min(dated).start, max(dated).end))
    return fields, index


def _is_forward_mark(line: str, grammar: Grammar) -> bool:
    if len(line) > _FORWARD_LENGTH:
        return False
    bare = line.lower().strip(" -—_=*:：.…")
    for mark in grammar.forward_marks:
        word = mark.strip(" -—_=*:：.…")
        if bare == word or (word in bare and len(bare) - len(word) <= 24 and _is_phrase(word)):
            return True
    return False


def _is_phrase(words: str) -> bool:
    """Whether a mark says enough to be found inside a line: two words, or four characters of an unspaced script."""
    return " " in words or (len(words) >= 4 and not words.isascii() and not any("a" <= char <= "z" for char in words))


def _trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _BLANKED:
        start += 1
    while end > start and text[end - 1] in _BLANKED:
        end -= 1
    return Span(start, end)


def _message(text: str, layout: Sequence[Layout], each: _Open) -> Message:
    spans = {name: _trim(text, span) for name, span in each.fields.items()}
    values = {name: _ADDRESS.sub("", text[span.start : span.end]).strip(_BLANKED) for name, span in spans.items()}
    for name in ("from", "to", "cc"):
        # An address alone is better than nothing.
        if name in values and not values[name]:
            values[name] = text[spans[name].start : spans[name].end].strip(_BLANKED)
    start = layout[each.first].start
    return Message(
        sender=values.get("from"),
        to=values.get("to"),
        cc=values.get("cc"),
        date=values.get("date"),
        subject=values.get("subject"),
        forwarded=each.forwarded,
        depth=each.depth,
        start=start,
        end=layout[each.last].end,
        header_start=start,
        header_end=start if each.header_last is None else layout[each.header_last].end,
        parent=each.parent,
        sender_span=spans.get("from"),
        to_span=spans.get("to"),
        cc_span=spans.get("cc"),
        date_span=spans.get("date"),
        subject_span=spans.get("subject"),
    )
