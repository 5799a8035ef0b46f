"""How long the bundled story takes: reading values, a whole run, a cold start. Skipped unless asked for:

    python -m pytest tests/benchmarks --benchmark-only

Absolute times belong to one machine; a change is judged by comparing two runs on the same one (`--benchmark-compare`).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

#: Texts are repeated up to about this many characters, so that the time of a call does not count.
SCANNED = 200_000


@pytest.mark.parametrize(
    ("language", "name"),
    [("en", "openness-report.en.txt"), ("pt", "appso-emails.pt.txt"), ("zh", "wechat-blog.zh.txt")],
)
def test_find_values(benchmark: BenchmarkFixture, root: Path, language: str, name: str) -> None:
    import factcheck

    text = (root / "evidence" / name).read_text(encoding="utf-8")
    text *= SCANNED // len(text) + 1
    benchmark.extra_info["bytes"] = len(text.encode())
    assert benchmark(factcheck.find_values, text, language=language)


def test_run_of_the_bundled_story(benchmark: BenchmarkFixture, root: Path) -> None:
    from factcheck.cli.inputs import read_inputs
    from factcheck.pipeline import check

    inputs = read_inputs([root / "claims"], root / "evidence")
    registries = tuple(file.registry for file in inputs.registries)
    report = benchmark(check, registries, inputs.corpus.corpus)
    assert len(report.findings) == sum(len(registry.claims) for registry in registries)


def test_cold_start(benchmark: BenchmarkFixture, root: Path) -> None:
    command = [sys.executable, "-m", "factcheck", "--version"]
    done = benchmark(subprocess.run, command, cwd=root, capture_output=True, check=True)
    assert done.stdout.startswith(b"factcheck ")
