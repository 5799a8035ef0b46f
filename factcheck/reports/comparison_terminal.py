"""A comparison for people: each divergence with all its readings, then how much could be compared at all."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.divergence import ComparisonReport, Divergence, Telling
from factcheck.model.report import Evidence
from factcheck.reports import comparison_words, words
from factcheck.reports.escape import visible
from factcheck.reports.layout import Line, Run, paint_color, paint_plain
from factcheck.reports.options import DEFAULT_OPTIONS, Options
from factcheck.reports.quote import quote_runs


def render(report: ComparisonReport, options: Options = DEFAULT_OPTIONS) -> str:
    """The comparison as text ending in a line feed: without colour and wrapping unless `options` ask for them."""
    lines = list(_lines(report, options))
    if options.color and options.width is not None:
        return paint_color(lines, options.width)
    return paint_plain(lines, options.width)


def _lines(report: ComparisonReport, options: Options) -> Iterator[Line]:
    titles = {source.id: source.title or source.id for source in report.sources}
    for divergence in report.divergences:
        yield from _divergence(divergence, titles, options)
        yield Line()
    for problem in report.problems:
        style = "contradicted" if problem.severity == "error" else "not_enough_evidence"
        head, *rest = words.problem_lines(problem)
        yield Line((Run(head, style),), rest="    ")
        for text in rest:
            yield Line((Run(text),), rest=" " * 13)
    if report.problems:
        yield Line()
    if report.pairs:
        yield Line((Run("Passages laid side by side (the others were not compared):", "bold"),))
    for pair in report.pairs:
        yield Line((Run(visible(comparison_words.coverage_words(pair))),), first="  ", rest="    ")
    if report.single:
        names = visible(", ".join(report.single))
        yield Line((Run(f"Rendered by one document only, nothing to compare: {names}", "dim"),), rest="  ")
    if report.pairs or report.single:
        yield Line()
    clean = not report.divergences and report.pairs and not any(p.severity == "error" for p in report.problems)
    yield Line((Run(visible(comparison_words.result_words(report)), "supported" if clean else "contradicted"),))


def _divergence(divergence: Divergence, titles: dict[str, str], options: Options) -> Iterator[Line]:
    head = (
        Run(f"≠ {comparison_words.KIND_WORDS[divergence.kind].upper()}", "conflicting"),
        Run("  "),
        Run(divergence.id, "bold"),
        Run("  "),
        Run(visible(", ".join(divergence.works)), "dim"),
    )
    yield Line(head, rest="  ")
    yield Line((Run(visible(divergence.reason)),), first="  ", rest="  ")
    for reading in divergence.readings:
        yield Line((Run(visible(reading.reads), "bold"),), first="  ", rest="    ")
        for telling in reading.tellings:
            yield from _telling(telling, titles, options)
    codes = ", ".join(words.code_words(code) for code in divergence.codes)
    yield Line((Run(f"{visible(comparison_words.first_words(divergence))}; {codes}", "dim"),), first="  ", rest="  ")


def _telling(telling: Telling, titles: dict[str, str], options: Options) -> Iterator[Line]:
    about = [visible(titles.get(telling.source_id, telling.source_id))]
    if telling.how:
        about.append(telling.how)
    if telling.published:
        about.append(visible(telling.published[:10]))
    if telling.speaker:
        about.append(f"said by {visible(options.names.get(telling.speaker, telling.speaker))}")
    head = (
        Run(f"{visible(options.evidence_root + telling.path)}:{telling.line}", "place"),
        Run(f"  [{visible(telling.language)}]  "),
        Run(" · ".join(about)),
    )
    yield Line(head, first="    ", rest="      ")
    shown = quote_runs(_as_evidence(telling), color=options.color, limit=not options.verbose)
    yield Line(shown, first="      │ ", rest="      │ ")


def _as_evidence(telling: Telling) -> Evidence:
    return Evidence(
        source_id=telling.source_id,
        path=telling.path,
        language=telling.language,
        start=telling.start,
        end=telling.end,
        line=telling.line,
        quote=telling.quote,
        stance="neutral",
        marks=telling.marks,
    )
