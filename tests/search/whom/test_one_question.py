"""A question that is put more narrowly, or again, within the hour is one question still."""

from datetime import timedelta
from functools import partial
from typing import Any

from app.directory.gaps import service as gaps
from app.directory.gaps.models import DirectoryGap
from app.directory.gaps.service import Gap
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.search.whom.steps import Ask, rows
from tests.support.world import World

FIELDS: list[dict[str, Any]] = [
    {"offence": None},
    {"offence": "drugs"},
    {"stage": "trial"},
    {"urgency": "critical"},
]
"""What the page asks as its fields are filled in, one after the other."""
WIDE, NARROW = Gap("casc", "GH", "", "freezing"), Gap("casc", "GH", "drugs", "freezing")


async def fill_in(ask: Ask, clock: ManualClock, whom: str = "KZ") -> list[bool]:
    question: dict[str, Any] = {"jurisdictions": ["GH"]}
    noted = []
    for field in FIELDS:
        question |= field
        noted.append((await ask(whom, **question))["answers"][0]["gap_noted"])
        clock.move(timedelta(minutes=1))
    return noted


async def counted(database: Database) -> list[tuple[str, str, str, int]]:
    found = await rows(database, DirectoryGap)
    return sorted((each.offence, each.measure, each.stage, each.times) for each in found)


async def note(database: Database, world: World, clock: ManualClock, whom: str, *asked: Gap) -> list[Gap]:
    return await database.write(lambda session: gaps.note(session, world.principal(whom), asked, clock.now()))


async def test_a_question_filled_in_field_by_field_is_one_gap_counted_once(
    ask: Ask, database: Database, clock: ManualClock, words: None
) -> None:
    noted = await fill_in(ask, clock)
    await ask(jurisdictions=["GH"], stage="trial", urgency="critical")
    once = await counted(database)
    clock.move(gaps.ONE_QUESTION)
    await ask(jurisdictions=["GH"], stage="trial")

    assert noted == [True] * len(FIELDS)
    assert once == [("drugs", "freezing", "trial", 1)]
    assert await counted(database) == [("drugs", "freezing", "trial", 2)]


async def test_what_others_asked_for_stays_theirs(
    ask: Ask, database: Database, clock: ManualClock, world: World, words: None
) -> None:
    await note(database, world, clock, "UZ", WIDE)
    await fill_in(ask, clock)
    meanwhile = await counted(database)
    await fill_in(ask, clock, "UZ")

    assert meanwhile == [("", "freezing", "", 1), ("drugs", "freezing", "trial", 1)]
    assert await counted(database) == [("drugs", "freezing", "trial", 2)]


async def test_a_wider_or_another_question_is_one_of_its_own(
    database: Database, clock: ManualClock, world: World
) -> None:
    for asked in (NARROW, WIDE, Gap("casc", "GH", "fraud", "freezing"), Gap("seajust", "GH", "drugs", "freezing")):
        await note(database, world, clock, "KZ", asked)

    assert await counted(database) == [("drugs", "freezing", "", 1)] * 2 + [("fraud", "freezing", "", 1)]


async def test_after_the_hour_a_narrower_question_is_another(
    database: Database, clock: ManualClock, world: World
) -> None:
    await note(database, world, clock, "KZ", WIDE)
    clock.move(gaps.ONE_QUESTION)
    await note(database, world, clock, "KZ", NARROW)

    assert await counted(database) == [("", "freezing", "", 1), ("drugs", "freezing", "", 1)]


def _settle(world: World, id: str, clock: ManualClock, session: WriteSession) -> None:
    gaps.settle(session, world.keeper(), id, clock.now())


async def settled(database: Database, world: World, clock: ManualClock) -> None:
    """The secretariat settles what is open now."""
    for row in await database.read(lambda session: gaps.open_gaps(session, {"casc"})):
        await database.write(partial(_settle, world, row.id, clock))


async def still_open(database: Database) -> list[tuple[str, int]]:
    found = await database.read(lambda session: gaps.open_gaps(session, {"casc"}))
    return sorted((each.offence, each.times) for each in found)


async def test_what_was_settled_is_settled_again_once_nobody_asks_for_it_any_more(
    database: Database, clock: ManualClock, world: World
) -> None:
    await note(database, world, clock, "UZ", WIDE)
    await settled(database, world, clock)
    [before] = await rows(database, DirectoryGap)
    clock.move(timedelta(days=1))
    for whom in ("KZ", "UZ"):
        await note(database, world, clock, whom, WIDE)
    await note(database, world, clock, "KZ", NARROW)
    one_left = await still_open(database)
    await note(database, world, clock, "UZ", NARROW)
    wide = next(each for each in await rows(database, DirectoryGap) if each.id == before.id)

    assert one_left == [("", 2), ("drugs", 1)]
    assert await still_open(database) == [("drugs", 2)]
    assert (wide.times, wide.settled_at) == (1, before.settled_at)


async def test_who_asked_before_it_was_settled_takes_nothing_back_from_who_asked_since(
    database: Database, clock: ManualClock, world: World
) -> None:
    await note(database, world, clock, "KZ", WIDE)
    await settled(database, world, clock)
    clock.move(timedelta(minutes=1))
    again = await note(database, world, clock, "KZ", WIDE)
    stays = await still_open(database)
    await note(database, world, clock, "UZ", WIDE)
    await note(database, world, clock, "KZ", NARROW)

    assert (again, stays) == ([], [])
    assert await still_open(database) == [("", 2), ("drugs", 1)]


async def test_a_narrower_question_is_a_row_of_its_own(database: Database, clock: ManualClock, world: World) -> None:
    await note(database, world, clock, "KZ", WIDE)
    [read] = await rows(database, DirectoryGap)
    await note(database, world, clock, "KZ", NARROW)
    [now] = await rows(database, DirectoryGap)

    assert read.id != now.id
    assert (now.offence, now.times) == ("drugs", 1)


async def test_a_refresh_asks_nothing(ask: Ask, database: Database, clock: ManualClock, words: None) -> None:
    question = {"jurisdictions": ["GH"], "again": True}
    unasked = (await ask(**question))["answers"][0]["gap_noted"]
    nothing = await counted(database)
    await ask(jurisdictions=["GH"])
    clock.move(gaps.ONE_QUESTION)
    noted = (await ask(**question))["answers"][0]["gap_noted"]

    assert (unasked, nothing, noted) == (False, [], True)
    assert await counted(database) == [("drugs", "freezing", "", 1)]


async def test_the_bound_of_a_day_is_of_questions_and_not_of_their_fields(
    database: Database, clock: ManualClock, world: World
) -> None:
    most = gaps.MOST_A_DAY
    for number in range(most):
        await note(database, world, clock, "KZ", Gap("casc", "GH", "", f"measure{number}"))
        await note(database, world, clock, "KZ", Gap("casc", "GH", "drugs", f"measure{number}"))
    one_more = await note(database, world, clock, "KZ", Gap("casc", "UZ", "fraud", "freezing"))
    narrower = await note(database, world, clock, "KZ", Gap("casc", "GH", "drugs", "measure0", "trial"))

    assert (len(await counted(database)), one_more, len(narrower)) == (most, [], 1)
