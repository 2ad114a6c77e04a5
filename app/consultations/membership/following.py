"""Rooms that wait for somebody of a State, as the secretariats of their networks see them, and naming who takes over
(ux.md S27).

| a room         | waits while                                                                              |
|----------------|------------------------------------------------------------------------------------------|
| that goes on   | it stands still, because nobody leads one of its sides                                   |
| that is closed | a State holds it and has nobody in it: only whoever is of that State lets go of its hold |
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, String, and_, cast, exists, func, or_, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.joining import Place, join, own_key, sides
from app.consultations.membership.schemas import FrozenRoom, TakeOverIn
from app.consultations.models import Participant, Room
from app.consultations.participants import behind
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, NotFound
from app.outbox import notices

SUCCEED = "consultation.succeed"
MOST = 100


def frozen(session: ReadSession, principal: Principal) -> list[FrozenRoom]:
    """Those of the caller's networks, the longest first. Two statements."""
    since = func.coalesce(col(Room.frozen_at), col(Room.closed_at))
    rows = list(session.scalars(select(Room).where(_kept(principal)).order_by(since, col(Room.id)).limit(MOST)))
    people = session.scalars(select(Participant).where(col(Participant.room_id).in_([row.id for row in rows])))
    places: dict[str, list[Participant]] = {row.id: [] for row in rows}
    for each in people:
        places[each.room_id].append(each)
    return [
        FrozenRoom.model_validate(
            row.model_dump(
                include={"id", "reference", "kind", "requesting_jurisdiction", "requested_jurisdictions", "held_by"}
            )
            | {"missing": missing(row, places[row.id]), "frozen_at": _since(row, places[row.id])}
        )
        for row in rows
    ]


def name_successor(session: WriteSession, principal: Principal, room_id: str, wanted: TakeOverIn, at: datetime) -> None:
    """Lets the persons behind a focal point of a missing State in, with the history that it had; the room goes on. They
    come through a network that the caller keeps, by which somebody of their State was in it.

    Raises NotFound for a room that waits for nobody or is not of the caller's networks, BadInput, also for the caller's
    own entry.
    """
    if session.scalars(select(Room).where(col(Room.id) == room_id, _kept(principal))).one_or_none() is None:
        raise NotFound
    room = log.lock(session, room_id)
    everybody = _everybody(session, room_id)
    lacking, kept = missing(room, everybody), judge.kept(principal, SUCCEED)
    through = {(each.jurisdiction, each.network) for each in everybody if each.network in kept}
    people = behind(session, principal, [wanted.focal_point], at, kept)
    coming = {(each.person.jurisdiction, each.network) for each in people}
    oneself = any(each.person.id == principal.person_id for each in people)
    if oneself or not coming <= {place for place in through if place[0] in lacking}:
        raise BadInput(fields=["focal_point"])
    here = {each.person_id for each in everybody if each.left_at is None}
    had = {state: min(each.floor for each in everybody if each.jurisdiction == state) for state, _ in coming}
    for each in people:
        if each.person.id not in here:
            place = Place(floor=had[each.person.jurisdiction], follows=True)
            join(session, room, each, principal.person_id, own_key("joined"), at, place)
    persons, urgent = [each.person.id for each in people], room.urgency != "normal"
    notices.post(session, persons, "room_handed_over", about=room_id, at=at, urgent=urgent)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="consultation.successor_named",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"focal_point": wanted.focal_point},
    )
    session.announce(log.TOPIC, room_id, room.last_seq)


def missing(room: Room, everybody: Sequence[Participant]) -> list[str]:
    """The States from which somebody may take over: those that hold a closed room and have nobody in it; else those
    sides that nobody leads, or whoever was in the room."""
    if room.status == "closed":
        return sorted({*room.held_by} - {each.jurisdiction for each in everybody if each.left_at is None})
    led = {each.jurisdiction for each in everybody if each.role == "lead" and each.left_at is None}
    unled = {state for side in sides(room) if led.isdisjoint(side) for state in side}
    return sorted(unled or {each.jurisdiction for each in everybody if each.jurisdiction} - led)


def _everybody(session: Session, room_id: str) -> list[Participant]:
    return list(session.scalars(select(Participant).where(col(Participant.room_id) == room_id)))


def _since(room: Room, everybody: Sequence[Participant]) -> datetime | None:
    """Since when nobody has been there."""
    if room.status != "closed":
        return room.frozen_at
    gone = missing(room, everybody)
    return max(each.left_at for each in everybody if each.left_at is not None and each.jurisdiction in gone)


def _kept(principal: Principal) -> ColumnElement[bool]:
    still = aliased(Participant)
    through = and_(
        col(Participant.room_id) == col(Room.id),
        col(Participant.network).in_(sorted(judge.kept(principal, SUCCEED))),
    )
    holds = cast(col(Room.held_by), String).contains('"' + col(Participant.jurisdiction) + '"')
    there = exists().where(
        col(still.room_id) == col(Participant.room_id),
        col(still.jurisdiction) == col(Participant.jurisdiction),
        col(still.left_at).is_(None),
    )
    closed = col(Room.status) == "closed"
    return or_(
        and_(~closed, col(Room.frozen_at).is_not(None), exists().where(through)),
        and_(closed, exists().where(through, holds, ~there)),
    )
