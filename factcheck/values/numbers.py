"""Reading one number of any form: a numeral, a share ("a third", 三分之一, "one in five"), an order ("hundreds of
millions", 数亿), a percentage opener (百分之), a word that is a multiple ("twice"), an article that counts ("within
a year").

What the number is of, and the bound on it, is read elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.values.numeral import ONE, Numeral, blank
from factcheck.values.numerals import compose, next_scale
from factcheck.values.tables import Tables
from factcheck.values.tolerance import MAX_DIGITS, ORDER_SPAN, TENS_LOW

_LIMIT = Decimal(10) ** MAX_DIGITS
_SLASH = re.compile(r"([0-9]{1,4})(?:/| / )([0-9]{1,4})(?![0-9/])")
_WORD_AHEAD = re.compile(r" ([^\W\d_]+)")

#: Denominators that a figure with a stroke may have; others are dates, scores and names (9/11, 24/7).
_STROKE_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 50, 64, 100, 1000})

#: What "N in M" may have as M in figures, beside whole hundreds: else "3 in 17" is a place or a score.
_BASES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50})


def read(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The number that starts at `pos` (a digit or one of the language's number words), or None."""
    if low[pos].isdigit() and low[pos].isascii():
        stroke = _SLASH.match(low, pos)
        if stroke is not None and not (stroke.end(1) - pos >= 3 and stroke.end() - stroke.start(2) >= 3):
            return _stroke(stroke)
        return _share(low, compose(low, pos, tables), tables)
    opener = tables.percent_openers.at(low, pos)
    if opener is not None:
        return _opened(low, pos, opener, tables)
    token = tables.tokens.form_at(low, pos)
    special = None if token is None else _word(low, pos, token, tables)
    if special is not None:
        return special
    if token in tables.vague or token in tables.article_units or token in tables.negatives:
        return None
    return _share(low, compose(low, pos, tables), tables)


def _word(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """The number that a word makes which is no plain numeral, None where it is one after all."""
    end = pos + len(token)
    if token in tables.negatives:
        if tables.bounds_before.before(low, end) is not None:
            return None
        number = _share(low, compose(low, blank(low, end), tables), tables) if end < len(low) else None
        if number is None or number.bound != "=" or number.form == "ordinal":
            return None
        return replace(number, start=pos, low=-number.low, one=False)
    if token in tables.vague:
        return _vague(low, pos, end, tables)
    if token in tables.plural_scales:
        return _plural(low, pos, end, tables.plural_scales[token], tables)
    if token in tables.halves and token not in tables.small:
        return _half(low, pos, token, tables)
    if token in tables.denominators:
        return _scaled_part(low, pos, token, tables) or _article_part(low, pos, token, tables)
    if token in tables.article_units:
        return _article_unit(low, pos, token, tables)
    if token in tables.multiples:
        return Numeral(start=pos, end=end, low=Decimal(tables.multiples[token]), form="multiple")
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


def _stroke(match: re.Match[str]) -> Numeral | None:
    upper, lower = int(match[1]), int(match[2])
    if lower not in _STROKE_DENOMINATORS or match[1].startswith("0"):
        return None
    value = Decimal(upper) / Decimal(lower)
    return Numeral(start=match.start(), end=match.end(), low=value, step=Decimal(0), figures=True, form="fraction")


def _vague(low: str, pos: int, end: int, tables: Tables) -> Numeral | None:
    """ "several hundred", 数亿: the order of magnitude of the scales that follow."""
    scale, last = ONE, end
    while True:
        word = tables.tokens.form_at(low, blank(low, last))
        if (
            word is None
            or word in tables.data.letter_scales
            or not (word in tables.scales or word in tables.plural_scales)
        ):
            break
        size = Decimal(tables.scales.get(word) or tables.plural_scales[word])
        scale *= Decimal(1).scaleb(size.adjusted())  # a dozen is of the order of ten
        last = blank(low, last) + len(word)
        if scale >= _LIMIT:
            return None
    return _order(pos, last, scale) if last > end else None


def _plural(low: str, pos: int, end: int, first: int, tables: Tables) -> Numeral | None:
    """ "hundreds of millions", "milhares", "billions": an order of magnitude."""
    scale = Decimal(first)
    for _ in range(3):
        at = blank(low, end)
        for link in tables.data.plural_links:
            if low.startswith(link + " ", at):
                at += len(link) + 1
                break
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
    at = blank(low, end)
    article = tables.articles.at(low, at)
    scale = next_scale(low, at if article is None else article[0], tables)
    if scale is not None and at > end and scale not in tables.data.letter_scales:
        stop = blank(low, at if article is None else article[0]) + len(scale)
        size = Decimal(tables.scales[scale])
        step = size / 2 if size >= 1000 else ONE
        return Numeral(start=pos, end=stop, low=size / 2, step=step, scaled=True)
    return Numeral(start=pos, end=end, low=Decimal("0.5"), step=Decimal(0), form="half", one=token in tables.ones)


def _scaled_part(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a quarter million"."""
    scale = next_scale(low, pos + len(token), tables)
    if scale is None or tables.scales[scale] < 1000 or scale in tables.data.letter_scales:
        return None
    value = Decimal(tables.scales[scale]) / tables.denominators[token]
    return Numeral(start=pos, end=blank(low, pos + len(token)) + len(scale), low=value, step=value, scaled=True)


def _article_part(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a third of", "a quarter": not "a third man"."""
    article = tables.articles.before(low, pos - 1) if pos > 0 and low[pos - 1] == " " else None
    if article is None:
        return None
    end = pos + len(token)
    if _counts_a_noun(low, end, token, tables):
        return None
    return Numeral(start=article[0], end=end, low=ONE / tables.denominators[token], step=Decimal(0), form="fraction")


def _counts_a_noun(low: str, end: int, token: str, tables: Tables) -> bool:
    """Whether the ordinal stands before a noun ("a third man") and is no share."""
    if token not in tables.ordinals:
        return False
    word = _WORD_AHEAD.match(low, end)
    return low[end : end + 1] == "-" or (word is not None and word[1] not in tables.data.stop_nouns)


def _article_unit(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a year" where it is a length of time ("within a year", "a year ago"), not the base of a rate or a mere
    article."""
    after = _WORD_AHEAD.match(low, pos + len(token))
    if after is None or after[1] not in tables.data.duration_followers:
        before = low[max(0, pos - 24) : pos].split()
        known = pos > 0 and tables.bounds_before.before(low, pos - 1) is not None
        if not known and (not before or before[-1] not in tables.data.duration_cues):
            return None
    return Numeral(start=pos, end=pos + len(token.split(" ")[0]), low=ONE, one=True)


def _share(low: str, number: Numeral | None, tables: Tables) -> Numeral | None:
    """Adds what makes a composed number a share: "two thirds", 三分之一, "one in five", "three and a quarter"."""
    if number is None or number.bound != "=" or number.form:
        return number
    whole = number.low == number.low.to_integral_value()
    at = blank(low, number.end)
    mark = tables.fraction_marks.at(low, at)
    if mark is not None and number.low > 0:
        upper = compose(low, blank(low, mark[0]), tables) if mark[0] < len(low) else None
        if upper is not None and upper.bound == "=":
            return _as_share(number, upper.end, upper.low / number.low)
    if low[at : at + 1] == "-":
        at += 1
    word = tables.tokens.form_at(low, at)
    if word in tables.denominators and whole and at > number.end and (word not in tables.ordinals or number.low == 1):
        end = at + len(word)
        if _is_article(low, number, tables) and _counts_a_noun(low, end, word, tables):
            return None  # "um quinto homem" is a fifth man
        return _as_share(number, end, number.low / tables.denominators[word])
    mark = tables.out_of.at(low, at)
    if mark is not None and whole and number.low < 100 and at > number.end:
        base = compose(low, blank(low, mark[0]), tables) if mark[0] < len(low) else None
        if base is not None and _is_base(low, number, base):
            return _as_share(number, base.end, number.low / base.low)
    return _mixed(low, number, tables)


def _is_article(low: str, number: Numeral, tables: Tables) -> bool:
    return low[number.start : number.end] in tables.data.articles


def _as_share(number: Numeral, end: int, value: Decimal, form: str = "fraction") -> Numeral:
    return replace(number, end=end, low=value, step=Decimal(0), form=form, one=False, scale=ONE)


def _is_base(low: str, number: Numeral, base: Numeral) -> bool:
    if base.bound != "=" or base.form or not number.low < base.low <= 10**7:
        return False
    round_base = base.low in _BASES or (base.low >= 100 and base.low % 100 == 0)
    return (round_base or not base.figures) and low[base.end : base.end + 1] not in ("%", "/")


def _mixed(low: str, number: Numeral, tables: Tables) -> Numeral:
    """ "five and a quarter", "1 4/5", 三又二分之一: a whole number and a fraction."""
    at = blank(low, number.end)
    if number.low != number.low.to_integral_value():
        return number
    if number.figures and at > number.end and not number.scaled:
        stroke = _SLASH.match(low, at)
        part = None if stroke is None else _stroke(stroke)
        if part is not None:
            return _as_share(number, part.end, number.low + part.low, "mixed")
    word = tables.tokens.form_at(low, at)
    if word not in tables.joiners or word is None:
        return number
    after = blank(low, at + len(word))
    if tables.data.fraction_marks:
        inner = compose(low, after, tables) if after < len(low) else None
        mark = None if inner is None else tables.fraction_marks.at(low, blank(low, inner.end))
        if inner is None or mark is None or inner.low <= 0 or mark[0] >= len(low):
            return number
        upper = compose(low, blank(low, mark[0]), tables)
        if upper is None or not 0 < upper.low < inner.low:
            return number
        return _as_share(number, upper.end, number.low + upper.low / inner.low, "mixed")
    if at == number.end:
        return number
    article = tables.articles.at(low, after)
    if article is not None:
        upper_value, after = ONE, blank(low, article[0])
    else:
        first = tables.tokens.form_at(low, after)
        if first is None or first not in tables.small:
            return number
        upper_value, after = Decimal(tables.small[first]), after + len(first)
        after = after + 1 if low[after : after + 1] in (" ", "-") else after
    word = tables.tokens.form_at(low, after)
    if word in tables.denominators and 0 < upper_value < tables.denominators[word]:
        return _as_share(number, after + len(word), number.low + upper_value / tables.denominators[word], "mixed")
    return number
