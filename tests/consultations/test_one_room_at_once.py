"""Two last consents at the same instant, in two transactions of PostgreSQL: a guest comes into one of the two rooms."""

from datetime import timedelta
from functools import partial
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from app.consultations.membership import inviting
from app.consultations.membership.schemas import NewcomerIn, WordIn
from app.consultations.models import Entry, Participant
from app.kernel.clock import wire
from app.kernel.db import Database, WriteSession
from app.kernel.errors import Conflict
from tests.consultations.steps import form, invite
from tests.consultations.test_helpers import helper
from tests.secretariat.people.test_sign_in_meanwhile import Command, side_by_side
from tests.support.world import World


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite runs one command after the other."""
    return postgresql_url


async def rooms_of(db: Database, person: str) -> list[str]:
    """The rooms that somebody is in."""
    wanted = select(Participant.room_id).where(col(Participant.person_id) == person, col(Participant.left_at).is_(None))
    return await db.read(lambda session: list(session.exec(wanted)))


@pytest.mark.parametrize("role", ["guest", "interpreter"])
async def test_of_two_last_consents_at_once_the_first_lets_in_and_the_other_ends_the_admission(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database, role: str
) -> None:
    other = (await kz.post("/api/consultations", json=form(world, key="open-2"))).json()
    person, until = await helper(db, world, role), wire(world.at + timedelta(days=2))
    seqs = [(await invite(kz, each, person=person, until=until)).json()["seq"] for each in (room, other)]
    consents: list[Command] = [
        partial(inviting.reply, principal=world.principal("TH"), room_id=each["id"], seq=seq, word=word, at=world.at)
        for each, seq, word in zip((room, other), seqs, [WordIn(key="w", agree=True)] * 2, strict=True)
    ]

    await side_by_side(db, *consents)

    said = select(Entry.kind).where(col(Entry.room_id) == other["id"], col(Entry.seq) > seqs[1])
    assert await rooms_of(db, person) == [room["id"]]
    assert await db.read(lambda session: list(session.exec(said))) == ["agreed"]
    assert (await kz.get(f"/api/consultations/{other['id']}")).json()["admissions"] == []


async def test_whoever_is_asked_in_while_another_room_lets_them_in_is_in_another_room(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database
) -> None:
    other = (await kz.post("/api/consultations", json=form(world, key="open-2"))).json()
    person, until = await helper(db, world, "guest"), world.at + timedelta(days=2)
    seq = (await invite(kz, room, person=person, until=wire(until))).json()["seq"]
    th, asker = world.principal("TH"), world.principal("KZ")

    def asks(session: WriteSession) -> str:
        wanted = NewcomerIn(key="i", person=person, until=until)
        try:
            return inviting.invite(session, asker, other["id"], wanted, world.at).kind
        except Conflict as refused:
            return refused.code

    def agrees(session: WriteSession) -> None:
        inviting.reply(session, th, room["id"], seq, WordIn(key="w", agree=True), world.at)

    assert (await side_by_side(db, agrees, asks))[1] == "in_another_room"
    assert await rooms_of(db, person) == [room["id"]]
