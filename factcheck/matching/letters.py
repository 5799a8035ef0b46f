"""The emails of a document as its headers have them, and the date of the document itself.

Senders and recipients are the names that stand on the header's lines; dates are those of its date line, in the language
of the document or in English.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factcheck.languages import get_language
from factcheck.matching.entities import EntityIndex
from factcheck.model.passage import Letter, Mention
from factcheck.model.source import Source
from factcheck.text.segment import Document
from factcheck.text.span import Span
from factcheck.values.base import DateValue, Found
from factcheck.values.dates import build_date
from factcheck.values.scan import find_values


def letter_date(letter: Letter | None) -> date | None:
    """The day an email was sent, where its header says so."""
    if letter is None or letter.date is None or not isinstance(letter.date.value, DateValue):
        return None
    return letter.date.value.low


def find_published(source: Source, document: Document, values: Sequence[Found]) -> Found | None:
    """The document's own date: the manifest's, placed on the line of the text that gives it; else that line's."""
    lines = [b for b in document.blocks if b.kind == "meta"]
    stated = [
        f
        for b in lines
        for f in values
        if b.start <= f.start < b.end and isinstance(f.value, DateValue) and f.value.low
    ]
    if source.published is None:
        return stated[0] if stated else None
    value = build_date(source.published, None, "=")
    for found in stated:
        if isinstance(found.value, DateValue) and found.value.low == value.low:
            return replace(found, value=found.value if found.value.at else value)
    return Found(0, 0, value, 0, 0)


def read_letters(
    document: Document, entities: EntityIndex, mentions: Sequence[Mention], values: Sequence[Found]
) -> tuple[Letter, ...]:
    """The emails of a document, with the people named on the lines of their headers."""
    out = []
    for i, message in enumerate(document.messages):

        def named(span: Span | None) -> tuple[str, ...]:
            if span is None:
                return ()
            return tuple(dict.fromkeys(m.entity for m in mentions if span.start <= m.start < span.end))

        sender = named(message.sender_span)
        sent = _sent(document, message.date_span, values)
        out.append(
            Letter(
                index=i,
                sender=sender[0] if sender else None,
                to=named(message.to_span),
                cc=named(message.cc_span),
                date=sent[0] if sent else None,
                start=message.start,
                end=message.end,
                header=Span(message.header_start, message.header_end),
                sender_known=bool(sender),
            )
        )
    return tuple(out)


def _sent(document: Document, at: Span | None, values: Sequence[Found]) -> list[Found]:
    """The dates of a header's date line; mail programs write it in English in many a foreign text."""
    if at is None:
        return []
    own = [f for f in values if at.start <= f.start < at.end and isinstance(f.value, DateValue)]
    if any(isinstance(f.value, DateValue) and f.value.low is not None for f in own):
        return own
    line = document.source.text[at.start : at.end]
    return [
        replace(
            f,
            start=f.start + at.start,
            end=f.end + at.start,
            core_start=f.core_start + at.start,
            core_end=f.core_end + at.start,
        )
        for f in find_values(line, get_language("en"))
        if isinstance(f.value, DateValue)
    ] or own
