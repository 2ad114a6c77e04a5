"""A life is at stake at two in the morning, and nobody is awake: the ladder goes up, also over a restart."""

from datetime import timedelta

import pytest
from fastapi import FastAPI
from playwright.async_api import expect
from sqlalchemy import insert

from app.kernel.announce import Announcer
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.reference.models import Term
from app.vault.service import furnish
from tests.consultations.steps import form
from tests.consultations.urgency.conftest import NIGHT, add_officers
from tests.journeys.people import PHONE, Enter
from tests.journeys.rooms import Room
from tests.journeys.service import build_front_end
from tests.journeys.stage import serving
from tests.journeys.turns import Turn
from tests.journeys.watch import NETWORK_IS_CUT
from tests.support.errands import works
from tests.support.ports import free_port
from tests.support.world import World, make_world

SUBJECTS = {"en": "A threat against a witness", "ru": "Угроза свидетелю", "ar": "تهديد لشاهد"}
QUESTIONS = {
    "en": "Who can protect her tonight?",
    "ru": "Кто может защитить её этой ночью?",
    "ar": "من يستطيع حمايتها هذه الليلة؟",
}


@pytest.fixture
def house(sqlite_url: str, clock: ManualClock) -> tuple[Settings, World]:
    """Settings of a service over the small world, in which it is night in Bangkok."""
    build_front_end()
    clock.set(NIGHT)
    settings = Settings(mode="demo", port=free_port(), database_url=sqlite_url, log_level="warning")
    database = Database(sqlite_url, info=furnish(settings, Announcer()))
    world = database.write_now(lambda session: make_world(session, NIGHT))
    database.write_now(lambda session: add_officers(session, world))
    arabic = {"kind": "language", "code": "ar", "position": 3, "labels": {"en": "ar"}}
    database.write_now(lambda session: session.execute(insert(Term), [arabic]))
    database.engine.dispose()
    return settings, world


async def test_the_ladder_reaches_the_secretariat_and_somebody_acknowledges_from_a_telephone(
    house: tuple[Settings, World], clock: ManualClock, enter: Enter, turn: Turn
) -> None:
    settings, world = house
    address = f"http://127.0.0.1:{settings.port}"
    async with serving(settings, clock) as service:
        asking = await enter(address, "fp-KZ", turn[0])
        asking.watch.expect(NETWORK_IS_CUT, "net::ERR_")
        said = {"subject": SUBJECTS[turn[0]], "question": QUESTIONS[turn[0]], "language": turn[0]}
        urgent = form(world, urgency="critical", urgent={"reason": "life"}, **said)
        ours = Room(asking)
        await ours.open((await asking.ask("/api/consultations", "POST", urgent))["id"], said["subject"])
        await later(service, clock)
        await expect(ours.log).to_contain_text("th-alternate")

    async with serving(settings, clock) as service:
        await ours.is_connected()
        await later(service, clock)
        await expect(ours.log).to_contain_text("th-duty")
        await later(service, clock)
        await expect(ours.log).to_contain_text(
            asking.words("room-act-escalated-secretariat", network="#").split("\u2068#")[0]
        )
        keeper = await enter(address, "fp-keeper-of-seajust", turn[2])
        await keeper.open("/today")
        await expect(keeper.see("region", "today-overseen").get_by_role("listitem")).to_have_count(1)

        awake = await enter(address, "th-duty", turn[1], PHONE)
        await awake.open("/today")
        await awake.press("room-acknowledge", within=awake.see("region", "today-urgent"))

        for other in (keeper, awake):
            other.watch.expect(NETWORK_IS_CUT, "net::ERR_")  # the service goes before their pages do
        status = asking.words("consultation-status-acknowledged", country="TH")
        await expect(asking.text_of(status)).to_be_visible()
        await later(service, clock)
        assert (await asking.ask(f"/api/consultations/{ours.id}"))["clocks"][0]["level"] == 3


async def later(service: FastAPI, clock: ManualClock) -> None:
    """Ten minutes go by."""
    clock.move(timedelta(minutes=10))
    await works(service.state.house, service.state.desk)
