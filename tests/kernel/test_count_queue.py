"""What is counted is seen by everybody at once, and does not wait for the disk; nothing else goes that way."""

import asyncio
from collections.abc import Callable

from sqlalchemy import text

from app.kernel.db import Database, WriteSession
from tests.kernel.test_write_queue import kept, put, refuse

_RELAXED = text("SELECT setting = 'off' AND source = 'session' FROM pg_settings WHERE name = 'synchronous_commit'")


def relaxed(session: WriteSession) -> bool:
    """Whether this transaction was told not to wait for the disk; the tests' server does not wait for any."""
    connection = session.connection()
    return connection.dialect.name == "postgresql" and bool(connection.execute(_RELAXED).scalar_one())


async def test_only_counts_do_not_wait_for_the_disk(database: Database) -> None:
    asked = [database.write(relaxed), database.count(relaxed), database.write(relaxed), database.count(relaxed)]

    written, counted, written_too, counted_too = await asyncio.gather(*asked)

    assert (written, written_too) == (False, False)
    assert {counted, counted_too} == {not database.sqlite}
    assert not await database.write(relaxed), "the connection is as it was"


async def test_what_was_counted_is_there_when_the_answer_comes(database: Database) -> None:
    assert await database.count(put("counted")) == "counted"

    assert await database.read(kept) == ["counted"]


async def test_a_refused_count_leaves_nothing_and_harms_no_other(database: Database) -> None:
    several: list[Callable[[WriteSession], str]] = [put("a"), refuse, put("b")]

    answers = await asyncio.gather(*(database.count(each) for each in several), return_exceptions=True)

    assert [type(each).__name__ for each in answers] == ["str", "BadInput", "str"]
    assert await database.read(kept) == ["a", "b"]
