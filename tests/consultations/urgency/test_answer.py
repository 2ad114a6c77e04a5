"""The side that owes an answer is reminded of it, and told once it is overdue; a promise takes the place of both."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from tests.consultations.steps import say
from tests.consultations.urgency.steps import act, later, told
from tests.support.world import World

DAY = 24 * 60


async def reminded(application: FastAPI) -> tuple[set[str], set[str]]:
    """Who was told that an answer is due, and that it is overdue."""
    db = application.state.house.db
    return await told(db, "answer_due"), await told(db, "answer_overdue")


async def test_before_it_is_due_and_once_it_is_overdue(
    room: dict[str, Any], application: FastAPI, clock: ManualClock, world: World
) -> None:
    """To be answered by Monday 18:00 in Bangkok; the working day before ends on Friday at 18:00."""
    state, th = application.state, world.persons["TH"]
    seen = []
    for moment in ("27T10:59", "27T11:00", "30T10:59", "30T11:00"):
        day, time = moment.split("T")
        clock.set(world.at.replace(day=int(day), hour=int(time[:2]), minute=int(time[3:])))
        await later(state.house, state.desk, clock, 0)
        seen.append(await reminded(application))

    assert seen == [(set(), set()), ({th}, set()), ({th}, set()), ({th}, {th})]


async def test_an_answer_ends_it(
    room: dict[str, Any], application: FastAPI, clock: ManualClock, th: httpx.AsyncClient
) -> None:
    await say(th, room, "k1", kind="answer")
    await later(application.state.house, application.state.desk, clock, 8 * DAY)

    assert await reminded(application) == (set(), set())


async def test_a_promise_takes_its_place(
    room: dict[str, Any], application: FastAPI, clock: ManualClock, th: httpx.AsyncClient, world: World
) -> None:
    by = world.at + timedelta(days=9)
    assert (await act(th, room, "promise", by=by.isoformat())).status_code == 200
    await later(application.state.house, application.state.desk, clock, 8 * DAY)

    assert await reminded(application) == (set(), set())


@pytest.mark.parametrize(("kind", "answered"), [("message", False), ("answer", True)])
async def test_what_is_answered_is_on_no_badge(
    kind: str,
    answered: bool,
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    th: httpx.AsyncClient,
    sign_in: Any,
) -> None:
    await say(th, room, "k0", kind="acknowledged", body=None)
    await later(application.state.house, application.state.desk, clock, 5 * DAY)
    th = await sign_in("TH")
    await say(th, room, "k1", kind=kind)

    [notice] = [each for each in (await th.get("/api/notices")).json()["notices"] if each["kind"] == "answer_due"]
    assert notice["read"] is answered
