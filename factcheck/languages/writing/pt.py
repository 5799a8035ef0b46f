"""Portuguese, as it is written in Brazil."""

from factcheck.languages.writing import Denial, Scale, Writing, below_hundred

# fmt: off
WRITING = Writing(
    numbers=below_hundred(
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete "
        "dezoito dezenove",
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", " e ", {},
    ),
    hundreds=tuple(
        "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split()
    ),
    round_hundreds=tuple(
        "cem duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split()
    ),
    hundred_joint=" e ",
    scales=(
        Scale(power=12, one="um trilhão", many="trilhões"), Scale(power=9, one="um bilhão", many="bilhões"),
        Scale(power=6, one="um milhão", many="milhões"), Scale(power=3, one="mil", many="mil"),
    ),
    last_joint=" e ", joint_rounds=True,
    figure_scales={12: ("trilhão", "trilhões"), 9: ("bilhão", "bilhões"), 6: ("milhão", "milhões")},
    scale_link="de ", plural_from=2,
    currencies={
        "USD": ("dólar americano", "dólares americanos"), "EUR": ("euro", "euros"),
        "GBP": ("libra esterlina", "libras esterlinas"), "JPY": ("iene", "ienes"), "CNY": ("yuan", "yuans"),
        "BRL": ("real", "reais"), "CHF": ("franco suíço", "francos suíços"), "INR": ("rupia indiana", "rupias indianas"),
        "HKD": ("dólar de Hong Kong", "dólares de Hong Kong"),
    },
    percent="{}%", points=("{} ponto percentual", "{} pontos percentuais"), multiple="{} vezes mais", ordinal="{}º",
    rates={"year": " por ano", "month": " por mês", "week": " por semana", "day": " por dia"},
    bounds={
        "<": "menos de {}", "<=": "no máximo {}", ">": "mais de {}", ">=": "pelo menos {}", "~": "cerca de {}",
        "nearly": "quase {}",
    },
    between="entre {low} e {high}",
    orders={
        1: "dezenas", 2: "centenas", 3: "milhares", 4: "dezenas de milhares", 5: "centenas de milhares", 6: "milhões",
        7: "dezenas de milhões", 8: "centenas de milhões", 9: "bilhões", 10: "dezenas de bilhões",
        11: "centenas de bilhões", 12: "trilhões",
    },
    order_link=" de ",
    fractions={
        3: ("terço", "terços"), 4: ("quarto", "quartos"), 5: ("quinto", "quintos"), 6: ("sexto", "sextos"),
        7: ("sétimo", "sétimos"), 8: ("oitavo", "oitavos"), 9: ("nono", "nonos"), 10: ("décimo", "décimos"),
    },
    half="metade",
    date="{d} de {month} de {y}", month="{month} de {y}", year="{y}", day="{d} de {month}",
    quarter="{q} trimestre de {y}", half_year="{q} semestre de {y}", decade="década de {y}",
    quarters=("primeiro", "segundo", "terceiro", "quarto"), half_years=("primeiro", "segundo"),
    dated_weekday="{weekday}, {date}", timed="{date}, às {time}",
    date_parts={"early": "início de {}", "mid": "meados de {}", "late": "final de {}"},
    date_bounds={"<": "antes de {}", "<=": "até {}", ">": "depois de {}", ">=": "desde {}", "~": "por volta de {}"},
    date_range="de {low} a {high}",
    denial=Denial(
        verb=("não", ""), helping=("não", ""),
        auxiliaries=frozenset(
            "é são foi foram era eram está estão estava tem têm tinha tinham havia haviam pode podem podia poderia "
            "vai vão iria deve devem deveria se lhe".split()
        ),
    ),
)
# fmt: on
