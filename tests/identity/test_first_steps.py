"""Whoever is new takes note of how the house works before anything else, however they sign in; a persona need not."""

import httpx
import pytest
from sqlalchemy import update
from sqlmodel import col

from app.identity.models import Person
from app.kernel.db import Database
from tests.support.web import SignIn
from tests.support.world import World


async def due(client: httpx.AsyncClient) -> bool:
    found: bool = (await client.get("/api/session")).json()["first_steps"]
    return found


@pytest.mark.parametrize("issuer", ["passkey", "https://id.example"])
async def test_the_first_steps_are_due_until_they_are_done(
    sign_in: SignIn, world: World, database: Database, issuer: str
) -> None:
    client, persona = await sign_in("KZ"), await sign_in("TH")
    somebody = update(Person).where(col(Person.id) == world.persons["KZ"]).values(issuer=issuer)
    await database.write(lambda session: session.connection().execute(somebody))

    before = await due(client)
    done = await client.post("/api/first-steps")

    assert (before, done.status_code, await due(client), await due(persona)) == (True, 204, False, False)
