"""Coming back into a room where whoever joins sees what follows: from the moment of the return, in all that is read."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from app.consultations.membership import leaving
from app.kernel.clock import ManualClock, wire
from app.kernel.db import Database
from tests.consultations.steps import agree, entries, form, invite, refusal, say
from tests.consultations.test_helpers import helper
from tests.support.web import SignIn
from tests.support.world import World


async def opened(client: httpx.AsyncClient, world: World, kind: str) -> dict[str, Any]:
    answer = await client.post("/api/consultations", json=form(world, kind=kind))
    assert answer.status_code == 201, answer.text
    room: dict[str, Any] = answer.json()
    return room


async def asked_in(kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], key: str, **whom: Any) -> None:
    """Proposed by Kazakhstan, agreed by Thailand, where its word is waited for."""
    answer = await invite(kz, room, key, **whom)
    assert answer.status_code == 200, answer.text
    if answer.json()["kind"] == "proposed":
        assert (await agree(th, room, answer.json()["seq"])).status_code == 200


@pytest.mark.parametrize("kind", ["joint", "information"])
async def test_an_interpreter_asked_in_again_reads_nothing_of_before(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    sign_in: SignIn,
    world: World,
    db: Database,
    clock: ManualClock,
    kind: str,
) -> None:
    room, person = await opened(kz, world, kind), await helper(db, world, "interpreter")
    await asked_in(kz, th, room, "i1", person=person, until=wire(world.at + timedelta(minutes=2)))
    await say(kz, room, "there")
    clock.move(timedelta(minutes=2))
    await db.write(lambda session: leaving.lapse(session, room["id"], clock.now()))
    await say(kz, room, "away")
    await asked_in(kz, th, room, "i2", person=person, until=wire(world.at + timedelta(days=2)))
    await say(kz, room, "back")

    own = await sign_in("")
    (await own.post("/api/demo/sign-in", json={"persona": person})).raise_for_status()

    assert [(each["kind"], each["body"]) for each in await entries(own, room)] == [
        ("joined", None),
        ("message", "text of back"),
    ]
    assert [each["kind"] for each in await entries(own, room, before=99)] == ["joined", "message"]


async def test_a_lead_who_left_and_is_invited_back_reads_counts_and_finds_what_follows(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, world: World
) -> None:
    room, uz = await opened(kz, world, "joint"), await sign_in("UZ")
    await asked_in(kz, th, room, "i1", focal_point=world.focal_points["UZ"])
    await say(kz, room, "there", mentions=[world.persons["UZ"]])
    assert (await uz.post(f"/api/consultations/{room['id']}/leave", json={"key": "l"})).status_code == 200
    await say(kz, room, "away")
    assert refusal(await uz.get(f"/api/consultations/{room['id']}")) == (404, "not_found")
    await asked_in(kz, th, room, "i2", focal_point=world.focal_points["UZ"])
    await say(kz, room, "back", mentions=[world.persons["UZ"]])

    (listed,) = (await uz.get("/api/consultations")).json()
    found = (await uz.post("/api/consultations/search", json={"words": "text"})).json()["hits"]
    assert [(each["kind"], each["body"]) for each in await entries(uz, room)] == [
        ("joined", None),
        ("message", "text of back"),
    ]
    assert (listed["unread"], listed["mentions"]) == (2, 1)
    assert [each["excerpt"] for each in found] == ["text of back"]


async def test_where_all_is_read_whoever_comes_back_reads_all(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], world: World
) -> None:
    uz = await sign_in("UZ")
    await asked_in(kz, th, room, "i1", focal_point=world.focal_points["UZ"])
    await uz.post(f"/api/consultations/{room['id']}/leave", json={"key": "l"})
    await say(kz, room, "away")
    await asked_in(kz, th, room, "i2", focal_point=world.focal_points["UZ"])

    seen = await entries(uz, room)
    assert [each["seq"] for each in seen] == list(range(1, len(seen) + 1))
    assert "text of away" in [each["body"] for each in seen]
