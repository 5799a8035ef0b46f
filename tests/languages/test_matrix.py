"""Which language reads which type of value: one probe a cell. What a language does not read is listed with its reason.

`pytest tests/languages/test_matrix.py -s` prints the matrix.
"""

from __future__ import annotations

import pytest

from factcheck.languages import CODES, get_language
from factcheck.values.base import DateValue, Found
from factcheck.values.scan import find_values
from tests.values.reading import short

#: Type of value -> what the probe reads as, then the probe in each language.
PROBES: dict[str, dict[str, str]] = {
    "digits": {
        "=": "number 1234567.5",
        "en": "(1,234,567.5)", "pt": "(1.234.567,5)", "zh": "（1,234,567.5）", "es": "(1.234.567,5)",
        "fr": "(1 234 567,5)", "de": "(1.234.567,5)", "it": "(1.234.567,5)", "ja": "（1,234,567.5）",
    },
    "number words": {
        "=": "count 345 person",
        "en": "three hundred and forty-five people", "pt": "trezentas e quarenta e cinco pessoas", "zh": "三百四十五人",
        "es": "trescientas cuarenta y cinco personas", "fr": "trois cent quarante-cinq personnes",
        "de": "dreihundertfünfundvierzig Menschen", "it": "trecentoquarantacinque persone", "ja": "三百四十五人",
    },
    "mixed form": {
        "=": "money 4500000 EUR",
        "en": "4.5 million euros", "pt": "4,5 milhões de euros", "zh": "450万欧元", "es": "4,5 millones de euros",
        "fr": "4,5 millions d'euros", "de": "4,5 Mio. Euro", "it": "4,5 milioni di euro", "ja": "450万ユーロ",
    },
    "bound": {
        "=": "money < 45000000 USD",
        "en": "less than 45 million US dollars", "pt": "menos de 45 milhões de dólares", "zh": "不到4500万美元",
        "es": "menos de 45 millones de dólares estadounidenses", "fr": "moins de 45 millions de dollars américains",
        "de": "weniger als 45 Millionen US-Dollar", "it": "meno di 45 milioni di dollari statunitensi",
        "ja": "4500万米ドル未満",
    },
    "negated bound": {
        "=": "count >= 20 person",
        "en": "no fewer than 20 people", "pt": "não menos de 20 pessoas", "zh": "不少于20人",
        "es": "no menos de 20 personas", "fr": "pas moins de 20 personnes", "de": "nicht weniger als 20 Menschen",
        "it": "non meno di 20 persone", "ja": "20人を下らない",
    },
    "range": {
        "=": "count 7..10 person",
        "en": "between 7 and 10 people", "pt": "entre 7 e 10 pessoas", "zh": "7至10人", "es": "entre 7 y 10 personas",
        "fr": "entre 7 et 10 personnes", "de": "zwischen 7 und 10 Menschen", "it": "tra 7 e 10 persone", "ja": "7〜10人",
    },
    "carried scale": {
        "=": "money 2000000..3000000 EUR",
        "en": "2 to 3 million euros", "pt": "2 a 3 milhões de euros", "zh": "200至300万欧元",
        "es": "de 2 a 3 millones de euros", "fr": "de 2 à 3 millions d'euros", "de": "2 bis 3 Millionen Euro",
        "it": "da 2 a 3 milioni di euro", "ja": "200〜300万ユーロ",
    },
    "order": {
        "=": "count order 1000..10000 person",
        "en": "thousands of people", "pt": "milhares de pessoas", "zh": "数千人", "es": "miles de personas",
        "fr": "des milliers de personnes", "de": "Tausende Menschen", "it": "migliaia di persone", "ja": "数千人",
    },
    "share": {
        "=": "number 2/3",
        "en": "two-thirds", "pt": "dois terços", "zh": "三分之二", "es": "dos tercios", "fr": "deux tiers",
        "de": "zwei Drittel", "it": "due terzi", "ja": "三分の二",
    },
    "percent": {
        "=": "percent 12.5",
        "en": "12.5 percent", "pt": "12,5 por cento", "zh": "12.5%", "es": "12,5 por ciento", "fr": "12,5 pour cent",
        "de": "12,5 Prozent", "it": "12,5 per cento", "ja": "12.5パーセント",
    },
    "points": {
        "=": "percent 5 percentage_point",
        "en": "5 percentage points", "pt": "5 pontos percentuais", "zh": "5个百分点", "es": "5 puntos porcentuales",
        "fr": "5 points de pourcentage", "de": "5 Prozentpunkte", "it": "5 punti percentuali", "ja": "5ポイント",
    },
    "multiple": {
        "=": "multiple 2",
        "en": "twice as much", "pt": "o dobro", "zh": "2倍", "es": "el doble", "fr": "le double", "de": "doppelt so viel",
        "it": "il doppio", "ja": "2倍",
    },
    "rate": {
        "=": "money 9000 EUR/month",
        "en": "9,000 euros a month", "pt": "9.000 euros por mês", "zh": "9000欧元/月", "es": "9.000 euros al mes",
        "fr": "9 000 euros par mois", "de": "9.000 Euro pro Monat", "it": "9.000 euro al mese", "ja": "9000ユーロ/カ月",
    },
    "currency name": {
        "=": "money 30 KES",
        "en": "30 Kenyan shillings", "pt": "30 xelins quenianos", "zh": "30肯尼亚先令", "es": "30 chelines kenianos",
        "fr": "30 shillings kényans", "de": "30 Kenia-Schilling", "it": "30 scellini kenioti", "ja": "30ケニアシリング",
    },
    "measure": {
        "=": "count 20 square_kilometre",
        "en": "20 square kilometres", "pt": "20 quilômetros quadrados", "zh": "20平方公里", "es": "20 kilómetros cuadrados",
        "fr": "20 kilomètres carrés", "de": "20 Quadratkilometer", "it": "20 chilometri quadrati", "ja": "20平方キロメートル",
    },
    "temperature": {
        "=": "count 30 celsius",
        "en": "30 degrees Celsius", "pt": "30 graus Celsius", "zh": "30摄氏度", "es": "30 grados Celsius",
        "fr": "30 degrés Celsius", "de": "30 Grad Celsius", "it": "30 gradi Celsius", "ja": "30℃",
    },
    "duration": {
        "=": "duration 3 month",
        "en": "three months", "pt": "três meses", "zh": "三个月", "es": "tres meses", "fr": "trois mois",
        "de": "drei Monate", "it": "tre mesi", "ja": "三カ月",
    },
    "age": {
        "=": "duration 45 year",
        "en": "45 years old", "pt": "45 anos de idade", "zh": "45岁", "es": "45 años de edad", "fr": "45 ans",
        "de": "45 Jahre alt", "it": "45 anni", "ja": "45歳",
    },
    "ordinal": {
        "=": "ordinal 17",
        "en": "the 17th", "pt": "o 17º", "zh": "第17", "es": "el 17.º", "fr": "le 17e", "de": "Platz 17", "it": "il 17º",
        "ja": "第17",
    },
    "not a quantity": {
        "=": "",
        "en": "see www.page4.org", "pt": "veja www.pagina4.org", "zh": "见 www.page4.org", "es": "vea www.pagina4.org",
        "fr": "voir www.page4.org", "de": "siehe www.seite4.org", "it": "vedi www.pagina4.org", "ja": "www.page4.org を参照",
    },
    "full date": {
        "=": "2018-02-28",
        "en": "28 February 2018", "pt": "28 de fevereiro de 2018", "zh": "2018年2月28日", "es": "28 de febrero de 2018",
        "fr": "28 février 2018", "de": "28. Februar 2018", "it": "28 febbraio 2018", "ja": "2018年2月28日",
    },
    "part of a month": {
        "=": "2018-02 late",
        "en": "late February 2018", "pt": "final de fevereiro de 2018", "zh": "2018年2月底", "es": "finales de febrero de 2018",
        "fr": "fin février 2018", "de": "Ende Februar 2018", "it": "fine febbraio 2018", "ja": "2018年2月末",
    },
    "date bound": {
        "=": "2018-02 >=",
        "en": "since February 2018", "pt": "desde fevereiro de 2018", "zh": "自2018年2月以来", "es": "desde febrero de 2018",
        "fr": "depuis février 2018", "de": "seit Februar 2018", "it": "da febbraio 2018", "ja": "2018年2月以降",
    },
    "date range": {
        "=": "2016/2018 range",
        "en": "from 2016 to 2018", "pt": "de 2016 a 2018", "zh": "2016年至2018年", "es": "de 2016 a 2018",
        "fr": "de 2016 à 2018", "de": "von 2016 bis 2018", "it": "dal 2016 al 2018", "ja": "2016年から2018年",
    },
    "quarter": {
        "=": "2018-35",
        "en": "the third quarter of 2018", "pt": "terceiro trimestre de 2018", "zh": "2018年第三季度",
        "es": "tercer trimestre de 2018", "fr": "troisième trimestre 2018", "de": "drittes Quartal 2018",
        "it": "terzo trimestre del 2018", "ja": "2018年第3四半期",
    },
    "season": {
        "=": "2018-21",
        "en": "spring 2018", "pt": "primavera de 2018", "zh": "2018年春季", "es": "primavera de 2018",
        "fr": "printemps 2018", "de": "Frühling 2018", "it": "primavera 2018", "ja": "2018年春",
    },
    "decade": {
        "=": "199X",
        "en": "the 1990s", "pt": "década de 1990", "zh": "1990年代", "es": "década de 1990", "fr": "années 1990",
        "de": "1990er Jahre", "it": "anni 1990", "ja": "1990年代",
    },
    "century": {
        "=": "18XX",
        "en": "the 19th century", "pt": "século XIX", "zh": "19世纪", "es": "siglo XIX", "fr": "XIXe siècle",
        "de": "19. Jahrhundert", "it": "XIX secolo", "ja": "19世紀",
    },
    "relative date": {
        "=": "XXXX-XX-XX",
        "en": "yesterday", "pt": "ontem", "zh": "昨天", "es": "ayer", "fr": "hier", "de": "gestern", "it": "ieri",
        "ja": "昨日",
    },
    "weekday and date": {
        "=": "2015-11-22",
        "en": "Sunday, 22 November 2015", "pt": "domingo, 22 de novembro de 2015", "zh": "2015年11月22日星期日",
        "es": "domingo 22 de noviembre de 2015", "fr": "dimanche 22 novembre 2015", "de": "Sonntag, 22. November 2015",
        "it": "domenica 22 novembre 2015", "ja": "2015年11月22日（日曜日）",
    },
    "date and time": {
        "=": "2015-11-22T19:48",
        "en": "22 November 2015, 7:48 pm", "pt": "22 de novembro de 2015, às 19h48", "zh": "2015年11月22日19时48分",
        "es": "22 de noviembre de 2015, a las 19:48", "fr": "22 novembre 2015 à 19h48", "de": "22. November 2015, 19.48 Uhr",
        "it": "22 novembre 2015, alle 19:48", "ja": "2015年11月22日19時48分",
    },
}  # fmt: skip

#: (language, type) -> why it is not read.
GAPS: dict[tuple[str, str], str] = {}


def said(found: tuple[Found, ...]) -> str:
    """What was read, short; several values parted by commas."""
    return ", ".join(
        " ".join(filter(None, (f.value.iso, f.value.part, f.value.bound.removeprefix("="))))
        if isinstance(f.value, DateValue)
        else short(f.value)
        for f in found
    )


def reads(code: str, kind: str) -> str:
    return said(find_values(PROBES[kind][code], get_language(code)))


@pytest.mark.parametrize("kind", PROBES)
@pytest.mark.parametrize("code", CODES)
def test_cell(code: str, kind: str) -> None:
    if (code, kind) in GAPS:
        pytest.xfail(GAPS[code, kind])
    assert code in PROBES[kind], "a language without a probe is a gap that nobody has declared"
    assert reads(code, kind) == PROBES[kind]["="]


def test_declared_gaps_are_gaps() -> None:
    closed = [cell for cell in GAPS if reads(*cell) == PROBES[cell[1]]["="]]
    assert closed == []


def test_print_the_matrix(capsys: pytest.CaptureFixture[str]) -> None:
    width = max(map(len, PROBES))
    lines = [" " * width + "".join(f"  {code}" for code in CODES)]
    for kind, probes in PROBES.items():
        cells = ["gap" if (code, kind) in GAPS or code not in probes else "yes" for code in CODES]
        lines.append(kind.ljust(width) + "".join(f" {cell}" for cell in cells))
    print("\n".join(lines))
    assert len(capsys.readouterr().out.splitlines()) == len(PROBES) + 1
