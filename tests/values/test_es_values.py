"""Quantities in Spanish text, of Spain and of America."""

from __future__ import annotations

import pytest

from tests.values.reading import quantities, short

READ = [
    ("1.250 libros", [("1.250 libros", "count 1250 book")]),
    ("2,75 metros", [("2,75 metros", "count 2.75 metre")]),
    ("26 750 euros", [("26 750 euros", "money 26750 EUR")]),
    ("1.234,56 euros", [("1.234,56 euros", "money 1234.56 EUR")]),
    ("veintitrés buques", [("veintitrés buques", "count 23 ship")]),
    ("ciento veintitrés", [("ciento veintitrés", "number 123")]),
    ("treinta y cinco mil votos", [("treinta y cinco mil votos", "count 35000 vote")]),
    ("mil doscientos votos", [("mil doscientos votos", "count 1200 vote")]),
    ("quinientas viviendas", [("quinientas viviendas", "count 500 house")]),
    ("dos mil quince casos", [("dos mil quince casos", "count 2015 case")]),
    ("veintiún mil soldados", [("veintiún mil soldados", "count 21000 soldier")]),
    ("tres millones cuatrocientos mil", [("tres millones cuatrocientos mil", "number 3400000")]),
    ("medio millón de votantes", [("medio millón de votantes", "count 500000 voter")]),
    ("un millón y medio de euros", [("un millón y medio de euros", "money 1500000 EUR")]),
    ("2.800 millones de dólares", [("2.800 millones de dólares", "money 2800000000 USD")]),
    ("mil millones de dólares", [("mil millones de dólares", "money 1000000000 USD")]),
    ("3 mil 500 millones de euros", [("3 mil 500 millones de euros", "money 3500000000 EUR")]),
    ("2 mil 300 personas", [("2 mil 300 personas", "count 2300 person")]),
    ("un billón de euros", [("un billón de euros", "money 1000000000000 EUR")]),
    ("tres mil quinientos millones", [("tres mil quinientos millones", "number 3500000000")]),
    ("5 M€", [("5 M€", "money 5000000 EUR")]),
    ("40 €", [("40 €", "money 40 EUR")]),
    ("U$S 10 millones", [("U$S 10 millones", "money 10000000 USD")]),
    ("60 millones de pesos mexicanos", [("60 millones de pesos mexicanos", "money 60000000 MXN")]),
    ("3 mil millones de pesos", [("3 mil millones", "count 3000000000 peso")]),
    ("9.000 euros al mes", [("9.000 euros al mes", "money 9000 EUR/month")]),
    ("menos de 45 millones de dólares", [("menos de 45 millones de dólares", "money < 45000000 USD")]),
    ("más de 1.234 personas", [("más de 1.234 personas", "count > 1234 person")]),
    ("no más de 40 personas", [("no más de 40 personas", "count <= 40 person")]),
    ("al menos 384 muertos", [("al menos 384 muertos", "count >= 384 death")]),
    ("hasta 30 días", [("hasta 30 días", "duration <= 30 day")]),
    ("alrededor de 11.000 dólares", [("alrededor de 11.000 dólares", "money ~ 11000 USD")]),
    ("unas 3.000 viviendas", [("unas 3.000 viviendas", "count ~ 3000 house")]),
    ("casi 2 toneladas", [("casi 2 toneladas", "count nearly 2 tonne")]),
    ("superó los 300 heridos", [("superó los 300 heridos", "count > 300 injury")]),
    ("no llega a 20 alumnos", [("no llega a 20 alumnos", "count < 20 student")]),
    ("limitado a 100 veces", [("limitado a 100 veces", "multiple <= 100")]),
    ("multas de hasta 500 euros", [("hasta 500 euros", "money <= 500 EUR")]),
    ("subió hasta los 500 euros", [("500 euros", "money 500 EUR")]),
    ("cayó un 2 %, hasta los 45 dólares", [("2 %", "percent 2"), ("45 dólares", "money 45 USD")]),
    ("Subieron. Habrá multas de hasta 500 euros", [("hasta 500 euros", "money <= 500 EUR")]),
    ("una veintena de personas", [("una veintena de personas", "count ~ 20 person")]),
    ("más de un millar de soldados", [("más de un millar de soldados", "count > 1000 soldier")]),
    ("la tercera parte de los hogares", [("la tercera parte", "number 1/3")]),
    ("cien por cien", [("cien por cien", "percent 100")]),
    ("20 alumnos como máximo", [("20 alumnos como máximo", "count <= 20 student")]),
    ("entre 10 y 15 millones de euros", [("10 y 15 millones de euros", "money 10000000..15000000 EUR")]),
    ("de 5 a 10 días", [("5 a 10 días", "duration 5..10 day")]),
    ("siete u ocho personas", [("siete u ocho personas", "count 7..8 person")]),
    ("pasó del 5 % al 10 %", [("5 %", "percent 5"), ("10 %", "percent 10")]),
    ("12,5 por ciento", [("12,5 por ciento", "percent 12.5")]),
    ("3 puntos porcentuales", [("3 puntos porcentuales", "percent 3 percentage_point")]),
    ("un tercio de los votos", [("un tercio", "number 1/3")]),
    ("tres cuartas partes del presupuesto", [("tres cuartas partes", "number 0.75")]),
    ("una de cada cinco mujeres", [("una de cada cinco", "number 0.2")]),
    ("la mitad de la población", [("mitad", "number 0.5")]),
    ("el doble del precio", [("doble", "multiple 2")]),
    ("tres veces más", [("tres veces", "multiple 3")]),
    ("cientos de millones de dólares", [("cientos de millones de dólares", "money order 100000000..1000000000 USD")]),
    ("decenas de miles de personas", [("decenas de miles de personas", "count order 10000..100000 person")]),
    ("24 horas al día", [("24 horas al día", "duration 24 hour/day")]),
    ("más de mil 200 personas", [("más de mil 200 personas", "count > 1200 person")]),
    ("15 mil mdp", [("15 mil mdp", "number 15000000000")]),
    ("una hora y media de espera", [("una hora y media", "duration 1.5 hour")]),
    ("se multiplicaron por cuatro", [("cuatro", "multiple 4")]),
    ("entre un 20 % y un 30 %", [("20 % y un 30 %", "percent 20..30")]),
    ("hace un mes", [("un mes", "duration 1 month")]),
    ("a los 54 años de edad", [("54 años de edad", "duration 54 year")]),
    ("5 grados bajo cero", [("5 grados bajo cero", "count -5 degree")]),
    ("entre 5 y 10 grados bajo cero", [("5 y 10 grados bajo cero", "count -10..-5 degree")]),
    ("hasta 20 grados bajo cero", [("hasta 20 grados bajo cero", "count >= -20 degree")]),
    ("30° C", [("30° C", "count 30 celsius")]),
    ("el 2° lugar", [("2°", "ordinal 2")]),
    ("el segundo más largo", [("segundo", "ordinal 2")]),
    ("un segundo más", [("un segundo", "duration 1 second")]),
    ("dos millonésimas", [("dos millonésimas", "number 0.000002")]),
    ("la 25.ª enmienda", [("25.ª", "ordinal 25")]),
    ("la cuadragésima séptima reunión", [("cuadragésima séptima", "ordinal 47")]),
    ("la segunda vez", [("segunda", "ordinal 2")]),
]

#: Figures with a comma before three digits, as America writes thousands and Spain decimals.
EITHER = [
    ("1,500 personas", "count 1500 person"),
    ("10,250 hogares", "count 10250 household"),
    ("$1,500", "money 1500"),
    ("US$1,500", "money 1500 USD"),
    ("2,500 dólares", "money 2500 USD"),
    ("1,200 kilómetros", "count 1200 kilometre"),
    ("1,234,567 votos", "count 1234567 vote"),
    ("$ 1,500.50", "money 1500.5"),
    ("0,125 gramos", "count 0.125 gram"),
    ("1,5 millones de euros", "money 1500000 EUR"),
]
UNCLEAR = ["1,499 euros el litro", "a 1,135 dólares", "2,345 metros", "1,234 millones de euros", "1,234 mil millones"]

NOTHING = [
    "una organización y un plan",
    "un arma de doble filo",
    "una vez más",
    "según la agencia, nada cambió",
    "el cuarto de baño",
    "cuartos de final",
    "el segundo tiempo",
    "la Segunda Guerra Mundial",
    "el GPT-4 y el Falcon 9",
    "el medio ambiente",
    "a medio plazo",
    "2. Brandt demandó",
    "el primer ministro",
    "un año difícil",
    "el 11-S y el 1-O",
    "a mitad de mandato",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[f.start : f.end], short(f.value)) for f in quantities("es", text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert [text[f.start : f.end] for f in quantities("es", text)] == []


@pytest.mark.parametrize(("text", "expected"), EITHER)
def test_mark_of_either_habit(text: str, expected: str) -> None:
    assert [short(f.value) for f in quantities("es", text)] == [expected]


@pytest.mark.parametrize("text", UNCLEAR)
def test_mark_that_nothing_makes_clear(text: str) -> None:
    assert quantities("es", text) == []


def test_other_figures_of_the_text_tell_the_habit() -> None:
    american = quantities("es", "Creció 3.5 %, hasta 1,234 millones de pesos.")
    assert [short(f.value) for f in american] == ["percent 3.5", "count 1234000000 peso"]
    european = quantities("es", "Creció un 3,5 %, hasta 1.234 millones de pesos.")
    assert [short(f.value) for f in european] == ["percent 3.5", "count 1234000000 peso"]
