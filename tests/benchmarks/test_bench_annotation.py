"""How fast documents are annotated, per language; a whole run on the bundled project; the import. Skipped unless asked
for (`python -m pytest tests/benchmarks --benchmark-only`). `extra_info` has kB (UTF-8) a second of the best round."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from factcheck.languages import get_language
from factcheck.matching.annotate import annotate
from factcheck.model.source import Source
from tests.matching.world import ENTITIES

#: Sentences of prose per language; blanks are filled with figures, so that no two paragraphs are alike.
PROSE = {
    "en": (
        "In {year} Marta Lindqvist donated less than {n} million dollars to Northgate, a paper wrote.",
        "The harbour was quiet, and nobody came to see the new ships before the evening.",
        "“We never sold the mill to anybody,” said Oskar Brandt. He left the board in May {year}.",
        "About {n} percent of the staff will move to another town, according to Harbour Fund.",
    ),
    "pt": (
        "Em {year} Marta Lindqvist doou menos de {n} milhões de dólares à Northgate, escreveu um jornal.",
        "O porto estava calmo, e ninguém veio ver os novos navios antes da noite.",
        "“Nunca vendemos a fábrica a ninguém”, disse Oskar Brandt. Ele deixou o conselho em maio de {year}.",
        "Cerca de {n} por cento dos funcionários vão mudar de cidade, segundo o Fundo Harbour.",
    ),
    "zh": (
        "{year}年，玛尔塔·林奎斯特向北门公司捐赠了不到{n}00万美元，一家报纸写道。",
        "港口很安静，傍晚之前没有人来看新船。",
        "奥斯卡·布兰特说：“我们从来没有把工厂卖给任何人。”他{year}年5月离开董事会。",
        "据港湾基金称，约{n}%的员工将搬到另一个城市。",
    ),
}
#: Code points of one text.
SIZE = 60_000


def prose(language: str, size: int = SIZE) -> str:
    """Paragraphs of four sentences, the same on every machine."""
    chance = random.Random(language)
    glue = "" if language == "zh" else " "
    parts: list[str] = []
    length = 0
    while length < size:
        sentences = [s.format(year=chance.randint(1990, 2025), n=chance.randint(2, 90)) for s in PROSE[language]]
        chance.shuffle(sentences)
        parts.append(glue.join(sentences))
        length += len(parts[-1]) + 2
    return "\n\n".join(parts)


@pytest.mark.parametrize("code", sorted(PROSE))
def test_annotate(benchmark: BenchmarkFixture, code: str) -> None:
    text, language = prose(code), get_language(code)
    source = Source(id="prose", path="prose.txt", language=code)
    annotated = benchmark(annotate, source, text, language, ENTITIES, {})
    assert len(annotated.passages) > SIZE / 200
    if benchmark.stats is not None:
        benchmark.extra_info["kB/s"] = round(len(text.encode()) / 1000 / benchmark.stats.stats.min)


@pytest.mark.parametrize("times", [1, 2, 4])
def test_annotate_grows_with_the_text(benchmark: BenchmarkFixture, times: int) -> None:
    """Three sizes of one text: the rows show whether the cost per kB stays the same."""
    text = prose("en", SIZE // 4 * times)
    source = Source(id="prose", path="prose.txt", language="en")
    assert benchmark(annotate, source, text, get_language("en"), ENTITIES, {}).passages
    if benchmark.stats is not None:
        benchmark.extra_info["kB/s"] = round(len(text.encode()) / 1000 / benchmark.stats.stats.min)


def test_whole_run_from_files(benchmark: BenchmarkFixture, root: Path) -> None:
    """Reading the bundled project from its files, and checking it."""
    from factcheck.cli.inputs import read_inputs
    from factcheck.model.report import Report
    from factcheck.pipeline import check

    def run() -> Report:
        inputs = read_inputs([root / "claims"], root / "evidence")
        return check(tuple(file.registry for file in inputs.registries), inputs.corpus.corpus)

    assert benchmark(run).findings


def test_import(benchmark: BenchmarkFixture, root: Path) -> None:
    """Importing the package, which must not pull in anything heavy, in a fresh interpreter."""
    command = [sys.executable, "-c", "import factcheck"]
    assert benchmark(subprocess.run, command, cwd=root, check=True).returncode == 0


def test_import_of_the_pipeline(benchmark: BenchmarkFixture, root: Path) -> None:
    """Importing all that a check needs, in a fresh interpreter."""
    command = [sys.executable, "-c", "import factcheck.pipeline"]
    assert benchmark(subprocess.run, command, cwd=root, check=True).returncode == 0
