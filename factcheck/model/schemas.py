"""The JSON Schemas (2020-12) of the six file formats, made from the models, so that both say the same.

Added by hand are the words that explain each key, and the few rules between keys that a schema can express. Some rules
stay beyond it (ids that occur twice, references that lead nowhere, days that no calendar has): the readers check those.
Nothing here writes a file.
"""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel

from factcheck.model.claim import Registry
from factcheck.model.divergence import ComparisonReport
from factcheck.model.report import SCHEMA_VERSION, Report
from factcheck.model.selftest import SelftestReport
from factcheck.model.source import Glossary, Manifest

DIALECT = "https://json-schema.org/draft/2020-12/schema"

#: Format name -> model, title of the schema.
_FORMATS: tuple[tuple[str, type[BaseModel], str], ...] = (
    ("registry", Registry, "Claims registry"),
    ("manifest", Manifest, "Evidence manifest"),
    ("glossary", Glossary, "Glossary"),
    ("report", Report, "Report"),
    ("comparison", ComparisonReport, "Comparison of renderings"),
    ("selftest", SelftestReport, "Report of a self-test"),
)

#: Lists that must be there and must hold something: an empty file checks nothing and must not pass for a success.
_NEEDED_LISTS = {"registry": "claims", "manifest": "sources"}

#: Which keys a value needs: text-like ones and dates carry words, all others a number; a range needs its upper end.
_VALUE_RULES: list[dict[str, Any]] = [
    {
        "if": {"properties": {"type": {"enum": ["text", "quote", "date"]}}},
        "then": {"required": ["value"], "properties": {"value": {"type": "string"}}},
        "else": {"required": ["amount"], "properties": {"amount": {"type": "number"}}},
    },
    {
        "if": {
            "required": ["bound"],
            "properties": {"bound": {"const": "range"}, "type": {"not": {"enum": ["text", "quote", "date"]}}},
        },
        "then": {"required": ["high"], "properties": {"high": {"type": "number"}}},
    },
]

_DESCRIPTIONS: dict[str, dict[str, str]] = {
    "Registry": {
        "title": "What the registry is about, for people.",
        "language": 'The language of the statements, such as "en".',
        "claims": "The claims, in the order in which they are reported.",
    },
    "Claim": {
        "id": "Unique and stable: reports and other claims refer to it.",
        "statement": "The claim as one sentence.",
        "subject": "Whom or what it is about: words, or the id of a glossary entry.",
        "predicate": "What is said of the subject, in a few words.",
        "value": "What is asserted, where the statement alone should not decide it.",
        "said_by": "Makes it a claim that someone said so: a name, or the id of a glossary entry.",
        "in_source": "Makes it a claim about what that document says: the id of a source.",
        "as_of": "The time the claim speaks of: an ISO date, possibly without day or month.",
        "expect": "The verdict that the desk relies on; another one fails the gate.",
        "depends_on": "Ids of claims that this one rests on.",
        "tags": "Free words to group claims by.",
        "note": "For people; never read by the checker.",
        "draft": "Where the claim stands in the story's draft.",
    },
    "ClaimValue": {
        "type": "What kind of value it is.",
        "bound": "How the number is meant: exact, a limit, about (~), just under (nearly), an order, a range.",
        "amount": "The number in full, without scale words; percent in points; the lower end of a range.",
        "high": "The upper end of a range.",
        "currency": "ISO 4217.",
        "unit": "What is counted or measured: an English noun.",
        "per": "The period or base of a rate, such as year or person.",
        "value": "The words of a text or quotation, or the ISO prefix of a date (2018, 2018-02, 2015-11-22T19:48).",
        "precision": "How precise a date is meant to be.",
    },
    "DraftPlace": {
        "path": "The draft's file.",
        "start": "First code point.",
        "end": "The code point after the last.",
    },
    "Manifest": {
        "title": "What the evidence is about, for people.",
        "works": "The originals that documents render.",
        "sources": "The documents at hand.",
        "glossary": "Path of the glossary, relative to this file.",
    },
    "Work": {
        "id": "Unique; renderings refer to it.",
        "speaker": 'Whose words it is; several names are joined by " / ".',
        "date": "When it was published or sent: an ISO date, possibly without day or month.",
        "title": "For people.",
        "url": "Where the original is.",
    },
    "Source": {
        "id": "Unique; reports and claims refer to it.",
        "path": "The file, relative to the manifest's folder and inside it.",
        "language": "The document's language; identified where it is left out.",
        "title": "The document's title.",
        "publisher": "Who published it.",
        "published": "Its own date or date-time (ISO), against which relative dates are resolved.",
        "url": "Where it was found.",
        "sha256": "Hash of the file's bytes, in lower case hexadecimal digits.",
        "renders": "Which works it renders, and how. Documents that render one work are one account of it.",
        "translated_from": "The language it was translated from.",
        "boilerplate": "Stretches that are not the article.",
        "rights": "Why it may be kept here.",
        "original": "The document that this one is a digest of.",
    },
    "Rendering": {"work": "The id of a work.", "how": "In what way the document renders it."},
    "BoilerplateMark": {
        "from": "Beginning of the first line that is left out.",
        "to": "Beginning of the line at which the article goes on; the rest of the document where it is left out.",
    },
    "Original": {
        "title": "Its title.",
        "publisher": "Who published it.",
        "published": "When, as it says itself.",
        "url": "Where it was found.",
        "sha256": "Hash of its file.",
    },
    "Glossary": {"entries": "The names and terms."},
    "GlossaryEntry": {
        "id": "Unique; claims may refer to it.",
        "kind": "What it is.",
        "name": "Its name, for reports.",
        "forms": "How it is called in each language.",
        "garbled": "Wrong forms that machine translation made of the name; they count as the name.",
        "note": "For people.",
    },
    "Report": {
        "schema_version": "The version of this format.",
        "tool": "What made the report.",
        "summary": "Counts by verdict, and of expectations met and not met.",
        "findings": "One finding a claim, in the order of the registries.",
        "sources": "The documents that were read.",
        "problems": "What was wrong with the input; an error among them means that the answer is not full.",
    },
    "Finding": {
        "claim_id": "The id of the claim.",
        "statement": "The claim.",
        "registry": "The file it stands in.",
        "line": "Its line there, from 1.",
        "column": "Its column there, from 1, in code points.",
        "verdict": "The answer.",
        "expected": "The verdict that the registry expects.",
        "codes": "Reason codes, sorted.",
        "conflict": "Which kinds of conflict there are.",
        "accounts": "How many independent accounts bear on the claim.",
        "rationale": "The reason in a sentence.",
        "settle": "What would settle or mend the claim.",
        "claimed": "The value that the claim asserts, as it was read.",
        "joint": "What all accounts together commit to.",
        "computed": "The computation that decided; null where the sources say it outright.",
        "evidence": "The passages that bear on the claim.",
        "examined": "What was looked at.",
        "trace": "How the verdict came about; given on request.",
    },
    "Evidence": {
        "source_id": "The id of the source.",
        "path": "Its file.",
        "language": "Its language.",
        "start": "First code point of the quote in the raw text.",
        "end": "The code point after the last.",
        "line": "The line at which the quote begins, from 1.",
        "quote": "The words, exactly as they stand in the file.",
        "stance": "What the passage says to the claim.",
        "speaker": "Who says it.",
        "work": "The work whose rendering it belongs to.",
        "account": "Passages with the same number are one account.",
        "value": "The value in the passage.",
        "relation": "How that value stands to the claimed one.",
        "code": "The reason code of a contradiction.",
        "reason": "The comparison in half a sentence.",
        "score": "How closely the passage matches the claim, for the order of display only.",
        "marks": "The decisive words inside the quote.",
    },
    "ReportValue": {
        "kind": "Kind of value.",
        "surface": "The words it was read from.",
        "stated": "The number that was said.",
        "low": "Lower end.",
        "high": "Upper end.",
        "low_open": "Whether the lower end itself is left out.",
        "high_open": "Whether the upper end itself is left out.",
        "bound": "How the number is meant.",
        "unit": "What is counted or measured.",
        "currency": "ISO 4217.",
        "per": "The period or base of a rate.",
        "iso": "ISO prefix of a date.",
    },
    "Computation": {
        "operation": "What was computed: state, sum, used, part, difference, product, quotient, share-out, date, ...",
        "text": "The computation in plain English.",
        "value": "Its result, an interval where its figures are.",
        "operands": "The figures that it is computed from, in their order.",
    },
    "ComputedFrom": {
        "source_id": "The source that gives the figure.",
        "start": "First code point of the figure in the raw file.",
        "end": "One past its last code point.",
        "quote": "The figure as it stands there: quote == raw[start:end].",
        "sign": "How it enters.",
    },
    "Mark": {
        "start": "First code point in the raw text.",
        "end": "The code point after the last.",
        "role": "What the words decide.",
    },
    "Examined": {
        "sources": "Documents read.",
        "passages": "Passages looked at.",
        "languages": "Languages of the documents.",
    },
    "TraceStep": {
        "step": "What happened.",
        "text": "Why.",
        "source_id": "Where.",
        "start": "First code point in the raw text.",
        "end": "The code point after the last.",
    },
    "ReportSource": {
        "id": "The id of the source.",
        "path": "Its file.",
        "language": "Its language.",
        "title": "Its title.",
        "publisher": "Who published it.",
        "published": "Its own date or date-time.",
    },
    "ReportProblem": {
        "code": "Reason code.",
        "message": "What is wrong.",
        "severity": "error: the answer is not full; warning: it is.",
        "path": "The file.",
        "line": "Line, from 1.",
        "column": "Column, from 1, in code points.",
        "json_path": "Place in the data.",
        "found": "What stands there.",
        "expected": "What should.",
    },
    "ComparisonReport": {
        "schema_version": "The version of this format.",
        "tool": "What made the report.",
        "summary": "What was compared, in numbers.",
        "divergences": "Where renderings differ, by work, document and place.",
        "pairs": "What was laid side by side, two documents a row; a document beside itself where it holds emails.",
        "single": "Works that only one document renders: there is nothing to compare them with.",
        "sources": "The documents that were read.",
        "problems": "What was wrong with the input; an error among them means that the answer is not full.",
    },
    "ComparisonSummary": {
        "works": "Works that were compared.",
        "sources": "Documents read.",
        "pairs": "Pairs of documents.",
        "passages": "Passages of all pairs, both sides.",
        "aligned": "How many of them have a counterpart.",
        "divergences": "Rows.",
    },
    "Divergence": {
        "id": "Number of the row in this report.",
        "kind": "What differs.",
        "codes": "Reason codes, sorted.",
        "works": "The works that the passage may belong to.",
        "readings": "How the renderings have it, the earliest on the lineage first.",
        "first_changed": "Id of the first source that differs from the earliest; null where their order is not known.",
        "reason": "One sentence.",
        "score": "How alike the passages are otherwise, from 0 to 1.",
    },
    "Reading": {
        "reads": "What it says, in plain English.",
        "value": "The value, where it is one.",
        "tellings": "Every place that says so.",
    },
    "Telling": {
        "source_id": "The id of the source.",
        "path": "Its file.",
        "language": "Its language.",
        "published": "Its own date or date-time.",
        "how": "How the source renders the work.",
        "start": "First code point of the passage in the raw text.",
        "end": "The code point after the last.",
        "line": "Line of the first character, from 1.",
        "quote": "The raw text from start to end.",
        "said": "The words that differ, in the raw text.",
        "speaker": "Who says them, as far as it is known.",
        "marks": "Where these words stand.",
    },
    "PairCoverage": {
        "works": "The works that both render.",
        "left": "Id of a source.",
        "right": "Id of another, or the same one where a document is compared with itself.",
        "left_passages": "Passages of the left source that may render one of the works.",
        "left_aligned": "How many of them have a counterpart in the right one.",
        "right_passages": "The same of the right source.",
        "right_aligned": "The same of the right source.",
        "divergences": "How many divergences the two take part in.",
    },
    "SelftestReport": {
        "schema_version": "Version of this format.",
        "tool": "The program.",
        "claims": "Claims of the registries.",
        "supported": "Those of them that are supported; of these mutants are made.",
        "total": "The counts of all kinds together.",
        "kinds": "The counts of each kind of mutation.",
        "mutants": "Every mutant with its verdict, in the order of the claims.",
        "not_applicable": "What was not made, and why.",
        "problems": "What was wrong with the input.",
    },
    "KindResult": {
        "kind": "The kind of mutation.",
        "about": "What it does, in a few words.",
        "made": "Mutants that the evidence makes false.",
        "caught": "Of those: contradicted (or conflicting, where the evidence of the claim holds contrary values).",
        "silent": "Of those: not enough evidence.",
        "conflicting": "Of those: conflicting, though the evidence of the claim agrees.",
        "missed": "Of those: still supported.",
        "share": "Caught of made, 0 to 1; null where none was made.",
        "open": "Mutants on which the evidence is silent, so that nothing but silence is right.",
        "open_missed": "Of those: supported.",
        "open_contradicted": "Of those: contradicted or conflicting.",
        "not_applicable": "Mutations that were not made.",
    },
    "MutantResult": {
        "claim_id": "The claim that was falsified.",
        "kind": "The kind of mutation.",
        "change": "What was changed into what.",
        "statement": "The falsified statement.",
        "value": "The falsified value, where the claim gives one.",
        "subject": "The subject of the falsified claim.",
        "predicate": "The predicate of the falsified claim.",
        "said_by": "Who is now said to have said it.",
        "in_source": "The document that the claim is about.",
        "falsified": "Whether the evidence makes it false; where it does not, it leaves the question open.",
        "verdict": "The verdict on it.",
        "codes": "Reason codes, sorted.",
        "outcome": "caught, silent, conflicting or missed.",
    },
    "NotApplicable": {
        "claim_id": "The claim.",
        "kind": "The kind of mutation.",
        "reason": "Why it was not made.",
    },
    "Tool": {"name": "The program.", "version": "Its version."},
    "Summary": {
        "claims": "All claims.",
        "supported": "With this verdict.",
        "contradicted": "With this verdict.",
        "conflicting": "With this verdict.",
        "not_enough_evidence": "With this verdict.",
        "met": "Claims whose expected verdict came out.",
        "unmet": "Claims with another verdict than expected.",
    },
}


def schemas() -> dict[str, dict[str, Any]]:
    """Format name ("registry", "manifest", "glossary", "report", "comparison") -> its JSON Schema."""
    return {name: _schema(name, model, title) for name, model, title in _FORMATS}


def schema_texts() -> dict[str, str]:
    """File name ("registry.schema.json") -> the schema as it is written to that file: sorted only by the models."""
    return {
        f"{name}.schema.json": json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
        for name, schema in schemas().items()
    }


def _schema(name: str, model: type[BaseModel], title: str) -> dict[str, Any]:
    generated = model.model_json_schema(mode="validation")
    parts = {model.__name__: generated, **generated.get("$defs", {})}
    for part_name, part in parts.items():
        _explain(part_name, part)
    if "ClaimValue" in parts:
        parts["ClaimValue"]["allOf"] = _VALUE_RULES
    needed = _NEEDED_LISTS.get(name)
    if needed:
        generated["required"] = [needed]
        generated["properties"][needed].pop("default", None)
        generated["properties"][needed]["minItems"] = 1
    definitions = generated.pop("$defs", None)
    head = {"$schema": DIALECT, "$id": f"urn:factcheck:schema:{name}:{SCHEMA_VERSION}", "title": title}
    generated.pop("title", None)
    whole = {**head, **generated}
    if definitions:
        whole["$defs"] = dict(sorted(definitions.items()))
    return whole


def _explain(name: str, part: dict[str, Any]) -> None:
    words = _DESCRIPTIONS.get(name, {})
    if "description" in part:
        # The first paragraph of a docstring is about the data; what follows may be about the program.
        part["description"] = " ".join(part["description"].split("\n\n")[0].split()).replace("`", "")
    for key, schema in part.get("properties", {}).items():
        schema.pop("title", None)
        if "patternProperties" in schema:
            # The reader refuses other keys; without this line the schema would let them pass unread.
            schema["additionalProperties"] = False
        if key in words:
            schema["description"] = words[key]
