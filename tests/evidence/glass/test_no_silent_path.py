"""No silent way to break the glass: nothing is read that the room was not told of, by its own key.

An intruder who has the application's own connection and writes rows by hand gets no further than the application does.
On PostgreSQL all of it is tried as the role that the application works as, which cannot take anything back either
(tests/audit/test_application_role.py). What such an intruder can do by another way is in docs/security.md.
"""

import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert
from sqlalchemy.exc import DBAPIError

from app.consultations.models import Entry, Room
from app.evidence.glass.models import BreakGlass, GlassOpened
from app.kernel.clock import ManualClock, wire
from app.kernel.db import Database, WriteSession
from tests.audit.conftest import role, role_url
from tests.evidence.glass.steps import ask, consultation, opened, read
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["role", "role_url"]


@pytest.fixture
def intruder_url(request: pytest.FixtureRequest, database_url: str) -> str:
    """Where the application connects to: on PostgreSQL as its role."""
    return database_url if database_url.startswith("sqlite") else str(request.getfixturevalue("role_url"))


@pytest.fixture
async def intruder(intruder_url: str) -> AsyncIterator[Database]:
    """Such a connection, and no key."""
    connected = Database(intruder_url)
    yield connected
    await connected.close()


async def forged(intruder: Database, id: str, room: dict[str, Any], world: World, **changes: Any) -> None:
    """Writes the row that lets the secretary read, as if a second person had agreed."""
    row = {"request_id": id, "room_id": room["id"], "seq": 1, "reader": world.secretariat, "minutes": 30}

    def write(session: WriteSession) -> None:
        request = session.get_one(BreakGlass, id)
        request.agreed, request.decided_at, request.decided_by = True, request.asked_at, world.persons["KZ"]
        session.execute(insert(GlassOpened), [row | {"agreed_by": world.persons["KZ"]} | changes])

    await intruder.write(write)


async def told(intruder: Database, room: dict[str, Any], world: World, **said: Any) -> int:
    """Writes an entry that tells the room what it pleases the intruder to say; its seq."""

    def write(session: WriteSession) -> int:
        row = session.get_one(Room, room["id"])
        row.last_seq += 1
        envelope = {"room_id": row.id, "seq": row.last_seq, "key": "k", "author": world.persons["KZ"]}
        session.execute(insert(Entry), [envelope | {"kind": "glass_broken", "caveats": []} | said])
        return row.last_seq

    return await intruder.write(write)


FORGED: list[dict[str, Any]] = [{"seq": 99}, {"agreed_by": None}, {"minutes": 61}, {"minutes": 0}]
"""No entry; the reader's own word; longer than an hour; no time at all."""


async def test_the_database_refuses_the_row(
    sign_in: SignIn, world: World, intruder: Database, counted: Counted
) -> None:
    room = await consultation(sign_in, world)
    id = (await ask(await sign_in("secretariat"), room)).json()["id"]

    refused = 0
    for changes in FORGED:
        with pytest.raises(DBAPIError):
            await forged(
                intruder,
                id,
                room,
                world,
                **{key: world.secretariat if value is None else value for key, value in changes.items()},
            )
        refused += 1
    counted(f"{refused} rows written by hand and refused")
    assert refused == 4


async def test_a_row_that_names_another_entry_of_the_room_opens_nothing(
    sign_in: SignIn, world: World, intruder: Database
) -> None:
    room = await consultation(sign_in, world)
    reader = await sign_in("secretariat")
    id = (await ask(reader, room)).json()["id"]

    await forged(intruder, id, room, world)

    assert (await read(reader, id)).status_code == 404


@pytest.mark.parametrize(("sealed", "later"), [(False, timedelta()), (True, timedelta(days=1))])
async def test_an_entry_that_was_not_sealed_with_the_rooms_key_opens_nothing(
    sign_in: SignIn, world: World, intruder: Database, clock: ManualClock, sealed: bool, later: timedelta
) -> None:
    room = await consultation(sign_in, world)
    reader, _ = await opened(sign_in, room)
    id = (await ask(reader, room)).json()["id"]
    at = clock.now() + later
    data = {"person": world.secretariat, "minutes": 30, "at": wire(at)}

    def of_the_true_one(session: WriteSession) -> Any:
        return session.get_one(Entry, (room["id"], room["last_seq"] + 1)).data

    borrowed = await intruder.write(of_the_true_one)
    seq = await told(intruder, room, world, at=at, data=borrowed if sealed else data)
    await forged(intruder, id, room, world, seq=seq)

    assert (await read(reader, id)).status_code == 404


@pytest.mark.parametrize("changes", [{"reader": "second"}, {"minutes": 60}])
async def test_the_entry_of_one_reading_serves_no_other_reader_and_no_longer_time(
    sign_in: SignIn, world: World, intruder: Database, changes: dict[str, Any]
) -> None:
    room = await consultation(sign_in, world)
    await opened(sign_in, room, minutes=5)
    whom = "second" if "reader" in changes else "secretariat"
    reader = await sign_in(whom)
    id = (await ask(reader, room, minutes=60)).json()["id"]
    own = (await reader.get("/api/session")).json()["person"]["id"]

    await forged(intruder, id, room, world, seq=room["last_seq"] + 1, **{"minutes": 5} | changes | {"reader": own})

    assert (await read(reader, id)).status_code == 404


def test_what_was_agreed_to_stays_as_it_is(sqlite_url: str) -> None:
    with sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None) as connection:
        connection.execute("INSERT INTO glass_opened VALUES ('request', 'room', 1, 'reader', 'second', 5)")
        for statement in ("UPDATE glass_opened SET minutes = 60", "DELETE FROM glass_opened"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(statement)
