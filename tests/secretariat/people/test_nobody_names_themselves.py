"""Whoever keeps people reads no room by a word of their own: somebody else follows, whichever way the place is free."""

import pytest
from sqlalchemy import insert, update
from sqlmodel import col

from app.consultations.models import Participant
from app.identity.models import Grant, Person
from app.kernel.db import Database, WriteSession
from tests.consultations.steps import refusal
from tests.consultations.test_leave import colleague, of_room
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_hand_over import Later, departs, grants, later, opened
from tests.support.web import SignIn
from tests.support.world import World, _grant

__all__ = ["later"]


async def of_kz_too(database: Database, world: World, keeper: str) -> str:
    """Lets a keeper answer for an entry of KZ in the network that they keep; the entry."""
    entry, person = await colleague(database, world, "KZ", "casc")

    def written(session: WriteSession) -> None:
        session.get_one(Person, person).focal_point_id = None
        mine = update(Person).where(col(Person.id) == keeper)
        session.execute(mine.values(focal_point_id=entry, jurisdiction="KZ"))
        session.execute(insert(Grant), [_grant(keeper, "focal_point", "casc", "KZ", world.at)])

    await database.write(written)
    return entry


async def test_not_when_somebody_leaves(sign_in: SignIn, staff: Ids, world: World, database: Database) -> None:
    await of_kz_too(database, world, staff["secretariat"])
    room = await opened(await sign_in("KZ"), world)

    assert await departs(await sign_in("secretariat"), staff["KZ"], staff["secretariat"]) == 422
    assert await of_room(database, room) == {staff["KZ"]: "lead", staff["TH"]: "lead"}


async def test_not_when_an_entry_is_retired(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later
) -> None:
    entry = await of_kz_too(database, world, staff["secretariat"])
    room = await opened(await sign_in("KZ"), world)

    await (await sign_in("secretariat")).post(
        f"/api/directory/focal-points/{world.focal_points['KZ']}/retirement",
        json={"reason": "left_office", "successor": entry},
    )
    await later()

    assert await of_room(database, room) == {staff["TH"]: "lead"}


async def test_not_when_a_room_stands_still(sign_in: SignIn, staff: Ids, world: World, database: Database) -> None:
    entry = await of_kz_too(database, world, staff["secretariat"])
    leaver = await sign_in("KZ")
    room = await opened(leaver, world)
    await leaver.post(f"/api/consultations/{room['id']}/leave", json={"key": "bye"})
    path, wanted = f"/api/frozen-consultations/{room['id']}/successor", {"focal_point": entry}

    assert refusal(await (await sign_in("secretariat")).post(path, json=wanted)) == (422, "bad_input")
    assert (await (await sign_in("secretary")).post(path, json=wanted)).status_code == 204
    assert await of_room(database, room) == {staff["TH"]: "lead", staff["secretariat"]: "lead"}


@pytest.mark.parametrize("standing", ["full", "observer"])
async def test_whoever_opens_a_room_is_in_it_by_a_grant_and_leaves_it_with_that(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later, standing: str
) -> None:
    (grant,) = await grants(database, staff["KZ"])
    changed = update(Grant).where(col(Grant.id) == grant).values(standing=standing)
    await database.write(lambda session: session.connection().execute(changed) and None)
    room = await opened(await sign_in("KZ"), world, "UZ")
    place = await database.read(lambda session: session.get_one(Participant, (room["id"], staff["KZ"])).network)

    await (await sign_in("secretariat")).post(f"/api/grants/{grant}/end")
    await later()

    assert place == "casc"
    assert await of_room(database, room) == {staff["UZ"]: "lead"}
