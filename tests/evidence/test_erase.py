"""Erasure at a person's wish: what goes, what stays and names nobody, and who may not say yes."""

from typing import Any

import httpx
from fastapi import FastAPI
from sqlalchemy import select, text, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.contacts import channels
from app.directory.contacts.models import ContactChange
from app.directory.models import Channel, FocalPoint, FocalPointMembership
from app.evidence.own import erasing
from app.evidence.own.holdings import OF_ENTRY, OF_PERSON, OVERWRITTEN, STAY
from app.identity.models import Grant, Person
from app.kernel.db import Database, ReadSession, WriteSession
from app.vault import ledger
from app.vault.models import WrappedKey
from tests.consultations.steps import entries, form, refusal, say
from tests.support.denominators import Counted
from tests.support.errands import works
from tests.support.web import SignIn
from tests.support.world import World, _grant

MINE = "/api/my-data/requests"
DESK = "/api/secretariat/data-requests"


async def asked(client: httpx.AsyncClient, secretariat: httpx.AsyncClient, kind: str = "erasure") -> httpx.Response:
    """What the secretariat's yes is answered with."""
    id = (await client.post(MINE, json={"kind": kind, "words": ""})).json()["id"]
    return await secretariat.post(f"{DESK}/{id}/answer", json={"granted": True, "answer": "Yes."})


def rows_of(places: tuple[Any, ...], id: str, session: ReadSession) -> dict[str, int]:
    """How many rows name somebody, by table."""
    return {
        table: session.execute(text(f"SELECT count(*) FROM {table} WHERE {column} = :id"), {"id": id}).scalar_one()
        for group, table, column in places
        if group not in STAY | OVERWRITTEN
    }


async def test_what_is_the_persons_alone_goes_and_what_others_need_names_a_former_focal_point(
    application: FastAPI, sign_in: SignIn, world: World, database: Database, counted: Counted
) -> None:
    kz, th, secretariat = await sign_in("KZ"), await sign_in("TH"), await sign_in("secretariat")
    room = (await kz.post("/api/consultations", json=form(world))).json()
    await say(th, room, "k1", body="The central authority.")
    await kz.put(f"/api/directory/favourites/{world.focal_points['UZ']}")
    await kz.put("/api/consultation-drafts/d-1", json={"subject": "A draft"})
    person, entry = world.persons["KZ"], world.focal_points["KZ"]

    def held(session: ReadSession) -> dict[str, int]:
        return rows_of(OF_PERSON, person, session) | rows_of(OF_ENTRY, entry, session)

    before = await database.read(held)
    answer = await asked(kz, secretariat)
    await works(application.state.house, application.state.desk)

    def look(session: ReadSession) -> tuple[Any, ...]:
        row, shown = session.get_one(Person, person), session.get_one(FocalPoint, entry)
        keys = select(col(WrappedKey.holder)).where(col(WrappedKey.holder).in_([person, entry]))
        named = (row.display_name, row.display_name_original, row.names["ru"], row.subject)
        return (
            held(session),
            named,
            (shown.name_original, shown.name_romanised, shown.other_spellings),
            session.scalars(keys).all(),
        )

    gone, named, shown, keys = await database.read(look)
    assert answer.status_code == 204, answer.text
    assert {table for table, number in before.items() if number} == {
        "channel",
        "favourite",
        "opening_draft",
        "signed_in",
    }
    assert {table: number for table, number in gone.items() if number} == {}
    counted(f"{sum(before.values())} rows taken out of {len(gone)} tables that were looked at")
    assert named == ("Former focal point", "Former focal point", "Бывший контактный пункт", person)
    assert shown == ("Former focal point", "Former focal point", [])
    assert keys == []
    assert {person, entry} <= set(ledger.noted(application.state.house.settings))
    assert (await kz.get("/api/session")).status_code == 401
    people = {
        each["person"]: each for each in (await th.get(f"/api/consultations/{room['id']}")).json()["participants"]
    }
    assert people[person]["display_name"] == "Former focal point"
    assert "Bank records" in room["subject"]
    assert [each["body"] for each in await entries(th, room) if each["body"]][-1] == "The central authority."
    answered = (await secretariat.get(DESK)).json()
    assert [(each["display_name"], each["granted"]) for each in answered] == [("Former focal point", True)]


async def test_it_is_carried_out_once_however_often_the_errand_runs(
    application: FastAPI, sign_in: SignIn, world: World, database: Database
) -> None:
    await asked(await sign_in("KZ"), await sign_in("secretariat"))
    await works(application.state.house, application.state.desk)
    await erasing.carry_out(application.state.house, [world.persons["KZ"]])

    acts = await database.read(
        lambda session: session.scalars(
            select(col(AuditEntry.object_id)).where(col(AuditEntry.action) == "person.erased")
        ).all()
    )

    assert acts == [world.persons["KZ"]]


async def test_a_role_that_somebody_else_keeps_holds_it_and_nothing_has_happened(
    sign_in: SignIn, world: World, database: Database
) -> None:
    def elsewhere(session: WriteSession) -> None:
        session.add(Grant(**_grant(world.persons["KZ"], "focal_point", "ejn", "KZ", world.at)))

    await database.write(elsewhere)
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")

    answer = await asked(client, secretariat)

    assert refusal(answer) == (409, "erasure_held")
    assert (await client.get("/api/session")).status_code == 200
    assert [each["answered_at"] for each in (await client.get(MINE)).json()] == [None]


NUMBERS = ["duty_phone", "mobile"]


async def with_numbers(world: World, database: Database) -> None:
    rows = [{"focal_point_id": world.focal_points["KZ"], "kind": kind, "value": f"+999 {kind}"} for kind in NUMBERS]
    await database.write(lambda session: channels.write(session, rows))


async def kinds(world: World, database: Database) -> list[str]:
    own = col(Channel.focal_point_id) == world.focal_points["KZ"]
    held = select(col(Channel.kind)).where(own).order_by(Channel.kind)
    return await database.read(lambda session: list(session.scalars(held)))


async def test_an_objection_that_is_upheld_takes_private_numbers_out(
    sign_in: SignIn, world: World, database: Database
) -> None:
    await with_numbers(world, database)
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")
    kz, uz = world.focal_points["KZ"], world.persons["UZ"]
    waits = ContactChange(id="waits", content="", focal_point_id=kz, proposed_by=uz, proposed_at=world.at)
    await database.write(lambda session: session.add(waits))

    answer = await asked(client, secretariat, "objection")

    assert (answer.status_code, await kinds(world, database)) == (204, ["duty_phone", "office_phone"])
    change = await database.read(lambda session: session.get_one(ContactChange, "waits"))
    settled = (change.decided_at, change.decided_by, change.agreed)
    assert settled == (world.at, world.secretariat, False), "or it could write them back"
    entry = await database.read(lambda session: session.get_one(FocalPoint, world.focal_points["KZ"]))
    assert entry.contact_changed_at == world.at, "a fact on its card, and news for whoever watches it"
    assert [each["kind"] for each in (await client.get("/api/notices")).json()["notices"]] == ["data_answered"]


async def test_of_an_entry_that_somebody_else_keeps_nothing_is_taken_and_the_objection_waits(
    sign_in: SignIn, world: World, database: Database
) -> None:
    """They are the secretariat's person still; their entry is in another network's hands."""
    await with_numbers(world, database)
    entry = col(FocalPointMembership.focal_point_id) == world.focal_points["KZ"]
    moved = update(FocalPointMembership).where(entry).values(network="ejn")
    await database.write(lambda session: session.execute(moved) and None)
    client, secretariat = await sign_in("KZ"), await sign_in("secretariat")

    answer = await asked(client, secretariat, "objection")

    assert refusal(answer) == (409, "entry_held")
    assert await kinds(world, database) == [*NUMBERS, "office_phone"]
    assert [each["answered_at"] for each in (await client.get(MINE)).json()] == [None]
