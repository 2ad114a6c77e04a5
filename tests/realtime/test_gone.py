"""A client that has gone, at any moment: whoever tells it something goes on, and its reader hears of it."""

import asyncio

import httpx
import pytest
from fastapi import FastAPI

from app.realtime import connection as module
from app.realtime.connection import Connection, Message
from app.realtime.encoding import frame
from app.realtime.frames import Pong
from app.realtime.hub import Hub
from tests.realtime.inside import Inside
from tests.realtime.test_connection import PERSON, Log, Wire, following, until


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """A wire is no matter of the database."""
    return sqlite_url


class Cut(Wire):
    """A wire that breaks: at once, or after it had to wait."""

    def __init__(self, fault: type[Exception], *, open: bool) -> None:
        super().__init__()
        self._fault = fault
        if not open:
            self.open.clear()

    async def send(self, message: Message) -> None:
        await self.open.wait()
        raise self._fault


@pytest.mark.parametrize("fault", [OSError, RuntimeError])
async def test_it_is_told_nothing_and_nobody_else_notices(fault: type[Exception]) -> None:
    connection = Connection(PERSON, "en", Log(), Cut(fault, open=True).send)

    assert connection.tell(Pong(t=1)) is False
    assert connection.ended is None, "its reader ends it"


@pytest.mark.parametrize("fault", [OSError, RuntimeError])
async def test_one_that_goes_while_something_waits_to_be_read_ends_in_silence(fault: type[Exception]) -> None:
    wire = Cut(fault, open=False)
    connection = Connection(PERSON, "en", Log(), wire.send)

    waits = asyncio.create_task(connection.send(frame(Pong(t=1))))
    await asyncio.sleep(0)
    wire.open.set()
    await asyncio.wait_for(waits, 5)

    assert connection.ended is None


async def test_what_has_to_wait_is_sent_in_its_turn() -> None:
    wire, log, connection = await following()
    wire.open.clear()
    log.tell(connection, 1)

    waits = [asyncio.create_task(connection.send(frame(Pong(t=n)))) for n in (1, 2)]
    await asyncio.sleep(0)
    wire.open.set()
    await asyncio.wait_for(asyncio.gather(*waits), 5)
    await until(lambda: len(wire.sent) == 4)

    assert [each["text"] for each in wire.sent[2:]] == [frame(Pong(t=1)), frame(Pong(t=2))]


async def test_an_end_is_said_once_and_the_first_counts() -> None:
    wire, _, connection = await following()

    connection.end(4401)
    connection.end(4403)

    assert [each.get("code") for each in wire.sent if each["type"] == "websocket.close"] == [4401]


async def test_of_one_that_is_gone_no_task_is_left() -> None:
    wire, log, connection = await following()
    wire.open.clear()
    log.tell(connection, 1, 2)
    await asyncio.sleep(0)
    tasks = asyncio.all_tasks()

    connection.dispose()
    await asyncio.wait(asyncio.all_tasks() - {asyncio.current_task()}, timeout=5)

    assert len(tasks) == 3, "one waits for the client, one to catch up"
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert connection.ended == 1001


async def test_one_that_never_reads_is_let_go_at_the_deadline(
    application: FastAPI, clients: dict[str, httpx.AsyncClient], hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SEND_SECONDS", 0.0)
    inside = Inside(application, clients["KZ"], fits=1)

    await asyncio.wait_for(inside.served, 5)

    assert hub.connections == set()


async def test_when_the_server_cuts_it_the_hub_lets_it_go(
    application: FastAPI, clients: dict[str, httpx.AsyncClient], hub: Hub
) -> None:
    inside = Inside(application, clients["KZ"])
    await until(lambda: hub.connections)

    inside.served.cancel()
    await asyncio.wait({inside.served})

    assert (inside.served.cancelled(), hub.connections) == (True, set())
