"""Through the doors of consultations and sheets."""

from datetime import timedelta
from typing import Any

from tests.consultations.steps import form
from tests.consultations.test_leave import colleague
from tests.security.walking import Walk
from tests.sheets.cells import wire

ROOMS, SHEETS = "/api/consultations", "/api/sheets"
ROOM = f"{ROOMS}/{{id}}"
LIFE = {"reason": "life"}
ENGLISH = {"language": "en"}


async def rooms(walk: Walk) -> None:
    await walk("KZ", "PUT /api/consultation-drafts/{key}", {"subject": "Bank records"}, key="draft-1")
    await walk("KZ", "GET /api/consultation-drafts")
    await walk("KZ", "DELETE /api/consultation-drafts/{key}", key="draft-1")
    uz = {"jurisdiction": "UZ", "network": "casc"}
    await walk("KZ", f"POST {ROOMS}/alerted", {"focal_points": [], "on_call": [uz], "urgency": "critical"})
    opened = await walk("KZ", f"POST {ROOMS}", form(walk.world))
    id = opened["id"]

    async def act(whom: str, what: str, **given: Any) -> Any:
        return await walk(whom, f"POST {ROOM}/{what}", {"key": f"{what}-1"} | given, id=id)

    await walk("KZ", f"GET {ROOMS}")
    await walk("KZ", f"GET {ROOM}", id=id)
    await walk("KZ", f"GET {ROOM}/entries", id=id)
    await walk("KZ", f"PUT {ROOM}/draft", {"key": "next", "text": "Which form?"}, id=id)
    await walk("KZ", f"GET {ROOM}/draft", id=id)
    await walk("KZ", f"POST {ROOMS}/search", {"words": "bank"})
    await act("TH", "entries", kind="acknowledged")
    await walk("TH", f"POST {ROOM}/read", {"seq": 1}, id=id)
    await act("KZ", "participants", focal_point=walk.world.focal_points["UZ"])
    await act("KZ", "checklist", item="translation", state="settled")
    await act("TH", "promise", by=(walk.world.at + timedelta(days=1)).isoformat())
    await act("KZ", "calls", body="I telephoned.", **ENGLISH)
    await act("KZ", "subject", subject="Bank records")
    await act("KZ", "urgency", urgency="high", urgent=LIFE)
    await act("KZ", "caveats", caveats=["confidential"])
    told = await act("KZ", "information", body="Two accounts were opened in May.", vouched=True, **ENGLISH)
    await act("TH", "acceptances", seq=told["seq"])
    speaks = {"body": "It speaks for the accused.", "planned_on": "2026-12-01", **ENGLISH}
    disclosed = await act("TH", "disclosures", seq=told["seq"], **speaks)
    reply = {"key": "reply-1", "reply": "noted"}
    await walk("KZ", f"POST {ROOM}/disclosures/{{seq}}/replies", reply, id=id, seq=disclosed["seq"])
    await walk("TH", "GET /api/disclosures")
    await walk("TH", "POST /api/disclosures/exports", {"format": "json"})
    await act("KZ", "hold", reason="An inquiry.", **ENGLISH)
    await act("KZ", "release", reason="It is over.", **ENGLISH)
    await act("KZ", "close", outcome="not_needed", central_authority_informed=True)
    asked = {"requested_jurisdictions": ["UZ"], "focal_points": [walk.world.focal_points["UZ"]]}
    other = await walk("KZ", f"POST {ROOMS}", form(walk.world, key="open-2", urgency="high", urgent=LIFE, **asked))
    await walk("KZ", f"POST {ROOM}/escalate", {"key": "escalate-1", "jurisdiction": "UZ"}, id=other["id"])
    await walk("secretariat", "GET /api/overseen")
    await colleague(walk.application.state.house.db, walk.world, "UZ", "casc")
    one_more = {"key": "call-1", "jurisdiction": "UZ"}
    await walk("secretariat", "POST /api/overseen/{id}/officers", one_more, id=other["id"])


async def sheets(walk: Walk) -> None:
    sheet = f"{SHEETS}/{{jurisdiction}}"
    await walk("KZ", f"GET {SHEETS}")
    await walk("KZ", f"GET {SHEETS}/compare", query={"of": ["XA", "XB"]})
    await walk("secretariat", f"POST {SHEETS}/exports", {"format": "csv", "of": ["XA"]})
    await walk("KZ", f"GET {sheet}", jurisdiction="XA")
    draft = await walk("secretariat", f"GET {sheet}/draft", jurisdiction="XA")
    cells = [wire("direct_contact", "no")]
    changed = await walk(
        "secretariat", f"PATCH {sheet}/draft", {"revision": draft["revision"], "cells": cells}, jurisdiction="XA"
    )
    await walk("secretariat", f"POST {sheet}/publish", {"revision": changed["revision"]}, jurisdiction="XA")
    draft = await walk("secretariat", f"GET {sheet}/draft", jurisdiction="XA")
    cells = [wire("direct_contact", "yes")]
    changed = await walk(
        "secretariat", f"PATCH {sheet}/draft", {"revision": draft["revision"], "cells": cells}, jurisdiction="XA"
    )
    await walk("secretariat", f"POST {sheet}/discard", {"revision": changed["revision"]}, jurisdiction="XA")
    client = await walk.client("secretariat")
    file = (await client.post(f"{SHEETS}/exports", json={"format": "csv", "of": ["XA"]})).content
    await walk("secretariat", f"POST {SHEETS}/import", file, query={"format": "csv"})
