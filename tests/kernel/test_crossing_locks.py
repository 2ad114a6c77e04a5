"""Two processes that lock the same rows the other way round: the database ends one of them, which then runs again."""

import asyncio
import threading
from collections.abc import Callable

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from app.identity.models import Person
from app.kernel.announce import Announcer
from app.kernel.db import Database, WriteSession
from app.kernel.errors import BadInput
from tests.support.world import World


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite serves one process only."""
    return postgresql_url


def lock(session: WriteSession, id: str) -> None:
    session.execute(select(col(Person.id)).where(col(Person.id) == id).with_for_update())


def refused(session: WriteSession) -> str:
    raise BadInput


def locking(first: str, then: str, mine: threading.Event, theirs: threading.Event) -> Callable[[WriteSession], str]:
    """Locks one person, and another once the other process has locked theirs."""

    def command(session: WriteSession) -> str:
        for id in (first, then):
            lock(session, id)
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


async def test_a_command_of_a_batch_that_runs_apart_goes_on_once_what_was_done_before_it_is_committed(
    database: Database, world: World
) -> None:
    """Somebody else waits for what the batch has locked already, and holds what its last commands want: as long as the
    batch goes on they wait for each other, however often the command is run again within it."""
    kz, th = world.persons["KZ"], world.persons["TH"]
    held, wanted = threading.Event(), threading.Event()
    done: list[str] = []

    def first(session: WriteSession) -> str:
        lock(session, kz)
        wanted.set()
        return kz

    def then(session: WriteSession) -> str:
        lock(session, th)
        done.append("then")
        return th

    def last(session: WriteSession) -> str:
        done.append("last")
        return "last"

    def other(session: WriteSession) -> str:
        session.execute(text("SET LOCAL deadlock_timeout = '1h'"))  # it is not the one that is ended
        lock(session, th)
        held.set()
        wanted.wait(10)
        lock(session, kz)
        return "other"

    theirs = asyncio.create_task(asyncio.to_thread(database.write_now, other))
    await asyncio.to_thread(held.wait, 10)
    commands = (refused, first, then, last)
    answers = await asyncio.gather(*(database.write(each) for each in commands), return_exceptions=True)

    assert [type(answers[0]).__name__, *answers[1:]] == ["BadInput", kz, th, "last"]
    assert (await theirs, done) == ("other", ["then", "last"])  # in the order handed in


async def test_what_is_committed_is_answered_before_what_waits_behind_it(database: Database, world: World) -> None:
    kz, th = world.persons["KZ"], world.persons["TH"]
    held, wanted, answered = threading.Event(), threading.Event(), threading.Event()

    def first(session: WriteSession) -> str:
        lock(session, kz)
        session.announce("test", "key", 1)
        wanted.set()
        return kz

    def then(session: WriteSession) -> str:
        lock(session, th)
        session.announce("test", "key", 2)
        return th

    def other(session: WriteSession) -> bool:
        """Keeps what the batch waits for until somebody has heard of what the batch has done."""
        session.execute(text("SET LOCAL deadlock_timeout = '1h'"))
        lock(session, th)
        held.set()
        wanted.wait(10)
        lock(session, kz)
        return answered.wait(10)

    heard: list[int] = []
    database.announcer.listen("test", lambda signal: heard.append(signal.seq))
    theirs = asyncio.create_task(asyncio.to_thread(database.write_now, other))
    await asyncio.to_thread(held.wait, 10)
    one, two, three = (database.submit(each) for each in (refused, first, then))
    with pytest.raises(BadInput):
        await one
    assert (await two, heard, three.done()) == (kz, [1], False)
    answered.set()

    assert (await theirs, await three, heard[-1]) == (True, th, 2)
