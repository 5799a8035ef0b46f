"""Who does what to whom: active, passive, with and without an agent, in three languages."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.matching.roles import Roles, roles_of
from tests.matching.world import ENTITIES, read

A, B, C = "lindqvist", "brandt", "northgate"


def roles(text: str, word: str, language: str) -> Roles:
    """The parties of the event at a word."""
    source = read(text, language)
    body = source.text.text
    at = body.index(word)
    passage = next(p for p in source.passages if p.start <= at < p.end)
    term = next(t for t in passage.terms if t.start <= at < t.end)
    return roles_of(term, passage.mentions, passage.clauses, body, get_language(language), ENTITIES.kind)


def parties(text: str, word: str, language: str) -> tuple[str | None, str | None]:
    """(actor, undergoer) of the event at a word."""
    found = roles(text, word, language)
    return found.actor, found.undergoer


@pytest.mark.parametrize(
    ("language", "text", "word", "expected"),
    [
        ("en", "Lindqvist sued Brandt.", "sued", (A, B)),
        ("en", "Brandt sued Lindqvist.", "sued", (B, A)),
        ("en", "Lindqvist was sued by Brandt.", "sued", (B, A)),
        ("en", "Lindqvist was recently sued by Brandt.", "sued", (B, A)),
        ("en", "Northgate was bought by Brandt in May.", "bought", (B, C)),
        ("en", "Lindqvist sold the mill.", "sold", (A, None)),
        ("pt", "Lindqvist processou Brandt.", "processou", (A, B)),
        ("pt", "Brandt processou Lindqvist.", "processou", (B, A)),
        ("pt", "Lindqvist foi processada por Brandt.", "processada", (B, A)),
        ("pt", "A Northgate foi comprada por Brandt.", "comprada", (B, C)),
        ("zh", "林奎斯特起诉布兰特。", "起诉", (A, B)),
        ("zh", "布兰特起诉林奎斯特。", "起诉", (B, A)),
        ("zh", "林奎斯特被布兰特起诉。", "起诉", (B, A)),
        ("zh", "北门公司被布兰特收购。", "收购", (B, C)),
    ],
)
def test_known(language: str, text: str, word: str, expected: tuple[str | None, str | None]) -> None:
    assert parties(text, word, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "Lindqvist was sued.", "sued"),
        ("en", "The mill was sold.", "sold"),
        ("en", "The mill was sold in May.", "sold"),
        ("pt", "Lindqvist foi processada.", "processada"),
        ("pt", "A fábrica foi vendida.", "vendida"),
        ("zh", "林奎斯特被起诉。", "起诉"),
        ("zh", "工厂被出售。", "出售"),
        ("en", "Lindqvist came; the mill was sold.", "sold"),
        ("zh", "布兰特来了；工厂被出售。", "出售"),
    ],
)
def test_nobody_is_said_to_act(language: str, text: str, word: str) -> None:
    assert parties(text, word, language)[0] is None


@pytest.mark.parametrize(
    ("language", "text", "word", "undergoer"),
    [
        ("en", "Lindqvist was sued.", "sued", A),
        ("pt", "Lindqvist foi processada.", "processada", A),
        ("zh", "林奎斯特被起诉。", "起诉", A),
        ("en", "The mill was sold.", "sold", None),
    ],
)
def test_who_undergoes_a_passive(language: str, text: str, word: str, undergoer: str | None) -> None:
    assert parties(text, word, language)[1] == undergoer


@pytest.mark.parametrize(
    ("language", "text", "word", "actor"),
    [
        ("en", "In a letter to Brandt, Lindqvist accused Northgate.", "accused", A),
        ("en", "After a talk with Brandt Lindqvist sold the mill.", "sold", A),
        ("pt", "Depois de falar com Brandt, Lindqvist vendeu a fábrica.", "vendeu", A),
    ],
)
def test_who_is_named_behind_an_adposition_does_not_act(language: str, text: str, word: str, actor: str) -> None:
    assert parties(text, word, language)[0] == actor
