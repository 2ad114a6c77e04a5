"""`despite`: a warning of the composer that its writer went past."""

from typing import Any

import httpx
import pytest

from app.audit import service as audit
from app.kernel.db import Database
from tests.consultations.steps import entries, refusal, say
from tests.consultations.test_accept import accept
from tests.consultations.test_spontaneous import inform


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
    "close": {"outcome": "not_needed", "central_authority_informed": True, "note": "Ivanov", "language": "en"},
    "leave": {"note": "Ask Ivanov", "language": "en"},
}


@pytest.mark.parametrize("act", WARNED)
async def test_so_does_a_warning_about_whatever_else_is_written_in_a_room(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], db: Database, act: str
) -> None:
    await inform(kz, room)
    await accept(th, room, 5)

    given = {"key": "k", "despite": DESPITE} | WARNED[act]
    answer = await (kz if act == "close" else th).post(f"/api/consultations/{room['id']}/{act}", json=given)

    assert answer.status_code == 200, answer.text
    kept = await db.read(lambda session: audit.history(session, "consultation", room["id"]))
    assert [each.details for each in kept if each.action == "consultation.warning_passed"] == [DESPITE]
