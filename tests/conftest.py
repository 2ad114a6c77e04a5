"""Registers the fixtures that provide real services; see tests/support."""

import pytest

pytest_plugins = [
    "tests.support.missing",
    "tests.support.master_keys",
    "tests.support.properties",
    "tests.support.denominators",
    "tests.support.collector",
    "tests.support.clocks",
    "tests.support.web",
    "tests.support.lasting",
    "tests.support.databases",
    "tests.support.left_behind",
    "tests.support.clamd",
    "tests.support.engines",
    "tests.support.browser",
]


LONGEST = (
    "tests/journeys/test_every_page.py",
    "tests/house/test_checks.py",
    "tests/realtime/test_processes.py",
    "tests/journeys/",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first, so that no processor waits for it at the end."""
    items.sort(key=lambda item: next((n for n, path in enumerate(LONGEST) if item.nodeid.startswith(path)), 9))
