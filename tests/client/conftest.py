"""A client of the service behind a bad network; tests/realtime tests the service itself, on both databases."""

from collections.abc import AsyncIterator

import httpx
import pytest

from tests.client.clients import CLIENTS, Held
from tests.client.relay import Relay
from tests.realtime.conftest import clients, connect, hub, port, room
from tests.support.world import World

__all__ = ["clients", "connect", "hub", "port", "room"]


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    return sqlite_url


@pytest.fixture
async def relay(port: int) -> AsyncIterator[Relay]:
    async with Relay(port) as network:
        yield network


@pytest.fixture(params=CLIENTS)
async def held(
    request: pytest.FixtureRequest, relay: Relay, clients: dict[str, httpx.AsyncClient], world: World
) -> AsyncIterator[Held]:
    """Thailand's focal point at each of the clients in turn."""
    cookie = f"__Host-counterpart={clients['TH'].cookies['__Host-counterpart']}"
    async with CLIENTS[request.param](relay.port, cookie, world.persons["TH"]) as client:
        yield client
