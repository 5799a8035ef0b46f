"""German, as it is written in Germany."""

from factcheck.languages.writing import Denial, Scale, Writing, below_hundred

_HUNDREDS = tuple(f"{n}hundert" for n in "ein zwei drei vier fünf sechs sieben acht neun".split())
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"

# fmt: off
WRITING = Writing(
    numbers=below_hundred(
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        "siebzehn achtzehn neunzehn",
        _TENS, "und", {21 + 10 * n: f"einund{ten}" for n, ten in enumerate(_TENS.split())}, unit_first=True,
    ),
    hundreds=_HUNDREDS, round_hundreds=_HUNDREDS, hundred_joint="",
    scales=(
        Scale(power=12, one="eine Billion", many="Billionen"),
        Scale(power=9, one="eine Milliarde", many="Milliarden"),
        Scale(power=6, one="eine Million", many="Millionen"),
        Scale(power=3, one="eintausend", many="tausend", joint="", after="", clip=(("eins", "ein"),)),
    ),
    figure_scales={12: ("Billion", "Billionen"), 9: ("Milliarde", "Milliarden"), 6: ("Million", "Millionen")},
    currencies={
        "USD": ("US-Dollar", "US-Dollar"), "EUR": ("Euro", "Euro"), "GBP": ("Pfund Sterling", "Pfund Sterling"),
        "JPY": ("Yen", "Yen"), "CNY": ("Yuan", "Yuan"), "BRL": ("brasilianischer Real", "brasilianische Real"),
        "CHF": ("Schweizer Franken", "Schweizer Franken"), "INR": ("indische Rupie", "indische Rupien"),
        "HKD": ("Hongkong-Dollar", "Hongkong-Dollar"),
    },
    capital_nouns=True,
    percent="{} Prozent", points=("{} Prozentpunkt", "{} Prozentpunkte"), multiple="{}-mal so viel",
    ordinal="Nummer {}",
    rates={"year": " pro Jahr", "month": " pro Monat", "week": " pro Woche", "day": " pro Tag"},
    bounds={
        "<": "weniger als {}", "<=": "höchstens {}", ">": "mehr als {}", ">=": "mindestens {}", "~": "etwa {}",
        "nearly": "fast {}",
    },
    between="zwischen {low} und {high}",
    orders={
        1: "Dutzende", 2: "Hunderte", 3: "Tausende", 4: "Zehntausende", 5: "Hunderttausende", 6: "Millionen",
        9: "Milliarden", 12: "Billionen",
    },
    order_link=" ",
    fractions={
        3: ("Drittel", "Drittel"), 4: ("Viertel", "Viertel"), 5: ("Fünftel", "Fünftel"), 6: ("Sechstel", "Sechstel"),
        7: ("Siebtel", "Siebtel"), 8: ("Achtel", "Achtel"), 9: ("Neuntel", "Neuntel"), 10: ("Zehntel", "Zehntel"),
    },
    half="die Hälfte",
    month_names=tuple(
        "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
    ),
    weekday_names=tuple("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()),
    date="{d}. {month} {y}", month="{month} {y}", year="{y}", day="{d}. {month}", quarter="{q} Quartal {y}",
    half_year="{q} Halbjahr {y}", decade="{y}er Jahre", quarters=("erstes", "zweites", "drittes", "viertes"),
    half_years=("erstes", "zweites"), dated_weekday="{weekday}, {date}", timed="{date}, {time} Uhr",
    date_parts={"early": "Anfang {}", "mid": "Mitte {}", "late": "Ende {}"},
    date_bounds={"<": "vor {}", "<=": "bis {}", ">": "nach {}", ">=": "seit {}", "~": "um {}"},
    date_range="von {low} bis {high}",
    denial=Denial(
        verb=("", "nie"), helping=("", "nie"), second=True,
        auxiliaries=frozenset(
            "ist sind war waren wurde wurden wird werden hat haben hatte hatten kann können konnte konnten soll sollte "
            "sollten muss musste will wollte darf".split()
        ),
    ),
)
# fmt: on
