"""Who is in a forum follows from who is a member of its network, by errand."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import insert, update
from sqlmodel import col, select

from app.audit import service as audit
from app.identity.grants import members
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.reference.models import Membership
from tests.consultations.steps import entries, invite, refusal, say
from tests.consultations.test_helpers import helper
from tests.consultations.test_kinds import FORUM
from tests.consultations.test_leave import leave, of_room
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

Pass = Callable[..., Awaitable[None]]


@pytest.fixture
async def later(application: FastAPI, clock: ManualClock) -> Pass:
    """Time goes by, until every errand that is due has been carried out."""

    async def passes(**time: float) -> None:
        clock.move(timedelta(**time))
        await works(application.state.house, application.state.desk)

    return passes


@pytest.fixture
async def forum(sign_in: SignIn, world: World, db: Database) -> dict[str, Any]:
    """CASC's forum, with Kazakhstan, Uzbekistan and the secretariat in it."""
    row = {"network": "casc", "jurisdiction": "UZ", "status": "member", "source": "test", "confidence": "high"}
    guest = {"id": new_id(), "person_id": world.persons["UZ"], "role": "guest", "network": "casc"}

    def written(session: WriteSession) -> None:
        session.execute(insert(Membership), [row])
        session.execute(insert(Grant), [guest | {"valid_from": world.at}])  # by which the secretariat knows them still

    await db.write(written)
    opened: dict[str, Any] = (await (await sign_in("secretariat")).post("/api/forums", json=FORUM)).json()
    return opened


async def grant_of(db: Database, person: str) -> str:
    """The one by which somebody is a member."""
    own = select(Grant.id).where(col(Grant.person_id) == person, col(Grant.role) != "guest")
    return await db.read(lambda session: session.exec(own).one())


async def second(sign_in: SignIn, db: Database, world: World) -> httpx.AsyncClient:
    """Another person of the secretariat."""
    client = await sign_in("")
    persona = await helper(db, world, "secretariat", None)
    assert (await client.post("/api/demo/sign-in", json={"persona": persona})).status_code < 300
    return client


async def test_whoever_leaves_the_network_is_out_and_whoever_joins_is_in(
    forum: dict[str, Any], sign_in: SignIn, world: World, db: Database, later: Pass
) -> None:
    desk, uz, person = await sign_in("secretariat"), await sign_in("UZ"), world.persons["UZ"]
    await uz.post(f"/api/consultations/{forum['id']}/read", json={"seq": 2})
    assert (await desk.post(f"/api/grants/{await grant_of(db, person)}/end")).status_code == 204
    await later()
    assert refusal(await uz.get(f"/api/consultations/{forum['id']}")) == (404, "not_found")
    assert await of_room(db, forum) == {world.persons["KZ"]: "member", world.secretariat: "secretariat"}

    until = (world.at + timedelta(days=100)).isoformat()
    wanted = {"role": "focal_point", "network": "casc", "valid_until": until}
    given = await desk.post(f"/api/people/{person}/grants", json=wanted)
    assert given.status_code == 201, given.text
    await later()
    assert person not in await of_room(db, forum), "one person alone lets nobody in"
    (made,) = [each["id"] for each in given.json()["grants"] if each["awaited"]]
    other = await second(sign_in, db, world)
    assert (await other.post(f"/api/grants/{made}/agreement")).status_code == 204
    await later()

    shown = (await uz.get(f"/api/consultations/{forum['id']}")).json()
    assert (shown["read_seq"], shown["abilities"]["say"]) == (2, False)
    assert [each["kind"] for each in await entries(uz, forum)] == ["opened", "message"]
    kept = await db.read(lambda session: audit.history(session, "consultation", forum["id"]))
    assert [each.action for each in kept].count("consultation.members_followed") == 2

    await later(days=101)
    assert person not in await of_room(db, forum), "a role that ends by itself ends this too"


async def test_without_its_secretariat_it_stands_still_until_there_is_one(
    forum: dict[str, Any], kz: httpx.AsyncClient, world: World, db: Database, later: Pass
) -> None:
    async def ends(until: datetime | None) -> None:
        own = update(Grant).where(col(Grant.person_id) == world.secretariat).values(valid_until=until)

        def written(session: WriteSession) -> None:
            session.execute(own)
            members.changed(session, "casc", world.at)

        await db.write(written)
        await later()

    await ends(world.at)
    assert await of_room(db, forum) == {world.persons["KZ"]: "member", world.persons["UZ"]: "member"}
    await ends(None)

    assert [each["kind"] for each in await entries(kz, forum, after=2)] == ["frozen", "resumed"]
    assert (await of_room(db, forum))[world.secretariat] == "secretariat"


async def test_nobody_leaves_it_or_hands_it_over_by_themselves(
    forum: dict[str, Any], kz: httpx.AsyncClient, world: World, db: Database
) -> None:
    assert refusal(await leave(kz, forum)) == (403, "act_not_open_to_you")
    assert world.persons["KZ"] in await of_room(db, forum)


async def test_whoever_was_asked_in_through_another_network_stays(
    forum: dict[str, Any], sign_in: SignIn, world: World, db: Database, later: Pass
) -> None:
    desk = await sign_in("secretariat")
    assert (await invite(desk, forum, focal_point=world.focal_points["TH"])).status_code == 200
    await desk.post(f"/api/grants/{await grant_of(db, world.persons['UZ'])}/end")
    await later()

    here = await of_room(db, forum)
    assert (world.persons["TH"] in here, world.persons["UZ"] in here) == (True, False)
    assert (await say(desk, forum, "k1")).status_code == 200
