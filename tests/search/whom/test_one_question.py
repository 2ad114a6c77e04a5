"""A question that is put more narrowly, or again, within the hour is one question still."""

from datetime import timedelta
from typing import Any

from app.directory.gaps import service as gaps
from app.directory.gaps.models import DirectoryGap
from app.directory.gaps.service import Gap
from app.kernel.clock import ManualClock
from app.kernel.db import Database
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
