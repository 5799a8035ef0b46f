"""Who and what is named: glossary names with their garbled forms, near-misses, derived short forms, and unlisted names.

An entity is its glossary id, or `name:...` (case-folded) for a capitalised name that no glossary lists. Names are
looked up with their case: "Meta" is a company, "meta" is Portuguese for a goal. Terms of the story (glossary kind
`concept`) are no entities; `term_forms` gives them to the lexicon side.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache

from rapidfuzz import fuzz, process

from factcheck.languages.automaton import FormIndex
from factcheck.languages.base import Language
from factcheck.matching.places import place_index, place_of
from factcheck.model.passage import Mention
from factcheck.model.source import Glossary

#: A near-miss must be at least this alike (0..100) and this long; shorter names differ by one letter too easily.
NEAR_CUTOFF = 88.0
NEAR_LENGTH = 6

#: How many small words may stand between a name that opens a sentence and its verb ("a été").
_SMALL_WORDS = 2

#: Small words that may stand inside a name.
_PARTICLES = "of|de|da|do|dos|das|van|von|bin|al|the|del|di|la|le"
_CAPITAL = r"[^\W\d_a-zà-öø-ÿ]"
_INITIALS = rf"(?:{_CAPITAL}\.){{2,5}}"
_NAME = re.compile(
    rf"(?:{_INITIALS}|{_CAPITAL}(?:\.|[\w’'&-]{{0,40}}))"
    rf"(?: (?:(?:{_PARTICLES}) ){{0,2}}{_CAPITAL}[\w’'&-]{{0,40}}){{0,5}}"
)
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")
_NEXT = re.compile(r" ([^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]*)")
_TAIL = re.compile(rf"(?: (?:{_PARTICLES}))+$")
#: What may stand before the blank before a sentence.
_OPENERS = ".!?:;。！？：“\"‘'(|•–—-"
_ELIDED = re.compile(r"(?<![^\W\d_])([^\W\d_]{1,6})['’]$")
_ARTICLE = re.compile(r"^l['’](?=\w)")
_WORD_CHAR = re.compile(r"[A-Za-z0-9À-ÿ_]")


def _is_latin(form: str) -> bool:
    return bool(_LATIN.match(form))


class EntityIndex:
    """Finds mentions in a normalised text. Built once per run from the glossary; holds no text."""

    def __init__(self, glossary: Glossary) -> None:
        self._kinds = {entry.id: entry.kind for entry in glossary.entries}
        self._names = {entry.id: entry.name for entry in glossary.entries}
        owners: dict[str, set[str]] = defaultdict(set)
        firsts: dict[str, set[str]] = defaultdict(set)
        self._garbled: set[str] = set()
        self._concept_forms: dict[str, dict[str, tuple[str, ...]]] = {}
        for entry in glossary.entries:
            if entry.kind == "concept":
                self._concept_forms[entry.id] = dict(entry.forms)
                continue
            full = [entry.name, *(part.strip() for part in entry.name.split("/"))]
            forms = {f for forms in entry.forms.values() for f in forms} | set(full)
            for form in forms:
                owners[form].add(entry.id)
            for form in (f for forms in entry.garbled.values() for f in forms):
                owners[form].add(entry.id)
                self._garbled.add(form)
            if entry.kind == "person":
                for form in sorted(forms):
                    parts = form.split()
                    if len(parts) >= 2 and _is_latin(form):
                        owners[parts[-1]].add(entry.id)
                        firsts[parts[0]].add(entry.id)
        # A form that two entries claim says nothing about which of them is meant.
        self._forms = {form: next(iter(ids)) for form, ids in owners.items() if len(ids) == 1 and len(form) > 0}
        self._folded = {form.casefold(): owner for form, owner in self._forms.items()}
        self._firsts = {
            form: next(iter(ids)) for form, ids in firsts.items() if len(ids) == 1 and form not in self._forms
        }
        by_id: dict[str, list[str]] = defaultdict(list)
        for form, owner in sorted(self._forms.items()):
            by_id[f"{owner}"].append(form)
        for form, owner in sorted(self._firsts.items()):
            by_id[f"\x00{owner}"].append(form)
        self._spaced = FormIndex(
            {k: [f for f in v if _is_latin(f)] for k, v in by_id.items()}, spaced=True, fold_case=False
        )
        self._unspaced = FormIndex(dict(by_id), spaced=False, fold_case=False)
        self._near_forms = sorted(f for f in self._forms if _is_latin(f) and len(f) >= NEAR_LENGTH)
        self._own_terms: dict[str, FormIndex | None] = {}
        self._near = lru_cache(maxsize=8192)(self._find_near)

    def kind(self, entity: str) -> str:
        """`person`, `organisation`, ... for a glossary id; `name` for an unlisted name."""
        return self._kinds.get(entity, "name")

    def label(self, entity: str | None) -> str:
        """What a person would call the entity."""
        if entity is None:
            return ""
        if entity.startswith("unknown:"):
            return "an unnamed writer"
        if entity.startswith("name:"):
            return entity[5:].title()
        return self._names.get(entity, entity)

    def concept_forms(self, language: str) -> Mapping[str, tuple[str, ...]]:
        """Forms of the glossary's terms in a language (`g:id` to forms), Latin forms of other languages included."""
        out: dict[str, tuple[str, ...]] = {}
        for ident, forms in self._concept_forms.items():
            own = tuple(forms.get(language, ()))
            more = tuple(f for lang, fs in sorted(forms.items()) if lang != language for f in fs if _is_latin(f))
            name = (self._names[ident],) if _is_latin(self._names[ident]) else ()
            out[f"g:{ident}"] = tuple(dict.fromkeys((*own, *more, *name)))
        return out

    def kin(self, entity: str) -> tuple[str, ...]:
        """Entities whose name is the beginning of this one's: a text says "Northgate" and means "Northgate Holding"."""
        name = self._names.get(entity, "")
        return tuple(
            sorted(e for e, other in self._names.items() if e != entity and other and name.startswith(other + " "))
        )

    def own_terms(self, language: Language) -> FormIndex | None:
        """The glossary's own terms in a language, ready to be found; None where the glossary has none."""
        if language.code not in self._own_terms:
            forms = self.concept_forms(language.code)
            index = FormIndex(forms, spaced=language.spaced, fold_case=False) if forms else None
            self._own_terms[language.code] = index
        return self._own_terms[language.code]

    def by_label(self, words: str) -> str | None:
        """The entity that a word or glossary id means, None when unknown or not one entity."""
        words = words.strip()
        if words in self._kinds:
            return words
        if words in self._forms:
            return self._forms[words]
        return self._folded.get(words.casefold()) or self._firsts.get(words)

    def find(
        self, text: str, language: Language, *, lexical: Collection[tuple[int, int]] = (), acts: Collection[int] = ()
    ) -> list[Mention]:
        """All mentions, in order, not overlapping. `lexical` are stretches that are
        read already (words of the lexicon, values): no unlisted name is looked for in them; `acts` is where words for
        acts start."""
        hits = (self._spaced if language.spaced else self._unspaced).find(text)
        hits = sorted((h for h in hits if self._apart(text, h[0], h[1])), key=lambda h: (h[0], -h[1]))
        named = {k for _, _, k in hits if not k.startswith("\x00")}
        found: list[Mention] = []
        end = -1
        for start, stop, key in hits:
            if start < end:
                continue
            owner = key.lstrip("\x00")
            if key.startswith("\x00") and owner not in named:
                continue  # a bare first name is only safe where the person is named in the same text
            form = text[start:stop]
            found.append(Mention(owner, start, stop, "near" if form in self._garbled else "name"))
            end = stop
        found += _places(text, language, found)
        if language.spaced:
            found += self._unlisted(text, language, found, sorted(lexical), frozenset(acts))
        found.sort(key=lambda m: (m.start, m.end))
        return found

    @staticmethod
    def _apart(text: str, start: int, end: int) -> bool:
        """A Latin name must not be part of a longer Latin word; Chinese characters may touch it."""
        if _WORD_CHAR.match(text[start]) and start and _WORD_CHAR.match(text[start - 1]):
            return False
        return not (_WORD_CHAR.match(text[end - 1]) and end < len(text) and _WORD_CHAR.match(text[end]))

    def _find_near(self, name: str) -> str | None:
        hit = process.extractOne(name, self._near_forms, scorer=fuzz.ratio, score_cutoff=NEAR_CUTOFF)
        if hit is None or len(hit[0].split()) != len(name.split()):
            return None
        return self._forms[hit[0]]

    def _unlisted(
        self,
        text: str,
        language: Language,
        taken: list[Mention],
        lexical: Collection[tuple[int, int]],
        acts: Collection[int] = (),
    ) -> list[Mention]:
        """Capitalised names that no glossary lists. One capitalised word that opens a sentence says nothing by itself:
        it is a name only if the same word stands capitalised inside a sentence too, is written like a name, or acts."""
        taken_at = bytearray(len(text))
        for a, b in [*((m.start, m.end) for m in taken), *lexical]:
            taken_at[a:b] = b"\x01" * (b - a)
        grammar = language.grammar
        found: list[tuple[int, str, bool]] = []
        out: list[Mention] = []
        for match in _NAME.finditer(text):
            start, end = match.start(), match.end()
            while start < end and taken_at[start]:
                start += 1
            free = taken_at.find(1, start, end)
            end = end if free < 0 else free
            while start < end and not text[start].isupper():
                start += 1
            words = _TAIL.sub("", text[start:end].rstrip(" .'’-&")) if start < end else ""
            if words.endswith(("'s", "’s")):
                words = words[:-2]
            while words:
                head, _, rest = words.partition(" ")
                if _opens(text, start) and head.isupper() and place_of(head, language) is not None:
                    break  # "US" at the head of a line is no "us"
                if head.casefold() not in grammar.stop_words and head.casefold().rstrip(".") not in grammar.titles:
                    break
                start += len(head) + 1
                words = rest
            words = words.rstrip(" .'’-&")
            if len(words) < 2 or words.isdigit() or not words[0].isupper():
                continue
            written = " " in words or any(c.isupper() or c.isdigit() for c in words[1:])
            if (place := place_of(words, language)) is not None:
                out.append(Mention(place, start, start + len(words)))
                continue
            inside = start > 0 and text[start - 1] == " " and text[max(0, start - 2)] not in _OPENERS
            inside = inside or _after_elision(text, start, grammar.stop_words)
            inside = inside or _acts(text, start, words, language, acts)
            found.append((start, words, written or inside))
        sure = {words for _, words, name in found if name}
        for start, words, _ in found:
            if words not in sure:
                continue
            near = self._near(words) if len(words) >= NEAR_LENGTH else None
            entity = near if near is not None else "name:" + words.casefold()
            out.append(Mention(entity, start, start + len(words), "near" if near is not None else "name"))
        return out


def _places(text: str, language: Language, taken: list[Mention]) -> list[Mention]:
    """Countries in a text without blanks, and those whose names have several words elsewhere, which hold common words
    ("Regno Unito"); outside the names that are found already."""
    covered = bytearray(len(text))
    for m in taken:
        covered[m.start : m.end] = b"\x01" * (m.end - m.start)
    hits = [h for h in place_index(language).find(text) if not any(covered[h[0] : h[1]])]
    return [Mention(key, s, e) for s, e, key in hits if not language.spaced or text[s].isupper()]


def _opens(text: str, start: int) -> bool:
    """Whether a sentence or a line may begin here."""
    return text[max(0, start - 3) : start].rstrip(" ")[-1:] in ("", "\n", *_OPENERS)


def _acts(text: str, start: int, word: str, language: Language, acts: Collection[int]) -> bool:
    """Whether a word that opens a sentence is its actor and no common noun in the plural: a word for an act
    follows at once, or after small words that open no noun ("Verdalia raised", "Novalux a été fondée"). Where every
    noun is written large, this tells nothing."""
    if language.values.capital_nouns or not word.isalpha() or len(word) < 4:
        return False
    low, grammar = word.lower(), language.grammar
    if any(low.endswith(plural) for plural, singular in language.values.noun_endings if plural != singular):
        return False
    at = start + len(word)
    for _ in range(_SMALL_WORDS + 1):
        match = _NEXT.match(text, at)
        if match is None:
            return False
        if match.start(1) in acts:
            return True
        small = match[1] in grammar.stop_words or match[1] in grammar.negation
        if not small or match[1] in grammar.determiners:
            return False
        at = match.end()
    return False


def _after_elision(text: str, start: int, stop_words: Collection[str]) -> bool:
    """Whether a function word that has lost its vowel leads to the name ("d'Arlon", "l'Insee", "dell'Eni")."""
    word = _ELIDED.search(text, max(0, start - 8), start)
    return word is not None and word[1].casefold() in stop_words


@lru_cache(maxsize=16384)
def same_entity(one: str, two: str) -> bool:
    """Whether two entity ids may be the same: equal, or unlisted names of which one ends the other ("gates"); an
    article that has lost its vowel may be missing ("L'Oréal")."""
    if one == two:
        return True
    if not (one.startswith("name:") and two.startswith("name:")):
        return False
    a, b = _parts(one), _parts(two)
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    return short == long[-len(short) :] or short == long[: len(short)]


@lru_cache(maxsize=8192)
def _parts(name: str) -> tuple[str, ...]:
    """The words of an unlisted name without its article."""
    return tuple(_ARTICLE.sub("", name[5:]).split())
