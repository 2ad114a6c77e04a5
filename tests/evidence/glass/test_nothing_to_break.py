"""POST /api/break-glass where there is nothing to break: one is in the room, or nothing is left in it."""

from datetime import timedelta

from fastapi import FastAPI

from app.kernel.clock import ManualClock
from tests.consultations.steps import agree, close, invite, refusal
from tests.evidence.glass.steps import ask, consultation
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World


async def test_whoever_is_in_the_room_reads_it_there(sign_in: SignIn, world: World) -> None:
    room = await consultation(sign_in, world)
    asked = await invite(await sign_in("KZ"), room, secretariat="casc")
    await agree(await sign_in("TH"), room, asked.json()["seq"])

    assert refusal(await ask(await sign_in("secretariat"), room)) == (409, "glass_not_needed")


async def test_of_what_was_destroyed_there_is_nothing_to_read(
    sign_in: SignIn, world: World, application: FastAPI, clock: ManualClock
) -> None:
    room = await consultation(sign_in, world)
    await close(await sign_in("KZ"), room)
    clock.move(timedelta(days=90))
    await works(application.state.house, application.state.desk)

    assert refusal(await ask(await sign_in("secretariat"), room)) == (404, "not_found")
