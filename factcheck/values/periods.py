"""Lengths of time that no number word counts: "within a year", "a week-long visit", "the past decade", "for decades",
and the decades of a life ("in his forties").

Which words these are is data. Deliberately absent: what is a date ("last week", "the 1940s"); the calendar reads that.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.values.numeral import ONE, Numeral, blank
from factcheck.values.tables import Tables
from factcheck.values.tolerance import ORDER_SPAN, TENS_LOW

_WORD_AHEAD = re.compile(r" ([^\W\d_]+)")
#: "The decades of 1980 and 1990", "décennies 80 et 90" are dates: words that short may stand before the figure.
_FIGURE_AHEAD = re.compile(r"(?: [^\W\d_]{1,4}){0,2} ['’]?[0-9]")
_TEN = Decimal(10)
#: The first and last decade of a life that are named so.
_DECADES = (10, 90)
#: How far back the word before an article is looked for, in characters.
_WINDOW = 24


def period(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """The length of time or age that such a word opens; the unit of time stands behind the number or in it."""
    end = pos + len(token)
    if token in tables.article_units:
        return _article_unit(low, pos, token, tables)
    if token in tables.lengths:
        return Numeral(start=pos, end=end, low=ONE, form="length")
    if token in tables.periods:
        after = _WORD_AHEAD.match(low, end)
        if after is not None and after[1] in tables.data.period_ends:
            return None
        return Numeral(start=pos, end=low.rindex(" ", pos, end), low=ONE)
    if token in tables.plural_periods:
        if _FIGURE_AHEAD.match(low, end):
            return None
        years = Decimal(tables.plural_periods[token])
        bottom = TENS_LOW if years == _TEN else years
        return Numeral(start=pos, end=end, low=bottom, high=years * ORDER_SPAN, bound="order", step=years, form="years")
    if token in tables.age_names:
        age, reached = (Decimal(years) for years in tables.age_names[token])
        if age == reached:
            return Numeral(start=pos, end=end, low=age, form="years")
        return Numeral(start=pos, end=end, low=age, high=reached, bound=">=", form="years")
    return _decade(low, Numeral(start=pos, end=end, low=Decimal(tables.age_decades[token])), tables)


def decade_of_life(low: str, number: Numeral | None, tables: Tables) -> Numeral | None:
    """The ten years that a number of tens names ("in her 40s", "na casa dos quarenta"), else the number itself."""
    if number is None or number.form or number.bound != "=" or not _DECADES[0] <= number.low <= _DECADES[1]:
        return number
    if number.low % _TEN or number.scaled:
        return number
    mark = tables.age_decade_marks.at(low, number.end)
    ranked = tables.ordinal_prefixes.before(low, number.start) or tables.ordinal_suffixes.at(low, number.end)
    if mark is None or ranked is not None:
        return number
    return _decade(low, replace(number, end=mark[0]), tables) or number


def _decade(low: str, number: Numeral, tables: Tables) -> Numeral | None:
    at = number.start
    at -= at > 0 and low[at - 1] in " -"
    if tables.data.age_decade_openers and tables.age_decade_openers.before(low, at) is None:
        return None
    return replace(number, high=number.low + _TEN, bound=">=", form="years")


def _article_unit(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a year" where it is a length of time ("within a year", "a year ago"), not the base of a rate or a mere
    article."""
    end, article = pos + len(token), pos + len(token.split(" ")[0])
    after = _WORD_AHEAD.match(low, end)
    if tables.and_half.at(low, blank(low, end)) is not None:
        return Numeral(start=pos, end=article, low=ONE)  # "a year and a half"
    length = tables.tokens.form_at(low, article + 1)
    if length in tables.lengths and length is not None:
        return Numeral(start=pos, end=article + 1 + len(length), low=ONE, form="length")
    if after is None or after[1] not in tables.data.duration_followers:
        before = low[max(0, pos - _WINDOW) : pos].split()
        known = pos > 0 and tables.bounds_before.before(low, pos - 1) is not None
        if not known and (not before or before[-1] not in tables.data.duration_cues):
            return None
    return Numeral(start=pos, end=article, low=ONE, one=True)
