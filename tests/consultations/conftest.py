"""A consultation that Kazakhstan's focal point opened with Thailand's, and clients of everybody."""

from typing import Any

import httpx
import pytest

from app.kernel.db import Database
from tests.consultations.steps import form
from tests.support.web import SignIn
from tests.support.world import World


@pytest.fixture
async def kz(sign_in: SignIn) -> httpx.AsyncClient:
    """The requesting side, signed in."""
    return await sign_in("KZ")


@pytest.fixture
async def th(sign_in: SignIn) -> httpx.AsyncClient:
    """The requested side, signed in."""
    return await sign_in("TH")


@pytest.fixture
async def room(kz: httpx.AsyncClient, world: World) -> dict[str, Any]:
    """The consultation, as its opener sees it: entries opened, joined, joined, message."""
    answer = await kz.post("/api/consultations", json=form(world))
    assert answer.status_code == 201, answer.text
    opened: dict[str, Any] = answer.json()
    return opened


@pytest.fixture
def db(database: Database) -> Database:
    """The database beside the application's own connection to it."""
    return database
