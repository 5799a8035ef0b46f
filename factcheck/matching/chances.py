"""Bare numbers that are chances: "the probability of success is zero" is 0 percent, "not zero" is more than that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from factcheck.languages.automaton import Hit
from factcheck.model.passage import Term
from factcheck.text.span import Span
from factcheck.values.base import Found, Quantity

#: The concept whose bare numbers from 0 to 1 are shares of certainty.
PROBABILITY = "probability"
#: A negation stands at most so far before the number that it denies, in code points.
REACH = 6


def chances(
    values: tuple[Found, ...], terms: Sequence[Term], cues: Sequence[Hit], clauses: Sequence[Span]
) -> tuple[Found, ...]:
    """The values of a sentence with the bare numbers that its probability has read as percentages."""
    at = [t.start for t in terms if t.term == PROBABILITY]
    if not at or not any(_is_share(f) for f in values):
        return values
    return tuple(_as_percent(f, cues) if _is_share(f) and _before(f, at, clauses) else f for f in values)


def _is_share(found: Found) -> bool:
    value = found.value
    return (
        isinstance(value, Quantity)
        and value.kind == "number"
        and value.unit is None
        and value.stated is not None
        and 0 <= value.stated <= 1
    )


def _before(found: Found, at: Sequence[int], clauses: Sequence[Span]) -> bool:
    """Whether the probability is named before the number, in its clause or the one before."""
    own = next((i for i, c in enumerate(clauses) if c.start <= found.start < c.end), len(clauses) - 1)
    low = clauses[max(0, own - 1)].start if clauses else 0
    return any(low <= start < found.start for start in at)


def _as_percent(found: Found, cues: Sequence[Hit]) -> Found:
    value = found.value
    assert isinstance(value, Quantity)
    assert value.stated is not None
    stated = value.stated * 100
    denied = any(key == "neg" and 0 <= found.start - end <= REACH for _, end, key in cues)
    if denied and stated == 0:
        more = replace(value, kind="percent", stated=stated, low=stated, high=None, low_open=True, bound=">")
        return replace(found, value=more)
    low = None if value.low is None else value.low * 100
    high = None if value.high is None else value.high * 100
    share = replace(value, kind="percent", stated=stated, low=low, high=high, step=value.step * Decimal(100))
    return replace(found, value=share)
