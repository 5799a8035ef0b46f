"""How dates in the evidence stand to dates in a claim, and how dates are resolved, built and described."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.languages import get_language
from factcheck.values.base import DateValue, Relation
from factcheck.values.date_parts import parse_iso
from factcheck.values.dates import build_date, compare_dates, describe_date, find_dates, resolve_date


def _date(text: str, bound: str = "=") -> DateValue:
    return build_date(text, None, bound)


RELATIONS = [
    (("2018-02", "="), ("2018-02-28", "="), "entails"),
    (("2018", "="), ("2018-02-28", "="), "entails"),
    (("2018-02-28", "="), ("2018-02-28", "="), "entails"),
    (("2018-02", "="), ("2018-02", "late"), "entails"),
    (("2018-02", "late"), ("2018-02", "late"), "entails"),
    (("2018-02", "late"), ("2018-02-27", "="), "entails"),
    (("2018", "<"), ("2017-05", "="), "entails"),
    (("2018", ">"), ("2019", "="), "entails"),
    (("2018", ">="), ("2018-03", "="), "entails"),
    (("2015-11-22", "="), ("2015-11-22T19:48", "="), "entails"),
    (("2015-11-22T19:48", "="), ("2015-11-22T19:48:10", "="), "entails"),
    (("2015-11-22T19:48+08:00", "="), ("2015-11-22T11:48Z", "="), "entails"),
    (("XXXX-12-08", "="), ("2015-12-08", "="), "entails"),
    (("199X", "="), ("1994", "="), "entails"),
    (("2016/2020", "="), ("2016/2020", "="), "entails"),
    (("2018-35", "="), ("2018-08", "="), "entails"),
    (("2018-02-28", "="), ("2018-02", "="), "undecided"),
    (("2018-02", "late"), ("2018-02", "="), "undecided"),
    (("2018", "="), ("2016", ">="), "undecided"),
    (("2016", ">="), ("2018", "="), "undecided"),
    (("2016/2020", "="), ("2018", "="), "undecided"),
    (("2018", "="), ("2016/2020", "="), "undecided"),
    (("2015-12-08", "="), ("XXXX-12-08", "="), "undecided"),
    (("2015-11-22T19:48", "="), ("2015-11-22", "="), "undecided"),
    (("2015-11-22T19:48:10", "="), ("2015-11-22T19:48", "="), "undecided"),
    (("2018", "~"), ("2016", "="), "excludes"),
    (("2018", "="), ("2018", "~"), "undecided"),
    (("2018", "="), ("2017", "="), "excludes"),
    (("2018-02", "="), ("2018-03-01", "="), "excludes"),
    (("2018", "="), ("2018", "<"), "excludes"),
    (("2018", "="), ("2018", ">"), "excludes"),
    (("2018-02", "early"), ("2018-02", "late"), "excludes"),
    (("XXXX-12-08", "="), ("2015-12-09", "="), "excludes"),
    (("XXXX-12-08", "="), ("XXXX-11-08", "="), "excludes"),
    (("2015-11-22T19:48", "="), ("2015-11-22T07:48", "="), "excludes"),
    (("2015-11-22T19:48", "="), ("2015-11-22T19:47", "="), "excludes"),
    (("2015-11-22T19:48Z", "="), ("2015-11-22T19:48+08:00", "="), "excludes"),
    (("2016/2020", "="), ("2016/2021", "="), "excludes"),
    (("2016/2020", "="), ("2021", "="), "excludes"),
]

# claim and evidence in words
HALVES = [
    ("the second half of March 2018", "17 March 2018", "entails"),
    ("March 2018", "the second half of March 2018", "entails"),
    ("the second half of March 2018", "March 2018", "undecided"),
    ("the first half of March 2018", "the second half of March 2018", "excludes"),
    ("the first half of March 2018", "17 March 2018", "excludes"),
    ("the first half of the 19th century", "1852", "excludes"),
    ("the first half of the 19th century", "1850", "undecided"),
    ("the second half of the 19th century", "since 1852", "undecided"),
    ("early March 2018", "the second half of March 2018", "excludes"),
    ("the second half of March", "the first half of March", "excludes"),
]


@pytest.mark.parametrize(("claim", "evidence", "relation"), HALVES)
def test_halves(claim: str, evidence: str, relation: str) -> None:
    (first,), (second,) = (find_dates(f"in {text}", get_language("en")) for text in (claim, evidence))
    assert first.value.kind == second.value.kind == "date"
    assert compare_dates(first.value, second.value).relation == relation


def test_halves_in_words() -> None:
    (found,) = find_dates("in the second half of the 19th century", get_language("en"))
    assert found.value.kind == "date"
    assert describe_date(found.value) == "the second half of the 19th century"


@pytest.mark.parametrize(("claim", "evidence", "relation"), RELATIONS)
def test_relation(claim: tuple[str, str], evidence: tuple[str, str], relation: str) -> None:
    outcome = compare_dates(_date(*claim), _date(*evidence))
    assert outcome.relation == relation, outcome
    assert outcome.code == ("FC207" if relation == "excludes" else None)


def test_swapped_morning_and_evening_is_named() -> None:
    assert "morning and afternoon" in compare_dates(_date("2015-11-22T19:48"), _date("2015-11-22T07:48")).note


@pytest.mark.parametrize(
    ("claim", "evidence", "relation"),
    [
        ("at 8 am on 3 May 2018", "3 May 2018, 08:00", "entails"),
        ("3 May 2018, 08:00", "at 8 am on 3 May 2018", "entails"),
        ("at 8 am on 3 May 2018", "8 am on 3 May 2018", "entails"),
        ("at 8 am on 3 May 2018", "3 May 2018, 08:20", "undecided"),
        ("3 May 2018, 08:20", "at 8 am on 3 May 2018", "undecided"),
        ("3 May 2018, 08:20", "3 May 2018, 08:00", "excludes"),
        ("at 8 am on 3 May 2018", "at 9 am on 3 May 2018", "excludes"),
        ("at 8 am on 3 May 2018", "at 8 pm on 3 May 2018", "excludes"),
        ("3 May 2018, 8 am UTC", "3 May 2018, 10:20 CEST", "undecided"),
        ("3 May 2018, 8 am UTC", "3 May 2018, 10:00 CEST", "entails"),
        ("3 May 2018, 8 am UTC", "3 May 2018, 8 am CEST", "excludes"),
    ],
)
def test_an_hour_alone_says_nothing_of_its_minutes(claim: str, evidence: str, relation: str) -> None:
    (first,), (second,) = (find_dates(text, get_language("en")) for text in (claim, evidence))
    assert first.value.kind == second.value.kind == "date"
    outcome = compare_dates(first.value, second.value)
    assert outcome.relation == relation, outcome


def test_zones_that_mean_several_decide_nothing() -> None:
    claim = replace(_date("2016-01-02T10:12"), zone="CST")
    evidence = replace(_date("2016-01-02T08:12"), zone="PST")
    assert compare_dates(claim, evidence).relation is Relation.UNDECIDED


# language, text, document, context, iso
RESOLVED = [
    ("zh", "去年2月17日", date(2024, 3, 6), None, "2023-02-17"),
    ("zh", "前年", date(2024, 3, 6), None, "2022"),
    ("zh", "昨天", date(2024, 3, 1), None, "2024-02-29"),
    ("zh", "上个月", date(2024, 1, 6), None, "2023-12"),
    ("zh", "上周五", date(2024, 3, 6), None, "2024-03-01"),
    ("zh", "3月1日", date(2024, 3, 6), None, "2024-03-01"),
    ("zh", "11月", date(2024, 3, 6), None, "2023-11"),
    ("zh", "24日", date(2024, 3, 6), None, "2024-02-24"),
    ("zh", "次年", date(2024, 3, 6), "2015-12", "2016"),
    ("en", "last year", date(2024, 3, 6), None, "2023"),
    ("en", "last February", date(2024, 2, 6), None, "2023-02"),
    ("en", "in February", date(2024, 3, 6), None, "2024-02"),
    ("en", "in June", date(2024, 3, 6), None, "2023-06"),
    ("en", "on Thursday", date(2024, 3, 6), None, "2024-02-29"),
    ("en", "next Friday", date(2024, 3, 6), None, "2024-03-08"),
    ("en", "last week", date(2024, 3, 6), None, "2024-W09"),
    ("en", "today", date(2024, 3, 6), None, "2024-03-06"),
    ("en", "September of the same year", date(2024, 3, 6), "2017-05-01", "2017-09"),
    ("en", "the following day", None, "2017-12-31", "2018-01-01"),
    ("pt", "setembro do mesmo ano", None, "2017-05-01", "2017-09"),
    ("pt", "em 8 de dezembro", None, "2015", "2015-12-08"),
    ("pt", "em 8 de dezembro", date(2024, 11, 20), "2023-11", "2023-12-08"),
    ("pt", "em 8 de dezembro", date(2024, 11, 20), "2015", "XXXX-12-08"),
    ("pt", "em 8 de novembro", date(2024, 11, 20), "2015", "2024-11-08"),
    ("pt", "em 8 de dezembro", date(2024, 11, 20), "2024-11-20", "2023-12-08"),
    ("pt", "ontem", date(2024, 3, 1), None, "2024-02-29"),
    # nothing to resolve against, or nothing to resolve
    ("zh", "去年2月17日", None, None, "XXXX-02-17"),
    ("zh", "3月1日", None, None, "XXXX-03-01"),
    ("en", "the following day", None, "2017-12", "XXXX-XX-XX"),
    ("en", "the same year", date(2024, 3, 6), None, "XXXX"),
    ("en", "on Thursday", None, None, "XXXX-XX-XX"),
    ("en", "in 2018", date(2024, 3, 6), "2015", "2018"),
    ("zh", "去年2月29日", date(2024, 3, 6), None, "XXXX-02-29"),
]


@pytest.mark.parametrize(("code", "text", "document", "context", "iso"), RESOLVED)
def test_resolve(code: str, text: str, document: date | None, context: str | None, iso: str) -> None:
    (found,) = find_dates(text, get_language(code))
    assert found.value.kind == "date"
    value = resolve_date(found.value, document=document, context=_date(context) if context else None)
    assert value.iso == iso
    assert (value.low is None) == ("XXXX" in iso)


def test_an_inferred_year_agrees_but_never_contradicts() -> None:
    (found,) = find_dates("in February", get_language("en"))
    assert found.value.kind == "date"
    value = resolve_date(found.value, document=date(2024, 3, 6))
    assert compare_dates(_date("2024-02"), value).relation is Relation.ENTAILS
    assert compare_dates(_date("2023-02"), value).relation is Relation.UNDECIDED
    assert compare_dates(_date("2023-03"), value).relation is Relation.EXCLUDES


def test_a_year_taken_from_the_date_before_settles_nothing() -> None:
    (found,) = find_dates("em novembro", get_language("pt"))
    assert found.value.kind == "date"
    value = resolve_date(found.value, document=None, context=_date("2015"))
    assert compare_dates(_date("2015-11"), value).relation is Relation.UNDECIDED
    assert compare_dates(_date("XXXX-11"), value).relation is Relation.ENTAILS
    assert compare_dates(_date("2015-12"), value).relation is Relation.EXCLUDES


def test_a_year_on_which_document_and_context_agree_contradicts() -> None:
    (found,) = find_dates("3月15日", get_language("zh"))
    assert found.value.kind == "date"
    value = resolve_date(found.value, document=date(2024, 3, 6), context=_date("2023-02-17"))
    assert compare_dates(_date("2024-03-15"), value).relation is Relation.EXCLUDES
    assert compare_dates(_date("2023-03-15"), value).relation is Relation.ENTAILS


def test_a_stated_shift_contradicts() -> None:
    (found,) = find_dates("去年2月17日", get_language("zh"))
    assert found.value.kind == "date"
    value = resolve_date(found.value, document=date(2024, 3, 6))
    assert compare_dates(_date("2022-02-17"), value).relation is Relation.EXCLUDES


BUILT = [
    ("2018", "year", "=", date(2018, 1, 1), date(2018, 12, 31), "2018"),
    ("2018-02", "month", "late", date(2018, 2, 17), date(2018, 2, 28), "late February 2018"),
    ("2018-02-28", None, "<", None, date(2018, 2, 27), "before 28 February 2018"),
    ("2018-02-28", "month", "=", date(2018, 2, 1), date(2018, 2, 28), "February 2018"),
    ("2015-11-22T19:48", "minute", "=", date(2015, 11, 22), date(2015, 11, 22), "22 November 2015, 7:48 pm"),
    ("2016/2020-09", None, "=", date(2016, 1, 1), date(2020, 9, 30), "2016 to September 2020"),
    ("199X", None, "=", date(1990, 1, 1), date(1999, 12, 31), "the 1990s"),
    ("2018-35", None, "=", date(2018, 7, 1), date(2018, 9, 30), "the third quarter of 2018"),
    ("XXXX-12-08", None, "=", None, None, "8 December"),
    ("2018", None, ">=", date(2018, 1, 1), None, "since 2018"),
    ("2000", None, "mid", date(2000, 4, 1), date(2000, 9, 30), "mid-2000"),
]


@pytest.mark.parametrize(("text", "precision", "bound", "low", "high", "words"), BUILT)
def test_build_and_describe(
    text: str, precision: str | None, bound: str, low: date | None, high: date | None, words: str
) -> None:
    value = build_date(text, precision, bound)
    assert (value.low, value.high, describe_date(value)) == (low, high, words)


@pytest.mark.parametrize(
    ("text", "precision", "bound"),
    [
        ("2018-13", None, "="),
        ("2018-02-30", None, "="),
        ("18", None, "="),
        ("last year", None, "="),
        ("2018", None, "order"),
        ("2018", "moment", "="),
        ("", None, "="),
        ("2018/2019/2020", None, "="),
        ("2018-02-28T25:00", None, "="),
    ],
)
def test_what_is_no_date_is_refused(text: str, precision: str | None, bound: str) -> None:
    with pytest.raises(ValueError, match=r"date|precision"):
        build_date(text, precision, bound)


_ISO = st.one_of(
    st.dates(date(1000, 1, 1), date(2999, 12, 31)).flatmap(
        lambda d: st.sampled_from(
            [d.isoformat(), d.isoformat()[:7], d.isoformat()[:4], "XXXX" + d.isoformat()[4:], d.isoformat() + "T19:48"]
        )
    ),
    st.sampled_from(["199X", "19XX", "2018-35", "2018-22", "2018-FY", "2018-W09", "2016/2020", "XXXX", "XXXX-XX-24"]),
)
_BOUNDS = st.sampled_from(["=", "<", "<=", ">", ">=", "~", "early", "mid", "late"])


@given(text=_ISO, bound=_BOUNDS)
def test_a_date_never_excludes_itself(text: str, bound: str) -> None:
    value = build_date(text, None, bound)
    assert compare_dates(value, value).relation is not Relation.EXCLUDES
    assert describe_date(value)


@given(a=_ISO, b=_ISO, bound_a=_BOUNDS, bound_b=_BOUNDS)
def test_excluding_is_mutual(a: str, b: str, bound_a: str, bound_b: str) -> None:
    first, second = build_date(a, None, bound_a), build_date(b, None, bound_b)
    there, back = compare_dates(first, second).relation, compare_dates(second, first).relation
    assert (there is Relation.EXCLUDES) == (back is Relation.EXCLUDES)


@given(text=_ISO, document=st.none() | st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_resolving_keeps_what_was_said(text: str, document: date | None) -> None:
    value = build_date(text)
    resolved = resolve_date(value, document=document)
    if document is None:
        assert resolved == value
    before, after = parse_iso(text.split("/")[0]), parse_iso(resolved.iso.split("/")[0])
    assert before is not None
    assert after is not None
    assert all(
        x is None or x == y
        for x, y in ((before.year, after.year), (before.month, after.month), (before.day, after.day))
    )
    assert resolve_date(resolved, document=document) == resolved
