"""Pages shown to several callers are counted with two statements, with the outcome that each alone would have had."""

import asyncio
from collections.abc import Mapping
from datetime import timedelta

import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from app.directory.reveals.behind import Behind
from app.directory.reveals.limits import day_of
from app.directory.reveals.models import DirectoryLimit, Listing, Suspension
from app.directory.reveals.recording import Counted
from app.directory.reveals.together import Page, count_together
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.errors import Forbidden, Unavailable
from tests.support.statements import statements
from tests.support.world import World, make_world

LIMIT = 10
Rows = dict[str, set[tuple[str, bool]]]


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world, in which CASC lets nobody be shown more than LIMIT a day."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: session.add(DirectoryLimit(network="casc", listed_day=LIMIT)))
    return made


async def test_two_statements_count_the_pages_of_all(database: Database, world: World, clock: ManualClock) -> None:
    shown = {"KZ": people(3), "UZ": people(4), "TH": people(5)}
    await shown_before(database, world, clock, "UZ", {"p0": False, "p1": True})

    with statements(database) as sent:
        counted = await database.write(lambda session: count_together(session, pages(world, clock, shown)))

    assert counted == [Counted(3, LIMIT), Counted(3, LIMIT), Counted(5, 500)]
    assert len([each for each in sent if "listing" in each]) == 2
    assert await on_record(database, world) == {
        "KZ": {(id, False) for id in people(3)},
        "UZ": {("p0", False), ("p1", True), ("p2", False), ("p3", False)},
        "TH": {(id, False) for id in people(5)},
    }


async def test_what_was_shown_on_another_day_is_not_counted_in(
    database: Database, world: World, clock: ManualClock
) -> None:
    await shown_before(database, world, clock, "KZ", dict.fromkeys(people(LIMIT), False), days=1)

    counted = await database.write(lambda session: count_together(session, pages(world, clock, {"KZ": people(LIMIT)})))

    assert counted == [Counted(LIMIT, LIMIT)]


@pytest.mark.parametrize("reason", ["one too many", "suspended", "the same person twice"])
async def test_what_is_not_plain_counts_nothing(
    database: Database, world: World, clock: ManualClock, reason: str
) -> None:
    shown = {"UZ": people(2), "KZ": people(LIMIT + 1 if reason == "one too many" else 2)}
    if reason == "suspended":
        await suspended(database, world, clock, "KZ")

    def count(session: WriteSession) -> list[Counted]:
        made = pages(world, clock, shown)
        return count_together(session, made + made[:1] if reason == "the same person twice" else made)

    with pytest.raises(Unavailable):
        await database.write(count)
    assert await on_record(database, world) == {}


async def test_one_beyond_the_limit_is_suspended_and_the_others_are_counted(
    database: Database, world: World, clock: ManualClock
) -> None:
    shown = {"UZ": people(2), "KZ": people(LIMIT + 1), "TH": people(3)}
    made = pages(world, clock, shown)

    counted = await asyncio.gather(*(database.write(page, page.principal.person_id) for page in made))

    refused = {code for code, each in zip(shown, counted, strict=True) if each.refused}
    assert refused == {"KZ"}
    assert await database.read(lambda session: session.scalars(select(col(Suspension.person_id))).all()) == [
        world.persons["KZ"]
    ]
    assert await on_record(database, world) == {
        code: {(id, False) for id in ids} for code, ids in shown.items() if code != "KZ"
    }


async def test_a_refusal_keeps_nobody_else_from_being_counted(
    database: Database, world: World, clock: ManualClock
) -> None:
    """Also where the queue cuts what waits apart: a secretariat's page is of another kind."""
    await suspended(database, world, clock, "KZ")
    behind = Behind(database)
    for each in (world.principal("KZ"), world.keeper(), world.principal("UZ"), world.principal("TH")):
        behind.put(each.person_id, Page(each, people(2), clock.now()))

    with pytest.raises(Forbidden):
        await behind.settle_all()

    counted = await database.read(lambda session: session.scalars(select(col(Listing.person_id))).all())
    assert {*counted} == {world.secretariat, world.persons["UZ"], world.persons["TH"]}


async def test_a_secretariat_is_counted_by_itself(database: Database, world: World, clock: ManualClock) -> None:
    made = [Page(each, people(2), clock.now()) for each in (world.principal("KZ"), world.keeper())]

    assert [page.together for page in made] == [count_together, None]


def people(size: int) -> list[str]:
    return [f"p{number}" for number in range(size)]


def pages(world: World, clock: ManualClock, shown: Mapping[str, list[str]]) -> list[Page]:
    return [Page(world.principal(code), ids, clock.now()) for code, ids in shown.items()]


async def shown_before(
    database: Database, world: World, clock: ManualClock, code: str, exempt: Mapping[str, bool], days: int = 0
) -> None:
    day = day_of(clock.now() - timedelta(days=days))
    rows = [
        {"person_id": world.persons[code], "day": day, "focal_point_id": id, "exempt": each}
        for id, each in exempt.items()
    ]
    await database.write(lambda session: session.execute(insert(Listing), rows) and None)


async def suspended(database: Database, world: World, clock: ManualClock, code: str) -> None:
    row = Suspension(id="s", person_id=world.persons[code], at=clock.now(), cause="listed_a_day")
    await database.write(lambda session: session.add(row))


async def on_record(database: Database, world: World) -> Rows:
    """Who was shown to whom, and whether it is exempt, by jurisdiction."""
    rows = await database.read(lambda session: session.scalars(select(Listing)).all())
    code = {person: code for code, person in world.persons.items()}
    found: Rows = {}
    for each in rows:
        found.setdefault(code[each.person_id], set()).add((each.focal_point_id, each.exempt))
    return found
