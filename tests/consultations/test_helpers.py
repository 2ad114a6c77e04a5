"""Guests and interpreters: asked in until a day, and into one room only."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import insert

from app.identity.models import Grant, Person
from app.kernel.clock import wire
from app.kernel.db import Database
from app.kernel.ids import new_id
from tests.consultations.steps import agree, form, invite, refusal
from tests.support.world import World


async def helper(db: Database, world: World, role: str, until: timedelta | None = timedelta(days=90)) -> str:
    """An interpreter or guest of CASC."""
    id = new_id()
    person = {"id": id, "issuer": "demo", "subject": id, "display_name": f"The {role}", "display_name_original": ""}
    grant = {"id": new_id(), "person_id": id, "role": role, "network": "casc", "valid_from": world.at}
    ends = world.at + until if until else None

    def written(session: Any) -> None:
        session.execute(insert(Person), [person | {"names": {}, "position": {}, "created_at": world.at}])
        session.execute(insert(Grant), [grant | {"valid_until": ends}])

    await db.write(written)
    return id


async def test_an_interpreter_comes_until_a_day_and_into_one_room_only(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    world: World,
    db: Database,
) -> None:
    person = await helper(db, world, "interpreter")
    until = wire(world.at + timedelta(days=2))
    offered = (await kz.get(f"/api/consultations/{room['id']}/helpers")).json()
    asked = await invite(kz, room, person=person, until=until)
    await agree(th, room, 5)

    seen = (await kz.get(f"/api/consultations/{room['id']}")).json()
    own = next(each for each in seen["participants"] if each["person"] == person)
    assert [(each["person"], each["role"], each["network"]) for each in offered] == [(person, "interpreter", "casc")]
    assert asked.json()["data"]["until"] == until
    assert (own["role"], own["side"], own["until"], own["voice"]) == ("interpreter", "other", until, True)
    assert (await kz.get(f"/api/consultations/{room['id']}/helpers")).json() == []
    other = (await kz.post("/api/consultations", json=form(world, key="open-2"))).json()
    assert refusal(await invite(kz, other, person=person, until=until)) == (409, "in_another_room")


@pytest.mark.parametrize("days", [None, 0, 91])
async def test_a_guest_needs_a_day_within_the_time_of_their_grant(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database, days: int | None
) -> None:
    person = await helper(db, world, "guest")
    until = {} if days is None else {"until": wire(world.at + timedelta(days=days))}

    assert refusal(await invite(kz, room, person=person, **until)) == (422, "bad_input")
