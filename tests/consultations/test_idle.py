"""Half a year after the last word a consultation is closed by itself, and its leads are told a fortnight before."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.audit import service as audit
from app.consultations import log
from app.consultations.joining import own_key
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.secretariat.people import leaving
from app.secretariat.people.schemas import LeaveIn
from tests.consultations.steps import close, entries, say
from tests.consultations.test_assign import people
from tests.consultations.test_next_shift import entry, offer
from tests.consultations.urgency.steps import later, told
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["entry", "people"]

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


@pytest.mark.parametrize(
    ("kind", "by_itself", "puts_off"),
    [(kind, True, False) for kind in ("left", "escalated", "scanned", "lapsed")]
    + [(kind, False, True) for kind in ("left", "escalated")]
    + [(kind, True, True) for kind in ("frozen", "joined")],
)
async def test_what_the_service_writes_by_itself_puts_nothing_off(
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    sign_in: SignIn,
    world: World,
    db: Database,
    kind: str,
    by_itself: bool,
    puts_off: bool,
) -> None:
    state = application.state
    await later(state.house, state.desk, clock, 160 * DAY)

    def written(session: WriteSession) -> None:
        locked = log.lock(session, room["id"])
        key = own_key("test") if by_itself else "k-1"
        log.append(session, locked, kind=kind, key=key, author=world.persons["TH"], at=clock.now())

    await db.write(written)
    for days in (6, 14):
        await later(state.house, state.desk, clock, days * DAY)

    assert [each["kind"] for each in await entries(await sign_in("KZ"), room, after=5)] == ["closed"][puts_off:]
    assert len(await told(db, "room_idle")) == (0 if puts_off else 2)


async def test_so_an_offer_that_ends_because_whoever_was_asked_is_gone_puts_nothing_off(
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    application: FastAPI,
    clock: ManualClock,
    sign_in: SignIn,
    world: World,
    db: Database,
) -> None:
    state = application.state
    await offer(th, room, entry)
    await later(state.house, state.desk, clock, 170 * DAY)
    keeper, at = world.keeper("seajust"), clock.now()
    await db.write(lambda session: leaving.leave(session, keeper, people["TH-2"], LeaveIn(), at))
    await later(state.house, state.desk, clock, 10 * DAY)

    assert [each["kind"] for each in await entries(await sign_in("KZ"), room, after=4)] == [
        "offered",
        "lapsed",
        "closed",
    ]
