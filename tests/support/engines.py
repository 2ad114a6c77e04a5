"""Both search engines: Meilisearch as a real server, shared by the run; tantivy lives in the process."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.meilisearch import (
    MeilisearchAddress,
    OwnMeilisearch,
    command,
    new_address,
    wait_until_ready,
)
from tests.support.once import once, run_of, start_kept


@pytest.fixture(scope="session")
def meilisearch_server(request: pytest.FixtureRequest) -> MeilisearchAddress:
    """The run's Meilisearch. Tests share it: each uses index names of its own."""
    run = run_of(request.config)

    def make() -> dict[str, str]:
        address = new_address()
        folder = Path(tempfile.mkdtemp(prefix="counterpart-meilisearch-"))
        start_kept(run, "", folder, command(address, folder))
        wait_until_ready(address)
        return {"url": address.url, "key": address.key}

    return MeilisearchAddress(**once(run, "meilisearch", make))


@pytest.fixture
def own_meilisearch() -> Iterator[OwnMeilisearch]:
    """A server of this test's own, already started, to be stopped, wiped and started at will."""
    server = OwnMeilisearch()
    server.start()
    yield server
    server.remove()
