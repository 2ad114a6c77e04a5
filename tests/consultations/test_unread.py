"""Whoever is away is told that something was said: once for each stretch that they left unread."""

from typing import Any

from fastapi import FastAPI

from app.consultations import unread
from app.kernel.clock import ManualClock
from app.kernel.db import WriteSession
from app.outbox import notices
from tests.consultations.steps import say
from tests.consultations.test_mark_read import read
from tests.consultations.urgency.steps import later, told
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

KIND = notices.UNTIL_READ


async def badge(sign_in: SignIn) -> list[str]:
    """What Kazakhstan's has not read; an hour is longer than a session that nobody uses."""
    listed = (await (await sign_in("KZ")).get("/api/notices")).json()
    return [each["kind"] for each in listed["notices"] if not each["read"]]


async def test_whoever_is_away_is_told_once_until_they_have_read(
    application: FastAPI, room: dict[str, Any], world: World, clock: ManualClock, sign_in: SignIn
) -> None:
    state, found = application.state, []
    await say(await sign_in("TH"), room, "t1")
    for minutes in (14, 2):
        await later(state.house, state.desk, clock, minutes)
        found.append(await badge(sign_in))
    await say(await sign_in("TH"), room, "t2")
    await later(state.house, state.desk, clock, 31)
    found.append(await badge(sign_in))
    await read(await sign_in("KZ"), room, 100)
    found.append(await badge(sign_in))
    await say(await sign_in("TH"), room, "t3")
    await later(state.house, state.desk, clock, 31)

    assert [*found, await badge(sign_in)] == [[], [KIND], [KIND], [], [KIND]]
    assert await told(state.house.db, KIND) == {world.persons["KZ"]}


async def test_nobody_is_told_twice_of_one_thing_or_of_what_they_muted_or_left_or_said(
    application: FastAPI, room: dict[str, Any], clock: ManualClock, sign_in: SignIn
) -> None:
    """TH was told of the question when it came."""
    state, kz, th = application.state, await sign_in("KZ"), await sign_in("TH")
    await kz.put(f"/api/consultations/{room['id']}/mute", json={"muted": True})
    await say(th, room, "t1")
    await later(state.house, state.desk, clock, 60)

    assert await told(state.house.db, KIND) == set()


async def test_a_look_is_one_statement_beside_its_errand_however_many_rooms(
    application: FastAPI, room: dict[str, Any], clock: ManualClock
) -> None:
    def look(session: WriteSession) -> list[str]:
        with statements(session.connection()) as sent:
            unread.look(session, clock.now())
        return sent

    sent = await application.state.house.db.write(look)

    assert [each.split()[0] for each in sent] == ["SELECT"]
