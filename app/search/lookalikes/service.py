"""Looks for entries that can be taken for one that was added or renamed, in its networks (security.md, section 5).

The engine inside the process proposes, whichever answers searches: it has read what is being compared.
"""

import asyncio
from collections.abc import Sequence
from functools import partial

from app.directory import repository
from app.directory.circles import FORMER, OBSERVER, SUSPENDED
from app.directory.lookalikes import service as lookalikes
from app.directory.models import FocalPoint
from app.kernel.db import ReadSession
from app.search.desk import Desk
from app.search.documents import named
from app.search.engines.port import Scope
from app.search.lookalikes.judging import alike, queries
from app.search.names import Candidate

PROPOSED = 50
"""Of each spelling: whoever bears the same name comes first."""

Sought = tuple[Candidate, Scope]


async def carry_out(desk: Desk, ids: Sequence[str]) -> None:
    """Runs the errands `following.NAMED`. Raises Unavailable."""
    await desk.follow()
    for id in ids:
        sought = await desk.house.db.read(partial(_sought, id=id))
        found = await _found(desk, *sought) if sought else set()
        at = desk.house.clock.now()
        await desk.house.db.write(partial(lookalikes.note, id=id, alike=found, at=at))


def _sought(session: ReadSession, id: str) -> Sought | None:
    """The name of an entry, and the circles of its networks; None once it is retired or belongs nowhere."""
    entry = session.get(FocalPoint, id)
    networks = {each.network for each in repository.memberships(session, [id])[id] if each.standing != FORMER}
    if entry is None or entry.retired_at is not None or not networks:
        return None
    return named(entry), Scope(frozenset(f"{each}{part}" for each in networks for part in _PARTS))


_PARTS = ("", f"/{OBSERVER}", f"/{SUSPENDED}")


async def _found(desk: Desk, name: Candidate, scope: Scope) -> set[str]:
    proposed: dict[str, None] = {}
    for query in queries(name):
        proposals = await asyncio.to_thread(desk.holdings.engine.propose_now, query, scope, PROPOSED)
        proposed |= dict.fromkeys(each.id for each in proposals)
    return alike(name, desk.holdings.candidates(proposed))
