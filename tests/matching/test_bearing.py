"""Whether a passage bears on a claim: what is set aside, why, and what is only flagged. The number never decides."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from factcheck.model.match import Match
from tests.matching.world import corpus_of, finding_of_claim, matches_of

CLAIM = "Harbour Fund donated 45 million dollars to Northgate."


def values_of(text: str, language: str, claim: str = CLAIM) -> list[Match]:
    """The matches of a one-sentence text, best first."""
    return sorted(matches_of(claim, (text, language)), key=lambda m: -m.score)


def bears(text: str, language: str, claim: str = CLAIM) -> Match:
    """The one match that bears on the claim."""
    [match] = [m for m in values_of(text, language, claim) if m.rejected is None]
    return match


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harbour Fund donated 30 million dollars to Northgate."),
        ("en", "Northgate got a donation of 30 million dollars from Harbour Fund."),
        ("pt", "O Fundo Harbour doou 30 milhões de dólares à Northgate."),
        ("zh", "港湾基金向北门公司捐赠了3000万美元。"),
        ("zh", "北门公司收到港湾基金捐赠的3000万美元。"),
    ],
)
def test_bears_on_the_claim_whatever_the_number(language: str, text: str) -> None:
    match = bears(text, language)
    assert match.score >= 0.62
    assert match.found is not None
    assert match.found.start < match.found.end


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "Veltro donated 30 million dollars to Northgate.", "Harbour Fund"),
        ("en", "Harbour Fund donated 30 million dollars to Veltro.", "Northgate"),
        ("pt", "A Veltro doou 30 milhões de dólares à Northgate.", "Harbour Fund"),
        ("zh", "维尔特罗向北门公司捐赠了3000万美元。", "Harbour Fund"),
        ("en", "Harbour Fund donated a library to Northgate; Veltro donated 30 million dollars.", "Veltro"),
        ("pt", "O Fundo Harbour doou uma biblioteca à Northgate; a Veltro doou 30 milhões de dólares.", "Veltro"),
        ("zh", "港湾基金向北门公司捐赠了一座图书馆；维尔特罗捐赠了3000万美元。", "Veltro"),
        ("en", "Harbour Fund donated to Northgate; other donors donated 30 million dollars.", "other parties"),
        ("pt", "O Fundo Harbour doou à Northgate; outros doadores doaram 30 milhões de dólares.", "other parties"),
        ("zh", "港湾基金向北门公司捐赠；其他捐赠者捐赠了3000万美元。", "other parties"),
        ("en", "Harbour Fund told Northgate that the roof weighs as much as 30 million dollars in coins.", "words"),
        ("zh", "港湾基金告诉北门公司，那幅画值3000万美元。", "words"),
    ],
)
def test_set_aside_with_a_reason(language: str, text: str, reason: str) -> None:
    matches = values_of(text, language)
    assert matches
    for match in matches:
        assert match.rejected is not None
        assert reason in match.rejected


YEARS = (
    ("en", "In 2018 Harbour Fund donated 30 million dollars to Northgate."),
    ("en", "Harbour Fund donated 30 million dollars to Northgate in 2018."),
    ("pt", "Em 2018 o Fundo Harbour doou 30 milhões de dólares à Northgate."),
    ("zh", "港湾基金2018年向北门公司捐赠了3000万美元。"),
    ("en", "In 2018, Harbour Fund donated 30 million dollars to Northgate."),
    ("pt", "Em 2018, o Fundo Harbour doou 30 milhões de dólares à Northgate."),
    ("zh", "2018年，港湾基金向北门公司捐赠了3000万美元。"),
)


@pytest.mark.parametrize(("language", "text"), YEARS)
def test_a_figure_of_another_year(language: str, text: str) -> None:
    dated = "Harbour Fund donated 45 million dollars to Northgate in 2019."
    assert {m.rejected for m in values_of(text, language, dated)} == {"the figure is for another time"}
    assert bears(text.replace("2018", "2019"), language, dated).rejected is None


@pytest.mark.parametrize(("language", "text"), YEARS)
def test_one_years_figure_is_no_total(language: str, text: str) -> None:
    assert "part" in bears(text, language).flags


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harbour Fund plans to donate 45 million dollars to Northgate."),
        ("en", "Harbour Fund wanted to donate 45 million dollars to Northgate."),
        ("pt", "O Fundo Harbour pretende doar 45 milhões de dólares à Northgate."),
        ("zh", "港湾基金计划向北门公司捐赠4500万美元。"),
        ("zh", "港湾基金将向北门公司捐赠4500万美元。"),
    ],
)
def test_what_is_planned_is_not_done(language: str, text: str) -> None:
    assert "unrealised" in bears(text, language).flags


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harbour Fund did not donate 45 million dollars to Northgate."),
        ("en", "Harbour Fund never donated 45 million dollars to Northgate."),
        ("pt", "O Fundo Harbour não doou 45 milhões de dólares à Northgate."),
        ("zh", "港湾基金没有向北门公司捐赠4500万美元。"),
    ],
)
def test_what_is_denied_is_flagged(language: str, text: str) -> None:
    assert "negated" in bears(text, language).flags


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harbour Fund donated 45 million dollars to Northgate."),
        ("en", "Harbour Fund donated not 30 but 45 million dollars to Northgate."),
        ("pt", "O Fundo Harbour doou 45 milhões de dólares à Northgate."),
        ("zh", "港湾基金向北门公司捐赠了4500万美元。"),
        ("zh", "港湾基金不仅向北门公司捐赠了4500万美元，还送了一座图书馆。"),
    ],
)
def test_what_is_done_is_neither(language: str, text: str) -> None:
    assert not bears(text, language).flags & {"negated", "unrealised", "swapped", "roles", "part"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Northgate donated 45 million dollars to Harbour Fund."),
        ("pt", "A Northgate doou 45 milhões de dólares ao Fundo Harbour."),
        ("zh", "北门公司向港湾基金捐赠了4500万美元。"),
    ],
)
def test_the_other_way_round_is_flagged(language: str, text: str) -> None:
    assert bears(text, language).flags & {"swapped", "roles"}


def test_the_value_of_the_claims_own_clause_speaks() -> None:
    text = "Harbour Fund, which owns ships worth 900 million dollars, donated 45 million dollars to Northgate."
    match = bears(text, "en")
    assert match.found is not None
    assert getattr(match.found.value, "stated", None) == 45_000_000


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (CLAIM, "Harbour Fund donated 45 ships to Northgate."),
        (CLAIM, "Harbour Fund donated to Northgate on 4 May 2019."),
        (CLAIM, "Harbour Fund donated 45 percent of its wealth to Northgate."),
        ("Keiko Sato resigned from Northgate in May 2019.", "Keiko Sato resigned from Northgate with 5 dollars."),
    ],
)
def test_a_value_of_another_kind_is_no_candidate(claim: str, text: str) -> None:
    assert values_of(text, "en", claim) == []


def test_a_speaker_who_is_not_the_claimed_one_is_flagged() -> None:
    claim = "Lindqvist said that Harbour Fund donated 45 million dollars to Northgate."
    theirs = bears("Brandt said that Harbour Fund donated 45 million dollars to Northgate.", "en", claim)
    mine = bears("Lindqvist said that Harbour Fund donated 45 million dollars to Northgate.", "en", claim)
    assert "speaker" in theirs.flags
    assert not mine.flags & {"speaker", "no-speaker"}
    for match in values_of("Harbour Fund donated 45 million dollars to Northgate.", "en", claim):
        assert match.rejected is not None or "no-speaker" in match.flags


@pytest.mark.parametrize("name", ["a", "I", "the"])
def test_offsets_lie_in_the_text(name: str) -> None:
    text = f"{name} Harbour Fund donated 45 million dollars to Northgate, {name} paper wrote."
    for match in values_of(text, "en"):
        assert 0 <= match.start < match.end <= len(text)
        for start, end, _ in match.marks:
            assert 0 <= start < end <= len(text)


PLAN = """Marta Lindqvist and Oskar Brandt founded the yard in 2015. In May the work began.

Under Brandt's plan the crew would get generous rewards after the success of the project."""


@pytest.mark.parametrize(
    ("year", "verdicts"),
    [
        ("2015", {Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE}),
        ("2016", {Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE}),  # the May may be that of 2016
        ("2055", {Verdict.NOT_ENOUGH_EVIDENCE}),
        ("1915", {Verdict.NOT_ENOUGH_EVIDENCE}),
    ],
)
def test_a_year_of_which_the_document_does_not_speak(year: str, verdicts: set[Verdict]) -> None:
    claim = f"Under Brandt's {year} plan the crew would get generous rewards after the success of the project."
    finding = finding_of_claim(claim, corpus_of((PLAN, "en")))
    assert finding.verdict in verdicts, finding.rationale
