"""Inviting, a second person's word, and using what came by letter (security.md, section 2)."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from app.audit import service as audit
from app.identity import repository as persons
from app.identity import service as identity
from app.identity.arrival import Arrival, Device
from app.identity.grants import repository as grants
from app.identity.grants import service as granting
from app.identity.invitations import repository
from app.identity.invitations.models import Invitation
from app.identity.models import Grant, Person
from app.identity.passkeys import service as passkeys
from app.identity.passkeys.ceremony import Made
from app.identity.passkeys.models import ISSUER
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.config import Settings
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Conflict, Forbidden, NotFound
from app.kernel.ids import new_id, new_token
from app.outbox import notices
from app.outbox import service as outbox
from app.vault import service as vault

LASTS = timedelta(hours=72)
LETTER = "invitation.letter"
"""Errand: an invitation that two people gave is to be sent."""


def may(principal: Principal, operation: str, person: Person, held: Iterable[Grant]) -> bool:
    """Whether the caller may do something to the whole of somebody's account: to every role they hold, since whoever
    signs in as them has all of them."""
    all_of = list(held)
    return (
        person.id != principal.person_id
        and bool(all_of)
        and all(judge.permits(principal, operation, *granting.scope(grant, person)) for grant in all_of)
    )


def invite(
    session: WriteSession, principal: Principal, person: Person, address: str | None, at: datetime
) -> Invitation:
    """Gives an invitation that waits for a second person; an earlier one ends. Raises Forbidden."""
    if not may(principal, "person.enrol", person, grants.all_of(session, [person.id], at)[person.id]):
        raise Forbidden
    end_standing(session, [person.id], at)
    id = new_id()
    sealed = vault.key(session, person.id).seal(address, _place(id)) if address else ""
    made = Invitation(id=id, person_id=person.id, address=sealed, given_by=principal.person_id, given_at=at)
    session.add(made)
    notices.post(session, _seconds(session, principal, person, at), "second_word_wanted", about=id, at=at)
    _recorded(session, principal.person_id, "given", made, at)
    return made


def end_standing(session: WriteSession, persons: Collection[str], at: datetime) -> None:
    """Ends what invitations there are of these persons: another takes their place, or their letter's address did not
    stay what it was."""
    for earlier in repository.of(session, persons, at).values():
        earlier.ended_at = at
        notices.settle(session, earlier.id, at)


def _seconds(session: WriteSession, principal: Principal, person: Person, at: datetime) -> set[str]:
    """Who is told that an invitation waits: those with a say about every role that the person holds, else those with a
    say about all roles there are."""

    def told(networks: list[str], state: str | None, authority: str | None) -> set[str]:
        but = (principal.person_id, person.id)
        return grants.in_reach(session, "grant.agree", networks, state, authority, at, but)

    held = grants.all_of(session, [person.id], at)[person.id]
    return set.intersection(*(told(*granting.scope(grant, person)) for grant in held)) or told([], None, None)


def admit(session: WriteSession, person_id: str, at: datetime) -> str:
    """A way in without a letter, for a first operator: its secret, handed over by whoever has a shell on the server."""
    secret = new_token()
    made = Invitation(id=new_id(), person_id=person_id, given_by=person_id, given_at=at, agreed_at=at, sent_at=at)
    made.expires_at, made.token_hash = at + LASTS, identity.hashed(secret)
    session.add(made)
    return secret


def address_of(session: Session, made: Invitation) -> str | None:
    """Where the letter goes; None for the office address of the person's entry, and for what nobody can read."""
    key = vault.keys(session, [made.person_id]).get(made.person_id) if made.address else None
    return key.open(made.address, _place(made.id)) if key else None


def may_agree(principal: Principal, made: Invitation, person: Person, held: Iterable[Grant]) -> bool:
    """Whether the caller can be the second person: not whoever gave it, not whose it is."""
    other = principal.person_id != made.given_by
    return made.agreed_at is None and other and may(principal, "grant.agree", person, held)


def agree(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """The second person's word: whatever passkeys and sessions there are end now, and the letter goes out.

    Raises NotFound, Forbidden, Conflict.
    """
    made, person = _readable(session, principal, id, at)
    if made.agreed_at is not None:
        raise Conflict("grant_settled")
    if not may_agree(principal, made, person, grants.all_of(session, [person.id], at)[person.id]):
        raise Forbidden
    passkeys.end_all(session, person.id, principal.person_id, at)
    made.agreed_by, made.agreed_at, made.expires_at = principal.person_id, at, at + LASTS
    outbox.post(session, LETTER, {"id": id}, at=at)
    notices.settle(session, id, at)
    _recorded(session, principal.person_id, "agreed", made, at)


def end(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Takes an invitation back, or refuses the second word. Raises NotFound, Forbidden."""
    made, person = _readable(session, principal, id, at)
    held = grants.all_of(session, [person.id], at)[person.id]
    if not (may(principal, "person.enrol", person, held) or may_agree(principal, made, person, held)):
        raise Forbidden
    made.ended_at = at
    notices.settle(session, id, at)
    _recorded(session, principal.person_id, "ended", made, at)


def _readable(session: WriteSession, principal: Principal, id: str, at: datetime) -> tuple[Invitation, Person]:
    found = repository.locked(session, id, at)
    if found is None or not grants.grants_of(session, principal, [found[1].id], at)[found[1].id]:
        raise NotFound
    return found


def opened(session: ReadSession, token: str, at: datetime) -> tuple[Invitation, Person]:
    """The invitation of a letter, and whose it is. Raises NotFound `invitation_void` for every other secret alike."""
    return _of_token(session, token, at)


def enrol(
    session: WriteSession,
    settings: Settings,
    token: str,
    new: Made,
    name: str,
    device: Device,
    at: datetime,
) -> str:
    """Uses an invitation: keeps the passkey, and signs in; the answer is the cookie's token. Raises NotFound, and what
    `passkeys.add` does."""
    made, person = _of_token(session, token, at, lock=True)
    persons.lock_person(session, person.id)
    key = passkeys.add(session, person.id, new, name, at)
    made.used_at, made.token_hash = at, None
    _recorded(session, person.id, "used", made, at)
    session.flush()
    arrival = Arrival(device, strong_at=at, issuer=ISSUER, provider_session=key.id)
    return identity.start_session(session, settings, person, at, arrival)


def _of_token(
    session: ReadSession | WriteSession, token: str, at: datetime, *, lock: bool = False
) -> tuple[Invitation, Person]:
    found = repository.by_token(session, identity.hashed(token), at, lock=lock)
    if found is None:
        raise NotFound("invitation_void")
    return found


def informed(session: WriteSession, principal: Principal, at: datetime) -> None:
    """The caller has taken note of how the house works and what it writes down."""
    session.get_one(Person, principal.person_id).informed_at = at
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="person.informed",
        object_kind="person",
        object_id=principal.person_id,
    )


def _place(id: str) -> str:
    return f"invitation|{id}"


def _recorded(session: WriteSession, actor: str, how: str, made: Invitation, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=actor,
        action=f"invitation.{how}",
        object_kind="invitation",
        object_id=made.id,
        details={"person": made.person_id},
    )
