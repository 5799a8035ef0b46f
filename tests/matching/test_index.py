"""The index finds what shares something with the claim, and looks at nothing else."""

from __future__ import annotations

import pytest

from factcheck.matching.index import CorpusIndex, build_index, related
from tests.matching.world import indexed, read

FILLER = (
    "The weather stayed dry. A cat slept on the wall. Nobody came to the bridge. The lamp was green. "
    "Bread was baked at dawn. The river was low. "
)


def found(index: CorpusIndex, terms: list[str], entities: list[str], limit: int = 400) -> list[str]:
    """The candidates in words."""
    out = []
    for source, number in index.candidates(terms, entities, limit=limit):
        passage = index.sources[source].passages[number]
        out.append(index.sources[source].text.text[passage.start : passage.end])
    return out


WORLD = indexed(
    ("Harbour Fund donated 45 million dollars to Northgate. The cat slept.", "en"),
    ("O Fundo Harbour doou 45 milhões de dólares. O gato dormiu.", "pt"),
    ("港湾基金捐赠了4500万美元。猫睡了。", "zh"),
)


@pytest.mark.parametrize(
    ("terms", "entities", "count"),
    [
        (["donate"], [], 3),
        ([], ["harbour-fund"], 3),
        (["donate"], ["harbour-fund"], 3),
        ([], ["northgate"], 1),
        ([], ["veltro"], 0),
        (["no_such_concept"], [], 0),
        ([], [], 0),
    ],
)
def test_candidates_in_every_language(terms: list[str], entities: list[str], count: int) -> None:
    assert len(found(WORLD, terms, entities)) == count


def test_relatives_are_candidates_too() -> None:
    assert "donate" in related("give_money")
    assert len(found(WORLD, ["give_money"], [])) == 3


def test_the_best_come_first_and_the_limit_holds() -> None:
    assert "Northgate" in found(WORLD, ["donate"], ["harbour-fund", "northgate"])[0]
    assert (
        found(WORLD, ["donate"], ["harbour-fund", "northgate"], 1)
        == found(WORLD, ["donate"], ["harbour-fund", "northgate"])[:1]
    )


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    index = indexed((" ".join(["The fund donated money."] * 20) + " The mayor resigned.", "en"))
    assert index.idf("resign") > index.idf("donate")
    assert 0.1 <= index.idf("donate") <= index.idf("resign") <= 1.0
    assert index.idf("never_seen") == pytest.approx(1.0)


@pytest.mark.parametrize("times", [1, 4, 16])
def test_what_is_looked_at_does_not_grow_with_the_rest(times: int) -> None:
    """Unrelated prose is never a candidate, however much of it there is."""
    index = build_index([read("Harbour Fund donated 45 million dollars.\n\n" + FILLER * times)])
    assert index.size == 1 + 6 * times
    assert len(found(index, ["donate"], ["harbour-fund"])) == 1


def test_postings_grow_with_the_text_only() -> None:
    def postings(times: int) -> int:
        index = build_index([read(FILLER * times)])
        return sum(map(len, index.terms.values())) + sum(map(len, index.entities.values()))

    assert postings(20) == 2 * postings(10)


def test_order_of_sources_only_renumbers() -> None:
    texts = [("Harbour Fund donated a mill. Brandt resigned.", "en"), ("O Fundo Harbour doou um navio.", "pt")]
    one, two = indexed(*texts), indexed(*reversed(texts))
    assert sorted(found(one, ["donate"], ["harbour-fund"])) == sorted(found(two, ["donate"], ["harbour-fund"]))


def test_nothing_is_no_index() -> None:
    empty = build_index([])
    assert empty.candidates(["donate"], ["northgate"]) == []
    assert empty.idf("donate") > 0
