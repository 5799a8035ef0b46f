"""Dates and times in Spanish text."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.values.base import DateValue
from factcheck.values.dates import find_dates
from tests.values.reading import quantities

SPANISH = get_language("es")


def dates(text: str) -> list[tuple[str, str]]:
    """The dates of a text: surface, and `iso bound part`, each only where it says something."""
    found = []
    for f in find_dates(text, SPANISH):
        assert isinstance(f.value, DateValue)
        bound = "" if f.value.bound in ("=", "range") else f.value.bound
        parts = (f.value.iso, bound, f.value.part or "")
        found.append((text[f.start : f.end], " ".join(part for part in parts if part)))
    return found


READ = [
    ("el 3 de mayo de 2016", "3 de mayo de 2016", "2016-05-03"),
    ("el 3 de mayo del 2016", "3 de mayo del 2016", "2016-05-03"),
    ("el 1.º de enero de 2020", "1.º de enero de 2020", "2020-01-01"),
    ("el primero de mayo", "primero de mayo", "XXXX-05-01"),
    ("el martes, 3 de mayo de 2016", "martes, 3 de mayo de 2016", "2016-05-03"),
    ("el lunes 21", "lunes 21", "XXXX-XX-21"),
    ("el pasado 3 de mayo de 2016", "pasado 3 de mayo de 2016", "2016-05-03"),
    ("el pasado lunes", "pasado lunes", "XXXX-XX-XX"),
    ("en mayo de 2016", "mayo de 2016", "2016-05"),
    ("septiembre del año 2016", "septiembre del año 2016", "2016-09"),
    ("setiembre de 2016", "setiembre de 2016", "2016-09"),
    ("del 3 al 5 de mayo de 2016", "3 al 5 de mayo de 2016", "2016-05-03/2016-05-05"),
    ("entre el 3 y el 5 de mayo", "3 y el 5 de mayo", "XXXX-05-03/XXXX-05-05"),
    ("entre enero y marzo de 2017", "entre enero y marzo de 2017", "2017-01/2017-03"),
    ("de 2014 a 2018", "2014 a 2018", "2014/2018"),
    ("la temporada 2018-2019", "2018-2019", "2018/2019"),
    ("a mediados de 2017", "mediados de 2017", "2017 mid"),
    ("a finales de mayo de 2016", "finales de mayo de 2016", "2016-05 late"),
    ("a principios de los 90", "principios de los 90", "199X early"),
    ("la década de los ochenta", "década de los ochenta", "198X"),
    ("los años noventa", "años noventa", "199X"),
    ("en el siglo XIX", "siglo XIX", "18XX"),
    ("el primer trimestre de 2016", "primer trimestre de 2016", "2016-33"),
    ("el segundo semestre de 2018", "segundo semestre de 2018", "2018-41"),
    ("desde enero de 2015", "desde enero de 2015", "2015-01 >="),
    ("antes de 2018", "antes de 2018", "2018 <"),
    ("hasta el 31 de diciembre", "hasta el 31 de diciembre", "XXXX-12-31 <="),
    ("a partir del 1 de julio", "a partir del 1 de julio", "XXXX-07-01 >="),
    ("03/05/2016", "03/05/2016", "2016-05-03"),
    ("3-May-2016", "3-May-2016", "2016-05-03"),
    ("a las 20.30 horas", "20.30 horas", "XXXX-XX-XXT20:30"),
    ("a las 13:14 horas", "13:14 horas", "XXXX-XX-XXT13:14"),
    ("cerró 2022 con pérdidas", "2022", "2022"),
    ("a las ocho y media de la tarde", "ocho y media de la tarde", "XXXX-XX-XXT20:30"),
    ("a la una de la tarde", "una de la tarde", "XXXX-XX-XXT13:00"),
    ("a las cuatro menos cuarto", "cuatro menos cuarto", "XXXX-XX-XXT03:45"),
    ("las 12 de la noche", "12 de la noche", "XXXX-XX-XXT00:00"),
    ("el lunes 21 de mayo a las 10:00", "lunes 21 de mayo a las 10:00", "XXXX-05-21T10:00"),
]

NOTHING = [
    "por la mañana",
    "de la noche a la mañana",
    "hoy en día",
    "todos los lunes",
    "en el siglo V a. C.",
    "en los 80 metros lisos",
    "los noventa minutos",
    "más de 2018 personas",
    "en 1.500 casos",
]


@pytest.mark.parametrize(("text", "surface", "expected"), READ)
def test_read(text: str, surface: str, expected: str) -> None:
    assert dates(text) == [(surface, expected)]


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("phrase", "unit", "shift"),
    [
        ("ayer", "day", -1), ("anteayer", "day", -2), ("mañana", "day", 1), ("pasado mañana", "day", 2),
        ("hoy", "day", 0),
        ("la semana pasada", "week", -1), ("la próxima semana", "week", 1), ("el mes que viene", "month", 1),
        ("el año pasado", "year", -1), ("este año", "year", 0), ("el año siguiente", "year", 1),
    ],
)  # fmt: skip
def test_relative(phrase: str, unit: str, shift: int) -> None:
    (found,) = find_dates(f"Lo dijo {phrase}.", SPANISH)
    assert isinstance(found.value, DateValue)
    assert (found.value.shift_unit, found.value.shift) == (unit, shift)


@pytest.mark.parametrize(
    ("text", "count"), [("a las tres mujeres", 1), ("el lunes 21 personas cayeron", 1), ("las 24 horas del día", 1)]
)
def test_counts_are_no_times(text: str, count: int) -> None:
    assert len(quantities("es", text)) == count
