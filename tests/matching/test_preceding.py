"""A claim that joins two sentences by an act beside its point: whoever does it must be the one who does it there."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

SUPPORTED, SILENT = Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE

STORY = """Oskar Brandt came to the meeting as well.

Marta Lindqvist shared the order data of the conference. It was a blow: Northgate leads with 83 orders, far ahead."""
APART = STORY.replace("conference. It", "conference.\n\nIt")
NOBODY = STORY.replace("Marta Lindqvist shared the order data of the conference.", "The data were a surprise.")


@pytest.mark.parametrize(
    ("claim", "text", "verdict"),
    [
        ("Northgate leads with 83 orders in the conference data that Lindqvist shared.", STORY, SUPPORTED),
        ("Northgate leads with 83 orders in the conference data that Brandt shared.", STORY, SILENT),
        ("Northgate leads with 83 orders.", STORY, SUPPORTED),
        ("Veltro leads with 83 orders in the conference data that Lindqvist shared.", STORY, SILENT),
        # who shared them is not told beside it
        ("Northgate leads with 83 orders in the conference data that Brandt shared.", APART, None),
        ("Northgate leads with 83 orders in the conference data that Brandt shared.", NOBODY, None),
    ],
)
def test_who_does_the_act_in_the_sentence_before(claim: str, text: str, verdict: Verdict | None) -> None:
    """None: anything but contradicted."""
    fields: dict[str, Any] = {"predicate": "number of orders", "value": {"type": "count", "bound": "=", "amount": 83}}
    finding = finding_of_claim(claim, corpus_of((text, "en")), subject=claim.split()[0], **fields)
    assert finding.verdict == verdict if verdict else finding.verdict != Verdict.CONTRADICTED, finding.rationale
