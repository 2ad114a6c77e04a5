"""One process's memory of who was shown whom today, so that only new people cost a write.

The database is the truth: memory only saves asking. Suspensions and lowered limits are known by their signals and by a
sweep; somebody who may be suspended is looked up. Far from the limit, and where this is the only process, a search is
counted right after its answer and not before it (docs/decisions/0031).
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from app.directory.reveals import allowances, canaries, recording, repository
from app.directory.reveals.behind import SOON, Behind
from app.directory.reveals.limits import KEPT, day_of, near
from app.directory.reveals.models import Canary
from app.directory.reveals.suspensions import TOPIC
from app.directory.reveals.together import Page
from app.directory.schemas import Card
from app.identity.principal import Principal
from app.kernel.announce import Signal
from app.kernel.db import ReadSession
from app.kernel.errors import CounterpartError, Forbidden
from app.kernel.house import House
from app.kernel.paging import PAGE

log = logging.getLogger(__name__)
REMAINING = "Counterpart-Directory-Remaining"
"""Near the limit every answer with people says in this header how many more may be shown today."""

MARGIN = 4 * PAGE
"""So close to the limit people are counted before they are shown."""

SWEEPS = 2
"""How often it is looked in `sweep_seconds` for what was not heard, who is suspended, what limits are: known within a
second."""


@dataclass(slots=True)
class Shown:
    """To one person, today: who (as far as this process knows), how many of how many, and the digests of the lists in
    which they read on far down. `counting` is held while people are counted before they are shown."""

    ids: set[str]
    used: int = 0
    limit: int = 0
    counting: asyncio.Lock = field(default_factory=asyncio.Lock)
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
        self._behind = Behind(house.db)
        self._limits: Mapping[str, int | None] = {}
        self._lowered = 0
        self._deaf = house.announcer.listen(TOPIC, self._hear)
        self._deaf_to_limits = house.announcer.listen(allowances.TOPIC, lambda _: self._forget_limits())

    async def run(self) -> None:
        """Writes what waits, looks for suspensions whose signal was lost, and once a day forgets what is old, until
        cancelled. Whoever opens this has looked once."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._always(self.settle, SOON, "counts of who was shown wait"))
            seconds = self._house.settings.sweep_seconds / SWEEPS
            group.create_task(self._always(self.sweep, seconds, "suspensions wait"))

    async def settle(self) -> None:
        """Writes down everybody who was shown and is not counted yet. Raises Unavailable."""
        await self._behind.settle_all()

    async def sweep(self) -> None:
        """Raises Unavailable."""

        def look(session: ReadSession) -> tuple[set[str], dict[str, int | None], dict[str, Canary]]:
            return repository.suspended(session), repository.listed_days(session), canaries.all_canaries(session)

        suspended, limits, self.canaries = await self._house.db.read(look)
        self._doubtful |= suspended
        if limits != self._limits:
            self._limits = limits
            self._forget_limits()
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

    async def note_soon(self, principal: Principal, ids: Iterable[str], *, urgent: bool = False) -> Shown:
        """The same, but counted within SOON where that cannot be too late: far from the limit, and on SQLite, which
        serves one process, so that no other counts. Whoever has a page waiting waits for it before they are shown
        anybody new.

        Raises what `note` does, and Unavailable when the page before could not be counted.
        """
        person, at = principal.person_id, self._house.clock.now()
        some = set(ids)
        if self._far(person, day_of(at)) and some <= self._of(person, day_of(at)).ids:
            return self._of(person, day_of(at))
        await self._behind.settle(person)
        if not self._far(person, day_of(at)):
            return await self.note(principal, some, urgent=urgent)
        shown = self._of(person, day_of(at))
        if new := sorted(some - shown.ids):
            shown.ids.update(new)
            shown.used += len(new)
            self._behind.put(person, Page(principal, new, at))
        return shown

    def _far(self, person: str, day: str) -> bool:
        """Whether counting somebody's page after the answer cannot be too late."""
        shown = self._of(person, day)
        near = shown.used + MARGIN > shown.limit or shown.counting.locked()
        return self._house.db.sqlite and person not in self._doubtful and not near

    async def settled(self, person: str) -> None:
        """Returns once all whom somebody was shown are on record. Raises Unavailable."""
        await self._behind.settle(person)

    async def _counted(self, principal: Principal, ids: set[str]) -> Shown:
        at = self._house.clock.now()
        shown = self._of(principal.person_id, day_of(at))
        if ids <= shown.ids and (shown.limit or not ids):  # none while a limit may have been lowered
            return shown
        async with shown.counting:
            await self._behind.settle(principal.person_id)
            new = sorted(ids - shown.ids)
            person, lowered = principal.person_id, self._lowered
            counted = await self._house.db.count(lambda session: recording.count(session, principal, new, at), person)
            if counted.refused is not None:  # a suspension is not to be lost
                counted = await self._house.db.write(
                    lambda session: recording.count_or_suspend(session, principal, new, at), person
                )
            if counted.refused is not None:
                raise counted.refused
            shown.ids.update(new)
            shown.used, shown.limit = counted.used, counted.limit if lowered == self._lowered else 0
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
        elif offset >= canaries.BAIT_FROM and await self._gathers(principal, asked):
            return canaries.bait(self.canaries, principal, cards)
        return None

    async def close(self) -> None:
        """Writes what waits, if the database is there."""
        self._deaf()
        self._deaf_to_limits()
        try:
            await self.settle()
        except CounterpartError as fault:
            log.warning("counts of who was shown are lost", extra={"code": fault.code})

    async def _always(self, task: Callable[[], Awaitable[None]], seconds: float, warning: str) -> None:
        while True:
            await asyncio.sleep(seconds)
            try:
                await task()
            except CounterpartError as fault:
                log.warning(warning, extra={"code": fault.code})

    async def _gathers(self, principal: Principal, asked: str) -> bool:
        """Whether the caller reads on far down in many lists; one that this process does not know costs a write."""
        at = self._house.clock.now()
        shown = self._of(principal.person_id, day_of(at))
        digest = sha256(asked.encode()).hexdigest()
        if len(shown.far) < canaries.BAIT_LISTS and digest not in shown.far:
            far, used = await self._house.db.count(
                lambda session: recording.read_far(session, principal, digest, at, canaries.BAIT_LISTS),
                principal.person_id,
            )
            shown.far |= far
            shown.used = max(shown.used, used)
        return len(shown.far) >= canaries.BAIT_LISTS and shown.used >= canaries.BAIT_AFTER

    def _of(self, person: str, day: str) -> Shown:
        if day != self._day:
            self._day, self._shown = day, {}
        return self._shown.setdefault(person, Shown(set()))

    def _hear(self, signal: Signal) -> None:
        self._doubtful.add(signal.key)
        self._shown.pop(signal.key, None)

    def _forget_limits(self) -> None:
        """Whoever is shown somebody new is counted before it, by the limits of then."""
        self._lowered += 1
        for each in self._shown.values():
            each.limit = 0
