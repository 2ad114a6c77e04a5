"""/api/secretariat/look-alikes: two entries of one network whose names can be taken for each other."""

from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory import following
from app.directory.models import FocalPoint, FocalPointMembership
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.support.errands import works
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

PAIRS = "/api/secretariat/look-alikes"


async def renamed(client: AsyncClient, application: FastAPI, world: World, jurisdiction: str, name: str) -> None:
    """A secretariat writes another name into an entry, and what follows from that happens."""
    address = f"/api/directory/focal-points/{world.focal_points[jurisdiction]}"
    revision = (await client.get(address)).json()["revision"]
    (await client.patch(address, json={"revision": revision, "name_romanised": name})).raise_for_status()
    await works(application.state.house, application.state.desk)


async def pairs(client: AsyncClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get(PAIRS)).json()
    return found


async def acts(database: Database) -> list[tuple[str, str | None]]:
    wanted = select(col(AuditEntry.action), col(AuditEntry.actor)).where(col(AuditEntry.action).startswith("look_"))
    rows = await database.read(lambda session: session.execute(wanted.order_by(col(AuditEntry.action))).all())
    return [(row[0], row[1]) for row in rows]


async def test_a_name_that_another_of_the_network_bears_comes_before_its_secretariat(
    sign_in: SignIn, application: FastAPI, world: World, database: Database
) -> None:
    client = await sign_in("secretariat")
    await renamed(client, application, world, "UZ", "Rоmаnised КZ")  # three letters are Cyrillic

    [pair] = await pairs(client)

    assert sorted(pair) == ["entries", "found_at", "id"]
    assert pair["found_at"] == "2026-11-23T04:00:00Z"
    assert {each["name_romanised"]: each["jurisdiction"] for each in pair["entries"]} == {
        "Romanised KZ": "KZ",
        "Rоmаnised КZ": "UZ",
    }
    assert await acts(database) == [("look_alike.found", None)]


async def test_it_waits_until_they_are_said_to_be_two_people_and_never_again(
    sign_in: SignIn, application: FastAPI, world: World, database: Database
) -> None:
    client = await sign_in("secretariat")
    await renamed(client, application, world, "UZ", "Romanized Kz")
    [pair] = await pairs(client)

    answers = [(await client.post(f"{PAIRS}/{pair['id']}/settlement")).status_code for _ in range(2)]
    settled = await pairs(client)
    await renamed(client, application, world, "UZ", "KZ Romanised")

    assert (answers, settled, await pairs(client)) == ([204, 204], [], [])
    assert await acts(database) == [("look_alike.found", None), ("look_alike.settled", world.secretariat)]


@pytest.mark.parametrize("how", ["renamed", "retired"])
async def test_it_ends_by_itself_when_one_of_them_is_renamed_or_retired(
    sign_in: SignIn, application: FastAPI, world: World, how: str
) -> None:
    client = await sign_in("secretariat")
    await renamed(client, application, world, "UZ", "Romanised KZ")
    assert len(await pairs(client)) == 1

    if how == "renamed":
        await renamed(client, application, world, "UZ", "Somebody Else")
    else:
        gone = {"reason": "left_office"}
        await client.post(f"/api/directory/focal-points/{world.focal_points['UZ']}/retirement", json=gone)

    assert await pairs(client) == []


async def test_an_entry_is_compared_with_those_of_its_own_networks(
    sign_in: SignIn, application: FastAPI, world: World
) -> None:
    client = await sign_in("secretariat")

    await renamed(client, application, world, "UZ", "Romanised TH")

    assert await pairs(client) == []


async def test_somebody_whose_time_begins_is_compared_then(
    sign_in: SignIn, application: FastAPI, world: World, database: Database, clock: ManualClock
) -> None:
    def begins(session: WriteSession) -> None:
        session.execute(
            update(FocalPoint)
            .where(col(FocalPoint.id) == world.focal_points["UZ"])
            .values(name_romanised="Romanised KZ")
        )
        following.turn(session, [world.focal_points["UZ"]], clock.now())

    await database.write(begins)
    await works(application.state.house, application.state.desk)

    assert len(await pairs(await sign_in("secretariat"))) == 1


async def test_a_pair_of_another_network_is_neither_listed_nor_settled(
    sign_in: SignIn, application: FastAPI, world: World, database: Database
) -> None:
    client = await sign_in("secretariat")
    await renamed(client, application, world, "UZ", "Romanised KZ")
    [pair] = await pairs(client)
    left = update(FocalPointMembership).where(col(FocalPointMembership.focal_point_id) == world.focal_points["KZ"])
    await database.write(lambda session: session.execute(left.values(standing="former")) and None)

    assert await pairs(client) == []
    assert (await client.post(f"{PAIRS}/{pair['id']}/settlement")).status_code == 404


@pytest.mark.parametrize(("whom", "status"), [("KZ", 403), ("", 401)])
async def test_look_alikes_are_the_secretariats(sign_in: SignIn, whom: str, status: int) -> None:
    client = await sign_in(whom)

    assert (await client.get(PAIRS)).status_code == status
    assert (await client.post(f"{PAIRS}/{'a' * 20}/settlement")).status_code == status


async def test_the_list_costs_the_same_statements_however_long(
    sign_in: SignIn, application: FastAPI, world: World, database: Database
) -> None:
    client = await sign_in("secretariat")
    costs = []
    for name in ("Somebody Else", "Romanised KZ"):
        await renamed(client, application, world, "UZ", name)
        with statements(database) as seen:
            await pairs(client)
        costs.append(len(seen))

    assert costs[1] - costs[0] <= 5, "the cards and their counting, once for all"
