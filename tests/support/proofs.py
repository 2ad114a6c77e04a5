"""The rows of docs/proofs.md, and what a run says of each: how much was looked at, and how much of it failed."""

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from textwrap import shorten
from typing import NamedTuple

from tests.support.parts import ROOT

PAGE = ROOT / "docs" / "proofs.md"
FRONT_END = "frontend/"
"""How the names of tests begin that are not pytest's: tests/house/test_checks.py runs them and adds them up by file."""
PART = "ONLY A PART"
_CELLS = re.compile(r" *(?<!\\)\| *")


class Row(NamedTuple):
    """One line of the bar."""

    section: str
    holds: str
    places: tuple[str, ...]
    """Folders, files and single tests, as `file::function`."""
    commands: tuple[str, ...]
    """Whatever else holds it: files of the front end's tests, and what one types."""
    counted: str

    def tests(self) -> set[str]:
        """Every test function that holds it, as `file::function`."""
        return {test for place in self.places for test in _tests(place)}


class Case(NamedTuple):
    """One case of a test that ran, and what it said of its own number."""

    failed: bool
    sums: tuple[tuple[str, int], ...] = ()
    said: tuple[str, ...] = ()


@cache
def rows() -> tuple[Row, ...]:
    """The whole table. Raises ValueError for a proof that is neither a test nor a command."""
    found, section = [], ""
    for line in PAGE.read_text().splitlines():
        section = line.removeprefix("## ") if line.startswith("## ") else section
        cells = _CELLS.split(line.strip())[1:-1]
        if len(cells) == 3 and cells[0] != "what must hold" and set(line) - set("|-: "):
            found.append(_row(section, *cells))
    return tuple(found)


def said_of(row: Row, cases: Mapping[str, Case], left_out: Collection[str]) -> Iterator[str]:
    """What a run says of a row: nothing, if none of its tests ran."""
    tests = row.tests()
    mine = {name: case for name, case in cases.items() if function_of(name) in tests}
    if not mine:
        return
    failed = sum(case.failed for case in mine.values())
    sums, outside = _added_up(mine.values()), _added_up(cases.values())
    missing, without = tests - {*map(function_of, mine)}, sum(function_of(name) in tests for name in left_out)
    parts = [f"{len(mine)} cases, {failed} failed"]
    parts += [f"{number} {what}" for what, number in sorted(sums.items()) if not what.startswith(FRONT_END)]
    if missing or without:
        parts.append(f"{PART}, without {len(missing)} of {len(tests)} tests and {without} cases")
    for each in row.commands:
        if each.startswith(FRONT_END):
            parts.append(f"{outside[each]} tests in {each}" if outside[each] else f"{PART}, without {each}")
        else:
            parts.append(f"also {each}")
    yield f"{shorten(row.holds.replace('`', ''), 100, placeholder=' …')}: {'; '.join(parts)}"
    yield from sorted(f"  {name.partition('::')[2]}: {said}" for name, case in mine.items() for said in case.said)


def _added_up(cases: Iterable[Case]) -> Counter[str]:
    sums = Counter[str]()
    for what, number in (each for case in cases for each in case.sums):
        sums[what] += number
    return sums


def function_of(name: str) -> str:
    """A case without its parameters."""
    return name.partition("[")[0]


def _row(section: str, holds: str, held_by: str, counted: str) -> Row:
    places: list[str] = []
    commands: list[str] = []
    for each in re.findall(r"`([^`]+)`", held_by):
        if each.startswith("::"):
            places.append(places[-1].partition("::")[0] + each)
        elif each.startswith("tests/"):
            places.append(each)
        elif each.startswith(("frontend/tests/", "make ")):
            commands.append(each)
        else:
            raise ValueError(f"neither a test nor a command: {each}")
    return Row(section, holds, tuple(places), tuple(commands), counted)


@cache
def _tests(place: str) -> frozenset[str]:
    file, _, function = place.partition("::")
    path = ROOT / file
    found = {
        f"{each.relative_to(ROOT).as_posix()}::{name}"
        for each in (sorted(path.rglob("test_*.py")) if path.is_dir() else [path])
        for name in _functions(each)
        if function in ("", name)
    }
    return frozenset(found)


@cache
def _functions(file: Path) -> tuple[str, ...]:
    """The tests of a file; of one that holds none, nothing."""
    if not (file.is_file() and file.name.startswith("test_")):
        return ()
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return tuple(
        each.name for each in ast.parse(file.read_text()).body if isinstance(each, kinds) and each.name[:5] == "test_"
    )
