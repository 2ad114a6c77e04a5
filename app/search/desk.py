"""The search desk of one process: the catalogue, the candidates, the engines; kept at the directory's position."""

import asyncio
import logging
from collections.abc import Collection

from app.directory.repository import TOPIC
from app.kernel.announce import Signal
from app.kernel.errors import CounterpartError
from app.kernel.house import House
from app.search.catalogue import Catalogue
from app.search.documents import Changes, changes_after
from app.search.names.candidate import Candidate, candidate, parse
from app.search.names.matcher import Comparer, Match

log = logging.getLogger(__name__)


class Desk:
    """Answers searches; `seq` is the position in the order of changes up to which it knows the directory."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.catalogue = Catalogue()
        self.seq = 0
        self._candidates: dict[str, Candidate] = {}
        self._told = asyncio.Event()
        house.announcer.listen(TOPIC, self._hear)

    @property
    def degraded(self) -> bool:
        return False

    def state(self) -> dict[str, object]:
        return {"engine": "embedded", "degraded": self.degraded}

    async def open(self) -> None:
        """Builds everything from the database."""
        await self.follow()

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
        """Reads what changed after `seq`, page by page. Raises Unavailable."""
        more = True
        while more:
            changes = await self.house.db.read(lambda session: changes_after(session, self.seq))
            self._apply(changes)
            self.seq, more = changes.reached, changes.more

    async def project(self, ids: list[str]) -> None:
        """Errand `focal_point.changed`."""

    async def matches(self, text: str, shown: Collection[str]) -> dict[str, Match]:
        """Who may be meant by `text`, by id."""
        query = parse(text)
        comparer = Comparer(query)
        found = ((id, comparer.match(each)) for id, each in self._candidates.items())
        return {id: match for id, match in found if match}

    def _apply(self, changes: Changes) -> None:
        for document in changes.put:
            self._candidates[document.id] = candidate(document.id, document.spellings)
        for id in changes.dropped:
            self._candidates.pop(id, None)
        self.catalogue.put(document.entry for document in changes.put)
        self.catalogue.drop(changes.dropped)

    def _hear(self, signal: Signal) -> None:
        self._told.set()
