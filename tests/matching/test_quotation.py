"""A quotation is verbatim, altered, or not there."""

from __future__ import annotations

import pytest

from factcheck.matching.quotation import compare_quote

TEXT = "The mayor wrote: “We will not close the harbour before spring, whatever the ministry says.”"


@pytest.mark.parametrize(
    ("quote", "how"),
    [
        ("We will not close the harbour before spring", "verbatim"),
        ("we will NOT close the harbour, before spring", "verbatim"),
        ("We will ... whatever the ministry says", "verbatim"),
        ("We will not close [it] before spring", "verbatim"),
        ("We will not close the harbour before summer", "altered"),
        ("We would not close the harbour before spring", "altered"),
        ("whatever the ministry says", "verbatim"),
        ("The fishing fleet stays at sea all year", None),
        ("spring", "verbatim"),
        ("summer", None),
        ("", None),
        ("...", None),
    ],
)
def test_compare_quote(quote: str, how: str | None) -> None:
    assert compare_quote(quote, TEXT) == how


def test_order_of_the_parts_matters() -> None:
    assert compare_quote("before spring ... we will not close", TEXT) != "verbatim"
