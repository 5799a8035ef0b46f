"""What a verdict costs as claims and documents grow. Skipped unless asked for:

    python -m pytest tests/benchmarks/test_linear_cost.py --benchmark-only --benchmark-columns=mean,rounds

A round is one claim, so that `mean` is the time of a verdict; documents are read once a size, outside that time, and
their reading is measured by itself. A verdict must cost the same among ten claims and among a thousand, and grow no
faster than the documents.
"""

from __future__ import annotations

import time
from functools import lru_cache

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from factcheck.matching.entities import EntityIndex
from factcheck.matching.index import CorpusIndex, build_index
from factcheck.model.claim import Verdict
from factcheck.pipeline import check_claim, read_sources
from factcheck.selftest import selftest
from tests.benchmarks.synthetic import FACTS, document, story

#: Time of the process: other work on the machine does not count.
pytestmark = pytest.mark.benchmark(timer=time.process_time)

CLAIMS = (10, 100, 1000)
DOCUMENTS = (5, 50, 500)


@lru_cache(maxsize=1)
def read(documents: int) -> tuple[EntityIndex, CorpusIndex]:
    _, corpus = story(1, documents)
    entities = EntityIndex(corpus.glossary)
    return entities, build_index(read_sources(corpus, entities, {}))


@pytest.mark.parametrize("documents", DOCUMENTS)
@pytest.mark.parametrize("claims", CLAIMS)
def test_verdicts(benchmark: BenchmarkFixture, claims: int, documents: int) -> None:
    registry, _ = story(claims, documents)
    entities, index = read(documents)
    ahead = iter(registry.claims)
    verdicts = []

    def judge() -> None:
        verdicts.append(check_claim(next(ahead), registry, index, entities, {}).verdict)

    benchmark.group = f"a verdict on {documents} documents"
    benchmark.pedantic(judge, rounds=claims)  # type: ignore[no-untyped-call]
    assert len(verdicts) == claims


@pytest.mark.parametrize("documents", DOCUMENTS)
def test_reading(benchmark: BenchmarkFixture, documents: int) -> None:
    """A round reads one document."""
    _, corpus = story(1, documents)
    entities = EntityIndex(corpus.glossary)
    ahead = iter([corpus.model_copy(update={"sources": (source,)}) for source in corpus.sources])

    benchmark.group = "reading a document"
    benchmark.pedantic(lambda: read_sources(next(ahead), entities, {}), rounds=documents)  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("claims", CLAIMS[:2])
def test_selftest(benchmark: BenchmarkFixture, claims: int) -> None:
    """A round is a whole self-test."""
    registry, corpus = story(claims, DOCUMENTS[0])
    benchmark.group = "self-test"
    report = benchmark.pedantic(selftest, args=([registry], corpus))  # type: ignore[no-untyped-call]
    assert report.claims == claims


def test_the_story_is_the_same_for_the_same_size() -> None:
    """Not a benchmark: what is measured is what it says, and more documents only add to fewer."""
    assert story(20, 10) == story(20, 10)
    small, large = story(20, 5)[1], story(20, 10)[1]
    assert small.texts.items() <= {s.id: large.texts[s.id] for s in large.sources}.items()
    assert document(2)[1] == "zh"


def test_the_claims_of_the_story_are_decided() -> None:
    registry, corpus = story(30, 5)
    entities = EntityIndex(corpus.glossary)
    index = build_index(read_sources(corpus, entities, {}))
    for number, claim in enumerate(registry.claims):
        wrong = number % 3 == 2
        verdict = check_claim(claim, registry, index, entities, {}).verdict
        assert verdict is not (Verdict.SUPPORTED if wrong else Verdict.CONTRADICTED), claim.statement
    assert len({claim.statement for claim in registry.claims}) == 5 * FACTS
