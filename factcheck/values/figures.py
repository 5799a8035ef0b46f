"""Figures: 1,000 and 1.000, 1 000, 1'000, 12,34,567, 4.5, 10½, 6.2x10^-4, 2^32, whatever separators the language
uses.

One mark that could be either is read as the language reads it: "1.500" is one and a half in English and fifteen
hundred in Portuguese. Marks that stand between blanks ("10 , 000", "$ 46 . 8 million") are those of a text that was
cut into words by a program: read where what stands around leaves no doubt. Dates, versions and addresses have been
set aside before.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction
from typing import Final

from factcheck.values.numeral import ONE, Numeral, blank
from factcheck.values.tables import Tables
from factcheck.values.tolerance import MAX_DIGITS
from factcheck.values.units import is_currency

_FIGURES = re.compile(r"[0-9]+(?:[.,'’][0-9]+){0,13}")
_BLANK_GROUPS = re.compile(r"[0-9]{1,3}(?: [0-9]{3}){1,12}(?![0-9])(?:[.,][0-9]{1,9}(?![0-9]))?")
_RUN = re.compile(r"[0-9]+")
#: A figure whose comma parts thousands in one country and decimals in another; whole, not the head of a longer one.
UNCLEAR: Final = re.compile(r"(?<![0-9.,])[1-9][0-9]{0,2},[0-9]{3}(?![0-9]|[.,][0-9])")
_POWER = re.compile(
    r" ?[x×*·] ?10 ?(?:\^ ?([-+−]?[0-9]{1,2})(?![0-9])|([⁻⁺]?[⁰¹²³⁴-⁹]{1,2})(?![⁰¹²³⁴-⁹]))"
    r"|e([-+]?[0-9]{1,2})(?![0-9a-z])"
)
_RAISED = re.compile(r"\^([-+−]?[0-9]{1,3})(?![0-9])")
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻−", "0123456789+--")

#: The largest power of ten that a figure in scientific notation may have.
_MAX_POWER = 30

_SPACED_GROUP = re.compile(r" ([.,]) [0-9]{3}(?![0-9])")
_SPACED_ANY = re.compile(r" ([.,]) [0-9]")
_SPACED_PART = re.compile(r" ([.,]) ([0-9]{1,4})(?![0-9])")
_SURE_UNITS = frozenset({"percent", "percentage_point"})

#: Fractions in one character.
VULGAR: Final = {char: Fraction(unicodedata.numeric(char)).limit_denominator(10) for char in "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"}

#: What is part of a figure behind its digits, or opens a power.
_GOING_ON: Final = frozenset((*VULGAR, *"x×*·e^"))


def figures(low: str, pos: int, tables: Tables) -> Numeral | None:
    """The figure that starts at `pos`; None for versions ("1.2.3") and for what is too long to be a number."""
    match = _FIGURES.match(low, pos)
    if match is None or match.end() - pos > 2 * MAX_DIGITS:
        return None
    text, end = match[0], match.end()
    if end - pos <= 3 and low[end : end + 1] == " " and low[end + 1 : end + 2].isdigit() and low[pos] != "0":
        groups = _BLANK_GROUPS.match(low, pos)
        if groups is not None:
            text, end = groups[0].replace(" ", ""), groups.end()
    if text.isdigit():
        plain: str | None = text
    elif tables.data.either_mark and UNCLEAR.match(text):
        plain = text.replace(",", "")  # what could be a decimal comma has been set aside before
    else:
        plain = _plain(text, tables.data.decimal, tables.data.group)
    if plain is None:
        if text.count(".") > 1:
            return None
        first = _RUN.match(text)
        assert first is not None
        plain, end = first[0], pos + first.end()
    if len(plain) > MAX_DIGITS:
        return None
    if end + 2 < len(low) and low[end] == " " and low[end + 1] in ".,":
        spaced = _spaced(low, pos, end, tables)
        if spaced is not None:
            plain, end = spaced
    places = len(plain.partition(".")[2])
    step = ONE.scaleb(-places) if places else ONE
    found = Numeral(start=pos, end=end, low=Decimal(plain), step=step, figures=True)
    after = low[end : end + 2].lstrip(" ")[:1]
    return _raised(low, _with_part(low, found)) if after in _GOING_ON else found


def vulgar(low: str, pos: int) -> Numeral:
    """The one-character fraction at `pos`; the caller has seen that one stands there."""
    part = VULGAR[low[pos]]
    value = Decimal(part.numerator) / part.denominator
    return Numeral(start=pos, end=pos + 1, low=value, step=Decimal(0), figures=True, form="fraction")


def _with_part(low: str, found: Numeral) -> Numeral:
    """10½, "10 ½"."""
    at = blank(low, found.end)
    part = VULGAR.get(low[at]) if at < len(low) else None
    if part is None or found.step != 1:
        return found
    value = found.low + Decimal(part.numerator) / part.denominator
    return Numeral(start=found.start, end=at + 1, low=value, step=ONE / part.denominator, figures=True)


def _raised(low: str, found: Numeral) -> Numeral:
    """A figure with a power of ten, or a whole one raised to a power ("10^6", "2^32")."""
    end = found.end
    if low[end] not in " x×*·e^" if end < len(low) else True:
        return found
    power = _POWER.match(low, end)
    if power is not None:
        exponent = int((power[1] or power[2] or power[3]).translate(_SUPERSCRIPTS))
        signed = power[3] is None or not power[3][0].isdigit()
        if abs(exponent) > _MAX_POWER or not (signed or found.step < 1 or found.low < 10):
            return found
        return Numeral(
            start=found.start,
            end=power.end(),
            low=found.low.scaleb(exponent),
            step=found.step.scaleb(exponent),
            figures=True,
        )
    raised = _RAISED.match(low, end)
    if raised is None or found.low == 0:
        return found
    exponent = int(raised[1].translate(_SUPERSCRIPTS))
    if abs(exponent) * max(1, abs(found.low.adjusted()) + 1) > MAX_DIGITS * 3:
        return found
    value = found.low**exponent
    if abs(value.adjusted()) >= MAX_DIGITS:
        return found
    return Numeral(start=found.start, end=raised.end(), low=value, step=min(value, ONE), figures=True)


def _spaced(low: str, pos: int, end: int, tables: Tables) -> tuple[str, int] | None:
    """Plain figure and end of "10 , 000", and of "46 . 8" beside a currency, a scale word or a unit."""
    data = tables.data
    whole, stop = low[pos:end], end
    if not whole.isdigit():
        return None
    if low[end + 1] == data.group:
        if len(whole) > 3 or whole[0] == "0":
            return None
        last = _spaced_groups(low, end, data.group)
        if last is None:
            return None
        stop = last
        whole = low[pos:stop].replace(f" {data.group} ", "")
    part = _SPACED_PART.match(low, stop)
    if part is not None and part[1] == data.decimal and (stop > end or _is_sum(low, pos, part.end(), tables)):
        return f"{whole}.{part[2]}", part.end()
    return (whole, stop) if stop > end else None


def _spaced_groups(low: str, end: int, group: str) -> int | None:
    """The end of the groups of three digits after `end`; None where a list of figures goes on in another way."""
    stop = end
    while (more := _SPACED_GROUP.match(low, stop)) is not None and more[1] == group:
        stop = more.end()
    listed = _SPACED_ANY.match(low, stop)
    return None if stop == end or (listed is not None and listed[1] == group) else stop


def _is_sum(low: str, pos: int, end: int, tables: Tables) -> bool:
    """Whether a currency stands before, or a scale word or a unit after: no sentence ends between the two figures."""
    if low[pos] == "0" and pos + 1 < end and low[pos + 1] == " ":
        return True
    if any(tables.currency_before.before(low, at) is not None for at in (pos, pos - 1) if at > 0):
        return True
    after = blank(low, end)
    token = tables.tokens.form_at(low, after)
    if token in tables.scales and token not in tables.data.letter_scales:
        return True
    unit = tables.units.at(low, after)
    return unit is not None and after + 1 < len(low) and (unit[1] in _SURE_UNITS or is_currency(unit[1]))


def _plain(text: str, decimal: str, group: str) -> str | None:
    """A figure with separators as a plain decimal figure, None when the marks fit no way of writing one number."""
    text = text.replace("’", "'")
    marks = [char for char in text if not char.isdigit()]
    if not marks:
        return text
    last, kinds = marks[-1], set(marks)
    if kinds == {"'"}:
        return _joined(text.split("'"), "")
    if len(kinds) == 2:
        if marks.count(last) != 1 or last == "'":
            return None
        whole, _, rest = text.rpartition(last)
        return _joined(whole.split((kinds - {last}).pop()), rest)
    if len(kinds) > 2:
        return None
    if len(marks) > 1:
        return _joined(text.split(last), "")
    head, tail = text.split(last)
    if last == group and len(tail) == 3 and len(head) <= 3 and not head.startswith("0"):
        return head + tail
    if last == decimal or len(tail) <= 2 or head == "0":
        return f"{head}.{tail}"
    return None


def _joined(groups: list[str], rest: str) -> str | None:
    """Digit groups as one figure: threes after the first, or Indian twos with three at the end."""
    first, *others = groups
    if others:
        if not 1 <= len(first) <= 3 or len(others[-1]) != 3:
            return None
        threes = all(len(g) == 3 for g in others)
        if not threes and (len(first) > 2 or any(len(g) != 2 for g in others[:-1])):
            return None
    whole = "".join(groups)
    return f"{whole}.{rest}" if rest else whole
