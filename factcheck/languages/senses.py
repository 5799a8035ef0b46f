"""Sets of concepts that matching reads in a special way: giving and taking, limits, plans, messages.

Ids are those of `languages/concepts.py`; ids that do not exist there match nothing.
"""

from __future__ import annotations

#: Acts seen from the giving and from the taking side: who gives in the one is whom it is taken from in the other.
GIVING: frozenset[str] = frozenset(
    {
        "give_money",
        "donate",
        "fund_project",
        "invest",
        "give",
        "grant_aid",
        "aid",
        "lend",
        "pay",
        "sell",
        "send",
        "offer",
    }
)
TAKING: frozenset[str] = frozenset({"get_money", "raise_money", "receive", "borrow", "buy", "earn", "take"})

#: What happens to somebody and nobody does: who is named with it is the one whom it befalls, in any voice.
BEFALLING: frozenset[str] = frozenset({"born", "die"})

#: What everyday acts are where their object is a sum of money.
OF_MONEY: dict[str, str] = {"give": "give_money", "supply": "give_money", "receive": "get_money", "take": "get_money"}

#: Concepts that make a limit itself the thing that is asserted ("the cap is 100 times").
LIMITS: frozenset[str] = frozenset({"cap_limit", "limit"})

#: Concepts of plain speech, by which a clause names its source.
SPEECH: frozenset[str] = frozenset({"say", "write", "announce", "report", "inform", "confirm"})

#: Acts of saying that only name the speaker of what follows ("she warned that ...").
SPEECH_ACTS: frozenset[str] = SPEECH | {"warn", "statement", "argue", "email", "reply"}

#: Acts that two parties do to each other: who meets whom is the same either way round.
MUTUAL: frozenset[str] = frozenset(
    {
        "meeting", "merge", "combine", "join", "say", "discuss", "negotiate", "agree", "agreement", "compete",
        "different", "collaborate_public", "marry", "share_with", "email", "disagree", "dispute", "argue", "equal",
    }
)  # fmt: skip

#: Acts of which a party may be the matter ("a post about Google"): nothing is done to it.
MESSAGES: frozenset[str] = frozenset(
    {"post", "publish", "publication", "write", "email", "letter", "message", "report", "say", "announce", "statement"}
)

#: Acts that end or refuse another: the word for them denies what it governs ("stopped paying").
ENDING: frozenset[str] = frozenset({"stop", "end", "answer_refuse", "fail", "lack", "deny", "suspend", "revoke"})

#: Words that carry another one and add nothing to it: who "suffered an injury" was injured.
FILLERS: frozenset[str] = frozenset(
    {
        "happen", "become", "take", "bring", "carry", "hold_event", "sustain_loss", "person", "case_instance", "type",
        "number", "situation", "today_now", "activity", "operate", "use", "include", "list", "hit_strike", "show",
    }
)  # fmt: skip

#: Words by which a sentence leaves open whether its act happened.
HEDGES: frozenset[str] = frozenset(
    {"evidence", "suspected", "allege", "charge_crime", "investigate", "budget", "concern", "doubt", "deny", "threat"}
)

#: Kinds of things of which one never stands for another: a fire is no earthquake.
DISTINCT: frozenset[str] = frozenset(
    {"earthquake", "tsunami", "flood", "fire_blaze", "volcano", "drought", "landslide", "cancer", "diabetes", "hiv",
     "malaria"}
)  # fmt: skip

#: Ranks: who is first is not who comes later.
RANKS: frozenset[str] = frozenset({"first_time", "last_time", "first_round"})

#: The concept that says the period of a rate when it stands apart from the figure ("every year they need billions").
PERIODS: dict[str, str] = {"year": "year_annual"}

#: Acts that speak of another act without saying that it happened: who refuses to resign has not resigned.
GOVERNING: frozenset[str] = frozenset(
    {
        "deny", "answer_refuse", "demand_ask", "ask", "threat", "fail", "want", "plan", "propose", "promise", "doubt",
        "expect", "try", "offer", "prevent", "lie", "need",
    }
)  # fmt: skip
