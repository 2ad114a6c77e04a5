"""The application with a provider, and browsers that come from there."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from urllib.parse import urlsplit

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col

from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.kernel.providers import Provider
from app.main import create_app
from tests.identity.oidc.issuer import Issuer
from tests.support.loopback import listening
from tests.support.web import ADDRESS, demo_settings
from tests.support.world import World

BOTH = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
"""For tests whose statements matter; the rest is the same on either database and runs on the quicker one."""


@pytest.fixture
def database_url(request: pytest.FixtureRequest) -> str:
    url: str = request.getfixturevalue(f"{getattr(request, 'param', 'sqlite')}_url")
    return url


@pytest.fixture
def issuer(clock: ManualClock) -> Issuer:
    """A provider on loopback, which vouches for the focal point of KZ as `kz-1`."""
    return Issuer(clock)


@pytest.fixture
async def served(
    issuer: Issuer, database: Database, database_url: str, clock: ManualClock, world: World
) -> AsyncIterator[FastAPI]:
    """The application, which knows the provider and somebody for whom it vouches."""
    async with (
        listening(issuer.application(), issuer.door),
        knowing(issuer.settings(), database, database_url, clock, world) as app,
    ):
        yield app


@asynccontextmanager
async def knowing(
    provider: Provider, database: Database, database_url: str, clock: ManualClock, world: World
) -> AsyncIterator[FastAPI]:
    """The application with one provider, which calls the focal point of KZ `kz-1`."""
    person = update(Person).where(col(Person.id) == world.persons["KZ"])
    change = person.values(issuer=provider.issuer, subject="kz-1")
    await database.write(lambda session: session.connection().execute(change))
    app = create_app(demo_settings(database_url).model_copy(update={"providers": [provider]}), clock)
    async with app.router.lifespan_context(app):
        yield app


class Browser:
    """Somebody's browser, between the service and the provider."""

    def __init__(self, client: httpx.AsyncClient, issuer: Issuer) -> None:
        self.client = client
        self.issuer = issuer

    async def sign_in(self, **query: str) -> httpx.Response:
        """The whole way; the answer is where the service sends the browser in the end."""
        return await self.come_back(await self.set_out(**query))

    async def set_out(self, **query: str) -> dict[str, str]:
        """To the provider; what it hands the browser to bring back."""
        away = await self.client.get("/api/sign-in/national", params=query)
        assert away.status_code == 303, away.text
        assert away.headers["location"].startswith(f"{self.issuer.url}/authorize?"), away.headers["location"]
        return self.issuer.go(away.headers["location"])

    async def come_back(self, answer: dict[str, str]) -> httpx.Response:
        return await self.client.get("/api/sign-in/national/callback", params=answer)

    async def signed_in(self) -> bool:
        return (await self.client.get("/api/session")).status_code == 200


OpenBrowser = Callable[[], Browser]


@pytest.fixture
async def open_browser(served: FastAPI, issuer: Issuer) -> AsyncIterator[OpenBrowser]:
    """Opens browsers; all are closed in the end."""
    async with AsyncExitStack() as stack:

        def opened() -> Browser:
            client = httpx.AsyncClient(transport=httpx.ASGITransport(app=served), base_url=ADDRESS)
            stack.push_async_callback(client.aclose)
            return Browser(client, issuer)

        yield opened


@pytest.fixture
def visitor(open_browser: OpenBrowser) -> Browser:
    return open_browser()


def fault(answer: httpx.Response) -> str:
    """Why somebody was sent back to the door."""
    place = urlsplit(answer.headers["location"])
    assert place.path == "/sign-in", place
    return dict(pair.split("=") for pair in place.query.split("&"))["fault"]
