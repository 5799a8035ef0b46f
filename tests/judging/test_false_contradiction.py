"""Sentences whose figure or date is another one and which still do not contradict the claim: a part, a rate, an
addition, another event, another party, a denial of something else.

A wrong "contradicted" is grave; the ones that the program still makes stand here as known gaps.
"""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

MONEY = "Harbour Fund donated 45 million dollars to Northgate."
RESIGNED = "Keiko Sato resigned from the board of Northgate."
DATED = "Keiko Sato resigned from the board of Northgate in May 2019."
STAFF = "Northgate employs 400 people at its mill in Geneva."

Row = tuple[str, str, str]

#: (claim, language, sentence that contradicts it)
CONTRADICTS: tuple[Row, ...] = (
    (MONEY, "en", "Harbour Fund donated 5 million dollars to Northgate."),
    (MONEY, "en", "In all, Harbour Fund donated less than 40 million dollars to Northgate."),
    (MONEY, "pt", "O Fundo Harbour doou 5 milhões de dólares à Northgate."),
    (MONEY, "pt", "O Fundo Harbour doou menos de 40 milhões de dólares à Northgate."),
    (MONEY, "zh", "港湾基金向北门公司捐赠了500万美元。"),
    (MONEY, "zh", "港湾基金没有向北门公司捐赠4500万美元。"),
    (DATED, "en", "Keiko Sato resigned from the board of Northgate in June 2020."),
    (DATED, "pt", "Keiko Sato renunciou ao conselho da Northgate em junho de 2020."),
    (DATED, "zh", "佐藤2020年6月从北门公司董事会辞职。"),
    (STAFF, "en", "Northgate employs 30 people at its mill in Geneva."),
)

#: Denies the whole statement, in few words: nothing or a contradiction, never support.
DENIES: tuple[Row, ...] = (
    (RESIGNED, "en", "Keiko Sato did not resign from the board of Northgate."),
    (RESIGNED, "zh", "佐藤没有从北门公司董事会辞职。"),
    (RESIGNED, "pt", "Keiko Sato não renunciou ao conselho da Northgate."),
)

#: (claim, language, sentence that does not contradict it)
DOES_NOT: tuple[Row, ...] = (
    (MONEY, "en", "Harbour Fund donated 45 million dollars to Northgate, out of 300 million dollars that it had."),
    (MONEY, "en", "Of the 300 million dollars Harbour Fund owns, 45 million dollars were donated to Northgate."),
    (MONEY, "en", "Harbour Fund first donated 5 million dollars to Northgate."),
    (MONEY, "en", "Harbour Fund donated another 5 million dollars to Northgate."),
    (MONEY, "en", "Harbour Fund donated at first 5 million dollars to Northgate, and later much more."),
    (MONEY, "en", "Harbour Fund could donate 5 million dollars to Northgate."),
    (MONEY, "pt", "O Fundo Harbour doou primeiro 5 milhões de dólares à Northgate."),
    (MONEY, "pt", "O Fundo Harbour doa 5 milhões de dólares por ano à Northgate."),
    (MONEY, "zh", "港湾基金首先向北门公司捐赠了500万美元。"),
    (DATED, "en", "Keiko Sato joined the board of Northgate in June 2015."),
    (DATED, "en", "Keiko Sato, who had joined the board of Northgate in June 2015, resigned."),
    (DATED, "en", "Keiko Sato said in June 2020 that she had resigned from the board of Northgate."),
    (DATED, "en", "Keiko Sato announced in April 2019 that she would resign from the board of Northgate."),
    (DATED, "en", "In June 2020 a paper wrote that Keiko Sato had resigned from the board of Northgate."),
    (DATED, "en", "Brandt resigned from the board of Northgate in June 2020."),
    (DATED, "en", "Keiko Sato resigned from the board of Veltro in June 2020."),
    (DATED, "pt", "Keiko Sato disse em junho de 2020 que tinha renunciado ao conselho da Northgate."),
    (DATED, "pt", "Keiko Sato entrou no conselho da Northgate em junho de 2015."),
    (DATED, "zh", "佐藤2015年6月加入北门公司董事会。"),
    (DATED, "zh", "佐藤2020年6月说，她已从北门公司董事会辞职。"),
    (DATED, "zh", "布兰特2020年6月从北门公司董事会辞职。"),
    (RESIGNED, "en", "Keiko Sato did not say why she resigned from the board of Northgate."),
    (RESIGNED, "en", "It was not clear when Keiko Sato resigned from the board of Northgate."),
    (RESIGNED, "en", "Not only did Keiko Sato resign from the board of Northgate, she sold her shares."),
    (RESIGNED, "en", "Keiko Sato did not resign from the board of Veltro."),
    (RESIGNED, "en", "Brandt did not resign from the board of Northgate."),
    (RESIGNED, "pt", "Keiko Sato não disse por que renunciou ao conselho da Northgate."),
    (RESIGNED, "zh", "佐藤没有说明为什么从北门公司董事会辞职。"),
    (RESIGNED, "en", "Had Keiko Sato not resigned from the board of Northgate, the mill would be lost."),
    (STAFF, "en", "Northgate employs 30 women at its mill in Geneva."),
    (STAFF, "en", "Northgate dismissed 30 people at its mill in Geneva."),
    (STAFF, "en", "Northgate will employ 500 people at its mill in Geneva by 2030."),
    (STAFF, "en", "In 2010 Northgate employed 500 people at its mill in Geneva."),
    (MONEY, "en", "Harbour Fund donated 5 million dollars to Northgate every year."),
    (MONEY, "zh", "港湾基金每年向北门公司捐赠500万美元。"),
    (MONEY, "pt", "O Fundo Harbour doou mais 5 milhões de dólares à Northgate."),
    (MONEY, "zh", "港湾基金又向北门公司捐赠了500万美元。"),
    (MONEY, "en", "In May, Harbour Fund donated 5 million dollars to Northgate."),
)

#: The same, and taken for a contradiction today.
TAKEN_FOR_CONTRADICTION: tuple[Row, ...] = (
    (MONEY, "en", "Harbour Fund donated 5 million dollars of it to Northgate."),
    (MONEY, "en", "Northgate spent 5 million dollars of what Harbour Fund had donated."),
    (MONEY, "en", "Brandt, who once donated 5 million dollars to Harbour Fund, praised Northgate."),
    (STAFF, "en", "Northgate employs 30 people in the office of its mill in Geneva."),
)


def verdict(row: Row) -> Verdict:
    claim, language, text = row
    return finding_of_claim(claim, corpus_of((text, language))).verdict


@pytest.mark.parametrize("row", CONTRADICTS, ids=lambda row: row[2])
def test_contradicts(row: Row) -> None:
    assert verdict(row) is Verdict.CONTRADICTED


@pytest.mark.parametrize("row", DENIES, ids=lambda row: row[2])
def test_denies(row: Row) -> None:
    assert verdict(row) in (Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE)


@pytest.mark.parametrize("row", DOES_NOT, ids=lambda row: row[2])
def test_does_not_contradict(row: Row) -> None:
    assert verdict(row) in (Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE)


@pytest.mark.xfail(strict=True, reason="a part, an addition or another party's sum is read as the sum itself")
@pytest.mark.parametrize("row", TAKEN_FOR_CONTRADICTION, ids=lambda row: row[2])
def test_does_not_contradict_and_is_taken_for_it(row: Row) -> None:
    assert verdict(row) is not Verdict.CONTRADICTED
