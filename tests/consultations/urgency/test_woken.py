"""Whoever has to do something in an urgent room is told at once, and the ladder passes over nobody who was not."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col, select

from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.steps import invite, say
from tests.consultations.test_leave import leave
from tests.consultations.urgency.conftest import NIGHT, Officers, opened
from tests.consultations.urgency.steps import act, clock_of, escalations, later
from tests.support.web import SignIn
from tests.support.world import World


async def told_at(db: Database, person: str, *, read: bool = False) -> dict[str, bool]:
    """What somebody was told and has not read, and whether at once."""
    of_person = select(Notice).where(col(Notice.person_id) == person, col(Notice.read_at).is_not(None) == read)
    return {each.kind: each.urgent for each in await db.read(lambda session: session.scalars(of_person).all())}


async def entry_of(db: Database, person: str) -> str | None:
    return await db.read(lambda session: session.get_one(Person, person).focal_point_id)


async def asked_in(
    db: Database, client: httpx.AsyncClient, room: dict[str, Any], officers: Officers, sign_in: SignIn
) -> httpx.AsyncClient:
    """A colleague lets the alternate in, whom nobody wakes; the alternate is signed in."""
    await invite(client, room, focal_point=await entry_of(db, officers.alternate))
    known_as = update(Person).where(col(Person.id) == officers.alternate).values(subject="fp-alternate")
    await db.write(lambda session: session.connection().execute(known_as))
    return await sign_in("alternate")


async def test_a_successor_is_woken_and_the_ladder_goes_on_to_somebody_else(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    state = application.state
    await leave(await sign_in("TH"), urgent, successor=await entry_of(state.house.db, officers.alternate))
    at_once = await told_at(state.house.db, officers.alternate)
    for _ in range(2):
        await later(state.house, state.desk, clock, 15)

    assert at_once == {"room_handed_over": True}
    assert [each["rung"] for each in await escalations(await sign_in("KZ"), urgent)] == ["duty_officer", "secretariat"]
    assert await told_at(state.house.db, officers.alternate) == {"room_handed_over": True, "response_overdue": True}


async def test_a_room_that_is_not_urgent_wakes_no_successor(
    application: FastAPI, officers: Officers, sign_in: SignIn, world: World
) -> None:
    db = application.state.house.db
    room = await opened(await sign_in("KZ"), world, "normal", urgent=None)
    await leave(await sign_in("TH"), room, successor=await entry_of(db, officers.alternate))

    assert await told_at(db, officers.alternate) == {"room_handed_over": False}


async def test_whom_the_secretariat_names_is_woken(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, sign_in: SignIn
) -> None:
    db = application.state.house.db
    await leave(await sign_in("TH"), urgent)
    keeper, named = await sign_in("keeper-of-seajust"), await entry_of(db, officers.alternate)
    address = f"/api/frozen-consultations/{urgent['id']}/successor"
    assert (await keeper.post(address, json={"focal_point": named})).is_success

    assert await told_at(db, officers.alternate) == {"room_handed_over": True}


async def test_who_came_in_without_being_woken_is_on_the_ladder_and_keeps_their_place(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    """The alternate is asked in by a colleague, then leads: nobody told them at once until the ladder does."""
    state, th = application.state, await sign_in("TH")
    await invite(th, urgent, focal_point=await entry_of(state.house.db, officers.alternate))
    await leave(th, urgent)
    before = await told_at(state.house.db, officers.alternate)
    await later(state.house, state.desk, clock, 10)

    kz = await sign_in("KZ")
    climbed = [[one["person"] for one in each["people"]] for each in await escalations(kz, urgent)]
    assert (before, climbed) == ({}, [[officers.alternate]])
    assert await told_at(state.house.db, officers.alternate) == {"urgent_waiting": True}
    room = (await kz.get(f"/api/consultations/{urgent['id']}")).json()
    roles = {each["person"]: each["role"] for each in room["participants"] if each["left_at"] is None}
    assert roles[officers.alternate] == "lead"


async def test_whoever_asks_for_the_next_rung_is_not_on_it(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, sign_in: SignIn
) -> None:
    """The alternate, asked in by a colleague, presses: it goes past them."""
    th = await sign_in("TH")
    alternate = await asked_in(application.state.house.db, th, urgent, officers, sign_in)
    await act(alternate, urgent, "escalate", jurisdiction="TH")

    assert [each["rung"] for each in await escalations(th, urgent)] == ["secretariat"]


@pytest.mark.parametrize("said", [{"kind": "acknowledged", "body": None}, {}])
async def test_whoever_has_done_something_in_the_room_is_not_on_it(
    application: FastAPI, officers: Officers, sign_in: SignIn, world: World, said: dict[str, Any]
) -> None:
    """The alternate, asked in by a colleague, acknowledges or writes; then KZ asks for the next rung."""
    kz = await sign_in("KZ")
    room = await opened(kz, world, "critical")
    await say(
        await asked_in(application.state.house.db, await sign_in("TH"), room, officers, sign_in), room, "1", **said
    )
    await act(kz, room, "escalate", jurisdiction="TH")

    climbed = [[one["person"] for one in each["people"]] for each in await escalations(kz, room)]
    assert climbed == [[officers.on_duty]]


async def test_whoever_was_asked_is_on_no_rung_though_nothing_woke_them(
    officers: Officers, sign_in: SignIn, world: World
) -> None:
    """Where it is not urgent they were told with the next digest; two more officers of TH are free."""
    kz = await sign_in("KZ")
    room = await opened(kz, world, "normal", urgent=None)
    for press in range(3):
        await act(kz, room, "escalate", jurisdiction="TH", key=f"press-{press}")

    climbed = [[one["person"] for one in each["people"]] for each in await escalations(kz, room)]
    assert climbed == [[officers.alternate], [officers.on_duty], []]


@pytest.mark.parametrize(("urgency", "kinds"), [("critical", {"messages_waiting": True}), ("normal", {})])
async def test_a_word_for_the_digest_silences_no_look_at_what_is_unread_in_an_urgent_room(
    application: FastAPI,
    officers: Officers,
    clock: ManualClock,
    sign_in: SignIn,
    world: World,
    urgency: str,
    kinds: dict[str, bool],
) -> None:
    """KZ mentions TH's alternate, who is told with the next digest of it; what was said waits meanwhile."""
    state, kz = application.state, await sign_in("KZ")
    given = {"urgent": None} if urgency == "normal" else {}
    room = await opened(kz, world, urgency, **given)
    th = await sign_in("TH")
    await invite(th, room, focal_point=await entry_of(state.house.db, officers.alternate))
    await say(th, room, "yes", kind="acknowledged", body=None)
    await say(kz, room, "m1", body="She is in danger.", mentions=[officers.alternate])
    await later(state.house, state.desk, clock, 31)

    assert await told_at(state.house.db, officers.alternate) == {"mentioned": False} | kinds


async def test_whoever_asked_is_woken_when_nobody_acknowledged_in_time(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, world: World
) -> None:
    await later(application.state.house, application.state.desk, clock, 30)

    assert (await told_at(application.state.house.db, world.persons["KZ"]))["response_overdue"] is True


async def test_another_class_is_news_of_the_clock_alone(
    application: FastAPI, officers: Officers, sign_in: SignIn, world: World
) -> None:
    """TH is asked whether another may come in, and KZ was told that TH had acknowledged, which counts no more."""
    db = application.state.house.db
    kz, th = await sign_in("KZ"), await sign_in("TH")
    room = await opened(kz, world, "normal", urgent=None)
    await invite(kz, room, focal_point=world.focal_points["UZ"])
    await say(th, room, "yes", kind="acknowledged", body=None)
    await act(kz, room, "urgency", urgency="critical", urgent={"reason": "life"})

    assert await told_at(db, world.persons["TH"]) == {"consent_wanted": False, "urgent_waiting": True}
    assert await told_at(db, world.persons["KZ"], read=True) == {"consultation_acknowledged": False}


async def test_whoever_acknowledged_does_so_again_once_it_is_raised(
    officers: Officers, clock: ManualClock, sign_in: SignIn, world: World
) -> None:
    """Each time it is pressed is an act of its own; the key of the one before answers what it was, and does nothing."""
    clock.set(NIGHT)
    kz, th = await sign_in("KZ"), await sign_in("TH")
    room = await opened(kz, world, "high")
    first = await say(th, room, "press-1", kind="acknowledged", body=None)
    await act(kz, room, "urgency", urgency="critical", urgent={"reason": "life"})
    tried_again = await say(th, room, "press-1", kind="acknowledged", body=None)
    between = (await clock_of(th, room))["status"]
    second = await say(th, room, "press-2", kind="acknowledged", body=None)

    assert tried_again.json() == first.json()
    assert (between, (await clock_of(th, room))["status"]) == ("opened", "acknowledged")
    assert second.json()["seq"] > first.json()["seq"]
