"""Values in words, and the last line of a run."""

from __future__ import annotations

import pytest

from factcheck.judging.gate import Gate
from factcheck.model.report import Report, ReportProblem, ReportValue
from factcheck.reports.words import problem_lines, result_line, value_words
from tests.reports.sample_reports import hostile_report


def value(**fields: object) -> ReportValue:
    return ReportValue.model_validate({"kind": "number", "surface": "as said", **fields})


@pytest.mark.parametrize(
    ("read", "said"),
    [
        (value(kind="money", stated="45000000", low="45000000", currency="USD"), "45 million US dollars"),
        (value(kind="money", stated="45000000", low="0", high="45000000", high_open=True, bound="<", currency="USD"),
         "less than 45 million US dollars"),
        (value(kind="money", stated="44000000", low="44000000", low_open=True, bound=">"), "more than 44 million"),
        (value(kind="money", stated="1E+8", bound="~", currency="EUR"), "about 100 million euros"),
        (value(kind="count", stated="20", bound="nearly", unit="person"), "nearly 20 people"),
        (value(kind="percent", stated="12.5", low="12.5", high="12.5"), "12.5%"),
        (value(kind="duration", low="7", high="10", bound="range", unit="year"), "between 7 and 10 years"),
        (value(kind="money", low="44", high="45", low_open=True, high_open=True, bound="range", currency="USD"),
         "more than 44 and less than 45 US dollars"),
        (value(kind="date", iso="2018-02"), "February 2018"),
        (value(kind="date", iso="2018", bound="<"), "before 2018"),
        (value(kind="text"), "as said"),
        (value(kind="money"), "as said"),
        (value(stated="not a number"), "as said"),
    ],
)  # fmt: skip
def test_values(read: ReportValue, said: str) -> None:
    assert value_words(read) == said


def test_problems_name_place_code_and_what_was_found() -> None:
    problem = ReportProblem(
        code="FC103",
        message="unknown key\x1b",
        severity="error",
        path="claims/a.json",
        line=3,
        column=7,
        json_path="$.claims[0].statment",
        found="statment",
        expected="statement",
    )
    assert problem_lines(problem) == (
        "claims/a.json:3:7: FC103 unknown key‹U+001B›",
        "    at       $.claims[0].statment",
        "    found    statment",
        "    expected statement",
    )


@pytest.mark.parametrize(
    ("report", "conditions", "begins"),
    [
        (
            hostile_report(),
            {"default"},
            "FAILED: 1 of 4 claims fails the gate: ships (contradicted, expected supported)",
        ),
        (hostile_report(), {"never"}, "PASSED: 4 claims checked, 2 of 3 expected verdicts met"),
        (hostile_report(), {"FC501"}, "FAILED: problems of the input that --fail-on names: FC501"),
        (hostile_report(error=True), {"never"}, "INCOMPLETE: 1 error in the input (FC502 no such file)"),
        (hostile_report(), {"contradicted", "conflicting"}, "FAILED: 2 of 4 claims fail the gate: ships"),
    ],
)
def test_result_line(report: Report, conditions: set[str], begins: str) -> None:
    line = result_line(report, Gate(frozenset(conditions)))
    assert line.startswith(begins)
    assert "\x1b" not in line
