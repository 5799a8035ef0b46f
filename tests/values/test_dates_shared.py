"""Dates that share parts, count from others or go by names: lists, times side by side, years in words, holidays."""

from __future__ import annotations

from datetime import date

import pytest

from factcheck.languages import get_language
from factcheck.values.base import DateValue
from factcheck.values.date_read import easter
from factcheck.values.dates import find_dates, resolve_date
from factcheck.values.scan import find_values


def _isos(code: str, text: str) -> list[tuple[str, str]]:
    return [(text[f.core_start : f.core_end], f.value.iso) for f in find_dates(text, get_language(code))]  # type: ignore[union-attr]


LISTS = [
    ("on 4 and 5 March 2018", [("4", "2018-03-04"), ("5 March 2018", "2018-03-05")]),
    ("on 3, 10 and 17 May", [("3", "XXXX-05-03"), ("10", "XXXX-05-10"), ("17 May", "XXXX-05-17")]),
    ("on March 4 and 5.", [("March 4", "XXXX-03-04"), ("5", "XXXX-03-05")]),
    ("March 4, 5 and 6, 2019 there", [("March 4", "2019-03-04"), ("5", "2019-03-05"), ("6, 2019", "2019-03-06")]),
    ("between 3 and 5 May", [("3 and 5 May", "XXXX-05-03/XXXX-05-05")]),
    ("from 3 to 5 May", [("3 to 5 May", "XXXX-05-03/XXXX-05-05")]),
    ("in March and April 2020", [("March", "2020-03"), ("April 2020", "2020-04")]),
    ("on 3 May and 5 June 2019", [("3 May", "2019-05-03"), ("5 June 2019", "2019-06-05")]),
    ("March 4 and 5 respectively", [("March 4", "XXXX-03-04"), ("5", "XXXX-03-05")]),
    # a number beside a date is not yet a day
    ("May 4 and 5 men left", [("May 4", "XXXX-05-04")]),
    ("9 and 5 May", [("5 May", "XXXX-05-05")]),
    ("44 and 5 May", [("5 May", "XXXX-05-05")]),
    ("$4 and 5 May", [("5 May", "XXXX-05-05")]),
    ("May 4, 5 of them", [("May 4", "XXXX-05-04")]),
    ("in 2018 and May 2020", [("2018", "2018"), ("May 2020", "2020-05")]),
]


@pytest.mark.parametrize(("text", "want"), LISTS)
def test_lists(text: str, want: list[tuple[str, str]]) -> None:
    assert _isos("en", text) == want


CLOCKS = [
    ("08:00 and 10:00", ["08:00", "10:00"]),
    ("from 8 to 10 am", ["08:00", "10:00"]),
    ("8-10 pm", ["20:00", "22:00"]),
    ("from 11 to 1 pm", ["11:00", "13:00"]),
    ("between 5 and 8 p.m.", ["17:00", "20:00"]),
    ("from 8:30 to 10:15 pm", ["20:30", "22:15"]),
    ("11:30 to 1 pm", ["11:30", "13:00"]),
    ("09:30 to 10 pm", ["09:30", "22:00"]),
    ("10 p.m. Eastern time", ["22:00"]),
    ("at six in the morning", ["06:00"]),
    ("one in the afternoon", ["13:00"]),
    ("half past six in the evening", ["18:30"]),
    ("quarter to seven", ["06:45"]),
    ("at 5 o'clock", ["05:00"]),
    ("6am", ["06:00"]),
    ("around 1200 GMT", ["12:00"]),
    ("(15.00 UTC)", ["15:00"]),
    ("8:30 p.m. (EST)", ["20:30"]),
    # scores, lengths, counts and names
    ("1200 gmt watches", []),
    ("COVID-19 am Abend", []),
    ("won 10:00 to 8:00", []),
    ("5 to 8 people", []),
    ("it took 02:15 minutes", []),
    ("one in three", []),
    ("two at most", []),
]


@pytest.mark.parametrize(("text", "want"), CLOCKS)
def test_times_of_day(text: str, want: list[str]) -> None:
    assert [iso for _, iso in _isos("en", text)] == [f"XXXX-XX-XXT{time}" for time in want]


NAMED = [
    ("on Christmas Day", [("Christmas Day", "XXXX-12-25")]),
    ("Christmas 2018", [("Christmas 2018", "2018-12-25")]),
    ("New Year's Eve of 2018", [("New Year's Eve of 2018", "2018-12-31")]),
    ("Easter Monday 2018", [("Easter Monday 2018", "2018-04-02")]),
    ("on Good Friday, 2019", [("Good Friday, 2019", "2019-04-19")]),
    ("6 April seventeen hundred thirty-three", [("6 April seventeen hundred thirty-three", "1733-04-06")]),
    ("May twenty-five nineteen eighty-six", [("May twenty-five nineteen eighty-six", "1986-05-25")]),
    ("fifteen August nineteen ninety", [("fifteen August nineteen ninety", "1990-08-15")]),
    ("week 9 of 2024", [("week 9 of 2024", "2024-W09")]),
    ("2024-W09", [("2024-W09", "2024-W09")]),
    ("Q3 of fiscal 2021", [("Q3 of fiscal 2021", "2021-FY")]),
    ("FY2018/19", [("FY2018/19", "2018/2019")]),
    ("in the nineties", [("nineties", "199X")]),
    ("in his twenties", []),
    ("4-Jul-95", [("4-Jul-95", "1995-07-04")]),
    ("due 03/18/40", [("03/18/40", "1940-03-18")]),
    ("due 03/18/05", [("03/18/05", "2005-03-18")]),
    ("23-2020-September", [("23-2020-September", "2020-09-23")]),
    ("On 2016 10 16, it began", [("2016 10 16", "2016-10-16")]),
    ("28 june in 2020", [("28 june in 2020", "2020-06-28")]),
    # seasons, islands and feasts of no known year; numbers that are no year; what only looks like a date
    ("at Christmas", []),
    ("the Christmas market on Christmas Island", []),
    ("on Easter Sunday", []),
    ("in May two thousand came", [("May", "XXXX-05")]),
    ("In June two men left", [("June", "XXXX-06")]),
    ("version 10.15.7", []),
    ("13-31-05", []),
    ("ratio 1.2.18", []),
    ("rows 2016 10 16 20", []),
]


@pytest.mark.parametrize(("text", "want"), NAMED)
def test_names_and_words(text: str, want: list[tuple[str, str]]) -> None:
    assert _isos("en", text) == want


@pytest.mark.parametrize(
    ("year", "day"),
    [(1818, (3, 22)), (1961, (4, 2)), (2000, (4, 23)), (2018, (4, 1)), (2024, (3, 31)), (2038, (4, 25))],
)
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


# text, span, iso, bound
COUNTED = [
    ("it was 2 weeks before May 13 1999", "2 weeks before May 13 1999", "1999-04-29", "~"),
    ("16 days from 01/22/2018", "16 days from 01/22/2018", "2018-02-07", "="),
    ("two days before Christmas 2018", "two days before Christmas 2018", "2018-12-23", "="),
    ("three weeks before Christmas", "three weeks before Christmas", "XXXX-12-04", "~"),
    ("three months after 13 May 1999", "three months after 13 May 1999", "1999-08", "~"),
    ("two years after 2010", "two years after 2010", "2012", "="),
    ("two years after May 2010", "two years after May 2010", "2012-05", "~"),
    ("more than two weeks before 13 May 1999", "more than two weeks before 13 May 1999", "1999-04-29", "<"),
]


@pytest.mark.parametrize(("text", "span", "iso", "bound"), COUNTED)
def test_a_length_counted_from_a_date_is_that_other_date(text: str, span: str, iso: str, bound: str) -> None:
    (found,) = find_values(text, get_language("en"))
    assert isinstance(found.value, DateValue)
    assert (text[found.start : found.end], found.value.iso, found.value.bound) == (span, iso, bound)


@pytest.mark.parametrize(
    "text",
    [
        "in the two weeks before 13 May 1999",
        "for two years after 2010",
        "within two weeks of 13 May 1999",
        "two days after 28 February",
        "two days after May 2010",
        "16 days from 01/02/2018",
    ],
)
def test_a_stretch_or_an_open_day_stays_a_length_and_a_date(text: str) -> None:
    assert [f.value.kind for f in find_values(text, get_language("en"))] == ["duration", "date"]


# text, document, context, iso
NAMED_LATER = [
    ("two days ago", "2024-03-01", None, "2024-02-28"),
    ("two weeks ago", "2024-03-06", None, "2024-W08"),
    ("three months ago", "2024-03-06", None, "2023-12"),
    ("ten years ago", "2024-03-06", None, "2014"),
    ("in two days", "2024-02-28", None, "2024-03-01"),
    ("three days later", "2024-03-06", "2017-12-30", "2018-01-02"),
    ("two days after tomorrow", "2024-03-06", None, "2024-03-09"),
    ("two days ago", None, None, "XXXX-XX-XX"),
    ("three days later", "2024-03-06", None, "XXXX-XX-XX"),
]


@pytest.mark.parametrize(("text", "document", "context", "iso"), NAMED_LATER)
def test_ago_and_later_are_lengths_that_name_a_day_once_one_is_known(
    text: str, document: str | None, context: str | None, iso: str
) -> None:
    found = find_values(text, get_language("en"))[0]
    assert found.value.kind == "duration"
    assert found.when is not None
    known = DateValue(iso=context) if context else None
    day = date.fromisoformat(document) if document else None
    assert resolve_date(found.when, document=day, context=known).iso == iso


@pytest.mark.parametrize("text", ["for two days", "two days of rain", "the last two days", "within two days"])
def test_other_lengths_name_no_day(text: str) -> None:
    assert [f.when for f in find_values(text, get_language("en"))] == [None]


APPOSED = [
    ("7 p.m. tonight, Saturday, May 5, 2018", [("7 p.m. tonight, Saturday, May 5, 2018", "2018-05-05T19:00")]),
    ("Yesterday (3 May) it rained", [("Yesterday (3 May)", "XXXX-05-03")]),
    ("last year (2017)", [("last year (2017)", "2017")]),
    ("last year, 2017", [("last year", "XXXX"), ("2017", "2017")]),
    ("Tomorrow, Friday, is off", [("Tomorrow, Friday", "XXXX-XX-XX")]),
    ("yesterday, in May 2018", [("yesterday", "XXXX-XX-XX"), ("May 2018", "2018-05")]),
    ("the previous month of June", [("the previous month of June", "XXXX-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "want"), APPOSED)
def test_a_relative_day_that_is_written_out_too(text: str, want: list[tuple[str, str]]) -> None:
    assert _isos("en", text) == want


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("on the Today programme", 0),
        ("the This Morning presenter", 0),
        ("on Good Friday and Black Friday", 0),
        ('"Today we won," he said', 1),
        ("It rained. Today it is dry", 1),
        ("WE WON TODAY", 1),
    ],
)
def test_titles_and_named_weekdays_are_no_days(text: str, count: int) -> None:
    assert len(find_dates(text, get_language("en"))) == count
