"""The weights and thresholds of matching, in one table. Scores run from 0 to 1.

They were set on hand-verified claims about real documents: a passage must share most of what makes the claim this claim
before a difference in the value can contradict it, and somewhat less before an equal value can support it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """All numbers that matching uses."""

    #: How much a shared word counts by where it stands, seen from the value.
    same_clause: float = 1.0
    next_clause: float = 0.85
    same_sentence: float = 0.65
    around: float = 0.4
    #: A word for the contrary speaks of the same matter.
    contrary_value: float = 0.3
    #: How much an entity counts by how it is present.
    named: float = 1.0
    voice: float = 0.8
    carried: float = 0.6
    #: Share of the score that words have; the rest is that of the entities.
    words_share: float = 0.65
    #: A word of the claim that no lexicon knows can only be found in the claim's own language.
    foreign_word: float = 0.12
    #: In a claim about a message as such, words for messages and writing do not tell which message is meant.
    message_word: float = 0.2
    #: A figure that the claim mentions besides the asserted one, as an anchor.
    figure: float = 0.8
    #: Added to the score of a figure that is one per period as claimed, taken off that of another.
    rate: float = 0.03
    #: Taken off the score of a value that stands next to another event than the claim's.
    other_event: float = 0.05
    #: A word of the claim's predicate (`focus`) says more about what the claim is than one of its circumstances.
    focus: float = 1.5
    aside: float = 0.6
    #: Concepts that say little about what a sentence is about ("new", "today", "part").
    light: float = 0.35
    #: Least coverage of the words for a passage to be looked at further.
    least_coverage: float = 0.30
    #: ... and the share of it that must stand in the sentence itself, not around it.
    least_own: float = 0.2
    #: Least score of a passage to be judged and shown.
    show: float = 0.36
    #: Least coverage for the words of somebody else to be those of the claim.
    same_words: float = 0.9
    #: The entities' share of a passage that has all words of a claim without names.
    nobody: float = 0.8
    #: Least number of things that say something in a passage of another language for it to bear out a statement.
    least_words: int = 2
    #: Two values of one passage whose scores differ by less cannot be told apart.
    tie: float = 0.04
    #: How many passages of a claim are looked at, best first.
    candidates: int = 120


POLICY = Policy()

#: Concepts that make a claim one about a message as such: its date is that of the header.
MESSAGE_CONCEPTS = frozenset({"email", "letter", "message", "forward", "reply"})
#: Acts that every message shares.
MESSAGE_ACTS = frozenset({"write", "send", "say", "receive", "copy_in"})
#: Concepts that make a claim one about a document at hand: its date is that of publication.
DOCUMENT_CONCEPTS = frozenset({"publish", "publication", "post", "report"})
#: Acts by which a document comes out.
PUBLISHING = frozenset({"publish", "post"})
