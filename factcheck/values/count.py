"""What is counted or measured: people, pages, companies, kilometres, tonnes.

Nouns that a language lists become one singular English unit in every language; a noun that none lists is the unit
as it stands, in the singular where the language's plural endings say so. A classifier (个, 名) counts what follows
it.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.values import compound, numbers
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.tables import singular
from factcheck.values.units import MEASURES, is_time

_WORD = re.compile(r"(?:[^\W\d_]\.){2,4}|[^\W\d_]+(?:['’-][^\W\d_]+)*")

#: How many words may stand between a number and its noun ("56 different edible items").
_GAP_WORDS = 3

#: How many characters may stand between a classifier and its noun.
_GAP_CHARS = 8

_READING_WIDTH = 24

#: Forms of numbers that count nothing.
_NO_COUNTS = ("ordinal", "percent", "multiple", "fraction", "half")


def measured(number: Numeral, place: Place) -> Core | None:
    """A physical measure: a unit of length, weight, area, power..."""
    if number.form in ("ordinal", "percent", "multiple"):
        return None
    unit = place.unit_after(number)
    if unit is None:
        signs = compound.feet(place, number)
        if signs is None:
            return None
        return Core(start=number.start, end=signs.end, kind="count", unit="foot", extra=signs.extra, step=signs.step)
    end, name = unit
    if name not in MEASURES or is_time(name):
        return None
    half = place.tables.and_half.at(place.low, place.blank(end))
    if half is not None and half[0] <= place.right and number.bound == "=":
        return Core(start=number.start, end=half[0], kind="count", unit=name, extra=Decimal("0.5"))
    rest = compound.rest(place, number, name, end)
    if rest is not None:
        return Core(start=number.start, end=rest.end, kind="count", unit=name, extra=rest.extra, step=rest.step)
    return Core(start=number.start, end=end, kind="count", unit=name)


def read(number: Numeral, place: Place) -> Core | None:
    """A count of things, where a noun or a classifier follows."""
    counted = _of_noun(number, place)
    if counted is not None or place.tables.elliptic:
        return counted
    if number.one or number.form in _NO_COUNTS or place.linked(number) == number.end or _is_reading(number, place):
        return None
    return _of_so_many(number, place)


def _of_noun(number: Numeral, place: Place) -> Core | None:
    """A count whose noun or classifier comes next, or after a few other words."""
    if number.one or number.form in _NO_COUNTS:
        return None
    low, tables = place.low, place.tables
    at = place.linked(number)
    noun = tables.nouns.at(low, at)
    if noun is not None and noun[0] <= place.right:
        return _counted(number, place, at, noun)
    classifier = tables.measure_words.at(low, at)
    if classifier is not None and classifier[0] <= place.right:
        return _classified(number, place, classifier)
    if tables.elliptic:
        return None
    if at == number.end or _is_reading(number, place):
        return None
    return _noun_ahead(number, place, at)


def _classified(number: Numeral, place: Place, classifier: tuple[int, str]) -> Core:
    end, implied = classifier
    low, nouns = place.low, place.tables.nouns
    at = place.blank(end)
    noun = nouns.at(low, at)
    if implied.startswith("*"):
        factor, unit = Decimal(implied[1:]), None
        if noun is not None and noun[0] <= place.right:
            end, unit = noun
        return Core(start=number.start, end=end, kind="count", unit=unit, factor=factor)
    if noun is not None and noun[0] <= place.right:
        return Core(start=number.start, end=noun[0], kind="count", unit=noun[1])
    for step in range(1, _GAP_CHARS):
        ahead = at + step
        if ahead >= place.right or not low[ahead - 1].isalnum():
            break
        noun = nouns.at(low, ahead)
        # one character inside a word is rarely the noun (国 in 外国)
        if noun is not None and ahead + 2 <= noun[0] <= place.right:
            return Core(start=number.start, end=end, kind="count", unit=noun[1])
    return Core(start=number.start, end=end, kind="count", unit=implied or None)


def _noun_ahead(number: Numeral, place: Place, at: int) -> Core | None:
    """The noun among the next words: one that a table lists, else the first that looks like a plural."""
    tables, low = place.tables, place.low
    words: list[str] = []
    # "a three-bedroom flat": what a hyphen joins is what is counted
    for _ in range(1 if low[at - 1] in "-‑" else _GAP_WORDS + 1):
        word = _WORD.match(low, at, place.right)
        if word is None or low[word.end() : word.end() + 1].isdigit():
            break
        if word[0].partition("'")[0] in tables.data.stop_nouns:  # "of", "d'euros"
            break
        noun = tables.nouns.at(low, at)
        if noun is not None and noun[0] <= place.right:
            if (
                words
                and number.low != 1
                and low[at : noun[0]] in tables.singular_nouns
                and low[noun[0] : noun[0] + 1] != " "
            ):
                break  # "a .45 caliber gun"
            return _counted(number, place, at, noun)
        if word[0] in tables.data.noun_openers:
            pass
        elif not tables.data.capital_nouns or place.text[at].isupper():
            words.append(word[0])
        at = place.blank(word.end())
        if at == word.end():
            break
    if low[number.start : number.end] in tables.not_alone:
        words = words[:1]
        if singular("".join(words), tables.data.noun_endings) in words:
            return None
    unit = _unlisted(words, tables.data.noun_endings)
    return None if unit is None else Core(start=number.start, end=number.end, kind="count", unit=unit)


def _is_reading(number: Numeral, place: Place) -> bool:
    """Whether the number is read on a scale named before it and counts nothing ("a magnitude 6.4 quake")."""
    before = place.low[max(place.left, number.start - _READING_WIDTH) : number.start].split()
    return bool(before) and before[-1] in place.tables.data.measured_nouns


def _of_so_many(number: Numeral, place: Place) -> Core | None:
    """ "44 of 53 laps", "17 of the 25 members": what the second number counts; "12 of the seats"."""
    low, tables = place.low, place.tables
    at = place.blank(number.end)
    link = next((word for word in tables.data.plural_links if low.startswith(word + " ", at)), None)
    if link is None or number.scaled:
        return None
    at += len(link) + 1
    article = tables.fillers.at(low, at)
    if article is not None and low[article[0] : article[0] + 1] == " ":
        at = article[0] + 1
        noun = tables.nouns.at(low, at)
        if noun is not None and noun[0] <= place.right and low[at : noun[0]] not in tables.singular_nouns:
            return Core(start=number.start, end=number.end, kind="count", unit=noun[1])
    if at >= place.right or not (low[at].isdigit() or tables.tokens.form_at(low, at) is not None):
        return None
    whole = numbers.read(low, at, tables)
    if whole is None or whole.start != at or whole.bound != "=" or whole.low <= number.low:
        return None
    counted = _of_noun(whole, place)  # no further: a chain of numbers must not be followed from each of them
    return None if counted is None else Core(start=number.start, end=number.end, kind="count", unit=counted.unit)


def _counted(number: Numeral, place: Place, at: int, noun: tuple[int, str]) -> Core:
    """A listed noun, or the one that it only qualifies: "12 member states" are states."""
    low, tables = place.low, place.tables
    apart = not tables.data.capital_nouns  # else a noun that qualifies another is written on to it
    if apart and low[at : noun[0]] in tables.singular_nouns and number.low != 1 and low[at - 1] == " ":
        behind = place.blank(noun[0])
        head = tables.nouns.at(low, behind) if behind > noun[0] else None
        if head is not None and head[0] <= place.right:
            noun = head
        elif behind > noun[0] and (word := _WORD.match(low, behind, place.right)) is not None:
            unit = _unlisted(["", word[0]], tables.data.noun_endings)
            if unit is not None and word[0] not in tables.data.stop_nouns:
                return Core(start=number.start, end=number.end, kind="count", unit=unit)
    return Core(start=number.start, end=noun[0], kind="count", unit=noun[1])


def _unlisted(words: list[str], endings: tuple[tuple[str, str], ...]) -> str | None:
    """The singular of the first plural among words that no table lists; the only word, where there is one."""
    for word in words:
        one = singular(word, endings)
        if one != word and len(word) > 3:
            return one
    return words[0] if len(words) == 1 and len(words[0]) > 2 else None
