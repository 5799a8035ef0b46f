"""The whole flow, where it is not a matter of one room."""

from __future__ import annotations

from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.source import Corpus, Source
from factcheck.pipeline import check


def test_a_text_in_a_language_that_is_not_read_is_left_out_and_named() -> None:
    corpus = Corpus(
        works=(),
        sources=(Source(id="a", path="a.txt", language="ru"), Source(id="b", path="b.txt", language="en")),
        texts={"a": "Северные ворота продали лодку за 5 долларов.", "b": "It rained."},
        lineage_known=False,
    )
    claim = Claim(id="c", statement="Northgate sold the boat for $5.")
    report = check([Registry(language="en", claims=(claim,))], corpus)
    assert report.findings[0].verdict is Verdict.NOT_ENOUGH_EVIDENCE
    assert report.findings[0].rationale.endswith("Documents in ru were not read.")
    assert [(p.code, p.path, p.found) for p in report.problems] == [("FC507", "a.txt", "ru")]
    assert [source.id for source in report.sources] == ["b"]
