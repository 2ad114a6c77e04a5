"""A connection's messages do not wait for each other's commit: in order all the same, and never too many."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.consultations.schemas import Ack
from app.consultations.service import Utterance
from app.kernel.db import Database
from app.kernel.errors import Unavailable
from app.realtime.hub import Hub
from app.realtime.limits import SAID_AT_ONCE
from tests.realtime.inside import tab_inside
from tests.realtime.tab import Tab
from tests.realtime.test_connection import AT

Open = Callable[[str], Awaitable[Tab]]


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What a connection does is no matter of the database; the order of commits is in test_room_is_a_list."""
    return sqlite_url


@pytest.fixture
async def tab(application: FastAPI, clients: dict[str, httpx.AsyncClient]) -> AsyncIterator[Open]:
    async with AsyncExitStack() as stack:

        async def opened(whom: str) -> Tab:
            found = tab_inside(application, clients[whom])
            stack.push_async_callback(found.wire.close)
            await found.next("ready")
            return found

        yield opened


class HeldBack:
    """A database that takes messages and answers none until it is told to."""

    def __init__(self, database: Database) -> None:
        self.waiting: list[tuple[str, asyncio.Future[Ack]]] = []
        self.over = False
        self._others = database.submit

    def submit(self, said: Any, lock: str = "") -> "asyncio.Future[Any]":
        if self.over or not isinstance(said, Utterance):
            return self._others(said, lock)
        future: asyncio.Future[Ack] = asyncio.get_running_loop().create_future()
        self.waiting.append((said.said.key, future))
        return future

    @property
    def keys(self) -> list[str]:
        return [key for key, _ in self.waiting]

    def answer(self, number: int, outcome: Exception | None = None) -> None:
        key, future = self.waiting.pop(number)
        if outcome is None:
            future.set_result(Ack(key=key, room="r" * 20, seq=5, at=AT))
        else:
            future.set_exception(outcome)


@pytest.fixture
def held_back(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Iterator[HeldBack]:
    found = HeldBack(hub.house.db)
    monkeypatch.setattr(hub.house.db, "submit", found.submit)
    yield found
    found.over = True
    while found.waiting:
        found.answer(0)


async def all_runs() -> None:
    """Lets everything run that can."""
    for _ in range(50):
        await asyncio.sleep(0)


async def test_entries_have_the_order_in_which_one_connection_sent_them(tab: Open, room: str) -> None:
    speakers = [await tab("KZ"), await tab("TH")]
    for n in range(40):
        for speaker in speakers:
            kind = {"kind": "withdrawal", "body": None, "reply_to": 4} if n == 20 else {"body": f"{n}"}
            await speaker.send("say", room=room, key=f"k{n:02}", **kind)

    for speaker in speakers:
        answers = [await speaker.next("ack", "refused") for _ in range(40)]
        seqs = {each["key"]: each["seq"] for each in answers if each["type"] == "ack"}
        assert [*seqs] == sorted(seqs, key=lambda key: seqs[key]) == sorted(seqs)
        assert len(seqs) >= 39, "whoever may not withdraw entry 4 is refused that alone"


async def test_no_more_than_eight_are_on_their_way(tab: Open, held_back: HeldBack, room: str) -> None:
    speaker = await tab("KZ")
    for n in range(20):
        await speaker.send("say", room=room, key=f"k{n:02}", body="…")
    await all_runs()
    assert (SAID_AT_ONCE, held_back.keys) == (8, [f"k{n:02}" for n in range(8)])

    held_back.answer(3)
    await all_runs()

    assert held_back.keys == [f"k{n:02}" for n in range(9) if n != 3]
    assert (await speaker.next("ack"))["key"] == "k03"


async def test_other_frames_wait_for_no_commit_until_there_are_eight(tab: Open, held_back: HeldBack, room: str) -> None:
    speaker = await tab("KZ")
    for n in range(7):
        await speaker.send("say", room=room, key=f"k{n}", body="…")
    await speaker.settle()
    assert len(held_back.keys) == 7

    await speaker.send("say", room=room, key="k7", body="…")
    await speaker.send("ping", t=1)
    await all_runs()
    assert [frame for frame in speaker.heard if frame["type"] == "ack"] == []
    held_back.answer(0)

    assert [(await speaker.next())["type"] for _ in range(2)] == ["ack", "pong"]


async def test_each_connection_has_eight_of_its_own(tab: Open, held_back: HeldBack, room: str) -> None:
    for speaker in [await tab("KZ"), await tab("KZ"), await tab("TH")]:
        for n in range(10):
            await speaker.send("say", room=room, key=f"k{n}", body="…")
    await all_runs()

    assert len(held_back.keys) == 24


async def test_one_that_fails_is_refused_by_its_key(tab: Open, held_back: HeldBack, room: str) -> None:
    speaker = await tab("KZ")
    for key in ("a", "b", "c"):
        await speaker.send("say", room=room, key=key, body="…")
    await all_runs()

    held_back.answer(1, Unavailable("service_busy"))
    held_back.answer(0)
    held_back.answer(0, ZeroDivisionError())

    told = [await speaker.next() for _ in range(3)]
    assert [(each["type"], each["key"], each.get("code")) for each in told] == [
        ("refused", "b", "service_busy"),
        ("ack", "a", None),
        ("refused", "c", "internal"),
    ]


async def test_what_was_handed_in_is_stored_though_its_sender_is_gone(tab: Open, room: str) -> None:
    """And said again, as after every cut, it is stored once and in order."""
    gone = await tab("TH")
    for n in range(12):
        await gone.send("say", room=room, key=f"k{n:02}", body=f"{n}")
    await gone.wire.close()

    again = await tab("TH")
    for n in range(12):
        await again.send("say", room=room, key=f"k{n:02}", body=f"{n}")
    answers = [await again.next("ack") for _ in range(12)]

    assert sorted((each["seq"], each["key"]) for each in answers) == [(5 + n, f"k{n:02}") for n in range(12)]
