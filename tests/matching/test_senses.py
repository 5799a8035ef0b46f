"""Every concept that matching names is one that the lexicon has: a misspelt id would match nothing, and say nothing."""

from __future__ import annotations

import pytest

from factcheck.languages import senses
from factcheck.languages.concepts import BY_ID
from factcheck.matching import correspondence, policy
from factcheck.matching.events import PLANS

#: Every set of the module, so that a new one is held too; of a table, its values.
SETS = {
    **{name: value for name, value in vars(senses).items() if isinstance(value, frozenset)},
    **{name: frozenset(value.values()) for name, value in vars(senses).items() if name in ("OF_MONEY", "PERIODS")},
    "PLANS": PLANS,
    "SENDING": correspondence.SENDING,
    "COPYING": correspondence.COPYING,
    "MESSAGE_CONCEPTS": policy.MESSAGE_CONCEPTS,
    "MESSAGE_ACTS": policy.MESSAGE_ACTS,
    "DOCUMENT_CONCEPTS": policy.DOCUMENT_CONCEPTS,
}


@pytest.mark.parametrize("name", sorted(SETS))
def test_ids_exist(name: str) -> None:
    assert SETS[name] <= set(BY_ID)
