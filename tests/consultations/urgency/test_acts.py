"""Escalating by hand, promising an hour, noting a call, changing the class."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI

from app.kernel.clock import ManualClock
from tests.consultations.steps import close, entries, form, refusal, say
from tests.consultations.urgency.conftest import NIGHT, Officers, opened
from tests.consultations.urgency.steps import act, clock_of, escalations, later, told
from tests.support.web import SignIn
from tests.support.world import World


async def test_both_sides_may_escalate_until_the_top(officers: Officers, world: World, sign_in: SignIn) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    urgent = await opened(kz, world, "critical")
    for client, key in ((kz, "a"), (kz, "a"), (th, "b"), (kz, "c")):
        assert (await act(client, urgent, "escalate", key=key, jurisdiction="TH")).status_code == 200

    assert [each["level"] for each in await escalations(kz, urgent)] == [1, 2, 3]
    assert {each["by_clock"] for each in await escalations(kz, urgent)} == {False}
    assert refusal(await act(kz, urgent, "escalate", key="d", jurisdiction="TH")) == (403, "act_not_open_to_you")


async def test_strangers_and_secretariats_find_no_room(urgent: dict[str, Any], sign_in: SignIn) -> None:
    given = {"by": "2026-11-24T00:00:00Z", "body": "text", "language": "en", "jurisdiction": "TH"}
    for whom in ("UZ", "keeper-of-seajust"):
        client = await sign_in(whom)
        for what, fields in (("escalate", ("jurisdiction",)), ("promise", ("by",)), ("calls", ("body", "language"))):
            answer = await act(client, urgent, what, **{name: given[name] for name in fields})
            assert refusal(answer) == (404, "not_found")


async def test_a_secretariat_sees_where_and_since_when_and_never_what_about(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, sign_in: SignIn
) -> None:
    await later(application.state.house, application.state.desk, clock, 29)
    keeper, th = await sign_in("keeper-of-seajust"), await sign_in("TH")
    before = (await keeper.get("/api/overseen")).json()
    await later(application.state.house, application.state.desk, clock, 1)
    seen = (await keeper.get("/api/overseen")).json()
    await say(th, urgent, "yes", kind="acknowledged", body=None)

    expected = {
        "id": urgent["id"],
        "reference": urgent["reference"],
        "requesting_jurisdiction": "KZ",
        "requested_jurisdictions": ["TH"],
        "jurisdiction": "TH",
        "urgency": "critical",
        "level": 3,
        "started_at": "2026-11-23T19:00:00.000Z",
        "acknowledge_by": "2026-11-23T19:30:00.000Z",
        "time_zone": "Asia/Bangkok",
    }
    assert (before, seen) == ([], [expected])
    assert (await keeper.get("/api/overseen")).json() == []
    assert (await (await sign_in("secretariat")).get("/api/overseen")).json() == []


async def test_a_promise_is_moved_once_and_with_a_reason(
    urgent: dict[str, Any], clock: ManualClock, sign_in: SignIn
) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    by = [(clock.now() + timedelta(hours=hours)).isoformat() for hours in (-1, 2, 3, 4)]

    assert refusal(await act(kz, urgent, "promise", by=by[1])) == (403, "act_not_open_to_you")
    assert refusal(await act(th, urgent, "promise", by=by[0])) == (422, "bad_input")
    assert (await act(th, urgent, "promise", by=by[1])).status_code == 200
    assert refusal(await act(th, urgent, "promise", key="2", by=by[2])) == (422, "bad_input")
    assert (await act(th, urgent, "promise", key="2", by=by[2], note="The court sits.")).status_code == 200
    assert refusal(await act(th, urgent, "promise", key="3", by=by[3], note="Again.")) == (403, "act_not_open_to_you")
    assert (await clock_of(kz, urgent))["promised_by"] == "2026-11-23T22:00:00.000Z"


async def test_a_promise_is_brought_to_mind_and_if_broken_goes_up(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    state, th = application.state, await sign_in("TH")
    await say(th, urgent, "yes", kind="acknowledged", body=None)
    await act(th, urgent, "promise", by=(clock.now() + timedelta(hours=1)).isoformat())
    await later(state.house, state.desk, clock, 30)
    reminded = await told(state.house.db, "promise_due")
    await later(state.house, state.desk, clock, 30)

    assert reminded == {officers.asked}
    assert officers.asked in await told(state.house.db, "promise_overdue")
    assert await told(state.house.db, "unanswered_waiting") == {officers.alternate}


async def test_a_promise_that_was_kept_wakes_nobody(
    application: FastAPI, urgent: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    state, th = application.state, await sign_in("TH")
    await act(th, urgent, "promise", by=(clock.now() + timedelta(hours=1)).isoformat())
    await say(th, urgent, "done", kind="answer")
    await later(state.house, state.desk, clock, 90)

    assert await told(state.house.db, "promise_overdue") == set()
    assert await told(state.house.db, "urgent_waiting") == {officers.asked}


async def test_a_call_is_to_be_confirmed_in_writing_within_a_day(
    application: FastAPI, room: dict[str, Any], world: World, clock: ManualClock, sign_in: SignIn
) -> None:
    state = application.state
    kz, th = await sign_in("KZ"), await sign_in("TH")
    call = {"body": "They will keep the records.", "language": "en"}
    mine = (await act(kz, room, "calls", **call)).json()
    await act(th, room, "calls", **call)
    await say(kz, room, "in-writing", reply_to=mine["seq"])
    noted = [each for each in await entries(kz, room) if each["kind"] == "phoned"]
    await later(state.house, state.desk, clock, 24 * 60)

    assert [each["body"] for each in noted] == [call["body"]] * 2
    assert noted[0]["data"]["confirm_by"] == "2026-11-24T04:00:00.000Z"
    assert await told(state.house.db, "call_unconfirmed") == {world.persons["TH"]}


@pytest.mark.parametrize("kind", ["joint", "closed"])
async def test_a_call_is_confirmed_also_where_there_is_no_clock_or_no_more(
    application: FastAPI, kind: str, world: World, clock: ManualClock, sign_in: SignIn
) -> None:
    state, kz = application.state, await sign_in("KZ")
    changes = {"kind": kind} if kind == "joint" else {}
    room = (await kz.post("/api/consultations", json=form(world, **changes))).json()
    assert (await act(kz, room, "calls", body="They will keep them.", language="en")).status_code == 200
    if kind == "closed":
        await close(kz, room)
    await later(state.house, state.desk, clock, 24 * 60)

    assert await told(state.house.db, "call_unconfirmed") == {world.persons["KZ"]}


async def test_upwards_needs_a_reason_and_starts_the_clock(
    application: FastAPI, room: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    th = await sign_in("TH")
    clock.move(timedelta(minutes=20))
    assert refusal(await act(th, room, "urgency", urgency="critical")) == (422, "bad_input")
    assert (await act(th, room, "urgency", urgency="critical", urgent={"reason": "life"})).status_code == 200

    shown = await clock_of(th, room)
    assert (shown["started_at"], shown["acknowledge_by"]) == ("2026-11-23T04:20:00.000Z", "2026-11-23T04:50:00.000Z")
    assert await told(application.state.house.db, "urgent_waiting") == {officers.asked}


async def test_who_acknowledged_what_could_wait_acknowledges_it_anew_once_it_is_urgent(
    application: FastAPI, room: dict[str, Any], officers: Officers, clock: ManualClock, sign_in: SignIn
) -> None:
    """Raised at night: the ladder goes up again, and the day by which an answer was due stays."""
    state, kz, th = application.state, await sign_in("KZ"), await sign_in("TH")
    await say(th, room, "yes", kind="acknowledged", body=None)
    clock.set(NIGHT)
    kz, th = await sign_in("KZ"), await sign_in("TH")
    assert (await act(kz, room, "urgency", urgency="critical", urgent={"reason": "life"})).status_code == 200
    raised = await clock_of(kz, room)
    await later(state.house, state.desk, clock, 10)
    again = await say(th, room, "again", kind="acknowledged", body=None)
    await later(state.house, state.desk, clock, 20)

    assert (raised["status"], raised["level"], raised["answer_by"]) == ("opened", 0, "2026-11-30T11:00:00.000Z")
    assert await told(state.house.db, "urgent_waiting") == {officers.asked, officers.alternate}
    assert [each["rung"] for each in await escalations(kz, room)] == ["alternate"]
    assert again.status_code == 200
    assert (await kz.get(f"/api/consultations/{room['id']}")).json()["status"] == "acknowledged"


async def test_downwards_is_for_the_side_that_asked_with_a_note_and_stops_the_ladder(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, sign_in: SignIn
) -> None:
    state, kz, th = application.state, await sign_in("KZ"), await sign_in("TH")

    assert refusal(await act(th, urgent, "urgency", urgency="normal", note="calm")) == (403, "act_not_open_to_you")
    assert refusal(await act(kz, urgent, "urgency", urgency="normal")) == (422, "bad_input")
    assert (await act(kz, urgent, "urgency", urgency="normal", note="They are safe.")).status_code == 200
    await later(state.house, state.desk, clock, 30)
    assert await escalations(await sign_in("KZ"), urgent) == []


async def test_nothing_happens_in_a_closed_room(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, sign_in: SignIn
) -> None:
    state, kz = application.state, await sign_in("KZ")
    await close(kz, urgent)

    assert refusal(await act(kz, urgent, "escalate", jurisdiction="TH")) == (409, "room_closed")
    await later(state.house, state.desk, clock, 30)
    assert await escalations(await sign_in("KZ"), urgent) == []
