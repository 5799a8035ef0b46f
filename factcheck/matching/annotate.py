"""From raw text to passages: normalise, cut, find values, names and concepts, and say who speaks where.

One pass per kind over the whole normalised text, then the hits are dealt out to the sentences; nothing is searched
twice and cost grows with the length of the text only.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from factcheck.languages import get_language
from factcheck.languages.automaton import Hit
from factcheck.languages.base import Language
from factcheck.languages.concepts import BY_ID
from factcheck.matching.chances import chances
from factcheck.matching.entities import EntityIndex
from factcheck.matching.letters import find_published, letter_date, read_letters
from factcheck.matching.speech import (
    denied_parties,
    find_opening,
    find_quotes,
    find_sayings,
    resolve_epithets,
    resolve_pronouns,
)
from factcheck.matching.surroundings import subjects_of, surround
from factcheck.matching.terms import OTHERS, find_concepts, find_cues, find_words, mark_terms
from factcheck.model.passage import AnnotatedSource, Mention, Passage, Saying, Term
from factcheck.model.source import Source, Work
from factcheck.text.normalise import normalise
from factcheck.text.segment import Document, segment
from factcheck.text.span import Span
from factcheck.values.base import DateValue, Found
from factcheck.values.dates import resolve_date
from factcheck.values.scan import find_values


def header_keys(language: Language) -> Mapping[str, str]:
    """Email header words of the language, and the English ones: they stand in many a Chinese document."""
    return {**get_language("en").grammar.header_keys, **language.grammar.header_keys}


class _Deal:
    """Deals sorted hits out to ascending sentences."""

    def __init__(self, starts: Sequence[int]) -> None:
        self._starts = starts

    def range(self, start: int, end: int) -> slice:
        return slice(bisect_left(self._starts, start), bisect_left(self._starts, end))


def annotate(
    source: Source,
    raw: str,
    language: Language,
    entities: EntityIndex,
    works: Mapping[str, Work],
) -> AnnotatedSource:
    """Read one document. Never raises on odd text: what is not understood is simply not annotated."""
    text = normalise(raw)
    document = segment(
        text,
        language.grammar,
        language.spaced,
        header_keys=header_keys(language),
        boilerplate=[(mark.from_, mark.to) for mark in source.boilerplate],
    )
    body = text.text
    values = list(find_values(body, language))
    concepts = find_concepts(body, language, entities.own_terms(language))
    mentions = entities.find(
        body,
        language,
        lexical=[*((s, e) for s, e, _ in concepts), *((f.start, f.end) for f in values)],
        acts=[s for s, _, key in concepts if key in BY_ID and BY_ID[key].kind == "event"],
    )
    cues = find_cues(body, language)
    covered = bytearray(len(body))
    for m in mentions:
        covered[m.start : m.end] = b"\x01" * (m.end - m.start)
    in_date = bytearray(len(body))
    for f in values:
        if isinstance(f.value, DateValue):
            in_date[f.start : f.end] = b"\x01" * (f.end - f.start)  # the "early" of "early May" is no word of its own
    concepts = [h for h in concepts if not covered[h[0]] and not (in_date[h[0]] and in_date[h[1] - 1])]
    for s, e, _ in concepts:
        covered[s:e] = b"\x01" * (e - s)
    for f in values:
        covered[f.start : f.end] = b"\x01" * (f.end - f.start)
    for s, e, key in cues:
        if not key.startswith("say:"):
            covered[s:e] = b"\x01" * (e - s)
    others = [(s, e, OTHERS) for s, e, key in cues if key == "others"]
    hits = sorted(concepts + find_words(body, language, covered) + others)

    published = find_published(source, document, values)
    published_on = published.value.low if published is not None and isinstance(published.value, DateValue) else None
    letters = read_letters(document, entities, mentions, values)
    about = subjects_of(document, mentions)
    voices = _voices(source, works, document, cues, entities)

    m_deal, c_deal = _Deal([m.start for m in mentions]), _Deal([c[0] for c in cues])
    v_deal, h_deal = _Deal([v.start for v in values]), _Deal([h[0] for h in hits])
    passages: list[Passage] = []
    quotes_of: dict[int, list[Span]] = {}
    quote_speakers: dict[int, str] = {}
    last_person: str | None = None
    last_speaker: str | None = None
    last_named: Sequence[Mention] = ()
    theirs: set[int] = set()
    last_block = -1
    opening: tuple[str, int] | None = None  # who was announced with a colon, and how deep the announcement stood
    context: DateValue | None = None
    for sentence in document.sentences:
        block = document.blocks[sentence.block]
        if block.kind == "boilerplate":
            continue
        if sentence.block not in quotes_of:
            quotes_of[sentence.block] = find_quotes(body, block.start, block.end, language.grammar.quote_marks)
        if sentence.block != last_block:
            before = document.blocks[last_block] if last_block >= 0 else None
            if before is None or before.section != block.section or before.message != block.message:
                last_person = None
            last_speaker = None
            last_block = sentence.block
        letter = letters[block.message] if block.message is not None else None
        voice = voices[sentence.block]
        if opening is not None and block.depth <= opening[1]:
            opening = None
        if opening is not None:
            voice = opening[0]
        if letter is not None and block.kind != "header":
            voice = letter.sender or f"unknown:{source.id}.{letter.index}"
        named = mentions[m_deal.range(sentence.start, sentence.end)]
        heard = cues[c_deal.range(sentence.start, sentence.end)]
        quotes = [q for q in quotes_of[sentence.block] if q.start < sentence.end and sentence.start < q.end]
        span = Span(sentence.start, sentence.end)

        third = [h for h in heard if h[2] == "pro:third"]
        if any(h[2] == "pro:third_plural" for h in heard):
            theirs.add(len(passages))
        pronouns = resolve_pronouns(third, named, previous=last_person, voice_at=lambda _: None, kind=entities.kind)
        epithets = resolve_epithets(heard, named, last_named, entities.kind)
        so_far = sorted([*named, *pronouns, *epithets], key=lambda m: m.start)
        running = next((q for q in quotes if q.start < sentence.start), None)
        opened = quote_speakers.get(running.start) if running is not None else None
        sayings = find_sayings(
            body, span, heard, so_far, quotes, language=language, previous=opened or last_speaker, kind=entities.kind
        )
        for saying in sayings:
            if saying.quoted and saying.speaker is not None:
                for quote in quotes:
                    if quote.start <= saying.start < quote.end:
                        quote_speakers.setdefault(quote.start, saying.speaker)

        def voice_at(offset: int, sayings: tuple[Saying, ...] = sayings, voice: str | None = voice) -> str | None:
            inner = [s for s in sayings if s.quoted and s.start <= offset < s.end and s.speaker]
            return inner[-1].speaker if inner else voice

        opener = find_opening(body, span, heard, so_far, language=language, kind=entities.kind)
        if opener is not None:
            opening = (opener, block.depth)
        firsts = [h for h in heard if h[2] in ("pro:first", "pro:first_plural")]
        if any(h[2] == "pro:first_plural" for h in firsts) and entities.kind(voice or "") in ("organisation", "media"):
            theirs.add(len(passages))
        own = resolve_pronouns(firsts, so_far, previous=None, voice_at=voice_at, kind=entities.kind)
        out_of_it = denied_parties(so_far, heard, body, language.spaced)
        everyone = tuple(
            sorted(
                (replace(m, denied=True) if m.start in out_of_it else m for m in [*so_far, *own]),
                key=lambda m: m.start,
            )
        )

        dated, context = _resolve(
            values[v_deal.range(sentence.start, sentence.end)],
            letter_date(letter) or published_on,
            context,
        )
        clauses = tuple(document.clauses(sentence)) or (span,)
        terms = mark_terms(hits[h_deal.range(sentence.start, sentence.end)], heard, clauses, body, language)
        terms = _with_answers(terms, sayings, body, language)
        dated = chances(dated, terms, heard, clauses)
        passages.append(
            Passage(
                index=len(passages),
                start=sentence.start,
                end=sentence.end,
                block=sentence.block,
                kind=str(block.kind),
                message=block.message,
                voice=voice,
                when=letter_date(letter) or published_on,
                mentions=everyone,
                terms=terms,
                values=dated,
                sayings=sayings,
                clauses=clauses,
            )
        )
        last_named = [*named, *epithets]
        acting = [m for m in named if entities.kind(m.entity) in ("person", "name")]
        outside = [m for m in acting if not any(q.start <= m.start < q.end for q in quotes)]
        if outside or acting:
            last_person = (outside or acting)[0].entity
        speaking = [s.speaker for s in sayings if s.speaker is not None]
        if speaking:
            last_speaker = speaking[-1]
        elif not quotes:
            last_speaker = None
    passages = [_spoken_on(p, quotes_of.get(p.block, ()), quote_speakers) for p in passages]
    passages = surround(passages, document, about, frozenset(theirs))
    return AnnotatedSource(source, language, text, document, tuple(passages), letters, published, published_on, about)


def _with_answers(
    terms: tuple[Term, ...], sayings: Sequence[Saying], text: str, language: Language
) -> tuple[Term, ...]:
    """The terms with what a quoted "yes" or "no" says: that the speaker agrees, or does not."""
    out = []
    for saying in sayings:
        word = text[saying.start : saying.end].strip(" .,!…。，！、").casefold() if saying.quoted else ""
        for concept, words in (("agree", language.grammar.affirmations), ("disagree", language.grammar.denials)):
            if word in words:
                out.append(Term(concept, saying.start, saying.end))
    if not out:
        return terms
    inside = [t for t in terms if not any(o.start <= t.start < o.end for o in out)]
    return tuple(sorted([*inside, *out], key=lambda t: (t.start, t.end)))


def _spoken_on(passage: Passage, quotes: Sequence[Span], speakers: Mapping[int, str]) -> Passage:
    """A passage inside a quotation that runs on to a later sentence, where only that one says who speaks."""
    if all(s.speaker is not None for s in passage.sayings if s.quoted):
        return passage
    sayings = []
    for saying in passage.sayings:
        quote = next((q for q in quotes if q.start <= saying.start < q.end), None)
        if saying.quoted and saying.speaker is None and quote is not None and quote.start in speakers:
            saying = replace(saying, speaker=speakers[quote.start])
        sayings.append(saying)
    return replace(passage, sayings=tuple(sayings))


def _voices(
    source: Source, works: Mapping[str, Work], document: Document, cues: Sequence[Hit], entities: EntityIndex
) -> list[str | None]:
    """Who speaks in each block outside emails: the author of a translated work; in a report the narrator (None), but a
    paragraph in the first person plural without quotation marks is a quoted one, of the organisation reported on."""

    def speaker(work_id: str) -> str | None:
        work = works.get(work_id)
        if work is None or not work.speaker or "/" in work.speaker:
            return None
        return entities.by_label(work.speaker)

    whole = [r for r in source.renders if r.how in ("original", "translation")]
    narrator = speaker(whole[0].work) if whole and whole[0] == source.renders[0] else None
    groups = [s for r in source.renders if r.how == "report" and (s := speaker(r.work)) is not None]
    organisations = list(dict.fromkeys(s for s in groups if entities.kind(s) == "organisation"))
    plural = [c[0] for c in cues if c[2] == "pro:first_plural"]
    out: list[str | None] = []
    for block in document.blocks:
        voice = narrator
        if voice is None and len(organisations) == 1 and block.kind == "paragraph":
            i = bisect_left(plural, block.start)
            if i < len(plural) and plural[i] < block.end:
                voice = organisations[0]
        out.append(voice)
    return out


def _resolve(
    values: Iterable[Found], document: date | None, context: DateValue | None
) -> tuple[tuple[Found, ...], DateValue | None]:
    out = []
    for found in values:
        if isinstance(found.value, DateValue):
            value = resolve_date(found.value, document=document, context=context)
            if value.low is not None:
                context = value
            found = replace(found, value=value)
        out.append(found)
        if found.when is not None and found.when.shift < 0:
            # What lies ahead is left out: "in two weeks" may as well say how long something took.
            value = resolve_date(found.when, document=document, context=context)
            if value.low is not None:
                # Nobody counts to the day: like a year that is only inferred, it may agree but not contradict.
                out.append(replace(found, value=replace(value, shift_unit=None), when=None))
    return tuple(out), context
