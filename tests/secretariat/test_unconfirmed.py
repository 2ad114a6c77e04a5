"""GET /api/secretariat/unconfirmed: the entries that are due, the stalest first."""

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Update, insert, update

from app.directory.models import FocalPoint, FocalPointMembership
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.secretariat.test_overview import aged
from tests.support.web import SignIn
from tests.support.world import World

LIST = "/api/secretariat/unconfirmed"


def execute(change: Update, session: WriteSession) -> None:
    session.execute(change)


async def two_due(world: World, database: Database, clock: ManualClock) -> None:
    """KZ stale, UZ due; TH of another network stale."""
    for code, days in (("KZ", 200), ("UZ", 100), ("TH", 300)):
        await database.write(aged(world.focal_points[code], clock, days))


async def found(sign_in: SignIn, **query: str) -> tuple[list[str], int]:
    answer = (await (await sign_in("secretariat")).get(LIST, params=query)).json()
    return [each["jurisdiction"] for each in answer["entries"]], answer["total"]


async def test_an_entry_shows_since_when_and_how_it_was_confirmed(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client = await sign_in("secretariat")
    confirmation = {"method": "meeting"}
    await client.post(f"/api/directory/focal-points/{world.focal_points['KZ']}/confirmations", json=confirmation)
    await two_due(world, database, clock)

    answer: dict[str, Any] = (await client.get(LIST)).json()

    assert answer["entries"][0] == {
        "id": world.focal_points["KZ"],
        "name_original": "Original KZ",
        "name_original_language": "en",
        "name_romanised": "Romanised KZ",
        "names": {"ru": "Имя KZ"},
        "jurisdiction": "KZ",
        "position": {"en": "Prosecutor"},
        "memberships": [{"network": "casc", "role": "focal_point"}],
        "confirmed_at": "2026-05-07T04:00:00Z",
        "freshness": "stale",
        "method": "meeting",
        "illustrative": True,
    }
    assert (len(answer["entries"]), answer["total"]) == (2, 2)
    assert answer["counts"] == [
        {"network": "casc", "jurisdiction": "KZ", "due": 0, "stale": 1},
        {"network": "casc", "jurisdiction": "UZ", "due": 1, "stale": 0},
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({}, (["KZ", "UZ"], 2)),
        ({"freshness": "stale"}, (["KZ"], 1)),
        ({"freshness": "due"}, (["UZ"], 1)),
        ({"jurisdiction": "UZ"}, (["UZ"], 1)),
        ({"jurisdiction": "TH"}, ([], 0)),
        ({"network": "casc"}, (["KZ", "UZ"], 2)),
        ({"offset": "1"}, (["UZ"], 2)),
    ],
)
async def test_it_is_chosen_by_network_jurisdiction_and_age(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock, query: dict[str, str], expected: object
) -> None:
    await two_due(world, database, clock)

    assert await found(sign_in, **query) == expected


async def test_another_network_is_refused(sign_in: SignIn) -> None:
    client = await sign_in("secretariat")

    assert (await client.get(LIST, params={"network": "seajust"})).status_code == 403


async def test_the_retired_the_past_and_the_gone_wait_for_nobody(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await two_due(world, database, clock)
    gone = [
        update(FocalPoint).values(retired_at=clock.now()),
        update(FocalPoint).values(retired_at=None, valid_until=clock.now()),
        update(FocalPoint).values(valid_until=None),
        update(FocalPointMembership).values(standing="former"),
    ]
    totals = []
    for change in gone:
        await database.write(partial(execute, change))
        totals.append((await found(sign_in))[1])

    assert totals == [0, 0, 2, 0]


async def test_somebody_with_two_roles_waits_once(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    second = {"focal_point_id": world.focal_points["KZ"], "network": "casc", "role": "correspondent"}
    await database.write(lambda session: session.execute(insert(FocalPointMembership), [second]))
    await two_due(world, database, clock)

    assert await found(sign_in, freshness="stale") == (["KZ"], 1)


async def test_a_confirmed_entry_leaves_the_list(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await two_due(world, database, clock)
    client = await sign_in("secretariat")
    clock.move(timedelta(minutes=1))

    await client.post(f"/api/directory/focal-points/{world.focal_points['KZ']}/confirmations", json={"method": "phone"})

    assert await found(sign_in) == (["UZ"], 1)
