"""The service under test: its own process, started as an operator starts it, with the illustrative directory."""

import json
import os
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio

from app.kernel.clock import SystemClock
from tests.journeys.stage import stage
from tests.support import parts
from tests.support.meilisearch import MeilisearchAddress
from tests.support.memory import memory
from tests.support.once import once, run_of, start_kept
from tests.support.ports import free_port
from tests.support.postgresql import address
from tools import prepare

ALL_AT_ONCE = """
import sys
from app.cli import main
main(["migrate"], standalone_mode=False)
main(["seed", "--demo"], standalone_mode=False)
main(["serve", "--port", sys.argv[1]])
"""
"""The operator's three commands in one process: each would import everything anew."""
READY_WITHIN = 120
"""Seconds; a machine that also runs the other tests is slow to start anything."""


@pytest.fixture(scope="session")
def service(request: pytest.FixtureRequest) -> str:
    """The address of a service as the demo runs it: one SQLite file, no other process. All workers share it."""
    return _smaller(request)["address"]


@pytest_asyncio.fixture(loop_scope="session")
async def own_service(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """The address of such a service of this test's own: nobody else has been in it, and nobody else comes."""
    build_front_end()
    async with stage(SystemClock(), clamd=_scanner(request)) as address:
        yield address


@pytest.fixture(scope="session")
def letters(request: pytest.FixtureRequest) -> Path:
    """The folder in which that service lays its letters."""
    return Path(_smaller(request)["letters"])


def _smaller(request: pytest.FixtureRequest) -> dict[str, str]:
    run = run_of(request.config)

    def make() -> dict[str, str]:
        folder = Path(tempfile.mkdtemp(prefix="counterpart-journeys-", dir=memory()))
        laid = str(folder / "letters")
        settings = {"DATABASE_URL": f"sqlite:///{folder / 'counterpart.db'}", "MAIL_FOLDER": laid}
        if scanner := _scanner(request):
            settings["CLAMD"] = scanner
        return {"address": _started(run, folder, settings), "letters": laid}

    return once(run, "journeys", make)


@pytest.fixture(scope="session")
def larger_service(
    request: pytest.FixtureRequest, postgresql_server: Path, meilisearch_server: MeilisearchAddress
) -> str:
    """The address of a service as an institution runs it: PostgreSQL and Meilisearch."""
    run = run_of(request.config)

    def make() -> dict[str, str]:
        folder = Path(tempfile.mkdtemp(prefix="counterpart-journeys-", dir=memory()))
        with psycopg.connect(address(postgresql_server, "postgres"), autocommit=True) as connection:
            connection.execute("CREATE DATABASE journeys")
        settings = {
            "DATABASE_URL": address(postgresql_server, "journeys"),
            "MEILISEARCH_URL": meilisearch_server.url,
            "MEILISEARCH_KEY": meilisearch_server.key,
            "MEILISEARCH_INDEX": "journeys",
        }
        return {"address": _started(run, folder, settings)}

    return once(run, "journeys-larger", make)["address"]


def _scanner(request: pytest.FixtureRequest) -> str | None:
    """The address of the virus scanner, where this machine has one."""
    return request.getfixturevalue("clamd_server") if parts.clamd().found else None


def build_front_end() -> None:
    """Where it is missing or older than its sources. COUNTERPART_FRONTEND names one that was built elsewhere."""
    if "COUNTERPART_FRONTEND" not in os.environ:
        prepare.front_end()


def _started(run: int, folder: Path, settings: Mapping[str, str]) -> str:
    build_front_end()
    port = free_port()
    variables = {f"COUNTERPART_{name}": value for name, value in settings.items()}
    environment = {**os.environ, "COUNTERPART_MODE": "demo", "COUNTERPART_LOG_LEVEL": "warning", **variables}
    given = [f"{name}={value}" for name, value in environment.items() if name.startswith("COUNTERPART_")]
    start_kept(run, "", folder, ["env", *given, sys.executable, "-c", ALL_AT_ONCE, str(port)])
    where = f"http://127.0.0.1:{port}"
    _wait_until_ready(where, folder / "server.log")
    return where


def _wait_until_ready(where: str, log: Path) -> None:
    """Returns once the service searches with the engine it is meant to have.

    Raises RuntimeError with its last words when it ends instead.
    """
    until = time.monotonic() + READY_WITHIN
    said = ""
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{where}/api/health", timeout=2) as answer:
                if not json.load(answer)["search"]["degraded"]:
                    return
            time.sleep(0.1)
        except (urllib.error.URLError, OSError) as fault:
            if isinstance(fault, urllib.error.HTTPError):
                fault.close()
            if said and not log.exists():  # its keeper takes the folder away with it
                break
            said = log.read_text() if log.exists() else said
            time.sleep(0.1)
    raise RuntimeError(f"the service under test did not become ready: {said[-2000:]}")
