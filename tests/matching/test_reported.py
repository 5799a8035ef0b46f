"""A document of an earlier day that tells of a publication as done excludes the claimed day."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from factcheck.model.source import Source
from tests.matching.world import corpus_of, finding_of_claim

CONTRADICTED, SILENT = Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

EN = "Northgate has published a formal reply to Veltro on its website.\n"
ZH = "北门公司在其官网发布博文，正式回应维尔特罗。\n"

ROWS: tuple[tuple[str, str, str, str, str, Verdict], ...] = (
    ("Northgate published its reply to Veltro on 7 March 2024.", "en", EN, "en", "2024-03-06", CONTRADICTED),
    ("Northgate published its reply to Veltro on 7 March 2024.", "en", ZH, "zh", "2024-03-06", CONTRADICTED),
    ("Northgate a publié sa réponse à Veltro le 7 mars 2024.", "fr", EN, "en", "2024-03-06", CONTRADICTED),
    # a day in the middle of a claim must be in the passage
    ("北门公司于2024年3月7日发表了对维尔特罗的回应。", "zh", EN, "en", "2024-03-06", SILENT),
    ("Northgate veröffentlichte seine Antwort an Veltro am 7. März 2024.", "de", EN, "en", "2024-03-06", CONTRADICTED),
    # the day of the document, or a day before, is not excluded
    ("Northgate published its reply to Veltro on 6 March 2024.", "en", EN, "en", "2024-03-06", SILENT),
    ("Northgate published its reply to Veltro on 5 March 2024.", "en", EN, "en", "2024-03-06", SILENT),
    # it may be another reply
    ("Northgate published its reply to Veltro on 7 May 2024.", "en", EN, "en", "2024-03-06", SILENT),
    ("Northgate published a second reply to Veltro on 7 March 2024.", "en", EN, "en", "2024-03-06", SILENT),
    ("Northgate published a report about Veltro on 7 March 2024.", "en", EN, "en", "2024-03-06", SILENT),
    ("Northgate published its reply to Brandt on 7 March 2024.", "en", EN, "en", "2024-03-06", SILENT),
    ("Veltro published its annual budget on 7 March 2024.", "en", EN, "en", "2024-03-06", SILENT),
    (
        "Northgate published its reply to Veltro on 7 March 2024.",
        "en",
        "Northgate will publish its reply to Veltro soon.\n",
        "en",
        "2024-03-06",
        SILENT,
    ),
    (
        "Northgate published its reply to Veltro on 7 March 2024.",
        "en",
        "Northgate has not published a reply to Veltro.\n",
        "en",
        "2024-03-06",
        SILENT,
    ),
)


@pytest.mark.parametrize(("claim", "language", "text", "of", "published", "verdict"), ROWS)
def test_what_is_told_already_is_out(
    claim: str, language: str, text: str, of: str, published: str, verdict: Verdict
) -> None:
    source = Source(id="news", path="news.txt", language=of, published=published)
    finding = finding_of_claim(claim, corpus_of((text, of), sources=[source]), language=language)
    assert finding.verdict == verdict, finding.rationale
