"""/api/secretariat/networks/{network}/states: a State becomes an observer, is suspended, leaves, comes back.

The rule is docs/decisions/0006. KZ and UZ are of CASC; the caller is its secretariat.
"""

from datetime import timedelta
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import AsyncClient
from sqlalchemy import select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.kernel.ids import new_id
from tests.support.denominators import Summed
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

CASC = "/api/secretariat/networks/casc/states"
WHY = "Decision of the plenary (illustrative)"


def decision(status: str, **more: str) -> dict[str, str]:
    return {"jurisdiction": "KZ", "status": status, "reason": WHY} | more


async def carried_out(application: FastAPI) -> None:
    """What the worker and the index of this process do by themselves sooner or later."""
    await works(application.state.house, application.state.desk)
    await application.state.desk.follow()


async def seen_by(client: AsyncClient, world: World, *codes: str) -> tuple[list[str], list[int], list[str | None]]:
    """What search finds (as `KZ full`), the counts of its facet of networks, and what the cards answer."""
    found = (await client.get("/api/directory/search")).json()
    cards = [await client.get(f"/api/directory/focal-points/{world.focal_points[code]}") for code in codes]
    return (
        sorted(f"{hit['card']['jurisdiction']} {hit['card']['level']}" for hit in found["hits"]),
        [each["count"] for each in found["facets"]["network"]],
        [card.json().get("level") for card in cards],
    )


SEEN: dict[str, dict[str, tuple[list[str], list[int], list[str | None]]]] = {
    "observer": {
        "KZ": (["KZ full", "UZ office"], [2], ["full", "office"]),
        "UZ": (["KZ office", "TH office", "UZ full"], [2, 1], ["office", "full"]),
        "TH": (["FR full", "KZ office", "TH full", "UZ office"], [2, 1, 1], ["office", "office"]),
        "secretariat": (["KZ full", "TH office", "UZ full"], [2, 1], ["full", "full"]),
    },
    "suspended": {
        "KZ": (["KZ full"], [1], ["full", None]),
        "UZ": (["TH office", "UZ full"], [1, 1], [None, "full"]),
        "TH": (["FR full", "TH full", "UZ office"], [1, 1, 1], [None, "office"]),
        "secretariat": (["KZ full", "TH office", "UZ full"], [2, 1], ["full", "full"]),
    },
    "former": {
        "KZ": ([], [], [None, None]),
        "UZ": (["TH office", "UZ full"], [1, 1], [None, "full"]),
        "TH": (["FR full", "TH full", "UZ office"], [1, 1, 1], [None, "office"]),
        "secretariat": (["TH office", "UZ full"], [1, 1], [None, "full"]),
    },
    "member": {
        "KZ": (["KZ full", "TH office", "UZ full"], [2, 1], ["full", "full"]),
        "UZ": (["KZ full", "TH office", "UZ full"], [2, 1], ["full", "full"]),
        "TH": (["FR full", "KZ office", "TH full", "UZ office"], [2, 1, 1], ["office", "office"]),
        "secretariat": (["KZ full", "TH office", "UZ full"], [2, 1], ["full", "full"]),
    },
}
"""What each caller finds after the decision: hits, counts by network (CASC, EJN, SEAJust), the cards of KZ and UZ."""
TOLD: dict[str, tuple[list[str], list[str]]] = {
    "observer": (["observer"], []),
    "suspended": (["suspended"], []),
    "former": ([], ["casc"]),
    "member": (["full"], []),
}
"""What the session of the State's person says for the sentence on their screen: standings held, networks left."""


@pytest.mark.parametrize("status", SEEN)
async def test_what_everybody_sees_after_a_decision(
    application: FastAPI, sign_in: SignIn, world: World, status: str, summed: Summed
) -> None:
    secretariat = await sign_in("secretariat")
    readers = {whom: await sign_in(whom) for whom in SEEN[status]}

    answer = await secretariat.post(CASC, json=decision(status))
    await carried_out(application)

    summed("readers of a standing", len(readers))
    assert answer.status_code == 201
    assert {whom: await seen_by(client, world, "KZ", "UZ") for whom, client in readers.items()} == SEEN[status]
    told = (await readers["KZ"].get("/api/session")).json()["person"]
    assert ([each["standing"] for each in told["grants"]], told["left"]) == TOLD[status]


async def test_whoever_holds_a_grant_for_another_state_too_has_not_left(
    application: FastAPI, sign_in: SignIn, world: World, database: Database
) -> None:
    secretariat, reader = await sign_in("secretariat"), await sign_in("KZ")
    steward = Grant(
        id=new_id(),
        person_id=world.persons["KZ"],
        role="steward",
        network="casc",
        jurisdiction="UZ",
        valid_from=world.at,
    )

    await secretariat.post(CASC, json=decision("former"))
    left = (await reader.get("/api/session")).json()["person"]["left"]
    await database.write(lambda session: session.add(steward))

    assert left == ["casc"]
    assert (await reader.get("/api/session")).json()["person"]["left"] == []


async def test_whoever_comes_back_sees_and_is_seen_as_before(
    application: FastAPI, sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    secretariat, reader = await sign_in("secretariat"), await sign_in("KZ")
    for status in ("suspended", "former", "member"):
        clock.move(timedelta(minutes=1))
        await secretariat.post(CASC, json=decision(status))
    await carried_out(application)

    assert await seen_by(reader, world, "KZ", "UZ") == SEEN["member"]["KZ"]


async def test_a_later_date_takes_effect_by_itself(
    application: FastAPI, sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    secretariat, reader = await sign_in("secretariat"), await sign_in("UZ")
    effective = clock.now() + timedelta(minutes=10)

    answer = await secretariat.post(CASC, json=decision("suspended", effective_from=effective.isoformat()))
    await carried_out(application)
    before = await seen_by(reader, world, "KZ", "UZ")
    clock.set(effective)
    await carried_out(application)

    decided = {
        "status": "suspended",
        "effective_from": "2026-11-23T04:10:00Z",
        "reason": WHY,
        "decided_at": "2026-11-23T04:00:00Z",
        "decided_by": "Person None",
        "applied": False,
    }
    kz = {"jurisdiction": "KZ", "status": "member", "standing": "full", "focal_points": 1, "decisions": [decided]}
    assert answer.json()["states"][0] == kz
    assert before == SEEN["member"]["UZ"]
    assert await seen_by(reader, world, "KZ", "UZ") == SEEN["suspended"]["UZ"]
    assert (await secretariat.get(CASC)).json()["states"][0] == kz | {
        "status": "suspended",
        "standing": "suspended",
        "decisions": [decided | {"applied": True}],
    }

    def audited(session: ReadSession) -> list[tuple[object, ...]]:
        rows = session.scalars(
            select(AuditEntry).where(col(AuditEntry.object_kind) == "network").order_by(col(AuditEntry.at))
        )
        return [(row.action, row.actor, row.details["status"]) for row in rows]

    assert await database.read(audited) == [
        ("status.decided", world.secretariat, "suspended"),
        ("status.took_effect", None, "suspended"),
    ]


async def test_open_rooms_go_on_and_no_new_ones_begin(application: FastAPI, sign_in: SignIn, world: World) -> None:
    secretariat, suspended, other = [await sign_in(whom) for whom in ("secretariat", "KZ", "TH")]
    form = {
        "subject": "A question",
        "requested_jurisdictions": ["TH"],
        "language": "en",
        "question_type": "requirements",
        "urgency": "normal",
        "offences": [],
        "measures": [],
        "focal_points": [world.focal_points["TH"]],
    }
    room = (await suspended.post("/api/consultations", json=form | {"key": new_id()})).json()["id"]

    await secretariat.post(CASC, json=decision("suspended"))
    said = [
        await client.post(f"/api/consultations/{room}/entries", json={"key": new_id(), "body": "still here"})
        for client in (suspended, other)
    ]
    begun = await suspended.post("/api/consultations", json=form | {"key": new_id()})
    asked = await other.post(f"/api/consultations/{room}/participants", json=_invitation(world, "KZ"))

    assert [each.status_code for each in said] == [200, 200]
    assert (begun.status_code, asked.status_code) == (404, 404)


def _invitation(world: World, code: str) -> dict[str, Any]:
    return {"key": new_id(), "focal_point": world.focal_points[code]}


@pytest.mark.parametrize(
    ("whom", "network", "status"), [("KZ", "casc", 403), ("secretariat", "ejn", 403), ("", "casc", 401)]
)
async def test_only_its_own_secretariat_reads_or_decides(sign_in: SignIn, whom: str, network: str, status: int) -> None:
    client, address = await sign_in(whom), f"/api/secretariat/networks/{network}/states"

    read, written = await client.get(address), await client.post(address, json=decision("suspended"))

    assert (read.status_code, written.status_code) == (status, status)


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        (decision("member") | {"jurisdiction": "XX"}, ["jurisdiction"]),
        (decision("expelled"), ["status"]),
        (decision("member") | {"reason": ""}, ["reason"]),
        (decision("member", effective_from="2026-12-01"), ["effective_from"]),
    ],
)
async def test_bad_input_is_named_and_nothing_is_decided(
    sign_in: SignIn, form: dict[str, str], fields: list[str]
) -> None:
    client = await sign_in("secretariat")
    before = (await client.get(CASC)).json()

    answer = await client.post(CASC, json=form)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})
    assert (await client.get(CASC)).json() == before
