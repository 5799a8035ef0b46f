"""The value types that are read from a number, in the order in which they are asked; the first that answers has it."""

from __future__ import annotations

from collections.abc import Callable

from factcheck.values import count, duration, money, multiple, number, ordinal, percent
from factcheck.values.numeral import Numeral
from factcheck.values.reading import Core, Place

Reader = Callable[[Numeral, Place], Core | None]

READERS: tuple[Reader, ...] = (
    money.read,
    percent.read,
    ordinal.read,
    duration.read,
    multiple.read,
    count.measured,
    ordinal.label,
    count.read,
    number.read,
)


def core_of(place: Place, numeral: Numeral) -> Core | None:
    """The number with its unit as the first type that knows it reads it, None where none takes it."""
    for reader in READERS:
        core = reader(numeral, place)
        if core is not None:
            return core if core.end <= place.right and core.start >= place.left else None
    return None
