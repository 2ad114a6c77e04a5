"""The loop that links what was written, and anchors the chain outside the database."""

import asyncio
import logging
from datetime import timedelta

from app.audit.anchors import Anchor, append, newest
from app.audit.keys import signing
from app.audit.sealing import anything_waits, head, seal
from app.kernel.house import House

PAUSE = 10.0
ANCHORED_EVERY = timedelta(minutes=10)
"""Checkpoints are at most 15 minutes apart (design: evidence); so there is time for one that fails."""

log = logging.getLogger(__name__)


class Sealer:
    """One in each process; they do not disturb each other."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._key = signing(house.settings)
        self._folder = house.settings.anchors
        self._anchored: Anchor | None = None

    async def run(self) -> None:
        """Seals until cancelled."""
        while True:
            await asyncio.sleep(max(PAUSE, self._house.settings.sweep_seconds))
            try:
                await self.seal()
                await self.anchor()
            except Exception:
                log.exception("the audit waits to be sealed")

    async def seal(self) -> int:
        """Links all that waits, some at a time, so that no write waits long behind it; how many."""
        db, clock = self._house.db, self._house.clock
        linked = 0
        while await db.read(anything_waits):
            linked += await db.write(lambda session: seal(session, clock.now()))
        return linked

    async def anchor(self) -> None:
        """Writes a checkpoint when the chain has grown since the last one, and that was some time ago."""
        if self._key is None or self._folder is None:
            return
        last = await self._house.db.read(head)
        if self._anchored is None:
            self._anchored = await asyncio.to_thread(newest, self._folder)
        now, before = self._house.clock.now(), self._anchored
        if last is None or (before and (last.position <= before.position or now - before.at < ANCHORED_EVERY)):
            return
        made = Anchor(position=last.position, digest=last.digest, at=now).signed(self._key)
        await asyncio.to_thread(append, self._folder, made)
        self._anchored = made
