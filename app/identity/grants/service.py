"""Giving, agreeing, attesting and ending a grant. Whoever calls has looked at whether its codes exist.

What is given is worth nothing until a second person agrees (security.md, section 2: four eyes for enrolment). Every
90 days somebody says that it is still right; unsaid for a fortnight after that, it lapses.
"""

from datetime import datetime, timedelta
from functools import partial

from app.audit import service as audit
from app.identity import repository as identity
from app.identity import service as sessions
from app.identity.grants import members, repository
from app.identity.grants.schemas import GrantIn
from app.identity.models import Grant, Person
from app.identity.permissions import judge
from app.identity.permissions.table import LAW
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.house import House
from app.kernel.ids import new_id
from app.kernel.providers import GUARDED
from app.outbox import notices
from app.outbox import service as outbox

OBJECT = "grant"
ATTESTED_FOR = timedelta(days=90)
GRACE = timedelta(days=14)
LONGEST = timedelta(days=366)
DUE = "grant.attestation"
"""Errand: somebody should say that a grant is still right, or it lapses."""
ONE_STATE = ("correspondent", "steward")
SERVICE_WIDE = ("auditor", "operator")


def give(
    session: WriteSession, principal: Principal, person: Person, wanted: GrantIn, standing: str, at: datetime
) -> Grant:
    """Gives a role that waits for a second person. `standing` is that of the State in the network.

    Raises Forbidden for a role the caller may not give and for oneself, BadInput for a scope that the role cannot have,
    Conflict `grant_held` for what the person has already.
    """
    jurisdiction = wanted.jurisdiction or (person.jurisdiction if wanted.role == "focal_point" else None)
    if person.id == principal.person_id or not may_give(principal, wanted.role, wanted.network, jurisdiction):
        raise Forbidden
    _check(wanted, jurisdiction, at)
    if repository.held(session, person.id, wanted.role, wanted.network, jurisdiction, at):
        raise Conflict("grant_held")
    made = Grant(
        id=new_id(),
        person_id=person.id,
        role=wanted.role,
        network=wanted.network,
        jurisdiction=jurisdiction,
        authority_id=wanted.authority,
        valid_from=at,
        valid_until=wanted.valid_until,
        standing=standing,
        awaited=True,
        given_by=principal.person_id,
    )
    session.add(made)
    notices.post(session, _told(session, "grant.agree", made, person, at), "second_word_wanted", about=made.id, at=at)
    _recorded(session, principal.person_id, "given", made, at)
    return made


def agree(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """The second person's word. Whoever is given a guarded role signs in anew, as strongly as that role asks.

    Raises NotFound, Forbidden for whoever gave it and whose it is, Conflict.
    """
    grant, person = _locked(session, principal, id, at)
    if not grant.awaited:
        raise Conflict("grant_settled")
    if not may_agree(principal, grant, person):
        raise Forbidden
    grant.awaited, grant.attested_at, grant.attested_by = False, at, principal.person_id
    notices.settle(session, id, at)
    outbox.post(session, DUE, {"id": id}, at=at, due_at=at + ATTESTED_FOR)
    members.changed(session, grant.network, at, grant.valid_until)
    if grant.role in GUARDED:
        sessions.end_all_sessions(session, person.id, at, principal.person_id)
    _recorded(session, principal.person_id, "agreed", grant, at)


def attest(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Says that a grant is still right. Raises NotFound, Forbidden, Conflict for one that nobody agreed to."""
    grant = _changeable(session, principal, id, at)
    if grant.awaited:
        raise Conflict("grant_settled")
    grant.attested_at, grant.attested_by = at, principal.person_id
    notices.settle(session, id, at)
    outbox.post(session, DUE, {"id": id}, at=at, due_at=at + ATTESTED_FOR)
    _recorded(session, principal.person_id, "attested", grant, at)


def limit(session: WriteSession, principal: Principal, id: str, until: datetime, at: datetime) -> None:
    """Gives a grant another end. Raises NotFound, Forbidden, BadInput."""
    grant = _changeable(session, principal, id, at)
    _until(until, at)
    grant.valid_until = until
    members.changed(session, grant.network, at, until)
    _recorded(session, principal.person_id, "limited", grant, at)


def end(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Ends a grant now, also one that is still awaited. Raises NotFound, Forbidden."""
    grant, person = _locked(session, principal, id, at)
    if not (may_change(principal, grant, person) or may_agree(principal, grant, person)):
        raise Forbidden
    close(session, grant, principal.person_id, "ended", at)


def may_give(principal: Principal, role: str, network: str | None, jurisdiction: str | None) -> bool:
    """Whether the caller may give a role, extend and end it."""
    operation = f"grant.{role}"
    return operation in LAW and judge.permits(principal, operation, [network] if network else [], jurisdiction)


def may_change(principal: Principal, grant: Grant, person: Person) -> bool:
    state = grant.jurisdiction or person.jurisdiction
    return grant.person_id != principal.person_id and may_give(principal, grant.role, grant.network, state)


def may_agree(principal: Principal, grant: Grant, person: Person) -> bool:
    """Whether the caller can be the second person: not whoever gave it, not whose it is."""
    other = principal.person_id not in (grant.given_by, grant.person_id)
    return grant.awaited and other and judge.permits(principal, "grant.agree", *scope(grant, person))


def scope(grant: Grant, person: Person) -> tuple[list[str], str | None, str | None]:
    """Of which networks, State and authority a role is, for who has a say about it. A State's own people have none
    about a secretariat of that State."""
    state = None if grant.role in GUARDED else grant.jurisdiction or person.jurisdiction
    return [grant.network] if grant.network else [], state, grant.authority_id


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `DUE`."""
    at = house.clock.now()
    for id in ids:
        await house.db.write(partial(_due, id=id, at=at))


def _due(session: WriteSession, id: str, at: datetime) -> None:
    """Reminds those who keep a grant; once the grace is over, ends it. Nothing when it was attested meanwhile."""
    grant = session.get(Grant, id)
    if grant is None or grant.attested_at is None or not identity.in_force(grant, at):
        return
    lapses = grant.attested_at + ATTESTED_FOR + GRACE
    if at >= lapses:
        close(session, grant, None, "lapsed", at)
    elif at >= grant.attested_at + ATTESTED_FOR:
        keepers = _told(session, f"grant.{grant.role}", grant, session.get_one(Person, grant.person_id), at)
        notices.post(session, keepers, "grant_attestation", about=grant.id, at=at)
        outbox.post(session, DUE, {"id": id}, at=at, due_at=lapses)


def _check(wanted: GrantIn, jurisdiction: str | None, at: datetime) -> None:
    wide = wanted.role in SERVICE_WIDE
    wrong = []
    if (wanted.network is None) is not wide:
        wrong.append("network")
    if (wide or wanted.role == "secretariat") and jurisdiction is not None:
        wrong.append("jurisdiction")
    if wanted.role in ONE_STATE and jurisdiction is None:
        wrong.append("jurisdiction")
    if wrong:
        raise BadInput(fields=wrong)
    _until(wanted.valid_until, at)


def _until(until: datetime, at: datetime) -> None:
    if not at < until <= at + LONGEST:
        raise BadInput(fields=["valid_until"])


def _told(session: WriteSession, operation: str, grant: Grant, person: Person, at: datetime) -> set[str]:
    """Who is told that a grant waits for them: neither whoever gave it nor whose it is."""
    but = (person.id, grant.given_by if grant.awaited else None)
    return repository.in_reach(session, operation, *scope(grant, person), at, but)


def _locked(session: WriteSession, principal: Principal, id: str, at: datetime) -> tuple[Grant, Person]:
    found = repository.locked(session, principal, id, at)
    if found is None:
        raise NotFound
    return found


def _changeable(session: WriteSession, principal: Principal, id: str, at: datetime) -> Grant:
    grant, person = _locked(session, principal, id, at)
    if not may_change(principal, grant, person):
        raise Forbidden
    return grant


def close(session: WriteSession, grant: Grant, actor: str | None, how: str, at: datetime) -> None:
    """Ends a grant, and all that waits for somebody because of it."""
    grant.valid_until = at
    members.changed(session, grant.network, at)
    notices.settle(session, grant.id, at)
    notices.post(session, [grant.person_id], "grant_ending", about=grant.id, at=at)
    _recorded(session, actor, how, grant, at)


def _recorded(session: WriteSession, actor: str | None, how: str, grant: Grant, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=actor,
        action=f"grant.{how}",
        object_kind=OBJECT,
        object_id=grant.id,
        details={
            "person": grant.person_id,
            "role": grant.role,
            "network": grant.network,
            "jurisdiction": grant.jurisdiction,
            "until": grant.valid_until.isoformat() if grant.valid_until else None,
        },
    )
