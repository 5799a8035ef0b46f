"""Registries: one row for each thing that can be wrong, one for each thing that must not be taken for wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import InputError, Problem
from factcheck.model.source import Corpus, Glossary, GlossaryEntry, Source, Work
from factcheck.readers.model_errors import MAX_PROBLEMS, near_miss
from factcheck.readers.registry import RegistryFile, check_references, read_registry

GOOD: dict[str, Any] = {"id": "a", "statement": "The mill burned."}


def _write(tmp_path: Path, data: Any) -> Path:
    path = tmp_path / "claims.json"
    path.write_text(data if isinstance(data, str) else json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def _problems(tmp_path: Path, data: Any) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        read_registry(_write(tmp_path, data))
    return caught.value.problems


def _claim(**more: Any) -> dict[str, Any]:
    return {"claims": [{**GOOD, **more}]}


BAD: list[tuple[Any, str, str, str]] = [
    ([], "FC106", "$", "a claims registry is an object"),
    ("5", "FC106", "$", "a claims registry is an object"),
    ({}, "FC112", "$.claims", "no claims"),
    ({"claims": []}, "FC112", "$.claims", "no claims"),
    ({"claims": {}}, "FC106", "$.claims", "'claims' should be a list"),
    ({"claims": ["a"]}, "FC106", "$.claims[0]", "an item of 'claims' should be an object"),
    ({"claims": [GOOD], "titel": "x"}, "FC104", "$.titel", "unknown key 'titel'; did you mean 'title'?"),
    (_claim(zzzz=1), "FC104", "$.claims[0].zzzz", "unknown key 'zzzz'"),
    (
        {"claims": [{"id": "a", "statment": "x"}]},
        "FC104",
        "$.claims[0].statment",
        "unknown key 'statment'; did you mean 'statement'?",
    ),
    ({"claims": [{"id": "a"}]}, "FC105", "$.claims[0]", "the key 'statement' is missing"),
    (_claim(statement=5), "FC106", "$.claims[0].statement", "'statement' should be a string"),
    (_claim(statement=None), "FC106", "$.claims[0].statement", "should be a string"),
    (_claim(statement=""), "FC107", "$.claims[0].statement", "is empty"),
    (_claim(statement="x" * 10_001), "FC107", "$.claims[0].statement", "is too long"),
    (_claim(id="a b"), "FC107", "$.claims[0].id", "not written as it should be"),
    (_claim(id="../x"), "FC107", "$.claims[0].id", "not written as it should be"),
    (_claim(id="-x"), "FC107", "$.claims[0].id", "not written as it should be"),
    (_claim(expect="suported"), "FC107", "$.claims[0].expect", 'did you mean "supported"?'),
    (_claim(expect=True), "FC107", "$.claims[0].expect", "none of the values"),
    (_claim(tags="x"), "FC106", "$.claims[0].tags", "'tags' should be a list"),
    (_claim(tags=[1]), "FC106", "$.claims[0].tags[0]", "an item of 'tags' should be a string"),
    (_claim(as_of="2019-13"), "FC107", "$.claims[0].as_of", "no month 13"),
    (_claim(as_of="March 2019"), "FC107", "$.claims[0].as_of", "not written as it should be"),
    (_claim(depends_on=["a"]), "FC111", "$.claims[0].depends_on", "depends on itself"),
    (_claim(depends_on=["b"]), "FC110", "$.claims[0].depends_on[0]", "there is no claim 'b'"),
    (_claim(value={"type": "mony", "amount": 1}), "FC107", "$.claims[0].value.type", 'did you mean "money"?'),
    (_claim(value={"amount": 1}), "FC105", "$.claims[0].value", "the key 'type' is missing"),
    (_claim(value={"type": "money"}), "FC108", "$.claims[0].value", "needs 'amount'"),
    (_claim(value={"type": "money", "amount": "5"}), "FC106", "$.claims[0].value.amount", "should be a number"),
    (_claim(value={"type": "money", "amount": True}), "FC106", "$.claims[0].value.amount", "should be a number"),
    (_claim(value={"type": "money", "amount": 10**31}), "FC107", "$.claims[0].value.amount", "out of range"),
    (_claim(value={"type": "money", "amount": 5, "bound": "range"}), "FC108", "$.claims[0].value", "needs 'high'"),
    (_claim(value={"type": "money", "amount": 5, "high": 6}), "FC108", "$.claims[0].value", "'range' only"),
    (
        _claim(value={"type": "count", "amount": 5, "high": 4, "bound": "range"}),
        "FC108",
        "$.claims[0].value",
        "'high' is below 'amount'",
    ),
    (_claim(value={"type": "money", "amount": 5, "currency": "usd"}), "FC107", "$.claims[0].value.currency", "written"),
    (
        _claim(value={"type": "money", "amount": 5, "curency": "USD"}),
        "FC104",
        "$.claims[0].value.curency",
        "'currency'",
    ),
    (_claim(value={"type": "quote"}), "FC108", "$.claims[0].value", "needs 'value'"),
    (_claim(value={"type": "date", "amount": 2018}), "FC108", "$.claims[0].value", "needs 'value'"),
    (_claim(value={"type": "date", "value": "soon"}), "FC108", "$.claims[0].value", "'soon' is not a date"),
    (_claim(value={"type": "date", "value": "2019-02-29"}), "FC108", "$.claims[0].value", "no day 29"),
    (_claim(value={"type": "date", "value": "2019-02-28T24:00"}), "FC108", "$.claims[0].value", "not a time of day"),
    (
        _claim(value={"type": "date", "value": "2019", "precision": "day"}),
        "FC108",
        "$.claims[0].value",
        "precision 'day' is finer than '2019'",
    ),
    (_claim(draft={"path": "d", "start": 1.5, "end": 2}), "FC106", "$.claims[0].draft.start", "a whole number"),
    (_claim(draft={"path": "d", "start": 3, "end": 2}), "FC108", "$.claims[0].draft", "'end' is below 'start'"),
    ({"claims": [GOOD], "language": "pl"}, "FC116", "$.language", "does not read this language"),
    ({"claims": [GOOD], "language": "English"}, "FC107", "$.language", "not written as it should be"),
    ({"claims": [GOOD, GOOD]}, "FC109", "$.claims[1].id", "two claims have the id 'a' (first at line"),
]

FINE: list[dict[str, Any]] = [
    {},
    {"id": "A.b_c-9"},
    {"value": {"type": "money", "amount": 0.1, "currency": "EUR", "bound": "<"}},
    {"value": {"type": "count", "amount": -5, "bound": "range", "high": 7, "unit": "people"}},
    {"value": {"type": "date", "value": "2020-02-29", "precision": "day"}},
    {"value": {"type": "date", "value": "2018-02", "precision": "month", "bound": "late"}},
    {"value": {"type": "date", "value": "2015-11-22T19:48", "precision": "minute"}},
    {"value": {"type": "date", "value": "XXXX-12-08"}},
    {"value": {"type": "date", "value": "1900", "precision": "century"}},
    {"value": None, "expect": None, "said_by": None, "draft": None},
    {"expect": "not_enough_evidence", "tags": ["money", "中文"], "note": "a note"},
    {"statement": "基金给了不到 4500 万美元。"},
    {"as_of": "2019-03"},
]


@pytest.mark.parametrize(("data", "code", "json_path", "words"), BAD)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, data: Any, code: str, json_path: str, words: str) -> None:
    problems = _problems(tmp_path, data)
    hits = [p for p in problems if p.code == code and p.json_path == json_path and words in p.message]
    assert len(hits) == 1, problems
    assert hits[0].line
    assert hits[0].column
    assert hits[0].path == str(tmp_path / "claims.json")
    assert hits[0].severity == "error"


@pytest.mark.parametrize("more", FINE)
def test_what_is_right_is_read(tmp_path: Path, more: dict[str, Any]) -> None:
    file = read_registry(_write(tmp_path, _claim(**more)))
    assert len(file.registry.claims) == len(file.positions) == 1


def test_all_problems_of_a_file_come_at_once_in_order_of_place(tmp_path: Path) -> None:
    text = """{"language": "tlh", "claims": [
  {"id": "a", "statement": "x", "depends_on": ["b", "gone"], "expect": "true"},
  {"id": "b", "statement": "x", "depends_on": ["a"], "value": {"type": "money", "amount": "9"}},
  {"id": "a", "statment": "x"}
]}"""
    problems = _problems(tmp_path, text)
    places = [(p.line, p.column) for p in problems]
    assert places == sorted(places)
    assert sorted(p.code for p in problems) == sorted(
        ["FC104", "FC105", "FC106", "FC107", "FC109", "FC110", "FC111", "FC116"]
    )


def test_circles_are_named_once(tmp_path: Path) -> None:
    edges = {"a": ["b"], "b": ["c"], "c": ["a"], "d": ["a", "e"], "e": []}
    claims = [{"id": name, "statement": "x", "depends_on": targets} for name, targets in edges.items()]
    circles = [p for p in _problems(tmp_path, {"claims": claims}) if p.code == "FC111"]
    assert [p.message for p in circles] == ["claims depend on one another in a circle: a -> b -> c -> a"]


def test_a_long_chain_is_no_circle(tmp_path: Path) -> None:
    claims = [{"id": f"c{i}", "statement": "x", "depends_on": [f"c{i + 1}"] if i < 4999 else []} for i in range(5000)]
    assert len(read_registry(_write(tmp_path, {"claims": claims})).registry.claims) == 5000


def test_thousands_of_faults_are_counted_not_listed(tmp_path: Path) -> None:
    claims = [{"id": f"c{i}", "statement": 1, "depends_on": ["gone", f"c{i}"]} for i in range(3000)]
    problems = _problems(tmp_path, {"claims": claims})
    assert len(problems) <= 3 * MAX_PROBLEMS
    assert any("more problems" in p.message for p in problems)


def test_positions_are_those_of_the_claims(tmp_path: Path) -> None:
    first = '{"id": "a", "statement": "漢"}'
    text = '{"claims": [' + first + ', {"id": "b", "statement": "x"},\n\n   {"id": "c", "statement": "x"}]}'
    assert read_registry(_write(tmp_path, text)).positions == ((1, 13), (1, 44), (3, 4))


CORPUS = Corpus(
    works=(Work(id="letter", speaker="Ana Reis / Bo Lind"),),
    sources=(Source(id="memo-pt", path="memo.txt", language="pt", publisher="Gazeta"),),
    glossary=Glossary(
        entries=(
            GlossaryEntry(
                id="ito", kind="person", name="Tanaka Ito", forms={"zh": ("田中",)}, garbled={"pt": ("Tanque Ito",)}
            ),
        )
    ),
)


def _file(tmp_path: Path, **more: Any) -> RegistryFile:
    return read_registry(_write(tmp_path, _claim(**more)))


@pytest.mark.parametrize(
    "speaker", ["ito", "Tanaka Ito", "tanaka ito", "田中", "Tanque Ito", "Bo Lind", "Gazeta", None]
)
def test_known_speakers_pass(tmp_path: Path, speaker: str | None) -> None:
    assert check_references(_file(tmp_path, said_by=speaker, in_source="memo-pt"), CORPUS) == ()


def test_an_unknown_speaker_is_a_warning(tmp_path: Path) -> None:
    (problem,) = check_references(_file(tmp_path, said_by="Tanka Ito"), CORPUS)
    assert (problem.code, problem.severity, problem.json_path) == ("FC114", "warning", "$.claims[0].said_by")
    assert "did you mean 'Tanaka Ito'?" in problem.message


def test_without_a_glossary_nobody_is_unknown(tmp_path: Path) -> None:
    assert check_references(_file(tmp_path, said_by="Anyone"), Corpus()) == ()


def test_an_unknown_source_is_an_error_unless_it_could_not_be_read(tmp_path: Path) -> None:
    file = _file(tmp_path, in_source="memo.pt")
    (problem,) = check_references(file, CORPUS)
    assert (problem.code, problem.severity, problem.line) == ("FC110", "error", 6)
    assert "did you mean 'memo-pt'?" in problem.message
    assert check_references(file, CORPUS, unread=frozenset({"memo.pt"})) == ()


def test_two_files_must_not_share_a_claim_id(tmp_path: Path) -> None:
    first = _file(tmp_path)
    (tmp_path / "more").mkdir()
    second = _file(tmp_path / "more")
    (problem,) = check_references([first, second], CORPUS)
    assert problem.code == "FC109"
    assert problem.path == second.path
    assert first.path in problem.message


@pytest.mark.parametrize(
    ("word", "near"),
    [("statment", "statement"), ("said-by", "said_by"), ("STATEMENT", "statement"), ("qqq", None), ("", None)],
)
def test_near_misses(word: str, near: str | None) -> None:
    assert near_miss(word, ["statement", "said_by", "id"]) == near
