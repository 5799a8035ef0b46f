"""Claims about a message or a document as such are held against headers and date lines."""

from __future__ import annotations

from typing import Any

import pytest

from factcheck.matching.index import build_index
from factcheck.matching.records import match_document, match_letters
from factcheck.model.match import Match
from tests.matching.world import ENTITIES, frame_of, read

MAIL = """From: Oskar Brandt
To: Keiko Sato
Date: 3 May 2019
Subject: the mill

I will sell the mill in the autumn, whatever the council says.

> From: Marta Lindqvist
> To: Oskar Brandt
> Date: 28 April 2019
> Subject: the mill
>
> My offer for the pier stands at four million dollars.
"""

MAIL_ZH = """发件人：奥斯卡·布兰特
收件人：佐藤惠子
日期：2019年5月3日
主题：工厂

不管市议会怎么说，我秋天都会出售工厂。
"""


def letters(statement: str, text: str = MAIL, language: str = "en", **fields: Any) -> list[Match]:
    source = read(text, language)
    return match_letters(frame_of(statement, **fields), 0, source, build_index([source]), ENTITIES)


def kept(statement: str, text: str = MAIL, language: str = "en", **fields: Any) -> list[str]:
    """Dates of the messages that may be the claim's, as `2019-05-03`."""
    return [
        str(getattr(m.found.value, "iso", ""))
        for m in letters(statement, text, language, **fields)
        if m.rejected is None and m.found is not None and "doubtful" not in m.flags
    ]


@pytest.mark.parametrize(
    ("statement", "dates"),
    [
        ("Brandt's email to Keiko Sato about selling the mill was sent on 3 May 2019.", ["2019-05-03"]),
        ("Brandt's email to Keiko Sato about selling the mill was sent on 9 May 2019.", ["2019-05-03"]),
        ("Lindqvist's email to Brandt with an offer for the pier was sent on 28 April 2019.", ["2019-04-28"]),
        ("Keiko Sato's email to Brandt was sent on 3 May 2019.", []),  # she sent none
        ("Brandt's email to Peter Quill about selling the mill was sent on 3 May 2019.", []),  # he is nowhere
        ("Brandt's email about whales and planets was sent on 3 May 2019.", []),  # about something else
    ],
)
def test_which_message_is_meant(statement: str, dates: list[str]) -> None:
    assert kept(statement) == dates


def test_a_chinese_header() -> None:
    statement = "Brandt's email to Keiko Sato about selling the factory was sent on 9 May 2019."
    assert kept(statement, MAIL_ZH, "zh") == ["2019-05-03"]


@pytest.mark.parametrize(
    "statement",
    [
        "Brandt sold the mill on 3 May 2019.",  # not about a message
        "Brandt's email to Keiko Sato offers 4 million dollars.",  # not about a date
        "Brandt's email to Keiko Sato is short.",
    ],
)
def test_other_claims_are_not_held_against_headers(statement: str) -> None:
    assert letters(statement) == []


def test_why_a_message_is_set_aside() -> None:
    reasons = {m.rejected for m in letters("Keiko Sato's email to Brandt was sent on 3 May 2019.")}
    assert "it was sent by Oskar Brandt" in reasons
    assert None not in reasons


def documents(statement: str, *, published: str | None = "2019-05-03", **fields: Any) -> list[Match]:
    about: dict[str, Any] = {} if published is None else {"published": published}
    text = "The mill\n\n2019-05-03\n\nThe mill was sold by Brandt.\n"
    source = read(text, id="mill-report", title="The end of the old mill", **about)
    return match_document(frame_of(statement, **fields), 0, source, build_index([source]), ENTITIES)


@pytest.mark.parametrize(
    ("statement", "fields"),
    [
        ("The article was published on 3 May 2019.", {"in_source": "mill-report"}),
        ("The report “The end of the old mill” was published on 3 May 2019.", {}),
        ("The article mill-report was published on 4 May 2019.", {}),
    ],
)
def test_a_document_that_is_named_gives_its_own_date(statement: str, fields: dict[str, Any]) -> None:
    [match] = documents(statement, **fields)
    assert match.found is not None
    assert getattr(match.found.value, "iso", "").startswith("2019-05-03")


@pytest.mark.parametrize(
    ("statement", "fields", "published"),
    [
        ("The article was published on 3 May 2019.", {}, "2019-05-03"),  # which article?
        ("The article was published on 3 May 2019.", {"in_source": "other"}, "2019-05-03"),
        ("Brandt sold the mill on 3 May 2019.", {"in_source": "mill-report"}, "2019-05-03"),  # not about the document
        ("The article mill-report gives 4 million dollars.", {}, "2019-05-03"),
    ],
)
def test_no_date_of_a_document(statement: str, fields: dict[str, Any], published: str) -> None:
    assert documents(statement, published=published, **fields) == []
