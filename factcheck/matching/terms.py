"""Content words of a text: concepts of the lexicon, terms of the glossary, and stems of the words that neither knows.

A concept is the same id in every language, so concepts carry a match across languages; stems (`w:...`) carry it inside
one. What a clause does to a word - negates it, makes it a plan - is noted on the term.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from factcheck.languages import get_language
from factcheck.languages.automaton import ConceptIndex, FormIndex, Hit
from factcheck.languages.base import Language
from factcheck.languages.table import expand_form
from factcheck.model.passage import Term
from factcheck.text.span import Span

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['’-][^\W\d_]+)*")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")

#: How far a negation or a modal word reaches over the clause, in code points, in spaced and unspaced languages.
REACH_SPACED = 45
REACH_UNSPACED = 9
NEAR_SPACED = 24
NEAR_UNSPACED = 6


@lru_cache(maxsize=16)
def _concepts(language: Language) -> ConceptIndex:
    return ConceptIndex(language)


@lru_cache(maxsize=16)
def _cues(language: Language) -> FormIndex:
    g = language.grammar
    table: dict[str, list[str]] = {"neg": list(g.negation), "none": [*g.not_negation, *g.not_cues]}
    for name, cues in (("mod", g.modality), ("say", g.speech_verbs), ("pro", g.pronouns)):
        for form, kind in cues.items():
            table.setdefault(f"{name}:{kind}", []).append(form)
    for kind, forms in g.epithets.items():
        table[f"epithet:{kind}"] = list(forms)
    table["others"] = list(g.others)
    table["agent"] = list(g.agent_marks)
    table["passive"] = list(g.passive_marks)
    table["only"] = list(g.only)
    return FormIndex(table, spaced=language.spaced)


@lru_cache(maxsize=16)
def _moods(language: Language) -> dict[str, str]:
    """Spellings of concept forms whose ending alone says that it did not happen yet, or not for sure. One that is a
    plain form as well ("avance" is an advance too) is left out."""
    paradigms, moods = language.grammar.paradigms, language.grammar.moods
    unreal: dict[str, str] = {}
    plain: set[str] = set()
    for form in (form for forms in language.concepts.values() for form in forms) if moods else ():
        head, bar, rest = form.partition("|")
        name, _, tail = rest.partition(" ")
        if not bar or name not in moods or " " in head or "|" in tail:
            plain.update(expand_form(form, paradigms))
            continue
        for ending in paradigms[name]:
            spelling = f"{head}{ending} {tail}" if tail else head + ending
            kind = moods[name].get(ending)
            if kind is None:
                plain.add(spelling)
            else:
                unreal[spelling] = kind
    return {spelling: kind for spelling, kind in unreal.items() if spelling not in plain}


def find_cues(text: str, language: Language) -> list[Hit]:
    """Grammar cues of a normalised text: (start, end, key) with keys `neg`, `mod:planned`, `say:write`, `pro:third`."""
    return sorted(hit for hit in _cues(language).find(text) if hit[2] != "none")


@lru_cache(maxsize=1024)
def clause_cues(clause: str, language: Language) -> tuple[Hit, ...]:
    """The cues of a clause: every claim comes by the same ones."""
    return tuple(find_cues(clause, language))


def stem(word: str, language: Language) -> str:
    """The word without its ending, so that "donors" and "donor" are one; nothing shorter than three letters remains."""
    low = word.casefold().replace("’", "'")
    if low.endswith("'s"):
        low = low[:-2]
    for suffix in language.grammar.suffixes:
        if low.endswith(suffix) and len(low) - len(suffix) >= 3:
            low = low[: -len(suffix)]
            break
    if len(low) > 4 and low[-1] == low[-2]:
        low = low[:-1]
    return low[:-1] if len(low) > 4 and low[-1] in "ey" else low


def find_concepts(text: str, language: Language, extra: FormIndex | None = None) -> list[Hit]:
    """Concept hits (start, end, id); glossary terms (`g:id`) win over lexicon forms that they cover."""
    hits = list(_concepts(language).find(text))
    if language.spaced:
        # "against", "by": a bare adposition is no content word, whatever verb it may stand for elsewhere
        hits = [h for h in hits if text[h[0] : h[1]].casefold() not in language.grammar.adpositions]
    if extra is None:
        return hits
    own = extra.find(text)
    if not own:
        return hits
    taken = [(s, e) for s, e, _ in own]
    out = [h for h in hits if not any(s <= h[0] and h[1] <= e for s, e in _near(taken, h))]
    return sorted(own + out)


def own_senses(forms: Mapping[str, Mapping[str, tuple[str, ...]]]) -> dict[str, str]:
    """The concepts that a glossary's own terms stand for, where the lexicon knows their forms and all agree: a project
    that lists "open source" as a term of its own still means what the lexicon means by it.

    `forms` maps language codes to `EntityIndex.concept_forms` of the language.
    """
    found: dict[str, set[str]] = {}
    for code, terms in sorted(forms.items()):
        index = _concepts(get_language(code))
        for key, spellings in terms.items():
            for form in spellings:
                whole = [hit[2] for hit in index.find(form) if hit[0] == 0 and hit[1] == len(form)]
                found.setdefault(key, set()).update(whole)
    return {key: next(iter(senses)) for key, senses in found.items() if len(senses) == 1}


def _near(spans: list[tuple[int, int]], hit: Hit) -> Iterable[tuple[int, int]]:
    from bisect import bisect_right

    i = bisect_right(spans, (hit[0], 1 << 60))
    return spans[max(0, i - 2) : i + 1]


#: The pseudo-term for unnamed other parties ("the other donors"): whose value it is, not what is said of it.
OTHERS = "c:others"


def find_words(text: str, language: Language, covered: bytearray) -> list[Hit]:
    """Words that nothing else has read, as `w:stem`; in unspaced scripts, pairs of neighbouring characters."""
    out: list[Hit] = []
    stop = language.grammar.stop_words
    for match in _WORD.finditer(text):
        start, end = match.start(), match.end()
        if any(covered[start:end]):
            continue
        word = match.group()
        if _HAN.search(word):
            for run in _HAN.finditer(word):
                a, b = start + run.start(), start + run.end()
                for i in range(a, b - 1):
                    pair = text[i : i + 2]
                    if pair not in stop and text[i] not in stop and text[i + 1] not in stop:
                        out.append((i, i + 2, "w:" + pair))
            continue
        low = word.casefold().replace("’", "'")
        if low in stop or low.removesuffix("'s") in stop or len(low) < 2:
            continue
        out.append((start, end, "w:" + stem(word, language)))
    return out


def mark_terms(
    hits: Sequence[Hit], cues: Sequence[Hit], clauses: Sequence[Span], text: str, language: Language
) -> tuple[Term, ...]:
    """Terms of one sentence with negation and modality from the cues that stand before them in the same clause (behind
    them where verbs close the clause)."""
    if language.grammar.verb_final:
        return tuple(_marked_behind(hit, cues, clauses) for hit in hits)
    reach, near = (REACH_SPACED, NEAR_SPACED) if language.spaced else (REACH_UNSPACED, NEAR_UNSPACED)
    prefixes = language.grammar.negation_prefixes
    moods, wide = _moods(language), language.grammar.clause_wide
    short = language.grammar.near_negation
    endings = tuple(language.grammar.unreal_endings.items())
    out = []
    for start, end, key in hits:
        clause = next((c for c in clauses if c.start <= start < c.end), None)
        low = clause.start if clause is not None else 0
        negated = False
        modality = None
        for s, e, cue in cues:
            if s > end:
                break
            if s < low or (s >= start and e <= end):
                continue
            if cue == "mod:hypothetical" and not language.spaced:
                modality = "hypothetical"  # a condition holds for its clause: 如果 ... 捐赠 ...
            if start - e > reach:
                continue
            if cue == "neg":
                negated = negated or start - e <= near or text[s:e].casefold() not in short
            elif cue.startswith("mod:") and start - e <= near:
                modality = cue[4:]
        if wide:
            bounds = clause if clause is not None else Span(0, len(text))
            for s, e, cue in cues:
                if not bounds.start <= s < bounds.end or (s < end and e > start) or text[s:e].casefold() not in wide:
                    continue
                if cue == "neg":
                    negated = True
                elif cue.startswith("mod:"):
                    modality = modality or cue[4:]
        if modality is None and moods:
            modality = moods.get(text[start:end].casefold())
        if modality is None and endings:
            word = text[start:end].casefold()
            modality = next((made for ending, made in endings if word.endswith(ending)), None)
        if prefixes and start and text[start - 1].isalpha():
            lead = start
            while lead and text[lead - 1].isalpha():
                lead -= 1
            if text[lead:start].casefold() in prefixes:
                negated = not negated
        out.append(Term(key, start, end, negated, modality))
    return tuple(out)


def _marked_behind(hit: Hit, cues: Sequence[Hit], clauses: Sequence[Span]) -> Term:
    """A term with the cues behind it in its clause: 寄付しなかった, 寄付する計画. A condition holds for its clause."""
    start, end, key = hit
    clause = next((c for c in clauses if c.start <= start < c.end), None)
    negated, modality = False, None
    for s, _, cue in cues:
        if clause is not None and not clause.start <= s < clause.end:
            continue
        if cue == "mod:hypothetical":
            modality = "hypothetical"
        if s < end or s - end > REACH_UNSPACED:
            continue
        if cue == "neg":
            negated = True
        elif cue.startswith("mod:") and modality is None:
            modality = cue[4:]
    return Term(key, start, end, negated, modality)
