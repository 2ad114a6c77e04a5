"""A closed room is kept for as long as its networks say, held while somebody needs it, and then unreadable for ever."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.audit import service as audit
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.vault import ledger
from app.vault import service as vault
from tests.consultations.steps import close, entries, refusal
from tests.support.denominators import Counted
from tests.support.errands import works
from tests.support.web import SignIn

RETENTION = "/api/secretariat/networks/casc/retention"
REASON = {"reason": "Proceedings are pending", "language": "en"}
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


async def done(db: Database, room: dict[str, Any]) -> list[str]:
    """What the audit says was done to a room, newest first."""
    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    return [each.action for each in kept]


async def state(client: httpx.AsyncClient, room: dict[str, Any]) -> dict[str, Any]:
    found = (await client.get(f"/api/consultations/{room['id']}")).json()
    return {key: found[key] for key in ("subject", "closed_at", "purge_at", "held_by")}


async def test_closing_says_until_when_it_is_kept(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await close(kz, room)

    assert await state(kz, room) == {
        "subject": room["subject"],
        "closed_at": "2026-11-23T04:00:00.000Z",
        "purge_at": "2027-02-21T04:00:00.000Z",
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


async def test_when_the_time_is_over_it_is_like_a_room_that_never_existed(
    kz: httpx.AsyncClient,
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    sign_in: SignIn,
    db: Database,
    counted: Counted,
) -> None:
    await close(kz, room, note="Nothing more")
    before = await entries(kz, room)
    clock.move(timedelta(days=90, seconds=-1))
    await works(application.state.house, application.state.desk)
    kz = await sign_in("KZ")
    assert await entries(kz, room) == before

    clock.move(timedelta(seconds=1))
    await works(application.state.house, application.state.desk)

    assert (await kz.get("/api/consultations")).json() == []
    for path in ("", "/entries", "/papers", "/files"):
        assert refusal(await kz.get(f"/api/consultations/{room['id']}{path}")) == (404, "not_found")
    for act, given in ACTS.items():
        late = await kz.post(f"/api/consultations/{room['id']}/{act}", json={"key": "late"} | given)
        assert refusal(late) == (404, "not_found"), act
    counted(f"{len(ACTS)} acts in a purged room, refused like in a missing one")
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
        seen.append((await state(kz, room))["held_by"])
        await client.post(f"/api/consultations/{room['id']}/release", json=REASON | {"key": key})
    await works(application.state.house, application.state.desk)

    assert seen == [["KZ", "TH"], ["TH"]]
    assert refusal(await kz.get(f"/api/consultations/{room['id']}")) == (404, "not_found")


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
