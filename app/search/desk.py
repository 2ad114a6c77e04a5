"""The search desk of one process: what it holds, kept at the directory's position, and the engines that propose."""

import asyncio
import logging
from datetime import timedelta

from app.directory.repository import TOPIC
from app.kernel.announce import Signal
from app.kernel.errors import CounterpartError
from app.kernel.house import House
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import EngineAway, Proposal, Scope
from app.search.holdings import Holdings
from app.search.names import Query
from app.search.projector import Projector
from app.search.remembering import Remembered

COMPARED_EVERY = timedelta(hours=24)
log = logging.getLogger(__name__)


class Desk:
    """Opened and run by the application; searches ask it for proposals."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.holdings = Holdings()
        self.projector = _projector_of(house, self.holdings)
        self.remembered: Remembered[tuple[dict[str, str] | None]] = Remembered(500)
        """Results of saved searches."""
        self._told = asyncio.Event()
        self._deaf = house.announcer.listen(TOPIC, self._hear)

    @property
    def degraded(self) -> bool:
        """Whether Meilisearch should answer and does not."""
        return self.projector is not None and not self.projector.ready

    def state(self) -> dict[str, object]:
        return {"engine": "meilisearch" if self.projector else "embedded", "degraded": self.degraded}

    async def open(self) -> None:
        """Builds everything from the database. Raises Unavailable."""
        await self.holdings.build(self.house.db, self.house.clock)

    async def run(self) -> None:
        """Keeps what is held, and Meilisearch if there is one, equal to the directory until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._follow())
            group.create_task(self._heal())
            if self.projector:
                group.create_task(self.projector.run())

    async def close(self) -> None:
        self._deaf()
        if self.projector:
            await self.projector.engine.close()

    async def follow(self) -> None:
        """Reads what changed since the last time. Raises Unavailable."""
        await self.holdings.follow(self.house.db)

    async def heal(self) -> int:
        """Compares what is held with the whole directory, and Meilisearch with what is held; the answer is how many
        differed. Raises EngineAway, Unavailable.
        """
        healed = await self.holdings.heal(self.house.db)
        return healed + (await self.projector.compare() if self.projector and self.projector.ready else 0)

    async def project(self, ids: list[str]) -> None:
        """Errand `focal_point.changed`: brings Meilisearch up to date. Raises EngineAway.

        The embedded index needs no errand: it follows the order of changes.
        """
        if self.projector:
            await self.projector.project(ids)

    async def propose(self, query: Query, scope: Scope, limit: int) -> list[Proposal]:
        """Candidates of the best engine that answers."""
        if self.projector and self.projector.ready:
            try:
                return await self.projector.engine.propose(query, scope, limit)
            except EngineAway as fault:
                self.projector.lost(fault)
        # On a thread: most of it is no Python, so others are served meanwhile.
        return await asyncio.to_thread(self.holdings.engine.propose_now, query, scope, limit)

    async def _follow(self) -> None:
        """At once when told, and every sweep for what was missed."""
        while True:
            try:
                async with asyncio.timeout(self.house.settings.sweep_seconds):
                    await self._told.wait()
            except TimeoutError:
                pass
            self._told.clear()
            try:
                await self.follow()
            except CounterpartError as fault:
                log.warning("the index waits", extra={"code": fault.code})

    async def _heal(self) -> None:
        """Once a day compares all that is held with the database."""
        healed = self.house.clock.now()
        while True:
            await asyncio.sleep(self.house.settings.sweep_seconds)
            if self.house.clock.now() - healed < COMPARED_EVERY:
                continue
            healed = self.house.clock.now()
            try:
                log.info("the index was compared with the directory", extra={"differed": await self.heal()})
            except EngineAway as fault:
                log.warning("the comparison waits for Meilisearch", extra={"reason": str(fault)})
            except CounterpartError as fault:
                log.warning("the comparison waits", extra={"code": fault.code})

    def _hear(self, signal: Signal) -> None:
        self._told.set()


def _projector_of(house: House, holdings: Holdings) -> Projector | None:
    settings = house.settings
    if settings.meilisearch_url is None:
        return None
    key = settings.meilisearch_key.get_secret_value() if settings.meilisearch_key else None
    return Projector(house, MeilisearchEngine.open(settings.meilisearch_url, key, settings.meilisearch_index), holdings)
