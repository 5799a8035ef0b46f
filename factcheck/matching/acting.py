"""Who acts, and on whom: the parties of a claim's event held against those of its counterpart in a passage.

The roles are those that the words give (`roles`); events that are each other's converse ("gave to", "raised from") are
turned before they are compared.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.languages.senses import BEFALLING, GIVING, MESSAGES, MUTUAL, SPEECH_ACTS, TAKING
from factcheck.matching.counterparts import owner_and_bearer
from factcheck.matching.coverage import Grid, Hit
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.events import converse, main_events
from factcheck.matching.index import kind_of
from factcheck.matching.roles import PARTIES, Roles, behind_adposition, roles_of
from factcheck.matching.weights import Weighted
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Passage, Term
from factcheck.text.span import Span


def compare_parties(
    frame: Frame,
    hits: Sequence[tuple[Weighted, Hit]],
    passage: Passage,
    source: AnnotatedSource,
    entities: EntityIndex,
    absent: Sequence[str],
) -> str | None:
    """What the main event of the claim and its counterpart in the passage say of who acts.

    `swapped`: actor and undergoer change places. `crossed`: actor and a party behind an adposition do ("uses a
    tool of"). `owner`: whose something is and who is it do. `actor`: somebody else acts and the claim's actor is not
    there at all. `roles`: the actor differs in another way. `unknown`: the claim has an actor and an undergoer, and the
    passage does not say who acts. None: they agree, or the claim has no such pair.
    """
    beside = _crosswise(frame, hits, passage, source, entities, absent) if frame.kind == "statement" else None
    if beside == "swapped":
        for w, hit in _events(frame, hits):
            if w.inside is None or hit.at is None:
                continue
            mine, theirs = _roles_of_both(frame, w.inside, hit.at, passage, source, entities)
            verdict = _compare_roles(frame, w.inside.term, mine, hit.at.term, theirs, absent)
            if verdict in ("swapped", "crossed"):
                return verdict  # where the main act says so too, it is that which contradicts
        return "roles"
    text = source.text.text
    verdicts = []
    silent = False
    for w, hit in _events(frame, hits):
        assert hit.at is not None
        if w.inside is not None:
            mine = claimed_roles(frame, w.inside, entities)
        else:
            parties = [e for e in frame.subjects if entities.kind(e) in PARTIES]
            mine = Roles(parties[0] if len(parties) == 1 else None)
        theirs = roles_of(hit.at, passage.mentions, passage.clauses, text, source.language, entities.kind)
        named = theirs
        if frame.kind == "statement":
            theirs = _inherited(theirs, hit.at, passage, text, source.language, entities)
        verdict = _compare_roles(frame, (w.inside or w.term).term, mine, hit.at.term, theirs, absent)
        if verdict is not None and theirs is not named:
            verdict = "roles"  # who goes on acting is a guess that contradicts nothing
        if verdict is None and frame.kind == "statement" and mine.actor is not None and _names_nobody(theirs):
            silent = True  # the claim has somebody do it, and the passage nobody
            continue
        if verdict is None:
            return None
        verdicts.append(verdict)
    if silent and not verdicts:
        return beside
    if (owned := _compare_owners(frame, hits, passage, source)) is not None:
        return None if owned == "same" else owned
    known = [v for v in verdicts if v != "unknown"]
    if verdicts:
        return known[0] if known else "unknown"
    parties = [e for e in (*frame.subjects, *frame.others) if entities.kind(e) in PARTIES and e != frame.speaker]
    return "unknown" if frame.kind == "statement" and len(parties) >= 2 else None


def _names_nobody(roles: Roles) -> bool:
    """Whether an event has neither an actor nor an undergoer that is named."""
    return roles.actor is None and roles.undergoer is None and not roles.behind


def parties_at(
    frame: Frame, table: Grid, passage: Passage, source: AnnotatedSource, entities: EntityIndex, clause: int
) -> str | None:
    """What the events around a value say of who acts, where the claim has one party act on another: as
    `compare_parties`, over every event of the value's clause that can stand for one of the claim's, or of the sentence
    where the clause has none. None too where the claim has no such pair."""
    text = source.text.text
    parties = {m.entity for m in frame.mentions if entities.kind(m.entity) in PARTIES}
    found: list[tuple[int, str | None]] = []
    for w, places, _ in table.rows:
        if w.inside is None or not any(kind_of(name) == "event" for name in w.names):
            continue
        mine = claimed_roles(frame, w.inside, entities)
        if mine.actor is None or _owns_another(mine.actor, w.inside, frame):
            continue
        if w.inside.term in MESSAGES:
            mine = Roles(mine.actor)  # what a message is about is not acted on
        elif mine.undergoer is None and not mine.beside and len(parties) < 2:
            continue
        own: list[tuple[int, str | None]] = []
        for share, opposite, term, at in places:
            if opposite or share < 0.5 or kind_of(term.term) != "event":
                continue
            theirs = roles_of(term, passage.mentions, passage.clauses, text, source.language, entities.kind)
            theirs = _inherited(theirs, term, passage, text, source.language, entities)
            verdict = _compare_roles(frame, w.inside.term, mine, term.term, theirs, ())
            alone = theirs.undergoer is None and not theirs.beside and not _stands(mine.undergoer, term, passage)
            if verdict == "unknown" and alone and theirs.actor is not None:
                verdict = None  # the same one acts, and on nobody else
            if verdict == "unknown" and theirs.actor is None and _same(mine.undergoer, theirs.undergoer):
                verdict = None  # it is done to the same one, and nobody else is said to do it
            if (
                at == clause
                and verdict in ("roles", "swapped")
                and _other_of_them(mine, theirs, parties, w.inside.term)
            ):
                return "roles"
            own.append((at, verdict))
        same = [
            v for at, v in own if at == clause and w.inside.term in {t.term for _, _, t, c in places if c == clause}
        ]
        if same and set(same) <= {"roles", "swapped"}:
            return "roles"  # the very act is there, and others do it
        found += own
    here = [v for at, v in found if at == clause] or [v for _, v in found]
    if not here or None in here:
        return None
    return next((v for v in here if v != "unknown"), "unknown")


#: How many words may stand between an owner and the act that is its own ("Musk's whole reply").
OWN_WORDS = 1


def _owns_another(actor: str, term: Term, frame: Frame) -> bool:
    """Whether what is taken for the actor of a claim's event only owns something else: in "Lee's tools may bring it
    forward" Lee does not act."""
    marks = frame.language.grammar.owner_marks
    if not frame.language.spaced or not marks:
        return False
    owner = next((m for m in reversed(frame.mentions) if m.entity == actor and m.end <= term.start), None)
    if owner is None or not frame.text.startswith(marks, owner.end):
        return False
    return len(frame.text[owner.end : term.start].split()) > OWN_WORDS + 1


def _same(one: str | None, two: str | None) -> bool:
    return one is not None and two is not None and same_entity(one, two)


def _stands(entity: str | None, term: Term, passage: Passage) -> bool:
    """Whether a party is named in the clause of an event, with no other event between the two that it belongs to."""
    if entity is None:
        return False
    clause = passage.clause_at(term.start)
    events = [t for t in passage.terms if kind_of(t.term) == "event" and t is not term]
    for m in passage.mentions:
        if not same_entity(m.entity, entity) or passage.clause_at(m.start) != clause:
            continue
        low, high = (m.end, term.start) if m.end <= term.start else (term.end, m.start)
        if not any(low <= t.start and t.end <= high for t in events):
            return True
    return False


def _crosswise(
    frame: Frame,
    hits: Sequence[tuple[Weighted, Hit]],
    passage: Passage,
    source: AnnotatedSource,
    entities: EntityIndex,
    absent: Sequence[str],
) -> str | None:
    """What an act beside the main one says of its two parties: "swapped" where they are the other way round ("sued him
    for extortion"), "unknown" where the passage does not say; None where there is no such act or it agrees."""
    main = [w for w, _ in _events(frame, hits)]
    parties = {e for e in (*frame.subjects, *frame.others) if entities.kind(e) in PARTIES and e != frame.speaker}
    for w, hit in hits:
        if w.inside is None or hit.at is None or hit.share < 0.6 or w in main or kind_of(w.inside.term) != "event":
            continue
        mine, theirs = _roles_of_both(frame, w.inside, hit.at, passage, source, entities)
        if mine.actor is None:
            continue
        if hit.share >= 0.9 and _other_of_them(mine, theirs, parties, w.inside.term):
            return "swapped"
        if mine.undergoer is None:
            continue
        verdict = _compare_roles(frame, w.inside.term, mine, hit.at.term, theirs, absent)
        if verdict in ("swapped", "unknown"):
            return verdict
    return None


def _roles_of_both(
    frame: Frame, term: Term, at: Term, passage: Passage, source: AnnotatedSource, entities: EntityIndex
) -> tuple[Roles, Roles]:
    """The parties of an act in the claim, and of its counterpart in the passage."""
    theirs = roles_of(at, passage.mentions, passage.clauses, source.text.text, source.language, entities.kind)
    return claimed_roles(frame, term, entities), theirs


def _other_of_them(mine: Roles, theirs: Roles, parties: Collection[str], act: str) -> bool:
    """Whether an act that is not mutual, nor told from two sides, has another party of the claim for its actor than the
    claim says."""
    if (
        act in MUTUAL | GIVING | TAKING
        or mine.actor is None
        or theirs.actor is None
        or same_entity(mine.actor, theirs.actor)
    ):
        return False
    return any(same_entity(theirs.actor, e) for e in parties)


def _inherited(
    roles: Roles, term: Term, passage: Passage, text: str, language: Language, entities: EntityIndex
) -> Roles:
    """The roles of an event that nobody is named to do in its clause, with who acts in the clauses before it: a subject
    that goes on acting is dropped."""
    if roles.actor is not None or roles.undergoer is not None or (roles.behind and roles.beside):
        return roles
    own = passage.clauses[passage.clause_at(term.start)] if passage.clauses else None
    parties = [m for m in passage.mentions if entities.kind(m.entity) in PARTIES]
    if own is None or any(own.start <= m.start < term.start and m.entity not in roles.beside for m in parties):
        return roles
    whole = Span(passage.start, passage.end)
    before = [m for m in parties if m.end <= own.start and not behind_adposition(m, text, whole, language)]
    if not before:
        return roles
    after = [m for m in parties if term.end <= m.start < own.end and m.entity not in (*roles.beside, before[0].entity)]
    return Roles(before[0].entity, after[0].entity if after else None, roles.beside)


@lru_cache(maxsize=64)
def claimed_roles(frame: Frame, term: Term, entities: EntityIndex) -> Roles:
    """The parties of an event of the claim: its whole text is one clause."""
    whole = (Span(0, len(frame.text)),)
    # who only says so acts in nothing that is said
    mentions = [m for m in frame.mentions if m.entity != frame.speaker or m.entity in frame.subjects]
    return roles_of(term, mentions, whole, frame.text, frame.language, entities.kind)


def _compare_owners(
    frame: Frame, hits: Sequence[tuple[Weighted, Hit]], passage: Passage, source: AnnotatedSource
) -> str | None:
    """Whose something is and who is it ("A is B's supplier"): "same" where claim and passage agree in one of the two,
    "owner" where what one has as the owner the other has as what is owned. None where they do not say."""
    for w, hit in hits:
        if w.inside is None or hit.at is None or hit.share < 0.6 or kind_of(hit.at.term) != "role":
            continue
        owner, bearer = owner_and_bearer(w.inside, frame.mentions, frame.text, frame.language)
        bearer = bearer or next((s for s in frame.subjects if owner is not None and s != owner), None)
        theirs, being = owner_and_bearer(hit.at, passage.mentions, source.text.text, source.language)
        if _same(owner, theirs) or _same(bearer, being):
            return "same"
        if _same(owner, being) or _same(bearer, theirs):
            return "owner"
    return None


def _events(frame: Frame, hits: Sequence[tuple[Weighted, Hit]]) -> list[tuple[Weighted, Hit]]:
    """The main events that a passage has; where the claim turns on none, any that it has ("uses", "controls")."""

    def acts(some: Sequence[tuple[Weighted, Hit]]) -> list[tuple[Weighted, Hit]]:
        return [
            (w, h)
            for w, h in some
            if h.at is not None and h.share >= 0.6 and any(kind_of(name) == "event" for name in w.names)
        ]

    main = main_events(frame, hits)
    if frame.kind != "statement":
        return acts(main)
    return acts(main) or ([] if any(kind_of(w.term.term) == "event" for w, _ in main) else acts(hits))


def _compare_roles(
    frame: Frame, claimed: str, mine: Roles, said: str, theirs: Roles, absent: Sequence[str]
) -> str | None:
    """See `compare_parties`; None where the roles agree."""
    if claimed in TAKING and said in TAKING and mine.beside:
        # "raised from Musk": whoever it is taken from must be named so
        if not any(same_entity(g, e) for g in mine.beside for e in theirs.beside):
            return "no-giver"
        other = mine.actor is not None and theirs.actor is not None and not same_entity(mine.actor, theirs.actor)
        return "roles" if other else None
    if converse(claimed, said):
        # "raised from Musk" against "Musk gave": who gives in one is named beside the verb in the other
        giver = mine.actor if claimed in GIVING else next(iter(mine.beside), mine.undergoer)
        there = theirs.actor if said in GIVING else next(iter(theirs.beside), None)
        if giver is None or (there is not None and same_entity(giver, there)):
            return None
        return "no-giver" if there is None and said in TAKING and theirs.actor is None else "roles"
    if mine.actor is None:
        undergone = mine.undergoer is not None and theirs.actor is not None and claimed not in BEFALLING
        if undergone and mine.undergoer and theirs.actor and same_entity(mine.undergoer, theirs.actor):
            return "roles"  # the claim has it undergo what the passage has it do
        return None
    if theirs.actor is None:
        if any(
            e is not None and same_entity(mine.actor, e) for e in (*theirs.beside, theirs.undergoer, *theirs.behind)
        ):
            return "roles"
        return "unknown" if mine.undergoer is not None else None
    if any(same_entity(mine.actor, actor) for actor in (theirs.actor, *theirs.beside_actor)):
        onto = (theirs.undergoer, *theirs.beside)
        if mine.undergoer in theirs.beside and theirs.undergoer in mine.beside and mine.undergoer is not None:
            return "roles"  # "merging A into B" against "merging B into A"
        apart = mine.beside and not set(mine.beside) & set(theirs.beside)
        if claimed in MUTUAL and apart and theirs.undergoer is None and mine.undergoer in theirs.beside:
            return "unknown"  # "merging A into B" against "merging with A"
        if said in SPEECH_ACTS and mine.undergoer is not None and mine.undergoer not in absent and not any(onto):
            return None  # who is answered is who spoke before
        if mine.undergoer is None or any(e is not None and same_entity(mine.undergoer, e) for e in onto):
            return None
        return "unknown"
    if (
        mine.undergoer is not None
        and theirs.undergoer is not None
        and same_entity(mine.undergoer, theirs.actor)
        and same_entity(mine.actor, theirs.undergoer)
    ):
        return "swapped" if claimed == said else "roles"
    if (
        claimed == said
        and said not in MUTUAL
        and mine.undergoer is None
        and theirs.undergoer is None
        and any(same_entity(mine.actor, e) for e in theirs.beside)
        and any(same_entity(theirs.actor, e) for e in mine.beside)
    ):
        return "crossed"
    if (
        mine.actor in absent
        and mine.actor in frame.subjects
        and not any(same_entity(theirs.actor, e) for e in frame.others)
    ):
        return "actor"
    return "roles"
