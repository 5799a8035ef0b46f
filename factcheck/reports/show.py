"""Which findings a person wants to see in full, which in one line, and which not at all."""

from __future__ import annotations

from typing import Literal

from factcheck.judging.codes import CODES
from factcheck.judging.gate import Gate
from factcheck.model.claim import Verdict
from factcheck.model.report import Finding

Detail = Literal["full", "line", "none"]

#: The words that `--show` knows besides verdicts and codes, with what they show.
WORDS: tuple[tuple[str, str], ...] = (
    ("default", "everything in full, supported claims in one line"),
    ("all", "everything in full"),
    ("problems", "what fails the gate"),
    ("unmet", "claims whose verdict is not the expected one"),
    ("none", "the summary only"),
)


def choices() -> tuple[str, ...]:
    """Everything that `--show` takes."""
    return (*(word for word, _ in WORDS), *(v.value for v in Verdict), *(c.id for c in CODES))


def detail(finding: Finding, show: frozenset[str], gate: Gate) -> Detail:
    """How much of a finding to show. Several choices add up."""
    fails = gate.fails(finding)
    if (
        "all" in show
        or finding.verdict.value in show
        or not show.isdisjoint(finding.codes)
        or ("problems" in show and fails)
        or ("unmet" in show and finding.met is False)
    ):
        return "full"
    if "default" in show:
        settled = finding.verdict is Verdict.SUPPORTED and not fails and finding.met is not False
        return "line" if settled else "full"
    return "none"
