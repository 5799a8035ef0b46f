"""A value in any language, as a newspaper writes it: "menos de 45 milhões de reais", 超过20个企业, "um terço".

For English sentences in reports see `values/format.py`, which also has words for what no newspaper writes. Here the
measure is that the language's own reader reads the same value back; what has no such form is refused.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from factcheck.languages import get_language
from factcheck.languages.base import Language
from factcheck.languages.cldr import get_cldr
from factcheck.languages.writing import Writing, get_writing
from factcheck.values.base import DateValue, Quantity, Value
from factcheck.values.tables import tables_for
from factcheck.values.units import MEASURES
from factcheck.values.write_date import date_in
from factcheck.values.write_number import is_plural, number_in_figures, number_in_words, number_shortened


def write_value(value: Value, code: str, *, words: bool = False) -> str:
    """The value in the language of that code. With `words`, whole numbers up to 10**15 are written in words, except
    in ranges and where a number in words would make another unit of what follows.

    Raises ValueError for what the language has no words for: an open interval without a bound, a unit or currency
    that no table names, a date that hangs on another one. Raises KeyError for an unknown language.
    """
    language = get_language(code)
    writing = get_writing(language.code)
    if isinstance(value, DateValue):
        return date_in(value, language, writing)
    return _Writer(value, language, writing, words).text()


#: Numbers that end in a scale word which may need a link to its noun ("dois milhões de pessoas").
_LINKED = 10**6


class _Writer:
    def __init__(self, quantity: Quantity, language: Language, writing: Writing, words: bool) -> None:
        self.q, self.language, self.w, self.words = quantity, language, writing, words

    def text(self) -> str:
        q, w = self.q, self.w
        rate = ""
        if q.per is not None:
            if q.per not in w.rates:
                raise ValueError(f"no words for a rate by {q.per}")
            rate = w.rates[q.per]
        if q.bound == "order":
            return self._order() + rate
        if q.bound == "range":
            if q.low is None or q.high is None or q.low_open or q.high_open:
                raise ValueError("a range needs both ends")
            return self._range(q.low, q.high) + rate
        if q.stated is None:
            raise ValueError("an interval without a bound has no words")
        text = self._with_unit(q.stated, *self._number(q.stated)) + rate
        return text if q.bound == "=" else w.bounds[q.bound].format(text)

    def _number(self, number: Decimal) -> tuple[str, bool]:
        """The number itself, and whether it ends in a scale word."""
        if self.q.step == 0 and 0 < number < 1:
            share = self._share(number)
            if share is not None:
                return share, False
        changes = self._scale_changes_unit()
        if self.words and number == number.to_integral_value() and number >= 0 and not changes:
            return number_in_words(int(number), self.w), number > 0 and number % _LINKED == 0
        if changes or self.q.kind in ("percent", "ordinal", "multiple"):
            return number_in_figures(number, self.language), False
        return number_shortened(number, self.language, self.w)

    def _scale_changes_unit(self) -> bool:
        """Whether a scale word would make another unit of it ("two million pounds")."""
        names = self._names() if self.q.unit is not None and self.q.kind != "percent" else ("", "")
        return any(name.lower() in self.language.values.scaled_units for name in names)

    def _share(self, number: Decimal) -> str | None:
        share = Fraction(number).limit_denominator(10)
        if abs(share - Fraction(number)) > Fraction(1, 10**12):
            return None
        if share.denominator == 2 and self.w.half:
            return self.w.half
        if share.denominator not in self.w.fractions:
            return None
        lower = self.w.fractions[share.denominator][share.numerator > 1]
        return self.w.fraction.format(upper=number_in_words(share.numerator, self.w), lower=lower)

    def _with_unit(self, number: Decimal | None, text: str, scaled: bool) -> str:
        q, w = self.q, self.w
        if q.kind == "percent":
            if q.unit == "percentage_point":
                return w.points[is_plural(number, w)].format(text)
            return w.percent.format(text)
        if q.kind == "multiple":
            return w.multiple.format(text)
        if q.kind == "ordinal":
            return w.ordinal.format(text)
        if q.kind == "money":
            if q.currency is None or q.currency not in w.currencies:
                raise ValueError(f"no words for the currency {q.currency}")
            name = w.currencies[q.currency][is_plural(number, w)]
            return text + w.joint + (w.scale_link if scaled else "") + name
        if q.unit is None:
            return text
        name = self._names()[is_plural(number, w)]
        classifier = "" if q.unit in MEASURES else w.classifier.get(q.unit, w.other_classifier)
        return text + w.joint + (w.scale_link if scaled else "") + classifier + name

    def _names(self) -> tuple[str, str]:
        """Singular and plural of the unit."""
        unit = self.q.unit or ""
        if unit in self.w.units:
            return self.w.units[unit]
        names = get_cldr(self.language.code).unit_names.get(unit)
        if names is not None:
            if tables_for(self.language).units.values.get(names[1].lower(), unit) != unit:
                raise ValueError(f"no words for the unit {unit}: {names[1]} is read as another one")
            return names
        forms = (self.language.values.nouns.get(unit) or self.language.values.units.get(unit) or "").split("|")
        if not forms[0]:
            raise ValueError(f"no words for the unit {unit}")
        if self.w.capital_nouns:
            forms = [form[:1].upper() + form[1:] for form in forms]
        return forms[0], forms[1 if len(forms) > 1 else 0]

    def _range(self, low: Decimal, high: Decimal) -> str:
        """Both ends, always in figures: words like "and" would part the ends and their own parts alike."""
        q, w = self.q, self.w
        self.words = False
        first, (second, scaled) = self._number(low)[0], self._number(high)
        if q.kind == "percent":
            return w.between.format(low=self._with_unit(low, first, False), high=self._with_unit(high, second, False))
        return w.between.format(low=first, high=self._with_unit(high, second, scaled))

    def _order(self) -> str:
        q, w = self.q, self.w
        power = 0 if q.high is None else max((q.high / 10).adjusted(), 1)
        if power not in w.orders:
            raise ValueError(f"no words for numbers of the order of 10**{power}")
        text = w.orders[power]
        with_unit = self._with_unit(None, "", False).removeprefix(w.joint)
        if q.kind in ("percent", "multiple", "ordinal") or self._scale_changes_unit():
            raise ValueError(f"no words for a {q.kind} of unknown size")
        return f"{text}{w.order_link}{with_unit}" if with_unit else text
