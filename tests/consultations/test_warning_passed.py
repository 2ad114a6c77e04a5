"""`despite`: a warning of the composer that its writer went past."""

from typing import Any

import httpx

from app.audit import service as audit
from app.kernel.db import Database
from tests.consultations.steps import entries, refusal, say


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
