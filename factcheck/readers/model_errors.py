"""From parsed JSON to a checked model, with every fault said in plain words and with its place in the file.

pydantic checks; what it reports is put into the house's own sentences by a table with one line per kind of fault.
Faults that lie between entries (double ids, dangling references) are the business of the readers of each file.
"""

from __future__ import annotations

import types
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from factcheck.errors import InputError, Problem
from factcheck.readers.json_file import JsonDocument, JsonPath

Model = TypeVar("Model", bound=BaseModel)

#: Faults of one file that are reported one by one; of the rest only the number is given.
MAX_PROBLEMS = 200
#: How many names a misspelt one is held against.
MAX_CANDIDATES = 5000

_WRONG_TYPE = {
    "string_type": "a string",
    "number_type": "a number",
    "decimal_type": "a number",
    "decimal_parsing": "a number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "mapping_type": "an object",
}

#: What the patterns of the models ask for, by the end of the place they stand at.
_PATTERN_WORDS = {
    "id": "letters, digits, '.', '_' and '-', beginning with a letter or digit, at most 128 characters",
    "language": 'a language code such as "en" or "pt-BR"',
    "translated_from": 'a language code such as "en" or "pt-BR"',
    "[key]": 'a language code such as "en" or "pt-BR"',
    "currency": 'three capital letters of ISO 4217, such as "USD"',
    "as_of": 'a date such as "2019", "2019-03" or "2019-03-11"',
    "date": 'a date such as "2019", "2019-03" or "2019-03-11"',
    "published": 'a date or date-time such as "2024-03-07" or "2024-03-07T09:34:00+08:00"',
    "sha256": "64 hexadecimal digits in lower case",
}


def build(model: type[Model], document: JsonDocument, *, what: str, more: Iterable[Problem] = ()) -> Model:
    """The checked model of a document. `what` names the file's kind ("a claims registry"); `more` are problems that the
    caller found already.

    Raises InputError with all problems in order of place. Codes: FC104 unknown key, FC105 missing key, FC106 wrong
    type, FC107 value not allowed, FC108 parts that do not fit together.
    """
    problems = list(islice(more, MAX_PROBLEMS))
    result: Model | None = None
    if not isinstance(document.data, dict):
        problems.append(
            document.problem("FC106", f"{what} is an object", found=document.found(()), expected="an object")
        )
        raise InputError(problems)
    try:
        result = model.model_validate(document.data)
    except ValidationError as error:
        problems += _translate(error, model, document)
    if any(problem.severity == "error" for problem in problems) or result is None:
        raise InputError(sorted(problems, key=_place))
    return result


def _place(problem: Problem) -> tuple[int, int]:
    return problem.line or 0, problem.column or 0


def _translate(error: ValidationError, model: type[BaseModel], document: JsonDocument) -> list[Problem]:
    details = error.errors(include_url=False, include_input=False)
    problems = [_one(detail, model, document) for detail in details[:MAX_PROBLEMS]]
    if len(details) > MAX_PROBLEMS:
        left = len(details) - MAX_PROBLEMS
        problems.append(Problem(code="FC107", message=f"and {left} more problems of this kind", path=document.path))
    return problems


def _one(detail: Any, model: type[BaseModel], document: JsonDocument) -> Problem:
    kind: str = detail["type"]
    context: Mapping[str, Any] = detail.get("ctx", {})
    is_key = bool(detail["loc"]) and detail["loc"][-1] == "[key]"
    where: JsonPath = tuple(step for step in detail["loc"] if step != "[key]")
    name = _name(where)
    if kind == "extra_forbidden":
        return _unknown_key(where, model, document)
    if kind == "missing":
        holder = where[:-1]
        return document.problem("FC105", f"the key '{where[-1]}' is missing", holder, expected=f"'{where[-1]}'")
    found = document.found(where)
    if kind in _WRONG_TYPE:
        expected = _WRONG_TYPE[kind]
        return document.problem("FC106", f"{name} should be {expected}", where, found=found, expected=expected)
    if kind == "value_error":
        return document.problem("FC108", str(context.get("error", detail["msg"])), where, found=found)
    if kind in ("literal_error", "enum"):
        expected = str(context.get("expected", "")).replace("'", '"')
        near = near_miss(
            str(document_value(document, where)), expected.replace(" or ", ", ").replace('"', "").split(", ")
        )
        message = f"{name} is none of the values it may have" + (f'; did you mean "{near}"?' if near else "")
        return document.problem("FC107", message, where, found=found, expected=expected)
    if kind == "string_pattern_mismatch":
        last = "[key]" if is_key else str(_last_name(where))
        expected = _PATTERN_WORDS.get(last, _PATTERN_WORDS["id"])
        return document.problem(
            "FC107", f"{name} is not written as it should be", where, key=is_key, found=found, expected=expected
        )
    if kind == "not_a_date":
        return document.problem("FC107", f"{name} {detail['msg']}", where, found=found, expected="a date of ISO 8601")
    message, expected = _limits(kind, context, name, detail["msg"])
    return document.problem("FC107", message, where, found=found, expected=expected)


def _limits(kind: str, context: Mapping[str, Any], name: str, fallback: str) -> tuple[str, str]:
    if kind == "string_too_short":
        return f"{name} is empty", f"at least {context.get('min_length', 1)} character"
    if kind == "string_too_long":
        return f"{name} is too long", f"at most {context.get('max_length')} characters"
    for key, words in (("ge", "at least"), ("gt", "more than"), ("le", "at most"), ("lt", "less than")):
        if key in context:
            return f"{name} is out of range", f"{words} {context[key]:g}"
    return f"{name}: {fallback[:1].lower()}{fallback[1:]}", "a value that fits"


def _unknown_key(where: JsonPath, model: type[BaseModel], document: JsonDocument) -> Problem:
    known = _keys_at(where[:-1], model)
    near = near_miss(str(where[-1]), known)
    message = f"unknown key '{_cut(str(where[-1]))}'" + (f"; did you mean '{near}'?" if near else "")
    return document.problem("FC104", message, where, key=True, expected="one of " + ", ".join(known))


def near_miss(word: str, known: Iterable[str]) -> str | None:
    """The one of `known` (of its first few thousand) that `word` is most likely a slip for, None where none is near."""
    from rapidfuzz import fuzz, process, utils

    hit = process.extractOne(
        word[:80], islice(known, MAX_CANDIDATES), scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=60
    )
    return str(hit[0]) if hit else None


def double_ids(document: JsonDocument, where: JsonPath, kind: str) -> Iterator[Problem]:
    """FC109 for every entry of the list at `where` whose `id` an earlier one has. `kind` names the entries (plural)."""
    entries = document_value(document, where)
    if not isinstance(entries, list):
        return
    first: dict[str, int] = {}
    for index, entry in enumerate(entries):
        identifier = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(identifier, str) and first.setdefault(identifier, index) != index:
            place = document.place((*where, first[identifier], "id"))
            yield document.problem(
                "FC109",
                f"two {kind} have the id '{_cut(identifier)}' (first at line {place.line}, column {place.column})",
                (*where, index, "id"),
                found=_cut(identifier),
                expected="a different id for each",
            )


def dangling(document: JsonDocument, where: JsonPath, target: str, known: Collection[str], kind: str) -> Problem:
    """FC110: the reference at `where` names nothing. `kind` says what it should name ("claim", "work")."""
    near = near_miss(target, known)
    message = f"there is no {kind} '{_cut(target)}'" + (f"; did you mean '{near}'?" if near else "")
    return document.problem("FC110", message, where, found=_cut(target), expected=f"the id of a {kind}")


def ids_of(document: JsonDocument, where: JsonPath) -> dict[str, int]:
    """The ids of the entries of the list at `where`, with the index of the first that has it."""
    entries = document_value(document, where)
    found: dict[str, int] = {}
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        identifier = entry.get("id") if isinstance(entry, dict) else None
        if isinstance(identifier, str):
            found.setdefault(identifier, index)
    return found


def document_value(document: JsonDocument, where: JsonPath) -> Any:
    """The parsed value at `where`, None where there is none."""
    value = document.data
    for step in where:
        try:
            value = value[step]
        except (LookupError, TypeError):
            return None
    return value


def _keys_at(where: JsonPath, model: type[BaseModel]) -> list[str]:
    """The keys that the model at `where` knows, as they are written in the file."""
    at: type[BaseModel] | None = model
    for step in where:
        if isinstance(step, str) and at is not None:
            fields = {field.alias or name: field for name, field in at.model_fields.items()}
            at = _model_in(fields[step].annotation) if step in fields else None
    return [field.alias or name for name, field in at.model_fields.items()] if at is not None else []


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The model inside an annotation such as `Model | None` or `tuple[Model, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) in (Union, types.UnionType, tuple, list, dict):
        for inner in get_args(annotation):
            found = _model_in(inner)
            if found is not None:
                return found
    return None


def _name(where: JsonPath) -> str:
    last = _last_name(where)
    if last is None:
        return "this"
    return f"'{_cut(last)}'" if isinstance(where[-1], str) else f"an item of '{_cut(last)}'"


def _last_name(where: JsonPath) -> str | None:
    return next((step for step in reversed(where) if isinstance(step, str)), None)


def _cut(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
