"""How many people one account is shown in a day: each card counts once, and only new people cost a write."""

from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import col

from app.directory.reveals.listings import REMAINING
from app.directory.reveals.models import DirectoryLimit, Listing, Suspension
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from tests.directory.crowd import gather
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World, make_world

SEARCH = "/api/directory/search"


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world, sixty people more in CASC, and a network that shows fifty a day."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: gather(session, made, 60) and None)
    await database.write(lambda session: session.add(DirectoryLimit(network="casc", listed_day=50)))
    return made


async def test_a_page_counts_everybody_on_it_once(sign_in: SignIn, world: World, database: Database) -> None:
    client = await sign_in("KZ")

    first = await page(client, 0, 10)
    again = await page(client, 0, 10)
    card = await client.get(f"/api/directory/focal-points/{ids(first)[0]}")

    assert ids(first) == ids(again)
    assert card.status_code == 200
    shown = set(ids(first))
    assert await database.read(lambda session: listed(session, world.persons["KZ"])) == shown
    assert (await used(client)) == len(shown)


async def test_only_new_people_cost_a_write(sign_in: SignIn, application: FastAPI) -> None:
    client = await sign_in("KZ")
    db = application.state.house.db
    await page(client, 0, 10)

    with statements(db) as known:
        await page(client, 0, 10)
    with statements(db) as new:
        await page(client, 10, 10)

    assert [each for each in known if not each.startswith("SELECT")] == []
    # all there is to know, and the rows; on PostgreSQL without waiting for the disk, and a lock
    assert len(new) - len(known) == (2 if db.sqlite else 4)


async def test_near_the_limit_each_answer_says_how_many_are_left(sign_in: SignIn) -> None:
    client = await sign_in("KZ")

    early = await page(client, 0, 25)
    late = await page(client, 25, 20)

    assert REMAINING not in early.headers
    assert int(late.headers[REMAINING]) == 50 - await used(client)


async def test_beyond_the_limit_nothing_is_shown_and_the_account_is_suspended(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client = await sign_in("KZ")
    await page(client, 0, 25)
    await page(client, 25, 23)

    over = await page(client, 50, 25)
    known = await client.get(f"/api/directory/focal-points/{world.focal_points['UZ']}")

    assert (over.status_code, over.json()["code"]) == (429, "listed_a_day")
    assert over.json()["details"] == {"limit": 50, "retry_after": 72_000}
    assert over.headers["retry-after"] == "72000"
    assert (known.status_code, known.json()["code"]) == (403, "directory_suspended")
    suspensions = await database.read(lambda session: session.scalars(select(Suspension)).all())
    assert [(each.person_id, each.cause, each.lifted_at) for each in suspensions] == [
        (world.persons["KZ"], "listed_a_day", None)
    ]


async def test_a_new_day_begins_with_a_new_count(sign_in: SignIn, clock: ManualClock, world: World) -> None:
    await page(await sign_in("KZ"), 0, 25)
    clock.move(timedelta(hours=20))

    client = await sign_in("KZ")
    shown = ids(await page(client, 25, 5))

    assert await used(client) == len(set(shown))


async def test_after_thirty_days_it_is_forgotten_who_was_shown(
    sign_in: SignIn, application: FastAPI, clock: ManualClock, database: Database
) -> None:
    await page(await sign_in("KZ"), 0, 10)
    clock.move(timedelta(days=31))

    await application.state.listings.sweep()

    assert await database.read(lambda session: session.scalars(select(Listing)).all()) == []


async def test_the_secretariat_is_not_limited_in_its_own_network(sign_in: SignIn, world: World) -> None:
    client = await sign_in("secretariat")

    answers = [await page(client, offset, 25) for offset in (0, 25, 50)]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert await used(client) == sum(card["jurisdiction"] == "TH" and not casc(card) for card in cards(answers))


async def page(client: httpx.AsyncClient, offset: int, limit: int) -> httpx.Response:
    return await client.get(SEARCH, params={"offset": offset, "limit": limit})


def ids(answer: httpx.Response) -> list[str]:
    return [hit["card"]["id"] for hit in answer.json()["hits"]]


def cards(answers: list[httpx.Response]) -> list[dict[str, object]]:
    return [hit["card"] for answer in answers for hit in answer.json()["hits"]]


def casc(card: dict[str, object]) -> bool:
    return "casc" in str(card["memberships"])


def listed(session: ReadSession, person: str) -> set[str]:
    rows = session.scalars(select(Listing).where(col(Listing.person_id) == person))
    return {each.focal_point_id for each in rows if each.day == "2026-11-23"}


async def used(client: httpx.AsyncClient) -> int:
    found: int = (await client.get("/api/directory/allowance")).json()["listed_day"]["used"]
    return found
