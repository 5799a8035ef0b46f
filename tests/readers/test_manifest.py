"""Manifests, glossaries, bare folders, and the corpus that is made of them."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from factcheck.errors import InputError, Problem
from factcheck.readers.corpus import read_corpus
from factcheck.readers.documents import path_fault
from factcheck.readers.glossary import read_glossary
from factcheck.readers.manifest import read_manifest, read_sources

ENGLISH = "The ferry company said on Monday that it will sell two of its seven ships to a buyer in Norway.\n"
CHINESE = "渡轮公司周一表示，将把七艘船中的两艘卖给挪威的一家买主。公司说，这笔交易将在年底之前完成。\n"
PORTUGUESE = "A empresa de barcas disse na segunda-feira que vai vender dois dos seus sete navios à Noruega.\n"

SOURCE: dict[str, Any] = {
    "id": "news",
    "path": "news.txt",
    "language": "en",
    "renders": [{"work": "w", "how": "report"}],
}
MANIFEST: dict[str, Any] = {"works": [{"id": "w"}], "sources": [SOURCE]}


def _evidence(folder: Path, manifest: Any, glossary: Any = None, **files: str | bytes) -> Path:
    folder.mkdir(exist_ok=True)
    for name, contents in {"news": ENGLISH, **files}.items():
        data = contents.encode() if isinstance(contents, str) else contents
        (folder / f"{name}.txt").write_bytes(data)
    if glossary is not None:
        (folder / "glossary.json").write_text(json.dumps(glossary, ensure_ascii=False), encoding="utf-8")
    path = folder / "sources.json"
    path.write_text(json.dumps(manifest, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def _with(**more: Any) -> dict[str, Any]:
    return {**MANIFEST, "sources": [{**SOURCE, **more}]}


def _codes(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.severity) for problem in problems]


BAD: list[tuple[dict[str, Any], str, str, str]] = [
    ({}, "FC112", "$.sources", "no sources"),
    ({**MANIFEST, "sources": []}, "FC112", "$.sources", "no sources"),
    ({**MANIFEST, "source": []}, "FC104", "$.source", "did you mean 'sources'?"),
    ({**MANIFEST, "sources": [SOURCE, SOURCE]}, "FC109", "$.sources[1].id", "two sources have the id 'news'"),
    ({**MANIFEST, "works": [{"id": "w"}, {"id": "w"}]}, "FC109", "$.works[1].id", "two works"),
    ({**MANIFEST, "works": [{"id": "w1"}]}, "FC110", "$.sources[0].renders[0].work", "did you mean 'w1'?"),
    (_with(renders=[{"work": "w", "how": "copy"}]), "FC107", "$.sources[0].renders[0].how", "none of the values"),
    (_with(renders={"work": "w"}), "FC106", "$.sources[0].renders", "should be a list"),
    (_with(path=None), "FC106", "$.sources[0].path", "should be a string"),
    (_with(path="../news.txt"), "FC113", "$.sources[0].path", "by '..'"),
    (_with(path="a/../../news.txt"), "FC113", "$.sources[0].path", "by '..'"),
    (_with(path="..\\news.txt"), "FC113", "$.sources[0].path", "by '..'"),
    (_with(path="/etc/hostname"), "FC113", "$.sources[0].path", "is absolute"),
    (_with(path="C:\\news.txt"), "FC113", "$.sources[0].path", "is absolute"),
    (_with(path="\\\\host\\share\\news.txt"), "FC113", "$.sources[0].path", "is absolute"),
    (_with(path="a\0b"), "FC113", "$.sources[0].path", "NUL"),
    (_with(sha256="ABC"), "FC107", "$.sources[0].sha256", "not written as it should be"),
    (_with(published="2024-02-31"), "FC107", "$.sources[0].published", "no day 31"),
    (_with(published="yesterday"), "FC107", "$.sources[0].published", "not written as it should be"),
    (_with(language="English"), "FC107", "$.sources[0].language", "not written as it should be"),
    (_with(boilerplate=[{"form": "x"}]), "FC104", "$.sources[0].boilerplate[0].form", "did you mean 'from'?"),
    ({**MANIFEST, "glossary": "../g.json"}, "FC113", "$.glossary", "by '..'"),
]


@pytest.mark.parametrize(("manifest", "code", "json_path", "words"), BAD)
def test_a_faulty_manifest_is_refused(
    tmp_path: Path, manifest: dict[str, Any], code: str, json_path: str, words: str
) -> None:
    path = _evidence(tmp_path, manifest)
    with pytest.raises(InputError) as caught:
        read_manifest(path)
    hits = [p for p in caught.value.problems if (p.code, p.json_path) == (code, json_path) and words in p.message]
    assert len(hits) == 1, caught.value.problems
    assert hits[0].line


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"title": None, "publisher": None, "published": None, "url": None, "sha256": None, "rights": None},
        {"published": "2024-03-07T09:34:00+08:00"},
        {"published": "2024"},
        {"language": "en-GB"},
        {"boilerplate": [{"from": "Related", "to": None}, {"from": "Share"}], "translated_from": "zh"},
        {"original": {"title": "Ships for sale", "sha256": "0" * 64}},
    ],
)
def test_a_sound_manifest_is_read_without_a_word(tmp_path: Path, more: dict[str, Any]) -> None:
    file = read_corpus(_evidence(tmp_path, _with(**more)))
    assert file.problems == ()
    assert file.corpus.lineage_known
    assert file.corpus.texts == {"news": ENGLISH}


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    path = _evidence(tmp_path / "evidence", _with(path="link.txt"))
    os.symlink(tmp_path / "secret.txt", tmp_path / "evidence" / "link.txt")
    with pytest.raises(InputError) as caught:
        read_manifest(path)
    assert "through a link" in caught.value.problems[0].message


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    path = _evidence(tmp_path, _with(path="link.txt"))
    os.symlink("news.txt", tmp_path / "link.txt")
    assert read_corpus(path).corpus.texts == {"news": ENGLISH}


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    os.symlink("b", tmp_path / "a")
    os.symlink("a", tmp_path / "b")
    fault = path_fault(tmp_path, "a")
    text = read_corpus(_evidence(tmp_path, {**MANIFEST, "sources": [SOURCE]}))
    assert text.problems == ()
    if fault is None:  # newer Pythons resolve such a link to itself; reading it then fails
        both = {**MANIFEST, "sources": [SOURCE, {**SOURCE, "id": "loop", "path": "a"}]}
        assert _codes(read_corpus(_evidence(tmp_path, both)).problems) == [("FC502", "error")]


def test_another_hash_is_a_warning_with_both_hashes(tmp_path: Path) -> None:
    file = read_corpus(_evidence(tmp_path, _with(sha256="0" * 64)))
    (problem,) = file.problems
    assert (problem.code, problem.severity, problem.json_path) == ("FC501", "warning", "$.sources[0].sha256")
    assert problem.found == hashlib.sha256(ENGLISH.encode()).hexdigest()
    assert problem.expected == "0" * 64
    assert file.corpus.texts == {"news": ENGLISH}


@pytest.mark.parametrize("contents", [None, b"caf\xe9 au lait, caf\xe9 noir", b"PK\x03\x04\0\0\0\0binary", b"", b" \n"])
def test_a_source_that_cannot_be_read_is_a_problem_and_the_rest_is_read(tmp_path: Path, contents: bytes | None) -> None:
    manifest = {**MANIFEST, "sources": [{**SOURCE, "id": "lost", "path": "lost.txt"}, SOURCE]}
    path = _evidence(tmp_path, manifest)
    if contents is not None:
        (tmp_path / "lost.txt").write_bytes(contents)
    file = read_corpus(path)
    assert _codes(file.problems) == [("FC502", "error")]
    assert file.problems[0].path == str(tmp_path / "lost.txt")
    assert [source.id for source in file.corpus.sources] == ["news"]
    assert file.unread == {"lost"}


def test_a_document_in_another_language_is_left_out_with_a_warning(tmp_path: Path) -> None:
    manifest = {**MANIFEST, "sources": [{**SOURCE, "id": "polish", "language": "pl"}, SOURCE]}
    file = read_corpus(_evidence(tmp_path, manifest))
    assert _codes(file.problems) == [("FC507", "warning")]
    assert file.unread == {"polish"}


POLISH = (
    "Armator poinformował w poniedziałek, że dwa ze swoich siedmiu statków sprzeda kupcowi z Norwegii. "
    "Cena ma wynosić nieco mniej niż dwanaście milionów euro, a umowa zostanie podpisana prawdopodobnie jesienią. "
    "Pozostałe statki pływają dalej i żaden z pracowników nie straci, jak zapewnia armator, swojej posady w stoczni.\n"
)


def test_traces_of_wrong_decoding_are_a_warning_at_their_place(tmp_path: Path) -> None:
    garbled = "The chair said:\n" + "“We sold it at a café.”".encode().decode("cp1252", errors="ignore") + "\n"
    file = read_corpus(_evidence(tmp_path, MANIFEST, news=garbled))
    (problem,) = file.problems
    assert (problem.code, problem.severity, problem.line) == ("FC503", "warning", 2)
    assert file.corpus.texts["news"] == garbled


def test_a_foreign_document_is_not_read_as_one_of_ours(tmp_path: Path) -> None:
    manifest = {**MANIFEST, "sources": [{**SOURCE, "id": "polish", "path": "polish.txt", "language": None}, SOURCE]}
    path = _evidence(tmp_path, manifest, polish=POLISH)
    assert _codes(read_corpus(path).problems) == [("FC507", "warning")]
    path.unlink()
    file = read_corpus(tmp_path)
    assert _codes(file.problems) == [("FC507", "warning")]
    assert [source.id for source in file.corpus.sources] == ["news"]


def test_nothing_left_to_check_against_is_an_error(tmp_path: Path) -> None:
    file = read_corpus(_evidence(tmp_path, _with(language="pl")))
    assert _codes(file.problems) == [("FC112", "error"), ("FC507", "warning")]


def test_the_same_bytes_twice_are_a_warning(tmp_path: Path) -> None:
    manifest = {**MANIFEST, "sources": [SOURCE, {**SOURCE, "id": "copy", "path": "copy.txt"}]}
    file = read_corpus(_evidence(tmp_path, manifest, copy=ENGLISH))
    assert _codes(file.problems) == [("FC506", "warning")]
    assert len(file.corpus.sources) == 2


def test_sources_without_lineage_are_named_once(tmp_path: Path) -> None:
    sources = [SOURCE, *({"id": f"s{i}", "path": f"s{i}.txt", "language": "en"} for i in range(7))]
    files = {f"s{i}": ENGLISH + str(i) for i in range(7)}
    file = read_corpus(_evidence(tmp_path, {**MANIFEST, "sources": sources}, None, **files))
    assert _codes(file.problems) == [("FC504", "warning")]
    assert "s0, s1, s2, s3, s4 and 2 more" in file.problems[0].message


def test_a_missing_language_is_identified(tmp_path: Path) -> None:
    sources = [{**SOURCE, "id": name, "path": f"{name}.txt", "language": None} for name in ("news", "zh", "pt")]
    path = _evidence(tmp_path, {**MANIFEST, "sources": sources}, None, zh=CHINESE, pt=PORTUGUESE)
    texts = read_sources(read_manifest(path))
    assert [(source.id, source.language) for source in texts.sources] == [("news", "en"), ("zh", "zh"), ("pt", "pt")]


def test_a_byte_order_mark_stays_in_the_text(tmp_path: Path) -> None:
    path = _evidence(tmp_path, MANIFEST, news=b"\xef\xbb\xbf" + ENGLISH.encode())
    assert read_corpus(path).corpus.texts["news"] == (tmp_path / "news.txt").read_bytes().decode("utf-8")


ENTRY: dict[str, Any] = {"id": "ito", "kind": "person", "name": "Tanaka Ito", "forms": {"en": ["Ito"], "zh": ["伊藤"]}}
OTHER: dict[str, Any] = {
    "id": "aoki",
    "kind": "person",
    "name": "Aoki",
    "forms": {"en": ["Aoki"]},
    "garbled": {"pt": ["A"]},
}


@pytest.mark.parametrize(
    ("glossary", "code", "json_path"),
    [
        ({"entries": [{**ENTRY, "kind": "ship"}]}, "FC107", "$.entries[0].kind"),
        ({"entries": [{**ENTRY, "forms": {"EN": ["Ito"]}}]}, "FC107", "$.entries[0].forms.EN"),
        ({"entries": [{**ENTRY, "forms": {"en": "Ito"}}]}, "FC106", "$.entries[0].forms.en"),
        ({"entries": [{**ENTRY, "forms": {"en": [""]}}]}, "FC107", "$.entries[0].forms.en[0]"),
        ({"entries": [{**ENTRY, "forms": {"en": [" "]}}]}, "FC107", "$.entries[0].forms.en[0]"),
        ({"entries": [ENTRY, ENTRY]}, "FC109", "$.entries[1].id"),
        ({"entry": []}, "FC104", "$.entry"),
    ],
)
def test_a_faulty_glossary_is_refused_with_the_manifest(
    tmp_path: Path, glossary: dict[str, Any], code: str, json_path: str
) -> None:
    path = _evidence(tmp_path, {**MANIFEST, "glossary": "glossary.json", "sources": []}, glossary)
    with pytest.raises(InputError) as caught:
        read_manifest(path)
    assert ("FC112", "$.sources") in {(p.code, p.json_path) for p in caught.value.problems}
    assert (code, json_path) in {(p.code, p.json_path) for p in caught.value.problems}


def test_a_missing_glossary_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_manifest(_evidence(tmp_path, {**MANIFEST, "glossary": "names.json"}))
    (problem,) = caught.value.problems
    assert (problem.code, problem.path) == ("FC101", str(tmp_path / "names.json"))


@pytest.mark.parametrize(
    ("forms", "collides"),
    [
        ({"en": ["ito"]}, True),
        ({"en": ["Mrs Ito"], "zh": ["伊藤"]}, True),
        ({"pt": ["Ito"]}, False),
        ({"en": ["Ito Aoki"]}, False),
    ],
)
def test_a_form_of_two_entries_is_a_warning(tmp_path: Path, forms: dict[str, list[str]], collides: bool) -> None:
    _evidence(tmp_path, MANIFEST, {"entries": [ENTRY, {**OTHER, "forms": forms}]})
    file = read_glossary(tmp_path / "glossary.json")
    assert _codes(file.problems) == ([("FC115", "warning")] if collides else [])


def test_a_bare_folder_is_read(tmp_path: Path) -> None:
    for name, text in {
        "b news.txt": ENGLISH,
        "sub/b news.md": PORTUGUESE,
        "中文.TXT": CHINESE,
        ".hidden.txt": "hidden",
        ".git/config.txt": "hidden",
        "scan.pdf": "%PDF",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    file = read_corpus(tmp_path)
    read = [(source.id, source.path, source.language) for source in file.corpus.sources]
    assert read == [("b-news", "b news.txt", "en"), ("b-news-2", "sub/b news.md", "pt"), ("document", "中文.TXT", "zh")]
    assert _codes(file.problems) == [("FC504", "warning"), ("FC505", "warning")]
    assert "no reader for .pdf" in file.problems[1].message
    assert not file.corpus.lineage_known
    assert file.manifest_path is None


@pytest.mark.parametrize("names", [[], ["scan.pdf"], [".hidden.txt"]])
def test_a_folder_without_documents_is_an_error(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("x")
    with pytest.raises(InputError) as caught:
        read_corpus(tmp_path)
    assert caught.value.problems[0].code == "FC112"


def test_a_bare_folder_does_not_lead_out_of_itself(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    folder = tmp_path / "evidence"
    folder.mkdir()
    (folder / "news.txt").write_text(ENGLISH)
    os.symlink(tmp_path / "secret.txt", folder / "link.txt")
    os.symlink(tmp_path, folder / "up")
    file = read_corpus(folder)
    assert [source.id for source in file.corpus.sources] == ["news"]
    assert _codes(file.problems) == [("FC502", "error")]


def test_folders_too_deep_are_named(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*"abcdefghij")
    deep.mkdir(parents=True)
    (deep / "deep.txt").write_text(ENGLISH)
    (tmp_path / "news.txt").write_text(ENGLISH)
    file = read_corpus(tmp_path)
    assert [source.id for source in file.corpus.sources] == ["news"]
    assert _codes(file.problems) == [("FC505", "warning")]


@pytest.mark.parametrize("name", ["absent", "absent/sources.json", "x" * 5000, "a\0b"])
def test_evidence_that_is_not_there(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError) as caught:
        read_corpus(tmp_path / name)
    assert caught.value.problems[0].code == "FC101"


def test_paths_in_messages_are_as_the_user_named_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _evidence(tmp_path / "evidence", {**MANIFEST, "sources": [SOURCE, {**SOURCE, "id": "lost", "path": "lost.txt"}]})
    monkeypatch.chdir(tmp_path)
    file = read_corpus(Path("evidence"))
    assert file.manifest_path == "evidence/sources.json"
    assert [problem.path for problem in file.problems] == ["evidence/lost.txt"]


def test_the_originals_are_read(shared: Path) -> None:
    file = read_corpus(shared / "seeds")
    assert len(file.corpus.sources) == len(file.corpus.texts) == 5
    assert all(problem.code in ("FC503", "FC115") for problem in file.problems)
    for source in file.corpus.sources:
        with (shared / "seeds" / source.path).open(encoding="utf-8", newline="") as stream:
            assert file.corpus.texts[source.id] == stream.read()
