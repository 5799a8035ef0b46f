"""The lexicon holds together: the same ids everywhere, forms that are no function words, relations that fit."""

from __future__ import annotations

import pytest

from factcheck.languages import Language, all_languages, get_language
from factcheck.languages.automaton import ConceptIndex
from factcheck.languages.concepts import BY_ID, CONCEPTS
from factcheck.languages.table import expand_form

#: Languages whose values and dates are read and whose words are not known yet.
WITHOUT_CONCEPTS = frozenset({language.code for language in all_languages() if not language.concepts})

each_language = pytest.mark.parametrize(
    "language",
    [language for language in all_languages() if language.concepts],
    ids=[language.code for language in all_languages() if language.concepts],
)


def test_languages_without_concepts_are_declared() -> None:
    assert frozenset() == WITHOUT_CONCEPTS


def concepts_of(code: str, text: str) -> set[str]:
    return {hit[2] for hit in ConceptIndex(get_language(code)).find(text)}


def test_ids_are_unique_and_many() -> None:
    assert len(BY_ID) == len(CONCEPTS) >= 600


@each_language
def test_every_language_has_every_concept(language: Language) -> None:
    assert set(language.concepts) == set(BY_ID)
    assert all(language.concepts.values())


@each_language
def test_forms_are_clean(language: Language) -> None:
    for identifier, forms in language.concepts.items():
        for form in forms:
            for spelling in expand_form(form, language.grammar.paradigms):
                assert spelling == spelling.lower().strip(), (identifier, form)
                assert spelling not in language.grammar.stop_words, (identifier, form)
                assert all(len(word) > 4 for word in spelling.split() if word.endswith("*")), (identifier, form)


@pytest.mark.parametrize("concept", CONCEPTS, ids=lambda concept: concept.id)
def test_relations_fit(concept: object) -> None:
    from factcheck.languages.concepts import Concept

    assert isinstance(concept, Concept)
    assert concept.gloss
    assert concept.id == concept.id.lower().replace("-", "_")
    assert concept.id not in concept.broader
    assert set(concept.broader) <= set(BY_ID)
    for other in concept.opposite:
        assert concept.id in BY_ID[other].opposite
        assert other not in concept.broader


def test_broader_has_no_rings() -> None:
    for concept in CONCEPTS:
        seen, open_ids = set(), list(concept.broader)
        while open_ids:
            current = open_ids.pop()
            assert current != concept.id
            if current not in seen:
                seen.add(current)
                open_ids.extend(BY_ID[current].broader)


@pytest.mark.parametrize(
    ("identifier", "en", "pt", "zh"),
    [
        ("raise_money", "The charity raised funds", "A instituição arrecadou fundos", "该机构筹集了善款"),
        ("donate", "two donations", "duas doações", "两笔捐赠"),
        ("invest", "she invested early", "ela investiu cedo", "她很早就投资了"),
        ("lend", "a bank loan", "um empréstimo do banco", "一笔银行贷款"),
        ("resign", "the mayor resigned", "o prefeito renunciou", "市长辞职了"),
        ("fire", "the coach was sacked", "o técnico foi demitido", "教练被解雇"),
        ("sue", "they filed a lawsuit", "moveram uma ação judicial", "他们提起诉讼"),
        ("drop_lawsuit", "they dropped the lawsuit", "retiraram ou ela retirou o processo", "他们撤诉了"),
        ("suspend", "flights were suspended", "os voos foram suspensos", "航班暂停"),
        ("stop", "the search was halted and cancelled", "as buscas foram canceladas", "搜索被取消"),
        ("injure", "nine were injured", "nove ficaram feridos", "九人受伤"),
        ("non_profit", "a nonprofit", "uma entidade sem fins lucrativos", "一家非营利机构"),
        ("open_source", "the code is open-source", "o código aberto", "代码开源"),
        ("earthquake", "an earthquake struck", "houve um terremoto", "发生地震"),
        ("vaccine", "vaccines arrived", "chegaram as vacinas", "疫苗到货"),
        ("champion", "world champions", "campeões do mundo", "世界冠军"),
        ("email", "her e-mail", "o e-mail dela", "她的电子邮件"),
        ("veto", "a veto right", "direito de veto", "一票否决权"),
        ("increase", "prices rose", "os preços subiram", "价格上涨"),
        ("decrease", "prices fell", "os preços caíram", "价格下跌"),
        ("promise", "he pledged help", "ele prometeu ajuda", "他承诺帮助"),
        ("election", "the election", "as eleições", "大选"),
        ("self_driving", "a driverless car", "um carro sem motorista", "自动驾驶汽车"),
        ("long_term", "long-term plans", "planos a longo prazo", "长期计划"),
    ],
)
def test_one_meaning_in_three_languages(identifier: str, en: str, pt: str, zh: str) -> None:
    assert identifier in concepts_of("en", en)
    assert identifier in concepts_of("pt", pt)
    assert identifier in concepts_of("zh", zh)


@pytest.mark.parametrize(
    ("code", "text", "absent"),
    [
        ("en", "the fundamental question", "fund_project"),
        ("en", "a universal truth", "university"),
        ("en", "the captain of the ship", "cap_limit"),
        ("en", "her own words", "ownership"),
        ("en", "the Amazon river", "surprise"),
        ("en", "the United States", "combine"),
        ("en", "a sentence in the letter", "convict"),
        ("en", "the firm resigned itself", "fire"),
        ("en", "a suspected thief", "convict"),
        ("en", "three people were injured", "kill"),
        ("pt", "para a casa", "stop"),
        ("pt", "a forma da folha", "create"),
        ("pt", "ficou em casa", "continue"),
        ("pt", "o tempo passou", "time_x"),
        ("pt", "finalmente chegou", "lie"),
        ("pt", "suspendeu a prova", "stop"),
        ("zh", "社会问题", "meeting"),
        ("zh", "美国总统", "beautiful"),
        ("zh", "马德里", "animal"),
        ("zh", "部门", "house"),
        ("zh", "公司暂停生产", "dissolve"),
        ("zh", "嫌疑人", "convict"),
        ("zh", "他受伤了", "die"),
    ],
)
def test_false_friends_are_left_alone(code: str, text: str, absent: str) -> None:
    assert absent not in concepts_of(code, text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("join", "leave"),
        ("above", "below"),
        ("increase", "decrease"),
        ("open_source", "closed_source"),
        ("win", "lose"),
        ("agree", "disagree"),
        ("support", "oppose"),
        ("short_term", "long_term"),
        ("non_profit", "for_profit"),
        ("majority", "minority"),
        ("convict", "suspected"),
        ("hire", "fire"),
    ],
)
def test_opposites(one: str, other: str) -> None:
    assert other in BY_ID[one].opposite


@pytest.mark.parametrize("identifier", ["found", "die", "born", "sue", "leave", "join", "publish", "resign"])
def test_what_happens_once(identifier: str) -> None:
    assert BY_ID[identifier].punctual


@pytest.mark.parametrize("identifier", ["say", "increase", "company", "salary", "support"])
def test_what_may_happen_again(identifier: str) -> None:
    assert not BY_ID[identifier].punctual


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [("他辞去董事会职务", "他辭去董事會職務"), ("公司起诉对手", "公司起訴對手"), ("投资人捐赠", "投資人捐贈")],
)
def test_traditional_characters_mean_the_same(simplified: str, traditional: str) -> None:
    assert concepts_of("zh", simplified) == concepts_of("zh", traditional) != set()
