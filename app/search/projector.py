"""Keeps a Meilisearch index equal to the directory: errand by errand, and by comparing all of it after an absence."""

import asyncio
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.kernel.errors import CounterpartError
from app.kernel.house import House
from app.search.documents import changes_of, positions
from app.search.engines.meilisearch import MeilisearchEngine
from app.search.engines.port import EngineAway
from app.search.headings import Subjects

BATCH = 500
COMPARED_EVERY = timedelta(hours=24)
log = logging.getLogger(__name__)


class Projector:
    """`ready` while the server answers and its index was found equal to the directory since it last did not."""

    def __init__(self, house: House, engine: MeilisearchEngine) -> None:
        self.engine = engine
        self.ready = False
        self._house = house
        self._subjects = Subjects(())
        self._compared: datetime | None = None

    def use(self, subjects: Subjects) -> None:
        """The headings that documents stand under."""
        self._subjects = subjects

    def lost(self, fault: EngineAway) -> None:
        """Somebody found the server away."""
        if self.ready:
            log.warning("Meilisearch is away; the embedded engine answers", extra={"reason": str(fault)})
        self.ready = False

    async def run(self) -> None:
        """Compares whenever the server is back, and once a day, until cancelled."""
        while True:
            try:
                if not self.ready or self._due():
                    await self.compare()
            except EngineAway as fault:
                self.lost(fault)
            except CounterpartError as fault:
                log.warning("the comparison waits", extra={"code": fault.code})
            await asyncio.sleep(self._house.settings.sweep_seconds)

    async def compare(self) -> int:
        """Puts what the index lacks or has as it was, deletes what it has too much; the answer is how many differed.

        Raises EngineAway, Unavailable.
        """
        await self.engine.prepare()
        there = await self.engine.positions()
        here = await self._house.db.read(positions)
        changed = sorted(id for id, seq in here.items() if there.get(id) != seq)
        for start in range(0, len(changed), BATCH):
            await self.project(changed[start : start + BATCH])
        gone = there.keys() - here.keys()
        await self.engine.delete(gone)
        self.ready, self._compared = True, self._house.clock.now()
        log.info("Meilisearch equals the directory", extra={"put": len(changed), "deleted": len(gone)})
        return len(changed) + len(gone)

    async def project(self, ids: Sequence[str]) -> None:
        """Re-reads focal points as they are now; returns once Meilisearch has done its part. Raises EngineAway."""
        changes = await self._house.db.read(lambda session: changes_of(session, self._subjects, ids))
        try:
            await self.engine.put(changes.put)
            await self.engine.delete(changes.dropped)
        except EngineAway as fault:
            self.lost(fault)
            raise

    def _due(self) -> bool:
        return self._compared is None or self._house.clock.now() - self._compared >= COMPARED_EVERY
