"""Whether the people and bodies of a claim are in a passage, and whether its value is theirs or somebody else's."""

from __future__ import annotations

from functools import lru_cache

from factcheck.languages.base import Language
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.matching.index import is_light
from factcheck.matching.policy import POLICY
from factcheck.matching.terms import OTHERS
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Mention, Passage, Term
from factcheck.values.base import Found

_SEMICOLONS = (";", "；")


@lru_cache(maxsize=8192)
def segment(passage: Passage, text: str, clause: int | None) -> tuple[int, int]:
    """The part of a sentence between semicolons that holds a clause: what is said of one does not reach the next."""
    if clause is None or not passage.clauses:
        return passage.start, passage.end
    at = passage.clauses[clause]
    low = max(text.rfind(mark, passage.start, at.start) for mark in _SEMICOLONS)
    ends = [e for mark in _SEMICOLONS if (e := text.find(mark, at.end - 1, passage.end)) >= 0]
    return max(low, passage.start), min(ends, default=passage.end)


def presence(entity: str, passage: Passage, text: str, clause: int | None) -> tuple[float, Mention | None]:
    """How an entity is present in a passage, and where."""
    best: tuple[float, Mention | None] = (0.0, None)
    low, high = segment(passage, text, clause)
    for mention in passage.mentions:
        if mention.denied or not same_entity(entity, mention.entity):
            continue
        if not low <= mention.start < high:
            best = max(best, (POLICY.carried, None), key=lambda b: b[0])
            continue
        share = POLICY.named if mention.how in ("name", "near") else POLICY.voice + 0.1
        if clause is not None:
            gap = abs(passage.clause_at(mention.start) - clause)
            share *= 1.0 if gap == 0 else 0.92 if gap == 1 else 0.8
        if share > best[0]:
            best = (share, mention)
    if best[0] > 0:
        return best
    if any(m.denied and same_entity(entity, m.entity) for m in passage.mentions):
        return 0.0, None
    if passage.voice is not None and same_entity(entity, passage.voice):
        return POLICY.voice, None
    if entity.startswith("name:") and entity[5:] in text[passage.start : passage.end].casefold():
        return POLICY.named * 0.9, None
    if any(same_entity(entity, other) for other in passage.carried):
        return POLICY.carried, None
    return 0.0, None


def entities_of(
    frame: Frame, passage: Passage, text: str, clause: int | None
) -> tuple[float, list[Mention], list[str]]:
    """The entities' share of the score, the mentions, and the entities that would have to be there and are not."""
    if OTHERS in terms_of(frame) and not (frame.kind == "statement" and frame.subjects):
        return 0.7, [], []  # whoever is named is named to be left out
    wanted = [(e, 1.0) for e in frame.subjects] + [(e, 0.8) for e in frame.others]
    if frame.speaker is not None:
        wanted = [(e, w) for e, w in wanted if e != frame.speaker]
    if not wanted:
        return 0.7, [], []
    got, mentions, absent = 0.0, [], []
    for entity, weight in wanted:
        share, mention = presence(entity, passage, text, clause)
        for kin in frame.kin.get(entity, ()) if share == 0.0 else ():
            share = max(share, min(POLICY.carried, presence(kin, passage, text, clause)[0]))
        got += weight * share
        if mention is not None:
            mentions.append(mention)
        if share == 0.0:
            absent.append(entity)
    return got / sum(w for _, w in wanted), mentions, absent


@lru_cache(maxsize=8)
def terms_of(frame: Frame) -> frozenset[str]:
    return frozenset(t.term for t in frame.terms)


def others_differ(frame: Frame, passage: Passage, clause: int, found: Found) -> bool:
    """Whether only one of claim and clause speaks of unnamed others ("from other donors").

    In "another 65 and 750" the others are the 65.
    """
    elsewhere = [f.start for f in passage.values if f is not found]
    theirs = any(
        t.term == OTHERS and passage.clause_at(t.start) == clause and not any(0 <= s - t.end <= 1 for s in elsewhere)
        for t in passage.terms
    )
    return theirs != (OTHERS in terms_of(frame))


def others_beside(frame: Frame, passage: Passage, found: Found) -> bool:
    """Whether the words for unnamed others stand right at one figure alone, and no other figure of the claim says
    beside whom: "20 other languages" are no 20 languages, but "17 died and 47 others were hurt" are 47 hurt."""
    if len(frame.figures) > 1 or frame.mention is None:
        return False
    mine = any(t.term == OTHERS and _touches(t, frame.mention) for t in frame.terms)
    return mine != any(t.term == OTHERS and _touches(t, found) for t in passage.terms)


def _touches(term: Term, figure: Found) -> bool:
    return term.start <= figure.end + 1 and figure.start <= term.end + 1


#: Kinds of names of which one in a sentence stands in the place of another that only the context has.
RIVALS = frozenset({"person", "organisation", "media", "place", "product"})


def rival(
    frame: Frame, passage: Passage, source: AnnotatedSource, clause: int | None, entities: EntityIndex
) -> str | None:
    """Who stands in the value's clause, or in the sentence of a date, where the claim has another of the kind whom the
    passage does not name: it is about the one, though the text around it is about the other."""
    text = source.text.text
    mine = [*frame.subjects, *frame.others]
    known = [*mine, *((frame.speaker,) if frame.speaker else ()), *(k for e in mine for k in frame.kin.get(e, ()))]
    low, high = segment(passage, text, clause)
    there = [m for m in passage.mentions if low <= m.start < high]
    if clause is not None and frame.kind != "date":  # a date goes with the event of the sentence
        there = [m for m in there if passage.clause_at(m.start) == clause]
    if clause is not None and not there:
        # "In May she gave the lab 15 million, 20 the year after": the clause before goes on
        earlier = [m for m in passage.mentions if passage.clause_at(m.start) < clause]
        last = max((passage.clause_at(m.start) for m in earlier), default=None)
        led = [m for m in earlier if passage.clause_at(m.start) == last]
        there = led if any(same_entity(m.entity, e) for m in led for e in frame.subjects) else []
    strange = [m.entity for m in there if not any(same_entity(m.entity, e) for e in known)]
    for entity in mine:
        kind = entities.kind(entity)
        if kind not in RIVALS or entity == frame.speaker:
            continue
        share, mention = presence(entity, passage, text, clause)
        if mention is None and share <= POLICY.carried:
            for other in strange:
                if entities.kind(other) == kind:
                    return other
    return None


def other_party(frame: Frame, passage: Passage, text: str, clause: int, entities: EntityIndex) -> str | None:
    """A party named in the value's clause when none of the claim's is: the value is that party's."""
    mine = {*frame.subjects, *frame.others, *((frame.speaker,) if frame.speaker else ())}
    if not mine or OTHERS in terms_of(frame):
        return None
    if not passage.clauses:
        return None
    span = passage.clauses[clause]
    for low, high in ((span.start, span.end), segment(passage, text, clause)):
        here = [m for m in passage.mentions if low <= m.start < high and m.how != "voice"]
        if any(same_entity(m.entity, e) for m in here for e in mine):
            return None
        parties = [m.entity for m in here if entities.kind(m.entity) in ("person", "organisation", "media", "place")]
        if parties and (low, high) != (passage.start, passage.end):
            elsewhere = any(same_entity(m.entity, e) for m in passage.mentions for e in mine)
            if elsewhere or (low, high) == (span.start, span.end):
                return parties[0]
    return None


def voice_differs(frame: Frame, passage: Passage, speaker: str | None) -> str | None:
    """Whether the claimed speaker says it: None (yes, or none is claimed), `speaker` (another does), `no-speaker`."""
    claimed = frame.speaker
    if claimed is None:
        return None
    if speaker is not None and same_entity(claimed, speaker):
        return None
    if any(s.speaker is not None and same_entity(claimed, s.speaker) for s in passage.sayings):
        return None
    if speaker is not None and speaker.startswith("unknown:"):
        return "no-speaker"  # it may be the claimed one
    named = any(same_entity(claimed, m.entity) for m in passage.mentions if m.how != "voice")
    return "speaker" if speaker is not None and not named else "no-speaker"


def went_to(frame: Frame, passage: Passage, source: AnnotatedSource) -> bool:
    """Whether the passage stands in a message of an unnamed sender that went to the claimed speaker: then it was not he
    or she who wrote it."""
    if frame.speaker is None or passage.message is None:
        return False
    letter = source.letters[passage.message]
    return letter.sender is None and any(same_entity(frame.speaker, e) for e in letter.to)


def forwards(frame: Frame, passage: Passage, low: int) -> bool:
    """Whether the claimed speaker passes on what stands from `low` on, which then is not said to be his or hers."""
    if frame.speaker is None or any(t.term == "forward" for t in frame.terms):
        return False
    passed = [t for t in passage.terms if t.term == "forward" and t.end <= low]
    return any(
        same_entity(frame.speaker, m.entity)
        and m.end <= t.start
        and passage.clause_at(m.start) == passage.clause_at(t.start)
        for t in passed
        for m in passage.mentions
    )


def direction_differs(frame: Frame, passage: Passage, source: AnnotatedSource) -> bool:
    """Whether something goes to a party or place in the claim and comes from it in the passage, or the other way."""
    text = source.text.text
    for mine in frame.mentions:
        claimed = _direction(frame.text, mine, frame.language)
        if claimed is None:
            continue
        theirs = {
            found
            for m in passage.mentions
            if same_entity(m.entity, mine.entity) and (found := _direction(text, m, source.language)) is not None
        }
        if theirs and claimed not in theirs:
            return True
    return False


def _direction(text: str, mention: Mention, language: Language) -> str | None:
    """ "towards" or "away" by the word right before a mention."""
    grammar = language.grammar
    lead = text[max(0, mention.start - 12) : mention.start].casefold()
    for name, words in (("towards", grammar.towards), ("away", grammar.away)):
        if language.spaced and lead[-1:] == " " and lead.split()[-1:] and lead.split()[-1] in words:
            return name
        if not language.spaced and lead.rstrip().endswith(tuple(words)) and words:
            return name
    return None


def subject_words(frame: Frame, passage: Passage) -> str | None:
    """Where the claim's subject is no name but words ("new employees"): `subject` when none of them is there,
    `subject-near` when one is only around the passage, None when one is in it."""
    words = [t for t in frame.who if not is_light(t) and not t.startswith("w:")]
    if frame.subjects or not words:
        return None
    if any(t.term in words for t in passage.terms):
        return None
    return "subject-near" if any(w in passage.around for w in words) else "subject"
