"""Whether a sentence says that its event happened, or only speaks of it: asked, denied, wished, doubted, shared.

Checked only for the event that the claim turns on, and only where the claim itself does not speak so. What is found
here never contradicts a claim: it keeps a passage from supporting one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.languages.base import Language
from factcheck.languages.senses import GOVERNING
from factcheck.matching.coverage import Hit
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.events import main_events
from factcheck.matching.index import kind_of
from factcheck.matching.roles import PARTIES
from factcheck.matching.terms import REACH_UNSPACED, clause_cues
from factcheck.matching.weights import Weighted
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Passage, Term

_INTENTS = frozenset({"mod:planned", "mod:proposed", "mod:attempted"})
_WORDS = re.compile(r"[^\W\d_]+")


def unsure(
    frame: Frame,
    hits: Sequence[tuple[Weighted, Hit]],
    passage: Passage,
    source: AnnotatedSource,
    entities: EntityIndex,
) -> str | None:
    """Why the passage does not say that the claim's event happened, in a few words; None where it does say so."""
    text, language = source.text.text, source.language
    body = text[passage.start : passage.end]
    asks = body.rstrip(" ”\"'」』)").endswith(("?", "？")) and not _has(body, language.grammar.question_words, language)
    if asks and not (frame.headline and _asked_behind(hits, passage)):
        return "the passage asks"
    if _has(body, language.grammar.doubt, language) and not _has(
        frame.text, frame.language.grammar.doubt, frame.language
    ):
        return "the passage calls it hearsay or false"
    mine = {t.term for t in (*frame.terms, *frame.predicate)}
    for _, hit in main_events(frame, hits):
        if hit.at is None or hit.share < 0.5:
            continue
        if _almost(text, hit.at, language):
            return "the passage says that it almost happened"
        if not (GOVERNING & mine) and _considered(hit.at, passage, text, language):
            return "the passage speaks of it without saying that it happened"
        governor = _governor(hit.at, passage, text, language)
        if governor is not None and governor.term not in mine and not (GOVERNING & mine):
            return "the passage speaks of it without saying that it happened"
    if frame.kind == "quantity" and _shared(frame, passage, text, language, entities):
        return "the passage gives the figure for several parties together"
    return None


def _asked_behind(hits: Sequence[tuple[Weighted, Hit]], passage: Passage) -> bool:
    """Whether only the last clause asks: it has an act of its own, and nothing of what the claim says."""
    if len(passage.clauses) < 2:
        return False
    last = passage.clauses[-1].start
    asked = any(t.start >= last and kind_of(t.term) == "event" for t in passage.terms)
    return asked and all(h.at.end <= last for _, h in hits if h.at is not None)


def _has(body: str, words: frozenset[str], language: Language) -> bool:
    if language.spaced:
        return any(w.casefold() in words for w in _WORDS.findall(body))
    return any(w in body for w in words)


def _almost(text: str, event: Term, language: Language) -> bool:
    lead = text[max(0, event.start - 14) : event.start].rstrip().casefold()
    if language.spaced:
        return (lead.rsplit(" ", 1)[-1] if lead else "") in language.grammar.almost
    return lead.endswith(tuple(language.grammar.almost)) if language.grammar.almost else False


def _governor(event: Term, passage: Passage, text: str, language: Language) -> Term | None:
    """An act before the event that only speaks of it: in its clause, or right before its "that"."""
    clause = passage.clause_at(event.start)
    if language.grammar.verb_final:
        behind = [t for t in passage.terms if 0 <= t.start - event.end <= REACH_UNSPACED and t.term in GOVERNING]
        return next((t for t in behind if passage.clause_at(t.start) == clause), None)
    for term in passage.terms:
        if term.end > event.start or term.term not in GOVERNING:
            continue
        at = passage.clause_at(term.start)
        following = text[term.end : term.end + 8].split()
        if at == clause or (at == clause - 1 and following[:1] and following[0] in language.grammar.complementizers):
            return term
    return None


def _considered(event: Term, passage: Passage, text: str, language: Language) -> bool:
    """Whether the clause says before the event that it is planned, proposed or attempted, however far before."""
    if not passage.clauses:
        return False
    if language.grammar.verb_final:
        return False  # what stands behind the event is on the term itself
    start = passage.clauses[passage.clause_at(event.start)].start
    return any(key in _INTENTS for _, _, key in clause_cues(text[start : event.start], language))


def _shared(frame: Frame, passage: Passage, text: str, language: Language, entities: EntityIndex) -> bool:
    """Whether a party of the claim is joined with one that the claim does not name."""
    mine = (*frame.subjects, *frame.others)
    parties = [m for m in passage.mentions if entities.kind(m.entity) in PARTIES and m.how != "voice"]
    for one, two in pairwise(parties):
        if not _joined(text[one.end : two.start], language):
            continue
        known = [any(same_entity(m.entity, e) for e in mine) for m in (one, two)]
        if known[0] != known[1]:
            return True
    return False


def _joined(between: str, language: Language) -> bool:
    words = between.casefold().split() if language.spaced else [between.strip()]
    return 0 < len(words) <= 2 and words[0] in language.grammar.conjunctions
