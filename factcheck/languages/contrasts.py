"""Concepts that are told apart in news: in the same place of two renderings, one in the place of the other is another
fact.

Each row lists concepts of one kind of which only one can be meant. Opposites are not listed here:
`languages/concepts.py` has them. Left out are concepts whose words overlap in some language (a `presidente` heads a
state or a board), and those of which one may stand for another in free translation (say, announce). Ids are those of
`languages/concepts.py`.
"""

from __future__ import annotations

CONTRASTS: tuple[tuple[str, ...], ...] = (
    # what is done with money
    ("lend", "donate", "borrow", "invest", "repay"),
    ("buy", "sell", "rent"),
    ("profit", "revenue", "debt", "tax", "loss"),
    ("salary", "bonus", "pension", "dividend", "rent"),
    ("bribe", "extort", "launder"),
    # companies, and what they do something for
    ("hire", "adopt", "advertise", "train", "research"),
    ("acquire", "merge", "spin_off", "dissolve"),
    ("resign", "fire", "hire", "retire"),
    ("founder", "investor", "employee", "customer", "competitor", "supplier", "donor"),
    ("majority", "minority"),
    ("software", "semiconductor", "battery", "rocket", "robot"),
    # law and crime
    ("arrest", "convict", "acquit", "release_free"),
    ("judge", "prosecutor", "lawyer", "witness", "defendant"),
    ("murder", "kidnap", "rape", "fraud", "smuggle", "steal"),
    ("kill", "injure", "rescue", "kidnap"),
    ("die", "injure", "rescue"),
    # politics
    ("minister", "mayor", "governor", "monarch"),
    ("election", "coup", "census"),
    ("treaty", "sanction", "ceasefire"),
    # disasters and war
    ("earthquake", "flood", "storm", "fire_blaze", "volcano", "drought", "landslide"),
    ("nuclear", "renewable", "oil"),
    # people
    ("doctor", "nurse", "patient"),
    ("teacher", "student"),
    ("son_daughter", "sibling", "parent", "spouse"),
    ("marry", "divorce"),
    # things of one kind
    ("cancer", "diabetes", "hiv", "malaria"),
    ("train_rail", "airplane", "ship"),
    ("school", "university", "hospital", "prison"),
    ("vaccine", "narcotic"),
    ("rocket", "satellite", "drone"),
)
