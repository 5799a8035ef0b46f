"""How fast texts are read: at least 3 MB of prose (UTF-8) a second on one core.

A text of nothing but short quoted emails, one every hundred bytes, is the worst case that we know: some 1 MB a second.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.languages import get_language
from factcheck.text.normalise import normalise
from factcheck.text.segment import Document, segment

ENGLISH = (
    "The fund raised $5.5 million in 2019, its chair told reporters on Monday. “We are glad,” she\n"
    "said. Over the next two years, Acme Inc. is to add some 30 per cent, according to people close to\nthe matter.\n\n"
)
CHINESE = (
    "基金会在 2019 年筹到 5.5\n亿元，主席周一对记者表示。“我们很高兴，”她说。"
    "今后两年，据知情人士透露，这家公司将再增加约 30%。\n\n"
)
MARKDOWN = (
    "> **From: Ana <**\n>\n> **>  \n>  To: Bo <>  \n> Subject: x**\n>\n"
    "> **We need 10\n> million [now](http://e.org).**\n\n* * *\n\n"
)


@pytest.mark.parametrize(
    ("piece", "code"),
    [(ENGLISH, "en"), (CHINESE, "zh"), (MARKDOWN, "en"), (ENGLISH.replace("\n", " "), "pt")],
    ids=["english", "chinese", "markdown", "one-line"],
)
def test_normalise_and_segment(benchmark: Callable[..., Any], piece: str, code: str) -> None:
    raw = piece * (1_000_000 // len(piece.encode()))
    language = get_language(code)

    def read() -> Document:
        return segment(normalise(raw), language.grammar, language.spaced)

    document = benchmark(read)
    assert document.sentences
