"""Centuries named together: "the 19th and 20th centuries", "siglos XI, XII y XIII", 11、12和13世纪, "du XIe au XIIIe
siècle".

Each becomes a date of its own. Only numbers that rise to, or from, the century that is named with the word are taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from factcheck.values.base import DateValue
from factcheck.values.date_group import Group
from factcheck.values.date_parts import parse_iso
from factcheck.values.date_read import roman
from factcheck.values.date_slots import ROMAN, either
from factcheck.values.date_templates import Patterns

#: No list is longer; how far before the word its first number may stand, in characters.
_MOST, _REACH = 5, 50
#: The last century that a number names.
_LAST = 30
_NUMBER = re.compile(rf"(?:\d{{1,2}}|{ROMAN})")
#: Characters before a number that make it another one, or a part of a word.
_NO_START = r"(?<![a-z0-9à-ɏ.,:/$€£¥%+#-])"


@lru_cache(maxsize=64)
def _patterns(joins: tuple[str, ...], suffixes: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The numbers that end where a century starts, one of them, and one more number after the century."""
    join = rf" ?{either(joins)} ?"
    number = rf"(?:\d{{1,2}}|{ROMAN})(?: ?{either(suffixes)}(?!\w)|\.)?"
    before = rf"{_NO_START}(?:{number}{join}){{1,{_MOST}}}$"
    one = rf"(?<![a-z0-9à-ɏ])(?:\d{{1,2}}|{ROMAN})(?: ?{either(suffixes)}(?!\w))?"
    return re.compile(before), re.compile(one), re.compile(rf"{join}(?P<n>{number})(?![\w%°]|[.,:/]\w)")


def share_century(low: str, groups: list[Group], p: Patterns) -> list[Group]:
    """The groups, and the other centuries of their lists among them, in order."""
    c = p.calendar
    if not c.day_joins:
        return groups
    before, one, after = _patterns((*c.day_joins, *c.range_signs, *c.range_words), c.day_suffix)
    out: list[Group] = []
    for i, group in enumerate(groups):
        century = _century(group)
        if century is None:
            out.append(group)
            continue
        floor = out[-1].end if out else 0
        ceiling = groups[i + 1].start if i + 1 < len(groups) else len(low)
        out.extend(_numbers_before(low, group, century, floor, (before, one)))
        out.append(group)
        out.extend(_numbers_after(low, group, century, ceiling, after))
    return out


def _century(group: Group) -> int | None:
    """The number of the century that the group is, and nothing else."""
    value = group.date
    if value is None or group.clock is not None or value.relative is not None:
        return None
    parts = parse_iso(value.iso)
    if parts is None or parts.unit != "century" or not parts.year_text[:2].isdigit():
        return None
    return int(parts.year_text[:2]) + 1


def _read(low: str, at: int) -> int:
    match = _NUMBER.match(low, at)
    text = match[0] if match is not None else ""
    return int(text) if text.isdigit() else roman(text) or 0


def _numbers_before(
    low: str, group: Group, century: int, floor: int, patterns: tuple[re.Pattern[str], re.Pattern[str]]
) -> Iterator[Group]:
    start = group.core_start
    match = patterns[0].search(low, max(floor, start - _REACH), start) if _read(low, start) == century else None
    if match is None:
        return
    places = [m.span() for m in patterns[1].finditer(low, match.start(), start)]
    numbers = [*(_read(low, a) for a, _ in places), century]
    if all(a < b for a, b in pairwise(numbers)) and numbers[0] > 0:
        for (a, b), number in zip(places, numbers, strict=False):
            yield _group(a, b, group, number)


def _numbers_after(low: str, group: Group, century: int, ceiling: int, pattern: re.Pattern[str]) -> Iterator[Group]:
    end, last = group.core_end, century
    if not low[end - 1].isalnum() or _read(low, group.core_start) == century:
        return
    for _ in range(_MOST):
        match = pattern.match(low, end)
        number = _read(low, match.start("n")) if match is not None else 0
        if match is None or match.end() > ceiling or not last < number <= _LAST:
            return
        yield _group(match.start("n"), match.end("n"), group, number)
        end, last = match.end(), number


def _group(start: int, end: int, group: Group, century: int) -> Group:
    value = group.date if group.date is not None else DateValue(iso="XXXX")
    return Group(start, end, start, end, date=replace(value, iso=f"{century - 1:02d}XX", part=None))
