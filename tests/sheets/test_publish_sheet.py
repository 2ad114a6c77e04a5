"""POST /api/sheets/{jurisdiction}/publish: the secretariat publishes."""

import pytest

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.kernel.db import Database, ReadSession
from tests.sheets.cells import wire
from tests.support.web import SignIn

pytestmark = pytest.mark.usefixtures("sheets")


async def test_what_was_drafted_is_published_as_it_was_reviewed(sign_in: SignIn, database: Database) -> None:
    steward, secretariat, reader = await sign_in("steward"), await sign_in("secretariat"), await sign_in("TH")
    await steward.patch("/api/sheets/XA/draft", json={"revision": 1, "cells": [wire("jit", "no")]})
    reviewed = (await secretariat.get("/api/sheets/XA/draft")).json()

    answer = await secretariat.post("/api/sheets/XA/publish", json={"revision": reviewed["revision"]})

    published = (await reader.get("/api/sheets/XA")).json()
    assert (answer.status_code, answer.json()["drafted_at"], answer.json()["revision"]) == (200, None, 3)
    assert (published["version"], published["cells"]) == (2, reviewed["cells"])

    def acts(session: ReadSession) -> list[AuditEntry]:
        return audit.history(session, "sheet", "XA")

    assert sorted((act.action, act.details["version"], act.details["fields"]) for act in await database.read(acts)) == [
        ("sheet.drafted", 1, ["jit"]),
        ("sheet.published", 2, ["jit"]),
    ]


async def test_a_draft_that_changed_after_the_review_is_not_published(sign_in: SignIn) -> None:
    steward, secretariat = await sign_in("steward"), await sign_in("secretariat")
    await steward.patch("/api/sheets/XA/draft", json={"revision": 1, "cells": [wire("jit", "no")]})
    await steward.patch("/api/sheets/XA/draft", json={"revision": 2, "cells": [wire("search", "no")]})

    answer = await secretariat.post("/api/sheets/XA/publish", json={"revision": 2})

    error = answer.json()
    assert (answer.status_code, error["code"], error["details"]["current"]["revision"]) == (409, "stale_revision", 3)
    assert (await steward.get("/api/sheets/XA")).json()["version"] == 1


async def test_without_a_draft_there_is_nothing_to_publish(sign_in: SignIn) -> None:
    secretariat = await sign_in("secretariat")

    answer = await secretariat.post("/api/sheets/XA/publish", json={"revision": 1})

    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_drafted")
