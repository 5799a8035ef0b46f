"""What --show shows."""

from __future__ import annotations

import pytest

from factcheck.judging.gate import DEFAULT_GATE
from factcheck.reports.show import choices, detail
from tests.reports.sample_reports import hostile_report

ORDER = ("staff", "fare", "ships", "ships-bound")


@pytest.mark.parametrize(
    ("show", "expected"),
    [
        ({"default"}, ("line", "full", "full", "full")),
        ({"all"}, ("full", "full", "full", "full")),
        ({"none"}, ("none", "none", "none", "none")),
        ({"problems"}, ("none", "none", "full", "none")),
        ({"unmet"}, ("none", "none", "full", "none")),
        ({"conflicting"}, ("none", "none", "none", "full")),
        ({"FC402"}, ("none", "full", "none", "none")),
        ({"supported", "unmet"}, ("full", "none", "full", "none")),
        ({"default", "supported"}, ("full", "full", "full", "full")),
    ],
)
def test_detail(show: set[str], expected: tuple[str, ...]) -> None:
    findings = {finding.claim_id: finding for finding in hostile_report().findings}
    assert tuple(detail(findings[name], frozenset(show), DEFAULT_GATE) for name in ORDER) == expected


def test_choices_are_told_apart() -> None:
    assert len(set(choices())) == len(choices())
