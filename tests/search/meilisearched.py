"""The application over the small world with a Meilisearch server of its own, and the question whether all is equal."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.ids import new_id
from app.main import create_app
from app.search.desk import Desk
from app.search.documents import changes_of, positions
from app.search.engines.terms import checksum
from app.search.headings import read_subjects
from app.search.projector import Projector
from tests.support.meilisearch import OwnMeilisearch
from tests.support.web import ADDRESS, NO_FRONT_END


def settings_for(url: str, server: OwnMeilisearch, **more: Any) -> Settings:
    """A demo over the database at `url` whose searches go to `server`."""
    address = server.address
    remote = {"meilisearch_url": address.url, "meilisearch_key": address.key, "meilisearch_index": new_id()}
    own = {"mode": "demo", "database_url": url, "origins": [ADDRESS], "frontend": NO_FRONT_END}
    return Settings.model_validate(own | remote | more)


@asynccontextmanager
async def running(settings: Settings, clock: ManualClock) -> AsyncIterator[FastAPI]:
    """The application, its index equal to the directory."""
    made = create_app(settings, clock)
    async with made.router.lifespan_context(made):
        await projector(made).compare()
        yield made


def projector(app: FastAPI) -> Projector:
    desk: Desk = app.state.desk
    assert desk.projector is not None
    return desk.projector


async def found(app: FastAPI, text: str) -> dict[str, Any]:
    """Who comes first, and whether the answer was degraded."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=ADDRESS) as client:
        await client.post("/api/demo/sign-in", json={"persona": "fp-UZ"})
        answer = await client.get("/api/directory/search", params={"q": text})
    answer.raise_for_status()
    body: dict[str, Any] = answer.json()
    return {"who": [hit["card"]["jurisdiction"] for hit in body["hits"]][:1], "degraded": body["degraded"]}


async def equal(app: FastAPI) -> bool:
    """Whether both indexes hold exactly what the database says, by the checksum of each document."""
    db = app.state.house.db
    subjects = await db.read(read_subjects)
    ids = sorted(await db.read(positions))
    held = {each.id: checksum(each) for each in (await db.read(lambda session: changes_of(session, subjects, ids))).put}
    embedded: dict[str, str] = await app.state.desk.holdings.engine.checksums()
    return held == await projector(app).engine.checksums() == embedded
