"""`factcheck run`: check claims against evidence, write the reports asked for, and say by the exit code how it went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from factcheck.cli.options import Evidence, Registries, parse_outputs
from factcheck.reports import RENDERERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.cli.inputs import Inputs
    from factcheck.model.report import Report
    from factcheck.reports import Renderer
    from factcheck.reports.options import Options


FORMATS = ", ".join(f"{renderer.name} ({renderer.about})" for renderer in RENDERERS)


@dataclass(frozen=True, slots=True)
class Target:
    """One `-o`: a format, and the file to write; None for standard output."""

    renderer: Renderer
    path: Path | None


def run(
    registries: Registries = None,
    evidence: Evidence = None,
    claim: Annotated[list[str] | None, typer.Option(metavar="ID", help="Check this claim only; repeatable.")] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FORMAT[:PATH]",
            help=f"To standard output or to a file; repeatable. Formats: {FORMATS}. [default: {RENDERERS[0].name}]",
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WHAT,...",
            help="What fails the run: default, unmet, never, verdicts, reason codes. By default a verdict other than "
            "expected, or, where none is expected, contradicted or conflicting.",
            show_default=False,
        ),
    ] = None,
    show: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WHAT,...",
            help="What the terminal report shows in full: default, all, problems, unmet, none, verdicts, reason codes.",
            show_default=False,
        ),
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="All passages, and how each verdict came about.")
    ] = False,
    no_cache: Annotated[
        bool,
        typer.Option("--no-cache", help="Annotations are not cached yet; the option is there for scripts."),
    ] = False,
    today: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="The day that rules about the present take (YYYY-MM-DD). The clock is never asked."
        ),
    ] = None,
) -> int:
    """Check claims against evidence.

    Standard output carries only the report asked for; messages go to standard error.
    Exit codes: 0 passed, 1 a claim fails, 2 no full answer, 130 interrupted.
    """
    from factcheck.cli import FAILED, NO_ANSWER, PASSED
    from factcheck.cli.inputs import choose, evidence_root, read_inputs, refuse_overwriting
    from factcheck.cli.streams import colors, columns, progress
    from factcheck.judging import gate as gates
    from factcheck.reports import show as shows
    from factcheck.reports.options import Options

    renderers = {renderer.name: renderer for renderer in RENDERERS}
    outputs = parse_outputs(output or [RENDERERS[0].name], list(renderers))
    targets = tuple(Target(renderers[name], path) for name, path in outputs)
    conditions = choose(
        "--fail-on", fail_on or ["default"], gates.conditions(), said="default, unmet, never, verdicts and codes"
    )
    shown = choose(
        "--show", show or ["default"], shows.choices(), said="default, all, problems, unmet, none, verdicts and codes"
    )
    day = _day(today)
    if gates.NEVER in conditions and len(conditions) > 1:
        from factcheck.cli.inputs import UsageError

        raise UsageError("--fail-on never stands alone")
    inputs = read_inputs(registries or (), evidence)
    refuse_overwriting([target.path for target in targets], inputs, evidence)
    gate = gates.Gate(conditions)
    report = checked(inputs, claim or [], day=day, verbose=verbose, progress=progress())
    options = Options(
        verbose=verbose,
        gate=gate,
        show=shown,
        width=columns(),
        color=colors(),
        evidence_root=evidence_root(inputs.corpus, evidence),
        names=inputs.names,
    )
    _deliver(report, targets, options)
    if any(problem.severity == "error" for problem in report.problems):
        return NO_ANSWER
    return PASSED if gate.passes(report) else FAILED


def checked(
    inputs: Inputs,
    claim_ids: list[str],
    *,
    day: date | None = None,
    verbose: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Run the pipeline on what was read. Raises UsageError for claim ids that no registry has."""
    from factcheck.cli.inputs import UsageError, near_miss

    known = set(inputs.claim_ids)
    for wanted in claim_ids:
        if wanted not in known:
            raise UsageError(f"no registry has a claim '{wanted}'{near_miss(wanted, sorted(known))}")
    from factcheck.pipeline import check

    report = check(
        tuple(file.registry for file in inputs.registries),
        inputs.corpus.corpus,
        today=day,
        claim_ids=frozenset(claim_ids),
        verbose=verbose,
        places=inputs.places,
        problems=inputs.problems,
        progress=progress,
    )
    if progress is not None:
        progress(1, 1)
    return report


def _day(text: str | None) -> date | None:
    from factcheck.cli.inputs import UsageError

    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageError(f"--today takes a day like 2024-03-31, not '{text}'") from None


def _deliver(report: Report, targets: tuple[Target, ...], options: Options) -> None:
    from dataclasses import replace

    from factcheck.cli.streams import note, payload, write_file
    from factcheck.reports.words import problem_lines, result_line

    plain = replace(options, width=None, color=False)
    told = False
    for target in targets:
        if target.path is None:
            payload(target.renderer.render(report, options))
            told = target.renderer.name == "terminal"
        else:
            write_file(target.path, target.renderer.render(report, plain))
    if not told:
        for problem in report.problems:
            note("\n".join(problem_lines(problem)))
    if not told or (options.width is None and any(problem.severity == "error" for problem in report.problems)):
        # Where the report goes into a file, a person should learn all the same that the answer is not full.
        note(result_line(report, options.gate))
