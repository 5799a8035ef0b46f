"""Quantities in German text, of Germany, Austria and Switzerland."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.values.scan import find_values
from tests.values.reading import quantities, short

READ = [
    # numbers in one word
    ("dreiundzwanzig Schiffe", [("dreiundzwanzig Schiffe", "count 23 ship")]),
    ("hunderteins Gäste", [("hunderteins Gäste", "count 101 visitor")]),
    ("neunzehnhundertneunundachtzig", [("neunzehnhundertneunundachtzig", "number 1989")]),
    (
        "zweihundertfünfundvierzigtausend Einwohner",
        [("zweihundertfünfundvierzigtausend Einwohner", "count 245000 resident")],
    ),
    ("zweitausendfuenfhundert Euro", [("zweitausendfuenfhundert Euro", "money 2500 EUR")]),
    ("tausendeinhundert Franken", [("tausendeinhundert Franken", "money 1100 CHF")]),
    ("eine Million zweihunderttausend Stimmen", [("eine Million zweihunderttausend Stimmen", "count 1200000 vote")]),
    ("anderthalb Jahre", [("anderthalb Jahre", "duration 1.5 year")]),
    ("zweieinhalb Stunden", [("zweieinhalb Stunden", "duration 2.5 hour")]),
    ("eineinhalb Millionen Euro", [("eineinhalb Millionen Euro", "money 1500000 EUR")]),
    ("drei Komma fünf Prozent", [("drei Komma fünf Prozent", "percent 3.5")]),
    # figures
    ("1.234,56 Euro", [("1.234,56 Euro", "money 1234.56 EUR")]),
    ("1'234.56 Franken", [("1'234.56 Franken", "money 1234.56 CHF")]),
    ("CHF 12'500", [("CHF 12'500", "money 12500 CHF")]),
    ("26 750 Euro", [("26 750 Euro", "money 26750 EUR")]),
    ("1.250 Bücher", [("1.250 Bücher", "count 1250 book")]),
    ("ein Beben der Stärke 7,5", [("7,5", "number 7.5")]),
    # scales
    ("3,5 Mio. Euro", [("3,5 Mio. Euro", "money 3500000 EUR")]),
    ("12 Mrd Euro", [("12 Mrd Euro", "money 12000000000 EUR")]),
    ("1,2 Billionen Dollar", [("1,2 Billionen Dollar", "money 1200000000000 USD")]),
    ("€ 45 Mio.", [("€ 45 Mio.", "money 45000000 EUR")]),
    ("94.000 $", [("94.000 $", "money 94000 USD")]),
    ("eine halbe Million Euro", [("halbe Million Euro", "money 500000 EUR")]),
    ("ein halbes Dutzend Anwälte", [("halbes Dutzend Anwälte", "count 6 lawyer")]),
    ("Zehntausende Menschen", [("Zehntausende Menschen", "count order 10000..100000 person")]),
    ("mehrere Tausend Euro", [("mehrere Tausend Euro", "money order 1000..10000 EUR")]),
    ("ein paar hundert Euro", [("ein paar hundert Euro", "money order 100..1000 EUR")]),
    ("Hunderte Millionen Dollar", [("Hunderte Millionen Dollar", "money order 100000000..1000000000 USD")]),
    ("in zweistelliger Millionenhöhe", [("zweistelliger Millionenhöhe", "number order 10000000..100000000")]),
    # bounds
    ("knapp 300 Soldaten", [("knapp 300 Soldaten", "count nearly 300 soldier")]),
    ("gut 300 Soldaten", [("gut 300 Soldaten", "count > 300 soldier")]),
    ("rund 40 Prozent der Befragten", [("rund 40 Prozent", "percent ~ 40")]),
    ("etwa 2 Tonnen", [("etwa 2 Tonnen", "count ~ 2 tonne")]),
    ("mehr als 500 Mitarbeiter", [("mehr als 500 Mitarbeiter", "count > 500 employee")]),
    ("über 500 Menschen", [("über 500 Menschen", "count > 500 person")]),
    ("unter 5 Prozent", [("unter 5 Prozent", "percent < 5")]),
    ("bis zu 30 Tage", [("bis zu 30 Tage", "duration <= 30 day")]),
    ("mindestens 384 Tote", [("mindestens 384 Tote", "count >= 384 death")]),
    ("höchstens 40 Personen", [("höchstens 40 Personen", "count <= 40 person")]),
    ("max. 5 Personen", [("max. 5 Personen", "count <= 5 person")]),
    ("nicht mehr als 40 Personen", [("nicht mehr als 40 Personen", "count <= 40 person")]),
    ("nicht weniger als 40 Personen", [("nicht weniger als 40 Personen", "count >= 40 person")]),
    ("60 Prozent oder mehr", [("60 Prozent oder mehr", "percent >= 60")]),
    ("18 Jahre und älter", [("18 Jahre und älter", "duration >= 18 year")]),
    ("ab 18 Jahren", [("ab 18 Jahren", "duration >= 18 year")]),
    ("gut ein Drittel", [("gut ein Drittel", "number > 1/3")]),
    ("stieg um 20 Prozent", [("20 Prozent", "percent 20")]),
    # ranges
    ("zwischen 10 und 15 Millionen Euro", [("10 und 15 Millionen Euro", "money 10000000..15000000 EUR")]),
    ("zwischen 2,5 und 3 Mrd. Euro", [("2,5 und 3 Mrd. Euro", "money 2500000000..3000000000 EUR")]),
    ("von 5 bis 10 Tagen", [("5 bis 10 Tagen", "duration 5..10 day")]),
    ("von 5 auf 10 Prozent", [("5", "percent 5"), ("10 Prozent", "percent 10")]),
    ("zwei- bis dreihundert Menschen", [("zwei- bis dreihundert Menschen", "count 200..300 person")]),
    ("die 16- bis 18-Jährigen", [("16- bis 18-Jährigen", "duration 16..18 year")]),
    # shares and multiples
    ("zwei Drittel der Wähler", [("zwei Drittel", "number 2/3")]),
    ("die Hälfte der Bevölkerung", [("Hälfte", "number 0.5")]),
    ("knapp die Hälfte", [("knapp die Hälfte", "number nearly 0.5")]),
    ("zwei von drei Kindern", [("zwei von drei", "number 2/3")]),
    ("jeder fünfte Deutsche", [("jeder fünfte", "number 0.2")]),
    ("doppelt so viele Fälle", [("doppelt", "multiple 2")]),
    ("dreimal so hoch", [("dreimal", "multiple 3")]),
    ("das 3-fache", [("3-fache", "multiple 3")]),
    ("das Dreifache", [("Dreifache", "multiple 3")]),
    ("um 4,5 Prozentpunkte", [("4,5 Prozentpunkte", "percent 4.5 percentage_point")]),
    ("eine 4,5-prozentige Anleihe", [("4,5-prozentige", "percent 4.5")]),
    # words written on to a number
    ("der 30-jährige Mann", [("30-jährige", "duration 30 year")]),
    ("ein dreijähriger Junge", [("dreijähriger", "duration 3 year")]),
    ("eine fünfköpfige Familie", [("fünfköpfige", "count 5 person")]),
    ("eine achtstündige Sitzung", [("achtstündige", "duration 8 hour")]),
    ("einstündig", [("einstündig", "duration 1 hour")]),
    ("ein 48-Millionen-Dollar-Vertrag", [("48-Millionen-Dollar", "money 48000000 USD")]),
    ("die 2-Euro-Münze", [("2-Euro", "money 2 EUR")]),
    ("ein 200-Seiten-Bericht", [("200-Seiten", "count 200 page")]),
    # ranks
    ("der 17. Präsident", [("17.", "ordinal 17")]),
    ("zum dritten Mal", [("dritten", "ordinal 3")]),
    ("der zweiundzwanzigste Spieltag", [("zweiundzwanzigste", "ordinal 22")]),
    ("die zweitgrößte Stadt", [("zweitgrößte", "ordinal 2")]),
    # rates, units, ages
    ("9000 Euro im Monat", [("9000 Euro im Monat", "money 9000 EUR/month")]),
    ("15 Euro pro Stunde", [("15 Euro pro Stunde", "money 15 EUR/hour")]),
    ("50 Euro je Aktie", [("50 Euro je Aktie", "money 50 EUR/share")]),
    ("120 Kilometer pro Stunde", [("120 Kilometer pro Stunde", "count 120 kilometre_per_hour")]),
    ("minus 5 Grad", [("minus 5 Grad", "count -5 degree")]),
    ("36,6 Grad Celsius", [("36,6 Grad Celsius", "count 36.6 celsius")]),
    ("99 Cent", [("99 Cent", "money 0.99 EUR")]),
    ("vor einem Jahr", [("einem Jahr", "duration 1 year")]),
    ("eine halbe Stunde", [("halbe Stunde", "duration 0.5 hour")]),
    ("im Alter von 54 Jahren", [("54 Jahren", "duration 54 year")]),
    ("vier weitere Verletzte", [("vier weitere Verletzte", "count 4 injury")]),
    ("56 verschiedene Dinge", [("56", "count 56 ding")]),
    ("nach 2,1 Milliarden ein Jahr zuvor", [("2,1 Milliarden", "number 2100000000")]),
    ("knapp eine halbe Million Einwohner", [("knapp eine halbe Million Einwohner", "count nearly 500000 resident")]),
    ("fast 2000 Mitarbeiter entlassen", [("fast 2000 Mitarbeiter", "count nearly 2000 employee")]),
]

NOTHING = [
    "Achtung vor dem Hund",
    "eine Organisation und ein Plan",
    "einmal im Leben",
    "GPT-4 und Falcon 9",
    "Boeing 737 und Airbus A320",
    "COVID-19-Fälle",
    "Erste Hilfe leisten",
    "unter vier Augen",
    "außer Acht lassen",
    "zum einen und zum anderen",
    "Version 2.1.3",
    "Telefon 030-123456-78",
    "einfach und vielfach",
    "einer der Gründer",
    "eines Tages",
    "ein Tag wie jeder andere",
    "im Zweiten Weltkrieg",
    "Elfmeter",
    "Viertelfinale und Achtelfinale",
    "Einheit und Einigkeit",
    "Halbzeit",
    "Siebenschläfer",
    "monatelang",
    "jede zweite Woche",
    "Formel 1",
    "der Zehnkampf",
    "eine Zeit lang",
    "einen Jahrzehnte alten Streit",
    "in der zweiten Hälfte",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[f.start : f.end], short(f.value)) for f in quantities("de", text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert [text[f.start : f.end] for f in quantities("de", text)] == []


def _words(number: int) -> str:
    """A number below a million in German words, as one word."""
    ones = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
    teens = {16: "sechzehn", 17: "siebzehn"}
    tens = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
    if number >= 1000:
        return _words(number // 1000) + "tausend" + (_words(number % 1000) if number % 1000 else "")
    if number >= 100:
        return ones[number // 100] + "hundert" + (_words(number % 100) if number % 100 else "")
    if number <= 12:
        return ones[number]
    if number < 20:
        return teens.get(number, ones[number - 10] + "zehn")
    return (ones[number % 10] + "und" if number % 10 else "") + tens[number // 10]


@pytest.mark.parametrize("number", [*range(13, 130), *range(180, 1000, 37), *range(1000, 1_000_000, 7919)])
def test_numbers_in_one_word(number: int) -> None:
    text = _words(number) + " Menschen"
    assert [short(f.value) for f in quantities("de", text)] == [f"count {number} person"]


@pytest.mark.parametrize(
    "word",
    ["einzwei", "zweidrei", "undzwanzig", "einundzehn", "tausendtausend", "hunderthundert", "zwanzigdrei", "dreiund"],
)
def test_parts_that_make_no_number(word: str) -> None:
    assert quantities("de", word + " Menschen") == []


DATES = [
    ("am 3. Mai 2016", "3. Mai 2016", "2016-05-03"),
    ("03.05.2016", "03.05.2016", "2016-05-03"),
    ("am Dienstag, dem 3. Mai 2016", "Dienstag, dem 3. Mai 2016", "2016-05-03"),
    ("am Dienstag, 3. Mai 2016, um 20.30 Uhr", "Dienstag, 3. Mai 2016, um 20.30 Uhr", "2016-05-03T20:30"),
    ("vom 3. bis 5. Mai 2016", "3. bis 5. Mai 2016", "2016-05-03/2016-05-05"),
    ("Mitte Februar 2018", "Mitte Februar 2018", "2018-02"),
    ("in den 90er Jahren", "90er Jahren", "199X"),
    ("im 19. Jahrhundert", "19. Jahrhundert", "18XX"),
    ("im ersten Quartal 2016", "ersten Quartal 2016", "2016-33"),
    ("im ersten Halbjahr 2016", "ersten Halbjahr 2016", "2016-40"),
    ("zwischen 2010 und 2015", "zwischen 2010 und 2015", "2010/2015"),
    ("Er wurde 1998 gegründet", "1998", "1998"),
    ("2018 wurde er gewählt", "2018", "2018"),
    ("Sie trat 2020 als Kandidatin an", "2020", "2020"),
    ("eine Präsidentschaftskandidatur 2020", "2020", "2020"),
    ("um halb neun", "halb neun", "XXXX-XX-XXT08:30"),
    ("Dienstagabend", "Dienstagabend", "XXXX-XX-XX"),
    ("das nächste Jahr", "nächste Jahr", "XXXX"),
    ("am zweiten Weihnachtsfeiertag 2015", "zweiten Weihnachtsfeiertag 2015", "2015-12-26"),
]


@pytest.mark.parametrize(("text", "span", "iso"), DATES)
def test_dates(text: str, span: str, iso: str) -> None:
    found = find_values(text, get_language("de"))
    assert [(text[f.start : f.end], f.value.iso if f.value.kind == "date" else short(f.value)) for f in found] == [
        (span, iso)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "am Morgen",
        "rund 2000 kamen",
        "mehr als 2000 starben",
        "2000 Soldaten",
        "2000 Euro",
        "Frau Mai sagte nichts",
        "die Zahl stieg auf 2015",
        "1990 Tonnen",
    ],
)
def test_no_dates(text: str) -> None:
    assert [text[f.start : f.end] for f in find_values(text, get_language("de")) if f.value.kind == "date"] == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "500 v. Chr. lebte dort niemand",
            marks=pytest.mark.xfail(strict=True, reason="years before the common era are read as numbers"),
        ),
        pytest.param(
            "am 31. April",
            marks=pytest.mark.xfail(strict=True, reason="the day of an impossible date is read as a rank"),
        ),
    ],
)
def test_known_gaps(text: str) -> None:
    assert quantities("de", text) == []
