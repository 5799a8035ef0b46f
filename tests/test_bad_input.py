"""Bad input of every kind ends in a plain message and exit code 2: through the readers and through the command line.

Each row makes a small project, spoils one thing in it, and says what the message must contain.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.errors import InputError, Problem
from factcheck.readers.corpus import read_corpus
from factcheck.readers.file_bytes import MAX_BYTES
from factcheck.readers.folder import read_folder
from factcheck.readers.glossary import read_glossary
from factcheck.readers.json_file import JsonDocument
from factcheck.readers.manifest import read_manifest
from factcheck.readers.registry import check_references, read_registry

DOCUMENT = "The harbour board sold less than 45 of its 60 cranes in May 2019, the chair said on Tuesday.\n"
CLAIM = {"id": "cranes", "statement": "The harbour board sold fewer than 45 cranes."}
SOURCE = {"id": "report", "path": "report.txt", "language": "en", "renders": [{"work": "w", "how": "report"}]}

Spoil = Callable[[Path], object]


def make_project(folder: Path) -> None:
    """A sound project: one claim, one document, a manifest with a glossary."""
    (folder / "claims").mkdir()
    (folder / "evidence").mkdir()
    registry({"claims": [CLAIM]})(folder)
    manifest({"works": [{"id": "w"}], "sources": [SOURCE], "glossary": "glossary.json"})(folder)
    glossary({"entries": []})(folder)
    (folder / "evidence" / "report.txt").write_text(DOCUMENT, encoding="utf-8")


def registry(contents: Any) -> Spoil:
    return _writer("claims/claims.json", contents)


def manifest(contents: Any) -> Spoil:
    return _writer("evidence/sources.json", contents)


def glossary(contents: Any) -> Spoil:
    return _writer("evidence/glossary.json", contents)


def document(contents: bytes) -> Spoil:
    return _writer("evidence/report.txt", contents)


def remove(name: str) -> Spoil:
    return lambda folder: (folder / name).unlink()


def _writer(name: str, contents: Any) -> Spoil:
    if isinstance(contents, str):
        contents = contents.encode()
    data = contents if isinstance(contents, bytes) else json.dumps(contents, ensure_ascii=False, indent=1).encode()
    return lambda folder: (folder / name).write_bytes(data)


def _link(folder: Path) -> None:
    (folder / "evidence" / "report.txt").unlink()
    (folder / "secret.txt").write_text("secret")
    os.symlink(folder / "secret.txt", folder / "evidence" / "report.txt")


def _folder_for_file(folder: Path) -> None:
    (folder / "claims" / "claims.json").unlink()
    (folder / "claims" / "claims.json").mkdir()


#: What is spoiled, how, the code and words of the message, and the file named.
ROWS: list[tuple[str, Spoil, str, str, str]] = [
    ("wrong type", registry({"claims": [{**CLAIM, "statement": 5}]}), "FC106", "should be a string", "claims.json"),
    ("wrong type of all", registry([CLAIM]), "FC106", "is an object", "claims.json"),
    ("unknown key", registry({"claims": [{**CLAIM, "expct": "x"}]}), "FC104", "'expect'?", "claims.json"),
    ("missing key", registry({"claims": [{"id": "a"}]}), "FC105", "'statement' is missing", "claims.json"),
    ("duplicate id", registry({"claims": [CLAIM, CLAIM]}), "FC109", "'cranes'", "claims.json"),
    (
        "dangling depends_on",
        registry({"claims": [{**CLAIM, "depends_on": ["crane"]}]}),
        "FC110",
        "did you mean 'cranes'?",
        "claims.json",
    ),
    (
        "dangling in_source",
        registry({"claims": [{**CLAIM, "in_source": "reprot"}]}),
        "FC110",
        "did you mean 'report'?",
        "claims.json",
    ),
    ("self dependency", registry({"claims": [{**CLAIM, "depends_on": ["cranes"]}]}), "FC111", "itself", "claims.json"),
    ("trailing comma", registry('{"claims": [{"id": "a",}]}'), "FC102", "comma", "claims.json"),
    ("comment", registry('// note\n{"claims": []}'), "FC102", "no comments", "claims.json"),
    ("single quotes", registry("{'claims': []}"), "FC102", "double quotation marks", "claims.json"),
    ("not a number", registry('{"claims": [{"id": "a", "statement": NaN}]}'), "FC102", "NaN", "claims.json"),
    ("missing comma", registry('{"claims": [{"id": "a" "statement": "x"}]}'), "FC102", "missing", "claims.json"),
    ("open string", registry('{"claims": [{"id": "a'), "FC102", "never closed", "claims.json"),
    ("key twice", registry('{"claims": [], "claims": []}'), "FC103", "stands twice", "claims.json"),
    ("huge exponent", registry('{"claims": 1e999999}'), "FC117", "too large", "claims.json"),
    ("huge number", registry(f'{{"claims": {"7" * 100_000}}}'), "FC117", "too long", "claims.json"),
    (
        "large amount",
        registry({"claims": [{**CLAIM, "value": {"type": "count", "amount": 10**40}}]}),
        "FC107",
        "out of range",
        "claims.json",
    ),
    ("NUL bytes", registry(b'{"claims": \0\0}'), "FC102", "NUL", "claims.json"),
    ("invalid UTF-8", registry(b'{"title": "caf\xe9"}'), "FC101", "0xE9 at offset 14", "claims.json"),
    ("empty file", registry(b""), "FC102", "empty", "claims.json"),
    ("empty registry", registry({"claims": []}), "FC112", "no claims", "claims.json"),
    ("deep nesting", registry("[" * 50_000), "FC102", "nested", "claims.json"),
    ("missing registry", remove("claims/claims.json"), "FC112", "no registry", "claims"),
    ("folder in place of a registry", _folder_for_file, "FC101", "a folder, not a file", "claims.json"),
    ("unknown language", registry({"claims": [CLAIM], "language": "pl"}), "FC116", "language", "claims.json"),
    (
        "range without high",
        registry({"claims": [{**CLAIM, "value": {"type": "count", "amount": 1, "bound": "range"}}]}),
        "FC108",
        "needs 'high'",
        "claims.json",
    ),
    (
        "no such day",
        registry({"claims": [{**CLAIM, "value": {"type": "date", "value": "2019-04-31"}}]}),
        "FC108",
        "no day 31",
        "claims.json",
    ),
    ("manifest: trailing comma", manifest('{"sources": [],}'), "FC102", "comma", "sources.json"),
    ("manifest: nothing in it", manifest({"sources": []}), "FC112", "no sources", "sources.json"),
    ("manifest: unknown work", manifest({"sources": [SOURCE]}), "FC110", "no work 'w'", "sources.json"),
    (
        "manifest: path outside",
        manifest({"works": [{"id": "w"}], "sources": [{**SOURCE, "path": "../claims/claims.json"}]}),
        "FC113",
        "'..'",
        "sources.json",
    ),
    (
        "manifest: absolute path",
        manifest({"works": [{"id": "w"}], "sources": [{**SOURCE, "path": "/etc/hostname"}]}),
        "FC113",
        "absolute",
        "sources.json",
    ),
    ("manifest: link outside", _link, "FC113", "through a link", "sources.json"),
    ("glossary: missing", remove("evidence/glossary.json"), "FC101", "no such file", "glossary.json"),
    ("glossary: wrong type", glossary({"entries": {}}), "FC106", "should be a list", "glossary.json"),
    ("glossary: NUL bytes", glossary(b"\0"), "FC102", "NUL", "glossary.json"),
    ("document: missing", remove("evidence/report.txt"), "FC502", "no such file", "report.txt"),
    ("document: invalid UTF-8", document(b"Less than 45 caf\xe9s were sold."), "FC502", "", "report.txt"),
    ("document: NUL bytes", document(b"\0\1\2\3" * 100), "FC502", "", "report.txt"),
    ("document: empty", document(b""), "FC502", "empty", "report.txt"),
]

NAMES = [row[0] for row in ROWS]


def _read_all(folder: Path) -> tuple[Problem, ...]:
    """Everything wrong with a project, as the command line gathers it."""
    problems: list[Problem] = []
    files = []
    paths = sorted((folder / "claims").glob("*.json"))
    if not paths:
        return (Problem(code="FC112", message="no registry", path="claims"),)
    for path in paths:
        try:
            files.append(read_registry(path))
        except InputError as error:
            problems += error.problems
    try:
        corpus = read_corpus(folder / "evidence")
    except InputError as error:
        return (*problems, *error.problems)
    return (*problems, *corpus.problems, *check_references(files, corpus.corpus, unread=corpus.unread))


def test_the_sound_project_has_no_problems(tmp_path: Path) -> None:
    make_project(tmp_path)
    assert _read_all(tmp_path) == ()


@pytest.mark.parametrize(("name", "spoil", "code", "words", "file"), ROWS, ids=NAMES)
def test_the_readers_say_what_is_wrong(
    tmp_path: Path, name: str, spoil: Spoil, code: str, words: str, file: str
) -> None:
    make_project(tmp_path)
    spoil(tmp_path)
    problems = _read_all(tmp_path)
    hits = [p for p in problems if p.code == code and words in p.message and (p.path or "").endswith(file)]
    assert hits, problems
    assert any(problem.severity == "error" for problem in hits)


needs_command_line = pytest.mark.skipif(
    importlib.util.find_spec("factcheck.__main__") is None, reason="the command line is not written yet"
)


def _command(folder: Path, *words: str, timeout: float = 120) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).resolve().parent.parent
    environment = {**os.environ, "PYTHONPATH": str(root), "NO_COLOR": "1"}
    environment.pop("FACTCHECK_DEBUG", None)
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )


@needs_command_line
@pytest.mark.parametrize("command", ["run", "validate"])
@pytest.mark.parametrize(("name", "spoil", "code", "words", "file"), ROWS, ids=NAMES)
def test_the_command_line_says_what_is_wrong(
    tmp_path: Path, name: str, spoil: Spoil, code: str, words: str, file: str, command: str
) -> None:
    make_project(tmp_path)
    spoil(tmp_path)
    ended = _command(tmp_path, command)
    said = ended.stdout + ended.stderr
    assert ended.returncode == 2, said
    assert code in said
    assert file in said
    assert words in " ".join(said.split())
    assert "Traceback" not in said
    assert str(tmp_path) not in said


@needs_command_line
def test_the_command_line_passes_the_sound_project(tmp_path: Path) -> None:
    make_project(tmp_path)
    ended = _command(tmp_path, "validate")
    assert (ended.returncode, ended.stderr) == (0, "")


@needs_command_line
@pytest.mark.parametrize("words", [("absent.json",), ("--evidence", "absent")])
def test_the_command_line_names_what_is_not_there(tmp_path: Path, words: tuple[str, ...]) -> None:
    make_project(tmp_path)
    ended = _command(tmp_path, "run", *words)
    assert ended.returncode == 2
    assert "FC101" in ended.stderr
    assert "absent" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    "text",
    [
        '{"title": "' + "x" * 50_000_000 + '"}',
        '{"title": "' + "x" * 50_000_000,
        "[" * 5_000_000,
        "{" * 5_000_000,
        '"\\' * 5_000_000,
        " " * 20_000_000 + "x",
        "1" * 20_000_000,
        "[" + "1," * 2_000_000 + "]",
    ],
    ids=["long string", "open string", "lists", "objects", "backslashes", "blanks", "digits", "commas"],
)
def test_long_lines_are_refused_in_linear_time(text: str) -> None:
    started = time.perf_counter()
    said = ""
    try:
        said = JsonDocument("f", text).found(("title",))
    except InputError as error:
        said = str(error)
    assert 0 < len(said) < 1000
    # Linear scans take a second or two; a quadratic one of this size would not end within the day.
    assert time.perf_counter() - started < 30


@needs_command_line
def test_a_line_of_50_megabytes_through_the_command_line(tmp_path: Path) -> None:
    make_project(tmp_path)
    registry('{"claims": [{"id": "a", "statement": "' + "x" * 50_000_000 + '"}]}')(tmp_path)
    ended = _command(tmp_path, "validate")
    assert ended.returncode == 2
    assert "FC107" in ended.stderr
    assert "too long" in ended.stderr
    assert len(ended.stderr) < 2000


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    make_project(tmp_path)
    path = tmp_path / "claims" / "claims.json"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    (problem,) = _read_all(tmp_path)
    assert problem.code == "FC101"
    assert "64 MiB" in problem.message


WORDS = (
    "id statement claims value type amount high bound depends_on tags draft language works sources path renders work "
    "how glossary sha256 published boilerplate from entries kind name forms garbled en \0 é"
)
KEYS = st.sampled_from(WORDS.split(" "))
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=6)
    | st.sampled_from(
        ["a", "money", "date", "2019-02-30", "../x", "/", "..", "\0", "x" * 300, "news.txt", ".", "range"]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=25,
)
SHAPED = st.fixed_dictionaries(
    {},
    optional={
        key: st.lists(st.dictionaries(KEYS, VALUES, max_size=6), max_size=3) | VALUES
        for key in ("claims", "works", "sources", "entries", "glossary", "language")
    },
)
READERS: list[Callable[[Path], object]] = [read_registry, read_manifest, read_glossary, read_corpus]


def _only_input_errors(folder: Path, data: bytes) -> None:
    path = folder / "file.json"
    path.write_bytes(data)
    for read in READERS:
        problems: tuple[Problem, ...] | None = None
        try:
            read(path)
        except InputError as error:
            problems = error.problems
        assert problems != ()
        for problem in problems or ():
            assert 0 < len(problem.message) < 1000
            assert problem.code.startswith("FC1")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200))
def test_any_bytes_raise_nothing_but_input_errors(tmp_path: Path, data: bytes) -> None:
    _only_input_errors(tmp_path, data)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES | SHAPED)
def test_any_json_raises_nothing_but_input_errors(tmp_path: Path, data: Any) -> None:
    _only_input_errors(tmp_path, json.dumps(data).encode())


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300))
def test_any_document_is_read_or_is_a_problem(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "document.txt").write_bytes(data)
    read = read_folder(tmp_path)
    assert bool(read.sources) != any(problem.severity == "error" for problem in read.problems)
