"""Letting somebody into a room, whoever lets them in: their place, their entry, and what follows from it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations import log
from app.consultations.kinds import FOCAL_POINTS, KINDS, stands_still
from app.consultations.models import Entry, Participant, Room
from app.consultations.participants import Invited, joined, side_of
from app.kernel.clock import wire
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict
from app.kernel.ids import new_id
from app.outbox import service as outbox

LAPSE = "consultation.lapse"
"""Errand: look who of a room was there for a time that is over."""


@dataclass(frozen=True, slots=True)
class Place:
    """What somebody comes as. `role` is None for a focal point: the first of their State leads it. Their history
    begins after `floor`. Whoever `follows` another of their State, or is given what lies before it, comes to what that
    one could read, whether or not they were there before: the State is to go on with it."""

    role: str | None = None
    until: datetime | None = None
    floor: int = 0
    follows: bool = False


FOCAL_POINT = Place()


def present(session: Session, room_id: str) -> list[Participant]:
    """Who is in a room, in order of joining. One statement."""
    rows = session.scalars(
        select(Participant)
        .where(col(Participant.room_id) == room_id, col(Participant.left_at).is_(None))
        .order_by(col(Participant.joined_at), col(Participant.person_id))
    )
    return list(rows)


def own_key(purpose: str) -> str:
    """A key of the service's own; the blank keeps it apart from every key a client can send."""
    return f"{purpose} {new_id()}"


def check_places(room: Room, here: Sequence[Participant], place: Place, coming: int) -> None:
    """Raises BadInput for somebody who has no place in a room of this kind, Conflict `room_full`."""
    rules = KINDS[room.kind]
    if (place.role or "member") not in rules.admits:
        raise BadInput(fields=["role"], reason="not_in_this_kind")
    if not fit(room, here, coming):
        raise Conflict("room_full", most=rules.most)


def fit(room: Room, here: Sequence[Participant], coming: int) -> bool:
    """Whether there is room for so many more."""
    return len(here) + coming <= KINDS[room.kind].most


def join(
    session: WriteSession, room: Room, invited: Invited, by: str, key: str, at: datetime, place: Place = FOCAL_POINT
) -> Entry:
    """Lets a person in (again, if they had left) and writes the entry that says so, of the person `by`.

    A room that stood still goes on when whoever was missing has come.
    """
    person = invited.person
    let_in(session, room, invited, at, place)
    role = session.get_one(Participant, (room.id, person.id)).role
    data = joined(person, invited.focal_point_id) | {
        "role": role,
        "network": invited.network,
        "until": wire(place.until) if place.until else None,
    }
    entry = log.append(session, room, kind="joined", key=key, author=by, at=at, data=data)
    go_on(session, room, person.id, at)
    return entry


def go_on(session: WriteSession, room: Room, person_id: str, at: datetime) -> None:
    """A room that stood still goes on, if whoever was missing has come with this person."""
    if room.frozen_at is not None and not still(room, present(session, room.id)):
        room.frozen_at = None
        log.append(session, room, kind="resumed", key=own_key("resumed"), author=person_id, at=at)


def let_in(session: WriteSession, room: Room, invited: Invited, at: datetime, place: Place = FOCAL_POINT) -> None:
    """Gives a person their place in a room, without an entry. Whoever is asked back to where people see what follows
    sees what follows their return."""
    person, rules = invited.person, KINDS[room.kind]
    participant = session.get(Participant, (room.id, person.id))
    if participant is None:
        participant = Participant(room_id=room.id, person_id=person.id, side="", joined_at=at, floor=place.floor)
    elif place.follows:
        participant.floor = place.floor
    else:
        since = room.last_seq if rules.history == "from_then" else place.floor
        participant.floor = max(participant.floor, since)
    role = place.role or ("member" if _led(session, room, person.jurisdiction) else "lead")
    participant.focal_point_id = invited.focal_point_id
    participant.role, participant.voice, participant.until = role, role in rules.says, place.until
    participant.side = side_of(person.jurisdiction, room) if role in FOCAL_POINTS else "other"
    participant.jurisdiction = person.jurisdiction
    participant.network = invited.network
    participant.joined_at = at
    participant.left_at = None
    session.add(participant)
    session.flush()
    if place.until is not None:
        outbox.post(session, LAPSE, {"id": room.id}, at=at, due_at=place.until)


def sides(room: Room) -> list[list[str]]:
    """The States of each side: the one that asks, those that are asked."""
    return [side for side in ([room.requesting_jurisdiction or ""], room.requested_jurisdictions) if any(side)]


def still(room: Room, here: Sequence[Participant]) -> bool:
    """Whether nobody is left to go on with a room."""
    leads = [each.jurisdiction for each in here if each.role == "lead"]
    return stands_still(room.kind, leads, [each.role for each in here], sides(room))


def _led(session: WriteSession, room: Room, jurisdiction: str | None) -> bool:
    """Whether somebody else speaks for a State; nobody speaks for none."""
    if jurisdiction is None:
        return True
    lead = select(col(Participant.person_id)).where(
        col(Participant.room_id) == room.id,
        col(Participant.jurisdiction) == jurisdiction,
        col(Participant.role) == "lead",
        col(Participant.left_at).is_(None),
    )
    return session.scalars(lead).first() is not None
