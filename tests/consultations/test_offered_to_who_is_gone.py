"""What is offered to somebody outside a room ends with their account, or with the grant that they would be in it by."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.identity.grants.repository import lasting_of
from app.identity.grants.service import close
from app.kernel.db import Database, WriteSession
from app.secretariat.people import leaving
from app.secretariat.people.schemas import LeaveIn
from tests.consultations.test_assign import people
from tests.consultations.test_next_shift import entry, kept, offer, told
from tests.support.errands import works
from tests.support.world import World

__all__ = ["entry", "people"]


@pytest.mark.parametrize("how", ["account", "grant"])
async def test_nothing_is_offered_to_whoever_is_gone(
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    world: World,
    db: Database,
    application: FastAPI,
    how: str,
) -> None:
    keeper, gone = world.keeper("seajust"), people["TH-2"]
    await offer(th, room, entry)
    assert ([each.person_id for each in await kept(db)], await told(db, "shift_offered")) == ([gone], [gone])

    def ended(session: WriteSession) -> None:
        if how == "account":
            leaving.leave(session, keeper, gone, LeaveIn(), world.at)
        else:
            for grant in lasting_of(session, gone, world.at):
                close(session, grant, keeper.person_id, "ended", world.at)

    await db.write(ended)
    await works(application.state.house, application.state.desk)

    assert (await kept(db), await told(db, "shift_offered")) == ([], [])


async def test_what_is_offered_to_whoever_is_there_stays(
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    world: World,
    db: Database,
    application: FastAPI,
) -> None:
    await offer(th, room, entry)
    await db.write(
        lambda session: leaving.leave(session, world.keeper("seajust"), people["TH-correspondent"], LeaveIn(), world.at)
    )
    await works(application.state.house, application.state.desk)

    assert [each.person_id for each in await kept(db)] == [people["TH-2"]]
