"""Quantities in Chinese text, simplified and traditional."""

from __future__ import annotations

import pytest

from tests.values.reading import quantities, short

READ = [
    ("一百二十三", [("一百二十三", "number 123")]),
    ("一千零五名员工", [("一千零五名员工", "count 1005 employee")]),
    ("四百五", [("四百五", "number 450")]),
    ("两千人", [("两千人", "count 2000 person")]),
    ("二〇一五个点", [("二〇一五个点", "count 2015 point")]),
    ("1亿2000万", [("1亿2000万", "number 120000000")]),
    ("4500 万", [("4500 万", "number 45000000")]),
    ("3.5万公里", [("3.5万公里", "count 35000 kilometre")]),
    ("12千米", [("12千米", "count 12 kilometre")]),
    ("10万亿左右", [("10万亿左右", "number ~ 10000000000000")]),
    ("两万亿元", [("两万亿元", "money 2000000000000 CNY")]),
    ("10 亿美元", [("10 亿美元", "money 1000000000 USD")]),
    ("5元3角", [("5元3角", "money 5.3 CNY")]),
    ("人民币50元", [("人民币50元", "money 50 CNY")]),
    ("不到4500万美元", [("不到4500万美元", "money < 45000000 USD")]),
    ("超过4400万美元", [("超过4400万美元", "money > 44000000 USD")]),
    ("近2000万美元", [("近2000万美元", "money nearly 20000000 USD")]),
    ("约1亿美元", [("约1亿美元", "money ~ 100000000 USD")]),
    ("不超过30人", [("不超过30人", "count <= 30 person")]),
    ("至少12家企业", [("至少12家企业", "count >= 12 company")]),
    ("最多达 5.5 年", [("最多达 5.5 年", "duration <= 5.5 year")]),
    ("60岁以上", [("60岁以上", "duration >= 60 year")]),
    ("十年内", [("十年内", "duration <= 10 year")]),
    ("不足2个月", [("不足2个月", "duration < 2 month")]),
    ("超400%", [("超400%", "percent > 400")]),
    ("百分之三十", [("百分之三十", "percent 30")]),
    ("百分之百", [("百分之百", "percent 100")]),
    ("2.5个百分点", [("2.5个百分点", "percent 2.5 percentage_point")]),
    ("六成", [("六成", "percent 60")]),
    ("三分之一", [("三分之一", "number 1/3")]),
    ("三又二分之一", [("三又二分之一", "number 3.5")]),
    ("一半", [("一半", "number 0.5")]),
    ("100 倍", [("100 倍", "multiple 100")]),
    ("增加一倍", [("增加一倍", "multiple 2")]),
    ("数十亿美元", [("数十亿美元", "money order 1000000000..10000000000 USD")]),
    ("几亿人", [("几亿人", "count order 100000000..1000000000 person")]),
    ("几十篇论文", [("几十篇论文", "count order 20..100 paper")]),
    ("500多亿", [("500多亿", "number > 50000000000")]),
    ("十几人", [("十几人", "count > 10 person")]),
    ("4000余家公司", [("4000余家公司", "count > 4000 company")]),
    ("七八个", [("七八个", "count 7..8")]),
    ("2-3 年内", [("2-3 年内", "duration 2..3 year")]),
    ("10至15万人", [("10至15万人", "count 100000..150000 person")]),
    ("两年半", [("两年半", "duration 2.5 year")]),
    ("89岁", [("89岁", "duration 89 year")]),
    ("一个月", [("一个月", "duration 1 month")]),
    ("3 条消息", [("3 条消息", "count 3 message")]),
    ("46页", [("46页", "count 46 page")]),
    ("24名外国游客", [("24名", "count 24 tourist")]),
    ("第三次", [("第三", "ordinal 3")]),
    ("負13.5千米", [("負13.5千米", "count -13.5 kilometre")]),
    ("一萬五千名員工", [("一萬五千名員工", "count 15000 employee")]),
    ("6比3", [("6", "number 6"), ("3", "number 3")]),
]

NOTHING = [
    "唯一的一抹亮色",
    "每一个细节",
    "第一名",
    "GPT-4与SU7",
    "一带一路",
    "万一不行",
    "四川和五台山",
    "十分高兴",
    "统一思想",
    "[邮件1]",
    "邮件2]",
    "9 号火箭",
    "三、结论",
    "跌了200...",
    "半导体",
    "零部件短缺",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(text[f.start : f.end], short(f.value)) for f in quantities("zh", text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_left_alone(text: str) -> None:
    assert [text[f.start : f.end] for f in quantities("zh", text)] == []
