"""`python -m factcheck` is `factcheck`."""

from __future__ import annotations

from factcheck.cli import program

if __name__ == "__main__":
    program()
