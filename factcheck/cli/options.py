"""What several commands take alike: where the claims and the evidence are, and where a report goes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

#: The registries to be read.
Registries = Annotated[
    list[Path] | None,
    typer.Argument(metavar="REGISTRY", help="Registry files, or folders of them [default: claims]", show_default=False),
]
#: The documents to be read.
Evidence = Annotated[
    Path | None,
    typer.Option(metavar="DIR|MANIFEST", help="Where the documents are [default: evidence]", show_default=False),
]


def parse_outputs(texts: Sequence[str], formats: Sequence[str]) -> tuple[tuple[str, Path | None], ...]:
    """Each `-o`, `FORMAT` or `FORMAT:PATH`, as format and file; no file, or `-`, is standard output (None).

    Raises UsageError for what cannot be done.
    """
    from factcheck.cli.inputs import UsageError, near_miss

    targets: list[tuple[str, Path | None]] = []
    for text in texts:
        name, colon, path = text.partition(":")
        if name not in formats:
            known = ", ".join(formats)
            raise UsageError(f"-o does not know the format '{name}'{near_miss(name, formats)} Formats: {known}")
        if colon and not path:
            raise UsageError(f"-o {text} names no file behind the colon")
        target = Path(path) if path and path != "-" else None
        if any(_place(other) == _place(target) for _, other in targets):
            where = f"to {path}" if target else "to standard output"
            raise UsageError(f"two reports cannot both go {where}; give one of them a file: -o {name}:PATH")
        targets.append((name, target))
    return tuple(targets)


def _place(path: Path | None) -> Path | None:
    return path.resolve() if path is not None else None
