"""Formatting, types, import contracts, and the front end's own checks and unit tests hold."""

import subprocess

import pytest

from tests.house.tree import ROOT
from tools.checks import CHECKS, Check


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_check_passes(check: Check) -> None:
    done = subprocess.run(check.command, cwd=ROOT / check.folder, capture_output=True, text=True, check=False)

    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
