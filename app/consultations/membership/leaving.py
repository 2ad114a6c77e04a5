"""Leaving a room, and who goes on in one's place.

| who leaves                     | who leads their State then                    | the room                         |
|--------------------------------|-----------------------------------------------|----------------------------------|
| its lead, naming a successor   | the successor, with the history that it had   | goes on                          |
| its lead, and others are there | whoever came first of them                    | goes on                          |
| its lead, the last of it       | nobody; no word of that State is waited for   | stands still where `kinds` says  |
| anyone else                    | its lead                                      | goes on                          |
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import or_, select
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.abilities import abilities
from app.consultations.acting import ack, present
from app.consultations.assigning.models import Assignment
from app.consultations.joining import Place, join, own_key, still
from app.consultations.joining import present as everybody
from app.consultations.membership import admissions
from app.consultations.membership.inviting import agreed
from app.consultations.membership.schemas import RoomLeaveIn
from app.consultations.models import Entry, Participant, Room
from app.consultations.participants import Invited, follower, joined
from app.consultations.schemas import Ack
from app.consultations.shifts.ending import ended, lapsed
from app.consultations.shifts.models import ShiftOffer
from app.consultations.urgency import reaching
from app.consultations.writing import service as writing
from app.identity.grants.repository import in_reach
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden
from app.kernel.house import House
from app.outbox import notices


def leave(session: WriteSession, principal: Principal, room_id: str, form: RoomLeaveIn, at: datetime) -> Ack:
    """Leaves a room, which is then like one that never existed.

    Raises NotFound, Forbidden `act_not_open_to_you`, BadInput for a successor.
    """
    room, place, known = present(session, principal, room_id, form.key, at)
    if known is not None:
        return ack(known)
    if not abilities(room, place).leave:
        raise Forbidden("act_not_open_to_you")
    successor = follower(session, principal, place, form.successor, at) if form.successor else None
    note = (form.note or "").strip() or None
    entry = go(session, room, place, successor, form.key, at, note=note, language=form.language)
    _recorded(session, room_id, principal.person_id, {"successor": successor.id if successor else None}, at)
    log.warned(session, room_id, principal.person_id, form.despite, at)
    session.announce(log.TOPIC, room_id, room.last_seq)
    return ack(entry)


def go(
    session: WriteSession,
    room: Room,
    place: Participant,
    successor: Person | None,
    key: str,
    at: datetime,
    *,
    note: str | None = None,
    language: str | None = None,
) -> Entry:
    """Somebody goes out of a locked room: the entry `left`, with who follows and what is still open. What they offer to
    the next shift, or are offered, is over, and what was given to them is with whoever follows, or with nobody. Whoever
    lets them go records it."""
    leaver = session.get_one(Person, place.person_id)
    if successor is not None:
        follow(session, room, place, successor, at)
    place.left_at, led, place.role = at, place.role == "lead", "member" if place.role == "lead" else place.role
    session.flush()
    writing.discard(session, room.id, place.person_id)
    if successor is not None:  # whom they had asked takes over by this
        ended(session, room.id, at, col(ShiftOffer.by) == leaver.id, col(ShiftOffer.person_id) == successor.id)
    lapsed(session, room, at, or_(col(ShiftOffer.by) == leaver.id, col(ShiftOffer.person_id) == leaver.id))
    _given(session, room, place, successor, at)
    here = everybody(session, room.id)
    lead = _next(here, place, successor) if led else None
    if lead is not None:
        lead.role = "lead"
    data = joined(leaver, place.focal_point_id) | {
        "successor": successor.id if successor else None,
        "lead": lead.person_id if lead else None,
        "open": _open(session, room),
    }
    entry = log.append(
        session,
        room,
        kind="left",
        key=key,
        author=leaver.id,
        at=at,
        body=note,
        language=language if note else None,
        data=data,
    )
    if led and lead is None:
        for row in admissions.open_in(session, room.id):
            if place.jurisdiction in row.waits_for:
                agreed(session, room, row, place.jurisdiction, at)
    stand_still(session, room, leaver.id, at)
    return entry


def _given(session: WriteSession, room: Room, place: Participant, successor: Person | None, at: datetime) -> None:
    """What a State's correspondent gave to somebody who goes: whoever may give it to another is told."""
    given = session.get(Assignment, (room.id, place.jurisdiction)) if place.jurisdiction else None
    if given is None or given.person_id != place.person_id:
        return
    if successor is not None:
        given.person_id = successor.id
        return
    session.delete(given)
    if room.status != "closed" and place.network is not None:
        told = in_reach(session, "consultation.assign", [place.network], place.jurisdiction, None, at)
        notices.post(session, told, "assignment_ended", about=room.id, at=at, urgent=room.urgency != "normal")


def stand_still(session: WriteSession, room: Room, leaver: str, at: datetime) -> None:
    """The room stands still, if nobody is left to go on with it, and the secretariats of its networks are told."""
    if room.status == "closed" or room.frozen_at is not None or not still(room, everybody(session, room.id)):
        return
    room.frozen_at = at
    log.append(session, room, kind="frozen", key=own_key("frozen"), author=leaver, at=at)
    networks = select(col(Participant.network)).where(col(Participant.room_id) == room.id).distinct()
    told = {
        person
        for network in session.scalars(networks)
        if network is not None
        for person in in_reach(session, "consultation.succeed", [network], None, None, at)
    }
    notices.post(session, told, "room_frozen", about=room.id, at=at, urgent=room.urgency != "normal")


async def carry_out_lapses(house: House, room_ids: list[str]) -> None:
    """Runs the errands `joining.LAPSE`: whoever was there for a time goes when it is over."""
    at = house.clock.now()
    for id in room_ids:
        await house.db.write(partial(lapse, room_id=id, at=at), lock=id)


def lapse(session: WriteSession, room_id: str, at: datetime) -> None:
    """Lets those out of a room whose time in it is over."""
    room = log.lock(session, room_id)
    for place in everybody(session, room_id):
        if place.until is not None and place.until <= at:
            go(session, room, place, None, own_key("left"), at)
            _recorded(session, room_id, None, {"person": place.person_id, "until": wire(place.until)}, at)
    session.announce(log.TOPIC, room_id, room.last_seq)


def _recorded(
    session: WriteSession, room_id: str, actor: str | None, details: dict[str, str | None], at: datetime
) -> None:
    audit.record(
        session,
        at=at,
        actor=actor,
        action="consultation.left",
        object_kind=log.OBJECT,
        object_id=room_id,
        details=details,
    )


def follow(session: WriteSession, room: Room, place: Participant, successor: Person, at: datetime) -> None:
    """Lets somebody in who follows another, with the history that the other had, and tells them."""
    here = session.get(Participant, (room.id, successor.id))
    if here is None or here.left_at is not None:
        invited = Invited(successor, successor.focal_point_id, place.network)
        join(session, room, invited, place.person_id, own_key("joined"), at, Place(floor=place.floor, follows=True))
    notices.post(session, [successor.id], "room_handed_over", about=room.id, at=at, urgent=room.urgency != "normal")


def _next(here: Sequence[Participant], place: Participant, successor: Person | None) -> Participant | None:
    """Who leads a State after its lead: the successor, else whoever came first."""
    own = [each for each in here if each.role == "member" and each.jurisdiction == place.jurisdiction]
    named = [each for each in own if successor is not None and each.person_id == successor.id]
    return next(iter([*named, *own]), None)


def _open(session: WriteSession, room: Room) -> list[str]:
    """What whoever follows finds undone: codes, which pages word."""
    clocks, goes_on = reaching.clocks(session, room.id), room.status != "closed"
    undone = {
        "acknowledgement": goes_on and any(clock.status == "opened" for clock in clocks),
        "answer": goes_on and any(clock.status != "answered" for clock in clocks),
        "promise": goes_on and any(clock.promised_by is not None for clock in clocks),
        "outcome": room.status == "answered",
        "admission": bool(admissions.open_in(session, room.id)),
    }
    return [code for code, is_undone in undone.items() if is_undone]
