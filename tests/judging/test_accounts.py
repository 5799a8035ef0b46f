"""Accounts, not documents: what renders one work is one account, forwarded words are their author's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.judging.accounts import Account, group, lineage_order, renders_one_work, work_date
from factcheck.judging.stance import Judged
from factcheck.model.passage import AnnotatedSource
from factcheck.model.source import Rendering, Work
from tests.judging.bench import stated
from tests.matching.world import ENTITIES, read

BLOG = Work(id="fund-blog", speaker="Harbour Fund", date="2021-03")
NOTE = Work(id="note-2021-05-02", speaker="Marta Lindqvist")
TEXT = "Harbour Fund gave 45 million dollars to Northgate."


def document(ident: str, *renders: tuple[str, str], text: str = TEXT, **about: str) -> AnnotatedSource:
    """A document that renders works given as (work, how)."""
    rendered = tuple(Rendering.model_validate({"work": work, "how": how}) for work, how in renders)
    return read(text, id=ident, renders=rendered, works=(BLOG, NOTE), **about)


def accounts(judged: list[Judged], *sources: AnnotatedSource) -> tuple[Account, ...]:
    return group(judged, sources, {w.id: w for w in (BLOG, NOTE)}, ENTITIES.by_label)


def test_translations_of_one_work_are_one_account() -> None:
    sources = [document(f"t{i}", ("fund-blog", "translation")) for i in range(3)]
    [account] = accounts([stated("supports", source=i) for i in range(3)], *sources)
    assert (account.work, len(account.members)) == ("fund-blog", 3)


@pytest.mark.parametrize("how", ["original", "translation", "summary"])
def test_each_rendering_of_the_whole_work_counts_as_it(how: str) -> None:
    sources = [document("a", ("fund-blog", "translation")), document("b", ("fund-blog", how))]
    assert len(accounts([stated("supports", source=0), stated("supports", source=1)], *sources)) == 1


def test_without_lineage_each_document_is_its_own() -> None:
    sources = [document(f"d{i}") for i in range(3)]
    found = accounts([stated("supports", source=i) for i in range(3)], *sources)
    assert [a.work for a in found] == [None, None, None]
    assert [a.number for a in found] == [1, 2, 3]


def test_different_works_are_different_accounts() -> None:
    sources = [document("a", ("fund-blog", "translation")), document("b", ("note-2021-05-02", "translation"))]
    found = accounts([stated("supports", source=0), stated("supports", source=1)], *sources)
    assert {a.work for a in found} == {"fund-blog", "note-2021-05-02"}


def test_a_work_that_the_manifest_does_not_know_joins_nothing() -> None:
    sources = [document("a", ("lost", "translation")), document("b", ("lost", "translation"))]
    assert len(accounts([stated("supports", source=0), stated("supports", source=1)], *sources)) == 2


def test_a_report_is_the_works_account_only_where_its_author_speaks() -> None:
    sources = [document("a", ("fund-blog", "translation")), document("b", ("fund-blog", "report"))]
    theirs = [stated("supports", source=0), stated("supports", source=1, speaker="harbour-fund")]
    papers = [stated("supports", source=0), stated("supports", source=1)]
    others = [stated("supports", source=0), stated("supports", source=1, speaker="brandt")]
    assert len(accounts(theirs, *sources)) == 1
    assert len(accounts(papers, *sources)) == 2
    assert len(accounts(others, *sources)) == 2


def test_two_passages_of_one_document_are_one_account_unless_voices_differ() -> None:
    source = document("a")
    same = [stated("supports", start=0), stated("supports", start=9)]
    voices = [stated("supports", start=0, speaker="brandt"), stated("supports", start=9, speaker="lindqvist")]
    assert len(accounts(same, source)) == 1
    assert len(accounts(voices, source)) == 2


MAIL = """From: Oskar Brandt
To: Keiko Sato
Date: 3 May 2021

See below.

> From: Marta Lindqvist
> To: Oskar Brandt
> Date: 2 May 2021
>
> Harbour Fund gave 45 million dollars to Northgate.
"""


def test_forwarded_words_belong_to_their_author() -> None:
    forwarded = document("mail", ("note-2021-05-02", "quotation"), text=MAIL)
    [inside] = [p.index for p in forwarded.passages if p.values and p.kind != "header"]
    original = document("note", ("note-2021-05-02", "original"))
    base = stated("supports", source=0, speaker="lindqvist")
    first = replace(base, match=replace(base.match, passage=inside))
    found = accounts([first, stated("supports", source=1)], forwarded, original)
    assert [a.work for a in found] == ["note-2021-05-02"]


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_order_does_not_change_how_many(turn: int) -> None:
    sources = [
        document("a", ("fund-blog", "translation")),
        document("b"),
        document("c", ("fund-blog", "summary")),
        document("d", ("note-2021-05-02", "original")),
    ]
    order = [(i + turn) % 4 for i in range(4)]
    found = accounts([stated("supports", source=i) for i in order], *sources)
    assert sorted(sorted(j.match.source for j in a.members) for a in found) == [[0, 2], [1], [3]]


def test_renders_one_work() -> None:
    sources = [document("a", ("fund-blog", "translation")), document("b", ("fund-blog", "translation")), document("c")]
    one, two, three = (stated("supports", source=i) for i in range(3))
    found = accounts([one, two, three], *sources)
    assert renders_one_work(one, two, found) == "fund-blog"
    assert renders_one_work(one, three, found) is None


def test_nearest_to_the_original_comes_first() -> None:
    sources = [
        document("report", ("fund-blog", "report")),
        document("late", ("fund-blog", "translation"), published="2021-06-01"),
        document("early", ("fund-blog", "translation"), published="2021-04-01"),
        document("original", ("fund-blog", "original")),
        document("retold", ("fund-blog", "translation"), published="2021-04-01", translated_from="zh"),
    ]
    order = sorted(range(5), key=lambda i: lineage_order(stated("supports", source=i), sources, "fund-blog"))
    assert [sources[i].source.id for i in order] == ["original", "early", "late", "retold", "report"]


@pytest.mark.parametrize(
    ("ident", "own", "expected"),
    [
        ("note-2021-05-02", None, "2021-05-02"),
        ("note-2021-05", None, "2021-05"),
        ("note-2021", None, "2021"),
        ("note-2021-05-02", "2020", "2020"),
        ("note", None, None),
        ("note-20210502", None, None),
    ],
)
def test_the_date_of_a_work(ident: str, own: str | None, expected: str | None) -> None:
    assert work_date(Work(id=ident, date=own)) == expected
