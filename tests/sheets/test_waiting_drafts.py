"""GET /api/secretariat/overview: the drafts of sheets that the secretariat may publish."""

import pytest

from tests.sheets.cells import wire
from tests.support.web import SignIn

pytestmark = pytest.mark.usefixtures("sheets")


async def test_a_draft_waits_on_the_desk_of_whoever_may_publish_it(sign_in: SignIn) -> None:
    steward, secretariat = await sign_in("steward"), await sign_in("secretariat")
    drafted = (await steward.patch("/api/sheets/XA/draft", json={"revision": 1, "cells": [wire("jit", "no")]})).json()

    desk = (await secretariat.get("/api/secretariat/overview")).json()
    await secretariat.post("/api/sheets/XA/publish", json={"revision": drafted["revision"]})
    after = (await secretariat.get("/api/secretariat/overview")).json()

    waiting = {"jurisdiction": "XA", "names": {"en": "Illustria"}, "drafted_at": drafted["drafted_at"]}
    assert (desk["drafts"], after["drafts"]) == ([waiting], [])
    assert {"name": "drafts", "number": 1, "oldest": drafted["drafted_at"]} in desk["queues"]
