"""Reading one number of any form: a numeral, a share ("a third", 三分之一, "one in five"), an order ("hundreds of
millions", 数亿), a percentage opener (百分之), a word that is a multiple ("twice"), an article that counts ("within
a year").

What the number is of, and the bound on it, is read elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.values.figures import VULGAR, vulgar
from factcheck.values.numeral import ONE, Numeral, blank
from factcheck.values.numerals import compose, next_scale, plain_figure
from factcheck.values.periods import decade_of_life, period
from factcheck.values.shares import (
    SLASH,
    article_part,
    counted_share,
    of_scale,
    scaled_part,
    share,
    stroke,
    times_scale,
)
from factcheck.values.tables import Tables
from factcheck.values.tolerance import MAX_DIGITS, ORDER_SPAN, TENS_LOW
from factcheck.values.units import is_time

_LIMIT = Decimal(10) ** MAX_DIGITS


def read(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The number that starts at `pos` (a digit or one of the language's number words), or None."""
    return of_scale(low, _number(low, pos, tables), tables)


def _number(low: str, pos: int, tables: Tables) -> Numeral | None:
    if low[pos].isdigit() and low[pos].isascii():
        match = SLASH.match(low, pos)
        if match is not None and not (match.end(1) - pos >= 3 and match.end() - match.start(2) >= 3):
            return stroke(match)
        plain = plain_figure(low, pos, tables)
        if plain is not None:
            figure, open_ended = plain
            if open_ended:
                return share(low, figure, tables)
            return (counted_share(low, figure, tables) or figure) if tables.data.counted_shares else figure
        return share(low, decade_of_life(low, compose(low, pos, tables), tables), tables)
    if low[pos] in VULGAR:
        return times_scale(low, vulgar(low, pos), tables)
    opener = tables.percent_openers.at(low, pos)
    if opener is not None:
        return _opened(low, pos, opener, tables)
    token = tables.tokens.form_at(low, pos)
    special = None if token is None else _word(low, pos, token, tables)
    if special is not None:
        return special
    if token in tables.vague or token in tables.negatives or token in tables.period_words:
        return None
    number = share(low, decade_of_life(low, compose(low, pos, tables), tables), tables)
    if number is not None and number.form == "ordinal" and tables.data.every and pos > 0:
        return _of_every(low, number, tables)
    return number


def _of_every(low: str, number: Numeral, tables: Tables) -> Numeral | None:
    """ "jeder fünfte" is one in five; "jede zweite Woche" a habit and no quantity."""
    every = tables.every.before(low, number.start - 1) if low[number.start - 1] == " " else None
    if every is None or number.low < 2:
        return number
    unit = tables.units.at(low, blank(low, number.end))
    if unit is not None and is_time(unit[1]):
        return None
    return replace(number, start=every[0], low=ONE / number.low, step=Decimal(0), form="fraction")


def _word(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """The number that a word makes which is no plain numeral, None where it is one after all."""
    end = pos + len(token)
    if token in tables.negatives:
        if tables.bounds_before.before(low, end) is not None:
            return None
        number = share(low, compose(low, blank(low, end), tables), tables) if end < len(low) else None
        if number is None or number.bound != "=" or number.form == "ordinal":
            return None
        unit = tables.units.at(low, blank(low, number.end))
        if unit is not None and unit[0] > number.end and (is_time(unit[1]) or unit[1] == "times"):
            return None  # "tested negative 48 hours before"
        return replace(number, start=pos, low=-number.low, one=False)
    if token in tables.vague:
        return _vague(low, pos, end, tables)
    if token in tables.plural_scales:
        return _plural(low, pos, end, tables.plural_scales[token], tables)
    if token in tables.halves and token not in tables.small:
        return _half(low, pos, token, tables)
    if token in tables.denominators:
        return scaled_part(low, pos, token, tables) or article_part(low, pos, token, tables)
    if token in tables.period_words:
        return period(low, pos, token, tables)
    if token in tables.multiples:
        return Numeral(start=pos, end=end, low=tables.multiples[token], form="multiple")
    return None


def _opened(low: str, pos: int, opener: tuple[int, Decimal], tables: Tables) -> Numeral | None:
    """百分之五十, and 百分之百, where the scale stands for itself."""
    at = blank(low, opener[0])
    number = compose(low, at, tables) if at < len(low) else None
    if number is None:
        word = next_scale(low, at, tables)
        if word is None:
            return None
        number = Numeral(start=pos, end=at + len(word), low=Decimal(tables.scales[word]))
    factor = opener[1]
    high = None if number.high is None else number.high * factor
    return replace(
        number,
        start=pos,
        low=number.low * factor,
        high=high,
        step=number.step * factor,
        form="percent",
        figures=False,
        one=False,
    )


def _vague(low: str, pos: int, end: int, tables: Tables) -> Numeral | None:
    """ "several hundred", 数亿: the order of magnitude of the scales that follow."""
    scale, last = ONE, end
    while True:
        at = blank(low, last)
        at = tables.past_link(low, at) if last > end else at
        word = tables.tokens.form_at(low, at)
        if (
            word is None
            or word in tables.data.letter_scales
            or not (word in tables.scales or word in tables.plural_scales)
        ):
            break
        unit = tables.units.at(low, blank(low, last)) if last > end else None
        if unit is not None and unit[0] > blank(low, last) + len(word):
            break  # 数百万千瓦 is millions of kilowatts
        size = Decimal(tables.scales.get(word) or tables.plural_scales[word])
        scale *= Decimal(1).scaleb(size.adjusted())  # a dozen is of the order of ten
        last = at + len(word)
        if scale >= _LIMIT:
            return None
    return _order(pos, last, scale) if last > end else None


def _plural(low: str, pos: int, end: int, first: int, tables: Tables) -> Numeral | None:
    """ "hundreds of millions", "milhares", "billions": an order of magnitude."""
    scale = Decimal(first)
    for _ in range(3):
        at = tables.past_link(low, blank(low, end))
        word = tables.tokens.form_at(low, at)
        if word is None or word in tables.data.letter_scales or at == end:
            break
        more = tables.plural_scales.get(word) or tables.scales.get(word)
        if more is None or more < 100:
            break
        scale, end = scale * more, at + len(word)
        if scale >= _LIMIT:
            return None
    return _order(pos, end, scale)


def _order(start: int, end: int, scale: Decimal) -> Numeral:
    bottom = TENS_LOW if scale == 10 else scale
    return Numeral(start=start, end=end, low=bottom, high=scale * ORDER_SPAN, bound="order", step=scale, scaled=True)


def _half(low: str, pos: int, token: str, tables: Tables) -> Numeral:
    """ "half", "half a million", "meio milhão"."""
    end = pos + len(token)
    at = end + 1 if low[end : end + 1] in (" ", "-") else end
    article = tables.articles.at(low, at)
    scale = next_scale(low, at if article is None else article[0], tables)
    if scale is not None and at > end and scale not in tables.data.letter_scales:
        stop = blank(low, at if article is None else article[0]) + len(scale)
        size = Decimal(tables.scales[scale])
        step = size / 2 if size >= 1000 else ONE
        return Numeral(start=pos, end=stop, low=size / 2, step=step, scaled=True)
    return Numeral(start=pos, end=end, low=Decimal("0.5"), step=Decimal(0), form="half", one=token in tables.ones)
