"""No silent way into a room: the database itself refuses a reading that the room was not told of.

An intruder who has the application's own session and writes rows by hand gets no further than the application does; on
PostgreSQL, as the role that it works as, it cannot take anything back either (tests/audit/test_application_role.py).
"""

import sqlite3
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from app.evidence.glass.models import BreakGlass, GlassOpened
from app.kernel.db import Database, WriteSession
from tests.evidence.glass.steps import ask, consultation, read
from tests.support.web import SignIn
from tests.support.world import World


async def forged(database: Database, id: str, room: dict[str, Any], world: World, **changes: Any) -> None:
    """Writes the row that lets the secretary read, as if a second person had agreed."""
    row = {"request_id": id, "room_id": room["id"], "seq": 1, "reader": world.secretariat, "minutes": 30}

    def write(session: WriteSession) -> None:
        request = session.get_one(BreakGlass, id)
        request.agreed, request.decided_at, request.decided_by = True, request.asked_at, world.persons["KZ"]
        session.execute(insert(GlassOpened), [row | {"agreed_by": world.persons["KZ"]} | changes])

    await database.write(write)


FORGED: list[dict[str, Any]] = [{"seq": 99}, {"agreed_by": None}, {"minutes": 61}, {"minutes": 0}]
"""No entry; the reader's own word; longer than an hour; no time at all."""


async def test_the_database_refuses_the_row(sign_in: SignIn, world: World, database: Database) -> None:
    room = await consultation(sign_in, world)
    id = (await ask(await sign_in("secretariat"), room)).json()["id"]

    for changes in FORGED:
        with pytest.raises(DBAPIError):
            await forged(
                database,
                id,
                room,
                world,
                **{key: world.secretariat if value is None else value for key, value in changes.items()},
            )


async def test_a_row_that_names_another_entry_of_the_room_opens_nothing(
    sign_in: SignIn, world: World, database: Database
) -> None:
    room = await consultation(sign_in, world)
    reader = await sign_in("secretariat")
    id = (await ask(reader, room)).json()["id"]

    await forged(database, id, room, world)

    assert (await read(reader, id)).status_code == 404


def test_what_was_agreed_to_stays_as_it_is(sqlite_url: str) -> None:
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None) as connection:
        connection.execute("INSERT INTO glass_opened VALUES ('request', 'room', 1, 'reader', 'second', 5)")
        for statement in ("UPDATE glass_opened SET minutes = 60", "DELETE FROM glass_opened"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(statement)
