"""The words by which a language tells of amounts that change, add up or are shared out.

They are data alone: what is computed from them, and when, is decided in `matching/derive.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Kinds of acts, by what they do to what the subject, the receiver and the giver have; see `matching/tally.py`.
ACTS = ("have", "gain", "give", "lose", "take", "put", "come", "go")

#: Kinds of cues; see `Arithmetic`.
CUES = (
    "whole", "rest", "now", "before", "each", "more", "fewer", "than", "joint", "planned", "from", "to", "rise", "fall",
    "earlier", "later", "ahead", "price", "until", "among", "subset",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic:
    """`acts` maps a kind of act to its forms: `have` (a state: "has", "there are"), `gain` (the subject has more of it:
    "buy", "find", "bake"), `give` (from the subject to a receiver), `lose` (the subject has less of it: "sell", "eat"),
    `take` (from a giver to the subject), `put` (into a place), `come` and `go` (what is counted does so itself).

    `cues` maps a kind of cue to its forms: `whole` ("in total", "altogether"), `rest` ("left", "remaining"),
    `now` (a state after what was told: "now", "will have"), `before` (a state before it: "originally"; or an act told
    afterwards: "having"), `each` ("each", "per"), `more`, `fewer` and `than` of comparisons, `joint` (words between two
    statements: "and", "but"), `planned` ("wants to"), `from` and `to` (of a value before and after), `rise` and `fall`
    (of a value: "grew by"), `earlier` and `later` (which way a length of time lies from an event: "three days before"),
    `ahead` (before a length of time that is still to go: "with only three days to go to"), `price` (right before what
    is paid for a thing: "for", "at"), `until` (right before a date up to which an amount had come together: "by"),
    `among` (between a whole and its part: 中), `subset` (an amount that is part of one told before: "of whom").
    `light` are words that may stand in a statement that leaves its verb out ("and nine at dinner").
    `links` join a counted thing to what it is of ("bags of rice"); `receivers` and `givers` stand before the party that
    gets or loses ("to", "from"); `possessive` is the ending or word that marks an owner.
    """

    acts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cues: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    light: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    receivers: frozenset[str] = frozenset()
    givers: frozenset[str] = frozenset()
    possessive: tuple[str, ...] = ()
