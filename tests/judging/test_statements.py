"""Claims without a figure: what is said must be in the passage whole, by the voice that is claimed, and as a fact."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

SUPPORTED, CONTRADICTED, SILENT = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

HARVEST = "Keiko Sato said that sharing the research was the right way of hiring engineers."
WALLS = "Keiko Sato wrote that it makes sense to become less open as the mill grows."
VIEW = 'Keiko Sato wrote: "I say that small mills are safer than large ones".'
COVER = "Keiko Sato promised to pay the part of the cost that others would not provide."

TOOL = "Northgate uses an algorithm of Veltro to control its factory."
TALKS = "Northgate negotiated with Veltro about the factory contract."
YES = "Sato replied in the affirmative to Brandt."
MEMO = "The proposal to close the factory was written by Sato."
ALONE = "Sato said that Northgate has to close the factory without a new contract."
COW = "Veltro was the cash cow of Northgate."
STAKE = "Northgate lost the lawsuit."
PAY = "The pay of Northgate's interns is above the market level."
INTO = "Brandt proposed merging Northgate into Veltro."
ACCUSED = "Northgate accused Veltro of violating its mission."
CUT = "Brandt cut off Northgate's access to the data."
OWNED = "The patents were to be owned by a foundation."

Row = tuple[str, str, str, Verdict]

ROWS: tuple[Row, ...] = (
    # a word of the claim that the passage has not
    (HARVEST, "en", "“Sharing the research was the right way of hiring engineers,” Sato said.", SUPPORTED),
    (HARVEST, "en", "“Sharing the research was the right strategy for selling engines,” Sato said.", SILENT),
    (HARVEST, "en", "“Sharing the research was the right strategy,” Sato said.", SILENT),
    # the name right behind a quotation, whatever its verb
    (HARVEST, "en", "“Sharing the research was the right way of hiring engineers,” Sato went on.", SUPPORTED),
    (HARVEST, "en", "“Sharing the research was the right way of hiring engineers,” Brandt went on.", CONTRADICTED),
    (HARVEST, "en", "“Sharing the research was the right way of hiring engineers.” Sato smiled.", SILENT),
    # an infinitive says no more than "will"
    (WALLS, "en", "“As the mill grows, it makes sense that we will become less open,” Sato wrote.", SUPPORTED),
    (WALLS, "en", "“As the mill grows, it makes no sense that we will become less open,” Brandt wrote.", SILENT),
    # a quotation over two sentences has one speaker
    (VIEW, "en", "“True, but I say that small mills are safer than large ones. Small is safe,” Brandt wrote.",
     CONTRADICTED),
    (VIEW, "en", "“True, but I say that small mills are safer than large ones. Small is safe,” Sato wrote.",
     SUPPORTED),
    (VIEW, "en", "“True, but I say that small mills are safer than large ones.” So what.", SILENT),
    # who hears it did not say it
    (HARVEST, "zh", "佐藤对布兰特说：“分享研究是招聘工程师的正确战略。”", SUPPORTED),
    (HARVEST, "zh", "布兰特对佐藤说：“分享研究是招聘工程师的正确战略。”", SILENT),
    # "others" in the claim do not hide who acts
    (COVER, "en", "Sato promised that she would pay any part of the cost that others did not provide.", SUPPORTED),
    (COVER, "en", "Brandt promised that he would pay any part of the cost that others did not provide.", CONTRADICTED),
    (COVER, "en", "Brandt promised that he would pay any part of the cost.", SILENT),
    # a party behind an adposition changes places with who acts, unless the act is mutual
    (TOOL, "en", "Northgate uses an algorithm of Veltro to control its factory.", SUPPORTED),
    (TOOL, "en", "Veltro uses an algorithm of Northgate to control its factory.", CONTRADICTED),
    (TOOL, "pt", "A Veltro usa um algoritmo da Northgate para controlar a sua fábrica.", CONTRADICTED),
    (TOOL, "en", "Veltro sells an algorithm of Northgate.", SILENT),
    (TALKS, "en", "Veltro negotiated with Northgate about the factory contract.", SILENT),
    # yes is agreement, no is not
    (YES, "en", "“Shall we sign?” Brandt wrote to Sato. “Yes,” Sato replied.", SUPPORTED),
    (YES, "zh", "布兰特写信给佐藤：“我们签吗？”佐藤回复：“是的。”", SUPPORTED),
    (YES, "en", "“Shall we sign?” Brandt wrote to Sato. “No,” Sato replied.", SILENT),
    (YES, "en", "“Shall we sign?” Brandt wrote to Sato. “Maybe,” Sato replied.", SILENT),
    # who forwards words has not written them
    (MEMO, "zh", "佐藤的邮件提议关闭工厂。", SUPPORTED),
    (MEMO, "zh", "佐藤转发了一封邮件，提议关闭工厂。", SILENT),
    (MEMO, "zh", "佐藤转发了一封邮件，并评论说提议关闭工厂。", SUPPORTED),
    (MEMO, "zh", "佐藤转发了一封邮件。", SILENT),
    # "without" denies what follows at once
    (ALONE, "en", "Sato said that without a new contract Northgate has to close the factory.", SUPPORTED),
    # whose something is, and who is it
    (COW, "en", "Brandt called Veltro Northgate's cash cow.", SUPPORTED),
    (COW, "en", "Brandt called Northgate the cash cow of Veltro.", CONTRADICTED),
    (COW, "zh", "布兰特说，维尔特罗是北门公司的摇钱树。", SUPPORTED),
    (COW, "zh", "布兰特说，北门公司是维尔特罗的摇钱树。", CONTRADICTED),
    (COW, "en", "Brandt praised the cows of Veltro and Northgate.", SILENT),
    # "the company" is the one just named
    (STAKE, "en", "Northgate is based in Geneva. The company lost the lawsuit.", SUPPORTED),
    (STAKE, "pt", "A Northgate fica em Genebra. A empresa perdeu a ação judicial.", SUPPORTED),
    (STAKE, "zh", "北门公司位于日内瓦。该公司输掉了诉讼。", SUPPORTED),
    (STAKE, "en", "Northgate and Veltro are based in Geneva. The company lost the lawsuit.", SILENT),
    (STAKE, "en", "Veltro is based in Geneva. The company lost the lawsuit.", SILENT),
    # a quality and its contrary
    (PAY, "en", "The pay of the interns of Northgate is above the market level.", SUPPORTED),
    (PAY, "en", "The pay of the interns of Northgate is below the market level.", CONTRADICTED),
    (PAY, "pt", "A remuneração dos estagiários da Northgate está abaixo do nível de mercado.", CONTRADICTED),
    (PAY, "en", "The rents of Northgate are below the market level.", SILENT),
    # what is moved into what
    (INTO, "zh", "布兰特提议将北门公司并入维尔特罗。", SUPPORTED),
    (INTO, "zh", "布兰特提议将维尔特罗并入北门公司。", SILENT),
    (INTO, "en", "Brandt proposed merging Veltro into Northgate.", SILENT),
    # an accusation and who makes it
    (ACCUSED, "en", "Veltro sued Northgate, alleging that the company was violating its mission.", SILENT),
    (ACCUSED, "en", "Northgate accused Veltro of violating its mission.", SUPPORTED),
    # who goes on acting in the next clause
    (CUT, "zh", "3月，北门公司违反了合同，取消了布兰特对数据的访问。", SILENT),
    # nobody is named: then all words must be there
    (OWNED, "en", "The patents would be owned by a foundation and the machines by a bank.", SUPPORTED),
    (OWNED, "en", "The patents would be sold to a foundation.", SILENT),
    (OWNED, "en", "The patents would not be owned by a foundation.", CONTRADICTED),
)  # fmt: skip


@pytest.mark.parametrize(("claim", "language", "sentence", "verdict"), ROWS)
def test_statement(claim: str, language: str, sentence: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, corpus_of((sentence, language)))
    assert finding.verdict == verdict, finding.rationale
