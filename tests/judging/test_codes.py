"""The code table is complete and stable."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import factcheck
from factcheck.judging.codes import CODES, Code, get

GROUPS = {"1": "registry", "2": "contradiction", "3": "conflict", "4": "silence", "5": "source"}

#: Codes that reports in the wild carry: none of them may go away.
PUBLISHED = (
    *(f"FC{number}" for number in range(201, 212)),
    *("FC301", "FC302", "FC303", "FC304", "FC401", "FC402", "FC403", "FC501", "FC502", "FC503", "FC504"),
)


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_rows_are_documentation(code: Code) -> None:
    assert re.fullmatch(r"FC[1-6]\d\d", code.id)
    assert code.group == GROUPS[code.id[2]]
    assert 3 <= len(code.title) <= 40
    assert not code.title.endswith(".")
    for text in (code.what, code.why, code.example, code.todo):
        assert len(text) > 10
        assert text == text.strip()


def test_ids_are_in_order_and_unique() -> None:
    ids = [code.id for code in CODES]
    assert ids == sorted(set(ids))


@pytest.mark.parametrize("code_id", PUBLISHED)
def test_published_codes_stay(code_id: str) -> None:
    code = get(code_id)
    assert code is not None
    assert code.id == code_id


@pytest.mark.parametrize("code_id", ["", "FC", "FC000", "fc202", "FC2020", "202"])
def test_other_ids_are_unknown(code_id: str) -> None:
    assert get(code_id) is None


def used_codes() -> set[str]:
    """Every code that the package's own text names, the table itself left out."""
    folder = Path(factcheck.__file__).parent
    files = [path for path in sorted(folder.rglob("*.py")) if path.name != "codes.py"]
    return {code for path in files for code in re.findall(r"\bFC\d{3}\b", path.read_text(encoding="utf-8"))}


def test_every_code_in_use_has_its_row() -> None:
    used = used_codes()
    assert len(used) > 20
    assert {code for code in used if get(code) is None} == set()


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.id)
def test_rows_are_complete(code: Code) -> None:
    assert code.severity in ("error", "warning", "note")
    for text in (code.id, code.title, code.what, code.why, code.example, code.todo):
        assert text
        assert "TODO" not in text
        assert set(re.findall(r"\bFC\d{3}\b", text)) <= {c.id for c in CODES}


def test_every_row_is_in_use() -> None:
    assert {c.id for c in CODES} - used_codes() == set()
