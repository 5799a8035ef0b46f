"""The commands, put together. One module a command; each imports its machinery when it is called, not before."""

from __future__ import annotations

from typing import Annotated

import typer

from factcheck.cli import compare, explain, init, run, schema, selftest, validate
from factcheck.version import __version__

_HELP = """Check the claims of a story against its sources.

`factcheck run` checks claims/ against evidence/. `factcheck compare` holds the translations and reports of one work
against each other. `factcheck init` writes a small example project.

Exit codes: 0 all is as it should be, 1 a claim fails the gate, 2 no full answer, 130 interrupted.
"""

#: name, function: in the order of the help.
COMMANDS = (
    ("run", run.run),
    ("compare", compare.compare),
    ("validate", validate.validate),
    ("explain", explain.explain),
    ("selftest", selftest.selftest),
    ("init", init.init),
    ("schema", schema.schema),
)


def _print_version(value: bool) -> None:
    if value:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
    debug: Annotated[
        bool, typer.Option("--debug", help="Show the traceback of a crash (also FACTCHECK_DEBUG=1).")
    ] = False,
) -> None:
    """Options of every command. `--debug` is taken out by `main` before it gets here; it stands here for the help."""


def build() -> typer.Typer:
    """The application."""
    app = typer.Typer(
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        help=_HELP,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_options)
    for name, function in COMMANDS:
        app.command(name)(function)
    # The docstring of the callback is for readers of the code; the help is the text above.
    if app.registered_callback is not None:
        app.registered_callback.help = _HELP
    return app
