"""Shares: "two thirds", 三分之一, "one in five", "2 1/2 million", "five and a quarter", "three twenty-fifths".

A share is read after the number that opens it has been composed; each function says what may follow that number. Shares
in a hundred are percentages and read elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.values.numeral import ONE, Numeral, blank
from factcheck.values.numerals import compose, next_scale
from factcheck.values.tables import Tables
from factcheck.values.units import MEASURES

SLASH = re.compile(r"([0-9]{1,4})(?:[/⁄]| / )([0-9]{1,4})(?![0-9/⁄])")
_WORD = re.compile(r"[^\W\d_]+")
_WORD_AHEAD = re.compile(r" ([^\W\d_]+)")

#: Denominators that a figure with a stroke may have; others are dates, scores and names (9/11, 24/7).
_STROKE_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 50, 64, 100, 1000})

#: From this scale on, a fraction that follows is one of the scale: "a million and a quarter".
_SHARED_SCALE = 10**6

#: From here on "one hundredth" before a noun is a rank.
_LEAST_RANK = 100

#: Parts up to this many have names that are also those of things (quarters of a year, halves of a game).
_COUNTABLE_PARTS = 4
_QUARTERS = 4

#: What may follow a fraction that is said as a division ("one over twenty"): nothing that could be counted.
_ENDS = re.compile(r" ?(?:[.,;:!?)](?![0-9])|\n|$)")

#: A fraction of more than one has no larger denominator: others are days and months.
_IMPROPER = 8

#: What "N in M" may have as M in figures, beside whole hundreds: else "3 in 17" is a place or a score.
_BASES = frozenset({2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50})


def stroke(match: re.Match[str]) -> Numeral | None:
    upper, lower = int(match[1]), int(match[2])
    if lower not in _STROKE_DENOMINATORS or match[1].startswith("0") or upper == lower:
        return None
    if upper > lower > _IMPROPER:
        return None  # "le 21/12"
    value = Decimal(upper) / Decimal(lower)
    return Numeral(start=match.start(), end=match.end(), low=value, step=Decimal(0), figures=True, form="fraction")


def share(low: str, number: Numeral | None, tables: Tables) -> Numeral | None:
    """Adds what makes a composed number a share: "two thirds", 三分之一, "one in five", "three and a quarter"."""
    if number is None or number.bound != "=" or number.form:
        return number
    whole = number.low == number.low.to_integral_value()
    at = blank(low, number.end)
    mark = tables.fraction_marks.at(low, at)
    if mark is not None and number.low > 0:
        begin, sign = blank(low, mark[0]), 1
        if (word := tables.tokens.form_at(low, begin)) in tables.negatives and word is not None:
            begin, sign = blank(low, begin + len(word)), -1
        upper = compose(low, begin, tables) if begin < len(low) else None
        if upper is not None and upper.bound == "=":
            return _as_share(number, upper.end, sign * upper.low / number.low)
    tens = _tens_of_denominator(low, number, tables)
    if tens is not None:
        return tens
    at = _past_hyphen(low, number.end)
    word = tables.tokens.form_at(low, at)
    if (
        word in tables.denominators
        and whole
        and at > number.end
        and (word not in tables.ordinals or number.low == 1 or word in tables.plural_parts)
    ):
        end = at + len(word)
        rank = _is_article(low, number, tables) or (number.low == 1 and tables.denominators[word] >= _LEAST_RANK)
        if rank and _counts_a_noun(low, end, word, tables):
            return None  # "um quinto homem" is a fifth man, "the one millionth visitor" a rank
        if _are_periods(low, number, tables.denominators[word], tables):
            return number
        return _parts_of(low, number, end, tables.denominators[word], tables)
    at = blank(low, number.end)
    mark = tables.out_of.at(low, at)
    if mark is not None and whole and number.low < 100 and at > number.end:
        base = compose(low, blank(low, mark[0]), tables) if mark[0] < len(low) else None
        if base is not None and _is_base(low, number, base):
            return _as_share(number, base.end, number.low / base.low)
    over = tables.over.at(low, at) if whole and at > number.end else None
    if over is not None and over[0] < len(low):
        base = compose(low, blank(low, over[0]), tables)
        if base is not None and not base.form and number.low < base.low and _ENDS.match(low, base.end) is not None:
            return _as_share(number, base.end, number.low / base.low)
    if tables.data.counted_shares and (counted := counted_share(low, number, tables)) is not None:
        return counted
    return _mixed(low, number, tables)


def _are_periods(low: str, number: Numeral, parts: int, tables: Tables) -> bool:
    """Whether "quarters" or "halves" are counted and no share is meant: "two quarters of growth", "70 quarters"."""
    if parts > _COUNTABLE_PARTS or number.low == 1:
        return False
    if number.low >= parts or parts % number.low == 0:
        return True
    before = low[max(0, number.start - 24) : number.start].split()
    return parts == _QUARTERS and bool(before) and before[-1] in tables.data.period_cues


def counted_share(low: str, number: Numeral, tables: Tables) -> Numeral | None:
    """ "un italiano su tre": a noun stands between the two numbers, and none after them ("una casa su tre piani")."""
    at = blank(low, number.end)
    if at == number.end or number.low >= 100 or number.low != number.low.to_integral_value():
        return None
    noun = _WORD.match(low, at)
    if noun is None or noun[0] in tables.data.stop_nouns or noun.end() >= len(low):
        return None
    mark = tables.out_of.at(low, blank(low, noun.end()))
    base = compose(low, blank(low, mark[0]), tables) if mark is not None and mark[0] < len(low) else None
    if base is None or not _is_base(low, number, base):
        return None
    after = blank(low, base.end)
    if tables.nouns.at(low, after) is not None or tables.units.at(low, after) is not None:
        return None
    following = _WORD.match(low, after)
    if following is not None and _is_plural(following[0], tables):
        return None
    measure = MEASURES.get(tables.units.values.get(noun[0], ""))
    if measure is not None and measure.dimension == "length":
        return None  # "un mètre sur deux"
    return _as_share(number, base.end, number.low / base.low)


def _is_plural(word: str, tables: Tables) -> bool:
    """Whether a word that no table knows ends as a plural does that only adds to the singular."""
    if word in tables.data.stop_nouns or len(word) < 4:
        return False
    return any(word.endswith(plural) for plural, singular in tables.data.noun_endings if not singular)


def times_scale(low: str, part: Numeral, tables: Tables) -> Numeral:
    """ "2 1/2 million", "½ million": a fraction in figures and the scale word after it."""
    word = next_scale(low, part.end, tables)
    if word is None or word in tables.data.letter_scales:
        return part
    size = Decimal(tables.scales[word])
    end = blank(low, part.end) + len(word)
    return replace(part, end=end, low=part.low * size, step=size / 10, form="", scaled=True, scale=size)


def of_scale(low: str, number: Numeral | None, tables: Tables) -> Numeral | None:
    """ "A quarter of a million homes", "un quart de million": a share of a scale word is a number of its own."""
    if number is None or number.form not in ("fraction", "half") or number.bound != "=":
        return number
    at = blank(low, number.end)
    after = tables.past_link(low, at)
    if not number.end < at < after:
        return number
    article = tables.articles.at(low, after)
    start = after if article is None else blank(low, article[0])
    word = tables.tokens.form_at(low, start)
    if word not in tables.scales or word in tables.plural_scales or word in tables.data.letter_scales:
        return number
    size = Decimal(tables.scales[word])
    if size < 1000:
        return number
    value = number.low * size
    return replace(number, end=start + len(word), low=value, step=value / 10, form="", scaled=True, scale=size)


def scaled_part(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a quarter million"."""
    scale = next_scale(low, pos + len(token), tables)
    if scale is None or tables.scales[scale] < 1000 or scale in tables.data.letter_scales:
        return None
    value = Decimal(tables.scales[scale]) / tables.denominators[token]
    return Numeral(start=pos, end=blank(low, pos + len(token)) + len(scale), low=value, step=value, scaled=True)


def article_part(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a third of", "a quarter": not "a third man"."""
    article = tables.articles.before(low, pos - 1) if pos > 0 and low[pos - 1] == " " else None
    if article is None and token in tables.definite_shares and pos > 0 and low[pos - 1] == " ":
        article = tables.determiners.before(low, pos - 1)
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


def _past_hyphen(low: str, end: int) -> int:
    """Where the second word of "two-thirds", "two thirds" or "two - thirds" starts."""
    if low.startswith(" - ", end):
        return end + 3
    return end + 1 if low[end : end + 1] in ("-", " ") else end


def _parts_of(low: str, number: Numeral, end: int, parts: int, tables: Tables) -> Numeral:
    """So many parts of a whole. Hundredths and thousandths after "and" belong to the last number only: "two and
    five hundredths" is 2.05."""
    text = low[number.start : number.end]
    for joiner in tables.data.joiners if parts >= 100 and not number.figures else ():
        head, found, _ = text.rpartition(f" {joiner} ")
        whole = compose(head, 0, tables) if found else None
        if whole is not None and whole.end == len(head) and 0 < number.low - whole.low < parts:
            return _as_share(number, end, whole.low + (number.low - whole.low) / parts, "mixed")
    return _as_share(number, end, number.low / parts)


def _tens_of_denominator(low: str, number: Numeral, tables: Tables) -> Numeral | None:
    """ "three twenty-fifths", "one hundred thirty-fifths": a part whose name has two words."""
    if number.figures or number.form or low[number.end : number.end + 1] not in ("-", " "):
        return None
    at = number.end + 1
    if (word := tables.tokens.form_at(low, at)) is None:
        return None
    upper, tens = number.low, tables.small.get(word, 0)
    if not tens:
        word = low[number.start : number.end].rpartition(" ")[2]
        tens, at = tables.small.get(word, 0), number.end - len(word)
        upper -= tens
        joined = low[number.start : at].rstrip().rpartition(" ")[2] in tables.joiners
        if joined or upper <= 0:
            return None
    at += len(word)
    part = tables.tokens.form_at(low, at + 1)
    if tens < 20 or tens % 10 or low[at : at + 1] not in ("-", " ") or part is None:
        return None
    one = tables.denominators.get(part, 0)
    if not (one == 1 or 2 < one < 10) or (part in tables.ordinals and upper != 1):
        return None
    return _as_share(number, at + 1 + len(part), upper / (tens + one))


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
    hyphen = low[number.end : number.end + 1] == "-"
    if number.figures and (at > number.end or hyphen) and not number.scaled:
        match = SLASH.match(low, at + hyphen)
        part = None if match is None else stroke(match)
        if part is not None and (part.low < 1 or not hyphen):
            return times_scale(low, _as_share(number, part.end, number.low + part.low, "mixed"), tables)
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
        upper_value, after = Decimal(tables.small[first]), _past_hyphen(low, after + len(first))
    word = tables.tokens.form_at(low, after)
    if word in tables.denominators and 0 < upper_value < tables.denominators[word]:
        rest = upper_value / tables.denominators[word]
        end = after + len(word)
        scale = next_scale(low, end, tables)
        if scale is not None and 1000 <= tables.scales[scale] < number.scale:
            return _scaled_rest(number, blank(low, end) + len(scale), rest * tables.scales[scale])
        if number.scale >= _SHARED_SCALE:
            return _scaled_rest(number, end, rest * number.scale)
        return _as_share(number, end, number.low + rest, "mixed")
    return number


def _scaled_rest(number: Numeral, end: int, rest: Decimal) -> Numeral:
    """ "two million and three quarters", "one billion and a quarter million"."""
    return replace(number, end=end, low=number.low + rest, step=rest, one=False, scale=ONE)
