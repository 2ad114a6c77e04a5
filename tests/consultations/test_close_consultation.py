"""POST /api/consultations/{id}/close: what came of it."""

from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.consultations.models import Room
from app.kernel.db import Database
from tests.consultations.steps import AT, agree, close, entries, invite, refusal
from tests.support.web import SignIn
from tests.support.world import World


async def test_the_answer_is_an_ack_and_the_room_says_so(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    answer = await close(kz, room)

    seen = (await kz.get(f"/api/consultations/{room['id']}")).json()
    assert (answer.status_code, answer.json()) == (200, {"key": "close-1", "room": room["id"], "seq": 5, "at": AT})
    assert (seen["status"], seen["outcome"], seen["last_seq"]) == ("closed", "not_needed", 5)
    assert [act for act, may in seen["abilities"].items() if may] == ["leave"]


async def test_the_entry_keeps_outcome_note_and_reference(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    given = {"note": "By post.", "language": "en", "formal_reference": "17-4/2026"}
    given |= {"request_on": "2026-12-01", "usefulness": "partly"}
    await close(kz, room, outcome="request_will_be_sent", **given)

    assert await entries(kz, room, after=4) == [
        {
            "room": room["id"],
            "seq": 5,
            "key": "close-1",
            "kind": "closed",
            "author": world.persons["KZ"],
            "at": AT,
            "body": "By post.",
            "reply_to": None,
            "caveats": [],
            "language": "en",
            "data": {
                "outcome": "request_will_be_sent",
                "formal_reference": "17-4/2026",
                "request_on": "2026-12-01",
                "central_authority_informed": True,
            },
        }
    ]


async def test_the_same_key_gets_the_first_ack_and_another_key_is_too_late(
    kz: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    first = await close(kz, room)

    assert (await close(kz, room, outcome="request_will_be_sent")).json() == first.json()
    assert refusal(await close(kz, room, key="close-2")) == (409, "room_closed")


@pytest.mark.parametrize(
    ("whom", "expected"),
    [
        ("TH", (403, "act_not_open_to_you")),
        ("UZ", (404, "not_found")),
        ("secretariat", (404, "not_found")),
    ],
)
async def test_only_the_requesting_side_closes(
    sign_in: SignIn, room: dict[str, Any], whom: str, expected: tuple[int, str]
) -> None:
    assert refusal(await close(await sign_in(whom), room)) == expected


async def test_what_was_thought_of_it_is_kept_for_statistics_and_shown_to_nobody(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database
) -> None:
    await close(kz, room, usefulness="not_useful")

    assert await db.read(lambda session: session.get_one(Room, room["id"]).usefulness) == "not_useful"
    assert "not_useful" not in (await kz.get(f"/api/consultations/{room['id']}")).text
    assert "not_useful" not in str(await entries(kz, room))


async def test_nobody_waits_to_be_let_into_a_closed_room(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    asked = await invite(kz, room, secretariat="casc")

    await close(kz, room)

    assert (await th.get(f"/api/consultations/{room['id']}")).json()["admissions"] == []
    assert refusal(await agree(th, room, asked.json()["seq"])) == (409, "room_closed")
    assert (await th.post(f"/api/consultations/{room['id']}/leave", json={"key": "leave-1"})).status_code == 200
    assert [each["kind"] for each in await entries(kz, room, after=5)] == ["closed", "left"]


async def test_an_outcome_is_one_of_the_known(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    assert refusal(await close(kz, room, outcome="who_knows")) == (422, "bad_input")


@pytest.mark.parametrize(
    ("outcome", "given", "missing"),
    [
        ("request_will_be_sent", {}, ["formal_reference"]),
        ("request_will_be_sent", {"formal_reference": " ", "note": "By post."}, ["formal_reference"]),
        ("not_possible", {}, ["note"]),
        ("not_possible", {"note": "  ", "formal_reference": "17-4/2026"}, ["note"]),
        ("not_needed", {"request_on": "2026-12-01"}, ["request_on"]),
    ],
)
async def test_an_outcome_is_told_with_what_it_needs(
    kz: httpx.AsyncClient, room: dict[str, Any], outcome: str, given: dict[str, str], missing: list[str]
) -> None:
    answer = await close(kz, room, outcome=outcome, **given)

    assert (refusal(answer), answer.json()["details"]) == ((422, "bad_input"), {"fields": missing})
    assert len(await entries(kz, room)) == 4


async def test_it_is_always_said_whether_the_central_authority_knows(
    kz: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    answer = await close(kz, room, central_authority_informed=None)

    assert (refusal(answer), answer.json()["details"]) == (
        (422, "bad_input"),
        {"fields": ["central_authority_informed"]},
    )


async def test_it_is_audited(kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database) -> None:
    await close(kz, room)

    found = await db.read(
        lambda session: session.exec(select(AuditEntry).where(col(AuditEntry.action) == "consultation.closed")).all()
    )
    assert [(each.actor, each.object_id, each.details) for each in found] == [
        (world.persons["KZ"], room["id"], {"outcome": "not_needed"})
    ]
