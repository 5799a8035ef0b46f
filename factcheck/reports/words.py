"""The words and signs that all formats share: verdicts, values, counts, the last line. No layout here."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import cast, get_args

from factcheck.errors import Problem
from factcheck.judging import codes
from factcheck.judging.gate import Gate
from factcheck.model.claim import Verdict
from factcheck.model.report import Finding, Report, ReportProblem, ReportValue
from factcheck.reports.escape import visible
from factcheck.values.base import Bound, DateValue, Quantity, QuantityKind
from factcheck.values.format import describe

VERDICT_WORDS: dict[Verdict, str] = {
    Verdict.CONTRADICTED: "contradicted",
    Verdict.CONFLICTING: "conflicting",
    Verdict.NOT_ENOUGH_EVIDENCE: "not enough evidence",
    Verdict.SUPPORTED: "supported",
}
VERDICT_SIGNS: dict[Verdict, str] = {
    Verdict.CONTRADICTED: "✗",
    Verdict.CONFLICTING: "≠",
    Verdict.NOT_ENOUGH_EVIDENCE: "?",
    Verdict.SUPPORTED: "✓",
}
STANCE_SIGNS: dict[str, str] = {"contradicts": "✗", "supports": "✓", "neutral": "·"}

#: Worst first.
VERDICT_RANK: dict[Verdict, int] = {verdict: rank for rank, verdict in enumerate(VERDICT_WORDS)}

#: The conflict classes of a finding in a few words.
CONFLICT_WORDS: dict[str, str] = {
    "translation": "renderings of one original differ",
    "independent": "independent accounts differ",
    "speaker": "different speakers say different things",
    "internal": "a document disagrees with itself",
}

_QUANTITIES = frozenset(get_args(QuantityKind))

#: How many names the last line lists.
_NAMED = 5


def plural(number: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def code_words(code_id: str) -> str:
    """A code with its title: "FC202 bound dropped". An unknown code stands alone."""
    code = codes.get(code_id)
    return f"{code_id} {code.title}" if code else code_id


def value_words(value: ReportValue) -> str:
    """What a value commits to, in plain English: "less than 45 million US dollars", "before 2018".

    A value of another kind, and one that cannot be read back, is given in the words that were found.
    """
    if value.iso is not None:
        return describe(DateValue(iso=value.iso, bound=cast(Bound, value.bound)))
    if value.kind not in _QUANTITIES or (value.stated is None and value.low is None and value.high is None):
        return value.surface
    try:
        stated, low, high = (None if n is None else Decimal(n) for n in (value.stated, value.low, value.high))
    except InvalidOperation:
        return value.surface
    return describe(
        Quantity(
            kind=cast(QuantityKind, value.kind),
            stated=stated,
            low=low,
            high=high,
            low_open=value.low_open,
            high_open=value.high_open,
            unit=value.unit,
            currency=value.currency,
            per=value.per,
            bound=cast(Bound, value.bound),
        )
    )


def problem_place(problem: Problem | ReportProblem) -> str:
    """ "file:line:column", as far as it is known; empty where nothing is."""
    parts = [problem.path or ""]
    if problem.line is not None:
        parts.append(str(problem.line))
        if problem.column is not None:
            parts.append(str(problem.column))
    return ":".join(parts) if problem.path else ""


def problem_lines(problem: Problem | ReportProblem) -> tuple[str, ...]:
    """A problem as lines of text, safe to print: place, code and message, then path, found and expected indented."""
    place = problem_place(problem)
    head = f"{place}: " if place else ""
    grade = "" if problem.severity == "error" else f"{problem.severity}: "
    lines = [visible(f"{head}{problem.code} {grade}{problem.message}")]
    for label, text in (("at", problem.json_path), ("found", problem.found), ("expected", problem.expected)):
        if text:
            lines.append(visible(f"    {label:<8} {text}"))
    return tuple(lines)


def _names(findings: tuple[Finding, ...]) -> str:
    shown = []
    for finding in findings[:_NAMED]:
        expected = f", expected {VERDICT_WORDS[finding.expected]}" if finding.met is False and finding.expected else ""
        shown.append(f"{finding.claim_id} ({VERDICT_WORDS[finding.verdict]}{expected})")
    if len(findings) > _NAMED:
        shown.append(f"and {len(findings) - _NAMED} more")
    return ", ".join(shown)


def result_line(report: Report, gate: Gate) -> str:
    """The last line of a run, safe to print: PASSED, FAILED or INCOMPLETE, with what and how many."""
    errors = [p for p in report.problems if p.severity == "error"]
    failing = gate.failing(report)
    claims = plural(len(report.findings), "claim")
    fail_words = f"{len(failing)} of {claims} fail{'s' if len(failing) == 1 else ''} the gate: {_names(failing)}"
    if errors:
        tail = f"; {fail_words}" if failing else ""
        first = f"{errors[0].code} {errors[0].message}"
        return visible(f"INCOMPLETE: {plural(len(errors), 'error')} in the input ({first}){tail}")
    if failing:
        return visible(f"FAILED: {fail_words}")
    asked = gate.failing_problems(report)
    if asked:
        return visible(f"FAILED: problems of the input that --fail-on names: {', '.join(sorted(set(asked)))}")
    expected = sum(f.met is not None for f in report.findings)
    as_expected = sum(f.met is True for f in report.findings)
    tail = f", {as_expected:,} of {expected:,} expected verdicts met" if expected else ""
    return f"PASSED: {claims} checked{tail}"
