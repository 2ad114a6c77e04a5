"""PATCH /api/sheets/{jurisdiction}/draft: a steward drafts."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from app.audit import service as audit
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.sheets.cells import wire
from tests.support.web import SignIn

pytestmark = pytest.mark.usefixtures("sheets")
DRAFT = "/api/sheets/XA/draft"
AT = "2026-11-23T04:00:00Z"


async def test_a_draft_begins_as_what_is_published_and_shows_what_it_changes(sign_in: SignIn) -> None:
    steward = await sign_in("steward")
    new = [wire("direct_contact", "conditions", "In urgent cases"), wire("jit", "yes"), wire("costs", "not_stated")]

    draft = (await steward.patch(DRAFT, json={"revision": 1, "cells": new})).json()

    assert draft == {
        "jurisdiction": "XA",
        "names": {"en": "Illustria"},
        "illustrative": True,
        "revision": 2,
        "version": 1,
        "drafted_at": AT,
        "cells": [wire("direct_contact", "conditions", "In urgent cases"), wire("jit", "yes")],
        "changes": [
            {"was": wire("costs", "stated", "Borne by Illustria"), "will_be": wire("costs", "not_stated")},
            {"was": wire("direct_contact", "yes"), "will_be": wire("direct_contact", "conditions", "In urgent cases")},
            {"was": wire("jit", "not_stated"), "will_be": wire("jit", "yes")},
        ],
        "abilities": {"edit": True, "publish": False},
        "history": [
            {"at": AT, "action": "sheet.drafted", "actor": "fp-steward", "fields": ["costs", "direct_contact", "jit"]}
        ],
    }
    assert draft == (await steward.get(DRAFT)).json()


async def test_a_draft_changes_nothing_for_readers(sign_in: SignIn) -> None:
    reader, steward = await sign_in("TH"), await sign_in("steward")
    before = (await reader.get("/api/sheets/XA")).json()

    await steward.patch(DRAFT, json={"revision": 1, "cells": [wire("jit", "yes")]})

    assert (await reader.get("/api/sheets/XA")).json() == before


async def test_a_stale_edit_is_refused_with_what_changed(sign_in: SignIn) -> None:
    steward, secretariat = await sign_in("steward"), await sign_in("secretariat")
    await steward.patch(DRAFT, json={"revision": 1, "cells": [wire("jit", "yes"), wire("search", "no")]})

    answer = await secretariat.patch(DRAFT, json={"revision": 1, "cells": [wire("jit", "no"), wire("search", "no")]})

    error = answer.json()
    assert (answer.status_code, error["code"]) == (409, "stale_revision")
    assert error["details"]["changed"] == {"jit": {"yours": wire("jit", "no"), "theirs": wire("jit", "yes")}}
    assert error["details"]["current"]["revision"] == 2


@pytest.mark.parametrize(("code", "revision"), [("XA", 1), ("UZ", 0)])
async def test_of_two_edits_at_the_same_moment_one_is_written(sign_in: SignIn, code: str, revision: int) -> None:
    first, second = await sign_in("secretariat"), await sign_in("secretariat")
    edits = [{"revision": revision, "cells": [wire("jit", value)]} for value in ("yes", "no")]

    answers = await asyncio.gather(
        *(
            client.patch(f"/api/sheets/{code}/draft", json=edit)
            for client, edit in zip((first, second), edits, strict=True)
        )
    )

    assert sorted(answer.status_code for answer in answers) == [200, 409]
    draft = (await first.get(f"/api/sheets/{code}/draft")).json()
    assert (draft["revision"], len(draft["history"])) == (revision + 1, 1)


async def test_an_edit_that_changes_nothing_makes_no_draft(sign_in: SignIn) -> None:
    steward = await sign_in("steward")

    draft = (await steward.patch(DRAFT, json={"revision": 1, "cells": [wire("direct_contact", "yes")]})).json()

    assert (draft["revision"], draft["drafted_at"], draft["history"]) == (1, None, [])


async def test_the_first_draft_of_a_state_needs_no_sheet_before_it(sign_in: SignIn) -> None:
    secretariat = await sign_in("secretariat")

    draft = (
        await secretariat.patch("/api/sheets/UZ/draft", json={"revision": 0, "cells": [wire("jit", "yes")]})
    ).json()

    assert (draft["version"], draft["revision"], draft["cells"]) == (0, 1, [wire("jit", "yes")])


async def test_a_draft_given_up_leaves_what_is_published(sign_in: SignIn, database: Database) -> None:
    steward = await sign_in("steward")
    await steward.patch(DRAFT, json={"revision": 1, "cells": [wire("jit", "yes")]})

    given_up = (await steward.post("/api/sheets/XA/discard", json={"revision": 2})).json()
    again = await steward.post("/api/sheets/XA/discard", json={"revision": 3})

    assert (given_up["revision"], given_up["drafted_at"], given_up["changes"]) == (3, None, [])
    assert given_up["cells"] == [wire("costs", "stated", "Borne by Illustria"), wire("direct_contact", "yes")]
    assert (again.status_code, again.json()["code"]) == (409, "nothing_drafted")
    acts = await database.read(lambda session: audit.history(session, "sheet", "XA"))
    assert sorted((act.action, *act.details["fields"]) for act in acts) == [
        ("sheet.draft_given_up", "jit"),
        ("sheet.drafted", "jit"),
    ]


YES, WORDS = wire("jit", "yes"), wire("costs", "stated", "Words")


@pytest.mark.parametrize(
    ("cell", "fields"),
    [
        (wire("no_such_field", "yes"), ["cells.0.field"]),
        (YES | {"value": "perhaps"}, ["cells.0.value"]),
        (YES | {"value": "stated", "text": "Words", "text_language": "en"}, ["cells.0.value"]),
        (WORDS | {"value": "yes"}, ["cells.0.value"]),
        (YES | {"text": "x" * 201}, ["cells.0.text"]),
        (YES | {"text": "two\nlines"}, ["cells.0.text"]),
        (YES | {"text": "bidi\u202e"}, ["cells.0.text"]),
        (YES | {"text": "Words"}, ["cells.0.text_language"]),
        (YES | {"value": "conditions"}, ["cells.0.text"]),
        (YES | {"source": ""}, ["cells.0.source"]),
        (YES | {"confirmed_by": " "}, ["cells.0.confirmed_by"]),
        (YES | {"confirmed_on": None, "next_review": None}, ["cells.0.confirmed_on", "cells.0.next_review"]),
        (YES | {"confirmed_on": "2026-11-24"}, ["cells.0.confirmed_on"]),
        (YES | {"next_review": "2026-10-01"}, ["cells.0.next_review"]),
        (YES | {"link": "javascript:alert(1)"}, ["cells.0.link"]),
        (wire("jit", "not_stated") | {"text": "Words"}, ["cells.0.text"]),
        (YES | {"surprise": 1}, ["cells.0.surprise"]),
    ],
)
async def test_a_cell_that_cannot_be_kept_is_named_and_nothing_is_stored(
    sign_in: SignIn, cell: dict[str, Any], fields: list[str]
) -> None:
    steward = await sign_in("steward")

    answer = await steward.patch(DRAFT, json={"revision": 1, "cells": [cell, wire("search", "no")]})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})
    assert (await steward.get(DRAFT)).json()["revision"] == 1


async def test_a_day_that_has_begun_where_it_was_confirmed_is_not_tomorrow(sign_in: SignIn, clock: ManualClock) -> None:
    clock.move(timedelta(hours=15, minutes=1))  # 19:01 in UTC is the 24th from Astana on
    steward = await sign_in("steward")

    answer = await steward.patch(DRAFT, json={"revision": 1, "cells": [YES | {"confirmed_on": "2026-11-24"}]})

    assert answer.status_code == 200


async def test_a_field_twice_in_one_edit_is_refused(sign_in: SignIn) -> None:
    steward = await sign_in("steward")

    answer = await steward.patch(DRAFT, json={"revision": 1, "cells": [wire("jit", "no"), YES]})

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["cells"]})
