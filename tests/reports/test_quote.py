"""Quotes show the decisive words and say what they leave out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.report import Evidence, Mark
from factcheck.reports.quote import MOST, WHOLE, quote_runs


def evidence(quote: str, *marks: tuple[int, int, str], start: int = 0) -> Evidence:
    return Evidence(
        source_id="s",
        path="s.txt",
        language="en",
        start=start,
        end=start + len(quote),
        line=1,
        quote=quote,
        stance="supports",
        marks=tuple(Mark.model_validate({"start": a + start, "end": b + start, "role": role}) for a, b, role in marks),
    )


def shown(of: Evidence, *, limit: bool = True) -> str:
    return "".join(run.text for run in quote_runs(of, color=False, limit=limit))


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        (evidence("gave 45 million"), "gave 45 million"),
        (evidence("gave 45 million", (5, 15, "value")), "gave «45 million»"),
        (evidence("gave 45 million", (5, 15, "value"), start=900), "gave «45 million»"),
        (evidence("She gave 45", (9, 11, "value"), (0, 3, "who")), "«She» gave «45»"),
        # The more decisive role wins where marks overlap.
        (evidence("gave 45 million", (0, 15, "what"), (5, 7, "value")), "gave «45» million"),
        # Marks beyond the quote are clipped or ignored.
        (evidence("gave 45", (5, 99, "value"), (200, 210, "who")), "gave «45»"),
        (evidence("gave 45", (5, 5, "value")), "gave 45"),
        # Brackets that the quote itself uses are not used for marks.
        (evidence("«deu» 45", (6, 8, "value")), "«deu» [[45]]"),
        (evidence("«deu» [[45]]", (8, 10, "value")), "«deu» [[{{{45}}}]]"),
        # Offsets are those of the raw text, however much longer the visible text is.
        (evidence("\u202e\x1b45", (2, 4, "value")), "‹U+202E›‹U+001B›«45»"),
        (evidence("4500 \r\n万美元", (0, 10, "value")), "«4500 ↵万美元»"),
    ],
)
def test_marks(of: Evidence, expected: str) -> None:
    assert shown(of) == expected


def test_long_quotes_keep_their_beginning_and_the_marked_words() -> None:
    quote = "Beginning. " + "a" * 2000 + " less than 45 " + "b" * 2000
    place = quote.index("less")
    text = shown(evidence(quote, (place, place + 12, "value")))
    assert text.startswith("Beginning.")
    assert "«less than 45»" in text
    assert text.count("characters …]") == 2
    assert len(text) < WHOLE + 100


def test_verbose_leaves_nothing_out() -> None:
    quote = "x" * 5000
    assert shown(evidence(quote), limit=False) == quote


@given(st.integers(0, 3000), st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 40)), max_size=60))
def test_what_is_shown_is_bounded_and_counted(size: int, places: list[tuple[int, int]]) -> None:
    of = evidence("x" * size, *((a, a + n, "value") for a, n in places))
    runs = quote_runs(of, color=True)
    gaps = sum(int(run.text.split()[1].replace(",", "")) for run in runs if "…" in run.text)
    kept = sum(len(run.text) for run in runs if "…" not in run.text)
    assert gaps + kept == size
    assert kept <= max(MOST, WHOLE)
