"""Who speaks: quotations and reported speech inside a sentence, and what pronouns stand for.

The speaker of a quotation is the actor of the speech verb beside it, before or after; without a verb it is the name
before the colon, or whoever spoke the sentence before. A pronoun stands for the acting person of the same or the
previous sentence - never further, and never for an organisation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.languages.automaton import Hit
from factcheck.languages.base import Language
from factcheck.matching.roles import behind_adposition, case_of
from factcheck.model.passage import Mention, Saying
from factcheck.text.span import Span

#: Kinds of entities that can say something.
SPEAKING = frozenset({"person", "organisation", "media", "name"})
#: How far from its verb a speaker may stand, in code points.
VERB_REACH = 60


def find_quotes(text: str, start: int, end: int, marks: Sequence[tuple[str, str]]) -> list[Span]:
    """Quoted stretches (marks left out) of text[start:end]. A mark without its partner opens nothing."""
    out: list[Span] = []
    openers = dict(marks)
    i = start
    while i < end:
        close = openers.get(text[i])
        if close is None:
            i += 1
            continue
        j = text.find(close, i + 1, end)
        if j < 0:
            i += 1
            continue
        if j > i + 1:
            out.append(Span(i + 1, j))
        i = j + 1
    return out


def resolve_pronouns(
    cues: Sequence[Hit],
    mentions: Sequence[Mention],
    *,
    previous: str | None,
    voice_at: Callable[[int], str | None],
    kind: Callable[[str], str],
) -> list[Mention]:
    """Mentions for the pronouns of one sentence. `previous` is the acting person of the sentence before."""
    people = [m for m in mentions if kind(m.entity) in ("person", "name")]
    out: list[Mention] = []
    for start, end, key in cues:
        if any(m.start < end and start < m.end for m in mentions):
            continue
        if key == "pro:third":
            before = [m for m in people if m.end <= start]
            again = next((m.entity for m in out if m.how == "pronoun"), None)  # "he was ..., and he married": one man
            entity = again or (before[0].entity if before else previous)
            if entity is not None:
                out.append(Mention(entity, start, end, "pronoun"))
        elif key in ("pro:first", "pro:first_plural"):
            voice = voice_at(start)
            if voice is None:
                continue
            plural = key == "pro:first_plural"
            # "we" of a person is not the person alone; "I" of an organisation is nobody.
            if plural == (kind(voice) in ("organisation", "media")):
                out.append(Mention(voice, start, end, "voice"))
    return out


def resolve_epithets(
    cues: Sequence[Hit], mentions: Sequence[Mention], before: Sequence[Mention], kind: Callable[[str], str]
) -> list[Mention]:
    """Mentions for "the company", "the model" and the like: the only one of the kind that the sentence has named so
    far, or that the sentence before names. `before` are that sentence's mentions."""
    out: list[Mention] = []
    for start, end, key in cues:
        wanted = key.removeprefix("epithet:")
        if wanted == key:
            continue
        here = {m.entity for m in mentions if m.start < start and kind(m.entity) == wanted}
        named = here or {m.entity for m in before if kind(m.entity) == wanted}
        if len(named) == 1:
            out.append(Mention(next(iter(named)), start, end, "pronoun"))
    return out


def _actor(
    start: int,
    end: int,
    sentence: Span,
    mentions: Sequence[Mention],
    kind: Callable[[str], str],
    quotes: Sequence[Span],
    text: str,
    language: Language,
) -> Mention | None:
    """The actor of a speech verb at [start, end): the nearest speaker before it, else right behind it. Where particles
    mark the subject, it is the first that they mark: the verb comes last, and what is said stands between them."""

    def free(m: Mention) -> bool:
        return kind(m.entity) in SPEAKING and not any(q.start <= m.start < q.end for q in quotes)

    before = [m for m in mentions if m.end <= start and start - m.end <= VERB_REACH and free(m)]
    # in "A said to B", said before the verb (A 对 B 说), B is who hears it
    core = [m for m in before if not behind_adposition(m, text, sentence, language)]
    before = core or before
    after = [m for m in mentions if m.start >= end and m.start - end <= 25 and free(m)]
    if language.grammar.case_marks:
        marked = [m for m in mentions if m.end <= start and free(m)]
        return next((m for m in marked if case_of(m, text, language) in ("topic", "subject")), None)
    # A verb right behind a quotation ("...", wrote Altman) has its actor behind it.
    behind = any(0 <= start - q.end <= 4 for q in quotes)
    if behind and after and (not before or before[-1].end < max(q.end for q in quotes if q.end <= start)):
        return after[0]
    if before:
        return _subject(before, start, kind)
    return after[0] if after and quotes else None


def _is_noun(text: str, start: int, language: Language) -> bool:
    """Whether a possessive or an article stands before the word ("Musk's email", "the post"): then it is a thing."""
    if not language.spaced:
        return False
    lead = text[max(0, start - 24) : start].rstrip().casefold()
    if lead.endswith(("'s", "’s", "s'", "s’")):
        return True
    word = lead.rsplit(" ", 1)[-1]
    return word in language.grammar.determiners


def _subject(before: Sequence[Mention], verb: int, kind: Callable[[str], str]) -> Mention:
    """Of several names before a verb: a person rather than the place or paper it is said in ("he wrote on X"); the one
    nearest to the verb, unless it stands far off and so belongs to the first ("Musk, after a talk with Y, said")."""
    people = [m for m in before if kind(m.entity) in ("person", "name")] or list(before)
    return people[-1] if verb - people[-1].end <= 20 else people[0]


def denied_parties(mentions: Sequence[Mention], cues: Sequence[Hit], text: str, spaced: bool) -> frozenset[int]:
    """Starts of mentions that a negation stands right before ("not to Northgate"): they are named to be left out."""
    out = set()
    for _, end, key in cues:
        if key != "neg":
            continue
        near = next((m for m in mentions if m.start >= end), None)
        if near is None:
            continue
        between = text[end : near.start]
        # in an unspaced script 没有向 X 捐赠 denies the act, 不是 X the party
        close = between == "" if not spaced else len(between) <= 12 and len(between.split()) <= 1
        if close:
            out.add(near.start)
    return frozenset(out)


def find_opening(
    text: str,
    sentence: Span,
    cues: Sequence[Hit],
    mentions: Sequence[Mention],
    *,
    language: Language,
    kind: Callable[[str], str],
) -> str | None:
    """Who speaks in what follows, where a sentence ends in a colon after a speech verb ("Sutskever emailed Musk:")."""
    if text[sentence.start : sentence.end].rstrip(" *_")[-1:] not in (":", "："):
        return None
    for start, end, _ in reversed([c for c in cues if c[2].startswith("say:")]):
        if _is_noun(text, start, language):
            continue
        actor = _actor(start, end, sentence, mentions, kind, (), text, language)
        if actor is not None:
            return actor.entity
    return None


def _owner(
    text: str, start: int, mentions: Sequence[Mention], kind: Callable[[str], str], quotes: Sequence[Span]
) -> Mention | None:
    """Whose the said thing is: the name or pronoun right before a noun of saying ("Musk's reply", "his answer")."""
    for m in mentions:
        gap = text[m.end : start]
        close = 0 <= start - m.end <= 4 and gap.strip(" '’s的の") == ""
        if close and kind(m.entity) in SPEAKING and not any(q.start <= m.start < q.end for q in quotes):
            return m
    return None


def _tagged(text: str, end: int, mentions: Sequence[Mention], kind: Callable[[str], str]) -> Mention | None:
    """The name right behind a quotation that ends in a comma: whatever verb follows, it is the speaker's."""
    close = text[end - 1 : end + 2]
    if "," not in close and "，" not in close:
        return None
    return next((m for m in mentions if 0 <= m.start - end <= 4 and kind(m.entity) in SPEAKING), None)


def find_sayings(
    text: str,
    sentence: Span,
    cues: Sequence[Hit],
    mentions: Sequence[Mention],
    quotes: Sequence[Span],
    *,
    language: Language,
    previous: str | None,
    kind: Callable[[str], str],
) -> tuple[Saying, ...]:
    """Quotations and reported speech of one sentence. `previous` is who spoke the sentence before."""
    own = [q for q in quotes if q.start < sentence.end and sentence.start < q.end]
    verbs = [
        (s, e, k[4:])
        for s, e, k in cues
        if k.startswith("say:") and not any(q.start <= s < q.end for q in own) and not _is_noun(text, s, language)
    ]
    acted = [
        (s, e, k, a)
        for s, e, k in verbs
        if (a := _actor(s, e, sentence, mentions, kind, own, text, language)) is not None
    ]
    owned = [
        (s, e, k[4:], owner)
        for s, e, k in cues
        if k.startswith("say:") and (owner := _owner(text, s, mentions, kind, own)) is not None
    ]
    out: list[Saying] = []
    for quote in own:
        start, end = max(quote.start, sentence.start), min(quote.end, sentence.end)
        best = min(acted or owned, key=lambda v: min(abs(start - v[1]), abs(v[0] - end)), default=None)
        if best is not None:
            out.append(Saying(best[3].entity, start, end, best[2], True))
            continue
        tag = _tagged(text, end, mentions, kind)
        if tag is not None and not verbs:
            out.append(Saying(tag.entity, start, end, None, True))
            continue
        lead = [m for m in mentions if m.end <= start and kind(m.entity) in SPEAKING]
        colon = text[max(sentence.start, start - 4) : start]
        if lead and (":" in colon or "：" in colon):
            out.append(Saying(lead[0].entity, start, end, None, True))
        elif not verbs and previous is not None and start - sentence.start <= 2:
            out.append(Saying(previous, start, end, None, True))
        elif len(text[start:end]) > 40 or verbs:
            out.append(Saying(None, start, end, None, True))
    for s, e, verb, actor in acted:
        if own and any(saying.speaker == actor.entity for saying in out):
            continue
        if language.grammar.verb_final:
            if s > actor.end:
                out.append(Saying(actor.entity, actor.end, s, verb, False))
            continue
        tail = sentence.end - e
        if actor.start >= e or (tail <= 3 and actor.start > sentence.start):
            out.append(Saying(actor.entity, sentence.start, actor.start, verb, False))
        elif tail > 3:
            out.append(Saying(actor.entity, e, sentence.end, verb, False))
    return tuple(out)
