"""Families of concepts: the act, the thing and the role that news prose uses for one and the same matter.

"He was paid 9,000", "his salary is 9,000" and "he earns 9,000" say one thing with three concepts. Inside a family one
concept may stand for another, less well than for itself. Opposites never share a family. Listed by hand; ids are those
of `languages/concepts.py`.
"""

from __future__ import annotations

FAMILIES: tuple[tuple[str, ...], ...] = (
    # money
    ("give_money", "donate", "fund_project", "invest", "funds", "give", "grant_aid", "aid", "pay"),
    ("raise_money", "get_money", "donate", "fund_project", "fundraising_target", "receive", "give_money", "invest"),
    ("raise_money", "investment_round", "funds", "money"),
    ("pay", "salary", "earn", "bonus", "compensation", "make_money"),
    ("investor", "invest", "shareholder", "capital", "venture_capital"),
    ("invest", "capital", "investment_round"),
    ("donor", "donate", "give_money", "fund_project"),
    ("charity", "donate", "non_profit"),
    ("cost", "price", "spend", "fee", "pay"),
    ("spend", "burn_money", "invest"),
    ("price", "value_worth", "valuation"),
    ("return_on_investment", "profit", "earn", "dividend", "make_money", "return"),
    ("cap_limit", "limit"),
    ("revenue", "earn", "sell"),
    ("share_stock", "ownership", "shareholder", "part"),
    ("wealth", "value_worth", "valuation"),
    ("debt", "borrow"),
    ("debt", "lend"),
    ("fine_penalty", "sentence_punish", "sanction"),
    ("award_money", "win", "medal"),
    ("costs_cut", "cost", "reduce", "decrease"),
    ("free_of_charge", "free"),
    # company
    ("lay_off", "fire", "job"),
    ("hire", "employee", "job", "appoint"),
    ("leave", "resign", "retire", "separate"),
    ("join", "enter", "participate", "member"),
    ("found", "founder", "create", "launch"),
    ("found", "build"),
    ("build", "create", "produce", "develop"),
    ("merge", "acquire", "join", "combine"),
    ("acquire", "buy"),
    ("offer", "propose", "plan"),
    ("offer", "supply"),
    ("propose", "plan", "idea", "want"),
    ("plan", "want", "goal", "mission"),
    ("agreement", "contract", "partnership", "sign", "treaty", "settle"),
    ("promise", "guarantee", "agreement"),
    ("partnership", "combine", "share_with"),
    ("customer", "user", "buy"),
    ("use", "user", "product", "tool"),
    ("produce", "factory", "product"),
    ("majority", "ownership", "control"),
    ("governance", "board", "committee", "structure"),
    ("government", "governance", "control"),
    ("ceo", "leader", "president_state", "chairman"),
    ("group", "team", "member", "person"),
    ("team", "employee", "member"),
    ("person", "participate", "user", "customer"),
    ("resource", "funds"),
    # law
    ("sue", "legal_action", "file_document", "court", "complain", "trial_court"),
    ("sue", "charge_crime"),
    ("legal_action", "dispute", "court", "law"),
    ("drop_lawsuit", "legal_action"),
    ("allege", "charge_crime", "criticise", "complain"),
    ("breach", "contract"),
    ("verdict", "ruling", "judge", "decide"),
    ("convict", "sentence_punish", "prison"),
    ("arrest", "police", "prison"),
    ("police", "police_officer"),
    ("veto", "answer_refuse", "oppose"),
    ("confidential", "hide"),
    # war and disaster
    ("kill", "die", "victim", "attack"),
    ("kill", "murder"),
    ("injure", "victim"),
    ("fight_conflict", "war", "dispute", "attack"),
    # sport
    ("win", "champion", "lead_ahead", "score"),
    ("lead_ahead", "leader", "above", "important"),
    ("lose", "lag_behind"),
    # politics
    ("vote", "election", "candidate"),
    ("decentralise", "share_with"),
    # communication
    ("email", "letter", "message", "write", "send"),
    ("post", "publish", "write", "social_media", "message"),
    ("say", "statement", "announce", "write"),
    ("announce", "publish", "reveal", "report", "inform", "press_release"),
    ("reply", "write", "say"),
    ("forward", "send", "share_with"),
    ("copy_in", "send"),
    ("warn", "threat", "danger"),
    ("opinion", "say", "know"),
    ("expect", "probability", "opinion"),
    ("ask", "demand_ask", "want"),
    ("support", "agree", "accept", "allow_help"),
    ("conference", "summit", "meeting"),
    ("collaborate_public", "open", "public"),
    # science
    ("paper_scientific", "publication", "research", "publish"),
    ("research", "researcher", "science", "laboratory"),
    ("clinical_trial", "experiment", "research"),
    ("release_product", "launch", "announce", "publish"),
    ("launch_rocket", "rocket", "launch"),
    ("open_source", "open"),
    ("compute_power", "resource", "computer"),
    ("model_ai", "artificial_intelligence", "algorithm"),
    ("self_driving", "vehicle"),
    ("tool", "software", "product"),
    ("probability", "possible"),
    ("hospital", "medical", "health"),
    # change
    ("succeed", "win", "reach"),
    ("stop", "suspend", "end"),
    ("reduce", "decrease"),
    ("increase", "improve"),
    ("hasten", "fast"),
    ("need", "lack", "demand"),
    ("decide", "choose_depend"),
    ("limit_time", "time"),
)

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

#: Concepts that make a limit itself the thing that is asserted ("the cap is 100 times").
LIMITS: frozenset[str] = frozenset({"cap_limit", "limit"})
