"""The cyclic garbage collector, set for a process that keeps what it has imported and collected until it ends."""

import gc


def pytest_collection_finish() -> None:
    """Modules and tests are walked through no more; the rest is looked at less often than is right for a service."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
