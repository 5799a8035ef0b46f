"""Japanese, as it is written."""

from factcheck.languages.writing import Denial, Scale, Writing

# fmt: off
WRITING = Writing(
    digits="零一二三四五六七八九", places=("十", "百", "千"),
    scales=(
        Scale(power=12, one="一兆", many="兆"), Scale(power=8, one="一億", many="億"),
        Scale(power=4, one="一万", many="万"),
    ),
    figure_scales={12: ("兆", "兆"), 8: ("億", "億"), 4: ("万", "万")}, scale_joint="",
    joint="", group_from=10_000, units={"person": ("人", "人"), "celsius": ("°C", "°C"), "day": ("日間", "日間")},
    currencies={
        "USD": ("ドル", "ドル"), "EUR": ("ユーロ", "ユーロ"), "GBP": ("ポンド", "ポンド"), "JPY": ("円", "円"),
        "CNY": ("元", "元"), "BRL": ("レアル", "レアル"), "CHF": ("スイスフラン", "スイスフラン"),
        "INR": ("インドルピー", "インドルピー"), "HKD": ("香港ドル", "香港ドル"),
    },
    percent="{}%", points=("{}ポイント", "{}ポイント"), multiple="{}倍", ordinal="第{}",
    rates={"year": "/年", "month": "/カ月", "week": "/週間", "day": "/日"},
    bounds={
        "<": "{}未満", "<=": "{}以下", ">": "{}超", ">=": "{}以上", "~": "約{}", "nearly": "{}近く",
    },
    between="{low}～{high}",
    orders={
        1: "数十", 2: "数百", 3: "数千", 4: "数万", 5: "数十万", 6: "数百万", 7: "数千万", 8: "数億", 9: "数十億",
        10: "数百億", 11: "数千億", 12: "数兆",
    },
    fractions={n: (c, c) for n, c in zip(range(2, 11), "二三四五六七八九十", strict=True)}, fraction="{lower}分の{upper}",
    month_names=tuple(f"{n}月" for n in range(1, 13)), weekday_names=tuple(f"{c}曜日" for c in "月火水木金土日"),
    date="{y}年{month}{d}日", month="{y}年{month}", year="{y}年", day="{month}{d}日", quarter="{y}年{q}四半期",
    half_year="{y}年{q}", decade="{y}年代", quarters=("第1", "第2", "第3", "第4"), half_years=("上半期", "下半期"),
    dated_weekday="{date}{weekday}", timed="{date}{time}",
    date_parts={"early": "{}初め", "mid": "{}半ば", "late": "{}末"},
    date_bounds={"<": "{}より前", "<=": "{}まで", ">": "{}より後", ">=": "{}以降", "~": "{}頃"},
    date_range="{low}から{high}",
    denial=Denial(
        endings={
            "しました": "しませんでした", "しています": "していません", "している": "していない", "していた": "していなかった",
            "した": "しなかった", "する": "しない", "します": "しません", "られた": "られなかった", "された": "されなかった",
            "えた": "えなかった", "けた": "けなかった", "めた": "めなかった", "でした": "ではありませんでした",
            "であった": "ではなかった", "だった": "ではなかった", "である": "ではない", "です": "ではありません",
            "得た": "得なかった", "辞めた": "辞めなかった", "去った": "去らなかった", "送った": "送らなかった",
        },
    ),
)
# fmt: on
