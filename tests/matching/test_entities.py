"""Names: glossary forms, garbled forms, near-misses, first names where safe, unlisted names, and what is no name."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.matching.entities import EntityIndex, same_entity
from factcheck.model.source import Glossary, GlossaryEntry

GLOSSARY = Glossary(
    entries=(
        GlossaryEntry(
            id="marta-lindqvist",
            kind="person",
            name="Marta Lindqvist",
            forms={"en": ("Marta Lindqvist",), "zh": ("玛尔塔·林奎斯特", "林奎斯特")},
            garbled={"pt": ("Martha Linkist",)},
        ),
        GlossaryEntry(id="northgate", kind="organisation", name="Northgate", forms={"zh": ("北门公司",)}),
        GlossaryEntry(id="meta", kind="organisation", name="Meta", forms={}),
        GlossaryEntry(id="jan-berg", kind="person", name="Jan Berg", forms={}),
        GlossaryEntry(id="jan-holm", kind="person", name="Jan Holm", forms={}),
    )
)
INDEX = EntityIndex(GLOSSARY)


def found(text: str, language: str) -> list[tuple[str, str]]:
    return [(m.entity, text[m.start : m.end]) for m in INDEX.find(text, get_language(language))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Marta Lindqvist left Northgate.", [("marta-lindqvist", "Marta Lindqvist"), ("northgate", "Northgate")]),
        ("en", "Lindqvist left.", [("marta-lindqvist", "Lindqvist")]),
        (
            "en",
            "Marta Lindqvist left. Marta had enough.",
            [("marta-lindqvist", "Marta Lindqvist"), ("marta-lindqvist", "Marta")],
        ),
        (
            "pt",
            "A Martha Linkist saiu da Northgate.",
            [("marta-lindqvist", "Martha Linkist"), ("northgate", "Northgate")],
        ),
        ("zh", "林奎斯特离开了北门公司。", [("marta-lindqvist", "林奎斯特"), ("northgate", "北门公司")]),
        ("zh", "林奎斯特向Northgate表示", [("marta-lindqvist", "林奎斯特"), ("northgate", "Northgate")]),
        ("en", "the chair, Marta Lindqvst, left", [("marta-lindqvist", "Marta Lindqvst")]),
        ("en", "a note from Peter Quill arrived", [("name:peter quill", "Peter Quill")]),
    ],
)
def test_finds(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "a meta da empresa"),  # lower case: a goal, not the company
        ("en", "Northgates are gates in the north"),
        ("en", "Yesterday it rained."),
        ("en", "nothing here is a name"),
        ("zh", "今天没有消息"),
    ],
)
def test_finds_nothing(language: str, text: str) -> None:
    assert found(text, language) == []


def test_a_bare_first_name_needs_the_person_in_the_same_text() -> None:
    assert ("marta-lindqvist", "Marta") not in found("He met Marta at noon.", "en")


def test_a_first_name_of_two_people_is_nobody() -> None:
    hits = found("Jan Berg and Jan Holm came. Then Jan spoke.", "en")
    assert [e for e, form in hits if form == "Jan"] in ([], ["name:jan"])


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("name:peter quill", "name:quill", True),
        ("name:peter quill", "name:peter", True),
        ("name:peter quill", "name:anna quill", False),
        ("northgate", "northgate", True),
        ("northgate", "name:northgate", False),
    ],
)
def test_same_entity(one: str, two: str, same: bool) -> None:
    assert same_entity(one, two) is same
    assert same_entity(two, one) is same
