"""Somebody leaves, or their entry is retired: what they may do ends, and who follows in their rooms is named."""

from datetime import datetime

from sqlmodel import col, select

from app.audit import service as audit
from app.identity import service as sessions
from app.identity.grants import members, repository
from app.identity.grants import service as granting
from app.identity.models import Grant, Person
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden


def end_of_person(
    session: WriteSession, principal: Principal, person: Person, successor: Person | None, at: datetime
) -> bool:
    """Ends whatever the caller may end of a person; with nothing left the person and their sessions end as well, and
    the answer is True. Raises Forbidden when there is nothing the caller may end."""
    ended, left = end_grants(session, principal, person, successor, at)
    if not ended:
        raise Forbidden
    if not left:
        end_account(session, principal, person, at)
    return not left


def end_grants(
    session: WriteSession, principal: Principal, person: Person, successor: Person | None, at: datetime
) -> tuple[int, int]:
    """Ends those of somebody's grants that the caller may end, and names who follows in the rooms they were in by
    them; how many ended, and how many are left."""
    lasting = repository.lasting_of(session, person.id, at)
    mine = [grant for grant in lasting if granting.may_change(principal, grant, person)]
    for grant in mine:
        grant.successor_id = successor.id if successor else None
        granting.close(session, grant, principal.person_id, "ended", at)
    return len(mine), len(lasting) - len(mine)


def end_account(session: WriteSession, principal: Principal, person: Person, at: datetime) -> None:
    """Ends the account of somebody who holds no grant any more, with its sessions."""
    person.ended_at = at
    sessions.end_all_sessions(session, person.id, at, principal.person_id)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="person.ended",
        object_kind="person",
        object_id=person.id,
    )


def follow(session: WriteSession, grant: Grant, successor: Person, at: datetime) -> None:
    """Names who follows in the rooms that somebody was in by a grant that has ended; they come with the errand."""
    grant.successor_id = successor.id
    members.changed(session, grant.network, at)


def behind(
    session: WriteSession, principal: Principal, focal_point_id: str, successor_id: str | None, at: datetime
) -> None:
    """Ends the grants of the persons behind an entry that the caller may end; whoever stands behind the entry that
    follows, but for the caller, is named for the rooms they were in by these. They can still sign in."""
    others = persons_behind(session, successor_id) if successor_id else []
    follows = [each for each in others if each.id != principal.person_id]
    for person in persons_behind(session, focal_point_id):
        end_grants(session, principal, person, follows[0] if follows else None, at)


def persons_behind(session: WriteSession, focal_point_id: str) -> list[Person]:
    """The persons who answer for an entry."""
    wanted = select(Person).where(col(Person.focal_point_id) == focal_point_id, col(Person.ended_at).is_(None))
    return list(session.exec(wanted.order_by(col(Person.id))))
