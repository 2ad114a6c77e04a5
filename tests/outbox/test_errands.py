"""Errands: posted with the fact, taken once, put back with patience, struck off when done."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.errors import BadInput
from app.outbox import service
from app.outbox.models import Errand

KINDS = ["focal_point.changed"]


def post(clock: ManualClock, name: str = "one", due_in: timedelta | None = None) -> Callable[[WriteSession], None]:
    def command(session: WriteSession) -> None:
        due_at = clock.now() + due_in if due_in else None
        service.post(session, KINDS[0], {"id": name}, at=clock.now(), due_at=due_at)

    return command


async def claimed(database: Database, clock: ManualClock) -> list[Errand]:
    return await database.write(lambda session: service.claim(session, KINDS, at=clock.now()))


async def due(database: Database, clock: ManualClock) -> bool:
    def look(session: ReadSession) -> bool:
        return service.next_due(session, KINDS, until=clock.now()) is not None

    return await database.read(look)


async def test_an_errand_is_there_only_if_its_fact_is(database: Database, clock: ManualClock) -> None:
    def fact_that_fails(session: WriteSession) -> None:
        post(clock)(session)
        raise BadInput

    with pytest.raises(BadInput):
        await database.write(fact_that_fails)

    assert await claimed(database, clock) == []


async def test_an_errand_is_taken_by_one_worker_only(database: Database, clock: ManualClock) -> None:
    await database.write(post(clock))

    first, second = await claimed(database, clock), await claimed(database, clock)

    assert [errand.payload for errand in first] == [{"id": "one"}]
    assert second == []


async def test_an_errand_whose_worker_died_is_free_after_its_lease(database: Database, clock: ManualClock) -> None:
    await database.write(post(clock))
    await claimed(database, clock)
    clock.move(service.LEASE)

    assert [errand.attempts for errand in await claimed(database, clock)] == [2]


async def test_an_errand_waits_until_it_is_due(database: Database, clock: ManualClock) -> None:
    await database.write(post(clock, due_in=timedelta(minutes=10)))
    assert (await due(database, clock), await claimed(database, clock)) == (False, [])

    clock.move(timedelta(minutes=10))

    assert await due(database, clock)
    assert len(await claimed(database, clock)) == 1


async def test_a_worker_is_told_the_moment_at_which_something_is_due_or_a_lease_is_over(
    database: Database, clock: ManualClock
) -> None:
    begun, minute = clock.now(), timedelta(minutes=1)
    await database.write(post(clock, due_in=minute))

    async def moment(until: timedelta) -> datetime | None:
        return await database.read(lambda session: service.next_due(session, KINDS, until=begun + until))

    assert (await moment(minute / 2), await moment(minute)) == (None, begun + minute)
    clock.move(minute)
    await claimed(database, clock)
    assert (await moment(minute), await moment(3 * minute)) == (None, begun + minute + service.LEASE)
    await database.write(post(clock, due_in=minute / 4))
    assert await moment(3 * minute) == begun + minute * 1.25, "a lease that is about to end hides nothing"


async def test_a_finished_errand_is_never_taken_again(database: Database, clock: ManualClock) -> None:
    await database.write(post(clock))
    ids = [errand.id for errand in await claimed(database, clock)]
    await database.write(lambda session: service.finish(session, ids, at=clock.now()))
    clock.move(timedelta(days=1))

    assert await claimed(database, clock) == []


async def test_a_failed_errand_comes_back_after_growing_pauses_and_dies_at_last(
    database: Database, clock: ManualClock
) -> None:
    """A day after it failed for the first time, and not before."""
    await database.write(post(clock))
    begun, pauses = clock.now(), list[float | None]()
    for _ in range(service.ATTEMPTS):
        [errand] = await claimed(database, clock)

        def put_back(session: WriteSession, id: str = errand.id) -> Errand:
            dead = service.fail(session, id, "engine away", at=clock.now())
            assert dead == (len(pauses) == service.ATTEMPTS - 1)
            return session.get_one(Errand, id)

        failed = await database.write(put_back)
        pauses.append((failed.due_at - clock.now()).total_seconds() if failed.dead_at is None else None)
        clock.set(max(clock.now(), failed.due_at))

    assert pauses == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, *[600] * (service.ATTEMPTS - 11), None]
    assert timedelta(hours=23) < clock.now() - begun < timedelta(days=1)
    clock.move(timedelta(days=1))
    assert await claimed(database, clock) == []
