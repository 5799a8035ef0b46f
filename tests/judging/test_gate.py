"""Which findings fail a run."""

from __future__ import annotations

import pytest

from factcheck.judging.gate import Gate, conditions
from factcheck.model.claim import Verdict
from factcheck.model.report import Finding, Report, ReportProblem, Summary, Tool

C, X, N, S = Verdict.CONTRADICTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH_EVIDENCE, Verdict.SUPPORTED


def finding(verdict: Verdict, expected: Verdict | None = None, *codes: str) -> Finding:
    return Finding(claim_id="c", statement="s", verdict=verdict, expected=expected, codes=codes)


@pytest.mark.parametrize(
    ("wanted", "of", "fails"),
    [
        ("default", finding(C), True),
        ("default", finding(X), True),
        ("default", finding(N), False),
        ("default", finding(S), False),
        ("default", finding(C, C), False),
        ("default", finding(X, X), False),
        ("default", finding(S, C), True),
        ("default", finding(N, S), True),
        ("default", finding(S, S), False),
        ("unmet", finding(C), False),
        ("unmet", finding(C, S), True),
        ("unmet", finding(C, C), False),
        ("never", finding(C, S, "FC202"), False),
        ("not_enough_evidence", finding(N), True),
        ("not_enough_evidence", finding(N, N), True),
        ("not_enough_evidence", finding(C), False),
        ("FC202", finding(C, C, "FC202"), True),
        ("FC202", finding(C, S, "FC201"), False),
        ("default,not_enough_evidence", finding(N), True),
        ("default,not_enough_evidence", finding(C), True),
    ],
)
def test_gate(wanted: str, of: Finding, fails: bool) -> None:
    assert Gate(frozenset(wanted.split(","))).fails(of) is fails


def test_problems_fail_only_where_named() -> None:
    report = Report(
        tool=Tool(version="0"), summary=Summary(), problems=(ReportProblem(code="FC501", message="hash differs"),)
    )
    assert Gate().passes(report)
    assert not Gate(frozenset({"FC501"})).passes(report)
    assert Gate(frozenset({"never"})).passes(report)


def test_conditions_are_told_apart() -> None:
    assert len(set(conditions())) == len(conditions())
