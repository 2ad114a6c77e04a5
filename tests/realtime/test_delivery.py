"""In order, exactly once, to everybody in the room: whatever is said, repeated, or cut in between."""

import asyncio

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col

from app.consultations.models import Participant
from app.kernel.db import Database
from app.realtime.hub import Hub
from tests.consultations.steps import form
from tests.realtime.conftest import Connect, signals_cut
from tests.support.errands import works
from tests.support.statements import statements
from tests.support.world import World


async def test_many_speakers_at_once_make_one_order_for_all(connect: Connect, room: str) -> None:
    tabs = [await connect(code) for code in ("KZ", "TH") * 4]
    for tab in tabs:
        await tab.follow(room, 4)

    async def speak(n: int) -> list[int]:
        return [(await tabs[n].say(room, f"t{n}-{m}"))["seq"] for m in range(20)]

    acks = await asyncio.gather(*map(speak, range(8)))
    for tab in tabs:
        while len(tab.entries(room)) < 160:
            await tab.next("entry")

    assert sorted(seq for seqs in acks for seq in seqs) == list(range(5, 165))
    assert all(seqs == sorted(seqs) for seqs in acks)
    assert [[each["seq"] for each in tab.entries(room)] for tab in tabs] == [list(range(5, 165))] * 8
    assert len({tuple(each["body"] for each in tab.entries(room)) for tab in tabs}) == 1


@pytest.mark.parametrize(
    ("after", "seqs"), [(0, [1, 2, 3, 4]), (3, [4]), (4, []), (99, []), (2**31 - 1, []), (None, [])]
)
async def test_following_begins_anywhere(connect: Connect, room: str, after: int | None, seqs: list[int]) -> None:
    tab, other = await connect("KZ"), await connect("TH")

    *entries, caught_up = await tab.follow(room, after)
    await other.say(room, "k1")

    assert [entry["seq"] for entry in entries] == seqs
    assert caught_up == {"type": "caught_up", "room": room, "seq": 4}
    assert (await tab.next("entry"))["seq"] == 5


async def test_following_in_the_middle_of_talk_misses_nothing(connect: Connect, room: str) -> None:
    speaker, late = await connect("TH"), [await connect("KZ") for _ in range(5)]

    async def speak() -> None:
        for n in range(60):
            await speaker.say(room, f"k{n}")

    talk = asyncio.create_task(speak())
    for tab in late:
        await tab.follow(room, 0)
    await talk
    for tab in late:
        while not tab.entries(room) or tab.entries(room)[-1]["seq"] < 64:
            await tab.next("entry")

    assert [[each["seq"] for each in tab.entries(room)] for tab in late] == [list(range(1, 65))] * 5


async def test_reconnecting_with_after_misses_nothing(connect: Connect, room: str) -> None:
    speaker, tab = await connect("TH"), await connect("KZ")
    await tab.follow(room, 0)
    await tab.wire.close()
    for n in range(450):  # more than two pages
        await speaker.send("say", room=room, key=f"k{n}", body="…")
    for _ in range(450):
        await speaker.next("ack")

    again = await connect("KZ")
    frames = await again.follow(room, tab.entries(room)[-1]["seq"])

    assert [each["seq"] for each in frames] == [*range(5, 455), 454]


async def test_history_begins_at_the_floor(connect: Connect, room: str, world: World, database: Database) -> None:
    floor = update(Participant).where(col(Participant.person_id) == world.persons["TH"]).values(floor=2)
    await database.write(lambda session: session.connection().execute(floor))

    assert [each["seq"] for each in await (await connect("TH")).follow(room, 0)] == [3, 4, 4]


async def test_what_was_changed_replays_as_an_envelope(connect: Connect, room: str) -> None:
    speaker, live = await connect("TH"), await connect("KZ")
    await live.follow(room, 4)
    await speaker.say(room, "k5")
    assert (await live.next("entry"))["body"] == "text of k5"
    await speaker.say(room, "k6", kind="correction", reply_to=5)
    change = await live.next("entry")

    later = await connect("KZ")
    await later.follow(room, 4)

    assert (change["kind"], change["reply_to"], change["body"]) == ("correction", 5, "text of k6")
    assert [each["body"] for each in later.entries(room)] == [None, "text of k6"]


async def test_a_lost_signal_costs_no_entry(
    connect: Connect, hub: Hub, room: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another process wrote while its signal got lost: the sweep finds it."""
    tab, other = await connect("KZ"), await connect("TH")
    await tab.follow(room, None)
    signals_cut(hub, monkeypatch)
    await other.say(room, "k1")
    await tab.settle()
    assert tab.entries(room) == []

    await hub.sweep()

    assert (await tab.next("entry"))["seq"] == 5


@pytest.mark.parametrize("rooms", [1, 6])
async def test_one_read_serves_every_room_that_moved(
    connect: Connect,
    hub: Hub,
    clients: dict[str, httpx.AsyncClient],
    world: World,
    application: FastAPI,
    rooms: int,
) -> None:
    ids = []
    tabs = [await connect("KZ"), await connect("TH")]
    for n in range(rooms):
        ids.append((await clients["KZ"].post("/api/consultations", json=form(world, key=f"o{n}"))).json()["id"])
        for tab in tabs:
            await tab.follow(ids[n], None)
    for n in range(rooms):
        room = hub.rooms.get(ids[n])
        assert room is not None
        room.told, room.announced = 2, 4

    await works(application.state.house, application.state.desk)
    hub.rooms.put_back(ids)
    with statements(hub.house.db) as sent:
        await hub.tick()

    read = [
        each.split("JOIN ")[1].split()[0] for each in sent if "JOIN" in each
    ]  # the worker looks for errands meanwhile
    assert read == ["entry", "participant"]
