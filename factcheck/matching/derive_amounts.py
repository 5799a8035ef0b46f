"""The operations on the amounts of one paragraph: what is left, sums, differences, parts, shares.

| operation | claim asks by | evidence gives |
|---|---|---|
| state | "now", "left"; or the state itself after acts | a state, and acts that add to it or take from it |
| sum | "in total", "altogether"; or the same act | amounts of one thing, in several hands or by one act |
| used | the act | the amount at first and the amount left |
| part | the part that is not told | a whole, and all its other parts |
| difference | "more than", "fewer than" | exactly one amount for either side |
| product | the whole | so many for each, and how many of those |
| quotient | how many of those | a whole, and so many for each |
| share-out | "each" | a whole, and how many share it |

An operation has a result only where its operands are all there is of the thing in the paragraph, every word of the
claim is accounted for, and each act can be read. See `tally.py` for how the operands are read, and `derive_rates.py`
for the last three rows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from factcheck.languages.base import Language
from factcheck.matching.amounts import cues_in
from factcheck.matching.derive_rates import product, quotient, share_out
from factcheck.matching.story import (
    Ask,
    Story,
    accounted,
    asking_cues,
    effect,
    party,
    relevant,
)
from factcheck.matching.tally import Entry
from factcheck.matching.terms import stem
from factcheck.model.derivation import Derivation, Operand, Sign
from factcheck.values.arithmetic import subtract, total
from factcheck.values.base import Quantity
from factcheck.values.format import describe
from factcheck.values.units import kind_chain

_SAY: Mapping[int, Sign] = {1: "+", -1: "-"}


def signed(
    name: str, terms: Sequence[tuple[int, Entry]], asked: bool, given: Iterable[Entry] = ()
) -> Derivation | None:
    """A sum of amounts with their signs, the positive ones first. None where nothing positive is left to begin with,
    and where one of three or more is what the others come to: then it tells the result."""
    if len(terms) > 2 and any(_tells(e, [(s, o) for s, o in terms if o is not e]) for _, e in terms):
        return None
    plus = [e for s, e in terms if s > 0]
    minus = [e for s, e in terms if s < 0]
    if not plus or len({(e.value.kind, e.value.currency) for e in (*plus, *minus)} - {("number", None)}) > 1:
        return None
    units = {e.unit for e in (*plus, *minus)}
    result = total([e.value for e in plus])
    if minus:
        result = subtract(result, total([e.value for e in minus]))
    if result.high is not None and result.high <= 0 < len(minus) and name != "state":
        return None
    if result.high is not None and result.high < 0:
        return None
    first = next((e for e in plus if e.value.unit is not None or e.value.kind == "money"), plus[0])
    unit = first.unit if len(units) == 1 else None
    result = _typed(result, first.value, unit)
    ordered = [(1, e) for e in plus] + [(-1, e) for e in minus]
    working = " ".join(f"{'' if i == 0 else _SAY[s] + ' '}{describe(e.value)}" for i, (s, e) in enumerate(ordered))
    return Derivation(
        name,
        result,
        tuple(Operand(e.source, e.passage, e.found, _SAY[s]) for s, e in ordered if e.source >= 0),
        asked,
        f"{working} = {describe(result)}",
        tuple(e.found for e in given),
    )


def _tells(entry: Entry, others: Sequence[tuple[int, Entry]]) -> bool:
    stated = [None if e.value.stated is None else s * e.value.stated for s, e in others]
    return entry.value.stated is not None and None not in stated and sum(filter(None, stated)) == entry.value.stated


def _typed(result: Quantity, like: Quantity, unit: str | None) -> Quantity:
    kind = like.kind if like.kind != "number" or unit is None else "count"
    return replace(result, kind=kind, unit=unit if kind != "money" else like.unit, currency=like.currency)


def _state(ask: Ask, story: Story) -> Derivation | None:
    """A state after what was told: "had nine, gave away four" says five are left."""
    asked = bool(ask.cues & {"now", "rest"})
    if ask.entry.act not in (None, "have", "go") or (ask.entry.act is None and not asked) or "whole" in ask.cues:
        return None
    entries = relevant(ask, story)
    if not entries or any(e.marks & {"whole"} for e in entries):
        return None
    return _change(ask, story, entries, asked)


def _change(ask: Ask, story: Story, entries: Sequence[Entry], asked: bool) -> Derivation | None:
    if any(e.marks & {"rest", "now", "negated"} and e.act == "have" for e in entries):
        return None  # the state is told
    effects = [(effect(ask, story, e), e) for e in entries]
    if any(s is None or is_doubtful(ask, e) for s, e in effects):
        return None
    terms = [(s, e) for s, e in effects if s]
    states = [e for s, e in terms if s == 2]
    changes = [(s, e) for s, e in terms if s != 2]
    if not changes:
        return None
    if not states and not ("rest" in ask.cues and {s for s, _ in changes} == {1, -1}):
        return None  # what was there before is not told
    if states and not all(_follows(states[0], e) for _, e in changes):
        return None
    if len(states) > 1 and ask.holder is not None:
        return None
    if states and any(e.at < states[0].at and "before" not in states[0].marks for _, e in changes):
        return None  # a state that is told after the act may hold for the time after it
    if any("before" in e.marks for _, e in changes):
        return None
    return signed("state", [(1 if s == 2 else s or 0, e) for s, e in terms], asked)


def _follows(state: Entry, change: Entry) -> bool:
    """Whether the dates leave it open that the act came after the state; a dated act on an undated state does not."""
    if not change.dates:
        return True
    if not state.dates or state.dates[-1].low is None or change.dates[0].low is None:
        return bool(state.dates)
    return change.dates[0].low >= state.dates[-1].low


def is_doubtful(ask: Ask, e: Entry) -> bool:
    """Whether an amount is denied, planned or supposed where the claim is not."""
    if e.marks & {"negated", "until"}:
        return True
    return bool(e.marks & {"planned", "unreal"}) and "unreal" not in ask.entry.marks


def _is_subset(e: Entry) -> bool:
    """Whether an amount is part of one that was told before ("of whom 30 in Bonn"): it adds nothing to it."""
    return bool(e.marks & {"subset", "of"})


def _sum(ask: Ask, story: Story) -> Derivation | None:
    """Amounts that one word ("in total") or one act puts together."""
    asked = "whole" in ask.cues
    entries = relevant(ask, story)
    if not entries or "rest" in ask.cues or any("whole" in e.marks for e in entries):
        return None
    act = ask.entry.act
    if act is not None and act != "have":
        same = [e for e in entries if e.act == act and (asked or e.verb == ask.entry.verb)]
        if ask.holder is not None:
            holder = party(ask.holder, story)
            same = [e for e in same if party(e.subject, story) & holder]
        if len(same) < 2 or any(not e.certain or is_doubtful(ask, e) or _is_subset(e) for e in entries):
            return None
        return signed("sum", [(1, e) for e in same], asked)
    if not asked:
        return None
    effects = [(effect(ask, story, e), e) for e in entries]
    if any(s is None or is_doubtful(ask, e) or e.marks & {"rest", "now"} for s, e in effects):
        return None
    terms = [(1 if s == 2 else s, e) for s, e in effects if s]
    if any(s > 0 and _is_subset(e) for s, e in terms):
        return None
    return signed("sum", [(s, e) for s, e in terms if s], asked) if len(terms) > 1 else None


def _used(ask: Ask, story: Story) -> Derivation | None:
    """What went, from what there was and what is left: "had nine, now has five" says four are gone."""
    if ask.entry.act not in ("lose", "give"):
        return None
    entries = relevant(ask, story) or []
    left = [e for e in entries if e.act == "have" and e.marks & {"rest", "now"}]
    first = [e for e in entries if e not in left]
    if len(left) != 1 or len(first) != 1 or first[0].act not in ("have", "gain") or not first[0].certain:
        return None
    if any(is_doubtful(ask, e) for e in entries):
        return None
    return signed("used", [(1, first[0]), (-1, left[0])], True)


def _part(ask: Ask, story: Story) -> Derivation | None:
    """The part that is not told: the whole without all other parts ("the rest were blue")."""
    wholes = [e for e in story.entries if "whole" in e.marks and not e.base]
    others = [e for e in story.entries if e not in wholes and not e.base]
    if not wholes:
        followed = [e for e in others if e is not story.entries[0] and (e.marks & {"of", "rest"} or e.own is False)]
        wholes = [story.entries[0]] if followed == list(story.entries[1:]) and "rest" in _cues_of(story) else []
        others = followed
    if len(wholes) != 1 or not others or "rest" in ask.cues or "whole" in ask.cues:
        return None
    whole = wholes[0]
    parts = [e for e in others if e.unit == whole.unit or (whole.unit or "") in kind_chain(e.unit or "")]
    if len(parts) != len(others) or not all(e.certain or e.marks & {"of"} for e in (whole, *parts)):
        return None
    if any(is_doubtful(ask, e) for e in (whole, *parts)):
        return None
    c = ask.entry
    if c.unit not in (whole.unit, None) and whole.unit not in kind_chain(c.unit or ""):
        return None
    nouns = whole.nouns or frozenset()
    mine = (c.words | (c.nouns or frozenset())) - frozenset({c.verb or ""})
    told = frozenset(w for e in parts for w in (e.words | (e.nouns or frozenset()))) - nouns
    telling = mine - told
    telling -= frozenset({stem(whole.unit or "", ask.language)})
    body = story.words | frozenset(_stems(story, ask.language))
    telling = frozenset(w for w in telling if w in body and w not in _bare(whole, ask))
    telling -= whole.words - nouns
    if not telling or mine & told - whole.words - nouns:
        return None
    return signed("part", [(1, whole), *((-1, e) for e in parts)], True)


def _bare(whole: Entry, ask: Ask) -> frozenset[str]:
    return (whole.subject | frozenset({whole.verb or ""})) - (ask.entry.nouns or frozenset())


def _cues_of(story: Story) -> frozenset[str]:
    found: set[str] = set()
    for p in story.passages:
        found |= {k[4:] for _, _, k in cues_in(story.source.text.text[p.start : p.end], story.source.language)}
    return frozenset(found)


def _stems(story: Story, language: Language) -> Iterable[str]:
    for p in story.passages:
        for word in re.findall(r"[^\W\d_]+", story.source.text.text[p.start : p.end]):
            yield stem(word, language)


def _difference(ask: Ask, story: Story) -> Derivation | None:
    """How much more or less one amount is than another, where the claim names both."""
    if "than" not in ask.cues or not ask.cues & {"more", "fewer"}:
        return None
    text, language = ask.frame.text, ask.language
    hits = asking_cues(ask.frame)
    than = next(s for s, _, k in hits if k == "cue:than")
    sides = [
        frozenset(stem(w, language) for w in re.findall(r"[^\W\d_]+", part.casefold()))
        for part in (text[:than], text[than:])
    ]
    entries = [e for e in story.entries if not e.base and e.value.kind == ask.entry.value.kind]
    if len(entries) < 2 or any(is_doubtful(ask, e) for e in entries):
        return None
    described = [e.words | (e.nouns or frozenset()) | {stem(e.unit or "", language)} for e in entries]
    common = frozenset.intersection(*described)
    left = [e for e, d in zip(entries, described, strict=True) if (d - common) & (sides[0] - sides[1])]
    right = [e for e, d in zip(entries, described, strict=True) if (d - common) & (sides[1] - sides[0])]
    left, right = [e for e in left if e not in right], [e for e in right if e not in left]
    if len(left) != 1 or len(right) != 1:
        return None
    if left[0].unit != right[0].unit and len(entries) != 2:
        return None
    if not left[0].own and not right[0].own:
        return None
    one, two = (left[0], right[0]) if "more" in ask.cues and "fewer" not in ask.cues else (right[0], left[0])
    made = signed("difference", [(1, one), (-1, two)], True)
    if made is None or not isinstance(made.value, Quantity):
        return made
    return replace(made, value=_typed(made.value, ask.entry.value, ask.entry.value.unit))


#: The operations: each gives a result, or None where the claim does not ask for it or the paragraph does not give it.
OPERATIONS: tuple[Callable[[Ask, Story], Derivation | None], ...] = (
    _difference,
    share_out,
    product,
    quotient,
    _part,
    _used,
    _state,
    _sum,
)


def derivations(ask: Ask, story: Story) -> list[Derivation]:
    """All results of the table for one claim and one paragraph."""
    kinds = {ask.entry.value.kind, "count", "number"}
    if len(story.entries) + len(ask.given) < 2 or not any(e.value.kind in kinds for e in story.entries):
        return []
    if not accounted(ask, story):
        return []
    found = (operate(ask, story) for operate in OPERATIONS)
    return [d for d in found if d is not None]
