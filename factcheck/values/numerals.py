"""Numerals of several words: "two hundred and five", "mil milhões", 1亿2000万, "4.5 million".

One rule composes them in every language: parts add up, and a scale word multiplies the smaller parts before it. Which
words there are, and which may follow which, is data. A numeral that turns out to be two ("one thousand and two
thousand") is cut back to the first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factcheck.values.base import Bound
from factcheck.values.digit_rows import digit_row
from factcheck.values.figures import figures
from factcheck.values.numeral import ONE, Numeral, blank
from factcheck.values.sums import LIMIT, Sum, last_place
from factcheck.values.tables import Tables, is_letter
from factcheck.values.units import is_currency, is_time

_WORD_AHEAD = re.compile(r" ([^\W\d_]+)")

#: No numeral has more parts, and none is longer where a word like 多 follows it.
_MAX_PARTS = 40
_MAX_LENGTH = 60
_NOTHING = Decimal(0)


def compose(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The longest sum of digits, number words and scales from `pos`; None where no number starts."""
    if tables.elliptic:
        row = digit_row(low, pos, tables)
        if row is not None:
            return row
        number = _Composer(low, pos, tables).run()
        return number if number is None else _spread(low, number, tables) or number
    return _Composer(low, pos, tables).run()


def plain_figure(low: str, pos: int, tables: Tables) -> tuple[Numeral, bool] | None:
    """The figure at `pos`, alone or with one scale word, and whether what stands behind it could still go on: most
    figures are read so, at a fraction of the cost. None where it takes a closer look, or no figure stands there."""
    going_on = tables.going_on
    if low[pos : pos + 2] in going_on:
        return None
    figure = figures(low, pos, tables)
    if figure is None:
        return None
    end = figure.end
    at = blank(low, end)
    after = low[at : at + 1]
    if after == "-" or after.isdigit():
        return None
    if after not in going_on and low[at : at + 2] not in going_on:
        one = low[pos:end] in tables.ones
        return Numeral(start=pos, end=end, low=_NOTHING + figure.low, step=figure.step, figures=True, one=one), False
    return _with_scale(low, figure, at, tables)


def _with_scale(low: str, figure: Numeral, at: int, tables: Tables) -> tuple[Numeral, bool] | None:
    """ "45 million", 4500万: the figure and the scale word at `at`, as `compose` reads them; None for all else."""
    word = tables.tokens.form_at(low, at)
    if word not in tables.scales or word in tables.unusual_scales:
        return None
    end, size = at + len(word), Decimal(tables.scales[word])
    after = blank(low, end)
    behind = low[after : after + 1]
    if behind == "-" or behind.isdigit() or tables.bounds_inside.at(low, at) is not None:
        return None
    unit = tables.units.at(low, at)
    if unit is not None and unit[0] > end:
        return None
    open_ended = behind in tables.going_on or low[after : after + 2] in tables.going_on
    if open_ended and (
        tables.elliptic
        or tables.tokens.form_at(low, after) is not None
        or tables.bounds_inside.at(low, after) is not None
        or tables.and_half.at(low, after) is not None
    ):
        return None
    linked = tables.past_link(low, after)
    if linked > after and tables.tokens.form_at(low, linked) in tables.scales:
        return None
    value, step = figure.low * size, figure.step
    if value >= LIMIT:
        return None
    step = step * size if size >= 1000 or step < 1 else ONE
    number = Numeral(
        start=figure.start,
        end=end,
        low=_NOTHING + value,
        step=step,
        figures=True,
        scaled=True,
        scale=size,
    )
    return number, open_ended


def _spread(low: str, number: Numeral, tables: Tables) -> Numeral | None:
    """Two neighbouring digits inside a numeral are a range: 十七八 is 17 to 18, 三千七八百 3700 to 3800."""
    at = number.end
    if at >= len(low) or at - 1 <= number.start or tables.small.get(low[at], 0) < 2:
        return None
    if tables.small.get(low[at], 0) != tables.small.get(low[at - 1], 0) + 1:
        return None
    head, tail = low[number.start : at - 1], low[at + 1 : at + _MAX_LENGTH]
    first = _Composer(head + low[at - 1] + tail, 0, tables).run()
    second = _Composer(head + low[at] + tail, 0, tables).run()
    if first is None or second is None or first.end != second.end or first.bound != "=" or first.end < len(head) + 1:
        return None
    end = number.start + first.end + 1
    return replace(second, start=number.start, end=end, low=first.low, high=second.low, bound="range", scale=ONE)


class _Composer:
    """One pass over the words of a numeral. Every step says whether the numeral goes on."""

    __slots__ = ("first", "inside", "low", "pos", "safe", "saved", "start", "sum", "tables")

    def __init__(self, low: str, pos: int, tables: Tables) -> None:
        self.low, self.start, self.pos, self.tables = low, pos, pos, tables
        self.sum = Sum()
        self.saved: Sum | None = None  # where to fall back to when the parts turn out to be two numbers
        #: The same after each scale word from a thousand on, and whether a word like "and" followed there.
        self.safe: list[tuple[Sum, bool]] = []
        self.inside: tuple[Bound, Decimal, int] | None = None  # 多, 余: bound, place, end
        self.first = True

    def run(self) -> Numeral | None:
        for _ in range(_MAX_PARTS):
            if not self._step(self._next()):
                break
            self.first = False
        if not self.sum.parts:
            return None
        self._half()
        return self._finish()

    def _next(self) -> int:
        """Where the next word would start: after a blank, or after the hyphen of "twenty-three"."""
        if self.first:
            return self.pos
        low, end = self.low, self.sum.end
        at = blank(low, end)
        hyphen = at == end and low[at : at + 1] == "-" and at + 1 < len(low) and is_letter(low[at + 1])
        if hyphen:
            return at + 1 if self.sum.last != "digits" or self._is_scale(at + 1) else at
        return end + 3 if self._cut_hyphen(end) else at

    def _is_scale(self, at: int) -> bool:
        """Whether a scale word starts here: "a $45-million gift"."""
        word = self.tables.tokens.form_at(self.low, at)
        return word in self.tables.scales and word not in self.tables.data.letter_scales

    def _cut_hyphen(self, end: int) -> bool:
        """ "fifty - two", as programs write that part words from their hyphens: a ten and a one."""
        if self.sum.last not in ("small", "scale") or not self.low.startswith(" - ", end) or self.sum.room() != 10:
            return False
        word = self.tables.tokens.form_at(self.low, end + 3)
        one = self.tables.small.get(word or "") or self.tables.ordinals.get(word or "")
        return one is not None and 0 < one < 10

    def _step(self, at: int) -> bool:
        low, tables = self.low, self.tables
        if at >= len(low) or self.inside is not None:
            return False
        if low[at].isdigit() and low[at].isascii():
            return self._digits(at)
        word = tables.tokens.form_at(low, at)
        if word is None and self.sum.last == "scale" and (after := tables.past_link(low, at)) > at:
            at, word = after, tables.tokens.form_at(low, after)  # "une dizaine de milliers"
            if word not in tables.scales or word in tables.data.letter_scales:
                return False
        if not self.first:
            if word in tables.percent_openers.values:
                word = tables.scale_words.form_at(low, at)  # 三百分之一 is a three-hundredth, not 3 and 1 %
            mark = tables.bounds_inside.at(low, at)
            if mark is not None:
                return self._inside(mark)
        if word is None:
            return False
        end = at + len(word)
        if word in tables.data.letter_scales and (self.sum.last != "digits" or not self._touches(at, end)):
            return False
        if word in tables.small and (self.first or word not in tables.joiners):
            return self._small(word, end)
        if word in tables.scales:
            return self._scale(word, at, end)
        if self.first:
            return word in tables.ordinals and self._ordinal(word, end)
        if word in tables.joiners:
            return self._joiner(at, end)
        if word in tables.points:
            return self._decimals(end)
        return word in tables.ordinals and self._ordinal(word, end)

    def _touches(self, at: int, end: int) -> bool:
        """Whether a letter for a scale belongs to the figure before it: right behind it, glued to a currency sign
        ("15 M€"), or linked to a currency ("15 M d'euros")."""
        low, tables = self.low, self.tables
        if at == self.sum.end or tables.currency_signs.at(low, end) is not None:
            return True
        if low[at:end] in tables.data.closing_scales and self._closes(end):
            return True
        return self._linked_currency(end)

    def _closes(self, end: int) -> bool:
        """Whether no noun follows: the clause ends, or a small word comes next ("5 grand a month")."""
        word = _WORD_AHEAD.match(self.low, end)
        if word is not None:
            return word[1] in self.tables.data.stop_nouns or self.tables.per.at(self.low, end + 1) is not None
        return end == len(self.low) or self.low[end] in ".,;:!?)\n"

    def _linked_currency(self, end: int) -> bool:
        at = blank(self.low, end)
        after = self.tables.past_link(self.low, at)
        unit = self.tables.units.at(self.low, after) if end < at < after else None
        return unit is not None and is_currency(unit[1])

    def _digits(self, at: int) -> bool:
        """Figures start a numeral, or go on after a scale: 1亿2000万, "2 million 300 thousand"."""
        total = self.sum
        if not self.first and total.last != "scale":
            return False
        figure = figures(self.low, at, self.tables)
        if figure is None:
            return False
        if not self.first:
            if figure.low >= total.scale or total.scale < 100:
                return False
            if not self.tables.elliptic:
                scale = next_scale(self.low, figure.end, self.tables)
                if not self._goes_on(at, figure, 0 if scale is None else self.tables.scales[scale]):
                    return False
            self.saved = total.copy()
        total.push(figure.low, figure.step, "digits", figure.end)
        return True

    def _goes_on(self, at: int, figure: Numeral, scale: int) -> bool:
        """Whether a figure with its scale (0: none) belongs to the number before it: "1 million 200 thousand", and
        after thousands in figures also "2 mil 300" and "3 mil 500 millones", as they are written in Mexico."""
        total, low = self.sum, self.low
        opens = low[self.start].isdigit() or (
            total.parts == [1000] and low[self.start : total.end] in self.tables.lone_scales
        )
        thousands = total.scale == 1000 and opens and at == blank(low, total.end)
        if scale:
            return scale < total.scale or (thousands and scale >= 10**6)
        in_figures = len(total.parts) > 1 and total.scale <= 1000 and low[self.start].isdigit()
        return in_figures or (thousands and figure.end - at == 3 and low[at : figure.end].isdigit())

    def _small(self, word: str, end: int) -> bool:
        total, tables = self.sum, self.tables
        value = Decimal(tables.small[word])
        compound = tables.compounds.read(word) if tables.compounds is not None else None
        if self.first:
            total.push(value, ONE, "small", end)
            if compound is not None:
                total.end_in(compound)
                self._note()
            return True
        if word in tables.data.leading_only and next_scale(self.low, end, tables) is None:
            return False
        if total.last not in ("small", "scale") or value >= total.room():
            return False
        if word in tables.ones and total.last == "scale" and total.scale >= 10**6 and not tables.elliptic:
            unit = tables.units.at(self.low, blank(self.low, end))
            if unit is not None and is_time(unit[1]) and not self.low[total.end : end - len(word)].strip():
                return False  # "3 milliards un an plus tôt": an article
        if total.last == "small":
            if value == 0:
                return False
            total.add(value, end)
        else:
            self.saved = total.copy()
            total.push(value, ONE, "small", end)
            if compound is not None:
                total.end_in(compound)
        return True

    def _scale(self, word: str, at: int, end: int) -> bool:
        low, tables = self.low, self.tables
        if not self.first and self._is_unit(at, word):
            return False
        if word in tables.data.closing_scales - tables.data.letter_scales and (self.first or not self._closes(end)):
            return False
        if self.first and word not in tables.lone_scales:
            article = tables.articles.before(low, at - 1) if at > 0 and low[at - 1] == " " else None
            if article is not None:
                self.start = article[0]
            elif not self._scale_alone(at, end):
                return False
        if word in tables.approximate and self.sum.last != "digits" and not self._is_linked(end, word):
            return False
        size = Decimal(tables.scales[word])
        first = self._first_of_two(size)
        if first is not None:
            self.sum = first
            return False
        before = self.sum.copy()
        lone = word in tables.lone_scales and before.last == "scale" and size < before.scale
        if lone and (tables.elliptic or size >= 1000):
            self.sum.push(ONE, ONE, "small", at)  # "um milhão mil e duzentos", 二百十
        if self.sum.multiply(size, end):
            self.sum.about = self.sum.about or word in tables.approximate
            self._note()
            return True
        self.sum = self.saved if self.saved is not None and before.last != "scale" else before
        for safe, _ in self.safe:
            if safe.scale >= size >= 1000:
                self.sum = safe
        return False

    def _note(self) -> None:
        """Remembers the sum where it ends in a scale from a thousand on: what follows may be another number."""
        if self.sum.last == "scale" and self.sum.scale >= 1000:
            self.safe.append((self.sum.copy(), False))

    def _first_of_two(self, size: Decimal) -> Sum | None:
        """The number before "and" where a larger scale multiplies only what stands behind: "between 450 million and
        one billion". "Mil e duzentos milhões" is one number where no "between" stands before it."""
        for safe, joined in () if self.tables.elliptic else self.safe:
            if joined and size > safe.scale and (safe.scale >= 10**6 or self._opened()):
                return safe
        return None

    def _opened(self) -> bool:
        """Whether a word like "between" stands before the numeral."""
        at = self.start - 1 if self.start > 0 and self.low[self.start - 1] == " " else self.start
        opener = self.tables.range_openers.before(self.low, at)
        return opener is not None and self.low[opener[0] : at] not in self.tables.data.fillers

    def _scale_alone(self, at: int, end: int) -> bool:
        """Whether a scale counts once without a number: only beside a bound, 近百人, 千余名."""
        low, tables = self.low, self.tables
        if not tables.elliptic or (at > 0 and (low[at - 1] in tables.scales or low[at - 1] in tables.small)):
            return False
        while (word := next_scale(low, end, tables)) is not None and word not in tables.data.letter_scales:
            end = blank(low, end) + len(word)
        return tables.bounds_inside.at(low, end) is not None or tables.bounds_before.before(low, at) is not None

    def _is_linked(self, end: int, word: str) -> bool:
        """Whether "of" and a word follow ("une centaine de personnes", not "une quarantaine de 14 jours"), or the
        clause ends ("ils sont une centaine.")."""
        low, tables = self.low, self.tables
        at = blank(low, end)
        if at == end:
            return word not in tables.not_alone and (at == len(low) or low[at] in ",.;:!?)\n")
        after = tables.past_link(low, at)
        return at < after < len(low) and is_letter(low[after])

    def _is_unit(self, at: int, word: str) -> bool:
        """Whether what looks like a scale is or opens a unit: 12千米 is 12 km; "10m" is metres, "$10m" and "10m
        people" not."""
        low, tables = self.low, self.tables
        unit = tables.units.at(low, at)
        if word not in tables.data.letter_scales:
            return unit is not None and unit[0] > at + len(word)
        ambiguous = len(word) == 1 and tables.scales[word] > 1000  # "1b" is a name more often than a billion
        if not ambiguous and (unit is None or unit[0] < at + len(word)):
            return False
        after = blank(low, at + len(word))
        following = tables.units.at(low, after)
        sign = tables.currency_signs.at(low, at + len(word))
        if (
            sign is not None
            or self._linked_currency(at + len(word))
            or (following is not None and is_currency(following[1]))
            or tables.nouns.at(low, after) is not None
        ):
            return False
        return all(tables.currency_before.before(low, p) is None for p in (self.pos, self.pos - 1) if p > 0)

    def _joiner(self, start: int, end: int) -> bool:
        """ "and", "e", 零: only after a part that is large enough, and only before one that fits into it."""
        total, tables, low = self.sum, self.tables, self.low
        if tables.and_half.at(low, start) is not None:
            return False
        if self.safe and self.safe[-1][0].end == total.end:
            self.safe[-1] = (self.safe[-1][0], True)
        if total.last not in ("small", "scale") or (total.last == "small" and total.parts[-1] < tables.joined_over):
            return False
        at = blank(low, end)
        if low[at : at + 1].isdigit() and (at > end or tables.elliptic):  # "1 milhão e 200 mil", 1千零20
            return total.last == "scale" and self._digits(at)
        word = tables.tokens.form_at(low, at)
        if word is None or (at == end and not tables.elliptic):
            return False
        after = at + len(word)
        if word in tables.small:
            value = Decimal(tables.small[word])
            if not 0 < value < total.room() or self._counts_parts(value, after):
                return False
            self.saved = total.copy()
            if total.last == "small":
                total.add(value, after)
            else:
                total.push(value, ONE, "small", after)
            return True
        if word in tables.scales and total.last == "scale" and tables.scales[word] < total.scale:
            self.saved = total.copy()
            total.push(ONE, ONE, "small", at)
            if total.multiply(Decimal(tables.scales[word]), after):
                return True
            self.sum = self.saved
            return False
        if word in tables.ordinals and total.last == "scale" and tables.ordinals[word] < total.scale:
            total.push(Decimal(tables.ordinals[word]), ONE, "ordinal", after)
            total.ordinal = True
        return False

    def _counts_parts(self, value: Decimal, end: int) -> bool:
        """Whether a number after "and" counts parts of a whole: "a hundred and three quarters"."""
        low, tables = self.low, self.tables
        if value >= 10 or tables.elliptic or low[end : end + 1] not in (" ", "-"):
            return False
        word = tables.tokens.form_at(low, end + 1)
        return word in tables.denominators and (
            word not in tables.ordinals or value == 1 or word in tables.plural_parts
        )

    def _decimals(self, end: int) -> bool:
        total = self.sum
        digits, stop = self._pair(end)
        paired = bool(digits)
        while not paired and len(digits) < 12:
            at = blank(self.low, stop)
            word = self.tables.tokens.form_at(self.low, at)
            if word is None or self.tables.small.get(word, 10) > 9:
                break
            digits += str(self.tables.small[word])
            stop = at + len(word)
        if not digits or total.last not in ("small", "digits", "scale"):
            return False
        total.add(Decimal("0." + digits), stop)
        total.places[-1] = Decimal(1).scaleb(-len(digits))
        total.last = "decimal"
        return True

    def _pair(self, end: int) -> tuple[str, int]:
        """ "point eleven": two decimal places said as one number; empty where digits are said one by one."""
        low, tables = self.low, self.tables
        at = blank(low, end)
        first = tables.small.get(tables.tokens.form_at(low, at) or "", 0)
        if tables.elliptic or first < 10:
            return "", end
        tail = compose(low, at, tables)
        if tail is None or tail.form or tail.scaled or tail.low >= 100:
            return "", end
        return str(tail.low), tail.end

    def _ordinal(self, word: str, end: int) -> bool:
        """The last word of "twenty-first", "two hundredth", "quadragésimo sétimo"."""
        total, tables = self.sum, self.tables
        value = Decimal(tables.ordinals[word])
        if self.first:
            total.push(value, ONE, "small", end)
            total.ordinal = True
            return True
        if total.last not in ("small", "scale") or (word in tables.denominators and sum(total.parts) == 1):
            return False  # "one third" is a share
        if word in tables.plural_parts and not total.ordinal:
            return False  # "dos milésimas"
        if (
            not total.ordinal
            and self.low[total.end : total.end + 1] == " "
            and tables.units.at(self.low, end - len(word))
        ):
            return False  # "doce mil segundos" are 12,000 seconds
        tens = total.ordinal and total.parts[-1] % 10 == 0 and value < 10  # "décimo terceiro"
        if tens or value < total.room():
            total.push(value, ONE, "small", end)
        elif value < 100 or not total.multiply(value, end):
            return False
        total.ordinal = True
        return True

    def _inside(self, mark: tuple[int, str]) -> bool:
        """500多亿, 4000余, 十几: more than the number, less than one more in its last place."""
        total, low, tables = self.sum, self.low, self.tables
        if total.end - self.start > _MAX_LENGTH or sum(total.parts) < 10 or total.ordinal:
            return False
        place = last_place(total.parts[-1])
        end = mark[0]
        word = next_scale(low, end, tables)
        if word is not None:
            stop = blank(low, end) + len(word)
            if not total.multiply(Decimal(tables.scales[word]), stop):
                return False
            place, end = place * tables.scales[word], stop
        self.inside = (mark[1], place, end)  # type: ignore[assignment]
        return True

    def _half(self) -> None:
        """ "two and a half million", "um milhão e meio"."""
        total, tables, low = self.sum, self.tables, self.low
        if total.last not in ("small", "scale", "digits") or self.inside is not None or total.ordinal:
            return
        half = tables.and_half.at(low, blank(low, total.end))
        if half is None or (tables.elliptic and not total.scaled and half[0] - total.end < 2):
            return
        scale = next_scale(low, half[0], tables)
        if scale is not None and total.last == "scale":
            smaller = Decimal(tables.scales[scale])
            if 1000 <= smaller < total.scale and scale not in tables.data.letter_scales:
                total.add(smaller / 2, blank(low, half[0]) + len(scale))  # "a billion and a half million"
                total.places[-1] = smaller / 2
            return
        unit = total.scale if total.last == "scale" else ONE
        total.add(unit / 2, half[0])
        total.places[-1] = unit / 2
        if scale is not None and scale not in tables.data.letter_scales:
            total.multiply(Decimal(tables.scales[scale]), blank(low, half[0]) + len(scale))

    def _finish(self) -> Numeral:
        total = self.sum
        value = sum(total.parts, Decimal(0))
        numeral = Numeral(
            start=self.start,
            end=total.end,
            low=value + self._unsaid(),
            step=total.places[-1],
            figures=self.low[self.start].isdigit() and self.low[self.start].isascii(),
            scaled=total.scaled,
            scale=total.factor if len(total.parts) == 1 else ONE,
            bound="~" if total.about else "=",
            form="ordinal" if total.ordinal else "",
            one=len(total.parts) == 1 and self.low[self.start : total.end] in self.tables.ones,
        )
        if self.inside is None:
            return numeral
        bound, place, end = self.inside
        return replace(numeral, end=end, high=value + place, bound=bound, step=place, one=False)

    def _unsaid(self) -> Decimal:
        """四百五 is 450 and 五万二 52,000: a last digit right after a scale counts tenths of it; 零 between forbids
        it."""
        total, tables = self.sum, self.tables
        if (
            not tables.data.unsaid_places
            or total.last != "small"
            or len(total.parts) < 2
            or total.scale < 100
            or self.inside
        ):
            return Decimal(0)
        tail = total.parts[-1]
        if tail >= 10 or tables.scales.get(self.low[self.start : total.end - 1].rstrip(" ")[-1:]) != int(total.scale):
            return Decimal(0)
        return tail * total.scale / 10 - tail


def next_scale(low: str, pos: int, tables: Tables) -> str | None:
    """The scale word after one optional blank."""
    word = tables.tokens.form_at(low, blank(low, pos))
    return word if word in tables.scales else None
