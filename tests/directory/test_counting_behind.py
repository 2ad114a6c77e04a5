"""Far from the limit, on SQLite, people are counted right after the search that showed them (decision 31)."""

import asyncio
from collections.abc import Callable

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select
from sqlmodel import col

from app.directory.reveals.behind import Behind
from app.directory.reveals.models import DirectoryLimit, Listing
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.errors import Unavailable
from app.outbox.models import Errand
from tests.directory.crowd import JURISDICTIONS, gather
from tests.support.web import SignIn
from tests.support.world import World, make_world

LIMIT = 160


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world, 300 people more in CASC, and a network that shows LIMIT a day."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: gather(session, made, 300) and None)
    await database.write(lambda session: session.add(DirectoryLimit(network="casc", listed_day=LIMIT)))
    return made


async def test_everybody_who_was_shown_is_counted(sign_in: SignIn, application: FastAPI) -> None:
    client = await sign_in("KZ")

    shown = [await page(client, offset) for offset in (0, 20, 40)]
    await application.state.listings.settle()

    assert await on_record(application) == set().union(*shown)


async def test_whoever_asks_how_much_is_used_is_told_of_their_last_search_too(sign_in: SignIn) -> None:
    client = await sign_in("KZ")
    shown = await page(client, 0)
    shown |= await page(client, 20)  # the first search of a day is counted before it is answered

    allowance = (await client.get("/api/directory/allowance")).json()
    more = shown | await page(client, 40)
    own = (await client.get("/api/my-data")).json()["holdings"]

    held = [kind["number"] for group in own for kind in group["kinds"] if kind["kind"] == "listing"]
    assert (allowance["listed_day"]["used"], held) == (len(shown), [len(more)])


async def test_searches_at_once_do_not_pass_the_limit(sign_in: SignIn, application: FastAPI) -> None:
    client = await sign_in("KZ")
    await page(client, 0)

    pages = [{"jurisdiction": code, "offset": offset} for code in JURISDICTIONS for offset in (0, 25, 50)]
    answers = await asyncio.gather(*(client.get("/api/directory/search", params=each) for each in pages))
    await application.state.listings.settle()

    shown = {hit["card"]["id"] for each in answers if each.status_code == 200 for hit in each.json()["hits"]}
    assert {each.status_code for each in answers} - {200} != set(), "the limit was reached"
    assert len(shown | await on_record(application)) <= LIMIT


async def test_what_waits_is_written_by_the_next_search_of_the_same_person(
    database: Database, clock: ManualClock
) -> None:
    behind = Behind(database)

    behind.put("one", noted("one", clock))
    behind.put("other", noted("other", clock))
    await behind.settle("one")

    assert await written(database) == {"one"}
    await behind.settle_all()
    assert await written(database) == {"one", "other"}


async def test_what_cannot_be_written_goes_on_waiting(database: Database, clock: ManualClock) -> None:
    behind = Behind(database)
    away = [True]

    def command(session: WriteSession) -> None:
        if away[0]:
            raise Unavailable("unavailable")
        noted("one", clock)(session)

    behind.put("one", command)
    for _ in range(2):
        with pytest.raises(Unavailable):
            await behind.settle("one")
    away[0] = False
    await behind.settle("one")
    await behind.settle("one")

    assert await written(database) == {"one"}


async def test_a_writing_that_is_cut_off_is_written_at_the_end(database: Database, clock: ManualClock) -> None:
    behind = Behind(database)

    def command(session: WriteSession) -> None:
        if session.get(Errand, "one") is None:
            noted("one", clock)(session)

    behind.put("one", command)
    cut_off = asyncio.create_task(behind.settle_all())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    cut_off.cancel()
    await asyncio.gather(cut_off, return_exceptions=True)
    await behind.settle_all()

    assert await written(database) == {"one"}


async def page(client: httpx.AsyncClient, offset: int) -> set[str]:
    answer = await client.get("/api/directory/search", params={"offset": offset, "limit": 20})
    assert answer.status_code == 200
    return {hit["card"]["id"] for hit in answer.json()["hits"]}


async def on_record(application: FastAPI) -> set[str]:
    rows = await application.state.house.db.read(lambda session: session.scalars(select(Listing)).all())
    return {each.focal_point_id for each in rows}


def noted(id: str, clock: ManualClock) -> Callable[[WriteSession], None]:
    return lambda session: session.add(Errand(id=id, kind="test", posted_at=clock.now(), due_at=clock.now()))


async def written(database: Database) -> set[str]:
    return set(await database.read(lambda session: session.scalars(select(col(Errand.id))).all()))
