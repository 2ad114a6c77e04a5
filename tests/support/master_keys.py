"""One file of master keys for a test run: every process of the run, servers included, reads the same."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest

from app.vault import master

SETTING = "COUNTERPART_VAULT"


def pytest_configure(config: pytest.Config) -> None:
    if SETTING in os.environ:
        return
    folder = Path(mkdtemp(prefix="counterpart-vault-"))
    master.add(folder / "master.keys")
    os.environ[SETTING] = str(folder)

    def remove() -> None:
        del os.environ[SETTING]
        shutil.rmtree(folder, ignore_errors=True)

    config.add_cleanup(remove)
