"""Quantities in Italian text."""

from __future__ import annotations

import pytest

from tests.values.reading import quantities, short

READ = [
    # figures and number words
    ("1.250 libri", [("1.250 libri", "count 1250 book")]),
    ("2,75 metri", [("2,75 metri", "count 2.75 metre")]),
    ("26 750 euro", [("26 750 euro", "money 26750 EUR")]),
    ("ventitré navi", [("ventitré navi", "count 23 ship")]),
    ("ventitre navi", [("ventitre navi", "count 23 ship")]),
    ("trentotto medici", [("trentotto medici", "count 38 doctor")]),
    ("centottanta giorni", [("centottanta giorni", "duration 180 day")]),
    ("centoottanta giorni", [("centoottanta giorni", "duration 180 day")]),
    ("duecentotré pagine", [("duecentotré pagine", "count 203 page")]),
    ("milleduecento voti", [("milleduecento voti", "count 1200 vote")]),
    ("tremilacinquecento casi", [("tremilacinquecento casi", "count 3500 case")]),
    ("duecentocinquantamila euro", [("duecentocinquantamila euro", "money 250000 EUR")]),
    (
        "novecentonovantanovemilanovecentonovantanove",
        [("novecentonovantanovemilanovecentonovantanove", "number 999999")],
    ),
    ("2 mila euro", [("2 mila euro", "money 2000 EUR")]),
    ("200mila posti di lavoro", [("200mila posti di lavoro", "count 200000 job")]),
    ("mille persone", [("mille persone", "count 1000 person")]),
    ("un milione e duecentomila euro", [("un milione e duecentomila euro", "money 1200000 EUR")]),
    ("1 milione e 200 mila tifosi", [("1 milione e 200 mila tifosi", "count 1200000 fan")]),
    ("due milioni e mezzo di euro", [("due milioni e mezzo di euro", "money 2500000 EUR")]),
    ("mezzo milione di elettori", [("mezzo milione di elettori", "count 500000 voter")]),
    ("tre virgola cinque", [("tre virgola cinque", "number 3.5")]),
    # short forms before a vowel
    ("un'ora e mezza", [("un'ora e mezza", "duration 1.5 hour")]),
    ("mezz'ora dopo", [("mezz'ora", "duration 0.5 hour")]),
    ("vent'anni fa", [("vent'anni", "duration 20 year")]),
    ("cent'anni di storia", [("cent'anni", "duration 100 year")]),
    ("trentun giorni", [("trentun giorni", "duration 31 day")]),
    ("ventiquattr'ore", [("ventiquattr'ore", "duration 24 hour")]),
    ("il marito 85enne", [("85enne", "duration 85 year")]),
    ("le perdite si sono dimezzate", [("dimezzate", "multiple 0.5")]),
    ("qualche centinaio di persone", [("qualche centinaio di persone", "count order 100..1000 person")]),
    ("un anno e mezzo", [("un anno e mezzo", "duration 1.5 year")]),
    # money
    ("3 miliardi di dollari", [("3 miliardi di dollari", "money 3000000000 USD")]),
    ("2,5 mld di euro", [("2,5 mld di euro", "money 2500000000 EUR")]),
    ("€ 1,2 milioni", [("€ 1,2 milioni", "money 1200000 EUR")]),
    ("15 M€", [("15 M€", "money 15000000 EUR")]),
    ("15 euro e 50 centesimi", [("15 euro e 50 centesimi", "money 15.5 EUR")]),
    ("50 centesimi", [("50 centesimi", "money 0.5 EUR")]),
    ("9.000 euro al mese", [("9.000 euro al mese", "money 9000 EUR/month")]),
    ("3 milioni di euro all'ospedale", [("3 milioni di euro", "money 3000000 EUR")]),
    ("3 euro per biglietto", [("3 euro per biglietto", "money 3 EUR/ticket")]),
    ("30 euro l'ora", [("30 euro l'ora", "money 30 EUR/hour")]),
    ("mille lire", [("mille lire", "money 1000 ITL")]),
    # bounds
    ("meno di 45 milioni di euro", [("meno di 45 milioni di euro", "money < 45000000 EUR")]),
    ("meno dell'1%", [("meno dell'1%", "percent < 1")]),
    ("più del 30%", [("più del 30%", "percent > 30")]),
    ("non più di 40 persone", [("non più di 40 persone", "count <= 40 person")]),
    ("non meno di 40 persone", [("non meno di 40 persone", "count >= 40 person")]),
    ("oltre i 65 anni", [("oltre i 65 anni", "duration > 65 year")]),
    ("sotto i 18 anni", [("sotto i 18 anni", "duration < 18 year")]),
    ("fino al 40%", [("fino al 40%", "percent <= 40")]),
    ("al massimo 10 giorni", [("al massimo 10 giorni", "duration <= 10 day")]),
    ("almeno 384 morti", [("almeno 384 morti", "count >= 384 death")]),
    ("dai 18 anni in su", [("18 anni in su", "duration >= 18 year")]),
    ("pari o superiore a 10 mila euro", [("pari o superiore a 10 mila euro", "money >= 10000 EUR")]),
    ("circa il 20%", [("circa il 20%", "percent ~ 20")]),
    ("500 euro circa", [("500 euro circa", "money ~ 500 EUR")]),
    ("intorno al 5%", [("intorno al 5%", "percent ~ 5")]),
    ("quasi l'80%", [("quasi l'80%", "percent nearly 80")]),
    ("sfiora i 10 miliardi", [("sfiora i 10 miliardi", "number nearly 10000000000")]),
    ("supera i 200 milioni", [("supera i 200 milioni", "number > 200000000")]),
    ("entro 30 giorni", [("entro 30 giorni", "duration <= 30 day")]),
    ("ben 30 arresti", [("30 arresti", "count 30 arrest")]),
    ("cento e passa persone", [("cento e passa persone", "count > 100 person")]),
    # about so many, and orders
    ("una trentina di persone", [("una trentina di persone", "count ~ 30 person")]),
    ("un centinaio di feriti", [("un centinaio di feriti", "count ~ 100 injury")]),
    ("oltre un migliaio di voti", [("oltre un migliaio di voti", "count > 1000 vote")]),
    ("decine di migliaia di persone", [("decine di migliaia di persone", "count order 10000..100000 person")]),
    ("centinaia di milioni di euro", [("centinaia di milioni di euro", "money order 100000000..1000000000 EUR")]),
    ("diverse centinaia di case", [("diverse centinaia di case", "count order 100..1000 house")]),
    # ranges
    ("tra 10 e 15 milioni di euro", [("10 e 15 milioni di euro", "money 10000000..15000000 EUR")]),
    ("fra il 5 e il 10%", [("5 e il 10%", "percent 5..10")]),
    ("da 5 a 10 giorni", [("5 a 10 giorni", "duration 5..10 day")]),
    ("2-3 anni", [("2-3 anni", "duration 2..3 year")]),
    ("due o tre settimane", [("due o tre settimane", "duration 2..3 week")]),
    ("è passato dal 5% al 10%", [("5%", "percent 5"), ("10%", "percent 10")]),
    ("è salita da 30 a 45 milioni", [("30", "number 30000000"), ("45 milioni", "number 45000000")]),
    ("vinto per 2-1", [("2", "number 2"), ("1", "number 1")]),
    # percent, shares, multiples
    ("12,5 per cento", [("12,5 per cento", "percent 12.5")]),
    ("3 punti percentuali", [("3 punti percentuali", "percent 3 percentage_point")]),
    ("25 punti base", [("25 punti base", "percent 0.25 percentage_point")]),
    ("un terzo dei voti", [("un terzo", "number 1/3")]),
    ("tre quarti della popolazione", [("tre quarti", "number 0.75")]),
    ("la metà dei deputati", [("metà", "number 0.5")]),
    ("due su cinque", [("due su cinque", "number 0.4")]),
    ("un italiano su tre", [("un italiano su tre", "number 1/3")]),
    ("una casa su tre piani", [("tre piani", "count 3 floor")]),
    ("più del doppio", [("più del doppio", "multiple > 2")]),
    ("il triplo del prezzo", [("triplo", "multiple 3")]),
    ("tre volte tanto", [("tre volte tanto", "multiple 3")]),
    ("tre volte di più", [("tre volte di più", "multiple 3")]),
    ("tre volte di fila", [("tre volte", "count 3 time")]),
    # units
    ("120 chilometri orari", [("120 chilometri orari", "count 120 kilometre_per_hour")]),
    ("1.500 mq", [("1.500 mq", "count 1500 square_metre")]),
    ("meno 5 gradi", [("meno 5 gradi", "count -5 degree")]),
    ("24 ore al giorno", [("24 ore al giorno", "duration 24 hour/day")]),
    ("54 anni d'età", [("54 anni d'età", "duration 54 year")]),
    # ordinals
    ("il 17° posto", [("17°", "ordinal 17")]),
    ("il 25esimo anniversario", [("25esimo", "ordinal 25")]),
    ("il ventitreesimo giorno", [("ventitreesimo", "ordinal 23")]),
    ("il secondo posto", [("secondo", "ordinal 2")]),
    ("l'articolo 5", [("5", "ordinal 5")]),
]

NOTHING = [
    "uno studio e una ricerca",
    "un'azienda con una sede",
    "secondo l'agenzia, nulla è cambiato",
    "a seconda dei casi",
    "ancora una volta",
    "un po' di tempo",
    "in mezzo alla strada",
    "un mezzo veloce e sicuro",
    "per mezzo di un accordo",
    "tu sei qui",
    "grazie mille",
    "il doppio turno",
    "in secondo luogo, i costi",
    "la seconda guerra mondiale",
    "il GPT-4 e il Falcon 9",
    "un giorno all'altro",
    "terza età",
    "una crescita a due cifre",
    "il 41 bis",
    "il nemico numero uno",
    "un centesimino",
    "un lontano parente",
    "il centro e la centrale",
    "settembrino e ottocentesco",
    "il trentino e la quarantena",
    "2. Musk ha fatto causa",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[f.start : f.end], short(f.value)) for f in quantities("it", text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert [text[f.start : f.end] for f in quantities("it", text)] == []
