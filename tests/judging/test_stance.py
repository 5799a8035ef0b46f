"""The stance table, row by row: what a flag, a score and a relation make of a match."""

from __future__ import annotations

import pytest

from factcheck.judging.stance import Stance
from tests.judging.bench import judge, match
from tests.matching.world import frame_of

QUANTITY = frame_of("Harbour Fund donated 45 million dollars to Northgate.")
BELOW = frame_of("Harbour Fund donated less than 45 million dollars to Northgate.")
DATE = frame_of("Keiko Sato resigned from Northgate in May 2019.")
YEARLESS = frame_of("Keiko Sato resigned on 8 December.", value={"type": "date", "value": "2019-12-08"})
STATEMENT = frame_of("The board of Northgate dismissed its chair Keiko Sato in Geneva.")
SAID = frame_of("Harbour Fund donated 45 million dollars to Northgate.", said_by="lindqvist")
SAID_SO = frame_of("The board of Northgate dismissed its chair in Geneva.", said_by="lindqvist")


@pytest.mark.parametrize(
    ("words", "stance", "code"),
    [
        ("45 million dollars", "supports", None),
        ("44.8 million dollars", "supports", None),  # rounds to it
        ("less than 45 million dollars", "contradicts", "FC202"),
        ("more than 45 million dollars", "contradicts", "FC202"),
        ("30 million dollars", "contradicts", "FC201"),
        ("4.5 million dollars", "contradicts", "FC204"),
        ("450 million dollars", "contradicts", "FC204"),
        ("45 million yuan", "contradicts", "FC205"),
        ("about 45 million dollars", "neutral", "FC403"),
        ("more than 30 million dollars", "neutral", "FC403"),
        ("45 people", "neutral", None),
        ("45 percent", "neutral", None),
    ],
)
def test_values(words: str, stance: Stance, code: str | None) -> None:
    assert judge(QUANTITY, match(words)) == (stance, code)


@pytest.mark.parametrize(
    ("words", "stance", "code"),
    [
        ("less than 45 million dollars", "supports", None),
        ("30 million dollars", "supports", None),
        ("more than 45 million dollars", "contradicts", "FC203"),
        ("60 million dollars", "contradicts", "FC201"),
        ("more than 44 million dollars", "neutral", "FC403"),
        ("less than 60 million dollars", "neutral", "FC403"),
    ],
)
def test_bounds(words: str, stance: Stance, code: str | None) -> None:
    assert judge(BELOW, match(words)) == (stance, code)


@pytest.mark.parametrize(
    ("words", "stance", "code"),
    [
        ("in May 2019", "supports", None),
        ("on 4 May 2019", "supports", None),
        ("in June 2019", "contradicts", "FC207"),
        ("in May 2018", "contradicts", "FC207"),
        ("in 2019", "neutral", "FC403"),
        ("45 million dollars", "neutral", None),
    ],
)
def test_dates(words: str, stance: Stance, code: str | None) -> None:
    assert judge(DATE, match(words)) == (stance, code)


@pytest.mark.parametrize(
    ("words", "stance"),
    [("on 8 December", "supports"), ("on 9 December", "contradicts"), ("on 8 March", "contradicts")],
)
def test_a_source_without_a_year_is_held_against_the_words_without_a_year(words: str, stance: Stance) -> None:
    assert judge(YEARLESS, match(words))[0] == stance


#: flag -> (stance and code beside the claimed value, beside another value)
FLAGS: tuple[tuple[str, tuple[Stance, str | None], tuple[Stance, str | None]], ...] = (
    ("doubtful", ("neutral", None), ("neutral", None)),
    ("swapped", ("contradicts", "FC211"), ("neutral", None)),
    ("roles", ("neutral", None), ("neutral", None)),
    ("subject", ("neutral", None), ("neutral", None)),
    ("focus", ("neutral", None), ("neutral", None)),
    ("unrealised", ("neutral", None), ("neutral", None)),
    ("negated", ("contradicts", "FC210"), ("neutral", None)),
    ("undone", ("neutral", None), ("neutral", None)),
    ("opposite:receive", ("neutral", None), ("neutral", None)),
    ("no-event", ("supports", None), ("neutral", None)),
    ("thin", ("supports", None), ("neutral", None)),
    ("part", ("supports", None), ("neutral", None)),
)


@pytest.mark.parametrize(("flag", "same", "other"), FLAGS, ids=[row[0] for row in FLAGS])
def test_flags(flag: str, same: tuple[Stance, str | None], other: tuple[Stance, str | None]) -> None:
    assert judge(QUANTITY, match("45 million dollars", flag)) == same
    assert judge(QUANTITY, match("30 million dollars", flag)) == other


@pytest.mark.parametrize(
    ("words", "flags", "speaker", "expected"),
    [
        ("45 million dollars", (), "lindqvist", ("supports", None)),
        ("30 million dollars", (), "lindqvist", ("contradicts", "FC201")),
        ("45 million dollars", ("speaker",), "brandt", ("contradicts", "FC208")),
        ("30 million dollars", ("speaker",), "brandt", ("neutral", None)),
        ("45 million dollars", ("speaker",), None, ("neutral", None)),
        ("45 million dollars", ("no-speaker",), None, ("neutral", None)),
        ("30 million dollars", ("no-speaker",), None, ("neutral", None)),
    ],
)
def test_who_says_it(
    words: str, flags: tuple[str, ...], speaker: str | None, expected: tuple[Stance, str | None]
) -> None:
    assert judge(SAID, match(words, *flags, speaker=speaker)) == expected


@pytest.mark.parametrize(
    ("words", "flags", "score", "coverage", "expected"),
    [
        ("45 million dollars", (), 0.40, 0.9, "neutral"),
        ("45 million dollars", (), 0.55, 0.9, "supports"),
        ("30 million dollars", (), 0.55, 0.9, "neutral"),  # contradicting takes more than supporting
        ("30 million dollars", (), 0.75, 0.9, "contradicts"),
        ("45 million dollars", (), 0.75, 0.2, "neutral"),
        ("30 million dollars", (), 0.75, 0.2, "neutral"),
        ("45 million dollars", ("swapped",), 0.55, 0.9, "neutral"),
        ("45 million dollars", ("negated",), 0.55, 0.9, "neutral"),
    ],
)
def test_how_well_it_must_bear_on_the_claim(
    words: str, flags: tuple[str, ...], score: float, coverage: float, expected: Stance
) -> None:
    assert judge(QUANTITY, match(words, *flags, score=score, coverage=coverage))[0] == expected


@pytest.mark.parametrize(
    ("flags", "expected"),
    [
        ((), ("supports", None)),
        (("verbatim",), ("supports", None)),
        (("negated",), ("contradicts", "FC210")),
        (("opposite:hire",), ("contradicts", "FC210")),
        (("altered",), ("contradicts", "FC209")),
        (("swapped",), ("contradicts", "FC211")),
        (("altered", "verbatim"), ("supports", None)),
        (("negated", "opposite:hire"), ("neutral", None)),  # turned around twice
        (("value-missing",), ("neutral", None)),
        (("value",), ("neutral", None)),
        (("unquoted",), ("neutral", None)),
        (("unrealised",), ("neutral", None)),
        (("undone",), ("neutral", None)),
        (("roles",), ("neutral", None)),
        (("unknown",), ("neutral", None)),
        (("focus",), ("neutral", None)),
        (("value-missing", "negated"), ("neutral", None)),
        (("unrealised", "negated"), ("neutral", None)),
    ],
)
def test_statements(flags: tuple[str, ...], expected: tuple[Stance, str | None]) -> None:
    assert judge(STATEMENT, match(None, *flags)) == expected


@pytest.mark.parametrize(
    ("flags", "speaker", "expected"),
    [
        ((), "lindqvist", ("supports", None)),
        (("speaker",), "brandt", ("contradicts", "FC208")),
        (("no-speaker",), None, ("neutral", None)),
        (("speaker", "negated"), "brandt", ("neutral", None)),
        (("altered", "speaker"), "brandt", ("contradicts", "FC208")),
    ],
)
def test_statements_that_somebody_made(
    flags: tuple[str, ...], speaker: str | None, expected: tuple[Stance, str | None]
) -> None:
    assert judge(SAID_SO, match(None, *flags, speaker=speaker)) == expected


@pytest.mark.parametrize(
    ("flags", "coverage", "place", "expected"),
    [
        ((), 0.6, 0.9, "neutral"),
        ((), 0.9, 0.5, "neutral"),
        (("negated",), 0.5, 0.9, "neutral"),
        (("negated",), 0.9, 0.5, "neutral"),
        (("swapped",), 0.5, 0.9, "neutral"),
    ],
)
def test_half_a_statement_decides_nothing(
    flags: tuple[str, ...], coverage: float, place: float, expected: Stance
) -> None:
    assert judge(STATEMENT, match(None, *flags, coverage=coverage, place=place))[0] == expected
