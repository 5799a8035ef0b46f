"""A claim that somebody said something is held against that voice alone, from the sentence to the verdict."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

CLAIM = "Marta Lindqvist said that Harbour Fund donated 45 million dollars to Northgate."
S, C, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.NOT_ENOUGH_EVIDENCE


@pytest.mark.parametrize(
    ("language", "text", "verdicts"),
    [
        ("en", "Marta Lindqvist said that Harbour Fund donated 45 million dollars to Northgate.", {S}),
        ("en", "Marta Lindqvist said: “Harbour Fund donated 45 million dollars to Northgate.”", {S}),
        ("pt", "Marta Lindqvist disse que o Fundo Harbour doou 45 milhões de dólares à Northgate.", {S}),
        ("zh", "林奎斯特说，港湾基金向北门公司捐赠了4500万美元。", {S}),
        ("en", "Marta Lindqvist said that Harbour Fund donated 30 million dollars to Northgate.", {C}),
        ("zh", "林奎斯特说，港湾基金向北门公司捐赠了3000万美元。", {C}),
        ("en", "Oskar Brandt said that Harbour Fund donated 45 million dollars to Northgate.", {C, N}),
        ("pt", "Oskar Brandt disse que o Fundo Harbour doou 45 milhões de dólares à Northgate.", {C, N}),
        ("zh", "布兰特说，港湾基金向北门公司捐赠了4500万美元。", {C, N}),
        ("en", "Oskar Brandt said that Harbour Fund donated 30 million dollars to Northgate.", {N}),
        ("en", "Harbour Fund donated 45 million dollars to Northgate.", {N}),
        ("en", "Harbour Fund donated 30 million dollars to Northgate.", {N}),
        ("zh", "港湾基金向北门公司捐赠了4500万美元。", {N}),
        ("en", "Oskar Brandt told Marta Lindqvist that Harbour Fund donated 30 million dollars to Northgate.", {N}),
    ],
)
def test_only_the_claimed_voice_counts(language: str, text: str, verdicts: set[Verdict]) -> None:
    assert finding_of_claim(CLAIM, corpus_of((text, language))).verdict in verdicts
