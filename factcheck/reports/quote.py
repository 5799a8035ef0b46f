"""A passage on one line: its decisive words marked, and what is far from them left out.

Offsets of marks are those of the raw text; what is shown has been made visible (`escape.visible`) piece by piece, so
that marks never shift.
"""

from __future__ import annotations

from factcheck.model.report import Evidence
from factcheck.reports.escape import visible
from factcheck.reports.layout import Run

#: A quotation of up to this many code points is shown whole.
WHOLE = 280
#: Of a longer one, this many code points stay on each side of a marked word ...
AROUND = 60
#: ... and this many at its beginning, so that it is known what the passage is about.
LEAD = 40
#: No more than this many code points are shown, however many marks there are.
MOST = 600

#: Pairs to put around decisive words where there is no colour; the first that the quotation itself does not use.
_BRACKETS = (("«", "»"), ("[[", "]]"), ("{{{", "}}}"))

#: Which role shows where marks overlap, most decisive first, and its style.
_ROLE_STYLES = {
    "value": "mark",
    "polarity": "mark",
    "when": "mark_when",
    "who": "mark_who",
    "speaker": "mark_who",
    "what": "bold",
}
_RANK = {role: rank for rank, role in enumerate(_ROLE_STYLES)}


def _marks(evidence: Evidence) -> list[tuple[int, int, str]]:
    """Marks as offsets into the quote, clipped to it, in order, not overlapping: the more decisive role wins."""
    size = len(evidence.quote)
    taken: list[tuple[int, int, str]] = []
    for mark in sorted(evidence.marks, key=lambda m: (_RANK[m.role], m.start, m.end)):
        start, end = max(mark.start - evidence.start, 0), min(mark.end - evidence.start, size)
        if start < end and all(end <= other[0] or other[1] <= start for other in taken):
            taken.append((start, end, mark.role))
    return sorted(taken)


def _windows(size: int, marks: list[tuple[int, int, str]], limit: bool) -> list[tuple[int, int]]:
    """The stretches to show, in order, not touching."""
    if not limit or size <= WHOLE:
        return [(0, size)]
    wanted = [(0, LEAD)] if marks else [(0, WHOLE)]
    wanted += [(max(start - AROUND, 0), min(end + AROUND, size)) for start, end, _ in marks]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(wanted):
        if merged and start <= merged[-1][1] + LEAD:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    kept: list[tuple[int, int]] = []
    room = MOST
    for start, end in merged:
        if room > 0:
            kept.append((start, min(end, start + room)))
        room -= end - start
    return kept


def quote_runs(evidence: Evidence, *, color: bool, limit: bool = True) -> tuple[Run, ...]:
    """The quote as runs of text, safe to print. With `color`, decisive words are styled, else put in brackets.

    `limit` False shows all of it. What is left out is said: "[... 1,240 characters ...]".
    """
    quote = evidence.quote
    marks = _marks(evidence)
    opening, closing = next((p for p in _BRACKETS if p[0] not in quote and p[1] not in quote), _BRACKETS[-1])
    runs: list[Run] = []
    shown_to = 0

    def gap(start: int, end: int) -> None:
        if start < end:
            runs.append(Run(f" [… {end - start:,} characters …] ", "dim"))

    def piece(start: int, end: int) -> None:
        if start < end:
            runs.append(Run(visible(quote[start:end])))

    for start, end in _windows(len(quote), marks, limit):
        gap(shown_to, start)
        at = start
        for mark_start, mark_end, role in marks:
            inner_start, inner_end = max(mark_start, at), min(mark_end, end)
            if inner_start >= inner_end:
                continue
            piece(at, inner_start)
            words = visible(quote[inner_start:inner_end])
            runs.append(Run(words, _ROLE_STYLES[role]) if color else Run(f"{opening}{words}{closing}"))
            at = inner_end
        piece(at, end)
        shown_to = end
    gap(shown_to, len(quote))
    return tuple(runs)
