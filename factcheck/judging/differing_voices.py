"""Another name, another speaker, another grammatical person in the place of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

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

#: Names outside the glossary: how many words they must have, how long the one that differs must be, and how unlike.
NAME_WORDS, SHORT_WORD, UNLIKE = 2, 3, 0.5


def names(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
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
        if len(pair.matched) >= WORD_MATCHES and settled(pair, a, b, senses):
            yield made(pair, "name", "FC305", a, b, (senses.label(a.key), senses.label(b.key)))


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


def speakers(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
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
        yield made(pair, "speaker", "FC208", a, b, (senses.label(a.speaker), senses.label(b.speaker)))


def _quoted(token: Token) -> bool:
    """Whether it is known whose words these are, and that they are given as such: what is only reported may be told of
    somebody else who shares the view."""
    return token.direct and token.speaker is not None


def _known(speaker: str | None, senses: Senses) -> bool:
    return speaker is not None and senses.entity_kind(speaker) in ("person", "organisation", "media")


def persons(pair: AlignedPair, senses: Senses) -> Iterator[Difference]:
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
        if clause_mates(pair, a, b) < CLAUSE_MATES:
            continue
        yield made(pair, "person", "FC307", a, b, (_PERSON_WORDS[a.key], _PERSON_WORDS[b.key]))


_PERSON_WORDS = {"first": "I", "first_plural": "we", "second": "you", "second_plural": "you"}
