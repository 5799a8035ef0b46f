"""Word for word inside two aligned passages: which token stands for which, and which stand in the same place.

A token that both have is matched with the instance whose neighbours are matched too ("open source ... open source"
against "open source ... closed source"). What is left over on both sides and has the same matched neighbours stands in
the same place: that is where renderings differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from factcheck.languages.base import Language
from factcheck.matching.alignment import Linked
from factcheck.matching.index import contrasts, is_light, kind_of, opposites, related
from factcheck.matching.roles import roles_of
from factcheck.matching.terms import find_cues
from factcheck.model.passage import AnnotatedSource, Mention, Passage, Term
from factcheck.model.rendering import AlignedPair, Place, Slot, Token
from factcheck.values.sameness import may_be_same

#: Longer sentences are read up to this many tokens.
MOST_TOKENS = 120
#: How many sentences before and after one are still about the same.
REACH = 2
#: Neighbours further than this many tokens away say nothing about a place.
NEAR = 5
#: Least standing of a related concept that may be taken for another.
STANDS_FOR = 0.4
#: A neighbour at most so many tokens away on both sides touches.
TOUCH = 2

#: How far from a role its owner may stand, in code points, and how many small words may stand between.
_BESIDE, _SMALL = 16, 2
_QUOTES = " \"“”'‘’「」『』«»《》*_"

#: How far from a word its negation may stand, in code points.
_DENIED_SPACED, _DENIED_UNSPACED = 14, 4

_Linking = Mapping[int, Iterable[int]]

_PERSONS = frozenset({"pro:first", "pro:first_plural", "pro:second", "pro:second_plural"})


def tokens_of(
    source: AnnotatedSource,
    passage: Passage,
    kind: Callable[[str], str],
    senses: Mapping[str, str],
    *,
    words: bool,
) -> tuple[Token, ...]:
    """What a sentence names, in order. `words` keeps words outside the lexicon; `kind` is that of an entity; `senses`
    are the concepts that the glossary's own terms stand for."""
    out: list[Token] = []
    language, text = source.language, source.text.text
    letter = passage.message is not None
    denials = [(s, e) for s, e, key in _cues(source, passage) if key == "neg"]

    def add(token: Token) -> None:
        start, end = token.start, token.end
        inner = [s for s in passage.sayings if s.start <= start and end <= s.end]
        best = min(inner, key=lambda s: s.end - s.start, default=None)
        speaker = best.speaker if best is not None else (passage.voice if letter else None)
        quoted = any(s.quoted for s in inner)
        out.append(replace(token, clause=passage.clause_at(start), direct=quoted or letter, speaker=speaker))

    for t in passage.terms:
        if not words and t.term.startswith("w:"):
            continue
        key = senses.get(t.term, t.term)
        light = is_light(key) or key.startswith("w:")
        made = Token("term", key, t.start, t.end, 0, negated=t.negated, modality=t.modality, light=light)
        if t.negated:
            made = replace(made, denied=any(_beside(s, e, t, text, language) for s, e in denials))
        if kind_of(key) == "role":
            owner, bearer = owner_and_bearer(t, passage.mentions, text, language)
            made = replace(made, owner=owner, bearer=bearer)
        elif kind_of(key) == "event":
            roles = roles_of(t, passage.mentions, passage.clauses, text, language, kind)
            made = replace(made, actor=roles.actor, undergoer=roles.undergoer)
        add(made)
    for m in passage.mentions:
        if not m.entity.startswith("unknown:"):
            pronoun = m.how in ("voice", "pronoun")
            add(Token("name", m.entity, m.start, m.end, 0, voice=pronoun, sort=kind(m.entity)))
    for found in passage.values:
        add(Token("value", found.value.kind, found.start, found.end, 0, found=found))
    for start, end, key in _cues(source, passage):
        if key in _PERSONS:
            add(Token("person", key[4:], start, end, 0))
    out.sort(key=lambda t: (t.start, t.end, t.kind, t.key))
    return tuple(out[:MOST_TOKENS])


def _beside(start: int, end: int, term: Term, text: str, language: Language) -> bool:
    """Whether a word of negation stands right beside a term: before it, where verbs come last behind it, and on either
    side where a verb has two places."""
    grammar = language.grammar
    reach = _DENIED_SPACED if language.spaced else _DENIED_UNSPACED
    if grammar.clause_wide:
        reach *= 2
    if end <= term.start:
        return not grammar.verb_final and term.start - end <= reach
    if start >= term.end:
        return (grammar.verb_final or bool(grammar.clause_wide)) and start - term.end <= reach
    return True  # part of the word


def _cues(source: AnnotatedSource, passage: Passage) -> list[tuple[int, int, str]]:
    at = passage.start
    return [(s + at, e + at, k) for s, e, k in find_cues(source.text.text[at : passage.end], source.language)]


def owner_and_bearer(
    term: Term, mentions: Sequence[Mention], text: str, language: Language
) -> tuple[str | None, str | None]:
    """Whose something is, and who it is, as far as the words right beside it say so: "Tesla's supplier" and "the
    supplier of Tesla" name the owner; "with Tesla as its supplier" the bearer, for nobody is their own."""
    grammar = language.grammar
    owner = bearer = None
    for m in mentions:
        if m.how == "voice":
            continue
        before, behind = text[m.end : term.start], text[term.end : m.start]
        if m.end <= term.start and len(before) <= _BESIDE:
            gap = before.strip(_QUOTES)
            words = gap.casefold().split() if language.spaced else [gap]
            if gap in grammar.owner_marks or before.strip().casefold() in grammar.owner_marks:
                owner = m.entity
            elif words and _says_as(words, language):
                bearer = m.entity
        elif m.start >= term.end and len(behind) <= _BESIDE:
            gap = behind.strip(_QUOTES).casefold()
            if gap in grammar.owner_words:
                owner = owner or m.entity
    return owner, bearer


def _says_as(words: Sequence[str], language: Language) -> bool:
    """Whether what stands between a name and a role is a word like "as", and at most a possessive pronoun behind it."""
    grammar = language.grammar
    if language.spaced:
        rest = words[1:]
        return words[0] in grammar.as_words and len(rest) <= _SMALL and all(_is_small(w, language) for w in rest)
    [gap] = words
    mark = max((a for a in grammar.as_words if gap.startswith(a)), key=len, default=None)
    return mark is not None and (gap == mark or _is_small(gap[len(mark) :].strip(_QUOTES), language))


def _is_small(word: str, language: Language) -> bool:
    return word in language.grammar.pronouns or word in language.grammar.determiners


class Wording:
    """Reads the tokens of passages, each passage once, and lays linked passages side by side."""

    def __init__(
        self, sources: Sequence[AnnotatedSource], kind: Callable[[str], str], senses: Mapping[str, str]
    ) -> None:
        self._sources = sources
        self._kind = kind
        self._senses = senses
        self._read: dict[tuple[Place, bool], tuple[Token, ...]] = {}

    def tokens(self, place: Place, *, words: bool) -> tuple[Token, ...]:
        """The tokens of one passage."""
        known = self._read.get((place, words))
        if known is None:
            source = self._sources[place.source]
            known = tokens_of(source, source.passages[place.passage], self._kind, self._senses, words=words)
            self._read[place, words] = known
        return known

    def lay(
        self, link: Linked, one: int, two: int, works: tuple[str, ...], left_of: _Linking, right_of: _Linking
    ) -> AlignedPair:
        """The tokens of a link between the sources `one` and `two`, matched. `left_of` are the left passages linked to
        a right one, `right_of` the other way round: all of them count as being near."""
        a, b = Place(one, link.left), Place(two, link.right)
        words = self._sources[one].language.code == self._sources[two].language.code
        left, right = self.tokens(a, words=words), self.tokens(b, words=words)
        matched = match_tokens(left, right)
        return AlignedPair(
            one=a,
            two=b,
            works=works,
            strength=link.strength,
            fit=link.fit,
            left=left,
            right=right,
            matched=tuple(matched),
            slots=tuple(_slots(left, right, matched)),
            near_left=self._near(a, left_of.get(link.right, ()), words),
            near_right=self._near(b, right_of.get(link.left, ()), words),
            denials=(self._denials(a), self._denials(b)),
            firm=link.firm,
        )

    def _near(self, place: Place, linked: Iterable[int], words: bool) -> tuple[Token, ...]:
        passages, at = self._sources[place.source].passages, place.passage
        close = {
            i
            for i in range(max(0, at - REACH), min(len(passages), at + REACH + 1))
            if passages[i].block == passages[at].block or abs(i - at) <= 1
        } | set(linked)
        return tuple(t for i in sorted(close) for t in self.tokens(Place(place.source, i), words=words))

    def _denials(self, place: Place) -> int:
        source = self._sources[place.source]
        return sum(key == "neg" for _, _, key in _cues(source, source.passages[place.passage]))


def _agree(one: Token, two: Token) -> bool:
    return one.found is not None and two.found is not None and may_be_same(one.found.value, two.found.value)


def match_tokens(left: Sequence[Token], right: Sequence[Token]) -> list[tuple[int, int]]:
    """Pairs of indexes, each side once: the same key, then agreeing values, then related concepts."""
    matched: list[tuple[int, int]] = []
    by_key: dict[tuple[str, str], tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, tokens in enumerate((left, right)):
        for i, token in enumerate(tokens):
            if token.kind in ("term", "name"):
                by_key[token.kind, token.key][side].append(i)
    several: list[tuple[int, int]] = []
    for a, b in by_key.values():
        if len(a) == len(b) == 1:
            matched.append((a[0], b[0]))
        else:
            several += [(i, j) for i in a for j in b]
    several += [
        (i, j)
        for i, one in enumerate(left)
        if one.kind == "value"
        for j, two in enumerate(right)
        if two.kind == "value" and (one.key == "date") == (two.key == "date") and _agree(one, two)
    ]
    _settle(several, matched, left, right)
    free_left = set(range(len(left))) - {i for i, _ in matched}
    free_right = set(range(len(right))) - {j for _, j in matched}
    near = [
        (i, j)
        for i in sorted(free_left)
        if left[i].kind == "term"
        for j in sorted(free_right)
        if right[j].kind == "term"
        and (related(left[i].key).get(right[j].key, 0.0) >= STANDS_FOR or _told_apart(left[i], right[j]))
    ]
    # A word and its contrary (or another of its kind) in one place are left over, and neither is matched with a word
    # that is merely related.
    settled = list(matched)
    _settle(near, settled, left, right)
    matched += [(i, j) for i, j in settled[len(matched) :] if not _told_apart(left[i], right[j])]
    near = [
        (i, j)
        for i, one in enumerate(left)
        if one.kind == "person"
        for j, two in enumerate(right)
        if two.kind == "person" and one.key == two.key
    ]
    _settle(near, matched, left, right)
    return sorted(matched)


def _told_apart(one: Token, two: Token) -> bool:
    return two.key in opposites(one.key) or two.key in contrasts(one.key)


def _settle(
    pairs: Iterable[tuple[int, int]],
    matched: list[tuple[int, int]],
    left: Sequence[Token],
    right: Sequence[Token],
) -> None:
    """Of pairs that could be matched, take those with the best neighbours first, each token once."""
    known = dict(matched)
    scored = sorted(
        ((round(standing(i, j, known)[0], 9), -abs(i / len(left) - j / len(right)), i, j) for i, j in set(pairs)),
        key=lambda e: (-e[0], -e[1], e[2], e[3]),
    )
    used_left, used_right = {i for i, _ in matched}, {j for _, j in matched}
    for _, _, i, j in scored:
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            matched.append((i, j))


def standing(i: int, j: int, matched: Mapping[int, int]) -> tuple[float, bool]:
    """How much two tokens stand in the same place: matched neighbours, weighed by how near they are on both sides; and
    whether one of them touches. `matched` maps left indexes to right ones."""
    total, touching = 0.0, False
    for a in range(i - NEAR, i + NEAR + 1):
        b = matched.get(a)
        d, e = abs(i - a), abs(j - b) if b is not None else 0
        if d and 0 < e <= NEAR:
            total += 1.0 / (d * e)
            touching = touching or (d <= TOUCH and e <= TOUCH)
    return total, touching


def _slots(left: Sequence[Token], right: Sequence[Token], matched: Sequence[tuple[int, int]]) -> list[Slot]:
    """Pairs of unmatched tokens of one kind, each the best of the other among its kind, or among the words that are
    told apart from it."""
    free_left = [i for i in range(len(left)) if i not in {a for a, _ in matched}]
    free_right = [j for j in range(len(right)) if j not in {b for _, b in matched}]
    known = dict(matched)
    scores: dict[tuple[int, int], tuple[float, bool]] = {}
    for i in free_left:
        for j in free_right:
            one, two = left[i], right[j]
            if (one.kind, one.light, one.sort) == (two.kind, two.light, two.sort):
                got = standing(i, j, known)
                if got[0] > 0:
                    scores[i, j] = got
    best_left: dict[int, float] = defaultdict(float)
    best_right: dict[int, float] = defaultdict(float)
    for (i, j), (s, _) in scores.items():
        best_left[i], best_right[j] = max(best_left[i], s), max(best_right[j], s)
    apart = {p: s for p, (s, _) in scores.items() if left[p[0]].kind == "term" and _told_apart(left[p[0]], right[p[1]])}
    return [
        Slot(left[i], right[j], s, touching)
        for (i, j), (s, touching) in sorted(scores.items())
        if (s >= best_left[i] and s >= best_right[j])
        or ((i, j) in apart and all(s >= other for (a, b), other in apart.items() if a == i or b == j))
    ]
