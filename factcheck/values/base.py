"""What a value is once it is read: a set of numbers (or of days) with open or closed ends, and its imprecision as data.

`Quantity` and `DateValue` are free of language. `Found` is a value with its place in a normalised text. How two values
relate is `Relation`; the table that decides it is in `values/compare.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Literal

QuantityKind = Literal["money", "count", "number", "percent", "multiple", "duration", "ordinal"]

#: "=" exact, "nearly" just under, "~" about, "order" an order of magnitude (hundreds of millions), "range" low to high.
Bound = Literal["=", "<", "<=", ">", ">=", "~", "nearly", "order", "range"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """An interval of numbers with a unit.

    `stated` is the number that was said ("about 100M" -> 100000000), None for a range or an order of magnitude.
    `low` and `high` are the ends of the interval that the words commit to, None for no limit; `low_open` and
    `high_open` say whether the end itself is left out. "less than 45M" is low 0, high 45000000, high_open. `unit`
    is a singular English noun for what is counted or measured ("person", "year", "kilometre"; "percentage_point"
    for percent differences), None for a bare number. `currency` is ISO 4217, None when no currency was said. `per`
    is the period or base of a rate ("year", "month", "person"). `step` is the place value of the last significant
    digit said (45 million -> 1000000; 44.8M -> 100000): how precise the words are. A percent is in points: 50 % has
    stated 50. A third is of kind "number" with stated 1/3 and step 0.
    """

    kind: QuantityKind
    stated: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    unit: str | None = None
    currency: str | None = None
    per: str | None = None
    bound: Bound = "="
    step: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateValue:
    """A day, a month, a year or a stretch of them.

    `iso` is an EDTF-like prefix: `2018`, `2018-02`, `2018-02-28`, `2015-11-22T19:48`; an unknown year is `XXXX`
    (`XXXX-12-08`). No part is ever invented. `low` and `high` are the first and the last day it may mean, None where
    the year is unknown. `at` is the moment where a time of day was said (naive unless `zone` is a known offset).
    `whole_hour` says that the hour alone was said ("8 am"): `iso` writes it T08:00, and a comparison takes the minutes
    as not stated.
    `part` narrows a month, year, decade or century: `early`, `mid`, `late`, `first half`, `second half`; `low`/`high`
    already account for it. `bound`: "=" on, "<" before, "<=" until, ">" after, ">=" since, "~" around, "range".
    `weekday` is 0 (Monday) to 6 as said. `relative` names what the date hangs on when that is not the calendar:
    `document` (today, last year), `context` (the same year, three days later); then `shift` and `shift_unit` say
    how far and `resolve_date` gives the absolute value.
    """

    iso: str
    low: date | None = None
    high: date | None = None
    at: datetime | None = None
    zone: str | None = None
    part: Literal["early", "mid", "late", "first half", "second half"] | None = None
    bound: Bound = "="
    weekday: int | None = None
    relative: Literal["document", "context"] | None = None
    shift: int = 0
    shift_unit: Literal["day", "week", "month", "year"] | None = None
    whole_hour: bool = False
    kind: Literal["date"] = "date"


Value = Quantity | DateValue


@dataclass(frozen=True, slots=True)
class Found:
    """A value and where it stands: half-open offsets into the *normalised* text, bound words included.

    `core_start` and `core_end` leave the bound words out ("less than" in "less than $45M"). `when` is the date that a
    length of time names once the day is known that it counts from ("two days ago", "in three weeks"); None elsewhere.
    """

    start: int
    end: int
    value: Value
    core_start: int
    core_end: int
    when: DateValue | None = None


class Relation(StrEnum):
    """How evidence E stands to claim C: E within C; nothing in common; or they overlap and neither holds."""

    ENTAILS = "entails"
    EXCLUDES = "excludes"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The outcome of comparing a claimed value with one in the evidence.

    `code` is the reason code where the relation is `excludes` (FC201 to FC207), None otherwise. `note` is a plain
    English half sentence: "the source says less than 45 million", "44.8 million rounds to 45 million". `comparable`
    is False where the two are not about the same dimension at all (a percent and a sum of money, persons and
    pages): then the evidence does not bear on the value and `relation` is `undecided`.
    """

    relation: Relation
    code: str | None = None
    note: str = ""
    comparable: bool = True
