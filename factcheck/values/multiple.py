"""How many times something: "100x", "twofold", "twice", "capped at 100 times", 100 倍.

"Times" also counts occasions ("three times a week"); it is a multiple only beside one of the language's cues, and a
count of times otherwise. The two can be compared.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.values.numeral import ONE, Numeral
from factcheck.values.reading import Core, Place

_WORDS = re.compile(r"[^\W\d_]+")

#: How far around "times" a cue is looked for, in characters.
_WINDOW = 32


def read(number: Numeral, place: Place) -> Core | None:
    """A multiple, or a count of times."""
    if number.form == "multiple":
        return Core(start=number.start, end=number.end, kind="multiple")
    if number.form in ("ordinal", "percent"):
        return None
    low = place.low
    at = place.blank(number.end)
    mark = place.tables.multiple_marks.at(low, at)
    if mark is not None and not (number.one and number.end - number.start != 1):
        following = low[mark[0] : mark[0] + 2].strip()
        if following[:1].isdigit() or (at > number.end and low[at] in "x×"):
            return None  # "3 x 4", "2x2": a size, not a multiple
        return Core(start=number.start, end=mark[0], kind="multiple")
    unit = place.unit_after(number)
    if unit is None and not number.form and place.tables.multiple_openers.before(low, place.back(number.start)):
        return Core(start=number.start, end=number.end, kind="multiple")
    if unit is None or unit[1] != "times" or number.one:
        return None
    if number.low != number.low.to_integral_value() or _cued(place, number.start, unit[0]):
        return Core(start=number.start, end=unit[0], kind="multiple")
    return Core(start=number.start, end=unit[0], kind="count", unit="time")


def divided(number: Numeral, place: Place) -> Numeral:
    """The number as the multiple that a word of division before it makes of it: "divisé par deux" is half of it."""
    if not place.tables.data.multiple_dividers or number.form or number.bound != "=":
        return number
    if number.low <= 1 or place.linked(number) != place.blank(number.end):
        return number
    if place.tables.multiple_dividers.before(place.low, place.back(number.start)) is None:
        return number
    word = _WORDS.match(place.low, place.blank(number.end), place.right)
    if place.unit_after(number) is not None or (word is not None and word[0] not in place.tables.data.stop_nouns):
        return number  # "divided by two teams"
    return replace(number, low=ONE / number.low, step=Decimal(0), form="multiple")


def _cued(place: Place, start: int, end: int) -> bool:
    after = _WORDS.search(place.low, end, min(place.right, end + _WINDOW))
    if after is not None and after.start() <= end + 1 and after[0] in place.tables.data.times_cues:
        return True
    words = _WORDS.findall(place.low, max(place.left, start - _WINDOW), start)
    data = place.tables.data
    leads = data.times_cues if data.times_leads is None else data.times_leads
    return any(word in leads for word in words[-4:])
