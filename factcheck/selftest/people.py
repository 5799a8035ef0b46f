"""Names: somebody else is said to have said it, or to be the one it is about.

The other name is one of the same kind that the glossary or the documents know. It is never one that stands with the
evidence of the claim, or with a value or an act that would bear the changed claim out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.languages.base import Language
from factcheck.matching.annotate import annotate
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.frame import build_frame
from factcheck.matching.index import is_light
from factcheck.matching.roles import PARTIES
from factcheck.matching.terms import OTHERS
from factcheck.model.passage import Mention, Passage, Saying
from factcheck.model.source import Source
from factcheck.selftest.original import Made, Mutant, Original, Skipped, changed_claim, replaced, stand
from factcheck.values.base import DateValue

#: What a name may be of, to be swapped.
_NAMED = PARTIES | {"place", "product"}

_NOBODY = "the documents know nobody else of the kind of whom it would be false"


def speaker_swapped(original: Original, kind: str) -> Iterator[Made]:
    """Somebody else is said to have said it: `said_by` and the name before the words change together."""
    frame, claim = original.frame, original.claim
    speaker = frame.speaker
    if speaker is None:
        yield Skipped(kind, "the claim does not say who said so")
        return
    mentions, said = _read(frame.text, original.language, original.world.entities, speaker)
    mine = [m for m in mentions if same_entity(m.entity, speaker)]
    if any(said is None or said.start <= m.start < said.end for m in mine):
        yield Skipped(kind, "the statement names the speaker for another reason too")
        return
    if any(m.how != "name" for m in mine):
        yield Skipped(kind, "the statement does not give the speaker's name")
        return
    other = _other(original, speaker)
    if other is None:
        yield Skipped(kind, _NOBODY)
        return
    new, label = other, original.world.entities.label(other)
    changed = changed_claim(
        claim,
        statement=_renamed(frame.text, mine, original, new),
        said_by=_id_or_name(original, new) if claim.said_by is not None else None,
        subject=_in_field(original, claim.subject, speaker, new),
        predicate=_in_field(original, claim.predicate, speaker, new),
    )
    again = build_frame(changed, original.language, original.world.entities, named=original.world.index.entities)
    if again.speaker is None or not same_entity(again.speaker, new):
        yield Skipped(kind, "the changed statement does not read as the other's words")
        return
    yield Mutant(kind, changed, f"{original.world.entities.label(speaker)} → {label}")


def name_swapped(original: Original, kind: str) -> Iterator[Made]:
    """Another name in the place of one that the claim is about."""
    frame, claim = original.frame, original.claim
    if any(t.term == OTHERS for t in frame.terms):
        yield Skipped(kind, "whoever the statement names is named to be left out")
        return
    named = [m for m in frame.mentions if m.how == "name" and m.entity != frame.speaker]
    parties = [e for e in (*frame.subjects, *frame.others) if original.world.entities.kind(e) in _NAMED]
    parties = [e for e in dict.fromkeys(parties) if any(m.entity == e for m in named)]
    if not parties:
        yield Skipped(kind, "the statement names nobody but perhaps a speaker")
        return
    for old in parties:
        new = _other(original, old)
        if new is None:
            yield Skipped(kind, f"{original.world.entities.label(old)}: {_NOBODY}")
            continue
        changed = changed_claim(
            claim,
            statement=_renamed(frame.text, [m for m in named if m.entity == old], original, new),
            subject=_in_field(original, claim.subject, old, new),
            predicate=_in_field(original, claim.predicate, old, new),
        )
        again = build_frame(changed, original.language, original.world.entities, named=original.world.index.entities)
        there = {*again.subjects, *again.others}
        if old in there or not any(same_entity(new, e) for e in there):
            yield Skipped(kind, "the changed statement does not read as one about the other")
            continue
        labels = original.world.entities.label(old), original.world.entities.label(new)
        yield Mutant(kind, changed, " → ".join(labels), falsified=_closed(original, old))


def _closed(original: Original, old: str) -> bool:
    """Whether the evidence answers the question who: a message of a certain day has one sender. That somebody else gave
    as much, or left that year as well, is denied by nobody."""
    frame = original.frame
    dated = isinstance(frame.asserted, DateValue) and len(frame.asserted.iso) >= 10
    if not dated or frame.subjects[:1] != (old,):
        return False
    letters = [
        original.world.index.sources[j.match.source].letters[j.match.letter]
        for j in original.ruling.judged
        if j.stance == "supports" and j.match.letter is not None
    ]
    return bool(letters) and all(one.sender is not None and same_entity(one.sender, old) for one in letters)


def _read(
    text: str, language: Language, entities: EntityIndex, speaker: str
) -> tuple[tuple[Mention, ...], Saying | None]:
    """The names of a statement, and the longest stretch of it that is the speaker's words."""
    passages = annotate(Source(id="claim", path="claim"), text, language, entities, {}).passages
    said = [s for p in passages for s in p.sayings if s.speaker is not None and same_entity(s.speaker, speaker)]
    return tuple(m for p in passages for m in p.mentions), max(said, key=lambda s: s.end - s.start, default=None)


def _renamed(text: str, mentions: Sequence[Mention], original: Original, new: str) -> str:
    """The text with another name in the place of these mentions: a short form for a short one, a full one for a full
    one."""
    for m in sorted(mentions, key=lambda m: -m.start):
        text = replaced(text, m.start, m.end, _form(original, new, text[m.start : m.end]))
    return text


def _form(original: Original, entity: str, instead_of: str) -> str:
    forms = _forms(original, entity)
    parts = len(instead_of.split())
    return min(forms, key=lambda f: (abs(len(f.split()) - parts), forms.index(f)))


def _forms(original: Original, entity: str) -> list[str]:
    """What a name is called in the language of the claim, the usual form first; empty where the glossary does not say
    and the name is in another script."""
    for entry in original.world.glossary.entries:
        if entry.id == entity:
            forms = list(entry.forms.get(original.language.code, ()))
            return forms or ([entry.name] if entry.name.isascii() and original.language.spaced else [])
    return [original.world.entities.label(entity)] if entity.startswith("name:") and original.language.spaced else []


def _id_or_name(original: Original, entity: str) -> str:
    return original.world.entities.label(entity) if entity.startswith("name:") else entity


def _means(original: Original, words: str | None, entity: str) -> bool:
    known = original.world.entities.by_label(words or "")
    return known is not None and same_entity(known, entity)


def _in_field(original: Original, words: str | None, old: str, new: str) -> str | None:
    """A field of the claim with the name changed in it, an id where it was one."""
    if words is None or _means(original, words, old):
        return words if words is None else _id_or_name(original, new)
    passages = annotate(
        Source(id="claim", path="claim"), words, original.language, original.world.entities, {}
    ).passages
    mine = [m for p in passages for m in p.mentions if m.how == "name" and same_entity(m.entity, old)]
    return _renamed(words, mine, original, new)


def _other(original: Original, old: str) -> str | None:
    """Another name of the same kind, the one most often in the documents first; None where there is none that fits."""
    frame, index, entities = original.frame, original.world.index, original.world.entities
    near = {*frame.subjects, *frame.others, *(m.entity for m in frame.mentions), *_around(original)}
    known = [e.id for e in original.world.glossary.entries] + sorted(e for e in index.entities if e.startswith("name:"))
    fitting = [e for e in dict.fromkeys(known) if entities.kind(e) == entities.kind(old) and _forms(original, e)]
    fitting.sort(key=lambda e: (-len(index.entities.get(e, ())), e))
    for entity in fitting:
        if any(same_entity(entity, other) for other in (*near, *(k for n in near for k in entities.kin(n)))):
            continue
        if not _may_bear_out(original, entity):
            return entity
    return None


def _around(original: Original) -> set[str]:
    """Whoever is named with the evidence of the claim, in the passages and in the messages that they stand in."""
    out: set[str] = set()
    for j in original.ruling.judged:
        if j.stance != "supports":
            continue
        source = original.world.index.sources[j.match.source]
        if j.match.passage is not None:
            p = source.passages[j.match.passage]
            out |= {m.entity for m in p.mentions} | ({p.voice} if p.voice else set())
        letter = source.letters[j.match.letter] if j.match.letter is not None else None
        if letter is not None:
            out |= {*letter.to, *letter.cc, *((letter.sender,) if letter.sender else ())}
            out |= {m.entity for p in source.passages if p.message == letter.index for m in p.mentions}
    return out


def _may_bear_out(original: Original, entity: str) -> bool:
    """Whether a passage that names the other has a value that fits the claim, or, where none is claimed, its act."""
    frame, index = original.frame, original.world.index
    acts = frame.focus or {t.term for t in frame.terms if not is_light(t.term)}
    for key in index.entities.get(entity, ()):
        passage: Passage = index.passage(key)
        if frame.asserted is None:
            if acts & {t.term for t in passage.terms}:
                return True
        elif any(stand(frame.asserted, f.value) == "true" for f in passage.values):
            return True
    return False
