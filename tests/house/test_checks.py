"""Formatting, types, import contracts, and the front end's own checks and unit tests hold."""

import re
import subprocess

import pytest

from tests.house.tree import ROOT
from tests.support.denominators import Summed
from tools.checks import CHECKS, Check

_COLOUR = re.compile(r"\x1b\[[\d;]*m")
_FILE = re.compile(r"(tests/\S+\.test\.tsx?) \((\d+) tests?")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_check_passes(check: Check, summed: Summed) -> None:
    done = subprocess.run(check.command, cwd=ROOT / check.folder, capture_output=True, text=True, check=False)

    found = [(file, int(number)) for file, number in _FILE.findall(_COLOUR.sub("", done.stdout))]
    for file, number in found:
        summed(f"frontend/{file}", number)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    assert bool(found) is ("unit tests" in check.name), "or nobody counts them"
