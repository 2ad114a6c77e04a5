"""Reading the audit. Whoever watches is watched: each page read is an entry itself."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.evidence.reading import rations, repository, visibility
from app.evidence.reading.schemas import ActorOut, ActOut, ActsOut, Wanted
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import TooMany

PAGE = 50


def read_acts(session: WriteSession, principal: Principal, wanted: Wanted, at: datetime) -> ActsOut | TooMany:
    """A page for a watcher, written down with what was asked for; of so many a day (`rations`). Up to seven
    statements."""
    if refusal := rations.beyond(session, principal, rations.READ, at):
        return refusal
    page = _page(session, principal, visibility.readable(principal, at), wanted, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=rations.READ,
        object_kind=rations.WATCHED[rations.READ],
        object_id=" ".join(sorted(judge.kept(principal, visibility.OPERATION))),
        details=wanted.model_dump(mode="json", exclude_none=True),
    )
    return page


def own_acts(session: ReadSession, principal: Principal, wanted: Wanted, at: datetime) -> ActsOut:
    """What was done in the caller's own name."""
    return _page(session, principal, visibility.own(principal), wanted, at)


def _page(
    session: ReadSession | WriteSession, principal: Principal, may: ColumnElement[bool], wanted: Wanted, at: datetime
) -> ActsOut:
    found = repository.entries(session, may, wanted, PAGE + 1)
    return ActsOut(acts=shown(session, principal, found[:PAGE], at), more=len(found) > PAGE)


def shown(
    session: ReadSession | WriteSession, principal: Principal, found: Sequence[AuditEntry], at: datetime
) -> list[ActOut]:
    """Entries with the names of who acted and of what it was done to. Three statements."""
    of_kind = {kind: {each.object_id for each in found if each.object_kind == kind} for kind in _NAMED}
    people = repository.persons(session, {each.actor for each in found if each.actor} | of_kind["person"])
    names = {
        **{id: person.display_name for id, person in people.items() if id in of_kind["person"]},
        **repository.focal_points(session, of_kind["focal_point"], visibility.named(principal, at)),
        **repository.references(session, of_kind["consultation"]),
    }
    return [
        ActOut(
            id=each.id,
            at=each.at,
            action=each.action,
            actor=_actor(people, each.actor),
            object_kind=each.object_kind,
            object_id=each.object_id,
            subject=names.get(each.object_id),
        )
        for each in found
    ]


_NAMED = ("person", "focal_point", "consultation")


def _actor(people: dict[str, Person], id: str | None) -> ActorOut | None:
    return ActorOut.model_validate(people[id], from_attributes=True) if id in people else None
