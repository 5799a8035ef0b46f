"""A passage that says the whole claim in other words or in another language, but perhaps with another figure.

A translated or reworded sentence has few words in the places where the original has them, yet nearly everything that
the one says has a counterpart in the other: its figures, its names, its concepts. Where that is so both ways, the
figures are paired off, and each of them is compared, those inside names too ("F-35"). What only one of the two says of
a party, a denial, a condition or a thing of another kind keeps the passage from being a rendering.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from factcheck.matching.accordance import LEAST, Said, accord, folded, most_answered, said_in
from factcheck.matching.readings import sounds_like
from factcheck.matching.terms import OTHERS
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Passage, Term
from factcheck.values.base import DateValue, Found, Quantity, Relation, Value
from factcheck.values.compare import compare
from factcheck.values.units import MEASURES

#: Least share of what the claim says that the passage must say, and the other way round: for the passage to support
#: the claim where one plain figure ties them, the same where figures agree that hardly agree by chance, and to
#: contradict it by a figure that differs.
SAME, TIED, OTHER = (0.5, 0.4), (0.4, 0.33), (0.55, 0.5)
#: From so many significant digits on a figure ties two texts; so do two figures that agree.
TELLING = 3
#: Bare numbers up to this are said in many ways ("both"): where only the claim has one, nothing differs. In what only
#: the passage says, or as ranks ("the Ninth Ward"), they may be larger.
SMALL, BESIDE = 2, 10

_DIGITS = re.compile(r"\d+")
#: Limits that languages draw alike, whether the limit itself is inside or not ("under 60", 60岁以下).
_LIMIT = {"<": "<", "<=": "<", ">": ">", ">=": ">", "~": "~", "nearly": "nearly", "range": "range", "order": "order"}
_COUNTED = frozenset({"count", "number", "ordinal", "duration", "multiple"})


Outcome = Literal["same", "differs", "open"]


@dataclass(frozen=True, slots=True)
class Rendering:
    """A passage that renders the claim: its figures as (the claim's, the passage's), the deciding pair first; `share`
    is how much each says of what the other says, the smaller of the two. `open`: the first pair are two figures that
    can both hold ("up to 25", "up to 20"); `same`: all figures are the same."""

    pairs: tuple[tuple[Found, Found], ...]
    share: float
    open: bool
    same: bool


def render(frame: Frame, source: AnnotatedSource, passage: Passage) -> Rendering | None:
    """The passage as a rendering of the claim; None where it is none or leaves open what matters."""
    mine, theirs = frame.figures, passage.values
    if not mine or not theirs:
        return None
    own = _claimed(frame)
    if own.most + len(mine) < LEAST:
        return None
    other = _said(source, passage)
    if own.others != other.others or own.solid > len(theirs) or other.solid > len(mine):
        return None
    text = source.text.text
    paired = _pair(mine, theirs, frame.mention)
    if paired is None:
        return None
    pairs, outcome = paired
    differs = outcome != "same"
    tied = len(pairs) > 1 or any(_telling(f.value) for f, _ in pairs)
    least = OTHER if differs else TIED if tied else SAME
    sounds = _sounds(frame, source, text[passage.start : passage.end])
    foreign = source.language is not frame.language
    agreement = accord(
        own.things, other.things, foreign=foreign, same_figures=len(pairs) - differs, differs=differs, heard=sounds
    )
    if agreement is None or agreement[0] < least[0] or agreement[1] < least[1]:
        return None
    if not differs and not _same_digits(frame.text, [f for f, _ in pairs], text[passage.start : passage.end]):
        return None
    return Rendering(pairs, min(agreement), outcome == "open", outcome == "same")


def _sounds(frame: Frame, source: AnnotatedSource, body: str) -> frozenset[str]:
    """Unlisted names of the claim that stand in the passage in another script, or in their own inside one."""
    if source.language.spaced or not frame.language.spaced:
        return frozenset()
    names = {m.entity for m in frame.mentions if m.entity.startswith("name:")}
    return frozenset(
        n
        for n in names
        if n[5:] in body.casefold() or sounds_like(folded(n[5:]), body, source.language.code) is not None
    )


@dataclass(frozen=True, slots=True)
class _Content:
    """What a claim or a passage says besides its figures, and what that counts at most; `others`: it speaks of unnamed
    others; `solid`: how many of its figures must have a counterpart."""

    things: tuple[Said, ...]
    most: float
    others: bool
    solid: int


@lru_cache(maxsize=8)
def _claimed(frame: Frame) -> _Content:
    things = said_in(frame.text, frame.language, frame.mentions, frame.terms, frame.figures)
    return _content(things, frame.terms, frame.figures, SMALL)


@lru_cache(maxsize=4096)  # every claim comes by the same passages
def _said(source: AnnotatedSource, passage: Passage) -> _Content:
    things = said_in(source.text.text, source.language, passage.mentions, passage.terms, passage.values)
    return _content(things, passage.terms, passage.values, BESIDE)


def _content(things: tuple[Said, ...], terms: Sequence[Term], figures: Sequence[Found], limit: int) -> _Content:
    solid = sum(not _vague(f.value) and not _small(f.value, limit) for f in figures)
    return _Content(things, most_answered(things), any(t.term == OTHERS for t in terms), solid)


def _pair(
    mine: Sequence[Found], theirs: Sequence[Found], main: Found | None
) -> tuple[tuple[tuple[Found, Found], ...], Outcome] | None:
    """The figures that answer each other, and whether all are the same (that of `main` comes first) or one pair differs
    or is open (it comes first then). None where a figure has no counterpart, or more than one is not the same."""
    pairs: list[tuple[Found, Found]] = []
    left, over = [], list(theirs)
    for figure in mine:
        other = next((f for f in over if agrees(figure.value, f.value)), None)
        if other is None:
            left.append(figure)
        else:
            over.remove(other)
            pairs.append((figure, other))
    if _crossed(pairs):
        return None
    for figure in [f for f in left if isinstance(f.value, DateValue)]:
        other = next((f for f in over if _same_day(figure.value, f.value)), None)
        if other is not None:  # "on" and "as of" that day: nothing to go by, and no difference
            left.remove(figure)
            over.remove(other)
    left = [f for f in left if not _vague(f.value)]
    over = [f for f in over if not _vague(f.value)]
    if len(left) == len(over) == 1 and _differ(left[0].value, over[0].value):
        if isinstance(left[0].value, DateValue) and any(isinstance(f.value, Quantity) for f, _ in pairs):
            return None  # a figure for another time: both can hold
        return ((left[0], over[0]), *pairs), "differs"
    if len(left) == len(over) == 1 and _sort(left[0].value) == _sort(over[0].value):
        return ((left[0], over[0]), *pairs), "open"
    if (
        left
        and over
        and any(isinstance(a.value, DateValue) == isinstance(b.value, DateValue) for a in left for b in over)
    ):
        return None
    if any(not _small(f.value, SMALL) for f in left) or any(not _small(f.value, BESIDE) for f in over):
        return None
    solid = [p for p in pairs if not _vague(p[0].value)]
    solid.sort(key=lambda p: (p[0] is not main, p[0].start))
    return (tuple(solid), "same") if solid else None


@lru_cache(maxsize=8192)
def agrees(claimed: Value, found: Value) -> bool:
    """Whether a figure of the passage is that of the claim; what is counted may have another name in another language.

    A limit or a span that lies within the claimed one bears it out, and yet is not the figure that was rendered.
    """
    if isinstance(claimed, DateValue) != isinstance(found, DateValue):
        return _as_date(claimed) == _as_date(found) is not None
    if isinstance(claimed, DateValue) and isinstance(found, DateValue):
        days = claimed.weekday is None or found.weekday in (None, claimed.weekday)
        if (claimed.iso, claimed.bound, claimed.part) == (found.iso, found.bound, found.part) and days:
            return (claimed.shift_unit, claimed.shift) == (found.shift_unit, found.shift) or not _vague(claimed)
        return claimed.bound == found.bound == "=" and compare(claimed, found).relation is Relation.ENTAILS
    one, two = _bare(claimed, found)
    if not isinstance(one, Quantity) or not isinstance(two, Quantity) or one.unit != two.unit:
        return _entails(one, two)
    if one.bound == two.bound == "=":
        return _entails(one, two)
    if one.bound in _LIMIT and _LIMIT[one.bound] == _LIMIT.get(two.bound):
        two = replace(two, bound=one.bound, low_open=one.low_open, high_open=one.high_open)
    ends = one.stated is not None or (one.low, one.high) == (two.low, two.high)
    return one.stated == two.stated and ends and _entails(one, two)


def _as_date(value: Value) -> str | None:
    """The day or the year that a date, a rank ("on the 25th") or a bare number may be; None where it may be none."""
    if isinstance(value, DateValue):
        return value.iso if value.bound == "=" and (len(value.iso) == 4 or value.iso.startswith("XXXX-XX-")) else None
    if value.stated is None or value.stated % 1 or value.bound != "=" or value.unit is not None:
        return None
    if value.kind == "ordinal" and 1 <= value.stated <= 31:
        return f"XXXX-XX-{int(value.stated):02d}"
    return f"{int(value.stated)}" if value.kind == "number" and 1000 <= value.stated <= 2999 else None


def _entails(claimed: Value, found: Value) -> bool:
    return compare(claimed, found).relation is Relation.ENTAILS


def _same_day(claimed: Value, found: Value) -> bool:
    """Whether two dates are said alike but for a bound that only one of them has."""
    if not isinstance(claimed, DateValue) or not isinstance(found, DateValue) or claimed.iso != found.iso:
        return False
    return claimed.part == found.part and (claimed.bound == found.bound or "=" in (claimed.bound, found.bound))


@lru_cache(maxsize=4096)
def _differ(claimed: Value, found: Value) -> bool:
    """Whether two figures are of one kind, said equally sharply, and exclude each other."""
    one, two = _bare(claimed, found)
    if one.kind != two.kind or one.bound != two.bound:
        return False
    if isinstance(one, Quantity) and isinstance(two, Quantity) and (one.step == 0) != (two.step == 0):
        return False  # a fraction and a figure
    if isinstance(one, Quantity) and isinstance(two, Quantity) and one.unit != two.unit:
        return False  # what a translator converts is rounded
    return compare(one, two).relation is Relation.EXCLUDES


def _bare(one: Value, two: Value) -> tuple[Value, Value]:
    """Two counts without the names of what they count, unless both are measured."""
    if isinstance(one, DateValue) or isinstance(two, DateValue) or not {one.kind, two.kind} <= _COUNTED:
        return one, two
    if one.unit in MEASURES and two.unit in MEASURES:
        return one, two
    return replace(one, kind="number", unit=None, per=None), replace(two, kind="number", unit=None, per=None)


def _vague(value: Value) -> bool:
    """Whether a date names no day, month or year of the calendar ("yesterday", "last week")."""
    return isinstance(value, DateValue) and value.iso.startswith("XXXX") and not any(c.isdigit() for c in value.iso)


def _small(value: Value, limit: int) -> bool:
    if isinstance(value, DateValue) or value.kind not in _COUNTED:
        return False
    if value.unit in MEASURES:
        limit = 1
    if value.kind == "ordinal":
        limit = BESIDE
    return value.stated is not None and 0 <= value.stated <= limit and value.bound == "="


def _telling(value: Value) -> bool:
    """Whether two texts hardly share a figure by chance: a day, a clock time, three significant digits."""
    if isinstance(value, DateValue):
        return len(value.iso) > len("2018-02")
    return value.stated is not None and len(value.stated.normalize().as_tuple().digits) >= TELLING


def _crossed(pairs: Sequence[tuple[Found, Found]]) -> bool:
    """Whether figures of one kind stand in another order in the passage: "A has 5, B 7" is not "A has 7, B 5"."""
    for kind in {_sort(f.value) for f, _ in pairs}:
        places = [other.start for f, other in pairs if _sort(f.value) == kind]
        if places != sorted(places):
            return True
    return False


def _sort(value: Value) -> tuple[str, str | None]:
    """What makes two figures exchangeable."""
    if isinstance(value, DateValue):
        return value.kind, value.bound
    return value.kind, value.unit if value.unit in MEASURES else None


def _same_digits(text: str, figures: Sequence[Found], body: str) -> bool:
    """Whether the digits that are no figures of the claim, in names and codes ("F-35"), stand in the passage too."""
    here = Counter(m.group() for m in _DIGITS.finditer(text) if not any(f.start <= m.start() < f.end for f in figures))
    return not here - Counter(_DIGITS.findall(body))
