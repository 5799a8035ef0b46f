"""A supported claim with the evidence that bears it out, and how a falsified version of it is written and read back.

What a mutation makes of a claim is judged here from the values of that evidence alone, by plain arithmetic of their
ends, and never from a verdict: a mutant that the evidence bears out as well is no mutant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from factcheck.judging.verdict import Ruling
from factcheck.languages.base import Language
from factcheck.languages.senses import LIMITS
from factcheck.matching.entities import EntityIndex
from factcheck.matching.frame import build_frame
from factcheck.matching.index import CorpusIndex
from factcheck.model.claim import Claim
from factcheck.model.frame import Frame
from factcheck.model.source import Glossary
from factcheck.values.alignment import Aligned, align
from factcheck.values.base import DateValue, Found, Quantity, Value
from factcheck.values.interval import disjoint, subset

#: What the evidence says to a changed value: nothing of it can be; it leaves it open; it bears it out.
Standing = Literal["false", "open", "true"]


@dataclass(frozen=True, slots=True, eq=False)
class World:
    """The evidence, read once for all mutants."""

    index: CorpusIndex
    entities: EntityIndex
    glossary: Glossary


@dataclass(frozen=True, slots=True, eq=False)
class Original:
    """A supported claim, taken apart and ruled on; of one that names its source, what it has from there."""

    claim: Claim
    language: Language
    frame: Frame
    ruling: Ruling
    world: World

    @property
    def values(self) -> tuple[Value, ...]:
        """The values that bear the claim out, and what all accounts say together where they do."""
        found = [
            j.match.found.value for j in self.ruling.judged if j.stance == "supports" and j.match.found is not None
        ]
        joint = self.ruling.joint
        return tuple(dict.fromkeys([*found, *([joint] if joint is not None else [])]))

    def standing(self, value: Value) -> Standing:
        """What the evidence says to another value in the claimed one's place, which is borne out as well where it
        follows from that ("within ten years" from "within a year"). A cap is the number that it stands at."""
        cap = any(t.term in LIMITS for t in (*self.frame.terms, *self.frame.predicate))
        found = [stand(value, other, cap=cap) for other in self.values]
        if "false" in found:
            return "false"
        if self.frame.asserted is not None and not self.frame.denies_value:
            found.append(stand(value, self.frame.asserted, cap=cap))
        return "true" if "true" in found else "open"


def stand(claimed: Value, other: Value, *, cap: bool = False) -> Standing:
    """How a value of the evidence stands to a claimed one, by their ends alone."""
    if isinstance(claimed, DateValue) or isinstance(other, DateValue):
        return (
            _stand_date(claimed, other) if isinstance(claimed, DateValue) and isinstance(other, DateValue) else "open"
        )
    if None not in (claimed.currency, other.currency) and claimed.currency != other.currency:
        return "false"
    if claimed.kind == other.kind == "duration" and claimed.unit != other.unit:
        aligned = align(claimed, other)  # a month, in years
        other = replace(aligned.evidence, unit=claimed.unit) if isinstance(aligned, Aligned) else other
    if claimed.currency != other.currency or (claimed.unit != other.unit and None not in (claimed.unit, other.unit)):
        return "open"
    if cap and None not in (claimed.stated, other.stated):
        return "true" if claimed.stated == other.stated else "false"
    if disjoint(other, claimed):
        return "false"
    return "true" if subset(other, claimed) else "open"


def _stand_date(claimed: DateValue, other: DateValue) -> Standing:
    if None in (claimed.low, other.low) and claimed.bound == other.bound == "=":
        pairs = [(a, b) for a, b in zip(claimed.iso.split("-"), other.iso.split("-"), strict=False) if "X" not in a + b]
        return "false" if any(a != b for a, b in pairs) else "open"
    if claimed.low is not None and other.high is not None and claimed.low > other.high:
        return "false"
    if claimed.high is not None and other.low is not None and claimed.high < other.low:
        return "false"
    within = None not in (claimed.low, claimed.high, other.low, other.high)
    if within and claimed.low <= other.low and other.high <= claimed.high:  # type: ignore[operator]
        return "true"
    return "open"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A falsified claim. `falsified` is False where the evidence leaves the question open; `change` says what was
    done, in the words of the statement."""

    kind: str
    claim: Claim
    change: str
    falsified: bool = True


@dataclass(frozen=True, slots=True)
class Skipped:
    """A mutation that was not made."""

    kind: str
    reason: str


Made = Mutant | Skipped


def changed_claim(claim: Claim, **fields: Any) -> Claim:
    """The claim with other fields, checked as one from a file; what the desk expects of the original is left out."""
    return Claim.model_validate({**_plain(claim), "expect": None, "draft": None, **fields})


def _plain(claim: Claim) -> dict[str, Any]:
    return {name: getattr(claim, name) for name in type(claim).model_fields}


def replaced(text: str, start: int, end: int, words: str) -> str:
    """The text with other words in one place; what opened a sentence still opens with a capital."""
    if start == 0 and text[:1].isupper():
        words = words[:1].upper() + words[1:]
    return text[:start] + words + text[end:]


def read_back(original: Original, claim: Claim, wanted: Value) -> bool:
    """Whether the reader finds the wanted value, and no other figure more or less, in the changed statement."""
    frame = build_frame(claim, original.language, original.world.entities, named=original.world.index.entities)
    if frame.mention is None or len(frame.figures) != len(original.frame.figures):
        return False
    return same_value(frame.mention.value, wanted) and frame.kind == original.frame.kind


def same_value(one: Value, two: Value) -> bool:
    """Whether two values commit to the same, however they are worded."""
    if isinstance(one, DateValue) or isinstance(two, DateValue):
        return (
            isinstance(one, DateValue)
            and isinstance(two, DateValue)
            and (one.iso, one.low, one.high, one.bound) == (two.iso, two.low, two.high, two.bound)
        )
    return all(
        getattr(one, name) == getattr(two, name)
        for name in ("kind", "stated", "low", "high", "low_open", "high_open", "unit", "currency", "per")
    )


def first_that_reads(
    original: Original, mention: Found, wordings: Sequence[str], wanted: Value, fields: Mapping[str, Any]
) -> Claim | None:
    """The claim with the first of several wordings in the place of its value that is read back as the wanted one."""
    text = original.frame.text
    for words in dict.fromkeys(wordings):
        statement = replaced(text, mention.start, mention.end, words)
        claim = changed_claim(original.claim, statement=statement, **fields)
        if statement != text and read_back(original, claim, wanted):
            return claim
    return None


def quantity_of(frame: Frame) -> Quantity | None:
    """The quantity that the claim asserts, None where it asserts something else."""
    return frame.asserted if isinstance(frame.asserted, Quantity) else None
