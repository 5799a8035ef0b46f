"""Words of options, and which files are registries."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.cli.inputs import UsageError, choose, near_miss, registry_paths
from factcheck.errors import InputError

KNOWN = ("default", "not_enough_evidence", "FC202")


@pytest.mark.parametrize(
    ("texts", "chosen"),
    [
        (["default"], {"default"}),
        (["default,FC202"], {"default", "FC202"}),
        (["default", "fc202"], {"default", "FC202"}),
        ([" Not-Enough-Evidence , default"], {"default", "not_enough_evidence"}),
    ],
)
def test_choose(texts: list[str], chosen: set[str]) -> None:
    assert choose("--show", texts, KNOWN, said="words") == chosen


@pytest.mark.parametrize("texts", [["defaul"], [""], ["default,"], ["FC2"], ["default;FC202"]])
def test_choose_refuses(texts: list[str]) -> None:
    with pytest.raises(UsageError, match=r"--show does not know .* It takes words\."):
        choose("--show", texts, KNOWN, said="words")


def test_near_miss_ends_the_sentence() -> None:
    assert near_miss("staf", ["staff", "x"]) == "; did you mean 'staff'?"
    assert near_miss("zzz", ["staff", "x"]) == "."


def test_registries_of_a_folder(tmp_path: Path) -> None:
    for name in ("b.json", "a.json", ".hidden.json", "notes.txt"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    assert registry_paths([tmp_path]) == (tmp_path / "a.json", tmp_path / "b.json")
    assert registry_paths([tmp_path / "b.json", tmp_path]) == (tmp_path / "b.json", tmp_path / "a.json")


def test_a_folder_without_registries(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no registry"):
        registry_paths([tmp_path])
