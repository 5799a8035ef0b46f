"""Two numbers that belong together: "7-10 people", "between 10 and 15 million", "from 5% to 10%", 2至3年.

A range is one value with two ends; a change ("from 5% to 10%") and a score ("6-3") are two values. The scale word
and the unit of the second number hold for the first where that has none: "10 to 15 million dollars".
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.values import money, numbers
from factcheck.values.figures import VULGAR
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place
from factcheck.values.refusals import may_end
from factcheck.values.tables import is_letter
from factcheck.values.types import core_of
from factcheck.values.units import MEASURES

_FORMS = ("", "mixed", "percent", "fraction")
_DASHES = "-–—−"

#: Scores of games and votes stay below this.
_SCORES = 1000


def read(place: Place, first: Numeral) -> list[tuple[Numeral, Core]]:
    """The number alone, or the range or pair that it opens with another; empty where no type takes it."""
    lone = core_of(place, first)
    alone = [] if lone is None else [(first, lone)]
    if first.form not in _FORMS or first.bound != "=":
        return alone
    ends = [first.end] if lone is None or lone.end == first.end else [lone.end, first.end]
    for end in ends:
        pair = _second(place, first, end)
        core = None if pair is None else core_of(place, pair[0])
        if pair is None or core is None:
            continue
        if lone is not None and first.end < end and not _one_kind(lone, core):
            larger = _in_larger_unit(first, lone, pair[0], core) if pair[1] == "range" else None
            if larger is None:
                continue
            first, lone = larger
        if lone is not None and lone.kind == "ordinal" and pair[0].low <= first.low and place.low[first.end] in _DASHES:
            return alone  # "loi n° 2018-133"
        relation = "range" if place.tables.range_closers.at(place.low, place.blank(core.end)) else pair[1]
        return _join(first, lone, pair[0], core, relation, at_unit=end != first.end) or alone
    return alone


def _one_kind(lone: Core, core: Core) -> bool:
    """Whether the two units are the same, where the first number has its own ("5% to 10%", not "5% to 10 people")."""
    if not (lone.unit or lone.currency or lone.kind == "percent"):
        return True
    same = (lone.kind, lone.unit, lone.currency) == (core.kind, core.unit, core.currency)
    return same or (lone.kind == "money" and core.kind == "number")


def _in_larger_unit(first: Numeral, lone: Core, second: Numeral, core: Core) -> tuple[Numeral, Core] | None:
    """ "18 months to 3 years", "500 metres to 2 km": the first number in the unit of the second, where the units
    measure the same and the sizes rise."""
    small, large = MEASURES.get(lone.unit or ""), MEASURES.get(core.unit or "")
    if small is None or large is None or small.dimension != large.dimension or lone.extra or small.size >= large.size:
        return None
    ratio = small.size / large.size
    if first.low * ratio >= second.low:
        return None
    return replace(first, low=first.low * ratio, step=first.step * ratio), replace(lone, unit=core.unit)


def _join(
    first: Numeral, lone: Core | None, second: Numeral, core: Core, relation: str, *, at_unit: bool
) -> list[tuple[Numeral, Core]]:
    carried = second.scale > 1 and not first.scaled and not at_unit
    if carried and abs(first.low) < second.low / second.scale:
        first = replace(first, low=first.low * second.scale, step=first.step * second.scale, scaled=True)
    if relation == "change" or not first.low < second.low:
        if relation != "change" and not core.unit and not core.currency and not first.figures:
            return []
        if relation == "range" and first.figures and _is_score(first, second, core):
            core, lone = replace(core, start=second.start, end=second.end, kind="number", unit=None), None
        if lone is None or lone.kind == "number" or (lone.kind == "count" and core.kind != "count"):
            lone = replace(core, start=lone.start if lone else first.start, end=first.end, extra=Decimal(0))
        return [(first, lone), (second, core)]
    if first.form == "percent" and not second.form and core.kind == "number":
        core = replace(core, kind="percent")  # 百分之5到10
    start = lone.start if lone is not None else first.start
    if lone is not None and lone.kind == "money" and core.kind in ("number", "count"):
        core = replace(lone, end=core.end if core.kind == "number" else second.end)
    elif lone is not None and lone.kind == "ordinal" and core.kind == "number" and not first.form:
        core = replace(core, kind="ordinal")  # "pages 10-12"
    elif lone is not None and lone.kind == "duration" and lone.end == first.end and core.kind == "number":
        core = replace(lone, end=second.end)  # "aged 18 to 24"
    opening = first.low + (lone.extra if lone is not None and at_unit else 0)
    step = min(first.step, second.step)
    whole = replace(second, start=first.start, low=opening, high=second.low, bound="range", step=step)
    return [(whole, replace(core, start=start))]


def _is_score(first: Numeral, second: Numeral, core: Core) -> bool:
    """Whether two small figures that do not rise are a score ("a 2-1 win"): the noun behind is not what is counted."""
    plain = first.step == second.step == 1 and not (first.scaled or second.scaled)
    return plain and core.kind == "count" and core.unit not in MEASURES and first.low < _SCORES


def _second(place: Place, first: Numeral, end: int) -> tuple[Numeral, str] | None:
    """The second number and how the two are joined: "range" or "change"."""
    low, tables = place.low, place.tables
    at = place.blank(end)
    if low.startswith("- ", end) and end + 2 < place.right and is_letter(low[end + 2]):
        at = end + 2  # "16- to 24-year-olds"
    joint = tables.range_words.at(low, at)
    if joint is None or joint[0] >= place.right:
        return None
    pos, relation = joint
    is_word = is_letter(low[at])
    if is_word and at == end and is_letter(low[end - 1]):
        return None
    pos = place.blank(pos)
    sign = tables.currency_signs.at(low, pos)
    if sign is not None:
        pos = place.blank(sign[0])
    second = _number_at(place, pos)
    if second is None or (low[at] in _DASHES and at == end and first.figures != second.figures):
        return None
    signed = _with_sign(place, first.start)
    opener = _opener(place, signed)
    if sign is not None and opener is None and signed == first.start:
        return None  # "fell by a third to £2.4bn": only the second is money
    if relation == "opened":
        return (second, "range") if opener is not None and opener[1] == "range" else None
    if relation == "next":
        near = first.low > 0 and second.low - first.low in (1, first.scale, second.scale)
        if not first.scaled and second.scale > 1:  # "two or three million"
            near = near or second.low / second.scale - first.low == 1
        return (second, "range") if near else None
    if is_word and opener is not None and (opener[1] == "change" or (opener[1] == "moved" and end != first.end)):
        return second, "change"
    return second, relation


def _opener(place: Place, start: int) -> tuple[int, str] | None:
    """The word that opens a range, also before a bound of its first number ("between about 5 and 10")."""
    tables, low = place.tables, place.low
    at = place.back(start)
    opener = tables.range_openers.before(low, at)
    if opener is not None:
        return opener
    bound = tables.bounds_before.before(low, at)
    return None if bound is None else tables.range_openers.before(low, place.back(bound[0]))


def _number_at(place: Place, pos: int) -> Numeral | None:
    """A number that may close a range: at this very place, and nothing that is refused."""
    low, tables = place.low, place.tables
    if pos >= place.right or not (
        low[pos].isdigit() or low[pos] in VULGAR or tables.tokens.form_at(low, pos) is not None
    ):
        return None
    second = numbers.read(low, pos, tables)
    if second is None or second.start != pos or second.end > place.right:
        return None
    if second.form not in _FORMS or second.bound != "=":
        return None
    if second.figures and (not may_end(place, second) or (low[pos] == "0" and second.low >= 1)):
        return None
    return second


def _with_sign(place: Place, start: int) -> int:
    sign = money.before(place, start)
    return start if sign is None else sign[0]
