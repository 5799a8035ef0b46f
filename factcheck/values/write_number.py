"""Numbers as a newspaper of a language writes them: in figures (45 million, 4500万) or in words.

What is written here is read back as the same number by the same language; `tests/values/test_round_trip.py` says so.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.languages.base import Language
from factcheck.languages.writing import Scale, Writing

#: The largest number that is written in words.
LARGEST_IN_WORDS = 10**15

#: A shortened figure has two digits after the mark at most (1.23 million): three would look like a group.
_PLACES = Decimal("0.01")


def number_in_words(number: int, writing: Writing) -> str:
    """A number from 0 to 10**15 in words, as it is counted ("two hundred and five", 二百零五).

    Raises ValueError for other numbers.
    """
    if not 0 <= number <= LARGEST_IN_WORDS:
        raise ValueError(f"no words for {number}")
    return _by_position(number, writing) if writing.digits else _in_words(number, writing)


def _in_words(number: int, w: Writing) -> str:
    for scale in w.scales:
        size = 10**scale.power
        if number < size:
            continue
        count, rest = divmod(number, size)
        head = scale.one if count == 1 else _clipped(_in_words(count, w), scale) + scale.joint + scale.many
        if not rest:
            return head
        last = w.last_joint and (rest < 100 or (w.joint_rounds and rest < 1000 and rest % 100 == 0))
        return head + (w.last_joint if last else scale.after) + _in_words(rest, w)
    if number < 100:
        return w.numbers[number]
    hundreds, rest = divmod(number, 100)
    if not rest:
        return w.round_hundreds[hundreds - 1]
    return w.hundreds[hundreds - 1] + w.hundred_joint + w.numbers[rest]


def _clipped(text: str, scale: Scale) -> str:
    for ending, instead in scale.clip:
        if text.endswith(ending):
            return text.removesuffix(ending) + instead
    return text


def _by_position(number: int, w: Writing, *, leading: bool = True) -> str:
    """A numeral of digits and places. `leading`: nothing stands before it, so that 12 is 十二 and not 一十二."""
    for scale in w.scales:
        size = 10**scale.power
        if number < size:
            continue
        count, rest = divmod(number, size)
        text = _by_position(count, w, leading=leading) + scale.many
        if not rest:
            return text
        return text + (w.zero_mark if rest * 10 < size else "") + _by_position(rest, w, leading=False)
    text, gap = "", False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit == 0:
            gap = bool(text)
            continue
        place = w.places[power - 1] if power else ""
        counted = digit > 1 or not place or (place in w.ones and not (leading and not text and power == 1))
        text += (w.zero_mark if gap else "") + (w.digits[digit] if counted else "") + place
        gap = False
    return text or w.digits[0]


def number_in_figures(number: Decimal, language: Language, *, group_from: int = 0) -> str:
    """A number with the separators of the language, without an exponent ("1.234,5"); smaller numbers than `group_from`
    have no group marks."""
    text = f"{number.normalize():,f}" if number != number.to_integral_value() else f"{int(number):,}"
    group = language.values.group if abs(number) >= group_from else ""
    return text.translate({ord(","): group, ord("."): language.values.decimal})


def number_shortened(number: Decimal, language: Language, writing: Writing) -> tuple[str, bool]:
    """A number in figures, with a scale word where that leaves two places at most; and whether there is such a
    word ("45 million", True)."""
    size = abs(number)
    for power, (one, many) in writing.figure_scales.items():
        if size < 10**power:
            continue
        scaled = number.scaleb(-power)
        if scaled.adjusted() >= 20 or scaled != scaled.quantize(_PLACES):
            break
        word = many if is_plural(scaled, writing) else one
        figures = number_in_figures(scaled, language, group_from=writing.group_from)
        return f"{figures}{writing.scale_joint}{word}", True
    return number_in_figures(number, language), False


def is_plural(number: Decimal | None, writing: Writing) -> bool:
    """Whether a noun or scale word after the number stands in the plural; None is an unknown number."""
    if number is None:
        return True
    return abs(number) >= writing.plural_from if writing.plural_from else number != 1
