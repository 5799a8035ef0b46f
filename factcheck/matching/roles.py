"""Who does what to whom, as far as word order and passive marks tell it.

The actor of an event is the party named before it in its clause, or behind an agent mark ("by", "por", 被) where the clause is
passive. Where neither is there the actor is unknown, and nothing is concluded from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.languages.base import Language
from factcheck.matching.terms import find_cues
from factcheck.model.passage import Mention, Term
from factcheck.text.span import Span

#: What can act.
PARTIES = frozenset({"person", "organisation", "media", "name"})
#: An actor stands at most this far before its event, in code points.
REACH = 80
#: A passive mark stands at most this far before its verb ("was recently sued").
PASSIVE_REACH = 14


def actor_of(
    term: Term,
    mentions: Sequence[Mention],
    clauses: Sequence[Span],
    text: str,
    language: Language,
    kind: Callable[[str], str],
) -> tuple[str | None, str | None]:
    """(actor, undergoer) of an event term; None where the words do not say."""
    clause = next((c for c in clauses if c.start <= term.start < c.end), None)
    if clause is None:
        return None, None
    here = [m for m in mentions if clause.start <= m.start < clause.end and kind(m.entity) in PARTIES]
    before = [m for m in here if m.end <= term.start and term.start - m.end <= REACH]
    after = [m for m in here if m.start >= term.end]
    cues = [(s + clause.start, e + clause.start, k) for s, e, k in find_cues(text[clause.start : clause.end], language)]
    marks = [c for c in cues if c[2] == "passive"]
    passive = [
        c
        for c in marks
        if 0 <= term.start - c[1] <= PASSIVE_REACH and not any(c[1] <= m.start < term.start for m in here)
    ]
    for start, end, key in cues:
        if key != "agent":
            continue
        by = next((m for m in here if 0 <= m.start - end <= 6), None)
        both = any(c[0] == start and c[1] == end for c in marks)  # 被 marks the passive and the agent in one
        if by is None or not (both or passive) or (both and end > term.start):
            continue
        undergoer = next((m for m in reversed(before) if m.end <= start), None)
        return by.entity, undergoer.entity if undergoer is not None else None
    if passive:
        return None, before[-1].entity if before else None
    if not before:
        return None, after[0].entity if after else None
    return before[0].entity, after[0].entity if after else None
