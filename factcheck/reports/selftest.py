"""The report of a self-test in three formats: for people, as JSON, as Markdown. All text of claims is made safe."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Decimal
from json import dumps

from factcheck.model.selftest import KindResult, MutantResult, SelftestReport
from factcheck.reports.escape import visible
from factcheck.reports.layout import Line, Run, paint_color, paint_plain, text_width
from factcheck.reports.words import VERDICT_WORDS, plural

_HEADS = ("kind", "false", "caught", "silent", "conflicting", "missed", "share", "open", "supported", "not made")


def terminal(report: SelftestReport, *, width: int | None = None, color: bool = False, verbose: bool = False) -> str:
    """The counts per kind, and every mutant that got through; `verbose` adds the silent ones and what was not made."""
    lines = [Line((Run(text, "bold" if number == 0 else ""),)) for number, text in enumerate(_table(report))]
    lines.append(Line())
    for mutant in report.missed:
        lines += _shown(mutant, "contradicted")
    if verbose:
        for mutant in report.mutants:
            if mutant.falsified and mutant.outcome in ("silent", "conflicting"):
                lines += _shown(mutant, "not_enough_evidence")
        for (kind, reason), count in _reasons(report):
            lines.append(Line((Run(f"not made  {kind}  {count} × {visible(reason)}", "dim"),), rest="           "))
        if report.not_applicable:
            lines.append(Line())
    for text in _closing(report):
        lines.append(Line((Run(text),)))
    return paint_color(lines, width or 80) if color else paint_plain(lines, width)


def json(report: SelftestReport) -> str:
    """The whole report, as its schema describes it."""
    return dumps(report.model_dump(), default=_number, ensure_ascii=False, indent=2) + "\n"


def _number(number: Decimal) -> int | float:
    """A number as registries write it."""
    return int(number) if number == number.to_integral_value() else float(number)


def markdown(report: SelftestReport) -> str:
    """The counts as a table, and every mutant that got through."""
    rows = [_HEADS, tuple("---" for _ in _HEADS), *(_cells(k) for k in (*report.kinds, report.total))]
    out = ["# Self-test", "", *(f"| {' | '.join(row)} |" for row in rows), ""]
    if report.missed:
        out += ["## Still called supported", ""]
        out += [f"- `{m.claim_id}` ({m.kind}): {_plain(m.statement)}" for m in report.missed] + [""]
    return "\n".join([*out, *_closing(report)]) + "\n"


#: Format name -> what makes it of a report.
FORMATS: dict[str, Callable[[SelftestReport], str]] = {"terminal": terminal, "json": json, "markdown": markdown}


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return "".join("\\" + c if c in "\\`*_{}[]<>()#+-.!|&~" else c for c in visible(text))


def _cells(k: KindResult) -> tuple[str, ...]:
    share = "-" if k.share is None else f"{100 * k.share:.1f} %"
    counts = (k.made, k.caught, k.silent, k.conflicting, k.missed)
    return (k.kind, *map(str, counts), share, str(k.open), str(k.open_missed), str(k.not_applicable))


def _table(report: SelftestReport) -> list[str]:
    rows = [_HEADS, *(_cells(k) for k in (*report.kinds, report.total))]
    widths = [max(text_width(row[i]) for row in rows) for i in range(len(_HEADS))]
    return ["  ".join(_padded(cell, widths[i], left=i == 0) for i, cell in enumerate(row)) for row in rows]


def _padded(cell: str, width: int, *, left: bool) -> str:
    return cell.ljust(width) if left else cell.rjust(width)


def _shown(mutant: MutantResult, style: str) -> Sequence[Line]:
    sign = "✗" if mutant.outcome == "missed" else "?"
    head = f"{sign} {VERDICT_WORDS[mutant.verdict]}  {mutant.claim_id}  {mutant.kind}: {visible(mutant.change)}"
    said = f" (said by {visible(mutant.said_by)})" if mutant.said_by else ""
    return (Line((Run(head, style),)), Line((Run(visible(mutant.statement) + said),), first="  ", rest="  "), Line())


def _reasons(report: SelftestReport) -> list[tuple[tuple[str, str], int]]:
    order = {kind.kind: number for number, kind in enumerate(report.kinds)}
    found = Counter((n.kind, n.reason) for n in report.not_applicable)
    return sorted(found.items(), key=lambda item: (order.get(item[0][0], 0), -item[1], item[0][1]))


def _closing(report: SelftestReport) -> list[str]:
    total = report.total
    base = f"{plural(report.supported, 'supported claim')} of {report.claims:,}"
    if total.made + total.open == 0:
        return [f"NOTHING TESTED: {base}, and no mutant could be made of them"]
    share = "" if total.share is None else f", {100 * total.share:.1f} % of them caught"
    made = f"{plural(total.made, 'false version')} of {base}{share}; {total.open} on which the evidence is open"
    missed = total.missed + total.open_missed
    return [f"{'FAILED' if missed else 'PASSED'}: {made}; {missed} still called supported"]
