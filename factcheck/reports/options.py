"""What a renderer may be told besides the report itself. Nothing here reads the environment: the command line does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.judging.gate import DEFAULT_GATE, Gate


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to render.

    `verbose` adds the trace and leaves nothing out. `gate` decides what counts as failed. `show` chooses the findings
    of the terminal report (see `reports/show.py`); files always hold all of them. `width` is the number of columns to
    wrap at, None for no wrapping; `color` allows ANSI colours. `evidence_root` goes before the paths of sources, so
    that a person finds them from where the run was started. `names` are what people call the ids of the glossary.
    `summary` False leaves out the closing table and the result line.
    """

    verbose: bool = False
    gate: Gate = DEFAULT_GATE
    show: frozenset[str] = frozenset({"default"})
    width: int | None = None
    color: bool = False
    evidence_root: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    summary: bool = True


#: Options of a report that nobody asked anything special of.
DEFAULT_OPTIONS = Options()
