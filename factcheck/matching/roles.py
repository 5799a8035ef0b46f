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
    agents = [c for c in cues if c[2] == "agent"]
    passive = [c for c in cues if c[2] == "passive" and abs(c[0] - term.start) <= 40]
    for s, e, _ in agents:
        by = next((m for m in here if 0 <= m.start - e <= 6), None)
        if by is None:
            continue
        # 被 X 起诉: the mark stands before the verb; "was sued by X": behind it.
        if e <= term.start or passive or s >= term.end:
            undergoer = next((m for m in reversed(before) if m.end <= s), None)
            if e <= term.start or passive:
                return by.entity, undergoer.entity if undergoer is not None else None
    if passive:
        return None, before[-1].entity if before else None
    if not before:
        return None, after[0].entity if after else None
    return before[0].entity, after[0].entity if after else None
