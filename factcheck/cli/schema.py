"""`factcheck schema`: the JSON Schemas of the files, printed, written, or held against those that are checked in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

SUFFIX = ".schema.json"


def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME", help="registry, manifest, glossary, report, comparison or selftest; without, all names."
        ),
    ] = None,
    write: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write the files NAME.schema.json to this folder.")
    ] = None,
    check: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Fail where a file in this folder is not what would be written.")
    ] = None,
) -> int:
    """Print or write the JSON Schemas of the files.

    They are for registry, manifest, glossary, report, comparison and self-test, in the 2020-12 dialect.

    Exit codes: 0 done, or nothing differs; 1 a file of the folder differs or is missing; 2 it could not be done.
    """
    from factcheck.cli import FAILED, PASSED
    from factcheck.cli.inputs import UsageError, near_miss
    from factcheck.cli.streams import complain, note, payload, write_file
    from factcheck.model.schemas import schema_texts

    texts = schema_texts()
    known = [file.removesuffix(SUFFIX) for file in texts]
    if name is not None:
        if name not in known:
            raise UsageError(f"there is no schema '{name}'{near_miss(name, known)} Schemas: {', '.join(known)}")
        texts = {name + SUFFIX: texts[name + SUFFIX]}
    if write is not None:
        for file, text in texts.items():
            write_file(write / file, text)
            note(f"wrote {write / file}")
        return PASSED
    if check is not None:
        stale = [check / file for file, text in texts.items() if _content(check / file) != text]
        for path in stale:
            complain(f"{path} is missing or out of date; run: factcheck schema --write {check}")
        return FAILED if stale else PASSED
    payload("".join(f"{key}\n" for key in known) if name is None else texts[name + SUFFIX])
    return PASSED


def _content(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
