"""Who sees whom: the truth table of app/directory/visibility.py, row by row.

In the small world CASC and SEAJust show each other office cards, EJN shows SEAJust everything, SEAJust shows EJN
office cards, WACAP is in no agreement.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, update
from sqlmodel import col

from app.directory.cards import cards
from app.directory.models import FocalPoint, FocalPointMembership, NetworkAgreement
from app.directory.visibility import Shown, level, shown_networks, visible
from app.identity.principal import HeldGrant, Principal
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from tests.support.statements import statements
from tests.support.world import World

TRUTH: dict[str, list[str | None]] = {
    # viewer   KZ        UZ        TH        FR        GH
    "KZ": ["full", "full", "office", None, None],
    "UZ": ["full", "full", "office", None, None],
    "TH": ["office", "office", "full", "full", None],
    "FR": [None, None, "office", "full", None],
    "GH": [None, None, None, None, "full"],
    "secretariat": ["full", "full", "office", None, None],
    "nobody": [None, None, None, None, None],
}
ORDER = ("KZ", "UZ", "TH", "FR", "GH")


def viewer(world: World, name: str) -> Principal:
    if name == "secretariat":
        return world.keeper("casc")
    if name == "nobody":
        return replace(world.principal("KZ"), grants=(HeldGrant("operator", None, None, None),))
    return world.principal(name)


async def seen(database: Database, world: World, principal: Principal, clock: ManualClock) -> list[str | None]:
    ids = [world.focal_points[code] for code in ORDER]
    found = await database.read(lambda session: cards(session, principal, ids, clock.now()))
    levels = {card.id: card.level for card in found}
    return [levels.get(id) for id in ids]


@pytest.mark.parametrize("name", TRUTH)
async def test_each_viewer_sees_what_the_table_says(
    database: Database, world: World, clock: ManualClock, name: str
) -> None:
    assert await seen(database, world, viewer(world, name), clock) == TRUTH[name]


@pytest.mark.parametrize("name", TRUTH)
async def test_the_clause_and_the_levels_agree(database: Database, world: World, clock: ManualClock, name: str) -> None:
    principal = viewer(world, name)

    def by_clause(session: ReadSession) -> set[str]:
        wanted = select(col(FocalPoint.id)).where(visible(principal, clock.now()))
        return set(session.execute(wanted).scalars())

    found = await database.read(by_clause)

    assert found == {world.focal_points[code] for code, shown in zip(ORDER, TRUTH[name], strict=True) if shown}


async def test_an_agreement_holds_from_its_date_on(database: Database, world: World, clock: ManualClock) -> None:
    later = clock.now() + timedelta(days=1)
    await database.write(lambda session: session.execute(update(NetworkAgreement).values(effective_from=later)))
    principal = world.principal("KZ")

    assert await seen(database, world, principal, clock) == ["full", "full", None, None, None]
    clock.move(timedelta(days=1))
    assert await seen(database, world, principal, clock) == TRUTH["KZ"]


async def test_of_several_agreements_the_latest_in_force_counts(
    database: Database, world: World, clock: ManualClock
) -> None:
    def changes(session: WriteSession) -> None:
        pair = {"shown_network": "seajust", "viewer_network": "casc"}
        for days, given in ((1, "full"), (2, "nothing")):
            row = pair | {"level": given, "effective_from": clock.now() + timedelta(days=days)}
            session.execute(insert(NetworkAgreement), [row])

    await database.write(changes)
    principal, days = world.principal("KZ"), []
    for _ in range(3):
        days.append((await seen(database, world, principal, clock))[2])
        clock.move(timedelta(days=1))

    assert days == ["office", "full", None]


async def test_what_is_withdrawn_is_hidden_at_once(database: Database, world: World, clock: ManualClock) -> None:
    await database.write(lambda session: session.execute(delete(NetworkAgreement)))

    assert await seen(database, world, world.principal("TH"), clock) == [None, None, "full", None, None]


async def test_a_retired_focal_point_is_seen_by_nobody(database: Database, world: World, clock: ManualClock) -> None:
    await database.write(lambda session: session.execute(update(FocalPoint).values(retired_at=clock.now())))

    assert await seen(database, world, world.principal("KZ"), clock) == [None] * 5


async def test_the_best_of_several_networks_counts(database: Database, world: World, clock: ManualClock) -> None:
    second = {"focal_point_id": world.focal_points["TH"], "network": "casc", "role": "observer"}
    await database.write(lambda session: session.execute(insert(FocalPointMembership), [second]))

    assert (await seen(database, world, world.principal("KZ"), clock))[2] == "full"


@pytest.mark.parametrize(
    ("shown", "networks", "expected"),
    [
        ({}, ["casc"], None),
        ({"casc": "office"}, [], None),
        ({"casc": "office"}, ["casc", "ejn"], "office"),
        ({"casc": "office", "ejn": "full"}, ["casc", "ejn"], "full"),
    ],
)
def test_levels_add_up(shown: Shown, networks: list[str], expected: str | None) -> None:
    assert level(shown, networks) == expected


async def test_cards_cost_one_statement_however_many(database: Database, world: World, clock: ManualClock) -> None:
    ids, principal = list(world.focal_points.values()), world.principal("TH")
    with statements(database) as sent:
        await database.read(lambda session: cards(session, principal, ids, clock.now()))

    assert len(sent) == 1


async def test_what_a_network_shows_is_one_mapping(database: Database, world: World, clock: ManualClock) -> None:
    principal = world.principal("TH")

    shown = await database.read(lambda session: shown_networks(session, principal, clock.now()))

    assert shown == {
        "seajust": "full",
        "seajust/observer": "office",
        "casc": "office",
        "casc/observer": "office",
        "ejn": "full",
        "ejn/observer": "office",
    }
