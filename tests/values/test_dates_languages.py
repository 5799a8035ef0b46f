"""Lists, holidays, eras and lengths counted from a date, in the languages that have the words for them."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.values.base import DateValue
from factcheck.values.scan import find_values

# language, text, the dates in order, without what is no date
CASES = [
    ("pt", "em 4 e 5 de março de 2018", ["2018-03-04", "2018-03-05"]),
    ("pt", "nos dias 4, 10 e 17 de maio", ["XXXX-05-04", "XXXX-05-10", "XXXX-05-17"]),
    ("pt", "entre 4 e 6 de março", ["XXXX-03-04/XXXX-03-06"]),
    ("pt", "em março e abril de 2020", ["2020-03", "2020-04"]),
    ("pt", "no Natal de 2018, em Natal", ["2018-12-25"]),
    ("pt", "na Sexta-feira Santa de 2019", ["2019-04-19"]),
    ("pt", "em 2 de outubro de dois mil e vinte", ["2020-10-02"]),
    ("pt", "duas semanas antes de 13 de maio de 1999", ["1999-04-29"]),
    ("pt", "nas duas semanas antes de 13 de maio de 1999", ["1999-05-13"]),
    ("es", "los días 4 y 5 de marzo de 2018", ["2018-03-04", "2018-03-05"]),
    ("es", "entre el 4 y el 6 de marzo", ["XXXX-03-04/XXXX-03-06"]),
    ("es", "el 10 de octubre de dos mil dieciocho", ["2018-10-10"]),
    ("es", "el Domingo de Ramos de 2019", ["2019-04-14"]),
    ("es", "la Navidad de 2018 y la Navidad", ["2018-12-25"]),
    ("es", "dos semanas antes del 13 de mayo de 1999", ["1999-04-29"]),
    ("es", "desde hace dos años", []),
    ("fr", "les 4 et 5 mars 2018", ["2018-03-04", "2018-03-05"]),
    ("fr", "entre le 4 et le 6 mars", ["XXXX-03-04/XXXX-03-06"]),
    ("fr", "le lundi de Pâques 2019", ["2019-04-22"]),
    ("fr", "à Noël et à la Saint-Sylvestre", ["XXXX-12-31"]),
    ("fr", "deux semaines avant le 13 mai 1999", ["1999-04-29"]),
    ("fr", "né le 18 8 1978 à Lyon, noël 2018", ["1978-08-18", "2018-12-25"]),
    ("fr", "scores 6 4 2018, 3 6", []),
    ("fr", "le 4e jour de juillet 1995", ["1995-07-04"]),
    ("de", "am 4. und 5. März 2018", ["2018-03-04", "2018-03-05"]),
    ("de", "zwischen dem 4. und 6. März", ["XXXX-03-04/XXXX-03-06"]),
    ("de", "an Pfingsten 2022", ["2022-06-05"]),
    ("de", "an Heiligabend, vor Weihnachten", ["XXXX-12-24"]),
    ("de", "zwei Wochen vor dem 13. Mai 1999", ["1999-04-29"]),
    ("de", "in den zwei Wochen vor dem 13. Mai 1999", ["1999-05-13"]),
    ("de", "von 8 bis 10 Uhr", ["XXXX-XX-XXT08:00", "XXXX-XX-XXT10:00"]),
    ("it", "il 4 e 5 marzo 2018", ["2018-03-04", "2018-03-05"]),
    ("it", "tra il 4 e il 6 marzo", ["XXXX-03-04/XXXX-03-06"]),
    ("it", "a Ferragosto, a Pasqua 2019", ["XXXX-08-15", "2019-04-21"]),
    ("it", "due settimane prima del 13 maggio 1999", ["1999-04-29"]),
    ("pt", "de outubro a abril", ["XXXX-10/XXXX-04"]),
    ("pt", "segunda quinzena de março", ["XXXX-03"]),
    ("pt", "nesta quarta-feira (15)", ["XXXX-XX-15"]),
    ("pt", "semana 12 de 2020", ["2020-W12"]),
    ("es", "las seis y media", ["XXXX-XX-XXT06:30"]),
    ("es", "las seis y cinco mujeres", []),
    ("es", "de 8 a 10 de la mañana", ["XXXX-XX-XXT08:00", "XXXX-XX-XXT10:00"]),
    ("fr", "à une heure de l'après-midi", ["XXXX-XX-XXT13:00"]),
    ("fr", "à six heures et demie", ["XXXX-XX-XXT06:30"]),
    ("fr", "à deux heures de Paris", []),
    ("fr", "pendant six heures et demie", []),
    ("de", "in der Nacht vom 3. auf den 4. Mai", ["XXXX-05-03", "XXXX-05-04"]),
    ("de", "in der 12. Kalenderwoche 2020", ["2020-W12"]),
    ("it", "nel secondo semestre dell'anno scorso", ["XXXX-41"]),
    ("zh", "感染COVID-19时", []),
    ("zh", "2020年1月初至1月中旬", ["2020-01"]),
    ("zh", "3月4日和5日", ["XXXX-03-04", "XXXX-03-05"]),
    ("zh", "2020年3月和4月", ["2020-03", "2020-04"]),
    ("zh", "2018年圣诞节，圣诞节", ["2018-12-25"]),
    ("zh", "民國113年5月3日", ["2024-05-03"]),
    ("zh", "民国三十八年", ["1949"]),
    ("zh", "昭和二十年八月十五日", ["1945-08-15"]),
    ("zh", "令和元年", ["2019"]),
    ("zh", "昭和七十年", []),
    ("zh", "民国时期", []),
    ("zh", "2018年第9周", ["2018-W09"]),
]


@pytest.mark.parametrize(("code", "text", "want"), CASES)
def test_dates(code: str, text: str, want: list[str]) -> None:
    assert [f.value.iso for f in find_values(text, get_language(code)) if isinstance(f.value, DateValue)] == want


# language, text, shift and unit, what it hangs on
COUNTED = [
    ("pt", "há dois dias", -2, "day", "document"),
    ("pt", "dois anos atrás", -2, "year", "document"),
    ("pt", "três dias depois", 3, "day", "context"),
    ("es", "hace dos días", -2, "day", "document"),
    ("es", "dentro de tres meses", 3, "month", "document"),
    ("fr", "il y a deux jours", -2, "day", "document"),
    ("fr", "deux ans plus tard", 2, "year", "context"),
    ("de", "vor zwei Tagen", -2, "day", "document"),
    ("de", "in drei Monaten", 3, "month", "document"),
    ("de", "zwei Jahre später", 2, "year", "context"),
    ("it", "due giorni fa", -2, "day", "document"),
    ("it", "tra tre mesi", 3, "month", "document"),
    ("zh", "两天前", -2, "day", "document"),
    ("zh", "三年后", 3, "year", "context"),
]


@pytest.mark.parametrize(("code", "text", "shift", "unit", "anchor"), COUNTED)
def test_lengths_that_name_a_day(code: str, text: str, shift: int, unit: str, anchor: str) -> None:
    (found,) = find_values(text, get_language(code))
    assert found.value.kind == "duration"
    assert found.when is not None
    assert (found.when.shift, found.when.shift_unit, found.when.relative) == (shift, unit, anchor)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pt", "durante dois dias"),
        ("es", "desde hace dos años"),
        ("fr", "pendant deux jours"),
        ("de", "seit zwei Tagen"),
        ("it", "per due giorni"),
        ("zh", "花了两天前往北京"),
    ],
)
def test_lengths_that_name_none(code: str, text: str) -> None:
    assert [f.when for f in find_values(text, get_language(code))] == [None]


# language, text, the centuries with their words
CENTURIES = [
    ("en", "the 19th and 20th centuries", [("19th", "18XX"), ("20th centuries", "19XX")]),
    ("en", "the 11th, 12th and 13th centuries", [("11th", "10XX"), ("12th", "11XX"), ("13th centuries", "12XX")]),
    ("en", "the 20th and 19th century", [("19th century", "18XX")]),
    ("en", "200 and 6th century", [("6th century", "05XX")]),
    ("fr", "aux XIXe et XXe siècles", [("XIXe", "18XX"), ("XXe siècles", "19XX")]),
    ("es", "los siglos XI, XII y XIII", [("siglos XI", "10XX"), ("XII", "11XX"), ("XIII", "12XX")]),
    ("pt", "nos séculos XIX e XX", [("séculos XIX", "18XX"), ("XX", "19XX")]),
    ("pt", "no século XIX e vivia", [("século XIX", "18XX")]),
    ("de", "im 11. und 12. Jahrhundert", [("11.", "10XX"), ("12. Jahrhundert", "11XX")]),
    ("zh", "11、12和13世纪", [("11", "10XX"), ("12", "11XX"), ("13世纪", "12XX")]),
]


@pytest.mark.parametrize(("code", "text", "want"), CENTURIES)
def test_centuries(code: str, text: str, want: list[tuple[str, str]]) -> None:
    found = [f for f in find_values(text, get_language(code)) if isinstance(f.value, DateValue)]
    assert [(text[f.core_start : f.core_end], f.value.iso) for f in found if isinstance(f.value, DateValue)] == want
