"""What is denied in one rendering and asserted in the other, who acts and whose something is, and key words."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.judging.difference import (
    CLAUSE_MATES,
    WORD_FIT,
    WORD_MATCHES,
    Difference,
    Senses,
    clause_mates,
    made,
    settled,
)
from factcheck.model.rendering import AlignedPair, Token
from factcheck.values.base import DateValue

#: Share of what two passages must have in common where not all around a denied word is matched.
DENIED_FIT = 0.7
#: How well a related word must stand for one that is missing, for it to be said after all.
SAID_TOO = 0.6


def polarity(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Denied on one side, asserted on the other, and nothing on that side that denies in other words."""
    if (pair.denials[0] == 0) == (pair.denials[1] == 0) or pair.fit < WORD_FIT:
        return
    for i, j in pair.matched:
        a, b = pair.left[i], pair.right[j]
        if a.kind != "term" or a.key != b.key or a.negated == b.negated or not (a.denied or b.denied):
            continue
        if a.light or senses.concept_kind(a.key) not in ("event", "state"):
            continue
        denying, other = (pair.left, pair.right) if a.negated else (pair.right, pair.left)
        nearby = pair.near_right if a.negated else pair.near_left
        if any(_is_until(t) for t in denying) or any(t.key == a.key and t.negated for t in nearby):
            continue
        if any(t.key == a.key and not t.negated for t in denying):
            continue
        turned = {o for t in denying if t.kind == "term" for o in senses.opposites(t.key)}
        if any(t.key in turned or t.key in _DENYING for t in other):
            continue
        sure = settled(pair, a, b, senses) or pair.fit >= DENIED_FIT
        if sure and clause_mates(pair, a, b) >= CLAUSE_MATES:
            words = ("denied", "asserted") if a.negated else ("asserted", "denied")
            yield made(pair, "polarity", "FC210", a, b, words)
            return  # one denial covers all words behind it


def _is_until(token: Token) -> bool:
    """Whether it is a date up to which something holds: "not until May" is "in May"."""
    value = token.found.value if token.found is not None else None
    return isinstance(value, DateValue) and value.bound in ("<", "<=")


#: Concepts that deny by themselves.
_DENYING = frozenset(
    {
        "lack", "answer_refuse", "veto", "oppose", "fail", "deny", "prevent", "hopeless", "impossible", "end", "stop",
        "lose", "ban", "doubt", "exclude", "leave", "below", "less", "free_of_charge", "drop_lawsuit", "delay",
        "disagree", "hide", "different", "remain_unchanged", "suspend", "cancel", "avoid", "reject",
    }
)  # fmt: skip


def roles(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Who acts and who is acted on the other way round; and whose something is."""
    for i, j in pair.matched:
        a, b = pair.left[i], pair.right[j]
        if a.kind != "term" or a.key != b.key:
            continue
        if _swapped(a, b, senses):
            reads = tuple(f"{senses.label(t.actor)} to {senses.label(t.undergoer)}" for t in (a, b))
            yield made(pair, "role", "FC211", a, b, (reads[0], reads[1]))
    yield from owners(pair, senses)


def owners(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Somebody else whose it is, or the owner in the one the very thing in the other: "Veltro's supplier" against "with
    Veltro as its supplier". For this it is enough that two passages are about the same matter."""
    for i, j in pair.matched:
        a, b = pair.left[i], pair.right[j]
        if a.kind == "term" and a.key == b.key and _held_otherwise(a, b, senses):
            yield made(pair, "role", "FC211", a, b, (_held(a, senses), _held(b, senses)))


#: Acts that both sides do to each other, or that are no acts.
_MUTUAL = frozenset(
    {
        "combine", "merge", "marry", "divorce", "meeting", "negotiate", "compete", "agree", "partnership", "separate",
        "fight_conflict", "war", "dispute", "collaborate_public", "share_with", "agreement", "sign", "discuss", "argue",
        "equal", "different", "compare", "join",
    }
)  # fmt: skip


def _swapped(a: Token, b: Token, senses: Senses) -> bool:
    if not a.actor or not a.undergoer or a.key in _MUTUAL or a.actor == a.undergoer:
        return False
    if "name" in (senses.entity_kind(a.actor), senses.entity_kind(a.undergoer)):
        return False
    return (a.actor, a.undergoer) == (b.undergoer, b.actor)


def _held_otherwise(a: Token, b: Token, senses: Senses) -> bool:
    held = [e for e in (a.owner, b.owner, a.bearer, b.bearer) if e]
    if any(senses.entity_kind(e) == "name" for e in held):
        return False  # nothing says that two names outside the glossary are not one
    if a.owner and b.owner:
        return a.owner != b.owner and a.owner not in senses.kin(b.owner) and b.owner not in senses.kin(a.owner)
    return bool((a.owner and a.owner == b.bearer) or (b.owner and b.owner == a.bearer))


def _held(token: Token, senses: Senses) -> str:
    if token.owner:
        return f"{token.key} of {senses.label(token.owner)}"
    return f"{senses.label(token.bearer)} as {token.key}"


def wording(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Another word in the place of one, the contrary or another of its kind, where all around it agrees."""
    left_keys = {t.key for t in pair.near_left}
    right_keys = {t.key for t in pair.near_right}
    for slot in pair.slots:
        a, b = slot.left, slot.right
        if a.kind != "term" or a.light or not slot.touching or len(pair.matched) < WORD_MATCHES:
            continue
        if frozenset((a.key, b.key)) in _LOOSE:
            continue
        if b.key in senses.opposites(a.key):
            differs = not (a.key in right_keys and b.key in left_keys) and a.negated == b.negated
        elif b.key in senses.contrasts(a.key):
            differs = not _said_too(a.key, right_keys, senses) and not _said_too(b.key, left_keys, senses)
        else:
            continue
        alone = senses.concept_kind(a.key) == "event"
        if differs and pair.fit >= WORD_FIT and settled(pair, a, b, senses, alone=alone):
            yield made(pair, "wording", "FC306", a, b, (a.key, b.key))


#: Opposites whose everyday words mean other things as well (connected, left, first).
_LOOSE = frozenset(
    frozenset(pair)
    for pair in (
        ("combine", "separate"),
        ("leave", "enter"),
        ("leave", "join"),
        ("begin", "stop"),
        ("begin", "end"),
        ("continue", "stop"),
        ("supply", "demand"),
        ("know", "doubt"),
        ("true", "lie"),
        ("change", "remain_unchanged"),
        ("reveal", "hide"),
    )
)


def _said_too(key: str, others: set[str], senses: Senses) -> bool:
    near = senses.related(key)
    apart = senses.contrasts(key)
    return key in others or any(near.get(o, 0.0) >= SAID_TOO and o not in apart for o in others)
