"""The report: one finding a claim, with spans, reasons and accounts. The JSON output is exactly this."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from factcheck.model.claim import Verdict

SCHEMA_VERSION: Literal[1] = 1


#: Between whom a conflict is; several may hold.
ConflictClass = Literal["translation", "independent", "speaker", "internal"]


class ReportModel(BaseModel):
    """Base of report parts: frozen, nothing unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class ReportValue(ReportModel):
    """A value as read: kind, words, interval. Numbers are strings of plain decimals, so that nothing is rounded."""

    kind: str
    surface: str
    stated: str | None = None
    low: str | None = None
    high: str | None = None
    low_open: bool = False
    high_open: bool = False
    bound: str = "="
    unit: str | None = None
    currency: str | None = None
    per: str | None = None
    iso: str | None = None


class Mark(ReportModel):
    """Decisive words inside a quote: half-open code points of the raw text of the source."""

    start: int
    end: int
    role: Literal["value", "who", "what", "when", "polarity", "speaker"]


class Evidence(ReportModel):
    """One passage that bears on the claim. `quote == raw[start:end]`, always."""

    source_id: str
    path: str
    language: str
    start: int
    end: int
    line: int = Field(ge=1)
    quote: str
    stance: Literal["supports", "contradicts", "neutral"]
    speaker: str | None = None
    work: str | None = None
    account: int | None = None
    value: ReportValue | None = None
    relation: Literal["entails", "excludes", "undecided"] | None = None
    code: str | None = None
    reason: str = ""
    score: float = 0.0
    marks: tuple[Mark, ...] = ()


class ComputedFrom(ReportModel):
    """One figure of a computation: `quote == raw[start:end]`; `sign` is how it enters."""

    source_id: str
    start: int
    end: int
    quote: str
    sign: Literal["+", "-", "*", "/"]


class Computation(ReportModel):
    """How a value that no source states follows from what sources do state.

    `operation` is a row of the table of operations ("sum", "state", "difference"), `text` the computation in plain
    English, `value` its result, an interval where its figures are.
    """

    operation: str
    text: str
    value: ReportValue
    operands: tuple[ComputedFrom, ...]


class TraceStep(ReportModel):
    """One step of how the verdict came about: a candidate kept or set aside, and why."""

    step: Literal["read", "candidate", "kept", "rejected", "compared", "computed", "account", "verdict"]
    text: str
    source_id: str | None = None
    start: int | None = None
    end: int | None = None


class Examined(ReportModel):
    """What was looked at."""

    sources: int = 0
    passages: int = 0
    languages: tuple[str, ...] = ()


class Finding(ReportModel):
    """The verdict on one claim. `codes` are sorted; `settle` says what would settle or mend it, in plain English.
    `computed` is the computation that decided, where one did."""

    claim_id: str
    statement: str
    registry: str | None = None
    line: int | None = None
    column: int | None = None
    verdict: Verdict
    expected: Verdict | None = None
    codes: tuple[str, ...] = ()
    conflict: tuple[ConflictClass, ...] = ()
    accounts: int = 0
    rationale: str = ""
    settle: str = ""
    claimed: ReportValue | None = None
    joint: ReportValue | None = None
    computed: Computation | None = None
    evidence: tuple[Evidence, ...] = ()
    examined: Examined = Examined()
    trace: tuple[TraceStep, ...] = ()

    @property
    def met(self) -> bool | None:
        """Whether the verdict is the expected one; None where nothing was expected."""
        return None if self.expected is None else self.expected == self.verdict


class ReportProblem(ReportModel):
    """A problem of the input that did not stop the run: see `factcheck.errors.Problem` for the fields."""

    code: str
    message: str
    severity: str = "warning"
    path: str | None = None
    line: int | None = None
    column: int | None = None
    json_path: str | None = None
    found: str | None = None
    expected: str | None = None


class Tool(ReportModel):
    name: str = "factcheck"
    version: str


class Summary(ReportModel):
    """Counts. `met` and `unmet` count claims with an `expect`."""

    claims: int = 0
    supported: int = 0
    contradicted: int = 0
    conflicting: int = 0
    not_enough_evidence: int = 0
    met: int = 0
    unmet: int = 0


class ReportSource(ReportModel):
    """A document that was read: what a reader of the report needs to name it."""

    id: str
    path: str
    language: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None


class Report(ReportModel):
    """Everything a run has to say. Findings stand in the order of the claims in their registries."""

    schema_version: Literal[1] = SCHEMA_VERSION
    tool: Tool
    summary: Summary
    findings: tuple[Finding, ...] = ()
    sources: tuple[ReportSource, ...] = ()
    problems: tuple[ReportProblem, ...] = ()
