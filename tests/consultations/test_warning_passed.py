"""`despite`: a warning of the composer that its writer went past."""

from functools import partial
from typing import Any

import httpx
import pytest

from app.audit import service as audit
from app.kernel.db import Database
from app.main import create_app
from app.reference.models import Term
from tests.consultations.steps import agree, entries, invite, refusal, say
from tests.consultations.test_accept import accept
from tests.consultations.test_spontaneous import inform
from tests.security.typed import free_fields
from tests.support.denominators import Counted
from tests.support.web import SignIn, demo_settings
from tests.support.world import World


async def test_a_warning_passed_keeps_its_kind_and_reason_only(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database
) -> None:
    despite = {"categories": ["account"], "reason": "made_up"}

    await say(kz, room, "k5", body="KZ86 125K ZT50 0410 0100", despite=despite)
    await say(kz, room, "k5", body="KZ86 125K ZT50 0410 0100", despite=despite)

    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [each.details for each in kept if each.action == "consultation.warning_passed"] == [despite]
    assert (await entries(kz, room, after=4))[0]["data"] == {}
    assert refusal(await say(kz, room, "k6", despite=despite | {"text": "KZ86"})) == (422, "bad_input")


DESPITE = {"categories": ["person"], "reason": "needed_now"}
WARNED: dict[str, dict[str, Any]] = {
    "checklist": {"item": "translation", "state": "settled", "note": "For Ivanov", "language": "en"},
    "calls": {"body": "Of Ivanov", "language": "en"},
    "hold": {"reason": "Ivanov's trial", "language": "en"},
    "disclosures": {"seq": 5, "body": "Of Ivanov", "language": "en", "late": True},
    "subject": {"subject": "Bank records of Ivanov"},
    "close": {"outcome": "not_needed", "central_authority_informed": True, "note": "Ivanov", "language": "en"},
    "leave": {"note": "Ask Ivanov", "language": "en"},
    "promise": {"by": "2026-11-24T04:00:00Z", "note": "Ivanov is away", "language": "en"},
    "urgency": {"urgency": "critical", "urgent": {"reason": "life"}, "note": "Ivanov", "language": "en"},
    "caveats": {"caveats": ["other_restriction"], "terms": {"text": "Not for Ivanov"}},
}
FOR_ONESELF = {
    "PUT /api/consultation-drafts/{key}",
    "PUT /api/consultations/{id}/draft",
    "POST /api/consultations/search",
}
"""Doors whose words nobody else reads: drafts, and what somebody looks for."""


def test_no_door_takes_free_text_into_a_room_without_the_word_on_a_warning(counted: Counted) -> None:
    described = create_app(demo_settings("sqlite://")).openapi()

    fields = {tuple(field.rsplit(" ", 1)) for field in free_fields(described)}

    doors = {door for door, _ in fields} - FOR_ONESELF
    schemas = described["components"]["schemas"]
    counted(f"{len(fields)} fields of free text, {len(doors)} doors of rooms")
    assert len(doors) > 15
    assert [door for door in sorted(doors) if "despite" not in _taken(described, schemas, door)] == []


def _taken(described: dict[str, Any], schemas: dict[str, Any], door: str) -> set[str]:
    method, address = door.split(" ")
    body = described["paths"][address][method.lower()]["requestBody"]["content"]["application/json"]["schema"]
    return set(schemas[body["$ref"].rsplit("/", 1)[-1]]["properties"])


async def test_a_lead_and_a_secretariat_pass_warnings_too(
    sign_in: SignIn, kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    asked = (await invite(kz, room, focal_point=world.focal_points["UZ"])).json()
    forum = {"network": "casc", "subject": "Plenary", "announcement": "Of Ivanov", "language": "en", "key": "f"}

    await agree(th, room, asked["seq"], note="Ask Ivanov", language="en", despite=DESPITE)
    opened = await (await sign_in("secretariat")).post("/api/forums", json=forum | {"despite": DESPITE})

    for id in (room["id"], opened.json()["id"]):
        kept = await db.read(partial(audit.history, object_kind="consultation", object_id=id))
        assert [each.details for each in kept if each.action == "consultation.warning_passed"] == [DESPITE]


@pytest.mark.parametrize("act", WARNED)
async def test_so_does_a_warning_about_whatever_else_is_written_in_a_room(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], db: Database, act: str
) -> None:
    life = Term(kind="urgency_reason", code="life", position=1, labels={})
    await db.write(lambda session: session.add(life))
    await inform(kz, room)
    await accept(th, room, 5)

    given = {"key": "k", "despite": DESPITE} | WARNED[act]
    writer = kz if act in {"close", "subject"} else th
    answer = await writer.post(f"/api/consultations/{room['id']}/{act}", json=given)

    assert answer.status_code == 200, answer.text
    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [each.details for each in kept if each.action == "consultation.warning_passed"] == [DESPITE]
