"""Meilisearch loses all its data while people search and entries change: nobody notices but for a calm notice."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI

from app.directory import repository
from app.directory.following import ERRAND
from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import WriteSession
from app.outbox import service as outbox
from tests.search.meilisearched import equal, running, settings_for
from tests.support.meilisearch import OwnMeilisearch
from tests.support.web import ADDRESS
from tests.support.world import World

WITHIN = 60
"""Seconds from the wipe until both indexes hold what the database says."""


@pytest.fixture
async def app(
    own_meilisearch: OwnMeilisearch, database_url: str, world: World, clock: ManualClock
) -> AsyncIterator[FastAPI]:
    async with running(settings_for(database_url, own_meilisearch, sweep_seconds=0.2), clock) as made:
        yield made


async def test_wiped_while_people_search_no_search_fails_and_the_index_is_whole_again(
    app: FastAPI, own_meilisearch: OwnMeilisearch, world: World, clock: ManualClock
) -> None:
    degraded: list[bool] = []

    def lose_everything() -> None:
        own_meilisearch.stop()
        own_meilisearch.wipe()
        own_meilisearch.start()

    def edit(session: WriteSession) -> None:
        focal_point = session.get_one(FocalPoint, world.focal_points["KZ"])
        focal_point.names, focal_point.change_seq = {"en": "Dinara"}, repository.next_position(session)
        outbox.post(session, ERRAND, {"id": focal_point.id}, at=clock.now())
        session.announce(repository.TOPIC, "", focal_point.change_seq)

    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
        await client.post("/api/demo/sign-in", json={"persona": "fp-UZ"})

        async def search() -> None:
            answer = await client.get("/api/directory/search", params={"q": "Romanised TH"})
            body = answer.raise_for_status().json()
            assert body["hits"][0]["card"]["jurisdiction"] == "TH"
            degraded.append(body["degraded"])

        await search()
        async with asyncio.timeout(WITHIN), asyncio.TaskGroup() as group:
            losing = group.create_task(asyncio.to_thread(lose_everything))
            group.create_task(app.state.house.db.write(edit))
            while not losing.done() or degraded[-1] or not await equal(app):
                await search()

    assert (degraded[0], True in degraded, degraded[-1]) == (False, True, False)
