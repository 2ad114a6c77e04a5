"""Meilisearch loses all its data while people search: how many searches fail, and how soon the index is whole again."""

import asyncio
import json
import time
from functools import partial

from pydantic import BaseModel

from app.kernel.clock import SystemClock, wire
from app.kernel.config import Settings
from app.kernel.db import Database
from app.search.documents import changes_of, positions
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import EngineAway
from app.search.engines.terms import checksum
from app.search.headings import read_subjects
from bench.console import told
from bench.figures import percentile
from bench.gates import Gate
from bench.machine import Machine, this_machine
from bench.search.asking import Answer, ServiceAsker, open_loop
from bench.search.edits import rename
from bench.search.queries import Asked, queries
from bench.search.run import FOCAL_POINTS, degraded, of_network, served_directory
from bench.service import Served
from seed_data.demo import generate
from tests.support.meilisearch import OwnMeilisearch

QUIET, AWAY = 5.0, 5.0
"""Seconds before the data are lost, and until the server is back."""
WITHIN = 60.0
PAGE = 2_000
EDITS = 20
"""People renamed while the server is away."""


class WipedRun(BaseModel):
    at: str
    machine: Machine
    rate: float
    took: list[float]
    """Milliseconds of each search, due to answered."""
    failed: int
    degraded: list[bool]
    """Of each answer, as they came: whether it said that the engine is away."""
    whole_after: float
    """Seconds from the server's return until its checksum of each document is the one that the database asks for."""

    @property
    def gates(self) -> list[Gate]:
        return [
            Gate(name=f"failed of {len(self.took)} searches", value=self.failed, bound=0),
            Gate(name="answers that said the engine is away", value=sum(self.degraded), bound=1, sense="at least"),
            Gate(name="of the last 50 answers, that said so", value=sum(self.degraded[-50:]), bound=0),
            Gate(name="index equal to the database, s after return", value=self.whole_after, bound=WITHIN),
        ]


class Watched:
    """Asks like anybody, and notes what went wrong instead of stopping."""

    def __init__(self, asker: ServiceAsker) -> None:
        self._asker = asker
        self.failed = 0
        self.degraded: list[bool] = []

    def ask(self, asked: Asked) -> Answer:
        try:
            found = json.loads(self._asker.body(asked))
        except (RuntimeError, OSError) as fault:
            told(f"failed: {fault}")
            self.failed += 1
            return list
        self.degraded.append(found["degraded"])
        return list


def run_wiped(seconds: float, rate: float) -> WipedRun:
    machine = this_machine()
    told(f"{FOCAL_POINTS} illustrative focal points")
    directory = generate(count=FOCAL_POINTS)
    server = OwnMeilisearch()
    server.start()
    environment = {
        "COUNTERPART_MEILISEARCH_URL": server.address.url,
        "COUNTERPART_MEILISEARCH_KEY": server.address.key,
    }
    try:
        with served_directory("postgresql", environment, directory) as (served, asker, keeper):
            told("the checksum of each document is made from the database")
            wanted = Wanted(served.database)
            watched = Watched(asker)
            asked = queries(directory, int(seconds * rate))
            changed = of_network(directory)[:EDITS]

            async def both() -> tuple[list[float], float]:
                searching = asyncio.to_thread(open_loop, watched.ask, asked, rate, 1)
                return await asyncio.gather(searching, _lost(server, served, keeper, changed, wanted))

            took, whole_after = asyncio.run(both())
            told(f"{len(took)} searches: p50 {percentile(took, 50):.0f}, p99 {percentile(took, 99):.0f} ms")
    finally:
        server.remove()
    return WipedRun(
        at=wire(SystemClock().now()),
        machine=machine,
        rate=rate,
        took=took,
        failed=watched.failed,
        degraded=watched.degraded,
        whole_after=whole_after,
    )


class Wanted:
    """The checksum of each document, made from the database's rows: before people search, since it takes a processor
    for long; afterwards only of those that have moved."""

    def __init__(self, url: str) -> None:
        self._database = Database(url)
        self._subjects = self._database.read_now(read_subjects)
        self._positions: dict[str, int] = {}
        self._sums: dict[str, str] = {}
        self.now()

    def now(self) -> dict[str, str]:
        here = self._database.read_now(positions)
        moved = sorted(id for id, seq in here.items() if self._positions.get(id) != seq)
        for start in range(0, len(moved), PAGE):
            look = partial(changes_of, subjects=self._subjects, ids=moved[start : start + PAGE])
            self._sums |= {each.id: checksum(each) for each in self._database.read_now(look).put}
        self._positions = here
        return {id: self._sums[id] for id in here}

    def close(self) -> None:
        self._database.engine.dispose()


async def _lost(
    server: OwnMeilisearch, served: Served, keeper: dict[str, str], changed: list[str], wanted: Wanted
) -> float:
    """Loses everything, renames some people meanwhile, and waits until the index is whole; the answer is how long.

    It is compared once the service says that its engine is back, and until both are equal.
    """
    await asyncio.sleep(QUIET)
    told("the server is killed and its data are gone")
    server.stop()
    server.wipe()
    for number, id in enumerate(changed):
        await asyncio.to_thread(rename, served.port, keeper, id, f"Wiped{number}")
    await asyncio.sleep(AWAY)
    await asyncio.to_thread(server.start)
    told("the server is back, empty")
    began = time.monotonic()
    engine = MeilisearchEngine.open(server.address.url, server.address.key, Settings().meilisearch_index)
    try:
        while (after := time.monotonic() - began) < WITHIN:
            if not await asyncio.to_thread(degraded, served):
                if not (different := await _different(engine, wanted)):
                    return after
                told(f"{different} documents differ {after:.1f} s after its return")
            await asyncio.sleep(1)
        return float("inf")
    finally:
        await engine.close()
        wanted.close()


async def _different(engine: MeilisearchEngine, wanted: Wanted) -> int:
    """How many documents the server lacks, has in another form, or should not have."""
    try:
        held = await engine.checksums()
    except EngineAway:
        return -1
    return len(held.items() ^ (await asyncio.to_thread(wanted.now)).items())
