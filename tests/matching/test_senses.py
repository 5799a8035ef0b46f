"""Every concept that matching names is one that the lexicon has: a misspelt id would match nothing, and say nothing."""

from __future__ import annotations

import pytest

from factcheck.languages import senses
from factcheck.languages.concepts import BY_ID
from factcheck.matching import policy
from factcheck.matching.events import PLANS

SETS = {
    "GIVING": senses.GIVING,
    "TAKING": senses.TAKING,
    "LIMITS": senses.LIMITS,
    "RANKS": senses.RANKS,
    "GOVERNING": senses.GOVERNING,
    "PERIODS": frozenset(senses.PERIODS.values()),
    "PLANS": PLANS,
    "MESSAGE_CONCEPTS": policy.MESSAGE_CONCEPTS,
    "MESSAGE_ACTS": policy.MESSAGE_ACTS,
    "DOCUMENT_CONCEPTS": policy.DOCUMENT_CONCEPTS,
}


@pytest.mark.parametrize("name", sorted(SETS))
def test_ids_exist(name: str) -> None:
    assert SETS[name] <= set(BY_ID)
