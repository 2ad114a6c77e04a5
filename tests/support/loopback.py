"""An application behind a real server on loopback, in the test's own process and loop."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn


@asynccontextmanager
async def listening(app: Any, door: socket.socket) -> AsyncIterator[None]:
    """Serves `app` at a bound socket while open; its lifespan is the caller's."""
    config = uvicorn.Config(app, lifespan="off", ws="none", log_config=None, timeout_graceful_shutdown=1)
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    await server.startup([door])
    try:
        yield
    finally:
        await server.shutdown([door])
