"""Claims about who got a message and when it was answered: the headers decide, and only where they are whole."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

SUPPORTED, CONTRADICTED, SILENT = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

EN = """The letters behind the deal.

From: Marta Lindqvist <ml@example.org>
To: Oskar Brandt <ob@example.org>
Cc: Keiko Sato <ks@example.org>
Date: 4 March 2019, 10:02
Subject: The contract

We should sign the contract over 3 million dollars.

From: Oskar Brandt <ob@example.org>
To: Marta Lindqvist <ml@example.org>
Date: 4 March 2019, 10:09
Subject: Re: The contract

Agreed.
"""
BLANKED = EN.replace("Cc: Keiko Sato <ks@example.org>", "Cc: Keiko Sato <>, <>")
ZH = """发件人：林奎斯特
收件人：布兰特
抄送：佐藤
日期：2019年3月4日 10:02
主题：合同

我们应该签下300万美元的合同。
"""

ROWS: tuple[tuple[str, str, str, Verdict], ...] = (
    ("Lindqvist's email about the contract was addressed to Brandt with Sato in copy.", "en", EN, SUPPORTED),
    ("Lindqvist's email about the contract was addressed to Sato with Brandt in copy.", "en", EN, CONTRADICTED),
    ("Lindqvist's email about the contract was addressed to Brandt.", "en", EN, SUPPORTED),
    ("Lindqvist's email about the contract was addressed to Sato.", "en", EN, SILENT),
    ("Lindqvist's email about the contract was copied to Sato.", "en", EN, SUPPORTED),
    ("Brandt's email about the contract was copied to Sato.", "en", EN, CONTRADICTED),
    ("Lindqvist's email about the contract was copied to Brandt.", "en", EN, CONTRADICTED),
    ("Lindqvist's email about the contract was copied to Sato.", "en", BLANKED, SUPPORTED),
    ("Lindqvist's email about the contract was copied to Ann Lee.", "en", BLANKED, SILENT),
    ("Lindqvist's email about the contract was copied to Ann Lee.", "en", EN, CONTRADICTED),
    ("Lindqvist's email about the harvest festival was copied to Ann Lee.", "en", EN, SILENT),
    ("Lindqvist's email of May 2020 about the contract was copied to Ann Lee.", "en", EN, SILENT),
    ("Lindqvist's email about the contract was addressed to Brandt with Sato in copy.", "zh", ZH, SUPPORTED),
    ("Lindqvist's email about the contract was addressed to Sato with Brandt in copy.", "zh", ZH, CONTRADICTED),
    ("Brandt replied to Lindqvist's email seven minutes later.", "en", EN, SUPPORTED),
    ("Brandt replied to Lindqvist's email 40 minutes later.", "en", EN, CONTRADICTED),
    ("Sato replied to Lindqvist's email seven minutes later.", "en", EN, SILENT),
    ("Brandt sold the mill to Lindqvist seven minutes later.", "en", EN, SILENT),
)


@pytest.mark.parametrize(("claim", "language", "text", "verdict"), ROWS)
def test_message(claim: str, language: str, text: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, corpus_of((text, language)))
    assert finding.verdict == verdict, finding.rationale


def test_an_english_date_line_in_a_foreign_document_is_read() -> None:
    text = ZH.replace("日期：2019年3月4日 10:02", "Date: Mon, Mar 4, 2019 at 10:02 AM")
    finding = finding_of_claim(
        "Lindqvist's email about the contract was sent on 4 March 2019.", corpus_of((text, "zh"))
    )
    assert finding.verdict == SUPPORTED, finding.rationale
