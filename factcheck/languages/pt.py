"""Portuguese: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.value_data import ValueData

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

VALUES = ValueData()

# --- grammar ---------------------------------------------------------------------------------------------------------

GRAMMAR = Grammar(sentence_ends=".!?…", clause_marks=(",", ";", ":", "—", "–"))

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = {}

LANGUAGE = Language(code="pt", name="Portuguese", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
