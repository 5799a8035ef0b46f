"""The bundled story: digests in our own words, a manifest that fits them, and claims that get the verdicts expected."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.model.claim import Claim, Registry, Verdict
from factcheck.model.source import Glossary, Manifest, Source

if TYPE_CHECKING:
    from factcheck.model.report import Finding, Report

ROOT = Path(__file__).resolve().parent.parent
EVIDENCE = ROOT / "evidence"
REGISTRY = Registry.model_validate_json((ROOT / "claims" / "musk-openai.json").read_bytes())
GAPS_FILE = ROOT / "tests" / "bundled_gaps.json"
GAPS = Registry.model_validate_json(GAPS_FILE.read_bytes())
MANIFEST = Manifest.model_validate_json((EVIDENCE / "sources.json").read_bytes())
GLOSSARY = Glossary.model_validate_json((EVIDENCE / "glossary.json").read_bytes())

#: Runs of this many characters in common with an original are copying. Chinese says in 20 what takes English 60.
LONGEST_RUN = {"zh": 20}
LONGEST_RUN_ELSEWHERE = 40

#: What any account of the same documents shares with them: addresses, pictures, the heads of emails and articles.
_ADDRESS = re.compile(r"!\[\]\([^)\n]{0,300}\)|https?://[^\s)]{1,500}")
_HEAD = re.compile(
    r"^[> *_]{0,12}(?:发件人|收件人|抄送|日期|主题|标题|From|To|Subject|Date|文章作者|发布时间|发布地|原文链接|原标题)"
    r"[:：].{0,300}$|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$",
    re.MULTILINE,
)
_LAYOUT = re.compile(r"[\s>*_]+")


@cache
def report() -> Report:
    """The report on the bundled claims and, so that the evidence is read once, on the known gaps."""
    from factcheck.cli.inputs import read_inputs
    from factcheck.pipeline import check

    inputs = read_inputs([ROOT / "claims", GAPS_FILE], EVIDENCE)
    return check(tuple(file.registry for file in inputs.registries), inputs.corpus.corpus, problems=inputs.problems)


@cache
def findings() -> dict[str, Finding]:
    return {finding.claim_id: finding for finding in report().findings}


def text_of(source: Source) -> str:
    return (EVIDENCE / source.path).read_bytes().decode()


# --- the claims -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("claim", REGISTRY.claims, ids=lambda claim: str(claim.id))
def test_verdict_is_the_expected_one(claim: Claim) -> None:
    finding = findings()[claim.id]
    assert finding.verdict == claim.expect, finding.rationale


@pytest.mark.xfail(strict=True, reason="the documents say so, but not in words that the engine reads")
@pytest.mark.parametrize("claim", GAPS.claims, ids=lambda claim: str(claim.id))
def test_known_gap(claim: Claim) -> None:
    """A claim that passes here belongs into `claims/`."""
    assert findings()[claim.id].verdict == claim.expect


@pytest.mark.parametrize("claim", GAPS.claims, ids=lambda claim: str(claim.id))
def test_known_gap_is_silence_and_not_a_wrong_answer(claim: Claim) -> None:
    assert findings()[claim.id].verdict in (Verdict.NOT_ENOUGH_EVIDENCE, claim.expect)


def test_the_slip_between_two_tellings_is_found_and_its_place_named() -> None:
    """The email's sum, 1 million in one rendering, is 100 million where the same document and another tell of it."""
    for name in ("hopeless-1m", "hopeless-100m"):
        finding = findings()[name]
        assert set(finding.codes) == {"FC204", "FC301"}
        assert finding.conflict == ("translation",)
        assert finding.accounts == 1
        assert {e.source_id for e in finding.evidence if e.stance != "neutral"} == {
            "wechat-blog-zh",
            "news-rebuttal-zh",
        }
        assert "wechat-blog-zh differs with itself (1 million US dollars for 100 million" in finding.rationale


def test_every_quote_is_the_text_at_its_span() -> None:
    texts = {source.id: text_of(source) for source in MANIFEST.sources}
    quotes = [e for finding in report().findings for e in finding.evidence]
    assert quotes
    for evidence in quotes:
        assert evidence.quote == texts[evidence.source_id][evidence.start : evidence.end]


def test_the_only_problem_of_the_bundled_files_is_the_damage_that_one_digest_keeps() -> None:
    problems = [(problem.code, problem.severity, Path(problem.path or "").name) for problem in report().problems]
    assert problems == [("FC503", "warning", "altman-email-summary.en.txt")]


def test_claims_are_many_and_of_all_four_kinds() -> None:
    counts = Counter(claim.expect for claim in REGISTRY.claims)
    assert None not in counts
    assert len(REGISTRY.claims) >= 60
    assert min(counts[verdict] for verdict in Verdict) >= 8


def test_claims_name_only_what_there_is() -> None:
    sources = {source.id for source in MANIFEST.sources}
    names = {entry.id for entry in GLOSSARY.entries}
    ids = [claim.id for claim in REGISTRY.claims + GAPS.claims]
    assert len(ids) == len(set(ids))
    for claim in REGISTRY.claims + GAPS.claims:
        assert claim.in_source is None or claim.in_source in sources, claim.id
        assert claim.said_by is None or claim.said_by in names, claim.id
        assert set(claim.depends_on) <= set(ids), claim.id


# --- the manifest ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("source", MANIFEST.sources, ids=lambda source: str(source.id))
def test_manifest_describes_its_file(source: Source) -> None:
    assert hashlib.sha256((EVIDENCE / source.path).read_bytes()).hexdigest() == source.sha256
    text = text_of(source)
    assert len(text) > 2000
    assert source.rights
    assert source.original is not None
    assert source.original.sha256
    assert {rendering.work for rendering in source.renders} <= {work.id for work in MANIFEST.works}
    for mark in source.boilerplate:
        assert any(line.startswith(mark.from_) for line in text.splitlines()), mark.from_


def test_every_text_in_the_folder_is_in_the_manifest() -> None:
    assert {path.name for path in EVIDENCE.glob("*.txt")} == {source.path for source in MANIFEST.sources}
    assert {source.language for source in MANIFEST.sources} == {"en", "pt", "zh"}
    assert len(MANIFEST.sources) == 5


def test_glossary_ids_are_unique_and_its_wrong_forms_occur() -> None:
    ids = [entry.id for entry in GLOSSARY.entries]
    assert len(ids) == len(set(ids))
    texts = {
        language: "".join(text_of(s) for s in MANIFEST.sources if s.language == language)
        for language in ("en", "pt", "zh")
    }
    for entry in GLOSSARY.entries:
        for language, forms in entry.garbled.items():
            assert all(form in texts[language] for form in forms), entry.id


# --- the digests ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source_id", "wanted"),
    [
        ("wechat-blog-zh", "不到 4500\n万美元"),
        ("wechat-blog-zh", "以 10\n亿美元"),
        ("wechat-blog-zh", "100 万美元显得毫无希望"),
        ("wechat-blog-zh", "1 亿美元"),
        ("wechat-blog-zh", "2-\n3 年"),
        ("wechat-blog-zh", "招聘"),
        ("news-rebuttal-zh", "近2000\n万美元"),
        ("news-rebuttal-zh", "做特斯拉的“现金奶牛”"),
        ("news-rebuttal-zh", "微软实际控制的公司，开源".replace("，", ",")),
        ("appso-emails-pt", "US$\n275.000"),
        ("appso-emails-pt", "US$ 10\nmilhões"),
        ("appso-emails-pt", "Ultraman"),
        ("appso-emails-pt", "Elijah"),
        ("appso-emails-pt", "Andrei Kapasi"),
        ("openness-en", "adoption purposes"),
        ("altman-email-summary", "7-10\npeople"),
    ],
)
def test_digest_keeps_the_traps_of_its_original(source_id: str, wanted: str) -> None:
    [source] = [source for source in MANIFEST.sources if source.id == source_id]
    assert wanted in text_of(source)


def _allowed_out(text: str, mark: str, names: tuple[str, ...]) -> str:
    """The text without what may be shared; `mark` stands for it, so that no run goes on across the gap."""
    text = _HEAD.sub(mark, _ADDRESS.sub(mark, text))
    for name in names:
        text = text.replace(name, mark)
    return _LAYOUT.sub("", text)


def _longest_common_run(one: str, other: str) -> str:
    """The longest string in both, found by bisection on its length."""
    low, high, found = 0, min(len(one), len(other)), ""
    while low < high:
        length = (low + high + 1) // 2
        seen = {other[i : i + length] for i in range(len(other) - length + 1)}
        run = next((one[i : i + length] for i in range(len(one) - length + 1) if one[i : i + length] in seen), None)
        if run is None:
            high = length - 1
        else:
            low, found = length, run
    return found


@pytest.mark.parametrize(
    ("one", "other", "run"),
    [("abcdef", "xxcdexx", "cde"), ("abc", "xyz", ""), ("", "abc", ""), ("same", "same", "same")],
)
def test_longest_common_run(one: str, other: str, run: str) -> None:
    assert _longest_common_run(one, other) == run


@pytest.mark.parametrize("source", MANIFEST.sources, ids=lambda source: str(source.id))
def test_digest_copies_nothing_from_its_original(source: Source, shared: Path) -> None:
    assert source.original is not None
    by_hash = {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in (shared / "seeds").glob("*.txt")}
    path = by_hash.get(source.original.sha256 or "")
    assert path is not None, f"no file in {shared / 'seeds'} has the hash that the manifest gives for the original"
    titles = [source.title, source.original.title, *(work.title for work in MANIFEST.works)]
    forms = [
        form
        for entry in GLOSSARY.entries
        for group in (entry.forms, entry.garbled)
        for fs in group.values()
        for form in fs
    ]
    names = tuple(sorted({t for t in (*titles, *forms) if t and len(t) > 3}, key=len, reverse=True))
    digest = _allowed_out(text_of(source), "\x00", names)
    original = _allowed_out(path.read_bytes().decode(), "\x01", names)
    run = _longest_common_run(digest, original)
    assert len(run) < LONGEST_RUN.get(source.language or "", LONGEST_RUN_ELSEWHERE), run


def test_registry_is_written_as_people_write_it() -> None:
    """Keys in the order of the format, so that differences between two versions are easy to read."""
    order = [
        "id",
        "statement",
        "subject",
        "predicate",
        "value",
        "said_by",
        "in_source",
        "expect",
        "depends_on",
        "tags",
        "note",
    ]
    for claim in json.loads((ROOT / "claims" / "musk-openai.json").read_text(encoding="utf-8"))["claims"]:
        keys = [order.index(key) for key in claim]
        assert keys == sorted(keys), claim["id"]
