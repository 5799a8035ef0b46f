"""What stands around a passage: the terms and names that a sentence may leave out because its surroundings have them.

That is the sentence before and behind in its paragraph, the heading of its section, what a list item hangs on, the
header of its email, and what the whole document is about.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.model.passage import Mention, Passage
from factcheck.text.segment import Document

#: An entity named in at least this share of a document's paragraphs is what the document is about.
ABOUT_SHARE = 0.15
#: How many blocks above a list item its introduction may stand.
LIST_REACH = 8


def subjects_of(document: Document, mentions: Sequence[Mention]) -> frozenset[str]:
    """What a whole document is about: whoever is named in enough of its paragraphs."""
    starts = [b.start for b in document.blocks]
    seen: dict[str, set[int]] = {}
    for m in mentions:
        block = bisect_left(starts, m.start + 1) - 1
        if block >= 0 and document.blocks[block].kind not in ("boilerplate", "header"):
            seen.setdefault(m.entity, set()).add(block)
    total = max(1, sum(b.kind in ("paragraph", "list_item") for b in document.blocks))
    return frozenset(e for e, blocks in seen.items() if len(blocks) / total >= ABOUT_SHARE)


def surround(
    passages: list[Passage], document: Document, about: frozenset[str], theirs: frozenset[int]
) -> list[Passage]:
    """Second pass: the terms and entities around each passage. `theirs` are those that speak of an unnamed "they"."""
    by_block: dict[int, list[Passage]] = {}
    for p in passages:
        by_block.setdefault(p.block, []).append(p)
    headers = [passages_in(passages, m.header_start, m.header_end) for m in document.messages]
    out: list[Passage] = []
    named: dict[int, set[str]] = {}  # who was named in a block so far
    for p in passages:
        block = document.blocks[p.block]
        beside = (passages[i] for i in (p.index - 1, p.index + 1) if 0 <= i < len(passages))
        near = [q for q in beside if q.block == p.block]
        if block.section is not None:
            near += by_block.get(block.section, [])
        if block.kind == "list_item":
            near += _introduction(p.block, document, by_block)
        heads = headers[block.message] if block.message is not None else []
        terms = frozenset(t.term for q in (*near, *heads) for t in q.terms)
        # The parties of an email are no subject of its sentences: a recipient did not write it.
        carried = frozenset(m.entity for q in near for m in q.mentions)
        if any(t.term == "reply" for t in p.terms) and p.index > 0:
            # who is answered is who spoke right before, in whatever paragraph
            before = out[p.index - 1]
            carried |= frozenset(s.speaker for s in before.sayings if s.speaker is not None)
        earlier = named.setdefault(p.block, set())
        carried |= earlier
        if p.index not in theirs:
            carried |= about  # a "we" or "they" is somebody: the sentence is not about the document's subject as such
        earlier.update(m.entity for m in p.mentions)
        out.append(replace(p, around=terms, carried=carried))
    return out


def passages_in(passages: Sequence[Passage], start: int, end: int) -> list[Passage]:
    """The passages that begin inside [start, end)."""
    starts = [p.start for p in passages]
    return list(passages[bisect_left(starts, start) : bisect_left(starts, end)])


def _introduction(index: int, document: Document, by_block: Mapping[int, list[Passage]]) -> list[Passage]:
    """What a list item hangs on: the nearest block above with another marker."""
    marker = document.blocks[index].marker
    style = marker[-1:] if marker else None
    for above in range(index - 1, max(-1, index - 1 - LIST_REACH), -1):
        other = document.blocks[above]
        if other.kind == "list_item" and (other.marker[-1:] if other.marker else None) == style:
            continue
        return by_block.get(above, [])
    return []
