"""One file of master keys and one place for files for a test run: the same in every process of it."""

import os
import shutil
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

import pytest

from app.vault import master

SETTINGS = ("COUNTERPART_VAULT", "COUNTERPART_FILES")


def _laid() -> Path | None:
    """The folder, where it is this process that begins the run."""
    if SETTINGS[0] in os.environ:
        return None
    folder = Path(mkdtemp(prefix="counterpart-vault-"))
    master.add(folder / "master.keys")
    os.environ.update(zip(SETTINGS, (str(folder), str(folder / "files")), strict=True))
    return folder


FOLDER = _laid()
"""As soon as this is imported: the conftest of a folder, which may read settings, comes before `pytest_configure`."""


def pytest_configure(config: pytest.Config) -> None:
    if FOLDER is not None:
        config.add_cleanup(partial(_remove, FOLDER))


def _remove(folder: Path) -> None:
    for setting in SETTINGS:
        os.environ.pop(setting, None)
    shutil.rmtree(folder, ignore_errors=True)
