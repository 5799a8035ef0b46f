"""The shape of the calendar part of a language: how it writes dates, times of day and the words around them.

Everything that differs between languages stands here as data: names, word order (templates) and function words. The
engine in `values/date_*.py` knows no language. Deliberately absent: lunar calendars and feasts of a country, which need
more than a table to become a day.

Templates. A template is a pattern of literals (lower case), blanks and slots:

- `{Y}` year of four digits, `{FY}` fiscal year, `{y2}` last two digits of the year that ends a range, `{M}` month as
  a number, `{month}` month by name, `{D}` day of the month, `{wd}` weekday, `{quarter}`, `{half}`, `{season}` (phrases
  of the tables), `{dec}` first year of a decade (1990), `{de2}` the same with two digits or a word,
  `{dew}` a word only, `{c}` number of a century,
  `{ry}` `{rm}` `{rw}` `{rd}` relative year, month, week, day (phrases of `relative`), `{which}` "last", "next".
- `{yy}` year of two digits (00 to 39 of this century, 40 to 99 of the last), `{W}` number of a week, `{era}` and `{ey}`
  era and year within it, `{hol}` holiday with a fixed day, `{feast}` feast that goes by Easter (needs a year).
- `{Y2}` `{M2}` `{month2}` `{D2}` make a range of which they are the end.
- `[...]` may be left out; `(a|b)` is a choice; `<...>` must stand directly before but is no part of the date.
- In a language without blanks one blank may stand between any two elements.

Clock templates use `{h}` `{mi}` `{s}`, `{hh}` (a word of `half_hour`), `{part}` (a word of `day_parts`), `{hw}` (an
hour in words, of `hours`) and `{ms}` (a word of `minute_words`). A time with `{part}`, `{hh}`, `{hw}` or `{ms}` is sure
to be one.

Given by the engine, so that no language need list them: dates in figures, ISO weeks, a month by name between figures
with strokes, hyphens or points (`4-May-2018`), a year, month, weekday, holiday or relative word alone, and a holiday or
feast with a year behind it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

DayPart = Literal["am", "pm", "night", "dawn", "noon"]
PartName = Literal["early", "mid", "late", "first half", "second half", ""]
DateBound = Literal["=", "<", "<=", ">", ">=", "~", ""]
Unit = Literal["day", "week", "month", "year"]
Anchor = Literal["document", "context"]

#: Zone names and their offset from UTC in minutes; None where the name means several zones (CST is China, Cuba and US
#: Central).
#: Source: the abbreviations of the IANA time zone database.
ZONES: Mapping[str, int | None] = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "pst": -480,
    "pdt": -420, "mst": -420, "mdt": -360, "est": -300, "edt": -240, "cdt": None, "cst": None, "ist": None, "bst": None,
    "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "brt": -180, "brst": -120, "aest": 600, "aedt": 660,
    "pt": None, "et": None, "ct": None,
}  # fmt: skip


#: Years within an era in Chinese characters, which Japanese uses as well: 元 (the first), 二 to 九十九.
ERA_YEARS: Mapping[str, int] = {"元": 1} | {
    f"{tens}{ones}": 10 * ten + one
    for ten, tens in enumerate(("", "十", "二十", "三十", "四十", "五十", "六十", "七十", "八十", "九十"))
    for one, ones in enumerate(("", "一", "二", "三", "四", "五", "六", "七", "八", "九"))
    if ten or one
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """How one language writes dates. All words are lower case.

    `months` are full names, which may stand alone; `month_short` only count beside a day or a year. `capitalised`
    says that a month or weekday standing alone must begin with a capital. `doubtful` names are common words too
    ("may", "march"): they need the capital everywhere, and alone also one of `leads` before them. `uncapitalised` are
    phrases of `relative`, and months standing alone, that are something else with a capital ("morgen" is tomorrow and
    "Morgen" morning, "Mars" a planet). `small_relative`
    says that capitals inside a sentence make a title of a phrase of `relative` ("the Today programme"). `leads` are the
    words after which a bare four-digit number or a doubtful name is
    a date; `weak_leads` do so only where no noun of
    `counted` follows and none of `lead_breakers` stands before ("mais de 2018" is no year). `counted` are words after
    a number that make it a count ("people", "BC" too: years before the common era are left unread); `dated` are nouns
    that a year stands before ("1988 sales", "2019 elections"). `recurring` words
    make a weekday a habit ("every"). `not_before` and `not_after` are stretches around a template that make it no
    date ("不足" 2月).

    `numeric_order` lists the readings of 03/04/2015, likeliest first; more than one makes the date an interval over
    the readings. `numerals` gives numbers in words for days, months, quarters and centuries; `hour_numerals`
    more of them that stand only for an hour (两点); `digit_words` holds two characters for each digit from 0 to 9, as
    years are written with them (二〇一五). `day_suffix` may follow a day in
    digits ("st").

    `holidays` maps a name to month and day, `feasts` to days from Easter Sunday (negative before; None for a day that
    goes by another rule and stays unread, though its name holds a weekday: "black friday"). One that is also in
    `doubtful` ("christmas", which may be a whole season) counts only with a year, or with a length of time counted
    from it. `eras` maps a name of an era to its first and last year, `era_years` a year within one in words (元: 1);
    the months of `lunar_eras` are those of the moon and are left out.
    `year_pairs` says that a year may be spoken as two numbers ("nineteen eighty-six"); `year_joins` may stand between a
    day, month or holiday and its year. `day_joins` are words and signs between the days of a list ("3, 10 and 17 May").

    `decade_words` name decades by words ("noventa" 90). `relative` maps a phrase to unit, shift and what it hangs on;
    `not_relative` are stretches that end in one and mean something else ("la mañana" is the morning and "mañana"
    tomorrow). `which` maps "last" and "next" to -1 and 1;
    `which_week` says that they name the week of the weekday (上周五), not the nearest such day. `parts_before`,
    `parts_after`, `bounds_before`, `bounds_after` map the words around a date; an empty value blocks a shorter form
    ("初步" is no "初"). `range_signs` join two dates by themselves; `range_words` need one of `range_opens`
    before; those that are in `day_joins` as well ("and") need one of `between_opens` where that is not empty;
    `range_closes` may follow. `list_closes` are words that may follow a list of days, and never count what comes
    after it ("May 4 and 5 respectively"). `glue` words may stand between weekday, date and time. `day_parts` say
    how to read a clock of twelve hours, and stand before or after it as `clock` has it; `moments` are times with
    a name ("noon": (12, 0)). `clock_leads` before a bare clock make it a time of day, `clock_words` do so inside
    or after it ("Uhr", 時), and `clock_not_after` behind it make it none (10時間 is ten hours). `hours` are the
    hours in words; `minute_words` are minutes to add to the hour ("half past": 30, "quarter to": -15).

    `ago_before` and `ago_after` stand before and after a length of time and make it a point in time: to -1 or 1, and
    what it hangs on ("ago": (-1, "document"), "later": (1, "context")); 0 blocks a shorter form. `shift_words` stand
    between a length of time and a date ("two weeks before 13 May"): to -1 or 1. After `stretch_words` a length is a
    stretch of time all the same ("the two weeks before 13 May").

    `genitives`: endings of an owner before a year with which the year is one ("Lee's 2015 plan").
    `bare_years`: a year may stand without a preposition ("wurde 1998 gegründet"): a bare number from 1900 on is one
    unless it counts the next word, which then has a capital, or one of `lead_breakers` stands before.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    templates: tuple[str, ...]
    clock: tuple[str, ...]
    month_short: Mapping[str, int] = field(default_factory=dict)
    weekday_short: Mapping[str, int] = field(default_factory=dict)
    capitalised: bool = False
    doubtful: frozenset[str] = frozenset()
    uncapitalised: frozenset[str] = frozenset()
    small_relative: bool = False
    leads: tuple[str, ...] = ()
    weak_leads: tuple[str, ...] = ()
    lead_breakers: tuple[str, ...] = ()
    counted: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    recurring: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    numeric_order: tuple[Literal["dmy", "mdy"], ...] = ("dmy",)
    numerals: Mapping[str, int] = field(default_factory=dict)
    hour_numerals: Mapping[str, int] = field(default_factory=dict)
    digit_words: str = ""
    day_suffix: tuple[str, ...] = ()
    quarters: Mapping[str, int] = field(default_factory=dict)
    halves: Mapping[str, int] = field(default_factory=dict)
    seasons: Mapping[str, int] = field(default_factory=dict)
    holidays: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    feasts: Mapping[str, int | None] = field(default_factory=dict)
    eras: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    lunar_eras: frozenset[str] = frozenset()
    era_years: Mapping[str, int] = field(default_factory=dict)
    year_pairs: bool = False
    year_joins: tuple[str, ...] = ()
    day_joins: tuple[str, ...] = ()
    decade_words: Mapping[str, int] = field(default_factory=dict)
    relative: Mapping[str, tuple[Unit, int, Anchor]] = field(default_factory=dict)
    not_relative: tuple[str, ...] = ()
    which: Mapping[str, int] = field(default_factory=dict)
    which_week: bool = False
    parts_before: Mapping[str, PartName] = field(default_factory=dict)
    parts_after: Mapping[str, PartName] = field(default_factory=dict)
    bounds_before: Mapping[str, DateBound] = field(default_factory=dict)
    bounds_after: Mapping[str, DateBound] = field(default_factory=dict)
    range_signs: tuple[str, ...] = ()
    range_words: tuple[str, ...] = ()
    range_opens: tuple[str, ...] = ()
    between_opens: tuple[str, ...] = ()
    list_closes: tuple[str, ...] = ()
    range_closes: tuple[str, ...] = ()
    glue: tuple[str, ...] = ()
    day_parts: Mapping[str, DayPart] = field(default_factory=dict)
    half_hour: tuple[str, ...] = ()
    moments: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    clock_leads: tuple[str, ...] = ()
    clock_not_after: tuple[str, ...] = ()
    hours: Mapping[str, int] = field(default_factory=dict)
    minute_words: Mapping[str, int] = field(default_factory=dict)
    ago_before: Mapping[str, tuple[int, Anchor]] = field(default_factory=dict)
    ago_after: Mapping[str, tuple[int, Anchor]] = field(default_factory=dict)
    shift_words: Mapping[str, int] = field(default_factory=dict)
    stretch_words: tuple[str, ...] = ()
    clock_words: frozenset[str] = frozenset()
    bare_years: bool = False
    genitives: tuple[str, ...] = ()
    zones: Mapping[str, str] = field(default_factory=dict)
