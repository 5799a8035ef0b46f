"""A match: one passage that may bear on a claim, with why it does or why it was set aside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.values.base import Found, Value

Role = Literal["value", "who", "what", "when", "polarity", "speaker"]

#: Why a match bears on a claim: it says the claim word for word.
RESTATED = "says the same with a figure at the same place"


@dataclass(frozen=True, slots=True)
class Match:
    """`start`/`end` and `marks` are offsets into the normalised text of source number `source`.

    `score` (0..1) says how well the anchors agree; `coverage` is the share of the claim's content words that the
    passage has, `place` the entities' share. `speaker` says whose words these are (None: the narrator's).
    `rejected` is a plain reason when the passage does not bear on the claim after all, None when it does.
    `flags` are facts that the judge weighs: `negated` (polarity differs), `unrealised` (planned, not done), `part` (a
    figure for a shorter period than the claim's), `opposite:...`, `speaker` (other speaker than claimed), `roles`,
    `whole` (a plain sentence: the passage says all of it), `beyond` (it says more than the passage), `far` (much more),
    `under-bound`.
    `rival`: the passage names another of the kind where it does not name one of the claim.
    `sender`: the message is that of the claim's day, but somebody else sent it.
    `few`: it has few words of the claim; `plain`: it denies nothing, names all who take part, and the claim denies.
    `open`: the passage renders the claim with a figure that neither bears it out nor excludes it.
    `rated`: the figure is one per period as claimed, though the words beside it say so and not the figure itself.
    `claimed`: the figure of the claim that this one answers where it is not the asserted one.
    `retells`: source number and start of the figure (or of the match without one) that this one stands for in another
    telling of the same passage.
    """

    source: int
    passage: int | None
    found: Found | None
    start: int
    end: int
    score: float
    coverage: float
    place: float
    speaker: str | None
    marks: tuple[tuple[int, int, Role], ...] = ()
    why: tuple[str, ...] = ()
    rejected: str | None = None
    flags: frozenset[str] = frozenset()
    letter: int | None = None
    claimed: Value | None = None
    retells: tuple[int, int] | None = None
