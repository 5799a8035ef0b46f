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
    # what a claim denies
    ("Brandt never replied to Lindqvist's email seven minutes later.", "en", EN, CONTRADICTED),
    ("Brandt did not reply to Lindqvist's email until seven minutes later.", "en", EN, SILENT),
    ("Brandt never replied to Lindqvist's email 40 minutes later.", "en", EN, SILENT),
    ("Brandt replied to Lindqvist's email, which was not long, seven minutes later.", "en", EN, SILENT),
    ("Brandt did not reply to Lindqvist's email the next day.", "en", EN, SILENT),
    ("Brandt's email about the contract was not addressed to Lindqvist.", "en", EN, CONTRADICTED),
    ("Brandt's email about the contract was not addressed to Sato.", "en", EN, SUPPORTED),
    ("Lindqvist's email about the contract was not addressed to Brandt.", "en", EN, SILENT),  # not to him alone?
    ("Lindqvist's email about the contract was not addressed only to Brandt.", "en", EN, SILENT),
    ("Lindqvist's email about the contract was not addressed to Sato but to Brandt.", "en", EN, SILENT),
    ("Lindqvist's email about the contract was addressed to Brandt, not to Sato.", "en", EN, SILENT),
    ("Lindqvist's email, which was not long, was addressed to Brandt.", "en", EN, SILENT),
    ("No email of Lindqvist about the contract was addressed to Brandt.", "en", EN, SILENT),
)

FORWARDED = """From: Marta Lindqvist <ml@example.org>
To: Keiko Sato <ks@example.org>
Date: 2 February 2018, 3:52 AM
Subject: Fwd: Harvest prices

He is right.

Begin forwarded message:

> From: <>
> To: Marta Lindqvist <ml@example.org>
> Date: 1 February 2018, 11:54 PM
> Subject: Harvest prices
>
> Northgate is losing the race for cheap grain. If we keep buying expensive grain without storage, the drought will
> ruin the bakery before winter.

From: Keiko Sato <ks@example.org>
To: Marta Lindqvist <ml@example.org>
Date: 2 February 2018, 9:06 AM
Subject: Re: Harvest prices

We should build storage.
"""
FORWARDED_ZH = """发件人：林奎斯特
收件人：佐藤
日期：2018年2月2日 3:52
主题：转发：粮食价格

他说得对。

开始转发的邮件：

> 发件人：<>
> 收件人：林奎斯特
> 日期：2018年2月1日 23:54
> 主题：粮食价格
>
> 粮食价格会上涨。
"""

LETTERS: tuple[tuple[str, str, str, Verdict], ...] = (
    ("The email to Lindqvist about the drought was sent on 1 February 2018 at 11:54 PM.", "en", "", SUPPORTED),
    ("The email to Lindqvist about the drought was sent on 1 February 2018 at 11:54 AM.", "en", "", CONTRADICTED),
    ("The email to Lindqvist about the drought was sent on 3 February 2018.", "en", "", CONTRADICTED),
    ("The email to Brandt about the drought was sent on 3 February 2018.", "en", "", SILENT),
    ("The email to Lindqvist about the regatta was sent on 3 February 2018.", "en", "", SILENT),
    ("The email to Lindqvist about grain prices was sent on 1 February 2018.", "zh", "", SUPPORTED),
    ("The email to Lindqvist about grain prices was sent on 2 February 2018.", "zh", "", CONTRADICTED),
    ("Lindqvist forwarded the email about the harvest prices on 2 February 2018.", "en", "", SUPPORTED),
    ("Lindqvist forwarded the email about the harvest prices on 1 February 2018.", "en", "", CONTRADICTED),
    ("Brandt forwarded the email about the harvest prices on 1 February 2018.", "en", "", SILENT),
    # which of the two is dated is not told
    ("Lindqvist forwarded the email about the harvest prices, which was written on 1 February.", "en", "", SILENT),
    (
        "It was Lindqvist who wrote that buying expensive grain without storage will ruin the bakery in the drought.",
        "en",
        "",
        CONTRADICTED,
    ),
    # he neither wrote nor got it
    (
        "It was Brandt who wrote that buying expensive grain without storage will ruin the bakery in the drought.",
        "en",
        "",
        SILENT,
    ),
    ("Brandt replied to Lindqvist's email the same day.", "en", EN, SUPPORTED),
    ("Brandt replied to Lindqvist's email the next day.", "en", EN, CONTRADICTED),
    ("Brandt replied to Lindqvist's email about the regatta the next day.", "en", EN, SILENT),
    ("Sato replied to Lindqvist's email the next day.", "en", EN, SILENT),
    ("Brandt replied to Lindqvist's email seven minutes later.", "en", EN, SUPPORTED),
)


@pytest.mark.parametrize(("claim", "language", "text", "verdict"), LETTERS)
def test_forwarded_messages_and_answers(claim: str, language: str, text: str, verdict: Verdict) -> None:
    text = text or {"en": FORWARDED, "zh": FORWARDED_ZH}[language]
    finding = finding_of_claim(claim, corpus_of((text, language)))
    assert finding.verdict == verdict, finding.rationale


IN_OTHER_LANGUAGES: tuple[tuple[str, str, Verdict], ...] = (
    ("Die E-Mail an Lindqvist über die Dürre wurde am 1. Februar 2018 gesendet.", "de", SUPPORTED),
    ("Die E-Mail an Lindqvist über die Dürre wurde am 3. Februar 2018 gesendet.", "de", CONTRADICTED),
    ("O e-mail para Lindqvist sobre a seca foi enviado em 3 de fevereiro de 2018.", "pt", CONTRADICTED),
    ("El correo electrónico a Lindqvist sobre la sequía se envió el 3 de febrero de 2018.", "es", CONTRADICTED),
    ("L'e-mail à Lindqvist sur la sécheresse a été envoyé le 3 février 2018.", "fr", CONTRADICTED),
    ("L'email a Lindqvist sulla siccità è stata inviata il 3 febbraio 2018.", "it", CONTRADICTED),
    ("发给林奎斯特的关于干旱的邮件于2018年2月3日发出。", "zh", CONTRADICTED),
    ("Die E-Mail an Brandt über die Erntepreise wurde am 3. Februar 2018 gesendet.", "de", SILENT),
    ("L'e-mail à Brandt sur la sécheresse a été envoyé le 3 février 2018.", "fr", SILENT),
    ("Brandt antwortete am nächsten Tag auf die E-Mail von Lindqvist.", "de", CONTRADICTED),
    ("Brandt a répondu le lendemain à l'e-mail de Lindqvist.", "fr", CONTRADICTED),
    ("Brandt respondeu ao e-mail de Lindqvist no mesmo dia.", "pt", SUPPORTED),
    ("布兰特次日回复了林奎斯特的邮件。", "zh", CONTRADICTED),
)


@pytest.mark.parametrize(("claim", "language", "verdict"), IN_OTHER_LANGUAGES)
def test_messages_in_claims_of_all_languages(claim: str, language: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, corpus_of((FORWARDED, "en"), (EN, "en")), language=language)
    assert finding.verdict == verdict, finding.rationale


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
