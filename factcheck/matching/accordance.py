"""How much of what one sentence says another one says too, both ways, over the border of a language.

Things said are names, concepts and other words. A concept answers itself and its kin; a name answers the same entity;
words that are spelled alike answer each other ("infection", "Infektion"), because names and technical words travel.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from factcheck.languages.base import Language
from factcheck.languages.concepts import BY_ID
from factcheck.languages.peoples import PEOPLES
from factcheck.matching.entities import same_entity
from factcheck.matching.events import UNREALISED
from factcheck.matching.index import SIBLING, is_light, kind_of, opposites, related
from factcheck.matching.terms import OTHERS
from factcheck.model.passage import Mention, Term
from factcheck.values.base import Found

#: What a thing that is said counts: a name or a concept, a light concept ("new"), another word in its own language and
#: seen from another language, where it may be a word that the lexicon lacks.
FULL, LIGHT, WORD, FOREIGN = 1.0, 0.4, 0.8, 0.5
#: How alike (0..100) two words must be to be one word in two spellings; how long, and how many first letters suffice.
ALIKE, LONG, STEM = 70.0, 4, 5
#: Least share of what is said besides names and figures: two sentences on the same people and the same day may tell of
#: different things.
MATTER = 0.3
#: So many things of the claim must be answered, figures among them and light concepts by half; so many in a text of its
#: own language, where a word that is not there is left out on purpose; and so many for a figure that differs to be that
#: of the same matter: in a short sentence one other word makes another matter.
ENOUGH, OWN, MANY = 4.0, 4.5, 5.0
LEAST = min(ENOUGH, OWN, MANY)
#: From so many figures and as many names on that all agree, two sentences tell of one thing, whatever their words.
LISTED = 3
#: How alike the words of a name must be in two languages ("Napoli", "Neapel") and in one; what such a likeness counts.
EXONYM, SAME_NAME, SPELLED = 60.0, 90.0, 0.9
#: Domains whose acts are put in many ways ("follow", "decide"): one does not rival another.
_EVERYDAY = frozenset({"general", "communication", "change"})
#: From this share on, a thing is answered.
ANSWERED = 0.5


@dataclass(frozen=True, slots=True)
class Said:
    """One thing that a sentence says: `kind` is "name", "concept" or "word"; `id` an entity or a term."""

    kind: str
    id: str
    words: tuple[str, ...]
    start: int
    negated: bool = False
    modality: str | None = None


def said_in(
    text: str, language: Language, mentions: Sequence[Mention], terms: Sequence[Term], figures: Sequence[Found]
) -> tuple[Said, ...]:
    """What a sentence says besides its figures, each thing once, in order. Where every noun is written large, a name of
    one word that no glossary lists may be a noun."""
    out: dict[tuple[str, str], Said] = {}
    for m in mentions:
        if m.how in ("name", "near"):
            noun = language.values.capital_nouns and m.entity.startswith("name:") and " " not in m.entity
            kind = "word" if noun else "name"
            words = folded(text[m.start : m.end])
            entity = country_of(words, language.code) or m.entity
            out.setdefault((kind, entity), Said(kind, entity, words, m.start))
    for t in terms:
        if t.term == OTHERS or any(f.start <= t.start < f.end for f in figures):
            continue
        kind = "word" if t.term.startswith("w:") else "concept"
        words = folded(text[t.start : t.end])
        term = country_of(words, language.code) or t.term if kind == "word" else t.term
        out.setdefault((kind, term), Said(kind, term, words, t.start, t.negated, t.modality))
    return tuple(sorted(out.values(), key=lambda s: (s.start, s.id)))


#: At most so many letters follow the beginning of an adjective ("allemand", "allemandes").
_ENDING = 4


@lru_cache(maxsize=8192)
def country_of(words: tuple[str, ...], code: str) -> str | None:
    """The country (its id as an entity) that an adjective or the name of a people speaks of; None for other words."""
    word = " ".join(words)
    for country, forms in PEOPLES.get(code, {}).items():
        for form in forms.split("|"):
            if word.startswith(form) and len(word) - len(form) <= _ENDING:
                return "name:" + country
    return None


def accord(
    mine: Sequence[Said],
    theirs: Sequence[Said],
    *,
    foreign: bool,
    same_figures: int,
    differs: bool,
    heard: frozenset[str],
) -> tuple[float, float] | None:
    """The share of the claim's things that the passage says, and the other way round; figures that agree count as
    things. None where the two say something that does not go together. `differs`: a figure differs. `heard`: names of
    the claim that the passage has in its own script."""
    if most_answered(mine) + same_figures < (MANY if differs else ENOUGH if foreign else OWN):
        return None
    answers = [[_share(a, b) for b in theirs] for a in mine]
    least = EXONYM if foreign else SAME_NAME
    for i, a in enumerate(mine):
        if (
            a.kind == "name"
            and max(answers[i], default=0.0) < ANSWERED
            and (k := _spelled(a, theirs, least)) is not None
        ):
            answers[i][k] = SPELLED
    for k, b in enumerate(theirs):
        if b.kind == "name" and all(row[k] < ANSWERED for row in answers):
            at = _spelled(b, mine, least)
            if at is not None:
                answers[at][k] = SPELLED
    best = [max(row, default=0.0) for row in answers]
    best = [max(share, SPELLED) if a.id in heard else share for a, share in zip(mine, best, strict=True)]
    back = [max((row[k] for row in answers), default=0.0) for k in range(len(theirs))]
    if _clash(mine, theirs, answers, best, back):
        return None
    if any(b.kind == "name" and share < ANSWERED for b, share in zip(theirs, back, strict=True)):
        return None
    answered = [0.5 if is_light(a.id) else 1.0 for a, share in zip(mine, best, strict=True) if share >= ANSWERED]
    if sum(answered) + same_figures < (MANY if differs else ENOUGH if foreign else OWN):
        return None
    named = sum(a.kind == "name" and share >= ANSWERED for a, share in zip(mine, best, strict=True))
    matter = min(_covered(s, b, foreign, 0, names=False) for s, b in ((mine, best), (theirs, back)))
    if matter < MATTER and (same_figures < LISTED or named < LISTED):
        return None
    return _covered(mine, best, foreign, same_figures), _covered(theirs, back, foreign, same_figures)


def most_answered(mine: Sequence[Said]) -> float:
    """What the things of a claim count where all of them are answered, against `ENOUGH` and `MANY`."""
    return sum(0.5 if is_light(s.id) else 1.0 for s in mine)


def _covered(said: Sequence[Said], best: Sequence[float], foreign: bool, figures: int, *, names: bool = True) -> float:
    total = got = FULL * figures
    for s, share in zip(said, best, strict=True):
        if s.kind == "name" and not names:
            continue
        weight = (FOREIGN if foreign else WORD) if s.kind == "word" else LIGHT if is_light(s.id) else FULL
        total += weight
        got += weight * share
    return got / total if total else 0.0


def _clash(
    mine: Sequence[Said],
    theirs: Sequence[Said],
    answers: Sequence[Sequence[float]],
    best: Sequence[float],
    back: Sequence[float],
) -> bool:
    """Whether the two contradict each other or speak of different things."""
    pairs = []
    for a, row in zip(mine, answers, strict=True):
        k = max(range(len(row)), key=lambda i: (row[i], -i), default=None)
        if k is not None and row[k] >= ANSWERED:
            pairs.append((a, theirs[k]))
    denied = any(a.negated for a in mine)
    if denied != any(b.negated for b in theirs) or (denied and not any(a.negated and b.negated for a, b in pairs)):
        return True
    if any(b.modality in UNREALISED and kind_of(b.id) == "event" for _, b in pairs) and not any(
        a.modality in UNREALISED for a in mine
    ):
        return True
    names = [b.start for a, b in pairs if "name" in (a.kind, b.kind)]
    if names != sorted(names):
        return True  # who does what to whom may have changed places
    alone = [a for a, share in zip(mine, best, strict=True) if share < ANSWERED]
    besides = [b for b, share in zip(theirs, back, strict=True) if share < ANSWERED]
    said = {a.id for a in mine}
    if any(a.kind == "concept" and b.id in opposites(a.id) - said for a in alone for b in theirs):
        return True
    if any(_rival(a, b) for a in alone for b in besides):
        return True
    return any(a.kind == "name" for a in alone)


def _rival(one: Said, two: Said) -> bool:
    """Whether two concepts that have no counterpart are things, or roles, of one domain: profit and revenue."""
    if one.kind != "concept" or two.kind != "concept" or is_light(one.id) or is_light(two.id):
        return False
    a, b = BY_ID.get(one.id), BY_ID.get(two.id)
    if a is not None and a.kind == "event" and a.domain in _EVERYDAY:
        return False
    return a is not None and b is not None and (a.domain, a.kind) == (b.domain, b.kind)


def _share(one: Said, two: Said) -> float:
    """How well the one answers the other, 0 to 1."""
    if one.kind == two.kind == "concept":
        if one.id == two.id:
            return 1.0
        share = related(one.id).get(two.id, 0.0)
        return share if share > SIBLING else share * 0.5
    if one.id == two.id or (one.kind == two.kind == "name" and same_entity(one.id, two.id)):
        return 1.0
    if "name" in (one.kind, two.kind):
        return 0.0  # see `_spelled`
    for a in one.words:
        for b in two.words:
            if a[0] == b[0] and _alike(a, b, ALIKE):
                return SPELLED
    return 0.0


def _spelled(name: Said, others: Sequence[Said], least: float) -> int | None:
    """Where a name stands that no entity answers: the first thing with a word of it, where every word of the name is
    spelled alike somewhere. A name keeps its spelling inside one language, and changes little between languages."""
    places = [
        next((k for k, o in enumerate(others) if any(_alike(w, x, least) for x in o.words)), None) for w in name.words
    ]
    return None if None in places else places[0]


def _alike(one: str, two: str, least: float) -> bool:
    """Whether two folded words are one word in two spellings."""
    if one == two:
        return len(one) > 1
    if len(one) < LONG or len(two) < LONG or one[0] != two[0]:
        return False
    if least <= ALIKE and one[:STEM] == two[:STEM] and min(len(one), len(two)) >= STEM:
        return True
    return fuzz.ratio(one, two) >= least


def folded(words: str) -> tuple[str, ...]:
    """The words of an expression without case and accents."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", words.casefold()) if not unicodedata.combining(c))
    return tuple(plain.replace("-", " ").split())
