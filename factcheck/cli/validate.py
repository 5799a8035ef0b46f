"""`factcheck validate`: read everything as `run` would, and say what is wrong with it. Nothing is checked."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def validate(
    registries: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="REGISTRY", help="Registry files, or folders of them [default: claims]", show_default=False
        ),
    ] = None,
    evidence: Annotated[
        Path | None,
        typer.Option(metavar="DIR|MANIFEST", help="Where the documents are [default: evidence]", show_default=False),
    ] = None,
) -> int:
    """Read claims and evidence, print every problem.

    Exit codes: 0 all can be used (there may be warnings), 2 there are errors.
    """
    from factcheck.cli import NO_ANSWER, PASSED
    from factcheck.cli.inputs import read_inputs
    from factcheck.cli.streams import complain, payload, print_problems
    from factcheck.reports.words import plural

    inputs = read_inputs(registries or (), evidence)
    print_problems(inputs.problems)
    errors = sum(problem.severity == "error" for problem in inputs.problems)
    if errors:
        complain(f"{plural(errors, 'error')} in the input")
        return NO_ANSWER
    warnings = len(inputs.problems)
    claims = plural(len(inputs.claim_ids), "claim")
    sources = plural(len(inputs.corpus.corpus.sources), "source")
    payload(f"OK: {claims}, {sources}" + (f", {plural(warnings, 'warning')}" if warnings else "") + "\n")
    return PASSED
