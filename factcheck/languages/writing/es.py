"""Spanish, as it is written."""

from factcheck.languages.writing import Denial, Scale, Writing, below_hundred

_CLIP = (("veintiuno", "veintiún"), ("uno", "un"))

# fmt: off
WRITING = Writing(
    numbers=below_hundred(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa", " y ",
        {
            21: "veintiuno", 22: "veintidós", 23: "veintitrés", 24: "veinticuatro", 25: "veinticinco",
            26: "veintiséis", 27: "veintisiete", 28: "veintiocho", 29: "veintinueve",
        },
    ),
    hundreds=tuple(
        "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
    ),
    round_hundreds=tuple(
        "cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
    ),
    scales=(
        Scale(power=12, one="un billón", many="billones", clip=_CLIP),
        Scale(power=6, one="un millón", many="millones", clip=_CLIP),
        Scale(power=3, one="mil", many="mil", clip=_CLIP),
    ),
    figure_scales={12: ("billón", "billones"), 6: ("millón", "millones")},
    scale_link="de ",
    currencies={
        "USD": ("dólar estadounidense", "dólares estadounidenses"), "EUR": ("euro", "euros"),
        "GBP": ("libra esterlina", "libras esterlinas"), "JPY": ("yen", "yenes"), "CNY": ("yuan", "yuanes"),
        "BRL": ("real brasileño", "reales brasileños"), "CHF": ("franco suizo", "francos suizos"),
        "INR": ("rupia india", "rupias indias"), "HKD": ("dólar de Hong Kong", "dólares de Hong Kong"),
    },
    percent="{} %", points=("{} punto porcentual", "{} puntos porcentuales"), multiple="{} veces más", ordinal="{}.º",
    rates={"year": " al año", "month": " al mes", "week": " a la semana", "day": " al día"},
    bounds={
        "<": "menos de {}", "<=": "como máximo {}", ">": "más de {}", ">=": "al menos {}", "~": "cerca de {}",
        "nearly": "casi {}",
    },
    between="entre {low} y {high}",
    orders={
        1: "decenas", 2: "cientos", 3: "miles", 4: "decenas de miles", 5: "cientos de miles", 6: "millones",
        7: "decenas de millones", 8: "cientos de millones", 9: "miles de millones", 10: "decenas de miles de millones",
        11: "cientos de miles de millones", 12: "billones",
    },
    order_link=" de ",
    fractions={
        3: ("tercio", "tercios"), 4: ("cuarto", "cuartos"), 5: ("quinto", "quintos"), 6: ("sexto", "sextos"),
        7: ("séptimo", "séptimos"), 8: ("octavo", "octavos"), 9: ("noveno", "novenos"), 10: ("décimo", "décimos"),
    },
    half="la mitad",
    date="{d} de {month} de {y}", month="{month} de {y}", year="{y}", day="{d} de {month}",
    quarter="{q} trimestre de {y}", half_year="{q} semestre de {y}", decade="década de {y}",
    quarters=("primer", "segundo", "tercer", "cuarto"), half_years=("primer", "segundo"),
    dated_weekday="{weekday} {date}", timed="{date}, a las {time}",
    date_parts={"early": "principios de {}", "mid": "mediados de {}", "late": "finales de {}"},
    date_bounds={"<": "antes de {}", "<=": "hasta {}", ">": "después de {}", ">=": "desde {}", "~": "alrededor de {}"},
    date_range="de {low} a {high}",
    denial=Denial(
        verb=("no", ""), helping=("no", ""),
        auxiliaries=frozenset(
            "es son fue fueron era eran está están estaba ha han había habían puede pueden podía podría va van debe "
            "deben se le les".split()
        ),
    ),
)
# fmt: on
