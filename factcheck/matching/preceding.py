"""What the sentence before a passage says of an act that a claim speaks of beside its point.

"The mill led with 83 orders in the list that Ann shared" joins two sentences: who shared the list stands in the one
before that with the figure.
"""

from __future__ import annotations

from factcheck.matching.acting import claimed_roles
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.index import is_light, kind_of
from factcheck.matching.parties import presence
from factcheck.matching.policy import POLICY
from factcheck.matching.roles import PARTIES, roles_of
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource


def other_actor_before(
    frame: Frame, number: int, source: AnnotatedSource, clause: int, entities: EntityIndex
) -> str | None:
    """Who does an act of the claim in the sentence before passage `number`, where the claim has another party of the
    kind do it, whom the passage does not name. None where nobody does, or the passage itself speaks of the act."""
    passage, before = source.passages[number], source.passages[number - 1] if number else None
    parties = {m.entity for m in frame.mentions if entities.kind(m.entity) in PARTIES}
    if before is None or before.block != passage.block or before.message != passage.message or len(parties) < 2:
        return None
    text = source.text.text
    told = {t.term for t in passage.terms}
    for mine in frame.terms:
        if kind_of(mine.term) != "event" or is_light(mine.term) or mine.term in told:
            continue
        actor = claimed_roles(frame, mine, entities).actor
        if actor is None or actor in frame.subjects or presence(actor, passage, text, clause)[0] > POLICY.carried:
            continue
        acting = [
            roles_of(t, before.mentions, before.clauses, text, source.language, entities.kind)
            for t in before.terms
            if t.term == mine.term
        ]
        actors = [r.actor for r in acting if r.actor is not None]
        beside = [e for r in acting for e in r.beside_actor]
        if any(same_entity(actor, e) for e in (*actors, *beside)):
            continue
        other = next((e for e in actors if entities.kind(e) == entities.kind(actor)), None)
        if other is not None:
            return other
    return None
