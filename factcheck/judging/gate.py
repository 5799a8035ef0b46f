"""The gate: which findings make a run fail. A policy on verdicts, apart from how they came about.

By default a claim with an expected verdict fails when it got another one, and a claim without fails when it is
contradicted or conflicting. Whether a run could be completed at all is another question, and not asked here.
"""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.judging.codes import CODES
from factcheck.model.claim import Verdict
from factcheck.model.report import Finding, Report

DEFAULT = "default"
UNMET = "unmet"
NEVER = "never"

#: Verdicts that fail a claim that expects nothing.
_BAD = frozenset({Verdict.CONTRADICTED, Verdict.CONFLICTING})


def conditions() -> tuple[str, ...]:
    """Every condition that a gate can be made of: the three words, the verdicts, and the reason codes."""
    return (DEFAULT, UNMET, NEVER, *(v.value for v in Verdict), *(c.id for c in CODES))


@dataclass(frozen=True, slots=True)
class Gate:
    """A set of conditions, any of which fails a finding.

    `default` is the rule of the module's docstring, `unmet` only its first half; a verdict fails every claim that got
    it, a reason code every claim (or problem of the input) that carries it. `never`, alone, fails nothing.
    """

    conditions: frozenset[str] = frozenset({DEFAULT})

    def fails(self, finding: Finding) -> bool:
        """Whether this finding alone makes the run fail."""
        wanted = self.conditions
        if NEVER in wanted:
            return False
        if finding.verdict.value in wanted or not wanted.isdisjoint(finding.codes):
            return True
        if finding.met is not None:
            return not finding.met and (DEFAULT in wanted or UNMET in wanted)
        return DEFAULT in wanted and finding.verdict in _BAD

    def failing(self, report: Report) -> tuple[Finding, ...]:
        """The findings that fail, in the report's order."""
        return tuple(f for f in report.findings if self.fails(f))

    def failing_problems(self, report: Report) -> tuple[str, ...]:
        """Codes of input problems that were asked to fail the run, in the report's order."""
        return () if NEVER in self.conditions else tuple(p.code for p in report.problems if p.code in self.conditions)

    def passes(self, report: Report) -> bool:
        """Whether nothing in the report fails."""
        return not self.failing(report) and not self.failing_problems(report)


#: The gate of a run that was told nothing else.
DEFAULT_GATE = Gate()
