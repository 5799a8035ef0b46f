"""A weekday that contradicts its date is reported with its place; one that fits, or a date not known, is not."""

from __future__ import annotations

import pytest

from factcheck.model.claim import Claim, Registry
from factcheck.model.report import ReportProblem
from factcheck.model.source import Corpus, Source
from factcheck.pipeline import check


def problems(text: str, language: str, *, published: str | None = None) -> tuple[ReportProblem, ...]:
    source = Source(id="a", path="a.txt", language=language, published=published)
    registry = Registry(language="en", claims=(Claim(id="c", statement="The bridge opened in 2015."),))
    return check([registry], Corpus(sources=(source,), texts={"a": text})).problems


SLIPS = [
    ("en", "It rained.\n\nIt opened on Monday, 22 November 2015.", (3, 14), "Monday, 22 November 2015", "Sunday"),
    ("en", "The bridge opened on Nov. 22, 2015\n(Friday), late.", (1, 22), "Nov. 22, 2015\n(Friday)", "Sunday"),
    ("pt", "Abriu na terça-feira, 22 de novembro de 2015.", (1, 10), "terça-feira, 22 de novembro de 2015", "Sunday"),
    ("zh", "大桥于2015年11月22日星期六开通。", (1, 4), "2015年11月22日星期六", "Sunday"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "place", "found", "right"), SLIPS)
def test_a_slip_is_reported_with_its_place(
    language: str, text: str, place: tuple[int, int], found: str, right: str
) -> None:
    (problem,) = problems(text, language)
    assert (problem.code, problem.severity, problem.path) == ("FC508", "warning", "a.txt")
    assert ((problem.line, problem.column), problem.found, problem.expected) == (place, found, right)
    assert right in problem.message


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge opened on Sunday, 22 November 2015."),
        ("en", "The bridge opened on Sunday, 22 November."),
        ("en", "The bridge opened on Sunday, 3/4/2015, it says."),
        ("en", "The bridge was open by Monday. On 22 November 2015 it shut."),
        ("en", "The bridge opened on 22 November 2015. Monday was quiet."),
        ("pt", "A ponte abriu no domingo, 22 de novembro de 2015."),
        ("zh", "大桥于2015年11月22日星期日开通，周一关闭。"),
    ],
)
def test_what_may_be_right_is_not_reported(language: str, text: str) -> None:
    assert problems(text, language, published="2015-12-01") == ()
