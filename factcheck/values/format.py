"""A value in plain English: "less than 45 million US dollars", "between 7 and 10 people", "about a third".

What `describe` says of an exact, bounded or ranged quantity can be read back by the English reader with the same
meaning.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factcheck.values.base import DateValue, Quantity, Value
from factcheck.values.dates import describe_date

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_BOUNDS = {
    "<": "less than ",
    "<=": "at most ",
    ">": "more than ",
    ">=": "at least ",
    "~": "about ",
    "nearly": "nearly ",
}
_ORDERS = {0: "", 1: "tens of ", 2: "hundreds of "}
_ORDER_SCALES = ((12, "trillions"), (9, "billions"), (6, "millions"), (3, "thousands"))
_FRACTIONS = {
    2: "half",
    3: "third",
    4: "quarter",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}

#: Singular and plural names of currencies; others are named by their code.
_CURRENCIES = {
    "USD": ("US dollar", "US dollars"),
    "EUR": ("euro", "euros"),
    "GBP": ("pound sterling", "pounds sterling"),
    "JPY": ("yen", "yen"),
    "CNY": ("yuan", "yuan"),
    "HKD": ("Hong Kong dollar", "Hong Kong dollars"),
    "BRL": ("Brazilian real", "Brazilian reais"),
    "AUD": ("Australian dollar", "Australian dollars"),
    "CAD": ("Canadian dollar", "Canadian dollars"),
    "CHF": ("Swiss franc", "Swiss francs"),
    "INR": ("Indian rupee", "Indian rupees"),
    "KRW": ("won", "won"),
    "TWD": ("Taiwan dollar", "Taiwan dollars"),
}

#: Plurals that do not follow from the singular.
_PLURALS = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "inch": "inches",
    "virus": "viruses",
    "fish": "fish",
    "sheep": "sheep",
    "species": "species",
    "hertz": "hertz",
    "mu": "mu",
    "jin": "jin",
    "liang": "liang",
    "horsepower": "horsepower",
    "celsius": "degrees Celsius",
    "fahrenheit": "degrees Fahrenheit",
    "kilometre_per_hour": "kilometres per hour",
    "mile_per_hour": "miles per hour",
    "metre_per_second": "metres per second",
}


@lru_cache(maxsize=8192)
def describe(value: Value) -> str:
    """Plain English for any value, without the sentence around it."""
    if isinstance(value, DateValue):
        return describe_date(value)
    rate = f" a {value.per.replace('_', ' ')}" if value.per else ""
    if value.bound == "order" and value.low is not None and value.high is not None:
        return _order(value) + rate
    if value.stated is None:
        return _interval(value) + rate
    return (
        _BOUNDS.get(value.bound, "")
        + _with_unit(value, value.stated, number_words(value.stated, fraction=value.step == 0))
        + rate
    )


def number_words(number: Decimal, *, fraction: bool = False) -> str:
    """A number as newsrooms write it: 45 million, 1,234, 0.25; simple fractions as words where the source had one."""
    if fraction and 0 < number < 1:
        for lower, word in _FRACTIONS.items():
            upper = number * lower
            if abs(upper - round(upper)) < Decimal("1E-9"):
                count = round(upper)
                if count == 1:
                    return "half" if lower == 2 else f"one {word}"
                return f"{count} {word}s"
    size = abs(number)
    for scale, word in _SCALES:
        if size >= scale:
            scaled = number / scale
            if scaled.adjusted() < 20 and scaled == scaled.quantize(Decimal("0.001")):
                return f"{_digits(scaled)} {word}"
            break
    return _digits(number)


def _digits(number: Decimal) -> str:
    if 0 <= number.adjusted() < 20:
        number = round(number, 6)  # what a division leaves behind is nobody's figure
    if number == number.to_integral_value():
        return f"{int(number):,}"
    return f"{number.normalize():,f}"


def _with_unit(q: Quantity, number: Decimal | None, text: str) -> str:
    one = number == 1
    if q.kind == "money":
        if q.currency is None:
            return text
        return f"{text} {_CURRENCIES.get(q.currency, (q.currency, q.currency))[0 if one else 1]}"
    if q.kind == "percent":
        return f"{text} percentage {'point' if one else 'points'}" if q.unit == "percentage_point" else f"{text}%"
    if q.kind == "multiple":
        return f"{text} {'time' if one else 'times'}"
    if q.kind == "ordinal":
        return f"number {text}"
    return f"{text} {unit_words(q.unit, one=one)}" if q.unit else text


def unit_words(unit: str, *, one: bool) -> str:
    """A unit id as words, singular or plural."""
    if one:
        special = {"celsius": "degree Celsius", "fahrenheit": "degree Fahrenheit"}
        return special.get(unit, unit.replace("_", " "))
    if unit in _PLURALS:
        return _PLURALS[unit]
    words = unit.replace("_", " ")
    if words.endswith("y") and words[-2:-1] not in "aeiou":
        return words[:-1] + "ies"
    if words.endswith(("s", "x", "ch", "sh")):
        return words + "es"
    return words + "s"


def _interval(q: Quantity) -> str:
    if q.low is not None and q.high is not None:
        low, high = number_words(q.low), number_words(q.high)
        if q.low_open or q.high_open:
            first = f"more than {low}" if q.low_open else f"at least {low}"
            second = f"less than {high}" if q.high_open else f"at most {high}"
            return f"{first} and {_with_unit(q, q.high, second)}"
        return f"between {low} and {_with_unit(q, q.high, high)}"
    if q.high is not None:
        return ("less than " if q.high_open else "at most ") + _with_unit(q, q.high, number_words(q.high))
    if q.low is not None:
        return ("more than " if q.low_open else "at least ") + _with_unit(q, q.low, number_words(q.low))
    return "any number"


def _order(q: Quantity) -> str:
    """ "hundreds of millions of US dollars"."""
    assert q.high is not None
    exponent = max((q.high / 10).adjusted(), 1)
    text = "dozens" if exponent == 1 else "hundreds"
    for scale, word in _ORDER_SCALES:
        if exponent >= scale:
            text = _ORDERS.get(min(exponent - scale, 2), "") + word
            break
    with_unit = _with_unit(q, None, text)
    if with_unit == text or q.kind in ("percent", "multiple", "ordinal"):
        return with_unit
    return f"{text} of {with_unit[len(text) + 1 :]}"
