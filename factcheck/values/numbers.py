"""Reading one number, in figures or words or both: "1,000", "twenty-three", "4.5 million", "mil milhões", 1亿2000万, "a third".

One rule composes numerals in every language: parts add up, and a scale word multiplies the smaller parts before it. Which words
there are, and how they may be joined, is data. What the number is of, and the bound on it, is read elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.values.base import Bound
from factcheck.values.tables import Tables, is_letter
from factcheck.values.units import is_currency
from factcheck.values.tolerance import MAX_DIGITS, ORDER_SPAN, TENS_LOW

_ONE = Decimal(1)
_HALF = Decimal("0.5")
_LIMIT = Decimal(10) ** MAX_DIGITS

_FIGURES = re.compile(r"[0-9]+(?:[.,'’][0-9]+)*")
_BLANK_GROUPS = re.compile(r"[0-9]{1,3}(?: [0-9]{3})+(?![0-9])(?:[.,][0-9]{1,9}(?![0-9]))?")
_SLASH = re.compile(r"([0-9]{1,4})/([0-9]{1,4})(?![0-9/])")
_POWER = re.compile(r" ?[x×*·] ?10 ?\^ ?([-+−]?[0-9]{1,2})(?![0-9])|e([-+][0-9]{1,2})(?![0-9])")

#: Denominators that a figure with a stroke may have; others are dates, scores and names (9/11, 24/7).
_STROKE_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 50, 64, 100, 1000})


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number as read: [start, end) in the text and what it says.

    `low` is the number, or the lower end where `bound` is "order" or "range"; `high` is the upper end there and None
    otherwise, except for "500-odd" kinds (500多), where `bound` is ">" and `high` the number that is not reached.
    `step` is the place value of the last significant digit. `figures`: begins with digits. `scaled`: a scale word was said;
    `scale` is what the scale words of a one-part numeral come to ("4.5 million" 10**6), by which a range may carry it over.
    `one`: a bare "one" that may be an article. `form` tells fractions, ordinals and multiples that are one word from plain numbers;
    "percent" is a number opened by 百分之.
    """

    start: int
    end: int
    low: Decimal
    high: Decimal | None = None
    bound: Bound = "="
    step: Decimal = _ONE
    figures: bool = False
    scaled: bool = False
    scale: Decimal = _ONE
    one: bool = False
    form: str = ""

    @property
    def parts(self) -> int:
        """Length in characters."""
        return self.end - self.start


def _blank(low: str, pos: int) -> int:
    """The place after one optional blank."""
    return pos + 1 if pos < len(low) and low[pos] == " " else pos


def _place(text: str) -> Decimal:
    """The place value of the last significant digit of a plain figure: 4500 -> 100, 0.25 -> 0.01."""
    if "." in text:
        return Decimal(1).scaleb(-len(text.split(".")[1]))
    zeros = len(text) - len(text.rstrip("0"))
    return Decimal(1).scaleb(min(zeros, len(text) - 1))


def figures(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The figure that starts at `pos`, with whatever separators the language allows; None for versions and over-long ones."""
    match = _FIGURES.match(low, pos)
    if match is None or match.end() - pos > 2 * MAX_DIGITS:
        return None
    blanks = _BLANK_GROUPS.match(low, pos) if len(match[0]) <= 3 and low[pos] != "0" else None
    if blanks is not None:
        match = blanks
    text = match[0].replace(" ", "")
    end = match.end()
    plain = _plain(text, tables.data.decimal, tables.data.group)
    if plain is None:
        run = re.match(r"[0-9]+", text)
        if run is None or "." in text[run.end() : run.end() + 1] and text.count(".") > 1:
            return None
        plain, end = run[0], pos + run.end()
    if len(plain) > MAX_DIGITS:
        return None
    value = Decimal(plain)
    step = _place(plain) if "." in plain else _ONE
    power = _POWER.match(low, end)
    if power is not None:
        exponent = int((power[1] or power[2]).replace("−", "-"))
        if abs(exponent) <= 30:
            factor = Decimal(10) ** exponent
            value, step, end = value * factor, step * factor, power.end()
    return Numeral(start=pos, end=end, low=value, step=step, figures=True)


def _plain(text: str, decimal: str, group: str) -> str | None:
    """A figure with separators as a plain decimal figure, None when the separators fit no way of writing one number."""
    text = text.replace("’", "'")
    marks = [c for c in text if not c.isdigit()]
    if not marks:
        return text
    last = marks[-1]
    kinds = set(marks)
    if kinds == {"'"} or ("'" in kinds and marks.count(last) == 1 and last != "'" and kinds <= {"'", last}):
        whole, _, rest = text.partition(last) if last != "'" else (text, "", "")
        return _joined(whole.split("'"), rest)
    if "'" in kinds:
        return None
    if len(kinds) == 2:
        if marks.count(last) != 1:
            return None
        whole, _, rest = text.rpartition(last)
        other = (kinds - {last}).pop()
        return _joined(whole.split(other), rest)
    pieces = text.split(last)
    if len(marks) > 1:
        return _joined(pieces, "")
    head, tail = pieces
    if last == group and len(tail) == 3 and len(head) <= 3 and head != "0" and not head.startswith("0"):
        return head + tail
    if last == decimal:
        return f"{head}.{tail}"
    return f"{head}.{tail}" if len(tail) <= 2 or (head == "0") else None


def _joined(groups: list[str], rest: str) -> str | None:
    """Digit groups as one figure: threes after the first, or Indian twos with three at the end."""
    first, *others = groups
    if others:
        if not 1 <= len(first) <= 3 or len(others[-1]) != 3:
            return None
        if any(len(g) != 3 for g in others) and (len(first) > 2 or any(len(g) != 2 for g in others[:-1])):
            return None
    whole = "".join(groups)
    return f"{whole}.{rest}" if rest else whole


def read(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The number that starts at `pos` (a digit or one of the language's number words), or None."""
    if low[pos].isdigit() and low[pos].isascii():
        stroke = _SLASH.match(low, pos)
        if stroke is not None:
            return _stroke(stroke)
    opener = tables.percent_openers.at(low, pos)
    if opener is not None:
        at = _blank(low, opener[0])
        number = _compose(low, at, tables) if at < len(low) else None
        if number is None:
            word = tables.tokens.form_at(low, at)
            if word is None or word not in tables.scales:
                return None
            number = Numeral(start=pos, end=at + len(word), low=Decimal(tables.scales[word]))  # 百分之百
        return replace(
            number,
            start=pos,
            low=number.low * opener[1],
            step=number.step * opener[1],
            form="percent",
            figures=False,
            one=False,
        )
    token = tables.tokens.form_at(low, pos)
    if token is not None:
        if token in tables.negatives and tables.bounds_before.before(low, pos + len(token)) is None:
            number = _compose(low, _blank(low, pos + len(token)), tables)
            if number is None or number.bound != "=" or number.start == pos:
                return None
            return replace(number, start=pos, low=-number.low, one=False)
        if token in tables.vague:
            return _vague(low, pos, token, tables)
        if token in tables.plural_scales:
            order = _plural(low, pos, token, tables)
            if order is not None:
                return order
        if token in tables.halves and token not in tables.small:
            return _half(low, pos, token, tables)
        if token in tables.denominators:
            scale = _next_scale(low, pos + len(token), tables)
            if scale is not None and tables.scales[scale] >= 1000 and scale not in tables.data.letter_scales:
                end = low.index(scale, pos + len(token)) + len(scale)
                value = Decimal(tables.scales[scale]) / tables.denominators[token]
                return Numeral(start=pos, end=end, low=value, step=value, scaled=True)  # "a quarter million"
            part = _article_fraction(low, pos, token, tables)
            if part is not None:
                return part
        if token in tables.article_units:
            return _article_unit(low, pos, token, tables)
        if token in tables.multiples:
            return Numeral(start=pos, end=pos + len(token), low=Decimal(tables.multiples[token]), form="multiple")
    return _fraction(low, _compose(low, pos, tables), tables)


def _article_fraction(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a third of", "a quarter": not "a third man"."""
    article = tables.articles.before(low, pos - 1) if pos > 0 and low[pos - 1] == " " else None
    if article is None:
        return None
    end = pos + len(token)
    if token in tables.ordinals:
        at = _blank(low, end)
        stop = at
        while stop < len(low) and low[stop].isalpha():
            stop += 1
        if at < len(low) and (low[at] == "-" or (stop > at and low[at:stop] not in tables.data.stop_nouns)):
            return None
    value = _ONE / tables.denominators[token]
    return Numeral(start=article[0], end=end, low=value, step=Decimal(0), form="fraction")


def _article_unit(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "a year" where it is a length of time ("within a year", "a year ago"), not the base of a rate or a mere article."""
    article = token.split(" ")[0]
    after = re.compile(r" ([^\W\d_]+)").match(low, pos + len(token))
    if not (after is not None and after[1] in tables.data.duration_followers):
        before = low[max(0, pos - 24) : pos].split()
        known = pos > 0 and tables.bounds_before.before(low, pos - 1) is not None
        if not known and (not before or before[-1] not in tables.data.duration_cues):
            return None
    return Numeral(start=pos, end=pos + len(article), low=_ONE, one=True)


def _stroke(match: re.Match[str]) -> Numeral | None:
    upper, lower = int(match[1]), int(match[2])
    if lower not in _STROKE_DENOMINATORS or upper == 0 or match[1].startswith("0"):
        return None
    value = Decimal(upper) / Decimal(lower)
    return Numeral(start=match.start(), end=match.end(), low=value, step=Decimal(0), figures=True, form="fraction")


def _vague(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "several hundred", 数亿: the order of magnitude of the scales that follow."""
    end = pos + len(token)
    scale, places, last = _ONE, 0, end
    while True:
        at = _blank(low, last)
        word = tables.tokens.form_at(low, at)
        if word is None or word in tables.data.letter_scales:
            break
        if word in tables.plural_scales:
            scale *= tables.plural_scales[word]
        elif word in tables.scales:
            scale *= Decimal(1).scaleb(Decimal(tables.scales[word]).adjusted())
        else:
            break
        last, places = at + len(word), places + 1
        if scale >= _LIMIT:
            return None
    return _order(pos, last, scale) if places else None


def _plural(low: str, pos: int, token: str, tables: Tables) -> Numeral | None:
    """ "hundreds of millions", "milhares", "billions": an order of magnitude."""
    scale, end = Decimal(tables.plural_scales[token]), pos + len(token)
    for _ in range(3):
        at = _blank(low, end)
        for filler in tables.data.plural_links:
            if low.startswith(filler + " ", at):
                at += len(filler) + 1
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
    at = _blank(low, end)
    article = tables.articles.at(low, at)
    if article is not None:
        at = _blank(low, article[0])
    word = tables.tokens.form_at(low, at)
    if word is not None and word in tables.scales and word not in tables.data.letter_scales and at > end:
        scale = Decimal(tables.scales[word])
        return Numeral(
            start=pos, end=at + len(word), low=scale / 2, step=scale / 2 if scale >= 1000 else _ONE, scaled=True
        )
    return Numeral(start=pos, end=end, low=_HALF, step=Decimal(0), form="half", one=token in tables.ones)


def _fraction(low: str, number: Numeral | None, tables: Tables) -> Numeral | None:
    """Adds what makes a composed number a fraction: "two thirds", 三分之一, "one in five", "three and a quarter"."""
    if number is None or number.bound != "=" or number.form:
        return number
    at = _blank(low, number.end)
    mark = tables.fraction_marks.at(low, at)
    if mark is not None and number.low > 0:
        upper = _compose(low, _blank(low, mark[0]), tables)
        if upper is not None and upper.bound == "=":
            return replace(
                number, end=upper.end, low=upper.low / number.low, step=Decimal(0), form="fraction", one=False
            )
    if at < len(low) and low[at] == "-":
        at += 1
    word = tables.tokens.form_at(low, at)
    if word in tables.denominators and number.low == number.low.to_integral_value() and at > number.end:
        is_ordinal = word in tables.ordinals
        if not is_ordinal or number.low == 1:
            end = at + len(word)
            return replace(
                number, end=end, low=number.low / tables.denominators[word], step=Decimal(0), form="fraction", one=False
            )
    mark = tables.out_of.at(low, at)
    if mark is not None and number.low < 100 and number.low == number.low.to_integral_value() and mark[0] > at:
        lower = _compose(low, _blank(low, mark[0]), tables)
        if lower is not None and lower.bound == "=" and not lower.form and number.low < lower.low <= 10**7:
            round_base = lower.low in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50) or (
                lower.low >= 100 and lower.low % 100 == 0
            )
            if (round_base or not lower.figures) and not (lower.end < len(low) and low[lower.end] in "%/"):
                value = number.low / lower.low
                return replace(number, end=lower.end, low=value, step=Decimal(0), form="fraction", one=False)
    return _mixed(low, number, tables)


def _mixed(low: str, number: Numeral, tables: Tables) -> Numeral:
    """ "five and a quarter", "1 4/5": a whole number and a fraction."""
    at = _blank(low, number.end)
    if number.figures and at > number.end:
        stroke = _SLASH.match(low, at)
        if stroke is not None and not number.scaled and number.low == number.low.to_integral_value():
            part = _stroke(stroke)
            if part is not None:
                return replace(
                    number, end=part.end, low=number.low + part.low, step=Decimal(0), form="mixed", one=False
                )
    word = tables.tokens.form_at(low, at)
    if word in tables.joiners and tables.data.fraction_marks:
        part = _compose(low, _blank(low, at + len(word)), tables)
        share = _fraction(low, part, tables) if part is not None else None
        if share is not None and share.form == "fraction" and share.low < 1:
            return replace(number, end=share.end, low=number.low + share.low, step=Decimal(0), form="mixed", one=False)
        return number
    if word in tables.joiners and at > number.end:
        after = _blank(low, at + len(word))
        article = tables.articles.at(low, after)
        if article is not None:
            upper, after = _ONE, _blank(low, article[0])
        else:
            first = tables.tokens.form_at(low, after)
            if first is None or first not in tables.small:
                return number
            upper, after = Decimal(tables.small[first]), after + len(first)
            after = after + 1 if low[after : after + 1] in (" ", "-") else after
        word = tables.tokens.form_at(low, after)
        if word in tables.denominators and 0 < upper < tables.denominators[word]:
            value = number.low + upper / tables.denominators[word]
            return replace(number, end=after + len(word), low=value, step=Decimal(0), form="mixed", one=False)
    return number


class _Sum:
    """The parts of a numeral under construction. Small and mutable; never leaves this module."""

    __slots__ = ("end", "factor", "last", "ordinal", "parts", "places", "scale", "scaled")

    def __init__(self) -> None:
        self.parts: list[Decimal] = []
        self.places: list[Decimal] = []
        self.end = 0
        self.last = ""
        self.scale = Decimal(0)
        self.scaled = False
        self.ordinal = False
        self.factor = _ONE

    def copy(self) -> _Sum:
        other = _Sum()
        other.parts, other.places = self.parts[:], self.places[:]
        other.end, other.last, other.scale = self.end, self.last, self.scale
        other.scaled, other.ordinal, other.factor = self.scaled, self.ordinal, self.factor
        return other

    def push(self, value: Decimal, place: Decimal, kind: str, end: int) -> None:
        self.parts.append(value)
        self.places.append(place)
        self.last, self.end = kind, end

    def multiply(self, scale: Decimal, end: int) -> bool:
        """Applies a scale to the smaller parts before it; False where the scales do not descend."""
        group, place = Decimal(0), _ONE
        taken = 0
        while self.parts and self.parts[-1] < scale:
            group += self.parts.pop()
            last_place = self.places.pop()
            place = last_place if taken == 0 else place
            taken += 1
        if taken == 0 and self.parts:
            if self.last != "scale" or scale < 10_000:
                return False
            group, place = self.parts.pop(), self.places.pop()  # 万万, "million million"
        elif taken == 0:
            group = _ONE
        value = group * scale
        if value >= _LIMIT or (self.parts and value >= self.parts[-1]):
            return False
        self.factor = self.factor * scale if not self.parts else _ONE
        self.push(value, place * scale if scale >= 1000 or place < 1 else _ONE, "scale", end)
        self.scale, self.scaled = scale, True
        return True


def _compose(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The longest sum of digits, number words and scales from `pos`."""
    total = _Sum()
    saved: _Sum | None = None  # where to fall back to when the parts turn out to be two numbers
    at = pos
    size = len(low)
    single: str | None = None
    inside: Bound | None = None
    for steps in range(24):
        first = steps == 0
        if not first:
            at = _blank(low, total.end)
            if (
                at == total.end
                and at + 1 < size
                and low[at] == "-"
                and is_letter(low[at + 1])
                and total.last != "digits"
            ):
                at += 1
        if at >= size:
            break
        if low[at].isdigit() and low[at].isascii():
            if not first and (total.last != "scale" or inside):
                break
            figure = figures(low, at, tables)
            if figure is None or (not first and (figure.low >= total.scale or total.scale < 100)):
                break
            if not first and not tables.elliptic:
                after = tables.tokens.form_at(low, _blank(low, figure.end))
                if after is None or after not in tables.scales:
                    break
            if not first:
                saved = total.copy()
            total.push(figure.low, figure.step, "digits", figure.end)
            continue
        word = tables.tokens.form_at(low, at)
        mark = None if first else tables.bounds_inside.at(low, at)
        if word is None and mark is None:
            break
        if mark is not None:
            if inside or total.end - pos > 60 or not total.parts or sum(total.parts) < 10:
                break
            following = tables.tokens.form_at(low, _blank(low, mark[0]))
            if following is not None and following in tables.scales:
                inside = mark[1]  # type: ignore[assignment]
                inside_place = _significant(total)
                if not total.multiply(Decimal(tables.scales[following]), _blank(low, mark[0]) + len(following)):
                    break
                return _finish(low, pos, total, tables, inside, inside_place * tables.scales[following])
            return _finish(low, pos, total, tables, mark[1], _significant(total), end=mark[0])  # type: ignore[arg-type]
        if word is None:
            break
        end = at + len(word)
        if word in tables.data.letter_scales and (total.last != "digits" or at != total.end):
            break
        if word in tables.small and (first or word not in tables.joiners):
            value = Decimal(tables.small[word])
            if not first and word in tables.data.leading_only and _next_scale(low, end, tables) is None:
                break
            if first:
                if tables.elliptic:
                    row = _row(low, at, tables)
                    if row is not None:
                        return row
                total.push(value, _ONE, "small", end)
                single = word
                continue
            if total.last == "small":
                previous = total.parts[-1]
                step = _gap(previous)
                if step is None or value >= step or value == 0:
                    break
                total.parts[-1] = previous + value
                total.end = end
                continue
            if total.last == "scale":
                if value >= total.scale:
                    break
                saved = total.copy()
                total.push(value, _ONE, "small", end)
                continue
            break
        if word in tables.scales:
            scale = Decimal(tables.scales[word])
            if not first and _is_unit(low, at, pos, word, tables):
                break
            if first and word not in tables.lone_scales:
                article = tables.articles.before(low, at - 1) if at > 0 and low[at - 1] == " " else None
                if article is None:
                    return None
                pos = article[0]
            before = total.copy()
            if not total.multiply(scale, end):
                total = saved if saved is not None and before.last != "scale" else before
                break
            continue
        if word in tables.joiners and not first:
            if total.last == "digits" or (total.last == "small" and total.parts[-1] < tables.joined_over):
                break
            following = _blank(low, end)
            nxt = tables.tokens.form_at(low, following)
            if nxt is None or following == end and not tables.elliptic:
                break
            if nxt in tables.small:
                value = Decimal(tables.small[nxt])
                edge = total.scale if total.last == "scale" else (_gap(total.parts[-1]) or Decimal(0))
                if not 0 < value < edge:
                    break
                saved = total.copy()
                if total.last == "small":
                    total.parts[-1] += value
                    total.end = following + len(nxt)
                else:
                    total.push(value, _ONE, "small", following + len(nxt))
                continue
            if nxt in tables.scales and total.last == "scale" and tables.scales[nxt] < total.scale:
                saved = total.copy()
                total.push(_ONE, _ONE, "small", following)
                if total.multiply(Decimal(tables.scales[nxt]), following + len(nxt)):
                    continue
                total = saved
                break
            if nxt in tables.ordinals:
                value = Decimal(tables.ordinals[nxt])
                if total.last == "scale" and value < total.scale:
                    total.push(value, _ONE, "small", following + len(nxt))
                    total.ordinal = True
            break
        if word in tables.points and not first:
            decimals, stop = _spoken_decimals(low, end, tables)
            if not decimals or total.last not in ("small", "digits", "scale"):
                break
            total.parts[-1] += Decimal("0." + decimals)
            total.places[-1] = Decimal(1).scaleb(-len(decimals))
            total.end, total.last = stop, "decimal"
            continue
        if word in tables.ordinals:
            value = Decimal(tables.ordinals[word])
            if first:
                total.push(value, _ONE, "small", end)
                total.ordinal = True
                continue
            if word in tables.denominators and sum(total.parts) == 1:
                break
            if total.last == "digits":
                break
            fits = value < (total.scale if total.last == "scale" else _gap(total.parts[-1]) or Decimal(0))
            if fits:
                total.push(value, _ONE, "small", end)
                total.ordinal = True
                continue
            if value >= 100 and total.multiply(value, end):
                total.ordinal = True
                total.last = "scale"
                continue
        break
    if not total.parts:
        return None
    if total.last in ("small", "scale", "digits"):
        half = tables.and_half.at(low, _blank(low, total.end))
        after = _next_scale(low, half[0], tables) if half is not None else None
        if half is not None and (total.scaled or not tables.elliptic) and not (after and total.last == "scale"):
            unit = total.scale if total.last == "scale" else _ONE
            total.parts[-1] += unit / 2
            total.places[-1] = unit / 2
            total.end, total.last = half[0], "half"
            after = _blank(low, total.end)
            word = tables.tokens.form_at(low, after)
            if word is not None and word in tables.scales and word not in tables.data.letter_scales:
                total.multiply(Decimal(tables.scales[word]), after + len(word))
    number = _finish(low, pos, total, tables, None, _ONE)
    if single is not None and single in tables.ones and number.end == pos + len(single):
        return replace(number, one=True)
    return number


def _next_scale(low: str, pos: int, tables: Tables) -> str | None:
    word = tables.tokens.form_at(low, _blank(low, pos))
    return word if word in tables.scales else None


def _is_unit(low: str, at: int, pos: int, word: str, tables: Tables) -> bool:
    """Whether what looks like a scale opens or is a unit: 12千米 is 12 km; "10m" is ten metres, but "$10m" and "10m people" are not."""
    unit = tables.units.at(low, at)
    if word not in tables.data.letter_scales:
        return unit is not None and unit[0] > at + len(word)
    ambiguous = len(word) == 1 and tables.scales[word] > 1000  # "1b" is a name more often than a billion
    if not ambiguous and (unit is None or unit[0] < at + len(word)):
        return False
    following = tables.units.at(low, _blank(low, at + len(word)))
    if following is not None and is_currency(following[1]):
        return False
    signed = any(tables.currency_before.before(low, p) is not None for p in (pos, pos - 1) if p > 0)
    return not signed and tables.nouns.at(low, _blank(low, at + len(word))) is None


def _gap(value: Decimal) -> Decimal | None:
    """What may be added to a small part: below ten to 20, 30...; below a hundred to 100, 200...; None for what ends a numeral."""
    if value >= 100 and value % 100 == 0:
        return Decimal(100)
    if value >= 20 and value % 10 == 0:
        return Decimal(10)
    return None


def _significant(total: _Sum) -> Decimal:
    """The place value of the last non-zero digit of the last part: 500 -> 100, 1.5 -> 0.1."""
    part = total.parts[-1]
    if part == 0:
        return _ONE
    exponent = part.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)


def _spoken_decimals(low: str, pos: int, tables: Tables) -> tuple[str, int]:
    """Digits spoken after the decimal word, and where they end."""
    digits, end = "", pos
    while len(digits) < 12:
        at = _blank(low, end)
        word = tables.tokens.form_at(low, at)
        if word is None or tables.small.get(word, 10) > 9:
            break
        digits += str(tables.small[word])
        end = at + len(word)
    return digits, end


def _row(low: str, pos: int, tables: Tables) -> Numeral | None:
    """Digits in a row in languages that write so: three or more are read one by one, two neighbours are a range (七八个)."""
    digits, end = "", pos
    ends = []
    while end < len(low) and len(digits) <= MAX_DIGITS:
        word = tables.tokens.form_at(low, end)
        if word is None or tables.small.get(word, 10) > 9 or word in tables.scales:
            break
        digits += str(tables.small[word])
        end += len(word)
        ends.append(end)
    if len(digits) >= 3 or (
        len(digits) == 2 and "0" in digits[1:] and digits[0] != "0" and _row_zero(low, ends, tables)
    ):
        following = tables.tokens.form_at(low, end)
        if following is not None and following in tables.scales:
            return None
        return Numeral(start=pos, end=end, low=Decimal(digits))
    if len(digits) == 2 and int(digits[1]) == int(digits[0]) + 1 and digits[0] != "0":
        scale, last = _ONE, end
        while (word := tables.tokens.form_at(low, last)) is not None and (
            word in tables.scales or word in tables.lone_scales
        ):
            if word in tables.data.letter_scales:
                break
            scale *= tables.scales.get(word) or tables.small.get(word, 1)
            last += len(word)
            if scale >= _LIMIT:
                return None
        return Numeral(
            start=pos,
            end=last,
            low=int(digits[0]) * scale,
            high=int(digits[1]) * scale,
            bound="range",
            scaled=scale > 1,
        )
    return None


def _row_zero(low: str, ends: list[int], tables: Tables) -> bool:
    following = tables.tokens.form_at(low, ends[-1])
    return following is None or following not in tables.scales


def _finish(
    low: str, pos: int, total: _Sum, tables: Tables, inside: str | None, place: Decimal, *, end: int | None = None
) -> Numeral:
    parts = total.parts
    value = sum(parts, Decimal(0))
    stop = total.end if end is None else end
    starts_with_figures = low[pos].isdigit() and low[pos].isascii()
    if (
        tables.elliptic
        and total.last == "small"
        and total.scaled
        and len(parts) > 1
        and total.scale >= 100
        and inside is None
    ):
        # 四百五 is 450 and 五万二 52,000: a last digit right after a scale counts tenths of it, unless a zero stands between.
        tail = parts[-1]
        word = low[stop - 1 : stop]
        before = low[stop - 2 : stop - 1]
        if tail < 10 and word in tables.small and tables.scales.get(before) == int(total.scale):
            value += tail * total.scale / 10 - tail
    if inside is not None:
        return Numeral(
            start=pos, end=stop, low=value, high=value + place, bound=">", step=place, figures=starts_with_figures,
            scaled=total.scaled,
        )  # fmt: skip
    step = total.places[-1]
    return Numeral(
        start=pos, end=stop, low=value, step=step, figures=starts_with_figures, scaled=total.scaled,
        scale=total.factor if len(parts) == 1 else _ONE, form="ordinal" if total.ordinal else "",
    )  # fmt: skip
