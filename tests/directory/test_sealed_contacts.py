"""Telephones and addresses lie sealed in the database; those from before are sealed once, and read as they did."""

import logging
from functools import partial

import pytest
from fastapi import FastAPI
from sqlalchemy import update
from sqlmodel import select

from app.directory.contacts import channels
from app.directory.contacts.unsealed import seal, unsealed
from app.directory.models import Channel
from app.kernel.db import Database, WriteSession
from app.vault import service as vault
from tests.security.typed import SIGN
from tests.support.denominators import Counted
from tests.support.left_behind import LeftBehind, keep_journal
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

WORDS = {"value": "+999 31 415 9265", "note": "after dark"}


async def stored(database: Database) -> list[str]:
    rows = await database.read(lambda session: session.exec(select(Channel.value, Channel.note, Channel.digest)).all())
    return [str(word) for row in rows for word in row]


async def test_nothing_in_the_table_says_the_number_and_its_reader_does(database: Database, world: World) -> None:
    kz = world.focal_points["KZ"]
    await database.write(lambda session: channels.write(session, [{"focal_point_id": kz, "kind": "mobile", **WORDS}]))

    found = await database.read(lambda session: channels.of(session, [kz]))

    assert [(each.kind, each.value, each.note) for each in found[kz]] == [
        ("mobile", *WORDS.values()),
        ("office_phone", "+999 1", ""),
    ]
    assert [word for word in await stored(database) if "+999 " in word or "after dark" in word] == []


async def test_channels_from_before_are_sealed_once_and_read_as_they_did(database: Database, world: World) -> None:
    def as_before(session: WriteSession) -> None:
        session.execute(update(Channel).values(digest=None, **WORDS))

    await database.write(as_before)
    waiting = await database.read(unsealed)
    await database.write(partial(seal, ids=waiting))
    await database.write(partial(seal, ids=waiting))

    found = await database.read(lambda session: channels.of(session, list(world.focal_points.values())))

    assert len(waiting) == len(world.focal_points)
    assert {(each.value, each.note) for held in found.values() for each in held} == {tuple(WORDS.values())}
    assert await database.read(unsealed) == []
    assert set(WORDS.values()).isdisjoint(await stored(database))


async def test_a_number_is_found_at_another_entry_however_it_is_written(database: Database, world: World) -> None:
    kz, uz = world.focal_points["KZ"], world.focal_points["UZ"]
    await database.write(
        lambda session: channels.write(
            session, [{"focal_point_id": uz, "kind": "mobile", "value": "+999 (31) 415-9265"}]
        )
    )

    found = await database.write(lambda session: channels.elsewhere(session, kz, ["+999 31 4159265", "+999 1"]))

    assert found == {uz}


async def test_a_row_that_was_moved_and_one_whose_key_is_destroyed_do_not_open(
    database: Database, world: World
) -> None:
    ids = list(world.focal_points.values())

    def harm(session: WriteSession) -> None:
        first = session.exec(select(Channel).where(Channel.focal_point_id == ids[0])).one()
        second = session.exec(select(Channel).where(Channel.focal_point_id == ids[1])).one()
        second.value = first.value
        vault.shred(session, ids[2])

    await database.write(harm)
    found = await database.read(lambda session: channels.of(session, ids))

    assert [len(found[id]) for id in ids] == [1, 0, 0, 1, 1]


async def test_no_number_is_in_tables_files_a_backup_or_the_log_of_the_service(
    application: FastAPI,
    sign_in: SignIn,
    world: World,
    caplog: pytest.LogCaptureFixture,
    left_behind: LeftBehind,
    counted: Counted,
) -> None:
    keep_journal(application.state.house.db)
    secretariat, owner, reader = await sign_in("secretariat"), await sign_in("KZ"), await sign_in("UZ")
    entry = f"/api/directory/focal-points/{world.focal_points['KZ']}"
    wanted = [{"kind": "mobile", "value": f"+999 31 {SIGN}", "note": f"{SIGN} after dark"}]
    with caplog.at_level(logging.DEBUG):
        await secretariat.patch(entry, json={"revision": 1, "channels": wanted})
        (waits,) = (await owner.get("/api/directory/contact-changes")).json()
        await owner.post(f"/api/directory/contact-changes/{waits['id']}/decision", json={"agreed": True})
        shown = await reader.post(f"{entry}/reveal", json={"purpose": "urgent"})

    assert [(each["value"], each["note"]) for each in shown.json()["channels"]] == [
        (wanted[0]["value"], wanted[0]["note"])
    ]
    places = await left_behind() | {"log": caplog.text.encode()}
    counted(f"{len(places)} places, {sum(map(len, places.values()))} bytes looked through")
    assert [place for place, held in places.items() if SIGN.encode() in held] == []
    id = world.focal_points["KZ"].encode()
    assert [place for place, held in places.items() if id not in held] == [], "what is not secret is found there"


async def test_any_number_of_entries_costs_two_statements(database: Database, world: World) -> None:
    ids = list(world.focal_points.values())
    with statements(database) as sent:
        await database.read(lambda session: channels.of(session, ids))
        await database.read(lambda session: channels.of(session, ids))

    assert len(sent) == 3, sent
