"""So many for each: of the whole, the rate and the number, the third from the other two.

A rate is told by "each", "every", "per" or by a unit of its own (kilometres per hour). What it goes with must be
counted exactly once, in the paragraph or in the claim itself ("in three boxes").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.matching.story import Ask, Story, counts_same
from factcheck.matching.tally import Entry
from factcheck.matching.terms import stem
from factcheck.model.derivation import Derivation, Operand, Sign
from factcheck.values.arithmetic import divide, multiply, total
from factcheck.values.base import Quantity
from factcheck.values.format import describe


def _numbers(ask: Ask, story: Story, base: frozenset[str]) -> list[Entry]:
    """What a rate goes with, counted: in the paragraph, else in the claim."""

    def fits(e: Entry) -> bool:
        return not e.base and e.unit is not None and (e.unit in base or stem(e.unit, ask.language) in base)

    there = [e for e in story.entries if fits(e)]
    return there or [e for e in ask.given if fits(e)]


def _wholes(ask: Ask, story: Story, unit: str | None, kind: str) -> list[Entry]:
    return [e for e in (*story.entries, *ask.given) if not e.base and e.unit == unit and e.value.kind == kind]


def _unreal(ask: Ask, entries: Sequence[Entry]) -> bool:
    return any("negated" in e.marks or ("planned" in e.marks and "unreal" not in ask.entry.marks) for e in entries)


def _made(name: str, value: Quantity | None, entries: Sequence[tuple[Sign, Entry]], working: str) -> Derivation | None:
    if value is None:
        return None
    return Derivation(
        name,
        value,
        tuple(Operand(e.source, e.passage, e.found, sign) for sign, e in entries if e.source >= 0),
        True,
        f"{working} = {describe(value)}",
        tuple(e.found for _, e in entries if e.source < 0),
    )


def product(ask: Ask, story: Story) -> Derivation | None:
    """The whole: so many for each, times how many there are; of several rates all products together."""
    if ask.entry.base or "rest" in ask.cues:
        return None
    rates = [e for e in story.entries if e.base and counts_same(ask, ask.entry, e)]
    if not rates or any(not e.base and counts_same(ask, ask.entry, e) for e in story.entries):
        return None
    parts: list[Quantity] = []
    operands: list[tuple[Sign, Entry]] = []
    words: list[str] = []
    for rate in rates:
        numbers = _numbers(ask, story, rate.base)
        if len(numbers) != 1 or _unreal(ask, (rate, numbers[0])):
            return None
        made = multiply(rate.value, numbers[0].value)
        if made is None:
            return None
        parts.append(replace(made, unit=rate.unit, per=None))
        operands += [("*", rate), ("*", numbers[0])]
        words.append(f"{describe(numbers[0].value)} x {describe(rate.value)}")
    return _made("product", total(parts), operands, " + ".join(words))


def quotient(ask: Ask, story: Story) -> Derivation | None:
    """How many there are: the whole, shared out at so many for each."""
    c = ask.entry
    if c.base or c.unit is None or "rest" in ask.cues:
        return None
    rates = [e for e in story.entries if e.base and (c.unit in e.base or stem(c.unit, ask.language) in e.base)]
    if len(rates) != 1 or _numbers(ask, story, rates[0].base) not in ([], [c]):
        return None
    wholes = _wholes(ask, story, rates[0].unit, rates[0].value.kind)
    if len(wholes) != 1 or _unreal(ask, (rates[0], wholes[0])):
        return None
    made = divide(wholes[0].value, rates[0].value)
    if made is None:
        return None
    value = replace(made, kind=c.value.kind, unit=c.unit, currency=None, per=None)
    working = f"{describe(wholes[0].value)} / {describe(rates[0].value)} for each"
    return _made("quotient", value, [("/", wholes[0]), ("/", rates[0])], working)


def share_out(ask: Ask, story: Story) -> Derivation | None:
    """What each gets: the whole, by the number of those who share it."""
    c = ask.entry
    if not c.base:
        return None
    numbers = _numbers(ask, story, c.base)
    wholes = [e for e in _wholes(ask, story, c.unit, c.value.kind) if e.source >= 0]
    if len(numbers) != 1 or len(wholes) != 1 or _unreal(ask, (numbers[0], wholes[0])):
        return None
    if any(e.base for e in story.entries):
        return None
    made = divide(wholes[0].value, numbers[0].value)
    if made is None:
        return None
    value = replace(made, per=c.value.per)
    working = f"{describe(wholes[0].value)} / {describe(numbers[0].value)}"
    return _made("share-out", value, [("/", wholes[0]), ("/", numbers[0])], working)
