"""A socket that reads its own pages of the log: what stands in its way meanwhile, and what it is told of it."""

import json
from collections.abc import Callable

import pytest

from app.consultations.service import Page
from app.identity.principal import Principal
from app.kernel.errors import CounterpartError, NotFound, NotSignedIn, Unavailable
from app.realtime import connection as module
from app.realtime.connection import Connection
from app.realtime.encoding import entry
from tests.realtime.test_connection import PERSON, Log, Wire, fact, following, until


class Interrupted(Log):
    """Something happens while its first page but `whole` is read."""

    def __init__(self, happens: Callable[[], None], whole: int = 0) -> None:
        super().__init__()
        self._happens = happens
        self._whole = whole

    async def page(self, principal: Principal, room_id: str, after: int | None) -> Page:
        found = await super().page(principal, room_id, after)
        if self.pages == self._whole + 1:
            self._happens()
        return found


def said(wire: Wire) -> list[str]:
    """The types of the frames it was sent, `close` for the end."""
    return [json.loads(each["text"])["type"] if "text" in each else "close" for each in wire.sent]


async def begun(log: Log, entries: int = 5) -> tuple[Wire, Connection]:
    """A socket that asks for a room of so many entries from the beginning."""
    log.facts = [fact(seq) for seq in range(1, entries + 1)]
    log.told = entries
    wire = Wire()
    return wire, Connection(PERSON, "en", log, wire.send)


async def test_a_room_followed_twice_says_again_where_it_stands_and_reads_nothing() -> None:
    wire, log, connection = await following()
    log.tell(connection, 1)
    pages = log.pages

    await connection.follow("r1", 0)

    assert (said(wire), json.loads(wire.sent[-1]["text"])["seq"]) == (["caught_up", "entry", "caught_up"], 1)
    assert log.pages == pages


async def test_a_room_given_up_while_it_is_read_sends_nothing_more_of_it() -> None:
    log = Interrupted(lambda: connection.cursors.clear(), whole=1)
    wire, connection = await begun(log)

    await connection.follow("r1", 0)

    assert (said(wire), wire.seqs(), connection.cursors) == (["entry", "entry"], [1, 2], {})


async def test_a_socket_that_ends_while_it_reads_sends_nothing_more() -> None:
    log = Interrupted(lambda: connection.end(4401), whole=1)
    wire, connection = await begun(log)

    await connection.follow("r1", 0)

    assert said(wire) == ["entry", "entry", "close"]


async def test_a_room_that_one_leaves_while_it_is_read_is_not_followed() -> None:
    def left() -> None:
        raise NotFound

    wire, connection = await begun(Interrupted(left, whole=1))

    with pytest.raises(NotFound):
        await connection.follow("r1", 0)

    assert (said(wire), connection.cursors) == (["entry", "entry"], {})


async def test_what_came_over_the_hub_meanwhile_is_not_sent_again() -> None:
    wire, log, connection = await following()
    log.tell(connection, 1, 2)

    log.tell(connection, 1, 2, 3)

    assert wire.seqs() == [1, 2, 3]


@pytest.mark.parametrize(("fault", "code"), [(NotSignedIn(), 4401), (NotFound(), 4403)])
async def test_one_that_fell_behind_and_may_hear_no_more_is_closed(fault: CounterpartError, code: int) -> None:
    def refused() -> None:
        raise fault

    log = Interrupted(refused, whole=1)
    wire, connection = await begun(log, entries=0)
    await connection.follow("r1", None)

    log.tell(connection, 2)
    await until(lambda: connection.ended is not None)

    assert (said(wire), connection.ended) == (["caught_up", "close"], code)


async def test_one_that_fell_behind_while_the_database_is_away_catches_up_afterwards(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "PAUSE_SECONDS", 0.0)

    def away() -> None:
        raise Unavailable

    log = Interrupted(away, whole=1)
    wire, connection = await begun(log, entries=0)
    await connection.follow("r1", None)

    log.facts.append(fact(1))
    log.tell(connection, 2)
    await until(lambda: wire.seqs() == [1, 2])
    log.tell(connection, 3)

    assert wire.seqs() == [1, 2, 3]


async def test_two_rooms_that_fall_behind_are_brought_up_one_after_the_other_and_one_given_up_is_not() -> None:
    wire, log, connection = await following()
    await connection.follow("r2", None)
    await connection.follow("r3", None)
    wire.open.clear()

    log.tell(connection, 1)
    for room in ("r1", "r2", "r3"):
        connection.hear(room, [entry(fact(2)._replace(room=room))])
    del connection.cursors["r2"]
    log.facts.append(fact(2))
    wire.open.set()
    await until(lambda: all(each.live for each in connection.cursors.values()))

    assert {room: each.seq for room, each in connection.cursors.items()} == {"r1": 2, "r3": 2}
