"""/api/directory/contact-changes: a telephone or an address changes when two people say so, and shows for a day."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import insert
from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.directory.contacts import channels
from app.directory.contacts.models import ContactChange
from app.identity.models import Grant, Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from app.outbox.models import Notice
from tests.support.web import SignIn
from tests.support.world import World, _grant, _person

CHANGES = "/api/directory/contact-changes"
NEW = {"kind": "mobile", "value": "+999 500", "note": "", "system": None, "peer": None}
OLD = {"kind": "office_phone", "value": "+999 1", "note": "", "system": None, "peer": None}


def entry(world: World) -> str:
    return f"/api/directory/focal-points/{world.focal_points['KZ']}"


async def propose(client: httpx.AsyncClient, world: World) -> dict[str, Any]:
    answer = await client.patch(entry(world), json={"revision": 1, "channels": [NEW], "position": {"en": "Judge"}})
    assert answer.status_code == 200, answer.text
    record: dict[str, Any] = answer.json()
    return record


async def second_secretary(database: Database, world: World) -> None:
    id = new_id()

    def write(session: WriteSession) -> None:
        session.execute(insert(Person), [_person(id, "fp-second", None, None, world.at)])
        session.execute(insert(Grant), [_grant(id, "secretariat", "casc", None, world.at)])

    await database.write(write)


async def test_the_second_person_sees_where_a_new_number_stands_already(
    sign_in: SignIn, world: World, database: Database
) -> None:
    await second_secretary(database, world)
    rows = [
        {"focal_point_id": world.focal_points[code], "kind": "mobile", "value": "+999-500"} for code in ("UZ", "FR")
    ]
    await database.write(lambda session: channels.write(session, rows))
    await propose(await sign_in("secretariat"), world)

    seen = {}
    for who in ("second", "KZ"):
        client = await sign_in(who)
        (waits,) = (await client.get(CHANGES)).json()
        seen[who] = (await client.get(f"{CHANGES}/{waits['id']}")).json()["also_at"]

    assert seen == {"second": ["Romanised UZ"], "KZ": []}


async def test_a_changed_number_waits_and_the_rest_of_the_edit_does_not(
    sign_in: SignIn, world: World, database: Database
) -> None:
    first, person = await sign_in("secretariat"), await sign_in("KZ")

    record = await propose(first, world)
    (waits,) = (await person.get(CHANGES)).json()
    kept = (await first.get(f"{entry(world)}/record")).json()
    seen = (await person.get(f"{CHANGES}/{waits['id']}")).json()

    assert [(each["kind"], each["value"]) for each in kept["channels"]] == [("office_phone", "+999 1")]
    assert record["position"] == {"en": "Judge"}
    assert (waits["focal_point_id"], waits["proposed_by"]) == (world.focal_points["KZ"], "Person None")
    assert (seen["now"], seen["wanted"]) == ([OLD], [NEW])
    assert (await first.get(CHANGES)).json() == []
    assert (await (await sign_in("UZ")).get(CHANGES)).json() == []

    def written(session: ReadSession) -> tuple[list[str], list[str], bool]:
        told = session.exec(select(Notice.person_id).where(col(Notice.kind) == "contact_changed"))
        acts = session.exec(select(AuditEntry.action).where(AuditEntry.object_id == waits["id"]))
        sealed = session.exec(select(ContactChange.content)).one()
        return list(told), sorted(acts), "+999" not in sealed

    expected = [world.persons["KZ"]], ["contact_change.proposed", "contact_change.read"], True
    assert await database.read(written) == expected


SECURE = {"kind": "secure_channel", "value": "box 1", "note": "", "system": "i24_7", "peer": None}


@pytest.mark.parametrize(
    ("wanted", "waiting"),
    [
        ([OLD | {"note": "NEW NUMBER +999 500"}, SECURE], 1),
        ([OLD, SECURE | {"value": "call +999 500"}], 1),
        ([OLD, SECURE | {"note": "call +999 500"}], 1),
        ([OLD, SECURE, NEW], 1),
        ([OLD], 1),
        ([OLD, SECURE], 0),
        ([SECURE, OLD], 0),
    ],
)
async def test_nothing_that_a_reader_is_shown_changes_with_one_person(
    sign_in: SignIn, world: World, database: Database, wanted: list[dict[str, Any]], waiting: int
) -> None:
    rows = [{"focal_point_id": world.focal_points["KZ"]} | SECURE]
    await database.write(lambda session: channels.write(session, rows))
    first, person, reader = await sign_in("secretariat"), await sign_in("KZ"), await sign_in("UZ")

    await first.patch(entry(world), json={"revision": 1, "channels": wanted})
    shown = (await reader.post(f"{entry(world)}/reveal", json={"purpose": "urgent"})).json()["channels"]

    assert len((await person.get(CHANGES)).json()) == waiting
    assert [(each["value"], each["note"]) for each in shown] == [("+999 1", ""), ("box 1", "")]


async def test_with_a_second_word_it_counts_and_shows_as_new_for_a_day(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await second_secretary(database, world)
    first, second, colleague = await sign_in("secretariat"), await sign_in("second"), await sign_in("UZ")
    await propose(first, world)
    (waits,) = (await second.get(CHANGES)).json()
    decision = f"{CHANGES}/{waits['id']}/decision"

    answers = [
        await first.post(decision, json={"agreed": True}),
        await colleague.post(decision, json={"agreed": True}),
        await second.post(decision, json={"agreed": True}),
        await second.post(decision, json={"agreed": False}),
    ]
    soon = (await colleague.post(f"{entry(world)}/reveal", json={"purpose": "consultation"})).json()
    cards = [(await client.get(entry(world))).json() for client in (colleague, await sign_in("TH"))]
    clock.move(timedelta(hours=25))
    later = (await (await sign_in("UZ")).post(f"{entry(world)}/reveal", json={"purpose": "consultation"})).json()

    assert [answer.status_code for answer in answers] == [403, 404, 204, 409]
    assert (soon["channels"], soon["changed_at"]) == (
        [{"kind": "mobile", "value": "+999 500", "note": "", "system": None, "peer": None}],
        "2026-11-23T04:00:00Z",
    )
    assert (later["channels"], later["changed_at"]) == (soon["channels"], None)
    assert [card["contact_changed_at"] for card in cards] == ["2026-11-23T04:00:00Z", None], (
        "a fact of the full card, without a number"
    )


async def test_refused_or_overtaken_it_never_counts(sign_in: SignIn, world: World, database: Database) -> None:
    first, person = await sign_in("secretariat"), await sign_in("KZ")
    record = await propose(first, world)
    again = await first.patch(
        entry(world), json={"revision": record["revision"], "channels": [NEW | {"value": "+999 501"}]}
    )
    (waits,) = (await person.get(CHANGES)).json()

    refused = await person.post(f"{CHANGES}/{waits['id']}/decision", json={"agreed": False})

    assert (again.status_code, refused.status_code) == (200, 204)
    assert (await person.get(CHANGES)).json() == []
    kept = (await first.get(f"{entry(world)}/record")).json()["channels"]
    assert [each["value"] for each in kept] == ["+999 1"]
