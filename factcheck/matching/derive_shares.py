"""Shares and growth: what 30 of 48 members are in percent, by how much a value grew that rose from 40 to 50.

One sentence must give both figures and say all that the claim says, and nothing in it may be denied or supposed. A
figure is taken for rounded to its last digit before a share of it contradicts anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factcheck.languages.automaton import Hit
from factcheck.matching.amounts import cues_in
from factcheck.matching.index import CorpusIndex, is_light
from factcheck.matching.story import all_said, asking_cues
from factcheck.matching.tally import tally
from factcheck.matching.terms import stem
from factcheck.model.derivation import Derivation, Operand
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.values.arithmetic import divide, scaled, subtract
from factcheck.values.base import Found, Quantity, Relation
from factcheck.values.compare import compare
from factcheck.values.format import describe

_HUNDRED = Decimal(100)
#: How far "from" and "to" may stand from their figures, in code points.
_REACH = 3
_WORD = re.compile(r"[^\W\d_]+")
_FINE = Decimal("1E-9")


def derive_share(frame: Frame, index: CorpusIndex, matches: Sequence[Match]) -> list[Derivation]:
    """The share or the growth that a claim asserts, from sentences that give both figures of it."""
    asserted = frame.asserted
    if not isinstance(asserted, Quantity) or asserted.kind in ("duration", "ordinal"):
        return []
    if asserted.kind in ("money", "count") and not any(k in ("cue:rise", "cue:fall") for _, _, k in asking_cues(frame)):
        return []
    keys = {(m.source, m.passage) for m in matches if m.passage is not None}
    keys |= {key for t in frame.terms for key in index.terms.get(t.term, ())[:_MOST]}
    out: list[Derivation] = []
    for key in sorted(keys)[:_MOST]:
        source, passage = index.sources[key[0]], index.passage(key)
        figures = [f for f in passage.values if isinstance(f.value, Quantity) and f.value.kind in _FIGURES]
        if len(figures) >= 2 and source.language.code == frame.language.code:
            out += _of(frame, asserted, key, source, passage, figures)
    return out


_MOST = 60
_FIGURES = ("money", "count", "number", "percent")


def _of(
    frame: Frame,
    asserted: Quantity,
    key: tuple[int, int],
    source: AnnotatedSource,
    passage: Passage,
    figures: Sequence[Found],
) -> Iterable[Derivation]:
    language = source.language
    text = source.text.text
    hits = [
        (s + passage.start, e + passage.start, k) for s, e, k in cues_in(text[passage.start : passage.end], language)
    ]
    grown, parts = list(_grown(figures, hits)), list(_parts(figures, hits, text, source))
    if len(grown) + len(parts) != 1 or not _plain(frame, passage, source):
        return
    if parts and (asserted.kind == "percent" or (asserted.kind == "number" and _is_fraction(asserted))):
        part, whole = parts[0]
        if _names(frame, text[whole.start : whole.end]) and not _says_more(
            frame, passage, hits, whole.end, passage.end
        ):
            yield from _share(asserted, key, part, whole)
    if grown and not _says_more(frame, passage, hits, passage.start, grown[0][0].start):
        yield from _growth(frame, asserted, key, *grown[0])


def _names(frame: Frame, whole: str) -> bool:
    """Whether the claim names what the whole is of."""
    if not frame.language.spaced:
        return any(char in frame.text for char in _WORD.findall(whole)[-1][-2:])
    mine = {stem(w, frame.language) for w in _WORD.findall(frame.text)}
    return any(stem(w, frame.language) in mine for w in _WORD.findall(whole))


def _says_more(frame: Frame, passage: Passage, hits: Sequence[Hit], low: int, high: int) -> bool:
    """Whether a stretch says something that the claim does not: a share of those against is none of those for."""
    mine = {t.term for t in frame.terms}
    told = [t for t in passage.terms if low <= t.start < high and not is_light(t.term)]
    return any(t.term not in mine and not any(s < t.end and t.start < e for s, e, _ in hits) for t in told)


def _is_fraction(q: Quantity) -> bool:
    return q.unit is None and q.step == 0 and q.stated is not None and 0 < q.stated < 1


def _plain(frame: Frame, passage: Passage, source: AnnotatedSource) -> bool:
    """Whether the sentence says all of the claim's words, and as a fact."""
    if any(t.negated or t.modality is not None for t in passage.terms):
        return False
    entries = tally(0, passage, source.text.text, source.language)
    words = {t.term for t in passage.terms} | {w for e in entries for w in (*e.words, *(e.nouns or ()), e.unit or "")}
    return all_said(frame, frozenset(), (passage,), source, frozenset(words))


# --- a part of a whole


def _parts(
    figures: Sequence[Found], hits: Sequence[Hit], text: str, source: AnnotatedSource
) -> Iterable[tuple[Found, Found]]:
    """Pairs such as "30 of the 48 members", part first."""
    small = source.language.arithmetic.links | source.language.grammar.determiners | {"out"}
    for one, two in pairwise(figures):
        a, b = one.value, two.value
        if not isinstance(a, Quantity) or not isinstance(b, Quantity) or a.kind == "percent" or b.kind == "percent":
            continue
        between = text[one.end : two.start].casefold()
        words = _WORD.findall(between)
        linked = words and len(between) <= 14 and all(w in small for w in words) and not between.strip(" .").count(",")
        if linked and b.unit is not None and a.unit in (None, b.unit) and _within(a, b):
            yield one, two
        among = any(
            k == "cue:among" and one.end <= s and e <= two.start and two.start - one.end <= _REACH for s, e, k in hits
        )
        if among and a.unit is not None and _within(b, a):
            yield two, one


def _within(part: Quantity, whole: Quantity) -> bool:
    return part.stated is not None and whole.stated is not None and 0 < part.stated <= whole.stated


def _share(asserted: Quantity, key: tuple[int, int], part: Found, whole: Found) -> Iterable[Derivation]:
    a, b = part.value, whole.value
    assert isinstance(a, Quantity)
    assert isinstance(b, Quantity)
    made = divide(a, b)
    if made is None:
        return
    value = replace(scaled(made, _HUNDRED), kind="percent", unit=None, currency=None, per=None, step=_FINE)
    if asserted.kind == "percent" and asserted.unit is not None:
        return
    operands = (Operand(*key, part, "/"), Operand(*key, whole, "/"))
    yield Derivation("share", value, operands, True, f"{describe(a)} / {describe(b)} = {_percent(value)}")


def _percent(value: Quantity) -> str:
    if value.stated is None:
        return describe(value)
    shown = round(value.stated, 2).normalize()
    return f"{'' if shown == value.stated else 'about '}{shown:f}%"


# --- growth


def _grown(figures: Sequence[Found], hits: Sequence[Hit]) -> Iterable[tuple[Found, Found, str]]:
    """Pairs such as "rose from 40 to 50", with the way they say it went."""
    ways = {k[4:] for _, _, k in hits if k in ("cue:rise", "cue:fall")}
    for one, two in pairwise(figures):
        a, b = one.value, two.value
        if not isinstance(a, Quantity) or not isinstance(b, Quantity):
            continue
        if (a.kind, a.unit, a.currency, a.per) != (b.kind, b.unit, b.currency, b.per) or not a.stated or not b.stated:
            continue
        if not _beside(one, hits, ("cue:from",)) or not _beside(two, hits, ("cue:to", "cue:rise", "cue:fall")):
            continue
        way = "rise" if b.stated > a.stated else "fall"
        if way in ways:
            yield one, two, way


def _beside(found: Found, hits: Sequence[Hit], kinds: Sequence[str]) -> bool:
    return any(k in kinds and (0 <= found.start - e <= _REACH or 0 <= s - found.end <= _REACH) for s, e, k in hits)


def _growth(
    frame: Frame, asserted: Quantity, key: tuple[int, int], first: Found, last: Found, way: str
) -> Iterable[Derivation]:
    claimed = {k[4:] for _, _, k in asking_cues(frame) if k in ("cue:rise", "cue:fall")}
    a, b = first.value, last.value
    assert isinstance(a, Quantity)
    assert isinstance(b, Quantity)
    if claimed != {way} and not (asserted.kind == "multiple" and not claimed and way == "rise"):
        return
    if frame.mention is None or _beside(frame.mention, asking_cues(frame), ("cue:to",)):
        return  # "rose to 50": the value itself
    exact = _grew(asserted, a, b, way)
    if exact is None:
        return
    if compare(asserted, exact).relation is not Relation.ENTAILS:
        exact = _grew(asserted, _rounded(a), _rounded(b), way) or exact
    words = _percent(exact) if exact.kind == "percent" and exact.unit is None else describe(exact)
    working = f"from {describe(a)} to {describe(b)} is a {way} of {words}"
    if exact.kind == "multiple":
        working = f"{describe(b)} / {describe(a)} = {describe(exact)}"
    yield Derivation("growth", exact, (Operand(*key, first, "-"), Operand(*key, last, "+")), True, working)


def _rounded(q: Quantity) -> Quantity:
    """Every number that rounds to a figure."""
    if q.stated is None or q.bound != "=" or q.kind == "count":
        return q
    half = q.step / 2
    return replace(q, stated=None, low=q.stated - half, high=q.stated + half, bound="range")


def _grew(asserted: Quantity, a: Quantity, b: Quantity, way: str) -> Quantity | None:
    """The growth in the terms of the claim; None where it asks for something else."""
    if asserted.kind == a.kind and asserted.unit == a.unit and asserted.currency == a.currency and a.kind != "percent":
        return subtract(b, a) if way == "rise" else subtract(a, b)
    if a.kind == "percent":
        points = asserted.kind == "percent" and asserted.unit == "percentage_point"
        made = subtract(b, a) if way == "rise" else subtract(a, b)
        return replace(made, unit="percentage_point") if points else None
    ratio = divide(b, a)
    if ratio is None:
        return None
    ratio = replace(ratio, unit=None, currency=None, per=None, step=_FINE)
    if asserted.kind == "multiple":
        return replace(ratio, kind="multiple")
    if asserted.unit is not None or (asserted.kind != "percent" and not _is_fraction(asserted)):
        return None
    whole = replace(ratio, stated=_HUNDRED, low=_HUNDRED, high=_HUNDRED, low_open=False, high_open=False, bound="=")
    percent = scaled(ratio, _HUNDRED)
    made = subtract(percent, whole) if way == "rise" else subtract(whole, percent)
    return replace(made, kind="percent", step=_FINE)
