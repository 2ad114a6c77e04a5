"""What failed for a day is set aside, and every operator has a notice of it: one, until they have read it."""

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.directory.standings import service as standings
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.outbox import service
from app.outbox.models import Notice
from tests.secretariat.people.conftest import Ids, staff
from tests.support.errands import works

__all__ = ["staff"]


async def test_operators_are_told_of_what_was_set_aside(
    application: FastAPI, staff: Ids, database: Database, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "ATTEMPTS", 1)

    def of_nothing(session: WriteSession) -> None:
        for id in ("none", "neither"):
            service.post(session, standings.ERRAND, {"id": id}, at=clock.now())

    await database.write(of_nothing)
    await works(application.state.house, application.state.desk)

    told = select(Notice.person_id, Notice.urgent).where(col(Notice.kind) == "errand_set_aside")
    assert len(await database.read(service.dead)) == 2
    assert [tuple(each) for each in await database.read(lambda session: session.exec(told).all())] == [
        (staff["operator"], True)
    ]
