"""Of several States that are asked each has a ladder, and an hour that it promises."""

from datetime import timedelta

from fastapi import FastAPI

from app.kernel.clock import ManualClock
from tests.consultations.steps import ASKED, of_both, refusal, say
from tests.consultations.test_leave import leave
from tests.consultations.urgency.conftest import Officers, opened
from tests.consultations.urgency.steps import act, escalations, later, told
from tests.support.web import SignIn
from tests.support.world import World


async def test_the_ladder_of_one_that_is_gone_goes_up_while_the_other_has_acknowledged(
    application: FastAPI, clock: ManualClock, world: World, officers: Officers, sign_in: SignIn
) -> None:
    state, kz, th = application.state, await sign_in("KZ"), await sign_in("TH")
    room = await opened(kz, world, "critical", **of_both(world))
    await say(th, room, "t1", kind="acknowledged", body=None)
    await leave(await sign_in("UZ"), room)
    await later(state.house, state.desk, clock, 30)

    assert [(each["jurisdiction"], each["rung"]) for each in await escalations(kz, room)] == [("UZ", "secretariat")]
    assert await told(state.house.db, "consultation_escalated") == {world.secretariat}
    assert await told(state.house.db, "response_overdue") == {world.persons["KZ"]}
    lines = (await (await sign_in("secretariat")).get("/api/overseen")).json()
    assert [(each["requested_jurisdictions"], each["jurisdiction"]) for each in lines] == [(ASKED, "UZ")]
    assert (await (await sign_in("keeper-of-seajust")).get("/api/overseen")).json() == []


async def test_who_escalates_says_whose_ladder_and_a_promise_is_of_the_state_that_gave_it(
    officers: Officers, clock: ManualClock, world: World, sign_in: SignIn
) -> None:
    kz, th, uz = await sign_in("KZ"), await sign_in("TH"), await sign_in("UZ")
    room = await opened(kz, world, "critical", **of_both(world))
    assert refusal(await act(kz, room, "escalate", jurisdiction="FR")) == (403, "act_not_open_to_you")
    assert (await act(kz, room, "escalate", jurisdiction="TH")).status_code == 200
    assert (await act(th, room, "promise", by=(clock.now() + timedelta(hours=2)).isoformat())).status_code == 200

    shown = (await uz.get(f"/api/consultations/{room['id']}")).json()["clocks"]
    found = [(each["level"], each["promised_by"] is not None, each["mine"], each["promise"]) for each in shown]
    assert found == [(1, True, False, False), (0, False, True, True)]

    await say(uz, room, "u1", kind="answer")
    assert refusal(await act(kz, room, "escalate", key="e2", jurisdiction="UZ")) == (403, "act_not_open_to_you")
