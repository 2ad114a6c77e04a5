"""What was said before there was a vault is sealed once, and reads as it did."""

from functools import partial

from fastapi import FastAPI
from sqlmodel import select

from app.consultations import log, sealing
from app.consultations.models import Entry, Room
from app.consultations.unsealed import seal, unsealed
from app.kernel.db import Database, WriteSession
from app.vault import service as vault
from tests.consultations.steps import entries, form, say
from tests.support.web import SignIn
from tests.support.world import World


def as_before_the_vault(session: WriteSession, room_id: str) -> None:
    room = session.get_one(Room, room_id)
    room.subject = sealing.lines(session, [room])[room_id]["subject"] or ""
    for fact in log.after(session, room_id, 0, 100):
        entry = session.get_one(Entry, (room_id, fact.seq))
        entry.body, entry.data = fact.body, fact.data
    vault.shred(session, room_id)


def with_open_restrictions(session: WriteSession, room_id: str) -> None:
    """The words of restrictions as they lay before they were sealed."""
    room = session.get_one(Room, room_id)
    room.terms = sealing.terms(session, room)
    for fact in log.after(session, room_id, 0, 100):
        session.get_one(Entry, (room_id, fact.seq)).data = fact.data


async def test_a_room_without_a_key_gets_one_and_reads_as_before(
    application: FastAPI, sign_in: SignIn, world: World
) -> None:
    kz, th = await sign_in("KZ"), await sign_in("TH")
    room = (await kz.post("/api/consultations", json=form(world))).json()
    await say(th, room, "k1", body="Which form?")
    address = f"/api/consultations/{room['id']}"
    before = (await entries(kz, room), (await kz.get(address)).json())
    db: Database = application.state.house.db
    await db.write(partial(as_before_the_vault, room_id=room["id"]))

    assert await db.read(unsealed) == [room["id"]]
    await db.write(partial(seal, room_id=room["id"]))

    assert (await entries(kz, room), (await kz.get(address)).json()) == before
    stored = await db.read(lambda session: list(session.exec(select(Entry.body))))
    assert "Which form?" not in stored
    assert await db.read(unsealed) == []


async def test_words_of_restrictions_that_lay_open_are_sealed_and_read_as_before(
    application: FastAPI, sign_in: SignIn, world: World
) -> None:
    kz = await sign_in("KZ")
    room = (await kz.post("/api/consultations", json=form(world))).json()
    other = (await kz.post("/api/consultations", json=form(world, key="open-2"))).json()
    words = {"caveats": ["other_restriction"], "terms": {"text": "Not to be filed"}}
    address = f"/api/consultations/{room['id']}"
    assert (await kz.post(f"{address}/caveats", json={"key": "r1"} | words)).status_code == 200
    await say(kz, room, "k1")
    await say(kz, other, "k1", **words)
    before = (await entries(kz, room), await entries(kz, other), (await kz.get(address)).json())
    db: Database = application.state.house.db
    for each in (room, other):
        await db.write(partial(with_open_restrictions, room_id=each["id"]))

    assert set(await db.read(unsealed)) == {room["id"], other["id"]}
    for each in (room, other):
        await db.write(partial(seal, room_id=each["id"]))

    assert (await entries(kz, room), await entries(kz, other), (await kz.get(address)).json()) == before
    stored = await db.read(lambda session: [*session.exec(select(Entry.data)), *session.exec(select(Room.terms))])
    assert "Not to be filed" not in str(stored)
    assert await db.read(unsealed) == []
