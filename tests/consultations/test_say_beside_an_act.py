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
from app.consultations.service import Utterance
from app.consultations.shifts import service as shifts
from app.consultations.shifts.schemas import ShiftReplyIn
from app.consultations.utterance import add_together
from app.identity.models import Person, SignedIn
from app.identity.principal import HeldGrant, Principal
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


async def signed_in(world: World, db: Database, code: str) -> Principal:
    """Somebody with a session that stands."""
    who, until = world.principal(code), world.at + timedelta(hours=12)
    held = SignedIn(
        id=who.session_id,
        token_hash=new_id(),
        person_id=who.person_id,
        started_at=world.at,
        seen_at=world.at,
        expires_at=until,
        idle_minutes=60,
    )
    await db.write(lambda session: session.add(held))
    return who


@pytest.fixture
async def saying(world: World, db: Database, room: dict[str, Any]) -> Says:
    """What another process does for TH, signed in there."""
    th = await signed_in(world, db, "TH")

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


@pytest.mark.parametrize("what", ["session", "account"])
async def test_whoever_is_signed_in_no_more_says_nothing_more(
    kz: httpx.AsyncClient, room: dict[str, Any], saying: Says, world: World, db: Database, what: str
) -> None:
    _, second = await side_by_side(db, ending(world, room, what), saying("late", Saying(key="-", body="late")))

    assert second == "not_signed_in"
    assert "message" not in [each["kind"] for each in await entries(kz, room, after=4)]


async def test_what_was_said_meanwhile_under_the_same_key_is_not_refused_as_if_there_were_no_room(
    kz: httpx.AsyncClient, room: dict[str, Any], saying: Says, world: World, db: Database
) -> None:
    said, ends = saying("once", Saying(key="-", body="once")), ending(world, room, "session")

    def both(session: WriteSession) -> Ack:
        first: Ack = said(session)
        ends(session)
        return first

    first, second = await side_by_side(db, both, said)

    assert (first.seq, second) == (5, "service_busy")
    assert await db.write(said) == first
    assert [each["kind"] for each in await entries(kz, room, after=4)] == ["message"]


@pytest.mark.parametrize("what", ["session", "account"])
async def test_nor_does_it_together_with_others(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World, db: Database, what: str
) -> None:
    people = [await signed_in(world, db, code) for code in ("KZ", "TH")]
    said = [Utterance(each, room["id"], Saying(key="late", body="late"), world.at) for each in people]

    def together(session: WriteSession) -> str:
        try:
            with session.begin_nested():
                add_together(session, said)
        except CounterpartError as refusal:
            return refusal.code
        return "added"

    _, second = await side_by_side(db, ending(world, room, what), together)

    assert second == "service_busy"
    assert "message" not in [each["kind"] for each in await entries(kz, room, after=4)]


def ending(world: World, room: dict[str, Any], what: str) -> Callable[[WriteSession], None]:
    """The end of TH's session, or account, by a transaction that has the room."""

    def ends(session: WriteSession) -> None:
        log.lock(session, room["id"])
        th = world.persons["TH"]
        if what == "account":
            session.get_one(Person, th).ended_at = world.at
        else:
            session.scalars(select(SignedIn).where(col(SignedIn.person_id) == th)).one().ended_at = world.at

    return ends


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
