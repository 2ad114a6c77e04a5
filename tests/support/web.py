"""The whole application in the test's process, over ASGI, and clients who are signed in."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from functools import cache
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.main import create_app
from tests.support.world import World, make_world

ADDRESS = "https://counterpart.example"
NO_FRONT_END = Path("no-front-end")
SignIn = Callable[[str], Awaitable[httpx.AsyncClient]]


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world of tests.support.world, in the test's database."""
    return await database.write(lambda session: make_world(session, clock.now()))


def demo_settings(database_url: str) -> Settings:
    """Nothing happens of its own accord while a test counts, and nobody asks too often."""
    return _demo_settings().model_copy(update={"database_url": database_url})


@cache
def _demo_settings() -> Settings:
    own = {"mode": "demo", "origins": [ADDRESS], "frontend": NO_FRONT_END}
    return Settings.model_validate(own | {"sweep_seconds": 3600, "requests_per_second": 1_000_000})


@pytest.fixture
async def application(database_url: str, world: World, clock: ManualClock) -> AsyncIterator[FastAPI]:
    """The application, started, over the small world, in demo mode."""
    app = create_app(demo_settings(database_url), clock)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def sign_in(application: FastAPI) -> AsyncIterator[SignIn]:
    """Gives a client signed in as the focal point of a jurisdiction ("KZ"), as "secretariat", or as nobody ("")."""
    async with AsyncExitStack() as stack:

        async def client_of(whom: str) -> httpx.AsyncClient:
            transport = httpx.ASGITransport(app=application)
            client = await stack.enter_async_context(httpx.AsyncClient(transport=transport, base_url=ADDRESS))
            if whom:
                persona = whom if whom == "secretariat" else f"fp-{whom}"
                answer = await client.post("/api/demo/sign-in", json={"persona": persona})
                answer.raise_for_status()
            return client

        yield client_of
