"""What a source gets wrong by itself, whatever is claimed: a weekday that is not the weekday of the date beside it.

Such a date is still used as it stands; the report says that one of the two must be wrong. Deliberately absent: any
choice between the day of the week and the day of the month.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.errors import Problem
from factcheck.model.passage import AnnotatedSource
from factcheck.values.base import DateValue
from factcheck.values.date_format import WEEKDAYS, describe_date
from factcheck.values.dates import weekday_mismatch


def weekday_slips(sources: Iterable[AnnotatedSource]) -> Iterator[Problem]:
    """FC508 (warning) for every date whose weekday contradicts it, in the order of the sources and of their text.

    `path` is that of the source, `line` and `column` are those of the first character of the date, `found` is the raw
    text of it and `expected` the weekday that the date has, in English.
    """
    for source in sources:
        for passage in source.passages:
            for found in passage.values:
                value = found.value
                if not isinstance(value, DateValue) or not weekday_mismatch(value):
                    continue
                assert value.low is not None
                assert value.weekday is not None
                span = source.raw(found.core_start, found.core_end)
                right = WEEKDAYS[value.low.weekday()]
                yield Problem(
                    code="FC508",
                    message=f"{describe_date(value)} was a {right}, but the text says {WEEKDAYS[value.weekday]}",
                    path=source.source.path,
                    line=source.text.line_of(span.start),
                    column=source.text.column_of(span.start),
                    found=source.text.raw[span.start : span.end],
                    expected=right,
                    severity="warning",
                )
