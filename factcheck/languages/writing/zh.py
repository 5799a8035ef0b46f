"""Chinese in simplified characters, as it is written."""

from factcheck.languages.writing import Denial, Scale, Writing

_MONTHS = tuple(f"{n}月" for n in range(1, 13))

# fmt: off
WRITING = Writing(
    digits="零一二三四五六七八九", places=("十", "百", "千"), zero_mark="零", ones=frozenset("十百千"),
    scales=(Scale(power=8, one="一亿", many="亿"), Scale(power=4, one="一万", many="万")),
    figure_scales={12: ("万亿", "万亿"), 8: ("亿", "亿"), 4: ("万", "万")}, scale_joint="",
    joint="", group_from=10_000, units={"person": ("人", "人"), "company": ("企业", "企业")},
    currencies={
        "USD": ("美元", "美元"), "EUR": ("欧元", "欧元"), "GBP": ("英镑", "英镑"), "JPY": ("日元", "日元"),
        "CNY": ("元", "元"), "BRL": ("巴西雷亚尔", "巴西雷亚尔"), "CHF": ("瑞士法郎", "瑞士法郎"),
        "INR": ("印度卢比", "印度卢比"), "HKD": ("港元", "港元"),
    },
    classifier={"person": "", "company": "家", "country": "个", "page": "", "vote": ""}, other_classifier="个",
    percent="{}%", points=("{}个百分点", "{}个百分点"), multiple="{}倍", ordinal="第{}",
    rates={"year": "/年", "month": "/月", "week": "/周", "day": "/天"},
    bounds={
        "<": "不到{}", "<=": "最多{}", ">": "超过{}", ">=": "至少{}", "~": "约{}", "nearly": "近{}",
    },
    between="{low}至{high}",
    orders={
        1: "数十", 2: "数百", 3: "数千", 4: "数万", 5: "数十万", 6: "数百万", 7: "数千万", 8: "数亿", 9: "数十亿",
        10: "数百亿", 11: "数千亿", 12: "数万亿",
    },
    fractions={n: (c, c) for n, c in zip(range(2, 11), "二三四五六七八九十", strict=True)}, fraction="{lower}分之{upper}",
    month_names=_MONTHS, weekday_names=tuple(f"星期{c}" for c in "一二三四五六日"),
    date="{y}年{month}{d}日", month="{y}年{month}", year="{y}年", day="{month}{d}日", quarter="{y}年{q}季度",
    half_year="{y}年{q}", decade="{y}年代", quarters=("第一", "第二", "第三", "第四"), half_years=("上半年", "下半年"),
    dated_weekday="{date}{weekday}", timed="{date}{time}",
    date_parts={"early": "{}初", "mid": "{}中期", "late": "{}底"},
    date_bounds={"<": "{}之前", "<=": "截至{}", ">": "{}之后", ">=": "自{}以来", "~": "{}左右"},
    date_range="{low}至{high}",
    denial=Denial(verb=("从未", ""), drops="了"),
)
# fmt: on
