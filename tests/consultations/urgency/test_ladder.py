"""Nobody acknowledges: the ladder goes up by itself, and stops when told to stop."""

from datetime import timedelta
from typing import Any

from fastapi import FastAPI
from sqlmodel import col, select

from app.consultations.models import Participant
from app.consultations.urgency import climbing
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from app.main import create_app
from app.outbox.models import Notice
from tests.consultations.steps import say
from tests.consultations.urgency.conftest import NIGHT, Officers, beside, opened
from tests.consultations.urgency.steps import clock_of, escalations, later, told
from tests.support.web import SignIn
from tests.support.world import World


async def test_it_goes_up_one_rung_at_each_hour_to_the_secretariat(
    application: FastAPI,
    urgent: dict[str, Any],
    officers: Officers,
    clock: ManualClock,
    world: World,
    sign_in: SignIn,
) -> None:
    """Officers of the requested State come into the room; the secretariat is told, and stays outside."""
    state, kz = application.state, await sign_in("KZ")
    at_once = await told(state.house.db, "urgent_waiting")
    seen = []
    for minutes in (9.9, 0.1, 10, 10):
        await later(state.house, state.desk, clock, minutes)
        seen.append([(each["level"], each["rung"]) for each in await escalations(kz, urgent)])

    climbed = [(1, "alternate"), (2, "duty_officer"), (3, "secretariat")]
    assert seen == [[], climbed[:1], climbed[:2], climbed]
    people = [{each["person"] for each in data["people"]} for data in await escalations(kz, urgent)]
    assert people == [{officers.alternate}, {officers.on_duty}, set()]
    room = (await kz.get(f"/api/consultations/{urgent['id']}")).json()
    requested = {officers.asked, officers.alternate, officers.on_duty}
    assert {each["person"] for each in room["participants"] if each["side"] == "requested"} == requested
    assert at_once == {officers.asked}
    assert await told(state.house.db, "urgent_waiting") == requested
    assert await told(state.house.db, "consultation_escalated") == {officers.secretariat}
    assert await told(state.house.db, "response_overdue") == requested | {world.persons["KZ"]}


async def test_who_has_a_shift_is_told_with_whoever_is_asked_and_asleep(
    application: FastAPI, officers: Officers, clock: ManualClock, sign_in: SignIn, world: World
) -> None:
    """Half past two: they come in at once. By day whoever is asked sits at their desk, and nobody else is called."""
    state = application.state
    kz = await sign_in("KZ")
    await opened(kz, world, "critical", key="by-day")
    by_day = await told(state.house.db, "urgent_waiting")
    clock.set(NIGHT + timedelta(minutes=30))
    kz = await sign_in("KZ")
    high = await opened(kz, world, "high", key="high")
    room = await opened(kz, world, "critical")
    await later(state.house, state.desk, clock, 30)

    assert by_day == {officers.asked}
    found = [(each["level"], each["rung"], len(each["people"])) for each in await escalations(kz, room)]
    assert found == [(0, "duty_officer", 1), (1, "alternate", 1), (3, "secretariat", 0)]
    assert await escalations(kz, high) == []
    assert await told(state.house.db, "urgent_waiting") == {officers.asked, officers.on_duty, officers.alternate}


async def test_a_rung_with_nobody_on_it_is_passed_over(
    application: FastAPI, officers: Officers, clock: ManualClock, sign_in: SignIn, world: World
) -> None:
    """At home time nobody is on duty and everybody is at home: after the alternate comes the secretariat."""
    clock.set(world.at.replace(hour=12))  # 19:00 in Bangkok
    kz = await sign_in("KZ")
    room = await opened(kz, world, "critical")
    await later(application.state.house, application.state.desk, clock, 20)

    assert [each["rung"] for each in await escalations(kz, room)] == ["alternate", "secretariat"]


async def test_an_acknowledgement_stops_it(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, sign_in: SignIn
) -> None:
    state, th = application.state, await sign_in("TH")
    await later(state.house, state.desk, clock, 10)
    await say(th, urgent, "yes", kind="acknowledged", body=None)
    await later(state.house, state.desk, clock, 20)

    assert [each["level"] for each in await escalations(th, urgent)] == [1]
    assert await told(state.house.db, "response_overdue") == set()


async def test_a_restart_in_the_middle_changes_nothing(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    """The process that posted the errands ran none of them; another one begins when two rungs are due. An errand that
    comes once more, or late, finds everything done.
    """
    again = create_app(application.state.house.settings, clock)
    async with again.router.lifespan_context(again):
        await later(again.state.house, again.state.desk, clock, 20)
        await later(again.state.house, again.state.desk, clock, 10)
    await climbing.carry_out(application.state.house, [urgent["id"], urgent["id"]])

    assert [each["level"] for each in await escalations(await sign_in("KZ"), urgent)] == [1, 2, 3]


async def test_a_secretariat_is_told_also_where_its_only_officer_is_a_relay(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    state = application.state
    relay = {"room_id": urgent["id"], "person_id": officers.secretariat, "side": "other", "role": "secretariat"}
    await state.house.db.write(lambda session: session.add(Participant(**relay, joined_at=clock.now())))
    await later(state.house, state.desk, clock, 30)

    assert [each["level"] for each in await escalations(await sign_in("KZ"), urgent)] == [1, 2, 3]
    assert await told(state.house.db, "consultation_escalated") == {officers.secretariat}


async def test_the_clock_says_how_far_it_has_come(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, sign_in: SignIn
) -> None:
    state, th = application.state, await sign_in("TH")
    await later(state.house, state.desk, clock, 20)

    assert await clock_of(th, urgent) == {
        "jurisdiction": "TH",
        "mine": True,
        "status": "opened",
        "started_at": "2026-11-23T19:00:00.000Z",
        "acknowledge_by": "2026-11-23T19:30:00.000Z",
        "answer_by": None,
        "time_zone": "Asia/Bangkok",
        "rungs": ["2026-11-23T19:10:00.000Z", "2026-11-23T19:20:00.000Z", "2026-11-23T19:30:00.000Z"],
        "level": 2,
        "reason": "life",
        "deadline": None,
        "deadline_zone": None,
        "promised_by": None,
        "escalate": True,
        "promise": True,
    }


async def test_a_high_one_goes_up_when_they_are_at_work_and_never_at_night(
    application: FastAPI, officers: Officers, clock: ManualClock, sign_in: SignIn, world: World
) -> None:
    """Asked at 19:00 on a Monday in Bangkok: due at 13:00 on Tuesday, then the next morning, then the one after."""
    state = application.state
    clock.set(world.at.replace(hour=12))
    kz = await sign_in("KZ")
    room = await opened(kz, world, "high")
    assert (await clock_of(kz, room))["rungs"] == [
        "2026-11-24T06:00:00.000Z",
        "2026-11-25T02:00:00.000Z",
        "2026-11-26T02:00:00.000Z",
    ]
    seen = []
    for moment in ((24, 5, 59), (24, 6, 0), (25, 1, 59), (25, 2, 0), (26, 2, 0)):
        clock.set(world.at.replace(day=moment[0], hour=moment[1], minute=moment[2]))
        await later(state.house, state.desk, clock, 0)
        seen.append([each["rung"] for each in await escalations(await sign_in("KZ"), room)])

    climbed = ["alternate", "duty_officer", "secretariat"]
    assert seen == [[], climbed[:1], climbed[:1], climbed[:2], climbed]


async def test_of_a_secretariat_it_is_whoever_has_duty_and_else_everybody(
    application: FastAPI, officers: Officers, clock: ManualClock, sign_in: SignIn, world: World
) -> None:
    """A second officer of it has an entry of their own, with a shift from a quarter past two to eight."""
    state, second = application.state, new_id()
    night = [{"weekday": day, "start": "02:15", "end": "08:00"} for day in range(1, 8)]

    def joined(session: WriteSession) -> None:
        beside(session, world, second, "keeper", night)
        kept = Grant(id=new_id(), person_id=second, role="secretariat", network="seajust", valid_from=world.at)
        session.add(kept)

    await state.house.db.write(joined)
    heard = []
    for moment in (NIGHT, NIGHT + timedelta(hours=17)):
        clock.set(moment)
        room = await opened(await sign_in("KZ"), world, "critical", key=f"at-{moment:%H}")
        await later(state.house, state.desk, clock, 30)
        heard.append(await _told_of(state.house.db, room))

    assert heard == [{second}, {second, officers.secretariat}]


async def _told_of(database: Database, room: dict[str, Any]) -> set[str]:
    """Whom of the secretariat a room was brought to."""
    about = (col(Notice.about) == room["id"]) & (col(Notice.kind) == "consultation_escalated")
    return await database.read(lambda session: set(session.scalars(select(col(Notice.person_id)).where(about))))
