"""The one write queue: together when it can, apart when it must, announced only when durable."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event, text

from app.kernel.announce import Announcer, Signal
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.db.signals import payloads
from app.kernel.errors import BadInput, CounterpartError, Unavailable
from app.outbox.models import Errand

AT = datetime(2026, 11, 23, tzinfo=UTC)


def put(id: str, announced: int = 0) -> Callable[[WriteSession], str]:
    def command(session: WriteSession) -> str:
        session.add(Errand(id=id, kind="test", posted_at=AT, due_at=AT))
        if announced:
            session.announce("test", "key", announced)
        return id

    return command


def refuse(session: WriteSession) -> str:
    put("refused", announced=99)(session)
    session.flush()
    raise BadInput


def kept(session: ReadSession) -> list[str]:
    return sorted(session.connection().execute(text("SELECT id FROM errand")).scalars())


async def outcomes(database: Database, *commands: Callable[[WriteSession], str]) -> list[object]:
    return list(await asyncio.gather(*(database.write(each) for each in commands), return_exceptions=True))


async def test_commands_that_arrive_together_share_one_commit(database: Database) -> None:
    commits: list[int] = []
    event.listen(database.engine, "commit", lambda connection: commits.append(1))

    answers = await outcomes(database, *(put(f"{n:02}") for n in range(30)))

    assert answers == [f"{n:02}" for n in range(30)]
    assert await database.read(kept) == answers
    assert len(commits) == 1


async def test_a_bad_command_fails_alone(database: Database) -> None:
    answers = await outcomes(database, put("a"), put("b"), refuse, put("c"), put("b"))

    assert [type(each).__name__ for each in answers] == ["str", "str", "BadInput", "str", "IntegrityError"]
    assert await database.read(kept) == ["a", "b", "c"]


async def test_a_single_refused_command_leaves_nothing(database: Database) -> None:
    with pytest.raises(BadInput):
        await database.write(refuse)

    assert await database.read(kept) == []


async def test_only_what_is_committed_is_announced_once_with_the_furthest_position(
    database: Database, announcer: Announcer
) -> None:
    heard: list[Signal] = []
    announcer.listen("test", heard.append)

    await database.write(put("first"))
    await outcomes(database, put("a", 1), refuse, put("b", 3), put("c", 2))

    assert max(heard) == Signal("test", "key", 3)
    assert 99 not in {signal.seq for signal in heard}


async def test_one_senders_commands_to_one_room_keep_their_order(database: Database) -> None:
    order: list[str] = []

    def note(name: str) -> Callable[[WriteSession], str]:
        def command(session: WriteSession) -> str:
            order.append(name)
            return name

        return command

    names = [f"{n}" for n in range(20)]
    await asyncio.gather(*(database.write(note(name), lock="room") for name in names))

    assert order == names


async def test_a_full_queue_says_that_the_service_is_busy(database_url: str) -> None:
    database = Database(database_url, write_limit=3)
    answers = await outcomes(database, *(put(f"{n}") for n in range(8)))
    await database.close()

    refused = [each for each in answers if isinstance(each, CounterpartError)]
    assert [each.code for each in refused] == ["service_busy"] * len(refused)
    assert 0 < len(refused) < 8


async def test_a_database_that_is_away_is_unavailable_and_no_crash() -> None:
    database = Database("postgresql://nobody@127.0.0.1:1/none")
    with pytest.raises(Unavailable):
        await database.write(put("lost"))
    with pytest.raises(Unavailable):
        await database.read(kept)
    assert await database.ready() is False
    await database.close()


async def test_other_processes_hear_of_a_commit(postgresql_url: str) -> None:
    here, there = Database(postgresql_url, Announcer()), Database(postgresql_url, Announcer())
    heard: asyncio.Queue[Signal] = asyncio.Queue()
    there.announcer.listen("test", heard.put_nowait)
    listening = asyncio.create_task(there.listen())
    try:
        async with asyncio.timeout(10):
            number = 0
            while heard.empty():  # until the other side has begun to listen
                number += 1
                await here.write(put(f"{number}", announced=number))
            assert (await heard.get()).key == "key"
    finally:
        listening.cancel()
        await here.close()
        await there.close()


def test_payloads_stay_below_the_bound_and_lose_nothing() -> None:
    signals = [Signal("room", f"{n:020}", n) for n in range(1_000)]
    parts = payloads("origin", signals)

    assert all(len(part.encode()) < 8_000 for part in parts)
    assert [Signal(*row) for part in parts for row in json.loads(part)[1:]] == signals


def test_a_sqlite_file_is_readable_by_its_owner_only(sqlite_url: str) -> None:
    Database(sqlite_url).read_now(kept)
    assert Path(sqlite_url.removeprefix("sqlite:///")).stat().st_mode & 0o077 == 0


async def test_a_command_after_the_end_is_refused(database_url: str) -> None:
    closed = Database(database_url)
    await closed.close()

    with pytest.raises(Unavailable):
        await closed.write(lambda session: None)
