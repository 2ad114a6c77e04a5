"""Who takes part: the persons behind focal points, and how they appear in a room."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.kinds import FOCAL_POINTS, KINDS
from app.consultations.models import Participant, Room, RoomClock
from app.consultations.who import ParticipantOut
from app.directory import repository as directory
from app.directory.models import FocalPoint
from app.identity.models import Grant, Person
from app.identity.principal import Principal
from app.identity.repository import held, in_force
from app.identity.roles import MEMBERS
from app.kernel.errors import BadInput, NotFound


@dataclass(frozen=True, slots=True)
class Invited:
    """A person who answers for a focal point."""

    person: Person
    focal_point_id: str | None
    network: str | None


def behind(
    session: Session,
    principal: Principal,
    focal_points: Sequence[str],
    at: datetime,
    here: Collection[str] = (),
) -> list[Invited]:
    """The persons behind focal points that the caller may see, in that order, each by a grant in one of its networks:
    in one of those that are `here`, where there is one.

    Raises NotFound for a focal point that is hidden or missing, BadInput when nobody has signed up for one yet.
    """
    shown = directory.visible_focal_points(session, principal, focal_points, at)
    if not shown.keys() >= set(focal_points):
        raise NotFound
    rows = session.execute(
        select(Person, Grant)
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .where(
            col(Person.focal_point_id).in_(focal_points), col(Person.ended_at).is_(None), col(Grant.role).in_(MEMBERS)
        )
        .order_by(col(Person.id))
    )
    people: dict[str, Person] = {}
    by: defaultdict[str, set[str | None]] = defaultdict(set)
    for person, grant in rows:
        if in_force(grant, at):
            people[person.id] = person
            by[person.id].add(grant.network)
    found = list[Invited]()
    for id, memberships in directory.memberships(session, list(dict.fromkeys(focal_points))).items():
        for person in (each for each in people.values() if each.focal_point_id == id):
            networks = [each.network for each in memberships if each.network in by[person.id]]
            if networks:
                found.append(Invited(person, id, network_for(networks, here, principal.networks)))
    if not {each.focal_point_id for each in found} >= set(focal_points):
        raise BadInput(fields=["focal_points"], reason="nobody_signed_up")
    return found


def network_for(networks: Sequence[str], *preferred: Collection[str]) -> str | None:
    """The network through which somebody comes: one of those preferred, the earlier the rather, else the first."""
    return min(networks, key=lambda network: [network not in each for each in preferred], default=None)


def stands(session: Session, person: Person, network: str | None, role: str, at: datetime) -> bool:
    """Whether somebody holds what a place in a room stands on: a grant in the network of the place, for whoever answers
    for a State as a member of it, else for just this role."""
    roles = MEMBERS if role in FOCAL_POINTS else (role,)
    of_place = held(person.id, at, col(Grant.network) == network, col(Grant.role).in_(roles))
    return person.ended_at is None and bool(session.execute(select(of_place)).scalar_one())


def side_of(jurisdiction: str | None, room: Room) -> str:
    """The side of a focal point of `jurisdiction`: one that neither asks nor is asked makes them `other`. Where a room
    has no sides there is only who opened it."""
    if jurisdiction == room.requesting_jurisdiction:
        return "requesting"
    return "requested" if jurisdiction in room.requested_jurisdictions and KINDS[room.kind].sides else "other"


def named(person: Person) -> dict[str, Any]:
    """How an entry names somebody who need not be in the room: in every spelling, so that each reader has theirs."""
    return {"person": person.id, "display_name": person.display_name, "names": person.names}


def joined(person: Person, focal_point_id: str | None) -> dict[str, Any]:
    """The data of an entry `joined`."""
    return {
        "person": person.id,
        "display_name": person.display_name,
        "jurisdiction": person.jurisdiction,
        "focal_point": focal_point_id,
    }


class People(NamedTuple):
    """Everybody who is or was in a room, in order of joining, and the clocks of their States."""

    participants: list[ParticipantOut]
    clocks: dict[str, RoomClock]


def shown(session: Session, room_ids: Iterable[str]) -> dict[str, People]:
    """Who is or was in these rooms: of each State that was asked there is somebody. One statement."""
    rows = session.execute(
        select(Participant, Person, FocalPoint, RoomClock)
        .join(Person, col(Person.id) == col(Participant.person_id))
        .outerjoin(FocalPoint, col(FocalPoint.id) == col(Participant.focal_point_id))
        .outerjoin(
            RoomClock,
            (col(RoomClock.room_id) == col(Participant.room_id))
            & (col(RoomClock.jurisdiction) == col(Participant.jurisdiction)),
        )
        .where(col(Participant.room_id).in_(list(room_ids)))
        .order_by(col(Participant.joined_at), col(Participant.side).desc(), col(Participant.person_id))
    )
    found: dict[str, People] = {}
    for participant, person, focal_point, clock in rows:
        people = found.setdefault(participant.room_id, People([], {}))
        people.participants.append(_out(participant, person, focal_point))
        if clock is not None:
            people.clocks[clock.jurisdiction] = clock
    return found


def _out(participant: Participant, person: Person, focal_point: FocalPoint | None) -> ParticipantOut:
    return ParticipantOut.model_validate(
        {
            "person": person.id,
            "focal_point": participant.focal_point_id,
            "display_name": person.display_name,
            "display_name_original": person.display_name_original,
            "names": person.names,
            "jurisdiction": participant.jurisdiction,
            "network": participant.network,
            "side": participant.side,
            "time_zone": focal_point.time_zone if focal_point else None,
            "working_days": focal_point.working_days if focal_point else [],
            "working_hours": focal_point.working_hours if focal_point else None,
            "joined_at": participant.joined_at,
            "left_at": participant.left_at,
            "read_seq": participant.read_seq,
            "role": participant.role,
            "voice": participant.voice,
            "until": participant.until,
        }
    )


def follower(session: Session, principal: Principal, place: Participant, id: str, at: datetime) -> Person:
    """Whoever is named to go on, one of the persons behind an entry. Raises BadInput where none of them may follow."""
    people = [each.person for each in behind(session, principal, [id], at)]
    found = next((each for each in people if may_follow(session, place, each, at)), None)
    if found is None:
        raise BadInput(fields=["successor"])
    return found


def may_follow(session: Session, place: Participant, person: Person, at: datetime) -> bool:
    """Whether somebody may stand where another stood: for the same State, because a room shows its sides and nobody
    changes them, and by a grant of their own in the network of the place."""
    return (
        place.role in FOCAL_POINTS
        and person.id != place.person_id
        and person.jurisdiction == place.jurisdiction
        and stands(session, person, place.network, place.role, at)
    )
