"""Words for somebody's attention: said in the entry, told to that person, counted until they have read on."""

from typing import Any

import httpx
import pytest
from sqlalchemy import select
from sqlmodel import col

from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.steps import entries, refusal, say
from tests.support.web import SignIn
from tests.support.world import World


async def told(database: Database) -> list[tuple[str, str]]:
    rows = select(col(Notice.person_id), col(Notice.about)).where(col(Notice.kind) == "mentioned")
    return [tuple(row) for row in await database.read(lambda session: session.execute(rows).all())]


async def mentions(client: httpx.AsyncClient) -> int:
    [line] = (await client.get("/api/consultations")).json()
    return int(line["mentions"])


async def test_whoever_is_in_the_room_is_told_and_nobody_else(
    sign_in: SignIn, world: World, room: dict[str, Any], database: Database
) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    people = world.persons

    answer = await say(kz, room, "k1", body="Which form?", mentions=[people["TH"], people["UZ"], people["KZ"]])

    seq = answer.json()["seq"]
    assert (await entries(th, room))[-1]["data"] == {"mentions": [people["TH"]]}
    assert await told(database) == [(people["TH"], f"{room['id']}#entry-{seq}")]


async def test_they_are_counted_until_their_reader_has_read_on(
    sign_in: SignIn, world: World, room: dict[str, Any]
) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    for key in ("k1", "k2"):
        answer = await say(kz, room, key, body="Which form?", mentions=[world.persons["TH"]])
    assert (await mentions(th), await mentions(kz)) == (2, 0)

    await th.post(f"/api/consultations/{room['id']}/read", json={"seq": answer.json()["seq"] - 1})
    assert await mentions(th) == 1

    await th.post(f"/api/consultations/{room['id']}/read", json={"seq": answer.json()["seq"]})
    assert await mentions(th) == 0


async def test_said_again_with_the_same_key_it_is_told_once(
    sign_in: SignIn, world: World, room: dict[str, Any], database: Database
) -> None:
    kz = await sign_in("KZ")
    for _ in range(2):
        await say(kz, room, "k1", body="Which form?", mentions=[world.persons["TH"]])

    assert len(await told(database)) == 1


@pytest.mark.parametrize("said", [{"kind": "acknowledged"}, {"kind": "withdrawal", "reply_to": 3}])
async def test_only_words_are_for_somebodys_attention(
    sign_in: SignIn, world: World, room: dict[str, Any], said: dict[str, Any]
) -> None:
    answer = await say(await sign_in("TH"), room, "k1", mentions=[world.persons["KZ"]], body=None, **said)

    assert refusal(answer) == (422, "bad_input")
