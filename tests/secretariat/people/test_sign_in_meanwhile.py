"""A sign-in that runs while its person becomes a secretary: on PostgreSQL two transactions wait for each other, so that
whichever is first no session is left that is weaker than the role asks."""

import asyncio
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import insert, text
from sqlmodel import col, select

from app.identity.arrival import NO_DEVICE
from app.identity.grants import service as granting
from app.identity.models import Grant, Person, SignedIn
from app.identity.oidc import service as oidc
from app.identity.oidc.claims import Vouched
from app.identity.principal import HeldGrant
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from app.kernel.providers import Assurance, Provider
from tests.secretariat.people.conftest import Ids
from tests.support.web import demo_settings
from tests.support.world import World, _grant, _person

ISSUER = "https://id.example"
PROVIDER = Provider(
    key="p",
    issuer=ISSUER,
    client_id="c",
    names={"en": "Provider"},
    assurance={"*": Assurance(acr=("strong",)), "secretariat": Assurance(acr=("hardware",))},
)
Command = Callable[[WriteSession], Any]


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite runs one command after the other."""
    return postgresql_url


async def side_by_side(database: Database, first: Command, second: Command) -> list[Any]:
    """Their answers: the second begins once the first has done its work, and before it is committed."""
    done, commit = threading.Event(), threading.Event()

    def held(session: WriteSession) -> Any:
        answer = first(session)
        session.flush()
        done.set()
        commit.wait(10)
        return answer

    def waits(session: ReadSession) -> bool:
        """Whether the second stands behind the first, looked for until it is done."""
        locks = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return two.done() or session.execute(locks).scalar_one() > 0

    one = asyncio.create_task(asyncio.to_thread(database.write_now, held))
    await asyncio.to_thread(done.wait, 10)
    two = asyncio.create_task(asyncio.to_thread(database.write_now, second))
    while not await database.glance(waits):
        continue
    commit.set()
    return [await one, await two]


@pytest.mark.parametrize("first", ["sign-in", "second word"])
async def test_no_session_is_left_that_is_weaker_than_the_role_asks(
    database: Database, world: World, staff: Ids, first: str
) -> None:
    person = _person(new_id(), "n-1", None, None, world.at) | {"issuer": ISSUER}
    waiting = _grant(person["id"], "secretariat", "casc", None, world.at) | {"awaited": True}
    second = replace(world.keeper(), person_id=staff["operator"], grants=(HeldGrant("operator", None, None, None),))
    settings = demo_settings(str(database.engine.url))

    def written(session: WriteSession) -> None:
        session.execute(insert(Person), [person])
        session.execute(insert(Grant), [waiting])

    def signs_in(session: WriteSession) -> tuple[str | None, str]:
        who = Vouched("n-1", None, "strong", (), world.at)
        return oidc.enter(session, settings, PROVIDER, who, NO_DEVICE, world.at)

    def agrees(session: WriteSession) -> None:
        granting.agree(session, second, waiting["id"], world.at)

    await database.write(written)
    both: list[Command] = [signs_in, agrees]
    answers = await side_by_side(database, *(both if first == "sign-in" else reversed(both)))
    left = select(SignedIn.id).where(col(SignedIn.person_id) == person["id"], col(SignedIn.ended_at).is_(None))

    assert await database.read(lambda session: list(session.exec(left))) == []
    if first == "second word":
        assert answers == [None, (None, "sign_in_weak")]
