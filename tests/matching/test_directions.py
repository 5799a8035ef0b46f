"""To and from, killer and killed, the whole and its part: what stands on which side, without a glossary."""

from __future__ import annotations

import pytest

import factcheck
from factcheck.model.claim import Verdict

ROWS: tuple[tuple[str, str, str, bool], ...] = (
    ("Exports to Norway rose 5%.", "en", "Exports to Norway rose 5%.", True),
    ("Exports to Norway rose 5%.", "en", "Exports from Norway rose 5%.", False),
    ("Exports to Germany rose 5%.", "de", "Die Exporte nach Deutschland stiegen um 5%.", True),
    ("Exports to Germany rose 5%.", "de", "Die Exporte aus Deutschland stiegen um 5%.", False),
    ("Sato killed three wolves.", "en", "Sato killed three wolves.", True),
    ("Sato killed three wolves.", "en", "Three wolves killed Sato.", False),
    ("Brandt gave Veltro 5 million euros.", "ja", "BrandtはVeltroに500万ユーロを渡した。", True),
    ("Brandt gave Veltro 5 million euros.", "ja", "VeltroはBrandtに500万ユーロを渡した。", False),
    ("Brandt gave Veltro 5 million euros.", "it", "Brandt ha dato 5 milioni di euro a Veltro.", True),
    ("Brandt gave Veltro 5 million euros.", "it", "Veltro ha dato 5 milioni di euro a Brandt.", False),
    ("Unemployment in Spain fell to 11%.", "en", "Last month unemployment in Spain fell to 11%.", True),
    ("Unemployment in Spain fell to 11%.", "en", "Youth unemployment in Spain fell to 11%.", False),
    ("The factory employs 400 people.", "en", "The new factory employs 400 people.", True),
    ("The factory employs 400 people.", "en", "The steel factory employs 400 people.", False),
)


@pytest.mark.parametrize(("claim", "language", "text", "borne_out"), ROWS)
def test_side(claim: str, language: str, text: str, borne_out: bool) -> None:
    verdict = factcheck.verify(claim, [(text, language)], language="en").verdict
    assert (verdict == Verdict.SUPPORTED) is borne_out
