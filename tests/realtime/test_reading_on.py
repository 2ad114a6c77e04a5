"""Whoever reads on in one tab sees it in the list of another; where nobody has such a list nothing is looked up."""

from fastapi import FastAPI

from app.realtime.hub import Hub
from tests.realtime.conftest import Connect
from tests.support.errands import works
from tests.support.statements import statements


async def test_the_list_in_another_tab_of_the_reader_is_told_and_nobody_elses(
    connect: Connect, hub: Hub, room: str
) -> None:
    reader, listing, other = await connect("TH"), await connect("TH"), await connect("KZ")
    await reader.follow(room, 0)
    await other.say(room, "k1")
    await hub.marks.flush()
    await listing.until("room", last_seq=5)  # lines are told together: what came before, everybody has heard
    for tab in (reader, other):
        await tab.settle()
        tab.heard.clear()

    await reader.send("read", room=room, seq=3)
    await reader.settle()
    await hub.marks.flush()

    line = {"type": "room", "room": room, "last_seq": 5, "status": "opened", "unread": 2, "mentions": 0}
    assert await listing.until("room", unread=2) == line
    for tab in (reader, other):
        await tab.settle()
    assert [frame for frame in [*reader.heard, *other.heard] if frame["type"] == "room"] == []


async def test_a_mark_is_written_and_nothing_more_where_everybody_follows(
    application: FastAPI, connect: Connect, hub: Hub, room: str
) -> None:
    reader = await connect("TH")
    await reader.follow(room, 0)
    await hub.marks.flush()
    await works(application.state.house, application.state.desk)
    await reader.send("read", room=room, seq=3)
    await reader.settle()

    with statements(hub.house.db) as sent:
        await hub.marks.flush()
        await reader.until("read", seq=3)
        await hub.marks.flush()

    own = [each.split()[0] for each in sent if "pg_notify" not in each]
    assert own == ["UPDATE", "INSERT"], sent
