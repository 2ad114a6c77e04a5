"""A closed room is kept for as long as its networks say, held while somebody needs it, and then unreadable for ever."""

from datetime import datetime, timedelta
from functools import partial
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.audit import service as audit
from app.consultations import log
from app.consultations.joining import own_key
from app.consultations.membership.leaving import go
from app.consultations.models import Participant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.vault import ledger
from app.vault import service as vault
from tests.consultations.steps import close, entries, refusal
from tests.consultations.test_accept import accept
from tests.consultations.test_spontaneous import inform, notify
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

RETENTION = "/api/secretariat/networks/casc/retention"
REASON = {"reason": "Proceedings are pending", "language": "en"}


async def done(db: Database, room: dict[str, Any]) -> list[str]:
    """What the audit says was done to a room, newest first."""
    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    return [each.action for each in kept]


async def state(client: httpx.AsyncClient, room: dict[str, Any]) -> dict[str, Any]:
    found = (await client.get(f"/api/consultations/{room['id']}")).json()
    return {key: found[key] for key in ("subject", "closed_at", "purge_at", "purged_at", "held_by")}


async def test_closing_says_until_when_it_is_kept(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await close(kz, room)

    assert await state(kz, room) == {
        "subject": room["subject"],
        "closed_at": "2026-11-23T04:00:00.000Z",
        "purge_at": "2027-02-21T04:00:00.000Z",
        "purged_at": None,
        "held_by": [],
    }


async def test_the_shortest_time_of_the_networks_in_it_counts(
    kz: httpx.AsyncClient, room: dict[str, Any], sign_in: SignIn
) -> None:
    secretariat = await sign_in("secretariat")
    assert (await secretariat.get(RETENTION)).json() == {"days": 90, "least": 30, "most": 180}

    assert (await secretariat.put(RETENTION, json={"days": 30})).status_code == 200
    await close(kz, room)

    assert (await state(kz, room))["purge_at"] == "2026-12-23T04:00:00.000Z"


@pytest.mark.parametrize("days", [29, 181, "ever", None])
async def test_no_network_keeps_it_shorter_or_longer_than_all_agree_on(days: object, sign_in: SignIn) -> None:
    secretariat = await sign_in("secretariat")

    assert refusal(await secretariat.put(RETENTION, json={"days": days})) == (422, "bad_input")
    assert (await secretariat.get(RETENTION)).json()["days"] == 90


async def test_only_its_secretariat_sets_a_network_s_time(kz: httpx.AsyncClient, sign_in: SignIn) -> None:
    secretariat = await sign_in("secretariat")
    others = RETENTION.replace("casc", "seajust")

    assert refusal(await kz.put(RETENTION, json={"days": 30})) == (403, "forbidden")
    assert refusal(await secretariat.put(others, json={"days": 30})) == (403, "forbidden")


async def test_when_the_time_is_over_only_envelopes_are_left(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn, db: Database
) -> None:
    await close(kz, room, note="Nothing more")
    before = await entries(kz, room)
    clock.move(timedelta(days=90, seconds=-1))
    await works(application.state.house, application.state.desk)
    kz = await sign_in("KZ")
    assert await entries(kz, room) == before

    clock.move(timedelta(seconds=1))
    await works(application.state.house, application.state.desk)

    assert await entries(kz, room) == [each | {"body": None, "data": {}} for each in before]
    assert await state(kz, room) == {
        "subject": "",
        "closed_at": "2026-11-23T04:00:00.000Z",
        "purge_at": "2027-02-21T04:00:00.000Z",
        "purged_at": "2027-02-21T04:00:00.000Z",
        "held_by": [],
    }
    assert [each["subject"] for each in (await kz.get("/api/consultations")).json()] == [""]
    assert await db.read(lambda session: vault.keys(session, [room["id"]])) == {}
    assert room["id"] in ledger.noted(application.state.house.settings)
    assert (await done(db, room))[0] == "consultation.purged"


async def test_a_hold_of_either_side_keeps_it_until_all_let_go(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    sign_in: SignIn,
) -> None:
    await close(kz, room)
    for client, key in ((kz, "h1"), (th, "h2")):
        assert (
            await client.post(f"/api/consultations/{room['id']}/hold", json=REASON | {"key": key})
        ).status_code == 200
    assert [(each["kind"], each["body"], each["data"]) for each in await entries(th, room, after=5)] == [
        ("held", REASON["reason"], {"jurisdiction": "KZ"}),
        ("held", REASON["reason"], {"jurisdiction": "TH"}),
    ]
    clock.move(timedelta(days=91))
    kz, th = await sign_in("KZ"), await sign_in("TH")

    seen = []
    for client, key in ((kz, "r1"), (th, "r2")):
        await works(application.state.house, application.state.desk)
        seen.append(((await state(kz, room))["held_by"], (await state(kz, room))["purged_at"]))
        await client.post(f"/api/consultations/{room['id']}/release", json=REASON | {"key": key})
    await works(application.state.house, application.state.desk)

    assert seen == [(["KZ", "TH"], None), (["TH"], None)]
    assert (await state(kz, room))["purged_at"] == "2027-02-22T04:00:00.000Z"


@pytest.mark.parametrize(
    ("steps", "answer"),
    [
        ([("KZ", "hold"), ("KZ", "hold")], (403, "act_not_open_to_you")),
        ([("KZ", "release")], (403, "act_not_open_to_you")),
        ([("KZ", "hold"), ("TH", "release")], (403, "act_not_open_to_you")),
        ([("UZ", "hold")], (404, "not_found")),
        ([("UZ", "release")], (404, "not_found")),
    ],
)
async def test_each_jurisdiction_holds_for_itself(
    steps: list[tuple[str, str]], answer: tuple[int, str], room: dict[str, Any], sign_in: SignIn
) -> None:
    for n, (who, act) in enumerate(steps):
        client = await sign_in(who)
        last = await client.post(f"/api/consultations/{room['id']}/{act}", json=REASON | {"key": f"k{n}"})

    assert refusal(last) == answer


ACTS: dict[str, dict[str, Any]] = {
    "entries": {"body": "Once more"},
    "hold": REASON,
    "release": REASON,
    "acceptances": {"seq": 5},
    "caveats": {"caveats": ["confidential"]},
    "information": {"body": "Two more accounts", "language": "en"},
    "disclosures": {"seq": 5, "body": "It speaks for the accused.", "late": True, "language": "en"},
    "disclosures/6/replies": {"reply": "noted"},
    "close": {"outcome": "not_needed", "central_authority_informed": True},
    "leave": {},
}


async def test_nothing_more_is_done_in_a_purged_room_and_it_gets_no_other_key(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    sign_in: SignIn,
    db: Database,
    world: World,
) -> None:
    assert (await inform(kz, room)).status_code == 200
    assert (await accept(th, room, 5)).status_code == 200
    assert (await notify(th, room)).status_code == 200
    await close(kz, room)
    clock.move(timedelta(days=90))
    await works(application.state.house, application.state.desk)
    kz, th = await sign_in("KZ"), await sign_in("TH")
    before = await entries(kz, room)

    for act, given in ACTS.items():
        for client in (kz, th):
            late = await client.post(f"/api/consultations/{room['id']}/{act}", json={"key": "late"} | given)
            assert late.status_code in (403, 409), (act, late.text)

    assert await entries(kz, room) == before
    assert await db.read(lambda session: vault.keys(session, [room["id"]])) == {}

    await db.write(partial(_out, room_id=room["id"], person_id=world.persons["TH"], at=clock.now()))

    assert [(each["kind"], each["body"], each["data"]) for each in await entries(kz, room, after=8)] == [
        ("left", None, {})
    ]
    assert await db.read(lambda session: vault.keys(session, [room["id"]])) == {}


def _out(session: WriteSession, room_id: str, person_id: str, at: datetime) -> None:
    """Somebody whose time in a room ends after its own."""
    go(
        session,
        log.lock(session, room_id),
        session.get_one(Participant, (room_id, person_id)),
        None,
        own_key("left"),
        at,
    )
