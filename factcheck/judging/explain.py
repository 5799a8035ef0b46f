"""The finding in words: one plain sentence why, and what would settle or mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.judging import codes
from factcheck.judging.accounts import lineage_order
from factcheck.judging.stance import Judged
from factcheck.judging.verdict import Ruling
from factcheck.model.claim import Verdict
from factcheck.model.derivation import Derivation
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource
from factcheck.values.format import describe

Label = Callable[[str | None], str]

#: Codes whose point is the value: the sentence gives both values and the code's title.
_OF_VALUES = frozenset({"FC201", "FC202", "FC203", "FC204", "FC205", "FC206", "FC207"})

#: Codes that say what kind of slip it is: the sentence names such a passage before one that merely differs.
_POINTED = frozenset({"FC202", "FC203", "FC204", "FC205", "FC206", "FC208", "FC209", "FC210", "FC211"})


def rationale(
    frame: Frame, ruling: Ruling, sources: Sequence[AnnotatedSource], label: Label, unread: Sequence[str] = ()
) -> str:
    """One plain English sentence for the verdict; a second one where silence may be due to documents that are in a
    language that is not read (`unread`)."""
    text = _why(frame, ruling, sources, label)
    if unread and ruling.verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        text += f" Documents in {', '.join(unread)} were not read."
    return text


def _computed(frame: Frame, made: Derivation, ruling: Ruling, sources: Sequence[AnnotatedSource]) -> str:
    """The computation that decided, and from whom its figures are."""
    names = sorted({sources[o.source].source.id for o in made.operands})
    lead = f"From {names[0]}" if len(names) == 1 else f"From {', '.join(names[:-1])} and {names[-1]} together"
    text = f"{lead} it follows by computation ({made.operation}): {made.working}"
    if ruling.verdict is Verdict.SUPPORTED:
        return f"{text}; nothing that was read says otherwise."
    claimed = f"; the claim says {describe(frame.asserted)}" if frame.asserted is not None else ""
    return f"{text}{claimed}."


def _why(frame: Frame, ruling: Ruling, sources: Sequence[AnnotatedSource], label: Label) -> str:
    if ruling.derivation is not None and ruling.verdict in (Verdict.SUPPORTED, Verdict.CONTRADICTED):
        return _computed(frame, ruling.derivation, ruling, sources)
    supports = _nearest([j for j in ruling.judged if j.stance == "supports"], sources)
    contradicts = _nearest([j for j in ruling.judged if j.stance == "contradicts"], sources)
    if ruling.verdict is Verdict.SUPPORTED and supports is not None:
        text = _says(supports, sources, label)
        if supports.reason.startswith("together"):
            text += f"; {supports.reason}"
        return f"{text}; nothing that was read says otherwise."
    if ruling.verdict is Verdict.CONTRADICTED and contradicts is not None:
        return _says(contradicts, sources, label) + _against(frame, contradicts) + "."
    if ruling.verdict is Verdict.CONFLICTING and supports is not None and contradicts is not None:
        text = f"{_says(supports, sources, label)}, but {_says(contradicts, sources, label)}"
        if ruling.changed is not None:
            first, other, work = ruling.changed
            a, b = sources[first.match.source].source.id, sources[other.match.source].source.id
            where = f"the wording departs in {b}" if a != b else f"{a} differs with itself"
            if first.match.found is not None and other.match.found is not None:
                where += f" ({describe(other.match.found.value)} for {describe(first.match.found.value)})"
            text += f"; both render {work}, and {where}"
        return text + "."
    undecided = next((j for j in ruling.judged if j.code == "FC403"), None)
    if undecided is not None:
        return f"{_says(undecided, sources, label)}, which neither bears the claim out nor rules it out."
    if ruling.judged:
        count = len(ruling.judged)
        near = "One passage comes near" if count == 1 else f"{count} passages come near"
        return f"{near} and none says it; of the nearest, {ruling.judged[0].reason}."
    return "Nothing in the sources bears on the claim."


def settle(frame: Frame, ruling: Ruling, sources: Sequence[AnnotatedSource], label: Label) -> str:
    """What would settle the claim, or the smallest change that would make it hold."""
    if ruling.verdict is Verdict.SUPPORTED:
        return ""
    if ruling.verdict is Verdict.CONTRADICTED and ruling.derivation is not None:
        return f'The sources would bear out "{describe(ruling.derivation.value)}".'
    if ruling.verdict is Verdict.CONTRADICTED:
        best = _nearest([j for j in ruling.judged if j.stance == "contradicts"], sources)
        if best is not None and best.code == "FC208":
            who = label(best.match.speaker)
            return f"Give the words to {who}, or find a source where {label(frame.speaker)} says so."
        if best is not None and best.match.found is not None and best.code in _OF_VALUES:
            return f'The sources would bear out "{describe(best.match.found.value)}".'
        return "Turn the statement to what the source says, or find a source that says it."
    if ruling.verdict is Verdict.CONFLICTING:
        if "translation" in ruling.conflict:
            work = ruling.changed[2] if ruling.changed is not None else "the work"
            return f"Read the original of {work}; its renderings differ."
        return "Say whose account it is (said_by), or find the document that both go back to."
    if "FC403" in ruling.codes:
        return "A source that gives the figure or date more exactly, or a claim as wide as the source."
    if "FC402" in ruling.codes:
        return "A source that says it outright; the passages shown come nearest."
    return "A source that speaks of it at all."


def _nearest(judged: Sequence[Judged], sources: Sequence[AnnotatedSource]) -> Judged | None:
    """The one to name: clearly the best match, else the one nearest the original."""
    if not judged:
        return None
    pointed = [j for j in judged if j.code in _POINTED]
    judged = pointed or judged
    best = max(j.match.score for j in judged)
    close = [j for j in judged if j.match.score >= best - 0.1]
    return min(close, key=lambda j: lineage_order(j, sources, None))


def _says(judged: Judged, sources: Sequence[AnnotatedSource], label: Label) -> str:
    source = sources[judged.match.source].source.id
    who = label(judged.match.speaker)
    voice = f"{who} in {source}" if who else source
    if judged.match.found is not None:
        return f"{voice} gives {describe(judged.match.found.value)}"
    return f"{voice} says so" if judged.stance == "supports" else f"{voice} says otherwise"


def _against(frame: Frame, judged: Judged) -> str:
    claimed = judged.match.claimed or frame.asserted
    if judged.code in _OF_VALUES and claimed is not None:
        code = codes.get(judged.code or "")
        return f", the claim {describe(claimed)}" + (f": {code.title}" if code is not None else "")
    return f": {judged.reason}"
