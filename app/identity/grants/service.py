"""Giving, agreeing and ending a grant. Whoever calls has looked at whether its codes exist.

What is given is worth nothing until a second person agrees (security.md, section 2: four eyes for enrolment). How long
it goes on is in `attesting`.
"""

from datetime import datetime, timedelta

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
from app.kernel.ids import new_id
from app.kernel.providers import GUARDED
from app.outbox import notices
from app.outbox import service as outbox

OBJECT = "grant"
ATTESTED_FOR = timedelta(days=90)
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
    notices.post(session, told(session, "grant.agree", made, person, at), "second_word_wanted", about=made.id, at=at)
    recorded(session, principal.person_id, "given", made, at)
    return made


def agree(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """The second person's word. Whoever is given a guarded role signs in anew, as strongly as that role asks: a sign-in
    that runs meanwhile finds the role, or is ended here.

    Raises NotFound, Forbidden for whoever gave it and whose it is, Conflict.
    """
    grant, person = locked(session, principal, id, at)
    if not grant.awaited:
        raise Conflict("grant_settled")
    if not may_agree(principal, grant, person):
        raise Forbidden
    if grant.role in GUARDED:
        identity.lock_person(session, person.id)
    grant.awaited, grant.valid_from = False, max(grant.valid_from, at)  # nobody had it before this word
    attested(session, grant, principal, at)
    members.changed(session, grant.network, at, grant.valid_until)
    if grant.role in GUARDED:
        sessions.end_all_sessions(session, person.id, at, principal.person_id)
    recorded(session, principal.person_id, "agreed", grant, at)


def end(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Ends a grant now, also one that is still awaited. Raises NotFound, Forbidden."""
    grant, person = locked(session, principal, id, at)
    if not (may_change(principal, grant, person) or may_agree(principal, grant, person)):
        raise Forbidden
    close(session, grant, principal.person_id, "ended", at)


def attested(session: WriteSession, grant: Grant, principal: Principal, at: datetime) -> None:
    """Writes down that the caller said that a grant is right; what waited for that waits no more."""
    grant.attested_at, grant.attested_by = at, principal.person_id
    notices.settle(session, grant.id, at)
    outbox.post(session, DUE, {"id": grant.id}, at=at, due_at=at + ATTESTED_FOR)


def attested_by(grant: Grant) -> str | None:
    """Who said last that a grant is right: whoever gave it does, until somebody else agreed."""
    return grant.attested_by or grant.given_by


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
    check_until(wanted.valid_until, at)


def check_until(until: datetime, at: datetime) -> None:
    if not at < until <= at + LONGEST:
        raise BadInput(fields=["valid_until"])


def told(session: WriteSession, operation: str, grant: Grant, person: Person, at: datetime) -> set[str]:
    """Who is told that a grant waits for them: neither whoever spoke for it last nor whose it is."""
    but = (person.id, attested_by(grant))
    return repository.in_reach(session, operation, *scope(grant, person), at, but)


def locked(session: WriteSession, principal: Principal, id: str, at: datetime) -> tuple[Grant, Person]:
    found = repository.locked(session, principal, id, at)
    if found is None:
        raise NotFound
    return found


def close(session: WriteSession, grant: Grant, actor: str | None, how: str, at: datetime) -> None:
    """Ends a grant, and all that waits for somebody because of it."""
    grant.valid_until = at
    members.changed(session, grant.network, at)
    notices.settle(session, grant.id, at)
    notices.post(session, [grant.person_id], "grant_ending", about=grant.id, at=at)
    recorded(session, actor, how, grant, at)


def recorded(session: WriteSession, actor: str | None, how: str, grant: Grant, at: datetime) -> None:
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
