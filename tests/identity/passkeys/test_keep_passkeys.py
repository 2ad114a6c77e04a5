"""GET and POST /api/passkeys, POST /api/passkeys/{id}/end: one's own keys."""

from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.identity.models import Person
from app.identity.passkeys.models import ISSUER
from app.kernel.db import Database
from app.kernel.providers import Provider
from app.main import create_app
from app.outbox.models import Notice
from tests.identity.passkeys.authenticator import BE, UP, UV, Authenticator
from tests.identity.passkeys.conftest import BOTH, add, asked, enter
from tests.support.web import ADDRESS, SignIn, demo_settings
from tests.support.world import World


async def keys(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = (await client.get("/api/passkeys")).json()["passkeys"]
    return listed


async def without_provider(database: Database, person: str) -> None:
    change = update(Person).where(col(Person.id) == person).values(issuer=ISSUER)
    await database.write(lambda session: session.connection().execute(change))


async def test_several_are_kept_by_name(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")
    assert (await client.get("/api/passkeys")).json() == {
        "allowed": True,
        "only_device_bound": False,
        "passkeys": [],
    }
    await add(client, Authenticator(), "Security key")
    await add(client, Authenticator(flags=UP | UV | BE), "Telephone")

    assert {each["name"]: each["device_bound"] for each in await keys(client)} == {
        "Security key": True,
        "Telephone": False,
    }


@BOTH
async def test_their_owner_is_told_and_the_audit_knows(sign_in: SignIn, database: Database, world: World) -> None:
    client, key = await sign_in("KZ"), Authenticator()
    await add(client, key)
    (kept,) = await keys(client)

    assert (await client.post(f"/api/passkeys/{kept['id']}/end")).status_code == 204

    acts = select(AuditEntry.action, AuditEntry.actor).where(col(AuditEntry.object_id) == kept["id"])
    told = select(Notice.person_id).where(col(Notice.kind) == "passkey_changed")
    assert sorted(await database.read(lambda session: list(session.exec(acts)))) == [
        ("passkey.added", world.persons["KZ"]),
        ("passkey.ended", world.persons["KZ"]),
    ]
    assert await database.read(lambda session: list(session.exec(told))) == [world.persons["KZ"]]


async def test_what_was_asked_of_a_browser_is_pinned(sign_in: SignIn, world: World) -> None:
    client, key = await sign_in("KZ"), Authenticator()
    await add(client, key)

    options = await asked(client, "")

    assert options["rp"] == {"name": "Counterpart", "id": "counterpart.example"}
    assert options["authenticatorSelection"] == {
        "residentKey": "required",
        "requireResidentKey": True,
        "userVerification": "required",
    }
    assert [each["id"] for each in options["excludeCredentials"]] == [key.create(options)["id"]]
    assert (await asked(client, "/sign-in"))["allowCredentials"] == []


async def test_ending_one_ends_the_sessions_that_began_with_it(sign_in: SignIn) -> None:
    here, there, key = await sign_in("KZ"), await sign_in(""), Authenticator()
    await add(here, key)
    await add(here, Authenticator())
    await enter(there, key)
    (lost,) = [each for each in await keys(there) if each["current"]]

    await here.post(f"/api/passkeys/{lost['id']}/end")

    assert [(await each.get("/api/session")).status_code for each in (here, there)] == [200, 401]
    assert (await enter(there, key)).json()["code"] == "passkey_refused"


async def test_the_only_way_in_is_not_ended(sign_in: SignIn, database: Database, world: World) -> None:
    client = await sign_in("KZ")
    await add(client, Authenticator())
    await without_provider(database, world.persons["KZ"])
    (only,) = await keys(client)
    refused = await client.post(f"/api/passkeys/{only['id']}/end")
    await add(client, Authenticator())

    assert (refused.status_code, refused.json()["code"]) == (409, "last_passkey")
    assert (await client.post(f"/api/passkeys/{only['id']}/end")).status_code == 204


async def test_somebody_elses_is_as_if_it_never_was(sign_in: SignIn) -> None:
    here, there = await sign_in("KZ"), await sign_in("TH")
    await add(there, Authenticator())
    (theirs,) = await keys(there)

    foreign = await here.post(f"/api/passkeys/{theirs['id']}/end")
    missing = await here.post("/api/passkeys/00000000000000000000/end")

    assert (foreign.status_code, foreign.json() | {"request_id": ""}) == (404, missing.json() | {"request_id": ""})
    assert len(await keys(there)) == 1


async def test_a_key_is_registered_once_and_ten_are_enough(sign_in: SignIn) -> None:
    here, there, key = await sign_in("KZ"), await sign_in("TH"), Authenticator()
    await add(here, key)
    for _ in range(9):
        await add(here, Authenticator())

    again = await add(there, key)
    eleventh = await here.post("/api/passkeys/challenge")

    assert [again.json()["code"], eleventh.json()["code"]] == ["passkey_known", "list_full"]


async def test_whoever_has_a_provider_signs_in_through_it_alone(
    sign_in: SignIn, application: FastAPI, database_url: str, world: World
) -> None:
    key, client = Authenticator(), await sign_in("KZ")
    await add(client, key)
    provider = Provider(key="demo", issuer="https://id.example", client_id="c", names={"en": "Demo"})
    known = demo_settings(database_url).model_copy(
        update={"providers": [provider.model_copy(update={"issuer": "demo"})]}
    )
    app = create_app(known, application.state.house.clock)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url=ADDRESS, cookies=client.cookies) as there:
            listed = (await there.get("/api/passkeys")).json()
            answers = [await there.post("/api/passkeys/challenge"), await enter(there, key)]

    assert listed["allowed"] is False
    assert [each.json()["code"] for each in answers] == ["forbidden", "passkey_refused"]
