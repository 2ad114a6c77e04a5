"""POST /api/audit/exports and /api/audit/mine/exports: what one may read, as a file that says whose it is."""

import csv
from datetime import timedelta
from io import StringIO

import httpx
import pytest
from sqlmodel import select

from app.audit.models import AuditEntry
from app.audit.sealing import seal
from app.evidence.reading import exporting
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.support.web import SignIn
from tests.support.world import World

ALL, OWN = "/api/audit/exports", "/api/audit/mine/exports"


def rows(answer: httpx.Response) -> list[dict[str, str]]:
    assert answer.status_code == 200, answer.text
    return list(csv.DictReader(StringIO(answer.text.removeprefix("\ufeff"))))


async def test_the_file_holds_what_may_be_read_with_its_place_in_the_chain(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    for whom in ("KZ", "FR"):
        await sign_in(whom)
    keeper = await sign_in("secretariat")
    await database.write(lambda session: seal(session, clock.now()))

    answer = await keeper.post(ALL, json={"act": "session"})

    found = rows(answer)
    assert answer.headers["content-disposition"] == 'attachment; filename="audit-2026-11-23.csv"'
    assert {each["actor_id"] for each in found} == {world.persons["KZ"], world.secretariat}
    assert {(each["action"], each["exported_for"], each["exported_at"]) for each in found} == {
        ("session.started", "Person None", "2026-11-23T04:00:00.000Z")
    }
    assert all(each["position"].isdigit() and len(each["digest"]) == 64 for each in found)

    noted = select(AuditEntry.object_id, AuditEntry.details).where(AuditEntry.action == "audit.exported")
    [(mark, details)] = await database.read(lambda session: session.exec(noted).all())
    assert ({each["mark"] for each in found}, details) == ({mark}, {"act": "session", "entries": len(found)})


async def test_what_was_done_in_ones_own_name_is_ones_own(sign_in: SignIn, world: World) -> None:
    await sign_in("TH")
    client = await sign_in("KZ")

    found = rows(await client.post(OWN, json={}))

    assert {each["actor_id"] for each in found} == {world.persons["KZ"]}
    assert (await client.post(ALL, json={})).status_code == 403


async def test_a_proof_of_identity_that_is_too_old_takes_nothing_out(sign_in: SignIn, clock: ManualClock) -> None:
    client = await sign_in("secretariat")
    clock.move(timedelta(minutes=6))

    refused = [await client.post(address, json={}) for address in (ALL, OWN)]

    assert [(each.status_code, each.json()["code"]) for each in refused] == [(403, "confirm_identity")] * 2


async def test_more_than_a_file_takes_is_refused_and_not_cut_off(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = await sign_in("KZ")
    monkeypatch.setattr(exporting, "MOST", 0)

    answer = await client.post(OWN, json={})

    assert (answer.status_code, answer.json()["code"]) == (422, "too_many_acts")
