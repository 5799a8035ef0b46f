"""How the tables of CLDR come into a language: only where the language file itself says nothing of a form.

What the file lists wins, as whatever it lists it: a form that is a number word, a noun or a word that ends a count
there never becomes a unit. Abbreviations come in only for months and weekdays that have none. Compact forms and
separators are not merged; tests hold them against what the language reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from factcheck.languages.base import Language
from factcheck.languages.calendar_data import Calendar
from factcheck.languages.cldr import Cldr
from factcheck.languages.value_data import ValueData

#: The shortest abbreviation that is taken over; shorter ones are words ("so", "mi", "do").
_SHORTEST = 3
_SHORTEST_UNSPACED = 2

#: Units of time: "2018" before a word for a year or a month may well be a year.
_TIME = frozenset({
    "second", "minute", "hour", "day", "night", "week", "fortnight", "weekend", "month", "quarter", "semester", "year",
    "decade", "century", "times",
})  # fmt: skip


def with_cldr(language: Language, cldr: Cldr) -> Language:
    """The language with the names of months, weekdays, units and currencies that its file leaves out."""
    values = language.values
    known = _known(values) | language.grammar.stop_words
    units = {unit: "|".join(_new(forms, known, language)) for unit, forms in cldr.units.items()}
    names = {code: "|".join(_new(forms, known, language)) for code, forms in cldr.currencies.items()}
    calendar = _calendar(values.calendar, cldr, known) if language.spaced else values.calendar
    merged = replace(values, units=_joined(values.units, units), currency_names=_joined(values.currency_names, names))
    counted = calendar.counted | _measured(merged, language)
    return replace(language, values=replace(merged, calendar=replace(calendar, counted=counted)))


def _measured(values: ValueData, language: Language) -> frozenset[str]:
    """Names of units and currencies, after which a figure like 2018 is no year; those of time and what is also an
    ordinal or part of a numeral left out."""
    numerals = {*values.ordinals, *values.denominators, *values.scales, *values.small}
    shortest = _SHORTEST if language.spaced else _SHORTEST_UNSPACED
    return frozenset(
        form
        for table in (values.units, values.currency_names)
        for unit, forms in table.items()
        if unit not in _TIME
        for form in forms.split("|")
        if len(form) >= shortest and form not in numerals and form[0].isalpha()
    )


def _known(values: ValueData) -> frozenset[str]:
    """Every single form that the value tables of a language list."""
    found: set[str] = set()
    for numbers in (values.small, values.scales, values.plural_scales, values.ordinals, values.denominators):
        found.update(numbers)
    for words in (values.scaled_units, values.minor_units, values.measure_words, values.multiples):
        found.update(words)
    for listed in (values.units, values.nouns, values.currency_names):
        found.update(form for forms in listed.values() for form in forms.split("|"))
    return frozenset(found | values.stop_nouns | values.fillers | set(values.idioms) | set(values.halves))


def _new(forms: str, known: frozenset[str], language: Language) -> Iterable[str]:
    """The forms that are not known; a single character of an unspaced language is part of too many words."""
    return [form for form in forms.split("|") if form not in known and (language.spaced or len(form) > 1)]


def _joined(own: Mapping[str, str], more: Mapping[str, str]) -> dict[str, str]:
    joined = dict(own)
    for key, forms in more.items():
        if forms:
            joined[key] = f"{joined[key]}|{forms}" if key in joined else forms
    return joined


def _calendar(calendar: Calendar, cldr: Cldr, known: frozenset[str]) -> Calendar:
    words = known | set(calendar.months) | set(calendar.weekdays) | set(calendar.relative) | set(calendar.month_short)
    return replace(
        calendar,
        months=_with(calendar.months, cldr.months, frozenset(calendar.month_short)),
        weekdays=_with(calendar.weekdays, cldr.weekdays, frozenset(calendar.weekday_short)),
        month_short=_with_short(calendar.month_short, cldr.month_short, words | set(cldr.weekday_short)),
        weekday_short=_with_short(calendar.weekday_short, cldr.weekday_short, words | set(cldr.month_short)),
    )


def _with(own: Mapping[str, int], more: Mapping[str, int], short: frozenset[str]) -> dict[str, int]:
    return {**{name: number for name, number in more.items() if name not in short}, **own}


def _with_short(own: Mapping[str, int], more: Mapping[str, int], words: frozenset[str] | set[str]) -> dict[str, int]:
    """`own` with an abbreviation for each number that has none there."""
    has = set(own.values())
    new = {
        name: number
        for name, number in more.items()
        if number not in has and len(name) >= _SHORTEST and name not in words
    }
    return {**own, **new}
