"""Quantities in English text: what is read, and what is left alone."""

from __future__ import annotations

import pytest

from tests.values.reading import quantities, short

# text, [(span with bound, what it says)]
READ = [
    # figures and number words
    ("1,250 entries", [("1,250", "count 1250 entry")]),
    ("a total of 12,34,567", [("12,34,567", "number 1234567")]),
    ("It weighs 3.75 kg.", [("3.75 kg", "count 3.75 kilogram")]),
    ("twenty-three ships", [("twenty-three ships", "count 23 ship")]),
    ("two hundred and five", [("two hundred and five", "number 205")]),
    ("three thousand two hundred ten votes", [("three thousand two hundred ten votes", "count 3210 vote")]),
    ("half a million readers", [("half a million", "count 500000 reader")]),
    ("a quarter million homes", [("quarter million homes", "count 250000 house")]),
    ("two and a half million tonnes", [("two and a half million tonnes", "count 2500000 tonne")]),
    ("a dozen eggs", [("a dozen", "count 12 egg")]),
    ("minus seven degrees Celsius", [("minus seven degrees Celsius", "count -7 celsius")]),
    ("an index of -2.5 today", [("-2.5", "number -2.5")]),
    ("an average of .75", [(".75", "number 0.75")]),
    ("3.2 x 10^6 cells", [("3.2 x 10^6 cells", "count 3200000 cell")]),
    # money
    ("It cost $4.5 million.", [("$4.5 million", "money 4500000 USD")]),
    ("a fund of US$2bn", [("US$2bn", "money 2000000000 USD")]),
    ("12 million euros", [("12 million euros", "money 12000000 EUR")]),
    ("£30m and A$15,000", [("£30m", "money 30000000 GBP"), ("A$15,000", "money 15000 AUD")]),
    ("HK$300 a day", [("HK$300 a day", "money 300 HKD/day")]),
    ("EUR 250", [("EUR 250", "money 250 EUR")]),
    ("two million pounds", [("two million pounds", "money 2000000 GBP")]),
    ("50 cents", [("50 cents", "money 0.5 USD")]),
    ("$1.40 a share", [("$1.40 a share", "money 1.4 USD/share")]),
    ("earned $90,000 a year", [("$90,000 a year", "money 90000 USD/year")]),
    ("1.8M dollars", [("1.8M dollars", "money 1800000 USD")]),
    # bounds
    ("less than $45 million", [("less than $45 million", "money < 45000000 USD")]),
    ("at most 40 people", [("at most 40 people", "count <= 40 person")]),
    ("no more than 40 people", [("no more than 40 people", "count <= 40 person")]),
    ("not more than 40 people", [("not more than 40 people", "count <= 40 person")]),
    (
        "no fewer than 3,000 full-time employees",
        [("no fewer than 3,000 full-time employees", "count >= 3000 employee")],
    ),
    ("up to 5.5 years", [("up to 5.5 years", "duration <= 5.5 year")]),
    ("over 44 million euros", [("over 44 million euros", "money > 44000000 EUR")]),
    ("exceeding 90%", [("exceeding 90%", "percent > 90")]),
    ("nearly 20 million", [("nearly 20 million", "number nearly 20000000")]),
    ("roughly a third of voters", [("roughly a third", "number ~ 1/3")]),
    ("some 500 guests", [("some 500", "count ~ 500 guest")]),
    ("an estimated 12 deaths", [("an estimated 12 deaths", "count ~ 12 death")]),
    ("10 people or more", [("10 people or more", "count >= 10 person")]),
    ("400+ pages", [("400+ pages", "count >= 400 page")]),
    ("≥ 50 points", [("≥ 50 points", "count >= 50 point")]),
    ("capped at 100 times the stake", [("capped at 100 times", "multiple <= 100")]),
    # one quantity's bound is not taken for the other's
    (
        "under $45M and over $44M",
        [("under $45M", "money < 45000000 USD"), ("over $44M", "money > 44000000 USD")],
    ),
    # ranges, changes, scores
    ("7-10 people", [("7-10 people", "count 7..10 person")]),
    ("between 10 and 15 million dollars", [("10 and 15 million dollars", "money 10000000..15000000 USD")]),
    ("10 to 15 million", [("10 to 15 million", "number 10000000..15000000")]),
    ("$10-$12 a month", [("$10-$12 a month", "money 10..12 USD/month")]),
    ("5% to 10%", [("5% to 10%", "percent 5..10")]),
    ("from 5% to 10%", [("5%", "percent 5"), ("10%", "percent 10")]),
    ("two or three days", [("two or three days", "duration 2..3 day")]),
    ("won 6-3", [("6", "number 6"), ("3", "number 3")]),
    # percent, multiples, fractions
    ("12.5 per cent", [("12.5 per cent", "percent 12.5")]),
    ("3 percentage points", [("3 percentage points", "percent 3 percentage_point")]),
    ("25 basis points", [("25 basis points", "percent 0.25 percentage_point")]),
    ("100x cheaper", [("100x", "multiple 100")]),
    ("a tenfold rise", [("tenfold", "multiple 10")]),
    ("twice as many", [("twice", "multiple 2")]),
    ("he called three times", [("three times", "count 3 time")]),
    ("two-thirds of them", [("two-thirds", "number 2/3")]),
    ("one in five", [("one in five", "number 0.2")]),
    ("half of the town", [("half", "number 0.5")]),
    ("1/3 of it", [("1/3", "number 1/3")]),
    # durations and ages
    ("a 90-day trial", [("90-day", "duration 90 day")]),
    ("within a month", [("within a month", "duration <= 1 month")]),
    ("two years ago", [("two years", "duration 2 year")]),
    ("half an hour", [("half an hour", "duration 0.5 hour")]),
    ("three and a half years", [("three and a half years", "duration 3.5 year")]),
    ("a 54-year-old driver", [("54-year-old", "duration 54 year")]),
    ("working 24 hours a day", [("24 hours a day", "duration 24 hour/day")]),
    # orders of magnitude
    ("hundreds of millions of dollars", [("hundreds of millions of dollars", "money order 100000000..1000000000 USD")]),
    ("billions of people", [("billions of people", "count order 1000000000..10000000000 person")]),
    ("dozens of papers", [("dozens of papers", "count order 20..100 paper")]),
    ("several hundred homes", [("several hundred homes", "count order 100..1000 house")]),
    # nouns, ordinals, labels
    ("129 Canadian passengers", [("129 Canadian passengers", "count 129 passenger")]),
    ("a 5-person board", [("5-person", "count 5 person")]),
    ("40 yurts", [("40", "count 40 yurt")]),
    ("the 17th time", [("17th", "ordinal 17")]),
    ("the twenty-first edition", [("twenty-first", "ordinal 21")]),
    ("see article 50", [("50", "ordinal 50")]),
    ("speeds of 85 miles per hour", [("85 miles per hour", "count 85 mile_per_hour")]),
    ("12 mm of rain", [("12 mm", "count 12 millimetre")]),
]

NOTHING = [
    "GPT-4, SU7 and the F-16",
    "running Llama 3.1 on it",
    "a Falcon 9 lifted off",
    "version 2.1.3 is out",
    "see https://example.org/a/640?page=3 for more",
    "mail to desk42@example.org",
    "report_2018.pdf",
    "commit 9b92a87 broke it",
    "as noted in [12]",
    "[01]",
    "1. Founding",
    "the list was cut at 4.1...",
    "a first-class seat",
    "a double-edged sword",
    "World War Two",
    "one another",
    "a year like no other",
    "call 859-292-3680",
    "on all fours",
    "Second, nobody asked.",
    "the Boeing 747",
    "he half closed the door",
    "#3 and @4",
    "",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[f.start : f.end], short(f.value)) for f in quantities("en", text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert [text[f.start : f.end] for f in quantities("en", text)] == []
