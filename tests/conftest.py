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


BROWSERS = ("tests/journeys/test_every_page.py", "tests/journeys/")
"""In one worker's share: its browser is warm by then. The others take from the end of it what it does not come to."""
LONGEST = (
    "tests/house/test_checks.py",
    "tests/search/test_non_interference_whole.py",
    "tests/security/test_every_operation.py",
    "tests/realtime/test_room_is_a_list.py",
    "tests/realtime/test_processes.py",
    "tests/directory/test_harvest.py",
    "tests/consultations/test_statuses.py",
    "tests/client/test_every_operation.py",
)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """What takes longest begins first in each worker's share, so that no processor waits for it at the end."""
    workers: int = getattr(config, "workerinput", {}).get("workercount", 1)
    first: list[list[pytest.Item]] = [[] for _ in range(workers)]
    items.sort(key=_place)
    while items and (place := _place(items[0])) < len(BROWSERS + LONGEST):
        share = 0 if place < len(BROWSERS) else 1 + place % (workers - 1) if workers > 1 else 0
        first[share].append(items.pop(0))
    dealt: list[pytest.Item] = []
    for turn, begun in enumerate(first):
        waiting = len(items) + sum(map(len, first[turn:]))
        added = max(0, waiting // (workers - turn) - len(begun))  # as `--dist worksteal` cuts them apart
        dealt += begun + items[:added]
        del items[:added]
    items[:] = dealt + items


def _place(item: pytest.Item) -> int:
    paths = BROWSERS + LONGEST
    return next((n for n, path in enumerate(paths) if item.nodeid.startswith(path)), len(paths))
