"""Somebody for whom the directory is suspended still finds people in an urgent matter: marked, audited, told."""

from datetime import timedelta

import httpx
import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.reveals.limits import URGENT_DAY
from app.directory.reveals.models import DirectoryAlert, Listing, Suspension
from app.directory.reveals.recording import count_urgent
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.kernel.errors import TooMany
from app.kernel.ids import new_id
from tests.support.web import SignIn
from tests.support.world import World

SEARCH = "/api/directory/search"
URGENT = {"Counterpart-Purpose": "urgent"}


async def suspended(sign_in: SignIn, world: World, database: Database, clock: ManualClock) -> httpx.AsyncClient:
    """KZ, for whom the directory is suspended."""
    row = {"id": new_id(), "person_id": world.persons["KZ"], "at": clock.now(), "cause": "listed_a_day"}
    await database.write(lambda session: session.execute(insert(Suspension), [row]) and None)
    return await sign_in("KZ")


async def test_an_urgent_search_is_answered_and_the_secretariat_told(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client = await suspended(sign_in, world, database, clock)

    refused = await client.get(SEARCH, params={"jurisdiction": "UZ"})
    found = [await client.get(SEARCH, params={"jurisdiction": "UZ"}, headers=URGENT) for _ in range(2)]

    def left(session: ReadSession) -> tuple[object, ...]:
        alerts = session.scalars(select(DirectoryAlert)).all()
        entries = session.scalars(select(AuditEntry).where(col(AuditEntry.action) == "directory.searched_urgently"))
        listed = session.scalars(select(Listing).where(col(Listing.person_id) == world.persons["KZ"])).all()
        return (
            [(each.network, each.kind, each.details) for each in alerts],
            [each.details for each in entries],
            [(each.focal_point_id, each.exempt, each.urgent) for each in listed],
        )

    assert (refused.status_code, refused.json()["code"]) == (403, "directory_suspended")
    assert [[hit["card"]["id"] for hit in each.json()["hits"]] for each in found] == [[world.focal_points["UZ"]]] * 2
    assert await database.read(left) == (
        [("casc", "urgent_search", {"people": 1})],
        [{"people": 1}, {"people": 1}],
        [(world.focal_points["UZ"], True, True)],
    )


async def test_it_finds_somebody_not_everybody(world: World, database: Database, clock: ManualClock) -> None:
    people = [new_id() for _ in range(URGENT_DAY + 1)]

    async def shown(ids: list[str]) -> None:
        await database.write(lambda session: count_urgent(session, world.principal("KZ"), ids, clock.now()))

    await shown(people[:-1])
    with pytest.raises(TooMany):
        await shown(people[-1:])
    await shown(people[:25])  # the same again
    clock.move(timedelta(days=1))
    await shown(people[-1:])


async def test_for_others_it_makes_no_difference(sign_in: SignIn, world: World, database: Database) -> None:
    client = await sign_in("KZ")

    plain, urgent = [await client.get(SEARCH, headers=headers) for headers in ({}, URGENT)]
    alerts = await database.read(lambda session: session.scalars(select(DirectoryAlert)).all())

    assert (plain.json(), alerts) == (urgent.json(), [])
