"""An offer to the next shift ends without anybody's answer: whoever made it takes it back, the room is closed, either
of them leaves it, or whoever was asked could not take it over any more. Of the last two the log tells (`lapsed`), and
whoever made it is told."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, Row, Select, delete, select
from sqlmodel import col

from app.consultations import log
from app.consultations.joining import own_key
from app.consultations.models import Participant, Room
from app.consultations.participants import may_follow, named
from app.consultations.shifts.models import ShiftOffer, about
from app.identity.models import Person
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House
from app.outbox import notices

Gone = Sequence[Row[int, str, str]]
"""Offers that are none any more: which entry, who made it, to whom."""


def ended(session: WriteSession, room_id: str, at: datetime, *which: ColumnElement[bool]) -> Gone:
    """Nobody is asked any more to go on with a room, or by these offers of it. One statement where nobody was."""
    offers = delete(ShiftOffer).where(col(ShiftOffer.room_id) == room_id, *which)
    gone = session.execute(offers.returning(col(ShiftOffer.seq), col(ShiftOffer.by), col(ShiftOffer.person_id))).all()
    for seq, _, _ in gone:
        notices.settle(session, about(room_id, seq), at, "shift_offered")
    return gone


def lapsed(session: WriteSession, room: Room, at: datetime, *which: ColumnElement[bool]) -> None:
    """The same for offers of a locked room that nobody answers any more: an entry each, and whoever made it, if they
    are there still, is told."""
    for seq, by, asked in ended(session, room.id, at, *which):
        data = named(session.get_one(Person, asked)) | {"from": by}
        log.append(session, room, kind="lapsed", key=own_key("lapsed"), author=asked, at=at, reply_to=seq, data=data)
        if session.get_one(Participant, (room.id, by)).left_at is None:
            urgent = room.urgency != "normal"
            notices.post(session, [by], "shift_lapsed", about=about(room.id, seq), at=at, urgent=urgent)


def taken_back(session: WriteSession, room_id: str, person_id: str, seq: int | None, at: datetime) -> bool:
    """Somebody withdraws an entry of theirs: if it is an offer, it is one no more. Whether it was one."""
    gone = ended(session, room_id, at, col(ShiftOffer.by) == person_id, col(ShiftOffer.seq) == seq)
    return len(gone) > 0


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
    room = log.lock(session, room_id)
    for offer, place, person in session.execute(_offered().where(col(ShiftOffer.room_id) == room_id)).all():
        if not may_follow(session, place, person, at):
            lapsed(session, room, at, col(ShiftOffer.by) == offer.by)
            session.announce(log.TOPIC, room_id, room.last_seq)


def _offered() -> Select[ShiftOffer, Participant, Person]:
    """Offers with the place of whoever makes them, and whoever they are made to."""
    place = (col(Participant.room_id) == col(ShiftOffer.room_id)) & (col(Participant.person_id) == col(ShiftOffer.by))
    asked = col(Person.id) == col(ShiftOffer.person_id)
    return select(ShiftOffer, Participant, Person).join(Participant, place).join(Person, asked)
