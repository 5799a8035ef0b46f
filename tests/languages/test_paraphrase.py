"""What newsrooms say in many ways is one concept in every language, and look-alikes are not it."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.languages.automaton import ConceptIndex


def concepts_of(code: str, text: str) -> set[str]:
    return {hit[2] for hit in ConceptIndex(get_language(code)).find(text)}


SAID: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("donate", "en", ("she donated a wing", "his gifts to the museum", "two donations")),
    ("donate", "pt", ("ela doou a coleção", "uma doação anônima")),
    ("donate", "zh", ("她捐了一栋楼", "他捐给母校一笔钱", "善款已到账", "校友捐过三次")),
    (
        "invest",
        "en",
        ("the fund put into the mill all it had", "they poured millions into the mine", "an injection of cash"),
    ),
    ("invest", "pt", ("o fundo aportou recursos", "um aporte milionário", "injetaram capital na fábrica")),
    ("invest", "zh", ("基金投了三家厂", "他们砸进重金", "注资三千万")),
    ("raise_money", "en", ("the museum raised 9 million", "they hope to raise 4 million", "they secured funding")),
    ("raise_money", "pt", ("o museu arrecadou 9 milhões", "captaram 4 milhões", "levantou fundos")),
    ("raise_money", "zh", ("博物馆筹到九百万", "他们想募四百万", "筹得善款")),
    ("resign", "en", ("the dean stepped aside", "the dean quit", "she left office")),
    ("resign", "pt", ("o reitor demitiu-se", "a reitora renunciou", "deixou o cargo")),
    ("resign", "zh", ("院长辞了职务", "院长离任", "主席下台")),
    ("sue", "en", ("the union took the mill to court; it went to court", "they brought a suit", "a legal challenge")),
    ("sue", "pt", ("o sindicato processou a fábrica", "recorreu à justiça", "uma ação judicial")),
    ("sue", "zh", ("工会把工厂告了", "双方对簿公堂", "诉状已递", "他告上法庭")),
    ("drop_lawsuit", "en", ("she dropped the case", "they withdrew the suit")),
    ("drop_lawsuit", "pt", ("ela desistiu da ação",)),
    ("drop_lawsuit", "zh", ("她撤诉", "他们撤回起诉")),
    ("salary", "en", ("their take-home pay", "a stipend", "his remuneration")),
    ("salary", "pt", ("o ordenado dela", "a remuneração", "o holerite")),
    ("salary", "zh", ("她的底薪", "工钱", "薪酬")),
    ("return_on_investment", "en", ("a return on investment", "the returns")),
    ("return_on_investment", "pt", ("o retorno do fundo", "o rendimento")),
    ("return_on_investment", "zh", ("投资回报", "回报率")),
    ("share_stock", "en", ("a stake in the mill", "an equity stake", "his shareholding")),
    ("share_stock", "pt", ("uma fatia do banco", "participação acionária")),
    ("share_stock", "zh", ("股权", "持股比例")),
    ("found", "en", ("they founded a paper", "a club was established", "the creation of the club")),
    ("found", "pt", ("fundaram um jornal", "criaram um clube")),
    ("found", "zh", ("他们创办报社", "俱乐部成立", "组建球队")),
    ("build", "zh", ("建造桥梁", "搭建平台")),
    ("join", "en", ("the accession of Malta", "she joined the choir")),
    ("join", "pt", ("a adesão à aliança", "ingressou no coro")),
    ("join", "zh", ("加入合唱团", "入盟")),
    ("leave", "en", ("she left the choir", "he walked away", "they cut ties")),
    ("leave", "pt", ("ela deixou o coro", "saiu do grupo")),
    ("leave", "zh", ("她走的时候", "他退出合唱团", "出走")),
    ("free_of_charge", "en", ("the free version", "at no cost")),
    ("free_of_charge", "pt", ("a versão gratuita", "grátis")),
    ("free_of_charge", "zh", ("免费版本", "不收费")),
    ("probability", "en", ("the likelihood of rain", "the chances of rain", "the odds")),
    ("probability", "pt", ("a probabilidade de chuva", "as chances de chuva")),
    ("probability", "zh", ("下雨的概率", "几率")),
    ("valuation", "en", ("valued at 3 billion", "its market capitalisation")),
    ("valuation", "pt", ("avaliada em 3 bilhões", "valor de mercado")),
    ("valuation", "zh", ("市值三十亿", "估值")),
    ("win", "en", ("she beat the champion", "they outplayed us")),
    ("win", "pt", ("ela derrotou a campeã", "venceram")),
    ("win", "zh", ("她击败冠军", "赢了")),
    ("lead_ahead", "en", ("the boat was ahead", "took the lead")),
    ("lead_ahead", "pt", ("o barco estava na frente",)),
    ("lead_ahead", "zh", ("遥遥领先",)),
    ("costs_cut", "en", ("the method lowered the cost of glass", "they cut the cost of steel")),
    ("costs_cut", "pt", ("o método reduziu o custo do vidro",)),
    ("costs_cut", "zh", ("节省成本",)),
    ("hasten", "en", ("the vote was brought forward", "to speed up the works")),
    ("hasten", "pt", ("a votação foi antecipada", "acelerar as obras")),
    ("hasten", "zh", ("提前投票", "加快施工")),
    ("suffice", "en", ("it was enough", "that sufficed")),
    ("suffice", "pt", ("foi suficiente",)),
    ("suffice", "zh", ("足够",)),
    ("compute_power", "en", ("computing resources", "cloud computing")),
    ("compute_power", "pt", ("capacidade de computação", "computação em nuvem")),
    ("compute_power", "zh", ("算力", "云计算")),
    ("employee", "en", ("the new hires", "staff")),
    ("employee", "pt", ("os recém-contratados", "funcionários")),
    ("employee", "zh", ("新员工", "新人")),
    ("first_round", "en", ("first-round backers",)),
    ("investment_round", "en", ("a seed round",)),
    ("first_round", "pt", ("a primeira rodada",)),
    ("investment_round", "pt", ("a ronda de investimento",)),
    ("first_round", "zh", ("首轮",)),
    ("investment_round", "zh", ("天使轮",)),
    ("decentralise", "en", ("power was decentralised",)),
    ("decentralise", "pt", ("descentralizar o poder",)),
    ("decentralise", "zh", ("权力分散", "去中心化")),
)

NOT_SAID: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "leave",
        "en",
        ("the left wing of the party", "on the left side of the road", "his left arm", "the houses left behind"),
    ),
    ("leave", "pt", ("deixou claro que não", "deixou de fumar")),
    ("leave", "zh", ("她偷走了画", "他走路回家")),
    ("increase", "en", ("the museum raised 9 million", "she was born and raised there")),
    ("raise_money", "en", ("they raised the limit", "she raised concerns", "the bank raised rates")),
    ("raise_money", "zh", ("筹备婚礼", "招募球员")),
    ("found", "en", ("she found a coin", "they were found guilty")),
    ("found", "zh", ("建造桥梁", "发现恐龙")),
    ("invest", "en", ("rules were put in place",)),
    ("invest", "zh", ("投票结束", "投影仪", "她投诉邻居")),
    ("vote", "zh", ("投了三千万",)),
    ("sue", "zh", ("他告诉我", "广告", "报告出炉", "公告")),
    ("sue", "en", ("a grey suit and a tie would suit him", "a case of measles", "the court of the palace")),
    ("sue", "pt", ("o processo de fabrico", "a queixa do vizinho")),
    ("drop_lawsuit", "en", ("she dropped the ball", "the rate dropped")),
    ("resign", "zh", ("推辞", "辞典")),
    ("resign", "pt", ("foi demitido",)),
    ("pay", "zh", ("对付敌人", "应付考试", "交付货物")),
    ("donate", "zh", ("捐躯",)),
    ("give_money", "pt", ("deu certo", "deram as mãos")),
    ("share_stock", "en", ("they share a room", "at stake")),
    ("share_stock", "pt", ("a ação do vento",)),
    ("touch_body", "en", ("the governing body",)),
    ("want", "zh", ("思想", "有意义")),
    ("offer", "zh", ("提供住宿",)),
    ("employee", "zh", ("人员伤亡",)),
    ("win", "en", ("overcome with grief",)),
    ("closed_source", "en", ("the closed door",)),
    ("fire", "pt", ("pediu demissão",)),
    ("first_round", "en", ("a second-round loss",)),
    ("first_round", "zh", ("次轮",)),
    ("hotel", "pt", ("o hospedeiro do vírus",)),
    ("fire", "en", ("they fired a rocket", "police fired at him")),
)


def rows(table: tuple[tuple[str, str, tuple[str, ...]], ...]) -> list[tuple[str, str, str]]:
    return [(identifier, code, text) for identifier, code, texts in table for text in texts]


@pytest.mark.parametrize(("identifier", "code", "text"), rows(SAID))
def test_said(identifier: str, code: str, text: str) -> None:
    assert identifier in concepts_of(code, text)


@pytest.mark.parametrize(("identifier", "code", "text"), rows(NOT_SAID))
def test_not_said(identifier: str, code: str, text: str) -> None:
    assert identifier not in concepts_of(code, text)
