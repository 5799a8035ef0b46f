"""A language's value data, turned into look-up tables once.

`Forms` finds the longest listed form that starts or ends at a place, without a search: forms hang on their first
(or last) two characters. `Tables` is one language compiled; `tables_for` builds it on first use. No table is built
at import.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from copy import copy
from dataclasses import replace
from decimal import Decimal
from typing import Generic, TypeVar

from factcheck.languages.base import Language
from factcheck.languages.value_data import ValueData
from factcheck.values.compounds import Compounds, Numbers
from factcheck.values.trie import trie
from factcheck.values.units import CURRENCY_SIGNS, is_currency, is_time

V = TypeVar("V")

#: Characters below this are of scripts that part words with blanks; above it a word needs no edge.
_FIRST_UNSPACED = "\u2e80"

#: The voicing marks of kana when they stand apart: "ポンド" is a pound, "ホント" is "really".
_KANA_MARKS = "\u3099\u309a"


def is_letter(char: str) -> bool:
    """Whether the character belongs to a word of a script that parts words: there a form must end where the word
    does."""
    return char < _FIRST_UNSPACED and (char.isalpha() or char == "_")


def is_wordish(char: str) -> bool:
    return char < _FIRST_UNSPACED and (char.isalnum() or char == "_")


def unaccented(form: str) -> str:
    """The form without its combining marks ("três" -> "tres"); those of kana stay, they make another word."""
    if form.isascii():
        return form
    parts = unicodedata.normalize("NFD", form)
    return unicodedata.normalize("NFC", "".join(c for c in parts if not unicodedata.combining(c) or c in _KANA_MARKS))


def lowered(text: str) -> str:
    """Lower case with straight apostrophes, one code point for one, so that offsets hold."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(lc if len(lc := char.lower()) == 1 else char for char in text)
    return low.replace("’", "'")


class Forms(Generic[V]):
    """Forms with a value each, found by place. The text is expected in lower case.

    A form is looked up by its first four (or last two) characters, which say how long the forms are that it may be;
    longer ones are tried first. No value is None, and no form begins or ends with a blank.
    """

    __slots__ = ("_heads", "_openings", "_singles", "_tails", "values")

    def __init__(self, forms: Mapping[str, V]) -> None:
        low = [(lowered(form), value) for form, value in forms.items()]
        values = dict(low)
        for form, value in low:
            if not form.isascii():
                values.setdefault(unaccented(form), value)
        self.values = values
        self._singles = {form: value for form, value in values.items() if len(form) == 1}
        self._heads: Mapping[str, tuple[int, ...]] | None = None
        self._openings: Mapping[str, tuple[int, ...]] = {}
        self._tails: Mapping[str, tuple[int, ...]] | None = None

    @property
    def heads(self) -> frozenset[str]:
        """The first two characters of the forms, or the only one: where none of them stands, no form does."""
        return frozenset(self._by_heads())

    def _by_heads(self) -> Mapping[str, tuple[int, ...]]:
        """The lengths by first characters, worked out when somebody first asks what starts somewhere."""
        if self._heads is None:
            heads, self._openings = _by_opening(self.values)
            self._heads = heads
        return self._heads

    def at(self, low: str, start: int) -> tuple[int, V] | None:
        """End and value of the longest form that starts here and ends with its word. The start is the caller's
        affair."""
        heads = self._heads
        if heads is None:
            heads = self._by_heads()
        lengths = heads.get(low[start : start + 2])
        if lengths is None:  # then one character is the form, or nothing
            value = self._singles.get(low[start : start + 1])
            if value is None:
                return None
            end = start + 1
            if end < len(low) and is_letter(low[end]) and is_wordish(low[start]):
                return None
            return end, value
        values, size = self.values, len(low)
        for length in self._openings.get(low[start : start + 4], lengths):
            form = low[start : start + length]
            value = values.get(form)
            if value is None:
                continue
            end = start + len(form)
            if end < size and is_letter(low[end]) and is_wordish(form[-1]):
                continue
            return end, value
        return None

    def form_at(self, low: str, start: int) -> str | None:
        """The longest form itself that starts here."""
        found = self.at(low, start)
        return None if found is None else low[start : found[0]]

    def before(self, low: str, end: int) -> tuple[int, V] | None:
        """Start and value of the longest form that ends here and begins with its word."""
        if end <= 0:
            return None
        if self._tails is None:  # of many tables nobody asks what ends somewhere
            self._tails = _lengths(self.values, lambda form: (form[-2:], form[-1:]))
        lengths = self._tails.get(low[end - 2 if end > 1 else 0 : end])
        if lengths is None:
            start = end - 1
            value = self._singles.get(low[start])
            if value is None or (start > 0 and is_wordish(low[start - 1]) and is_wordish(low[start])):
                return None
            return start, value
        values = self.values
        for length in lengths:
            start = end - length
            if start < 0:
                continue
            form = low[start:end]
            value = values.get(form)
            if value is None or (start > 0 and is_wordish(low[start - 1]) and is_wordish(form[0])):
                continue
            return start, value
        return None


def _by_opening(forms: Collection[str]) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    """The first two characters of all forms, to the lengths of those of less than four; and the first four of the
    others, to their lengths and those of the shorter forms that they begin with. Longest first."""
    heads: dict[str, set[int]] = {}
    openings: dict[str, set[int]] = {}
    for form in forms:
        size = len(form)
        lengths = heads.setdefault(form[:2], set())
        if size < 4:
            lengths.add(size)
        else:
            openings.setdefault(form[:4], set()).add(size)
    for table in (heads, openings):
        for opening, lengths in table.items():
            lengths.update(size for size in range(1, len(opening)) if opening[:size] in forms)
    return _falling(heads), _falling(openings)


def _falling(lengths: Mapping[str, set[int]]) -> dict[str, tuple[int, ...]]:
    return {key: tuple(sorted(sizes, reverse=True)) for key, sizes in lengths.items()}


def _lengths(forms: Iterable[str], keys: Callable[[str], tuple[str, str]]) -> dict[str, tuple[int, ...]]:
    """Two characters, and one, to the lengths of the forms that they begin or end, longest first.

    Two characters also lead to the form that is the outer one of them alone.
    """
    found: dict[str, set[int]] = {}
    single = {form for form in forms if len(form) == 1}
    for form in forms:
        two, one = keys(form)
        lengths = found.setdefault(two, set())
        lengths.add(len(form))
        if one in single:
            lengths.add(1)
    return _falling(found)


class Words(Forms[bool]):
    """Number words of a language that also joins several into one word."""

    __slots__ = ("_compounds",)

    def __init__(self, forms: Mapping[str, bool], compounds: Compounds) -> None:
        super().__init__(forms)
        self._compounds = compounds

    @property
    def heads(self) -> frozenset[str]:
        return super().heads | self._compounds.heads

    def form_at(self, low: str, start: int) -> str | None:
        """The longest listed form, or the compound number where that is longer."""
        found = self.at(low, start)
        word = self._compounds.at(low, start) if low[start : start + 2] in self._compounds.heads else None
        if found is None:
            return word
        listed = low[start : found[0]]
        return listed if word is None or len(listed) >= len(word) else word


def singular(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    """The word without its plural ending, by the first of a language's endings that fits; else the word."""
    for plural, ending in endings:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return word[: len(word) - len(plural)] + ending
    return word


#: Currencies whose codes business pages write with a letter for thousand or million before them (MEUR, kUSD).
_MULTIPLIED = ("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK")


def _multiplied(units: Mapping[str, str]) -> dict[str, str]:
    """Codes with a letter for a scale, as parts of the currency: MEUR is a EUR for every 0.000001 of one."""
    found: dict[str, str] = {}
    for code in _MULTIPLIED:
        if code in units:
            found["m" + code.lower()] = f"{code}/0.000001"
            found["k" + code.lower()] = f"{code}/0.001"
    return found


def _longer_names(words: Mapping[str, int]) -> frozenset[str]:
    """The words for which a shorter one says the same: plurals ("cuartos" beside "cuarto")."""
    shortest: dict[int, int] = {}
    for word, value in words.items():
        shortest[value] = min(len(word), shortest.get(value, len(word)))
    return frozenset(word for word, value in words.items() if len(word) > shortest[value])


def _split(units: Mapping[str, str]) -> dict[str, str]:
    return {form: unit for unit, forms in units.items() for form in forms.split("|")}


class Tables:
    """One language, ready for scanning. All tables are in lower case and hold unaccented spellings too."""

    def __init__(self, data: ValueData) -> None:
        def numbers(words: Mapping[str, int]) -> dict[str, int]:
            out = {unaccented(word): value for word, value in words.items()}
            out.update(words)
            return out

        def folded(words: Iterable[str]) -> frozenset[str]:
            return frozenset(form for word in words for form in (word, unaccented(word)))

        self.data = data
        self.compounds = Compounds(data, unaccented) if data.compound_parts else None
        self.small: dict[str, int] = numbers(data.small)
        self.scales = numbers({**data.scales, **data.approximate})
        self.plural_scales = numbers(data.plural_scales)
        self.ordinals: dict[str, int] = numbers(data.ordinals)
        self.denominators = numbers(data.denominators)
        self.plural_parts = _longer_names(self.denominators)
        factors = {word: Decimal(factor) for word, factor in data.multiples.items()}
        self.multiples = {unaccented(word): factor for word, factor in factors.items()} | factors
        self.lone_scales = folded(data.lone_scales)
        self.ones = folded(data.ones)
        self.vague = folded(data.vague)
        self.halves = folded(data.halves)
        self.joiners = folded(data.joiners)
        self.joiner_ends = tuple(f" {word}" for word in data.joiners)
        self.points = folded(data.points)
        self.negatives = folded(data.negatives)
        self.definite_shares = folded(data.definite_shares)
        self.approximate = folded(data.approximate)
        self.not_alone = folded(data.not_alone)
        self.ordinal_needs_article = folded(data.ordinal_needs_article)
        classes = [self.small, self.scales, self.plural_scales, self.ordinals, self.denominators]
        starters = (
            {w for table in classes for w in table} | set(self.multiples) | self.vague | self.halves | self.negatives
        )
        starters -= data.letter_scales
        starters |= folded(data.percent_openers)
        times = [
            form for unit, forms in data.units.items() if is_time(unit) for form in forms.split("|") if len(form) > 2
        ]
        excluded = {*data.ordinals, *data.plural_periods}
        self.article_units = frozenset(
            f"{a} {form}" for a in data.articles if a not in data.ones for form in times if form not in excluded
        )
        singulars = {forms.partition("|")[0]: unit for unit, forms in data.units.items() if is_time(unit)}
        self.lengths = {f"{form}{tail}": unit for form, unit in singulars.items() for tail in data.length_tails}
        self.periods = folded(data.periods)
        self.plural_periods = numbers(data.plural_periods)
        self.age_decades = numbers(data.age_decades)
        self.age_names = {form: ages for name, ages in data.age_names.items() for form in (name, unaccented(name))}
        self.period_words = self.article_units.union(
            self.lengths, self.periods, self.plural_periods, self.age_decades, self.age_names
        )
        starters |= self.period_words
        tokens = dict.fromkeys(starters | self.joiners | self.points | data.letter_scales, True)
        self.tokens: Forms[bool] = Forms(tokens)
        if self.compounds is not None:
            self.tokens = Words(tokens, self.compounds)
            self.small = Numbers(self.small, self.compounds, ordinal=False)
            self.ordinals = Numbers(self.ordinals, self.compounds, ordinal=True)
        self.percent_openers: Forms[Decimal] = Forms({k: Decimal(v) for k, v in data.percent_openers.items()})
        self.scale_words: Forms[bool] = Forms(dict.fromkeys(self.scales, True))
        self.tenths_parts: Forms[Decimal] = Forms({k: Decimal(v) for k, v in data.tenths_parts.items()})
        self.below_zero: Forms[bool] = Forms(dict.fromkeys(data.below_zero, True))
        self.and_half: Forms[bool] = Forms(dict.fromkeys(data.and_half, True))
        self.articles: Forms[bool] = Forms(dict.fromkeys(data.articles, True))
        self.fraction_marks: Forms[bool] = Forms(dict.fromkeys(data.fraction_marks, True))
        self.every: Forms[bool] = Forms(dict.fromkeys(data.every, True))
        self.out_of: Forms[bool] = Forms(dict.fromkeys(data.out_of, True))
        self.multiple_openers: Forms[bool] = Forms(dict.fromkeys(data.multiple_openers, True))
        self.multiple_dividers: Forms[bool] = Forms(dict.fromkeys(data.multiple_dividers, True))
        self.over: Forms[bool] = Forms(dict.fromkeys(data.over, True))
        self.ordinal_suffixes: Forms[bool] = Forms(dict.fromkeys(data.ordinal_suffixes, True))
        self.ordinal_prefixes: Forms[bool] = Forms(dict.fromkeys(data.ordinal_prefixes, True))
        self.determiners: Forms[bool] = Forms(dict.fromkeys(data.determiners, True))
        self.range_words: Forms[str] = Forms(
            {**data.range_words, **dict.fromkeys(("-", "–", "—", "~", "～", "−"), "range")}
        )
        self.range_closers: Forms[bool] = Forms(dict.fromkeys(data.range_closers, True))
        self.range_openers: Forms[str] = Forms(data.range_openers)
        signs_of_bounds = {"<": "<", "≤": "<=", "<=": "<=", "=<": "<=", ">": ">", "≥": ">=", ">=": ">="}
        signs_of_bounds |= dict.fromkeys(("~", "≈", "∼"), "~")
        self.bounds_before: Forms[str] = Forms({**data.bounds_before, **signs_of_bounds})
        self.bounds_after: Forms[str] = Forms({**data.bounds_after, "+": ">="})
        self.bounds_inside: Forms[str] = Forms(data.bounds_inside)
        self.fillers: Forms[bool] = Forms(dict.fromkeys(data.fillers, True))
        self.units: Forms[str] = Forms({**_multiplied(data.units), **_split(data.currency_names), **_split(data.units)})
        for form in data.accented_only:
            self.units.values.pop(unaccented(form), None)
        self.scaled_units: Forms[str] = Forms(data.scaled_units)
        self.minor_units: Forms[str] = Forms(
            {**_split({u: f for u, f in data.units.items() if "/" in u and is_currency(u)}), **data.minor_units}
        )
        self.nouns: Forms[str] = Forms(_split(data.nouns))
        self.singular_nouns = frozenset(
            short
            for forms in data.nouns.values()
            for form in forms.split("|")
            if (short := singular(form, data.noun_endings)) != form and short in forms.split("|")
        )
        self.measure_words: Forms[str] = Forms(data.measure_words)
        self.multiple_marks: Forms[bool] = Forms(dict.fromkeys(data.multiple_marks, True))
        self.per: Forms[bool] = Forms(dict.fromkeys(data.per, True))
        self.per_phrases: Forms[str] = Forms(data.per_phrases)
        self.rate_openers: Forms[str] = Forms(data.rate_openers)
        self.age_openers: Forms[bool] = Forms(dict.fromkeys(data.age_openers, True))
        self.age_marks: Forms[bool] = Forms(dict.fromkeys(data.age_marks, True))
        self.age_decade_openers: Forms[bool] = Forms(dict.fromkeys(data.age_decade_openers, True))
        self.age_decade_marks: Forms[bool] = Forms({mark: True for mark in data.age_decade_marks if mark})
        self.labels: Forms[bool] = Forms(dict.fromkeys(data.labels, True))
        self.label_suffixes: Forms[bool] = Forms(dict.fromkeys(data.label_suffixes, True))
        signs = {sign: iso or data.plain_dollar for sign, iso in CURRENCY_SIGNS.items()} | dict(data.currency_signs)
        money = {form: unit for form, unit in _split(data.units).items() if is_currency(unit)}
        codes = {unit.lower(): unit for unit in money.values() if len(unit) == 3}
        words = {form: unit for form, unit in money.items() if not is_letter(form[0]) and len(unit) == 3}
        words = words if data.currency_leads else {}
        self.currency_signs: Forms[str] = Forms(signs)
        self.currency_before: Forms[str] = Forms({**codes, **words, **signs})
        self.joined_over = data.joined_over
        self.elliptic = data.elliptic
        self.links = tuple(link if link.endswith("'") else link + " " for link in data.plural_links)
        self.anchor = _compiled(starters, digits=True, compounds=self.compounds)
        self.not_idioms: Forms[bool] = Forms(dict.fromkeys(data.not_idioms, True))
        self.idioms = _compiled(frozenset(data.idioms), digits=False) if data.idioms else None
        #: Scales that are read with a closer look at what stands around.
        self.unusual_scales = (
            data.letter_scales | data.closing_scales | self.approximate | frozenset(self.percent_openers.values)
        )
        #: How what may go on a figure begins: where nothing of this stands behind it, the figure is the whole number.
        self.going_on = frozenset().union(
            *(forms.heads for forms in (self.tokens, self.bounds_inside, self.and_half)),
            *(forms.heads for forms in (self.fraction_marks, self.out_of, self.over, self.age_decade_marks)),
        )
        self._swapped: Tables | None = None

    def swapped(self) -> Tables:
        """The same tables for figures whose decimal and group mark are changed over."""
        if self._swapped is None:
            other = copy(self)
            other.data = replace(self.data, decimal=self.data.group, group=self.data.decimal, either_mark=False)
            self._swapped = other
        return self._swapped

    def past_link(self, low: str, at: int) -> int:
        """The place after the "of" that a scale word may need ("millions of people", "un million d'euros")."""
        for link in self.links:
            if low.startswith(link, at):
                return at + len(link)
        return at


def _compiled(forms: Iterable[str], *, digits: bool, compounds: Compounds | None = None) -> re.Pattern[str]:
    """All forms in one expression; those of scripts with blanks only as whole words. `digits`: and every digit run;
    `compounds`: and every word that may be a number."""
    parts = ["[0-9]+", "[¼-¾⅐-⅞]"] if digits else []
    latin = [form for form in forms if is_letter(form[0]) and form[-1] != "'"]
    figures = [] if digits else [form for form in forms if form[0] in "0123456789"]
    other = [form for form in forms if not is_letter(form[0]) and form not in figures]
    elided = [form for form in forms if is_letter(form[0]) and form[-1] == "'"]
    if elided:  # "vent'anni"
        parts.append(r"(?<![^\W])" + trie(elided))
    if latin:
        parts.append(r"(?<![^\W])" + trie(latin) + r"(?![^\W\d])")
    if figures:  # "5g", but neither the end of "25g" nor the beginning of "5gb"
        for latin_end, behind in ((True, "(?![a-z0-9])"), (False, "")):
            ends = [form for form in figures if is_wordish(form[-1]) is latin_end]
            if ends:
                parts.append(f"(?<![0-9.,])(?:{trie(ends)}){behind}")
    if other:
        parts.append(trie(other))
    if compounds is not None:
        parts.append(compounds.head)
    return re.compile("|".join(parts))


_CACHE: dict[int, tuple[Language, Tables]] = {}


def tables_for(language: Language) -> Tables:
    """The compiled tables of a language; built once for every bundle object."""
    entry = _CACHE.get(id(language))
    if entry is None or entry[0] is not language:
        entry = (language, Tables(language.values))
        _CACHE[id(language)] = entry
    return entry[1]
