"""How a date in the evidence stands to a date in a claim: within it, apart from it, or neither.

| claim | evidence | relation |
|---|---|---|
| February 2018 | 28 February 2018 | entails |
| 28 February 2018 | February 2018 | undecided |
| 2018 | before 2018 | excludes |
| 19:48 | 07:48 the same day | excludes, and says that morning and evening are swapped |
| since 2016 | 2018 | undecided: a start is not shown by what happened later |
| 2016 to 2020 | 2018 | undecided: an extent is not shown by a day within |
| late February 2018 | February 2018 | undecided |

A year that was only inferred (a bare month in a news text) can agree but never contradict; one that was inferred from
the date before it in an undated text does not even agree. A month that differs contradicts whatever the year is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from factcheck.values.base import Comparison, DateValue, Relation
from factcheck.values.date_format import describe_date
from factcheck.values.date_parts import Parts, days_of, parse_iso

_CODE = "FC207"
#: Parts of a unit that have nothing in common.
_CONTRARY = (
    {"early", "late"}, {"first half", "second half"}, {"early", "second half"}, {"first half", "late"},
)  # fmt: skip


def compare_dates(claim: DateValue, evidence: DateValue) -> Comparison:
    """Relation of the evidence to the claim; `FC207` where they exclude each other. Unresolved relative dates decide
    nothing."""
    if "/" in claim.iso or "/" in evidence.iso:
        return _compare_intervals(claim, evidence)
    c, e = parse_iso(claim.iso), parse_iso(evidence.iso)
    if c is None or e is None:
        return _undecided("one of the dates cannot be read")
    if c.empty or e.empty:
        return _compare_weekdays(claim, evidence)
    clash = _clash(c, e)
    if clash and claim.bound == evidence.bound == "=":
        return _excludes(clash)
    if _known(claim) and _known(evidence):
        relation = _compare_days(claim, evidence, c, e)
    else:
        relation = _compare_parts(claim, evidence, c, e)
    if relation.relation is Relation.EXCLUDES and (_inferred(claim) or _inferred(evidence)):
        clash = _clash(replace(c, year_text="XXXX"), e)
        return _excludes(clash) if clash and evidence.bound == "=" else _undecided("the source gives no year")
    if relation.relation is Relation.ENTAILS and _inferred(evidence) and evidence.relative == "context" and c.year:
        return _undecided("the source gives no year")
    if relation.relation is Relation.ENTAILS and c.time:
        return _compare_times(claim, evidence, c, e)
    if relation.relation is not Relation.EXCLUDES and c.time and e.time and _same_day(c, e):
        times = _compare_times(claim, evidence, c, e)
        return times if times.relation is Relation.EXCLUDES else relation
    return relation


def _entails(note: str) -> Comparison:
    return Comparison(Relation.ENTAILS, None, note)


def _excludes(note: str) -> Comparison:
    return Comparison(Relation.EXCLUDES, _CODE, note)


def _undecided(note: str) -> Comparison:
    return Comparison(Relation.UNDECIDED, None, note)


def _known(value: DateValue) -> bool:
    return value.low is not None or value.high is not None


def _inferred(value: DateValue) -> bool:
    """Whether the year is only the likeliest one. A stated shift (去年) makes it sure."""
    return value.relative is not None and value.shift_unit is None and _known(value)


def _clash(c: Parts, e: Parts) -> str:
    """What both say and say differently while one of the years is unknown: the month, or the day of the same month."""
    if (c.year_text != "XXXX" and e.year_text != "XXXX") or c.month is None or e.month is None:
        return ""
    if c.month <= 12 and e.month <= 12 and c.month != e.month:
        return "another month"
    if c.month == e.month and c.day is not None and e.day is not None and c.day != e.day:
        return "another day of the month"
    return ""


def _said(evidence: DateValue) -> str:
    return f"the source says {describe_date(evidence)}"


def _compare_weekdays(claim: DateValue, evidence: DateValue) -> Comparison:
    if claim.weekday is not None and evidence.weekday is not None and claim.weekday != evidence.weekday:
        return (
            _excludes("another day of the week") if claim.shift == evidence.shift else _undecided("dates not resolved")
        )
    return _undecided("a date that hangs on another one was not resolved")


def _compare_parts(claim: DateValue, evidence: DateValue, c: Parts, e: Parts) -> Comparison:
    """One of the years is unknown: what both say is compared, and the evidence must say all that the claim says."""
    if claim.bound != evidence.bound or (claim.part is not None and claim.part != evidence.part):
        if _contrary(claim, evidence) and (_prefix(c, e) or _prefix(e, c)):
            return _excludes(_said(evidence))
        return _undecided(_said(evidence))
    if c.year_text != "XXXX" and e.year_text == "XXXX":
        return _undecided("the source gives no year")
    if claim.relative != evidence.relative and not (_known(claim) or _known(evidence)):
        return _undecided("a date that hangs on another one was not resolved")
    if c.time and not (c.month or c.day or c.year):
        return _compare_times(claim, evidence, c, e)
    return _entails(_said(evidence)) if _prefix(c, e) else _undecided(_said(evidence))


def _contrary(claim: DateValue, evidence: DateValue) -> bool:
    """Whether the two name parts of a unit that have nothing in common."""
    return {claim.part, evidence.part} in _CONTRARY


def _prefix(c: Parts, e: Parts) -> bool:
    """Whether the evidence says all that the claim says, at least as exactly."""
    if c.year_text != "XXXX" and c.year_text != e.year_text:
        return False
    return all(x is None or x == y for x, y in ((c.month, e.month), (c.day, e.day), (c.week, e.week)))


def _compare_days(claim: DateValue, evidence: DateValue, c: Parts, e: Parts) -> Comparison:
    """Both are intervals of days; None is no limit. Evidence is taken at its widest, a claim at what it surely
    means."""
    note = _said(evidence)
    if claim.bound == evidence.bound and claim.iso == evidence.iso and claim.part == evidence.part:
        if (claim.low, claim.high) == (evidence.low, evidence.high) and not _ambiguous(evidence):
            return _entails("the same date" if claim.bound == "=" else note)
        return _undecided("the order of day and month is not sure")
    if _apart(claim.low, claim.high, evidence.low, evidence.high):
        return _excludes(note)
    if _contrary(claim, evidence) and claim.iso == evidence.iso:
        return _excludes(note)
    low, high = days_of(claim.iso, part=claim.part, bound=claim.bound, inner=True)
    if _ambiguous(claim):
        low = high = None
        return _undecided("the order of day and month is not sure")
    if claim.bound in (">=", "<=") and evidence.bound == "=":
        # "Since 2016" names a start: only a date within 2016 itself shows it.
        low, high = days_of(claim.iso, part=claim.part, inner=True)
    if claim.bound == "=" and c.month is not None and c.month in (21, 22, 23, 24):
        return _undecided(note)
    if _within(low, high, evidence.low, evidence.high):
        return _entails(note)
    return _undecided(note)


def _ambiguous(value: DateValue) -> bool:
    """Whether the days are wider than the text: 03/04/2015 where both orders are in use."""
    parts = parse_iso(value.iso)
    return value.bound == "=" and parts is not None and parts.day is not None and value.low != value.high


def _apart(a_low: date | None, a_high: date | None, b_low: date | None, b_high: date | None) -> bool:
    return bool((a_high and b_low and a_high < b_low) or (b_high and a_low and b_high < a_low))


def _within(low: date | None, high: date | None, inner_low: date | None, inner_high: date | None) -> bool:
    below = low is None or (inner_low is not None and inner_low >= low)
    above = high is None or (inner_high is not None and inner_high <= high)
    return below and above


def _same_day(c: Parts, e: Parts) -> bool:
    return (c.year, c.month, c.day) == (e.year, e.month, e.day) and c.day is not None


def _compare_times(claim: DateValue, evidence: DateValue, c: Parts, e: Parts) -> Comparison:
    """The dates agree and the claim names a time of day. Zones count only where both are known; else the clock is
    compared."""
    if not e.time:
        return _undecided("the source gives no time of day")
    if claim.at and evidence.at and claim.at.tzinfo and evidence.at.tzinfo:
        gap = abs(claim.at - evidence.at)
        if (claim.whole_hour or evidence.whole_hour) and timedelta(0) < gap < timedelta(hours=1):
            return _undecided("one of the two says the hour only")
        if gap >= _step(c):
            return (
                _clock_gap(claim, evidence, c, e)
                if claim.at.tzinfo == evidence.at.tzinfo
                else _excludes("another moment")
            )
        rough = len(e.time) < len(c.time)
        return _undecided("the source gives a rougher time") if rough else _entails("the same moment")
    if claim.zone and evidence.zone and claim.zone != evidence.zone:
        return _undecided("the time zones cannot be compared")
    return _clock_gap(claim, evidence, c, e)


def _step(parts: Parts) -> timedelta:
    return (timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1))[len(parts.time) - 1]


def _clock_gap(claim: DateValue, evidence: DateValue, c: Parts, e: Parts) -> Comparison:
    """Two times of the same day and zone. "8 am" is the same as 08:00 and decides nothing about 08:20."""
    if c.time[0] == e.time[0] and (claim.whole_hour or evidence.whole_hour):
        if len(c.time) == 1 or not any((*c.time[1:], *e.time[1:])):
            return _entails("the same time")
        return _undecided("one of the two says the hour only")
    shared = min(len(c.time), len(e.time))
    if c.time[:shared] == e.time[:shared]:
        return (
            _entails("the same time") if len(e.time) >= len(c.time) else _undecided("the source gives a rougher time")
        )
    if c.time[1:shared] == e.time[1:shared] and abs(c.time[0] - e.time[0]) == 12:
        return _excludes("the same clock time, morning and afternoon swapped")
    return _excludes("another time of day")


def _compare_intervals(claim: DateValue, evidence: DateValue) -> Comparison:
    """Extents (2016 to 2020). Two extents agree when both ends do; a date within an extent shows nothing about its
    ends."""
    note = _said(evidence)
    if _apart(claim.low, claim.high, evidence.low, evidence.high) and _known(claim) and _known(evidence):
        return _excludes(note) if not (_inferred(claim) or _inferred(evidence)) else _undecided(note)
    if "/" in claim.iso and "/" in evidence.iso:
        ends = [compare_dates(_end(claim.iso, i), _end(evidence.iso, i)).relation for i in (0, 1)]
        if Relation.EXCLUDES in ends:
            return _excludes(note) if not (_inferred(claim) or _inferred(evidence)) else _undecided(note)
        return _entails(note) if ends == [Relation.ENTAILS] * 2 else _undecided(note)
    if (
        "/" in evidence.iso
        and claim.bound == "="
        and _known(claim)
        and _known(evidence)
        and _within(claim.low, claim.high, evidence.low, evidence.high)
    ):
        return _entails(note)
    return _undecided(note)


def _end(iso: str, index: int) -> DateValue:
    text = iso.split("/")[index]
    low, high = days_of(text)
    return DateValue(iso=text, low=low, high=high)
