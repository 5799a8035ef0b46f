"""The words around a number with its unit that say how it is meant: bounds ("less than", 以上) and rates ("a year").

The result is the finished quantity with its place. Bounds are the same for all value types, so they are read here once.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import cast

from factcheck.values.base import Bound, Found, Quantity
from factcheck.values.bounds import Ends, both, ends_of, plain
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.tables import Tables
from factcheck.values.types import core_of
from factcheck.values.units import is_time

#: Lengths per time that are units of their own.
_SPEEDS: dict[tuple[str | None, str | None], str] = {
    ("kilometre", "hour"): "kilometre_per_hour",
    ("mile", "hour"): "mile_per_hour",
    ("metre", "second"): "metre_per_second",
    ("nautical_mile", "hour"): "knot",
}

#: Words between a bound and its number that are passed over ("more than the 20").
_MAX_FILLERS = 2

#: Units that may be said to be below zero, and what that makes of a bound.
_DEGREES = frozenset({"degree", "celsius", "fahrenheit"})
_TURNED: dict[Bound, Bound] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}

#: How far before "to" a word of change is looked for, in characters and in words and stops.
_CHANGE_WINDOW = 80
_CHANGE_WORDS = 10
_WORDS = re.compile(r"[^\W\d_]+|[.;:](?= )")


def finish(place: Place, numeral: Numeral, core: Core) -> Found:
    """The quantity with its bound, base and place."""
    below = _below_zero(place, core) if numeral.low > 0 else None
    if below is not None:
        numeral, core = _negative(numeral), replace(core, end=below)
    bound: Bound = "="
    inner = _bound_inside(place, numeral, core)
    if inner is not None:
        core, bound = inner
    start = core.start
    for _ in range(2):
        before = _bound_before(place, start, core)
        if before is None:
            break
        start, bound = before[0], both(bound, before[1])
    end, per = _per_after(place, core.end, core)
    after = _bound_after(place, end)
    if after is not None:
        end, bound = after[0], both(bound, cast(Bound, after[1]))
        if per is None:
            end, per = _per_after(place, end, core)
    if per is None and (opener := _per_before(place, start, core)) is not None:
        start, per = opener
        if (before := _bound_before(place, start, core)) is not None:
            start, bound = before[0], both(bound, before[1])
    speed = _SPEEDS.get((core.unit, per))
    if speed is not None and core.kind == "count":
        core, per = replace(core, unit=speed), None
    if below is not None:
        bound = _TURNED.get(bound, bound)
    return Found(start, end, _quantity(numeral, core, bound, per or core.per), core.start, core.end)


def _per_before(place: Place, start: int, core: Core) -> tuple[int, str] | None:
    """Start and base of a rate whose base comes first: 每小时120公里."""
    tables = place.tables
    if not tables.rate_openers.values or core.kind not in ("money", "count"):
        return None
    at = place.back(start)
    filler = tables.fillers.before(place.low, at)
    for end in (at,) if filler is None else (at, filler[0]):
        found = tables.rate_openers.before(place.low, end)
        # the figure of 1日当たり, "for each day", was turned down as a number just before
        if found is not None and (found[0] >= place.left or place.low[found[0] : place.left].isdigit()):
            return found
    return None


def _bound_inside(place: Place, numeral: Numeral, core: Core) -> tuple[Core, Bound] | None:
    """The bound between a number and its unit, with the unit behind it: "five or more people", "100-odd people",
    "18 or more months"."""
    at = place.joint(numeral.end)
    found = _bound_at(place, at)
    if (
        (at == numeral.end and place.low[at : at + 1] != "+")
        or found is None
        or found[0] >= place.right
        or place.low[found[0]] not in " -"
    ):
        return None
    if core.end > numeral.end:
        return (core, cast(Bound, found[1])) if found[0] < core.end else None
    behind = core_of(place, replace(numeral, end=found[0]))
    if behind is None or behind.kind in ("number", "ordinal") or (behind.kind == "money" and core.kind != "money"):
        return None
    if core.kind not in ("number", "count", behind.kind):
        return None
    return behind, cast(Bound, found[1])


def _below_zero(place: Place, core: Core) -> int | None:
    """The end of the words behind a temperature that say it is below zero."""
    found = place.tables.below_zero.at(place.low, place.blank(core.end)) if core.unit in _DEGREES else None
    return found[0] if found is not None and found[0] <= place.right else None


def _negative(numeral: Numeral) -> Numeral:
    if numeral.high is None:
        return replace(numeral, low=-numeral.low)
    return replace(numeral, low=-numeral.high, high=-numeral.low)


def _bound_before(place: Place, start: int, core: Core) -> tuple[int, Bound] | None:
    tables, low = place.tables, place.low
    at = start
    for _ in range(_MAX_FILLERS + 1):
        at = place.back(at)
        found = tables.bounds_before.before(low, at)
        if found is not None and found[0] >= place.left:
            if not found[1] or (core.kind == "ordinal" and found[1] != "~"):
                return None  # "up to fourth place" is no limit
            otherwise = core.kind == "duration" and low[found[0] : at] in tables.data.not_duration
            if otherwise and not _is_age(place, found[0], core):
                return None
            if low[found[0] : at] in tables.data.limits_of_change and _after_change(low, found[0], tables):
                return None
            return found[0], cast(Bound, found[1])
        filler = tables.fillers.before(low, at)
        if filler is None or filler[0] < place.left:
            return None
        at = filler[0]
    return None


def _is_age(place: Place, bound: int, core: Core) -> bool:
    """Whether a length of time is an age: "aged over 65", "over the age of 65", "over 65 years old"."""
    low, tables = place.low, place.tables
    return (
        tables.age_openers.before(low, place.back(bound)) is not None
        or tables.age_openers.at(low, core.start) is not None
        or tables.age_marks.before(low, core.end) is not None
    )


def _after_change(low: str, start: int, tables: Tables) -> bool:
    """Whether one of the last words of the clause before `start` says that something rose or fell."""
    words = _WORDS.findall(low, max(0, start - _CHANGE_WINDOW), start)
    for word in reversed(words[-_CHANGE_WORDS:]):
        if word in tables.data.change_words:
            return True
        if word in tables.joiners or word in ".;:":
            return False
    return False


def _bound_after(place: Place, end: int) -> tuple[int, str] | None:
    """End and bound of the words after a quantity ("or more", 以上), unless they belong to the next one."""
    return _bound_at(place, place.joint(end))


def _bound_at(place: Place, at: int) -> tuple[int, str] | None:
    low, tables = place.low, place.tables
    found = tables.bounds_after.at(low, at)
    if found is None or found[0] > place.right or not found[1]:
        return None
    following = place.blank(found[0])
    if found[0] < following < place.right:
        if low[following].isdigit() or tables.currency_signs.at(low, following) is not None:
            return None
        word = tables.tokens.form_at(low, following)
        if word is not None and word in tables.small:
            return None
    return found


def _per_after(place: Place, end: int, core: Core) -> tuple[int, str | None]:
    """End and base of a rate: "a year", "por mês", "per share", "/h"."""
    low, tables = place.low, place.tables
    if core.kind in ("ordinal", "percent", "multiple"):
        return end, None
    at = place.blank(end)
    phrase = tables.per_phrases.at(low, at)
    if phrase is not None and phrase[0] <= place.right:
        return phrase
    word = tables.per.at(low, at)
    if word is None:
        return end, None
    base = place.blank(word[0])
    unit = tables.units.at(low, base)
    if unit is not None and unit[0] <= place.right and (core.kind == "money" or is_time(unit[1])):
        return unit
    among = tables.data.per_nouns
    noun = tables.nouns.at(low, base) if core.kind == "money" and (not among or low[at : word[0]] in among) else None
    return noun if noun is not None and noun[0] <= place.right else (end, None)


def _quantity(numeral: Numeral, core: Core, bound: Bound, per: str | None) -> Quantity:
    factor, step, low = core.factor, numeral.step, numeral.low
    high = numeral.high
    if factor != 1 or core.extra:
        step, low = step * factor, low * factor + core.extra
        high = None if high is None else high * factor + core.extra
    stated: Decimal | None = plain(low)
    high = None if high is None else plain(high)
    if core.step is not None:
        step = core.step
    elif core.extra:
        step = min(step, Decimal(1).scaleb(int(core.extra.normalize().as_tuple().exponent)))
    if numeral.bound in ("order", "range"):
        ends = Ends(stated, high, high_open=numeral.bound == "order")
        stated, bound = None, numeral.bound
    elif numeral.bound == ">":
        ends, bound = Ends(stated, high, low_open=True, high_open=True), ">"
    elif numeral.bound == ">=":
        ends, bound = Ends(stated, high, high_open=True), ">="
    else:
        bound = both(bound, "~") if numeral.bound == "~" else bound
        ends = ends_of(bound, stated if stated is not None else Decimal(0))
    return Quantity(
        kind=core.kind,
        stated=stated,
        low=ends.low,
        high=ends.high,
        low_open=ends.low_open,
        high_open=ends.high_open,
        unit=core.unit,
        currency=core.currency,
        per=per,
        bound=bound,
        step=step,
    )
