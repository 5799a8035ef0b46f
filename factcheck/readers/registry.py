"""A claims registry: its claims, where each one stands in the file, and whether its references lead anywhere.

Everything that is wrong with one file is found in one reading and raised together. What needs the evidence as well
(`in_source`, `said_by`) is asked separately by `check_references`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import Problem
from factcheck.languages import CODES, is_read
from factcheck.model.claim import Registry
from factcheck.model.source import Corpus
from factcheck.readers.json_file import JsonDocument, JsonPath, Place, collector_paused, load_json
from factcheck.readers.model_errors import MAX_PROBLEMS, build, dangling, double_ids, ids_of, near_miss


@dataclass(frozen=True)
class RegistryFile:
    """A registry and its file. `path` is as the user named it; `positions[i]` is where `registry.claims[i]` begins."""

    path: str
    registry: Registry
    positions: tuple[Place, ...]
    document: JsonDocument


def read_registry(path: Path, *, shown: str | None = None) -> RegistryFile:
    """Read one registry file.

    Raises InputError with all problems of the file: those of `load_json` and `model_errors.build`, and FC109 double
    ids, FC110 dangling references, FC111 claims that depend on one another in a circle, FC112 no claims, FC116 a
    language that the program does not read.
    """
    with collector_paused():
        document = load_json(path, shown=shown)
        registry = build(Registry, document, what="a claims registry", more=_problems(document))
        return RegistryFile(document.path, registry, document.places_of_items(("claims",)), document)


def check_references(
    files: RegistryFile | Sequence[RegistryFile], corpus: Corpus, *, unread: frozenset[str] = frozenset()
) -> tuple[Problem, ...]:
    """What a registry says of the evidence, held against the evidence.

    FC110 (error) where `in_source` names no source; ids in `unread` (listed, but not readable) pass, they have
    their own problem. FC114 (warning) where `said_by` is nobody in the glossary; without a glossary nothing is said.
    FC109 (error) where two of the files give the same claim id.
    """
    files = (files,) if isinstance(files, RegistryFile) else tuple(files)
    sources = {source.id for source in corpus.sources} | unread
    speakers = _speaker_names(corpus)
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    for file in files:
        if len(problems) > MAX_PROBLEMS:
            break
        for index, claim in enumerate(file.registry.claims):
            where: JsonPath = ("claims", index)
            if claim.in_source is not None and claim.in_source not in sources:
                problems.append(
                    dangling(file.document, (*where, "in_source"), claim.in_source, sorted(sources), "source")
                )
            if claim.said_by and corpus.glossary.entries and claim.said_by.casefold() not in speakers:
                near = near_miss(claim.said_by, speakers.values())
                message = f"nobody in the glossary is called '{claim.said_by}'" + (
                    f"; did you mean '{near}'?" if near else ""
                )
                problems.append(file.document.problem("FC114", message, (*where, "said_by"), severity="warning"))
            first = seen.setdefault(claim.id, file.path)
            if first != file.path:
                message = f"the claim id '{claim.id}' is also used in {first}"
                problems.append(file.document.problem("FC109", message, (*where, "id"), found=claim.id))
    return tuple(problems)


def _speaker_names(corpus: Corpus) -> dict[str, str]:
    """Every name a speaker may have, folded -> as written: from the glossary, works' speakers and publishers."""
    names: list[str] = []
    for entry in corpus.glossary.entries:
        names += (entry.id, entry.name)
        for forms in (*entry.forms.values(), *entry.garbled.values()):
            names += forms
    for work in corpus.works:
        names += (part.strip() for part in (work.speaker or "").split(" / "))
    names += (source.publisher for source in corpus.sources if source.publisher)
    return {name.casefold(): name for name in names if name}


def _problems(document: JsonDocument) -> Iterator[Problem]:
    """Faults between claims, looked for in the raw data, so that a fault of type elsewhere hides none of them."""
    data = document.data
    if not isinstance(data, dict):
        return
    language = data.get("language", "en")
    if isinstance(language, str) and not is_read(language):
        yield document.problem(
            "FC116",
            "the program does not read this language",
            ("language",),
            found=language,
            expected=f"one of {', '.join(CODES)}",
        )
    claims = data.get("claims", [])
    if not isinstance(claims, list):
        return
    if not claims:
        yield document.problem("FC112", "the registry holds no claims", ("claims",), expected="at least one claim")
    yield from double_ids(document, ("claims",), "claims")
    known = ids_of(document, ("claims",))
    edges: dict[str, list[str]] = {}
    for index, claim in enumerate(claims):
        targets = claim.get("depends_on") if isinstance(claim, dict) else None
        if not isinstance(targets, list):
            continue
        for position, target in enumerate(targets):
            if not isinstance(target, str):
                continue
            if target not in known:
                yield dangling(document, ("claims", index, "depends_on", position), target, known, "claim")
            elif isinstance(claim.get("id"), str):
                edges.setdefault(claim["id"], []).append(target)
    for circle in _circles(edges):
        words = " -> ".join((*circle[:10], circle[0]) if len(circle) <= 10 else (*circle[:10], "…"))
        message = (
            "the claim depends on itself" if len(circle) == 1 else f"claims depend on one another in a circle: {words}"
        )
        yield document.problem("FC111", message, ("claims", known[circle[0]], "depends_on"))


def _circles(edges: dict[str, list[str]]) -> Iterator[list[str]]:
    """Circles in a directed graph, each found once, by one depth-first walk without recursion."""
    state: dict[str, int] = {}  # 1 on the way, 2 done
    for root in edges:
        if root in state:
            continue
        way = [root]
        rest = [iter(edges[root])]
        state[root] = 1
        while rest:
            target = next(rest[-1], None)
            if target is None:
                rest.pop()
                state[way.pop()] = 2
            elif state.get(target) == 1:
                yield way[way.index(target) :]
            elif target not in state:
                state[target] = 1
                way.append(target)
                rest.append(iter(edges.get(target, ())))
