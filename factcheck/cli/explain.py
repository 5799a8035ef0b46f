"""`factcheck explain`: what a reason code means, or how the verdict on one claim came about."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.options import Evidence

if TYPE_CHECKING:
    from factcheck.judging.codes import Code

_CODE = re.compile(r"FC\d{1,4}", re.IGNORECASE)


def explain(
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE|CLAIM", help="A reason code (FC204) or a claim id; without, all codes are listed."
        ),
    ] = None,
    registry: Annotated[
        list[Path] | None,
        typer.Option(metavar="REGISTRY", help="Where the claim is; repeatable [default: claims]", show_default=False),
    ] = None,
    evidence: Evidence = None,
) -> int:
    """Explain a reason code, or the verdict on one claim.

    A code is explained with what it means, why it matters, an example and what to do. A claim is checked, and every
    passage looked at is shown with the reason why it counts or not.
    """
    from factcheck.cli import NO_ANSWER, PASSED
    from factcheck.cli.inputs import UsageError, evidence_root, near_miss, read_inputs
    from factcheck.cli.run import checked
    from factcheck.cli.streams import colors, columns, payload, progress
    from factcheck.judging.codes import CODES, get
    from factcheck.reports import terminal
    from factcheck.reports.options import Options

    if what is None:
        payload("".join(f"{code.id}  {code.title}\n" for code in CODES))
        return PASSED
    if _CODE.fullmatch(what):
        code = get(what.upper())
        if code is None:
            known = [row.id for row in CODES]
            raise UsageError(f"there is no reason code {what.upper()}{near_miss(what.upper(), known)}")
        payload(code_page(code, columns()))
        return PASSED
    inputs = read_inputs(registry or (), evidence)
    report = checked(inputs, [what], verbose=True, progress=progress())
    options = Options(
        verbose=True,
        show=frozenset({"all"}),
        width=columns(),
        color=colors(),
        evidence_root=evidence_root(inputs.corpus, evidence),
        names=inputs.names,
        summary=False,
    )
    payload(terminal.render(report, options))
    return NO_ANSWER if any(problem.severity == "error" for problem in report.problems) else PASSED


def code_page(code: Code, width: int | None) -> str:
    """All that the table says of a code, as a page of text, wrapped at `width` columns where that is given."""
    from factcheck.reports.layout import Line, Run, paint_plain

    lines = [Line((Run(f"{code.id}  {code.title}  ({code.group}, {code.severity})"),))]
    parts = (
        ("What it means", code.what),
        ("Why it matters", code.why),
        ("Example", code.example),
        ("What to do", code.todo),
    )
    for heading, text in parts:
        lines += [Line(), Line((Run(heading),)), Line((Run(text),), first="  ", rest="  ")]
    return paint_plain(lines, width)
