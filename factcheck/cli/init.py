"""`factcheck init`: a small working project to start from. Its files stand in `example` beside this module."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

EXAMPLE = Path(__file__).parent / "example"


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to write it; made where it is missing.")] = Path(
        "."
    ),
) -> int:
    """Write a small example project.

    Three short documents in three languages, and claims on them with all four verdicts.

    Nothing is ever overwritten: where one of the files exists already, nothing is written (exit code 2).
    """
    from factcheck.cli import PASSED
    from factcheck.cli.inputs import UsageError
    from factcheck.cli.streams import note, payload, write_file

    files = [path.relative_to(EXAMPLE) for path in sorted(EXAMPLE.rglob("*")) if path.is_file()]
    there = [str(folder / name) for name in files if (folder / name).exists() or (folder / name).is_symlink()]
    if there:
        raise UsageError(f"nothing was written, because it would overwrite: {', '.join(there)}")
    for name in files:
        write_file(folder / name, (EXAMPLE / name).read_text(encoding="utf-8"))
        note(f"wrote {folder / name}")
    go = "" if folder == Path(".") else f"  cd {folder}\n"
    payload(
        f"Next:\n{go}"
        "  factcheck run                        check the claims\n"
        "  factcheck explain investment         see how one verdict came about\n"
        "  factcheck explain FC202              read what a reason code means\n"
        "Then put your own documents into evidence/, list them in evidence/sources.json,\n"
        "and write your claims into claims/.\n"
    )
    return PASSED
