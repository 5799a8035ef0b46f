"""Strict JSON with places: what is read, what is refused, and where the message points."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import InputError, Problem
from factcheck.readers.file_bytes import read_bytes
from factcheck.readers.json_file import (
    MAX_NUMBER_LENGTH,
    JsonDocument,
    JsonPath,
    Place,
    json_path_text,
    load_json,
)

LONG = "1" * 100_000

# Text, code, line, column, words of the message.
REFUSED = [
    ('{"a": 1,}', "FC102", 1, 8, "comma stands before the closing bracket"),
    ("[1,\n 2,\n]", "FC102", 2, 3, "comma stands before the closing bracket"),
    ("[1,,2]", "FC102", 1, 4, "comma stands where a value should be"),
    ('// remark\n{"a": 1}', "FC102", 1, 1, "no comments"),
    ('{"a": 1} # remark', "FC102", 1, 10, "no comments"),
    ('{"a": 1, /* remark */ "b": 2}', "FC102", 1, 10, "no comments"),
    ("{'a': 1}", "FC102", 1, 2, "double quotation marks"),
    ("{\"a\": 'x'}", "FC102", 1, 7, "double quotation marks"),
    ("{“a”: 1}", "FC102", 1, 2, "curly"),
    ("{a: 1}", "FC102", 1, 2, "keys stand in double quotation marks"),
    ('{"a": yes}', "FC102", 1, 7, "text stands in double quotation marks"),
    ('{"a": True}', "FC102", 1, 7, "writes this as true"),
    ('{"a": None}', "FC102", 1, 7, "writes this as null"),
    ('{"a": NaN}', "FC102", 1, 7, "NaN is not a JSON number"),
    ('{"a": [1, -Infinity]}', "FC102", 1, 11, "-Infinity is not a JSON number"),
    ('{"a": 1\n "b": 2}', "FC102", 1, 8, "comma or a closing bracket is missing"),
    ('{"a" 1}', "FC102", 1, 5, "colon is missing"),
    ('{"a": "he said "no" twice"}', "FC102", 1, 17, "comma or a closing bracket is missing"),
    ('{"a": "open', "FC102", 1, 7, "never closed"),
    ('{"a": "open\n}', "FC102", 1, 12, "line ends inside a string"),
    ('{"a": "tab\there"}', "FC102", 1, 11, "control character"),
    ('{"a": "\\q"}', "FC102", 1, 8, "backslash"),
    ('{"a": "\\u12"}', "FC102", 1, 9, "backslash"),
    ('{"a": "\\ud83d"}', "FC102", 1, 7, "lone surrogate"),
    ('{"a": "x\0y"}', "FC102", 1, 9, "NUL byte"),
    ("\0\0\0", "FC102", 1, 1, "NUL byte"),
    ('{"a": 01}', "FC102", 1, 7, "number is not written"),
    ('{"a": .5}', "FC102", 1, 7, "number is not written"),
    ('{"a": +1}', "FC102", 1, 7, "number is not written"),
    ('{"a": 1.}', "FC102", 1, 7, "number is not written"),
    ('{"a": 0x1F}', "FC102", 1, 7, "number is not written"),
    ('{"a": [1, {"b": 2', "FC102", 1, 18, "ends too early"),
    ("[", "FC102", 1, 2, "ends too early"),
    ('{"a": 1}}', "FC102", 1, 9, "follows after the end"),
    ("", "FC102", 1, 1, "empty"),
    (" \n\t", "FC102", 1, 1, "empty"),
    ('{"a": 1,\n "a": 2}', "FC103", 2, 2, '"a" stands twice in one object (first at line 1, column 2)'),
    ('[{"é": 1, "\\u00e9": 2}]', "FC103", 1, 11, "stands twice"),
    ('{"a": 1e999999}', "FC117", 1, 7, "too large"),
    ('{"a": 1e-999999}', "FC117", 1, 7, "too small"),
    ('{"a": 1e99999999999999999999999999}', "FC117", 1, 7, "too large"),
    (f'{{"a": {LONG}}}', "FC117", 1, 7, "too long"),
    (f'{{"a": 0.{LONG}}}', "FC117", 1, 7, "too long"),
    ("[" * 300 + "]" * 300, "FC102", 1, 201, "nested more than 200 deep"),
    ("[" * 100_000, "FC102", 1, 201, "nested more than 200 deep"),
    ("[" * 250, "FC102", 1, 201, "nested more than 200 deep"),
    ('{"中文": "文",\n  "中": “}', "FC102", 2, 8, "curly"),
]

READ: list[tuple[str, Any]] = [
    ('{"a": 1, "b": 2}', {"a": 1, "b": 2}),
    ('[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]),
    ('{"a": {"a": {"a": 1}}}', {"a": {"a": {"a": 1}}}),
    ('["NaN", "// no comment", "a, ]", "{\'}"]', ["NaN", "// no comment", "a, ]", "{'}"]),
    ('"\\ud83d\\ude00"', "😀"),
    ('"\\u0041"', "A"),
    ("0.1", Decimal("0.1")),
    ("1e3", Decimal("1E+3")),
    ("0e-999999", Decimal("0E-999999")),
    ("12345678901234567890123456789", 12345678901234567890123456789),
    ("9" * MAX_NUMBER_LENGTH, int("9" * MAX_NUMBER_LENGTH)),
    ("[" * 200 + "]" * 200, None),
    ("null", None),
    (" \r\n true \t", True),
]


@pytest.mark.parametrize(("text", "code", "line", "column", "words"), REFUSED)
def test_what_is_not_json_is_refused_at_its_place(text: str, code: str, line: int, column: int, words: str) -> None:
    with pytest.raises(InputError) as caught:
        JsonDocument("file.json", text)
    problem = caught.value.problems[0]
    assert (problem.code, problem.line, problem.column) == (code, line, column)
    assert words in problem.message
    assert problem.path == "file.json"
    assert len(problem.found or "") <= 100


@pytest.mark.parametrize(("text", "data"), READ)
def test_what_is_json_is_read_without_loss(text: str, data: Any) -> None:
    read = JsonDocument("file.json", text).data
    if data is not None:
        assert read == data
        assert type(read) is type(data)


def test_every_double_key_and_bad_number_of_a_file_is_reported() -> None:
    with pytest.raises(InputError) as caught:
        JsonDocument("f", '[{"a": 1, "a": 1e500},\n {"b": NaN, "b": 2, "b": 3}]')
    places = [(problem.code, problem.line, problem.column) for problem in caught.value.problems]
    assert places == [("FC103", 1, 11), ("FC117", 1, 16), ("FC102", 2, 8), ("FC103", 2, 13), ("FC103", 2, 21)]


TEXT = '{"claims": [\n  {"id": "a", "n": [1, {"x": "é"}]},\r\n\t{"id": "漢字", "k": null}\n]}'


@pytest.mark.parametrize(
    ("where", "key", "place"),
    [
        ((), False, (1, 1)),
        (("claims",), True, (1, 2)),
        (("claims",), False, (1, 12)),
        (("claims", 0), False, (2, 3)),
        (("claims", 0, "id"), False, (2, 10)),
        (("claims", 0, "n", 1, "x"), True, (2, 25)),
        (("claims", 0, "n", 1, "x"), False, (2, 30)),
        (("claims", 1), False, (3, 2)),
        (("claims", 1, "k"), True, (3, 15)),
        (("claims", 1, "absent"), False, (3, 2)),
        (("claims", 7, "id"), False, (1, 12)),
        (("absent", "deep"), False, (1, 1)),
    ],
)
def test_places_count_lines_and_code_points(where: JsonPath, key: bool, place: tuple[int, int]) -> None:
    assert JsonDocument("f", TEXT).place(where, key=key) == place


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\r", ""), TEXT.replace("\r\n", "\r")])
def test_places_of_items_are_those_of_each_item(text: str) -> None:
    document = JsonDocument("f", text)
    assert document.places_of_items(("claims",)) == (Place(2, 3), Place(3, 2))
    assert document.places_of_items(("claims",)) == tuple(document.place(("claims", i)) for i in range(2))
    assert document.places_of_items(("absent",)) == ()


@pytest.mark.parametrize(
    ("where", "shown"),
    [((), "$"), (("a", 0, "b"), "$.a[0].b"), (("a b",), '$["a b"]'), (("", "é"), '$[""].é'), (('"',), '$["\\""]')],
)
def test_json_paths_are_written_out(where: JsonPath, shown: str) -> None:
    assert json_path_text(where) == shown


def test_what_was_found_is_one_short_line() -> None:
    document = JsonDocument("f", json.dumps({"a": [1, 2], "b": "x" * 500, "c": {"d": None}}, indent=2))
    assert document.found(("a",)) == "[ 1, 2 ]"
    assert document.found(("c", "d")) == "null"
    assert len(document.found(("b",))) == 60


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "file.json"
    path.write_bytes('{"é": "漢"}'.encode(encoding))
    document = load_json(path)
    assert document.data == {"é": "漢"}
    assert document.place(("é",)) == (1, 7)


@pytest.mark.parametrize(
    ("data", "line", "column", "words"),
    [
        (b'{"a": "\xff"}', 1, 8, "not valid UTF-8: byte 0xFF at offset 7"),
        (b'{"a":\n "caf\xe9"}', 2, 6, "not valid UTF-8: byte 0xE9 at offset 11"),
        (b'\xef\xbb\xbf{"a": "\xff"}', 1, 8, "byte 0xFF at offset 10"),
        (b'{"a": "\xc3', 1, 8, "not valid UTF-8"),
        (b"\xff\xfe{\x00\x00\xd8", 1, 2, "not valid UTF-16"),
        (b"\xff\xfe\x00\x00{\x00\x00\x00", None, None, "UTF-32"),
    ],
)
def test_encodings_that_are_not(tmp_path: Path, data: bytes, line: int | None, column: int | None, words: str) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        load_json(path)
    (problem,) = caught.value.problems
    assert (problem.code, problem.line, problem.column) == ("FC101", line, column)
    assert words in problem.message


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(b" " * 11)
    for path, words in (
        (tmp_path / "absent", "no such file"),
        (tmp_path, "a folder"),
        (tmp_path / "large", "too large"),
        (tmp_path / "a\0b", "cannot be read"),
        (tmp_path / ("x" * 5000), "cannot be read"),
        (Path("/dev/null"), "not a regular file"),
    ):
        with pytest.raises(InputError) as caught:
            read_bytes(path, "shown", limit=10)
        assert words in caught.value.problems[0].message
        assert caught.value.problems[0].path == "shown"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(codec="utf-8"), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=4), inner)
    ),
    max_leaves=20,
)


def _paths(data: Any, where: JsonPath = ()) -> list[JsonPath]:
    children = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [where, *(path for key, child in children for path in _paths(child, (*where, key)))]


def _at(data: Any, where: JsonPath) -> Any:
    for step in where:
        data = data[step]
    return data


@settings(max_examples=60, deadline=None)
@given(JSON, st.sampled_from([None, 1]), st.booleans())
def test_every_value_stands_where_its_place_says(data: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    document = JsonDocument("f", text)
    assert document.data == data
    for where in _paths(data):
        read, _ = json.JSONDecoder().raw_decode(text, document.offset(where))
        assert read == _at(data, where)
        line, column = document.place(where)
        assert sum(len(part) + 1 for part in text.split("\n")[: line - 1]) + column - 1 == document.offset(where)
        if where and isinstance(where[-1], str):
            key, _ = json.JSONDecoder().raw_decode(text, document.offset(where, key=True))
            assert key == where[-1]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="{}[]\",:\\/*#'.0123456789eE+-ntfaulsr \n\t\0“é", max_size=40))
def test_any_text_is_read_as_the_standard_library_reads_it_or_refused_with_a_place(text: str) -> None:
    problems: tuple[Problem, ...] = ()
    data = None
    try:
        data = JsonDocument("f", text).data
    except InputError as error:
        problems = error.problems
    assert all(problem.line and problem.column for problem in problems)
    assert problems or data == json.loads(text, parse_float=Decimal)
