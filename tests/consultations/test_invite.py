"""POST /api/consultations/{id}/participants: another focal point, with the whole history."""

from typing import Any

import httpx
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.kernel.db import Database
from tests.consultations.steps import AT, close, entries, refusal
from tests.support.web import SignIn
from tests.support.world import World


async def invite(
    client: httpx.AsyncClient, room: dict[str, Any], focal_point: str, key: str = "invite-1"
) -> httpx.Response:
    given = {"focal_point": focal_point, "key": key}
    return await client.post(f"/api/consultations/{room['id']}/participants", json=given)


async def test_the_answer_is_the_entry(kz: httpx.AsyncClient, room: dict[str, Any], world: World) -> None:
    answer = await invite(kz, room, world.focal_points["UZ"])

    assert answer.json() == {
        "room": room["id"],
        "seq": 5,
        "key": "invite-1",
        "kind": "joined",
        "author": world.persons["KZ"],
        "at": AT,
        "body": None,
        "reply_to": None,
        "caveats": [],
        "language": None,
        "data": {
            "person": world.persons["UZ"],
            "display_name": "Person UZ",
            "jurisdiction": "UZ",
            "focal_point": world.focal_points["UZ"],
        },
    }


async def test_who_is_asked_in_reads_everything(
    kz: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World
) -> None:
    uz = await sign_in("UZ")
    await invite(kz, room, world.focal_points["UZ"])

    assert [each["seq"] for each in await entries(uz, room)] == [1, 2, 3, 4, 5]
    assert (await uz.get("/api/consultations")).json()[0]["unread"] == 5


async def test_asking_twice_adds_nobody_twice(kz: httpx.AsyncClient, room: dict[str, Any], world: World) -> None:
    first = await invite(kz, room, world.focal_points["UZ"])
    same_key = await invite(kz, room, world.focal_points["UZ"])
    other_key = await invite(kz, room, world.focal_points["UZ"], "invite-2")

    assert same_key.json() == other_key.json() == first.json()
    assert len(await entries(kz, room)) == 5


async def test_only_a_focal_point_that_one_sees_can_be_asked(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    assert refusal(await invite(kz, room, world.focal_points["GH"])) == (404, "not_found")
    assert refusal(await invite(kz, room, "0" * 20)) == (404, "not_found")


async def test_only_participants_ask_somebody_in(sign_in: SignIn, room: dict[str, Any], world: World) -> None:
    assert refusal(await invite(await sign_in("UZ"), room, world.focal_points["UZ"])) == (404, "not_found")


async def test_nobody_joins_a_closed_room(kz: httpx.AsyncClient, room: dict[str, Any], world: World) -> None:
    await close(kz, room)

    assert refusal(await invite(kz, room, world.focal_points["UZ"])) == (409, "room_closed")


async def test_it_is_audited(kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database) -> None:
    await invite(kz, room, world.focal_points["UZ"])

    found = await db.read(
        lambda session: session.exec(
            select(AuditEntry).where(col(AuditEntry.action) == "consultation.participant_added")
        ).all()
    )
    assert [(each.actor, each.object_id, each.details) for each in found] == [
        (
            world.persons["KZ"],
            room["id"],
            {"focal_point": world.focal_points["UZ"], "persons": [world.persons["UZ"]]},
        )
    ]
