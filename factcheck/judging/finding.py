"""From a ruling to a finding: spans back in the raw text, the decisive words marked, the trace written out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from factcheck.judging.accounts import Account
from factcheck.judging.stance import Judged
from factcheck.judging.verdict import Ruling
from factcheck.model.frame import Frame
from factcheck.model.match import Match
from factcheck.model.passage import AnnotatedSource
from factcheck.model.report import Computation, ComputedFrom, Evidence, Examined, Finding, Mark, ReportValue, TraceStep
from factcheck.values.base import DateValue, Value

#: How many passages a finding shows: all that decide, then the nearest others up to this many.
SHOWN = 6
#: How many set-aside candidates a trace lists.
TRACED = 40

_STANCES = {"supports": 0, "contradicts": 1, "neutral": 2}


def finding_of(
    frame: Frame,
    ruling: Ruling,
    matches: Sequence[Match],
    sources: Sequence[AnnotatedSource],
    label: Callable[[str | None], str],
    *,
    rationale: str,
    settle: str,
    examined: Examined,
    verbose: bool = False,
    place: tuple[str, int, int] | None = None,
) -> Finding:
    """Assemble the finding of one claim; evidence that decides comes first, best match first."""
    claim = frame.claim
    ordered = sorted(
        ruling.judged,
        key=lambda j: (_STANCES[j.stance], -j.match.score, sources[j.match.source].source.id, j.match.start),
    )
    evidence: list[Evidence] = []
    seen: set[tuple[str, int, int]] = set()
    for judged in ordered:
        if judged.stance == "neutral" and len(evidence) >= SHOWN:
            break
        item = _evidence(judged, ruling.accounts, sources, label)
        key = (item.source_id, item.start, item.end)
        if key in seen and judged.stance == "neutral":
            continue
        seen.add(key)
        evidence.append(item)
    path, line, column = place if place is not None else (None, None, None)
    return Finding(
        claim_id=claim.id,
        statement=claim.statement,
        registry=path,
        line=line,
        column=column,
        verdict=ruling.verdict,
        expected=claim.expect,
        codes=ruling.codes,
        conflict=ruling.conflict,
        accounts=len(ruling.accounts),
        rationale=rationale,
        settle=settle,
        claimed=report_value(frame.asserted, "") if frame.asserted is not None else None,
        joint=report_value(ruling.joint, "") if ruling.joint is not None else None,
        computed=_computation(ruling, sources),
        evidence=tuple(evidence),
        examined=examined,
        trace=_trace(frame, ruling, matches, sources) if verbose else (),
    )


def _evidence(
    judged: Judged,
    accounts: Sequence[Account],
    sources: Sequence[AnnotatedSource],
    label: Callable[[str | None], str],
) -> Evidence:
    m = judged.match
    source = sources[m.source]
    raw = source.text.raw
    span = source.raw(m.start, m.end)
    account = next((a for a in accounts if judged in a.members), None)
    marks = []
    for start, end, role in m.marks:
        at = source.raw(start, end)
        if span.start <= at.start and at.end <= span.end:
            marks.append(Mark(start=at.start, end=at.end, role=role))
    surface = ""
    if m.found is not None and m.found.end > m.found.start:
        at = source.raw(m.found.start, m.found.end)
        surface = raw[at.start : at.end]
    return Evidence(
        source_id=source.source.id,
        path=source.source.path,
        language=source.language.code,
        start=span.start,
        end=span.end,
        line=source.text.line_of(span.start),
        quote=raw[span.start : span.end],
        stance=judged.stance,
        speaker=m.speaker,
        work=account.work if account is not None else None,
        account=account.number if account is not None else None,
        value=report_value(m.found.value, surface) if m.found is not None else None,
        relation=judged.relation.value if judged.relation is not None else None,
        code=judged.code,
        reason=judged.reason,
        score=m.score,
        marks=tuple(sorted(marks, key=lambda x: (x.start, x.end, x.role))),
    )


def _computation(ruling: Ruling, sources: Sequence[AnnotatedSource]) -> Computation | None:
    made = ruling.derivation
    if made is None:
        return None
    operands = []
    for operand in made.operands:
        source = sources[operand.source]
        span = source.raw(operand.found.start, operand.found.end)
        operands.append(
            ComputedFrom(
                source_id=source.source.id,
                start=span.start,
                end=span.end,
                quote=source.text.raw[span.start : span.end],
                sign=operand.sign,
            )
        )
    return Computation(
        operation=made.operation, text=made.working, value=report_value(made.value, ""), operands=tuple(operands)
    )


def _plain(number: Decimal | None) -> str | None:
    if number is None:
        return None
    text = format(number.normalize(), "f") if number else "0"
    return text if len(text) <= 60 else str(number)


def report_value(value: Value, surface: str) -> ReportValue:
    """A value as the report gives it."""
    if isinstance(value, DateValue):
        return ReportValue(
            kind="date",
            surface=surface,
            low=value.low.isoformat() if value.low is not None else None,
            high=value.high.isoformat() if value.high is not None else None,
            bound=value.bound,
            iso=value.iso,
        )
    return ReportValue(
        kind=value.kind,
        surface=surface,
        stated=_plain(value.stated),
        low=_plain(value.low),
        high=_plain(value.high),
        low_open=value.low_open,
        high_open=value.high_open,
        bound=value.bound,
        unit=value.unit,
        currency=value.currency,
        per=value.per,
    )


def _trace(
    frame: Frame, ruling: Ruling, matches: Sequence[Match], sources: Sequence[AnnotatedSource]
) -> tuple[TraceStep, ...]:
    steps = [TraceStep(step="read", text=_reading(frame))]
    judged = {id(j.match): j for j in ruling.judged}
    ranked = sorted(matches, key=lambda m: (-m.score, sources[m.source].source.id, m.start))
    rejected = 0
    for m in ranked:
        source = sources[m.source]
        span = source.raw(m.start, m.end)
        j = judged.get(id(m))
        detail = f"score {m.score:.2f} (words {m.coverage:.2f}, names {m.place:.2f}); {'; '.join(m.why)}"
        if j is not None:
            flags = f"; flags {', '.join(sorted(m.flags))}" if m.flags else ""
            text = f"{j.stance}: {j.reason}; {detail}{flags}"
            steps.append(
                TraceStep(step="compared", text=text, source_id=source.source.id, start=span.start, end=span.end)
            )
        elif rejected < TRACED:
            rejected += 1
            text = f"{m.rejected or 'too little in common with the claim'}; {detail}"
            steps.append(
                TraceStep(step="rejected", text=text, source_id=source.source.id, start=span.start, end=span.end)
            )
    if ruling.derivation is not None:
        steps.append(TraceStep(step="computed", text=f"{ruling.derivation.operation}: {ruling.derivation.working}"))
    for account in ruling.accounts:
        names = ", ".join(sorted({sources[j.match.source].source.id for j in account.members}))
        renders = f" (renders {account.work})" if account.work else ""
        steps.append(TraceStep(step="account", text=f"account {account.number}: {names}{renders}"))
    steps.append(TraceStep(step="verdict", text=f"{ruling.verdict.value} {' '.join(ruling.codes)}".strip()))
    return tuple(steps)


def _reading(frame: Frame) -> str:
    """How the claim was taken apart."""
    parts = (
        ("asserted", frame.kind),
        ("who", ", ".join(frame.subjects)),
        ("others", ", ".join(frame.others)),
        ("speaker", frame.speaker or ""),
        ("words", ", ".join(dict.fromkeys(t.term for t in frame.terms))),
    )
    return "; ".join(f"{name}: {value or '-'}" for name, value in parts)
