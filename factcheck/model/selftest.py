"""The report of a self-test: which falsified versions of supported claims the checker sees through, and which not."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.model.claim import ClaimValue, Verdict
from factcheck.model.report import ReportModel, ReportProblem, Tool

#: What became of a mutant: contradicted; not enough evidence; conflicting; still supported.
Outcome = Literal["caught", "silent", "conflicting", "missed"]


class MutantResult(ReportModel):
    """One falsified claim and its verdict. `falsified` is False where the evidence leaves the question open."""

    claim_id: str
    kind: str
    change: str
    statement: str
    value: ClaimValue | None = None
    subject: str | None = None
    predicate: str | None = None
    said_by: str | None = None
    in_source: str | None = None
    falsified: bool
    verdict: Verdict
    codes: tuple[str, ...] = ()
    outcome: Outcome


class NotApplicable(ReportModel):
    """A kind of mutation that makes no false claim of this one, or cannot be written, with the reason."""

    claim_id: str
    kind: str
    reason: str


class KindResult(ReportModel):
    """The mutants of one kind, counted. `made` to `missed` count those that the evidence makes false, `share` is
    caught of made; `open` to `open_contradicted` those on which it is silent."""

    kind: str
    about: str
    made: int = 0
    caught: int = 0
    silent: int = 0
    conflicting: int = 0
    missed: int = 0
    share: float | None = Field(default=None, ge=0, le=1)
    open: int = 0
    open_missed: int = 0
    open_contradicted: int = 0
    not_applicable: int = 0


class SelftestReport(ReportModel):
    """Everything that a self-test has to say. `total` adds all kinds up; mutants stand in the order of their claims."""

    schema_version: Literal[1] = 1
    tool: Tool
    claims: int
    supported: int
    total: KindResult
    kinds: tuple[KindResult, ...] = ()
    mutants: tuple[MutantResult, ...] = ()
    not_applicable: tuple[NotApplicable, ...] = ()
    problems: tuple[ReportProblem, ...] = ()

    @property
    def missed(self) -> tuple[MutantResult, ...]:
        """The mutants still called supported, whether or not the evidence settles them."""
        return tuple(m for m in self.mutants if m.outcome == "missed")
