"""A destroyed room names nobody: what is left is which State consulted which, through what, how long it took."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import Table, select, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import col

from app import tables
from app.consultations.models import Entry, Room
from app.consultations.retention.forgetting import DELETED, NOBODY, UNNAMED
from app.consultations.retention.models import TookPart
from app.consultations.retention.purging import purge
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from app.outbox.models import Notice
from tests.consultations.attachments.steps import PDF, attach
from tests.consultations.papers.test_make_paper import paper
from tests.consultations.steps import agree, close, form, invite, say
from tests.consultations.test_accept import accept
from tests.consultations.test_assign import people
from tests.consultations.test_next_shift import entry, offer
from tests.consultations.test_spontaneous import inform
from tests.support.denominators import Counted
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["entry", "people"]
AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
BY_ITSELF = {
    "break_glass": "evidence of what was done to a room by somebody outside it: stays as the audit does",
    "glass_opened": "the same",
    "entry": "the database does it (migration 0030)",
    "room": "its own row: `forget` writes it",
    "room_clock": "the same",
    "reveal": "the same: it no longer says for which room",
}
NAMES = frozenset({"actor", "author", "by", "promiser", "reader", "reporter", "person_id", "persons"})


def of_rooms() -> list[Table]:
    """The tables whose rows are about a room and name somebody."""
    return [
        table
        for table in tables.metadata.tables.values()
        if (table.name == "room" or "room_id" in table.c)
        and any(each.name in NAMES or each.name.endswith("_by") for each in table.columns)
    ]


def test_no_table_that_names_somebody_in_a_room_is_forgotten(counted: Counted) -> None:
    known = {*DELETED, *BY_ITSELF, *(name for name, _ in UNNAMED)}

    counted(f"{len(known)} tables that name somebody in a room")
    assert {table.name for table in of_rooms()} - known == set()
    assert [name for name in known if name not in tables.metadata.tables] == []


async def used(kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], successor: str) -> None:
    """Everything that leaves somebody's name behind."""
    await inform(kz, room)
    await accept(th, room, 5)
    await say(th, room, "ack", kind="acknowledged", body=None)
    await th.post(f"/api/consultations/{room['id']}/promise", json={"key": "p", "by": "2026-11-23T12:00:00Z"})
    point = {"key": "point", "item": "translation", "state": "settled"}
    await th.post(f"/api/consultations/{room['id']}/checklist", json=point)
    await attach(kz, room, PDF)
    await th.put(f"/api/consultations/{room['id']}/draft", json={"key": "d", "text": "Half a sen"})
    await paper(kz, room)
    await th.post(f"/api/consultations/{room['id']}/read", json={"seq": 6})
    asked = await invite(kz, room, secretariat="casc")
    await agree(th, room, asked.json()["seq"])
    await offer(th, room, successor)
    await close(kz, room)


async def test_no_row_of_a_destroyed_room_names_anybody(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    application: FastAPI,
    clock: ManualClock,
    world: World,
    db: Database,
    counted: Counted,
) -> None:
    other = (await kz.post("/api/consultations", json=form(world, key="open-2"))).json()
    await used(kz, th, room, entry)
    everybody = {*world.persons.values(), *people.values(), world.secretariat}
    before = await db.read(lambda session: naming(session, room["id"], everybody))
    clock.move(timedelta(days=90))

    await works(application.state.house, application.state.desk)

    counted(f"{len(everybody)} people, named in {len(before)} tables before and in none after")
    assert before >= {*DELETED, *(name for name, _ in UNNAMED), "entry", "room", "room_clock"} - {
        "assignment",
        "shift_offer",
    }
    assert await db.read(lambda session: naming(session, room["id"], everybody)) == set()
    told = select(Notice).where(col(Notice.about).startswith(room["id"]))
    assert await db.read(lambda session: session.scalars(told).all()) == []
    log = await db.read(lambda session: session.scalars(select(Entry).where(col(Entry.room_id) == room["id"])).all())
    assert {each.author for each in log} == {NOBODY}
    assert sorted(each.seq for each in log) == list(range(1, len(log) + 1))
    assert await db.read(lambda session: session.get_one(Room, other["id"]).opened_by) == world.persons["KZ"]


NOT_DUE = (
    {"status": "answered"},
    {"purge_at": None},
    {"purge_at": AT + timedelta(days=91)},
    {"held_by": ["TH"]},
)


async def test_the_database_destroys_a_room_once_and_only_when_it_is_closed_not_held_and_due(
    kz: httpx.AsyncClient, room: dict[str, Any], db: Database, counted: Counted
) -> None:
    async def refused(at: datetime | None, **other: Any) -> None:
        marked = update(Room).where(col(Room.id) == room["id"]).values(purged_at=at, **other)
        with pytest.raises(IntegrityError):
            await db.write(lambda session: session.execute(marked) and None)
        marks.append(at)

    marks: list[datetime | None] = []
    over = AT + timedelta(days=90)
    authors = select(col(Entry.author)).where(col(Entry.room_id) == room["id"])
    await refused(over)
    await close(kz, room)
    await refused(AT)
    for each in NOT_DUE:
        await refused(over, **each)
    named = await db.read(lambda session: set(session.scalars(authors)))

    assert await db.write(lambda session: purge(session, room["id"], over))

    await refused(None)
    await refused(over + timedelta(days=1))
    counted(f"{len(marks)} marks that the database refused")
    assert NOBODY not in named
    assert await db.read(lambda session: set(session.scalars(authors))) == {NOBODY}


async def test_how_many_of_which_state_and_network_took_part_and_how_long_it_took_is_kept(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    application: FastAPI,
    clock: ManualClock,
    db: Database,
) -> None:
    await say(th, room, "ack", kind="acknowledged", body=None)
    clock.move(timedelta(minutes=20))
    await say(th, room, "answer", kind="answer")
    await close(kz, room)
    clock.move(timedelta(days=90))
    await works(application.state.house, application.state.desk)

    rows = await db.read(lambda session: session.scalars(select(TookPart).order_by(col(TookPart.place))).all())

    assert [row.model_dump(mode="json", exclude={"room_id", "place"}) for row in rows] == [
        {"side": "requested", "jurisdiction": "TH", "network": "seajust", "people": 1}
        | {"acknowledged_at": "2026-11-23T04:00:00Z", "answered_at": "2026-11-23T04:20:00Z"},
        {"side": "requesting", "jurisdiction": "KZ", "network": "casc", "people": 1}
        | {"acknowledged_at": None, "answered_at": None},
    ]
    kept = await db.read(lambda session: session.get_one(Room, room["id"]))
    assert (kept.reference, kept.outcome, kept.measures) == ("KZ-TH 2026-001", "not_needed", ["freezing"])


async def test_the_audit_of_it_is_read_by_its_networks_still(
    kz: httpx.AsyncClient, room: dict[str, Any], application: FastAPI, clock: ManualClock, sign_in: SignIn
) -> None:
    await close(kz, room)
    clock.move(timedelta(days=90))
    await works(application.state.house, application.state.desk)

    read = (await (await sign_in("secretariat")).get("/api/audit", params={"act": "consultation.closed"})).json()

    assert [each["subject"] for each in read["acts"]] == ["KZ-TH 2026-001"]


def naming(session: ReadSession, room_id: str, everybody: set[str]) -> set[str]:
    """The tables in which a row of a room names one of these."""
    found = set()
    for table in of_rooms():
        rows = session.connection().execute(
            select(table).where((table.c.id if table.name == "room" else table.c.room_id) == room_id)
        )
        found |= {table.name for row in rows if any(id in str(row) for id in everybody)}
    return found
