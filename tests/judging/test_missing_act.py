"""A figure bears a claim out only where the passage says of it what the claim says, as a fact, and beside the same
dates and ranks."""

from __future__ import annotations

import pytest

from factcheck import verify
from factcheck.model.claim import Verdict

S, N = Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE

CASES = [
    ("The bridge collapse killed 43 people.", "The bridge collapse killed 43 people.", S),
    ("The bridge collapse killed 43 people.", "The collapse of the bridge left 43 people injured.", N),
    ("The bridge collapse killed 43 people.", "The bridge collapse injured 43 people.", N),
    ("The earthquake killed 37 people.", "The fire killed 37 people.", N),
    ("The earthquake killed 37 people.", "The earthquake killed 37 people on Monday.", S),
    ("Exports grew by 5 percent.", "Exports grew by 5 percent last year.", S),
    ("Exports grew by 5 percent.", "Exports will grow by 5 percent.", N),
    ("Exports grew by 5 percent.", "Exports could grow by 5 percent.", N),
    ("The firm signed an agreement with Northgate.", "The firm signed an agreement with Northgate.", S),
    ("The firm signed an agreement with Northgate.", "The firm may have signed an agreement with Northgate.", N),
    ("The firm signed an agreement with Northgate.", "The firm will sign an agreement with Northgate.", N),
    ("Two million people have lived there since 2008.", "Two million people have lived there since 2008.", S),
    ("Two million people have lived there since 2008.", "Two million people have lived there since 2007.", N),
    ("The team fell from 18th to 22nd place in June.", "In June the team fell from 20th to 22nd place.", N),
    ("The team fell from 18th to 22nd place in June.", "In June the team fell from 18th to 22nd place.", S),
]


@pytest.mark.parametrize(("claim", "passage", "verdict"), CASES)
def test_the_act_must_be_there(claim: str, passage: str, verdict: Verdict) -> None:
    finding = verify(claim, [(passage, "en")], language="en")
    assert finding.verdict is verdict, finding.rationale
