"""From a claim of the registry to its frame.

What the registry leaves out is read from the statement, with the same tools that read the sources: no second path.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import TypeGuard

from factcheck.languages.base import Language
from factcheck.languages.senses import LIMITS, SPEECH, SPEECH_ACTS
from factcheck.matching.citation import document_number
from factcheck.matching.claim_words import read_claim
from factcheck.matching.correspondence import EXPLICIT, is_addressing
from factcheck.matching.denial import other_side
from factcheck.matching.entities import EntityIndex
from factcheck.matching.index import is_light, kind_of, one_thing
from factcheck.model.claim import Claim
from factcheck.model.frame import AssertedKind, Frame
from factcheck.model.passage import Mention, Passage, Term
from factcheck.values.base import DateValue, Found, Quantity, Relation, Value
from factcheck.values.build import build_quantity, complete
from factcheck.values.compare import compare
from factcheck.values.dates import build_date

#: Which quantity of a statement is the asserted one when the registry does not say: first kind that occurs.
ASSERTED_ORDER = ("money", "percent", "multiple", "count", "duration", "number")


def build_frame(
    claim: Claim, language: Language, entities: EntityIndex, *, named: Container[str] = frozenset()
) -> Frame:
    """Take a claim apart; the parts that the registry leaves out are read from the statement. `named` are the entities
    of the sources: they tell a name from a word where the claim opens with it."""
    passages, text = read_claim(claim.statement, language, entities)
    passages = tuple(_opening_name(p, text, named) for p in passages)
    known = entities.by_label(claim.subject or "")  # an id or a name has no words to read
    subject_passages, _ = read_claim("" if known is not None else claim.subject or "", language, entities)
    predicate_passages, _ = read_claim(claim.predicate or "", language, entities)
    values = [f for p in passages for f in p.values]
    if (label := document_number(text, language)) is not None:
        values = [f for f in values if not (f.start < label.end and label.start < f.end)]
    addressing = is_addressing(
        tuple(t for p in passages for t in p.terms), tuple(t for p in predicate_passages for t in p.terms)
    )
    asserted, mine = _asserted(claim, values, text)
    acts = {t.term for p in (*passages, *predicate_passages) for t in p.terms}
    if addressing and claim.value is None and (acts & EXPLICIT or not isinstance(asserted, DateValue)):
        asserted, mine = None, None  # who was sent it; a date would be when it was
    denied = other_side(mine, passages, text, language) if claim.value is None else None
    if denied is not None and mine is not None:
        asserted, figure = denied, replace(mine, value=denied)
        values, mine = [figure if f is mine else f for f in values], figure
        passages = tuple(replace(p, terms=tuple(replace(t, negated=False) for t in p.terms)) for p in passages)
    kind: AssertedKind = "statement"
    if isinstance(asserted, DateValue):
        kind = "date"
    elif isinstance(asserted, Quantity):
        kind = "quantity"
    mentions = tuple(m for p in passages for m in p.mentions)
    speaker, verb, spoken = _speaker(claim, passages, text, language, entities)
    subjects = _subjects(claim, subject_passages, mentions, entities)
    others = tuple(
        dict.fromkeys(
            m.entity
            for m in (*mentions, *(m for p in predicate_passages for m in p.mentions))
            if m.entity not in subjects
        )
    )
    if speaker is not None:
        subjects = tuple(s for s in subjects if s != speaker)
        inside = {m.entity for m in mentions if spoken is None or m.start >= spoken}
        others = tuple(o for o in others if o != speaker)
        if speaker in inside:
            subjects = (*subjects, speaker)
    terms = tuple(t for p in passages for t in p.terms)
    if mine is not None:
        # "less than" is read as a bound and is no word any more; "capped at" says what the value is of
        terms = tuple(t for t in terms if not (mine.start <= t.start < mine.end) or t.term in LIMITS)
    counted = (
        {w.rstrip("s") for w in (getattr(mine.value, "unit", None) or "").split()} if _is_quantity(mine) else set()
    )
    predicate = tuple(
        t
        for p in predicate_passages
        for t in p.terms
        if (claim.predicate or "")[t.start : t.end].casefold().rstrip("s") not in counted
    )
    said = {(claim.predicate or "")[t.start : t.end].casefold(): t.term for t in predicate}
    terms = tuple(t for t in terms if not _part_of(text[t.start : t.end].casefold(), t.term, said))
    anchors = tuple(f for f in values if f is not mine)
    if speaker is not None and spoken is not None:
        # who says it is held against the voice of a passage; the verb of saying is no part of what is said
        terms = tuple(t for t in terms if t.end > spoken or t.term not in SPEECH_ACTS)
        predicate = tuple(t for t in predicate if t.term not in SPEECH_ACTS)
    terms = _without_attribution(passages, terms, mentions, language)
    if kind == "statement":
        # a predicate may be a mere label ("view of the merger"): only what the statement says as well is asserted
        both = tuple(t for t in predicate if any(one_thing(mine.term, t.term) for mine in terms))
        if any(kind_of(t.term) == "event" for t in both) or all(kind_of(t.term) != "event" for t in predicate):
            predicate = both
    focus = frozenset(t.term for t in predicate if not is_light(t.term))
    return Frame(
        claim=claim,
        language=language,
        kind=kind,
        asserted=asserted,
        yearless=mine.value
        if mine is not None and isinstance(mine.value, DateValue) and mine.value.iso.startswith("XXXX-")
        else None,
        terms=terms,
        focus=focus or _own_words(passages, terms, mine, anchors),
        predicate=predicate,
        who=tuple(dict.fromkeys(t.term for p in subject_passages for t in p.terms if not t.term.startswith("c:"))),
        subjects=subjects,
        others=others,
        speaker=speaker,
        verb=verb,
        anchors=anchors,
        figures=tuple(values),
        mention=mine,
        when=tuple(
            f.value
            for f in (*anchors, *(v for p in predicate_passages for v in p.values))
            if isinstance(f.value, DateValue) and not isinstance(asserted, DateValue)
        ),
        quotes=tuple(text[s.start : s.end] for p in passages for s in p.sayings if s.quoted and s.end - s.start >= 2),
        mentions=mentions,
        kin={e: k for e in (*subjects, *others) if (k := entities.kin(e))},
        text=text,
        only=None if claim.in_source is None else frozenset({claim.in_source}),
        denies=any(t.negated and kind_of(t.term) in ("event", "state", "quality") for p in passages for t in p.terms),
        denies_value=any(_denies(p, mine) for p in passages),
    )


def _opening_name(passage: Passage, text: str, named: Container[str]) -> Passage:
    """The passage with its first word as a name where it is written large and the sources have a name so spelled."""
    first = passage.terms[0] if passage.terms else None
    if first is None or not first.term.startswith("w:") or not text[first.start].isupper():
        return passage
    entity = "name:" + text[first.start : first.end].casefold()
    if entity not in named or text[passage.start : first.start].strip():
        return passage
    mention = Mention(entity, first.start, first.end)
    mentions = sorted((mention, *passage.mentions), key=lambda m: (m.start, m.end))
    return replace(passage, mentions=tuple(mentions), terms=passage.terms[1:])


def _denies(passage: Passage, value: Found | None) -> bool:
    """Whether what a sentence denies is what it says of the value: in the value's clause, or in the sentence where that
    has no act of its own, with no act between the two that is not denied ("the board that never met raised 5 million"
    denies another thing)."""
    if value is None or not passage.start <= value.start < passage.end:
        return False
    clause = passage.clause_at(value.core_start)
    acts = [t for t in passage.terms if kind_of(t.term) in ("event", "state")]
    alone = not any(passage.clause_at(t.start) == clause for t in acts)
    for t in passage.terms:
        low, high = min(t.end, value.end), max(t.start, value.start)
        near = alone or passage.clause_at(t.start) == clause
        before = t.end <= value.core_start or t in acts  # "3 sailors, no passengers" denies the passengers
        done = [a for a in acts if not a.negated and kind_of(a.term) == "event"]
        if t.negated and near and before and not any(low <= a.start < high for a in done):
            return True
    return False


#: A clause with a verb of speech and at most so many other words only says where it comes from ("officials say").
ATTRIBUTION_WORDS = 3


def _without_attribution(
    passages: tuple[Passage, ...], terms: tuple[Term, ...], mentions: tuple[Mention, ...], language: Language
) -> tuple[Term, ...]:
    """The words of the claim without those of a clause at its end or beginning that merely names an unnamed source:
    another text has it from elsewhere. Who is known by name is the claim's speaker and stays."""
    out = list(terms)
    for p in passages:
        if len(p.clauses) < 2:
            continue
        for clause in (p.clauses[0], p.clauses[-1]):
            here = [t for t in terms if clause.start <= t.start < clause.end]
            rest = [t for t in here if t.term not in SPEECH]
            named = [m.start for m in mentions] + [f.start for f in p.values]
            plain = not any(clause.start <= start < clause.end for start in named)
            if len(rest) < len(here) and len(rest) <= ATTRIBUTION_WORDS and plain and len(here) < len(out):
                out = [t for t in out if t not in here]
    return tuple(out)


def _own_words(
    passages: tuple[Passage, ...], terms: tuple[Term, ...], mine: Found | None, anchors: tuple[Found, ...]
) -> frozenset[str]:
    """Where a claim gives several figures and no predicate: the words of the clause of the asserted one."""
    if mine is None or not any(isinstance(f.value, Quantity) for f in anchors):
        return frozenset()
    for p in passages:
        if p.start <= mine.start < p.end and p.clauses:
            clause = p.clauses[p.clause_at(mine.core_start)]
            here = frozenset(t.term for t in terms if clause.start <= t.start < clause.end and not is_light(t.term))
            rest = any(not clause.start <= t.start < clause.end for t in terms)
            return here if rest else frozenset()
    return frozenset()


def _part_of(word: str, term: str, said: Mapping[str, str]) -> bool:
    """Whether a word of the statement is part of a longer expression of the predicate, where it means that instead
    ("dropped" beside "dropped the lawsuit")."""
    return any(word != phrase and word in phrase.split() and term != meant for phrase, meant in said.items())


def _is_quantity(found: Found | None) -> TypeGuard[Found]:
    return found is not None and isinstance(found.value, Quantity)


def _asserted(claim: Claim, values: list[Found], text: str) -> tuple[Value | None, Found | None]:
    """The asserted value, and the mention of it in the statement (None where the statement does not contain it)."""
    if claim.value is not None:
        v = claim.value
        if v.type in ("text", "quote"):
            return None, None
        if v.type == "date":
            value: Value = build_date(v.value or "", v.precision, v.bound)
        else:
            value = build_quantity(
                type=v.type, bound=v.bound, amount=v.amount, high=v.high, currency=v.currency, unit=v.unit, per=v.per
            )
        mention = _same_mention(value, values)
        if mention is not None and isinstance(value, Quantity) and isinstance(mention.value, Quantity):
            value = complete(value, mention.value)
        return value, mention
    quantities = [f for f in values if isinstance(f.value, Quantity) and not is_conversion(f, values, text)]
    for kind in ASSERTED_ORDER:
        of_kind = [f for f in quantities if f.value.kind == kind]
        if of_kind:
            return of_kind[-1].value, of_kind[-1]
    dates = [f for f in values if isinstance(f.value, DateValue)]
    if dates and dates[-1].start > len(text) * 0.4:
        return dates[-1].value, dates[-1]
    return None, None


def is_conversion(found: Found, values: Sequence[Found], text: str) -> bool:
    """Whether a figure stands in brackets behind another one and says the same in another unit ("5 miles (8 km)")."""
    lead = text[: found.start].rstrip()
    if not isinstance(found.value, Quantity) or not lead.endswith(("(", "（", "[")):
        return False
    for other in values:
        if isinstance(other.value, Quantity) and text[other.end : found.start].strip() in ("(", "（", "["):
            apart = other.value.kind == found.value.kind == "money" and other.value.currency != found.value.currency
            return apart or compare(other.value, found.value).relation is Relation.ENTAILS
    return False


def _same_mention(value: Value, values: list[Found]) -> Found | None:
    if isinstance(value, DateValue):
        dates = [f for f in values if isinstance(f.value, DateValue)]
        for found in dates:
            assert isinstance(found.value, DateValue)
            a, b = found.value.iso.removeprefix("XXXX"), value.iso
            if value.iso.startswith(found.value.iso) or found.value.iso.startswith(value.iso) or (a and a in b):
                return found
        return dates[-1] if len(dates) == 1 else None
    numbers = [f for f in values if isinstance(f.value, Quantity)]
    for found in numbers:
        q = found.value
        assert isinstance(q, Quantity)
        if q.kind == value.kind and (
            (q.stated == value.stated and q.stated is not None) or (q.low, q.high) == (value.low, value.high)
        ):
            return found
    for found in numbers:
        q = found.value
        assert isinstance(q, Quantity)
        if (q.stated is not None and q.stated == value.stated) or (q.low, q.high) == (value.low, value.high):
            return found
    same = [f for f in numbers if f.value.kind == value.kind]
    return same[0] if len(same) == 1 else None


#: Verbs that make a claim one about the saying; a promise or an agreement is an act of the person instead.
SAYING_VERBS = frozenset({"say", "write", "allege", "deny", "warn", "predict", "propose"})


def _speaker(
    claim: Claim, passages: tuple[Passage, ...], text: str, language: Language, entities: EntityIndex
) -> tuple[str | None, str | None, int | None]:
    """Who is claimed to have said it, the kind of verb, and where the said words begin."""
    best = None
    for p in passages:
        for s in p.sayings:
            if (
                s.speaker is not None
                and s.verb is not None
                and (best is None or s.end - s.start > best.end - best.start)
            ):
                best = s
    if claim.said_by is not None:
        known = entities.by_label(claim.said_by) or "name:" + claim.said_by.casefold()
        return known, best.verb if best is not None else "say", best.start if best is not None else 0
    if best is None or passages == ():
        return None, None, None
    length = passages[-1].end - passages[0].start
    words = text[best.start : best.start + 24].casefold().split()
    clause = not language.spaced or any(w.strip(",:") in language.grammar.complementizers for w in words[:3])
    if best.verb in SAYING_VERBS and (best.quoted or (clause and best.end - best.start >= 0.4 * length)):
        return best.speaker, best.verb, best.start
    return None, None, None


def _subjects(
    claim: Claim, subject_passages: tuple[Passage, ...], mentions: tuple[Mention, ...], entities: EntityIndex
) -> tuple[str, ...]:
    if claim.subject:
        direct = entities.by_label(claim.subject)
        if direct is not None:
            return (direct,)
        return tuple(dict.fromkeys(m.entity for p in subject_passages for m in p.mentions))
    return (mentions[0].entity,) if mentions else ()
