"""Two processes that lock the same rows the other way round: the database ends one of them, which then runs again."""

import asyncio
import threading
from collections.abc import Callable

import pytest
from sqlmodel import col, select

from app.identity.models import Person
from app.kernel.announce import Announcer
from app.kernel.db import Database, WriteSession
from tests.support.world import World


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite serves one process only."""
    return postgresql_url


def locking(first: str, then: str, mine: threading.Event, theirs: threading.Event) -> Callable[[WriteSession], str]:
    """Locks one person, and another once the other process has locked theirs."""

    def command(session: WriteSession) -> str:
        for id in (first, then):
            session.execute(select(col(Person.id)).where(col(Person.id) == id).with_for_update())
            mine.set()
            theirs.wait(10)
        return first

    return command


async def test_neither_of_two_that_wait_for_each_other_is_refused(database: Database, world: World) -> None:
    other = Database(str(database.engine.url.render_as_string(hide_password=False)), Announcer())
    kz, th = world.persons["KZ"], world.persons["TH"]
    one, two = threading.Event(), threading.Event()

    answers = await asyncio.gather(
        database.write(locking(kz, th, one, two)), other.write(locking(th, kz, two, one)), return_exceptions=True
    )
    await other.close()

    assert list(answers) == [kz, th]
