"""Bare numbers: figures and fractions that no unit follows.

A number word without a unit counts only where it cannot be an idiom: in languages that write without blanks, a
single digit character is part of words far more often than it is a number (一 in 统一), so it needs a unit or a
scale.
"""

from __future__ import annotations

from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place


def read(number: Numeral, place: Place) -> Core | None:
    """The number by itself, where it stands for one."""
    if number.form in ("ordinal", "percent"):
        return None
    if not number.figures and place.low[number.start : number.end] in place.tables.not_alone:
        return None
    if _is_scored(number, place):
        return Core(start=number.start, end=number.end, kind="number")
    if (number.one or not _stands(number, place)) and not (_alone(number, place) or _is_equated(number, place)):
        return None
    return Core(start=number.start, end=number.end, kind="number")


def _is_scored(number: Numeral, place: Place) -> bool:
    """Whether the number is one of the two of a score: 三比二."""
    low, small, start, end = place.low, place.tables.small, number.start, number.end
    for mark in place.tables.data.score_marks:
        wide = len(mark)
        if low.startswith(mark, end) and low[end + wide : end + wide + 1] in small:
            return True
        if low.endswith(mark, 0, start) and low[max(0, start - wide - 1) : start - wide] in small:
            return True
    return False


def _is_equated(number: Numeral, place: Place) -> bool:
    """Whether a number closes its clause behind a word that says what something amounts to: 可能性是零."""
    behind = place.low[number.end : number.end + 1]
    closed = not behind or not (behind.isalnum() or behind in "%％")
    return closed and bool(place.tables.data.equals) and place.low.endswith(place.tables.data.equals, 0, number.start)


def _stands(number: Numeral, place: Place) -> bool:
    if number.figures or number.form in ("fraction", "mixed"):
        return True
    if number.form == "half":
        return _opens_a_share(number, place)
    if place.tables.elliptic:
        return number.scaled and (number.end - number.start >= 2)
    return True


def _opens_a_share(number: Numeral, place: Place) -> bool:
    """ "half of", "half the": not "half full"."""
    at = place.blank(number.end)
    if place.tables.data.capital_nouns and place.text[number.start].isupper():
        return True  # "die Hälfte" is a noun and never an adverb
    if place.tables.elliptic or at >= place.right or not place.low[at].isalpha():
        return place.tables.elliptic or at >= place.right or place.low[at] not in "-‑"
    end = at
    while end < place.right and place.low[end].isalpha():
        end += 1
    if place.low[at:end] not in place.tables.data.stop_nouns:
        return False
    # "half of 2018", "metade de março": a part of a date, which the calendar reads
    return not (place.blank(end) >= place.right and place.right < len(place.low) and place.low[place.right] != "\n")


def _alone(number: Numeral, place: Place) -> bool:
    """Whether the number is all that its block says (a table cell, a list of figures)."""
    low, start, end = place.low, number.start, number.end
    before = low[max(0, start - 2) : start].strip(" ([\"“'")
    after = low[end : end + 2].strip(" )].,\"”'")
    return (
        before in ("", "\n")
        and after in ("", "\n")
        and (start <= 2 or "\n" in low[start - 2 : start])
        and (end + 2 >= len(low) or "\n" in low[end : end + 2])
    )
