"""One file of master keys and one place for files for a test run: the same in every process of it."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest

from app.vault import master

SETTINGS = ("COUNTERPART_VAULT", "COUNTERPART_FILES")


def pytest_configure(config: pytest.Config) -> None:
    if SETTINGS[0] in os.environ:
        return
    folder = Path(mkdtemp(prefix="counterpart-vault-"))
    master.add(folder / "master.keys")
    os.environ.update(zip(SETTINGS, (str(folder), str(folder / "files")), strict=True))

    def remove() -> None:
        for setting in SETTINGS:
            del os.environ[setting]
        shutil.rmtree(folder, ignore_errors=True)

    config.add_cleanup(remove)
