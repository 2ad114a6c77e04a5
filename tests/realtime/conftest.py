"""The application behind a real server on loopback, in the test's own process, and sockets of signed-in people."""

import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
import uvicorn
from fastapi import FastAPI

from app.realtime.hub import Hub
from tests.consultations.steps import form
from tests.realtime.server import Server
from tests.realtime.tab import Tab, open_tab
from tests.support.web import SignIn
from tests.support.world import World

Connect = Callable[..., Awaitable[Tab]]
Start = Callable[..., Awaitable[Server]]


@pytest.fixture
def hub(application: FastAPI) -> Hub:
    """The hub of the application."""
    found: Hub = application.state.hub
    return found


@pytest.fixture
async def port(application: FastAPI) -> AsyncIterator[int]:
    """Where the application listens, with the settings of `counterpart serve`."""
    listening = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        application,
        lifespan="off",
        ws="websockets-sansio",
        ws_max_size=65_536,
        ws_per_message_deflate=False,
        log_config=None,
        timeout_graceful_shutdown=2,
    )
    config.load()
    server = uvicorn.Server(config)
    server.lifespan = config.lifespan_class(config)
    await server.startup([listening])
    yield listening.getsockname()[1]
    await server.shutdown([listening])


@pytest.fixture
async def clients(sign_in: SignIn) -> dict[str, httpx.AsyncClient]:
    """Signed-in clients of the focal points that know one of the others."""
    return {code: await sign_in(code) for code in ("KZ", "TH", "UZ", "FR")}


@pytest.fixture
async def connect(port: int, clients: dict[str, httpx.AsyncClient]) -> AsyncIterator[Connect]:
    """Opens a tab of one of them; all are closed in the end."""
    async with AsyncExitStack() as stack:

        async def opened(whom: str, **changes: Any) -> Tab:
            tab = await open_tab(port, clients[whom], **changes)
            stack.push_async_callback(tab.wire.close)
            return tab

        yield opened


@pytest.fixture
async def room(clients: dict[str, httpx.AsyncClient], world: World) -> str:
    """A consultation between KZ and TH with four entries: its id."""
    answer = await clients["KZ"].post("/api/consultations", json=form(world))
    assert answer.status_code == 201, answer.text
    id: str = answer.json()["id"]
    return id


def signals_cut(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on no signal is heard on this process, as when the database's signals are lost."""
    monkeypatch.setattr(hub.house.announcer, "deliver", lambda signals: None)


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    """Starts servers; all are gone in the end."""
    servers: list[Server] = []

    async def started(url: str, workers: int = 1, **environment: str) -> Server:
        servers.append(Server(url, tmp_path / f"server-{len(servers)}.log", workers, environment))
        await servers[-1].start()
        return servers[-1]

    yield started
    for server in servers:
        await server.remove()
