"""Whoever is new takes note of how the house works before anything else, however they sign in; a persona need not."""

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col

from app.identity.models import Person
from app.identity.permissions.doors import ROUTES
from app.identity.permissions.table import FIRST, LAW
from app.kernel.db import Database
from tests.identity.test_every_door_has_a_rule import knock
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World


async def new(sign_in: SignIn, world: World, database: Database, issuer: str = "passkey") -> httpx.AsyncClient:
    """Somebody who has signed in and taken note of nothing yet."""
    client = await sign_in("KZ")
    somebody = update(Person).where(col(Person.id) == world.persons["KZ"]).values(issuer=issuer)
    await database.write(lambda session: session.connection().execute(somebody))
    return client


async def due(client: httpx.AsyncClient) -> bool:
    found: bool = (await client.get("/api/session")).json()["first_steps"]
    return found


@pytest.mark.parametrize("issuer", ["passkey", "https://id.example"])
async def test_the_first_steps_are_due_until_they_are_done(
    sign_in: SignIn, world: World, database: Database, issuer: str
) -> None:
    client, persona = await new(sign_in, world, database, issuer), await sign_in("TH")

    before = await due(client)
    done = await client.post("/api/first-steps")

    assert (before, done.status_code, await due(client), await due(persona)) == (True, 204, False, False)


async def test_until_then_every_door_is_shut_but_those_of_what_is_their_own(
    application: FastAPI, sign_in: SignIn, world: World, database: Database, counted: Counted
) -> None:
    client = await new(sign_in, world, database)
    ends = {"POST /api/session/end", "POST /api/sessions/end", "POST /api/first-steps", "GET /ws"}
    doors = [door for door, operation in ROUTES.items() if "public" not in LAW[operation] and door not in ends]

    codes = {door: _code(await knock(client, door)) for door in doors}

    shut = {door for door, code in codes.items() if code == "first_steps"}
    counted(f"{len(doors)} doors, {len(shut)} shut to somebody new")
    assert {door for door in shut if ROUTES[door] in FIRST} == set()
    assert {door for door in codes.keys() - shut if ROUTES[door] not in FIRST and codes[door] != "forbidden"} == set()


def _code(answer: httpx.Response) -> str:
    return str(answer.json()["code"]) if answer.status_code == 403 else ""


async def test_a_look_around_is_refused_in_words_and_open_afterwards(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client = await new(sign_in, world, database)

    refused = await client.get("/api/directory/search?q=kz", headers={"accept-language": "en"})
    await client.post("/api/first-steps")

    assert (refused.status_code, refused.json()["code"]) == (403, "first_steps")
    assert (await client.get("/api/directory/search?q=kz")).status_code == 200
