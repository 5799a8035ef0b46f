"""The words by which a statement names a document, and says to whom a message went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentWords:
    """All forms in lower case, the longer ones found first; in a spaced language they are whole words.

    `nouns` are words for a document at hand ("source", "article"), `kinds` those for one of a kind, with the `how` of
    the manifest ("translation"), `names` those for its language, with the code ("Chinese"). `everything` stands for all
    documents together, `headlines` for a line above a text. `before` stands before the name of a document that the rest
    of the sentence comes from ("according to"), `behind` behind it ("zufolge", によると); `saying` are verbs of a
    document ("says"), `linking` what may open their object ("that"). `recipient` stands right before the name of whom
    a message went to ("to"), `recipient_behind` right behind it (宛て). `spanning` are verbs by which writings go on
    from one time to another ("span"). `head_last`: in a name made of several nouns
    the last one says what it is.
    """

    nouns: tuple[str, ...] = ()
    kinds: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    everything: tuple[str, ...] = ()
    headlines: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    saying: tuple[str, ...] = ()
    linking: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    recipient_behind: tuple[str, ...] = ()
    spanning: tuple[str, ...] = ()
    head_last: bool = False
