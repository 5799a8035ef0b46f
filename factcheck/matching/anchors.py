"""The smaller anchors: time, rank, the message a passage stands in, other figures of the claim."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.languages.base import Language
from factcheck.languages.senses import RANKS
from factcheck.matching.coverage import Hit, same_kind
from factcheck.matching.entities import same_entity
from factcheck.matching.events import main_events
from factcheck.matching.index import kind_of
from factcheck.matching.parties import segment
from factcheck.matching.policy import DOCUMENT_CONCEPTS, MESSAGE_CONCEPTS
from factcheck.matching.weights import Weighted
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource, Passage
from factcheck.text.span import Span
from factcheck.values.base import DateValue, Found, Quantity
from factcheck.values.compare import compare
from factcheck.values.dates import build_date

#: How far behind a figure a word that adds it to another may stand, in code points.
BEHIND = 12


def compare_period(frame: Frame, passage: Passage, text: str, found: Found, clause: int) -> str:
    """Whether the passage's figure is for the claim's time: `same`; `other`; `part` of the claim's (which names no
    time); `wider` (the claim names a time and the passage a longer one, or none)."""
    low, high = segment(passage, text, clause)
    dates = [f for f in passage.values if isinstance(f.value, DateValue) and f.value.low is not None]
    near = [f.value for f in dates if passage.clause_at(f.start) == clause]
    theirs = [d for d in near or [f.value for f in dates if low <= f.start < high] if isinstance(d, DateValue)]
    mine = [m for m in frame.when if m.low is not None and m.high is not None]
    if not mine:
        quote = next((q for q in passage.sayings if q.quoted and q.start <= found.start < q.end), None)
        beside = [
            f.value
            for f in passage.values
            if isinstance(f.value, DateValue)
            and abs(passage.clause_at(f.start) - clause) <= 1
            and low <= f.start < high
            and (quote is None or quote.start <= f.start < quote.end)  # the day of the saying is not that of the sum
            and not (f.value.relative == "document" and f.value.shift == 0)  # "today's strongest" is no period
        ]
        one = len(beside) == 1 and isinstance(beside[0], DateValue) and _short(beside[0])
        if frame.when and not beside:
            return "wider"  # "in September" against a passage that names no time
        return "part" if one and not frame.when else "same"
    if not theirs:
        return "wider"
    for m in mine:
        for d in theirs:
            if m.low is None or m.high is None or d.low is None:
                continue
            if d.low <= m.high and m.low <= (d.high or d.low):
                inside = m.low <= d.low and (d.high or d.low) <= m.high
                return "same" if inside else "wider"
    return "other"


def _short(value: DateValue) -> bool:
    """Whether a date is one period (a year at most), not a stretch over which a figure adds up."""
    if value.bound not in ("=", "~"):
        return False
    if value.low is None or value.high is None:
        return value.iso.startswith("XXXX-") and not value.iso.startswith("XXXX-XX")
    return (value.high - value.low).days <= 366


def other_message(frame: Frame, passage: Passage, source: AnnotatedSource) -> bool:
    """Whether the claim speaks of a message of a certain date and the passage stands in one of another."""
    if passage.message is None or not frame.when or not any(t.term in MESSAGE_CONCEPTS for t in frame.terms):
        return False
    sent = source.letters[passage.message].date
    if sent is None or not isinstance(sent.value, DateValue):
        return False
    return all(compare(when, sent.value).relation == "excludes" for when in frame.when)


def other_rank(frame: Frame, passage: Passage, clause: int) -> bool:
    """Whether the clause speaks of the first or the last of a kind and the claim does not ("first-round investors")."""
    mine = RANKS & {t.term for t in (*frame.terms, *frame.predicate)}
    theirs = RANKS & {t.term for t in passage.terms if passage.clause_at(t.start) == clause}
    return bool(theirs - mine)


def is_thin(frame: Frame, hits: Sequence[tuple[Weighted, Hit]], passage: Passage, text: str, clause: int) -> bool:
    """Whether one word alone ties the value to the claim while its parties are not named beside it."""
    low, high = segment(passage, text, clause)
    named = {m.entity for m in passage.mentions if low <= m.start < high}
    if frame.kind == "date" and any(t.term in MESSAGE_CONCEPTS | DOCUMENT_CONCEPTS for t in frame.terms):
        # which message is meant shows in what it is about
        return not all(any(same_entity(e, n) for n in named) for e in frame.others)
    near = {(h.at.start, h.at.end) for _, h in hits if h.at is not None and h.share >= 0.5}
    if len(near) >= 2:
        return False
    wanted = frame.subjects or frame.others
    if wanted and all(any(same_entity(e, n) for n in named) for e in wanted):
        return False
    # another party of the claim beside the value, and the rest is who speaks or what the text is about
    known = {*passage.carried, *((passage.voice,) if passage.voice else ()), *named}
    beside = {m.entity for m in passage.mentions if passage.clause_at(m.start) == clause}
    parties = (*frame.subjects, *frame.others)
    one = any(same_entity(e, n) for e in frame.others for n in beside)
    return not (one and all(any(same_entity(e, n) for n in known) for e in parties))


def is_timed(frame: Frame, passage: Passage, clause: int) -> bool:
    """Whether the figure's own clause names the very time that the claim gives its figure for: that ties it as a name
    would."""
    if frame.kind != "quantity" or not frame.when:
        return False
    here = [f.value for f in passage.values if isinstance(f.value, DateValue) and passage.clause_at(f.start) == clause]
    return any(compare(m, d).relation == "entails" for m in frame.when for d in here if m.low is not None and _short(m))


def anchor_differs(anchor: Found, passage: Passage) -> str | None:
    """What a passage says to a value that the claim mentions beside its point: "value" (it differs), None (agrees)."""
    same = [f for f in passage.values if same_kind(anchor.value, f.value)]
    if not same:
        return "value-missing" if isinstance(anchor.value, Quantity) else None
    if any(compare(anchor.value, f.value).relation != "excludes" for f in same):
        return None
    return "value"


def lacks_day(anchor: Found, passage: Passage) -> bool:
    """Whether a passage has no date for the day that a claim mentions, and was not written on that day either."""
    value = anchor.value
    if not isinstance(value, DateValue) or value.low is None or value.low != value.high:
        return False  # months and years are often those of a whole text, told elsewhere in it
    if any(same_kind(value, f.value) for f in passage.values):
        return False
    if passage.when is None:
        return True
    return compare(value, build_date(passage.when.isoformat(), "day", "=")).relation == "excludes"


#: How the time of an unnamed day begins.
_CLOCK = "XXXX-XX-XXT"


#: A date whose year is left to the context may be of any year that its document speaks of, or of one so far from it.
YEARS_APART = 1


def date_unknown(anchor: Found, passage: Passage, source: AnnotatedSource) -> str | None:
    """ "value-missing" for a day, month or year that a claim mentions and that neither the passage nor anything else of
    its document can mean: it is not about that time."""
    if not isinstance(anchor.value, DateValue) or anchor.value.low is None:
        return None
    if any(isinstance(f.value, DateValue) for f in passage.values):
        return None  # that one is compared
    dates = [f.value for p in source.passages for f in p.values if isinstance(f.value, DateValue)]
    dates += [
        letter.date.value
        for letter in source.letters
        if letter.date is not None and isinstance(letter.date.value, DateValue)
    ]
    if source.published is not None and isinstance(source.published.value, DateValue):
        dates.append(source.published.value)
    known = [d for d in dates if d.low is not None]
    value = anchor.value
    years = {d.low.year for d in known if d.low is not None}
    near = any(abs(value.low.year - year) <= YEARS_APART for year in years) if value.low is not None else True
    meant = (near or d.relative != "context" for d in known if compare(value, d).relation != "excludes")
    return None if any(meant) else "value-missing"


#: Quantities that tell one event from another where a claim mentions them beside its point.
_TELLING = frozenset({"ordinal", "duration"})


def other_mention(frame: Frame, passage: Passage, found: Found) -> bool:
    """Whether the claim mentions a date, a rank or a length of time besides its point, and the passage has others of
    the kind in its place: "from 18th to 22nd", "since 2008" against 2007."""
    theirs = [f for f in passage.values if f is not found]
    for anchor in frame.anchors:
        value = anchor.value
        if isinstance(value, DateValue):
            alike = [f.value for f in theirs if isinstance(f.value, DateValue) and _alike(value, f.value)]
            if alike and not any(_same_date(value, other) for other in alike):
                return True
        elif value.kind in _TELLING:
            same = [
                f
                for f in theirs
                if isinstance(f.value, Quantity) and (f.value.kind, f.value.unit) == (value.kind, value.unit)
            ]
            if same and all(compare(value, f.value).relation == "excludes" for f in same):
                return True
    return False


def _alike(one: DateValue, two: DateValue) -> bool:
    """Whether two dates are said equally exactly, and as dates of the calendar."""
    clocks = one.iso.startswith(_CLOCK) and two.iso.startswith(_CLOCK)
    whole = "X" not in one.iso[len("XXXX") :] or clocks
    return one.relative == two.relative is None and len(one.iso) == len(two.iso) and whole


def _same_date(one: DateValue, two: DateValue) -> bool:
    if "XXXX" in (one.iso[:4], two.iso[:4]):
        return one.iso[4:] == two.iso[4:]
    return one.iso == two.iso


def is_offset(frame: Frame, hits: Sequence[tuple[Weighted, Hit]], passage: Passage, found: Found) -> bool:
    """Whether a stretch of time stands between a date and the claim's event ("8 May, three days before the merger"):
    then the date is not that of the event."""
    clause = passage.clause_at(found.core_start)
    acts = [hit for _, hit in main_events(frame, hits) if hit.at is not None]
    here = [hit for hit in acts if hit.at is not None and passage.clause_at(hit.at.start) == clause]
    for hit in here or acts:
        if hit.at is None:
            continue
        low, high = min(found.start, hit.at.start), max(found.end, hit.at.end)
        for other in passage.values:
            if isinstance(other.value, Quantity) and other.value.kind == "duration" and low <= other.start < high:
                return True
    return False


def is_added(found: Found, clauses: Sequence[Span], text: str, language: Language) -> bool:
    """Whether a figure comes on top of another one ("another 5 million", "5 million more", 又捐赠了500万): no total."""
    grammar = language.grammar
    clause = next((c.start for c in clauses if found.core_start < c.end), clauses[-1].start if clauses else 0)
    lead = text[clause : found.core_start].casefold()
    tail = text[found.end : found.end + BEHIND].casefold().lstrip()
    if any(tail.startswith(word) and not tail[len(word) : len(word) + 1].isalpha() for word in grammar.added_behind):
        return True
    if not language.spaced:
        return any(word in lead for word in grammar.additive)
    words = lead.split()[-3:]
    return any(word in grammar.additive for word in words)


def under_bound(found: Found, passage: Passage, text: str, language: Language) -> bool:
    """Whether a bound before another figure may hold for this one too ("more than 700 infants and 40 workers")."""
    if not isinstance(found.value, Quantity) or found.value.bound != "=":
        return False
    before = [f for f in passage.values if f.end <= found.start and isinstance(f.value, Quantity)]
    if not before or before[-1].value.bound == "=":
        return False
    between = text[before[-1].end : found.start]
    if language.spaced:
        return bool(set(between.casefold().split()[-1:]) & language.grammar.conjunctions)
    return any(between.endswith(word) for word in language.grammar.conjunctions)


def is_attributive(found: Found, hits: Sequence[tuple[Weighted, Hit]]) -> bool:
    """Whether a count stands right before a thing of the claim, as a property of it ("the five-person board")."""
    if found.value.kind != "count":
        return False
    return any(
        h.at is not None and h.share >= 0.5 and kind_of(h.at.term) == "thing" and 0 <= h.at.start - found.end <= 1
        for _, h in hits
    )


def claims_addition(frame: Frame) -> bool:
    """Whether the claim itself gives its figure as one that comes on top of another."""
    whole = (Span(0, len(frame.text)),)
    return frame.mention is not None and is_added(frame.mention, whole, frame.text, frame.language)
