"""Sentences that have all the words of a claim and do not say it: denied, asked, wished, threatened, another's, shared.

A wrong "supported" is the worst that the program can do.
"""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

MONEY = "Harbour Fund donated 45 million dollars to Northgate."
RESIGNED = "Keiko Sato resigned from the board of Northgate."
DATED = "Keiko Sato resigned from the board of Northgate in May 2019."
SUED = "Marta Lindqvist sued the board of Northgate over its mill in Geneva."

Row = tuple[str, str, str]

#: (claim, language, sentence that says it)
SAYS_SO: tuple[Row, ...] = (
    (MONEY, "en", "In the end Northgate received the 45 million dollars that Harbour Fund had donated."),
    (MONEY, "en", "Northgate was given a donation of 45 million dollars by Harbour Fund."),
    (MONEY, "en", "A paper writes that Harbour Fund donated 45 million dollars to Northgate."),
    (MONEY, "en", "Harbour Fund has donated $45 million to Northgate, its chair says."),
    (MONEY, "pt", "O Fundo Harbour fez à Northgate uma doação de 45 milhões de dólares."),
    (MONEY, "zh", "北门公司收到了港湾基金捐赠的4500万美元。"),
    (MONEY, "zh", "港湾基金已向北门公司捐款4500万美元。"),
    (RESIGNED, "en", "Keiko Sato has resigned from Northgate's board."),
    (RESIGNED, "pt", "Keiko Sato renunciou ao conselho da Northgate."),
    (RESIGNED, "zh", "佐藤已从北门公司董事会辞职。"),
    (DATED, "en", "Keiko Sato resigned from the board of Northgate on 4 May 2019."),
    (DATED, "pt", "Keiko Sato renunciou ao conselho da Northgate em maio de 2019."),
    (DATED, "zh", "佐藤2019年5月从北门公司董事会辞职。"),
    (SUED, "en", "Marta Lindqvist has sued the board of Northgate over the mill in Geneva."),
)

#: (claim, language, sentence that does not)
DOES_NOT: tuple[Row, ...] = (
    (MONEY, "en", "It is not true that Harbour Fund donated 45 million dollars to Northgate."),
    (MONEY, "en", "If Harbour Fund donated 45 million dollars to Northgate, the mill would be saved."),
    (MONEY, "en", "Nobody believes that Harbour Fund donated 45 million dollars to Northgate."),
    (MONEY, "en", "Harbour Fund refused to donate 45 million dollars to Northgate."),
    (MONEY, "en", "Harbour Fund failed to donate 45 million dollars to Northgate."),
    (MONEY, "en", "Brandt donated 45 million dollars to Northgate on behalf of Harbour Fund's rival."),
    (MONEY, "pt", "Se o Fundo Harbour doasse 45 milhões de dólares à Northgate, a fábrica seria salva."),
    (MONEY, "pt", "O Fundo Harbour recusou-se a doar 45 milhões de dólares à Northgate."),
    (MONEY, "zh", "港湾基金否认向北门公司捐赠了4500万美元。"),
    (MONEY, "zh", "港湾基金拒绝向北门公司捐赠4500万美元。"),
    (MONEY, "zh", "港湾基金是否向北门公司捐赠了4500万美元？"),
    (MONEY, "zh", "港湾基金承诺向北门公司捐赠4500万美元。"),
    (MONEY, "en", "Harbour Fund promised to donate 45 million dollars to Northgate."),
    (MONEY, "pt", "Harbour Fund prometeu doar 45 milhões de dólares à Northgate."),
    (RESIGNED, "en", "Keiko Sato refused to resign from the board of Northgate."),
    (RESIGNED, "en", "Keiko Sato considered resigning from the board of Northgate."),
    (RESIGNED, "en", "Keiko Sato denied having resigned from the board of Northgate."),
    (RESIGNED, "en", "Brandt resigned from the board of Northgate, which Keiko Sato chairs."),
    (RESIGNED, "zh", "佐藤拒绝从北门公司董事会辞职。"),
    (RESIGNED, "pt", "Keiko Sato recusou-se a renunciar ao conselho da Northgate."),
    (DATED, "en", "Keiko Sato resigned from the board of Northgate after May 2019."),
    (DATED, "en", "Keiko Sato joined the board of Northgate in May 2019 and resigned later."),
    (SUED, "en", "Marta Lindqvist dropped her plan to sue the board of Northgate over its mill in Geneva."),
    (SUED, "en", "Brandt sued the board of Northgate over its mill in Geneva, Marta Lindqvist said."),
    (MONEY, "en", "Harbour Fund denied that it had donated 45 million dollars to Northgate."),
    (MONEY, "en", "Did Harbour Fund donate 45 million dollars to Northgate?"),
    (MONEY, "en", "Harbour Fund was asked to donate 45 million dollars to Northgate."),
    (MONEY, "en", "Rumour had it that Harbour Fund had donated 45 million dollars to Northgate, but that was false."),
    (MONEY, "en", "Harbour Fund donated 45 million dollars to Veltro, not to Northgate."),
    (MONEY, "en", "Harbour Fund and Veltro together donated 45 million dollars to Northgate."),
    (MONEY, "en", "Harbour Fund donated 45 million dollars to Northgate and Veltro."),
    (MONEY, "en", "Harbour Fund donated 45 million dollars a year to Northgate."),
    (MONEY, "en", "Harbour Fund almost donated 45 million dollars to Northgate."),
    (MONEY, "pt", "O Fundo Harbour negou ter doado 45 milhões de dólares à Northgate."),
    (MONEY, "pt", "É falso que o Fundo Harbour doou 45 milhões de dólares à Northgate."),
    (MONEY, "pt", "O Fundo Harbour doou 45 milhões de dólares à Northgate?"),
    (MONEY, "zh", "如果港湾基金向北门公司捐赠4500万美元，工厂就能得救。"),
    (MONEY, "zh", "所谓港湾基金向北门公司捐赠了4500万美元的说法是假的。"),
    (RESIGNED, "en", "Lindqvist demanded that Keiko Sato resign from the board of Northgate."),
    (RESIGNED, "zh", "布兰特要求佐藤从北门公司董事会辞职。"),
    (SUED, "en", "Marta Lindqvist threatened to sue the board of Northgate over its mill in Geneva."),
    (SUED, "en", "Marta Lindqvist was sued by the board of Northgate over its mill in Geneva."),
    (SUED, "en", "The board of Northgate sued Marta Lindqvist over its mill in Geneva."),
    (RESIGNED, "zh", "佐藤考虑从北门公司董事会辞职。"),
    (RESIGNED, "pt", "Brandt exigiu que Keiko Sato renunciasse ao conselho da Northgate."),
)

#: Says so, and is not understood: an honest silence, less grave.
NOT_UNDERSTOOD: tuple[Row, ...] = (
    (MONEY, "pt", "A Northgate recebeu 45 milhões de dólares doados pelo Fundo Harbour."),
)


def verdict(row: Row) -> Verdict:
    claim, language, text = row
    return finding_of_claim(claim, corpus_of((text, language))).verdict


@pytest.mark.parametrize("row", SAYS_SO, ids=lambda row: row[2])
def test_says_so(row: Row) -> None:
    assert verdict(row) is Verdict.SUPPORTED


@pytest.mark.parametrize("row", DOES_NOT, ids=lambda row: row[2])
def test_does_not_say_so(row: Row) -> None:
    assert verdict(row) in (Verdict.NOT_ENOUGH_EVIDENCE, Verdict.CONTRADICTED)


@pytest.mark.parametrize("row", NOT_UNDERSTOOD, ids=lambda row: row[2])
def test_says_so_and_is_not_denied(row: Row) -> None:
    assert verdict(row) in (Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE)
