"""Claims about the messages of a document together: how many, and from when to when."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

SUPPORTED, CONTRADICTED, SILENT = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

#: Two labelled parts, three messages of which one stands inside another.
LABELLED = """The papers of the mill.

[mail 1]

From: Marta Lindqvist
To: Oskar Brandt
Date: 4 March 2015
Subject: The contract

We should sign it.

[mail 2]

From: Marta Lindqvist
To: Keiko Sato
Date: 9 May 2018
Subject: Fwd: The pier

See below.

Begin forwarded message:

> From: Oskar Brandt
> To: Marta Lindqvist
> Date: 7 May 2018
> Subject: The pier
>
> The pier is rotten.
"""
PLAIN = LABELLED.replace("[mail 1]\n\n", "").replace("[mail 2]\n\n", "")
UNDATED = LABELLED.replace("Date: 7 May 2018", "Date: ")

ROWS: tuple[tuple[str, str, str, Verdict], ...] = (
    ("Two emails are reproduced in the document.", "en", LABELLED, SUPPORTED),
    ("Three emails are reproduced in the document.", "en", LABELLED, SUPPORTED),
    ("Nine emails are reproduced in the document.", "en", LABELLED, CONTRADICTED),
    ("Two email threads are reproduced in the document.", "en", PLAIN, SUPPORTED),
    ("Three email threads are reproduced in the document.", "en", PLAIN, CONTRADICTED),
    ("Nine emails about the pier are reproduced in the document.", "en", LABELLED, SILENT),
    ("Nine of Brandt's emails about Northgate are reproduced in the document.", "en", LABELLED, SILENT),
    ("At least nine emails are missing.", "en", LABELLED, SILENT),
    ("Brandt sent nine emails.", "en", LABELLED, SILENT),
    ("The emails span three years.", "en", LABELLED, SUPPORTED),
    ("The emails span eight years.", "en", LABELLED, CONTRADICTED),
    ("The emails span eight years.", "en", UNDATED, SILENT),
    ("The emails span the years from 2015 to 2018.", "en", LABELLED, SUPPORTED),
    ("The emails span the years from 2012 to 2018.", "en", LABELLED, CONTRADICTED),
    ("The emails span the years from 2015 to 2020.", "en", LABELLED, CONTRADICTED),
    ("The contracts span eight years.", "en", LABELLED, SILENT),
    ("Brandt's emails about the pier span eight years.", "en", LABELLED, SILENT),
    ("Das Dokument gibt neun E-Mails wieder.", "de", LABELLED, CONTRADICTED),
    ("Die E-Mails umfassen drei Jahre.", "de", LABELLED, SUPPORTED),
    ("Die E-Mails umfassen acht Jahre.", "de", LABELLED, CONTRADICTED),
    ("Os e-mails abrangem oito anos.", "pt", LABELLED, CONTRADICTED),
    ("Os e-mails sobre o cais abrangem oito anos.", "pt", LABELLED, SILENT),
    ("Les e-mails couvrent huit ans.", "fr", LABELLED, CONTRADICTED),
    ("Los correos electrónicos abarcan ocho años.", "es", LABELLED, CONTRADICTED),
    ("Le email coprono otto anni.", "it", LABELLED, CONTRADICTED),
    ("这些邮件跨越三年。", "zh", LABELLED, SUPPORTED),
    ("这些邮件跨越八年。", "zh", LABELLED, CONTRADICTED),
)


@pytest.mark.parametrize(("claim", "language", "text", "verdict"), ROWS)
def test_messages_together(claim: str, language: str, text: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, corpus_of((text, "en")), language=language)
    assert finding.verdict == verdict, finding.rationale


def test_between_the_ways_to_count_nothing_is_decided() -> None:
    text = PLAIN + "\n" + PLAIN.replace("pier", "dam").replace("contract", "lease").replace("2018", "2019")
    verdicts = {
        n: finding_of_claim(f"{n} emails are reproduced in the document.", corpus_of((text, "en"))).verdict
        for n in ("Three", "Four", "Five", "Six", "Seven")
    }
    assert verdicts == {
        "Three": CONTRADICTED,
        "Four": SUPPORTED,
        "Five": SILENT,
        "Six": SUPPORTED,
        "Seven": CONTRADICTED,
    }


@pytest.mark.parametrize("claim", ["Nine emails are reproduced in the document.", "The emails span eight years."])
def test_of_two_documents_neither_is_meant(claim: str) -> None:
    finding = finding_of_claim(claim, corpus_of((LABELLED, "en"), (PLAIN, "en")))
    assert finding.verdict == SILENT, finding.rationale


@pytest.mark.parametrize(
    ("claim", "text", "verdict"),
    [
        ("Brandt emailed Lindqvist on 7 May 2018.", "Brandt emailed Lindqvist on 7 May 2018.\n", SUPPORTED),
        # who writes on one day may write on another one too
        ("Brandt emailed Lindqvist on 27 May 2018.", "Brandt emailed Lindqvist on 7 May 2018.\n", SILENT),
        ("Brandt bought the mill on 27 May 2018.", "Brandt bought the mill on 7 May 2018.\n", CONTRADICTED),
    ],
)
def test_another_message_contradicts_nothing(claim: str, text: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, corpus_of((text, "en")))
    assert finding.verdict == verdict, finding.rationale


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Sato sued Brandt for extortion.", SUPPORTED),
        ("Brandt sued Sato for extortion.", SILENT),
    ],
)
def test_two_parties_crosswise_beside_the_weightiest_word(claim: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, corpus_of(("Sato processou Brandt por “extorsão”.\n", "pt")))
    assert finding.verdict == verdict, finding.rationale


def test_the_first_message_is_not_the_one_whose_words_fit_best() -> None:
    text = LABELLED.replace("The pier is rotten.", "This is the first time that the pier is rotten.")
    finding = finding_of_claim("The first email was sent on 4 March 2015.", corpus_of((text, "en")))
    assert finding.verdict == SILENT, finding.rationale
