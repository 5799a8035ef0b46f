"""What holds for every input: order changes nothing, a sentence never contradicts itself, a spoilt sentence is never
supported by the sound one, quotes are the text at their span, and nothing raises."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import factcheck
from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.source import Corpus, Source
from factcheck.pipeline import check
from tests.matching.world import GLOSSARY

Bound = Literal["=", "<", ">", "~"]
Verb = Literal["donate", "pay", "raise"]
LANGUAGES = ("en", "pt", "zh")

#: The examples are the same on every run and every machine.
steady = settings(deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence with one sum, made from parts: `amount` counts millions."""

    actor: str
    other: str
    amount: int
    bound: Bound = "="
    currency: str = "USD"
    year: int | None = None
    negated: bool = False
    verb: Verb = "donate"

    def text(self, language: str) -> str:
        """The sentence in a language."""
        return {"en": self._en, "pt": self._pt, "zh": self._zh}[language]()

    def _en(self) -> str:
        bound = {"=": "", "<": "less than ", ">": "more than ", "~": "about "}[self.bound]
        money = {"USD": "dollars", "EUR": "euros", "CNY": "yuan", "BRL": "reais"}[self.currency]
        words = {
            "donate": ("donated", "donate"),
            "pay": ("paid", "pay"),
            "raise": ("raised", "raise"),
        }[self.verb]
        verb = f"did not {words[1]}" if self.negated else words[0]
        tail = "from" if self.verb == "raise" else "to"
        when = f" in {self.year}" if self.year else ""
        name, other = EN[self.actor], EN[self.other]
        return f"{name} {verb} {bound}{self.amount} million {money} {tail} {other}{when}."

    def _pt(self) -> str:
        bound = {"=": "", "<": "menos de ", ">": "mais de ", "~": "cerca de "}[self.bound]
        money = {"USD": "dólares", "EUR": "euros", "CNY": "yuans", "BRL": "reais"}[self.currency]
        verb = {"donate": "doou", "pay": "pagou", "raise": "arrecadou"}[self.verb]
        verb = f"não {verb}" if self.negated else verb
        tail = "de" if self.verb == "raise" else "a"
        when = f" em {self.year}" if self.year else ""
        scale = "milhão" if self.amount == 1 else "milhões"
        name, other = EN[self.actor], EN[self.other]
        return f"{name} {verb} {bound}{self.amount} {scale} de {money} {tail} {other}{when}."

    def _zh(self) -> str:
        bound = {"=": "", "<": "不到", ">": "超过", "~": "约"}[self.bound]
        money = {"USD": "美元", "EUR": "欧元", "CNY": "元人民币", "BRL": "雷亚尔"}[self.currency]
        verb = {"donate": "捐赠", "pay": "支付", "raise": "筹集"}[self.verb]
        no = "没有" if self.negated else ""
        done = "" if self.negated else "了"
        when = f"{self.year}年" if self.year else ""
        way = "从" if self.verb == "raise" else "向"
        return f"{ZH[self.actor]}{when}{no}{way}{ZH[self.other]}{verb}{done}{bound}{_chinese(self.amount)}{money}。"


def _chinese(millions: int) -> str:
    """Millions as Chinese writes them: 4500万, 1.5亿."""
    return f"{millions * 100}万" if millions < 100 else f"{Decimal(millions) / 100:f}亿"


EN = {
    "lindqvist": "Marta Lindqvist",
    "brandt": "Oskar Brandt",
    "northgate": "Northgate",
    "harbour-fund": "Harbour Fund",
}
ZH = {"lindqvist": "玛尔塔·林奎斯特", "brandt": "奥斯卡·布兰特", "northgate": "北门公司", "harbour-fund": "港湾基金"}

VERBS: tuple[Verb, ...] = ("donate", "pay", "raise")
BOUNDS: tuple[Bound, ...] = ("=", "<", ">", "~")


@st.composite
def sayings(draw: st.DrawFn) -> Saying:
    actor = draw(st.sampled_from(sorted(EN)))
    return Saying(
        actor=actor,
        other=draw(st.sampled_from(sorted(set(EN) - {actor}))),
        amount=draw(st.integers(min_value=2, max_value=999)),
        bound=draw(st.sampled_from(BOUNDS)),
        currency=draw(st.sampled_from(["USD", "EUR", "CNY", "BRL"])),
        year=draw(st.none() | st.integers(min_value=1990, max_value=2030)),
        negated=draw(st.booleans()),
        verb=draw(st.sampled_from(VERBS)),
    )


def ask(claim: str, language: str, *texts: tuple[str, str]) -> Verdict:
    """The verdict on a claim over texts, each a document without lineage, with the invented names known."""
    sources = tuple(Source(id=f"t{i}", path=f"t{i}.txt", language=lang) for i, (_, lang) in enumerate(texts))
    corpus = Corpus(
        sources=sources,
        glossary=GLOSSARY,
        texts={s.id: text for s, (text, _) in zip(sources, texts, strict=True)},
        lineage_known=False,
    )
    registry = Registry(language=language, claims=(Claim(id="c", statement=claim),))
    return check([registry], corpus).findings[0].verdict


# --- a sentence and itself --------------------------------------------------------------------------------------------


@settings(steady, max_examples=120)
@given(sayings(), st.sampled_from(LANGUAGES))
def test_a_sentence_never_contradicts_itself(saying: Saying, language: str) -> None:
    text = saying.text(language)
    assert factcheck.verify(text, [(text, language)], language=language).verdict not in (
        Verdict.CONTRADICTED,
        Verdict.CONFLICTING,
    )


@settings(steady, max_examples=150)
@given(sayings(), st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
def test_a_sentence_never_contradicts_its_translation(saying: Saying, one: str, two: str) -> None:
    assert ask(saying.text(one), one, (saying.text(two), two)) in (Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE)


WRITTEN: tuple[tuple[str, str], ...] = (
    ("en", "Keiko Sato resigned from Northgate on 8 December 2019."),
    ("en", "Keiko Sato did not resign from Northgate."),
    ("en", "Northgate never had more than 40 employees, its chair said."),
    ("en", "Oskar Brandt said: “We will not sell the mill before 2030.”"),
    ("en", "Veltro was sued by Northgate in early 2018."),
    ("en", "Harbour Fund plans to raise between 7 and 10 million euros; others raised 3 million."),
    ("pt", "Keiko Sato deixou a Northgate em 8 de dezembro de 2019."),
    ("pt", "A Northgate não demitiu nenhum dos seus 40 funcionários."),
    ("pt", "A Veltro foi processada pela Northgate no início de 2018."),
    ("pt", "Oskar Brandt disse que venderia a fábrica por 1,5 milhão de euros."),
    ("zh", "佐藤惠子于2019年12月8日离开北门公司。"),
    ("zh", "北门公司没有解雇40名员工中的任何一人。"),
    ("zh", "维尔特罗2018年初被北门公司起诉。"),
    ("zh", "布兰特说：“我们不会在2030年之前出售工厂。”"),
)


#: A statement that denies a date, too.
DENIED_DATE = ("en", "Veltro was sued by Northgate in early 2018, not in 2019.")


@pytest.mark.parametrize(("language", "text"), [*WRITTEN, DENIED_DATE])
def test_written_sentences_never_contradict_themselves(language: str, text: str) -> None:
    bare = factcheck.verify(text, [(text, language)], language=language).verdict
    assert bare in (Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE)
    assert ask(text, language, (text, language)) in (Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE)


# --- mutants ----------------------------------------------------------------------------------------------------------


def mutants(sound: Saying) -> dict[str, Saying]:
    """What goes wrong on the way into a story. A looser bound on the same side is no mistake, and not made here."""
    out = {
        "negated": replace(sound, negated=not sound.negated),
        "currency": replace(sound, currency={"USD": "EUR", "EUR": "CNY", "CNY": "BRL", "BRL": "USD"}[sound.currency]),
    }
    if sound.bound == "<":
        out["bound reversed"] = replace(sound, bound=">")
        out["bound dropped"] = replace(sound, bound="=")
    elif sound.bound == ">":
        out["bound reversed"] = replace(sound, bound="<")
        out["bound dropped"] = replace(sound, bound="=")
    elif sound.bound == "=":
        out["below"] = replace(sound, bound="<")
        out["above"] = replace(sound, bound=">")
    if sound.bound != "<":
        out["ten times"] = replace(sound, amount=sound.amount * 10)
        out["thousand times"] = replace(sound, amount=sound.amount * 1000)
    if sound.year is not None:
        out["a year later"] = replace(sound, year=sound.year + 1)
        out["a decade earlier"] = replace(sound, year=sound.year - 10)
    return out


@settings(steady, max_examples=60)
@given(sayings().filter(lambda s: not s.negated), st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
def test_a_mutant_is_never_supported(sound: Saying, one: str, two: str) -> None:
    evidence = (sound.text(two), two)
    for name, mutant in mutants(sound).items():
        assert ask(mutant.text(one), one, evidence) is not Verdict.SUPPORTED, name


@settings(steady, max_examples=80)
@given(sayings().filter(lambda s: not s.negated), st.data(), st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
def test_another_partys_sum_does_not_support(sound: Saying, data: st.DataObject, one: str, two: str) -> None:
    """The claim has the right party and the sum of another party, which the same document names in another sentence."""
    sound = replace(sound, bound="=")
    actor = data.draw(st.sampled_from(sorted(set(EN) - {sound.actor, sound.other})))
    amount = data.draw(
        st.integers(min_value=2, max_value=999).filter(lambda n: abs(n - sound.amount) > sound.amount / 5)
    )
    theirs = replace(sound, actor=actor, amount=amount)
    glue = "" if two == "zh" else " "
    parts = [sound.text(two), theirs.text(two)]
    text = glue.join(parts if data.draw(st.booleans()) else parts[::-1])
    assert ask(replace(sound, amount=amount).text(one), one, (text, two)) is not Verdict.SUPPORTED
    assert ask(sound.text(one), one, (text, two)) in (Verdict.SUPPORTED, Verdict.NOT_ENOUGH_EVIDENCE)


def test_more_than_a_sum_is_not_that_sum() -> None:
    claim = "奥斯卡·布兰特向港湾基金捐赠了超过10000万美元。"
    evidence = ("Oskar Brandt donated 100 million dollars to Harbour Fund.", "en")
    assert ask(claim, "zh", evidence) is not Verdict.SUPPORTED


#: The year opens the sentence, with a comma behind it.
OPENED = {
    "en": "In {}, Oskar Brandt donated 45 million dollars to Harbour Fund.",
    "pt": "Em {}, Oskar Brandt doou 45 milhões de dólares ao Harbour Fund.",
    "zh": "{}年，奥斯卡·布兰特向港湾基金捐赠了4500万美元。",
}


@pytest.mark.parametrize("two", LANGUAGES)
@pytest.mark.parametrize("one", LANGUAGES)
def test_a_year_that_opens_the_sentence_counts(one: str, two: str) -> None:
    assert ask(OPENED[one].format(2019), one, (OPENED[two].format(2019), two)) is Verdict.SUPPORTED


@pytest.mark.parametrize("two", LANGUAGES)
@pytest.mark.parametrize("one", LANGUAGES)
def test_another_year_that_opens_the_sentence_is_never_supported(one: str, two: str) -> None:
    evidence = (OPENED[two].format(2018), two)
    assert ask(OPENED[one].format(2019), one, evidence) is not Verdict.SUPPORTED


DATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("en", ("Keiko Sato left Northgate on {}.", "8 May 2019", "9 May 2019", "8 June 2019", "8 May 2018")),
    ("pt", ("Keiko Sato deixou a Northgate em {}.", "8 de maio de 2019", "9 de maio de 2019", "8 de maio de 2018")),
    ("zh", ("佐藤惠子于{}离开北门公司。", "2019年5月8日", "2019年5月9日", "2019年6月8日", "2018年5月8日")),
)


@pytest.mark.parametrize(("two", "theirs"), DATES, ids=LANGUAGES)
@pytest.mark.parametrize(("one", "mine"), DATES, ids=LANGUAGES)
def test_a_shifted_date_is_never_supported(one: str, mine: tuple[str, ...], two: str, theirs: tuple[str, ...]) -> None:
    evidence = (theirs[0].format(theirs[1]), two)
    assert ask(mine[0].format(mine[1]), one, evidence) is Verdict.SUPPORTED
    for shifted in mine[2:]:
        assert ask(mine[0].format(shifted), one, evidence) is not Verdict.SUPPORTED


# --- order ------------------------------------------------------------------------------------------------------------


@settings(steady, max_examples=40)
@given(st.lists(sayings(), min_size=2, max_size=5), st.lists(sayings(), min_size=1, max_size=3), st.randoms())
def test_order_changes_nothing(evidence: list[Saying], asked: list[Saying], chance: random.Random) -> None:
    sources = [Source(id=f"s{i}", path=f"s{i}.txt", language=LANGUAGES[i % 3]) for i in range(len(evidence))]
    texts = {s.id: e.text(s.language or "en") for s, e in zip(sources, evidence, strict=True)}
    claims = [Claim(id=f"c{i}", statement=s.text("en")) for i, s in enumerate(asked)]

    def findings(order: list[Source], wanted: list[Claim]) -> dict[str, str]:
        corpus = Corpus(sources=tuple(order), glossary=GLOSSARY, texts={s.id: texts[s.id] for s in order})
        report = check([Registry(language="en", claims=tuple(wanted))], corpus)
        assert [f.claim_id for f in report.findings] == [c.id for c in wanted]
        return {f.claim_id: f.model_dump_json() for f in report.findings}

    first = findings(sources, claims)
    chance.shuffle(sources)
    chance.shuffle(claims)
    assert findings(sources, claims) == first


# --- any text at all --------------------------------------------------------------------------------------------------

PIECES = (
    *(
        "Marta Lindqvist ",
        "Northgate ",
        "北门公司",
        "林奎斯特",
        "said",
        "disse",
        "说",
        "not ",
        "não ",
        "没有",
        "被",
        "by ",
    ),
    *("45 million dollars", "4500万美元", "45 milhões", "2019", "8 May ", "2019年5月", "less than ", "不到", "%", "x"),
    *(
        "“",
        "”",
        '"',
        "「",
        "。",
        ". ",
        "; ",
        "；",
        "\n",
        "\n\n",
        "> ",
        "> > ",
        "From: ",
        "Date: ",
        "发件人：",
        "# ",
        "**",
    ),
    *(
        "\u200b",
        "\ufeff",
        "\u202e",
        "\x00",
        "\r",
        "\t",
        "４５",
        "é",
        "e\u0301",
        "🜚",
        "(",
        ")",
        "[1](x)",
        "-",
        "|",
        "1.2.3",
        "9" * 25,
    ),
)
noise = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join)


@settings(steady, max_examples=150)
@given(
    noise.filter(bool), st.lists(st.tuples(noise, st.sampled_from(LANGUAGES)), max_size=3), st.sampled_from(LANGUAGES)
)
def test_nothing_raises_and_quotes_are_the_text(claim: str, texts: list[tuple[str, str]], language: str) -> None:
    finding = factcheck.verify(claim, texts, language=language)
    raw = {f"text-{i}": text for i, (text, _) in enumerate(texts, 1)}
    for evidence in finding.evidence:
        assert evidence.quote == raw[evidence.source_id][evidence.start : evidence.end]
        assert evidence.start < evidence.end or not evidence.quote
        for mark in evidence.marks:
            assert evidence.start <= mark.start <= mark.end <= evidence.end


def test_a_very_long_number_does_not_raise() -> None:
    text = f"Northgate paid {'9' * 40} to Oskar Brandt."
    factcheck.verify(text, [(text, "en")], language="en")


@settings(steady, max_examples=60)
@given(sayings(), sayings(), noise, noise, st.sampled_from(LANGUAGES))
def test_quotes_are_the_text_amid_noise(claim: Saying, said: Saying, before: str, behind: str, language: str) -> None:
    text = f"{before}\n\n{said.text(language)}\n\n{behind}"
    finding = factcheck.verify(claim.text("en"), [(text, language)], language="en")
    for evidence in finding.evidence:
        assert evidence.quote == text[evidence.start : evidence.end]


@settings(steady, max_examples=60)
@given(noise, st.sampled_from(LANGUAGES))
def test_found_values_are_where_they_say(text: str, language: str) -> None:
    for found in factcheck.find_values(text, language=language):
        assert text[found.span.start : found.span.end] == found.surface


@settings(steady, max_examples=40)
@given(sayings(), st.sampled_from(LANGUAGES))
def test_no_evidence_is_no_verdict(saying: Saying, language: str) -> None:
    for texts in ([], [("", language)], [("\n \n", language)]):
        finding = factcheck.verify(saying.text(language), texts, language=language)
        assert (finding.verdict, finding.codes) == (Verdict.NOT_ENOUGH_EVIDENCE, ("FC401",))
