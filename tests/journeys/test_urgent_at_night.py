"""A life is at stake at two in the morning, nobody is awake and nobody has a shift: the ladder goes up, over a restart,
to the secretariat; letters go out meanwhile, and the alternate, woken by theirs, acknowledges from a telephone."""

from datetime import timedelta

import pytest
from fastapi import FastAPI
from playwright.async_api import expect
from sqlalchemy import insert, update
from sqlmodel import col

from app.identity.models import Person
from app.kernel.announce import Announcer
from app.kernel.clock import ManualClock
from app.kernel.config import Settings
from app.kernel.db import Database
from app.kernel.speech import say
from app.notices.models import NoticeSettings
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
from tests.notices.sinks import MailSink, mail_sink
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
    """Settings of a service over the small world, in which it is night in Bangkok; the alternate reads Arabic."""
    build_front_end()
    clock.set(NIGHT)
    settings = Settings(mode="demo", port=free_port(), database_url=sqlite_url, log_level="warning")
    database = Database(sqlite_url, info=furnish(settings, Announcer()))
    world = database.write_now(lambda session: make_world(session, NIGHT))
    officers = database.write_now(lambda session: add_officers(session, world, shift=False))
    named = {"asked": officers.asked, "alternate": officers.alternate, "secretariat": officers.secretariat}
    rows = [NoticeSettings(person_id=person, address=f"{name}@example.org") for name, person in named.items()]
    database.write_now(lambda session: session.add_all(rows))
    reads = update(Person).where(col(Person.id) == officers.alternate).values(language="ar")
    database.write_now(lambda session: session.execute(reads))
    arabic = {"kind": "language", "code": "ar", "position": 3, "labels": {"en": "ar"}}
    database.write_now(lambda session: session.execute(insert(Term), [arabic]))
    database.engine.dispose()
    return settings, world


async def test_the_ladder_reaches_the_secretariat_and_somebody_acknowledges_from_a_telephone(
    house: tuple[Settings, World], clock: ManualClock, enter: Enter, turn: Turn
) -> None:
    async with mail_sink() as mail:
        ways = {"mail_host": "localhost", "mail_port": mail.port, "mail_security": "none"}
        await night(house[0].model_copy(update=ways), house[1], mail, clock, enter, turn)


async def night(settings: Settings, world: World, mail: MailSink, clock: ManualClock, enter: Enter, turn: Turn) -> None:
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
        await expect(ours.log).to_contain_text(
            asking.words("room-act-escalated-secretariat", network="#").split("\u2068#")[0]
        )
        keeper = await enter(address, "fp-keeper-of-seajust", turn[2])
        await keeper.open("/today")
        await expect(keeper.see("region", "today-overseen").get_by_role("listitem")).to_have_count(1)

        assert mail.to == ["alternate@example.org", "asked@example.org", "secretariat@example.org"]
        await keeper.press("overseen-call-in")
        await expect(ours.log).to_contain_text("th-duty")
        awake = await enter(address, "th-alternate", turn[1], PHONE)
        await awake.open(what_it_says(mail, "alternate@example.org").removeprefix(settings.address))
        await Room(awake).is_open(said["subject"])
        await awake.open("/today")
        await awake.press("room-acknowledge", within=awake.see("region", "today-urgent"))

        for other in (keeper, awake):
            other.watch.expect(NETWORK_IS_CUT, "net::ERR_")  # the service goes before their pages do
        status = asking.words("consultation-status-acknowledged", country="TH")
        await expect(asking.text_of(status)).to_be_visible()
        await later(service, clock)
        log = (await asking.ask(f"/api/consultations/{ours.id}/entries?limit=100"))["entries"]
        climbed = [each["data"]["rung"] for each in log if each["kind"] == "escalated"]
        assert climbed == ["alternate", "secretariat", "duty_officer"]
        assert mail.to.count("alternate@example.org") == 1

        offered = {"key": "shift-1", "successor": world.focal_points["TH"]}
        await awake.ask(f"/api/consultations/{ours.id}/shift-offers", "POST", offered)
        colleague = await enter(address, "fp-TH", turn[2], PHONE)
        colleague.watch.expect(NETWORK_IS_CUT, "net::ERR_")
        await colleague.open("/today")
        await colleague.press("shift-take", within=colleague.see("region", "shift-offers"))
        await Room(colleague).is_open(said["subject"])
        await expect(ours.log.locator("[data-kind=taken_over]")).to_have_count(1)


def what_it_says(mail: MailSink, to: str) -> str:
    """The address in somebody's letter, which is in Arabic; beside it no letter says a word of the case."""
    written = {str(each["To"]): (str(each["Subject"]), each.get_content()) for each in mail.letters}
    for subject, text in written.values():
        assert not any(words in subject + text for words in (*SUBJECTS.values(), *QUESTIONS.values(), "KZ", "TH"))
    urgent = say("ar", "notice_urgent_waiting")
    subject, text = written[to]
    first, address, last = text.strip().split("\n\n")
    assert (subject, first, last) == (urgent, urgent, say("ar", "letter_no_content"))
    return str(address)


async def later(service: FastAPI, clock: ManualClock) -> None:
    """Ten minutes go by."""
    clock.move(timedelta(minutes=10))
    await works(service.state.house, service.state.desk)
