"""Italian, as it is written."""

from factcheck.languages.writing import Denial, Scale, Writing, below_hundred

_UNITS = "due tre quattro cinque sei sette otto nove".split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"

# fmt: off
WRITING = Writing(
    numbers=below_hundred(
        "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
        "diciassette diciotto diciannove",
        _TENS, "",
        {
            **{21 + 10 * n: f"{ten[:-1]}uno" for n, ten in enumerate(_TENS.split())},
            **{23 + 10 * n: f"{ten}tré" for n, ten in enumerate(_TENS.split())},
            **{28 + 10 * n: f"{ten[:-1]}otto" for n, ten in enumerate(_TENS.split())},
        },
    ),
    hundreds=("cento", *(f"{unit}cento" for unit in _UNITS)),
    round_hundreds=("cento", *(f"{unit}cento" for unit in _UNITS)), hundred_joint="",
    scales=(
        Scale(power=9, one="un miliardo", many="miliardi"), Scale(power=6, one="un milione", many="milioni"),
        Scale(power=3, one="mille", many="mila", joint="", after="", clip=(("tré", "tre"),)),
    ),
    figure_scales={9: ("miliardo", "miliardi"), 6: ("milione", "milioni")},
    scale_link="di ",
    currencies={
        "USD": ("dollaro statunitense", "dollari statunitensi"), "EUR": ("euro", "euro"),
        "GBP": ("sterlina britannica", "sterline britanniche"), "JPY": ("yen", "yen"), "CNY": ("yuan", "yuan"),
        "BRL": ("real brasiliano", "real brasiliani"), "CHF": ("franco svizzero", "franchi svizzeri"),
        "INR": ("rupia indiana", "rupie indiane"), "HKD": ("dollaro di Hong Kong", "dollari di Hong Kong"),
    },
    percent="{}%", points=("{} punto percentuale", "{} punti percentuali"), multiple="{} volte di più", ordinal="{}º",
    rates={"year": " all'anno", "month": " al mese", "week": " alla settimana", "day": " al giorno"},
    bounds={
        "<": "meno di {}", "<=": "al massimo {}", ">": "più di {}", ">=": "almeno {}", "~": "circa {}",
        "nearly": "quasi {}",
    },
    between="tra {low} e {high}",
    orders={
        1: "decine", 2: "centinaia", 3: "migliaia", 4: "decine di migliaia", 5: "centinaia di migliaia", 6: "milioni",
        7: "decine di milioni", 8: "centinaia di milioni", 9: "miliardi", 10: "decine di miliardi",
        11: "centinaia di miliardi",
    },
    order_link=" di ",
    fractions={
        3: ("terzo", "terzi"), 4: ("quarto", "quarti"), 5: ("quinto", "quinti"), 6: ("sesto", "sesti"),
        7: ("settimo", "settimi"), 8: ("ottavo", "ottavi"), 9: ("nono", "noni"), 10: ("decimo", "decimi"),
    },
    half="la metà",
    date="{d} {month} {y}", month="{month} {y}", year="{y}", day="{d} {month}", quarter="{q} trimestre del {y}",
    half_year="{q} semestre del {y}", decade="anni {y}", quarters=("primo", "secondo", "terzo", "quarto"),
    half_years=("primo", "secondo"), dated_weekday="{weekday} {date}", timed="{date}, alle {time}",
    date_parts={"early": "inizio {}", "mid": "metà {}", "late": "fine {}"},
    date_bounds={"<": "prima del {}", "<=": "fino al {}", ">": "dopo il {}", ">=": "dal {}", "~": "intorno al {}"},
    date_range="dal {low} al {high}",
    denial=Denial(
        verb=("non", ""), helping=("non", ""),
        auxiliaries=frozenset(
            "è sono fu furono era erano ha hanno aveva avevano può possono poteva potrebbe deve devono si gli".split()
        ),
    ),
)
# fmt: on
