"""Before it is sent: who is alerted first, who after them and when, and in which words."""

from datetime import datetime
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.kernel.speech import say
from tests.consultations.steps import refusal
from tests.consultations.urgency.conftest import NIGHT, Officers, opened
from tests.consultations.urgency.steps import escalations, later
from tests.support.web import SignIn
from tests.support.world import World

BY_STATE = {"focal_points": [], "on_call": [{"jurisdiction": "TH", "network": "seajust"}]}


async def alerts(client: httpx.AsyncClient, **given: Any) -> dict[str, Any]:
    answer = await client.post("/api/consultations/alerted", json={"urgency": "critical", "on_call": []} | given)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_it_names_who_is_told_first_and_each_rung_with_its_minutes(
    clock: ManualClock, officers: Officers, database: Database, world: World, sign_in: SignIn
) -> None:
    clock.set(NIGHT)
    entries = await database.read(lambda session: _entries(session, officers))

    found = await alerts(await sign_in("KZ"), focal_points=[world.focal_points["TH"]])

    state = found["states"][0]
    chain = [step | {"people": [card["id"] for card in step["people"]]} for step in state["chain"]]
    assert [card["id"] for card in state["first"]] == [entries[officers.asked]]
    assert chain == [
        {"rung": "alternate", "at": "2026-11-23T19:10:00.000Z", "minutes": 10, "people": [entries[officers.alternate]]},
        {
            "rung": "duty_officer",
            "at": "2026-11-23T19:20:00.000Z",
            "minutes": 20,
            "people": [entries[officers.on_duty]],
        },
        {"rung": "secretariat", "at": "2026-11-23T19:30:00.000Z", "minutes": 30, "people": []},
    ]
    assert state | {"first": [], "chain": []} == {
        "jurisdiction": "TH",
        "network": "seajust",
        "time_zone": "Asia/Bangkok",
        "acknowledge_by": "2026-11-23T19:30:00.000Z",
        "first": [],
        "chain": [],
    }
    assert found | {"states": []} == {
        "on_call": [],
        "states": [],
        "alert": say("en", "notice_urgent_waiting"),
        "beneath": say("en", "letter_no_content"),
    }


@pytest.mark.parametrize(("urgency", "by_state"), [("critical", False), ("high", True), ("normal", True)])
async def test_what_it_says_is_what_happens(
    application: FastAPI,
    officers: Officers,
    clock: ManualClock,
    world: World,
    sign_in: SignIn,
    urgency: str,
    by_state: bool,
) -> None:
    """Nobody acknowledges for two days."""
    state = application.state
    clock.set(NIGHT)
    kz = await sign_in("KZ")
    whom = BY_STATE if by_state else {"focal_points": [world.focal_points["TH"]]}
    said = (await alerts(kz, urgency=urgency, **whom))["states"][0]
    room = await opened(kz, world, urgency, **whom, **({"urgent": None} if urgency == "normal" else {}))
    inside = [each["focal_point"] for each in room["participants"] if each["jurisdiction"] == "TH"]
    for step in said["chain"]:
        clock.set(datetime.fromisoformat(step["at"]))
        await later(state.house, state.desk, clock, 0)

    assert [card["id"] for card in said["first"]] == inside
    assert room["clocks"][0]["acknowledge_by"] == said["acknowledge_by"]
    happened = await escalations(await sign_in("KZ"), room)
    assert [each["rung"] for each in happened] == [step["rung"] for step in said["chain"]]
    entries = await state.house.db.read(lambda session: _entries(session, officers))
    people = [[entries[each["person"]] for each in climbed["people"]] for climbed in happened]
    assert people == [[card["id"] for card in step["people"]] for step in said["chain"]]


async def test_a_secretariat_which_opens_none_is_told_nothing(sign_in: SignIn, world: World) -> None:
    keeper = await sign_in("secretariat")

    answer = await keeper.post("/api/consultations/alerted", json={"urgency": "critical", **BY_STATE})

    assert refusal(answer) == (403, "forbidden")


def _entries(session: ReadSession, officers: Officers) -> dict[str, str | None]:
    """The entry of each officer."""
    people = (officers.asked, officers.alternate, officers.on_duty)
    return dict(session.exec(select(Person.id, Person.focal_point_id).where(col(Person.id).in_(people))).all())
