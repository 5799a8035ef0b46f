"""README.md keeps its word: its commands run, its Python and JSON are right, and the output it shows is the output.

Where an output has changed on purpose, `FACTCHECK_UPDATE=1 python -m pytest tests/test_readme.py` writes the new one.
The two set-up commands need the package index and are run, word for word, by `.ci/run`; here only their parts are held
against the project's metadata.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")

_BLOCK = re.compile(r"(?:^<!-- ([a-z0-9 -]{1,40}) -->\n)?^```([a-z]{2,10})\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: the remark above it ("" for none), its language, its text."""

    remark: str
    language: str
    text: str


BLOCKS = tuple(Block(remark or "", language, text) for remark, language, text in _BLOCK.findall(README))
SET_UP = tuple(block.text.strip() for block in BLOCKS if block.remark == "set-up")
COMMANDS = tuple(block for block in BLOCKS if block.language == "sh" and block.remark != "set-up")


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a block in a shell, with a `factcheck` on the path that is the one under test."""
    bin_folder = folder / "bin"
    bin_folder.mkdir(exist_ok=True)
    launcher = bin_folder / "factcheck"
    launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', encoding="utf-8")
    launcher.chmod(0o755)
    path = os.pathsep.join([str(bin_folder), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", command],
        cwd=folder / "project",
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a copy of what the commands read, in `project`."""
    project = tmp_path / "project"
    for name in ("claims", "evidence"):
        shutil.copytree(ROOT / name, project / name)
    return tmp_path


@pytest.mark.parametrize("block", COMMANDS, ids=lambda block: str(block.text).splitlines()[0])
def test_command_runs(block: Block, folder: Path) -> None:
    wanted = re.fullmatch(r"exit (\d{1,3})", block.remark)
    assert wanted, "every sh block says its exit code in a remark above it: <!-- exit 0 -->"
    done = run(block.text, folder)
    assert done.returncode == int(wanted[1]), done.stdout[-2000:] + done.stderr[-2000:]


def test_output_shown_is_the_output(folder: Path) -> None:
    pairs = [(one, two) for one, two in pairwise(BLOCKS) if two.remark == "output"]
    assert pairs
    for command, shown in pairs:
        assert command.language == "sh"
        printed = run(command.text, folder).stdout.strip("\n") + "\n"
        if os.environ.get("FACTCHECK_UPDATE"):
            fence = f"{command.text}```\n\n<!-- output -->\n```text\n"
            now = (ROOT / "README.md").read_text(encoding="utf-8")
            assert fence + shown.text in now
            (ROOT / "README.md").write_text(now.replace(fence + shown.text, fence + printed), encoding="utf-8")
        else:
            assert printed == shown.text


def test_python_runs(folder: Path) -> None:
    blocks = [block.text for block in BLOCKS if block.language == "python"]
    assert blocks
    for number, text in enumerate(blocks):
        (folder / "project" / f"block{number}.py").write_text(text, encoding="utf-8")
        done = run(f'"{sys.executable}" block{number}.py', folder)
        assert done.returncode == 0, done.stderr[-2000:]
        assert done.stdout.startswith("supported")


def test_json_is_a_claim() -> None:
    from factcheck.model.claim import Claim

    texts = [block.text for block in BLOCKS if block.language == "json"]
    assert texts
    for text in texts:
        assert Claim.model_validate(json.loads(text)).id


def test_set_up_commands_name_what_exists() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert len(SET_UP) == 2
    for command in SET_UP:
        assert "\n" not in command
        [extra] = re.findall(r"'\.\[([a-z]+)\]'", command)
        assert extra in project["optional-dependencies"]
    assert ".venv/bin/factcheck run" in SET_UP[0]
    assert "factcheck" in project["scripts"]
    assert SET_UP[1].endswith("-m pytest")


def test_set_up_commands_are_run_by_the_check_script() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "<!-- set-up -->" in script
    assert {"readme_command 1", "readme_command 2"} <= set(re.findall(r"readme_command \d", script))


def test_files_that_are_named_exist() -> None:
    """What the README points to is there."""
    for name in re.findall(r"`([A-Za-z][\w.-]*/|[A-Z]+(?:\.md)?|\.ci/run)`", README):
        if name in ("PATH",):
            continue
        assert (ROOT / name).exists(), name
