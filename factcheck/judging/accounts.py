"""Accounts, not documents: which passages render the same passage of the same work, and who speaks in them.

Passages of two documents are one account when both documents render one work and both passages can be that work's: an
email by its sender and date, a translated text by its author, a report by the voice it quotes. Without lineage every
document is an account of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.judging.stance import Judged
from factcheck.model.passage import AnnotatedSource
from factcheck.model.source import Work

_DATE_IN_ID = re.compile(r"(?<!\d)(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?!\d)")

#: The further down, the further from the original.
DISTANCE = {"original": 0, "quotation": 1, "translation": 2, "summary": 3, "report": 4}


def work_date(work: Work) -> str | None:
    """The ISO prefix of a work's date: its own, or the one that its id carries ("tweet-2023-02-17")."""
    if work.date is not None:
        return work.date
    found = _DATE_IN_ID.search(work.id)
    return "-".join(p for p in found.groups() if p) if found else None


@dataclass(frozen=True, slots=True)
class Account:
    """Judged matches that are one account. `work` is the original they render, None when unknown."""

    number: int
    work: str | None
    members: tuple[Judged, ...]


def works_of(
    judged: Judged,
    sources: Sequence[AnnotatedSource],
    works: Mapping[str, Work],
    resolve: Callable[[str], str | None],
) -> tuple[str, ...]:
    """The works whose words a passage may be, most likely first."""
    m = judged.match
    source = sources[m.source]
    letter = source.letters[m.letter] if m.letter is not None else None
    passage = source.passages[m.passage] if m.passage is not None else None
    if letter is None and passage is not None and passage.message is not None:
        letter = source.letters[passage.message]
    sent: date | None = (
        getattr(letter.date.value, "low", None) if letter is not None and letter.date is not None else None
    )
    out: list[tuple[int, str]] = []
    whole = [r for r in source.source.renders if r.how in ("original", "translation", "summary")]
    for rendering in source.source.renders:
        work = works.get(rendering.work)
        if work is None:
            continue
        people = [e for part in (work.speaker or "").split("/") if (e := resolve(part.split("(")[0])) is not None]
        when = work_date(work)
        if letter is not None:
            if sent is not None and when is not None and sent.isoformat()[: len(when)] == when:
                out.append((0 if letter.sender in people else 1, work.id))
            continue
        speaker = m.speaker or (passage.voice if passage is not None else None)
        if speaker is not None and speaker in people:
            out.append((1, work.id))
        elif rendering.how in ("original", "translation", "summary"):
            named = {x.entity for x in passage.mentions} if passage is not None else set()
            if len(whole) == 1:
                out.append((2, work.id))
            elif speaker is None and named & set(people):
                out.append((3, work.id))
    return tuple(w for _, w in sorted(out))


def group(
    judged: Sequence[Judged],
    sources: Sequence[AnnotatedSource],
    works: Mapping[str, Work],
    resolve: Callable[[str], str | None],
) -> tuple[Account, ...]:
    """Accounts among the judged matches. Neither order nor number of translations changes how many there are."""
    candidates = [works_of(j, sources, works, resolve) for j in judged]
    told = {_place(j): c for j, c in zip(judged, candidates, strict=True)}
    candidates = [
        told.get(j.match.retells, c) if j.match.retells else c for j, c in zip(judged, candidates, strict=True)
    ]
    parent = list(range(len(judged)))

    def root(i: int) -> int:
        while parent[i] != i:
            i = parent[i]
        return i

    for i in range(len(judged)):
        for k in range(i):
            if _one_account(judged[i], judged[k], candidates[i], candidates[k]):
                a, b = root(i), root(k)
                parent[max(a, b)] = min(a, b)
    groups: dict[int, list[int]] = {}
    for i in range(len(judged)):
        groups.setdefault(root(i), []).append(i)
    out = []
    for number, members in enumerate(groups.values(), start=1):
        shared = [set(candidates[i]) for i in members if candidates[i]]
        common = set.intersection(*shared) if shared else set()
        first = next((w for i in members for w in candidates[i] if not common or w in common), None)
        out.append(Account(number, first, tuple(judged[i] for i in members)))
    return tuple(out)


def _one_account(a: Judged, b: Judged, mine: Sequence[str], theirs: Sequence[str]) -> bool:
    if set(mine) & set(theirs) or _retells(a, b) or _retells(b, a):
        return True
    if a.match.source != b.match.source:
        return False
    if mine or theirs:
        return False
    return a.match.speaker == b.match.speaker or a.match.speaker is None or b.match.speaker is None


def _retells(a: Judged, b: Judged) -> bool:
    return a.match.retells == _place(b)


def _place(judged: Judged) -> tuple[int, int]:
    """Where a match stands, as others that stand beside it in another rendering have it (`Match.retells`)."""
    m = judged.match
    return m.source, m.found.start if m.found is not None else m.start


def renders_one_work(a: Judged, b: Judged, accounts: Sequence[Account]) -> str | None:
    """The work that two judged matches both render, None when there is none."""
    for account in accounts:
        if account.work is not None and a in account.members and b in account.members:
            return account.work
    return None


def lineage_order(judged: Judged, sources: Sequence[AnnotatedSource], work: str | None) -> tuple[int, str, str, int]:
    """Sort key: nearest to the original first, then by publication, then by id and place."""
    source = sources[judged.match.source]
    how = [DISTANCE[r.how] for r in source.source.renders if work is None or r.work == work]
    retold = 1 if source.source.translated_from or judged.match.retells else 0
    return (min(how, default=9) * 2 + retold, source.source.published or "9999", source.source.id, judged.match.start)
