"""A claim that denies a limit, opens with a name, counts things of a kind, or gives a figure in two units."""

from __future__ import annotations

import pytest

from factcheck import verify
from factcheck.model.claim import Verdict

S, C, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE

CASES = [
    # a limit denied is the other side of it
    ("The Torvik lighthouse was not built before 1911.", "The Torvik lighthouse was built in 1920.", S),
    ("The Torvik lighthouse was not built before 1911.", "The Torvik lighthouse was built in 1904.", C),
    ("The lighthouse company did not sell more than 300 lamps.", "The lighthouse company sold 412 lamps.", C),
    ("The lighthouse company did not sell more than 300 lamps.", "The lighthouse company sold 280 lamps.", S),
    ("Block 7 of the harbour was not built in 1911.", "Block 7 of the harbour was built in 1911.", N),
    (
        "It was not clear whether the chairman of Torvik could get at least 300 votes.",
        "It was not clear whether the chairman of Torvik could get at least 300 votes.",
        N,
    ),
    # the name that opens the claim is one in the sources
    ("Arlonde was founded in 1644.", "In 1644 the town of Arlonde was founded by fishermen.", S),
    ("Arlonde was founded in 1644.", "In 1702 the town of Arlonde was founded by fishermen.", C),
    ("Arlonde was founded in 1644.", "In 1644 the town of Torvik was founded by fishermen.", N),
    # counted in the same words
    ("The band released two live albums.", "The band released four studio albums, two live albums and a film.", S),
    ("The band released three live albums.", "The band released three studio albums and two live albums.", C),
    # one figure in two units
    ("The pond covers 12 acres (49,000 m2).", "The pond covers 12 acres (49,000 m2).", S),
    # what befalls somebody, in any voice
    ("Keiko Brandt was born on 27 August 1968.", "Keiko Brandt Born 27 August 1968", S),
    ("Keiko Brandt was born on 27 August 1968.", "Keiko Brandt (born 21 August 1968)", C),
    # one pronoun after another
    (
        "Jonas Weller married in 1805.",
        "Jonas Weller sailed home. In 1803 he became Keeper of the Rolls, and in 1805 he married his cousin.",
        S,
    ),
]


@pytest.mark.parametrize(("claim", "passage", "verdict"), CASES)
def test_claims(claim: str, passage: str, verdict: Verdict) -> None:
    finding = verify(claim, [(passage, "en")], language="en")
    assert finding.verdict is verdict, finding.rationale


def test_two_sources_on_one_date_conflict() -> None:
    texts = [("Keiko Brandt (born 21 August 1968)", "en"), ("Keiko Brandt Born 27 August 1968", "en")]
    finding = verify("Keiko Brandt was born on 27 August 1968.", texts, language="en")
    assert finding.verdict is Verdict.CONFLICTING
