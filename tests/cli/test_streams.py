"""Files are written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factcheck.cli.streams import write_file
from factcheck.errors import FactcheckError


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")
    path.chmod(0o640)
    write_file(path, "new\n")
    assert path.read_bytes() == b"new\n"
    assert path.stat().st_mode & 0o777 == 0o640
    assert os.listdir(tmp_path) == ["report.json"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("old", encoding="utf-8")
    (tmp_path / "link.json").symlink_to("real.json")
    write_file(tmp_path / "link.json", "new")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text(encoding="utf-8") == "new"


def test_what_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.json"
    path.write_text("old", encoding="utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(FactcheckError, match="No space left on device"):
        write_file(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert os.listdir(tmp_path) == ["report.json"]


def test_devices_are_written_to(tmp_path: Path) -> None:
    write_file(Path(os.devnull), "text")
    assert not Path(os.devnull).is_file()
    reader, writer = os.pipe()
    write_file(Path(f"/dev/fd/{writer}"), "text")
    os.close(writer)
    assert os.read(reader, 10) == b"text"
    os.close(reader)


@pytest.mark.parametrize("where", [".", "file/below"])
def test_impossible_places(tmp_path: Path, where: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FactcheckError, match="cannot write"):
        write_file(tmp_path / where, "text")
