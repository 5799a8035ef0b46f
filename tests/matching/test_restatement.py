"""A sentence that was copied and whose figures changed since: every figure counts, at its place."""

from __future__ import annotations

import pytest

from factcheck import verify
from factcheck.model.claim import Verdict

S, C, X, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH_EVIDENCE

CASES = [
    # language, claim, passage, verdict
    ("en", "Brandt painted 7 boats, Sato painted 3 boats.", "Brandt painted 7 boats, Sato painted 3 boats.", S),
    ("en", "Brandt painted 7 boats, Sato painted 3 boats.", "Brandt painted 9 boats, Sato painted 3 boats.", C),
    ("en", "Brandt painted 7 boats, Sato painted 3 boats.", "Brandt painted 7 boats, Sato painted 5 boats.", C),
    (
        "en",
        "Brandt painted more than 5 boats, Sato painted 3 boats.",
        "Brandt painted 7 boats, Sato painted 3 boats.",
        S,
    ),
    ("en", "Brandt painted 7 boats, Sato painted 3 boats.", "Brandt painted over 5 boats, Sato painted 3 boats.", N),
    ("en", "After 4 years the pier will be 19 metres long.", "After 7 years the pier will be 19 metres long.", C),
    ("en", "The next day the crew counted 40 crates of tea.", "The next day the crew counted 40 crates of tea.", S),
    ("en", "The next day the crew counted 40 crates of tea.", "The next day the crew counted 48 crates of tea.", C),
    ("en", "The pump lifts 25 litres in 10 seconds.", "The pump lifts less than 25 litres in 10 seconds.", C),
    ("pt", "A bomba levanta 25 litros em 10 segundos.", "A bomba levanta 25 litros em 40 segundos.", C),
    ("pt", "A bomba levanta 25 litros em 10 segundos.", "A bomba levanta 25 litros em 10 segundos.", S),
    ("zh", "水泵在10秒内抽出25升水。", "水泵在10秒内抽出75升水。", C),
    ("zh", "水泵在10秒内抽出25升水。", "水泵在10秒内抽出25升水。", S),
    # said another way, of somebody else, or asked: no copy
    ("en", "The pump lifts 25 litres in 10 seconds.", "The pump never lifts 25 litres in 10 seconds.", N),
    ("en", "The pump lifts 25 litres in 10 seconds.", "The old pump lifts 75 litres in 10 seconds.", N),
    ("en", "The pump lifts 25 litres in 10 seconds.", "Does the pump lift 75 litres in 10 seconds?", N),
    ("en", "The pump lifts 25 litres in 10 seconds.", "The pump could lift 75 litres in 10 seconds.", N),
    ("en", "Brandt painted 7 boats, Sato painted 3 boats.", "Sato painted 7 boats, Brandt painted 3 boats.", N),
]


@pytest.mark.parametrize(("language", "claim", "passage", "verdict"), CASES)
def test_copies(language: str, claim: str, passage: str, verdict: Verdict) -> None:
    finding = verify(claim, [(passage, language)], language=language)
    if verdict is N:
        assert finding.verdict is not S, finding.rationale
    else:
        assert finding.verdict is verdict, finding.rationale


def test_the_figure_that_differs_is_named() -> None:
    finding = verify(CASES[0][1], [("Brandt painted 9 boats, Sato painted 3 boats.", "en")], language="en")
    assert "gives 9 boats, the claim 7 boats" in finding.rationale
    [evidence] = [e for e in finding.evidence if e.stance == "contradicts"]
    assert evidence.quote.startswith("Brandt painted 9 boats")
