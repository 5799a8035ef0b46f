"""Families of concepts: the act, the thing and the role that news prose uses for one and the same matter.

"He was paid 9,000", "his salary is 9,000" and "he earns 9,000" say one thing with three concepts. Inside a family one concept
may stand for another, less well than for itself. Opposites never share a family. Listed by hand; ids are those of
`languages/concepts.py`.
"""

from __future__ import annotations

FAMILIES: tuple[tuple[str, ...], ...] = (
    ("give_money", "donate", "fund_project", "invest", "funds", "give", "grant_aid", "aid", "contribute"),
    ("raise_money", "get_money", "donate", "fund_project", "fundraising_target", "receive", "collect"),
    ("pay", "salary", "earn", "bonus", "compensation", "make_money"),
    ("investor", "invest", "shareholder", "capital"),
    ("donor", "donate"),
    ("cost", "price", "spend", "fee", "pay"),
    ("price", "value_worth", "valuation"),
    ("return_on_investment", "profit", "earn", "dividend", "make_money"),
    ("cap_limit", "limit", "reduce"),
    ("revenue", "earn", "sell"),
    ("share_stock", "ownership", "shareholder"),
    ("majority", "ownership", "control"),
    ("costs_cut", "cost", "reduce"),
    ("lay_off", "fire", "job"),
    ("hire", "employee", "recruit", "job", "appoint"),
    ("leave", "resign", "retire"),
    ("join", "enter", "participate", "member"),
    ("found", "founder", "create", "launch", "company", "build"),
    ("merge", "acquire", "join", "combine"),
    ("acquire", "buy"),
    ("offer", "propose", "plan"),
    ("propose", "plan", "idea", "want"),
    ("promise", "guarantee", "contract", "agreement"),
    ("agreement", "contract", "partnership", "sign", "treaty"),
    ("partnership", "collaborate_public", "combine"),
    ("sue", "legal_action", "file_document", "court", "complaint"),
    ("legal_action", "dispute", "court", "complain", "document"),
    ("drop_lawsuit", "legal_action"),
    ("allege", "charge_crime", "criticise", "complain"),
    ("breach", "contract"),
    ("verdict", "ruling", "judge", "decide"),
    ("convict", "sentence_punish", "prison"),
    ("arrest", "police", "prison"),
    ("kill", "die", "victim", "attack"),
    ("injure", "victim"),
    ("die", "victim"),
    ("win", "victory", "champion", "beat"),
    ("vote", "election", "candidate", "elect"),
    ("email", "letter", "message", "write", "send"),
    ("post", "publish", "write", "social_media", "message"),
    ("say", "statement", "announce", "write"),
    ("announce", "publish", "reveal", "report", "inform", "press_release"),
    ("reply", "write", "say"),
    ("forward", "send", "share_with"),
    ("copy_in", "send"),
    ("warn", "threat", "danger"),
    ("paper_scientific", "publication", "research", "publish"),
    ("research", "researcher", "science", "study"),
    ("release_product", "launch", "announce", "publish"),
    ("release_free", "release_product"),
    ("launch_rocket", "rocket", "launch"),
    ("open_source", "open", "free"),
    ("compute_power", "resource", "computer"),
    ("model_ai", "artificial_intelligence", "algorithm"),
    ("self_driving", "vehicle"),
    ("government", "governance", "board", "control"),
    ("governance", "board", "committee", "structure"),
    ("group", "team", "member", "person"),
    ("team", "employee", "member"),
    ("person", "participant", "user", "customer"),
    ("use", "user", "product"),
    ("support", "agree", "accept", "help", "allow_help"),
    ("veto", "answer_refuse", "oppose", "ban"),
    ("possible", "chance_random"),
    ("succeed", "win", "reach"),
    ("stop", "suspend", "end"),
    ("reduce", "decrease"),
    ("increase", "improve"),
    ("lead", "leader", "above", "win"),
    ("need", "lack", "demand"),
    ("hospital", "medical", "health"),
    ("study", "clinical_trial", "research"),
    ("ask", "demand_ask", "want"),
    ("opinion", "say", "know"),
    ("secret", "confidential", "hide"),
    ("decide", "choose_depend"),
    ("limit_time", "time"),
    ("accelerate", "fast", "early"),
)

#: Acts seen from the giving and from the taking side: who gives in the one is whom it is taken from in the other.
GIVING: frozenset[str] = frozenset(
    {"give_money", "donate", "fund_project", "invest", "give", "grant_aid", "aid", "lend", "pay", "sell", "send", "offer"}
)
TAKING: frozenset[str] = frozenset({"get_money", "raise_money", "receive", "borrow", "buy", "earn", "collect", "take"})

#: Concepts that make a limit itself the thing that is asserted ("the cap is 100 times").
LIMITS: frozenset[str] = frozenset({"cap_limit", "limit"})
