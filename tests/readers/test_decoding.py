"""What decodes, and what is refused with its place."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.readers import markdown, plain
from factcheck.readers.decoding import MAX_BYTES, decode
from factcheck.readers.language_id import identify


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"", "", "utf-8"),
        ("São 45 milhões。".encode(), "São 45 milhões。", "utf-8"),
        (b"\xef\xbb\xbfabc", "\ufeffabc", "utf-8"),
        (b"a\r\nb\rc", "a\r\nb\rc", "utf-8"),
        ("á中".encode("utf-16"), "á中", "utf-16"),
        (b"\xfe\xff" + "á中".encode("utf-16-be"), "á中", "utf-16"),
    ],
)
def test_decodes(data: bytes, text: str, encoding: str) -> None:
    decoded = decode(data)
    assert (decoded.text, decoded.encoding, decoded.problem) == (text, encoding, None)


@pytest.mark.parametrize(
    ("data", "line", "column", "words"),
    [
        (b"one\ntwo \xe9t\xe9", 2, 5, "byte 8"),
        ("中".encode()[:2], 1, 1, "breaks off"),
        (b"ab\0c", 1, 3, "NUL"),
        ("abc".encode("utf-16-le"), 1, 2, "NUL"),
        (b"\xff\xfea", 1, 1, "UTF-16"),
        (b"\xed\xa0\x80", 1, 1, "byte 0"),
        (b"%PDF-1.7 \xff", 1, 1, "PDF"),
        (b"PK\x03\x04", 1, 1, "ZIP"),
        ("a".encode("utf-32"), 1, 1, "UTF-32"),
        ("这是一篇文章".encode("gb18030"), 1, 1, "another encoding"),
    ],
)
def test_refuses(data: bytes, line: int, column: int, words: str) -> None:
    problem = decode(data).problem
    assert problem is not None
    assert (problem.code, problem.line, problem.column) == ("FC502", line, column)
    assert words in problem.message
    assert problem.found is not None
    assert problem.expected is not None


def test_refuses_what_is_too_large() -> None:
    problem = decode(bytes(MAX_BYTES + 1)).problem
    assert problem is not None
    assert "too large" in problem.message


def test_a_long_line_takes_linear_time() -> None:
    began = time.process_time()
    assert decode(b"a" * 50_000_000).problem is None
    assert decode(b"a" * 50_000_000 + b"\xff").problem is not None
    assert time.process_time() - began < 5.0


@pytest.mark.parametrize(
    ("text", "damaged"),
    [("itâ€™s", True), ("a \ufffd b", True), ("à “é” fundação", False), ("", False), ("中文", False)],
)
def test_damage_is_noticed(text: str, damaged: bool) -> None:
    assert decode(text.encode()).damaged is damaged


@given(st.binary(max_size=60))
def test_never_raises_and_round_trips(data: bytes) -> None:
    decoded = decode(data)
    if decoded.problem is None and decoded.encoding == "utf-8":
        assert decoded.text.encode() == data


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fund gave the money back in May.", "en"),
        ("O fundo devolveu o dinheiro em maio.", "pt"),
        ("基金会五月把钱退了回来。", "zh"),
        ("基金会 Example Fund 退款", "zh"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert identify(text)[0] == language
    assert identify(text) == identify(text)
    assert 0.5 < identify(text)[1] <= 1.0


def test_language_of_nothing() -> None:
    assert identify("12 % 3", ("pt", "en")) == ("pt", 0.0)
    assert identify("O fundo devolveu o dinheiro.", ("en", "zh"))[0] == "en"
    with pytest.raises(ValueError, match="no languages"):
        identify("abc", ())
    with pytest.raises(ValueError, match="unknown language"):
        identify("abc", ("en", "xx"))


def test_markdown_is_read_as_markdown_and_plain_text_as_what_it_looks_like() -> None:
    assert markdown.read("*about* \\$45").text == "about $45"
    assert plain.read("*about* \\$45").text == "*about* \\$45"
    assert plain.read("**about** \\$45").text == "about $45"
