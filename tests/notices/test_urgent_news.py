"""What is urgent reaches whoever it is for, whatever else fails, and after somebody acknowledged too."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.kernel.clock import ManualClock
from app.kernel.db import ReadSession
from app.notices.models import NoticeSettings
from app.outbox.models import Errand
from tests.consultations.steps import close, form, say
from tests.consultations.urgency.conftest import Officers, add_officers, opened
from tests.consultations.urgency.steps import act, later
from tests.notices.sinks import Browser, MailSink, PushSink
from tests.support.web import SignIn
from tests.support.world import World


@pytest.fixture
async def officers(application: FastAPI, world: World) -> Officers:
    """The persons of the ladder, each with an address of their own."""
    db = application.state.house.db
    found: Officers = await db.write(lambda session: add_officers(session, world))
    named = {"alternate": found.alternate, "duty": found.on_duty, "secretariat": found.secretariat}
    for name, person in named.items():
        row = NoticeSettings(person_id=person, address=f"{name}@example.org")
        await db.write(lambda session, row=row: session.add(row))
    return found


@pytest.fixture
async def urgent(officers: Officers, world: World, sign_in: SignIn) -> dict[str, Any]:
    return await opened(await sign_in("KZ"), world, "critical")


async def test_what_goes_up_after_an_acknowledgement_reaches_them_by_letter_and_the_secretariat_sees_it(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, mail: MailSink, sign_in: SignIn
) -> None:
    """A promise is broken, and the side that asked goes up to the top by hand."""
    state, th = application.state, await sign_in("TH")
    await say(th, urgent, "yes", kind="acknowledged", body=None)
    await act(th, urgent, "promise", by=(clock.now() + timedelta(hours=1)).isoformat())
    await later(state.house, state.desk, clock, 59)
    before = set(mail.to)
    await later(state.house, state.desk, clock, 1)
    kz, th, keeper = [await sign_in(each) for each in ("KZ", "TH", "keeper-of-seajust")]
    for key in ("a", "b"):
        assert (await act(kz, urgent, "escalate", key=key, jurisdiction="TH")).status_code == 200
    await later(state.house, state.desk, clock, 0)
    seen = (await keeper.get("/api/overseen")).json()

    assert before == {"th@example.org", "kz@example.org"}
    assert {"alternate@example.org", "secretariat@example.org"} <= set(mail.to)
    assert [(each["id"], each["jurisdiction"], each["level"]) for each in seen] == [(urgent["id"], "TH", 3)]
    assert (await keeper.get("/api/notices")).json()["unread"] == 1
    await say(th, urgent, "done", kind="answer")
    assert (await keeper.get("/api/overseen")).json() == []
    assert (await keeper.get("/api/notices")).json()["unread"] == 0


async def test_whoever_asked_hears_of_an_acknowledgement_an_answer_and_an_end(
    application: FastAPI, urgent: dict[str, Any], clock: ManualClock, mail: MailSink, sign_in: SignIn
) -> None:
    """At once, by letter, because it is urgent; whoever is asked hears of the end."""
    state, kz, th = application.state, await sign_in("KZ"), await sign_in("TH")
    heard = []
    await later(state.house, state.desk, clock, 0)
    for client, kind in ((th, "acknowledged"), (th, "answer"), (kz, "closed")):
        mail.letters.clear()
        if kind == "closed":
            await close(client, urgent)
        else:
            await say(client, urgent, kind, kind=kind, body=None if kind == "acknowledged" else "Yes.")
        await later(state.house, state.desk, clock, 0)
        heard.append([(str(each["To"]), str(each["Subject"])) for each in mail.letters])

    assert heard == [
        [("kz@example.org", "Your consultation has been acknowledged.")],
        [("kz@example.org", "Your consultation has been answered.")],
        [("th@example.org", "One of your consultations has been closed.")],
    ]


async def test_a_push_service_that_is_broken_holds_no_letter_back(
    application: FastAPI,
    officers: Officers,
    clock: ManualClock,
    mail: MailSink,
    pushes: PushSink,
    world: World,
    sign_in: SignIn,
) -> None:
    """And the push is tried again until it is taken, without another letter."""
    state, th = application.state, await sign_in("TH")
    await th.post("/api/notices/browsers", json=Browser().subscription(pushes.port))
    await told_of_the_browser(state, clock, mail, pushes)
    pushes.status = 500
    await opened(await sign_in("KZ"), world, "critical")
    await later(state.house, state.desk, clock, 0)
    letters, tried = mail.to, len(pushes.requests)
    pushes.status = 201
    for _ in range(3):
        await later(state.house, state.desk, clock, 0.1)

    assert letters == mail.to == ["th@example.org"]
    assert (tried > 0, len(pushes.requests)) == (True, tried + 1)


async def test_a_browser_that_cannot_be_reached_keeps_no_other_waiting(
    application: FastAPI, clock: ManualClock, mail: MailSink, pushes: PushSink, sign_in: SignIn
) -> None:
    state, th = application.state, await sign_in("TH")
    for port in (1, pushes.port):
        await th.post("/api/notices/browsers", json=Browser().subscription(port))
    await told_of_the_browser(state, clock, mail, pushes)
    await th.post("/api/notices/test")
    await later(state.house, state.desk, clock, 0)

    assert len(pushes.requests) == 1
    assert (await th.get("/api/notices/settings")).json()["browsers"] == 2


async def test_an_errand_that_fails_takes_no_other_with_it(
    application: FastAPI, clock: ManualClock, mail: MailSink, sign_in: SignIn
) -> None:
    """Two are claimed together: one letter is refused for ever, the other is sent once and done."""
    state, th, fr = application.state, await sign_in("TH"), await sign_in("FR")
    mail.refused = "th@example.org"
    for client in (th, fr):
        await client.post("/api/notices/test")
    for minutes in (0, 1, 1):
        await later(state.house, state.desk, clock, minutes)

    def left(session: ReadSession) -> list[tuple[bool, bool]]:
        rows = session.execute(select(Errand).where(col(Errand.kind) == "notice.posted"))
        return sorted((each.done_at is not None, each.attempts > 1) for each in rows.scalars())

    assert [(str(each["To"]), str(each["Subject"])) for each in mail.letters] == [
        ("fr@example.org", "This is the test that you asked for.")
    ]
    assert await state.house.db.read(left) == [(False, True), (True, False)]


async def told_of_the_browser(state: Any, clock: ManualClock, mail: MailSink, pushes: PushSink) -> None:
    """Adding one is told of too; what comes after is looked at alone."""
    await later(state.house, state.desk, clock, 0)
    mail.letters.clear()
    pushes.requests.clear()


async def mute(client: httpx.AsyncClient, room: dict[str, Any]) -> None:
    answer = await client.put(f"/api/consultations/{room['id']}/mute", json={"muted": True})
    assert answer.status_code == 204


async def test_whoever_muted_a_room_is_told_still_of_what_they_have_to_do(
    application: FastAPI, clock: ManualClock, mail: MailSink, world: World, sign_in: SignIn
) -> None:
    """Both sides mute it: the answer that is due comes by letter, the news do not."""
    state, kz, th = application.state, await sign_in("KZ"), await sign_in("TH")
    room = (await kz.post("/api/consultations", json=form(world))).json()
    for client in (kz, th):
        await mute(client, room)
    await say(th, room, "yes", kind="acknowledged", body=None)
    await later(state.house, state.desk, clock, 8 * 24 * 60)
    await later(state.house, state.desk, clock, 24 * 60)

    assert "has not been answered by its target date" in "".join(each.get_content() for each in mail.letters)
    assert set(mail.to) == {"th@example.org"}
