"""A claim that denies a limit asserts the other side of it: "not more than five" is "at most five".

Only where the claim denies once, shortly before the limit and in its clause. "Not until 1920" and "not since 1990" say
when something began or ended, and are left as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from factcheck.languages.base import Language
from factcheck.matching.terms import NEAR_SPACED, NEAR_UNSPACED, find_cues
from factcheck.model.passage import Passage
from factcheck.values.base import Bound, DateValue, Found, Value
from factcheck.values.bounds import ends_of
from factcheck.values.dates import build_date

_OTHER_SIDE: Mapping[Bound, Bound] = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}


def other_side(found: Found | None, passages: Sequence[Passage], text: str, language: Language) -> Value | None:
    """What the claim asserts where it denies the limit that it gives; None where it does not."""
    if found is None or found.value.bound not in _OTHER_SIDE:
        return None
    denials = [c for c in find_cues(text, language) if c[2] == "neg"]
    passage = next((p for p in passages if p.start <= found.start < p.end), None)
    if len(denials) != 1 or passage is None:
        return None
    start, end, _ = denials[0]
    near = NEAR_SPACED if language.spaced else NEAR_UNSPACED
    if (
        not 0 <= found.start - end <= near
        or passage.clause_at(start) != passage.clause_at(found.core_start)
        or start < passage.start
    ):
        return None
    return _turned(found.value)


def denied_limits(values: Sequence[Found], passage: Passage, text: str, language: Language) -> frozenset[int]:
    """Starts of the values of a passage that are limits which it denies ("never had more than 40")."""
    limits = [f for f in values if f.value.bound in _OTHER_SIDE and getattr(f.value, "stated", None) != 0]
    if not limits:
        return frozenset()
    denials = [c for c in find_cues(text[passage.start : passage.end], language) if c[2] == "neg"]
    return frozenset(
        f.start
        for f in limits
        for start, end, _ in denials
        if end + passage.start <= f.start
        and passage.clause_at(start + passage.start) == passage.clause_at(f.core_start)
    )


def _turned(value: Value) -> Value | None:
    if isinstance(value, DateValue):
        # "not before 1911" is "after 1910": an event of 1911 is inside
        if value.relative is not None or value.bound not in ("<", ">"):
            return None
        iso = _neighbour(value.iso, -1 if value.bound == "<" else 1)
        return build_date(iso, None, ">" if value.bound == "<" else "<") if iso is not None else None
    if value.stated is None:
        return None
    bound = _OTHER_SIDE[value.bound]
    ends = ends_of(bound, value.stated)
    return replace(value, bound=bound, low=ends.low, high=ends.high, low_open=ends.low_open, high_open=ends.high_open)


def _neighbour(iso: str, step: int) -> str | None:
    """The year, month or day before (-1) or after (1) one; None where the calendar has none."""
    parts = iso.split("-")
    if not all(part.isdigit() for part in parts):
        return None
    try:
        if len(parts) == len(("year",)):
            return f"{int(iso) + step:04d}"
        if len(parts) == len(("year", "month")):
            months = int(parts[0]) * 12 + int(parts[1]) - 1 + step
            return f"{months // 12:04d}-{months % 12 + 1:02d}"
        return (date.fromisoformat(iso) + timedelta(days=step)).isoformat()
    except (ValueError, OverflowError):
        return None
