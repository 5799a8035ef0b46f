"""Parts of a numeral that add up, and the scale words that multiply the smaller ones before them.

The order of the parts is the only grammar here: which words give them is the affair of `values/numerals.py`.
"""

from __future__ import annotations

from decimal import Decimal

from factcheck.values.compounds import Compound
from factcheck.values.numeral import ONE
from factcheck.values.tolerance import MAX_DIGITS

#: No number is read that has more digits.
LIMIT = Decimal(10) ** MAX_DIGITS


class Sum:
    """Parts that add up, each with the place value of its last digit."""

    __slots__ = ("about", "end", "factor", "last", "ordinal", "parts", "places", "scale", "scaled")

    def __init__(self) -> None:
        self.parts: list[Decimal] = []
        self.places: list[Decimal] = []
        self.end = 0
        self.last = ""  # "digits", "small", "scale", "decimal", "half", "ordinal"
        self.scale = Decimal(0)
        self.factor = ONE
        self.scaled = False
        self.ordinal = False
        self.about = False

    def copy(self) -> Sum:
        other = Sum()
        other.parts, other.places = self.parts[:], self.places[:]
        other.end, other.last, other.scale = self.end, self.last, self.scale
        other.scaled, other.ordinal, other.factor = self.scaled, self.ordinal, self.factor
        other.about = self.about
        return other

    def push(self, value: Decimal, place: Decimal, kind: str, end: int) -> None:
        self.parts.append(value)
        self.places.append(place)
        self.last, self.end = kind, end

    def add(self, value: Decimal, end: int) -> None:
        self.parts[-1] += value
        self.end = end

    def end_in(self, compound: Compound) -> None:
        """Takes the last part for what it is: a word that ends in a scale ("fünftausend") or in a half."""
        if compound.value != compound.value.to_integral_value():
            self.places[-1] = Decimal("0.5")
        elif compound.scale > 1:
            self.last, self.scale, self.scaled = "scale", Decimal(compound.scale), True
            self.factor = self.scale if len(self.parts) == 1 else ONE
            self.places[-1] = self.scale if compound.scale >= 1000 else ONE

    def multiply(self, scale: Decimal, end: int) -> bool:
        """Applies a scale to the smaller parts before it; False, and undefined parts, where scales do not descend."""
        group, place, taken = Decimal(0), ONE, 0
        while self.parts and self.parts[-1] < scale:
            group += self.parts.pop()
            last_place = self.places.pop()
            place = last_place if taken == 0 else place
            taken += 1
        if taken == 0 and self.parts:
            figure = self.last == "digits" and len(self.parts) == 1  # 12000 万, "2,500 thousand"
            if not figure and (self.last != "scale" or scale < 10_000):
                return False
            group, place = self.parts.pop(), self.places.pop()  # also 万万, "million million"
        elif taken == 0:
            group = ONE
        value = group * scale
        if value >= LIMIT or (self.parts and value >= self.parts[-1]):
            return False
        self.factor = self.factor * scale if not self.parts else ONE
        self.push(value, place * scale if scale >= 1000 or place < 1 else ONE, "scale", end)
        self.scale, self.scaled = scale, True
        return True

    def room(self) -> Decimal:
        """What may be added: below the last scale; below ten to 20, 30...; below a hundred to 100, 200...; else
        nothing."""
        if self.last == "scale":
            return self.scale
        part = self.parts[-1]
        if part >= 100 and part % 100 == 0:
            return Decimal(100)
        return Decimal(10) if part >= 20 and part % 10 == 0 else Decimal(0)


def last_place(part: Decimal) -> Decimal:
    """The place value of the last non-zero digit: 500 -> 100, 1.5 -> 0.1."""
    exponent = part.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent if isinstance(exponent, int) and part else 0)
