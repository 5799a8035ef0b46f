"""A bare number that a probability has is a percentage, and "not zero" is more than nothing."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from tests.matching.world import corpus_of, finding_of_claim

ZERO = "Sato put the probability of success of Northgate at zero."
ROWS: tuple[tuple[str, str, str, Verdict], ...] = (
    (ZERO, "en", "Sato said that the probability of success of Northgate was 0%.", Verdict.SUPPORTED),
    (ZERO, "en", "Sato said that Northgate's probability of success was zero.", Verdict.SUPPORTED),
    (ZERO, "zh", "佐藤说北门公司成功的可能性是零。", Verdict.SUPPORTED),
    (ZERO, "zh", "佐藤说北门公司成功的概率为0。", Verdict.SUPPORTED),
    (ZERO, "en", "Sato said that Northgate's probability of success was small, but not zero.", Verdict.CONTRADICTED),
    (ZERO, "zh", "佐藤说北门公司成功的可能性很小，只是不为零。", Verdict.CONTRADICTED),
    (ZERO, "pt", "Sato disse que a probabilidade de sucesso da Northgate não é zero.", Verdict.CONTRADICTED),
    (ZERO, "en", "Sato said that Northgate had zero debts.", Verdict.NOT_ENOUGH_EVIDENCE),
    (ZERO, "zh", "佐藤说北门公司的零售业务很成功。", Verdict.NOT_ENOUGH_EVIDENCE),
)


@pytest.mark.parametrize(("claim", "language", "sentence", "verdict"), ROWS)
def test_chance(claim: str, language: str, sentence: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, corpus_of((sentence, language)))
    assert finding.verdict == verdict, finding.rationale
