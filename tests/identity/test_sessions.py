"""Signing in, being recognised, signing out."""

from base64 import urlsafe_b64decode
from datetime import timedelta

import pytest
from sqlalchemy import text

from app.identity import repository, service
from app.identity.principal import HeldGrant
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.errors import NotFound, NotSignedIn
from tests.support.web import SignIn
from tests.support.world import World

SETTINGS = Settings(mode="demo")


async def token_for(database: Database, clock: ManualClock, persona: str) -> str:
    return await database.write(lambda session: service.sign_in_as_persona(session, SETTINGS, persona, clock.now()))


async def test_a_signed_in_person_is_recognised_with_the_grants_in_force(
    database: Database, clock: ManualClock, world: World
) -> None:
    token = await token_for(database, clock, "fp-KZ")

    principal, stale = await database.read(lambda session: service.recognise(session, token, clock.now()))

    assert principal.person_id == world.persons["KZ"]
    assert principal.grants == (HeldGrant("focal_point", "casc", "KZ", None),)
    assert principal.networks == {"casc"}
    assert stale is False


@pytest.mark.parametrize(
    ("persona", "after", "recognised"),
    [
        ("fp-KZ", timedelta(minutes=30), True),
        ("fp-KZ", timedelta(minutes=30, seconds=1), False),
        ("fp-KZ", timedelta(hours=12), False),
        ("secretariat", timedelta(minutes=15), True),
        ("secretariat", timedelta(minutes=15, seconds=1), False),
    ],
)
async def test_a_session_ends_when_it_is_idle_too_long(
    database: Database, clock: ManualClock, world: World, persona: str, after: timedelta, recognised: bool
) -> None:
    token = await token_for(database, clock, persona)
    clock.move(after)

    try:
        await database.read(lambda session: service.recognise(session, token, clock.now()))
        found = True
    except NotSignedIn:
        found = False

    assert found is recognised


@pytest.mark.parametrize(("persona", "hours"), [("fp-KZ", 12), ("secretariat", 8)])
async def test_a_busy_session_still_ends_after_its_absolute_limit(
    database: Database, clock: ManualClock, world: World, persona: str, hours: int
) -> None:
    token, started = await token_for(database, clock, persona), clock.now()

    async def use() -> bool:
        try:
            principal, _ = await database.read(lambda session: service.recognise(session, token, clock.now()))
        except NotSignedIn:
            return False
        await database.write(lambda session: repository.touch(session, principal.session_id, clock.now()))
        return True

    while await use():
        clock.move(timedelta(minutes=15))

    assert clock.now() - started == timedelta(hours=hours)


async def test_the_token_is_never_stored(database: Database, clock: ManualClock, world: World) -> None:
    token = await token_for(database, clock, "fp-KZ")

    stored = await database.read(
        lambda session: session.connection().execute(text("SELECT token_hash FROM signed_in")).scalars().all()
    )

    assert stored == [service.hashed(token)]
    assert len(urlsafe_b64decode(f"{token}=")) * 8 == 256


@pytest.mark.parametrize("token", [None, "", "x", "a" * 500])
async def test_nobody_is_recognised_by_a_wrong_token(database: Database, clock: ManualClock, token: str | None) -> None:
    with pytest.raises(NotSignedIn):
        await database.read(lambda session: service.recognise(session, token, clock.now()))


async def test_there_is_no_persona_of_another_name(database: Database, clock: ManualClock, world: World) -> None:
    with pytest.raises(NotFound):
        await token_for(database, clock, "fp-XX")


async def test_an_ended_session_is_over_at_once(database: Database, clock: ManualClock, world: World) -> None:
    token = await token_for(database, clock, "fp-KZ")
    principal, _ = await database.read(lambda session: service.recognise(session, token, clock.now()))
    await database.write(lambda session: service.end_session(session, principal, clock.now()))

    with pytest.raises(NotSignedIn):
        await database.read(lambda session: service.recognise(session, token, clock.now()))


async def test_over_http_the_cookie_is_bound_to_the_host_and_hidden_from_scripts(sign_in: SignIn) -> None:
    client = await sign_in("")
    answer = await client.post("/api/demo/sign-in", json={"persona": "fp-KZ"})

    [cookie] = answer.headers.get_list("set-cookie")
    name, *attributes = cookie.split("; ")
    assert name.startswith("__Host-counterpart=")
    assert set(attributes) == {"HttpOnly", "Path=/", "SameSite=lax", "Secure"}
    assert answer.json()["person"]["jurisdiction"] == "KZ"
    abilities = {"edit_focal_points": False, "read_people": False, "add_focal_points": False, "open_consultation": True}
    assert answer.json()["abilities"] == abilities
