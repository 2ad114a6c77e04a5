"""Somebody who is about to follow a room, or has just given it up, is told nothing of it."""

from typing import Any

import pytest

from app.consultations import service as consultations
from app.kernel.announce import Signal
from app.realtime import reader
from app.realtime.connection import Connection
from app.realtime.hub import Hub
from tests.realtime.conftest import Connect
from tests.realtime.test_connection import PERSON, Log, Wire
from tests.support.statements import statements


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What a process tells its sockets is no matter of the database."""
    return sqlite_url


async def test_no_mark_no_presence_and_nothing_noted_as_delivered(connect: Connect, hub: Hub, room: str) -> None:
    tab, wire = await connect("KZ"), Wire()
    await tab.follow(room, None)
    entering = Connection(PERSON, "en", Log(), wire.send)
    hub.rooms.enter(room, entering)

    await tab.send("typing", room=room)
    await tab.settle()
    hub.house.announcer.deliver([Signal(consultations.READ_TOPIC, f"{room} somebody", 4)])
    hub.marks.presence_changed(room)
    await hub.deliveries.flush()
    with statements(hub.house.db) as sent:
        await hub.deliveries.flush()

    assert wire.sent == []
    assert [each for each in sent if "trail_mark" in each] == []
    assert (await tab.next("read"))["person"] == "somebody"
    hub.rooms.leave(room, entering)


async def test_what_was_read_for_somebody_who_gave_the_room_up_meanwhile_is_told_to_nobody(
    connect: Connect, hub: Hub, room: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab, other = await connect("KZ"), await connect("TH")
    await tab.follow(room, None)
    glance = hub.house.db.glance

    async def given_up_meanwhile(look: Any) -> Any:
        found = await glance(look)
        for connection in hub.connections:
            hub.unfollow(connection, room)
        return found

    with monkeypatch.context() as patch:
        patch.setattr(hub.house.db, "glance", given_up_meanwhile)
        await other.say(room, "k1")
        while hub.rooms.get(room):
            await tab.settle()

    assert tab.entries(room) == []
    assert [each["seq"] for each in await tab.follow(room, 4)] == [5, 5], "the entry, and that it is the last"


async def test_a_room_that_one_may_not_follow_has_no_follower(connect: Connect, hub: Hub, room: str) -> None:
    stranger = await connect("UZ")

    assert [each["code"] for each in await stranger.follow(room, 0)] == ["not_found"]
    assert hub.rooms.get(room) is None


async def test_one_more_room_than_a_connection_may_follow_is_refused(
    connect: Connect, room: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "FOLLOWED_ROOMS", 0)
    tab = await connect("KZ")

    [refused] = await tab.follow(room, 0)

    assert (refused["frame"], refused["room"], refused["code"]) == ("follow", room, "too_many_requests")
