"""English, as it is written."""

from factcheck.languages.writing import Denial, Scale, Writing, below_hundred

_HUNDREDS = tuple(f"{n} hundred" for n in "one two three four five six seven eight nine".split())

# fmt: off
WRITING = Writing(
    numbers=below_hundred(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety", "-", {},
    ),
    hundreds=_HUNDREDS, round_hundreds=_HUNDREDS, hundred_joint=" and ",
    scales=(
        Scale(power=12, one="one trillion", many="trillion"), Scale(power=9, one="one billion", many="billion"),
        Scale(power=6, one="one million", many="million"), Scale(power=3, one="one thousand", many="thousand"),
    ),
    last_joint=" and ",
    figure_scales={12: ("trillion", "trillion"), 9: ("billion", "billion"), 6: ("million", "million")},
    currencies={
        "USD": ("US dollar", "US dollars"), "EUR": ("euro", "euros"), "GBP": ("pound sterling", "pounds sterling"),
        "JPY": ("yen", "yen"), "CNY": ("yuan", "yuan"), "BRL": ("Brazilian real", "Brazilian reais"),
        "CHF": ("Swiss franc", "Swiss francs"), "INR": ("Indian rupee", "Indian rupees"),
        "HKD": ("Hong Kong dollar", "Hong Kong dollars"),
    },
    percent="{}%", points=("{} percentage point", "{} percentage points"), multiple="{} times as much",
    ordinal="number {}",
    rates={"year": " a year", "month": " a month", "week": " a week", "day": " a day"},
    bounds={
        "<": "less than {}", "<=": "at most {}", ">": "more than {}", ">=": "at least {}", "~": "about {}",
        "nearly": "nearly {}",
    },
    between="between {low} and {high}",
    orders={
        1: "dozens", 2: "hundreds", 3: "thousands", 4: "tens of thousands", 5: "hundreds of thousands", 6: "millions",
        7: "tens of millions", 8: "hundreds of millions", 9: "billions", 10: "tens of billions",
        11: "hundreds of billions", 12: "trillions",
    },
    order_link=" of ",
    fractions={
        3: ("third", "thirds"), 4: ("quarter", "quarters"), 5: ("fifth", "fifths"), 6: ("sixth", "sixths"),
        7: ("seventh", "sevenths"), 8: ("eighth", "eighths"), 9: ("ninth", "ninths"), 10: ("tenth", "tenths"),
    },
    half="half",
    date="{d} {month} {y}", month="{month} {y}", year="{y}", day="{d} {month}", quarter="{q} quarter of {y}",
    half_year="{q} half of {y}", decade="the {y}s", quarters=("first", "second", "third", "fourth"),
    half_years=("first", "second"), dated_weekday="{weekday}, {date}", timed="{date}, {time}",
    date_parts={"early": "early {}", "mid": "mid-{}", "late": "late {}"},
    date_bounds={"<": "before {}", "<=": "until {}", ">": "after {}", ">=": "since {}", "~": "around {}"},
    date_range="from {low} to {high}",
    denial=Denial(
        verb=("never", ""), helping=("", "never"),
        auxiliaries=frozenset("is are was were be has have had can could will would may might must should do does did".split()),
    ),
)
# fmt: on
