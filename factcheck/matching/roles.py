"""Who does what to whom, as far as word order, adpositions and passive marks tell it.

The actor of an event is the party named before it in its clause, or behind an agent mark ("by", "por", 被) where the
clause is passive. A party behind an adposition ("from Elon", 从马斯克那里) is neither actor nor undergoer. Where
the words do not say who acts, the actor is unknown, and nothing is concluded from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.languages.base import Language
from factcheck.matching.terms import clause_cues
from factcheck.model.passage import Mention, Term
from factcheck.text.span import Span

#: What can act.
PARTIES = frozenset({"person", "organisation", "media", "name"})
#: An actor stands at most this far before its event, in code points.
REACH = 80
#: A passive mark stands at most this far before its verb ("was recently sued").
PASSIVE_REACH = 14
#: Where verbs come last, the passive mark is part of the verb's ending.
PASSIVE_BEHIND = 6
#: At most this much stands between parties that act together or are named by office and name.
CHAIN = 14


@dataclass(frozen=True, slots=True)
class Roles:
    """The parties of one event: `actor`, `undergoer`, `beside` (named behind an adposition), and `beside_actor` (named
    right before the actor: "Meta chief Zuckerberg", "Greg and Sam"). `behind` are parties
    named after an event that nobody is named to do."""

    actor: str | None = None
    undergoer: str | None = None
    beside: tuple[str, ...] = ()
    beside_actor: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


def roles_of(
    term: Term,
    mentions: Sequence[Mention],
    clauses: Sequence[Span],
    text: str,
    language: Language,
    kind: Callable[[str], str],
) -> Roles:
    """The parties of an event term, read from its own clause."""
    clause = next((c for c in clauses if c.start <= term.start < c.end), None)
    if clause is None:
        return Roles()
    here = [m for m in mentions if clause.start <= m.start < clause.end and kind(m.entity) in PARTIES]
    if language.grammar.case_marks:
        return _by_particles(term, here, text, language)
    if (cleft := _cleft(term, here, text, language)) is not None:
        return Roles(cleft)
    if _is_of_a_place(term, mentions, text, language, kind):
        return Roles()
    if (moved := _moved_object(term, here, text, clause, language)) is not None:
        here = [m for m in here if m is not moved]
        rest = [m for m in here if m.start >= moved.end or behind_adposition(m, text, clause, language)]
        acting = [m for m in here if m not in rest and m.end <= min(moved.start, term.start)]
        beside_it = tuple(dict.fromkeys(m.entity for m in rest))
        return Roles(acting[-1].entity if acting else None, moved.entity, beside_it)
    beside = [m for m in here if behind_adposition(m, text, clause, language)]
    core = [m for m in here if m not in beside]
    aside = tuple(dict.fromkeys(m.entity for m in beside))
    before = [m for m in core if m.end <= term.start and term.start - m.end <= REACH]
    after = [m for m in core if m.start >= term.end]
    cues = [
        (s + clause.start, e + clause.start, k) for s, e, k in clause_cues(text[clause.start : clause.end], language)
    ]
    active = language.grammar.active_endings
    marks = [c for c in cues if c[2] == "passive"]
    if active and text[term.start : term.end].casefold().endswith(active):
        marks = []  # "was violating" is no passive
    if language.grammar.clause_wide:
        return _by_order(term, core, aside, cues)
    passive = next(
        (
            c[0]
            for c in marks
            if 0 <= term.start - c[1] <= PASSIVE_REACH and not any(c[1] <= m.start < term.start for m in here)
        ),
        None,
    )
    if (
        passive is None
        and not language.spaced
        and text[term.start : term.end].startswith(language.grammar.passive_marks)
    ):
        return Roles(None, before[-1].entity if before else None, aside)  # the mark is part of the word: 被起诉
    for start, end, key in cues:
        if key != "agent":
            continue
        by = next((m for m in here if 0 <= m.start - end <= 6), None)
        both = any(c[0] == start and c[1] == end for c in marks)  # 被 marks the passive and the agent in one
        if by is None or not (both or passive is not None) or (both and end > term.start):
            continue
        undergoer = next((m.entity for m in reversed(before) if m.end <= start), None)
        return Roles(by.entity, undergoer, aside)
    if passive is not None:
        # only the party right before the mark is its subject: in "the suit that Musk brought was filed" it is the suit
        own = before[-1].entity if before and 0 <= passive - before[-1].end <= 3 else None
        return Roles(None, own, aside)
    if not before:
        behind = tuple(m.entity for m in after) if language.spaced and aside else ()
        if not behind and language.grammar.fixed_order and after and text[term.end : after[0].start] == " ":
            behind = (after[0].entity,)  # "three wolves killed Sato": what is named right behind the act undergoes it
        return Roles(
            None, None, aside, (), behind
        )  # "the suit that Musk brought": what follows a noun undergoes nothing
    return Roles(
        before[-1].entity,
        next((m.entity for m in after if m.entity != before[-1].entity), None),
        aside,
        _chain(before),
    )


#: How near an owner stands to the act that is its own ("Musk's lawsuit"), in code points.
OWN_REACH = 4


def _is_of_a_place(
    term: Term, mentions: Sequence[Mention], text: str, language: Language, kind: Callable[[str], str]
) -> bool:
    """Whether an event belongs to what is no party: "Albania's accession" has no actor among the parties around it."""
    marks = language.grammar.owner_marks
    if not language.spaced or not marks:
        return False
    own = [m for m in mentions if 0 < term.start - m.end <= OWN_REACH and text.startswith(marks, m.end)]
    return bool(own) and kind(own[0].entity) not in PARTIES


def _moved_object(term: Term, here: Sequence[Mention], text: str, clause: Span, language: Language) -> Mention | None:
    """The party that a mark before the verb makes its object (把, 将): what is done, or proposed, is done to it."""
    marks = language.grammar.object_marks
    if not marks:
        return None
    moved = [m for m in here if text[clause.start : m.start].rstrip().endswith(marks)]
    before = [m for m in moved if m.end <= term.start]
    return before[-1] if before else moved[0] if moved else None


def _cleft(term: Term, here: Sequence[Mention], text: str, language: Language) -> str | None:
    """Who acts where the event is put first and its actor after it ("who sued was ...", 起诉的正是...)."""
    mark = next((m for m in language.grammar.cleft_marks if text.startswith(m, term.end)), None)
    if mark is None:
        return None
    return next((m.entity for m in here if m.start >= term.end + len(mark)), None)


def _by_order(
    term: Term, core: Sequence[Mention], aside: tuple[str, ...], cues: Sequence[tuple[int, int, str]]
) -> Roles:
    """Who acts where a verb has two places in its clause: "A verklagte B", "A hat B verklagt", "2020 verklagte A B",
    "A wurde von B verklagt". `core` are the parties behind no adposition; with one on the wrong side nobody is known to
    act."""
    passive = next((c for c in cues if c[2] == "passive" and c[1] <= term.start), None)
    if passive is not None:
        undergoer = next((m.entity for m in core if m.end <= term.start), None)
        return Roles(None, undergoer, aside)
    before = [m for m in core if m.end <= term.start and term.start - m.end <= REACH]
    after = [m for m in core if m.start >= term.end]
    if before and after:
        return Roles(before[0].entity, next((m.entity for m in after if m.entity != before[0].entity), None), aside)
    side = before or after
    if len(side) > 1:
        undergoer = next((m.entity for m in side[1:] if m.entity != side[0].entity), None)
        return Roles(side[0].entity, undergoer, aside)
    return Roles(before[0].entity if before else None, None, aside)


def case_of(mention: Mention, text: str, language: Language) -> str | None:
    """What the particle behind a party says of it, past a title: 田中氏は is a topic."""
    tail = text[mention.end : mention.end + 12]
    title = max((t for t in language.grammar.titles if tail.startswith(t)), key=len, default="")
    tail = tail[len(title) :].lstrip(" ")
    marks = language.grammar.case_marks
    mark = max((form for form in marks if tail.startswith(form)), key=len, default=None)
    return None if mark is None else marks[mark]


def _by_particles(term: Term, here: Sequence[Mention], text: str, language: Language) -> Roles:
    """Who acts where particles say so: A は B に寄付した, B は A に提訴された, B は A から寄付を受けた."""
    cases: dict[str, str] = {}
    for mention in here:
        case = case_of(mention, text, language) if mention.end <= term.start else None
        if case is not None:
            cases[case] = mention.entity  # the nearest one before the verb
    subject = cases.get("subject") or cases.get("topic")
    behind = text[term.end : term.end + PASSIVE_BEHIND]
    if any(mark in behind for mark in language.grammar.passive_marks):
        actor = cases.get("source") or cases.get("goal")
        undergoer = subject if subject != actor else None
        if cases.get("subject") and cases.get("topic") and undergoer != cases["topic"]:
            return Roles(None, None, ())
        return Roles(actor, undergoer, ())
    aside = (cases["source"],) if "source" in cases else ()
    undergoer = cases.get("object") or cases.get("goal")
    if "subject" in cases and undergoer is None and "topic" in cases:
        undergoer = cases["topic"]  # B は A が買収した
    return Roles(subject, undergoer if undergoer != subject else None, aside)


def _chain(before: Sequence[Mention]) -> tuple[str, ...]:
    """The parties named right before the last one, with little between them."""
    out = []
    for one, two in zip(reversed(before[:-1]), reversed(before[1:]), strict=False):
        if two.start - one.end > CHAIN:
            break
        out.append(one.entity)
    return tuple(out)


def behind_adposition(mention: Mention, text: str, clause: Span, language: Language) -> bool:
    """Whether an adposition stands right before a mention."""
    lead = text[max(clause.start, mention.start - 16) : mention.start].casefold()
    if language.spaced:
        words = lead.split()
        return bool(words) and lead[-1:].isspace() and words[-1] in language.grammar.adpositions
    return any(lead.rstrip().endswith(form) for form in language.grammar.adpositions)
