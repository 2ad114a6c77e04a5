"""GET /api/notices: one list that equals the badge, in the reader's language."""

from fastapi import FastAPI

from app.kernel.clock import ManualClock
from app.outbox import notices
from tests.support.web import SignIn
from tests.support.world import World


async def test_the_list_is_ones_own_and_reading_takes_off_the_badge(
    application: FastAPI, world: World, clock: ManualClock, sign_in: SignIn
) -> None:
    db, (th, kz) = application.state.house.db, [await sign_in(code) for code in ("TH", "KZ")]
    room = "a" * 20
    for kind, about in (("call_unconfirmed", f"{room}#entry-3"), ("duty_test", ""), ("duty_test", "")):
        await db.write(
            lambda session, kind=kind, about=about: notices.post(
                session, [world.persons["TH"]], kind, about=about, at=clock.now()
            )
        )

    listed = (await th.get("/api/notices", headers={"accept-language": "es"})).json()
    shown = {(each["kind"], each["text"], each["place"], each["read"]) for each in listed["notices"]}
    assert listed["unread"] == 2
    assert shown == {
        (
            "call_unconfirmed",
            "Una llamada telefónica no se ha confirmado por escrito.",
            f"/consultations/{room}#entry-3",
            False,
        ),
        ("duty_test", "Esta es una prueba del aviso de guardia. No ocurre nada.", "/today", False),
    }
    assert (await kz.get("/api/notices")).json() == {"unread": 0, "notices": []}

    first = listed["notices"][0]["id"]
    await kz.post("/api/notices/read", json={"ids": [first]})
    assert (await th.get("/api/notices")).json()["unread"] == 2
    await th.post("/api/notices/read", json={"ids": [first]})
    assert (await th.get("/api/notices")).json()["unread"] == 1
    await th.post("/api/notices/read", json={})
    assert (await th.get("/api/notices")).json()["unread"] == 0


async def test_what_lies_unread_holds_back_the_same_again_but_not_what_is_urgent_now(
    application: FastAPI, world: World, clock: ManualClock, sign_in: SignIn
) -> None:
    db = application.state.house.db
    for urgent in (False, False, True, True, False):
        await db.write(
            lambda session, urgent=urgent: notices.post(
                session, [world.persons["TH"]], "duty_test", at=clock.now(), urgent=urgent
            )
        )

    assert (await (await sign_in("TH")).get("/api/notices")).json()["unread"] == 2
