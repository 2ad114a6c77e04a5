"""Following another, or being given a consultation, where whoever joins sees what follows: one who comes back that way
sees no more than one who is asked in again, and one who comes first no more than whom they follow."""

from typing import Any

import httpx
import pytest

from app.kernel.db import Database
from tests.consultations.steps import agree, entries, invite, say
from tests.consultations.test_assign import people
from tests.consultations.test_come_back import opened
from tests.consultations.test_leave import colleague, leave
from tests.consultations.test_next_shift import answer, entry, offer
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["entry", "people"]


async def words(client: httpx.AsyncClient, room: dict[str, Any]) -> list[tuple[str, str | None]]:
    """Kind and words of all that somebody may read."""
    return [(each["kind"], each["body"]) for each in await entries(client, room)]


@pytest.mark.parametrize(
    ("kind", "how", "act"),
    [
        ("joint", "successor", "left"),
        ("information", "successor", "left"),
        ("joint", "shift", "taken_over"),
        ("information", "shift", "taken_over"),
        ("information", "assigned", "assigned"),
    ],
)
async def test_whoever_was_there_before_reads_what_follows_their_return(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    sign_in: SignIn,
    world: World,
    people: dict[str, str],
    entry: str,
    kind: str,
    how: str,
    act: str,
) -> None:
    room, second = await opened(kz, world, kind), await sign_in("TH-2")
    await invite(th, room, focal_point=entry)
    await leave(second, room)
    await say(kz, room, "away")

    if how == "successor":
        came = await leave(th, room, successor=entry)
    elif how == "shift":
        await offer(th, room, entry)
        came = await answer(second, room, world.persons["TH"])
    else:
        correspondent = await sign_in("TH-correspondent")
        given = {"key": "a", "person": people["TH-2"]}
        came = await correspondent.post(f"/api/consultations/{room['id']}/assignment", json=given)
    await say(kz, room, "back")

    assert came.status_code == 200, came.text
    assert await words(second, room) == [("joined", None), (act, None), ("message", "text of back")]


@pytest.mark.parametrize("before", [True, False])
async def test_a_secretariat_lets_nobody_read_what_was_said_while_they_were_away(
    kz: httpx.AsyncClient, sign_in: SignIn, world: World, db: Database, before: bool
) -> None:
    """Who was never there reads all that the other could."""
    room, (entry, person) = await opened(kz, world, "information"), await colleague(db, world, "KZ", "casc")
    second, keeper = await sign_in(person), await sign_in("secretariat")
    if before:
        await invite(kz, room, focal_point=entry)
        await leave(second, room)
    await say(kz, room, "away")
    await leave(kz, room)

    named = await keeper.post(f"/api/frozen-consultations/{room['id']}/successor", json={"focal_point": entry})

    assert named.status_code == 204, named.text
    seen = await words(second, room)
    assert seen[0] == (("joined", None) if before else ("opened", None))
    assert (("message", "text of away") in seen) is not before


@pytest.mark.parametrize("how", ["successor", "shift"])
async def test_whoever_follows_one_who_came_later_reads_no_more_than_they_could(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, world: World, db: Database, how: str
) -> None:
    room, (entry, person) = await opened(kz, world, "joint"), await colleague(db, world, "UZ", "casc")
    uz, second = await sign_in("UZ"), await sign_in(person)
    await say(kz, room, "before")
    proposed = await invite(kz, room, focal_point=world.focal_points["UZ"])
    await agree(th, room, proposed.json()["seq"])
    await say(kz, room, "there")

    if how == "successor":
        await leave(uz, room, successor=entry)
    else:
        await offer(uz, room, entry)
        await answer(second, room, world.persons["UZ"])

    assert [said for kind, said in await words(second, room) if kind == "message"] == ["text of there"]
