"""What a command line names, read: registries, evidence, and the choices of options, with near misses pointed out."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.errors import FactcheckError, InputError, Problem

if TYPE_CHECKING:
    from factcheck.readers.corpus import CorpusFile
    from factcheck.readers.registry import RegistryFile

DEFAULT_REGISTRIES = Path("claims")
DEFAULT_EVIDENCE = Path("evidence")


class UsageError(FactcheckError):
    """The command line cannot be used as it is."""


@dataclass(frozen=True)
class Inputs:
    """Everything read. `problems` are those that did not stop the reading, of the corpus and of references into it."""

    registries: tuple[RegistryFile, ...]
    corpus: CorpusFile
    problems: tuple[Problem, ...]

    @property
    def claim_ids(self) -> tuple[str, ...]:
        return tuple(claim.id for file in self.registries for claim in file.registry.claims)

    @property
    def places(self) -> dict[str, tuple[str, int, int]]:
        """Claim id -> registry path, line, column."""
        return {
            claim.id: (file.path, place.line, place.column)
            for file in self.registries
            for claim, place in zip(file.registry.claims, file.positions, strict=True)
        }

    @property
    def names(self) -> dict[str, str]:
        """Glossary id -> name."""
        return {entry.id: entry.name for entry in self.corpus.corpus.glossary.entries}


def near_miss(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that names an unknown word: "; did you mean 'x'?", or a full stop."""
    close = difflib.get_close_matches(word, list(known), n=3, cutoff=0.6)
    return "; did you mean " + " or ".join(f"'{name}'" for name in close) + "?" if close else "."


def choose(option: str, texts: Sequence[str], known: Sequence[str], *, said: str) -> frozenset[str]:
    """The words of a repeatable option with comma lists. Verdicts may be written with hyphens, codes in lower case.

    `said` is what the message calls the possible words. Raises UsageError for any other word.
    """
    by_fold = {name.casefold().replace("-", "_"): name for name in known}
    chosen = set()
    for word in (part.strip() for text in texts for part in text.split(",")):
        name = by_fold.get(word.casefold().replace("-", "_"))
        if name is None:
            raise UsageError(f"{option} does not know '{word}'{near_miss(word, known)} It takes {said}.")
        chosen.add(name)
    return frozenset(chosen)


def registry_paths(named: Sequence[Path]) -> tuple[Path, ...]:
    """The registry files: those named, and for a folder the .json files right in it, sorted. Raises InputError."""
    paths: list[Path] = []
    for path in named or (DEFAULT_REGISTRIES,):
        if not path.is_dir():
            if not named and not path.exists():
                message = "there is no claims folder here; name a registry, or make an example with: factcheck init"
                raise InputError([Problem(code="FC101", message=message, path=str(path))])
            paths.append(path)
            continue
        inside = sorted(child for child in path.glob("*.json") if not child.name.startswith("."))
        if not inside:
            message = "the folder holds no registry (no .json file)"
            raise InputError([Problem(code="FC112", message=message, path=str(path))])
        paths += inside
    return tuple(dict.fromkeys(paths))


def read_inputs(named: Sequence[Path], evidence: Path | None) -> Inputs:
    """Read the registries and the evidence. Raises InputError with everything that is wrong with any of the files."""
    from factcheck.readers.corpus import read_corpus
    from factcheck.readers.registry import check_references, read_registry

    problems: list[Problem] = []
    registries: list[RegistryFile] = []
    corpus: CorpusFile | None = None
    try:
        for path in registry_paths(named):
            try:
                registries.append(read_registry(path))
            except InputError as error:
                problems += error.problems
    except InputError as error:
        problems += error.problems
    try:
        corpus = read_corpus(evidence or DEFAULT_EVIDENCE)
    except InputError as error:
        problems += error.problems
    if corpus is None or problems:
        raise InputError([*problems, *(corpus.problems if corpus else ())])
    references = check_references(registries, corpus.corpus, unread=corpus.unread)
    if any(problem.severity == "error" for problem in references):
        raise InputError([*references, *corpus.problems])
    return Inputs(tuple(registries), corpus, (*references, *corpus.problems))


def evidence_root(corpus: CorpusFile, evidence: Path | None) -> str:
    """What to put before a source's path to find it from the working folder."""
    folder = Path(corpus.manifest_path).parent if corpus.manifest_path else (evidence or DEFAULT_EVIDENCE)
    return "" if str(folder) == "." else folder.as_posix().rstrip("/") + "/"


def refuse_overwriting(targets: Iterable[Path | None], inputs: Inputs, evidence: Path | None) -> None:
    """A report never takes the place of what it reports on. Raises UsageError where one would."""
    root = Path(evidence_root(inputs.corpus, evidence))
    read = [Path(file.path) for file in inputs.registries] + [
        root / source.path for source in inputs.corpus.corpus.sources
    ]
    read += [Path(inputs.corpus.manifest_path)] if inputs.corpus.manifest_path else []
    taken = {path.resolve() for path in read}
    for path in targets:
        if path is not None and path.resolve() in taken:
            raise UsageError(f"-o would overwrite {path}, which is part of the input")
