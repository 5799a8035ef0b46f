"""`factcheck compare` as a person and a job call it: outputs, exit codes, and text that must not reach a terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from factcheck.cli import main
from factcheck.model.schemas import schemas

ONE = "Veltro fired 400 employees in 2018 and closed the factory in Malmo."
TWO = "Veltro licenziò 450 dipendenti nel 2018 e chiuse la fabbrica di Malmo."
SAME = "Veltro licenziò 400 dipendenti nel 2018 e chiuse la fabbrica di Malmo."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    (tmp_path / "evidence").mkdir()
    return tmp_path


def write(folder: Path, one: str, two: str, **about: Any) -> None:
    sources = [
        {"id": ident, "path": f"{ident}.txt", "language": language, "renders": [{"work": "post", "how": "translation"}]}
        for ident, language in (("one", "en"), ("two", "it"))
    ]
    (folder / "evidence" / "one.txt").write_text(one + "\n", encoding="utf-8")
    (folder / "evidence" / "two.txt").write_text(two + "\n", encoding="utf-8")
    manifest = {"works": [{"id": "post"}], "sources": sources, **about}
    (folder / "evidence" / "sources.json").write_text(json.dumps(manifest), encoding="utf-8")


@pytest.mark.parametrize(
    ("two", "options", "code"),
    [
        (TWO, [], 1),
        (TWO, ["--fail-on", "never"], 0),
        (TWO, ["--fail-on", "value"], 1),
        (TWO, ["--fail-on", "fc201"], 1),
        (TWO, ["--fail-on", "name,date"], 0),
        (TWO, ["--work", "post"], 1),
        (SAME, [], 0),
    ],
)
def test_exit_codes(folder: Path, capsys: pytest.CaptureFixture[str], two: str, options: list[str], code: int) -> None:
    write(folder, ONE, two)
    assert main(["compare", *options]) == code
    out = capsys.readouterr().out
    assert out.rstrip().splitlines()[-1].startswith("FOUND: 1 divergence" if two == TWO else "CLEAN: no divergence")


@pytest.mark.parametrize(
    "options",
    [
        ["--work", "posts"],
        ["-o", "yaml"],
        ["-o", "json:"],
        ["-o", "json", "-o", "terminal"],
        ["-o", "json:evidence/one.txt"],
        ["--fail-on", "never,value"],
        ["--fail-on", "everything"],
        ["--evidence", "elsewhere"],
    ],
)
def test_what_cannot_be_done_is_2(folder: Path, capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    write(folder, ONE, TWO)
    assert main(["compare", *options]) == 2
    assert capsys.readouterr().out == ""
    assert (folder / "evidence" / "one.txt").read_text(encoding="utf-8") == ONE + "\n"


def test_nothing_to_compare_is_no_answer(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "evidence" / "one.txt").write_text(ONE, encoding="utf-8")
    assert main(["compare"]) == 2
    assert "nothing was compared" in capsys.readouterr().out


def test_a_document_that_cannot_be_read_leaves_the_answer_open(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, ONE, SAME)
    (folder / "evidence" / "two.txt").unlink()
    assert main(["compare", "--fail-on", "never"]) == 2
    assert "INCOMPLETE" in capsys.readouterr().out


def test_json_keeps_the_schema(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, ONE, TWO)
    assert main(["compare", "-o", "json"]) == 1
    captured = capsys.readouterr()
    data = json.loads(captured.out)
    Draft202012Validator(schemas()["comparison"]).validate(data)
    [row] = data["divergences"]
    assert [t["path"] for r in row["readings"] for t in r["tellings"]] == ["one.txt", "two.txt"]
    assert "FOUND: 1 divergence" in captured.err


def test_several_outputs_at_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, ONE, TWO)
    assert main(["compare", "-o", "terminal", "-o", "json:out/c.json", "-o", "markdown:out/c.md"]) == 1
    assert json.loads((folder / "out" / "c.json").read_text(encoding="utf-8"))["summary"]["divergences"] == 1
    text = (folder / "out" / "c.md").read_text(encoding="utf-8")
    assert text.startswith("# Comparison of renderings\n")
    assert "**450 dipendenti**" in text
    assert "FOUND" in capsys.readouterr().out


HOSTILE = (
    "\x1b[31mVeltro\u202e fired 400 employees in 2018 and closed the <b>factory</b> in [Malmo](http://x.example) | `a`."
)


def test_hostile_text_is_made_visible(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, HOSTILE, TWO)
    assert main(["compare", "-o", "terminal", "-o", "markdown:c.md", "-o", "json:c.json"]) == 1
    markdown = (folder / "c.md").read_text(encoding="utf-8")
    for text in (capsys.readouterr().out, markdown, (folder / "c.json").read_text(encoding="utf-8")):
        assert "\x1b" not in text
        assert "\u202e" not in text
    assert "<b>" not in markdown
    assert "](http" not in markdown
    assert "`a`" not in markdown.replace("\\`a\\`", "")


def test_the_bundled_evidence_has_divergences(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "--evidence", str(root / "evidence"), "-o", "json"]) == 1
    rows = json.loads(capsys.readouterr().out)["divergences"]
    said = [{t["said"] for r in row["readings"] for t in r["tellings"]} for row in rows]
    for pair in ({"100 万美元", "1 亿美元"}, {"adoption", "招聘"}, {"closed source", "开源"}):
        assert any(pair <= s for s in said), pair


def test_the_same_bytes_every_time(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outputs = set()
    for _ in range(2):
        main(["compare", "--evidence", str(root / "evidence"), "-o", "json"])
        outputs.add(capsys.readouterr().out)
    assert len(outputs) == 1
