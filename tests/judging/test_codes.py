"""The code table is complete and stable."""

from __future__ import annotations

import re

import pytest

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
