"""What pronouns stand for: the acting person of the same or the previous sentence, and otherwise nobody."""

from __future__ import annotations

import pytest

from tests.matching.world import read


def resolved(text: str, language: str = "en") -> list[tuple[str, str]]:
    """(entity, pronoun) of every pronoun that stands for somebody."""
    source = read(text, language)
    body = source.text.text
    return [
        (m.entity, body[m.start : m.end].casefold())
        for p in source.passages
        for m in p.mentions
        if m.how in ("pronoun", "voice")
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Lindqvist opened the mill. She left in June.", [("lindqvist", "she")]),
        ("en", "Brandt opened the mill before he left.", [("brandt", "he")]),
        ("en", "Brandt praised Northgate. He left in June.", [("brandt", "he")]),
        ("en", 'Lindqvist said: "I never sold the pier."', [("lindqvist", "i")]),
        ("pt", "Brandt abriu a fábrica. Ele saiu em junho.", [("brandt", "ele")]),
        ("pt", "Lindqvist abriu a fábrica. Ela saiu em junho.", [("lindqvist", "ela")]),
        ("zh", "布兰特开了工厂。他六月离开。", [("brandt", "他")]),
        ("zh", "林奎斯特开了工厂。她六月离开。", [("lindqvist", "她")]),
        ("zh", "布兰特说：“我从来没有出售码头。”", [("brandt", "我")]),
    ],
)
def test_safe(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert resolved(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Northgate opened a mill. He left in June."),  # an organisation is no "he"
        ("en", "He left in June."),
        ("en", "The mill opened. He left in June."),
        ("en", "Northgate opened a mill. It closed in June."),  # things are never resolved
        pytest.param(
            "en",
            "Brandt opened the mill. It rained all day. He left.",
            marks=pytest.mark.xfail(strict=True, reason="a pronoun reaches back over a sentence that names nobody"),
        ),
        ("en", "## Brandt\n\nThe mill burned down.\n\n## Weather\n\nHe left in June."),
        ("en", "I left in June."),  # the narrator is nobody
        ("en", 'Northgate said: "I never sold the pier."'),  # an organisation is no "I"
        ("en", 'Brandt said: "We never sold the pier."'),  # a person alone is no "we"
        ("pt", "A Northgate abriu uma fábrica. Ele saiu em junho."),
        ("pt", "Ele saiu em junho."),
        ("zh", "北门公司开了工厂。他六月离开。"),
        ("zh", "他六月离开。"),
        ("zh", "布兰特开了工厂。其他人六月离开。"),  # 他 inside 其他 is no pronoun
    ],
)
def test_unsafe(language: str, text: str) -> None:
    assert resolved(text, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Northgate said: "We never sold the pier to anybody."', [("northgate", "we")]),
        ("Lindqvist met Brandt in May. She left in June.", [("lindqvist", "she")]),
    ],
)
def test_the_first_party_acts(text: str, expected: list[tuple[str, str]]) -> None:
    assert resolved(text) == expected
