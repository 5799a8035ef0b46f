"""The report for people: what fails first, then by verdict, each claim with the words of the sources that decide it.

One and the same text serves a terminal (colours, wrapping) and a log (neither): only the painting differs. Everything
that came from a registry or a source is made visible before it gets here onto a line. What is asked for in files (every
finding, the machine's words) is the JSON report's part.
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.claim import Verdict
from factcheck.model.report import Evidence, Finding, Report, ReportSource
from factcheck.reports import words
from factcheck.reports.escape import visible
from factcheck.reports.layout import Line, Run, paint_color, paint_plain, text_width
from factcheck.reports.options import DEFAULT_OPTIONS, Options
from factcheck.reports.quote import quote_runs
from factcheck.reports.show import detail

#: Spans shown of one finding without --verbose: of those that decide it, and of those that only bear on it.
DECISIVE_SPANS = 8
NEUTRAL_SPANS = 3

#: Longest statement on the one line of a settled claim, in columns.
SHORT_STATEMENT = 90

_STANCE_ORDER = {"contradicts": 0, "supports": 1, "neutral": 2}
_LABEL = 8


def render(report: Report, options: Options = DEFAULT_OPTIONS) -> str:
    """The report as text ending in a line feed: without colour and wrapping unless `options` ask for them."""
    lines = list(_lines(report, options))
    if options.color and options.width is not None:
        return paint_color(lines, options.width)
    return paint_plain(lines, options.width)


def _lines(report: Report, options: Options) -> Iterator[Line]:
    sources = {source.id: source for source in report.sources}
    ranked = sorted(report.findings, key=lambda f: (not options.gate.fails(f), words.VERDICT_RANK[f.verdict]))
    short = False
    for finding in ranked:
        level = detail(finding, options.show, options.gate)
        if level == "full":
            yield from _finding(finding, sources, options)
            yield Line()
            short = False
        elif level == "line":
            yield _one_line(finding, options)
            short = True
    if short:
        yield Line()
    yield from _problems(report)
    if not options.summary:
        return
    yield from _summary(report)
    failed = not options.gate.passes(report)
    incomplete = any(p.severity == "error" for p in report.problems)
    style = "contradicted" if failed or incomplete else "supported"
    yield Line((Run(words.result_line(report, options.gate), style),))


def _finding(finding: Finding, sources: dict[str, ReportSource], options: Options) -> Iterator[Line]:
    style = finding.verdict.value
    head = [Run(f"{words.VERDICT_SIGNS[finding.verdict]} {words.VERDICT_WORDS[finding.verdict].upper()}", style)]
    head += [Run("  "), Run(visible(finding.claim_id), "bold")]
    if finding.met is False and finding.expected is not None:
        head += [Run("  "), Run(f"EXPECTED {words.VERDICT_WORDS[finding.expected]}", "contradicted")]
    elif finding.met:
        head += [Run("  as expected", "dim")]
    if finding.registry:
        place = finding.registry if finding.line is None else f"{finding.registry}:{finding.line}"
        head += [Run("  "), Run(visible(place), "dim")]
    yield Line(tuple(head), rest="  ")
    yield Line((Run(visible(finding.statement), "bold"),), first="  ", rest="  ")
    yield Line()
    shown, left_out = _chosen(finding, options)
    silent = finding.verdict is Verdict.NOT_ENOUGH_EVIDENCE
    if silent and shown:
        yield Line((Run("Nearest passages; none of them settles it:", "dim"),), first="  ", rest="  ")
    for evidence in shown:
        yield from _evidence(evidence, finding, sources, options)
    if left_out:
        more = f"… {words.plural(left_out, 'more passage')} (--verbose shows all)"
        yield Line((Run(more, "dim"),), first="  ", rest="  ")
    if shown:
        yield Line()
    yield from _reasons(finding, options)
    if options.verbose:
        for step in finding.trace:
            place = f"{step.source_id} {step.start}..{step.end}: " if step.source_id and step.start is not None else ""
            yield _labelled("trace", f"{step.step:<9} {place}{step.text}", "dim")


def _reasons(finding: Finding, options: Options) -> Iterator[Line]:
    if finding.rationale:
        yield _labelled("why", finding.rationale)
    for number, code in enumerate(finding.codes):
        yield _labelled("" if number else "code", words.code_words(code))
    for kind in finding.conflict:
        yield _labelled("conflict", f"{kind}: {words.CONFLICT_WORDS[kind]}")
    if finding.joint is not None:
        yield _labelled("together", f"the accounts say {words.value_words(finding.joint)}")
    if finding.claimed is not None and (options.verbose or finding.joint is not None):
        yield _labelled("claimed", words.value_words(finding.claimed))
    basis = words.plural(finding.accounts, "independent account")
    examined = finding.examined
    if examined.sources:
        basis += (
            f"; {words.plural(examined.passages, 'passage')} of {words.plural(examined.sources, 'document')} examined"
        )
        if examined.languages:
            basis += f" ({', '.join(examined.languages)})"
    yield _labelled("basis", basis, "dim")
    if finding.settle:
        yield _labelled("to do", finding.settle)


def _labelled(label: str, text: str, style: str = "") -> Line:
    return Line((Run(visible(text), style),), first=f"  {label:<{_LABEL}} ", rest=" " * (_LABEL + 3))


def _chosen(finding: Finding, options: Options) -> tuple[list[Evidence], int]:
    """The passages to show, deciding ones first, and how many are left out."""
    ordered = sorted(finding.evidence, key=lambda e: _STANCE_ORDER[e.stance])
    if options.verbose:
        return ordered, 0
    decisive = [e for e in ordered if e.stance != "neutral"]
    neutral = [e for e in ordered if e.stance == "neutral"]
    shown = decisive[:DECISIVE_SPANS] + neutral[:NEUTRAL_SPANS]
    if finding.verdict is Verdict.CONFLICTING:
        # Both sides have to be seen, however many passages the first one has.
        half = DECISIVE_SPANS // 2
        sides = [[e for e in decisive if e.stance == stance] for stance in ("contradicts", "supports")]
        shown = [e for side in sides for e in side[:half]] + neutral[:1]
    return shown, len(ordered) - len(shown)


def _evidence(
    evidence: Evidence, finding: Finding, sources: dict[str, ReportSource], options: Options
) -> Iterator[Line]:
    source = sources.get(evidence.source_id)
    title = (source.title if source else None) or evidence.source_id
    about = [visible(title)]
    if source and source.publisher:
        about.append(visible(source.publisher))
    if evidence.speaker:
        about.append(f"said by {visible(options.names.get(evidence.speaker, evidence.speaker))}")
    if evidence.account is not None and (finding.accounts > 1 or len(finding.evidence) > 1):
        about.append(f"account {evidence.account}")
    if options.verbose and evidence.work:
        about.append(f"work {visible(evidence.work)}")
    head = (
        Run(f"{words.STANCE_SIGNS[evidence.stance]} {evidence.stance}", evidence.stance),
        Run("  "),
        Run(f"{visible(options.evidence_root + evidence.path)}:{evidence.line}", "place"),
        Run(f"  [{visible(evidence.language)}]  "),
        Run(" · ".join(about)),
    )
    yield Line(head, first="  ", rest="      ")
    quote = quote_runs(evidence, color=options.color, limit=not options.verbose)
    yield Line(quote, first="    │ ", rest="    │ ")
    note = evidence.reason
    if evidence.code and evidence.code not in note and (note or len(finding.codes) > 1):
        note += f" ({words.code_words(evidence.code)})" if note else words.code_words(evidence.code)
    if note:
        yield Line((Run(visible(note), "dim"),), first="    └ ", rest="      ")


def _one_line(finding: Finding, options: Options) -> Line:
    statement = visible(finding.statement)
    if text_width(statement) > SHORT_STATEMENT:
        statement = _cut(statement, SHORT_STATEMENT - 1) + "…"
    head = f"{words.VERDICT_SIGNS[finding.verdict]} {words.VERDICT_WORDS[finding.verdict]}"
    runs = [Run(head, finding.verdict.value), Run("  "), Run(visible(finding.claim_id), "bold"), Run(f"  {statement}")]
    first = next((e for e in finding.evidence if e.stance == "supports"), None)
    if first is not None:
        basis = (
            f"{words.plural(finding.accounts, 'account')}, {visible(options.evidence_root + first.path)}:{first.line}"
        )
        runs.append(Run(f"  ({basis})", "dim"))
    return Line(tuple(runs), rest="    ")


def _cut(text: str, width: int) -> str:
    used = 0
    for index, char in enumerate(text):
        used += text_width(char)
        if used > width:
            return text[:index].rstrip()
    return text


def _problems(report: Report) -> Iterator[Line]:
    for problem in report.problems:
        style = "contradicted" if problem.severity == "error" else "not_enough_evidence"
        head, *rest = words.problem_lines(problem)
        yield Line((Run(head, style),), rest="    ")
        for text in rest:
            yield Line((Run(text),), rest=" " * 13)
    if report.problems:
        yield Line()


def _summary(report: Report) -> Iterator[Line]:
    summary = report.summary
    counts = {
        Verdict.CONTRADICTED: summary.contradicted,
        Verdict.CONFLICTING: summary.conflicting,
        Verdict.NOT_ENOUGH_EVIDENCE: summary.not_enough_evidence,
        Verdict.SUPPORTED: summary.supported,
    }
    for verdict, count in counts.items():
        style = verdict.value if count else "dim"
        sign = words.VERDICT_SIGNS[verdict]
        yield Line((Run(f"{sign} {words.VERDICT_WORDS[verdict]:<20}", style), Run(f"{count:>7,}")))
    total = f"  {'claims':<20}{summary.claims:>7,}"
    if summary.met or summary.unmet:
        total += f"   {summary.met:,} as expected, {summary.unmet:,} not"
    yield Line((Run(total),), rest=" " * 32)
    languages = ", ".join(sorted({visible(source.language) for source in report.sources}))
    yield Line((Run(f"  {'documents':<20}{len(report.sources):>7,}   {languages}"),), rest=" " * 32)
    errors = sum(problem.severity == "error" for problem in report.problems)
    if report.problems:
        split = f"{words.plural(errors, 'error')}, {words.plural(len(report.problems) - errors, 'warning')}"
        yield Line((Run(f"  {'problems':<20}{len(report.problems):>7,}   {split}"),), rest=" " * 32)
    yield Line()
