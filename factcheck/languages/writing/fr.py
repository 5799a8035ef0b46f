"""French, as it is written in France."""

from factcheck.languages.writing import Denial, Scale, Writing, below_hundred

_CLIP = (("quatre-vingts", "quatre-vingt"), ("cents", "cent"))
_UNITS = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split()
_TEENS = [*_UNITS[9:], "dix-sept", "dix-huit", "dix-neuf"]

# fmt: off
WRITING = Writing(
    numbers=below_hundred(
        "zéro " + " ".join(_UNITS) + " dix-sept dix-huit dix-neuf",
        "vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix", "-",
        {
            **{ten: f"{name} et un" for ten, name in
               ((21, "vingt"), (31, "trente"), (41, "quarante"), (51, "cinquante"), (61, "soixante"))},
            **{70 + n: f"soixante-{teen}" for n, teen in enumerate(_TEENS)}, 71: "soixante et onze",
            **{80 + n: f"quatre-vingt-{unit}" for n, unit in enumerate(_UNITS[:9], start=1)},
            **{90 + n: f"quatre-vingt-{teen}" for n, teen in enumerate(_TEENS)},
        },
    ),
    hundreds=("cent", *(f"{unit} cent" for unit in _UNITS[1:9])),
    round_hundreds=("cent", *(f"{unit} cents" for unit in _UNITS[1:9])),
    scales=(
        Scale(power=12, one="un billion", many="billions"), Scale(power=9, one="un milliard", many="milliards"),
        Scale(power=6, one="un million", many="millions"), Scale(power=3, one="mille", many="mille", clip=_CLIP),
    ),
    figure_scales={9: ("milliard", "milliards"), 6: ("million", "millions")},
    scale_link="de ", plural_from=2,
    currencies={
        "USD": ("dollar américain", "dollars américains"), "EUR": ("euro", "euros"),
        "GBP": ("livre sterling", "livres sterling"), "JPY": ("yen", "yens"), "CNY": ("yuan", "yuans"),
        "BRL": ("réal brésilien", "réals brésiliens"), "CHF": ("franc suisse", "francs suisses"),
        "INR": ("roupie indienne", "roupies indiennes"), "HKD": ("dollar de Hong Kong", "dollars de Hong Kong"),
    },
    percent="{} %", points=("{} point de pourcentage", "{} points de pourcentage"), multiple="{} fois plus",
    ordinal="{}e",
    rates={"year": " par an", "month": " par mois", "week": " par semaine", "day": " par jour"},
    bounds={
        "<": "moins de {}", "<=": "au maximum {}", ">": "plus de {}", ">=": "au moins {}", "~": "environ {}",
        "nearly": "près de {}",
    },
    between="entre {low} et {high}",
    orders={
        1: "des dizaines", 2: "des centaines", 3: "des milliers", 4: "des dizaines de milliers",
        5: "des centaines de milliers", 6: "des millions", 7: "des dizaines de millions",
        8: "des centaines de millions", 9: "des milliards", 10: "des dizaines de milliards",
        11: "des centaines de milliards",
    },
    order_link=" de ",
    fractions={
        3: ("tiers", "tiers"), 4: ("quart", "quarts"), 5: ("cinquième", "cinquièmes"), 6: ("sixième", "sixièmes"),
        7: ("septième", "septièmes"), 8: ("huitième", "huitièmes"), 9: ("neuvième", "neuvièmes"),
        10: ("dixième", "dixièmes"),
    },
    half="la moitié",
    date="{d} {month} {y}", month="{month} {y}", year="{y}", day="{d} {month}", quarter="{q} trimestre {y}",
    half_year="{q} semestre {y}", decade="années {y}", quarters=("premier", "deuxième", "troisième", "quatrième"),
    half_years=("premier", "second"), dated_weekday="{weekday} {date}", timed="{date} à {time}",
    date_parts={"early": "début {}", "mid": "mi-{}", "late": "fin {}"},
    date_bounds={"<": "avant {}", "<=": "jusqu'à {}", ">": "après {}", ">=": "depuis {}", "~": "vers {}"},
    date_range="de {low} à {high}",
    denial=Denial(
        verb=("ne", "pas"), helping=("ne", "pas"), elided="n'",
        auxiliaries=frozenset(
            "est sont était étaient fut furent a ont avait avaient peut peuvent pouvait pourrait doit doivent va "
            "vont".split()
        ),
    ),
)
# fmt: on
