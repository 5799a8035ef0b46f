"""Dates and lengths of time that follow: the day of an event told by its distance from another one, and the time
between two ends.

"On 8 May, three days before the merger" gives the merger 11 May. Only days and weeks carry a day to another day; months
and years carry a month and a year.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from decimal import Decimal

from factcheck.languages.automaton import Hit
from factcheck.matching.amounts import cues_in
from factcheck.matching.index import CorpusIndex, is_light, kind_of, related
from factcheck.model.derivation import Derivation, Operand, Sign
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource, Passage, Term
from factcheck.values.base import DateValue, Found, Quantity
from factcheck.values.build import build_quantity
from factcheck.values.dates import build_date
from factcheck.values.format import describe

#: How well a passage must bear on the claim.
LEAST_SCORE = 0.62

#: How far the parts of "8 May, three days before the merger" may stand from each other, in code points: the word for
#: before or after from the length of time, the event from that word, the day from the length of time.
CUE_REACH, EVENT_REACH, DAY_REACH = 2, 30, 26
#: A word such as "remaining" may stand so far before the length of time.
AHEAD_REACH = 16

_DAYS = {"day": 1, "week": 7}


def derive_date(frame: Frame, index: CorpusIndex, matches: Sequence[Match]) -> list[Derivation]:
    """The date of the claim's event where passages that bear on the claim tell it by its distance from a day."""
    events = {t.term for t in (*frame.predicate, *frame.terms) if kind_of(t.term) == "event"}
    if frame.kind != "date" or not events:
        return []
    out = []
    for key in _bearing(matches):
        source = index.sources[key[0]]
        passage = source.passages[key[1]]
        out += list(_offsets(events, key, source, passage))
    return out


def _bearing(matches: Sequence[Match]) -> list[tuple[int, int]]:
    kept = {
        (m.source, m.passage)
        for m in matches
        if m.rejected is None and m.score >= LEAST_SCORE and m.passage is not None
    }
    return sorted((s, p) for s, p in kept if p is not None)


def _offsets(events: set[str], key: tuple[int, int], source: AnnotatedSource, passage: Passage) -> Iterable[Derivation]:
    text = source.text.text
    lengths = [f for f in passage.values if isinstance(f.value, Quantity) and f.value.kind == "duration"]
    if not lengths:
        return
    hits = [
        (s + passage.start, e + passage.start, k)
        for s, e, k in cues_in(text[passage.start : passage.end], source.language)
        if k in ("cue:earlier", "cue:later", "cue:ahead")
    ]
    told = [t for t in passage.terms if t.term in events or _near(t.term, events)]
    for length in lengths:
        days = [
            f for f in passage.values if isinstance(f.value, DateValue) and _is_day(f.value) and f.end <= length.start
        ]
        phrase = _phrase(length, hits, told, source.language.spaced)
        if phrase is None or not days:
            continue
        way, first = phrase
        day = max(days, key=lambda f: f.end)
        if first - day.end > DAY_REACH:
            continue
        moved = _moved(day.value, length.value, way)
        if moved is None:
            continue
        sign: Sign = "+" if way > 0 else "-"
        yield Derivation(
            "date",
            moved,
            (Operand(*key, day, "+"), Operand(*key, length, sign)),
            True,
            f"{describe(day.value)} {sign} {describe(length.value)} = {describe(moved)}",
        )


def _near(term: str, events: set[str]) -> bool:
    return any(related(event).get(term, 0.0) >= 0.6 for event in events)


def _is_day(value: DateValue) -> bool:
    return value.low is not None and value.low == value.high and value.bound == "=" and not value.shift


def _phrase(length: Found, hits: Sequence[Hit], told: Sequence[Term], spaced: bool) -> tuple[int, int] | None:
    """Which way the event lies from the day (1: after it), and where the phrase begins."""
    plain = [t for t in told if not t.negated]  # a word such as "lacking" is one of negation elsewhere
    for start, end, kind in hits:
        way = 1 if kind != "cue:later" else -1
        if kind == "cue:ahead":
            if 0 <= length.start - end <= AHEAD_REACH and any(0 <= t.start - length.end <= EVENT_REACH for t in told):
                return way, start
            continue
        behind, before = 0 <= start - length.end <= CUE_REACH, 0 <= length.start - end <= CUE_REACH
        if spaced and behind and _next(plain, end):
            return way, length.start
        if not spaced and (behind or before):
            edge = min(start, length.start)
            event = [t for t in plain if 0 <= edge - t.end <= CUE_REACH]
            if event:
                return way, min(t.start for t in event)
    return None


def _next(told: Sequence[Term], at: int) -> bool:
    return any(0 <= t.start - at <= EVENT_REACH for t in told)


def _moved(day: DateValue | Quantity, length: Quantity | DateValue, way: int) -> DateValue | None:
    if not isinstance(day, DateValue) or not isinstance(length, Quantity) or day.low is None:
        return None
    count = length.stated
    if count is None or length.bound != "=" or count != int(count) or length.unit not in _DAYS or count > 10_000:
        return None
    try:
        moved = day.low + way * timedelta(days=int(count) * _DAYS[length.unit])
    except OverflowError:
        return None
    return build_date(moved.isoformat())


def derive_length(frame: Frame, index: CorpusIndex, matches: Sequence[Match]) -> list[Derivation]:
    """How long it took, where a passage with all of the claim's words gives both ends."""
    asserted = frame.asserted
    if (
        not isinstance(asserted, Quantity)
        or asserted.kind != "duration"
        or asserted.unit not in ("day", "week", "year")
    ):
        return []
    keys = sorted({(m.source, m.passage) for m in matches if m.passage is not None})
    keys = keys or sorted({key for t in frame.terms for key in index.terms.get(t.term, ())})
    made = (_between(frame, asserted, key, index.passage(key)) for key in keys)
    return [d for d in made if d is not None]


def _between(frame: Frame, asserted: Quantity, key: tuple[int, int], passage: Passage) -> Derivation | None:
    words = {t.term for t in frame.terms if not is_light(t.term)}
    told = {t.term for t in passage.terms if not t.negated and t.modality is None}
    named = {m.entity for m in passage.mentions}
    if not words or not all(w in told or _near(w, told) for w in words):
        return None
    if not all(e in named for e in (*frame.subjects, *frame.others)):
        return None
    spans = [f for f in passage.values if isinstance(f.value, DateValue) and "/" in f.value.iso]
    if len(spans) != 1 or frame.when or len([f for f in passage.values if isinstance(f.value, DateValue)]) != 1:
        return None
    value = spans[0].value
    if not isinstance(value, DateValue) or value.low is None or value.high is None:
        return None
    first, last = value.iso.split("/")
    if len(first) != len(last) or len(first) not in (4, 10):
        return None
    made = _length(asserted, value.low, value.high, whole_years=len(first) == 4)
    if made is None:
        return None
    operands = (Operand(*key, spans[0], "-"),)
    return Derivation("length of time", made, operands, True, f"{describe(value)} is {describe(made)}")


def _length(asserted: Quantity, low: date, high: date, *, whole_years: bool) -> Quantity | None:
    """Both ends counted or not: the length lies between."""
    if whole_years != (asserted.unit == "year"):
        return None
    if whole_years:
        years = high.year - low.year
        figure = Decimal(years)
        if asserted.stated == figure and asserted.bound == "=":
            return _duration(figure, figure, "year")
        return _duration(Decimal(years - 1), Decimal(years + 1), "year")
    days = Decimal((high - low).days)
    if asserted.unit == "week":
        return _duration(days / 7, (days + 1) / 7, "week")
    if asserted.bound == "=" and asserted.stated in (days, days + 1):
        return _duration(asserted.stated, asserted.stated, "day")
    return _duration(days, days + 1, "day")


def _duration(low: Decimal, high: Decimal, unit: str) -> Quantity:
    exact = low == high
    return build_quantity(
        type="duration",
        bound="=" if exact else "range",
        amount=low,
        high=None if exact else high,
        currency=None,
        unit=unit,
        per=None,
    )
