"""What a language is: a bundle of data. No code path anywhere asks which language it is looking at; it asks the bundle.

`Language` has three parts: `grammar` and `concepts` (words that make and break a match; types below) and `values`
(how numbers, bounds, dates, currencies and units are written; type in `languages/value_data.py`). A new language is one
new file beside this one and one line in `languages/__init__.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.languages.arithmetic_data import Arithmetic
from factcheck.languages.documents import DocumentWords
from factcheck.languages.value_data import ValueData


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Function words and cues. All forms are lower case; matching folds case and, in spaced languages, needs word ends.

    `negation` reverses what follows ("not", "não", "并未"). `negation_prefixes` reverse the word they start ("un-").
    `modality` maps a cue to what it makes of the statement: `planned`, `possible`, `obligation`, `proposed`, `future`,
    `hypothetical`, `attempted`. `speech_verbs` maps a verb form to its kind: `say`, `write`, `ask`, `reply`, `deny`,
    `allege`, `promise`, `agree`. `pronouns` maps a form to `first`, `first_plural`, `third` (a person),
    `third_plural`, `third_thing`.
    `header_keys` maps the word before the colon of an email header to `from`, `to`, `cc`, `date`, `subject`.
    `forward_marks` are lines that open a forwarded message. `boilerplate_marks` are lines after which a page is no
    longer the article ("Related content", 相关内容). `passive_marks` and `agent_marks` ("by", "por", 被) tell who acts.
    `contrast` starts a new clause ("but", "mas", 但). `others` are words for unnamed other parties ("other donors").
    `only`, `first`, `all_` are closed-list and rank cues. `titles` come before names ("Mr").
    `sentence_ends`: characters; `abbreviations`: forms whose full stop ends no sentence, lower case, with the stop.
    `clause_marks`: punctuation and words between clauses. `stop_words`: words that carry no content.
    `not_negation`: words that hold a form of `negation` and do not negate (不仅, 不断, "not only", "no more than").
    `unreal_endings`: endings by which any verb form says that it is not so yet or not for sure, with what they make of
    the statement ("crescerebbe" `possible`, "crescerà" `future`); where they depend on the verb, see `moods`.
    `not_cues`: words that hold a short cue of any kind and are none (社会 holds 会, 将军 holds 将): they win.
    `paradigms`: sets of endings by name; a concept form `rais|e money` takes every ending of the paradigm `e`.
    """

    sentence_ends: str
    clause_marks: tuple[str, ...]
    abbreviations: frozenset[str] = frozenset()
    negation: tuple[str, ...] = ()
    negation_prefixes: tuple[str, ...] = ()
    modality: Mapping[str, str] = field(default_factory=dict)
    unreal_endings: Mapping[str, str] = field(default_factory=dict)
    speech_verbs: Mapping[str, str] = field(default_factory=dict)
    pronouns: Mapping[str, str] = field(default_factory=dict)
    header_keys: Mapping[str, str] = field(default_factory=dict)
    forward_marks: tuple[str, ...] = ()
    boilerplate_marks: tuple[str, ...] = ()
    passive_marks: tuple[str, ...] = ()
    agent_marks: tuple[str, ...] = ()
    contrast: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    all_: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    stop_words: frozenset[str] = frozenset()
    #: A full stop after figures makes them a rank ("17. Juni") and ends a sentence only before a function word.
    ordinal_stop: bool = False
    #: Whether the verb closes its clause, so that what negates or qualifies it and what marks the passive stand behind.
    verb_final: bool = False
    #: Particles right behind a party that say what it does there: `topic`, `subject`, `object`, `goal`, `source`.
    case_marks: Mapping[str, str] = field(default_factory=dict)
    #: Cues of negation and mood that hold for their whole clause, before or behind its verb, in a language whose verb
    #: has two places ("zahlte ... nicht", "will ... einsammeln"). Where there are any, the first of two parties on one
    #: side of a verb is taken for its actor, and a passive mark and its participle may stand far apart.
    clause_wide: frozenset[str] = frozenset()
    #: The word before an infinitive ("zu"), where a comma may part it from the verb that it hangs on ("plant, das Werk
    #: zu schließen"): both are one clause.
    infinitive_mark: str = ""
    #: Words right before an infinitive ("to", "zu"): what a claim says with one it does not say has happened.
    infinitives: frozenset[str] = frozenset()
    #: What stands between an owner and what is owned ("'s", 的), or between what is owned and its owner ("of").
    owner_marks: tuple[str, ...] = ()
    owner_words: tuple[str, ...] = ()
    #: Words between what something is and the role that it has ("use X as its supplier", 作为); where verbs come last
    #: they stand behind the role.
    as_words: tuple[str, ...] = ()
    #: Negations that deny what follows at once and not the rest of the clause ("without").
    near_negation: frozenset[str] = frozenset()
    #: Words for a thing of a kind (kind of entity -> "the company", "the model") that take up one just named.
    epithets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: Endings of verbs with which a passive mark makes no passive ("was building").
    active_endings: tuple[str, ...] = ()
    #: Whether who acts stands before the verb and whom it is done to behind it, always.
    fixed_order: bool = False
    #: Words that say where something goes to, and where it comes from, and nothing else ("into", "from").
    towards: frozenset[str] = frozenset()
    away: frozenset[str] = frozenset()
    #: Words that put the object of an act before it (把, 将).
    object_marks: tuple[str, ...] = ()
    #: What stands between an act and its actor where the act is put first (起诉的正是...).
    cleft_marks: tuple[str, ...] = ()
    #: Whole utterances that say yes, and that say no.
    affirmations: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    #: Words that join two parties ("and", 和).
    conjunctions: frozenset[str] = frozenset()
    #: Words that ask for more than yes or no ("how", 为什么): such a question takes its matter for granted.
    question_words: frozenset[str] = frozenset()
    #: Words before a figure that add it to another ("another 5 million", 又).
    additive: frozenset[str] = frozenset()
    #: Words right behind a figure that do the same ("5 million more", "5 millions de plus").
    added_behind: tuple[str, ...] = ()
    #: Words that call the matter of a sentence false or hearsay ("untrue", "rumour", 谣言).
    doubt: frozenset[str] = frozenset()
    #: Adverbs right before a verb that say it did not quite happen ("almost", 差点).
    almost: frozenset[str] = frozenset()
    #: Words right before a party that make it neither actor nor undergoer ("from", "with", 从, 向).
    adpositions: frozenset[str] = frozenset()
    #: Verbs that carry a noun and add nothing to it ("underwent a renovation", "posts growth"): a text may do without.
    carriers: frozenset[str] = frozenset()
    #: Words that open a clause with what somebody says ("said that").
    complementizers: frozenset[str] = frozenset()
    #: Articles and other words that make the next word a noun ("the", "a", "his", "um").
    determiners: frozenset[str] = frozenset()
    #: Endings that do not tell two words apart, longest first ("ations", "ing", "s"): a word outside the lexicon is
    #: compared by what is left.
    suffixes: tuple[str, ...] = ()
    #: Pairs of marks that open and close a quotation; a mark that opens and closes is given twice.
    quote_marks: tuple[tuple[str, str], ...] = (
        ("“", "”"),
        ('"', '"'),
        ("「", "」"),
        ("『", "』"),
        ("«", "»"),
        ("„", "“"),
    )
    not_negation: tuple[str, ...] = ()
    not_cues: tuple[str, ...] = ()
    paradigms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    #: Endings of a paradigm that say something other than that it happened, to what they make of it: a kind of
    #: `modality` ("donará" is planned, "donara" wished or supposed).
    moods: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """One language. `code` is ISO 639-1; `spaced` says whether words stand apart; `concepts` maps a concept id to its
    forms: `raise_money: ("raise money", "raised", ...)`. A form ending in `*` matches any ending ("donat*");
    `stem|name` takes the endings of a paradigm of the grammar. Bundles are compared by identity, so that
    indexes can be cached for them."""

    code: str
    name: str
    spaced: bool
    grammar: Grammar
    values: ValueData
    concepts: Mapping[str, tuple[str, ...]]
    #: The words by which amounts change, add up and are shared out.
    arithmetic: Arithmetic = field(default_factory=Arithmetic)
    #: The words by which a statement names a document.
    documents: DocumentWords = field(default_factory=DocumentWords)
