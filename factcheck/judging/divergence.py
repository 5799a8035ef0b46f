"""Where two renderings of one passage differ: one rule a kind, each with its reason code, in one table.

Silence is no divergence: what only one of the two says may have been left out by the other. Every rule asks for
something else in the same place - a figure for a figure, a name for a name - and for nothing around that says the same
after all: a retelling moves things into the next sentence. Which words stand in the same place is decided in
`matching/counterparts.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from difflib import SequenceMatcher

from factcheck.model.divergence import DivergenceKind
from factcheck.model.rendering import AlignedPair, Place, Slot, Token
from factcheck.values.base import DateValue, Quantity, Value
from factcheck.values.sameness import may_be_same, why_apart
from factcheck.values.units import MEASURES

#: What the codes of a differing value make it.
_BOUND_CODES = frozenset({"FC202", "FC203"})
#: Kinds of quantities that are compared; a bare number and a rank only where the digits slipped.
_COMPARED = frozenset({"money", "count", "percent", "multiple", "duration"})
#: Least share of what two passages have in common for a rule that rests on a single word.
WORD_FIT = 0.45
#: ... and how many matched tokens must stand around it.
WORD_MATCHES = 4
#: Share of what two passages have in common from which values need not touch the same neighbours.
CLOSE_FIT = 0.5
#: How far two measures in one unit may be apart, as a share, for both to be conversions of a third.
MEASURED = Decimal("0.03")
#: How far around a differing word the rest must be matched, in tokens.
LOCAL = 4
#: Least share of the tokens there that are matched.
LOCAL_SHARE = 0.5
#: How many other matched tokens the clauses of two words must share, where the rule rests on the clause.
CLAUSE_MATES = 2
#: Share of what two passages must have in common where not all around a denied word is matched.
DENIED_FIT = 0.7
#: How well a related word must stand for one that is missing, for it to be said after all.
SAID_TOO = 0.6
#: Names outside the glossary: how many words they must have, how long the one that differs must be, and how unlike.
NAME_WORDS, SHORT_WORD, UNLIKE = 2, 3, 0.5
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


def differences(pair: AlignedPair, senses: Senses) -> list[Difference]:
    """Everything that the rules find in one aligned pair."""
    return [found for rule in RULES for found in rule(pair, senses)]


def _made(
    pair: AlignedPair, kind: DivergenceKind, code: str, left: Token, right: Token, reads: tuple[str, str]
) -> Difference:
    score = round(min(1.0, pair.fit), 4)
    return Difference(kind, code, pair.one, pair.two, left, right, reads, pair.works, score)


def _spare(pair: AlignedPair) -> tuple[list[Token], list[Token]]:
    """The tokens of either side that match nothing."""
    left, right = {i for i, _ in pair.matched}, {j for _, j in pair.matched}
    return (
        [t for i, t in enumerate(pair.left) if i not in left],
        [t for j, t in enumerate(pair.right) if j not in right],
    )


def _slot(pair: AlignedPair, left: Token, right: Token) -> Slot | None:
    return next((s for s in pair.slots if s.left is left and s.right is right), None)


# --- values ----------------------------------------------------------------------------------------------------------


def _values(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Another figure or bound in the place of one, and the one nowhere around."""
    left, right = ([t for t in side if not _is_date(t)] for side in _unanswered(pair))
    sole = len(left) == len(right) == 1
    for a in left:
        for b in right:
            code = _value_code(a, b, sole=sole)
            if code is None:
                continue
            alone = sum(_dimension(t) == _dimension(a) for t in left) == 1
            alone = alone and sum(_dimension(t) == _dimension(b) for t in right) == 1
            slot = _slot(pair, a, b)
            touching = slot is not None and slot.touching
            slipped = code == "FC204" or code in _BOUND_CODES
            close = slot is not None and alone and pair.fit >= CLOSE_FIT and _dimension(a) == _dimension(b)
            if code in _BOUND_CODES and (_bounded(pair.left, a) or _bounded(pair.right, b)):
                continue
            if (touching and (alone or slipped)) or (slipped and alone) or close:
                kind: DivergenceKind = "bound" if code in _BOUND_CODES else "value"
                yield _made(pair, kind, code, a, b, ("", ""))


def _unanswered(pair: AlignedPair) -> tuple[list[Token], list[Token]]:
    """The values of either side that nothing near the other passage agrees with."""
    spare_left, spare_right = _spare(pair)
    taken_left = {(pair.left[i].start, pair.left[i].end) for i, _ in pair.matched}
    taken_right = {(pair.right[j].start, pair.right[j].end) for _, j in pair.matched}
    return (
        [t for t in spare_left if t.kind == "value" and not _answered(t, pair.near_right, taken_right)],
        [t for t in spare_right if t.kind == "value" and not _answered(t, pair.near_left, taken_left)],
    )


def _answered(token: Token, others: tuple[Token, ...], taken: set[tuple[int, int]]) -> bool:
    """Whether another value may be this one. A value that answers another one already (`taken`) answers this one only
    where both are equal."""
    assert token.found is not None
    mine = token.found.value
    for other in others:
        if other.found is None or not may_be_same(mine, other.found.value):
            continue
        if (other.start, other.end) not in taken or _equal(mine, other.found.value):
            return True
    return False


def _equal(a: Value, b: Value) -> bool:
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        return (a.stated, a.low, a.high) == (b.stated, b.low, b.high)
    return isinstance(a, DateValue) and isinstance(b, DateValue)


def _dimension(token: Token) -> tuple[str, str | None]:
    assert token.found is not None
    value = token.found.value
    return ("date", None) if isinstance(value, DateValue) else (value.kind, value.unit)


def _value_code(a: Token, b: Token, *, sole: bool) -> str | None:
    """Why two figures cannot be one, None where they can or where it is not known that they count the same.

    Where nothing else is left over (`sole`), a figure whose unit is left out or said with another noun is compared as
    well. Who converts a figure into another unit may say "almost" of it: the bound is not compared then.
    """
    assert a.found is not None
    assert b.found is not None
    one, two = a.found.value, b.found.value
    if not isinstance(one, Quantity) or not isinstance(two, Quantity):
        return None
    if one.per != two.per:
        if not sole or None not in (one.per, two.per):
            return None
        one, two = replace(one, per=None), replace(two, per=None)
    if _one_measurement(one, two):
        return None
    code = why_apart(one, two)
    if code in _BOUND_CODES and one.unit != two.unit and one.kind == two.kind == "count":
        return None
    if code is not None:
        plain = {one.kind, two.kind} <= _COMPARED or (sole and one.kind == two.kind)
        return code if plain or code == "FC204" else None
    alike = {one.kind, two.kind} == {"number", "duration"} or (_counts(one) and _counts(two))
    if sole and alike and one.bound == two.bound and one.stated and two.stated and one.stated != two.stated:
        return "FC201"
    return None


def _one_measurement(one: Quantity, two: Quantity) -> bool:
    """Whether two measures in one unit may both come of one in another: who converts 85 mph writes 137 or 140 km/h."""
    if one.unit != two.unit or one.unit not in MEASURES or not one.stated or not two.stated:
        return False
    return abs(one.stated - two.stated) <= MEASURED * max(abs(one.stated), abs(two.stated))


def _bounded(tokens: tuple[Token, ...], token: Token) -> bool:
    """Whether a word right beside a figure may say its bound though the figure was read without it: "more of the
    population than 3%"."""
    assert token.found is not None
    value = token.found.value
    if isinstance(value, Quantity) and value.bound not in ("=", "~"):
        return False
    at = next(i for i, t in enumerate(tokens) if t is token)
    return any(t.key in _BOUNDING for t in tokens[max(0, at - LOCAL) : at + LOCAL + 1])


#: Concepts that say that something is more or less than a figure.
_BOUNDING = frozenset({"above", "below", "more", "less", "reach", "lack", "limit"})


def _counts(value: Quantity) -> bool:
    """Whether a figure counts things, or may: a bare number, or one with a noun that measures nothing."""
    return value.kind in ("number", "count") and value.unit not in MEASURES


def _dates(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Another date in the place of one: as many on either side that the other does not have, each in one place."""
    left, right = _unanswered(pair)
    one, two = ([t for t in side if _is_date(t)] for side in (left, right))
    if len(one) != len(two):
        return
    for a in one:
        for b in two:
            code, slot = _date_code(a, b), _slot(pair, a, b)
            close = len(one) == 1 and pair.fit >= CLOSE_FIT
            if code is not None and slot is not None and (slot.touching or close):
                yield _made(pair, "date", code, a, b, ("", ""))


def _date_code(a: Token, b: Token) -> str | None:
    """Why two dates cannot be one, None where they can. "As of" and "until" bound a day from two sides; what is
    compared is the day. Where only the bounds part they may be the same: "not before 2021", "in 2021 at the earliest".
    """
    assert a.found is not None
    assert b.found is not None
    x, y = a.found.value, b.found.value
    if not isinstance(x, DateValue) or not isinstance(y, DateValue) or x.relative or y.relative or x.iso == y.iso:
        return None
    code = why_apart(x, y)
    if code is None and len(x.iso) == len(y.iso) and "/" not in x.iso + y.iso:
        code = why_apart(replace(x, bound="="), replace(y, bound="="))
    return code


def _is_date(token: Token) -> bool:
    return token.found is not None and isinstance(token.found.value, DateValue)


# --- names and voices ------------------------------------------------------------------------------------------------


def _names(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Another name in the place of one, and neither in the other passage."""
    here = {t.key for t in pair.left if t.kind == "name"}
    there = {t.key for t in pair.right if t.kind == "name"}
    for slot in pair.slots:
        a, b = slot.left, slot.right
        if a.kind != "name" or a.voice or b.voice or not slot.touching or pair.fit < WORD_FIT:
            continue
        if a.key in there or b.key in here or not _same_sort(a.key, b.key, senses):
            continue
        if any(t.speaker == a.key for t in pair.left) and any(t.speaker == b.key for t in pair.right):
            continue  # whose words they are is another rule's question
        if len(pair.matched) >= WORD_MATCHES and _settled(pair, a, b, senses):
            yield _made(pair, "name", "FC305", a, b, (senses.label(a.key), senses.label(b.key)))


def _same_sort(a: str, b: str, senses: Senses) -> bool:
    one, two = senses.entity_kind(a), senses.entity_kind(b)
    if one != two or a in senses.kin(b) or b in senses.kin(a):
        return False
    return one != "name" or _half_alike(a.removeprefix("name:").split(), b.removeprefix("name:").split())


def _half_alike(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two names that no glossary lists share a word and part in another: "Marta Costa" and "Marta Silva". Where
    nothing is shared they may be one name in two languages, and a word that is nearly the same is spelt otherwise."""
    if len(one) != len(two) or len(one) < NAME_WORDS:
        return False
    other = [(a, b) for a, b in zip(one, two, strict=True) if a != b]
    return len(other) == 1 and all(min(len(a), len(b)) > SHORT_WORD and _unlike(a, b) for a, b in other)


def _unlike(a: str, b: str) -> bool:
    if a.startswith(b) or b.startswith(a):
        return False
    return SequenceMatcher(None, a, b, autojunk=False).ratio() < UNLIKE


def _speakers(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """The same words in another mouth: whoever says them on one side is not named near the other."""
    here = {t.key for t in pair.near_left if t.kind == "name"}
    there = {t.key for t in pair.near_right if t.kind == "name"}
    said = [
        (pair.left[i], pair.right[j])
        for i, j in pair.matched
        if not pair.left[i].light and _quoted(pair.left[i]) and _quoted(pair.right[j])
    ]
    mouths = {(a.speaker, b.speaker) for a, b in said}
    if len(mouths) != 1 or len(said) < WORD_MATCHES:
        return
    a, b = said[0]
    if a.speaker == b.speaker or a.speaker in there or b.speaker in here:
        return
    if _known(a.speaker, senses) and _known(b.speaker, senses):
        yield _made(pair, "speaker", "FC208", a, b, (senses.label(a.speaker), senses.label(b.speaker)))


def _quoted(token: Token) -> bool:
    """Whether it is known whose words these are, and that they are given as such: what is only reported may be told of
    somebody else who shares the view."""
    return token.direct and token.speaker is not None


def _known(speaker: str | None, senses: Senses) -> bool:
    return speaker is not None and senses.entity_kind(speaker) in ("person", "organisation", "media")


def _persons(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """ "You" in the place of "we", in words that both give as the speaker's own."""
    here, there = ({t.key for t in side if t.kind == "person"} for side in (pair.left, pair.right))
    for slot in pair.slots:
        a, b = slot.left, slot.right
        if a.kind != "person" or not slot.touching or not (a.direct and b.direct):
            continue
        if a.key in there or b.key in here or a.key[:5] == b.key[:5]:
            continue
        if a.speaker != b.speaker and a.speaker is not None and b.speaker is not None:
            continue
        if _clause_mates(pair, a, b) < CLAUSE_MATES:
            continue
        yield _made(pair, "person", "FC307", a, b, (_PERSON_WORDS[a.key], _PERSON_WORDS[b.key]))


_PERSON_WORDS = {"first": "I", "first_plural": "we", "second": "you", "second_plural": "you"}


# --- what is said ----------------------------------------------------------------------------------------------------


def _polarity(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
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
        sure = _settled(pair, a, b, senses) or pair.fit >= DENIED_FIT
        if sure and _clause_mates(pair, a, b) >= CLAUSE_MATES:
            words = ("denied", "asserted") if a.negated else ("asserted", "denied")
            yield _made(pair, "polarity", "FC210", a, b, words)
            return  # one denial covers all words behind it


def _is_until(token: Token) -> bool:
    """Whether it is a date up to which something holds: "not until May" is "in May"."""
    value = token.found.value if token.found is not None else None
    return isinstance(value, DateValue) and value.bound in ("<", "<=")


def _clause_mates(pair: AlignedPair, a: Token, b: Token) -> int:
    """How many other matched tokens stand in the clauses of both."""
    return sum(
        pair.left[i].clause == a.clause and pair.right[j].clause == b.clause and pair.left[i] is not a
        for i, j in pair.matched
    )


#: Concepts that deny by themselves.
_DENYING = frozenset(
    {
        "lack", "answer_refuse", "veto", "oppose", "fail", "deny", "prevent", "hopeless", "impossible", "end", "stop",
        "lose", "ban", "doubt", "exclude", "leave", "below", "less", "free_of_charge", "drop_lawsuit", "delay",
        "disagree", "hide", "different", "remain_unchanged", "suspend", "cancel", "avoid", "reject",
    }
)  # fmt: skip


def _roles(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Who acts and who is acted on the other way round; and whose something is."""
    for i, j in pair.matched:
        a, b = pair.left[i], pair.right[j]
        if a.kind != "term" or a.key != b.key:
            continue
        if _swapped(a, b, senses):
            reads = tuple(f"{senses.label(t.actor)} to {senses.label(t.undergoer)}" for t in (a, b))
            yield _made(pair, "role", "FC211", a, b, (reads[0], reads[1]))
    yield from owners(pair, senses)


def owners(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
    """Somebody else whose it is, or the owner in the one the very thing in the other: "Veltro's supplier" against "with
    Veltro as its supplier". For this it is enough that two passages are about the same matter."""
    for i, j in pair.matched:
        a, b = pair.left[i], pair.right[j]
        if a.kind == "term" and a.key == b.key and _held_otherwise(a, b, senses):
            yield _made(pair, "role", "FC211", a, b, (_held(a, senses), _held(b, senses)))


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


def _wording(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
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
        if differs and pair.fit >= WORD_FIT and _settled(pair, a, b, senses):
            yield _made(pair, "wording", "FC306", a, b, (a.key, b.key))


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


def _settled(pair: AlignedPair, a: Token, b: Token, senses: Senses) -> bool:
    """Whether the words around both tokens are mostly matched, so that these two are what is left over."""
    left, right = {i for i, _ in pair.matched}, {j for _, j in pair.matched}
    return _around(pair.left, a, left, senses) and _around(pair.right, b, right, senses)


def _around(tokens: tuple[Token, ...], token: Token, matched: set[int], senses: Senses) -> bool:
    at = next(i for i, t in enumerate(tokens) if t is token)
    near = [i for i in range(max(0, at - LOCAL), min(len(tokens), at + LOCAL + 1)) if i != at]
    near = [i for i in near if i in matched or (tokens[i].kind != "person" and not tokens[i].light)]
    rivals = [i for i in near if i not in matched and abs(i - at) <= CLOSE and _alike(tokens[i], token, senses)]
    return bool(near) and not rivals and sum(i in matched for i in near) >= LOCAL_SHARE * len(near)


def _alike(one: Token, two: Token, senses: Senses) -> bool:
    if one.kind != two.kind or one.light != two.light:
        return False
    return one.kind != "term" or senses.concept_kind(one.key) == senses.concept_kind(two.key)


#: Every rule, in the order in which its rows are told.
RULES: tuple[Rule, ...] = (_values, _dates, _names, _speakers, _polarity, _roles, _persons, _wording)
