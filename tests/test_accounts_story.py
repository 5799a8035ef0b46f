"""A story whose figures come from three sides: two agree once their bounds are put together, the third differs."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.model.claim import Verdict
from factcheck.model.report import Finding
from factcheck.model.source import Corpus, Source, Work
from tests.matching.world import corpus_of, finding_of_claim

S, C, X, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH_EVIDENCE

BLOG = Work(id="fund-blog-2021", speaker="Harbour Fund", date="2021-03", title="Where our money comes from")
SUIT = Work(id="court-paper-2021", speaker="Northgate", date="2021-05")
TALK = Work(id="brandt-talk-2021", speaker="Oskar Brandt", date="2021-06")


def source(ident: str, language: str, work: str, how: str = "translation", **about: Any) -> Source:
    return Source.model_validate(
        {"id": ident, "path": f"{ident}.txt", "language": language, "renders": [{"work": work, "how": how}], **about}
    )


BLOG_ZH = "港湾基金说明资金来源。\n\n奥斯卡·布兰特向港湾基金捐赠了不到4500\n万美元。其他捐赠者捐赠了超过9000万美元。\n"
BLOG_PT = (
    "O Fundo Harbour explica de onde vem o dinheiro.\n\n"
    "Oskar Brandt doou menos de 45 milhões de dólares ao Fundo Harbour. "
    "Outros doadores doaram mais de 90 milhões de dólares.\n"
)
PAPER = (
    "Northgate against Harbour Fund.\n\n"
    "Oskar Brandt donated more than 44 million dollars to Harbour Fund over the years.\n"
)
TALK_EN = "A talk at the sailing club.\n\nOskar Brandt said: “I donated about 100 million dollars to Harbour Fund.”\n"

SOURCES = (
    source("blog-zh", "zh", "fund-blog-2021", published="2021-03-09"),
    source("blog-pt", "pt", "fund-blog-2021", published="2021-03-11"),
    source("court-paper", "en", "court-paper-2021", "original", published="2021-05-02"),
    source("talk", "en", "brandt-talk-2021", "report", published="2021-06-07"),
)
TEXTS = ((BLOG_ZH, "zh"), (BLOG_PT, "pt"), (PAPER, "en"), (TALK_EN, "en"))


def story(*names: str) -> Corpus:
    """The corpus of the named documents, of all where none is named."""
    rows = [(s, t) for s, t in zip(SOURCES, TEXTS, strict=True) if not names or s.id in names]
    return corpus_of(*(t for _, t in rows), works=(BLOG, SUIT, TALK), sources=[s for s, _ in rows])


def stances(finding: Finding) -> dict[str, str]:
    """Source id -> stance, where it takes one."""
    return {e.source_id: e.stance for e in finding.evidence if e.stance != "neutral"}


AGREEING = ("blog-zh", "blog-pt", "court-paper")


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Oskar Brandt donated less than 45 million dollars to Harbour Fund.", S),
        ("Oskar Brandt donated more than 44 million dollars to Harbour Fund.", S),
        ("Oskar Brandt donated between 44 and 45 million dollars to Harbour Fund.", S),
        ("Oskar Brandt donated 45 million dollars to Harbour Fund.", C),
        ("Oskar Brandt donated more than 45 million dollars to Harbour Fund.", C),
        ("Oskar Brandt donated 30 million dollars to Harbour Fund.", C),
        ("Oskar Brandt donated 44.5 million dollars to Harbour Fund.", N),
        ("Keiko Sato donated 44 million dollars to Harbour Fund.", N),
        ("Oskar Brandt donated 44 million dollars to Veltro.", N),
    ],
)
def test_two_sides_agree(claim: str, verdict: Verdict) -> None:
    assert finding_of_claim(claim, story(*AGREEING)).verdict is verdict


def test_translations_of_one_post_are_one_account() -> None:
    finding = finding_of_claim(
        "Oskar Brandt donated between 44 and 45 million dollars to Harbour Fund.", story(*AGREEING)
    )
    assert finding.accounts == 2
    accounts = {e.source_id: e.account for e in finding.evidence if e.stance == "supports"}
    assert accounts["blog-zh"] == accounts["blog-pt"] != accounts["court-paper"]
    joint = finding.joint
    assert joint is not None
    assert (joint.low, joint.high, joint.low_open, joint.high_open) == ("44000000", "45000000", True, True)


@pytest.mark.parametrize("names", [("blog-zh",), ("blog-pt",), ("blog-zh", "blog-pt"), AGREEING])
def test_the_bound_dropped(names: tuple[str, ...]) -> None:
    finding = finding_of_claim("Oskar Brandt donated 45 million dollars to Harbour Fund.", story(*names))
    assert finding.verdict is C
    assert "FC202" in finding.codes


def test_the_donor_himself_is_another_voice() -> None:
    finding = finding_of_claim("Oskar Brandt donated less than 45 million dollars to Harbour Fund.", story())
    assert finding.verdict is X
    assert "speaker" in finding.conflict
    assert "translation" not in finding.conflict
    assert "FC303" in finding.codes
    assert stances(finding)["talk"] == "contradicts"
    assert stances(finding)["blog-zh"] == stances(finding)["blog-pt"] == "supports"
    [voice] = {e.speaker for e in finding.evidence if e.source_id == "talk" and e.stance == "contradicts"}
    assert voice == "brandt"


@pytest.mark.parametrize(
    ("said_by", "claim", "verdict"),
    [
        ("brandt", "Oskar Brandt donated about 100 million dollars to Harbour Fund.", S),
        ("harbour-fund", "Oskar Brandt donated less than 45 million dollars to Harbour Fund.", S),
        ("brandt", "Oskar Brandt donated 30 million dollars to Harbour Fund.", C),
        ("sato", "Oskar Brandt donated about 100 million dollars to Harbour Fund.", N),
    ],
)
def test_what_one_of_them_said_is_another_question(said_by: str, claim: str, verdict: Verdict) -> None:
    finding = finding_of_claim(claim, story(), said_by=said_by)
    if verdict is N:
        assert finding.verdict is not S
    else:
        assert finding.verdict is verdict


@pytest.mark.parametrize(("document", "verdict"), [("blog-zh", S), ("blog-pt", S), ("court-paper", N), ("talk", C)])
def test_what_one_document_says(document: str, verdict: Verdict) -> None:
    claim = "Oskar Brandt donated less than 45 million dollars to Harbour Fund."
    finding = finding_of_claim(claim, story(), in_source=document)
    assert finding.verdict is verdict
    assert {e.source_id for e in finding.evidence} <= {document}


def test_the_other_donors_are_not_the_donor() -> None:
    finding = finding_of_claim("Oskar Brandt donated more than 90 million dollars to Harbour Fund.", story("blog-pt"))
    assert finding.verdict is not S


def test_every_quote_is_the_text_at_its_span() -> None:
    texts = story().texts
    finding = finding_of_claim("Oskar Brandt donated less than 45 million dollars to Harbour Fund.", story())
    for evidence in finding.evidence:
        assert evidence.quote == texts[evidence.source_id][evidence.start : evidence.end]
    assert any("4500\n万美元" in e.quote for e in finding.evidence)


# --- the same factor of two different things --------------------------------------------------------------------------

CAP_PT = "Investidores\n\nO retorno dos primeiros investidores da Northgate está limitado a 100 vezes o investimento.\n"
COST_ZH = "北门公司\n\n北门公司把传感器的成本降低了100倍。\n"


@pytest.mark.parametrize(
    ("texts", "claim", "verdict"),
    [
        ((CAP_PT,), "The returns of Northgate's first investors are capped at 100 times their investment.", S),
        ((COST_ZH,), "The returns of Northgate's first investors are capped at 100 times their investment.", N),
        ((COST_ZH,), "The returns of Northgate's first investors are capped at 50 times their investment.", N),
        ((CAP_PT,), "Northgate cut the cost of its sensors by a factor of 100.", N),
        ((CAP_PT,), "Northgate cut the cost of its sensors by a factor of 50.", N),
        (
            (CAP_PT, COST_ZH),
            "The returns of Northgate's first investors are capped at 10 times their investment.",
            C,
        ),
    ],
)
def test_a_cap_is_no_cut(texts: tuple[str, ...], claim: str, verdict: Verdict) -> None:
    corpus = corpus_of(*((t, "pt" if t is CAP_PT else "zh") for t in texts))
    finding = finding_of_claim(claim, corpus)
    assert finding.verdict is verdict
    assert all(e.source_id == "doc-1" and texts[0] is CAP_PT for e in finding.evidence if e.stance != "neutral")


# --- a slip on the way from one language to the next ------------------------------------------------------------------

EARLY = source("post-zh-1", "zh", "fund-blog-2021", published="2021-03-09")
LATER = source("post-zh-2", "zh", "fund-blog-2021", published="2021-04-01")
LAST = source("post-zh-3", "zh", "fund-blog-2021", published="2021-05-01")
HUNDRED_MILLION = "港湾基金\n\n奥斯卡·布兰特向港湾基金捐赠了1亿美元。\n"
ONE_MILLION = "港湾基金\n\n奥斯卡·布兰特向港湾基金捐赠了100万美元。\n"
SLIP = "Oskar Brandt donated 100 million dollars to Harbour Fund."


@pytest.mark.parametrize("turned", [False, True])
def test_a_slip_of_scale_between_renderings(turned: bool) -> None:
    rows = [(EARLY, HUNDRED_MILLION), (LATER, ONE_MILLION), (LAST, ONE_MILLION)]
    rows = rows[::-1] if turned else rows
    corpus = corpus_of(*((t, "zh") for _, t in rows), works=(BLOG,), sources=[s for s, _ in rows])
    finding = finding_of_claim(SLIP, corpus)
    assert finding.verdict is X
    assert finding.conflict == ("translation",)
    assert finding.codes == ("FC204", "FC301")
    assert finding.accounts == 1
    assert "departs in post-zh-2" in finding.rationale
    assert "fund-blog-2021" in finding.settle


def test_the_same_difference_without_a_common_original() -> None:
    finding = finding_of_claim(SLIP, corpus_of((HUNDRED_MILLION, "zh"), (ONE_MILLION, "zh")))
    assert finding.verdict is X
    assert finding.conflict == ("independent",)
    assert finding.codes == ("FC204", "FC302")
    assert finding.accounts == 2


def test_the_slip_alone_contradicts() -> None:
    finding = finding_of_claim(SLIP, corpus_of((ONE_MILLION, "zh")))
    assert finding.verdict is C
    assert finding.codes == ("FC204",)
