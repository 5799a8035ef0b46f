"""The statement denied: "Musk never sued OpenAI", 马斯克从未起诉OpenAI.

Where the negation goes is data of the language (`Writing.denial`); the verb is the first word for an act that stands
right behind its subject or a helping verb. Whether it came out as a denial is read back with the package's own reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.languages.senses import SPEECH
from factcheck.languages.writing import Denial, get_writing
from factcheck.matching.frame import build_frame
from factcheck.matching.index import kind_of
from factcheck.matching.roles import PARTIES
from factcheck.matching.terms import OTHERS
from factcheck.model.frame import Frame
from factcheck.selftest.original import Made, Mutant, Original, Skipped, changed_claim, same_value

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")


def denied(original: Original, kind: str) -> Iterator[Made]:
    """The claim with its verb denied."""
    frame = original.frame
    if any(t.negated for t in frame.terms):
        yield Skipped(kind, "the statement denies something already")
        return
    denial = get_writing(original.language.code).denial
    for statement in _statements(original, denial):
        claim = changed_claim(original.claim, statement=statement)
        again = build_frame(claim, original.language, original.world.entities, named=original.world.index.entities)
        if len(again.figures) == len(frame.figures) and _is_denied(again, frame):
            yield Mutant(kind, claim, "denied")
            return
    yield Skipped(kind, "no verb of the statement is known that could be denied in one word")


def _is_denied(again: Frame, frame: Frame) -> bool:
    """Whether the changed statement denies: an act of it, or the limit that it gives ("never less than 45")."""
    if any(t.negated for t in again.terms):
        return True
    return again.asserted is not None and frame.asserted is not None and not same_value(again.asserted, frame.asserted)


def _statements(original: Original, denial: Denial) -> Iterator[str]:
    text = original.frame.text
    for old, new in sorted(denial.endings.items(), key=lambda pair: -len(pair[0])):
        stem = text.rstrip(" .。！!")
        if stem.endswith(old):
            yield stem[: len(stem) - len(old)] + new + text[len(stem) :]
            return
    if not any((*denial.verb, *denial.helping)):
        return
    found = _verbs(original, denial)
    for start, end, pair in found:
        before, behind = pair
        before = denial.elided if before and denial.elided and text[start].lower() in _VOWELS else before
        gap = " " if original.language.spaced else ""
        lead = before + ("" if before.endswith(("'", "’")) or not before else gap)
        tail = (gap + behind) if behind else ""
        yield text[:start] + lead + text[start:end] + tail + text[end:].removeprefix(denial.drops)


_VOWELS = frozenset("aeiouyhàâéèêëîïôöûü")


def _verbs(original: Original, denial: Denial) -> list[tuple[int, int, tuple[str, str]]]:
    """Where the denial may go: finite verbs and helping verbs, with what goes before and behind them; words for acts
    before helping verbs alone, speech last."""
    frame, language = original.frame, original.language
    text = frame.text
    kinds = original.world.entities.kind
    ends = {m.end for m in frame.mentions if kinds(m.entity) in PARTIES | {"place", "product"} or m.how != "name"}
    acts = [t for t in frame.terms if kind_of(t.term) in ("event", "state") and t.term != OTHERS]
    acts.sort(key=lambda t: (t.term in SPEECH, t.start))
    out: list[tuple[int, int, tuple[str, str]]] = []
    counted: list[tuple[int, int, tuple[str, str]]] = []
    if not language.spaced:
        return [(t.start, t.end, denial.verb) for t in acts]
    words = [(m.start(), m.end(), m.group().casefold()) for m in _WORD.finditer(text)]
    helping = [(s, e, denial.helping) for s, e, w in words if w in denial.auxiliaries]
    if denial.second:
        out += helping
    for act in acts:
        at = next((i for i, (s, _, _) in enumerate(words) if s == act.start), None)
        if at is None or at == 0:
            continue
        _, end, before = words[at - 1]
        if before in denial.auxiliaries:
            first = at - 1
            while first and words[first - 1][2] in denial.auxiliaries:
                first -= 1  # "could be", "si è"
            out.append((words[first][0], words[first][1], denial.helping))
        elif end in ends or before in language.grammar.pronouns:
            out.append((act.start, words[at][1], denial.verb))
        elif any(end == f.end for f in frame.figures):
            counted.append((act.start, words[at][1], denial.verb))  # "hundreds of people use it"
    return out + helping + counted
