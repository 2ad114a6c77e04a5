"""Since when somebody has, and has read, what was said: noted every few seconds, and never for a message by itself."""

from datetime import timedelta
from functools import partial

import httpx

from app.consultations.retention.purging import purge
from app.consultations.trail import service as trail
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.realtime.hub import Hub
from tests.consultations.steps import close
from tests.realtime.conftest import Connect
from tests.support.statements import statements
from tests.support.world import World


async def of(database: Database, room: str) -> trail.Trail:
    """The trail of the room."""
    return await database.read(lambda session: trail.trail(session, room))


async def test_delivered_is_what_the_socket_was_sent_and_read_what_they_say(
    connect: Connect, hub: Hub, database: Database, room: str, world: World, clock: ManualClock
) -> None:
    writer, reader = await connect("KZ"), await connect("TH")
    await reader.follow(room, 0)
    await hub.deliveries.flush()
    clock.move(timedelta(seconds=30))
    await writer.say(room, "k1")
    await reader.until("entry")
    clock.move(timedelta(seconds=30))
    await hub.deliveries.flush()
    await reader.send("read", room=room, seq=5)
    await reader.settle()
    clock.move(timedelta(minutes=1))
    await hub.marks.flush()

    told, person = await of(database, room), world.persons["TH"]
    assert [told.delivered(person, seq) for seq in (4, 5, 6)] == [world.at, world.at + timedelta(minutes=1), None]
    assert told.read(person, 5) == world.at + timedelta(minutes=2)
    assert told.delivered(world.persons["UZ"], 1) is None


async def test_what_was_read_was_delivered_whichever_way_it_came(
    clients: dict[str, httpx.AsyncClient], database: Database, room: str, world: World
) -> None:
    await clients["TH"].post(f"/api/consultations/{room}/read", json={"seq": 3})

    told, person = await of(database, room), world.persons["TH"]
    assert (told.delivered(person, 3), told.read(person, 3), told.delivered(person, 4)) == (world.at, world.at, None)


async def test_nothing_is_written_while_nobody_was_sent_anything_new(connect: Connect, hub: Hub, room: str) -> None:
    tabs = [await connect("KZ"), await connect("TH"), await connect("TH")]
    for tab in tabs:
        await tab.follow(room, 0)

    with statements(hub.house.db) as sent:
        await hub.deliveries.flush()
        first = len(sent)
        await hub.deliveries.flush()

    assert first == 1, "two people in three tabs"
    assert len(sent) == first


async def test_a_mark_noted_before_stays_with_its_time(database: Database, room: str, world: World) -> None:
    place, later = {(room, world.persons["TH"]): 4}, world.at + timedelta(hours=1)
    for seq, at in ((4, world.at), (4, later), (2, later)):
        moved = dict.fromkeys(place, seq)
        await database.write(partial(trail.keep, kind="delivered", moved=moved, at=at))

    told = await of(database, room)
    assert [told.delivered(world.persons["TH"], seq) for seq in (2, 4)] == [world.at, world.at]


async def test_nothing_is_noted_of_a_room_that_is_destroyed(
    clients: dict[str, httpx.AsyncClient], database: Database, room: str, world: World
) -> None:
    """What a process had still to note when the key went."""
    await close(clients["KZ"], {"id": room})
    gone = partial(purge, room_id=room, at=world.at + timedelta(days=90))
    assert await database.write(gone)
    place = {(room, world.persons["TH"]): 4}

    await database.write(partial(trail.keep, kind="delivered", moved=place, at=world.at))

    assert (await of(database, room)).marks == {}
