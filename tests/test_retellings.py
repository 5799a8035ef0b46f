"""One sum in two tellings, a power of ten apart: seen although the sentence with the figure shares no word with the
claim, and only where much else of the two tellings agrees."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Verdict
from factcheck.model.source import Source, Work
from tests.matching.world import corpus_of, finding_of_claim

S, C, X, N = Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.CONFLICTING, Verdict.NOT_ENOUGH_EVIDENCE

MAIL = Work(id="brandt-mail-2019", speaker="Oskar Brandt", date="2019-05-02")
OTHER = Work(id="harbour-leaflet", speaker="Harbour Fund", date="2020")

#: Brandt's own words, where 300 万 has become of 3 亿.
WORDS = (
    "发件人：Oskar Brandt\n收件人：Sato\n日期：2019年5月2日\n\n"
    "和北门公司的开支相比，300万美元显得毫无希望。我们应该宣布20亿美元的资金承诺。其他人不给的部分我来出。\n"
)
#: Another document tells of the mail: the sum stands in a sentence of its own.
TELLING = (
    "佐藤起初打算筹集3亿美元。奥斯卡·布兰特来信说，这个数额听起来毫无希望，他建议宣布20亿美元的资金承诺，"
    "其他人不给的部分由他来出。\n"
)
CLAIM = "Brandt wrote that $3 million looked hopeless beside the spending of Northgate."
FIELDS = {"subject": "brandt", "predicate": "looked hopeless"}


def finding(*texts: str, work: str = MAIL.id, statement: str = CLAIM, **fields: object):  # type: ignore[no-untyped-def]
    sources = [
        Source.model_validate(
            {"id": f"doc-{i}", "path": f"doc-{i}.txt", "language": "zh", "renders": [{"work": w, "how": "translation"}]}
        )
        for i, w in enumerate((MAIL.id, work, MAIL.id)[: len(texts)], 1)
    ]
    corpus = corpus_of(*((t, "zh") for t in texts), works=(MAIL, OTHER), sources=sources)
    return finding_of_claim(statement, corpus, **(fields or FIELDS))


def test_the_words_alone_bear_the_claim_out() -> None:
    assert finding(WORDS).verdict is S


def test_another_telling_with_another_magnitude_makes_it_a_conflict_of_translations() -> None:
    got = finding(WORDS, TELLING)
    assert got.verdict is X
    assert got.conflict == ("translation",)
    assert got.codes == ("FC204", "FC301")
    assert got.accounts == 1
    assert "300 million US dollars" in got.rationale
    assert "3 million US dollars" in got.rationale


def test_the_figure_that_fewer_give_is_the_departure() -> None:
    got = finding(WORDS, TELLING, TELLING.replace("起初", "本来"))
    assert "the wording departs in doc-1 (3 million US dollars for 300 million US dollars)" in got.rationale


@pytest.mark.parametrize(
    ("telling", "why"),
    [
        (TELLING.replace("3亿", "5亿"), "not a power of ten apart"),
        (TELLING.replace("3亿美元", "3亿欧元"), "another currency"),
        (TELLING.replace("20亿", "30亿"), "no figure of the two agrees"),
        (TELLING.replace("3亿美元。", "3亿美元，不是300万美元。"), "the telling has the sum too"),
        ("佐藤卖出了3亿美元的船。另一笔是20亿美元。\n", "nothing else of the two is alike"),
    ],
    ids=lambda v: str(v)[:20],
)
def test_what_is_not_the_same_sum(telling: str, why: str) -> None:
    assert finding(WORDS, telling).verdict is S, why


@pytest.mark.parametrize(("mine", "verdict"), [("2012年", S), ("", X)])
def test_sums_of_different_years_are_not_one(mine: str, verdict: Verdict) -> None:
    words = WORDS.replace("300万", f"{mine}300万")
    statement = CLAIM if not mine else CLAIM.replace("looked", "in 2012 looked")
    got = finding(words, TELLING.replace("起初", "2015年起初"), statement=statement, **FIELDS)
    assert got.verdict is verdict


def test_documents_without_a_common_work_are_not_compared() -> None:
    assert finding(WORDS, TELLING, work=OTHER.id).verdict is S


def test_a_claim_on_the_other_telling_is_not_drawn_into_it() -> None:
    """What Sato planned is told in one document only; the mail does not speak of his plan."""
    statement = "Sato at first planned to raise $300 million."
    assert finding(WORDS, TELLING, statement=statement, predicate="planned to raise").verdict is S


def test_order_changes_nothing() -> None:
    assert finding(WORDS, TELLING).verdict is finding(TELLING, WORDS).verdict
