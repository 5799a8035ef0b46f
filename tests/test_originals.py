"""The originals behind the bundled digests, where they are at hand: the accounts of the money, told apart."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.report import Finding
from factcheck.model.source import Corpus, Glossary, Manifest
from factcheck.pipeline import check

S, C, X, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH_EVIDENCE


@lru_cache(maxsize=1)
def corpus(folder: Path) -> Corpus:
    manifest = Manifest.model_validate_json((folder / "sources.json").read_text(encoding="utf-8"))
    return Corpus(
        works=manifest.works,
        sources=manifest.sources,
        glossary=Glossary.model_validate_json((folder / "glossary.json").read_text(encoding="utf-8")),
        texts={s.id: (folder / s.path).read_bytes().decode("utf-8") for s in manifest.sources},
    )


def finding(shared: Path, statement: str, **fields: Any) -> Finding:
    claim = Claim.model_validate({"id": "c", "statement": statement, **fields})
    return check([Registry(language="en", claims=(claim,))], corpus(shared / "seeds")).findings[0]


GIFTS = {"subject": "elon-musk", "predicate": "donated to OpenAI"}


@pytest.mark.parametrize(
    ("statement", "verdict", "codes"),
    [
        ("Musk gave OpenAI $45 million.", C, {"FC202"}),
        ("Musk gave OpenAI less than $45 million.", X, {"FC303"}),
        ("Musk gave OpenAI about $100 million.", X, {"FC303"}),
        ("Musk gave OpenAI more than $44 million.", S, set()),
    ],
)
def test_the_accounts_of_what_musk_gave(shared: Path, statement: str, verdict: Verdict, codes: set[str]) -> None:
    got = finding(shared, statement, **GIFTS)
    assert got.verdict is verdict, got.rationale
    assert codes <= set(got.codes)


def test_the_cap_on_returns_stands_in_one_document_only(shared: Path) -> None:
    got = finding(shared, "The returns of first-round investors are capped at 100 times their investment.")
    assert got.verdict is S, got.rationale
    assert {e.source_id for e in got.evidence if e.stance != "neutral"} == {"appso-emails-pt"}


@pytest.mark.parametrize("sum_", ["$1 million", "$100 million"])
def test_the_sum_that_looked_hopeless_is_told_with_two_magnitudes(shared: Path, sum_: str) -> None:
    """The email as rendered has 100 万, the same document's own account of it and another one 1 亿."""
    statement = f"Musk wrote that a bigger number than {sum_} was needed to avoid looking hopeless next to Google."
    got = finding(shared, statement)
    assert got.verdict is X, got.rationale
    assert set(got.codes) == {"FC204", "FC301"}
    assert got.conflict == ("translation",)
    assert "wechat-blog-zh differs with itself (1 million US dollars for 100 million" in got.rationale


def test_what_the_founders_planned_to_raise_is_another_matter(shared: Path) -> None:
    got = finding(shared, "Greg Brockman and Sam Altman at first planned to raise $100 million.")
    assert got.verdict is S, got.rationale
