"""The search desk of one process: what it holds, kept at the directory's position, and the engines that propose."""

import asyncio
import logging

from app.directory.repository import TOPIC
from app.kernel.announce import Signal
from app.kernel.errors import CounterpartError
from app.kernel.house import House
from app.search.engines.port import Proposal, Scope
from app.search.holdings import Holdings
from app.search.names import Query

log = logging.getLogger(__name__)


class Desk:
    """Opened and run by the application; searches ask it for proposals."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.holdings = Holdings()
        self._told = asyncio.Event()
        house.announcer.listen(TOPIC, self._hear)

    @property
    def degraded(self) -> bool:
        return False

    def state(self) -> dict[str, object]:
        return {"engine": "embedded", "degraded": self.degraded}

    async def open(self) -> None:
        """Builds everything from the database."""
        await self.holdings.build(self.house.db)

    async def run(self) -> None:
        """Follows the directory until cancelled: at once when told, and every sweep for what was missed."""
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

    async def close(self) -> None: ...

    async def follow(self) -> None:
        """Reads what changed since. Raises Unavailable."""
        await self.holdings.follow(self.house.db)

    async def project(self, ids: list[str]) -> None:
        """Errand `focal_point.changed`."""

    async def propose(self, query: Query, scope: Scope, limit: int) -> list[Proposal]:
        """Candidates of the best engine that answers."""
        return self.holdings.engine.propose_now(query, scope, limit)

    def _hear(self, signal: Signal) -> None:
        self._told.set()
