"""An offer to the next shift ends without anybody's answer: whoever made it takes it back, either of them leaves the
room, it is closed, or whoever was asked could not take it over any more."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, Select, delete, select
from sqlmodel import col

from app.consultations import log
from app.consultations.models import Participant
from app.consultations.participants import may_follow
from app.consultations.shifts.models import ShiftOffer, about
from app.identity.models import Person
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House
from app.outbox import notices


def ended(session: WriteSession, room_id: str, at: datetime, *which: ColumnElement[bool]) -> None:
    """Nobody is asked any more to go on with a room, or by these offers of it. One statement where nobody was."""
    gone = delete(ShiftOffer).where(col(ShiftOffer.room_id) == room_id, *which).returning(col(ShiftOffer.seq))
    for seq in session.scalars(gone).all():
        notices.settle(session, about(room_id, seq), at, "shift_offered")


def taken_back(session: WriteSession, room_id: str, person_id: str, seq: int | None, at: datetime) -> None:
    """Somebody withdraws an entry of theirs: if it is an offer, it is one no more."""
    ended(session, room_id, at, col(ShiftOffer.by) == person_id, col(ShiftOffer.seq) == seq)


async def carry_out(house: House, networks: Sequence[str]) -> None:
    """Ends what is offered, in rooms that somebody is in through these networks, to those who are gone: their account
    or their grant has ended, and whoever offers it can ask another."""
    at = house.clock.now()
    for room_id in await house.db.read(partial(_in_vain, networks=networks, at=at)):
        await house.db.write(partial(end_in_vain, room_id=room_id, at=at), lock=room_id)


def _in_vain(session: ReadSession, networks: Sequence[str], at: datetime) -> list[str]:
    lines = session.execute(_offered().where(col(Participant.network).in_(networks)))
    return sorted({offer.room_id for offer, place, person in lines if not may_follow(session, place, person, at)})


def end_in_vain(session: WriteSession, room_id: str, at: datetime) -> None:
    """The same for one room."""
    log.lock(session, room_id)
    for offer, place, person in session.execute(_offered().where(col(ShiftOffer.room_id) == room_id)).all():
        if not may_follow(session, place, person, at):
            taken_back(session, room_id, offer.by, offer.seq, at)


def _offered() -> Select[ShiftOffer, Participant, Person]:
    """Offers with the place of whoever makes them, and whoever they are made to."""
    place = (col(Participant.room_id) == col(ShiftOffer.room_id)) & (col(Participant.person_id) == col(ShiftOffer.by))
    asked = col(Person.id) == col(ShiftOffer.person_id)
    return select(ShiftOffer, Participant, Person).join(Participant, place).join(Person, asked)
