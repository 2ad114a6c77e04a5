"""POST /api/consultations/{id}/leave: who goes on, and rooms that stand still until somebody takes over."""

from datetime import timedelta
from typing import Any

import httpx
from sqlalchemy import insert
from sqlmodel import col, select

from app.consultations.membership import leaving
from app.consultations.models import Participant
from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock, wire
from app.kernel.db import Database
from app.kernel.ids import new_id
from app.outbox.models import Notice
from tests.consultations.steps import AT, agree, close, entries, invite, refusal, say
from tests.consultations.test_helpers import helper
from tests.support.web import SignIn
from tests.support.world import World, _grant


async def leave(client: httpx.AsyncClient, room: dict[str, Any], **given: Any) -> httpx.Response:
    return await client.post(f"/api/consultations/{room['id']}/leave", json={"key": "leave-1"} | given)


async def colleague(db: Database, world: World, code: str, network: str) -> tuple[str, str]:
    """Another focal point of a State, in a network: its id, and its person's."""
    id, person = new_id(), new_id()

    def written(session: Any) -> None:
        row = session.get_one(FocalPoint, world.focal_points[code]).model_dump() | {"id": id}
        of_person = session.get_one(Person, world.persons[code]).model_dump()
        session.execute(insert(FocalPoint), [row])
        session.execute(
            insert(FocalPointMembership), [{"focal_point_id": id, "network": network, "role": "focal_point"}]
        )
        session.execute(insert(Person), [of_person | {"id": person, "subject": f"fp-{person}", "focal_point_id": id}])
        session.execute(insert(Grant), [_grant(person, "focal_point", network, code, world.at)])

    await db.write(written)
    return id, person


async def of_room(db: Database, room: dict[str, Any]) -> dict[str, str]:
    """What each who is in it is there."""
    rows = await db.read(
        lambda session: session.scalars(
            select(Participant).where(col(Participant.room_id) == room["id"], col(Participant.left_at).is_(None))
        ).all()
    )
    return {each.person_id: each.role for each in rows}


async def test_a_successor_is_let_in_with_everything_and_leads(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    entry, person = await colleague(db, world, "TH", "seajust")

    answer = await leave(th, room, successor=entry, note="They ask about two accounts.", language="en")

    log = await entries(kz, room, after=4)
    assert answer.json() == {"key": "leave-1", "room": room["id"], "seq": 6, "at": AT}
    assert [(each["kind"], each["author"], each["body"]) for each in log] == [
        ("joined", world.persons["TH"], None),
        ("left", world.persons["TH"], "They ask about two accounts."),
    ]
    assert log[1]["data"] == {
        "person": world.persons["TH"],
        "display_name": "Person TH",
        "jurisdiction": "TH",
        "focal_point": world.focal_points["TH"],
        "successor": person,
        "lead": person,
        "open": ["acknowledgement", "answer"],
    }
    assert await of_room(db, room) == {world.persons["KZ"]: "lead", person: "lead"}
    assert refusal(await th.get(f"/api/consultations/{room['id']}")) == (404, "not_found")
    told = await db.read(
        lambda session: session.scalars(select(Notice.person_id).where(col(Notice.kind) == "room_handed_over")).all()
    )
    assert told == [person]


async def test_without_one_whoever_came_first_of_the_state_leads(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    entry, person = await colleague(db, world, "TH", "seajust")
    joined = await invite(th, room, focal_point=entry)
    assert (joined.json()["kind"], joined.json()["data"]["role"]) == ("joined", "member")

    await leave(th, room)

    assert await of_room(db, room) == {world.persons["KZ"]: "lead", person: "lead"}
    assert (await kz.get(f"/api/consultations/{room['id']}")).json()["frozen_at"] is None


async def test_a_successor_is_of_the_same_state(th: httpx.AsyncClient, room: dict[str, Any], world: World) -> None:
    for code in ("FR", "TH"):
        answer = await leave(th, room, successor=world.focal_points[code])
        assert answer.status_code in (404, 422), answer.text


async def test_a_room_that_one_side_left_stands_still_until_the_secretariat_names_a_successor(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World, db: Database
) -> None:
    entry, person = await colleague(db, world, "KZ", "casc")
    desk = await sign_in("secretariat")
    await leave(kz, room)

    seen = (await th.get(f"/api/consultations/{room['id']}")).json()
    assert seen["frozen_at"] == AT
    assert [act for act, may in seen["abilities"].items() if may] == ["invite", "leave"]
    assert refusal(await say(th, room, "m1")) == (409, "room_frozen")
    assert refusal(await say(th, room, "m2", kind="acknowledged", body=None)) == (409, "room_frozen")
    point = {"key": "p1", "item": "translation", "state": "settled"}
    assert refusal(await th.post(f"/api/consultations/{room['id']}/checklist", json=point)) == (409, "room_frozen")
    assert [each["kind"] for each in await entries(th, room, after=4)] == ["left", "frozen"]

    listed = (await desk.get("/api/frozen-consultations")).json()
    assert listed == [
        {
            "id": room["id"],
            "reference": "KZ-TH 2026-001",
            "kind": "consultation",
            "requesting_jurisdiction": "KZ",
            "requested_jurisdictions": ["TH"],
            "missing": ["KZ"],
            "frozen_at": AT,
            "held_by": [],
        }
    ]
    path = f"/api/frozen-consultations/{room['id']}/successor"
    assert refusal(await desk.post(path, json={"focal_point": world.focal_points["UZ"]})) == (422, "bad_input")
    assert (await th.post(path, json={"focal_point": entry})).status_code in (403, 404)
    assert (await desk.post(path, json={"focal_point": entry})).status_code == 204

    assert [each["kind"] for each in await entries(th, room, after=6)] == ["joined", "resumed"]
    assert (await say(th, room, "m3")).status_code == 200
    assert await of_room(db, room) == {world.persons["TH"]: "lead", person: "lead"}
    assert (await desk.get("/api/frozen-consultations")).json() == []
    assert refusal(await desk.get(f"/api/consultations/{room['id']}")) == (404, "not_found")


async def test_no_word_of_a_state_that_has_left_is_waited_for(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World, db: Database
) -> None:
    await invite(kz, room, focal_point=world.focal_points["UZ"])
    await agree(th, room, 5)
    entry, _ = await colleague(db, world, "FR", "casc")
    proposed = (await invite(kz, room, "fr", focal_point=entry)).json()
    assert proposed["data"]["waits_for"] == ["TH", "UZ"]
    await agree(th, room, proposed["seq"])

    await leave(await sign_in("UZ"), room)

    assert [each["kind"] for each in await entries(kz, room, after=proposed["seq"])] == ["agreed", "left", "joined"]


async def test_whoever_was_there_for_a_time_goes_when_it_is_over(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database, clock: ManualClock
) -> None:
    person = await helper(db, world, "interpreter")
    await invite(kz, room, person=person, until=wire(world.at + timedelta(days=2)))
    await agree(th, room, 5)

    def lapse(session: Any) -> None:
        leaving.lapse(session, room["id"], clock.now())

    await db.write(lapse)
    assert person in await of_room(db, room)
    clock.move(timedelta(days=2))
    await db.write(lapse)

    assert await of_room(db, room) == {world.persons["KZ"]: "lead", world.persons["TH"]: "lead"}


async def test_who_leaves_a_closed_room_freezes_nothing(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await close(kz, room)
    await leave(kz, room)

    assert (await th.get(f"/api/consultations/{room['id']}")).json()["frozen_at"] is None


async def test_a_muted_room_is_muted_for_oneself_alone(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], db: Database
) -> None:
    path = f"/api/consultations/{room['id']}/mute"
    assert (await th.put(path, json={"muted": True})).status_code == 204

    assert [(await each.get("/api/consultations")).json()[0]["muted"] for each in (kz, th)] == [False, True]
    assert refusal(await (await sign_in("UZ")).put(path, json={"muted": True})) == (404, "not_found")
