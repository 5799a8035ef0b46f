"""The order in which a project is written down changes nothing: sources, claims, glossary entries, keys of the JSON."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.matching.world import GLOSSARY

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"}

TEXTS = {
    "post-zh": "港湾基金\n\n奥斯卡·布兰特向港湾基金捐赠了不到4500万美元。佐藤惠子2019年5月离开北门公司。\n",
    "post-pt": "Fundo\n\nOskar Brandt doou menos de 45 milhões de dólares ao Fundo Harbour.\n",
    "paper": "The court\n\nOskar Brandt donated more than 44 million dollars to Harbour Fund. "
    "Keiko Sato left Northgate in June 2019.\n",
    "talk": "The club\n\nOskar Brandt said: “I donated about 100 million dollars to Harbour Fund.”\n",
}

MANIFEST: dict[str, Any] = {
    "title": "The fund",
    "works": [
        {"id": "post", "speaker": "Harbour Fund", "date": "2021-03"},
        {"id": "paper-2021", "speaker": "Northgate", "date": "2021-05"},
        {"id": "talk-2021", "speaker": "Oskar Brandt", "date": "2021-06"},
    ],
    "sources": [
        {
            "id": "post-zh",
            "path": "post-zh.txt",
            "language": "zh",
            "published": "2021-03-09",
            "renders": [{"work": "post", "how": "translation"}],
        },
        {
            "id": "post-pt",
            "path": "post-pt.txt",
            "language": "pt",
            "published": "2021-03-11",
            "renders": [{"work": "post", "how": "translation"}],
        },
        {"id": "paper", "path": "paper.txt", "language": "en", "renders": [{"work": "paper-2021", "how": "original"}]},
        {"id": "talk", "path": "talk.txt", "language": "en", "renders": [{"work": "talk-2021", "how": "report"}]},
    ],
    "glossary": "glossary.json",
}

REGISTRY: dict[str, Any] = {
    "title": "The fund",
    "language": "en",
    "claims": [
        {"id": "below", "statement": "Oskar Brandt donated less than 45 million dollars to Harbour Fund."},
        {
            "id": "exact",
            "statement": "Oskar Brandt donated 45 million dollars to Harbour Fund.",
            "value": {"type": "money", "amount": 45000000, "currency": "USD"},
        },
        {
            "id": "said",
            "statement": "Oskar Brandt donated about 100 million dollars to Harbour Fund.",
            "said_by": "brandt",
            "expect": "supported",
        },
        {"id": "left", "statement": "Keiko Sato left Northgate in May 2019."},
        {"id": "nothing", "statement": "Veltro employs 7,000 people in Norway."},
        {"id": "post", "statement": "Oskar Brandt donated 30 million dollars to Harbour Fund.", "in_source": "post-pt"},
    ],
}


def turned(value: Any, chance: random.Random, *, lists: bool) -> Any:
    """The same JSON with its keys in another order, and its lists too where asked for."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: turned(value[key], chance, lists=lists) for key in keys}
    if isinstance(value, list):
        items = [turned(item, chance, lists=lists) for item in value]
        if lists:
            chance.shuffle(items)
        return items
    return value


def run(
    folder: Path, manifest: Any, registry: Any, glossary: Any, *, seed: str = "0", texts: dict[str, str] = TEXTS
) -> str:
    """The JSON report of a project written to `folder`."""
    (folder / "claims").mkdir(parents=True)
    (folder / "evidence").mkdir()
    (folder / "claims" / "fund.json").write_text(json.dumps(registry, indent=1), encoding="utf-8")
    (folder / "evidence" / "sources.json").write_text(json.dumps(manifest), encoding="utf-8")
    (folder / "evidence" / "glossary.json").write_text(json.dumps(glossary), encoding="utf-8")
    for name, text in texts.items():
        (folder / "evidence" / f"{name}.txt").write_bytes(text.encode())
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "run", "-o", "json", "--fail-on", "never"],
        cwd=folder,
        env={**ENVIRONMENT, "PYTHONHASHSEED": seed},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


GLOSSARY_JSON: Any = json.loads(GLOSSARY.model_dump_json())


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> str:
    return run(tmp_path_factory.mktemp("plain") / "project", MANIFEST, REGISTRY, GLOSSARY_JSON)


def by_claim(report: str) -> dict[str, dict[str, Any]]:
    """Findings by claim, without the place in the registry file, which moves with the order."""
    out = {}
    for finding in json.loads(report)["findings"]:
        place = ("registry", "line", "column")
        out[finding["claim_id"]] = {key: value for key, value in finding.items() if key not in place}
    return out


def test_the_project_has_all_four_verdicts(plain: str) -> None:
    verdicts = {finding["verdict"] for finding in by_claim(plain).values()}
    assert verdicts == {"supported", "contradicted", "conflicting", "not_enough_evidence"}


@pytest.mark.parametrize("seed", [1, 2])
def test_order_of_sources_and_works(tmp_path: Path, plain: str, seed: int) -> None:
    """Byte for byte the same report: the registry is untouched."""
    manifest = turned(MANIFEST, random.Random(seed), lists=True)
    assert run(tmp_path / "project", manifest, REGISTRY, GLOSSARY_JSON, seed=str(seed)) == plain


def test_order_of_the_glossary(tmp_path: Path, plain: str) -> None:
    glossary = turned(GLOSSARY_JSON, random.Random(3), lists=True)
    assert run(tmp_path / "project", MANIFEST, REGISTRY, glossary) == plain


@pytest.mark.parametrize("seed", [4, 5])
def test_order_of_claims(tmp_path: Path, plain: str, seed: int) -> None:
    registry = turned(REGISTRY, random.Random(seed), lists=True)
    report = run(tmp_path / "project", MANIFEST, registry, GLOSSARY_JSON)
    assert by_claim(report) == by_claim(plain)
    assert [f["claim_id"] for f in json.loads(report)["findings"]] == [c["id"] for c in registry["claims"]]
    rest, other = json.loads(report), json.loads(plain)
    rest.pop("findings")
    other.pop("findings")
    assert rest == other


def test_order_of_keys(tmp_path: Path, plain: str) -> None:
    manifest = turned(MANIFEST, random.Random(6), lists=False)
    registry = turned(REGISTRY, random.Random(7), lists=False)
    report = run(tmp_path / "project", manifest, registry, GLOSSARY_JSON)
    assert by_claim(report) == by_claim(plain)


def test_a_source_that_says_nothing_changes_no_verdict(tmp_path: Path, plain: str) -> None:
    garden = {"id": "a-garden", "path": "garden.txt", "language": "en"}
    manifest = {**MANIFEST, "sources": [garden, *MANIFEST["sources"]]}
    texts = {**TEXTS, "garden": "The garden\n\nRoses were in bloom. Nobody came by all day.\n"}
    report = run(tmp_path / "project", manifest, REGISTRY, GLOSSARY_JSON, texts=texts)
    verdicts = {claim: finding["verdict"] for claim, finding in by_claim(report).items()}
    assert verdicts == {claim: finding["verdict"] for claim, finding in by_claim(plain).items()}
