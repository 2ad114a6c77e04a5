"""GET /api/audit and POST /api/audit/exports: one account reads so much in a day, and who keeps its role is told."""

from datetime import timedelta

import httpx
import pytest
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.evidence.reading import exporting, rations, service
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.outbox.models import Notice
from tests.secretariat.people.conftest import Ids, staff
from tests.support.web import SignIn

__all__ = ["staff"]
READ, TAKEN = "/api/audit", "/api/audit/exports"


async def test_beyond_it_nothing_is_read_or_taken_until_the_day_is_over_and_an_operator_is_told_once(
    sign_in: SignIn, staff: Ids, database: Database, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A network's secretary, and an auditor of the whole service."""
    monkeypatch.setattr(rations, "A_DAY", {rations.READ: 2, rations.TAKEN: 1})
    for whom in ("secretariat", "auditor"):
        await _reads_on(await sign_in(whom))
    told = select(Notice.person_id, Notice.about, Notice.urgent).where(col(Notice.kind) == "audit_refused")
    noted = select(AuditEntry.actor, AuditEntry.details).where(col(AuditEntry.action) == rations.REFUSED)
    notices = await database.read(lambda session: [tuple(each) for each in session.exec(told)])
    entries = await database.read(lambda session: [tuple(each) for each in session.exec(noted)])
    clock.move(timedelta(days=1))
    tomorrow = await sign_in("auditor")

    assert sorted(notices) == sorted((staff["operator"], staff[whom], True) for whom in ("secretariat", "auditor"))
    assert len(entries) == 2
    assert (staff["auditor"], {"act": "audit.read", "limit": 2}) in entries
    assert [(await tomorrow.get(READ)).status_code, (await tomorrow.post(TAKEN, json={})).status_code] == [200, 200]


async def _reads_on(client: httpx.AsyncClient) -> None:
    read = [await client.get(READ, params=each) for each in ({}, {}, {"act": "session"}, {})]
    taken = [await client.post(TAKEN, json={}) for _ in range(2)]
    refused = read[2]

    assert [each.status_code for each in read + taken] == [200, 200, 429, 429, 200, 429]
    assert (refused.json()["code"], refused.headers["retry-after"]) == ("audit_a_day", str(20 * 3600))


async def test_ones_own_acts_are_read_and_taken_as_often_as_one_likes(
    sign_in: SignIn, staff: Ids, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rations, "A_DAY", {rations.READ: 1, rations.TAKEN: 1})
    client = await sign_in("secretariat")

    own = [await client.get(f"{READ}/mine") for _ in range(3)]
    own += [await client.post(f"{READ}/mine/exports", json={}) for _ in range(3)]
    others = [await client.get(READ), await client.post(TAKEN, json={})]

    assert {each.status_code for each in own + others} == {200}


def test_a_day_has_as_many_pages_as_a_file_has_entries() -> None:
    assert rations.A_DAY == {rations.READ: exporting.MOST // service.PAGE, rations.TAKEN: 3}
