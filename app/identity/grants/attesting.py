"""How long a grant goes on: every 90 days somebody says that it is still right; unsaid for a fortnight after that, it
lapses. A later end says so too. Nobody says it twice running while somebody else could, so that no one person keeps
another in a role for ever (docs/decisions/0049).
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial

from app.identity import repository as identity
from app.identity.grants import members, repository, service
from app.identity.models import Grant, Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict, Forbidden
from app.kernel.house import House
from app.outbox import notices
from app.outbox import service as outbox

GRACE = timedelta(days=14)


def attest(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Says that a grant is still right. Raises NotFound, Forbidden, Conflict for one that nobody agreed to, and
    `attested_by_you` for whoever said so last."""
    grant, person = service.locked(session, principal, id, at)
    if grant.awaited:
        raise Conflict("grant_settled")
    if not may_attest(principal, grant, person):
        raise Forbidden
    _go_on(session, principal, grant, person, at)
    service.recorded(session, principal.person_id, "attested", grant, at)


def limit(session: WriteSession, principal: Principal, id: str, until: datetime, at: datetime) -> None:
    """Gives a grant another end. Raises NotFound, Forbidden, BadInput; Conflict `attested_by_you` for a later end by
    whoever said last that the grant is right."""
    grant, person = service.locked(session, principal, id, at)
    if not service.may_change(principal, grant, person):
        raise Forbidden
    service.check_until(until, at)
    if not grant.awaited and grant.valid_until is not None and until > grant.valid_until:
        _go_on(session, principal, grant, person, at)
    grant.valid_until = until
    members.changed(session, grant.network, at, until)
    service.recorded(session, principal.person_id, "limited", grant, at)


def may_attest(principal: Principal, grant: Grant, person: Person) -> bool:
    """Whether a grant is one that the caller can say is still right: whoever may give it, or agree to it."""
    if grant.awaited or person.id == principal.person_id:
        return False
    agrees = judge.permits(principal, "grant.agree", *service.scope(grant, person))
    return agrees or service.may_change(principal, grant, person)


def said_last(principal: Principal, grant: Grant, person: Person, speakers: Iterable[Grant]) -> bool:
    """Whether the caller spoke for a grant last, and one of `speakers` could do so now instead."""
    if principal.person_id != service.attested_by(grant):
        return False
    scope = service.scope(grant, person)
    others = (each for each in speakers if each.person_id not in (person.id, principal.person_id))
    return any(repository.speaks(each, "grant.agree", *scope) for each in others)


def _go_on(session: WriteSession, principal: Principal, grant: Grant, person: Person, at: datetime) -> None:
    last = principal.person_id == service.attested_by(grant)
    if last and service.told(session, "grant.agree", grant, person, at):
        raise Conflict("attested_by_you")
    service.attested(session, grant, principal, at)


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `service.DUE`."""
    at = house.clock.now()
    for id in ids:
        await house.db.write(partial(_due, id=id, at=at))


def _due(session: WriteSession, id: str, at: datetime) -> None:
    """Reminds those who keep a grant; once the grace is over, ends it. Nothing when it was attested meanwhile."""
    grant = session.get(Grant, id)
    if grant is None or grant.attested_at is None or not identity.lasts(grant, at):
        return
    due = grant.attested_at + service.ATTESTED_FOR
    if at >= due + GRACE:
        service.close(session, grant, None, "lapsed", at)
    elif at >= due:
        person = session.get_one(Person, grant.person_id)
        keepers = service.told(session, f"grant.{grant.role}", grant, person, at)
        keepers = keepers or service.told(session, "grant.agree", grant, person, at)
        notices.post(session, keepers, "grant_attestation", about=grant.id, at=at)
        outbox.post(session, service.DUE, {"id": id}, at=at, due_at=due + GRACE)
