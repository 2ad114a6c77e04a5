"""A demo of one's own, at an hour of one's choosing: nobody else is in it, and nothing is left of it."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from socket import socket
from typing import Any

import uvicorn
from fastapi import FastAPI

from app.cli import schema, seed_all
from app.kernel.clock import Clock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.main import create_app
from app.vault.service import furnish
from tests.support.memory import memory
from tests.support.ports import free_port

PEOPLE = 400


@asynccontextmanager
async def stage(clock: Clock, **given: Any) -> AsyncIterator[str]:
    """The address of a demo that goes by `clock`; `given` are settings."""
    with tempfile.TemporaryDirectory(prefix="counterpart-stage-", dir=memory()) as folder:
        settings = Settings(
            mode="demo",
            port=free_port(),
            database_url=f"sqlite:///{Path(folder) / 'counterpart.db'}",
            log_level="warning",
            **given,
        )
        await asyncio.to_thread(_fill, settings, clock.now())
        async with serving(settings, clock):
            yield f"http://127.0.0.1:{settings.port}"


@asynccontextmanager
async def serving(settings: Settings, clock: Clock) -> AsyncIterator[FastAPI]:
    """The service on its port until the block ends."""
    application = create_app(settings, clock)
    server = _Server(uvicorn.Config(application, port=settings.port, log_level="warning", lifespan="on"))
    running = asyncio.create_task(server.serve())
    await server.ready.wait()
    yield application
    server.should_exit = True
    await running


class _Server(uvicorn.Server):
    """Says when it has begun to listen."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


def _fill(settings: Settings, at: datetime) -> None:
    database = Database(settings.database_url, info=furnish(settings))
    schema.migrate(database.engine)
    seed_all.fill(database)
    seed_all.illustrate(database, PEOPLE, at)
    database.engine.dispose()
