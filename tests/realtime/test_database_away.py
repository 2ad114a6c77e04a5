"""While the database is away nothing that was due is forgotten: it is told, written and judged once it is back."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from app.consultations import service as consultations
from app.kernel.errors import Unavailable
from app.realtime import hub as module
from app.realtime import repository
from app.realtime.hub import Hub
from tests.realtime.conftest import Connect
from tests.support.world import World

Broken = Callable[[object, str], list[str]]


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What is kept meanwhile is in memory."""
    return sqlite_url


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> Broken:
    """Lets the next two calls of something fail; the answer is what was called."""
    monkeypatch.setattr(module, "PAUSE_SECONDS", 0.0)

    def breaks(owner: Any, name: str) -> list[str]:
        calls: list[str] = []
        whole = getattr(owner, name)

        def attempt(*given: Any) -> Any:
            calls.append(name)
            if len(calls) <= 2:
                raise Unavailable
            return whole(*given)

        monkeypatch.setattr(owner, name, attempt)
        return calls

    return breaks


async def test_entries_that_could_not_be_read_are_told_afterwards(
    connect: Connect, hub: Hub, room: str, broken: Broken
) -> None:
    tab, other = await connect("KZ"), await connect("TH")
    await tab.follow(room, None)
    calls = broken(hub.house.db, "glance")

    await other.say(room, "k1")

    assert (await tab.next("entry"))["seq"] == 5
    assert len(calls) >= 3


async def test_somebody_in_doubt_is_looked_at_again(
    connect: Connect, clients: dict[str, httpx.AsyncClient], broken: Broken
) -> None:
    tab = await connect("TH")
    await tab.next("ready")
    calls = broken(repository, "standing")

    await clients["TH"].post("/api/session/end")

    assert await tab.closed() == 4401
    assert len(calls) >= 3


async def test_read_marks_that_could_not_be_written_are_written_afterwards_the_furthest_of_each(
    connect: Connect, hub: Hub, room: str, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab, person = await connect("TH"), world.persons["TH"]
    await tab.follow(room, None)
    await tab.send("read", room=room, seq=4)
    await tab.settle()

    def away(*_: object) -> None:
        hub.marks.read(person, room, 2)  # another tab of theirs, meanwhile
        raise Unavailable

    with monkeypatch.context() as patch:
        patch.setattr(consultations, "move_marks", away)
        with pytest.raises(Unavailable):
            await hub.marks.flush()
    await hub.marks.flush()

    assert (await tab.until("read", person=person))["seq"] == 4


async def test_a_signal_that_says_more_than_the_log_holds_is_asked_again(connect: Connect, hub: Hub, room: str) -> None:
    tab = await connect("KZ")
    await tab.follow(room, None)
    live = hub.rooms.get(room)
    assert live is not None
    live.announced = 5
    hub.rooms.put_back([room])

    await hub.tick()
    assert (live.told, hub.rooms.due) == (4, True)

    live.announced = 4
    await hub.tick()
    assert hub.rooms.due is False


async def test_a_process_with_nobody_on_it_asks_nothing(hub: Hub, broken: Broken) -> None:
    calls = broken(repository, "standing")

    await hub.sweep()

    assert calls == []
