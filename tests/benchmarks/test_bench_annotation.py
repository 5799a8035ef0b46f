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
    "es": (
        "En {year} Marta Lindqvist donó menos de {n} millones de dólares a Northgate, escribió un periódico.",
        "El puerto estaba tranquilo, y nadie vino a ver los nuevos barcos antes de la noche.",
        "“Nunca vendimos la fábrica a nadie”, dijo Oskar Brandt. Dejó el consejo en mayo de {year}.",
        "Cerca del {n} por ciento del personal se mudará a otra ciudad, según el Fondo Harbour.",
    ),
    "fr": (
        "En {year}, Marta Lindqvist a donné moins de {n} millions de dollars à Northgate, écrit un journal.",
        "Le port était calme, et personne n'est venu voir les nouveaux navires avant le soir.",
        "« Nous n'avons jamais vendu l'usine à personne », dit Oskar Brandt. Il a quitté le conseil en mai {year}.",
        "Environ {n} pour cent du personnel ira dans une autre ville, selon le Fonds Harbour.",
    ),
    "de": (
        "Im Jahr {year} spendete Marta Lindqvist weniger als {n} Millionen Dollar an Northgate, schrieb eine Zeitung.",
        "Der Hafen war ruhig, und niemand kam vor dem Abend, um die neuen Schiffe zu sehen.",
        "„Wir haben die Mühle nie an jemanden verkauft“, sagte Oskar Brandt. Er verließ den Vorstand im Mai {year}.",
        "Etwa {n} Prozent der Belegschaft ziehen laut dem Harbour Fund in eine andere Stadt.",
    ),
    "it": (
        "Nel {year} Marta Lindqvist donò meno di {n} milioni di dollari a Northgate, scrisse un giornale.",
        "Il porto era tranquillo, e nessuno venne a vedere le nuove navi prima della sera.",
        "«Non abbiamo mai venduto la fabbrica a nessuno», disse Oskar Brandt. Lasciò il consiglio nel maggio {year}.",
        "Circa il {n} per cento del personale si trasferirà in un'altra città, secondo il Fondo Harbour.",
    ),
    "ja": (
        "{year}年、マルタ・リンドクヴィストはノースゲートに{n}00万ドル未満を寄付したと新聞が書いた。",
        "港は静かで、夕方まで新しい船を見に来る人は誰もいなかった。",
        "「工場を誰にも売ったことはない」とオスカー・ブラントは述べた。彼は{year}年5月に取締役会を去った。",
        "ハーバー基金によると、従業員の約{n}%が別の町に移る。",
    ),
}
#: Code points of one text.
SIZE = 60_000


def prose(language: str, size: int = SIZE) -> str:
    """Paragraphs of four sentences, the same on every machine."""
    chance = random.Random(language)
    glue = " " if get_language(language).spaced else ""
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
