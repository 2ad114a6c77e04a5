"""Access is asked again at every read: who may no longer hear is told nothing and closed, signal or no signal."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import Update, update
from sqlmodel import col

from app.consultations.models import Participant
from app.identity.models import Person, SignedIn
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.realtime.hub import Hub
from tests.realtime.conftest import Connect, signals_cut
from tests.support.world import World


def session_ended(world: World) -> Update:
    return update(SignedIn).where(col(SignedIn.person_id) == world.persons["TH"]).values(ended_at=world.at)


def session_expired(world: World) -> Update:
    return update(SignedIn).where(col(SignedIn.person_id) == world.persons["TH"]).values(expires_at=world.at)


def person_ended(world: World) -> Update:
    return update(Person).where(col(Person.id) == world.persons["TH"]).values(ended_at=world.at)


def membership_ended(world: World) -> Update:
    return update(Participant).where(col(Participant.person_id) == world.persons["TH"]).values(left_at=world.at)


def time_over(world: World) -> Update:
    """The errand that shows them out has not come yet."""
    return update(Participant).where(col(Participant.person_id) == world.persons["TH"]).values(until=world.at)


ENDS = [
    (session_ended, 4401),
    (session_expired, 4401),
    (person_ended, 4401),
    (membership_ended, 4403),
    (time_over, 4403),
]
End = Callable[[World], Update]


@pytest.mark.parametrize(("end", "code"), ENDS)
async def test_the_next_entry_is_not_delivered_but_closes(
    connect: Connect, room: str, world: World, database: Database, end: End, code: int
) -> None:
    tab, speaker = await connect("TH"), await connect("KZ")
    await tab.follow(room, None)
    await database.write(lambda session: session.connection().execute(end(world)))  # told to nobody

    await speaker.say(room, "k1")

    assert await tab.closed() == code
    assert tab.entries(room) == []


@pytest.mark.parametrize(("end", "code"), ENDS)
async def test_a_sweep_closes_without_any_signal(
    connect: Connect,
    hub: Hub,
    room: str,
    world: World,
    database: Database,
    end: End,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    signals_cut(hub, monkeypatch)
    tab = await connect("TH")
    await tab.follow(room, None)
    await database.write(lambda session: session.connection().execute(end(world)))

    await hub.sweep()

    assert await tab.closed() == code


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (session_ended, 4401),
        (session_expired, 4401),
        (person_ended, 4401),
        (membership_ended, "not_found"),
        (time_over, "not_found"),
    ],
)
async def test_nothing_is_said_after_the_end(
    connect: Connect, room: str, world: World, database: Database, end: End, expected: Any
) -> None:
    tab = await connect("TH")
    await database.write(lambda session: session.connection().execute(end(world)))

    await tab.send("say", room=room, key="k1", body="late")

    if isinstance(expected, int):
        assert await tab.closed() == expected
    else:
        assert (await tab.next("refused"))["code"] == expected


@pytest.mark.parametrize(("end", "code"), ENDS[:3])
async def test_nothing_is_replayed_after_the_end(
    connect: Connect, room: str, world: World, database: Database, end: End, code: int
) -> None:
    tab = await connect("TH")
    await database.write(lambda session: session.connection().execute(end(world)))

    await tab.send("follow", room=room, after=0)

    assert await tab.closed() == code
    assert tab.entries(room) == []


async def test_signing_out_closes_the_sockets_of_that_session_only(
    connect: Connect, clients: dict[str, httpx.AsyncClient], room: str
) -> None:
    tabs, other = [await connect("TH"), await connect("TH")], await connect("KZ")
    for tab in (*tabs, other):
        await tab.follow(room, None)

    await clients["TH"].post("/api/session/end")

    assert [await tab.closed() for tab in tabs] == [4401, 4401]
    await other.settle()


async def test_an_idle_session_closes_with_the_sweep(connect: Connect, hub: Hub, clock: ManualClock) -> None:
    tab = await connect("TH")
    clock.move(timedelta(minutes=29))
    await hub.sweep()
    await tab.settle()

    clock.move(timedelta(minutes=2))
    await hub.sweep()

    assert await tab.closed() == 4401
