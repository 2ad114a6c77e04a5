"""The data themselves: read by their person, as a file too, and nothing in them that is another's."""

from datetime import timedelta
from typing import Any, get_args

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import String, select
from sqlmodel import col

from app import tables
from app.audit.models import AuditEntry
from app.directory.kept.models import Favourite
from app.evidence.models import RightsRequest
from app.evidence.own.columns import HELD_BACK, SHOWN
from app.evidence.own.fields import FieldName
from app.evidence.own.holdings import IN_THE_AUDIT, OF_ENTRY, PLACES
from app.evidence.own.schemas import Kind
from app.identity.models import SignedIn
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.kernel.ids import new_id
from tests.consultations.steps import form, refusal, say
from tests.support.denominators import Counted
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

NAMING = frozenset({"actor", "author", "by", "person_id", "promiser", "reader", "reporter"})
BESIDE = {
    ("person", "focal_point_id"),  # the row is told as the account
    *(("participant", "focal_point_id"), ("admission", "focal_point_id")),  # a room's, and told to whoever is in it
    *(("favourite", "focal_point_id"), ("viewed_card", "focal_point_id")),  # another's own list
    ("listing", "focal_point_id"),  # a count of whom somebody was shown, gone after 30 days
    *(("look_alike", "one"), ("look_alike", "other")),  # a secretariat's comparison of two entries
    *(("route_lead", "focal_point_id"), ("duty_test", "focal_point_id")),  # a State's: who leads for it, who answered
    ("retirement", "successor_id"),  # another's leaving
}
"""Columns that name an entry in rows that are not about whoever it is."""


async def rows(client: httpx.AsyncClient, group: str, kind: str, **query: int) -> list[dict[str, Any]]:
    """What the page of a kind says, row by row."""
    answer = await client.get(f"/api/my-data/{group}/{kind}", params=query)
    assert answer.status_code == 200, answer.text
    return [{each["name"]: each["value"] for each in record["fields"]} for record in answer.json()["records"]]


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_column_of_a_row_about_a_person_is_told_or_held_back_for_a_reason(kind: Kind) -> None:
    own = {column for _, table, column in PLACES if table == kind}
    told, back = set(SHOWN[kind]), HELD_BACK.get(kind, frozenset())

    assert told | back | own >= set(tables.metadata.tables[kind].columns.keys()) >= told | back
    assert (told & back, told - set(get_args(FieldName))) == (set(), set())


def test_every_column_that_names_a_person_is_held_about_them_or_an_act_that_the_audit_has(counted: Counted) -> None:
    known = {(table, column) for _, table, column in PLACES} | IN_THE_AUDIT
    naming = {
        (table.name, column.name)
        for table in tables.metadata.tables.values()
        for column in table.columns
        if column.name in NAMING
        or (column.name.endswith("_by") and isinstance(column.type, String))
        or any(key.column.table.name == "person" for key in column.foreign_keys)
    }

    counted(f"{len(naming)} columns that name a person, {len(naming - known)} of them unknown")
    assert naming - known == set()


def test_every_column_that_names_an_entry_is_held_about_whoever_it_is_or_is_of_somebody_else(counted: Counted) -> None:
    held = {(table, column) for _, table, column in OF_ENTRY}
    naming = {
        (table.name, column.name)
        for table in tables.metadata.tables.values()
        for column in table.columns
        if column.name == "focal_point_id" or any(key.column.table.name == "focal_point" for key in column.foreign_keys)
    }

    counted(f"{len(naming)} columns that name an entry, {len(naming & held)} of them held about it")
    assert naming ^ held == BESIDE | {("focal_point", "id")}
    assert naming & BESIDE == BESIDE


async def test_the_rows_themselves_are_read_and_others_stand_in_them_by_name(sign_in: SignIn, world: World) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    room = (await kz.post("/api/consultations", json=form(world))).json()
    await say(kz, room, "k1", body="I can be reached until six.")
    await say(th, room, "k2", body="What somebody else says.")
    await kz.put(f"/api/directory/favourites/{world.focal_points['UZ']}")
    await kz.put(f"/api/directory/favourites/{world.focal_points['TH']}")
    await kz.put("/api/consultation-drafts/d-1", json={"subject": "A draft"})
    await kz.put(f"/api/consultations/{room['id']}/draft", json={"key": "k3", "text": "Half a sen"})

    [account], [grant] = await rows(kz, "account", "person"), await rows(kz, "grants", "person_grant")
    messages, favourites = await rows(kz, "messages", "entry"), await rows(kz, "kept", "favourite")
    [opening], [draft] = await rows(kz, "drafts", "opening_draft"), await rows(kz, "drafts", "room_draft")
    [number] = await rows(kz, "contacts", "channel")

    assert (account["display_name"], account["jurisdiction"]) == ("Person KZ", "KZ")
    assert (grant["role"], grant["network"], grant["jurisdiction"]) == ("focal_point", "casc", "KZ")
    said = {each.get("body") for each in messages if each["room_id"] == room["reference"]}
    assert "I can be reached until six." in said
    assert "What somebody else says." not in said
    assert sorted(each["focal_point_id"]["en"] for each in favourites) == ["Romanised TH", "Romanised UZ"]
    assert opening["content"] == {"subject": "A draft"}
    assert (draft["room_id"], draft["content"]) == (room["reference"], "Half a sen")
    assert (number["kind"], number["value"]) == ("office_phone", "+999 1")


async def test_a_name_that_one_may_not_see_any_more_is_not_told(
    sign_in: SignIn, world: World, database: Database
) -> None:
    def kept(session: WriteSession) -> None:
        session.add(Favourite(person_id=world.persons["KZ"], focal_point_id=world.focal_points["GH"], at=world.at))

    await database.write(kept)

    [favourite] = await rows(await sign_in("KZ"), "kept", "favourite")

    assert favourite["focal_point_id"] is None


async def test_a_page_holds_25_rows_costs_a_few_statements_and_the_next_goes_on(
    sign_in: SignIn, world: World, database: Database, application: FastAPI
) -> None:
    client, kz = await sign_in("KZ"), world.persons["KZ"]

    def asked(session: WriteSession) -> None:
        session.add_all(
            RightsRequest(id=new_id(), person_id=kz, kind="objection", words=str(n), at=world.at + timedelta(minutes=n))
            for n in range(30)
        )

    await database.write(asked)

    with statements(application.state.house.db) as sent:
        page = (await client.get("/api/my-data/requests/rights_request")).json()
    rest = await rows(client, "requests", "rights_request", offset=25)

    assert (len(page["records"]), page["more"], [each["words"] for each in rest]) == (25, True, [*"43210"])
    assert len(sent) <= 3


@pytest.mark.parametrize(("path", "status"), [("grants/channel", 404), ("all/person", 422), ("account/secret", 422)])
async def test_what_is_no_kind_of_a_group_is_refused(sign_in: SignIn, path: str, status: int) -> None:
    assert (await (await sign_in("KZ")).get(f"/api/my-data/{path}")).status_code == status


async def test_the_file_holds_the_same_bears_its_mark_and_is_in_the_audit_once(
    sign_in: SignIn, world: World, database: Database
) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    room = (await kz.post("/api/consultations", json=form(world))).json()
    await say(th, room, "k2", body="What somebody else says.")

    answer = await kz.post("/api/my-data/exports")

    def left(session: ReadSession) -> list[str]:
        acts = select(col(AuditEntry.object_id)).where(col(AuditEntry.action) == "rights.exported")
        return list(session.scalars(acts))

    def secrets(session: ReadSession) -> list[str]:
        return list(session.scalars(select(col(SignedIn.token_hash))))

    told = answer.json()
    groups = {(each["group"], each["kind"]): each for each in told["data"]}
    assert (answer.status_code, told["exported_for"]) == (200, "Person KZ")
    assert groups["contacts", "channel"]["rows"] == [{"kind": "office_phone", "value": "+999 1"}]
    assert (groups["grants", "person_grant"]["stays"], groups["contacts", "channel"]["stays"]) == (True, False)
    assert await database.read(left) == [told["mark"]]
    assert "What somebody else says." not in answer.text
    assert [each for each in await database.read(secrets) if each in answer.text] == []


async def test_the_file_asks_for_a_fresh_sign_in(sign_in: SignIn, clock: ManualClock) -> None:
    client = await sign_in("KZ")
    clock.move(timedelta(minutes=6))

    assert refusal(await client.post("/api/my-data/exports")) == (403, "confirm_identity")
