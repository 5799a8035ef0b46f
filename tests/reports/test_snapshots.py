"""What reports look like, byte by byte. FACTCHECK_UPDATE_SNAPSHOTS=1 writes them anew; read the difference then."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from factcheck.model.report import Report
from factcheck.reports import RENDERERS, Renderer
from factcheck.reports.json import render as render_json
from factcheck.reports.layout import text_width
from factcheck.reports.options import Options
from factcheck.reports.terminal import render as render_terminal
from tests.reports.sample_reports import hostile_report

SNAPSHOTS = Path(__file__).parent / "snapshots"
ANSI = re.compile(r"\x1b\[[0-9;]*m")

CASES = {
    "plain.txt": render_terminal(hostile_report(), Options(evidence_root="evidence/")),
    "plain_verbose_all.txt": render_terminal(
        hostile_report(error=True), Options(verbose=True, show=frozenset({"all"}))
    ),
    "color_80.txt": render_terminal(hostile_report(), Options(width=80, color=True)),
    "color_40.txt": render_terminal(hostile_report(), Options(width=40, color=True)),
    "no_color_80.txt": render_terminal(hostile_report(), Options(width=80)),
    "report.json": render_json(hostile_report()),
    "report_verbose.json": render_json(hostile_report(error=True), Options(verbose=True)),
}


@pytest.mark.parametrize("name", CASES)
def test_snapshot(name: str) -> None:
    path = SNAPSHOTS / name
    if os.environ.get("FACTCHECK_UPDATE_SNAPSHOTS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(CASES[name], encoding="utf-8", newline="")
    assert CASES[name] == path.read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", CASES)
def test_nothing_of_a_source_acts(name: str) -> None:
    text = ANSI.sub("", CASES[name])
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028\u202a-\u202e]", text)
    assert "[bold red]45[/bold red]" in text or "40" in name


@pytest.mark.parametrize(("name", "width"), [("color_80.txt", 80), ("color_40.txt", 40), ("no_color_80.txt", 80)])
def test_lines_fit_the_terminal(name: str, width: int) -> None:
    assert max(text_width(ANSI.sub("", line)) for line in CASES[name].split("\n")) <= width


def test_no_ansi_without_colour() -> None:
    assert "\x1b" not in CASES["plain.txt"]
    assert "\x1b" not in CASES["no_color_80.txt"]


def test_json_is_the_report() -> None:
    report = hostile_report()
    data = json.loads(CASES["report.json"])
    assert CASES["report.json"].endswith("}\n")
    assert all("trace" not in finding for finding in data["findings"])
    for finding in data["findings"]:
        for evidence in finding["evidence"]:
            assert len(evidence["quote"]) == evidence["end"] - evidence["start"]
    assert Report.model_validate(json.loads(CASES["report_verbose.json"])) == hostile_report(error=True)
    assert [finding["claim_id"] for finding in data["findings"]] == [f.claim_id for f in report.findings]


def test_json_has_no_absolute_paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    finding = hostile_report().findings[0].model_copy(update={"registry": str(tmp_path / "claims" / "a.json")})
    report = hostile_report().model_copy(update={"findings": (finding,)})
    assert json.loads(render_json(report))["findings"][0]["registry"] == "claims/a.json"


def test_worst_comes_first() -> None:
    text = CASES["plain.txt"]
    places = [text.index(word) for word in ("✗ CONTRADICTED", "≠ CONFLICTING", "? NOT ENOUGH", "✓ supported  staff")]
    assert places == sorted(places)


def test_renderers_have_names_of_their_own() -> None:
    assert len({renderer.name for renderer in RENDERERS}) == len(RENDERERS)
    assert RENDERERS[0].name == "terminal"


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda renderer: renderer.name)
def test_every_renderer_renders(renderer: Renderer) -> None:
    text = renderer.render(hostile_report(), Options())
    assert text.endswith("\n")
    assert "ships-bound" in text
