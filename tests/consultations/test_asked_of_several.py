"""A consultation in which several States are asked: each has its clock, and says for itself how far it has come."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.consultations.steps import ASKED, form, of_both, refusal, say
from tests.consultations.test_leave import leave
from tests.consultations.urgency.steps import told
from tests.support.web import SignIn
from tests.support.world import World

Reached = dict[str, str]


@pytest.fixture
async def both(kz: httpx.AsyncClient, world: World) -> dict[str, Any]:
    """A normal question to TH and UZ."""
    answer = await kz.post("/api/consultations", json=form(world, **of_both(world)))
    assert answer.status_code == 201, answer.text
    room: dict[str, Any] = answer.json()
    return room


async def seen(client: httpx.AsyncClient, room: dict[str, Any]) -> tuple[str, Reached, bool]:
    """The room's status, that of each State asked, and whether the reader may acknowledge."""
    found = (await client.get(f"/api/consultations/{room['id']}")).json()
    reached = {each["jurisdiction"]: each["status"] for each in found["clocks"]}
    return found["status"], reached, found["abilities"]["acknowledge"]


async def test_each_is_asked_in_order_on_its_own_calendar_and_told(
    both: dict[str, Any], application: FastAPI, world: World
) -> None:
    assert (both["reference"], both["requested_jurisdictions"]) == ("KZ-TH-UZ 2026-001", ASKED)
    assert {each["jurisdiction"]: each["side"] for each in both["participants"]} == {
        "KZ": "requesting",
        "TH": "requested",
        "UZ": "requested",
    }
    clocks = [(each["jurisdiction"], each["time_zone"], each["answer_by"], each["mine"]) for each in both["clocks"]]
    assert clocks == [
        ("TH", "Asia/Bangkok", "2026-11-30T11:00:00.000Z", False),
        ("UZ", "Asia/Tashkent", "2026-11-30T13:00:00.000Z", False),
    ]
    assert await told(application.state.house.db, "consultation_waiting") == {world.persons[each] for each in ASKED}


async def test_of_each_state_asked_somebody_is_there_and_none_is_asked_twice(
    kz: httpx.AsyncClient, world: World
) -> None:
    found = {}
    for asked in ("", "TH TH", "TH KZ", "TH UZ FR GH AE QA VN", "TH UZ FR"):
        given = form(world, **of_both(world, requested_jurisdictions=asked.split()))
        answer = await kz.post("/api/consultations", json=given)
        assert refusal(answer) == (422, "bad_input")
        [found[asked]] = answer.json()["details"]["fields"]

    asked_wrongly = dict.fromkeys(found, "requested_jurisdictions")
    assert found == asked_wrongly | {"TH UZ FR": "focal_points"}


async def test_each_acknowledges_and_answers_for_itself_and_the_last_one_moves_the_room(
    both: dict[str, Any], th: httpx.AsyncClient, sign_in: SignIn
) -> None:
    uz = await sign_in("UZ")
    assert (await say(th, both, "t1", kind="acknowledged", body=None)).status_code == 200
    assert await seen(th, both) == ("opened", {"TH": "acknowledged", "UZ": "opened"}, False)
    assert await seen(uz, both) == ("opened", {"TH": "acknowledged", "UZ": "opened"}, True)
    assert refusal(await say(th, both, "t2", kind="acknowledged", body=None)) == (403, "act_not_open_to_you")
    assert [(await client.get("/api/notices")).json()["unread"] for client in (th, uz)] == [0, 1]

    await say(th, both, "t3", kind="answer")
    assert (await seen(uz, both))[:2] == ("opened", {"TH": "answered", "UZ": "opened"})

    await say(uz, both, "u1", kind="acknowledged", body=None)
    assert (await seen(uz, both))[:2] == ("acknowledged", {"TH": "answered", "UZ": "acknowledged"})
    await say(uz, both, "u2", kind="answer")
    assert (await seen(uz, both))[:2] == ("answered", {"TH": "answered", "UZ": "answered"})


async def test_the_room_goes_on_while_one_of_the_states_asked_is_there(
    both: dict[str, Any], kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn
) -> None:
    await leave(th, both)
    assert (await kz.get(f"/api/consultations/{both['id']}")).json()["frozen_at"] is None

    await leave(await sign_in("UZ"), both)
    assert (await kz.get(f"/api/consultations/{both['id']}")).json()["frozen_at"] is not None
