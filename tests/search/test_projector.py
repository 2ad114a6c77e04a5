"""Meilisearch is kept equal to the directory: by errands while it answers, by a comparison when it is back.

While it is away the embedded engine answers and every answer says so.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import httpx
import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.directory import repository
from app.directory.following import ERRAND
from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import ReadSession, WriteSession
from app.outbox import service as outbox
from app.outbox.models import Errand
from app.search.engines.port import EngineAway
from tests.search.meilisearched import equal, found, projector, running, settings_for
from tests.support.meilisearch import OwnMeilisearch
from tests.support.world import World


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What follows is about the other engine: one database is enough."""
    return sqlite_url


@pytest.fixture
async def app(
    own_meilisearch: OwnMeilisearch, database_url: str, world: World, clock: ManualClock
) -> AsyncIterator[FastAPI]:
    async with running(settings_for(database_url, own_meilisearch, sweep_seconds=0.2), clock) as made:
        yield made


async def rename(app: FastAPI, id: str, name: str, seq: int) -> None:
    """An edit as the directory makes it, without the errand."""

    def write(session: WriteSession) -> None:
        focal_point = session.get_one(FocalPoint, id)
        focal_point.name_romanised, focal_point.change_seq = name, seq
        session.flush()

    await app.state.house.db.write(write)
    await app.state.desk.follow()


async def retire(app: FastAPI, id: str, seq: int, world: World) -> None:
    def write(session: WriteSession) -> None:
        focal_point = session.get_one(FocalPoint, id)
        focal_point.retired_at, focal_point.change_seq = world.at, seq
        session.flush()

    await app.state.house.db.write(write)
    await app.state.desk.follow()


async def edit(app: FastAPI, id: str, name: str, clock: ManualClock) -> None:
    """An edit with everything that follows from it."""

    def write(session: WriteSession) -> None:
        focal_point = session.get_one(FocalPoint, id)
        focal_point.name_romanised, focal_point.change_seq = name, repository.next_position(session)
        outbox.post(session, ERRAND, {"id": id}, at=clock.now())
        session.announce(repository.TOPIC, "", focal_point.change_seq)

    await app.state.house.db.write(write)
    await app.state.desk.follow()


async def errands(app: FastAPI) -> list[Errand]:
    def look(session: ReadSession) -> list[Errand]:
        return list(session.exec(select(Errand).where(Errand.kind == ERRAND)))

    found: list[Errand] = await app.state.house.db.read(look)
    return found


async def put_back(app: FastAPI) -> Errand:
    """The one errand, once its worker has given it up for now."""
    async with asyncio.timeout(30):
        while True:
            [errand] = await errands(app)
            if errand.last_error and errand.leased_until is None:
                return errand


async def all_done(app: FastAPI) -> None:
    async with asyncio.timeout(30):
        while any(errand.done_at is None for errand in await errands(app)):
            pass


async def back(app: FastAPI) -> None:
    async with asyncio.timeout(60):
        while app.state.desk.degraded:
            await errands(app)


def administrator(server: OwnMeilisearch) -> httpx.AsyncClient:
    address = server.address
    return httpx.AsyncClient(base_url=address.url, headers={"Authorization": f"Bearer {address.key}"})


async def test_meilisearch_answers_while_it_is_there(app: FastAPI) -> None:
    assert app.state.desk.state() == {"engine": "meilisearch", "degraded": False}
    assert await found(app, "Romanised TH") == {"who": ["TH"], "degraded": False}


async def test_an_errand_brings_an_edit_over(app: FastAPI, world: World) -> None:
    await rename(app, world.focal_points["KZ"], "Dinara Tolegenova", 90)

    await app.state.desk.project([world.focal_points["KZ"]])

    assert await equal(app)
    assert await found(app, "Толегенова") == {"who": ["KZ"], "degraded": False}


async def test_an_errand_takes_away_who_is_gone(app: FastAPI, world: World) -> None:
    await retire(app, world.focal_points["KZ"], 90, world)

    await app.state.desk.project([world.focal_points["KZ"], "0" * 20])

    assert world.focal_points["KZ"] not in await projector(app).engine.checksums()
    assert await equal(app)


async def test_while_it_is_away_the_embedded_engine_answers_and_says_so(
    app: FastAPI, own_meilisearch: OwnMeilisearch, world: World
) -> None:
    own_meilisearch.stop()

    assert await found(app, "Romanised TH") == {"who": ["TH"], "degraded": True}
    with pytest.raises(EngineAway):
        await app.state.desk.project([world.focal_points["KZ"]])
    assert app.state.desk.state() == {"engine": "meilisearch", "degraded": True}


async def test_back_again_it_learns_what_it_missed(app: FastAPI, own_meilisearch: OwnMeilisearch, world: World) -> None:
    own_meilisearch.stop()
    await found(app, "Romanised TH")
    await rename(app, world.focal_points["KZ"], "Dinara Tolegenova", 90)
    await retire(app, world.focal_points["TH"], 91, world)
    own_meilisearch.start()

    await projector(app).compare()

    assert await found(app, "Tolegenova") == {"who": ["KZ"], "degraded": False}
    assert await equal(app)


async def test_wiped_it_is_filled_again(app: FastAPI, own_meilisearch: OwnMeilisearch, world: World) -> None:
    own_meilisearch.stop()
    own_meilisearch.wipe()
    own_meilisearch.start()

    await found(app, "Romanised TH")
    await projector(app).compare()

    assert await found(app, "Romanised TH") == {"who": ["TH"], "degraded": False}
    assert await equal(app)


async def test_a_comparison_without_differences_changes_nothing(app: FastAPI) -> None:
    assert await projector(app).compare() == 0


async def test_the_nightly_comparison_posts_errands_for_what_differs(app: FastAPI, world: World) -> None:
    await rename(app, world.focal_points["KZ"], "Dinara Tolegenova", 90)
    await retire(app, world.focal_points["TH"], 91, world)

    differed = await projector(app).compare()

    assert (differed, app.state.desk.degraded) == (2, False)
    assert {errand.payload["id"] for errand in await errands(app)} == {
        world.focal_points[code] for code in ("KZ", "TH")
    }
    await all_done(app)
    assert await equal(app)


async def test_what_changed_without_a_place_in_the_order_of_changes_is_found_by_its_checksum(
    app: FastAPI, world: World
) -> None:
    def rename_quietly(session: WriteSession) -> None:
        session.get_one(FocalPoint, world.focal_points["KZ"]).name_romanised = "Dinara Tolegenova"

    await app.state.house.db.write(rename_quietly)
    assert not await equal(app)

    assert await app.state.desk.heal() == 2
    await all_done(app)

    assert await equal(app)
    assert await found(app, "Tolegenova") == {"who": ["KZ"], "degraded": False}


async def test_an_errand_waits_while_the_server_is_away_and_is_done_when_it_is_back(
    app: FastAPI, own_meilisearch: OwnMeilisearch, world: World, clock: ManualClock
) -> None:
    own_meilisearch.stop()
    await edit(app, world.focal_points["KZ"], "Dinara Tolegenova", clock)
    waiting = await put_back(app)
    own_meilisearch.start()

    clock.move(timedelta(seconds=5))
    await all_done(app)

    assert (waiting.done_at, waiting.dead_at, waiting.last_error) == (None, None, waiting.last_error)
    assert (waiting.last_error or "").startswith("EngineAway")
    await back(app)
    assert await equal(app)


async def test_a_task_that_meilisearch_fails_is_tried_again_until_it_succeeds(
    app: FastAPI, own_meilisearch: OwnMeilisearch, world: World, clock: ManualClock
) -> None:
    """Its index was replaced by one that knows documents by another key, so that every task on it fails."""
    index = app.state.house.settings.meilisearch_index
    async with projector(app).comparing:
        async with administrator(own_meilisearch) as client:
            await client.delete(f"/indexes/{index}")
            await client.post("/indexes", json={"uid": index, "primaryKey": "sum"})
        await edit(app, world.focal_points["KZ"], "Dinara Tolegenova", clock)
        waiting = await put_back(app)

    assert "Failed" in (waiting.last_error or "")
    await back(app)
    clock.move(timedelta(seconds=5))
    await all_done(app)
    assert await equal(app)


async def test_the_index_holds_no_number_and_no_address(app: FastAPI, own_meilisearch: OwnMeilisearch) -> None:
    index = app.state.house.settings.meilisearch_index
    async with administrator(own_meilisearch) as client:
        settings = (await client.get(f"/indexes/{index}/settings")).json()
        held = (await client.get(f"/indexes/{index}/documents")).text

    assert sorted(settings["displayedAttributes"]) == ["id", "sum"]
    assert "+999" not in held
    assert "@" not in held
