"""A place in a room ends with the grant it stands on, in its own network alone; whoever follows may stand there too."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import insert
from sqlmodel import col, select

from app.directory.models import FocalPointMembership
from app.identity.models import Grant
from app.kernel.clock import ManualClock, wire
from app.kernel.db import Database, WriteSession
from app.outbox.models import Notice
from tests.consultations.steps import agree, entries, form, invite, refusal
from tests.consultations.test_helpers import helper
from tests.consultations.test_leave import colleague, of_room
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_give_grant import acts, newcomer
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World, _grant

Later = Callable[..., Awaitable[None]]


@pytest.fixture
def later(application: FastAPI, clock: ManualClock) -> Later:
    """Time goes by, until every errand that is due has been carried out."""

    async def passes(**time: float) -> None:
        clock.move(timedelta(**time))
        await works(application.state.house, application.state.desk)

    return passes


async def opened(client: httpx.AsyncClient, world: World, state: str = "TH") -> dict[str, Any]:
    asked = {"requested_jurisdictions": [state], "focal_points": [world.focal_points[state]], "key": f"open-{state}"}
    answer = await client.post("/api/consultations", json=form(world, **asked))
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def of_ejn_too(database: Database, world: World, *persons: str) -> None:
    """Lets people be of EJN beside, and the entry of KZ with them."""

    def written(session: WriteSession) -> None:
        entry = {"focal_point_id": world.focal_points["KZ"], "network": "ejn", "role": "focal_point"}
        session.execute(insert(FocalPointMembership), [entry])
        session.execute(insert(Grant), [_grant(each, "focal_point", "ejn", "KZ", world.at) for each in persons])

    await database.write(written)


async def grants(database: Database, person: str) -> list[str]:
    mine = select(Grant.id).where(col(Grant.person_id) == person)
    return await database.read(lambda session: list(session.exec(mine)))


async def departs(client: httpx.AsyncClient, person: str, successor: str | None = None) -> int:
    return (await client.post(f"/api/people/{person}/departure", json={"successor": successor})).status_code


async def test_rooms_are_handed_over_by_those_who_keep_their_network_and_no_others(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later
) -> None:
    _, follows = await colleague(database, world, "KZ", "casc")
    await of_ejn_too(database, world, staff["KZ"], follows)
    leaver, casc, ejn = [await sign_in(whom) for whom in ("KZ", "secretariat", "ejn-secretary")]
    in_casc, in_ejn = await opened(leaver, world), await opened(leaver, world, "FR")

    assert await departs(casc, staff["KZ"], follows) == 204
    await later()
    assert await of_room(database, in_casc) == {follows: "lead", staff["TH"]: "lead"}
    assert await of_room(database, in_ejn) == {staff["KZ"]: "lead", staff["FR"]: "lead"}
    assert (await leaver.get(f"/api/consultations/{in_ejn['id']}")).status_code == 200
    assert refusal(await leaver.get(f"/api/consultations/{in_casc['id']}")) == (404, "not_found")

    assert await departs(ejn, staff["KZ"]) == 204
    await later()
    waiting = [(await each.get("/api/people")).json()["waiting"] for each in (casc, ejn)]
    named = [
        await each.post(f"/api/people/{staff['KZ']}/successor", json={"successor": follows}) for each in (casc, ejn)
    ]
    await later()

    assert [[(each["id"], each["rooms"]) for each in seen] for seen in waiting] == [[], [(staff["KZ"], 1)]]
    assert [each.status_code for each in named] == [409, 204]
    assert await of_room(database, in_ejn) == {follows: "lead", staff["FR"]: "lead"}


async def test_a_successor_without_a_grant_in_the_network_of_a_room_does_not_get_it_and_it_stands_still(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later
) -> None:
    entry, stranger = await colleague(database, world, "KZ", "seajust")
    opener, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = await opened(opener, world)

    retired = await keeper.post(
        f"/api/directory/focal-points/{world.focal_points['KZ']}/retirement",
        json={"reason": "left_office", "successor": entry},
    )
    await later()

    assert retired.status_code == 201
    assert [each["kind"] for each in await entries(other, room, after=4)] == ["left", "frozen"]
    assert await of_room(database, room) == {staff["TH"]: "lead"}
    assert [each["missing"] for each in (await keeper.get("/api/frozen-consultations")).json()] == [["KZ"]]
    told = select(Notice.person_id).where(col(Notice.kind) == "room_frozen", col(Notice.about) == room["id"])
    assert staff["secretariat"] in await database.read(lambda session: set(session.exec(told)))
    path = f"/api/frozen-consultations/{room['id']}/successor"
    assert refusal(await keeper.post(path, json={"focal_point": entry})) == (422, "bad_input")
    assert stranger not in await of_room(database, room)


async def test_the_secretariat_of_the_other_side_names_nobody_for_this_one(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    entry, person = await colleague(database, world, "KZ", "casc")
    theirs = [_grant(staff["secretary"], "secretariat", "seajust", None, world.at)]
    (of_casc,) = await grants(database, staff["secretary"])

    def moves(session: WriteSession) -> None:
        session.get_one(Grant, of_casc).valid_until = world.at
        session.execute(insert(Grant), theirs)

    await database.write(moves)
    leaver = await sign_in("KZ")
    room = await opened(leaver, world)
    await leaver.post(f"/api/consultations/{room['id']}/leave", json={"key": "bye"})
    path, wanted = f"/api/frozen-consultations/{room['id']}/successor", {"focal_point": entry}

    assert refusal(await (await sign_in("secretary")).post(path, json=wanted)) == (422, "bad_input")
    assert (await (await sign_in("secretariat")).post(path, json=wanted)).status_code == 204
    assert await of_room(database, room) == {staff["TH"]: "lead", person: "lead"}


@pytest.mark.parametrize("role", ["guest", "interpreter", "liaison", "focal_point"])
async def test_whose_grant_ends_is_out_of_the_room_with_an_entry_in_its_log(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later, role: str
) -> None:
    opener, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = await opened(opener, world)
    if role == "focal_point":
        entry, person = await colleague(database, world, "KZ", "casc")
        asked = await invite(opener, room, focal_point=entry)
    else:
        person = await helper(database, world, role)
        day = {} if role == "liaison" else {"until": wire(world.at + timedelta(days=80))}
        asked = await invite(opener, room, person=person, **day)
        await agree(other, room, asked.json()["seq"])
    (grant,) = await grants(database, person)
    assert person in await of_room(database, room)

    assert (await keeper.post(f"/api/grants/{grant}/end")).status_code == 204
    await later()

    last = (await entries(other, room))[-1]
    assert (last["kind"], last["author"], last["data"]["person"]) == ("left", person, person)
    assert await of_room(database, room) == {staff["KZ"]: "lead", staff["TH"]: "lead"}
    assert (await acts(database, room["id"])).count("consultation.left") == 1


async def test_a_grant_that_was_shortened_or_runs_out_takes_the_place_with_it(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later
) -> None:
    opener, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = await opened(opener, world)
    (grant,) = await grants(database, staff["KZ"])
    sooner = {"valid_until": (world.at + timedelta(minutes=15)).isoformat()}

    assert (await keeper.patch(f"/api/grants/{grant}", json=sooner)).status_code == 204
    await later(minutes=10)
    before = await of_room(database, room)
    await later(minutes=5)

    assert staff["KZ"] in before
    assert await of_room(database, room) == {staff["TH"]: "lead"}
    assert [each["kind"] for each in await entries(other, room, after=4)] == ["left", "frozen"]


async def test_one_of_several_grants_in_the_network_is_enough_to_stay(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later
) -> None:
    steward = [_grant(staff["KZ"], "steward", "casc", "KZ", world.at)]
    (first,) = await grants(database, staff["KZ"])
    await database.write(lambda session: session.execute(insert(Grant), steward))
    room = await opened(await sign_in("KZ"), world)

    await (await sign_in("secretariat")).post(f"/api/grants/{first}/end")
    await later()

    assert await of_room(database, room) == {staff["KZ"]: "lead", staff["TH"]: "lead"}


async def test_whoever_one_person_alone_wrote_down_is_asked_into_no_room(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    entry, former = await colleague(database, world, "UZ", "casc")
    keeper = await sign_in("secretariat")
    await departs(keeper, former)
    await keeper.patch(f"/api/directory/focal-points/{entry}", json={"revision": 2, "valid_until": None})
    wanted = {key: value for key, value in newcomer(world.at).items() if key != "display_name"}
    enrolled = await keeper.post("/api/people", json=wanted | {"focal_point": entry})
    asked = {"requested_jurisdictions": ["UZ"], "focal_points": [entry]}

    answer = await (await sign_in("KZ")).post("/api/consultations", json=form(world, **asked))

    assert enrolled.status_code == 201, enrolled.text
    assert refusal(answer) == (422, "bad_input")


async def test_whoever_waited_to_be_let_in_is_not_once_their_grant_has_ended(
    sign_in: SignIn, staff: Ids, world: World, database: Database, later: Later
) -> None:
    opener, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = await opened(opener, world)
    proposed = (await invite(opener, room, focal_point=world.focal_points["UZ"])).json()
    (grant,) = await grants(database, staff["UZ"])
    await keeper.post(f"/api/grants/{grant}/end")

    assert (await agree(other, room, proposed["seq"])).status_code == 200

    assert await of_room(database, room) == {staff["KZ"]: "lead", staff["TH"]: "lead"}
