"""The finding in words: one plain sentence why, and what would settle or mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcheck.judging.stance import Judged
from factcheck.judging.verdict import Ruling
from factcheck.model.claim import Verdict
from factcheck.model.frame import Frame
from factcheck.model.passage import AnnotatedSource
from factcheck.values.format import describe

Label = Callable[[str | None], str]


def rationale(frame: Frame, ruling: Ruling, sources: Sequence[AnnotatedSource], label: Label) -> str:
    """One plain English sentence for the verdict."""
    supports = [j for j in ruling.judged if j.stance == "supports"]
    contradicts = [j for j in ruling.judged if j.stance == "contradicts"]
    count = len(ruling.accounts)
    accounts = "one account" if count == 1 else f"{count} independent accounts"
    if ruling.verdict is Verdict.SUPPORTED:
        return f"{_says(supports[0], sources, label)}, and nothing read says otherwise ({accounts})."
    if ruling.verdict is Verdict.CONTRADICTED:
        return f"{_says(contradicts[0], sources, label)}: {_plain(contradicts[0].reason)} ({accounts})."
    if ruling.verdict is Verdict.CONFLICTING:
        text = f"{_says(supports[0], sources, label)}, but {_lower(_says(contradicts[0], sources, label))}"
        if ruling.changed is not None:
            first, other, work = ruling.changed
            a, b = sources[first.match.source].source.id, sources[other.match.source].source.id
            text += (
                f"; both render {work}, and the wording departs in {b}"
                if a != b
                else f"; both render {work}, and {a} differs with itself"
            )
        return text + "."
    shown = [j for j in ruling.judged]
    if "FC403" in ruling.codes:
        first = next(j for j in shown if j.code == "FC403")
        return f"{_says(first, sources, label)}, which overlaps with the claim and does not settle it."
    if shown:
        return (
            f"{len(shown)} passage{'s' if len(shown) != 1 else ''} come near, none says it: {_plain(shown[0].reason)}."
        )
    return "Nothing in the sources bears on the claim."


def settle(frame: Frame, ruling: Ruling, sources: Sequence[AnnotatedSource], label: Label) -> str:
    """What would settle the claim, or the smallest change that would make it hold."""
    if ruling.verdict is Verdict.SUPPORTED:
        return ""
    contradicts = [j for j in ruling.judged if j.stance == "contradicts"]
    if ruling.verdict is Verdict.CONTRADICTED:
        best = contradicts[0]
        if best.code == "FC208":
            return (
                f"Give the words to {label(best.match.speaker)}, or find a source where {label(frame.speaker)} says so."
            )
        if best.match.found is not None and best.code not in ("FC210", "FC211"):
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


def _says(judged: Judged, sources: Sequence[AnnotatedSource], label: Label) -> str:
    source = sources[judged.match.source]
    who = label(judged.match.speaker)
    where = source.source.id
    voice = f"{who} in {where}" if who else where
    found = judged.match.found
    if found is not None:
        return f"{_upper(voice)} gives {describe(found.value)}"
    return f"{_upper(voice)} says {'so' if judged.stance == 'supports' else 'otherwise'}"


def _upper(text: str) -> str:
    return text


def _lower(text: str) -> str:
    return text


def _plain(reason: str) -> str:
    return reason.rstrip(".")
