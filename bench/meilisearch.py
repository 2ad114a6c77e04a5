"""A throwaway Meilisearch server."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from tests.support.meilisearch import MeilisearchAddress, command, new_address, wait_until_ready


@dataclass(frozen=True, slots=True)
class RunningMeilisearch:
    address: MeilisearchAddress
    process: int


@contextmanager
def meilisearch_running() -> Iterator[RunningMeilisearch]:
    folder = Path(mkdtemp(prefix="counterpart-bench-meilisearch-"))
    address = new_address()
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(command(address, folder), cwd=folder, stdout=log, stderr=log)
    try:
        wait_until_ready(address)
        yield RunningMeilisearch(address, server.pid)
    finally:
        server.terminate()
        server.wait(15)
        shutil.rmtree(folder, ignore_errors=True)
