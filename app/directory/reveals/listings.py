"""One process's memory of who was shown whom today, so that only new people cost a write.

The database is the truth: memory only saves asking. Suspensions are known by their signals and by a sweep; somebody
who may be suspended is looked up.
"""

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.directory.reveals import canaries, recording, repository
from app.directory.reveals.limits import KEPT, day_of, near
from app.directory.reveals.models import Canary
from app.directory.reveals.suspensions import TOPIC
from app.directory.schemas import Card
from app.identity.principal import Principal
from app.kernel.announce import Signal
from app.kernel.db import ReadSession
from app.kernel.errors import CounterpartError, Forbidden
from app.kernel.house import House

log = logging.getLogger(__name__)
REMAINING = "Counterpart-Directory-Remaining"
"""Near the limit every answer with people says in this header how many more may be shown today."""


@dataclass(slots=True)
class Shown:
    """To one person, today: who (as far as this process knows), how many of how many, and in which lists they read on
    far down."""

    ids: set[str]
    used: int = 0
    limit: int = 0
    far: set[str] = field(default_factory=set)

    @property
    def headers(self) -> dict[str, str]:
        return {REMAINING: str(self.limit - self.used)} if self.limit and near(self.used, self.limit) else {}


class Listings:
    """Opened and run by the application; routes ask it before they give out a card."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._day = self._forgotten = ""
        self._shown: dict[str, Shown] = {}
        self._doubtful: set[str] = set()
        self.canaries: Mapping[str, Canary] = {}
        self._deaf = house.announcer.listen(TOPIC, self._hear)

    async def run(self) -> None:
        """Looks for suspensions whose signal was lost, and once a day forgets what is old, until cancelled."""
        while True:
            try:
                await self.sweep()
            except CounterpartError as fault:
                log.warning("suspensions wait", extra={"code": fault.code})
            await asyncio.sleep(self._house.settings.sweep_seconds)

    async def sweep(self) -> None:
        """Raises Unavailable."""

        def look(session: ReadSession) -> tuple[set[str], dict[str, Canary]]:
            return repository.suspended(session), canaries.all_canaries(session)

        suspended, self.canaries = await self._house.db.read(look)
        self._doubtful |= suspended
        past = day_of(self._house.clock.now() - KEPT)
        if past != self._forgotten:
            await self._house.db.write(lambda session: repository.forget(session, past))
            self._forgotten = past

    async def note(self, principal: Principal, ids: Iterable[str], *, urgent: bool = False) -> Shown:
        """Counts people about to be shown to the caller; in an `urgent` matter a suspension does not stand in the way.

        Raises Forbidden (`directory_suspended`), TooMany (`listed_a_day`): then nothing may be shown.
        """
        some = set(ids)
        try:
            if await self._suspended(principal):
                raise Forbidden("directory_suspended")
            return await self._counted(principal, some)
        except Forbidden:
            if not urgent:
                raise
        at = self._house.clock.now()
        await self._house.db.write(
            lambda session: recording.count_urgent(session, principal, sorted(some), at), principal.person_id
        )
        return Shown(some)

    async def _counted(self, principal: Principal, ids: set[str]) -> Shown:
        at = self._house.clock.now()
        shown = self._of(principal.person_id, day_of(at))
        new = [id for id in ids - shown.ids if id != principal.focal_point_id]
        if new:
            counted = await self._house.db.write(
                lambda session: recording.count(session, principal, new, at), principal.person_id
            )
            if counted.refused is not None:
                raise counted.refused
            shown.ids.update(new)
            shown.used, shown.limit = counted.used, counted.limit
        return shown

    async def _suspended(self, principal: Principal) -> bool:
        person = principal.person_id
        if person not in self._doubtful:
            return False
        if await self._house.db.glance(lambda session: repository.suspension(session, person) is not None):
            return True
        self._doubtful.discard(person)
        return False

    async def missed(self, principal: Principal, id: str) -> None:
        """Somebody asked for an entry that is not there: suspends them when it is a canary."""
        at = self._house.clock.now()
        if await self._house.db.glance(lambda session: session.get(Canary, id)) is not None:
            await self._house.db.write(
                lambda session: canaries.touched(session, principal, id, at), principal.person_id
            )

    async def watch(
        self, principal: Principal, text: str, offset: int, asked: str, cards: Sequence[Card]
    ) -> canaries.Bait | None:
        """Looks at a search before it is answered: its text may name a canary; the answer is a bait for a far page.

        `asked` tells one list from another, whatever its page.
        """
        if text:
            named = canaries.named(self.canaries, text, cards)
            if named is not None:
                await self.missed(principal, named)
        elif offset >= canaries.BAIT_FROM and self._gathers(principal, asked):
            return canaries.bait(self.canaries, principal, cards)
        return None

    def close(self) -> None:
        self._deaf()

    def _gathers(self, principal: Principal, asked: str) -> bool:
        shown = self._of(principal.person_id, day_of(self._house.clock.now()))
        if len(shown.far) < canaries.BAIT_LISTS:
            shown.far.add(asked)
        return len(shown.far) >= canaries.BAIT_LISTS and shown.used >= canaries.BAIT_AFTER

    def _of(self, person: str, day: str) -> Shown:
        if day != self._day:
            self._day, self._shown = day, {}
        return self._shown.setdefault(person, Shown(set()))

    def _hear(self, signal: Signal) -> None:
        self._doubtful.add(signal.key)
