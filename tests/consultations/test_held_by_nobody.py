"""A closed room that a State holds, and in which nobody of it is left: somebody of that State can always let go of it,
and nobody else."""

from datetime import timedelta
from typing import Any

import httpx
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.consultations.steps import AT, close, entries, refusal
from tests.consultations.test_leave import colleague, leave
from tests.consultations.test_retain import REASON, state
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

FROZEN = "/api/frozen-consultations"


async def held(client: httpx.AsyncClient, room: dict[str, Any], act: str = "hold") -> int:
    answer = await client.post(f"/api/consultations/{room['id']}/{act}", json=REASON | {"key": act})
    return answer.status_code


async def test_its_secretariat_names_who_follows_and_they_let_go(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    sign_in: SignIn,
    world: World,
    db: Database,
) -> None:
    entry, person = await colleague(db, world, "KZ", "casc")
    theirs, _ = await colleague(db, world, "TH", "casc")
    await close(kz, room)
    assert await held(kz, room) == 200
    desk = await sign_in("secretariat")
    assert (await desk.get(FROZEN)).json() == []
    await leave(kz, room)

    assert (await desk.get(FROZEN)).json() == [
        {
            "id": room["id"],
            "reference": "KZ-TH 2026-001",
            "kind": "consultation",
            "requesting_jurisdiction": "KZ",
            "requested_jurisdictions": ["TH"],
            "missing": ["KZ"],
            "frozen_at": AT,
            "held_by": ["KZ"],
        }
    ]
    path = f"{FROZEN}/{room['id']}/successor"
    assert refusal(await desk.post(path, json={"focal_point": theirs})) == (422, "bad_input")
    assert await held(th, room, "release") == 403
    assert refusal(await desk.get(f"/api/consultations/{room['id']}")) == (404, "not_found")
    assert (await desk.post(path, json={"focal_point": entry})).status_code == 204

    assert (await desk.get(FROZEN)).json() == []
    clock.move(timedelta(days=91))
    await works(application.state.house, application.state.desk)
    second, th = await sign_in(person), await sign_in("TH")
    assert (await state(th, room))["held_by"] == ["KZ"]
    assert await held(second, room, "release") == 200
    told = [(each["kind"], each["data"].get("jurisdiction")) for each in await entries(th, room, after=7)]
    assert told == [("joined", "KZ"), ("released", "KZ")]
    await works(application.state.house, application.state.desk)
    assert refusal(await th.get(f"/api/consultations/{room['id']}")) == (404, "not_found")


async def test_it_waits_for_nobody_where_a_colleague_stays_or_nothing_is_held(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], sign_in: SignIn, world: World, db: Database
) -> None:
    entry, _ = await colleague(db, world, "KZ", "casc")
    desk = await sign_in("secretariat")
    await close(kz, room)
    await held(kz, room)

    await leave(th, room)
    left = (await desk.get(FROZEN)).json()
    await leave(kz, room, successor=entry)

    assert (left, (await desk.get(FROZEN)).json()) == ([], [])
    named = await desk.post(f"{FROZEN}/{room['id']}/successor", json={"focal_point": entry})
    assert refusal(named) == (404, "not_found")
