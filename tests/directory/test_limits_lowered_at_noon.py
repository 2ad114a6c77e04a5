"""A limit that is lowered in the middle of a day holds at once where it is heard, and within a second everywhere."""

import httpx
import pytest
from fastapi import FastAPI

from app.directory.reveals import listings
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.main import create_app
from tests.directory.crowd import gather
from tests.support.web import ADDRESS, SignIn
from tests.support.world import World, make_world


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world and a hundred people more in CASC; nobody has lowered anything."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: gather(session, made, 100) and None)
    return made


@pytest.mark.parametrize("heard", [True, False])
async def test_nobody_is_shown_more_than_a_limit_that_was_lowered_after_fifty(
    sign_in: SignIn, application: FastAPI, clock: ManualClock, heard: bool
) -> None:
    """`heard`: lowered through the application that showed the fifty; else through another on the same database, whose
    signal is lost on SQLite: then it is known by the next sweep."""
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    before = [(await page(client, each, 25)).status_code for each in (0, 25)]
    await application.state.listings.settle()

    if heard:
        await lower(secretariat)
    else:
        other = create_app(application.state.house.settings, clock)
        async with other.router.lifespan_context(other):
            transport = httpx.ASGITransport(app=other)
            async with httpx.AsyncClient(
                transport=transport, base_url=ADDRESS, cookies=secretariat.cookies, headers=secretariat.headers
            ) as elsewhere:
                await lower(elsewhere)
        await application.state.listings.sweep()
    after = [(await page(client, 50, limit)).status_code for limit in (10, 25)]

    assert (before, after) == ([200, 200], [200, 429])
    assert Settings(mode="demo").sweep_seconds / listings.SWEEPS <= 1


async def page(client: httpx.AsyncClient, offset: int, limit: int) -> httpx.Response:
    return await client.get("/api/directory/search", params={"offset": offset, "limit": limit})


async def lower(secretariat: httpx.AsyncClient) -> None:
    wanted = {"listed_day": 60}
    answer = await secretariat.put("/api/directory/limits", params={"network": "casc"}, json=wanted)
    assert answer.status_code == 200
