"""POST /api/disclosures/exports: the register as a file, rationed, and in the audit of each room that it is about."""

import csv
import io
from datetime import timedelta
from typing import Any

import httpx
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.consultations.steps import close, refusal
from tests.consultations.test_assign import people
from tests.consultations.test_disclosures import REGISTER
from tests.consultations.test_spontaneous import informed, notify
from tests.consultations.test_unanswered_disclosures import reply
from tests.support.web import SignIn

__all__ = ["informed", "people"]


async def test_the_file_has_a_row_for_each_reply_says_whose_it_is_and_is_in_the_audit(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any], db: Database
) -> None:
    await notify(th, informed, body="=It speaks for the accused.")
    await reply(kz, informed, body="First let us speak.")
    await reply(kz, informed, key="again", reply="agreed", body="We agree.")
    await close(kz, informed)

    table, data = [await th.post(f"{REGISTER}/exports", json={"format": each}) for each in ("csv", "json")]

    rows = list(csv.DictReader(io.StringIO(table.text.removeprefix("\ufeff"))))
    assert [(each["planned_on"], each["body"], each["reply"], each["reply_body"]) for each in rows] == [
        ("2026-12-01", "'=It speaks for the accused.", "consult", "First let us speak."),
        ("2026-12-01", "'=It speaks for the accused.", "agreed", "We agree."),
    ]
    assert {each["exported_for"] for each in rows} == {"Person TH"}
    said = data.json()
    assert (said["notice"], said["exported_for"]) == ("not_evidence", "Person TH")
    assert [each["reply"] for each in said["disclosures"][0]["replies"]] == ["consult", "agreed"]
    kept = select(AuditEntry).where(
        col(AuditEntry.action).in_(("consultation.disclosures_exported", "consultation.exported"))
    )
    entries = await db.read(lambda session: session.exec(kept).all())
    marks = {"csv": rows[0]["mark"], "json": said["mark"]}
    assert {each.object_id: each.details for each in entries if each.object_kind == "disclosure_register"} == {
        mark: {"notices": 1, "format": format} for format, mark in marks.items()
    }
    of_rooms = [each for each in entries if each.object_kind == "consultation"]
    assert {(each.object_id, each.details["number"], each.details["words"]) for each in of_rooms} == {
        (informed["id"], mark, True) for mark in marks.values()
    }


async def test_three_files_a_day_and_no_more(th: httpx.AsyncClient, clock: ManualClock) -> None:
    first = await th.post(f"{REGISTER}/exports", json={"format": "csv"})
    clock.move(timedelta(minutes=1))
    more = [await th.post(f"{REGISTER}/exports", json={"format": each}) for each in ("json", "csv", "json")]

    assert [each.status_code for each in (first, *more)] == [200, 200, 200, 429]
    assert refusal(more[-1]) == (429, "papers_a_day")
    assert more[-1].headers["retry-after"] == str(24 * 60 * 60 - 60)


async def test_whoever_reads_the_audit_of_a_room_finds_that_its_notices_left_in_a_file(
    sign_in: SignIn, kz: httpx.AsyncClient, th: httpx.AsyncClient, informed: dict[str, Any], people: dict[str, str]
) -> None:
    await notify(th, informed)
    for client in (kz, await sign_in("TH-correspondent")):
        assert (await client.post(f"{REGISTER}/exports", json={"format": "csv"})).status_code == 200

    of = {"act": "consultation.exported"}
    acts = (await (await sign_in("secretariat")).get("/api/audit", params=of)).json()["acts"]

    assert [(each["object_kind"], each["actor"]["display_name"], each["subject"]) for each in acts] == [
        ("consultation", "Person KZ", informed["reference"]),
    ]
