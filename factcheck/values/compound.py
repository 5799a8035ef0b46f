"""Measures said in two units or more: "5 ft 2 in", 5'2", "3 hours and 20 minutes", "6 lb 4 oz", 3小时20分钟.

They are one quantity in the first unit. The second unit must measure the same, be smaller, and count less than the
first would: "2 hours 90 minutes" is two quantities. Deliberately absent: degrees with minutes of arc.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcheck.values import numbers
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Place
from factcheck.values.units import MEASURES

#: What is said in two units at all; of other dimensions, the second quantity is another one.
_DIMENSIONS = frozenset({"days", "months", "length", "mass"})

_FEET_INCHES = re.compile(r"['’′] ?([0-9]{1,2})(?![0-9])(?: ?[\"”″]|''|′′|’’)")
_FEET = re.compile(r"′(?! ?[0-9])|['’](?=-(?:tall|long|wide|high|deep))")

#: "2h30", "3m20": units that are followed by their sixtieths without a word.
_SIXTIETHS = frozenset({"hour", "minute"})
_PLACES = re.compile(r"[0-9]{1,2}(?![0-9]|[.,:/-][0-9])")
_GLUED = re.compile(r"[0-5][0-9](?![0-9a-z:])| [0-5][0-9](?![0-9a-z:.,]| ?[%€$°])")

#: "9 s 58": the hundredths of a second, as times of races are written.
_HUNDREDTHS = re.compile(r"(?<=[0-9 ]s) ?([0-9]{2})(?![0-9a-z]|[.,:/-][0-9]| ?[%€$°]| [0-9]| [a-z]{3,}s(?![a-z]))")

#: Years with months and days, hours with minutes and seconds: no quantity has more parts.
_MAX_PARTS = 3


class Rest(NamedTuple):
    """What the smaller units add, in the first unit; the place value of the last; and where they end."""

    extra: Decimal
    step: Decimal
    end: int


def rest(place: Place, number: Numeral, unit: str, end: int) -> Rest | None:
    """The smaller units after a whole number with its unit, which ends at `end`."""
    first = MEASURES[unit]
    if number.bound != "=" or number.form or number.low != number.low.to_integral_value():
        return None
    if first.dimension not in _DIMENSIONS:
        return None
    found: Rest | None = None
    size = first.size
    if unit == "foot":
        inches = _inches(place, end)
        if inches is not None:
            return inches
    glued = _GLUED.match(place.low, end) if unit in _SIXTIETHS else None
    if glued is not None and place.tables.units.at(place.low, glued.end()) is None:
        return Rest(Decimal(glued[0]) / 60, Decimal(1) / 60, glued.end())
    hundredths = _HUNDREDTHS.match(place.low, end) if unit == "second" else None
    if hundredths is not None and hundredths.end() <= place.right:
        return Rest(Decimal(hundredths[1]) / 100, Decimal(1) / 100, hundredths.end())
    if unit == "metre" and (height := _height(place, end)) is not None:
        return height
    for _ in range(_MAX_PARTS):
        part = _part(place, number, end)
        if part is None:
            break
        more, second, stop = part
        measure = MEASURES.get(second)
        if measure is None or measure.dimension != first.dimension or more.low * measure.size >= size:
            break
        extra = found.extra if found is not None else Decimal(0)
        found = Rest(extra + more.low * measure.size / first.size, more.step * measure.size / first.size, stop)
        size, end = measure.size, stop
    return found


def _height(place: Place, end: int) -> Rest | None:
    """The decimals of a height behind its unit, nothing being counted by them: 1米75, 一米八, "1m80"."""
    low, tables = place.low, place.tables
    match = _PLACES.match(low, end)
    word = tables.tokens.form_at(low, end) if tables.elliptic and match is None and end < len(low) else None
    digits = match[0] if match is not None else str(tables.small.get(word or "", ""))
    stop = match.end() if match is not None else end + len(word or "")
    if not digits or len(digits) > 2 or stop > place.right or tables.tokens.at(low, stop) is not None:
        return None
    if any(forms.at(low, stop) is not None for forms in (tables.units, tables.nouns, tables.measure_words)):
        return None
    step = Decimal(1).scaleb(-len(digits))
    return Rest(Decimal(digits) * step, step, stop)


def _inches(place: Place, end: int) -> Rest | None:
    """ "6-foot-4", "five-foot-two-inch": inches joined by a hyphen."""
    low = place.low
    if low[end : end + 1] != "-" or end + 1 >= place.right:
        return None
    at = end + 1
    if not (low[at].isdigit() or place.tables.tokens.form_at(low, at) is not None):
        return None
    more = numbers.read(low, at, place.tables)
    if more is None or more.start != at or more.bound != "=" or more.form not in ("", "mixed") or more.low >= 12:
        return None
    unit = place.unit_after(more)
    stop = unit[0] if unit is not None and unit[1] == "inch" else more.end
    return Rest(more.low / 12, more.step / 12, stop)


def _part(place: Place, number: Numeral, end: int) -> tuple[Numeral, str, int] | None:
    """The next number with its unit: right after, after a comma, or after a word for "and"."""
    low, tables = place.low, place.tables
    at = place.blank(end)
    if low[at : at + 2] == ", " and at == end:
        at += 2
    word = tables.tokens.form_at(low, at) if at < place.right else None
    if word is not None and word in tables.joiners:
        opener = tables.range_openers.before(low, place.back(number.start))
        if opener is not None and opener[1] == "range":
            return None  # "between 1 hour and 30 minutes"
        at = place.blank(at + len(word))
    if at >= place.right or not (low[at].isdigit() or (word := tables.tokens.form_at(low, at)) is not None):
        return None
    more = numbers.read(low, at, tables)
    if more is None or more.start != at or more.bound != "=" or more.form not in ("", "mixed"):
        return None
    unit = place.unit_after(more) or tables.minor_units.at(low, place.blank(more.end))
    return None if unit is None or unit[0] > place.right else (more, unit[1], unit[0])


def feet(place: Place, number: Numeral) -> Rest | None:
    """Feet and inches as signs: 5'2", 6′; `extra` is in feet."""
    low, end = place.low, number.end
    if number.form or low[end : end + 1] not in ("'", "’", "′") or low[number.start - 1 : number.start] in ("°", "'"):
        return None
    both = _FEET_INCHES.match(low, end)
    if both is not None and int(both[1]) < 12 and number.step >= 1:
        return Rest(Decimal(both[1]) / 12, Decimal(1) / 12, both.end())
    alone = _FEET.match(low, end)
    return None if alone is None else Rest(Decimal(0), number.step, alone.end())
