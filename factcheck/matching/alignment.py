"""Which passages of two renderings render the same passage of a work.

Passages are compared by what no translation changes: values, names, concepts - and words, inside one language. A
passage looks up the rare ones of its features and gets a few candidates; it never walks all passages of the other
document. Renderings mostly keep the order, so the heaviest chain of candidates that runs forward in both documents is
found first; what lies off the chain (a report tells things in its own order) must be clearer by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from factcheck.judging.accounts import work_date
from factcheck.matching.index import CorpusIndex, figure_key, is_light, related
from factcheck.matching.letters import letter_date
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.model.source import Work
from factcheck.values.base import DateValue, Quantity

#: A feature that more passages have than a tenth of the document is not looked up, within these bounds.
COMMON, MOST_COMMON = 40, 160
#: Candidates that a passage keeps, best first.
KEPT = 6
#: Least weight of what two passages share, and least share of it, on the chain and off it.
STRENGTH, FIT = 1.3, 0.3
OFF_CHAIN_STRENGTH, OFF_CHAIN_FIT = 1.7, 0.36
#: ... and between two places of one document.
INNER_STRENGTH, INNER_FIT = 1.7, 0.36
#: ... and for two passages to be about the same matter at least; how near they must come to the best of one side.
LOOSE_STRENGTH, LOOSE_FIT, LOOSE_BEST = 1.2, 0.4, 0.7
#: A link that is not the best of either side is kept where it is nearly as good.
NEARLY_BEST = 0.9
#: How well a related concept stands for another, of what `related` says.
RELATED = 0.7
#: Weight of a name, of an agreeing value, and of figures that differ by a power of ten.
NAME, VALUE, DIGITS = 0.8, 1.0, 0.4
#: Light concepts ("new", "today") count for this share.
LIGHT = 0.5
#: What a neighbouring link adds to the score of a link, as a share of the neighbour's.
NEIGHBOUR = 0.25

#: Corpora of fewer passages count as having this many.
SMALL_CORPUS = 300

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Linked:
    """Passage `left` of one source and `right` of another (or of the same) render the same passage.

    Where it is not `firm` they are about the same matter, which is enough to ask whose something is, not more.
    """

    left: int
    right: int
    strength: float
    fit: float
    firm: bool = True


@dataclass(frozen=True, slots=True)
class Side:
    """The passages of a source that can be aligned, their features, and the works that each may render."""

    source: AnnotatedSource
    features: Mapping[int, Features]
    works: Mapping[int, frozenset[str]]
    rendered: frozenset[str]


def side_of(source: AnnotatedSource, index: CorpusIndex, works: Mapping[str, Work], senses: Mapping[str, str]) -> Side:
    """What of a source can be aligned: sentences of the text proper that name anything. `senses` are the concepts that
    the glossary's own terms stand for."""
    features = {
        p.index: found
        for p in source.passages
        if p.kind not in ("meta", "header") and len(found := _features(p, index, senses)) > 1
    }
    rendered = frozenset(r.work for r in source.source.renders if r.work in works)
    return Side(source, features, {i: _works(source, i, rendered, works) for i in features}, rendered)


def _works(source: AnnotatedSource, at: int, rendered: frozenset[str], works: Mapping[str, Work]) -> frozenset[str]:
    """The works that a passage may render: those sent on the day of its email, where it stands in one that a work is
    known for; else all that the source renders."""
    message = source.passages[at].message
    while message is not None:
        sent = letter_date(source.letters[message])
        dated = {
            w for w in rendered if sent and (d := work_date(works[w])) and len(d) > 4 and sent.isoformat().startswith(d)
        }
        if dated:
            return frozenset(dated)
        # A forwarded email follows the one that forwards it, and is older.
        before = letter_date(source.letters[message - 1]) if message and sent else None
        message = message - 1 if before is not None and sent is not None and sent < before else None
    return rendered


def _rarity(df: int, size: int) -> float:
    """How rare a feature is, from 0.1 to 1. In a corpus of a few sentences nothing can be told from its being in two of
    them: it counts as a larger one."""
    size = max(size, SMALL_CORPUS)
    return max(0.1, log((size + 1) / (df + 0.5)) / log((size + 1) / 0.5))


def _features(passage: Passage, index: CorpusIndex, senses: Mapping[str, str]) -> dict[str, float]:
    out: dict[str, float] = {}
    for term in passage.terms:
        rare = _rarity(len(index.terms.get(term.term, ())), index.size)
        key = senses.get(term.term, term.term)
        out[key] = rare * (LIGHT if is_light(key) else 1.0)
    for mention in passage.mentions:
        if not mention.entity.startswith("unknown:"):
            weight = (
                NAME
                * _rarity(len(index.entities.get(mention.entity, ())), index.size)
                * (0.5 if mention.how in ("voice", "pronoun") else 1.0)
            )
            key = "e:" + mention.entity
            out[key] = max(out.get(key, 0.0), weight)
    for found in passage.values:
        value = found.value
        if isinstance(value, DateValue):
            out["d:" + value.iso] = VALUE
        elif isinstance(value, Quantity) and (key_ := figure_key(found)) is not None:
            out[f"v:{value.stated:f}"] = VALUE if value.stated and abs(value.stated) > 3 else VALUE / 2
            out["f:" + "".join(map(str, key_[3]))] = DIGITS
        elif isinstance(value, Quantity):
            out[f"v:{value.low}..{value.high}"] = VALUE
    return out


def align(one: Side, two: Side, *, works: frozenset[str]) -> list[Linked]:
    """The links between two sources, by place; between places of one source where `one` is `two`.

    Only passages that may render one of `works` are linked. Total cost grows with the passages, their features and
    `MOST_COMMON`.
    """
    inner = one is two
    same_language = one.source.language.code == two.source.language.code
    postings: dict[str, list[int]] = defaultdict(list)
    for i in sorted(two.features):
        for feature in two.features[i]:
            postings[feature].append(i)
    common = max(COMMON, min(len(two.features) // 10, MOST_COMMON))
    totals_one = {i: _total(f, same_language) for i, f in one.features.items()}
    totals_two = {i: _total(f, same_language) for i, f in two.features.items()}
    candidates: dict[tuple[int, int], tuple[float, float]] = {}
    for i in sorted(one.features):
        mine = _listed(one.features[i], same_language)
        may = _eligible(one, two, i, works, inner)
        weights: dict[int, float] = defaultdict(float)
        for feature, weight in one.features[i].items():
            if feature.startswith("w:") and not same_language:
                continue
            for other, share in ((feature, 1.0), *related(feature).items()):
                found = postings.get(other, ())
                if len(found) <= common:
                    for j in found:
                        weights[j] += share * weight
        ranked = sorted((j for j in weights if may(j)), key=lambda j: (-round(weights[j], 9), j))
        for j in ranked[:KEPT]:
            shared = _shared(mine, one.features[i], two.features[j])
            if shared <= 0:
                continue
            a, b = totals_one[i], totals_two[j]
            fit = 0.5 * shared / min(a, b) + 0.5 * 2 * shared / (a + b)
            candidates[i, j] = (shared, min(fit, 1.0))
    return _chosen(candidates, inner)


def _eligible(one: Side, two: Side, i: int, works: frozenset[str], inner: bool) -> Callable[[int], bool]:
    mine = one.works[i] & works
    passages = two.source.passages
    here = passages[i] if inner else None

    def may(j: int) -> bool:
        if not mine & two.works[j]:
            return False
        if here is None:
            return True
        # Inside one document: an email against what the text around tells of it. Each pair is looked at once.
        there = passages[j]
        known = one.works[i] != one.rendered
        return known and here.message is not None and there.message is None and here.block != there.block

    return may


def _total(features: Features, same_language: bool) -> float:
    return sum(w for f, w in features.items() if _counts(f, same_language)) or 1.0


def _counts(feature: str, same_language: bool) -> bool:
    return not feature.startswith("f:") and (same_language or not feature.startswith("w:"))


def _listed(features: Features, same_language: bool) -> list[tuple[str, float, bool, Mapping[str, float]]]:
    """The features of a passage in a fixed order: each with its weight, whether it counts where the other passage has
    it too, and what may stand for it there."""
    return [
        (
            feature,
            features[feature],
            feature.startswith("f:") or _counts(feature, same_language),
            {} if feature.startswith(("w:", "e:", "d:", "v:", "f:")) else related(feature),
        )
        for feature in sorted(features)
    ]


def _shared(mine: Sequence[tuple[str, float, bool, Mapping[str, float]]], one: Features, two: Features) -> float:
    """The weight of what two passages have in common; a related concept counts in part, each once. `mine` are the
    features of the one, `_listed`."""
    total = 0.0
    rest: list[tuple[float, Mapping[str, float]]] = []
    for feature, weight, counts, near in mine:
        theirs = two.get(feature)
        if theirs is None:
            if near:
                rest.append((weight, near))
        elif counts:
            total += min(weight, theirs)
    taken: set[str] = set()
    for weight, near in rest:
        free = sorted(f for f in near.keys() & two.keys() if f not in one and f not in taken)
        if free:
            best = max(free, key=lambda o: near[o] * two[o])
            taken.add(best)
            total += RELATED * near[best] * min(weight, two[best])
    return total


def _chosen(candidates: Mapping[tuple[int, int], tuple[float, float]], inner: bool) -> list[Linked]:
    score = {}
    for (i, j), (strength, fit) in candidates.items():
        score[i, j] = strength * fit
    for (i, j), base in list(score.items()):
        near = [candidates[n][0] * candidates[n][1] for n in _neighbours(i, j) if n in candidates]
        score[i, j] = base + NEIGHBOUR * max(near, default=0.0)
    chain = frozenset() if inner else _chain(score)
    best_left: dict[int, float] = defaultdict(float)
    best_right: dict[int, float] = defaultdict(float)
    for (i, j), s in score.items():
        best_left[i] = max(best_left[i], s)
        best_right[j] = max(best_right[j], s)
    least = (INNER_STRENGTH, INNER_FIT) if inner else (OFF_CHAIN_STRENGTH, OFF_CHAIN_FIT)
    out = []
    for (i, j), (strength, fit) in sorted(candidates.items()):
        on_chain = (i, j) in chain
        need_strength, need_fit = (STRENGTH, FIT) if on_chain else least
        s = score[i, j]
        best = s >= NEARLY_BEST * best_left[i], s >= NEARLY_BEST * best_right[j]
        if strength >= need_strength and fit >= need_fit and (any(best) if on_chain else all(best)):
            out.append(Linked(i, j, strength, fit))
        elif strength >= LOOSE_STRENGTH and fit >= LOOSE_FIT and s >= LOOSE_BEST * min(best_left[i], best_right[j]):
            out.append(Linked(i, j, strength, fit, firm=False))
    return out


def _neighbours(i: int, j: int) -> Iterator[tuple[int, int]]:
    for a in (-1, 0, 1):
        for b in (-1, 0, 1):
            if (a or b) and a * b >= 0:
                yield i + a, j + b


def _chain(score: Mapping[tuple[int, int], float]) -> frozenset[tuple[int, int]]:
    """The heaviest set of pairs that runs forward in both documents; n log n in the number of pairs.

    A passage may stand in the chain twice, for sentences are parted and joined.
    """
    pairs = sorted(p for p in score if score[p] >= STRENGTH * FIT)
    columns = sorted({j for _, j in pairs})
    tree: list[tuple[float, tuple[int, int] | None]] = [(0.0, None)] * (len(columns) + 1)
    before: dict[tuple[int, int], tuple[int, int] | None] = {}
    total: dict[tuple[int, int], float] = {}
    for pair in pairs:
        at = bisect_left(columns, pair[1]) + 1
        best: tuple[float, tuple[int, int] | None] = (0.0, None)
        k = at
        while k:
            best = max(best, tree[k], key=lambda e: (e[0], e[1] or (-1, -1)))
            k &= k - 1
        total[pair] = best[0] + score[pair]
        before[pair] = best[1]
        k = at
        while k < len(tree):
            if total[pair] > tree[k][0]:
                tree[k] = (total[pair], pair)
            k += k & -k
    out = set()
    last = max(total, key=lambda p: (total[p], p), default=None)
    while last is not None:
        out.add(last)
        last = before[last]
    return frozenset(out)
