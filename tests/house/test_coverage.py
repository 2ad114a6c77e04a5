"""`make coverage` fails where something falls below its bar (security.md, section 7)."""

from typing import Any

import pytest

from tests.house.tree import ROOT
from tools.coverage import WHOLE, below

FULL = {"num_statements": 100, "covered_lines": 100, "num_branches": 10, "covered_branches": 10}


def reported() -> dict[str, Any]:
    """Everything was reached."""
    places = [place for group in WHOLE.values() for place in group]
    return {"files": {place: {"summary": dict(FULL), "missing_branches": []} for place in [*places, "app/worker.py"]}}


def test_what_is_reached_whole_passes() -> None:
    assert list(below(reported())) == []


@pytest.mark.parametrize("name", WHOLE)
def test_one_branch_never_taken_in_a_guarded_place_is_named(name: str) -> None:
    report, place = reported(), WHOLE[name][0]
    report["files"][place]["missing_branches"] = [[12, 14]]

    assert list(below(report)) == [f"{name}: never taken at {place}:12"]


@pytest.mark.parametrize("part", ["covered_lines", "covered_branches"])
def test_too_little_of_the_whole_is_named(part: str) -> None:
    report = reported()
    for file in report["files"].values():
        file["summary"][part] = 0

    assert next(below(report)).startswith("all: ")


def test_every_guarded_place_is_there() -> None:
    assert [place for group in WHOLE.values() for place in group if not (ROOT / place).exists()] == []
