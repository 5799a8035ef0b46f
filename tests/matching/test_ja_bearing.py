"""English claims against Japanese sentences, from reading to verdict: precision before reach."""

from __future__ import annotations

import pytest

import factcheck

SUPPORTED = [
    ("The flood destroyed 140 houses.", "洪水で住宅140戸が破壊された。"),
    ("The court sentenced the defendant to eight years in prison.", "裁判所は被告に懲役8年の刑を言い渡した。"),
    ("The company's profit rose to 30 billion yen.", "会社の利益は300億円に増えた。"),
    ("The government will spend 2 trillion yen on defence.", "政府は防衛に2兆円を支出する。"),
    ("The trial of the vaccine included 3,000 participants.", "ワクチンの治験には3千人が参加した。"),
    ("Exports fell by 8.5 percent in May.", "5月の輸出は8.5%減少した。"),
    ("The museum was opened in 1964.", "美術館は1964年に開館し、公開された。"),
    ("The typhoon injured at least 20 people.", "台風で少なくとも25人が負傷した。"),
    ("The satellite was launched on 3 June 2019.", "衛星は2019年6月3日に打ち上げられた。"),
    ("The election turnout was 54 percent.", "選挙の投票率は54%だった。"),
    ("Veltro laid off 1,200 employees in 2023.", "Veltroは2023年に従業員1200人を削減し、人員整理を終えた。"),
    ("Northgate was founded in 1998.", "Northgateは1998年に設立された。"),
    ("Veltro acquired Northgate for 2 billion euros.", "Veltroは20億ユーロでNorthgateを買収した。"),
    ("Northgate's revenue rose by 12 percent.", "Northgateの売上高は前年から12%増加した。"),
    ("Marta Lindqvist resigned in March 2021.", "Marta Lindqvist氏は2021年3月に辞任した。"),
    ("The earthquake killed 37 people.", "地震で37人が死亡した。"),
    ("Northgate raised 80 million dollars from investors.", "Northgateは投資家から8000万ドルの資金を調達した。"),
    ("The vaccine was tested on about 30,000 patients.", "ワクチンは約3万人の患者で臨床試験が行われた。"),
    ("Unemployment fell to 3.2 percent.", "失業率は3.2%に低下した。"),
    ("Northgate paid a fine of 90 million yen.", "Northgateは9000万円の罰金を支払った。"),
]

CONTRADICTED = [
    ("The flood destroyed 140 houses.", "洪水で住宅14戸が破壊された。"),
    ("The court sentenced the defendant to eight years in prison.", "裁判所は被告に懲役3年の刑を言い渡した。"),
    ("The company's profit rose to 30 billion yen.", "会社の利益は3億円に増えた。"),
    ("Exports fell by 8.5 percent in May.", "5月の輸出は2.1%減少した。"),
    ("The typhoon injured at least 20 people.", "台風で負傷した人は10人未満だった。"),
    ("The satellite was launched on 3 June 2019.", "衛星は2020年8月9日に打ち上げられた。"),
    ("The returns of investors are capped at 100 times.", "投資家のリターンの上限は10倍だ。"),
    ("The earthquake killed 37 people.", "地震で12人が死亡した。"),
    ("Northgate raised 80 million dollars from investors.", "Northgateは投資家から800万ドルの資金を調達した。"),
    ("Unemployment fell to 3.2 percent.", "失業率は5.1%に低下した。"),
    ("Northgate paid a fine of 90 million yen.", "Northgateは9億円の罰金を支払った。"),
]

#: Plans, doubts, demands, other acts and other things: they say nothing of the claim.
SILENT = [
    ("The flood destroyed 140 houses.", "洪水で140人が避難した。"),
    ("The court sentenced the defendant to eight years in prison.", "検察は被告に懲役8年を求刑した。"),
    ("The company's profit rose to 30 billion yen.", "会社の売上高は300億円に増えた。"),
    ("About 60 percent of voters support the reform.", "有権者の約6割が選挙に参加した。"),
    ("Exports fell by 8.5 percent in May.", "5月の輸入は8.5%減少した。"),
    ("The satellite was launched on 3 June 2019.", "衛星を2019年6月3日に打ち上げる計画は中止された。"),
    ("The museum was opened in 1964.", "美術館の改修は1964年に提案された。"),
    ("The strike ended after 12 days.", "ストライキは今も続いている。"),
    ("The rescue team saved 14 miners.", "鉱山には作業員14人が働いていた。"),
    ("The population of the city fell to 90,000.", "スタジアムには9万人が集まった。"),
    ("The mayor resigned.", "市長は辞任する可能性がある。"),
    ("The mayor resigned.", "野党は市長の辞任を求めた。"),
    ("The merger was approved.", "合併が承認されるかどうかは分からない。"),
    ("Northgate donated 45 million dollars to Harbour Fund.", "NorthgateはHarbour Fundに4500万ドルを寄付する計画だ。"),
    ("Northgate donated 45 million dollars to Harbour Fund.", "Northgateは4500万ドルで新工場を建設した。"),
    ("Northgate was founded in 1998.", "Northgateは1998年に工場を閉鎖した。"),
    ("Veltro acquired Northgate.", "VeltroはNorthgateの買収を検討している。"),
    ("Veltro acquired Northgate.", "VeltroがNorthgateを買収する可能性がある。"),
    ("Veltro sued Northgate.", "VeltroはNorthgateを提訴すると警告した。"),
    ("Marta Lindqvist resigned.", "株主はMarta Lindqvist氏に辞任を求めた。"),
    ("Veltro has more than 5,000 employees.", "Veltroの利用者は6200人に上る。"),
    ("Veltro laid off 1,200 employees in 2023.", "Veltroは2023年に1200人を採用した。"),
    ("Unemployment fell to 3.2 percent.", "インフレ率は3.2%に低下した。"),
    ("Northgate acquired Veltro.", "もしNorthgateがVeltroを買収すれば、市場は変わる。"),
    ("Northgate donated 45 million dollars.", "Northgateは4500万ドルを寄付したのか。"),
    ("Veltro opened a factory in Poland in 2015.", "Veltroは2015年、ポーランドに工場を開設する予定だった。"),
]

OTHERS = [
    ("The earthquake killed 37 people.", "火災で37人が死亡した。"),
    ("Northgate raised 80 million dollars from investors.", "Veltroは投資家から8000万ドルの資金を調達した。"),
]


def verdict(claim: str, text: str) -> str:
    return str(factcheck.verify(claim, [(text, "ja")], language="en").verdict)


@pytest.mark.parametrize(("claim", "text"), SUPPORTED)
def test_supported(claim: str, text: str) -> None:
    assert verdict(claim, text) == "supported"


@pytest.mark.parametrize(("claim", "text"), CONTRADICTED)
def test_contradicted(claim: str, text: str) -> None:
    assert verdict(claim, text) == "contradicted"


@pytest.mark.parametrize(("claim", "text"), [*SILENT, *OTHERS])
def test_not_enough_evidence(claim: str, text: str) -> None:
    assert verdict(claim, text) == "not_enough_evidence"
