"""What reading one number gives: its place, its value, and how it was said."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from factcheck.values.base import Bound

ONE: Final = Decimal(1)


@dataclass(slots=True, kw_only=True)
class Numeral:
    """A number as read: [start, end) in the text and what it says. Never changed once made; not frozen, because making
    a frozen one takes four times as long and every number of a text is made several times.

    `low` is the number, or the lower end where `bound` is "order" or "range"; `high` is the upper end there and None
    otherwise, except for the likes of 500多, where `bound` is ">" and `high` the number that is not reached.
    `step` is the place value of the last significant digit. `figures`: begins with digits. `scaled`: a scale word was
    said; `scale` is what the scale words of a one-part numeral come to ("4.5 million" 10**6), which a range carries
    over to its first number. `one`: a bare "one" that may be an article. `form` tells "fraction", "half", "mixed",
    "ordinal", "multiple", "percent" (a number opened by 百分之), "length" ("week-long") and "years" (words that mean
    years: "decades", "in his forties", where `bound` is ">=" and `high` is not reached) from plain numbers, which have
    "".
    """

    start: int
    end: int
    low: Decimal
    high: Decimal | None = None
    bound: Bound = "="
    step: Decimal = ONE
    figures: bool = False
    scaled: bool = False
    scale: Decimal = ONE
    one: bool = False
    form: str = ""


def blank(low: str, pos: int) -> int:
    """The place after one optional blank."""
    return pos + 1 if pos < len(low) and low[pos] == " " else pos
