"""The evidence as a whole: a folder with a manifest, a manifest, or a folder of text files, made into one `Corpus`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from factcheck.errors import InputError, Problem
from factcheck.model.source import Corpus
from factcheck.readers.folder import read_folder
from factcheck.readers.manifest import read_manifest, read_sources

MANIFEST_NAME = "sources.json"


@dataclass(frozen=True)
class CorpusFile:
    """The evidence and what was wrong with it.

    `corpus.sources` are the documents that were read, each with its text in `corpus.texts` and a language; `unread` are
    the ids of the others. A problem with severity "error" means that the answer is not full. `manifest_path` is None
    for a bare folder.
    """

    corpus: Corpus
    problems: tuple[Problem, ...] = ()
    manifest_path: str | None = None
    unread: frozenset[str] = field(default_factory=frozenset)


def read_corpus(evidence: Path, *, shown: str | None = None) -> CorpusFile:
    """Read the evidence at `evidence`: a manifest, or a folder with or without `sources.json`.

    Raises InputError where nothing can be made of it: FC101 no such file or folder, a faulty manifest or glossary (see
    `read_manifest`), FC112 nothing in it. Documents that cannot be read are problems of the result.
    """
    name = shown if shown is not None else str(evidence)
    try:
        exists, is_folder = evidence.exists(), evidence.is_dir()
        manifest = evidence / MANIFEST_NAME if is_folder else evidence
        has_manifest = not is_folder or manifest.exists() or manifest.is_symlink()
    except (OSError, ValueError) as error:
        raise InputError([Problem(code="FC101", message=f"the evidence cannot be read: {error}", path=name)]) from None
    if not exists:
        raise InputError([Problem(code="FC101", message="there is no such file or folder", path=name)])
    if not has_manifest:
        read = read_folder(evidence, shown=name)
        corpus = Corpus(sources=read.sources, texts=dict(read.texts), lineage_known=False)
        return CorpusFile(corpus, read.problems, None, read.unread)
    label = str(Path(name) / MANIFEST_NAME) if is_folder else name
    file = read_manifest(manifest, shown=label)
    read = read_sources(file)
    problems = (*file.problems, *read.problems)
    if not read.sources and not any(problem.severity == "error" for problem in problems):
        # All were left out with a warning: nothing is left to check against, and that must not look like an answer.
        message = "none of the documents could be read"
        problems = (Problem(code="FC112", message=message, path=file.path), *problems)
    corpus = Corpus(
        works=file.manifest.works,
        sources=read.sources,
        glossary=file.glossary,
        texts=dict(read.texts),
        lineage_known=True,
    )
    return CorpusFile(corpus, problems, file.path, read.unread)
