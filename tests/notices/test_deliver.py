"""What goes out, when, to whom, and what it says: never a word of a case."""

from datetime import timedelta
from typing import Any

import httpx
import orjson
from fastapi import FastAPI
from sqlalchemy import insert

from app.kernel.clock import ManualClock
from app.outbox import notices
from app.reference.models import Term
from tests.consultations.steps import form, refusal, say
from tests.consultations.urgency.steps import later
from tests.notices.sinks import Browser, MailSink, PushSink
from tests.support.web import ADDRESS, SignIn
from tests.support.world import World

SUBJECT, QUESTION = "Bank records in a fraud case", "Can the records of Kh. be kept?"
CHOICE = {"letters": True, "digest": True}


async def ask(application: FastAPI, client: httpx.AsyncClient, world: World, urgency: str) -> dict[str, Any]:
    await application.state.house.db.write(
        lambda session: session.execute(
            insert(Term),
            [
                {"kind": kind, "code": code, "position": 9, "labels": {"en": code}}
                for kind, code in (("urgency", "critical"), ("urgency_reason", "life"))
            ],
        )
    )
    why = {"urgent": {"reason": "life"} if urgency == "critical" else None}
    answer = await client.post("/api/consultations", json=form(world, urgency=urgency, question=QUESTION, **why))
    assert answer.status_code == 201, answer.text
    room: dict[str, Any] = answer.json()
    return room


async def test_an_urgent_letter_goes_at_once_and_says_nothing_of_the_case(
    application: FastAPI, clock: ManualClock, mail: MailSink, world: World, sign_in: SignIn
) -> None:
    th = await sign_in("TH")
    await th.patch("/api/session", json={"language": "ru"})
    room = await ask(application, await sign_in("KZ"), world, "critical")
    await later(application.state.house, application.state.desk, clock, 0)

    letter = mail.letters[0]
    assert mail.to == ["th@example.org"]
    assert letter["Subject"] == "Вас ожидает срочная консультация."
    assert (letter["Content-Language"], letter["Auto-Submitted"]) == ("ru", "auto-generated")
    text = letter.get_content()
    assert f"{ADDRESS}/consultations/{room['id']}" in text
    for secret in (SUBJECT, QUESTION, room["reference"], "KZ", "Kazakhstan", "Person", "fraud"):
        assert secret not in letter.as_string() + text


async def test_what_is_not_urgent_waits_for_one_letter_in_the_morning(
    application: FastAPI, clock: ManualClock, mail: MailSink, world: World, sign_in: SignIn
) -> None:
    """Monday 11:00 in Bangkok; the next morning there is Tuesday 08:00, 01:00 UTC."""
    state = application.state
    await ask(application, await sign_in("KZ"), world, "normal")
    await state.house.db.write(
        lambda session: notices.post(session, [world.persons["TH"]], "duty_test", at=clock.now())
    )
    await later(state.house, state.desk, clock, 20 * 60)
    before = list(mail.letters)
    await later(state.house, state.desk, clock, 60)

    assert (before, mail.to) == ([], ["th@example.org"])
    assert str(mail.letters[0]["Subject"]).endswith("2⁩ things wait for you⁩")
    await later(state.house, state.desk, clock, 24 * 60)
    assert len(mail.letters) == 1


async def test_nobody_is_told_of_what_somebody_else_took_up(
    application: FastAPI, clock: ManualClock, mail: MailSink, world: World, sign_in: SignIn
) -> None:
    """The mail server is away when it is urgent, and comes back when it is not: only who asked hears that it was."""
    state, th = application.state, await sign_in("TH")
    mail.away = True
    room = await ask(application, await sign_in("KZ"), world, "critical")
    await later(state.house, state.desk, clock, 0)
    await say(th, room, "yes", kind="acknowledged", body=None)
    mail.away = False
    await later(state.house, state.desk, clock, 9)

    assert mail.to == ["kz@example.org"]
    assert str(mail.letters[0]["Subject"]) == "Your consultation has been acknowledged."


async def test_a_letter_is_tried_again_and_sent_once(
    application: FastAPI, clock: ManualClock, mail: MailSink, world: World, sign_in: SignIn
) -> None:
    state = application.state
    mail.away = True
    await ask(application, await sign_in("KZ"), world, "critical")
    await later(state.house, state.desk, clock, 0)
    mail.away = False
    for _ in range(3):
        await later(state.house, state.desk, clock, 2)

    assert mail.to == ["th@example.org"]


async def test_a_push_can_be_read_by_the_browser_alone_and_names_nothing(
    application: FastAPI, clock: ManualClock, pushes: PushSink, world: World, sign_in: SignIn
) -> None:
    state, th, browser = application.state, await sign_in("TH"), Browser()
    added = await th.post("/api/notices/browsers", json=browser.subscription(pushes.port))
    await later(state.house, state.desk, clock, 0)
    [(_, first)] = pushes.requests
    pushes.requests.clear()
    room = await ask(application, await sign_in("KZ"), world, "critical")
    await later(state.house, state.desk, clock, 0)

    [(headers, body)] = pushes.requests
    told = orjson.loads(browser.read(body))
    assert added.status_code == 204
    assert orjson.loads(browser.read(first))["place"] == "/notices", "that there is one more browser is told at once"
    assert told == {
        "text": "An urgent consultation is waiting for you.",
        "place": f"/consultations/{room['id']}",
        "tag": told["tag"],
    }
    assert headers["content-encoding"] == "aes128gcm"
    assert headers["authorization"].startswith("vapid t=")
    settings = (await th.get("/api/notices/settings")).json()
    assert (settings["browsers"], settings["push_ok_at"]) == (1, "2026-11-23T04:00:00.000Z")


async def test_a_browser_that_is_gone_is_forgotten(
    application: FastAPI, clock: ManualClock, pushes: PushSink, sign_in: SignIn
) -> None:
    state, th = application.state, await sign_in("TH")
    pushes.status = 410
    await th.post("/api/notices/browsers", json=Browser().subscription(pushes.port))
    await th.post("/api/notices/test")
    await later(state.house, state.desk, clock, 0)

    assert (await th.get("/api/notices/settings")).json()["browsers"] == 0


async def test_quiet_hours_hold_for_all_but_the_urgent_and_the_reference_is_a_choice(
    application: FastAPI, clock: ManualClock, pushes: PushSink, world: World, sign_in: SignIn
) -> None:
    state, th, browser = application.state, await sign_in("TH"), Browser()
    await th.post("/api/notices/browsers", json=browser.subscription(pushes.port))
    quiet = {"quiet_start": "22:00", "quiet_end": "12:00", "show_reference": True}
    await th.put("/api/notices/settings", json=CHOICE | quiet)
    await later(state.house, state.desk, clock, 0)
    pushes.requests.clear()
    await state.house.db.write(
        lambda session: notices.post(session, [world.persons["TH"]], "duty_test", at=clock.now())
    )
    await later(state.house, state.desk, clock, 0)
    at_night = list(pushes.requests)
    room = await ask(application, await sign_in("KZ"), world, "critical")
    await later(state.house, state.desk, clock, 0)

    assert at_night == []
    [(_, body)] = pushes.requests
    assert orjson.loads(browser.read(body))["text"].endswith(f" {room['reference']}")


async def test_whoever_wants_no_letters_or_another_address(
    application: FastAPI, clock: ManualClock, mail: MailSink, sign_in: SignIn
) -> None:
    state, th, fr = application.state, await sign_in("TH"), await sign_in("FR")
    await th.put("/api/notices/settings", json=CHOICE | {"letters": False})
    await fr.put("/api/notices/settings", json=CHOICE | {"address": "night@example.org"})
    await later(state.house, state.desk, clock, 0)
    mail.letters.clear()
    for client in (th, fr):
        await client.post("/api/notices/test")
    await later(state.house, state.desk, clock, timedelta(0).seconds)

    assert mail.to == ["night@example.org"]
    assert (await fr.get("/api/notices/settings")).json()["office_address"] == "fr@example.org"


async def test_whoever_diverts_letters_is_seen_where_they_went_and_proves_first_who_they_are(
    application: FastAPI, clock: ManualClock, mail: MailSink, sign_in: SignIn
) -> None:
    state, th, pushed = application.state, await sign_in("TH"), Browser().subscription(1)
    ways = (CHOICE | {"address": "a@example.org"}, CHOICE | {"address": "b@example.org"}, CHOICE | {"letters": False})
    clock.move(timedelta(minutes=6))
    refused = [await th.put("/api/notices/settings", json=ways[0]), await th.post("/api/notices/browsers", json=pushed)]
    await th.post("/api/demo/confirm")

    gone = []
    for way in (*ways, ways[2] | {"quiet_start": "22:00", "quiet_end": "06:00"}):
        mail.letters.clear()
        assert (await th.put("/api/notices/settings", json=way)).status_code == 200
        await later(state.house, state.desk, clock, 0)
        gone.append(mail.to)
        listed = (await th.get("/api/notices")).json()["notices"]
        await th.post("/api/notices/read", json={})

    assert [refusal(each) for each in refused] == [(403, "confirm_identity")] * 2
    assert gone == [["a@example.org", "th@example.org"], ["a@example.org", "b@example.org"], ["b@example.org"], []]
    assert [each["kind"] for each in listed] == ["ways_changed"] * 3


async def test_an_address_that_is_none_is_refused(application: FastAPI, sign_in: SignIn) -> None:
    th = await sign_in("TH")
    for wrong in ("nobody", "a@b", "a b@example.org", "a@example.org\nBcc: c@example.org"):
        answer = await th.put("/api/notices/settings", json=CHOICE | {"address": wrong})
        assert refusal(answer) == (422, "bad_input")
    half = await th.put("/api/notices/settings", json=CHOICE | {"quiet_start": "22:00"})
    foreign = Browser().subscription(1) | {"endpoint": "http://127.0.0.1:1/x"}
    assert refusal(half) == (422, "bad_input")
    assert refusal(await th.post("/api/notices/browsers", json=foreign)) == (422, "bad_input")
