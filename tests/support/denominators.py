"""What a proof counted, said at the end of the run: a proof of nothing would show.

Each row of docs/proofs.md of which a test ran is said with its cases, with how many examples its properties drew, with
what its tests add up by `summed`, and with what each says by `counted`. With several processes whoever hands out the
tests says it.
"""

import re
from collections.abc import Callable, Generator
from typing import Any

import pytest

from tests.support.proofs import PART, Case, function_of, rows, said_of

Counted = Callable[[str], None]
Summed = Callable[[str, int], None]
SAID, SUMMED, DRAWN = "counted", "summed", "examples drawn"
_LEFT_OUT = pytest.StashKey[set[str]]()
_PASSING = re.compile(r"(\d+) passing")


@pytest.fixture
def counted(record_property: Callable[[str, object], None]) -> Counted:
    """Call it with a sentence that has the number in it: of what one case looks at, where it looks at much."""
    return lambda sentence: record_property(SAID, sentence)


@pytest.fixture
def summed(record_property: Callable[[str, object], None]) -> Summed:
    """Call it with what was looked at and how many of it: the cases of a row are added up."""
    return lambda what, number: record_property(SUMMED, (what, number))


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LEFT_OUT] = set()


def pytest_deselected(items: list[pytest.Item]) -> None:
    for item in items:
        item.config.stash[_LEFT_OUT].add(item.nodeid)


def pytest_sessionfinish(session: pytest.Session) -> None:
    left_out = session.config.stash[_LEFT_OUT]
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["left_out"] = sorted(left_out)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    node.config.stash[_LEFT_OUT].update(getattr(node, "workeroutput", {}).get("left_out", ()))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Hypothesis leaves its statistics at the test: how many examples held."""
    if call.when == "call" and (said := getattr(item, "hypothesis_statistics", "")):
        item.user_properties.append((SUMMED, (DRAWN, sum(map(int, _PASSING.findall(said))))))
    return (yield)


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    cases = _cases(terminalreporter.stats)
    left_out = config.stash[_LEFT_OUT]
    said = {row: [*said_of(row, cases, left_out)] for row in rows()}
    of_rows = {test for row, lines in said.items() if lines for test in row.tests()}
    beside = {
        f"{name}: {each}" for name, case in cases.items() if function_of(name) not in of_rows for each in case.said
    }
    section = ""
    for row, lines in said.items():
        if lines and section != row.section:
            section = row.section
            terminalreporter.section(f"counted: {section}")
        for line in lines:
            terminalreporter.write_line(line)
    if beside:
        terminalreporter.section("counted beside docs/proofs.md")
    for line in sorted(beside):
        terminalreporter.write_line(line)
    if section:
        terminalreporter.section("counted: docs/proofs.md")
        whole = sum(bool(lines) and PART not in lines[0] for lines in said.values())
        terminalreporter.write_line(f"{whole} of {len(said)} rows were looked at whole")


def _cases(stats: dict[str, list[Any]]) -> dict[str, Case]:
    """Every case that ran."""
    found: dict[str, Case] = {}
    for report in (each for reports in stats.values() for each in reports if isinstance(each, pytest.TestReport)):
        ended = report.when == "teardown"  # by then fixtures have said theirs, too
        own: list[tuple[str, Any]] = report.user_properties if ended else []
        if report.when == "call" or report.failed or own:
            before = found.get(report.nodeid, Case(False))
            found[report.nodeid] = Case(
                before.failed or report.failed,
                (*before.sums, *((each[0], each[1]) for name, each in own if name == SUMMED)),
                (*before.said, *(str(each) for name, each in own if name == SAID)),
            )
    return found
