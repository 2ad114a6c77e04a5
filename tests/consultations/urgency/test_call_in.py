"""A secretariat calls one more officer of a silent State in, and stays outside itself."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock
from app.kernel.db import ReadSession, WriteSession
from app.kernel.ids import new_id
from tests.consultations.steps import entries, refusal, say
from tests.consultations.urgency.conftest import Officers, beside
from tests.consultations.urgency.steps import later, told
from tests.support.web import SignIn
from tests.support.world import World

ACT = {"key": "call-1", "jurisdiction": "TH"}


@pytest.fixture
async def fourth(application: FastAPI, officers: Officers, world: World) -> str:
    """One more officer of Thailand, asleep like the others."""
    person = new_id()
    await application.state.house.db.write(lambda session: beside(session, world, person, "fourth", []))
    return person


async def call_in(client: httpx.AsyncClient, room: dict[str, Any], **changes: Any) -> httpx.Response:
    return await client.post(f"/api/overseen/{room['id']}/officers", json=ACT | changes)


async def test_whoever_is_left_comes_in_is_told_and_the_log_says_by_whom(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, fourth: str, clock: ManualClock, sign_in: SignIn
) -> None:
    """Pressed twice it is one officer; the ladder stays where it is, and the secretariat reads nothing."""
    state = application.state
    await later(state.house, state.desk, clock, 30)
    keeper, kz = await sign_in("keeper-of-seajust"), await sign_in("KZ")

    answers = [(await call_in(keeper, urgent)).json() for _ in range(2)]

    log = await entries(kz, urgent, limit=100)
    name = {"display_name": "th-fourth", "names": {}}
    assert log[-1]["seq"] == answers[0]["seq"] == answers[1]["seq"]
    assert [each["people"] for each in answers] == [[{"person": fourth} | name]] * 2
    assert (log[-1]["kind"], log[-1]["author"], log[-1]["data"]) == (
        "escalated",
        officers.secretariat,
        {
            "jurisdiction": "TH",
            "level": 3,
            "rung": "duty_officer",
            "people": [{"person": fourth} | name],
            "network": "seajust",
            "by_clock": False,
            "by": "fp-keeper-of-seajust",
            "by_names": {},
        },
    )
    assert fourth in await told(state.house.db, "urgent_waiting")
    room = (await kz.get(f"/api/consultations/{urgent['id']}")).json()
    assert fourth in {each["person"] for each in room["participants"] if each["side"] == "requested"}
    assert (await keeper.get(f"/api/consultations/{urgent['id']}")).status_code == 404
    assert [each["level"] for each in (await keeper.get("/api/overseen")).json()] == [3]
    noted = await state.house.db.read(_acts_of(officers.secretariat))
    assert noted == [{"jurisdiction": "TH", "level": 3, "persons": [fourth]}]


async def test_a_secretary_with_an_entry_of_that_state_never_calls_themselves_in(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, fourth: str, clock: ManualClock, sign_in: SignIn
) -> None:
    """Whoever has the secretariat's duty is the fourth officer as well: the room stays shut to them."""
    state = application.state

    def both(session: WriteSession) -> None:
        entry = session.get_one(Person, fourth).focal_point_id
        session.connection().execute(update(Person).where(col(Person.id) == fourth).values(focal_point_id=None))
        theirs = {"focal_point_id": entry, "jurisdiction": "TH"}
        session.connection().execute(update(Person).where(col(Person.id) == officers.secretariat).values(**theirs))
        since = session.get_one(Person, fourth).created_at
        keeper = officers.secretariat
        session.add(
            Grant(id=new_id(), person_id=keeper, role="focal_point", network="seajust", valid_from=since),
        )

    await state.house.db.write(both)
    await later(state.house, state.desk, clock, 30)
    keeper = await sign_in("keeper-of-seajust")

    assert refusal(await call_in(keeper, urgent)) == (409, "nobody_left")
    assert (await keeper.get(f"/api/consultations/{urgent['id']}")).status_code == 404


async def test_it_ends_when_nobody_is_left(
    application: FastAPI, urgent: dict[str, Any], fourth: str, clock: ManualClock, sign_in: SignIn
) -> None:
    await later(application.state.house, application.state.desk, clock, 30)
    keeper = await sign_in("keeper-of-seajust")
    await call_in(keeper, urgent)

    assert refusal(await call_in(keeper, urgent, key="call-2")) == (409, "nobody_left")


async def test_what_did_not_come_up_or_waits_no_longer_is_as_if_it_never_were(
    application: FastAPI, urgent: dict[str, Any], fourth: str, clock: ManualClock, sign_in: SignIn
) -> None:
    state = application.state
    early = await call_in(await sign_in("keeper-of-seajust"), urgent)
    await later(state.house, state.desk, clock, 30)
    keeper, other, th = [await sign_in(each) for each in ("keeper-of-seajust", "secretariat", "TH")]
    refused = [
        early,
        await call_in(other, urgent),
        await call_in(keeper, urgent, jurisdiction="UZ"),
        await call_in(keeper, {"id": new_id()}),
    ]
    by_one_of_them = await call_in(th, urgent)
    await say(th, urgent, "done", kind="answer")
    refused.append(await call_in(keeper, urgent))

    assert {refusal(answer) for answer in refused} == {(404, "not_found")}
    assert refusal(by_one_of_them) == (403, "forbidden")


def _acts_of(person: str) -> Any:
    def look(session: ReadSession) -> list[dict[str, Any]]:
        mine = select(AuditEntry.details).where(
            col(AuditEntry.actor) == person, col(AuditEntry.action) == "consultation.escalated"
        )
        return list(session.scalars(mine))

    return look
