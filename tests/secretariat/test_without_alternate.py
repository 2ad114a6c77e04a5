"""GET /api/secretariat/without-alternate: entries for which nobody answers when their bearer cannot."""

from datetime import timedelta
from typing import Any

import pytest
from httpx import AsyncClient
from sqlalchemy import update
from sqlmodel import col

from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.search.whom.steps import another
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

ALONE = "/api/secretariat/without-alternate"
QUEUE = "/api/secretariat/overview"


async def write(database: Database, id: str, **values: Any) -> None:
    def change(session: WriteSession) -> None:
        session.execute(update(FocalPoint).where(col(FocalPoint.id) == id).values(**values))

    await database.write(change)


async def listed(client: AsyncClient) -> dict[str, tuple[Any, Any]]:
    """Since when, and who follows the alternate, by entry."""
    found = (await client.get(ALONE)).json()
    assert found["total"] == len(found["entries"])
    return {each["id"]: (each["since"], each["successor"] and each["successor"]["id"]) for each in found["entries"]}


async def queue(client: AsyncClient) -> tuple[int, str | None]:
    [alone] = [each for each in (await client.get(QUEUE)).json()["queues"] if each["name"] == "alone"]
    return alone["number"], alone["oldest"]


async def test_an_alternate_who_retires_leaves_an_entry_alone_until_their_successor_is_named(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    kz, uz = world.focal_points["KZ"], world.focal_points["UZ"]
    alternate = await another(database, world, "KZ", 90)
    for one, other in ((kz, alternate), (alternate, kz), (uz, kz)):
        await write(database, one, alternate_id=other)
    client = await sign_in("secretariat")
    before = await listed(client), await queue(client)
    successor = await another(database, world, "KZ", 91, alternate_id=kz, name_romanised="Follows")
    retirement = {"reason": "moved", "successor": successor}

    gone = await client.post(f"/api/directory/focal-points/{alternate}/retirement", json=retirement)
    after = await listed(client), await queue(client)
    [entry] = (await client.get(ALONE)).json()["entries"]
    named = await client.patch(
        f"/api/directory/focal-points/{kz}", json={"revision": entry["revision"], "alternate_id": successor}
    )

    assert before == ({}, (0, None))
    assert gone.status_code == 201, gone.text
    assert after == ({kz: ("2026-11-23T04:00:00Z", successor)}, (1, "2026-11-23T04:00:00Z"))
    assert entry["memberships"] == [{"network": "casc", "role": "focal_point"}]
    assert named.status_code == 200, named.text
    assert await listed(client) == {}


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        ("confirmed_at", {}),
        ("valid_until", {"KZ": ("2026-11-23T04:00:00Z", None)}),
        ("retired_at", {"KZ": ("2026-11-23T04:00:00Z", None)}),
    ],
    ids=["in office", "whose time is over", "retired without a word on who follows"],
)
async def test_an_alternate_out_of_office_is_none(
    sign_in: SignIn,
    world: World,
    database: Database,
    clock: ManualClock,
    field: str,
    expected: dict[str, tuple[str, None]],
) -> None:
    kz, uz = world.focal_points["KZ"], world.focal_points["UZ"]
    alternate = await another(database, world, "KZ", 90, alternate_id=kz)
    await write(database, kz, alternate_id=alternate)
    await write(database, uz, alternate_id=kz)
    await write(database, alternate, **{field: clock.now()})

    found = await listed(await sign_in("secretariat"))

    assert found == {world.focal_points[code]: told for code, told in expected.items()}


async def test_only_ones_own_networks_and_whoever_never_had_one(sign_in: SignIn, world: World) -> None:
    found = await listed(await sign_in("secretariat"))

    assert found == {world.focal_points["KZ"]: (None, None), world.focal_points["UZ"]: (None, None)}
    assert (await (await sign_in("KZ")).get(ALONE)).status_code == 403


async def test_the_list_costs_the_same_however_long(sign_in: SignIn, world: World, database: Database) -> None:
    client = await sign_in("secretariat")

    async def cost() -> int:
        with statements(database) as sent:
            await client.get(ALONE)
        return len(sent)

    before = await cost()
    await another(database, world, "KZ", 90)

    assert await cost() == before


async def test_an_alternate_whose_time_has_not_begun_is_named_with_the_day_it_begins(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    kz, uz = world.focal_points["KZ"], world.focal_points["UZ"]
    begins, ends = clock.now() + timedelta(days=2), clock.now() + timedelta(days=400)
    alternate = await another(database, world, "KZ", 90, alternate_id=kz, valid_from=begins, valid_until=ends)
    await write(database, kz, alternate_id=alternate)
    await write(database, uz, alternate_id=kz)
    client = await sign_in("secretariat")

    [entry] = (await client.get(ALONE)).json()["entries"]

    assert (entry["id"], entry["since"], entry["begins"]) == (kz, None, "2026-11-25T04:00:00Z")
    assert await queue(client) == (1, None)
