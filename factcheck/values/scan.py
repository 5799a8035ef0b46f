"""Finding every value of a text: one pass over its digits and number words, looking around each.

The order of things: dates first; then at each digit run or number word outside them a numeral is read, turned down
where it is part of a name, an address or a list mark, joined to a second one, offered to the value types, and given
its bound and its base. What is deliberately absent: judgement. A value found here may still be about something else
than the claim.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.languages.base import Language
from factcheck.values import multiple, numbers, ranges
from factcheck.values.base import Found
from factcheck.values.date_shifts import count_from_dates
from factcheck.values.dates import find_dates
from factcheck.values.marks import unclear_figures, with_marks
from factcheck.values.numeral import Numeral
from factcheck.values.numerals import next_scale
from factcheck.values.ordinal import is_mark
from factcheck.values.qualify import finish
from factcheck.values.reading import Place
from factcheck.values.refusals import (
    ADDRESS,
    PHONE_REST,
    is_address,
    is_capitalised,
    is_labelled,
    is_name,
    may_end,
    may_start,
    past,
)
from factcheck.values.tables import Tables, lowered, tables_for
from factcheck.values.tolerance import MAX_DIGITS
from factcheck.values.units import MEASURES

_DIGITS = re.compile(r"[0-9]+")
_MINUS = "-−"

#: How many characters before a number may decide how it is read.
_CONTEXT = 48

#: Two figures behind a name are a score below this, and else part of the name.
_SCORES = 100


def find_values(text: str, language: Language) -> tuple[Found, ...]:
    """All quantities and dates of a normalised text, in order, none overlapping.

    `text` has single blanks, half-width digits, and a line break only between blocks; no value crosses one. Offsets in
    the result are code points of `text`. Never raises; what cannot be read for sure is left out.
    """
    low = lowered(text)
    tables = with_marks(low, tables_for(language))
    dates = find_dates(text, language)
    found = [*dates, *find_quantities(text, low, tables, _walls(low, dates, tables))]
    found.sort(key=lambda f: f.start)
    return tuple(count_from_dates(low, found, language))


def _walls(low: str, dates: list[Found], tables: Tables) -> list[tuple[int, int]]:
    """Stretches that no quantity may touch, in order: the dates, addresses, idioms and unclear figures."""
    walls = [(d.start, d.end) for d in dates]
    if "://" in low or "www." in low or "@" in low:
        walls.extend(m.span() for m in ADDRESS.finditer(low))
    if tables.idioms is not None:
        walls.extend(
            m.span()
            for m in tables.idioms.finditer(low)
            if not _inside_numeral(low, *m.span(), tables) and tables.not_idioms.at(low, m.start()) is None
        )
    if tables.data.either_mark:
        walls.extend(unclear_figures(low, tables))
    walls.sort()
    return walls


#: What may stand right before a word that opens a bracket or a quotation.
_OPENING = "([{\"'“‘«„¿¡"


def _inside_numeral(low: str, start: int, end: int, tables: Tables) -> bool:
    """Whether an idiom is part of a numeral where it stands: 万一 in 九万一千, 十分 in 十分之一, "de neuf" in "plus de
    neuf cents", "mil e um" in "trezentos mil e um"."""
    if tables.elliptic:
        mark = tables.fraction_marks.at(low, end - 1)
        if mark is not None and mark[0] > end and _counts(low[start], tables):
            return True
        before = low[start - 1 : start]
        return _counts(low[start], tables) and (_counts(before, tables) or before in tables.vague)
    first, last = low[start:end].partition(" ")[0], low[start:end].rpartition(" ")[2]
    bound = tables.bounds_before.before(low, start + len(first))
    if bound is not None and bound[0] < start and _counts(last, tables):
        return True
    longer = tables.tokens.form_at(low, end - len(last)) if _counts(last, tables) else None
    if longer is not None and (len(longer) > len(last) or next_scale(low, end, tables) is not None):
        return True
    if not _counts(first, tables) or low[start - 1 : start] != " ":
        return False
    before = low[low.rfind(" ", max(0, start - 1 - MAX_DIGITS), start - 1) + 1 : start - 1]
    return _counts(before.lstrip(_OPENING), tables)


def _counts(word: str, tables: Tables) -> bool:
    return word in tables.small or word in tables.scales


def find_quantities(text: str, low: str, tables: Tables, walls: list[tuple[int, int]]) -> Iterator[Found]:
    """The quantities between the walls. `low` is the text in lower case, of the same length."""
    done = at_wall = block_start = 0
    block_end = -1
    for match in tables.anchor.finditer(low):
        start = match.start()
        if start < done:
            continue
        while at_wall < len(walls) and walls[at_wall][1] <= start:
            done = max(done, walls[at_wall][1])
            at_wall += 1
        if at_wall < len(walls) and walls[at_wall][0] <= start:
            continue
        if start >= block_end:
            block_start = low.rfind("\n", max(block_end, 0), start) + 1 or block_start
            newline = low.find("\n", start)
            block_end = len(low) if newline < 0 else newline
        right = min(block_end, walls[at_wall][0]) if at_wall < len(walls) else block_end
        place = Place(text, low, tables, max(done, block_start), right)
        before = done
        for item in _values_at(place, start):
            yield item
            done = max(done, item.end)
        skipped = max(_skip(low, start, tables), place.refused) if done == before else start
        if skipped > start:
            done = max(done, skipped)


def _skip(low: str, start: int, tables: Tables) -> int:
    """Where to go on after a number that was turned down: past what could only be turned down again."""
    if low[start].isdigit():
        return past(low, start)
    end = start
    while end < len(low) and end - start <= MAX_DIGITS and low[end] in tables.small:
        end += 1
    if end - start <= MAX_DIGITS:
        return start
    while end < len(low) and low[end] in tables.small:
        end += 1
    return end


def _values_at(place: Place, start: int) -> Iterator[Found]:
    """The value or two values whose first number starts at `start`."""
    is_figure = place.low[start].isdigit()
    if is_figure and not may_start(place, start):
        return
    first = numbers.read(place.low, start, place.tables)
    if first is not None and first.end > place.right:
        first = None if place.tables.elliptic else _cut(place, start)  # "12 in 2000": what follows is a date
    if first is None or first.end > place.right or first.start < place.left:
        return
    if is_figure:
        if not may_end(place, first):
            return
        signed = _signed(place, first)
        if signed is None:
            return
        if is_mark(place, first):
            return
        first = signed
    elif first.bound == "=" and is_labelled(place, first):
        return
    pair = ranges.read(place, multiple.divided(first, place))
    if len(pair) == 2 and pair[0][0].figures and is_name(place, pair[0][1], pair[0][0]):
        if max(pair[0][0].low, pair[1][0].low) >= _SCORES:
            return  # "Boeing 747-400"
        names = False  # "Aston Villa 8-0"
    else:
        names = True
    for numeral, core in pair:
        if is_address(place, core, numeral):
            rest = PHONE_REST.match(place.low, numeral.end, place.right)
            place.refused = numeral.end if rest is None else rest.end()
            continue
        if names and core.kind in ("number", "count") and core.unit not in MEASURES:
            named = is_name(place, core, numeral) if numeral.figures else is_capitalised(place, numeral)
            if named:
                continue
        yield finish(place, numeral, core)


def _cut(place: Place, start: int) -> Numeral | None:
    """The number as it reads where the text ends with the place."""
    base = max(place.left, start - _CONTEXT)
    first = numbers.read(place.low[base : place.right], start - base, place.tables)
    return None if first is None else replace(first, start=first.start + base, end=first.end + base)


def _signed(place: Place, first: Numeral) -> Numeral | None:
    """The figure with a leading point (".5") or minus sign taken in; None where the point belongs to something else."""
    low, start = place.low, first.start
    if start > place.left and low[start - 1] == "." and place.tables.labels.before(low, start) is None:
        if first.scaled or first.form or "," in low[start : first.end] or "." in low[start : first.end]:
            return None
        run = _DIGITS.match(low, start)
        places = run.end() - start if run is not None else 0
        step = Decimal(1).scaleb(-places)
        first, start = replace(first, start=start - 1, low=first.low.scaleb(-places), step=step), start - 1
    if start > place.left and low[start - 1] in _MINUS and (start < 2 or low[start - 2] in " (\n"):
        first = replace(first, start=start - 1, low=-first.low)
    return first
