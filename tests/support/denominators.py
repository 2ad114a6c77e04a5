"""What a proof counted, said at the end of the run: a proof of nothing would show."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

Counted = Callable[[str], None]
NAME = "counted"


@pytest.fixture
def counted(record_property: Callable[[str, object], None]) -> Counted:
    """Call it with a sentence that has the number in it."""
    return lambda sentence: record_property(NAME, sentence)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if lines := sorted(set(_sentences(terminalreporter.stats))):
        terminalreporter.section("counted")
        for line in lines:
            terminalreporter.write_line(line)


def _sentences(stats: dict[str, list[Any]]) -> Iterator[str]:
    for reports in stats.values():
        for report in reports:
            if getattr(report, "when", "") == "call":
                yield from (f"{report.nodeid}: {said}" for name, said in report.user_properties if name == NAME)
