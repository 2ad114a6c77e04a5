"""A place in a room stands on a grant in the network through which somebody is in it. When that is over they go, and
whoever was named to follow takes their place, with the history that they had. No room is left to somebody who is gone.

| whose grant is over                 | their place                                                               |
|-------------------------------------|---------------------------------------------------------------------------|
| a focal point's, with a successor   | the one who follows comes, then they go                                   |
| anyone else's                       | they go; whoever came first of their State leads it then; with nobody left |
|                                     | to lead a side the room stands still, and its secretariats are told       |
| a focal point's who went like that, | the one who follows comes then, if they have not been in the room since   |
| and somebody is named afterwards    |                                                                           |

So does a place of somebody whose State has left the network. One that observes or is suspended goes on in its rooms.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.audit import service as audit
from app.consultations import log
from app.consultations.forums import members as forums
from app.consultations.joining import own_key
from app.consultations.kinds import FOCAL_POINTS
from app.consultations.membership.leaving import follow, go
from app.consultations.models import Participant, Room
from app.consultations.participants import may_follow
from app.consultations.shifts import ending as shifts
from app.identity.grants.repository import lasting
from app.identity.models import FORMER, Grant, Person
from app.identity.roles import MEMBERS
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House

OF_PLACE = and_(
    col(Grant.person_id) == col(Participant.person_id),
    col(Grant.network) == col(Participant.network),
    col(Grant.awaited).is_(False),
    or_(
        col(Grant.role) == col(Participant.role),
        and_(col(Participant.role).in_(FOCAL_POINTS), col(Grant.role).in_(MEMBERS)),
    ),
)
"""The grants that a place stands on."""
_CAME, _BESIDE = aliased(Participant), aliased(Grant)
_LOST = and_(
    col(Room.network).is_(None),
    col(Room.purged_at).is_(None),
    col(Participant.role).in_(FOCAL_POINTS),
    col(Participant.left_at) >= col(Grant.valid_until),
    ~exists()
    .where(
        col(_BESIDE.person_id) == col(Participant.person_id),
        col(_BESIDE.network) == col(Participant.network),
        or_(col(_BESIDE.valid_until).is_(None), col(_BESIDE.valid_until) > col(Participant.left_at)),
    )
    .correlate(Participant),
)
"""Places that somebody lost with this grant: whoever goes by themselves has one in the network."""
_FOLLOWED = (
    exists()
    .where(
        col(_CAME.room_id) == col(Participant.room_id),
        col(_CAME.person_id) == col(Grant.successor_id),
        or_(col(_CAME.left_at).is_(None), col(_CAME.left_at) >= col(Participant.left_at)),
    )
    .correlate(Participant, Grant)
)
_LED = (
    exists()
    .where(
        col(_CAME.room_id) == col(Participant.room_id),
        col(_CAME.jurisdiction) == col(Participant.jurisdiction),
        col(_CAME.role) == "lead",
        col(_CAME.left_at).is_(None),
    )
    .correlate(Participant)
)


def left_behind() -> ColumnElement[bool]:
    """The rooms that nobody leads for a State, of somebody of it whose grant is over: rows of `participant`, `room` and
    `person_grant`."""
    return and_(OF_PLACE, _LOST, ~_LED)


async def carry_out(house: House, networks: list[str]) -> None:
    """Runs the errands `grants.members.ERRAND`: who is in rooms through a network, or asked to go on there, and in its
    forum. Harmless when it runs again."""
    at = house.clock.now()
    for room_id, person_id in await house.db.read(partial(_over, networks=networks, at=at)):
        await house.db.write(partial(let_go, room_id=room_id, person_id=person_id, at=at), lock=room_id)
    await shifts.carry_out(house, networks)
    await forums.carry_out(house, networks)


def _over(session: ReadSession, networks: Sequence[str], at: datetime) -> list[tuple[str, str]]:
    """(room, person) of the places through these networks that stand on nothing any more, or that somebody was named
    for since. One statement."""
    ended = select(col(Grant.person_id)).where(col(Grant.network).in_(networks), _is_over(at))
    places = _places(at, col(Participant.person_id).in_(ended), col(Participant.network).in_(networks))
    rows = session.scalars(places.order_by(col(Participant.room_id), col(Participant.person_id)))
    return [(each.room_id, each.person_id) for each in rows]


def _places(at: datetime, *which: ColumnElement[bool]) -> Select[Participant]:
    return (
        select(Participant)
        .join(Room, col(Room.id) == col(Participant.room_id))
        .where(
            *which,
            col(Room.network).is_(None),
            or_(
                and_(
                    col(Participant.left_at).is_(None),
                    exists().where(OF_PLACE, _is_over(at)),
                    ~exists().where(OF_PLACE, lasting(at), col(Grant.standing) != FORMER),
                ),
                exists().where(OF_PLACE, _LOST, col(Grant.successor_id).is_not(None), ~_FOLLOWED),
            ),
        )
    )


def _is_over(at: datetime) -> ColumnElement[bool]:
    return or_(col(Grant.valid_until) <= at, col(Grant.standing) == FORMER)


def let_go(session: WriteSession, room_id: str, person_id: str, at: datetime) -> None:
    """Lets whoever follows in and the one whose grant is over out, as far as that is still so and not done."""
    room = log.lock(session, room_id)
    of = col(Participant.room_id) == room_id, col(Participant.person_id) == person_id
    place = session.scalars(_places(at, *of)).one_or_none()
    if place is None:
        return
    successor = _successor(session, place, at)
    if place.left_at is None:
        go(session, room, place, successor, own_key("left"), at)
    elif successor is not None:
        follow(session, room, place, successor, at)
    else:
        return
    audit.record(
        session,
        at=at,
        actor=None,
        action="consultation.handed_over" if successor else "consultation.left",
        object_kind=log.OBJECT,
        object_id=room_id,
        details={"from": person_id, "to": successor.id} if successor else {"person": person_id},
    )
    session.announce(log.TOPIC, room_id, room.last_seq)


def _successor(session: WriteSession, place: Participant, at: datetime) -> Person | None:
    """Who was named with the grant that ended last, if they may stand there."""
    last = (
        select(col(Grant.successor_id))
        .join(Participant, OF_PLACE)
        .where(
            col(Participant.room_id) == place.room_id,
            col(Participant.person_id) == place.person_id,
            col(Grant.valid_until) <= at,
        )
        .order_by(col(Grant.valid_until).desc(), col(Grant.successor_id).is_(None))
    )
    named = session.get(Person, id) if (id := session.scalars(last).first()) else None
    return named if named is not None and may_follow(session, place, named, at) else None
