"""The command line: parse, wire, print, exit code. What a verdict is, how files are read and what a report looks like
is decided below; this room is the only one that prints, exits and looks at the terminal.

Exit codes: 0 the gate passed; 1 the gate found something; 2 no full answer (usage, configuration, unreadable input,
crash); 130 interrupted.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

PASSED = 0
FAILED = 1
NO_ANSWER = 2
INTERRUPTED = 130

#: A run makes many small objects that live until it ends, and hardly a cycle: looking for cycles as often as Python
#: does by itself takes a tenth of a short run.
_COLLECT = (500_000, 20, 20)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Never raises for anything but a broken interpreter.

    A crash is a plain message and exit code 2; `--debug` anywhere before `--`, or FACTCHECK_DEBUG=1, shows the trace.
    """
    gc.set_threshold(*_COLLECT)
    words = list(sys.argv[1:] if arguments is None else arguments)
    own = words[: words.index("--")] if "--" in words else words
    debug = os.environ.get("FACTCHECK_DEBUG", "") not in ("", "0") or "--debug" in own
    words = [word for word in own if word != "--debug"] + words[len(own) :]
    try:
        return _dispatch(words)
    except KeyboardInterrupt:
        return _interrupted()
    except Exception as error:
        return _explained(error, debug=debug)


def program() -> NoReturn:
    """What the console script runs: `main`, and out at once with its exit code.

    What was printed is flushed and every file closed by then; taking the objects of a run apart one by one would only
    make the user wait.
    """
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # nobody reads any more
            stream.flush()
    os._exit(code)


def _dispatch(words: list[str]) -> int:
    import typer

    from factcheck.cli.app import build

    try:
        code = build()(words, prog_name="factcheck", standalone_mode=False)
    except typer.Abort:
        return _interrupted()
    except typer.Exit as done:
        return done.exit_code
    if code == INTERRUPTED:
        # What the library makes of Ctrl-C depends on its version: an Abort, or this code.
        return _interrupted()
    return code if isinstance(code, int) else PASSED


def _interrupted() -> int:
    from factcheck.cli.streams import complain

    complain("interrupted")
    return INTERRUPTED


def _explained(error: Exception, *, debug: bool) -> int:
    from factcheck.cli.streams import complain, print_problems
    from factcheck.errors import FactcheckError, InputError

    if isinstance(error, InputError):
        print_problems(error.problems)
        count = sum(problem.severity == "error" for problem in error.problems)
        complain(f"{count} error{'' if count == 1 else 's'} in the input, nothing was checked")
    elif isinstance(error, FactcheckError):
        complain(str(error))
    elif hasattr(error, "show") and hasattr(error, "format_message"):
        # A usage error of the command line library: it knows how to show itself, usage line included.
        error.show()
    else:
        complain(f"internal error: {type(error).__name__}: {error}")
        if not debug:
            complain("this is a fault of factcheck, not of your files; --debug shows where it happened")
    if debug:
        import traceback

        traceback.print_exception(error)
    return NO_ANSWER
