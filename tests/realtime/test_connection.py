"""A socket whose client does not read: nobody waits for it, it is closed in time; reading again it misses nothing."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from app.consultations.service import Fact, Page
from app.identity.principal import Principal
from app.realtime import connection as module
from app.realtime.connection import Connection, Message
from app.realtime.eager import start
from app.realtime.encoding import entry
from app.realtime.frames import TypingNow

AT = datetime(2026, 11, 23, tzinfo=UTC)
PERSON = Principal(
    person_id="p1",
    session_id="s1",
    display_name="P",
    display_name_original="P",
    names={},
    jurisdiction=None,
    language="en",
    focal_point_id=None,
    expires_at=AT,
    grants=(),
)


def fact(seq: int) -> Fact:
    return Fact("r1", seq, f"k{seq}", "p2", "message", AT, f"body {seq}", None, None, [], {})


class Wire:
    """The server's side of a socket: open, or blocked like one whose client does not read."""

    def __init__(self) -> None:
        self.open = asyncio.Event()
        self.open.set()
        self.sent: list[Message] = []

    async def send(self, message: Message) -> None:
        await self.open.wait()
        self.sent.append(message)

    def seqs(self) -> list[int]:
        frames = [json.loads(each["text"]) for each in self.sent if "text" in each]
        return [frame["seq"] for frame in frames if frame["type"] == "entry"]


class Log:
    """A room's log, and how far the hub told it."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.told = 0
        self.pages = 0

    async def page(self, principal: Principal, room_id: str, after: int | None) -> Page:
        self.pages += 1
        last = len(self.facts)
        facts = [] if after is None else self.facts[after : after + 2]
        return Page(facts, last, bool(facts) and facts[-1].seq < last)

    def settle(self, room_id: str, last_seq: int) -> int:
        return self.told

    def tell(self, connection: Connection, *seqs: int) -> None:
        for seq in seqs:
            self.facts.append(fact(seq))
            self.told = seq
            connection.hear("r1", [entry(fact(seq))])


async def until(reached: Any) -> None:
    """Lets everything run that can, until something is so."""
    for _ in range(10_000):
        if reached():
            return
        await asyncio.sleep(0)
    raise TimeoutError


async def following() -> tuple[Wire, Log, Connection]:
    wire, log = Wire(), Log()
    connection = Connection(PERSON, "en", log, wire.send)
    await connection.follow("r1", None)
    return wire, log, connection


async def test_what_is_told_is_sent_without_a_task() -> None:
    wire, log, connection = await following()
    tasks = len(asyncio.all_tasks())

    log.tell(connection, 1, 2, 3)

    assert (wire.seqs(), len(asyncio.all_tasks()), log.pages) == ([1, 2, 3], tasks, 1)


async def test_a_client_that_reads_again_misses_nothing_and_hears_nothing_twice() -> None:
    wire, log, connection = await following()
    wire.open.clear()

    log.tell(connection, *range(1, 8))
    assert wire.seqs() == []
    wire.open.set()
    await until(lambda: len(wire.seqs()) == 7)
    log.tell(connection, 8)

    assert wire.seqs() == list(range(1, 9))


async def test_entries_that_come_while_it_catches_up_are_in_order() -> None:
    wire, log, connection = await following()
    wire.open.clear()
    log.tell(connection, 1, 2)
    wire.open.set()

    for seq in range(3, 40):
        log.tell(connection, seq)
        await asyncio.sleep(0)
    await until(lambda: len(wire.seqs()) == 39)

    assert wire.seqs() == list(range(1, 40))


async def test_hints_are_dropped_while_it_does_not_read() -> None:
    wire, log, connection = await following()
    wire.open.clear()
    log.tell(connection, 1)

    assert connection.tell(TypingNow(room="r1", person="p2")) is False

    wire.open.set()
    await until(lambda: wire.seqs() == [1])
    assert all("typing" not in each["text"] for each in wire.sent)


async def test_at_the_deadline_it_is_closed_and_its_reader_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SEND_SECONDS", 0.0)
    wire, log = Wire(), Log()
    ended: list[int | None] = []

    async def reader() -> None:
        connection = Connection(PERSON, "en", log, wire.send)
        await connection.follow("r1", None)
        wire.open.clear()
        log.tell(connection, 1, 2)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            ended.append(connection.ended)

    await asyncio.wait_for(reader(), 5)

    assert ended == [4408]


async def test_nothing_is_sent_after_the_end() -> None:
    wire, log, connection = await following()

    connection.end(4401)
    log.tell(connection, 1)

    assert wire.sent[-1] == {"type": "websocket.close", "code": 4401, "reason": ""}
    assert wire.seqs() == []


async def test_work_that_need_not_wait_is_done_at_once_and_other_work_goes_on_later() -> None:
    done: list[str] = []
    gate = asyncio.Event()

    async def work(name: str) -> None:
        done.append(f"{name} begun")
        await gate.wait()
        done.append(f"{name} done")

    rest = start(work("a"))
    assert (done, rest is None) == (["a begun"], False)
    gate.set()
    assert rest is not None
    await rest
    assert start(work("b")) is None
    assert done == ["a begun", "a done", "b begun", "b done"]


async def test_cancelling_the_rest_reaches_the_work() -> None:
    heard: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            heard.append("cancelled")
            raise

    rest = start(work())
    assert rest is not None
    task = asyncio.create_task(rest)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait({task})

    assert (heard, task.cancelled()) == (["cancelled"], True)


async def test_a_fault_of_the_work_is_raised_at_once() -> None:
    async def work() -> None:
        raise OSError

    with pytest.raises(OSError):
        start(work())
