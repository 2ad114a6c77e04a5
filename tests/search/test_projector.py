"""Meilisearch is kept equal to the directory: by errands while it answers, by a comparison when it is back.

While it is away the embedded engine answers and every answer says so.
"""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.main import create_app
from app.search.desk import Desk
from app.search.engines.port import EngineAway
from app.search.projector import Projector
from tests.support.meilisearch import OwnMeilisearch
from tests.support.web import ADDRESS
from tests.support.world import World


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What follows is about the other engine: one database is enough."""
    return sqlite_url


@pytest.fixture
async def app(
    own_meilisearch: OwnMeilisearch, database_url: str, world: World, clock: ManualClock
) -> AsyncIterator[FastAPI]:
    """The application over the small world, with a Meilisearch server of its own."""
    address = own_meilisearch.address
    settings = Settings(mode="demo", database_url=database_url, origins=[ADDRESS]).model_dump()
    remote = {"meilisearch_url": address.url, "meilisearch_key": address.key, "meilisearch_index": new_id()}
    made = create_app(Settings.model_validate(settings | remote), clock)
    async with made.router.lifespan_context(made):
        await projector(made).compare()
        yield made


def projector(app: FastAPI) -> Projector:
    desk: Desk = app.state.desk
    assert desk.projector is not None
    return desk.projector


async def found(app: FastAPI, text: str) -> dict[str, Any]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ADDRESS) as client:
        await client.post("/api/demo/sign-in", json={"persona": "fp-UZ"})
        answer = await client.get("/api/directory/search", params={"q": text})
    answer.raise_for_status()
    body: dict[str, Any] = answer.json()
    return {"who": [hit["card"]["jurisdiction"] for hit in body["hits"]][:1], "degraded": body["degraded"]}


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


async def test_meilisearch_answers_while_it_is_there(app: FastAPI) -> None:
    assert app.state.desk.state() == {"engine": "meilisearch", "degraded": False}
    assert await found(app, "Romanised TH") == {"who": ["TH"], "degraded": False}


async def test_an_errand_brings_an_edit_over(app: FastAPI, world: World) -> None:
    await rename(app, world.focal_points["KZ"], "Dinara Tolegenova", 90)

    await app.state.desk.project([world.focal_points["KZ"]])

    assert (await projector(app).engine.positions())[world.focal_points["KZ"]] == 90
    assert await found(app, "Толегенова") == {"who": ["KZ"], "degraded": False}


async def test_an_errand_takes_away_who_is_gone(app: FastAPI, world: World) -> None:
    await retire(app, world.focal_points["KZ"], 90, world)

    await app.state.desk.project([world.focal_points["KZ"], "0" * 20])

    assert world.focal_points["KZ"] not in await projector(app).engine.positions()


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

    assert await projector(app).compare() == 2
    assert await found(app, "Tolegenova") == {"who": ["KZ"], "degraded": False}
    assert world.focal_points["TH"] not in await projector(app).engine.positions()


async def test_wiped_it_is_filled_again(app: FastAPI, own_meilisearch: OwnMeilisearch, world: World) -> None:
    own_meilisearch.stop()
    own_meilisearch.wipe()
    own_meilisearch.start()

    assert await found(app, "Romanised TH") == {"who": ["TH"], "degraded": True}
    assert await projector(app).compare() == len(world.focal_points)
    assert await found(app, "Romanised TH") == {"who": ["TH"], "degraded": False}


async def test_a_comparison_without_differences_changes_nothing(app: FastAPI) -> None:
    assert await projector(app).compare() == 0


async def test_the_index_holds_no_number_and_no_address(app: FastAPI, own_meilisearch: OwnMeilisearch) -> None:
    address, index = own_meilisearch.address, app.state.house.settings.meilisearch_index
    async with httpx.AsyncClient(base_url=address.url, headers={"Authorization": f"Bearer {address.key}"}) as client:
        settings = (await client.get(f"/indexes/{index}/settings")).json()
        held = (await client.get(f"/indexes/{index}/documents")).text

    assert sorted(settings["displayedAttributes"]) == ["id", "seq"]
    assert "+999" not in held
    assert "@" not in held
