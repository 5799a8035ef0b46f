"""A claim without a figure that rests on a word which another rendering of the same passage has otherwise."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.source import Source, Work
from factcheck.pipeline import check
from tests.matching.world import corpus_of

CLAIM = "Keiko Sato wrote that sharing the research is the right strategy in the short term for hiring engineers."
EN = (
    "“Sharing the research is the right strategy in the short term for hiring engineers at Northgate,” Sato wrote to "
    "Brandt in March 2019.\n\n“The harbour is another matter,” she wrote."
)
ZH_SAME = "佐藤2019年3月写信给布兰特：“短期内，为了招聘工程师，在北门公司分享研究是正确的战略。”"
ZH_OTHER = ZH_SAME.replace("招聘", "培训")
WORK = Work.model_validate({"id": "letter-2019", "speaker": "sato", "date": "2019-03"})


def _verdict(second: str, *, one_work: bool) -> tuple[Verdict, tuple[str, ...]]:
    renders = [{"work": "letter-2019", "how": "translation"}]
    sources = [
        Source.model_validate({"id": "a", "path": "a.txt", "language": "en", "renders": renders}),
        Source.model_validate({"id": "b", "path": "b.txt", "language": "zh", "renders": renders if one_work else []}),
    ]
    corpus = corpus_of((EN, "en"), (second, "zh"), works=[WORK], sources=sources)
    claim = Claim.model_validate({"id": "c", "statement": CLAIM})
    finding = check([Registry(language="en", claims=(claim,))], corpus).findings[0]
    return finding.verdict, finding.conflict


@pytest.mark.parametrize(
    ("second", "one_work", "verdict", "conflict"),
    [
        (ZH_SAME, True, Verdict.SUPPORTED, ()),
        (ZH_OTHER, True, Verdict.CONFLICTING, ("translation",)),
        (ZH_OTHER, False, Verdict.SUPPORTED, ()),
    ],
)
def test_word_in_dispute(second: str, one_work: bool, verdict: Verdict, conflict: tuple[str, ...]) -> None:
    assert _verdict(second, one_work=one_work) == (verdict, conflict)
