"""Who may see a room: the table of app/consultations/visibility.py, and every way of asking."""

from datetime import datetime
from typing import Any

import httpx
import pytest
from sqlalchemy import insert, update
from sqlmodel import col

from app.consultations.models import Participant
from app.kernel.db import Database
from tests.consultations.steps import agree, invite, say
from tests.support.denominators import Summed
from tests.support.web import SignIn
from tests.support.world import World

TABLE = {
    "in it, opener": ("KZ", True),
    "in it, invited": ("TH", True),
    "was in it and left": ("UZ", False),
    "there for a time that is over, and not shown out yet": ("GH", False),
    "of the same network, never in it": ("FR", False),
    "secretariat of the opener's network": ("secretariat", False),
}


@pytest.fixture
async def left_room(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> dict[str, Any]:
    """The room, after Uzbekistan's focal point was in it and left, and the time of Ghana's was over."""
    proposed = await invite(kz, room, focal_point=world.focal_points["UZ"])
    assert (await agree(th, room, proposed.json()["seq"])).status_code == 200
    at: datetime = world.at
    gone = update(Participant).where(col(Participant.person_id) == world.persons["UZ"]).values(left_at=at)
    place = {"room_id": room["id"], "person_id": world.persons["GH"], "side": "other", "joined_at": at}
    over = insert(Participant).values(place | {"until": at})
    await db.write(lambda session: [session.connection().execute(each) for each in (gone, over)])
    return room


@pytest.mark.parametrize(("whom", "sees"), TABLE.values(), ids=TABLE.keys())
async def test_the_table(sign_in: SignIn, left_room: dict[str, Any], whom: str, sees: bool, summed: Summed) -> None:
    client = await sign_in(whom)
    path = f"/api/consultations/{left_room['id']}"

    answers = [
        await client.get(path),
        await client.get(f"{path}/entries"),
        await say(client, left_room, "k1"),
        await client.post(f"{path}/read", json={"seq": 1}),
    ]

    summed("doors of a room asked", len(answers))
    assert {answer.status_code < 300 for answer in answers} == {sees}
    assert {answer.status_code for answer in answers if answer.status_code >= 300} <= {404}
    assert bool((await client.get("/api/consultations")).json()) is sees


async def test_who_left_is_asked_in_again(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, left_room: dict[str, Any], world: World
) -> None:
    proposed = await invite(kz, left_room, "again", focal_point=world.focal_points["UZ"])
    await agree(th, left_room, proposed.json()["seq"])

    assert (await (await sign_in("UZ")).get(f"/api/consultations/{left_room['id']}")).status_code == 200
