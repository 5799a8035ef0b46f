"""Two renderings of one passage laid side by side: what of one stands for what of the other, and what is left over.

Offsets are into the normalised text of the source that a token stands in. Nothing here judges.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from factcheck.values.base import Found

#: term: a concept (or `w:stem` inside one language); name: an entity; value: a quantity or date; person: a pronoun.
TokenKind = Literal["term", "name", "value", "person"]


@dataclass(frozen=True, slots=True)
class Token:
    """One thing that a sentence names. `key` is the concept, entity, kind of value or grammatical person.

    `voice` marks a first person that is read as its speaker; `direct` that the words are somebody's own, in quotation
    marks or in an email, and `speaker` whose, quoted or reported (None for the narrator's). `light` concepts say little
    about what a sentence is about. `denied`: a word of negation stands right beside it, not just somewhere in its
    clause. `owner` is the entity whose it is ("Tesla's supplier"), `bearer` the one that has the role ("with Tesla as
    its supplier"), where the words say so. `actor` and `undergoer` are those of an event. `sort` is the kind of a named
    entity: a country does not stand in the place of a person.
    """

    kind: TokenKind
    key: str
    start: int
    end: int
    clause: int
    found: Found | None = None
    negated: bool = False
    denied: bool = False
    modality: str | None = None
    voice: bool = False
    light: bool = False
    direct: bool = False
    speaker: str | None = None
    owner: str | None = None
    bearer: str | None = None
    actor: str | None = None
    undergoer: str | None = None
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """Two tokens that match nothing and stand in the same place among those that do.

    `score` adds up the matched neighbours, nearer ones more; `touching`: one neighbour is at most two tokens away on
    both sides.
    """

    left: Token
    right: Token
    score: float
    touching: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of a source, both by number."""

    source: int
    passage: int


@dataclass(frozen=True, slots=True)
class AlignedPair:
    """Two passages that render the same passage of a work.

    `strength` is the weight of what they share, `fit` the share of it (0 to 1). `left` and `right` are their tokens;
    `matched` pairs indexes into them. `near_left` and `near_right` are all tokens of the sentences around, their own
    included: a retelling may say in the next sentence what the other says in this one. `denials` counts the words of
    negation of the two sentences. Where the pair is not `firm` the two are about the same matter, and perhaps no more.
    """

    one: Place
    two: Place
    works: tuple[str, ...]
    strength: float
    fit: float
    left: tuple[Token, ...]
    right: tuple[Token, ...]
    matched: tuple[tuple[int, int], ...]
    slots: tuple[Slot, ...]
    near_left: tuple[Token, ...]
    near_right: tuple[Token, ...]
    denials: tuple[int, int] = (0, 0)
    firm: bool = True
