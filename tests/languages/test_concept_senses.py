"""Words of judgement, feeling and manner, and the senses of common words that are easily taken for another."""

from __future__ import annotations

import pytest

from factcheck.languages import get_language
from factcheck.languages.automaton import ConceptIndex
from factcheck.languages.concepts import BY_ID


def concepts_of(code: str, text: str) -> set[str]:
    return {hit[2] for hit in ConceptIndex(get_language(code)).find(text)}


SAID = {
    "displeased": {
        "en": "the crew was disappointed",
        "pt": "a equipa ficou desapontada",
        "zh": "船员感到失望",
        "es": "la tripulación está descontenta",
        "fr": "l'équipage est mécontent",
        "de": "die Besatzung ist unzufrieden",
        "it": "l'equipaggio è deluso",
        "ja": "乗組員は不満を持った",
    },
    "revoke": {
        "en": "the port revoked the licence",
        "pt": "o porto revogou a licença",
        "zh": "港口吊销了执照",
        "es": "el puerto revocó la licencia",
        "fr": "le port a révoqué la licence",
        "de": "der Hafen widerrief und widerruft die Lizenz",
        "it": "il porto ha revocato la licenza",
        "ja": "港は免許を剥奪した",
    },
    "medium_term": {
        "en": "a medium-term plan",
        "pt": "um plano a médio prazo",
        "zh": "中期规划",
        "es": "un plan a medio plazo",
        "fr": "un plan à moyen terme",
        "de": "ein mittelfristiger Plan",
        "it": "un piano a medio termine",
        "ja": "中期的な計画",
    },
    "reasonable": {
        "en": "closing the quay makes sense",
        "pt": "fechar o cais faz sentido",
        "zh": "关闭码头是合理的",
        "es": "cerrar el muelle tiene sentido",
        "fr": "fermer le quai est raisonnable",
        "de": "es ist sinnvoll",
        "it": "chiudere il molo ha senso",
        "ja": "それは合理的だ",
    },
    "calm": {
        "en": "she replied calmly",
        "pt": "respondeu calmamente",
        "zh": "她平静地回答",
        "es": "respondió tranquilamente",
        "fr": "elle a répondu calmement",
        "de": "sie antwortete gelassen",
        "it": "rispose con calma",
        "ja": "冷静に答えた",
    },
    "abandon": {
        "en": "they abandoned the plan",
        "pt": "abandonaram o plano",
        "zh": "他们放弃了计划",
        "es": "abandonaron el plan",
        "fr": "ils ont abandonné le plan",
        "de": "sie haben den Plan aufgegeben",
        "it": "hanno abbandonato il piano",
        "ja": "計画を断念した",
    },
    "convince": {
        "en": "he persuaded the mayor",
        "pt": "ele convenceu o prefeito",
        "zh": "他说服了市长",
        "es": "convenció al alcalde",
        "fr": "il a convaincu le maire",
        "de": "er überzeugte den Bürgermeister",
        "it": "ha convinto il sindaco",
        "ja": "市長を説得した",
    },
}


@pytest.mark.parametrize(
    ("identifier", "code", "text"),
    [(identifier, code, text) for identifier, texts in SAID.items() for code, text in texts.items()],
)
def test_the_word_is_known_in_every_language(identifier: str, code: str, text: str) -> None:
    assert identifier in concepts_of(code, text)


@pytest.mark.parametrize(
    ("code", "text", "meant", "not_meant"),
    [
        ("en", "she called it a mistake", "call_as", "call_phone"),
        ("en", "he took a phone call", "call_phone", "call_as"),
        ("en", "the right strategy", "true", "right_legal"),
        ("en", "the right of appeal", "right_legal", "true"),
        ("en", "right after the vote", "immediate", "true"),
        ("en", "it cut off access to the data", "revoke", "separate"),
        ("en", "cut off from the village", "separate", "stop"),
        ("en", "they disputed the bill", "dispute", "deny"),
        ("en", "they disputed the claim", "deny", "acquire"),
        ("en", "in the early days of the club", "begin", "first_time"),
        ("en", "it turned out to be empty", "become", "vote"),
        ("en", "the harbour led with nine ships", "lead_ahead", "leader"),
        ("en", "a deliberate act", "intentional", "discuss"),
        ("en", "the casualties", "victim", "informal"),
        ("zh", "她拥有多数股权", "share_stock", "minority"),
        ("zh", "她拥有多数股权", "majority", "minority"),
        ("zh", "委员会质疑这份报告", "dispute", "deny"),
        ("zh", "自动驾驶汽车", "self_driving", "automatic"),
        ("zh", "这被称为错误", "call_as", "call_phone"),
        ("pt", "cortou o acesso ao porto", "revoke", "separate"),
        ("pt", "chamou-lhe um erro", "mistake", "call_phone"),
        ("de", "sie nannte es einen Fehler", "call_as", "call_phone"),
    ],
)
def test_of_two_senses_the_one_that_is_meant(code: str, text: str, meant: str, not_meant: str) -> None:
    found = concepts_of(code, text)
    assert meant in found
    assert not_meant not in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("long_term", "medium_term"),
        ("reasonable", "absurd"),
        ("careful", "careless"),
        ("intentional", "unintentional"),
        ("satisfied", "displeased"),
        ("strengthen", "undermine"),
        ("valid", "invalid"),
        ("permanent", "interim"),
        ("cheap", "expensive"),
        ("optimistic", "pessimistic"),
    ],
)
def test_contraries(one: str, other: str) -> None:
    assert other in BY_ID[one].opposite
    assert one in BY_ID[other].opposite


@pytest.mark.parametrize(
    ("code", "word"),
    [
        ("en", "already"), ("en", "own"), ("en", "later"), ("en", "that's"), ("pt", "agora"), ("pt", "durante"),
        ("es", "ahora"), ("fr", "désormais"), ("de", "bisher"), ("it", "comunque"), ("ja", "既に"), ("zh", "而是"),
    ],
)  # fmt: skip
def test_words_that_carry_nothing(code: str, word: str) -> None:
    assert word in get_language(code).grammar.stop_words


@pytest.mark.parametrize("word", ["against", "outside", "inside", "without", "nearly", "instead", "behind"])
def test_words_of_place_and_degree_are_kept(word: str) -> None:
    grammar = get_language("en").grammar
    assert word not in grammar.stop_words or word in grammar.negation
