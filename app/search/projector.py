"""Keeps a Meilisearch index equal to the directory: errand by errand, and by comparing all of it.

| when               | what is compared                              | what differs                                |
|--------------------|-----------------------------------------------|---------------------------------------------|
| an errand          | nothing                                       | the focal points it names are brought over  |
| the server is back | its checksums with those held in memory       | is brought over before it is asked again    |
| its index is lost  | nothing                                       | the index is built beside, and swapped in;  |
|                    |                                               | by one process, while the others wait       |
| every night        | memory with the rows, then it with the memory | becomes errands                             |
"""

import asyncio
import logging
from collections.abc import Sequence

from app.directory.following import ERRAND
from app.kernel.db import WriteSession
from app.kernel.errors import CounterpartError
from app.kernel.house import House
from app.outbox import service as outbox
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import EngineAway
from app.search.holdings import Holdings
from app.search.projecting import bring_over, rebuild

log = logging.getLogger(__name__)


class Projector:
    """`ready` while the server answers and its index was found equal to the directory since it last did not."""

    def __init__(self, house: House, engine: MeilisearchEngine, holdings: Holdings) -> None:
        self.engine = engine
        self.ready = False
        self._house = house
        self._holdings = holdings
        self.comparing = asyncio.Lock()
        """Held while a comparison runs: there is one at a time."""

    def lost(self, fault: EngineAway) -> None:
        """Somebody found the server away."""
        if self.ready:
            log.warning("Meilisearch is away; the embedded engine answers", extra={"reason": str(fault)})
        self.ready = False

    async def run(self) -> None:
        """Compares whenever the server is back, until cancelled."""
        while True:
            try:
                async with self.comparing:
                    if not self.ready:
                        await self._compare()
            except EngineAway as fault:
                self.lost(fault)
            except CounterpartError as fault:
                log.warning("the comparison waits", extra={"code": fault.code})
            await asyncio.sleep(self._house.settings.sweep_seconds)

    async def compare(self) -> int:
        """Finds what differs between the index and the directory, and sees to it; the answer is how many differed.

        Raises EngineAway, Unavailable.
        """
        async with self.comparing:
            return await self._compare()

    async def _compare(self) -> int:
        if not await self.engine.usable():
            if await self.engine.being_built():
                raise EngineAway("another process builds its index")
            differed = await rebuild(self._house.db, self.engine)
        else:
            await self.engine.prepare()
            await self.engine.drop_leftovers()
            different = await self._different()
            differed = len(different)
            if self.ready:
                await self._post(different)
            else:
                await bring_over(self._house.db, self.engine, self._holdings.subjects, different)
        self.ready = True
        log.info("Meilisearch was compared with the directory", extra={"differed": differed})
        return differed

    async def project(self, ids: Sequence[str]) -> None:
        """Re-reads focal points as they are now; returns once Meilisearch has done its part. Raises EngineAway."""
        try:
            await bring_over(self._house.db, self.engine, self._holdings.subjects, ids)
        except EngineAway as fault:
            self.lost(fault)
            raise

    async def _different(self) -> list[str]:
        """Who is missing in the index, is there in another form, or is there and should not be."""
        there = await self.engine.checksums()
        here = await self._holdings.engine.checksums()
        return sorted(id for id in there.keys() | here.keys() if there.get(id) != here.get(id))

    async def _post(self, ids: Sequence[str]) -> None:
        at = self._house.clock.now()

        def post(session: WriteSession) -> None:
            for id in ids:
                outbox.post(session, ERRAND, {"id": id}, at=at)

        if ids:
            await self._house.db.write(post)
