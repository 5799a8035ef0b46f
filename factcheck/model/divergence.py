"""What `compare` answers: where the renderings of a work differ, and how much of them could be laid side by side.

The JSON output is exactly this.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from factcheck.model.report import Mark, ReportModel, ReportProblem, ReportSource, ReportValue, Tool

SCHEMA_VERSION: Literal[1] = 1

#: What differs.
DivergenceKind = Literal["value", "bound", "date", "name", "speaker", "polarity", "role", "wording", "person"]


class Telling(ReportModel):
    """One place where a rendering says it. `quote == raw[start:end]`, always; `start` and `end` count code points of
    the raw text. `said` are the words that differ, `marks` where they stand."""

    source_id: str
    path: str
    language: str
    published: str | None = None
    how: str | None = None
    start: int
    end: int
    line: int = Field(ge=1)
    quote: str
    said: str
    speaker: str | None = None
    marks: tuple[Mark, ...] = ()


class Reading(ReportModel):
    """One of the ways in which renderings give the same thing, with every place that gives it so."""

    reads: str
    value: ReportValue | None = None
    tellings: tuple[Telling, ...]


class Divergence(ReportModel):
    """Renderings of one passage differ. `readings` has two entries or more, the earliest on the lineage first.

    `works` are the works that the passage may belong to. `first_changed` is the id of the first source on the lineage
    whose reading is not that of the earliest; None where the order of the sources is not known.
    """

    id: str
    kind: DivergenceKind
    codes: tuple[str, ...]
    works: tuple[str, ...]
    readings: tuple[Reading, ...]
    first_changed: str | None = None
    reason: str
    score: float = 0.0


class PairCoverage(ReportModel):
    """How much of two renderings could be laid side by side. Where nothing is aligned nothing was compared."""

    works: tuple[str, ...]
    left: str
    right: str
    left_passages: int = 0
    left_aligned: int = 0
    right_passages: int = 0
    right_aligned: int = 0
    divergences: int = 0


class ComparisonSummary(ReportModel):
    """Counts. `passages` and `aligned` are those of all pairs of renderings, both sides."""

    works: int = 0
    sources: int = 0
    pairs: int = 0
    passages: int = 0
    aligned: int = 0
    divergences: int = 0


class ComparisonReport(ReportModel):
    """Every divergence between the renderings of the works, and what could not be compared.

    `single` are works that only one document renders.
    """

    schema_version: Literal[1] = SCHEMA_VERSION
    tool: Tool
    summary: ComparisonSummary
    divergences: tuple[Divergence, ...] = ()
    pairs: tuple[PairCoverage, ...] = ()
    single: tuple[str, ...] = ()
    sources: tuple[ReportSource, ...] = ()
    problems: tuple[ReportProblem, ...] = ()
