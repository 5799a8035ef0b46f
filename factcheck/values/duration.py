"""Lengths of time: years, months, days, hours; and ages, which are the same thing about a person.

A month has no exact number of days, so "two years" is 24 months but never 730 days. Calendar dates are in `dates.py`.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.values import compound
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.units import is_time

#: No age without a unit is read above this many years.
_OLDEST = 115

_NAME_WIDTH = 40
_NAME_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_a-zà-ÿ][^\W\d_]+) ?, $")
_COMMA_AFTER = re.compile(r" ?,(?= ?[^\W\d_]|$)")
_WORD = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{1,20}) $")
#: How far back the word before an article is looked for, in characters.
_WINDOW = 24


def read(number: Numeral, place: Place) -> Core | None:
    """A duration where a unit of time follows ("2-3 years", "half an hour", 两年半)."""
    if number.form in ("ordinal", "percent", "multiple"):
        return None
    tables, low = place.tables, place.low
    unit = place.unit_after(number)
    if number.form == "length":
        word = low[number.start : number.end]
        length = tables.lengths.get(word) or tables.lengths[word.partition(" ")[2]]
        return Core(start=number.start, end=number.end, kind="duration", unit=length)
    if number.form == "years":
        end = unit[0] if unit is not None and unit[1] == "year" else number.end
        return Core(start=number.start, end=end, kind="duration", unit="year")
    if unit is None:
        return _age(number, place)
    if not is_time(unit[1]):
        return None
    end, extra, step = unit[0], Decimal(0), None
    half = tables.and_half.at(low, place.blank(end))
    if number.one and half is None and not _counts(number, unit[0], place):
        return None
    if half is not None and half[0] <= place.right and number.bound == "=":
        end, extra = half[0], Decimal("0.5")
    elif (rest := compound.rest(place, number, unit[1], end)) is not None:
        extra, step, end = rest
    age = tables.age_marks.at(low, place.joint(end))
    if age is not None and age[0] <= place.right:
        end = age[0]
    return Core(start=number.start, end=end, kind="duration", unit=unit[1], extra=extra, step=step)


def _age(number: Numeral, place: Place) -> Core | None:
    """An age without a unit: "aged 34", "under the age of 18", and the newspapers' "Ana Reis, 34, said"."""
    if number.form or number.scaled or number.bound != "=" or number.step != 1 or not 0 < number.low <= _OLDEST:
        return None
    low, tables = place.low, place.tables
    at = place.back(number.start)
    for table in (tables.range_openers, tables.bounds_before):
        between = table.before(low, at)
        if between is not None and between[0] > place.left:
            at = place.back(between[0])
            break
    opener = tables.age_openers.before(low, at)
    start = number.start
    if opener is not None and opener[0] >= place.left:
        ahead = place.back(opener[0])
        filler = tables.fillers.before(low, ahead)
        ahead = ahead if filler is None else place.back(filler[0])
        if at == place.back(number.start) and tables.bounds_before.before(low, ahead) is not None:
            start = opener[0]  # the bound stands before the opener
    elif not (number.figures and _in_apposition(number, place)):
        return None
    return Core(start=start, end=number.end, kind="duration", unit="year")


def _in_apposition(number: Numeral, place: Place) -> bool:
    """Whether the figure stands between commas behind a name."""
    if _COMMA_AFTER.match(place.text, number.end, place.right) is None:
        return False
    name = _NAME_BEFORE.search(place.text, max(place.left, number.start - _NAME_WIDTH), number.start)
    return name is not None and name[1].lower() not in place.tables.data.stop_nouns


def _counts(number: Numeral, end: int, place: Place) -> bool:
    """Whether a word that is an article as well ("ein Jahr") counts the time after it: one of the language's cues
    stands beside ("seit einem Jahr", "ein Jahr lang"), where it has any."""
    low, data = place.low, place.tables.data
    word = low[number.start : number.end]
    if not data.duration_cues or word not in data.articles or word not in data.ones or low[number.end] != " ":
        return True
    after = _WORD.match(low, place.blank(end), place.right)
    if after is not None and after[0] in data.duration_followers:
        return True
    before = _WORD_BEFORE.search(low, max(place.left, number.start - _WINDOW), number.start)
    known = place.tables.bounds_before.before(low, place.back(number.start))
    return (before is not None and before[1] in data.duration_cues) or (known is not None and known[0] >= place.left)
