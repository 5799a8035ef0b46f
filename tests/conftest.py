"""Fixtures that every test room shares: the bundled data, and the folder of originals where a machine has it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Tables of a language are built when it is first met, and no test is about time. On CI examples are always the same.
settings.register_profile("plain", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("plain")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The project's own folder: `evidence/`, `claims/`, `README.md` stand in it."""
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder that holds the originals (`seeds/`), which are not ours to redistribute; tests skip without it."""
    named = os.environ.get("FACTCHECK_SHARED")
    folder = Path(named) if named else ROOT.parent / "shared"
    if not (folder / "seeds").is_dir():
        pytest.skip(
            f"the originals are not on this machine: no folder {folder / 'seeds'} (name it by FACTCHECK_SHARED)"
        )
    return folder
