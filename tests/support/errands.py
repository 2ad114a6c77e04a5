"""Lets what is due happen."""

import asyncio
from datetime import datetime

from sqlmodel import col, select

from app.kernel.db import ReadSession
from app.kernel.house import House
from app.outbox.models import Errand
from app.search.desk import Desk
from app.worker import Worker


async def works(house: House, desk: Desk) -> None:
    """Returns once every errand that is due has been carried out, by this worker or by the application's own."""
    worker = Worker(house, desk)
    async with asyncio.timeout(30):
        while await worker.work_once() or await house.db.read(lambda session: _left(session, house.clock.now())):
            pass


def _left(session: ReadSession, at: datetime) -> bool:
    wanted = select(Errand.id).where(
        col(Errand.due_at) <= at, col(Errand.done_at).is_(None), col(Errand.dead_at).is_(None)
    )
    return session.exec(wanted.limit(1)).first() is not None
