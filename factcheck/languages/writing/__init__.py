"""How a newspaper of each language writes a value: the words and patterns that reading does not tell.

Reading takes many forms for one meaning; writing needs one. Each module of this package holds one `Writing`; what the
reading tables hold already (separators, names of counted things, month names) is taken from them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A word that multiplies the numeral before it.

    `power`: of ten. `one`: the scale counted once ("one million", "mil", "tausend"); `many`: the word after more than
    one. `joint` stands between the numeral and `many`, `after` between the scale and what is added to it. `clip`:
    endings of the numeral that change before the scale ("veintiuno" -> "veintiún"), the first that fits.
    """

    power: int
    one: str
    many: str
    joint: str = " "
    after: str = " "
    clip: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Denial:
    """How a statement is denied. `verb`: what goes before and behind a finite verb; `helping`: before and behind a
    helping verb (`auxiliaries`, lower case, with the small words that stand before verbs). `elided` stands for the first
    of the two before a vowel. `second`: the helping verb stands far from its verb, so that it is looked for first.
    `drops`: what falls away behind a denied verb (了). `endings`: where verbs close the sentence, endings of the verb
    and what denies them.
    """

    verb: tuple[str, str] = ("", "")
    helping: tuple[str, str] = ("", "")
    auxiliaries: frozenset[str] = frozenset()
    elided: str = ""
    second: bool = False
    drops: str = ""
    endings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """The words and patterns of one language; `{}` in a pattern is the number with its unit.

    Numbers in words. `numbers`: 0 to 99. `hundreds`: 100 to 900 before something smaller, `round_hundreds` the same
    with nothing behind them; `hundred_joint` between a hundred and the rest. `scales`: largest first.
    `last_joint`: instead of `after` before a last part below 100, and before a round hundred where `joint_rounds`.
    `digits`: the ten digits of languages that write a numeral by position; `places`: their words for 10, 100 and 1000;
    `zero_mark`: stands for places left out; `ones`: the places that are counted when there is but one of them.

    Numbers in figures. `figure_scales`: power of ten to singular and plural of the word that shortens large figures.
    `scale_joint` between the two. `scale_link`: between such a word and a noun ("de"). `plural_from`: the plural is
    used from this number on, where 0 means for all but one. `group_from`: the smallest number that has group marks
    before such a word (4500万).

    Units. `joint`: between number and unit. `units`, `currencies`: id to singular and plural; units that are missing
    are named as in CLDR, counted things by the first two forms of the language's own table, with a capital where
    `capital_nouns`. `classifier`: stands before a noun, by id, `other_classifier` before all others. `percent`, `points`, `multiple`, `ordinal`: patterns; `rates`: base of a rate to its words.
    `bounds`: bound to its pattern. `between`: pattern of a range with `{low}` and `{high}`. `orders`: power of ten to
    the words for an unknown number of that size; `order_link` between them and a noun. `fractions`: denominator to its
    singular and plural word; `fraction`: pattern of `{upper}` and `{lower}`; `half` is one half.

    Dates. `month_names`, `weekday_names`: from January and Monday. `date`, `month`, `year`, `day`, `quarter`,
    `half_year`, `decade`: patterns of `{y}`, `{month}`, `{d}`, `{q}`; `quarters` and `half_years`: words for `{q}`.
    `dated_weekday`: pattern of `{weekday}` and `{date}`; `timed`: of `{date}` and `{time}`. `date_parts`,
    `date_bounds`: pattern around a date. `date_range`: of `{low}` and `{high}`.

    Sentences. `denial`: see `Denial`.
    """

    numbers: tuple[str, ...] = ()
    hundreds: tuple[str, ...] = ()
    round_hundreds: tuple[str, ...] = ()
    hundred_joint: str = " "
    scales: tuple[Scale, ...] = ()
    last_joint: str = ""
    joint_rounds: bool = False
    digits: str = ""
    places: tuple[str, ...] = ()
    zero_mark: str = ""
    ones: frozenset[str] = frozenset()

    figure_scales: Mapping[int, tuple[str, str]]
    scale_joint: str = " "
    scale_link: str = ""
    plural_from: int = 0
    group_from: int = 0

    joint: str = " "
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    currencies: Mapping[str, tuple[str, str]]
    capital_nouns: bool = False
    classifier: Mapping[str, str] = field(default_factory=dict)
    other_classifier: str = ""
    percent: str = "{}%"
    points: tuple[str, str]
    multiple: str
    ordinal: str
    rates: Mapping[str, str]
    bounds: Mapping[str, str]
    between: str
    orders: Mapping[int, str]
    order_link: str = ""
    fractions: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    fraction: str = "{upper} {lower}"
    half: str = ""

    month_names: tuple[str, ...] = ()
    weekday_names: tuple[str, ...] = ()
    date: str
    month: str
    year: str
    day: str
    quarter: str
    half_year: str
    decade: str
    quarters: tuple[str, str, str, str]
    half_years: tuple[str, str]
    dated_weekday: str
    timed: str
    date_parts: Mapping[str, str]
    date_bounds: Mapping[str, str]
    date_range: str

    denial: Denial = Denial()


def below_hundred(
    first: str, tens: str, joint: str, special: Mapping[int, str], *, unit_first: bool = False
) -> tuple[str, ...]:
    """The words for 0 to 99 from those for 0 to 19 and 20, 30 ... 90, with the exceptions given by number.

    >>> below_hundred("a " * 20, "b c d e f g h i", "-", {21: "x"})[20:23]
    ('b', 'x', 'b-a')
    """
    units, round_ = first.split(), tens.split()
    found = [*units]
    for number in range(20, 100):
        ten, unit = round_[number // 10 - 2], units[number % 10]
        regular = ten if number % 10 == 0 else f"{unit}{joint}{ten}" if unit_first else f"{ten}{joint}{unit}"
        found.append(special.get(number, regular))
    return tuple(found)


@cache
def get_writing(code: str) -> Writing:
    """The words of a language. Raises ModuleNotFoundError where none are listed."""
    writing = import_module(f"{__name__}.{code}").WRITING
    assert isinstance(writing, Writing)
    return writing
