"""`factcheck schema`: the JSON Schemas of the files, printed, written, or held against those that are checked in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def schema(
    name: Annotated[
        str | None,
        typer.Argument(metavar="[NAME]", help="registry, manifest, glossary or report; without, all of them."),
    ] = None,
    write: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write the files NAME.schema.json to this folder.")
    ] = None,
    check: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Fail where a file in this folder is not what would be written.")
    ] = None,
) -> int:
    """Print or write the JSON Schemas of the files.

    They are for registry, manifest, glossary and report, in the 2020-12 dialect.

    Exit codes: 0 done, or nothing differs; 1 a file of the folder differs or is missing; 2 it could not be done.
    """
    import json

    from factcheck.cli import FAILED, PASSED
    from factcheck.cli.inputs import UsageError, near_miss
    from factcheck.cli.streams import complain, note, payload, write_file
    from factcheck.model.schemas import schemas

    known = schemas()
    if name is not None and name not in known:
        raise UsageError(f"there is no schema '{name}'{near_miss(name, known)} Schemas: {', '.join(known)}")
    texts = {
        key: json.dumps(value, ensure_ascii=False, indent=2) + "\n"
        for key, value in known.items()
        if name is None or key == name
    }
    if write is not None:
        for key, text in texts.items():
            path = write / f"{key}.schema.json"
            write_file(path, text)
            note(f"wrote {path}")
        return PASSED
    if check is not None:
        stale = [path for key, text in texts.items() if _content(path := check / f"{key}.schema.json") != text]
        for path in stale:
            complain(f"{path} is missing or out of date; run: factcheck schema --write {check}")
        return FAILED if stale else PASSED
    if name is None:
        payload("".join(f"{key}\n" for key in known))
        return PASSED
    payload(texts[name])
    return PASSED


def _content(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
