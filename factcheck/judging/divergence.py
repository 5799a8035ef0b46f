"""Where two renderings of one passage differ: one rule a kind, each with its reason code, in one table.

Silence is no divergence: what only one of the two says may have been left out by the other. Every rule asks for
something else in the same place - a figure for a figure, a name for a name - and for nothing around that says the same
after all: a retelling moves things into the next sentence. Which words stand in the same place is decided in
`matching/counterparts.py`.
"""

from __future__ import annotations

from factcheck.judging.difference import Difference, Rule, Senses
from factcheck.judging.differing_values import dates, values
from factcheck.judging.differing_voices import names, persons, speakers
from factcheck.judging.differing_words import owners, polarity, roles, wording
from factcheck.model.rendering import AlignedPair

#: Every rule, in the order in which its rows are told.
RULES: tuple[Rule, ...] = (values, dates, names, speakers, polarity, roles, persons, wording)

#: What may be asked of two passages that are only about the same matter.
LOOSE: tuple[Rule, ...] = (owners,)


def differences(pair: AlignedPair, senses: Senses) -> list[Difference]:
    """Everything that the rules find in one aligned pair; of one that is not firm, whose something is and no more."""
    return [found for rule in (RULES if pair.firm else LOOSE) for found in rule(pair, senses)]
