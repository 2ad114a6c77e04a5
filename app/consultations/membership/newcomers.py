"""Who is meant by an invitation, and what they come as.

| named         | who comes                         | as                             | must be                      |
|---------------|-----------------------------------|--------------------------------|------------------------------|
| focal point   | the persons behind it             | lead of a State without one,   | seen by the caller           |
|               |                                   | else member                    |                              |
| secretariat   | those who hold its grant          | secretariat: they relay, and   | of a network of the room     |
|               |                                   | lead for nobody                |                              |
| person        | a guest, an interpreter, a        | that                           | of a network of the room;    |
|               | liaison officer, by their grant   |                                | the first two in no other    |
|               |                                   |                                | room, and until a day        |
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.joining import Place
from app.consultations.kinds import FOR_A_TIME, KINDS
from app.consultations.membership.schemas import Helper, NewcomerIn
from app.consultations.models import Participant, Room
from app.consultations.participants import Invited, behind
from app.identity.models import Grant, Person
from app.identity.principal import Principal
from app.identity.repository import in_force, lock_person
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, NotFound

HELPERS = ("guest", "interpreter", "liaison")
MOST = 200


class Newcomers(NamedTuple):
    """People who come together, of one State, with the networks that they come through."""

    people: Sequence[Invited]
    focal_point_id: str | None
    networks: frozenset[str]
    place: Place


def newcomers(
    session: WriteSession,
    principal: Principal,
    room: Room,
    here: Sequence[Participant],
    wanted: NewcomerIn,
    at: datetime,
) -> Newcomers:
    """Raises NotFound for somebody hidden or missing, BadInput, Conflict `in_another_room`."""
    if wanted.focal_point is not None:
        return _focal_point(session, principal, here, wanted.focal_point, at)
    networks = networks_of(here)
    if wanted.secretariat is not None:
        if wanted.secretariat not in networks:
            raise BadInput(fields=["secretariat"])
        held = _holders(session, ["secretariat"], [wanted.secretariat], at)
        if not held:
            raise BadInput(fields=["secretariat"], reason="nobody_signed_up")
        people = [Invited(person, None, wanted.secretariat) for person, _ in held]
        return Newcomers(people, None, frozenset({wanted.secretariat}), Place("secretariat"))
    roles = [role for role in HELPERS if role in KINDS[room.kind].admits]
    held = [each for each in _holders(session, roles, networks, at) if each[0].id == wanted.person]
    if not held:
        raise NotFound
    person, grant = held[0]
    if grant.role in FOR_A_TIME:
        if wanted.until is None or wanted.until <= at or (grant.valid_until and wanted.until > grant.valid_until):
            raise BadInput(fields=["until"], reason="until_wrong")
        if taken(session, [person.id], room.id):
            raise Conflict("in_another_room")
    place = Place(grant.role, wanted.until)
    return Newcomers([Invited(person, None, grant.network)], None, frozenset({grant.network or ""}), place)


def helpers(session: ReadSession, room: Room, here: Sequence[Participant], at: datetime) -> list[Helper]:
    """Who of the networks of a room could be asked in beside focal points, by name. Two statements."""
    roles = [role for role in HELPERS if role in KINDS[room.kind].admits]
    held = _holders(session, roles, networks_of(here), at)
    bound = elsewhere(session, [person.id for person, grant in held if grant.role in FOR_A_TIME], room.id)
    away = bound | {each.person_id for each in here}
    return [
        Helper.model_validate(
            person.model_dump(include={"display_name", "display_name_original", "names", "jurisdiction"})
            | {"person": person.id, "role": grant.role, "network": grant.network, "until": grant.valid_until}
        )
        for person, grant in held
        if person.id not in away
    ]


def networks_of(here: Sequence[Participant]) -> list[str]:
    """The networks through which people are in a room."""
    return sorted({each.network for each in here if each.network is not None})


def _focal_point(
    session: WriteSession, principal: Principal, here: Sequence[Participant], id: str, at: datetime
) -> Newcomers:
    people = behind(session, principal, [id], at, networks_of(here))
    return Newcomers(people, id, frozenset(each.network or "" for each in people), Place())


def _holders(
    session: Session, roles: Sequence[str], networks: Sequence[str], at: datetime
) -> list[tuple[Person, Grant]]:
    """The persons with one of these grants in one of these networks, each once, by name."""
    rows = session.execute(
        select(Person, Grant)
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .where(col(Grant.role).in_(roles), col(Grant.network).in_(networks), col(Person.ended_at).is_(None))
        .order_by(col(Person.display_name), col(Person.id), col(Grant.role), col(Grant.id))
        .limit(MOST)
    )
    found: dict[str, tuple[Person, Grant]] = {}
    for person, grant in rows:
        if in_force(grant, at):
            found.setdefault(person.id, (person, grant))
    return list(found.values())


def taken(session: WriteSession, persons: Sequence[str], room_id: str) -> set[str]:
    """Who of these is in another room, or is being let into one at this moment: two rooms that let the same person in
    are decided one after the other."""
    for id in sorted(persons):
        lock_person(session, id)
    return elsewhere(session, persons, room_id)


def elsewhere(session: Session, persons: Sequence[str], room_id: str) -> set[str]:
    """Who of these is in another room."""
    rows = select(col(Participant.person_id)).where(
        col(Participant.person_id).in_(persons),
        col(Participant.room_id) != room_id,
        col(Participant.left_at).is_(None),
    )
    return set(session.scalars(rows)) if persons else set()
