"""Whether anybody may answer a request is asked of whose one was when one asked, as whoever answers is."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, update
from sqlmodel import col

from app.evidence.own import requests
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.evidence.staff import DESK, MINE, employ, gone
from tests.support.web import SignIn
from tests.support.world import World, _grant


@pytest.mark.parametrize("left", ["the new network's desk", "the old network's desk"])
async def test_it_stays_with_the_network_of_then(
    sign_in: SignIn, database: Database, world: World, clock: ManualClock, left: str
) -> None:
    await employ(database, world)
    asked = (await (await sign_in("KZ")).post(MINE, json={"kind": "correction", "words": ""})).json()
    clock.move(timedelta(minutes=1))
    old = left == "the old network's desk"

    def move(session: WriteSession) -> None:
        kz, at = world.persons["KZ"], clock.now()
        ended = update(Grant).values(valid_until=at)
        session.connection().execute(ended.where(col(Grant.person_id) == kz))
        session.execute(insert(Grant), [_grant(kz, "focal_point", "ejn", "KZ", at)])
        if old:
            session.connection().execute(ended.where(col(Grant.person_id) == world.secretariat))

    await database.write(move)
    await gone(database, world, "second" if old else "elsewhere")
    clock.move(timedelta(minutes=1))

    mine = await database.read(lambda session: requests.own_requests(session, world.principal("KZ"), clock.now()))
    reader = await sign_in("elsewhere" if old else "secretariat")
    listed = [each["id"] for each in (await reader.get(DESK)).json()]

    assert [(each.id, each.unheard) for each in mine] == [(asked["id"], old)]
    assert (asked["id"] in listed) is not old
