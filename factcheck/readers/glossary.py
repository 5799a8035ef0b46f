"""The glossary of a project: names and terms with their forms, and a warning where one form stands for two things."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import Problem
from factcheck.model.source import Glossary
from factcheck.readers.json_file import JsonDocument, JsonPath, load_json
from factcheck.readers.model_errors import build, double_ids


@dataclass(frozen=True)
class GlossaryFile:
    """A glossary and its file. `problems` are warnings (FC115)."""

    path: str
    glossary: Glossary
    document: JsonDocument
    problems: tuple[Problem, ...] = ()


def read_glossary(path: Path, *, shown: str | None = None) -> GlossaryFile:
    """Read a glossary file.

    Raises InputError with all problems: those of `load_json` and `model_errors.build`, and FC109 where two entries have
    the same id. FC115, a form that belongs to two entries in one language, is a warning: it makes a name ambiguous.
    """
    document = load_json(path, shown=shown)
    glossary = build(Glossary, document, what="a glossary", more=double_ids(document, ("entries",), "entries"))
    return GlossaryFile(document.path, glossary, document, tuple(_collisions(document, glossary)))


def _collisions(document: JsonDocument, glossary: Glossary) -> Iterator[Problem]:
    owner: dict[tuple[str, str], int] = {}
    for index, entry in enumerate(glossary.entries):
        for group, forms_of in (("forms", entry.forms), ("garbled", entry.garbled)):
            for language, forms in forms_of.items():
                for position, form in enumerate(forms):
                    first = owner.setdefault((language, form.casefold()), index)
                    if first == index:
                        continue
                    where: JsonPath = ("entries", index, group, language, position)
                    yield document.problem(
                        "FC115",
                        f"'{form}' stands for '{glossary.entries[first].id}' and for '{entry.id}' ({language})",
                        where,
                        found=form,
                        expected="a form of one entry only",
                        severity="warning",
                    )
