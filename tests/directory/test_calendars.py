"""Public holidays: the library's, corrected by what is known better; and who is shown as absent or on holiday."""

from datetime import date, timedelta

import pytest
from fastapi import FastAPI
from sqlalchemy import insert, update
from sqlmodel import col

from app.directory.calendars import NO_HOLIDAYS, Calendar
from app.directory.card_rows import calendar, calendars
from app.directory.models import FocalPoint, HolidayCorrection
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.directory.test_rota import second_person
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

NAURYZ = date(2026, 3, 23)


@pytest.mark.parametrize(
    ("found", "day", "closed"),
    [
        (Calendar("KZ"), NAURYZ, True),
        (Calendar("KZ"), date(2026, 11, 23), False),
        (Calendar("KZ", ((NAURYZ, False),)), NAURYZ, False),
        (Calendar("KZ", ((date(2026, 11, 23), True),)), date(2026, 11, 23), True),
        (Calendar("QA"), date(2026, 12, 18), True),
        (Calendar("ZZ"), date(2026, 1, 1), False),
        (Calendar("ZZ", ((NAURYZ, True),)), NAURYZ, True),
        (NO_HOLIDAYS, date(2026, 1, 1), False),
    ],
)
def test_a_correction_wins_over_the_library(found: Calendar, day: date, closed: bool) -> None:
    assert found.closed(day) is closed


def test_a_holiday_is_named_and_a_correction_is_not() -> None:
    corrected = Calendar("KZ", ((NAURYZ, False), (date(2026, 11, 23), True)))

    assert [corrected.names(day) for day in (NAURYZ, date(2026, 11, 23), date(2026, 11, 24))] == [{}, {}, {}]


@pytest.mark.parametrize(
    ("jurisdiction", "day", "named"),
    [
        ("KZ", date(2026, 12, 16), {"kk": "Тәуелсіздік күні", "en": "Independence Day"}),
        ("TJ", date(2026, 9, 9), {"tg", "en", "ru"}),
        ("QA", date(2026, 12, 18), {"ar", "en"}),
        ("BR", date(2026, 9, 7), {"pt", "en"}),
    ],
)
def test_its_own_language_comes_first_then_those_of_the_interface(
    jurisdiction: str, day: date, named: dict[str, str] | set[str]
) -> None:
    names = Calendar(jurisdiction).names(day)

    assert names == named if isinstance(named, dict) else names.keys() == named
    assert next(iter(names)) not in ("en", "ru")


def test_corrections_are_read_from_a_row() -> None:
    assert calendar("KZ", "2026-05-09- 2026-03-20+") == Calendar(
        "KZ", ((date(2026, 3, 20), True), (date(2026, 5, 9), False))
    )
    assert calendar("KZ", None) == Calendar("KZ")


async def test_a_correction_is_on_the_card_and_in_the_calendars(
    sign_in: SignIn, world: World, database: Database
) -> None:
    rows = [
        {"jurisdiction": "KZ", "day": date(2026, 11, 23), "closed": True},
        {"jurisdiction": "KZ", "day": date(2026, 12, 16), "closed": False},
    ]
    await database.write(lambda session: session.execute(insert(HolidayCorrection), rows) and None)
    uz = await sign_in("UZ")

    card = (await uz.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()

    assert card["reachability"] == {
        "state": "holiday",
        "reachable": False,
        "until": None,
        "opens_at": "2026-11-24T04:00:00Z",
        "holiday": {},
    }
    corrected = Calendar("KZ", ((date(2026, 11, 23), True), (date(2026, 12, 16), False)))
    assert await database.read(calendars) == {"KZ": corrected}


async def test_the_days_name_is_on_the_card(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    clock.set(world.at + timedelta(days=23))
    uz = await sign_in("UZ")

    card = (await uz.get(f"/api/directory/focal-points/{world.focal_points['KZ']}")).json()

    assert (card["reachability"]["state"], card["reachability"]["holiday"]) == (
        "holiday",
        {"kk": "Тәуелсіздік күні", "en": "Independence Day"},
    )


async def test_naming_stand_ins_costs_one_statement_for_all(
    sign_in: SignIn, application: FastAPI, world: World, database: Database
) -> None:
    second = await second_person(database, world)
    client = await sign_in("UZ")
    path = "/api/directory/search?jurisdiction=KZ"

    async def cost() -> int:
        await client.get(path)
        await application.state.listings.settle()
        with statements(application.state.house.db) as sent:
            await client.get(path)
        return len(sent)

    before = await cost()

    def away(session: WriteSession) -> None:
        absence = {"start": "2026-11-20", "end": "2026-11-30", "stand_in_id": second}
        of_kz = col(FocalPoint.jurisdiction) == "KZ"
        session.execute(update(FocalPoint).where(of_kz).values(absences=[absence]))

    await database.write(away)

    assert await cost() == before + 1
