"""English: words and writing habits, as data."""

from __future__ import annotations

from factcheck.languages.base import Grammar, Language
from factcheck.languages.table import word_list, word_map
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
    stop_words=_STOP_WORDS,
    paradigms=_PARADIGMS,
)

# --- concepts --------------------------------------------------------------------------------------------------------

CONCEPTS: dict[str, tuple[str, ...]] = {}

LANGUAGE = Language(code="en", name="English", spaced=True, grammar=GRAMMAR, values=VALUES, concepts=CONCEPTS)
