"""Who has a place in the forum of a network, and which."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.consultations.kinds import KINDS
from app.consultations.models import Room
from app.identity.models import Grant, Person
from app.identity.repository import in_force
from app.identity.roles import MEMBERS
from app.kernel.db import WriteSession


def members(session: WriteSession, network: str, at: datetime) -> dict[str, tuple[Person, str]]:
    """The people of a network by id, with what they are in its forum. One statement."""
    rows = session.execute(
        select(Person, Grant)
        .join(Grant, col(Grant.person_id) == col(Person.id))
        .where(col(Grant.network) == network, col(Grant.role).in_(MEMBERS), col(Person.ended_at).is_(None))
        .order_by(col(Person.id))
    )
    found: dict[str, tuple[Person, str]] = {}
    for person, grant in rows:
        if in_force(grant, at) and grant.standing == "full":
            announces = grant.role in KINDS["forum"].says
            if announces or person.id not in found:
                found[person.id] = (person, grant.role if announces else "member")
    return found


def place(room: Room, person: Person, role: str, at: datetime) -> dict[str, object]:
    """The place of a member; what they have read of it before is not its concern."""
    return {
        "room_id": room.id,
        "person_id": person.id,
        "focal_point_id": person.focal_point_id,
        "side": "other",
        "jurisdiction": person.jurisdiction,
        "network": room.network,
        "joined_at": at,
        "role": role,
        "voice": role in KINDS["forum"].says,
    }
