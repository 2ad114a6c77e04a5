"""Following another, or being given a consultation, where whoever joins sees what follows: whether they were there
before or not they read what the other could, so that their State goes on with it, and no more."""

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
    ("kind", "how"),
    [
        ("joint", "successor"),
        ("information", "successor"),
        ("joint", "shift"),
        ("information", "shift"),
        ("information", "assigned"),
    ],
)
async def test_whoever_was_there_before_reads_what_their_state_could(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    sign_in: SignIn,
    world: World,
    people: dict[str, str],
    entry: str,
    kind: str,
    how: str,
) -> None:
    room, second = await opened(kz, world, kind), await sign_in("TH-2")
    await invite(th, room, focal_point=entry)
    await leave(second, room)
    await say(kz, room, "away")

    if how == "successor":
        came = await leave(th, room, successor=entry)
    elif how == "shift":
        await offer(th, room, entry, note="until Friday", language="en")
        came = await answer(second, room, world.persons["TH"])
    else:
        correspondent = await sign_in("TH-correspondent")
        given = {"key": "a", "person": people["TH-2"]}
        came = await correspondent.post(f"/api/consultations/{room['id']}/assignment", json=given)
    await say(kz, room, "back")

    assert came.status_code == 200, came.text
    seen = await words(second, room)
    assert seen[0] == ("opened", None)
    assert [said for kind, said in seen if kind == "message"][-2:] == ["text of away", "text of back"]
    assert (("offered", "until Friday") in seen) is (how == "shift")


async def test_whoever_is_asked_back_reads_what_follows_and_whom_they_follow_then_no_more(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, world: World, people: dict[str, str], entry: str
) -> None:
    """A State that was away itself: its lead came back, and hands the consultation to a colleague of before."""
    room, second = await opened(kz, world, "information"), await sign_in("TH-2")
    await invite(th, room, focal_point=entry)
    await leave(second, room)
    await leave(th, room)
    await say(kz, room, "away")
    back = await invite(kz, room, focal_point=world.focal_points["TH"])
    assert back.status_code == 200, back.text
    await say(kz, room, "back")

    correspondent = await sign_in("TH-correspondent")
    given = {"key": "a", "person": people["TH-2"]}
    came = await correspondent.post(f"/api/consultations/{room['id']}/assignment", json=given)

    assert came.status_code == 200, came.text
    assert [said for kind, said in await words(th, room) if kind == "message"] == ["text of back"]
    assert [said for kind, said in await words(second, room) if kind == "message"] == ["text of back"]


@pytest.mark.parametrize("before", [True, False])
async def test_a_secretariat_lets_them_read_what_their_state_could(
    kz: httpx.AsyncClient, sign_in: SignIn, world: World, db: Database, before: bool
) -> None:
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
    assert seen[0] == ("opened", None)
    assert ("message", "text of away") in seen


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
