"""A day that is named by its distance from the document's own date: it may bear a claim out, and never contradicts."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.source import Corpus, Source
from factcheck.pipeline import check

# language, text, day of the document, claim, verdict
CASES = [
    ("en", "Officials said the bridge collapsed two days ago.", "2024-03-05", "3 March 2024", "supported"),
    ("en", "Officials said the bridge collapsed two days ago.", "2024-03-05", "March 2024", "supported"),
    ("en", "Officials said the bridge collapsed two weeks ago.", "2024-03-25", "March 2024", "supported"),
    ("pt", "A ponte desabou há dois dias, disseram as autoridades.", "2024-03-05", "3 March 2024", "supported"),
    ("en", "Officials said the bridge collapsed two days ago.", "2024-03-05", "4 March 2024", "not_enough_evidence"),
    ("en", "Officials said the bridge collapsed two days ago.", "2024-03-05", "2023", "not_enough_evidence"),
    ("en", "Officials said the bridge collapsed two weeks ago.", "2024-03-25", "11 March 2024", "not_enough_evidence"),
    ("en", "Officials said the bridge collapsed two days ago.", None, "3 March 2024", "not_enough_evidence"),
    ("en", "Officials said the bridge collapsed in two days.", "2024-03-05", "March 2024", "not_enough_evidence"),
]


@pytest.mark.parametrize(("language", "text", "published", "when", "verdict"), CASES)
def test_ago(language: str, text: str, published: str | None, when: str, verdict: str) -> None:
    claim = Claim(id="c", statement=f"The bridge collapsed {'in' if when[0] in 'M2' else 'on'} {when}.")
    source = Source(id="a", path="a.txt", language=language, published=published)
    corpus = Corpus(sources=(source,), texts={"a": text})
    report = check([Registry(language="en", claims=(claim,))], corpus)
    assert report.findings[0].verdict is Verdict(verdict)
