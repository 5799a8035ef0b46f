"""What a difference between two renderings is, and what all rules that look for one ask of the words around."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.model.rendering import AlignedPair, Place, Slot, Token

if TYPE_CHECKING:
    # models of a report that a run does not make
    from factcheck.model.divergence import DivergenceKind

#: Least share of what two passages have in common for a rule that rests on a single word.
WORD_FIT = 0.45
#: ... and how many matched tokens must stand around it.
WORD_MATCHES = 4
#: How far around a differing word the rest must be matched, in tokens.
LOCAL = 4
#: Least share of the tokens there that are matched.
LOCAL_SHARE = 0.5
#: How many other matched tokens the clauses of two words must share, where the rule rests on the clause.
CLAUSE_MATES = 2
#: No other unmatched token of the same kind may stand so near.
CLOSE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Senses:
    """What is known of words and names: which concepts say the contrary, which are told apart, which may stand for each
    other, of what kind a concept and an entity is, which entities are parts of another, and what to call one."""

    opposites: Callable[[str], frozenset[str]]
    contrasts: Callable[[str], frozenset[str]]
    related: Callable[[str], Mapping[str, float]]
    concept_kind: Callable[[str], str | None]
    entity_kind: Callable[[str], str]
    kin: Callable[[str], tuple[str, ...]]
    label: Callable[[str | None], str]


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in two passages. `left` and `right` are the tokens that differ; `reads` says how each side has it."""

    kind: DivergenceKind
    code: str
    one: Place
    two: Place
    left: Token
    right: Token
    reads: tuple[str, str]
    works: tuple[str, ...]
    score: float


Rule = Callable[[AlignedPair, Senses], Iterator[Difference]]


def made(
    pair: AlignedPair, kind: DivergenceKind, code: str, left: Token, right: Token, reads: tuple[str, str]
) -> Difference:
    score = round(min(1.0, pair.fit), 4)
    return Difference(kind, code, pair.one, pair.two, left, right, reads, pair.works, score)


def spare(pair: AlignedPair) -> tuple[list[Token], list[Token]]:
    """The tokens of either side that match nothing."""
    left, right = {i for i, _ in pair.matched}, {j for _, j in pair.matched}
    return (
        [t for i, t in enumerate(pair.left) if i not in left],
        [t for j, t in enumerate(pair.right) if j not in right],
    )


def slot_of(pair: AlignedPair, left: Token, right: Token) -> Slot | None:
    return next((s for s in pair.slots if s.left is left and s.right is right), None)


def clause_mates(pair: AlignedPair, a: Token, b: Token) -> int:
    """How many other matched tokens stand in the clauses of both."""
    return sum(
        pair.left[i].clause == a.clause and pair.right[j].clause == b.clause and pair.left[i] is not a
        for i, j in pair.matched
    )


def settled(pair: AlignedPair, a: Token, b: Token, senses: Senses, *, alone: bool = True) -> bool:
    """Whether the words around both tokens are mostly matched, so that these two are what is left over. `alone`: no
    other word of their kind may be left over right beside one of them; for words that are told apart it may."""
    left, right = {i for i, _ in pair.matched}, {j for _, j in pair.matched}
    return _around(pair.left, a, left, senses, alone) and _around(pair.right, b, right, senses, alone)


def _around(tokens: tuple[Token, ...], token: Token, matched: set[int], senses: Senses, alone: bool) -> bool:
    at = next(i for i, t in enumerate(tokens) if t is token)
    near = [i for i in range(max(0, at - LOCAL), min(len(tokens), at + LOCAL + 1)) if i != at]
    near = [i for i in near if i in matched or (tokens[i].kind != "person" and not tokens[i].light)]
    rivals = [i for i in near if i not in matched and abs(i - at) <= CLOSE and _alike(tokens[i], token, senses)]
    return bool(near) and not (alone and rivals) and sum(i in matched for i in near) >= LOCAL_SHARE * len(near)


def _alike(one: Token, two: Token, senses: Senses) -> bool:
    if one.kind != two.kind or one.light != two.light:
        return False
    return one.kind != "term" or senses.concept_kind(one.key) == senses.concept_kind(two.key)
