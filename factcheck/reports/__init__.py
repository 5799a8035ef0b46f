"""Reports in every format: one renderer a file, one line in the tuple below. They turn a `Report` into text; writing it
somewhere is the command line's part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.model.report import Report
from factcheck.reports import json, terminal
from factcheck.reports.options import Options


@dataclass(frozen=True, slots=True)
class Renderer:
    """An output format: its name for `-o`, what it is good for, and the function that makes it."""

    name: str
    about: str
    render: Callable[[Report, Options], str]


#: Every format that `-o` takes. The first is what a run prints when nothing is asked for.
RENDERERS: tuple[Renderer, ...] = (
    Renderer("terminal", "for people: coloured on a terminal, plain text elsewhere", terminal.render),
    Renderer("json", "everything, for programs", json.render),
)


def find(name: str) -> Renderer | None:
    """The renderer of that name, None where there is none."""
    return next((renderer for renderer in RENDERERS if renderer.name == name), None)
