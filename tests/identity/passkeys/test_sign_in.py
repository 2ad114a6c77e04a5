"""POST /api/passkeys/sign-in and /confirm: with a key, and nothing else."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.identity.passkeys.authenticator import BE, BS, UP, UV, Authenticator
from tests.identity.passkeys.conftest import BOTH, add, asked, confirm, enter
from tests.support.web import SignIn
from tests.support.world import World


async def audited(database: Database, action: str) -> list[Mapping[Any, Any]]:
    wanted = select(AuditEntry.details).where(col(AuditEntry.action) == action)
    return await database.read(lambda session: list(session.exec(wanted)))


@BOTH
async def test_somebody_signs_in_with_a_passkey_and_no_name(sign_in: SignIn, world: World) -> None:
    key, elsewhere = Authenticator(), await sign_in("")
    assert (await add(await sign_in("KZ"), key)).status_code == 204

    answer = await enter(elsewhere, key)

    assert (answer.status_code, answer.content) == (204, b"")
    session = (await elsewhere.get("/api/session")).json()
    assert session["person"]["id"] == world.persons["KZ"]
    (line,) = [each for each in (await elsewhere.get("/api/sessions")).json() if each["current"]]
    assert (line["provider"], line["new_device"]) == (None, False)
    (listed,) = (await elsewhere.get("/api/passkeys")).json()["passkeys"]
    assert listed == listed | {"name": "Laptop", "device_bound": True, "current": True}


async def test_an_answer_counts_once(sign_in: SignIn) -> None:
    key, elsewhere = Authenticator(counts=False), await sign_in("")
    await add(await sign_in("KZ"), key)
    options = await asked(elsewhere, "/sign-in")
    kept = dict(elsewhere.cookies)
    credential = {"credential": key.get(options)}
    first = await elsewhere.post("/api/passkeys/sign-in", json=credential)
    await elsewhere.post("/api/session/end")
    elsewhere.cookies.update(kept)

    again = await elsewhere.post("/api/passkeys/sign-in", json=credential)

    assert (first.status_code, again.status_code, again.json()["code"]) == (204, 403, "passkey_refused")


async def test_an_answer_counts_only_in_the_browser_that_was_asked_and_not_for_long(
    sign_in: SignIn, clock: ManualClock
) -> None:
    key, here, there = Authenticator(), await sign_in(""), await sign_in("")
    await add(await sign_in("KZ"), key)
    foreign = await there.post("/api/passkeys/sign-in", json={"credential": key.get(await asked(here, "/sign-in"))})
    options = await asked(here, "/sign-in")
    clock.move(timedelta(minutes=5, seconds=1))
    late = await here.post("/api/passkeys/sign-in", json={"credential": key.get(options)})

    assert [each.json()["code"] for each in (foreign, late)] == ["passkey_refused"] * 2


async def test_a_count_that_does_not_grow_means_a_copied_key(sign_in: SignIn, database: Database, world: World) -> None:
    key, elsewhere = Authenticator(), await sign_in("")
    await add(await sign_in("KZ"), key)
    key.sign_count = 40
    assert (await enter(elsewhere, key)).status_code == 204
    key.sign_count = 7

    copied = await enter(elsewhere, key)

    assert (copied.status_code, copied.json()["code"]) == (403, "passkey_copied")
    assert await audited(database, "session.refused") == [{"reason": "passkey_copied"}]


async def test_whoever_left_does_not_get_in(
    sign_in: SignIn, database: Database, world: World, clock: ManualClock
) -> None:
    key, elsewhere = Authenticator(), await sign_in("")
    await add(await sign_in("KZ"), key)
    left = update(Person).where(col(Person.id) == world.persons["KZ"]).values(ended_at=clock.now())
    await database.write(lambda session: session.connection().execute(left))

    assert (await enter(elsewhere, key)).json()["code"] == "passkey_refused"


async def test_a_passkey_proves_anew_who_one_is(sign_in: SignIn, clock: ManualClock) -> None:
    key, client = Authenticator(), await sign_in("KZ")
    await add(client, key)
    clock.move(timedelta(minutes=6))
    stale = await client.post("/api/passkeys/challenge")
    before = client.cookies["__Host-counterpart"]

    answer = await confirm(client, key)

    assert (stale.json()["code"], answer.status_code) == ("confirm_identity", 204)
    assert (await client.post("/api/passkeys/challenge")).status_code == 200
    assert client.cookies["__Host-counterpart"] != before, "more rights, another secret"


async def test_nobody_confirms_for_somebody_else(sign_in: SignIn, clock: ManualClock) -> None:
    mine, theirs = Authenticator(), Authenticator()
    here, there = await sign_in("KZ"), await sign_in("TH")
    await add(here, mine)
    await add(there, theirs)
    clock.move(timedelta(minutes=6))

    refused = await confirm(here, theirs)

    assert (refused.status_code, refused.json()["code"]) == (403, "passkey_refused")
    assert (await here.post("/api/passkeys/challenge")).json()["code"] == "confirm_identity"


@pytest.mark.parametrize(("flags", "status"), [(UP | UV, 204), (UP | UV | BE, 403), (UP | UV | BE | BS, 403)])
async def test_a_secretariat_needs_a_key_that_stays_on_its_device(sign_in: SignIn, flags: int, status: int) -> None:
    client = await sign_in("secretariat")

    answer = await add(client, Authenticator(flags=flags))

    assert (await client.get("/api/passkeys")).json()["only_device_bound"] is True
    assert answer.status_code == status
    assert status == 204 or answer.json()["code"] == "passkey_synced"
