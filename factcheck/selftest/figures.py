"""Figures: a power of ten off, the bound left out or turned round, another currency."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from typing import Any

from factcheck.model.claim import MAX_AMOUNT, ClaimValue
from factcheck.selftest.original import Made, Mutant, Original, Skipped, first_that_reads, quantity_of
from factcheck.values.base import Bound, Found, Quantity
from factcheck.values.bounds import ends_of, plain
from factcheck.values.write import write_value
from factcheck.values.write_number import number_in_figures

_FIGURES = re.compile(r"\d[\d.,\u00a0\u202f’']*(?<=\d)")

#: The bound that says the contrary.
_REVERSED: dict[str, Bound] = {"<": ">", "<=": ">", ">": "<", ">=": "<", "nearly": ">"}


def scaled(original: Original, kind: str, factor: int) -> Iterator[Made]:
    """The figure times a power of ten; divided by it where more of it would not be false ("less than 450 million" is
    true of 45)."""
    place = _place(original, kind)
    if isinstance(place, Skipped):
        yield place
        return
    if not any(end for end in (place.asserted.stated, place.asserted.low, place.asserted.high)):
        yield Skipped(kind, "zero times anything is zero")
        return
    best: Made | None = None
    for times in (Decimal(factor), 1 / Decimal(factor)):
        made = _made(original, kind, place, partial(_times, times=times))
        if isinstance(made, Mutant) and (not isinstance(best, Mutant) or made.falsified):
            best = made
        best = best or made
        if isinstance(best, Mutant) and best.falsified:
            break
    assert best is not None
    yield best


def _times(q: Quantity, *, times: Decimal) -> Quantity:
    return replace(
        q,
        stated=None if q.stated is None else plain(q.stated * times),
        low=None if q.low is None else plain(q.low * times),
        high=None if q.high is None else plain(q.high * times),
        step=plain(q.step * times),
    )


def bound_dropped(original: Original, kind: str) -> Iterator[Made]:
    """ "$45 million" for "less than $45 million"."""
    place = _place(original, kind)
    if isinstance(place, Skipped):
        yield place
    elif place.asserted.bound == "=" or place.asserted.stated is None:
        yield Skipped(kind, "the claim gives no bound")
    else:
        yield _made(original, kind, place, partial(_bounded, bound="="))


def bound_reversed(original: Original, kind: str) -> Iterator[Made]:
    """ "More than $45 million" for "less than $45 million"."""
    place = _place(original, kind)
    if isinstance(place, Skipped):
        yield place
    elif place.asserted.bound not in _REVERSED:
        yield Skipped(kind, "the claim gives no bound that could be turned round")
    else:
        yield _made(original, kind, place, partial(_bounded, bound=_REVERSED[place.asserted.bound]))


def _bounded(q: Quantity, *, bound: Bound) -> Quantity:
    if q.stated is None:
        return q
    ends = ends_of(bound, q.stated)
    return replace(q, bound=bound, low=ends.low, high=ends.high, low_open=ends.low_open, high_open=ends.high_open)


def other_currency(original: Original, kind: str) -> Iterator[Made]:
    """Euros for dollars, and dollars for any other currency."""
    place = _place(original, kind)
    if isinstance(place, Skipped):
        yield place
    elif place.asserted.kind != "money" or place.asserted.currency is None:
        yield Skipped(kind, "the claim asserts no sum in a currency")
    else:
        other = "EUR" if place.asserted.currency == "USD" else "USD"
        yield _made(original, kind, place, lambda q: replace(q, currency=other))


@dataclass(frozen=True, slots=True)
class _Place:
    """The asserted quantity, and where and how the statement says it."""

    asserted: Quantity
    mention: Found
    said: Quantity


def _place(original: Original, kind: str) -> _Place | Skipped:
    asserted, mention = quantity_of(original.frame), original.frame.mention
    if asserted is None:
        return Skipped(kind, "the claim asserts no figure")
    if mention is None or not isinstance(mention.value, Quantity) or not _says(mention.value, asserted):
        return Skipped(kind, "the statement does not state the asserted figure")
    return _Place(asserted, mention, mention.value)


def _says(said: Quantity, asserted: Quantity) -> bool:
    return said.stated == asserted.stated if asserted.stated is not None else said.low == asserted.low


def _made(original: Original, kind: str, place: _Place, change: Callable[[Quantity], Quantity]) -> Made:
    """The claim with its value changed, in the words and in the registry's field alike."""
    value, wanted = change(place.asserted), change(place.said)
    standing = original.standing(value)
    if standing == "true":
        return Skipped(kind, "the evidence bears the changed figure out as well")
    fields: dict[str, Any] = {}
    if original.claim.value is not None:
        changed = _fields(original.claim.value, place.asserted, value)
        if changed is None:
            return Skipped(kind, "no registry holds so large a figure")
        fields["value"] = changed
    mention = place.mention
    claim = first_that_reads(original, mention, list(_wordings(original, place, wanted)), wanted, fields)
    if claim is None:
        return Skipped(kind, "the language has no words for the changed figure that its reader reads back")
    was = original.frame.text[mention.start : mention.end]
    now = claim.statement[mention.start : len(claim.statement) - (len(original.frame.text) - mention.end)]
    return Mutant(kind, claim, f"{was} → {now}", standing == "false")


def _fields(was: ClaimValue, old: Quantity, new: Quantity) -> ClaimValue | None:
    """The registry's value changed in the same way; None where the registry cannot hold it."""
    number = old.stated if old.stated is not None else old.low
    changed = new.stated if new.stated is not None else new.low
    if was.amount is None:
        return None
    ratio = Decimal(1) if not number or changed is None else changed / number
    numbers = {"amount": plain(was.amount * ratio), "high": None if was.high is None else plain(was.high * ratio)}
    if any(n is not None and abs(n) > MAX_AMOUNT for n in numbers.values()):
        return None
    fields = {name: getattr(was, name) for name in type(was).model_fields}
    bound = was.bound if new.bound == old.bound else new.bound
    currency = new.currency if was.currency is not None else None
    return ClaimValue.model_validate({**fields, **numbers, "bound": bound, "currency": currency})


def _wordings(original: Original, place: _Place, wanted: Quantity) -> Iterator[str]:
    """Ways to write a changed value: the old words with another figure in them, the old words without those of the
    bound, and what the language's writer makes of it."""
    said, mention, text = place.said, place.mention, original.frame.text
    surface = text[mention.start : mention.end]
    figures = list(_FIGURES.finditer(surface))
    before = said.stated if said.stated is not None else said.low
    after = wanted.stated if wanted.stated is not None else wanted.low
    if before and after is not None and before != after and len(figures) == 1:
        number = _number(figures[0].group(), original)
        if number:
            figure = number_in_figures(plain(number * after / before), original.language, group_from=10_000)
            yield surface[: figures[0].start()] + figure + surface[figures[0].end() :]
    if wanted.bound == "=" and said.bound != "=":
        yield text[mention.core_start : mention.core_end]
    for words in (False, True) if figures else (True, False):
        with contextlib.suppress(ValueError, KeyError):
            yield write_value(wanted, original.language.code, words=words)


def _number(shown: str, original: Original) -> Decimal | None:
    """The number that stands in figures, without the group marks of its language."""
    values = original.language.values
    text = shown
    for mark in (values.group, "\u00a0", "\u202f", "’", "'"):
        text = text.replace(mark, "") if mark and mark != values.decimal else text
    try:
        return Decimal(text.replace(values.decimal, "."))
    except ArithmeticError:
        return None
