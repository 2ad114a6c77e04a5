"""Tests whose service this machine lacks are left out and named at the end; with CI=true the run is refused."""

import os

import pytest

from tests.support import parts
from tests.support.once import forget, run_of
from tests.support.parts import Part, every_part

_NEEDS = {
    "postgresql_server": parts.postgresql,
    "own_postgresql": parts.postgresql,
    "meilisearch_server": parts.meilisearch,
    "own_meilisearch": parts.meilisearch,
    "browser": parts.browser,
    "openid_server": parts.openid_provider,
    "clamd_server": parts.clamd,
}


def pytest_configure(config: pytest.Config) -> None:
    missing = [part.line for part in every_part() if part.found is None]
    if missing and os.environ.get("CI", "").lower() in {"true", "1"}:
        raise pytest.UsageError("; ".join(missing))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    without = [item for item in items if any(part.found is None for part in _needed_by(item))]
    if without:
        config.hook.pytest_deselected(items=without)
        items[:] = [item for item in items if item not in without]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for part in every_part():
        if part.found is None:
            terminalreporter.write_line(f"NOT RUN: the tests that need {part.line}", yellow=True)


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        forget(run_of(config))


def _needed_by(item: pytest.Item) -> set[Part]:
    names = set(getattr(item, "fixturenames", ()))
    parameters = getattr(getattr(item, "callspec", None), "params", {})
    if "postgresql" in parameters.values():
        names.add("postgresql_server")
    return {_NEEDS[name]() for name in names & _NEEDS.keys()}
