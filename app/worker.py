"""Runs errands. The one table of errand kinds and who carries them out."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from app.consultations import handing_over, joining, unread
from app.consultations.attachments import service as attachments
from app.consultations.membership import leaving as rooms_left
from app.consultations.retention import idling
from app.consultations.retention import service as retention
from app.consultations.spontaneous import unanswered
from app.consultations.urgency import climbing, clock
from app.directory import following
from app.directory.rota import reminding as shifts
from app.directory.standings import service as standings
from app.evidence.own import erasing as persons_erased
from app.identity.grants import attesting, members
from app.identity.grants import service as grants
from app.identity.grants.repository import in_reach
from app.identity.invitations import service as invitations
from app.kernel.announce import Signal
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.notices import delivering, diverting, inviting
from app.outbox import notices
from app.outbox import service as outbox
from app.outbox.models import Errand
from app.search.desk import Desk
from app.search.lookalikes import service as lookalikes

BREATH = 0.05
"""Seconds at least between two looks at what another worker is about to take."""
Handler = Callable[[list[str]], Awaitable[None]]
log = logging.getLogger(__name__)


def handlers(desk: Desk) -> dict[str, Handler]:
    """Errand kind -> what carries out all errands of that kind, given the ids they name."""
    return {
        following.ERRAND: desk.project,
        notices.ERRAND: partial(delivering.carry_out, desk.house),
        invitations.LETTER: partial(inviting.carry_out, desk.house),
        diverting.ERRAND: partial(diverting.carry_out, desk.house),
        delivering.DIGEST: partial(delivering.carry_out_digests, desk.house),
        clock.ERRAND: partial(climbing.carry_out, desk.house),
        joining.LAPSE: partial(rooms_left.carry_out_lapses, desk.house),
        attachments.EXAMINE: partial(attachments.examine, desk.house),
        attachments.ERASE: partial(attachments.erase, desk.house),
        retention.ERRAND: partial(retention.carry_out, desk.house),
        idling.ERRAND: partial(idling.carry_out, desk.house),
        unread.ERRAND: partial(unread.carry_out, desk.house),
        unanswered.ERRAND: partial(unanswered.carry_out, desk.house),
        persons_erased.ERRAND: partial(persons_erased.carry_out, desk.house),
        members.ERRAND: partial(handing_over.carry_out, desk.house),
        grants.DUE: partial(attesting.carry_out, desk.house),
        following.TURN: partial(following.carry_out, desk.house),
        shifts.ERRAND: partial(shifts.carry_out, desk.house),
        following.NAMED: partial(lookalikes.carry_out, desk),
        standings.ERRAND: partial(standings.carry_out, desk.house),
    }


class Worker:
    """Claims due errands and strikes each off once its handler has seen that it worked."""

    def __init__(self, house: House, desk: Desk) -> None:
        self._house = house
        self._handlers = handlers(desk)
        self._told = asyncio.Event()
        self._next: datetime | None = None

    async def run(self) -> None:
        """Works until cancelled: at once when told, at the moment when something is due, and every sweep for what was
        missed."""

        def told(signal: Signal) -> None:
            self._told.set()

        stop = self._house.announcer.listen(outbox.TOPIC, told)
        try:
            while True:
                self._told.clear()
                try:
                    while await self.work_once():
                        pass
                except Exception:
                    log.exception("errands wait")
                await self._pause()
        finally:
            stop()

    async def _pause(self) -> None:
        now, seconds = self._house.clock.now(), self._house.settings.sweep_seconds
        if self._next is not None:
            seconds = min(seconds, max(BREATH, (self._next - now).total_seconds()))
        try:
            async with asyncio.timeout(seconds):
                await self._told.wait()
        except TimeoutError:
            return

    async def work_once(self) -> int:
        """Carries out what is due now; the answer is how many errands were claimed."""
        db, clock = self._house.db, self._house.clock

        def claim(session: WriteSession) -> list[Errand]:
            return outbox.claim(session, list(self._handlers), at=clock.now())

        self._next = None  # nothing is known of it while the database is away
        at, sweep = clock.now(), timedelta(seconds=self._house.settings.sweep_seconds)
        self._next = await db.read(lambda session: outbox.next_due(session, self._handlers.keys(), until=at + sweep))
        claimed = await db.write(claim) if self._next is not None and self._next <= at else []
        by_kind: defaultdict[str, list[Errand]] = defaultdict(list)
        for errand in claimed:
            by_kind[errand.kind].append(errand)
        for kind, errands in by_kind.items():
            await self._carry_out(kind, errands)
        return len(claimed)

    async def _carry_out(self, kind: str, errands: list[Errand]) -> None:
        """All errands of a kind together; where that fails each by itself, so that one keeps no other back."""
        db, clock = self._house.db, self._house.clock
        ids = [errand.id for errand in errands]
        try:
            await self._handlers[kind](sorted({errand.payload["id"] for errand in errands}))
        except Exception as fault:
            if len(errands) > 1:
                await asyncio.gather(*(self._carry_out(kind, [errand]) for errand in errands))
                return
            reason = f"{type(fault).__name__}: {fault}"
            log.warning("errand put back", extra={"kind": kind, "reason": reason})

            def put_back(session: WriteSession) -> bool:
                at = clock.now()
                set_aside = outbox.fail(session, ids[0], reason, at=at)
                if set_aside:
                    operators = in_reach(session, "grant.operator", (), None, None, at)
                    notices.post(session, operators, "errand_set_aside", at=at, urgent=True)
                return set_aside

            if await db.write(put_back):
                log.error("errand set aside", extra={"kind": kind, "reason": reason})
        else:
            await db.write(lambda session: outbox.finish(session, ids, at=clock.now()))
