"""Who is awake: the States of one's networks, their usual hours, and how many can be reached this minute."""

from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import FastAPI

from app.kernel.clock import ManualClock
from tests.search.saving import changed, happens, seajust_shows_nothing
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


async def test_each_state_of_ones_networks_with_its_hours(sign_in: SignIn, clock: ManualClock) -> None:
    """Monday, 17:45 and then 18:05 in Almaty and Tashkent."""
    clock.move(timedelta(hours=8, minutes=45))
    kz = await sign_in("KZ")
    hours = {"working_days": [1, 2, 3, 4, 5], "working_hours": {"start": "09:00", "end": "18:00"}, "holiday": False}

    at_work = (await kz.get("/api/directory/awake")).json()
    clock.move(timedelta(minutes=20))
    after = (await kz.get("/api/directory/awake")).json()

    expected = [
        {"jurisdiction": "KZ", "time_zone": "Asia/Almaty", "reachable": 1, "on_duty": 0} | hours,
        {"jurisdiction": "UZ", "time_zone": "Asia/Tashkent", "reachable": 1, "on_duty": 0} | hours,
    ]
    assert at_work == expected
    assert after == [each | {"reachable": 0} for each in expected]


async def test_who_has_duty_is_counted_by_state(
    sign_in: SignIn, clock: ManualClock, world: World, application: FastAPI
) -> None:
    """20:00 in Almaty: weekly duty; in Tashkent a dated shift that is over, in Bangkok another network's."""
    week = [{"weekday": day, "start": "18:00", "end": "23:00"} for day in range(1, 8)]
    over = [{"start": "2026-11-23T13:00:00Z", "end": "2026-11-23T14:00:00Z"}]
    given: dict[str, dict[str, Any]] = {"KZ": {"duty": week}, "UZ": {"shifts": over}, "TH": {"duty": week}}

    for code, values in given.items():
        await happens(application, world, changed(code, **values))
    clock.set(datetime(2026, 11, 23, 15, tzinfo=UTC))
    client = await sign_in("KZ")

    with statements(application.state.house.db) as sent:
        found = (await client.get("/api/directory/awake")).json()

    assert not any("shifts" in each.lower() for each in sent), "no timetable is read for it"
    assert [(each["jurisdiction"], each["on_duty"]) for each in found] == [("KZ", 1), ("UZ", 0)]


async def test_the_states_shown_are_those_of_ones_networks_and_agreements(
    sign_in: SignIn, world: World, application: FastAPI
) -> None:
    """SEAJust is shown to CASC until it is not; of FR and GH nobody is shown."""
    kz = await sign_in("KZ")

    before = (await kz.get("/api/directory/states-shown")).json()
    await happens(application, world, seajust_shows_nothing)
    after = (await kz.get("/api/directory/states-shown")).json()

    assert (before, after) == (["KZ", "TH", "UZ"], ["KZ", "UZ"])
