"""A claim, taken apart: what is asserted, and the anchors that a passage must share before it bears on the claim.

Asserted is one thing: a value, a date, who said it, or the statement itself. Everything else - who, what, when, in
which document - is an anchor.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from factcheck.languages.base import Language
from factcheck.model.claim import Claim
from factcheck.model.passage import Mention, Term
from factcheck.values.base import DateValue, Found, Value

AssertedKind = Literal["quantity", "date", "statement"]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The parts of one claim.

    `asserted` is the value that is compared, `yearless` the same date as the statement has it where it says no year: a
    source that says none either is held against that. `terms` are the content words of the statement, `predicate` those
    of the registry's predicate field, `focus` the ids of those that say something, `who` the words of the subject field
    ("new employees"). `subjects` are the entities of the claim's subject, `others` all further ones; `kin` maps an
    entity to those that a text may name in its place. `speaker` is set where the claim says that somebody said so;
    `verb` is then the kind of speech verb. `figures` are all values of the statement in order, `mention` the asserted
    one among them; `anchors` are the others, `when` the dates among those. `quotes` are the words in quotation marks.
    `only` are the ids of the documents that alone are asked (None: all), because the claim names them; `headline`: what
    it cites of them is a line above a text. `denies`: the statement denies something; `denies_value`: it denies what it
    says of the asserted value.
    """

    claim: Claim
    language: Language
    kind: AssertedKind
    asserted: Value | None
    yearless: DateValue | None
    terms: tuple[Term, ...]
    focus: frozenset[str]
    predicate: tuple[Term, ...]
    who: tuple[str, ...]
    subjects: tuple[str, ...]
    others: tuple[str, ...]
    speaker: str | None
    verb: str | None
    anchors: tuple[Found, ...]
    figures: tuple[Found, ...]
    mention: Found | None
    when: tuple[DateValue, ...]
    quotes: tuple[str, ...]
    mentions: tuple[Mention, ...]
    kin: Mapping[str, tuple[str, ...]]
    text: str
    only: frozenset[str] | None = None
    headline: bool = False
    denies: bool = False
    denies_value: bool = False
