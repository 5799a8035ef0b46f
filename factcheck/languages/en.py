"""English: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.table import word_list, word_map, word_table
from factcheck.languages.value_data import ValueData

# --- values: numbers, bounds, currencies, units ---------------------------------------------------------------------

VALUES = ValueData()

# --- grammar ---------------------------------------------------------------------------------------------------------

# Endings. A verb form takes one by the way it is spelt: "walk|v", "rais|e", "den|y", "push|es", "sto|pp".
_PARADIGMS: dict[str, tuple[str, ...]] = {
    "n": ("", "s"),
    "nes": ("", "es"),
    "ny": ("y", "ies"),
    "v": ("", "s", "ed", "ing"),
    "e": ("e", "es", "ed", "ing"),
    "y": ("y", "ies", "ied", "ying"),
    "es": ("", "es", "ed", "ing"),
    **{2 * c: (c, c + "s", 2 * c + "ed", 2 * c + "ing") for c in "bdgmnprt"},
    # Doubled in British spelling, single in American.
    "ll": ("l", "ls", "lled", "lling", "led", "ling"),
    # "favour" and "favor", with and without an ending.
    "our": ("our", "ours", "oured", "ouring", "or", "ors", "ored", "oring"),
    # "organise" and "organize", with the noun.
    "ise": tuple("i" + c + end for c in "sz" for end in ("e", "es", "ed", "ing", "er", "ers", "ation", "ations")),
}

_CONTRACTED = "is are was were do does did has have had wo would ca could should must need might"

_NEGATION = word_list(
    """
    not, never, no, none, nobody, no one, nothing, neither, nor, nowhere, without, cannot, no longer, not yet, hardly,
    barely, scarcely, lack|v, lack|v of, fail|v to, failure to, refus|e to, refusal to, declin|e to, unable to,
    rather than, instead of, far from, short of, absence of, deni|e having, denied having, rule|e out
    """,
    _PARADIGMS,
) + tuple(word + ending for word in _CONTRACTED.split() for ending in ("n't", "n’t"))

_NOT_NEGATION = word_list(
    """
    not only, not just, not merely, not simply, not least, not to mention, not until, nothing but, nothing less than,
    no doubt, without doubt, without a doubt, no wonder, no matter, no sooner, no fewer than, no less than,
    no more than, no later than, no earlier than, not fewer than, not less than, not more than, not later than,
    not earlier than, whether or not, if not, why not, cannot but, can't help, no small, no secret, no stranger,
    hardly surprising, no other than, none other than
    """
)

_MODALITY = word_map(
    """
planned: pla|nn, plan|n to, intend|v, intention, intentions, intent to, intent on, aim|v to, aim|v for, want|v to,
    wish|es to, hop|e to, seek to, seeks to, sought to, seeking to, set to, scheduled, slated, poised to, about to,
    preparing to, prepare|e to, expected to, expect|v to, decid|e to, agreed to, agrees to, agree to, promis|e,
    pledg|e, vow|v, is due to, are due to, was due to, were due to, on track to, look|v to, target|v, goal, goals
possible: may, might, could, can, possibly, perhaps, maybe, probably, likely, unlikely, potential, potentially,
    reportedly, allegedly, apparently, supposedly, purportedly, presumably, seemingly, seem|v, appear|v to, suspect|v,
    alleged, rumoured, rumored, rumour|n, rumor|n, believed to, thought to, said to, understood to, possible,
    it is believed, it is thought, chance of, risk of, unconfirmed, speculation, suspected
obligation: must, should, ought to, has to, have to, had to, having to, need to, needs to, needed to, required to,
    oblig|e to, obliged to, obligated to, supposed to, compelled to, forced to, mandatory
proposed: propos|e, proposal|n, suggest|v, suggestion|n, recommend|v, recommendation|n, call|v for, urg|e, consider|v,
    mull|v, weigh|v, discuss|es, in talks, talks to, negotiating, advis|e, idea of, draft, offered to, offers to,
    offer to, was offered, were offered
future: will, 'll, ’ll, won't, won’t, shall, going to, upcoming, forthcoming, in the future, next
hypothetical: if, would, 'd, ’d, would have, could have, should have, might have, may have been, unless, in case,
    whether, were to, assuming, suppos|e, provided that, otherwise, imagin|e, as if, as though, hypothetical,
    hypothetically, in theory, wouldn't, wouldn’t
attempted: try, tries, tried, trying, attempt|v, effort to, efforts to, bid to, struggl|e to, attempted
""",
    _PARADIGMS,
)

_SPEECH_VERBS = word_map(
    """
say: say, says, said, saying, tell, tells, told, telling, stat|e, declar|e, announc|e, report|v, explain|v, add|v,
    mention|v, not|e, remark|v, comment|v, admi|tt, acknowledg|e, conced|e, confess|es, confirm|v, argu|e, insist|v,
    emphasis|e, emphasiz|e, stress|es, underlin|e, reveal|v, disclos|e, warn|v, predict|v, forecast|v, estimat|e,
    point|v out, describ|e, reiterat|e, repeat|v, conclud|e, recall|v, jok|e, quip|n, quipped, observ|e, testif|y,
    complain|v, criticis|e, criticiz|e, prais|e, believ|e, think, thinks, thought, according to, in the words of,
    put it, puts it, speak, speaks, spoke, spoken, speaking, express|es, clarif|y, reckon|v, lament|v, boast|v,
    suggest|v, propos|e, recommend|v, advis|e, caution|v, hint|v, inform|v, notif|y
write: write, writes, wrote, written, writing, email|v, e-mail|v, tweet|v, post|v, text|v, publish|es, sign|v, blog|n,
    blogged, forward|v
ask: ask|v, question|v, inquir|e, enquir|e, demand|v, request|v, urg|e, wonder|v, quer|y, appeal|v
reply: repl|y, answer|v, respond|v, retort|v, write back, wrote back, writes back, counter|v, hit back, hits back
deny: den|y, reject|v, dismiss|es, refut|e, disput|e, rebu|tt, rebuff|v, repudiat|e, disagree|n, disagreed
allege: alleg|e, accus|e, claim|v, contend|v, assert|v, charg|e that, maintain|v, purport|v
promise: promis|e, pledg|e, vow|v, swear, swears, swore, sworn, swearing, commi|tt, guarantee|n, guaranteed, assur|e,
    undertake, undertakes, undertook, undertaken, offer|v
agree: agree|n, agreed, agreeing, concu|rr, accept|v, consent|v, endors|e, approv|e, welcom|e, back|v
""",
    _PARADIGMS,
)

_PRONOUNS = word_map(
    """
first: i, me, my, mine, myself
first_plural: we, us, our, ours, ourselves
third: he, she, him, her, his, hers, himself, herself, it, its, itself
third_plural: they, them, their, theirs, themselves
"""
)

_HEADER_KEYS = word_map(
    """
from: from, sender, sent by
to: to, recipient, recipients
cc: cc, bcc, copy, copied
date: date, sent, sent on, time, received
subject: subject, re, regarding, topic
"""
)

_STOP_WORDS = frozenset(
    word_list(
        """
        a, about, after, again, against, all, also, although, always, am, among, an, and, any, anybody, anyone,
        anything, are, around, as, at, away, be, because, been, before, being, between, both, but, by, came, can,
        come, comes, could, did, do, does, doing, done, down, during, each, either, else, etc, even, ever, every,
        everybody, everyone, everything, few, for, from, further, get, gets, getting, go, goes, going, gone, got, had,
        has, have, having, he, her, here, hers, herself, him, himself, his, how, however, i, if, in, indeed, into, is,
        it, its, itself, just, let, like, made, make, makes, making, many, may, me, might, mine, more, moreover, most,
        much, must, my, myself, neither, no, nor, not, now, of, off, often, on, once, one, ones, only, onto, or,
        other, others, our, ours, ourselves, out, over, per, perhaps, put, quite, rather, really, same, see, seem,
        several, shall, she, should, since, so, some, somebody, someone, something, somewhat, soon, still, such, take,
        taken, than, that, the, their, theirs, them, themselves, then, there, therefore, these, they, thing, things,
        this, those, though, through, throughout, thus, to, too, took, toward, towards, under, until, unto, up, upon,
        us, very, via, was, way, we, well, went, were, what, whatever, when, whenever, where, whether, which, while,
        who, whoever, whole, whom, whose, why, will, with, within, without, would, yes, yet, you, your, yours,
        yourself, yourselves, s, t, d, ll, re, ve, m, don, didn, doesn, isn, aren, wasn, weren, won, wouldn, couldn,
        shouldn, hasn, haven, hadn, mr, mrs, ms, dr
        """
    )
)

GRAMMAR = Grammar(
    sentence_ends=".!?…",
    clause_marks=(
        ",",
        ";",
        ":",
        "—",
        "–",
        " - ",
        "(",
        ")",
        *word_list(
            """
        which, who, whom, while, because, although, though, when, after which, so that, and then
        """
        ),
    ),
    abbreviations=frozenset(
        word_list(
            """
            mr., mrs., ms., dr., prof., sen., rep., gov., gen., col., lt., sgt., capt., maj., adm., rev., hon., st.,
            jr., sr., inc., corp., ltd., co., llc., plc., bros., dept., univ., assn., no., nos., vol., p., pp., fig.,
            ed., eds., et al., etc., vs., v., e.g., i.e., cf., approx., est., a.m., p.m., jan., feb., mar., apr.,
            jun., jul., aug., sep., sept., oct., nov., dec., mon., tue., tues., wed., thu., thur., thurs., fri., sat.,
            sun., u.s., u.k., u.n., e.u., u.s.a., d.c., ph.d., m.d., b.a., m.a., ave., blvd., rd., mt., ft., in., lb.,
            lbs., oz., sq., mi., km., kg., bn., mn., tn., art., sec., ch., para., ref., tel., ext., op., cit., ca.,
            c., a.k.a., messrs.
            """
        )
    ),
    negation=_NEGATION,
    negation_prefixes=("un", "non"),
    not_negation=_NOT_NEGATION,
    modality=_MODALITY,
    speech_verbs=_SPEECH_VERBS,
    pronouns=_PRONOUNS,
    header_keys=_HEADER_KEYS,
    forward_marks=word_list(
        """
        begin forwarded message, forwarded message, ---------- forwarded message, ----- forwarded message,
        -----original message-----, original message, start of forwarded message, forwarded by, fwd, fw
        """
    ),
    boilerplate_marks=word_list(
        """
        related content, related articles, related stories, related news, related topics, related links,
        related posts, read more, read also, read next, see also, more stories, more from, more on this story,
        more on this topic, most read, most popular, trending, trending now, recommended, recommended for you,
        recommended reading, you may also like, you might also like, share this, share this article, share this story,
        share on, follow us, follow us on, subscribe, subscribe now, subscribe to our newsletter, sign up,
        sign up for our newsletter, newsletter, advertisement, sponsored, sponsored content, comments,
        leave a comment, leave a reply, post a comment, about the author, about us, contact us, disclaimer, copyright,
        all rights reserved, terms of use, privacy policy, cookie policy, editor's picks, editors' picks, up next,
        popular now, latest news, tags, print this article
        """
    ),
    passive_marks=word_list("is, are, was, were, be, been, being, get, gets, got, gotten, getting"),
    agent_marks=word_list("by, at the hands of, on the part of"),
    contrast=word_list(
        """
        but, however, yet, although, though, even though, whereas, while, despite, in spite of, nevertheless,
        nonetheless, on the other hand, in contrast, by contrast, instead, conversely, still, on the contrary, except,
        rather, only to
        """
    ),
    others=word_list(
        """
        other, others, another, someone else, somebody else, anyone else, other people, other donors, other investors,
        third party, third parties, the rest, elsewhere, additional, remaining
        """
    ),
    only=word_list(
        """
        only, solely, exclusively, alone, sole, merely, nothing but, no one but, nobody but, just, no other,
        no one else
        """
    ),
    first=word_list(
        """
        first, the first, first-ever, first time, for the first time, earliest, last, latest, final, second, third,
        largest, biggest, smallest, highest, lowest, oldest, youngest, most, least, best, worst, top, number one,
        record, unprecedented
        """
    ),
    all_=word_list(
        """
        all, every, each, entire, whole, everyone, everybody, everything, both, total, in full, completely
        """
    ),
    titles=word_list(
        """
        mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, president, vice president, prime minister,
        minister, secretary, senator, sen, representative, rep, congressman, congresswoman, governor, gov, mayor,
        judge, justice, chief justice, king, queen, prince, princess, pope, general, gen, colonel, col, captain, capt,
        major, lieutenant, lt, sergeant, sgt, admiral, officer, chancellor, ambassador, director, chairman,
        chairwoman, chair, ceo, chief executive, coach, reverend, rev, father, sister, bishop, archbishop, cardinal,
        imam, rabbi, sheikh
        """
    ),
    suffixes=("ations", "ation", "ments", "ment", "ings", "ing", "ness", "ers", "ies", "ied", "ed", "er", "es", "ly", "s"),
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = word_table(
    """
# money
give_money: give money, gave money, giving money, given money, contribut*
raise_money: raise|e money, rais|e funds, rais|e capital, raised, fundrais*, fund-raising, funding round|n, rais|e
get_money: get money, got money, obtain|v funds
fundraising_target: fundraising goal, fundraising target
invest: invest|v, investment|n, reinvest|v
investor: investor|n, venture capitalist|n, vc, vcs, backer|n
venture_capital: venture capital, venture fund|n
donate: donat|e, donation|n
donor: donor|n, donator|n, benefactor|n, philanthropist|n
charity: charit*, philanthrop*
fund_project: fund, funded, funding, financ|e, bankroll|v, subsidis*, subsidiz*, underwrite, underwrote
funds: funds, proceeds, pool of money
money: money, cash, dollars, currency, currenc|ny
capital: capital, capital injection
lend: lend, lends, lent, lending, loan|n, loaned, lender|n, credit line, mortgage|n
borrow: borrow|v, borrower|n
debt: debt|n, indebted*, liabilit|ny, owe, owes, owed, owing
repay: repay, repays, repaid, repayment|n, pay back, paid back, reimburs*, refund|v
pay: pay, pays, paid, paying, payment|n, payout|n
spend: spend, spends, spent, spending, expenditure|n, outlay|n
burn_money: burn cash, burning cash, burn rate, burning money, burn money
cost: cost|n, costing, costly, expensive, pric|e tag
price: price, prices, priced, pricing, tariff|n
fee: fee|n, surcharge|n, toll, commission fee
earn: earn, earns, earned, earning, income, incomes
make_money: make money, makes money, making money, made money, moneti*
profit: profit, profits, profited, profitab*, earnings
loss: loss-making, losses, net loss, financial loss, operating loss
revenue: revenue|n, turnover, sales figures, takings
budget: budget|v, budgetary
tax: tax, taxes, taxed, taxation, taxpayer|n, vat, levy, levies
fine_penalty: fined, fines, financial penalt|ny, fine of, penalty of, penalt|ny
bankrupt: bankrupt*, insolven*, chapter 11, go bust, went bust, receivership
salary: salar|ny, wage|n, pay rise|n, payroll, paycheck|n, remuneration, compensation package|n
bonus: bonus, bonuses, signing bonus
pension: pension|n, retirement benefit|n
share_stock: shares, stock, stocks, share price|n, equit|ny, stake|n, stake in
stock_market: stock market|n, stock exchange|n, wall street, nasdaq, bourse
go_public: ipo, ipos, go public, went public, going public, initial public offering|n, listed on, flotation
dividend: dividend|n
valuation: valuation|n, valued at, worth, market value, market cap, market capitali*
value_worth: value, values
return_on_investment: return on investment, returns, roi, yield|n, rate of return, financial upside, upside
cap_limit: cap, caps, capped, capping, ceiling|n, upper limit
limit: limit|v, limitation|n, threshold|n, quota|n
free_of_charge: free of charge, for free, free-of-charge, at no cost, gratis
financial: financ|e, finances, financial, financially, fiscal, monetary
bank: bank|n, banking, banker|n
central_bank: central bank|n, federal reserve, the fed, monetary policy
interest_rate: interest rate|n, rate hike|n, rate cut|n, basis points
inflation: inflation, inflationary, consumer price|n, cost of living
economy: econom|ny, economic, economically, economist|n, gdp, gross domestic product
recession: recession|n, downturn|n, slump|n, economic crisis
market: market|n, marketplace|n
trade: trade, trades, traded, trading, trader|n, commerce, commercial trade
export: export|v, exporter|n
import: imported, imports, importing, importer|n, import of
buy: buy, buys, bought, buying, purchas|e, buyer|n
sell: sell, sells, sold, selling, sale, sales, seller|n, sell-off
rent: rent|v, rental|n, leas|e, tenant|n
insurance: insur|e, insurance, insurer|n, insured
wealth: wealth, wealthy, fortune|n, rich, richest, billionaire|n, millionaire|n, affluent, assets
poverty: poverty, poor, poorest, poorer, impoverish*
award_money: prize|n, award|v, awards
grant_aid: grant|n, granted, subsid|ny, bursar|ny, scholarship|n, stimulus, bailout|n
aid: aid, relief, humanitarian, aid worker|n, assistance
account_bank: bank account|n, deposit|v, savings, savings account
audit: audit|v, auditor|n, accountant|n, accounting
bribe: bribe|n, bribed, bribery, kickback|n, corruption, corrupt, graft
fraud: fraud, frauds, fraudul*, scam|n, embezzl*, swindl*, ponzi
launder: money laundering, launder|v
cryptocurrency: cryptocurrenc|ny, bitcoin|n, crypto, blockchain, ethereum, ico, token sale
costs_cut: cost cutting, cost-cutting, austerity, cut costs, cutting costs, budget cut|n

# company
company: compan|ny, firm, firms, corporation|n, corporate, enterprise|n, business, businesses, corp
startup: startup|n, start-up|n
found: founded, co-found|v, cofound|v, founding, establish|es, set up, sets up, setting up, establishment, inception,
    foundation of, creat|e, creation|n
founder: founder|n, co-founder|n, cofounder|n
dissolve: dissolv|e, disband|v, wound up, wind up, liquidat*, dissolution
merge: merg|e, merger|n, amalgamat*
acquire: acquir|e, acquisition|n, takeover|n, take over, took over, taken over, buyout|n
spin_off: spin-off|n, spun off, spin off, split off, divest*
subsidiary: subsidiar|ny, affiliate|n, affiliated, unit of, arm of, branch of, branch, branches
parent_company: parent company, parent compan|ny, holding company, holding compan|ny, conglomerate|n
board: board, boards, board of directors, boardroom|n, trustees, board member|n
majority: majorit|ny, most of, more than half, controlling interest
minority: minorit|ny, less than half
control: control, controls, controlled, controlling, in charge of, in charge
ownership: own, owns, owned, owner|n, ownership, proprietary, proprietor|n, belongs to, belong|v, possess|es
ceo: ceo, ceos, chief executive, chief executive officer, chief executives
executive: executive|n, exec, execs, manager|n, management, senior official|n
chairman: chairman, chairmen, chairwoman, chairperson, chair of, chaired, co-chair|n
director: director|n, directed, head of
shareholder: shareholder|n, stockholder|n
employee: employee|n, staff, staffer|n, worker|n, workforce, personnel, headcount
employer: employer|n
hire: hir|e, recruit|v, recruitment, recruiter|n, headhunt*, poach|es, employ|v, employment
adopt: adopt|v, adoption, embrac|e
fire: fire|e him, fired by, fired from, got fired, was fired, were fired, sack|v, dismissed from, dismissal|n, oust|v,
    ouster|n, firing of, expelled, expel, expels, remov|e from office, removed as
lay_off: lay off, lays off, laid off, laying off, layoff|n, redundanc|ny, job cut|n, downsiz*, cut jobs, cutting jobs
resign: resign|v, resignation|n, step down, steps down, stepped down, stepping down, quit, quits, quitting,
    stand down, stood down
leave: leave, leaves, left, leaving, depart|v, departure|n, exit, exits, exited, part ways, parted ways, walk away,
    walked away, withdraw|v, withdrew, withdrawn, withdrawal|n, pull out, pulled out, break with
join: join|v, joining
appoint: appoint|v, appointment|n, nam|e as, nominat*, promot|e to, promoted to, tapped to
successor: successor|n, succeed as, succeeded by, replacement, replaced by, take over from
interim: interim, acting, caretaker, temporary, temporarily, provisional
compete: compet|e, competition|n, competitive, competing, rival|v, rivalry, race against, vie, vying
competitor: competitor|n, rival, rivals, challenger|n, contender|n, opponent|n
partnership: partner|v, partnership|n, collaborat*, alliance|n, cooperat*, co-operat*, team up, teamed up,
    joint venture|n, tie-up, ally, allies, allied
non_profit: non-profit|n, nonprofit|n, not-for-profit, not for profit, 501 c 3, ngo, ngos,
    non-governmental organization|n, non-governmental organisation|n
for_profit: for-profit, for profit, profit-making, profit-driven, profit-seeking, commercial entity, commerciali*
foundation: foundation|n, endowment|n, trust fund|n
organisation: organ|ise, organisation|n, organization|n, institution|n, agenc|ny, entit|ny, bod|ny, institute|n,
    association|n
public_sector: public sector, state-owned, state-run, government-owned, nationali*
private: private, privately, privati*
public: public, publicly
launch: launch|es, roll out, rolled out, unveil|v, introduc|e, introduction, debut|v, inaugurat*, kick off, kicked off
close_down: clos|e, closure|n, shut, shuts, shut down, shutdown|n, shutting down, clos|e down, shutter|v
open: open, opens, opened, opening|n, reopen|v
product: product|n, goods, merchandise, item|n, commodit|ny
customer: customer|n, client|n, clientele, consumer|n, shopper|n
user: user|n, subscriber|n
supplier: supplier|n, vendor|n, supply chain|n, provider|n, contractor|n, subcontractor|n
supply: suppl|y, provid|e, deliver|v, deliver|ny, provision of
demand: demand for, in demand, consumer demand
produce: produc|e, production, manufactur|e, manufacturer|n, producer|n, output, assembl|y, made in
factory: factor|ny, plant, plants, mill, mills, assembly line|n
industry: industr|ny, industrial, sector|n
headquarters: headquarter*, head office, hq, based in
office: office, offices
brand: brand|n, trademark|n, logo, logos
advertise: advert*, ads, ad campaign, marketing, promotional, publicity
monopoly: monopol*, antitrust, cartel|n
strategy: strateg*, roadmap|n, tactic|n
business_model: business model|n, commercial strategy
entrepreneur: entrepreneur*, businessm*, businesswom*, tycoon|n, business people
project: project, projects, initiative|n, program|n, programme|n, scheme|n, undertaking|n
team: team|n, squad|n, crew|n
group: group|n
member: member|n, membership|n
leader: leader|n, leadership, lead, leads, led, leading, boss, bosses, chief|n, head of the, helm
governance: governance, oversight, supervis*

# law
sue: sue, sues, sued, suing, lawsuit|n, law suit|n, fil|e suit, fil|e a lawsuit, fil|e a complaint, fil|e a suit,
    tak|e to court, took to court, suit against, litigat*, legal action, legal proceedings, class action, plaintiff|n
legal_action: legal, legally, legal battle|n, legal dispute|n
drop_lawsuit: drop|pp the lawsuit, dropped the lawsuit, drop the lawsuit, withdraw the lawsuit, withdrew the lawsuit,
    dropped the case, dropped the suit, withdrawn the lawsuit
file_document: filing|n, court filing|n, fil|e, filed with, lodg|e, submit|tt, submission|n
allege: alleg|e, allegation|n, accus|e, accusation|n, claims that, alleging, accuser|n
prove: prov|e, proven, proof, demonstrat|e, substantiat*, verif|y, verification, validat*
breach: breach|es, violat|e, violation|n, infring|e, infringement|n, break the law, broke the law, contraven*,
    in violation of, non-compliance
comply: compl|y, compliance, abide by, abides by, obey|v, adher|e, conform|v
contract: contract, contracts, contractual, clause|n, terms of service
agreement: agreement|n, deal, deals, accord|n, pact|n, memorandum, treat|ny, covenant|n
settle: settl|e, settlement|n, out of court, reconcil*, resolv|e the dispute
verdict: verdict|n, jury, jurors, juries, juror|n
ruling: rul|e that, ruling|n, ruled that, court order|n, injunction|n, judgment|n, judgement|n, ruled, decree|n
appeal_court: appeal|v, appellate, cassation
appeal_call: appealed for, appeal for, appealed to, plea|n, plead|v, urg|e, call|v on, called for, calling for,
    calls for, implor*
judge: judge|n, justice of the, magistrate|n, chief justice
court: court, courts, courtroom|n, tribunal|n, courthouse|n, supreme court|n
prosecutor: prosecut*, district attorney|n, attorney general, indict|v, indictment|n
lawyer: lawyer|n, attorney|n, solicitor|n, barrister|n, counsel, law firm|n, legal team
defendant: defendant|n, accused of, the accused, suspect, suspects
suspected: suspected, suspicion|n, suspicious, under suspicion
arrest: arrest|v, detain|v, detention|n, detainee|n, apprehend|v, custody, taken into custody, rounded up
release_free: releas|e, freed, set free, bail, parole|n, released on bail, pardon|v
charge_crime: charged with, criminal charge|n, charges against, facing charges, charged, charges, charg|e
convict: convict|v, conviction|n, guilty, found guilty, pleaded guilty
acquit: acquit|tt, acquittal|n, not guilty, exonerat*, cleared of, innocent, innocence, absolv|e
sentence_punish: sentenced, sentenc|e, punish*, death penalty, life sentence, life imprisonment, execut|e by, executed
prison: prison|n, prisoner|n, jail|v, inmate|n, imprison*, incarcerat*, behind bars
police: police, policem*, policewom*, cop, cops, sheriff|n, detective|n, law enforcement, fbi
investigate: investigat|e, investigation|n, investigator|n, inquir|ny, inquir|e, probe|n, probed, probing, inquest|n,
    look|v into
evidence: evidence, exhibit|n, testimon|ny, proof, documentary evidence
witness: witness|es, eyewitness*, testif|y, bystander|n, onlooker|n
crime: crime|n, criminal|n, offence|n, offense|n, felon*, illegal, illegally, unlawful*, gang, gangs, mafia
murder: murder|v, murderer|n, homicid*, assassinat*, manslaughter, slaying, killer|n, assassin|n
steal: steal|n, stole, stolen, stealing, theft|n, thief, thieves, rob, robbed, robbing, robber*, burglar*, loot|v,
    shoplift*
extort: extort|v, extortion, blackmail|v, ransom|n, shakedown
kidnap: kidnap*, abduct*, hostage|n, hijack*, captor|n
rape: rape, raped, rapes, raping, rapist|n, sexual assault|n, sexually assaulted, sexual abuse, sexual harassment,
    molest*
abuse: abus|e, abusive, mistreat*, harass*, bully*, maltreat*, ill-treat*
smuggle: smuggl*, traffick*, contraband, drug dealer|n, drug cartel|n
law: law, laws, legislation, legislat*, statute|n, act of congress, ordinance|n, constitution|n, constitutional*,
    bill, bills, decree|n
regulate: regulat*, deregulat*, guideline|n
rule_norm: rule, rules, norm, norms, standard|n, code of conduct, requirement|n
right_legal: right to, rights, human rights, civil rights, entitle*, entitled
copyright: copyright|v, plagiar*, piracy
intellectual_property: intellectual property, patent|v, trade secret|n, ip rights
dispute: disput|e, feud|n, conflict between, row over, quarrel|v, controvers*, clash over, contest|v, spat, wrangl*
compensation: compensat*, damages, indemni*, restitution, reparations
permit: permit|tt, allow|v, authori*, licen*, permission, approv|e, approval|n, clearance, green light, greenlit
ban: ban, bans, banned, banning, prohibit*, forbid, forbids, forbidden, forbade, outlaw|v, embargo*, bar from,
    barred from, veto, vetoes, vetoed
veto: veto, vetoes, vetoed, veto power
guarantee: guarantee*, ensur|e, safeguard|v, assur|e, warrant*
responsibility: responsib*, accountab*, blam|e, liable, fault, duty, duties, obligation|n
confidential: confidential*, secret*, classified, non-disclosure, nda, privac*
leak: leak, leaks, leaked, leaking, leaker|n, whistleblow*

# politics
government: government|n, governmental, administration|n, cabinet|n, white house, authorit|ny, regime|n, kremlin
president_state: president|n, presidential, presidency
prime_minister: prime minister|n, premier|n, chancellor|n
minister: minister|n, ministr|ny, secretary of state, foreign secretary, department of
vice: vice president|n, vice-president|n, deputy, deputies, vice-chair*
parliament: parliament|n, parliamentary, congress, congressional, senate, house of representatives, lawmaker|n, mp,
    mps, assembly, bundestag, knesset, house of commons, legislature
legislator: senator|n, congressm*, congresswom*, representative|n, legislator|n, lawmaker|n, mp, mps, deputy, deputies
governor: governor|n, gubernatorial
mayor: mayor|n, mayoral, city council|n, city hall
monarch: king, kings, queen|n, monarch*, prince, princes, princess, princesses, royal, royals, throne|n, emperor|n,
    crown prince
election: election|n, electoral, elect, elects, elected, electing, re-elect*, reelect*, ballot|n, poll|n, polls,
    polling station|n, referendum|n, midterm|n, primar|ny
vote: vot|e, voter|n, voting, electorate|n, turnout
candidate: candidate|n, candidac*, nominee|n, running for, run for president, campaign|v, contender|n
party_political: political part|ny, party leader, republican|n, democrat|n, democratic party, conservative|n,
    labour party, communist*, socialist*, opposition party, ruling party
opposition: opposition
policy: polic|ny
politics: politic*, politician|n
democracy: democrac*, democratic, democratically
dictatorship: dictator*, autocra*, authoritarian*, tyran*, junta|n
coup: coup, coups, coup d'etat, coup d'état, putsch, overthr*, topple|e
protest: protest|v, protester|n, demonstrator|n, demonstration|n, rally, rallies, rallied, march against, riot|v,
    rioter|n, unrest, uprising|n
strike_work: strike action, on strike, went on strike, go on strike, striking workers, general strike, walkout|n,
    industrial action, picket*
union: trade union|n, labor union|n, labour union|n, union, unions, unionis*, unioniz*
sanction: sanction|v
treaty: treat|ny, protocol, convention|n, accord|n
diplomacy: diploma*, ambassador|n, embass*, envoy|n, consul*, foreign minister|n, foreign affairs, bilateral
negotiate: negotiat*, talks, peace talks, bargain*, haggl*, mediat*
summit: summit|n, g7, g20
state_country: countr|ny, nation|n, national|n, nationwide, nationally, republic|n, state of, homeland
international: international*, global*, world, worldwide, overseas, foreign, abroad, multinational|n
united_nations: united nations, un, u.n., unesco, unicef, security council
european_union: european union, eu, european commission, brussels
nato: nato, north atlantic treaty
border: border|n, frontier|n, checkpoint|n
migrate: migra*, immigra*, emigra*, refugee|n, asylum, asylum seeker|n, deport*, displaced, expatriat*
citizen: citizen*, national of, resident|n, inhabitant|n, population|n, villager|n, local people, locals
independence: independen*, autonom*, sovereign*, secession*, secede
official: official|n, spokesperson|n, spokesm*, spokeswom*, bureaucrat*, civil servant|n, diplomat|n
census: census*, demograph*
reform: reform, reforms, reformed, reforming, overhaul|v, restructur*, reorgani*
corruption_scandal: scandal*, cover-up|n, misconduct, wrongdoing, impeach*
propaganda: propaganda, disinformation, misinformation, fake news, hoax*, conspirac*, censor*
spy: spy, spies, spied, spying, espionage, surveil*, wiretap*, eavesdrop*, intelligence agency,
    intelligence service|n, cia
"""
)

LANGUAGE = Language(code="en", name="English", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
