"""The shape of the value part of a language: numerals, bounds, currencies, units, and the calendar.

Everything the value engine knows of a language stands in one `ValueData`; the engine itself knows none. All forms are
lower case. In spaced languages a form is one or more whole words with single blanks; in unspaced ones it is a run of
characters. Forms are also found without their accents, so only the accented spelling is listed.

Units are named by identifiers that all languages share (`factcheck/values/units.py`): "percent", "percentage_point",
"times", "year", "kilometre", "person"; a currency is its ISO 4217 code, a hundredth of one the code and "/100".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.languages.calendar_data import Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueData:
    """How a language writes quantities. Empty parts are simply never found.

    `decimal` and `group`: what 1.5 and 1,000 look like; blanks, apostrophes and Indian grouping are read everywhere.
    `plain_dollar`: what "$" alone means, "" where each country means another. `either_mark`: both habits are common
    ("1,500" is fifteen hundred in Mexico and one and a half in Spain), so a figure with one mark and three digits
    after it is read only where the text around it says which.
    `currency_signs`: signs that mean another currency here than elsewhere (¥).
    `currency_leads`: whether the word for a currency may stand before the number (人民币50元).

    Numerals. `small`: words below 1000 that add up (three, twenty, duzentos; in unspaced languages single digits).
    `scales`: words that multiply what stands before them (hundred 100, thousand 1000, mil, 万 10000).
    `letter_scales`: abbreviations among them, which must touch the figure ("10k"). `closing_scales`: those of both
    that are other words too and count, behind a number and a blank, only where no noun follows ("5 grand in cash",
    "10 k", but "5 grand pianos"). `lone_scales`: those that count
    once without a number before them ("mil pessoas", 十). `plural_scales`: words that mean an unknown number of
    such ("hundreds" 100, "dozens" 10), `plural_links` what may stand between two ("of"; one that ends in an apostrophe
    touches the next word). `approximate`: scale words that say about so many, and count only before a link and a word
    ("une centaine de"). `vague`: words that make a scale unknown ("several", 数). `joiners`: between parts of a
    numeral ("and", "e"); `joined_over`: the smallest part that a joiner may follow. `articles`: stand for one before a
    scale or fraction ("a million"). `ones`: numerals that are mostly articles and count only before a unit of time,
    money or measure ("one", "um", 一). `not_alone`: numerals that are other words too and count only right before a
    noun or unit ("neuf" is nine and new). `unsaid_places`: whether a digit after a scale counts the next
    smaller one (四百五 is 450). `points`:
    the decimal mark as a word. `negatives`: "minus"; `below_zero`:
    the same behind a temperature ("bajo cero"). `halves`: words for one half; `and_half`: what follows a number
    to add a half ("and a half", 半). `denominators`: third 3, quarter 4; `definite_shares`: those that are shares
    after "the" as well ("le tiers"). `fraction_marks`: between denominator and numerator (分之).
    `percent_openers`: what makes the following number a percentage, with its factor ("百分之": "1").
    `tenths_parts`: what may follow a number of tenths and its digit, with how much of a percent one of it is
    (三割五分, 分: "1"); "" where a bare digit does (七成六). `out_of`:
    "in", "out of"; `counted_shares`: a noun may stand before it ("un italiano su tre"). `over`: the word for the
    stroke of a fraction ("one over twenty").

    Compounds: numbers written as one word (`values/compounds.py`). `compound_parts`: what they are made of, with
    values ("zwei" 2, "hundert" 100); `compound_links`: between a unit and its tens ("und"); `compound_halves`: parts
    that add a half at the end ("einhalb"); `compound_wholes`: words that are a number with a fraction ("anderthalb"
    1.5); `compound_tails`: a part and the letters that may close the word after it ("ein": "s"); `compound_ordinals`:
    endings that make a rank, those that begin with s for numbers whose last two figures are 0 or 20 and more ("ste",
    "te"); `compound_suffixes`: words written on to a number ("jährig", "mal"), which the other tables must list too.
    `compound_ranks` ("zweit" 2) and `compound_rank_suffixes` ("größte") make a rank together.

    Ordinals. `ordinals`: word to number, from second on: first is a rank cue, not a quantity. `ordinal_suffixes`
    ("th", "º") and `ordinal_prefixes` (第) go with figures; `ordinal_endings`: those that fit one last figure only
    ("st" 1). `ordinal_needs_article`: ordinals that are other words too ("segundo") and count only after one of
    `determiners`. `rank_words`: words of a superlative between such an ordinal and its noun ("más"). `ordinal_stop`: a
    full stop makes a rank of the figures before it ("der 17. Präsident"), after one of `determiners` and before a
    word. `every`: words that make a share of the rank after them ("jeder fünfte" 1/5), but before a unit of time a
    habit, which is no quantity.

    `argument_frames`: what stands before and after a rank that counts the writer's arguments at the head of a sentence
    ("Em segundo lugar, ...").

    Ranges. `range_words`: words between two numbers, to what they make of them: "range"; "change" (two values: from
    5 to 10); "opened", a range only after an opener ("and" after "between"); "next", a range of two neighbours
    ("two or three"). `range_openers`: words before the first, to "range" or "change"; "moved" is a
    change where the first number has a unit of its own ("fell 5p to 230p").
    `equals`: words before a number that closes its clause and is what something amounts to (可能性是零), for scripts
    without blanks, where a lone digit character is mostly part of a word.
    `score_marks`: words between the two numbers of a score or ratio (比, "three to two"), where numbers of one
    character would count nothing.
    `range_closers`: words after the second that make a change a range (5回から10回まで).

    Bounds. `bounds_before`, `bounds_after`: phrase to bound ("=" is never listed). `bounds_inside`: between number
    and unit (多, 余): they say that something below the last place follows. `not_duration`: bounds that mean
    something else before a duration ("over three years"). `limits_of_change`: bounds that name only where something
    ended up after one of `change_words` ("subió hasta el 5 %": rose to 5 %). `fillers`: words that may stand between
    bound and number ("a", "only").

    Units. `units`: unit id to forms separated by "|". `currency_names`: the same for currencies that are known by
    these names alone: their codes are not read (TOP and ALL are words). `scaled_units`: forms that mean another unit
    after a scale word ("two million pounds" is money, "two pounds" a weight). `minor_units`: names of small coins that
    mean money only after a larger sum (分), or that are a hundredth of whatever stands before ("centavos": "/100").
    `small_letters`: units of one small letter glued to the figure, where the capital is another ("17c" cents, "17C"
    degrees). `duration_cues`, `duration_followers`: words around "a year" that make it a length of time.
    `length_tails`: what the first form of a unit of time takes where it is a length ("-long" in "week-long").
    `periods`: phrases that are one of the unit of time in their last word ("the past year", "another week");
    `period_ends`: words after one that make it the last part of something ("no último ano de mandato").
    `plural_periods`: plurals of time to how many years each is, many of them ("decades" 10). `age_decades`: the ten
    years of a life by name ("forties" 40), `age_decade_openers` what must stand before ("in his"), also before
    figures with one of `age_decade_marks` ("40s"), which need no opener where a language has none (40代).
    `age_names`: words for people by their age to it and to the age that they have not reached, both the same where
    it is one year ("octogenarian" 80 90, "quarantenne" 40 40). `accented_only`: units that are another word without
    their accent ("nós" are knots, "nos" is in the). `nouns`: the same as `units` for what is counted.
    `measure_words`: classifier to the unit it implies, "" when it implies none, "*12" when it counts so many of
    what follows (打, a dozen). `multiples`: words that are a multiple by themselves ("twice" 2, "halved" "0.5").
    `multiple_marks`: forms after a number that make it one ("x", "fold", 倍),
    `multiple_openers` before it ("multiplié par"); `multiple_dividers` the same for one part of so many ("divisé par").
    `times_cues`: words before or after
    "times" that make it a multiple and not a number of occasions; `times_leads` those before it, where they are others.
    `per`: words between a quantity and its base ("per", "a", 每);
    `rate_openers` are phrases before a quantity that name its base (每小时: hour); `per_nouns` those that may stand
    before a counted noun too, where others say to whom ("all'ospedale"); all by default. `per_phrases`: words that
    name the base alone ("annually": year). `age_marks`: after a duration ("old", "de idade"). `age_openers`: words
    before a bare number that make it an age ("aged"). `noun_endings`: plural ending to
    singular ending, first that fits, for nouns that no table knows. `stop_nouns`: words after a number that are no noun
    ("of", "and"). `noun_openers`: words between a number and its noun that are none themselves ("more", "other").
    `period_cues`: words that make "three quarters" periods and no share ("last", "consecutive"). `capital_nouns`: nouns
    begin with a capital letter, so that a capital makes no name of a number word and a small letter no noun of a word;
    after one of `measured_nouns` ("Stärke 7") not even figures are one.

    Not quantities. `address_words`: the last word of a street's name ("street"), written with a capital;
    `phone_words`: words before a telephone number ("call"). `labels`: words before a number that make it a place in a
    row ("article", "page"); `name_labels`: those of them that make it a name, which is not read at all ("version",
    "model"). `label_suffixes`: after it (号). `idioms`: phrases whose numerals count nothing;
    `not_idioms`: longer ones that begin with an idiom and do count (十分钟).
    """

    calendar: Calendar = field(default_factory=lambda: Calendar(months={}, weekdays={}, templates=(), clock=()))

    decimal: str = "."
    group: str = ","
    plain_dollar: str = "USD"
    either_mark: bool = False
    currency_signs: Mapping[str, str] = field(default_factory=dict)
    currency_leads: bool = True

    small: Mapping[str, int] = field(default_factory=dict)
    scales: Mapping[str, int] = field(default_factory=dict)
    letter_scales: frozenset[str] = frozenset()
    closing_scales: frozenset[str] = frozenset()
    lone_scales: frozenset[str] = frozenset()
    plural_scales: Mapping[str, int] = field(default_factory=dict)
    plural_links: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    joiners: tuple[str, ...] = ()
    joined_over: int = 100
    approximate: Mapping[str, int] = field(default_factory=dict)
    articles: tuple[str, ...] = ()
    ones: frozenset[str] = frozenset()
    leading_only: frozenset[str] = frozenset()
    not_alone: frozenset[str] = frozenset()
    points: tuple[str, ...] = ()
    negatives: tuple[str, ...] = ()
    below_zero: tuple[str, ...] = ()
    halves: tuple[str, ...] = ()
    and_half: tuple[str, ...] = ()
    elliptic: bool = False
    unsaid_places: bool = False
    denominators: Mapping[str, int] = field(default_factory=dict)
    definite_shares: frozenset[str] = frozenset()
    percent_openers: Mapping[str, str] = field(default_factory=dict)
    tenths_parts: Mapping[str, str] = field(default_factory=dict)
    fraction_marks: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    counted_shares: bool = False

    compound_parts: Mapping[str, int] = field(default_factory=dict)
    compound_links: tuple[str, ...] = ()
    compound_halves: tuple[str, ...] = ()
    compound_wholes: Mapping[str, str] = field(default_factory=dict)
    compound_tails: Mapping[str, str] = field(default_factory=dict)
    compound_ordinals: tuple[str, ...] = ()
    compound_suffixes: tuple[str, ...] = ()
    compound_ranks: Mapping[str, int] = field(default_factory=dict)
    compound_rank_suffixes: tuple[str, ...] = ()

    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_stop: bool = False
    every: tuple[str, ...] = ()
    argument_frames: tuple[tuple[str, str], ...] = ()
    rank_words: tuple[str, ...] = ()
    ordinal_suffixes: tuple[str, ...] = ()
    ordinal_endings: Mapping[str, int] = field(default_factory=dict)
    ordinal_prefixes: tuple[str, ...] = ()
    ordinal_needs_article: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()

    range_words: Mapping[str, str] = field(default_factory=dict)
    range_openers: Mapping[str, str] = field(default_factory=dict)
    range_closers: tuple[str, ...] = ()
    score_marks: tuple[str, ...] = ()
    equals: tuple[str, ...] = ()

    bounds_before: Mapping[str, str] = field(default_factory=dict)
    bounds_after: Mapping[str, str] = field(default_factory=dict)
    bounds_inside: Mapping[str, str] = field(default_factory=dict)
    not_duration: frozenset[str] = frozenset()
    limits_of_change: frozenset[str] = frozenset()
    change_words: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()

    units: Mapping[str, str] = field(default_factory=dict)
    currency_names: Mapping[str, str] = field(default_factory=dict)
    accented_only: frozenset[str] = frozenset()
    scaled_units: Mapping[str, str] = field(default_factory=dict)
    minor_units: Mapping[str, str] = field(default_factory=dict)
    small_letters: Mapping[str, str] = field(default_factory=dict)
    duration_cues: frozenset[str] = frozenset()
    duration_followers: frozenset[str] = frozenset()
    length_tails: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    period_ends: frozenset[str] = frozenset()
    plural_periods: Mapping[str, int] = field(default_factory=dict)
    age_decades: Mapping[str, int] = field(default_factory=dict)
    age_names: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    age_decade_openers: tuple[str, ...] = ()
    age_decade_marks: tuple[str, ...] = ()
    nouns: Mapping[str, str] = field(default_factory=dict)
    measure_words: Mapping[str, str] = field(default_factory=dict)
    multiples: Mapping[str, int | str] = field(default_factory=dict)
    multiple_marks: tuple[str, ...] = ()
    multiple_openers: tuple[str, ...] = ()
    multiple_dividers: tuple[str, ...] = ()
    times_cues: frozenset[str] = frozenset()
    times_leads: frozenset[str] | None = None
    per: tuple[str, ...] = ()
    per_nouns: tuple[str, ...] = ()
    rate_openers: Mapping[str, str] = field(default_factory=dict)
    per_phrases: Mapping[str, str] = field(default_factory=dict)
    age_marks: tuple[str, ...] = ()
    age_openers: tuple[str, ...] = ()
    noun_endings: tuple[tuple[str, str], ...] = ()
    stop_nouns: frozenset[str] = frozenset()
    noun_openers: frozenset[str] = frozenset()
    period_cues: frozenset[str] = frozenset()
    capital_nouns: bool = False
    measured_nouns: frozenset[str] = frozenset()

    labels: frozenset[str] = frozenset()
    name_labels: frozenset[str] = frozenset()
    address_words: frozenset[str] = frozenset()
    phone_words: frozenset[str] = frozenset()
    label_suffixes: tuple[str, ...] = ()
    idioms: tuple[str, ...] = ()
    not_idioms: tuple[str, ...] = ()
