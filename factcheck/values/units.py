"""What units there are: the dimension each measures, its exact size in the base unit, and which counted things are
kinds of others.

Sizes are the legal definitions (SI; the international yard and pound of 1959; US liquid measure). A month is not an
exact number of days, so days and months are two dimensions. Words and symbols of the units stand in the language
files; only signs that every language shares (currency signs) are here.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final, NamedTuple


class Measure(NamedTuple):
    """`dimension` names what is measured; `size` is the unit in base units of the dimension."""

    dimension: str
    size: Decimal


def _measures(table: str) -> Mapping[str, Measure]:
    """Rows of `dimension: unit size, unit size`; indented lines go on."""
    found: dict[str, Measure] = {}
    dimension = ""
    for line in table.strip().splitlines():
        if not line.startswith(" "):
            dimension, _, line = line.partition(":")
        for entry in filter(None, (part.strip() for part in line.split(","))):
            unit, size = entry.split()
            found[unit] = Measure(dimension, Decimal(size))
    return MappingProxyType(found)


#: Every unit of measure. Days are in seconds, months in months.
MEASURES: Final = _measures(
    """
days: nanosecond 1E-9, millisecond 0.001, second 1, minute 60, hour 3600, day 86400, night 86400, week 604800,
    fortnight 1209600
months: month 1, quarter 3, semester 6, year 12, decade 120, century 1200
weekends: weekend 1
length: nanometre 1E-9, micrometre 1E-6, millimetre 0.001, centimetre 0.01, decimetre 0.1, metre 1, kilometre 1000,
    inch 0.0254, foot 0.3048, yard 0.9144, mile 1609.344, nautical_mile 1852, light_year 9460730472580800, li 500
area: square_metre 1, square_kilometre 1000000, square_foot 0.09290304, square_mile 2589988.110336, hectare 10000,
    acre 4046.8564224, mu 666.6666666666667
volume: cubic_metre 1000, cubic_foot 28.316846592, litre 1, millilitre 0.001, gallon 3.785411784, pint 0.473176473,
    cup 0.2365882365
barrels: barrel 1
mass: microgram 1E-6, milligram 0.001, gram 1, kilogram 1000, tonne 1000000, ton 1000000, pound 453.59237,
    ounce 28.349523125, stone 6350.29318, jin 500, liang 50, carat 0.2
speed: metre_per_second 1, kilometre_per_hour 0.2777777777777778, mile_per_hour 0.44704, knot 0.5144444444444444
celsius: celsius 1
fahrenheit: fahrenheit 1
kelvin: kelvin 1
degree: degree 1
power: watt 1, kilowatt 1000, megawatt 1000000, gigawatt 1000000000, horsepower 745.6998715822702
energy: joule 1, kilojoule 1000, megajoule 1000000, gigajoule 1000000000, british_thermal_unit 1055.05585262,
    calorie 4.184, kilocalorie 4184, kilowatt_hour 3600000, megawatt_hour 3600000000, gigawatt_hour 3600000000000,
    terawatt_hour 3600000000000000
voltage: volt 1
frequency: hertz 1, kilohertz 1000, megahertz 1000000, gigahertz 1000000000
sound: decibel 1
data: bit 0.125, byte 1, kilobyte 1000, megabyte 1000000, gigabyte 1000000000, terabyte 1000000000000,
    petabyte 1000000000000000
pixels: pixel 1, megapixel 1000000
"""
)

#: Scales of temperature: the size of a degree in kelvins, and the reading at absolute zero.
TEMPERATURES: Final[Mapping[str, tuple[Decimal, Decimal]]] = MappingProxyType(
    {
        "celsius": (Decimal(1), Decimal("-273.15")),
        "fahrenheit": (Decimal(5) / Decimal(9), Decimal("-459.67")),
        "kelvin": (Decimal(1), Decimal(0)),
    }
)

#: Units of time: what makes a quantity a duration.
TIME_DIMENSIONS: Final = frozenset({"days", "months", "weekends"})


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_PEOPLE = _words(
    """
    adult man woman child boy girl baby employee worker user customer client subscriber resident citizen voter student
    teacher patient doctor nurse scientist engineer developer journalist lawyer judge soldier officer police_officer
    prisoner refugee migrant tourist visitor passenger player fan member volunteer participant investor shareholder
    donor founder partner director expert victim casualty civilian protester rebel hostage firefighter fighter farmer
    athlete
    """
)

#: A kind of counted thing -> what it is a kind of. Sums of the one can be sums of the other ("129 passengers" are 129
#: people), but two different sums need not clash.
KINDS: Final[Mapping[str, str]] = MappingProxyType(
    dict.fromkeys(_PEOPLE, "person")
    | dict.fromkeys(("boy", "girl", "baby"), "child")
    | dict.fromkeys(("startup", "bank"), "company")
    | dict.fromkeys(("tweet", "email", "letter"), "message")
    | {"paper": "article"}
)

#: Counted things that the language files list under one name: two of them are surely two things.
LISTED: Final = frozenset(
    _words(
        """
        person human soul family household couple team group death case infection injury birth company bank store
        restaurant hotel factory school university hospital country state city town village county island government
        organization party club agency paper article page book chapter word letter email message tweet post photo
        picture video film song album report document line sentence question answer language vote seat point goal game
        match win loss medal round share stock bond share_option contract deal order project product car vehicle truck
        bus train plane ship boat flight rocket satellite missile bomb tank gun shot house building apartment room bed
        floor computer phone device robot server chip processor parameter token model layer node sample test dose
        vaccine virus species animal dog cat bird fish cow sheep horse tree cell gene atom star planet earthquake fire
        storm attack crime arrest charge law rule bill amendment treaty meeting session event trial study survey step
        stage part type item piece unit copy bottle box bag ticket call visit trip time occasion episode season level
        section category reason job set run count prefecture municipality character
        """
    )
)

#: Signs of currencies; "" where the language says which currency a bare dollar sign is.
CURRENCY_SIGNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "$": "",
        "＄": "",
        **dict.fromkeys(("us$", "u.s.$", "usd$", "us $", "u$s", "u$d"), "USD"),
        **dict.fromkeys(("a$", "au$", "aud$"), "AUD"),
        **dict.fromkeys(("c$", "ca$", "cad$"), "CAD"),
        **dict.fromkeys(("nz$", "nzd$"), "NZD"),
        **dict.fromkeys(("hk$", "hk $"), "HKD"),
        **dict.fromkeys(("nt$",), "TWD"),
        **dict.fromkeys(("s$", "sgd$"), "SGD"),
        **dict.fromkeys(("r$", "brl$"), "BRL"),
        **dict.fromkeys(("mx$", "mex$", "mxn$"), "MXN"),
        **dict.fromkeys(("ar$", "ars$"), "ARS"),
        "clp$": "CLP",
        "cop$": "COP",
        "rd$": "DOP",
        **dict.fromkeys(("s/", "s/."), "PEN"),
        "₡": "CRC",
        **dict.fromkeys(("¥", "￥", "cn¥", "rmb¥"), "CNY"),
        "€": "EUR",
        "£": "GBP",
        "jp¥": "JPY",
        **dict.fromkeys(("₹", "rs.", "rs"), "INR"),
        "kč": "CZK",
        "zł": "PLN",
        "₩": "KRW",
        "₽": "RUB",
        "₺": "TRY",
        "₪": "ILS",
        "₫": "VND",
        "₦": "NGN",
        "₴": "UAH",
        "฿": "THB",
        "₱": "PHP",
        "₿": "BTC",
    }
)


def is_time(unit: str) -> bool:
    """Whether the unit measures time."""
    measure = MEASURES.get(unit)
    return measure is not None and measure.dimension in TIME_DIMENSIONS


def is_currency(unit: str) -> bool:
    """Whether a unit id is a currency or a part of one (USD, USD/100)."""
    return unit[:3].isupper() and (len(unit) == 3 or unit[3:4] == "/")


def is_listed_noun(unit: str) -> bool:
    """Whether a language's table gave this unit, so that another listed unit is surely another thing."""
    return unit in LISTED or unit in KINDS


def kind_chain(unit: str) -> tuple[str, ...]:
    """The unit and everything that it is a kind of, nearest first."""
    chain = [unit]
    while (above := KINDS.get(chain[-1])) is not None and above not in chain:
        chain.append(above)
    return tuple(chain)
