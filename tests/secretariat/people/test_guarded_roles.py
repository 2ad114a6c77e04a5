"""Whoever is given a role that sees or changes what others cannot has to sign in as strongly as that role asks."""

import pytest
from sqlalchemy import insert

from app.identity.models import Grant, Person
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.secretariat.people.conftest import Ids
from tests.secretariat.people.test_give_grant import give
from tests.support.web import SignIn
from tests.support.world import World, _grant, _person


@pytest.mark.parametrize(
    ("role", "network", "giver"),
    [
        ("secretariat", "casc", "operator"),
        ("cosigner", "casc", "secretariat"),
        ("auditor", None, "operator"),
        ("operator", None, "operator"),
    ],
)
async def test_whatever_sessions_they_have_end_with_the_second_word(
    sign_in: SignIn, staff: Ids, world: World, database: Database, role: str, network: str | None, giver: str
) -> None:
    second = new_id()

    def written(session: WriteSession) -> None:
        session.execute(insert(Person), [_person(second, "fp-second", None, None, world.at)])
        session.execute(insert(Grant), [_grant(second, "operator", None, None, world.at)])

    await database.write(written)
    holder, other = await sign_in("KZ"), await sign_in("KZ")
    given = (await give(await sign_in(giver), staff["KZ"], world.at, role=role, network=network)).json()
    (made,) = [grant["id"] for grant in given["grants"] if grant["awaited"]]
    waiting = (await holder.get("/api/session")).status_code

    agreed = await (await sign_in("second")).post(f"/api/grants/{made}/agreement")
    ended = [(await each.get("/api/session")).status_code for each in (holder, other)]
    anew = (await (await sign_in("KZ")).get("/api/session")).json()["person"]["grants"]

    assert (waiting, agreed.status_code, ended) == (200, 204, [401, 401])
    assert role in {grant["role"] for grant in anew}


async def test_any_other_role_counts_at_once_in_the_sessions_they_have(
    sign_in: SignIn, staff: Ids, world: World
) -> None:
    holder = await sign_in("KZ")
    steward = {"role": "steward", "network": "casc", "jurisdiction": "KZ"}
    given = (await give(await sign_in("secretariat"), staff["KZ"], world.at, **steward)).json()
    (made,) = [grant["id"] for grant in given["grants"] if grant["awaited"]]

    await (await sign_in("secretary")).post(f"/api/grants/{made}/agreement")

    held = (await holder.get("/api/session")).json()["person"]["grants"]
    assert {grant["role"] for grant in held} == {"focal_point", "steward"}
