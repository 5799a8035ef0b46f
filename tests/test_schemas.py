"""The schemas are valid, are those that are checked in, and say the same as the readers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ValidationError

from factcheck.model.claim import Registry, Verdict
from factcheck.model.report import Evidence, Finding, Mark, Report, ReportValue, Summary, Tool, TraceStep
from factcheck.model.schemas import schema_texts, schemas
from factcheck.model.selftest import SelftestReport
from factcheck.model.source import Glossary, Manifest

SCHEMAS = schemas()
MODELS: dict[str, type[BaseModel]] = {
    "registry": Registry,
    "manifest": Manifest,
    "glossary": Glossary,
    "report": Report,
    "selftest": SelftestReport,
}


def _valid(name: str, data: Any) -> bool:
    return bool(Draft202012Validator(SCHEMAS[name]).is_valid(data))


def _read(name: str, data: Any) -> bool:
    try:
        MODELS[name].model_validate(data)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("name", list(SCHEMAS))
def test_each_schema_is_one_of_2020_12(name: str) -> None:
    schema = SCHEMAS[name]
    assert schema["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert schema["$id"] == f"urn:factcheck:schema:{name}:1"
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("file", list(schema_texts()))
def test_the_schemas_in_the_repository_are_those_of_the_models(root: Path, file: str) -> None:
    written = (root / "schemas" / file).read_text(encoding="utf-8")
    assert written == schema_texts()[file], "write them again: factcheck schema --write schemas"


def test_no_other_schema_is_checked_in(root: Path) -> None:
    assert {path.name for path in (root / "schemas").iterdir()} == set(schema_texts())


@pytest.mark.parametrize("name", list(SCHEMAS))
def test_every_key_is_explained_and_no_unknown_key_allowed(name: str) -> None:
    schema = SCHEMAS[name]
    for part_name, part in {name: schema, **schema.get("$defs", {})}.items():
        if "properties" not in part:
            continue
        assert part["additionalProperties"] is False, part_name
        for key, value in part["properties"].items():
            assert value.get("description"), f"{part_name}.{key}"


CLAIM: dict[str, Any] = {"id": "a", "statement": "x"}
SOURCE: dict[str, Any] = {"id": "s", "path": "s.txt"}

#: Format, data, whether it is right. Schema and reader must agree on all of these.
ROWS: list[tuple[str, Any, bool]] = [
    ("registry", {"claims": [CLAIM]}, True),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "money", "amount": 1.5, "currency": "USD"}}]}, True),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "count", "bound": "range", "amount": 1, "high": 2}}]}, True),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "date", "value": "2018-02"}}]}, True),
    ("registry", {"claims": [{**CLAIM, "value": None, "expect": None, "tags": []}]}, True),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "money"}}]}, False),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "money", "amount": None}}]}, False),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "money", "amount": "5"}}]}, False),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "money", "amount": True}}]}, False),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "money", "amount": 10**31}}]}, False),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "count", "bound": "range", "amount": 1}}]}, False),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "quote"}}]}, False),
    ("registry", {"claims": [{**CLAIM, "value": {"type": "date", "amount": 2018}}]}, False),
    ("registry", {"claims": [{**CLAIM, "expect": "true"}]}, False),
    ("registry", {"claims": [{**CLAIM, "statment": "x"}]}, False),
    ("registry", {"claims": [{"id": "a"}]}, False),
    ("registry", {"claims": [{"id": "a b", "statement": "x"}]}, False),
    ("manifest", {"sources": [SOURCE]}, True),
    ("manifest", {"sources": [{**SOURCE, "publisher": None, "boilerplate": [{"from": "Related"}]}]}, True),
    ("manifest", {"sources": [{**SOURCE, "renders": [{"work": "w", "how": "guess"}]}]}, False),
    ("manifest", {"sources": [{**SOURCE, "sha256": "xyz"}]}, False),
    ("manifest", {"sources": [{"id": "s"}]}, False),
    ("glossary", {"entries": []}, True),
    ("glossary", {"entries": [{"id": "e", "kind": "place", "name": "E", "forms": {"en": ["E"]}}]}, True),
    ("glossary", {"entries": [{"id": "e", "kind": "place", "name": "E", "forms": {"English": ["E"]}}]}, False),
    ("glossary", {"entries": [{"id": "e", "kind": "place", "name": "E", "forms": {"en": [""]}}]}, False),
    ("glossary", {"entries": [{"id": "e", "kind": "ship", "name": "E"}]}, False),
]


@pytest.mark.parametrize(("name", "data", "right"), ROWS)
def test_schema_and_reader_agree(name: str, data: Any, right: bool) -> None:
    assert _valid(name, data) is right
    assert _read(name, data) is right


@pytest.mark.parametrize(
    ("name", "empty"), [("registry", {}), ("registry", {"claims": []}), ("manifest", {"sources": []})]
)
def test_empty_files_are_not_valid(name: str, empty: Any) -> None:
    assert not _valid(name, empty)


def test_the_bundled_files_are_valid(root: Path) -> None:
    claims = sorted((root / "claims").glob("*.json"))
    if not claims:
        pytest.skip("no bundled registry yet")
    for path in claims:
        assert _valid("registry", json.loads(path.read_text(encoding="utf-8"))), path
    for name, file in (("manifest", "sources.json"), ("glossary", "glossary.json")):
        assert _valid(name, json.loads((root / "evidence" / file).read_text(encoding="utf-8"))), file


def test_the_files_of_the_originals_are_valid(shared: Path) -> None:
    for name, file in (("manifest", "sources.json"), ("glossary", "glossary.json")):
        assert _valid(name, json.loads((shared / "seeds" / file).read_text(encoding="utf-8"))), file


def test_a_report_is_valid_with_and_without_its_trace() -> None:
    value = ReportValue(
        kind="money", surface="less than 5", low="0", high="5", high_open=True, bound="<", currency="USD"
    )
    evidence = Evidence(
        source_id="s",
        path="s.txt",
        language="zh",
        start=3,
        end=5,
        line=1,
        quote="不到",
        stance="contradicts",
        account=1,
        value=value,
        relation="excludes",
        code="FC202",
        score=0.5,
        marks=(Mark(start=3, end=4, role="value"),),
    )
    finding = Finding(
        claim_id="a",
        statement="x",
        verdict=Verdict.CONTRADICTED,
        expected=Verdict.SUPPORTED,
        codes=("FC202",),
        evidence=(evidence,),
        trace=(TraceStep(step="verdict", text="one contradicts"),),
    )
    report = Report(tool=Tool(version="0"), summary=Summary(claims=1, contradicted=1, unmet=1), findings=(finding,))
    data = report.model_dump(mode="json")
    assert _valid("report", data)
    del data["findings"][0]["trace"]
    assert _valid("report", data)
    data["findings"][0]["verdict"] = "maybe"
    assert not _valid("report", data)
