"""Dates in running text: what is read, with which parts, and what is left alone."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.languages import all_languages, get_language
from factcheck.languages.base import Language
from factcheck.languages.calendar_data import Calendar
from factcheck.languages.value_data import ValueData
from factcheck.values.date_parts import parse_iso
from factcheck.values.dates import find_dates, weekday_mismatch

# language, text, [(core, iso)]
READ = [
    ("en", "It opened on 22 November 2015.", [("22 November 2015", "2015-11-22")]),
    ("en", "It opened on November 22, 2015.", [("November 22, 2015", "2015-11-22")]),
    ("en", "It opened Nov. 22 2015", [("Nov. 22 2015", "2015-11-22")]),
    ("en", "the 3rd of May, 1997", [("3rd of May, 1997", "1997-05-03")]),
    ("en", "filed 2015-11-22, closed 2015/12/01", [("2015-11-22", "2015-11-22"), ("2015/12/01", "2015-12-01")]),
    ("en", "due 11/22/2015", [("11/22/2015", "2015-11-22")]),
    ("en", "due 22/11/2015", [("22/11/2015", "2015-11-22")]),
    ("en", "Thu, Feb 1, 2018 at 3:52 AM", [("Thu, Feb 1, 2018 at 3:52 AM", "2018-02-01T03:52")]),
    ("en", "January 31, 2018 at 11:54:30 PM PST", [("January 31, 2018 at 11:54:30 PM PST", "2018-01-31T23:54:30")]),
    ("en", "sent 2015-11-22T19:48:00+08:00 by mail", [("2015-11-22T19:48:00+08:00", "2015-11-22T19:48:00")]),
    ("en", "at 7:48 pm on November 22, 2015", [("7:48 pm on November 22, 2015", "2015-11-22T19:48")]),
    ("en", "In 2018, sales rose", [("2018", "2018")]),
    ("en", "the report of 2018", [("2018", "2018")]),
    ("en", "a February 2023 post", [("February 2023", "2023-02")]),
    ("en", "grew in 2015, 2016 and 2017", [("2015", "2015"), ("2016", "2016"), ("2017", "2017")]),
    ("en", "In May, he left", [("May", "XXXX-05")]),
    ("en", "By June it was over", [("June", "XXXX-06")]),
    ("en", "Q3 2018 and the third quarter of 2019", [("Q3 2018", "2018-35"), ("third quarter of 2019", "2019-35")]),
    ("en", "the first half of 2018", [("first half of 2018", "2018-40")]),
    ("en", "the summer of 2017", [("summer of 2017", "2017-22")]),
    ("en", "in the 1990s and the 90s", [("1990s", "199X"), ("90s", "199X")]),
    ("en", "the 20th century", [("20th century", "19XX")]),
    ("en", "fiscal year 2018", [("fiscal year 2018", "2018-FY")]),
    ("en", "from 2016 to 2020", [("2016 to 2020", "2016/2020")]),
    ("en", "between 2016 and September 2020", [("2016 and September 2020", "2016/2020-09")]),
    ("en", "1939-1945", [("1939-1945", "1939/1945")]),
    ("en", "June 3-5, 2018", [("June 3-5, 2018", "2018-06-03/2018-06-05")]),
    ("en", "March 3 to 5 April 2019", [("March 3 to 5 April 2019", "2019-03-03/2019-04-05")]),
    ("en", "yesterday and last year", [("yesterday", "XXXX-XX-XX"), ("last year", "XXXX")]),
    ("en", "last February", [("last February", "XXXX-02")]),
    ("en", "September of the same year", [("September of the same year", "XXXX-09")]),
    ("en", "said on Thursday that", [("Thursday", "XXXX-XX-XX")]),
    ("en", "the World Cup 2018 final", [("2018", "2018")]),
    ("it", "il 3 maggio 2016", [("3 maggio 2016", "2016-05-03")]),
    ("it", "1° maggio 2020", [("1° maggio 2020", "2020-05-01")]),
    ("it", "dell'11 settembre 2001", [("11 settembre 2001", "2001-09-11")]),
    ("it", "sabato 12 ottobre 2019", [("sabato 12 ottobre 2019", "2019-10-12")]),
    ("it", "il 12/10/2019", [("12/10/2019", "2019-10-12")]),
    ("it", "nel maggio del 2016", [("maggio del 2016", "2016-05")]),
    ("it", "dal 3 al 5 maggio 2019", [("3 al 5 maggio 2019", "2019-05-03/2019-05-05")]),
    ("it", "tra il 3 e il 5 maggio 2019", [("3 e il 5 maggio 2019", "2019-05-03/2019-05-05")]),
    ("it", "nel 2018 e nel 2019", [("2018", "2018"), ("2019", "2019")]),
    ("it", "tra il 2015 e il 2018", [("2015 e il 2018", "2015/2018")]),
    ("it", "estate 2017 e primavera del 2018", [("estate 2017", "2017-22"), ("primavera del 2018", "2018-21")]),
    ("it", "nel terzo trimestre del 2020", [("terzo trimestre del 2020", "2020-35")]),
    ("it", "l'anno scorso", [("anno scorso", "XXXX")]),
    ("it", "martedì 3 marzo alle 15.30", [("martedì 3 marzo alle 15.30", "XXXX-03-03T15:30")]),
    ("it", "alle ore 18 di ieri", [("18 di ieri", "XXXX-XX-XXT18:00")]),
    ("it", "dalle 8.30 del mattino", [("8.30 del mattino", "XXXX-XX-XXT08:30")]),
    ("it", "gli anni '60", [("anni '60", "196X")]),
    ("it", "2018 persone alle 5 aziende", []),
    ("it", "ogni lunedì e il sabato", []),
    ("it", "alle sette di sera", [("sette di sera", "XXXX-XX-XXT19:00")]),
    ("it", "alle otto e mezza", [("otto e mezza", "XXXX-XX-XXT08:30")]),
    ("it", "negli anni Novanta", [("anni Novanta", "199X")]),
    ("it", "nel XIX secolo", [("XIX secolo", "18XX")]),
    ("it", "il 3 e il 5 maggio 2020", [("3", "2020-05-03"), ("5 maggio 2020", "2020-05-05")]),
    ("it", "Natale 2019", [("Natale 2019", "2019-12-25")]),
    ("it", "nel '68 e nel maggio '94", [("'68", "1968"), ("maggio '94", "1994-05")]),
    ("it", "novanta minuti, sei di loro", []),
    ("pt", "às seis da manhã", [("seis da manhã", "XXXX-XX-XXT06:00")]),
    ("pt", "à uma da tarde", [("uma da tarde", "XXXX-XX-XXT13:00")]),
    ("pt", "às dez e meia da noite", [("dez e meia da noite", "XXXX-XX-XXT22:30")]),
    ("pt", "nos anos de 1980", [("anos de 1980", "198X")]),
    ("pt", "nos anos noventa", [("anos noventa", "199X")]),
    ("pt", "em 4 e 5 de março", [("4", "XXXX-03-04"), ("5 de março", "XXXX-03-05")]),
    ("pt", "entre 4 e 8 de março de 2019", [("4 e 8 de março de 2019", "2019-03-04/2019-03-08")]),
    ("pt", "as duas da equipa, uma das manhãs", []),
    ("en", "31 January–15 March 2020", [("31 January–15 March 2020", "2020-01-31/2020-03-15")]),
    ("it", "12 febbraio–28 marzo 2020", [("12 febbraio–28 marzo 2020", "2020-02-12/2020-03-28")]),
    ("pt", "Em 8 de dezembro, choveu", [("8 de dezembro", "XXXX-12-08")]),
    ("pt", "no dia 11 de março de 2019", [("11 de março de 2019", "2019-03-11")]),
    ("pt", "em 1º de maio de 2020", [("1º de maio de 2020", "2020-05-01")]),
    ("pt", "em 1.º de maio de 2020", [("1.º de maio de 2020", "2020-05-01")]),
    ("pt", "de 27 janeiro de 2020", [("27 janeiro de 2020", "2020-01-27")]),
    ("pt", "12 de maio a 3 de junho de 2020", [("12 de maio a 3 de junho de 2020", "2020-05-12/2020-06-03")]),
    ("pt", "na terça-feira (12), choveu", [("terça-feira (12)", "XXXX-XX-12")]),
    ("pt", "na terça-feira (12 pessoas)", [("terça-feira", "XXXX-XX-XX")]),
    ("pt", "por volta de 9h30 do sábado", [("9h30 do sábado", "XXXX-XX-XXT09:30")]),
    ("pt", "o Apêndice Multimídia 1", []),
    ("pt", "desde fevereiro de 2018", [("fevereiro de 2018", "2018-02")]),
    ("pt", "em novembro", [("novembro", "XXXX-11")]),
    ("pt", "em 22/11/2015", [("22/11/2015", "2015-11-22")]),
    ("pt", "em 03/04/2015", [("03/04/2015", "2015-04-03")]),
    (
        "pt",
        "domingo, 22 de novembro de 2015, às 19h48",
        [("domingo, 22 de novembro de 2015, às 19h48", "2015-11-22T19:48")],
    ),
    ("pt", "setembro do mesmo ano", [("setembro do mesmo ano", "XXXX-09")]),
    ("pt", "no terceiro trimestre de 2018", [("terceiro trimestre de 2018", "2018-35")]),
    ("pt", "nos anos 90", [("anos 90", "199X")]),
    ("pt", "no século XIX", [("século XIX", "18XX")]),
    ("pt", "de 2015 a 2019", [("2015 a 2019", "2015/2019")]),
    ("pt", "entre 2016 e setembro de 2020", [("2016 e setembro de 2020", "2016/2020-09")]),
    ("pt", "no ano passado e hoje", [("ano passado", "XXXX"), ("hoje", "XXXX-XX-XX")]),
    ("pt", "na terça-feira", [("terça-feira", "XXXX-XX-XX")]),
    ("pt", "às 7h30 da manhã de 5 de maio", [("7h30 da manhã de 5 de maio", "XXXX-05-05T07:30")]),
    ("zh", "2015年11月22日开会", [("2015年11月22日", "2015-11-22")]),
    ("zh", "2015 年 11 月 22 日，星期日，下午 7:48", [("2015 年 11 月 22 日，星期日，下午 7:48", "2015-11-22T19:48")]),
    ("zh", "2018年12月26日星期三下午12:07", [("2018年12月26日星期三下午12:07", "2018-12-26T12:07")]),
    ("zh", "2016年1月2日上午12:10", [("2016年1月2日上午12:10", "2016-01-02T00:10")]),
    ("zh", "二〇一五年三月", [("二〇一五年三月", "2015-03")]),
    ("zh", "在2018年", [("2018年", "2018")]),
    ("zh", "3月1日发布", [("3月1日", "XXXX-03-01")]),
    ("zh", "去年2月17日", [("去年2月17日", "XXXX-02-17")]),
    ("zh", "上个月和前年", [("上个月", "XXXX-XX"), ("前年", "XXXX")]),
    ("zh", "2025年第四季度", [("2025年第四季度", "2025-36")]),
    ("zh", "上世纪90年代", [("90年代", "199X")]),
    ("zh", "二十世纪九十年代", [("二十世纪九十年代", "199X")]),
    ("zh", "19世纪", [("19世纪", "18XX")]),
    ("zh", "从2016年至2020年9月", [("2016年至2020年9月", "2016/2020-09")]),
    ("zh", "3月1日至5日", [("3月1日至5日", "XXXX-03-01/XXXX-03-05")]),
    ("zh", "2016-2020年", [("2016-2020年", "2016/2020")]),
    ("zh", "上周五下午三点半", [("上周五下午三点半", "XXXX-XX-XXT15:30")]),
    ("zh", "24日晚上", [("24日", "XXXX-XX-24")]),
]


@pytest.mark.parametrize(("code", "text", "want"), READ)
def test_reads(code: str, text: str, want: list[tuple[str, str]]) -> None:
    found = find_dates(text, get_language(code))
    assert [(text[f.core_start : f.core_end], f.value.iso) for f in found if f.value.kind == "date"] == want


LEFT_ALONE = [
    ("en", "2018 people came"),
    ("en", "deliver 2000 pieces"),
    ("en", "more than 2018 of them"),
    ("en", "a total of 2018 votes"),
    ("en", "in 2000 cases"),
    ("en", "It may rain; they march on."),
    ("en", "You may 5 times try"),
    ("en", "he marched, sat and will decide"),
    ("en", "31 February 2018"),
    ("en", "version 10.15.7 of it"),
    ("en", "a 4:3 ratio, 2:10 down"),
    ("en", "call (206) 555-1212"),
    ("en", "it costs $2018"),
    ("en", "rose to 2018.5"),
    ("en", "see http://example.org/2015/12/17/should-it"),
    ("en", "two days ago"),
    ("en", "within 2-3 years"),
    ("en", "every Monday"),
    ("en", "a second thought, first of all"),
    ("en", "Model 3, GPT-4, 1v1"),
    ("en", "ticket 2011-12-45"),
    ("pt", "mais de 2018 pessoas"),
    ("pt", "cerca de 2000 funcionários"),
    ("pt", "24 horas por dia"),
    ("pt", "a segunda tentativa e a quarta"),
    ("pt", "saiu e foi dar um set de 3"),
    ("pt", "30 de fevereiro de 2018"),
    ("pt", "dentro de um mês"),
    ("pt", "2-3 anos"),
    ("pt", "há dois anos"),
    ("pt", "custa R$ 2018"),
    ("zh", "3年内"),
    ("zh", "2-3年内完成"),
    ("zh", "十年内"),
    ("zh", "不足2月"),
    ("zh", "一日千里"),
    ("zh", "日复一日"),
    ("zh", "两年后"),
    ("zh", "2个月"),
    ("zh", "30日内"),
    ("zh", "7日游"),
    ("zh", "10日元"),
    ("zh", "每周五"),
    ("zh", "超过2000万人"),
    ("zh", "得分是 6比3"),
    ("zh", "2月30日"),
]


@pytest.mark.parametrize(("code", "text"), LEFT_ALONE)
def test_leaves_alone(code: str, text: str) -> None:
    assert [text[f.start : f.end] for f in find_dates(text, get_language(code))] == []


# language, text, whole span, bound, part
AROUND = [
    ("en", "open since 2016 there", "since 2016", ">=", None),
    ("en", "shut by the end of 2018.", "by the end of 2018", "<=", "late"),
    ("en", "until May 2018", "until May 2018", "<=", None),
    ("en", "before 22 November 2015", "before 22 November 2015", "<", None),
    ("en", "after 2018", "after 2018", ">", None),
    ("en", "around 2018", "around 2018", "~", None),
    ("en", "in early 2018", "early 2018", "=", "early"),
    ("en", "mid-2018", "mid-2018", "=", "mid"),
    ("en", "the end of February 2018", "the end of February 2018", "=", "late"),
    ("en", "on 5 May 2018", "5 May 2018", "=", None),
    ("pt", "desde 2015 até", "desde 2015", ">=", None),
    ("pt", "até agosto", "até agosto", "<=", None),
    ("pt", "no início de 2018", "início de 2018", "=", "early"),
    ("pt", "em meados de 2017", "meados de 2017", "=", "mid"),
    ("pt", "no final do verão de 2017", "final do verão de 2017", "=", "late"),
    ("pt", "antes de março de 2019", "antes de março de 2019", "<", None),
    ("zh", "2026年以来", "2026年以来", ">=", None),
    ("zh", "截至2月23日", "截至2月23日", "<=", None),
    ("zh", "2018 年 2 月底", "2018 年 2 月底", "=", "late"),
    ("zh", "2017年初步完成", "2017年", "=", None),
    ("zh", "2018年之前", "2018年之前", "<", None),
    ("zh", "2018年前往北京", "2018年", "=", None),
    ("zh", "2018年左右", "2018年左右", "~", None),
]


@pytest.mark.parametrize(("code", "text", "span", "bound", "part"), AROUND)
def test_words_around(code: str, text: str, span: str, bound: str, part: str | None) -> None:
    (found,) = find_dates(text, get_language(code))
    assert found.value.kind == "date"
    assert (text[found.start : found.end], found.value.bound, found.value.part) == (span, bound, part)


def test_both_orders_of_day_and_month_stay_open_where_both_are_in_use() -> None:
    (found,) = find_dates("on 03/04/2015", get_language("en"))
    assert (found.value.low, found.value.high) == (date(2015, 3, 4), date(2015, 4, 3))
    (found,) = find_dates("on Friday, 03/04/2015", get_language("en"))
    assert (found.value.low, found.value.high) == (date(2015, 4, 3), date(2015, 4, 3))
    (found,) = find_dates("em 03/04/2015", get_language("pt"))
    assert (found.value.low, found.value.high) == (date(2015, 4, 3), date(2015, 4, 3))


@pytest.mark.parametrize(
    ("text", "mismatch"),
    [("Sunday, 22 November 2015", False), ("Monday, 22 November 2015", True), ("22 November 2015", False)],
)
def test_weekday_that_contradicts_its_date_is_kept_and_reported(text: str, mismatch: bool) -> None:
    (found,) = find_dates(text, get_language("en"))
    assert found.value.kind == "date"
    assert weekday_mismatch(found.value) is mismatch


ZONES = [
    ("en", "Jan 2, 2016 at 10:12 AM CST", "CST", None),
    ("en", "Jan 2, 2016 at 10:12 AM PST", "PST", -8),
    ("en", "2016-01-02T10:12Z", "Z", 0),
    ("en", "2016-01-02 10:12 GMT+8", "+08:00", 8),
    ("zh", "北京时间2016年1月2日10:12", None, None),
]


@pytest.mark.parametrize(("code", "text", "zone", "hours"), ZONES)
def test_zone_is_named_and_known_only_where_it_is_one(
    code: str, text: str, zone: str | None, hours: int | None
) -> None:
    (found,) = find_dates(text, get_language(code))
    assert found.value.kind == "date"
    assert found.value.at is not None
    offset = found.value.at.utcoffset()
    assert (found.value.zone, offset.total_seconds() / 3600 if offset is not None else None) == (zone, hours)


_EN = list(get_language("en").values.calendar.months)
_PT = [name for name in get_language("pt").values.calendar.months if name != "marco"]
_WRITE = {
    "en": lambda d: f"{_EN[d.month - 1].capitalize()} {d.day}, {d.year}",
    "pt": lambda d: f"{d.day} de {_PT[d.month - 1]} de {d.year}",
    "zh": lambda d: f"{d.year}年{d.month}月{d.day}日",
}


@given(day=st.dates(date(1000, 1, 1), date(2999, 12, 31)), code=st.sampled_from(sorted(_WRITE)))
@settings(max_examples=150)
def test_a_written_day_is_found_again(day: date, code: str) -> None:
    text = _WRITE[code](day)
    (found,) = find_dates(text, get_language(code))
    assert (found.value.iso, found.start, found.end) == (day.isoformat(), 0, len(text))  # type: ignore[union-attr]
    assert (found.value.low, found.value.high) == (day, day)


def test_a_language_is_data_alone() -> None:
    calendar = Calendar(
        months={"märz": 3, "mai": 5},
        weekdays={"montag": 0},
        templates=("{D}. {month} {Y}", "{D}. {month}", "{month} {Y}", "{month}"),
        clock=("{h}:{mi} {part}", "{h} {part}"),
        day_parts={"uhr": "am"},
        clock_leads=("um",),
        glue=("um", "den"),
        leads=("im", "jahr"),
        counted=frozenset({"leute"}),
        bounds_before={"seit": ">=", "vor": "<"},
    )
    grammar = get_language("en").grammar
    german = Language(
        code="de", name="German", spaced=True, grammar=grammar, values=ValueData(calendar=calendar), concepts={}
    )
    text = "Montag, den 4. März 2019 um 9:05 Uhr, seit Mai 2018, im Jahr 2017, 2017 Leute"
    found = [f.value for f in find_dates(text, german)]
    assert [(v.iso, v.bound) for v in found if v.kind == "date"] == [
        ("2019-03-04T09:05", "="),
        ("2018-05", ">="),
        ("2017", "="),
    ]


_PIECES = st.sampled_from(
    ["12", "2018", "0", "99999999", "-", "/", ":", ".", ",", "(", ")", "$", "%", "May", "march", "June", "to",
     "between", "and", "since", "Monday", "上", "周", "五", "年", "月", "日", "号", "十", "一", "季度", "de", "em",
     "até", "às", "19h48", "maio", "terça-feira", "pm", "T", "Z", "+08:00", "early", "late", "底", "以来", "从", "至",
     "https://", "İ", "ß", "\n"]
)  # fmt: skip


@given(
    pieces=st.lists(_PIECES, max_size=25), glue=st.sampled_from(["", " "]), language=st.sampled_from(all_languages())
)
@settings(max_examples=200, deadline=None)  # the first look at a language compiles its patterns
def test_anything_can_be_read(pieces: list[str], glue: str, language: Language) -> None:
    text = glue.join(pieces)
    last = 0
    for found in find_dates(text, language):
        assert last <= found.start <= found.core_start < found.core_end <= found.end <= len(text)
        assert text[found.core_start : found.core_end].strip() == text[found.core_start : found.core_end]
        assert found.value.kind == "date"
        assert all(parse_iso(end) is not None for end in found.value.iso.split("/"))
        last = found.end


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "2018 ",
        "1,",
        "2018-",
        "May ",
        "一",
        "十月",
        "2018年",
        "最近",
        "de ",
        "in 2018 to ",
        "周",
        "http://",
        "12:",
        "- ",
    ],
)
def test_hostile_repetition_is_read_in_linear_time(unit: str) -> None:
    """Twice the text may take about twice the time, never four times; small texts are not timed."""
    text = unit * (40_000 // len(unit))
    for language in all_languages():
        short, long = (_seconds(text[: len(text) // k], language) for k in (4, 1))
        assert long < 0.5 or long < 10 * short


def _seconds(text: str, language: Language) -> float:
    start = time.perf_counter()
    find_dates(text, language)
    return time.perf_counter() - start
