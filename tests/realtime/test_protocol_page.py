"""Every frame that docs/protocol.md names, one test each; a frame without a test fails here."""

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.realtime.examples import live_wire
from app.realtime.frames import CLIENT, SERVER
from app.realtime.hub import Hub
from tests.consultations.steps import AT
from tests.realtime.conftest import Connect
from tests.realtime.tab import Frame
from tests.support.world import World

PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text("utf-8")


def named(section: str) -> list[str]:
    """The frames that a section of the page describes."""
    text = PAGE.split(f"## {section}\n", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^### `(\w+)`", text, flags=re.MULTILINE)


def members(adapter: Any) -> set[str]:
    return set(adapter.json_schema()["discriminator"]["mapping"])


@pytest.mark.parametrize(
    ("section", "prefix", "adapter"), [("Client to server", "client", CLIENT), ("Server to client", "server", SERVER)]
)
def test_page_types_tests_and_examples_name_the_same_frames(section: str, prefix: str, adapter: Any) -> None:
    tested = {name.removeprefix(f"test_{prefix}_") for name in globals() if name.startswith(f"test_{prefix}_")}
    examples = {frame.type for frame in getattr(live_wire(), prefix)}

    assert set(named(section)) == members(adapter) == tested == examples


async def test_the_examples_can_be_read(clients: dict[str, httpx.AsyncClient]) -> None:
    answer = (await clients["KZ"].get("/api/live")).json()

    assert [CLIENT.validate_json(json.dumps(frame)) for frame in answer["client"]] == live_wire().client
    assert [SERVER.validate_json(json.dumps(frame)) for frame in answer["server"]] == live_wire().server


def message(room: str, world: World, **changes: Any) -> Frame:
    return {
        "type": "entry",
        "room": room,
        "seq": 5,
        "kind": "message",
        "author": world.persons["TH"],
        "at": AT,
        "body": "text of k1",
        "reply_to": None,
        "language": None,
        "caveats": [],
        "data": {},
    } | changes


# --- client to server ---


async def test_client_follow(connect: Connect, room: str) -> None:
    tab = await connect("KZ")

    assert [frame.get("seq") for frame in await tab.follow(room, 1)] == [2, 3, 4, 4]
    assert await tab.follow(room, 0) == [{"type": "caught_up", "room": room, "seq": 4}], "a second time sends nothing"


async def test_client_unfollow(connect: Connect, room: str) -> None:
    tab, other = await connect("KZ"), await connect("TH")
    await tab.follow(room, None)
    await tab.send("unfollow", room=room)
    await tab.send("unfollow", room="0" * 20)
    await tab.settle()

    await other.say(room, "k1")

    assert (await tab.until("room"))["last_seq"] == 5, "it is told as a line of a list instead"
    assert tab.entries(room) == []


async def test_client_say(connect: Connect, room: str, world: World) -> None:
    tab = await connect("TH")
    await tab.follow(room, None)

    ack = await tab.say(room, "k1", reply_to=4, caveats=["confidential"], language="th")

    assert ack == {"type": "ack", "key": "k1", "room": room, "seq": 5, "at": AT}
    heard = tab.entries(room) or [await tab.next("entry")]
    assert heard == [message(room, world, key="k1", reply_to=4, caveats=["confidential"], language="th")]


async def test_client_read(connect: Connect, hub: Hub, clients: dict[str, httpx.AsyncClient], room: str) -> None:
    tab = await connect("TH")
    for seq in (1, 3, 2):
        await tab.send("read", room=room, seq=seq)
    await tab.send("read", room="0" * 20, seq=1)
    await tab.settle()
    await hub.marks.flush()

    assert (await clients["TH"].get(f"/api/consultations/{room}")).json()["read_seq"] == 3


async def test_client_typing(connect: Connect, room: str, world: World) -> None:
    writer, reader = await connect("KZ"), await connect("TH")
    for tab in (writer, reader):
        await tab.follow(room, None)

    for _ in range(3):
        await writer.send("typing", room=room)
    await writer.settle()
    await reader.settle()

    told = [frame for frame in reader.heard if frame["type"] == "typing"]
    assert told == [{"type": "typing", "room": room, "person": world.persons["KZ"]}], "more within a second is dropped"
    assert [frame for frame in writer.heard if frame["type"] == "typing"] == []


@pytest.mark.parametrize("t", [0, 1_764_000_000_000, -3, 1.5])
async def test_client_ping(connect: Connect, t: float) -> None:
    tab = await connect("KZ")
    await tab.send("ping", t=t)

    assert await tab.next("pong") == {"type": "pong", "t": t}


# --- server to client ---


async def test_server_ready(connect: Connect, world: World) -> None:
    assert await (await connect("KZ")).next() == {
        "type": "ready",
        "protocol": "counterpart.v1",
        "person": world.persons["KZ"],
        "server_time": AT,
        "session_expires_at": "2026-11-23T16:00:00.000Z",
    }


async def test_server_entry(connect: Connect, room: str, world: World) -> None:
    others = [await connect("KZ"), await connect("KZ")]
    own = [await connect("TH"), await connect("TH")]
    for tab in (*others, *own):
        await tab.follow(room, None)

    await own[0].say(room, "k1")

    assert [await tab.next("entry") for tab in others] == [message(room, world)] * 2
    assert await own[1].next("entry") == message(room, world, key="k1")


async def test_server_caught_up(connect: Connect, room: str) -> None:
    assert (await (await connect("KZ")).follow(room, 4)) == [{"type": "caught_up", "room": room, "seq": 4}]


async def test_server_ack(connect: Connect, room: str) -> None:
    first, second = await connect("TH"), await connect("TH")

    ack = await first.say(room, "k1")

    assert ack == {"type": "ack", "key": "k1", "room": room, "seq": 5, "at": AT}
    assert await second.say(room, "k1", body="Something else.") == ack, "on any socket of the same person"


async def test_server_refused(connect: Connect, room: str) -> None:
    strangers = await connect("UZ")

    for there in (room, "0" * 20):
        nothing = {"room": there, "code": "not_found", "message": "There is nothing here that you may see."}
        assert await strangers.follow(there, 0) == [{"type": "refused", "frame": "follow", "key": None} | nothing]
        assert await strangers.say(there, "k1") == {"type": "refused", "frame": "say", "key": "k1"} | nothing


async def test_server_read(connect: Connect, hub: Hub, room: str, world: World) -> None:
    tab, other = await connect("KZ"), await connect("TH")
    await tab.follow(room, None)

    await other.send("read", room=room, seq=4)
    await other.settle()
    await hub.marks.flush()

    assert await tab.next("read") == {"type": "read", "room": room, "person": world.persons["TH"], "seq": 4}


async def test_server_typing(connect: Connect, room: str, world: World) -> None:
    tab, other = await connect("KZ"), await connect("TH")
    await tab.follow(room, None)
    await other.send("typing", room=room)  # not followed: nobody is told
    await other.follow(room, None)
    await other.send("typing", room=room)

    assert await tab.next("typing") == {"type": "typing", "room": room, "person": world.persons["TH"]}


async def test_server_presence(connect: Connect, room: str, world: World) -> None:
    tab, other = await connect("KZ"), await connect("TH")
    both = sorted([world.persons["KZ"], world.persons["TH"]])

    await tab.follow(room, None)
    assert await tab.next("presence") == {"type": "presence", "room": room, "persons": [world.persons["KZ"]]}
    await other.follow(room, None)
    assert await tab.next("presence") == {"type": "presence", "room": room, "persons": both}
    await other.wire.close()
    assert await tab.next("presence") == {"type": "presence", "room": room, "persons": [world.persons["KZ"]]}


async def test_server_room(connect: Connect, hub: Hub, room: str, world: World) -> None:
    follower, elsewhere, stranger = await connect("KZ"), await connect("KZ"), await connect("UZ")
    await follower.follow(room, None)
    other = await connect("TH")
    await other.follow(room, None)
    await hub.marks.flush()
    for tab in (follower, stranger):  # of what came before, whoever had not followed yet may have heard
        await tab.settle()
        tab.heard.clear()

    await other.say(room, "k1", kind="answer")
    await other.say(room, "k2", mentions=[world.persons["KZ"]])
    await hub.marks.flush()

    line = {"type": "room", "room": room, "last_seq": 6, "status": "answered", "unread": 2, "mentions": 1}
    assert await elsewhere.until("room", last_seq=6) == line
    for tab in (follower, stranger):
        await tab.settle()
        assert [frame for frame in tab.heard if frame["type"] == "room"] == []


async def test_server_pong(connect: Connect) -> None:
    tab = await connect("KZ")
    for t in (1, 2, 3):
        await tab.send("ping", t=t)

    assert [(await tab.next("pong"))["t"] for _ in range(3)] == [1, 2, 3]


async def test_server_bye(connect: Connect, hub: Hub) -> None:
    tab = await connect("KZ")

    await hub.close()

    assert await tab.next("bye") == {"type": "bye", "reason": "restart", "retry_after_ms": 1_000}
    assert await tab.closed() == 1012
