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
