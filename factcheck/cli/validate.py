"""`factcheck validate`: read everything as `run` would, and say what is wrong with it. Nothing is checked."""

from __future__ import annotations

from factcheck.cli.options import Evidence, Registries


def validate(
    registries: Registries = None,
    evidence: Evidence = None,
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
