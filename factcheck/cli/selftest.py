"""`factcheck selftest`: whether the checker sees through falsified versions of your own supported claims."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli.options import Evidence, Registries, parse_outputs


def selftest(
    registries: Registries = None,
    evidence: Evidence = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FORMAT[:PATH]",
            help="terminal, json or markdown; repeatable [default: terminal]",
            show_default=False,
        ),
    ] = None,
    kind: Annotated[
        list[str] | None,
        typer.Option(metavar="KIND", help="Falsify in this way only; repeatable, or a list with commas."),
    ] = None,
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Show the silent mutants, and what was not made and why.")
    ] = False,
) -> int:
    """Falsify your supported claims and see what is caught.

    Each supported claim is changed one thing at a time - the figure ten times as large, the bound left out or turned
    round, another currency, date, speaker or name, the verb denied - and judged against the same evidence.

    Exit codes: 0 none of the false claims is called supported, 1 some are, 2 no full answer.
    """
    from factcheck.cli import FAILED, NO_ANSWER, PASSED
    from factcheck.cli.inputs import choose, read_inputs, refuse_overwriting
    from factcheck.cli.streams import colors, columns, note, payload, progress, write_file
    from factcheck.reports import selftest as reports
    from factcheck.reports.words import problem_lines
    from factcheck.selftest import KINDS
    from factcheck.selftest import selftest as run

    names = [one.name for one in KINDS]
    chosen = choose("--kind", kind, names, said=", ".join(names)) if kind else frozenset()
    targets = parse_outputs(output or ["terminal"], list(reports.FORMATS))
    inputs = read_inputs(registries or (), evidence)
    refuse_overwriting([path for _, path in targets], inputs, evidence)
    shown = progress()
    report = run(
        tuple(file.registry for file in inputs.registries),
        inputs.corpus.corpus,
        kinds=chosen,
        problems=inputs.problems,
        progress=shown,
    )
    if shown is not None:
        shown(1, 1)
    for problem in report.problems:
        note("\n".join(problem_lines(problem)))
    for name, path in targets:
        if path is not None:
            write_file(path, reports.FORMATS[name](report))
        elif name == "terminal":
            payload(reports.terminal(report, width=columns(), color=colors(), verbose=verbose))
        else:
            payload(reports.FORMATS[name](report))
    if any(problem.severity == "error" for problem in report.problems) or not report.mutants:
        return NO_ANSWER
    return FAILED if report.missed else PASSED
