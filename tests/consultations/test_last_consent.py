"""The last consent: what was asked when somebody was proposed is asked once more, and what no longer fits ends it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from app.consultations.kinds import KINDS
from app.kernel.clock import wire
from app.kernel.db import Database
from tests.consultations.steps import agree, entries, form, invite
from tests.consultations.test_helpers import helper
from tests.support.world import World


async def inside(client: httpx.AsyncClient, room: dict[str, Any]) -> tuple[set[str], list[Any]]:
    """Who is in a room, and who waits to be."""
    seen = (await client.get(f"/api/consultations/{room['id']}")).json()
    return {each["person"] for each in seen["participants"] if each["left_at"] is None}, seen["admissions"]


@pytest.mark.parametrize("role", ["guest", "interpreter"])
async def test_whoever_was_proposed_in_two_rooms_comes_into_the_first_that_agrees(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database, role: str
) -> None:
    other = (await kz.post("/api/consultations", json=form(world, key="open-2"))).json()
    person, until = await helper(db, world, role), wire(world.at + timedelta(days=2))
    proposed = [(await invite(kz, each, person=person, until=until)).json()["kind"] for each in (room, other)]

    answers = [await agree(th, each, 5) for each in (room, other)]

    leads = {world.persons["KZ"], world.persons["TH"]}
    assert (proposed, [each.status_code for each in answers]) == (["proposed"] * 2, [200, 200])
    assert await inside(kz, room) == (leads | {person}, [])
    assert await inside(kz, other) == (leads, [])
    assert [each["kind"] for each in await entries(kz, other, after=4)] == ["proposed", "agreed"]


async def test_of_two_proposed_for_the_last_place_the_first_agreed_to_has_it(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    world: World,
    db: Database,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(KINDS, "consultation", replace(KINDS["consultation"], most=3))
    person = await helper(db, world, "interpreter")
    await invite(kz, room, "i1", person=person, until=wire(world.at + timedelta(days=2)))
    await invite(kz, room, "i2", focal_point=world.focal_points["UZ"])

    answers = [await agree(th, room, seq) for seq in (6, 5)]

    assert [each.status_code for each in answers] == [200, 200]
    assert await inside(kz, room) == ({world.persons[code] for code in ("KZ", "TH", "UZ")}, [])
    log = [each["kind"] for each in await entries(kz, room, after=4)]
    assert log == ["proposed", "proposed", "agreed", "joined", "agreed"]
