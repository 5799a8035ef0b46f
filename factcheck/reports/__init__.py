"""Reports in every format: one renderer a file, one line in the tuple below. They turn a `Report` into text; writing it
somewhere is the command line's part."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.model.divergence import ComparisonReport
    from factcheck.model.report import Report
    from factcheck.reports.options import Options


@dataclass(frozen=True, slots=True)
class Renderer:
    """An output format: its name for `-o`, what it is good for, and the module of this room whose `render` makes it.

    The module is imported when it is used: the help of the command line names the formats without their cost.
    """

    name: str
    about: str
    module: str

    def render(self, report: Report, options: Options) -> str:
        """The report in this format."""
        module = import_module(f"{__name__}.{self.module}")
        return cast("Callable[[Report, Options], str]", module.render)(report, options)


#: Every format that `-o` takes. The first is what a run prints when nothing is asked for.
RENDERERS: tuple[Renderer, ...] = (
    Renderer("terminal", "for people", "terminal"),
    Renderer("json", "for programs, complete", "json"),
)


@dataclass(frozen=True, slots=True)
class ComparisonRenderer:
    """An output format of `compare`, like `Renderer`."""

    name: str
    about: str
    module: str

    def render(self, report: ComparisonReport, options: Options) -> str:
        """The comparison in this format."""
        module = import_module(f"{__name__}.{self.module}")
        return cast("Callable[[ComparisonReport, Options], str]", module.render)(report, options)


#: Every format that `compare -o` takes, the one printed by default first.
COMPARISON_RENDERERS: tuple[ComparisonRenderer, ...] = (
    ComparisonRenderer("terminal", "for people", "comparison_terminal"),
    ComparisonRenderer("json", "for programs, complete", "comparison_json"),
    ComparisonRenderer("markdown", "for issues and documents", "comparison_markdown"),
)
