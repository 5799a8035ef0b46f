"""`factcheck compare`: hold the renderings of every work against each other, without any claim."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, get_args

import typer

from factcheck.cli.options import Evidence, parse_outputs
from factcheck.reports import COMPARISON_RENDERERS

if TYPE_CHECKING:
    from factcheck.model.divergence import ComparisonReport
    from factcheck.readers.corpus import CorpusFile
    from factcheck.reports import ComparisonRenderer
    from factcheck.reports.options import Options

FORMATS = ", ".join(f"{renderer.name} ({renderer.about})" for renderer in COMPARISON_RENDERERS)

_Targets = tuple[tuple["ComparisonRenderer", Path | None], ...]


def compare(
    evidence: Evidence = None,
    work: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Compare the renderings of this work only; repeatable.")
    ] = None,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FORMAT[:PATH]",
            help=f"To standard output or to a file; repeatable. Formats: {FORMATS}. "
            f"[default: {COMPARISON_RENDERERS[0].name}]",
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[
        list[str] | None,
        typer.Option(
            metavar="WHAT,...",
            help="What fails the command: any, never, kinds of divergence, reason codes. [default: any]",
            show_default=False,
        ),
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Quotations in full.")] = False,
) -> int:
    """Compare the renderings of each work with each other.

    The manifest says which documents render one work. Every divergence is told with all its places; what could not be
    laid side by side is counted, and was not compared.
    Exit codes: 0 no divergence, 1 divergences, 2 no full answer, 130 interrupted.
    """
    from factcheck.cli import FAILED, NO_ANSWER, PASSED
    from factcheck.cli.inputs import DEFAULT_EVIDENCE, UsageError, choose, evidence_root, near_miss
    from factcheck.cli.streams import colors, columns
    from factcheck.comparison import compare as compared
    from factcheck.judging.codes import CODES
    from factcheck.model.divergence import DivergenceKind
    from factcheck.readers.corpus import read_corpus
    from factcheck.reports.options import Options

    renderers = {renderer.name: renderer for renderer in COMPARISON_RENDERERS}
    outputs = parse_outputs(output or [COMPARISON_RENDERERS[0].name], list(renderers))
    targets = tuple((renderers[name], path) for name, path in outputs)
    known = ("any", "never", *get_args(DivergenceKind), *(code.id for code in CODES))
    conditions = choose("--fail-on", fail_on or ["any"], known, said="any, never, kinds of divergence and codes")
    if "never" in conditions and len(conditions) > 1:
        raise UsageError("--fail-on never stands alone")
    file = read_corpus(evidence or DEFAULT_EVIDENCE)
    works = [w.id for w in file.corpus.works]
    for wanted in work or ():
        if wanted not in works:
            raise UsageError(f"the manifest has no work '{wanted}'{near_miss(wanted, works)}")
    _refuse_overwriting(targets, file, evidence_root(file, evidence))
    report = compared(file.corpus, works=frozenset(work or ()), problems=file.problems)
    options = Options(
        verbose=verbose,
        width=columns(),
        color=colors(),
        evidence_root=evidence_root(file, evidence),
        names={entry.id: entry.name for entry in file.corpus.glossary.entries},
    )
    _deliver(report, targets, options)
    if not report.pairs or any(problem.severity == "error" for problem in report.problems):
        return NO_ANSWER
    failing = any("any" in conditions or d.kind in conditions or conditions & {*d.codes} for d in report.divergences)
    return FAILED if failing and "never" not in conditions else PASSED


def _refuse_overwriting(targets: _Targets, file: CorpusFile, root: str) -> None:
    """A report never takes the place of what it reports on."""
    from factcheck.cli.inputs import UsageError

    read = [Path(root) / source.path for source in file.corpus.sources]
    read += [Path(file.manifest_path)] if file.manifest_path else []
    taken = {path.resolve() for path in read}
    for _, path in targets:
        if path is not None and path.resolve() in taken:
            raise UsageError(f"-o would overwrite {path}, which is part of the input")


def _deliver(report: ComparisonReport, targets: _Targets, options: Options) -> None:
    from factcheck.cli.streams import complain, note, payload, write_file
    from factcheck.reports.comparison_words import result_words
    from factcheck.reports.words import problem_lines

    plain = replace(options, width=None, color=False)
    told = False
    for renderer, path in targets:
        if path is None:
            payload(renderer.render(report, options))
            told = renderer.name == "terminal"
        else:
            write_file(path, renderer.render(report, plain))
    if not told:
        for problem in report.problems:
            note("\n".join(problem_lines(problem)))
        complain(result_words(report))
