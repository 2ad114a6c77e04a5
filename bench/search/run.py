"""One search run: with each engine the service and the bare engine in turns, in an open and in a closed loop."""

import gc
import json
import time
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from os import cpu_count, getpid

from app.kernel.clock import SystemClock, wire
from bench.console import told
from bench.databases import empty_database
from bench.machine import this_machine
from bench.meilisearch import meilisearch_running
from bench.processes import processor_seconds
from bench.search.asking import Ask, ServiceAsker, closed_loop, open_loop
from bench.search.bare import rows
from bench.search.bare_meilisearch import BareMeilisearch
from bench.search.bare_tantivy import BareTantivy
from bench.search.edits import write_to_visible
from bench.search.queries import Asked, queries
from bench.search.results import EngineRun, SearchRun, Times
from bench.service import Served, fill, keeper_of, serving, sign_in
from seed_data.demo import DemoDirectory, generate

FOCAL_POINTS = 20_000
NETWORK = "casc"
CALLERS = 300
"""People who ask in turn: nobody may be shown more than 500 others a day."""
ENGINES = {"tantivy": "sqlite", "meilisearch": "postgresql"}
"""Each engine on the database it is deployed with: all embedded, or all servers."""
ASKED = 12
"""Connections, so that each of a few processes is very likely to answer one."""
READY_SECONDS = 600.0
Sides = tuple[tuple[Ask, tuple[int, ...]], tuple[Ask, tuple[int, ...]]]
Measured = tuple[Sides, Served, dict[str, str]]


def run_search(
    engines: Iterable[str], rounds: int, count: int, rate: float, focal_points: int = FOCAL_POINTS
) -> SearchRun:
    """Measures; each round asks `count` questions at `rate` a second, then the same one after the other."""
    machine = this_machine()
    told(f"{focal_points} illustrative focal points")
    directory = generate(count=focal_points)
    asked = queries(directory, count)
    found = [_measure(engine, directory, asked, rounds, rate) for engine in engines]
    at = wire(SystemClock().now())
    return SearchRun(at=at, machine=machine, focal_points=focal_points, rate=rate, engines=found)


def _measure(engine: str, directory: DemoDirectory, asked: list[Asked], rounds: int, rate: float) -> EngineRun:
    run = EngineRun(
        engine=engine, database=ENGINES[engine], kinds=[each.kind for each in asked], bare=Times(), service=Times()
    )
    told(f"{engine}: filling the database and the indexes")
    with _tantivy(directory) if engine == "tantivy" else _meilisearch(directory) as (sides, served, keeper):
        for ask, _ in sides:
            closed_loop(ask, asked)  # warm
        # The directory lives here too: walking through it, this process's own collector would pause both askers.
        gc.collect()
        gc.freeze()
        for number in range(rounds):
            for (ask, processes), name, times in zip(sides, ("bare", "service"), (run.bare, run.service), strict=True):
                _round(ask, processes, times, asked, rate, number)
                told(f"{engine} round {number + 1}: {name:8} p50 {times.open(50):.1f} p99 {times.open(99):.1f} ms")
        for times in (run.bare, run.service):
            times.cpu_per_request /= rounds
        run.visible = write_to_visible(served.port, keeper, of_network(directory), sides[1][0])
    return run


def _round(ask: Ask, processes: tuple[int, ...], times: Times, asked: list[Asked], rate: float, number: int) -> None:
    times.open_loop += open_loop(ask, asked, rate, seed=number)
    used = processor_seconds(processes)
    took, answers = closed_loop(ask, asked)
    times.cpu_per_request += 1e3 * (processor_seconds(processes) - used) / len(asked)
    times.closed_loop += took
    pages = [(each.wanted, page) for each, page in zip(asked, answers, strict=True) if each.wanted]
    times.found = sum(wanted in page for wanted, page in pages) / len(pages)


@contextmanager
def _tantivy(directory: DemoDirectory) -> Iterator[Measured]:
    bare = BareTantivy(rows(directory))
    with served_directory("sqlite", {}, directory) as (served, asker, keeper):
        yield ((bare.ask, (getpid(),)), (asker.ask, served.processes)), served, keeper


@contextmanager
def _meilisearch(directory: DemoDirectory) -> Iterator[Measured]:
    with meilisearch_running() as server:
        environment = {
            "COUNTERPART_MEILISEARCH_URL": server.address.url,
            "COUNTERPART_MEILISEARCH_KEY": server.address.key,
            "COUNTERPART_WORKERS": str(cpu_count() or 1),
        }
        bare = BareMeilisearch(server.address, rows(directory))
        with served_directory("postgresql", environment, directory) as (served, asker, keeper):
            sides = (bare.ask, (server.process,)), (asker.ask, (*served.processes, server.process))
            yield sides, served, keeper


@contextmanager
def served_directory(
    kind: str, environment: dict[str, str], directory: DemoDirectory
) -> Iterator[tuple[Served, ServiceAsker, dict[str, str]]]:
    """The service, somebody who asks it, and the headers of the secretariat."""
    with empty_database(kind) as place:
        fill(place, len(directory.focal_points))
        callers = [each.headers for each in sign_in(place, NETWORK, CALLERS)]
        keeper = keeper_of(place, NETWORK)
        with serving(place, environment) as served:
            _wait_for_engine(served)
            yield served, ServiceAsker(served.port, callers), keeper


def of_network(directory: DemoDirectory) -> list[str]:
    """Whom the secretariat may edit."""
    return [each.id for each in directory.focal_points if NETWORK in {of.network for of in each.memberships}]


def _wait_for_engine(served: Served) -> None:
    """Returns once the service's engine holds the directory. Raises TimeoutError."""
    until = time.monotonic() + READY_SECONDS
    while degraded(served):
        if time.monotonic() > until:
            raise TimeoutError("the search engine did not become ready")
        time.sleep(0.2)


def degraded(served: Served) -> bool:
    """Whether one of the service's processes, whichever answers, says that its engine is away."""
    return any(_says_degraded(served) for _ in range(ASKED))


def _says_degraded(served: Served) -> bool:
    with urllib.request.urlopen(f"{served.url}/api/health", timeout=10) as answer:
        return bool(json.load(answer)["search"]["degraded"])
