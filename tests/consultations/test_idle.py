"""Half a year after the last word a consultation is closed by itself, and its leads are told a fortnight before."""

from datetime import timedelta
from typing import Any

import httpx
from fastapi import FastAPI

from app.audit import service as audit
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.consultations.steps import close, entries, say
from tests.consultations.urgency.steps import later, told
from tests.support.web import SignIn
from tests.support.world import World

DAY = 24 * 60.0


async def test_its_leads_are_told_and_then_it_is_closed(
    room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn, world: World, db: Database
) -> None:
    state, seen = application.state, []
    for days in (165.9, 0.1, 13.9, 0.1):
        await later(state.house, state.desk, clock, days * DAY)
        seen.append((len(await told(db, "room_idle")), len(await entries(await sign_in("TH"), room, after=4))))

    assert seen == [(0, 0), (2, 0), (2, 0), (2, 1)]
    th = await sign_in("TH")
    [last] = await entries(th, room, after=4)
    expected = {"outcome": None, "formal_reference": None, "central_authority_informed": None, "by_clock": True}
    assert (last["kind"], last["author"], last["data"]) == ("closed", world.persons["KZ"], expected)
    shown = (await th.get(f"/api/consultations/{room['id']}")).json()
    assert (shown["status"], shown["outcome"]) == ("closed", None)
    assert shown["purge_at"] == "2027-08-20T04:00:00.000Z"
    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [each.actor for each in kept if each.action == "consultation.closed"] == [None]


async def test_a_word_in_it_is_enough_for_another_half_year(
    room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn, db: Database
) -> None:
    state = application.state
    await later(state.house, state.desk, clock, 170 * DAY)
    await say(await sign_in("TH"), room, "k1", body="We are still waiting for the bank.")
    await later(state.house, state.desk, clock, 165 * DAY)

    assert [each["kind"] for each in await entries(await sign_in("KZ"), room, after=4)] == ["message"]
    await later(state.house, state.desk, clock, 15 * DAY)
    assert [each["kind"] for each in await entries(await sign_in("KZ"), room, after=5)] == ["closed"]


async def test_one_that_was_closed_stays_as_it_was_closed(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn, db: Database
) -> None:
    await close(kz, room)
    clock.move(timedelta(days=1))
    await later(application.state.house, application.state.desk, clock, 60 * DAY)

    assert await told(db, "room_idle") == set()
    assert [each["kind"] for each in await entries(await sign_in("KZ"), room, after=4)] == ["closed"]
