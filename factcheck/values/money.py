"""Sums of money: a currency sign, code or word beside a number.

`$` alone is what the language says it is (US dollars, unless a region is known). Hundredths are folded in: "50
cents" is 0.50 USD. Exchange rates are deliberately absent: sums in two currencies are never equal.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.values import numbers
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.units import is_currency

_TWO_FIGURES = re.compile(r"[0-9]{2}(?![0-9a-z%‰°]|[.,:/-][0-9])")
_WORD = re.compile(r"[^\W\d_]+")

#: Letters of a code, and the smallest scale word that stands behind one.
_CODE = 3
_LEAST_SCALE = 10**6

#: Codes and signs that are no word of any language here and may stand in lower case before a number.
_LOWER_CODES = frozenset({"usd", "eur", "gbp", "rmb", "brl", "hkd", "nzd", "cny", "Rs"})


def read(number: Numeral, place: Place) -> Core | None:
    """Money where a currency stands on either side of the number."""
    if number.form in ("percent", "multiple", "ordinal"):
        return None
    sign = before(place, number.start)
    unit = place.unit_after(number)
    after = unit[1] if unit is not None and is_currency(unit[1]) and not _compound(place, unit[0]) else None
    if sign is None and after is None:
        return None
    start, end, factor, extra = number.start, number.end, Decimal(1), Decimal(0)
    currency = ""
    if sign is not None:
        start, currency = sign
    if after is not None and unit is not None and (sign is None or after == currency or place.low[start] == "$"):
        end = unit[0]
        currency, _, part = after.partition("/")
        factor = Decimal(1) / Decimal(part) if part else factor
        if not part and not number.scaled and (size := _scale_behind(place, end, number)) is not None:
            return Core(start=start, end=size[0], kind="money", currency=currency or None, factor=size[1])
        extra, end = _minor(place, end, currency) if not part else (extra, end)
        if sign is None and not part and not extra and number.step == 1 and not number.scaled:
            extra, end = _hundredths(place, end)
    return Core(start=start, end=end, kind="money", currency=currency or None, factor=factor, extra=extra)


def _compound(place: Place, end: int) -> bool:
    """Whether the currency word only opens a longer one ("franco-atirador"); in "700-Euro-Marke" it is a sum."""
    low = place.low
    return not place.tables.data.capital_nouns and low[end : end + 1] == "-" and low[end + 1 : end + 2].isalpha()


def _scale_behind(place: Place, end: int, number: Numeral) -> tuple[int, Decimal] | None:
    """End and size of the scale word behind a code in capitals: "125 USD millones"."""
    low, tables = place.low, place.tables
    code = place.text[number.end : end].strip()
    word = tables.tokens.form_at(low, place.blank(end)) if len(code) == _CODE and code.isupper() else None
    if word not in tables.scales or word is None or word in tables.data.letter_scales:
        return None
    size, stop = Decimal(tables.scales[word]), place.blank(end) + len(word)
    return (stop, size) if size >= _LEAST_SCALE and low[end : end + 1] == " " and stop <= place.right else None


def before(place: Place, start: int) -> tuple[int, str] | None:
    """Start and currency of a sign or code right before the number."""
    end = place.back(start)
    if end <= place.left:
        return None
    found = place.tables.currency_before.before(place.low, end)
    if found is None or found[0] < place.left:
        return None
    written = place.text[found[0] : end]
    if written.isascii() and written.isalpha() and not written.isupper() and written not in _LOWER_CODES:
        return None
    inner = place.tables.currency_before.before(place.low, place.back(found[0]))
    if inner is not None and inner[0] >= place.left and inner[1] == found[1] and place.text[inner[0]].isupper():
        return inner
    return found


def _hundredths(place: Place, end: int) -> tuple[Decimal, int]:
    """Two figures right behind the name of a currency ("15 dollars 50", "15 dollars and 50."), where they count
    nothing else."""
    low, tables = place.low, place.tables
    at = place.blank(end)
    word = tables.tokens.form_at(low, at) if at > end else None
    joined = word is not None and word in tables.joiners
    at = place.blank(at + len(word)) if joined and word is not None else at
    match = _TWO_FIGURES.match(low, at, place.right) if at > end else None
    if match is None:
        return Decimal(0), end
    after = place.blank(match.end())
    closed = after >= place.right or low[after] in "\n.,;:!?)"
    if not closed and (joined or not _is_small_word(place, after)):
        return Decimal(0), end
    return Decimal(match[0]) / 100, match.end()


def _is_small_word(place: Place, at: int) -> bool:
    """Whether a word that is no noun stands here: what stands before it counts nothing."""
    word = _WORD.match(place.low, at, place.right)
    return word is not None and word[0] in place.tables.data.stop_nouns and place.tables.units.at(place.low, at) is None


def _minor(place: Place, end: int, currency: str) -> tuple[Decimal, int]:
    """The smaller coins that follow (五元三毛; "15 dollars and 50 cents") in whole units, and where they end."""
    total = Decimal(0)
    for _ in range(2):
        at = place.blank(end)
        word = place.tables.tokens.form_at(place.low, at)
        if word in place.tables.joiners:
            at = place.blank(at + len(word or ""))
        if at >= place.right or not (place.low[at].isdigit() or place.tables.tokens.form_at(place.low, at)):
            break
        number = numbers.read(place.low, at, place.tables)
        unit = place.tables.minor_units.at(place.low, place.blank(number.end)) if number is not None else None
        if number is None or unit is None or number.bound != "=" or not unit[1].startswith(("/", currency + "/")):
            break
        total += number.low / Decimal(unit[1].partition("/")[2])
        end = unit[0]
    return total, end
