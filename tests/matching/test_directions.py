"""To and from, killer and killed: who or what stands on which side, without a glossary."""

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
)


@pytest.mark.parametrize(("claim", "language", "text", "borne_out"), ROWS)
def test_side(claim: str, language: str, text: str, borne_out: bool) -> None:
    verdict = factcheck.verify(claim, [(text, language)], language="en").verdict
    assert (verdict == Verdict.SUPPORTED) is borne_out
