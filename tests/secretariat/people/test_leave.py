"""POST /api/people/{id}/departure and …/successor: access ends at once, and no room is left an orphan."""

from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col, select

from app.consultations.models import Participant
from app.identity.grants import members
from app.identity.models import Person
from app.kernel.db import Database
from app.outbox.models import Notice
from app.worker import handlers
from tests.consultations.steps import entries, form, invite
from tests.consultations.test_leave import colleague as colleague_of
from tests.consultations.test_leave import of_room
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_give_grant import acts, newcomer
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World


async def carry_out(application: FastAPI, kind: str, id: str) -> None:
    """Runs an errand to its end; the application's own worker may be at it too, which does no harm."""
    await handlers(application.state.desk)[kind]([id])


async def colleague(sign_in: SignIn, world: World) -> str:
    """Somebody else of KZ, agreed to."""
    made = (await (await sign_in("secretariat")).post("/api/people", json=newcomer(world.at))).json()
    agreed = await (await sign_in("secretary")).post(f"/api/grants/{made['grants'][0]['id']}/agreement")
    assert agreed.status_code == 204
    return str(made["id"])


async def test_who_leaves_is_out_at_once_and_their_rooms_go_to_whoever_follows(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    leaver, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = (await leaver.post("/api/consultations", json=form(world))).json()["id"]
    successor = await colleague(sign_in, world)

    left = await keeper.post(f"/api/people/{staff['KZ']}/departure", json={"successor": successor})
    out = await leaver.get("/api/session")
    await carry_out(application, members.ERRAND, "casc")
    await carry_out(application, members.ERRAND, "casc")
    seen = (await other.get(f"/api/consultations/{room}")).json()
    log = (await other.get(f"/api/consultations/{room}/entries")).json()["entries"]

    assert (left.status_code, out.status_code) == (204, 401)
    present = {each["person"]: each["side"] for each in seen["participants"] if each["left_at"] is None}
    assert present == {successor: "requesting", staff["TH"]: "requested"}
    assert [(each["kind"], each["data"]["person"]) for each in log[-2:]] == [
        ("joined", successor),
        ("left", staff["KZ"]),
    ]
    assert await acts(database, staff["KZ"]) == ["person.ended"]
    assert await acts(database, room) == ["consultation.handed_over", "consultation.opened"]


async def test_the_entry_of_who_left_is_in_the_directory_no_more_and_its_secretariat_can_bring_it_back(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    keeper, reader = await sign_in("correspondent"), await sign_in("UZ")
    secretary, entry = await sign_in("secretary"), f"/api/directory/focal-points/{world.focal_points['KZ']}"

    before = (await reader.get(entry)).status_code
    await keeper.post(f"/api/people/{staff['KZ']}/departure", json={})
    gone = (await reader.get(entry)).status_code
    since = (await reader.get(f"{entry}/retirement")).json()
    back = await secretary.patch(entry, json={"revision": 2, "valid_until": None})

    assert (before, gone, since["reason"], back.status_code) == (200, 404, "term_ended", 200)
    assert (await reader.get(entry)).status_code == 200
    assert await acts(database, world.focal_points["KZ"]) == ["focal_point.edited", "focal_point.edited"]


async def test_an_entry_that_somebody_else_answers_for_stays(
    sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    beside = update(Person).where(col(Person.id) == staff["correspondent"])
    await database.write(
        lambda session: session.connection().execute(beside.values(focal_point_id=world.focal_points["KZ"]))
    )

    left = await (await sign_in("secretariat")).post(f"/api/people/{staff['KZ']}/departure", json={})

    assert left.status_code == 204
    assert (await (await sign_in("UZ")).get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).is_success


async def test_without_a_successor_the_room_stands_still_its_secretariats_are_told_and_whoever_is_named_goes_on(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    leaver, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = (await leaver.post("/api/consultations", json=form(world))).json()

    await keeper.post(f"/api/people/{staff['KZ']}/departure", json={})
    await carry_out(application, members.ERRAND, "casc")
    waiting = (await keeper.get("/api/people")).json()["waiting"]
    still = [each["kind"] for each in await entries(other, room, after=4)], await of_room(database, room)
    told = select(Notice.person_id).where(col(Notice.kind) == "room_frozen", col(Notice.about) == room["id"])
    elsewhere = (await (await sign_in("ejn-secretary")).get("/api/people")).json()["waiting"]
    successor = await colleague(sign_in, world)
    named = await keeper.post(f"/api/people/{staff['KZ']}/successor", json={"successor": successor})
    again = await keeper.post(f"/api/people/{staff['KZ']}/successor", json={"successor": successor})
    for _ in range(2):
        await carry_out(application, members.ERRAND, "casc")

    assert still == (["left", "frozen"], {staff["TH"]: "lead"})
    assert staff["secretariat"] in await database.read(lambda session: set(session.exec(told)))
    assert [(each["id"], each["rooms"]) for each in waiting] == [(staff["KZ"], 1)]
    assert elsewhere == []
    assert (named.status_code, again.status_code) == (204, 409)
    assert await of_room(database, room) == {successor: "lead", staff["TH"]: "lead"}
    assert [each["kind"] for each in await entries(other, room, after=6)] == ["joined", "resumed"]
    assert await acts(database, staff["KZ"]) == ["person.ended", "person.successor_named"]
    assert (await keeper.get("/api/people")).json()["waiting"] == []


async def test_where_a_colleague_is_in_the_room_they_lead_it_at_once_and_nobody_waits(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    leaver, other, keeper = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = (await leaver.post("/api/consultations", json=form(world))).json()
    entry, second = await colleague_of(database, world, "KZ", "casc")
    await invite(leaver, room, focal_point=entry)

    await keeper.post(f"/api/people/{staff['KZ']}/departure", json={})
    await carry_out(application, members.ERRAND, "casc")

    assert await of_room(database, room) == {second: "lead", staff["TH"]: "lead"}
    assert [each["kind"] for each in await entries(other, room, after=5)] == ["left"]
    assert (await keeper.get("/api/people")).json()["waiting"] == []


async def test_whoever_followed_and_went_by_themselves_is_not_brought_back(
    application: FastAPI, sign_in: SignIn, staff: Ids, world: World, database: Database
) -> None:
    leaver, keeper = await sign_in("KZ"), await sign_in("secretariat")
    room = (await leaver.post("/api/consultations", json=form(world))).json()
    _, second = await colleague_of(database, world, "KZ", "casc")
    await keeper.post(f"/api/people/{staff['KZ']}/departure", json={"successor": second})
    await carry_out(application, members.ERRAND, "casc")
    followed = await of_room(database, room)

    left = update(Participant).where(col(Participant.person_id) == second)
    moment = application.state.house.clock.now()
    await database.write(lambda session: session.connection().execute(left.values(left_at=moment)))
    await carry_out(application, members.ERRAND, "casc")

    assert followed == {second: "lead", staff["TH"]: "lead"}
    assert await of_room(database, room) == {staff["TH"]: "lead"}


ENDS = {
    ("correspondent", "UZ"): 404,
    ("secretariat", "secretariat"): 403,
    ("ejn-secretary", "KZ"): 404,
    ("operator", "KZ"): 403,
    ("auditor", "KZ"): 403,
    ("cosigner", "KZ"): 403,
    ("UZ", "KZ"): 403,
    ("", "KZ"): 401,
    ("correspondent", "KZ"): 204,
    ("operator", "auditor"): 204,
}


async def test_who_may_end_whom(sign_in: SignIn, staff: Ids, counted: Counted) -> None:
    found = {}
    for whom, leaver in ENDS:
        answer = await (await sign_in(whom)).post(f"/api/people/{staff[leaver]}/departure", json={})
        found[whom, leaver] = answer.status_code

    counted(f"{len(found)} pairs of a caller and a leaver")
    assert found == ENDS


async def test_nobody_of_another_state_takes_over(sign_in: SignIn, staff: Ids) -> None:
    client = await sign_in("secretariat")
    answer = await client.post(f"/api/people/{staff['KZ']}/departure", json={"successor": staff["UZ"]})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["successor"]})
    assert (await (await sign_in("KZ")).get("/api/session")).status_code == 200
