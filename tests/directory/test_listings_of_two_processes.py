"""Two processes count one account together: neither knows what the other showed, the database does."""

import httpx
import pytest
from fastapi import FastAPI

from app.directory.reveals.models import DirectoryLimit
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.main import create_app
from tests.directory.crowd import gather
from tests.support.web import ADDRESS, SignIn
from tests.support.world import World, make_world


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite serves one process only."""
    return postgresql_url


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world, sixty people more in CASC, and a network that shows fifty a day."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: gather(session, made, 60) and None)
    await database.write(lambda session: session.add(DirectoryLimit(network="casc", listed_day=50)))
    return made


async def test_what_one_process_showed_counts_in_the_other(
    sign_in: SignIn, application: FastAPI, clock: ManualClock
) -> None:
    client = await sign_in("KZ")
    other = create_app(application.state.house.settings, clock)
    async with other.router.lifespan_context(other):
        transport = httpx.ASGITransport(app=other)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS, cookies=client.cookies) as elsewhere:
            answers = [
                await page(client, 0, 25),
                await page(elsewhere, 0, 25),
                await page(elsewhere, 25, 23),
                await page(client, 50, 25),
                await page(elsewhere, 50, 25),
            ]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 403]


async def page(client: httpx.AsyncClient, offset: int, limit: int) -> httpx.Response:
    return await client.get("/api/directory/search", params={"offset": offset, "limit": limit})
