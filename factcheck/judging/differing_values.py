"""Another figure, bound or date in the place of one.

A retelling moves figures into the next sentence and converts them: a figure is only compared where nothing near the
other passage agrees with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.judging.difference import LOCAL, Difference, Senses, made, slot_of, spare
from factcheck.model.rendering import AlignedPair, Token
from factcheck.values.base import DateValue, Quantity, Value
from factcheck.values.sameness import may_be_same, why_apart
from factcheck.values.units import MEASURES

if TYPE_CHECKING:
    # models of a report that a run does not make
    from factcheck.model.divergence import DivergenceKind

#: What the codes of a differing value make it.
_BOUND_CODES = frozenset({"FC202", "FC203"})
#: Kinds of quantities that are compared; a bare number and a rank only where the digits slipped.
_COMPARED = frozenset({"money", "count", "percent", "multiple", "duration"})
#: Share of what two passages have in common from which values need not touch the same neighbours.
CLOSE_FIT = 0.5
#: ... and dates: a story names many.
DATE_FIT = 0.7
#: How far two measures in one unit may be apart, as a share, for both to be conversions of a third.
MEASURED = Decimal("0.03")


def values(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Another figure or bound in the place of one, and the one nowhere around."""
    left, right = ([t for t in side if not _is_date(t)] for side in _unanswered(pair))
    sole = len(left) == len(right) == 1
    for a in left:
        for b in right:
            code = _value_code(a, b, sole=sole)
            if code is None:
                continue
            alone = sum(_dimension(t) == _dimension(a) for t in left) == 1
            alone = alone and sum(_dimension(t) == _dimension(b) for t in right) == 1
            slot = slot_of(pair, a, b)
            touching = slot is not None and slot.touching
            slipped = code == "FC204" or code in _BOUND_CODES
            close = slot is not None and alone and pair.fit >= CLOSE_FIT and _dimension(a) == _dimension(b)
            if code in _BOUND_CODES and (_bounded(pair.left, a) or _bounded(pair.right, b)):
                continue
            if (touching and (alone or slipped)) or (slipped and alone) or close:
                kind: DivergenceKind = "bound" if code in _BOUND_CODES else "value"
                yield made(pair, kind, code, a, b, ("", ""))


def _unanswered(pair: AlignedPair) -> tuple[list[Token], list[Token]]:
    """The values of either side that nothing near the other passage agrees with."""
    spare_left, spare_right = spare(pair)
    taken_left = {(pair.left[i].start, pair.left[i].end) for i, _ in pair.matched}
    taken_right = {(pair.right[j].start, pair.right[j].end) for _, j in pair.matched}
    return (
        [t for t in spare_left if t.kind == "value" and not _answered(t, pair.near_right, taken_right)],
        [t for t in spare_right if t.kind == "value" and not _answered(t, pair.near_left, taken_left)],
    )


def _answered(token: Token, others: tuple[Token, ...], taken: set[tuple[int, int]]) -> bool:
    """Whether another value may be this one. A value that answers another one already (`taken`) answers this one only
    where both are equal."""
    assert token.found is not None
    mine = token.found.value
    for other in others:
        if other.found is None or not may_be_same(mine, other.found.value):
            continue
        if (other.start, other.end) not in taken or _equal(mine, other.found.value):
            return True
    return False


def _equal(a: Value, b: Value) -> bool:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return (a.stated, a.low, a.high) == (b.stated, b.low, b.high)
    return isinstance(a, DateValue) and isinstance(b, DateValue)


def _dimension(token: Token) -> tuple[str, str | None]:
    assert token.found is not None
    value = token.found.value
    return ("date", None) if isinstance(value, DateValue) else (value.kind, value.unit)


def _value_code(a: Token, b: Token, *, sole: bool) -> str | None:
    """Why two figures cannot be one, None where they can or where it is not known that they count the same.

    Where nothing else is left over (`sole`), a figure whose unit is left out or said with another noun is compared as
    well. Who converts a figure into another unit may say "almost" of it: the bound is not compared then.
    """
    assert a.found is not None
    assert b.found is not None
    one, two = a.found.value, b.found.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return None
    if one.per != two.per:
        if not sole or None not in (one.per, two.per):
            return None
        one, two = replace(one, per=None), replace(two, per=None)
    if _one_measurement(one, two):
        return None
    code = why_apart(one, two)
    if code in _BOUND_CODES and one.unit != two.unit and one.kind == two.kind == "count":
        return None
    if code is not None:
        plain = {one.kind, two.kind} <= _COMPARED or (sole and one.kind == two.kind)
        return code if plain or code == "FC204" else None
    alike = {one.kind, two.kind} == {"number", "duration"} or (_counts(one) and _counts(two))
    if sole and alike and one.bound == two.bound and one.stated and two.stated and one.stated != two.stated:
        return "FC201"
    return None


def _one_measurement(one: Quantity, two: Quantity) -> bool:
    """Whether two measures in one unit may both come of one in another: who converts 85 mph writes 137 or 140 km/h."""
    if one.unit != two.unit or one.unit not in MEASURES or not one.stated or not two.stated:
        return False
    return abs(one.stated - two.stated) <= MEASURED * max(abs(one.stated), abs(two.stated))


def _bounded(tokens: tuple[Token, ...], token: Token) -> bool:
    """Whether a word right beside a figure may say its bound though the figure was read without it: "more of the
    population than 3%"."""
    assert token.found is not None
    value = token.found.value
    if isinstance(value, Quantity) and value.bound not in ("=", "~"):
        return False
    at = next(i for i, t in enumerate(tokens) if t is token)
    return any(t.key in _BOUNDING for t in tokens[max(0, at - LOCAL) : at + LOCAL + 1])


#: Concepts that say that something is more or less than a figure.
_BOUNDING = frozenset({"above", "below", "more", "less", "reach", "lack", "limit"})


def _counts(value: Quantity) -> bool:
    """Whether a figure counts things, or may: a bare number, or one with a noun that measures nothing."""
    return value.kind in ("number", "count") and value.unit not in MEASURES


def dates(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Another date in the place of one: as many on either side that the other does not have, each in one place."""
    left, right = _unanswered(pair)
    one, two = ([t for t in side if _is_date(t)] for side in (left, right))
    if len(one) != len(two):
        return
    for a in one:
        for b in two:
            code, slot = _date_code(a, b), slot_of(pair, a, b)
            close = len(one) == 1 and pair.fit >= DATE_FIT
            if code is not None and slot is not None and (slot.touching or close):
                yield made(pair, "date", code, a, b, ("", ""))


def _date_code(a: Token, b: Token) -> str | None:
    """Why two dates cannot be one, None where they can. "As of" and "until" bound a day from two sides; what is
    compared is the day. Where only the bounds part they may be the same: "not before 2021", "in 2021 at the earliest".
    """
    assert a.found is not None
    assert b.found is not None
    x, y = a.found.value, b.found.value
    if not isinstance(x, DateValue) or not isinstance(y, DateValue) or x.relative or y.relative or x.iso == y.iso:
        return None
    code = why_apart(x, y)
    if code is None and len(x.iso) == len(y.iso) and "/" not in x.iso + y.iso:
        code = why_apart(replace(x, bound="="), replace(y, bound="="))
    return code


def _is_date(token: Token) -> bool:
    return token.found is not None and isinstance(token.found.value, DateValue)
