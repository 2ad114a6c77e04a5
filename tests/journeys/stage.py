"""The service at an hour of one's choosing, for pictures: Monday noon in Astana instead of whenever they are taken."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from socket import socket

import uvicorn
from fastapi import FastAPI

from app.cli import schema, seed_canaries, seed_demo, seed_reference, seed_relations, seed_sheets
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.main import create_app
from app.vault.service import furnish
from seed_data.demo import generate
from tests.support.ports import free_port


@asynccontextmanager
async def stage(at: datetime) -> AsyncIterator[tuple[str, ManualClock]]:
    """The address of a demo whose clock stands at `at`, and the clock."""
    clock = ManualClock(at)
    with tempfile.TemporaryDirectory(prefix="counterpart-pictures-") as folder:
        settings = Settings(
            mode="demo",
            port=free_port(),
            database_url=f"sqlite:///{Path(folder) / 'counterpart.db'}",
            log_level="warning",
        )
        await asyncio.to_thread(_fill, settings, at)
        async with serving(settings, clock):
            yield f"http://127.0.0.1:{settings.port}", clock


@asynccontextmanager
async def serving(settings: Settings, clock: ManualClock) -> AsyncIterator[FastAPI]:
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
    database, directory = Database(settings.database_url, info=furnish(settings)), generate()
    schema.migrate(database.engine)
    database.write_now(seed_reference.seed_reference)
    database.write_now(seed_sheets.seed_fields)
    database.write_now(lambda session: seed_demo.seed_agreements(session, at))
    database.write_now(lambda session: seed_demo.seed_directory(session, directory, at))
    database.write_now(lambda session: seed_demo.seed_personas(session, directory, at))
    database.write_now(lambda session: seed_sheets.seed_sheets(session, at))
    database.write_now(lambda session: seed_relations.seed_relations(session, directory, at))
    database.write_now(seed_canaries.seed_canaries)
