"""Dates: a year, a month or a day later; and the time of a figure moved to where no evidence is."""

from __future__ import annotations

import contextlib
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from factcheck.matching.frame import build_frame
from factcheck.selftest.original import (
    Made,
    Mutant,
    Original,
    Skipped,
    changed_claim,
    first_that_reads,
    replaced,
    same_value,
)
from factcheck.values.base import DateValue, Found
from factcheck.values.date_parts import dated
from factcheck.values.write import write_value

#: How far the time of a figure is moved, in years: no story reaches so far.
FAR = 40
#: The last year that is written.
_LAST_YEAR = 9990

_ISO = re.compile(r"(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def shifted(original: Original, kind: str) -> Iterator[Made]:
    """The asserted date a year later, a month later, a day later, as far as it says them."""
    asserted, mention = original.frame.asserted, original.frame.mention
    if not isinstance(asserted, DateValue):
        yield from _far(original, kind)
        return
    if mention is None or not isinstance(mention.value, DateValue):
        yield Skipped(kind, "the statement does not state the asserted date")
        return
    done = False
    for part in ("year", "month", "day"):
        made = _shifted(original, kind, mention, asserted, part)
        if made is not None:
            done = True
            yield made
    if not done:
        yield Skipped(kind, "the date has no plain form to be moved in")


def _shifted(original: Original, kind: str, mention: Found, asserted: DateValue, part: str) -> Made | None:
    assert isinstance(mention.value, DateValue)
    iso, said = _later(asserted.iso, part), _later(mention.value.iso, part)
    if iso is None or said is None or mention.value.relative == "document":
        return None
    value = dated(replace(asserted, iso=iso, low=None, high=None, at=None, weekday=None))
    wanted = dated(replace(mention.value, iso=said, low=None, high=None, at=None, weekday=None))
    standing = original.standing(value)
    if standing == "true":
        return Skipped(kind, "the evidence bears the changed date out as well")
    fields: dict[str, Any] = {}
    if original.claim.value is not None:
        stated = _later(original.claim.value.value or "", part)
        if stated is None:
            return None
        fields["value"] = original.claim.value.model_copy(update={"value": stated})
    claim = first_that_reads(original, mention, _wordings(original, mention, wanted), wanted, fields)
    if claim is None:
        return Skipped(kind, "the language has no words for the changed date that its reader reads back")
    return Mutant(kind, claim, f"{asserted.iso} → {iso}", standing == "false")


def _wordings(original: Original, mention: Found, wanted: DateValue) -> list[str]:
    surface = original.frame.text[mention.start : mention.end]
    out = []
    if len(_YEAR.findall(surface)) == 1 and wanted.iso[:4].isdigit():
        out.append(_YEAR.sub(wanted.iso[:4], surface))
    with contextlib.suppress(ValueError, KeyError):
        out.append(write_value(replace(wanted, relative=None), original.language.code))
    return out


def _later(iso: str, part: str, years: int = 1) -> str | None:
    """The date one year (month, day) later at the same precision, None where it does not say that part. A day that the
    month has not got becomes its last; the day after the last is the one before it."""
    found = _ISO.fullmatch(iso)
    if found is None:
        return None
    year, month, day = found.groups()
    if part == "year":
        if not year.isdigit() or int(year) > _LAST_YEAR - years:
            return None
        year = f"{int(year) + years:04d}"
    elif part == "month":
        if month is None or not 1 <= int(month) <= 12:
            return None
        month = f"{int(month) % 12 + 1:02d}"
    elif day is None:
        return None
    else:
        day = f"{int(day) + 1:02d}"
    if day is not None:
        last = monthrange(int(year) if year.isdigit() else 2000, int(month))[1]
        if int(day) > last:
            day = f"{last if part != 'day' else last - 1:02d}"
    return "-".join(p for p in (year, month, day) if p is not None)


def _far(original: Original, kind: str) -> Iterator[Made]:
    """A figure for a time of which the evidence has none: nothing is contradicted, and nothing supported."""
    frame = original.frame
    dates = [f for f in frame.anchors if isinstance(f.value, DateValue) and f.value.iso[:4].isdigit()]
    if not dates:
        yield Skipped(kind, "the claim names no date")
        return
    text = frame.text
    statement, predicate = text, original.claim.predicate
    for found in sorted(dates, key=lambda f: -f.start):
        surface = text[found.start : found.end]
        statement = replaced(statement, found.start, found.end, _YEAR.sub(_moved, surface))
    if predicate is not None:
        predicate = _YEAR.sub(_moved, predicate)
    claim = changed_claim(original.claim, statement=statement, predicate=predicate)
    again = build_frame(claim, original.language, original.world.entities, named=original.world.index.entities)
    kept = again.asserted is not None and frame.asserted is not None and same_value(again.asserted, frame.asserted)
    moved = [f for f in again.anchors if isinstance(f.value, DateValue) and f.value.low is not None]
    if (
        statement == text
        or not (kept or frame.asserted is None)
        or not moved
        or len(again.figures) != len(frame.figures)
    ):
        yield Skipped(kind, "the dates of the statement have no plain form to be moved in")
        return
    yield Mutant(kind, claim, f"{FAR} years later", falsified=False)


def _moved(found: re.Match[str]) -> str:
    return str(int(found.group()) + FAR)
