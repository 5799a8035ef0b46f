"""The words that all formats of a comparison share: kinds, lineage, coverage, the last line. No layout here."""

from __future__ import annotations

from factcheck.model.divergence import ComparisonReport, Divergence, DivergenceKind, PairCoverage
from factcheck.reports.words import plural

KIND_WORDS: dict[DivergenceKind, str] = {
    "value": "another value",
    "bound": "another bound",
    "date": "another date",
    "name": "another name",
    "speaker": "another speaker",
    "polarity": "denied or not",
    "role": "roles turned round",
    "wording": "another key word",
    "person": "another person meant",
}


def first_words(divergence: Divergence) -> str:
    """Which document first changed it, or that this is not known."""
    if divergence.first_changed is None:
        return "which document changed it first is not known: nothing tells their order"
    return f"first differs in {divergence.first_changed}"


def coverage_words(pair: PairCoverage) -> str:
    """How much of two documents could be laid side by side."""
    if pair.left == pair.right:
        return (
            f"{pair.left}, its emails beside its own text: {_share(pair.left_aligned, pair.left_passages)} and "
            f"{_share(pair.right_aligned, pair.right_passages)}"
        )
    return (
        f"{pair.left} {_share(pair.left_aligned, pair.left_passages)}, "
        f"{pair.right} {_share(pair.right_aligned, pair.right_passages)}"
    )


def _share(part: int, whole: int) -> str:
    percent = f" ({100 * part // whole}%)" if whole else ""
    return f"{part:,} of {whole:,}{percent}"


def result_words(report: ComparisonReport) -> str:
    """The last line: how many divergences, and how much was compared at all."""
    errors = sum(p.severity == "error" for p in report.problems)
    if errors:
        return f"INCOMPLETE: {plural(errors, 'error')} in the input"
    if not report.pairs:
        return "INCOMPLETE: no work is rendered by two documents, nothing was compared"
    s = report.summary
    found = plural(s.divergences, "divergence") if s.divergences else "no divergence"
    return (
        f"{'FOUND' if s.divergences else 'CLEAN'}: {found} in {s.aligned:,} of {s.passages:,} passages that could be "
        f"laid side by side; the others were not compared"
    )
