"""The function words of a language are complete enough to be used and do not fight each other."""

from __future__ import annotations

import pytest

from factcheck.languages import Language, all_languages, get_language

each_language = pytest.mark.parametrize(
    "language", all_languages(), ids=[language.code for language in all_languages()]
)

MODALITY = {"planned", "possible", "obligation", "proposed", "future", "hypothetical", "attempted"}
SPEECH = {"say", "write", "ask", "reply", "deny", "allege", "promise", "agree", "propose", "predict"}
PRONOUNS = {"first", "first_plural", "third", "third_plural"}
HEADERS = {"from", "to", "cc", "date", "subject"}


@each_language
def test_kinds_are_the_known_ones_and_all_there(language: Language) -> None:
    grammar = language.grammar
    assert set(grammar.modality.values()) == MODALITY
    assert set(grammar.speech_verbs.values()) == SPEECH
    assert set(grammar.pronouns.values()) >= PRONOUNS
    assert set(grammar.header_keys.values()) == HEADERS


@each_language
def test_forms_are_lower_case_and_trimmed(language: Language) -> None:
    grammar = language.grammar
    lists = [
        grammar.negation, grammar.not_negation, grammar.not_cues, grammar.modality, grammar.speech_verbs,
        grammar.pronouns, grammar.header_keys, grammar.forward_marks, grammar.boilerplate_marks, grammar.passive_marks,
        grammar.agent_marks, grammar.contrast, grammar.others, grammar.only, grammar.first, grammar.all_,
        grammar.titles, grammar.stop_words, grammar.abbreviations,
    ]  # fmt: skip
    for forms in lists:
        for form in forms:
            assert form
            assert form == form.lower().strip()
            assert "|" not in form


@each_language
def test_every_exception_holds_what_it_excepts(language: Language) -> None:
    """In unspaced text an exception that holds no negation word would never be asked for."""
    if not language.spaced:
        idle = [
            form for form in language.grammar.not_negation if not any(cue in form for cue in language.grammar.negation)
        ]
        assert idle == []


@each_language
def test_no_exception_is_a_negation(language: Language) -> None:
    assert not set(language.grammar.not_negation) & set(language.grammar.negation)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", ["not", "never", "didn't", "didn’t", "without", "no longer"]),
        ("pt", ["não", "nem", "nunca", "jamais", "nenhum", "sem"]),
        ("zh", ["并未", "没有", "未", "无", "不", "非", "從未"]),
    ],
)
def test_negation(code: str, words: list[str]) -> None:
    assert set(words) <= set(get_language(code).grammar.negation)


@pytest.mark.parametrize(
    ("code", "form", "kind"),
    [
        ("en", "denied", "deny"), ("en", "wrote", "write"), ("en", "alleges", "allege"), ("en", "agreed", "agree"),
        ("pt", "afirmou", "say"),
        ("pt", "negaram", "deny"), ("pt", "respondeu", "reply"), ("pt", "prometeu", "promise"),
        ("zh", "表示", "say"), ("zh", "否认", "deny"), ("zh", "回复", "reply"), ("zh", "承诺", "promise"),
    ],
)  # fmt: skip
def test_speech_verbs(code: str, form: str, kind: str) -> None:
    assert get_language(code).grammar.speech_verbs[form] == kind


@pytest.mark.parametrize(
    ("code", "form"), [("en", "table"), ("en", "company"), ("pt", "casa"), ("zh", "数据"), ("zh", "问题")]
)
def test_what_is_no_speech_verb(code: str, form: str) -> None:
    assert form not in get_language(code).grammar.speech_verbs


@pytest.mark.parametrize(
    ("code", "form", "kind"),
    [("en", "planned", "planned"), ("en", "might", "possible"), ("en", "must", "obligation"), ("en", "will", "future"),
     ("pt", "pretende", "planned"), ("pt", "talvez", "possible"), ("pt", "deve", "obligation"), ("pt", "vai", "future"),
     ("zh", "计划", "planned"), ("zh", "可能", "possible"), ("zh", "必须", "obligation"), ("zh", "将", "future"),
     ("zh", "試圖", "attempted")],
)  # fmt: skip
def test_modality(code: str, form: str, kind: str) -> None:
    assert get_language(code).grammar.modality[form] == kind


@pytest.mark.parametrize(
    ("code", "word"), [("zh", "社会"), ("zh", "委员会"), ("zh", "将军"), ("zh", "小说"), ("zh", "反应")]
)
def test_words_that_hide_a_cue_are_known(code: str, word: str) -> None:
    assert word in get_language(code).grammar.not_cues
