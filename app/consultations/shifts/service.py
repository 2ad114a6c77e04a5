"""Handing over to the next shift in one act that the receiver accepts (ux.md, section 5).

| who           | does                        | then                                                                  |
|---------------|-----------------------------|-----------------------------------------------------------------------|
| a focal point | offers it to a colleague of | entry `offered`; the colleague is told, and sees in how much of a     |
| in the room   | their State                 | hurry it is, never what it is about. It stays with whoever offers it  |
| the colleague | takes it over               | entry `taken_over`; they are let in, the promise is theirs to keep,   |
|               |                             | and so are the lead and the assignment; whoever offered it stays      |
| the colleague | declines                    | entry `declined`, and whoever offered it is told                      |
| who offers it | takes it back, by           | the colleague is asked no more; nor are they once the room is closed  |
|               | withdrawing that entry      |                                                                       |
| either        | leaves the room, or is gone | entry `lapsed`; whoever offered it is told, if they are there still   |
"""

from datetime import datetime

from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.abilities import abilities
from app.consultations.acting import ack, enter
from app.consultations.assigning.models import Assignment
from app.consultations.joining import FOCAL_POINT, Place, check_places, join, own_key
from app.consultations.joining import present as everybody
from app.consultations.models import Participant, Room, RoomClock
from app.consultations.participants import Invited, follower, may_follow, named
from app.consultations.schemas import Ack
from app.consultations.shifts import repository
from app.consultations.shifts.models import ShiftOffer, about
from app.consultations.shifts.schemas import ShiftOfferIn, ShiftOfferOut, ShiftReplyIn
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Forbidden, NotFound
from app.outbox import notices


def offer(session: WriteSession, principal: Principal, room_id: str, form: ShiftOfferIn, at: datetime) -> Ack:
    """Asks a colleague to go on; whoever was asked before no longer is.

    Raises NotFound, Conflict `room_frozen`, Forbidden `act_not_open_to_you`, BadInput for a successor.
    """
    room, place, known = enter(session, principal, room_id, form.key, at)
    if known is not None:
        return ack(known)
    if not abilities(room, place).hand_over:
        raise Forbidden("act_not_open_to_you")
    person = follower(session, principal, place, form.successor, at)
    before = session.get(ShiftOffer, (room_id, principal.person_id))
    if before is not None:
        notices.settle(session, about(room_id, before.seq), at, "shift_offered")
    note = (form.note or "").strip() or None
    entry = log.append(
        session,
        room,
        kind="offered",
        key=form.key,
        author=principal.person_id,
        at=at,
        body=note,
        language=form.language if note else None,
        data=named(person),
    )
    offered = ShiftOffer(room_id=room_id, by=principal.person_id, person_id=person.id, seq=entry.seq, at=at)
    session.merge(offered)
    urgent = room.urgency != "normal"
    notices.post(session, [person.id], "shift_offered", about=about(room_id, offered.seq), at=at, urgent=urgent)
    _recorded(session, principal, "offered", room_id, {"to": person.id}, at)
    log.warned(session, room_id, principal.person_id, form.despite, at)
    session.announce(log.TOPIC, room_id, entry.seq)
    return ack(entry)


def offers(session: ReadSession, principal: Principal) -> list[ShiftOfferOut]:
    """What the caller is offered. One statement."""
    return [
        ShiftOfferOut.model_validate(
            room.model_dump(include=set(ShiftOfferOut.model_fields))
            | named(person)
            | {
                "status": clock.status if clock and place.side == "requested" else room.status,
                "acknowledge_by": clock.acknowledge_by if clock and clock.status == "opened" else None,
                "promised_by": clock.promised_by if clock and clock.promiser == person.id else None,
                "by": person.id,
                "at": offered.at,
            }
        )
        for offered, room, place, person, clock in repository.offered_to(session, principal.person_id)
    ]


def reply(session: WriteSession, principal: Principal, room_id: str, by: str, form: ShiftReplyIn, at: datetime) -> Ack:
    """The colleague's word. Raises NotFound for what is not, or no longer, offered to them, Conflict `room_full`."""
    waits = _offer(session, principal, room_id, by) is not None
    known = log.by_key(session, room_id, principal.person_id, form.key)
    if known is not None:
        return ack(known)
    if not waits:
        raise NotFound
    room = log.lock(session, room_id)
    line = _offer(session, principal, room_id, by)
    person = session.get_one(Person, principal.person_id)
    if line is None or not may_follow(session, line[2], person, at):
        raise NotFound
    offered, _, place, giver, clock = line
    if form.agree:
        _take_over(session, room, place, person, clock, at)
    entry = log.append(
        session,
        room,
        kind="taken_over" if form.agree else "declined",
        key=form.key,
        author=person.id,
        at=at,
        reply_to=offered.seq,
        data=named(person) | {"from": giver.id},
    )
    session.delete(offered)
    notices.settle(session, about(room_id, offered.seq), at, "shift_offered")
    urgent = room.urgency != "normal"
    told: notices.Kind = "shift_taken" if form.agree else "shift_declined"
    notices.post(session, [giver.id], told, about=about(room_id, offered.seq), at=at, urgent=urgent)
    how = "taken_over" if form.agree else "not_taken_over"
    _recorded(session, principal, how, room_id, {"from": giver.id}, at)
    session.announce(log.TOPIC, room_id, room.last_seq)
    return ack(entry)


def _take_over(
    session: WriteSession, room: Room, place: Participant, person: Person, clock: RoomClock | None, at: datetime
) -> None:
    """Lets somebody in, if they are not, and gives them what was another's to do."""
    here = everybody(session, room.id)
    if person.id not in {each.person_id for each in here}:
        check_places(room, here, FOCAL_POINT, 1)
        invited = Invited(person, person.focal_point_id, place.network)
        following = Place(floor=place.floor, follows=True)
        join(session, room, invited, place.person_id, own_key("joined"), at, following)
    if place.role == "lead":
        place.role, session.get_one(Participant, (room.id, person.id)).role = "member", "lead"
    if clock is not None and clock.promiser == place.person_id:
        clock.promiser = person.id
    given = session.get(Assignment, (room.id, place.jurisdiction))
    if given is not None and given.person_id == place.person_id:
        given.person_id = person.id


def _offer(session: WriteSession, principal: Principal, room_id: str, by: str) -> repository.Line | None:
    of = col(ShiftOffer.room_id) == room_id, col(ShiftOffer.by) == by
    return next(iter(repository.offered_to(session, principal.person_id, *of)), None)


def _recorded(
    session: WriteSession, principal: Principal, how: str, room_id: str, details: dict[str, str], at: datetime
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"consultation.{how}",
        object_kind=log.OBJECT,
        object_id=room_id,
        details=details,
    )
