"""Families link known concepts, never a thing with its contrary; everyday concepts weigh little."""

from __future__ import annotations

import pytest

from factcheck.languages.concepts import BY_ID
from factcheck.languages.families import FAMILIES
from factcheck.languages.senses import GIVING, LIMITS, TAKING

LIGHT = {"quality", "general", "time"}

each_family = pytest.mark.parametrize("family", FAMILIES, ids=["-".join(family[:2]) for family in FAMILIES])


@each_family
def test_ids_exist_and_come_once(family: tuple[str, ...]) -> None:
    assert set(family) <= set(BY_ID)
    assert len(set(family)) == len(family) >= 2


@each_family
def test_no_family_holds_opposites(family: tuple[str, ...]) -> None:
    for one in family:
        assert not set(BY_ID[one].opposite) & set(family), one


def test_no_family_comes_twice() -> None:
    assert len({frozenset(family) for family in FAMILIES}) == len(FAMILIES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("salary", "earn"),
        ("donate", "give_money"),
        ("sue", "court"),
        ("found", "founder"),
        ("share_stock", "ownership"),
        ("possible", "probability"),
        ("email", "letter"),
        ("paper_scientific", "publication"),
    ],
)
def test_one_matter(one: str, other: str) -> None:
    assert any(one in family and other in family for family in FAMILIES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("leave", "fire"),
        ("stop", "continue"),
        ("cap_limit", "reduce"),
        ("injure", "kill"),
        ("suspected", "convict"),
        ("lend", "borrow"),
        ("non_profit", "for_profit"),
        ("release_free", "release_product"),
    ],
)
def test_two_matters(one: str, other: str) -> None:
    assert not any(one in family and other in family for family in FAMILIES)


@pytest.mark.parametrize("identifier", ["person", "show", "see", "place", "hold_event", "measure", "bring", "new"])
def test_everyday_concepts_are_light(identifier: str) -> None:
    assert BY_ID[identifier].domain in LIGHT


@pytest.mark.parametrize("identifier", ["salary", "trial_court", "committee", "unemploy", "crisis", "goal", "donate"])
def test_telling_concepts_are_not_light(identifier: str) -> None:
    assert BY_ID[identifier].domain not in LIGHT


@pytest.mark.parametrize("senses", [GIVING, TAKING, LIMITS])
def test_senses_that_matching_names_exist(senses: frozenset[str]) -> None:
    assert senses <= set(BY_ID)
