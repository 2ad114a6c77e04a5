"""Something is said while the room changes, in two transactions of PostgreSQL: what has come first counts."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from app.consultations import log
from app.consultations.membership import leaving
from app.consultations.models import Participant
from app.consultations.saying import say
from app.consultations.schemas import Ack, Saying
from app.consultations.shifts import service as shifts
from app.consultations.shifts.schemas import ShiftReplyIn
from app.identity.models import SignedIn
from app.identity.principal import HeldGrant
from app.kernel.db import Database, WriteSession
from app.kernel.errors import CounterpartError
from app.kernel.ids import new_id
from tests.consultations.steps import entries, invite
from tests.consultations.test_assign import people
from tests.consultations.test_next_shift import entry, offer
from tests.secretariat.people.test_sign_in_meanwhile import side_by_side
from tests.support.world import World

__all__ = ["entry", "people"]
Says = Callable[[str, Saying], Callable[[WriteSession], Any]]


@pytest.fixture
def database_url(postgresql_url: str) -> str:
    """SQLite runs one command after the other."""
    return postgresql_url


@pytest.fixture
async def saying(world: World, db: Database, room: dict[str, Any]) -> Says:
    """What another process does for TH, signed in there."""
    th = world.principal("TH")
    until = world.at + timedelta(hours=12)
    held = SignedIn(
        id=th.session_id,
        token_hash=new_id(),
        person_id=th.person_id,
        started_at=world.at,
        seen_at=world.at,
        expires_at=until,
        idle_minutes=60,
    )
    await db.write(lambda session: session.add(held))

    def one(key: str, said: Saying) -> Callable[[WriteSession], Any]:
        def command(session: WriteSession) -> Ack | str:
            try:
                return say(session, th, room["id"], said.model_copy(update={"key": key}), world.at)
            except CounterpartError as refusal:
                return refusal.code

        return command

    return one


async def test_whoever_has_left_says_nothing_more(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    room: dict[str, Any],
    entry: str,
    saying: Says,
    world: World,
    db: Database,
) -> None:
    await invite(th, room, focal_point=entry)  # somebody of their State stays

    def leaves(session: WriteSession) -> None:
        locked = log.lock(session, room["id"])
        of = col(Participant.room_id) == room["id"], col(Participant.person_id) == world.persons["TH"]
        place = session.scalars(select(Participant).where(*of)).one()
        leaving.go(session, locked, place, None, "left", world.at)

    _, second = await side_by_side(db, leaves, saying("late", Saying(key="-", body="late")))

    assert second == "not_found"
    assert "message" not in [each["kind"] for each in await entries(kz, room, after=4)]


async def test_whoever_has_lost_their_voice_says_nothing_more(
    kz: httpx.AsyncClient, room: dict[str, Any], saying: Says, world: World, db: Database
) -> None:
    def takes_the_voice(session: WriteSession) -> None:
        log.lock(session, room["id"])
        of = col(Participant.room_id) == room["id"], col(Participant.person_id) == world.persons["TH"]
        session.scalars(select(Participant).where(*of)).one().voice = False

    _, second = await side_by_side(db, takes_the_voice, saying("late", Saying(key="-", body="late")))

    assert second == "act_not_open_to_you"
    assert "message" not in [each["kind"] for each in await entries(kz, room, after=4)]


async def test_an_offer_that_is_taken_over_is_not_taken_back(
    th: httpx.AsyncClient,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    saying: Says,
    world: World,
    db: Database,
) -> None:
    await offer(th, room, entry)
    colleague = world._signed_in(people["TH-2"], "TH", None, HeldGrant("focal_point", "seajust", "TH", None))

    def taken(session: WriteSession) -> Ack:
        word = ShiftReplyIn(key="w-1", agree=True)
        return shifts.reply(session, colleague, room["id"], world.persons["TH"], word, world.at)

    back = Saying(key="-", kind="withdrawal", body=None, reply_to=5)
    first, second = await side_by_side(db, taken, saying("back", back))

    assert (first.seq, second) == (7, "offer_ended")
