"""Figures: 1,000 and 1.000, 1 000, 1'000, 12,34,567, 4.5, 6.2x10^-4, whatever separators the language uses.

One mark that could be either is read as the language reads it: "1.500" is one and a half in English and fifteen
hundred in Portuguese. Dates, versions and addresses have been set aside before.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.values.numeral import Numeral
from factcheck.values.tables import Tables
from factcheck.values.tolerance import MAX_DIGITS

_FIGURES = re.compile(r"[0-9]+(?:[.,'’][0-9]+){0,13}")
_BLANK_GROUPS = re.compile(r"[0-9]{1,3}(?: [0-9]{3}){1,12}(?![0-9])(?:[.,][0-9]{1,9}(?![0-9]))?")
_RUN = re.compile(r"[0-9]+")
_POWER = re.compile(r" ?[x×*·] ?10 ?\^ ?([-+−]?[0-9]{1,2})(?![0-9])|e([-+][0-9]{1,2})(?![0-9])")

#: The largest power of ten that a figure in scientific notation may have.
_MAX_POWER = 30


def figures(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The figure that starts at `pos`; None for versions ("1.2.3") and for what is too long to be a number."""
    match = _FIGURES.match(low, pos)
    if match is None or match.end() - pos > 2 * MAX_DIGITS:
        return None
    if len(match[0]) <= 3 and low[pos] != "0":
        match = _BLANK_GROUPS.match(low, pos) or match
    text, end = match[0].replace(" ", ""), match.end()
    plain = _plain(text, tables.data.decimal, tables.data.group)
    if plain is None:
        if text.count(".") > 1:
            return None
        first = _RUN.match(text)
        assert first is not None
        plain, end = first[0], pos + first.end()
    if len(plain) > MAX_DIGITS:
        return None
    value, step = Decimal(plain), Decimal(1).scaleb(-len(plain.partition(".")[2]))
    power = _POWER.match(low, end)
    if power is not None:
        exponent = int((power[1] or power[2]).replace("−", "-"))
        if abs(exponent) <= _MAX_POWER:
            value, step, end = value.scaleb(exponent), step.scaleb(exponent), power.end()
    return Numeral(start=pos, end=end, low=value, step=step, figures=True)


def _plain(text: str, decimal: str, group: str) -> str | None:
    """A figure with separators as a plain decimal figure, None when the marks fit no way of writing one number."""
    text = text.replace("’", "'")
    marks = [char for char in text if not char.isdigit()]
    if not marks:
        return text
    last, kinds = marks[-1], set(marks)
    if kinds == {"'"}:
        return _joined(text.split("'"), "")
    if len(kinds) == 2:
        if marks.count(last) != 1 or last == "'":
            return None
        whole, _, rest = text.rpartition(last)
        return _joined(whole.split((kinds - {last}).pop()), rest)
    if len(kinds) > 2:
        return None
    if len(marks) > 1:
        return _joined(text.split(last), "")
    head, tail = text.split(last)
    if last == group and len(tail) == 3 and len(head) <= 3 and not head.startswith("0"):
        return head + tail
    if last == decimal or len(tail) <= 2 or head == "0":
        return f"{head}.{tail}"
    return None


def _joined(groups: list[str], rest: str) -> str | None:
    """Digit groups as one figure: threes after the first, or Indian twos with three at the end."""
    first, *others = groups
    if others:
        if not 1 <= len(first) <= 3 or len(others[-1]) != 3:
            return None
        threes = all(len(g) == 3 for g in others)
        if not threes and (len(first) > 2 or any(len(g) != 2 for g in others[:-1])):
            return None
    whole = "".join(groups)
    return f"{whole}.{rest}" if rest else whole
