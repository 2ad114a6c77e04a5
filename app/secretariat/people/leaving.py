"""Somebody leaves: their grants, sessions and account end at once, their entry leaves the directory, and their rooms go
to whoever follows."""

from datetime import datetime

from sqlmodel import col, select

from app.audit import service as audit
from app.directory import repository as directory
from app.directory.following import changed
from app.directory.models import FocalPoint
from app.identity.grants import leaving as ending
from app.identity.grants import repository as grants
from app.identity.grants import service as granting
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.secretariat.people.enrolling import readable
from app.secretariat.people.schemas import LeaveIn


def leave(session: WriteSession, principal: Principal, id: str, form: LeaveIn, at: datetime) -> None:
    """Ends what the caller may end of somebody. The rooms they were in by that go to the successor named, else to the
    alternate of their entry. With nothing left they can no longer sign in; without either their rooms wait then to be
    taken over. The time of their entry is over, unless somebody else answers for it too; its secretariat can give it
    another end.

    Raises NotFound, Forbidden, BadInput for a successor of whom the caller may not read.
    """
    position = directory.next_position(session)
    person = readable(session, principal, id, at)
    successor = _follows(session, principal, person, form.successor, at) or _alternate(session, principal, person)
    if ending.end_of_person(session, principal, person, successor, at):
        _end_entry(session, principal, person, at, position)


def take_over(session: WriteSession, principal: Principal, id: str, form: LeaveIn, at: datetime) -> None:
    """Names who follows somebody who left rooms behind, in those that they were in by a grant the caller keeps.

    Raises NotFound, Forbidden, Conflict, BadInput.
    """
    person = session.get(Person, id)
    had = grants.of_ended(session, principal, id) if person is not None and person.ended_at is not None else []
    if person is None or not had:
        raise NotFound
    mine = [grant for grant in had if granting.may_change(principal, grant, person)]
    if not mine:
        raise Forbidden
    open_to_name = [grant for grant in mine if grant.successor_id is None]
    if not open_to_name:
        raise Conflict("grant_settled")
    successor = _follows(session, principal, person, form.successor, at)
    if successor is None:
        raise BadInput(fields=["successor"])
    for grant in open_to_name:
        ending.follow(session, grant, successor, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="person.successor_named",
        object_kind="person",
        object_id=person.id,
        details={"successor": successor.id},
    )


def _follows(
    session: WriteSession, principal: Principal, person: Person, successor: str | None, at: datetime
) -> Person | None:
    """The person named. They must be of the same State: a room shows its two sides, and nobody changes sides. Nobody
    names themselves: whoever keeps people would read their rooms by one word, their own."""
    if successor is None:
        return None
    try:
        found = readable(session, principal, successor, at)
    except NotFound as unknown:
        raise BadInput(fields=["successor"]) from unknown
    if found.id in (person.id, principal.person_id) or found.jurisdiction != person.jurisdiction:
        raise BadInput(fields=["successor"])
    return found


def _end_entry(session: WriteSession, principal: Principal, person: Person, at: datetime, position: int) -> None:
    entry = session.get(FocalPoint, person.focal_point_id) if person.focal_point_id else None
    if entry is None or entry.dormant or entry.retired_at is not None or ending.persons_behind(session, entry.id):
        return
    entry.valid_until = at
    changed(session, principal, entry, "focal_point.edited", ["valid_until"], at, position)


def _alternate(session: WriteSession, principal: Principal, person: Person) -> Person | None:
    """Whoever stands behind the alternate of somebody's entry, but for the caller."""
    entry = session.get(FocalPoint, person.focal_point_id) if person.focal_point_id else None
    if entry is None or entry.alternate_id is None:
        return None
    behind = select(Person).where(
        col(Person.focal_point_id) == entry.alternate_id,
        col(Person.id) != principal.person_id,
        col(Person.ended_at).is_(None),
        col(Person.jurisdiction) == person.jurisdiction,
    )
    return session.exec(behind.order_by(col(Person.id))).first()
