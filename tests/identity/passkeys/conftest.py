"""Browsers that use a passkey."""

import httpx
import pytest

from tests.identity.passkeys.authenticator import Authenticator, Json

BOTH = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
"""For tests whose statements matter; the rest is the same on either database and runs on the quicker one."""


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{getattr(request, 'param', 'sqlite')}_url")
    return url


async def asked(client: httpx.AsyncClient, door: str) -> Json:
    """What the browser is asked at a door."""
    answer = await client.post(f"/api/passkeys{door}/challenge")
    assert answer.status_code == 200, answer.text
    options: Json = answer.json()["options"]
    return options


async def add(client: httpx.AsyncClient, key: Authenticator, name: str = "Laptop") -> httpx.Response:
    """Adds a passkey to whoever is signed in."""
    credential = key.create(await asked(client, ""))
    return await client.post("/api/passkeys", json={"name": name, "credential": credential})


async def enter(client: httpx.AsyncClient, key: Authenticator) -> httpx.Response:
    """Signs in with a passkey."""
    credential = key.get(await asked(client, "/sign-in"))
    return await client.post("/api/passkeys/sign-in", json={"credential": credential})


async def confirm(client: httpx.AsyncClient, key: Authenticator) -> httpx.Response:
    """Proves anew who one is."""
    credential = key.get(await asked(client, "/confirm"))
    return await client.post("/api/passkeys/confirm", json={"credential": credential})
