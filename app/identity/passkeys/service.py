"""Whom a passkey lets in; adding and ending one."""

import hashlib
from datetime import datetime
from typing import NamedTuple

from webauthn.helpers import bytes_to_base64url

from app.audit import service as audit
from app.identity import repository as persons
from app.identity import service as identity
from app.identity.arrival import Arrival, Device
from app.identity.grants import repository as grants
from app.identity.models import Person, SignedIn
from app.identity.passkeys import ceremony, repository
from app.identity.passkeys.attempt import LASTS, Attempt
from app.identity.passkeys.ceremony import Made, Party
from app.identity.passkeys.faults import PasskeyRefused
from app.identity.passkeys.models import ISSUER, Passkey, SpentChallenge
from app.identity.passkeys.schemas import Assertion, PasskeyOut, PasskeysOut
from app.identity.principal import Principal
from app.kernel.config import Settings
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.kernel.providers import GUARDED
from app.outbox import notices

MOST = 10


class Proof(NamedTuple):
    """A signature that was checked, and has yet to be counted."""

    passkey_id: str
    person_id: str
    sign_count: int
    challenge_hash: str


def proved(session: ReadSession, party: Party, attempt: Attempt, answer: Assertion) -> Proof:
    """Which key answered. Raises PasskeyRefused. A sign-in names nobody, so that the authenticator has to."""
    key = repository.by_credential(session, answer.id)
    if key is None or key.ended_at is not None:
        raise PasskeyRefused(reason="no such key")
    handle = answer.response.user_handle
    if handle is None and attempt.purpose == "sign_in":
        raise PasskeyRefused(reason="nobody named")
    if handle is not None and handle != bytes_to_base64url(key.person_id.encode()):
        raise PasskeyRefused(reason="somebody else named")
    count = ceremony.signed(party, attempt.challenge, key, answer)
    return Proof(key.id, key.person_id, count, hashlib.sha256(attempt.challenge).hexdigest())


def enter(
    session: WriteSession, settings: Settings, proof: Proof, device: Device, at: datetime
) -> tuple[str | None, str]:
    """The new session's token, or None and why not: an answer and not raised, since its audit entry must be kept."""
    persons.lock_person(session, proof.person_id)
    person = session.get_one(Person, proof.person_id)
    if code := _counted(session, settings, person, proof, at):
        return None, _refused(session, proof, code, at)
    arrival = Arrival(device, strong_at=at, issuer=ISSUER, provider_session=proof.passkey_id)
    return identity.start_session(session, settings, person, at, arrival), ""


def confirm(
    session: WriteSession, settings: Settings, proof: Proof, principal: Principal, at: datetime
) -> tuple[str | None, str]:
    """The same for somebody signed in who proves anew who they are. It must be them."""
    person = session.get_one(Person, proof.person_id)
    code = "passkey_refused" if person.id != principal.person_id else _counted(session, settings, person, proof, at)
    if code:
        return None, _refused(session, proof, code, at)
    return identity.confirmed(session, principal, at, at), ""


def _counted(session: WriteSession, settings: Settings, person: Person, proof: Proof, at: datetime) -> str:
    """Counts a signature, once; empty, or why it does not count. A count that does not grow means a copied key."""
    key = repository.locked(session, proof.passkey_id)
    if key is None or person.ended_at is not None or not allowed(settings, person.issuer):
        return "passkey_refused"
    if session.get(SpentChallenge, proof.challenge_hash) is not None:
        return "passkey_refused"
    if (proof.sign_count or key.sign_count) and proof.sign_count <= key.sign_count:
        return "passkey_copied"
    roles = {grant.role for grant in persons.grants_of(session, person.id, at)}
    if not key.device_bound and not GUARDED.isdisjoint(roles):
        return "passkey_synced"
    repository.forget_spent(session, at - 2 * LASTS)
    session.add(SpentChallenge(challenge_hash=proof.challenge_hash, at=at))
    key.sign_count, key.used_at = proof.sign_count, at
    return ""


def _refused(session: WriteSession, proof: Proof, code: str, at: datetime) -> str:
    audit.record(
        session,
        at=at,
        actor=proof.person_id,
        action="session.refused",
        object_kind="passkey",
        object_id=proof.passkey_id,
        details={"reason": code},
    )
    return code


def allowed(settings: Settings, issuer: str) -> bool:
    """Whoever has a provider signs in through it alone: it must be able to end what it began."""
    return issuer not in {each.issuer for each in settings.providers}


def guarded(session: WriteSession | ReadSession, person_id: str, at: datetime) -> bool:
    """Whether somebody holds, or waits for, a role that asks for a key which no copy can be made of."""
    return any(grant.role in GUARDED for grant in grants.all_of(session, [person_id], at)[person_id])


def own(session: ReadSession, settings: Settings, principal: Principal, at: datetime) -> PasskeysOut:
    """The caller's passkeys."""
    begun_with = session.get_one(SignedIn, principal.session_id).provider_session
    return PasskeysOut(
        allowed=allowed(settings, session.get_one(Person, principal.person_id).issuer),
        only_device_bound=guarded(session, principal.person_id, at),
        passkeys=[
            PasskeyOut.model_validate(each.model_dump() | {"current": each.id == begun_with})
            for each in repository.of(session, principal.person_id)
        ],
    )


def to_add(session: ReadSession, settings: Settings, person_id: str) -> tuple[Person, list[Passkey]]:
    """Who adds a passkey, and those they have. Raises Forbidden for whoever has a provider, Conflict `list_full`."""
    person, held = session.get_one(Person, person_id), repository.of(session, person_id)
    if not allowed(settings, person.issuer):
        raise Forbidden
    if len(held) >= MOST:
        raise Conflict("list_full")
    return person, held


def add(session: WriteSession, person_id: str, new: Made, name: str, at: datetime) -> Passkey:
    """Keeps a new passkey and tells its owner. Raises Conflict, and Forbidden `passkey_synced` where a role forbids
    keys that can be copied."""
    if not new.device_bound and guarded(session, person_id, at):
        raise Forbidden("passkey_synced")
    if repository.by_credential(session, new.credential_id) is not None:
        raise Conflict("passkey_known")
    if len(repository.of(session, person_id)) >= MOST:
        raise Conflict("list_full")
    key = Passkey(
        id=new_id(),
        person_id=person_id,
        credential_id=new.credential_id,
        public_key=new.public_key,
        sign_count=new.sign_count,
        device_bound=new.device_bound,
        name=name,
        created_at=at,
    )
    session.add(key)
    _changed(session, key, person_id, "passkey.added", at)
    return key


def end(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Ends one of the caller's passkeys, and the sessions that began with it. Raises NotFound, also for somebody
    else's; Conflict `last_passkey` for the only way in that is left."""
    key = repository.locked(session, id)
    if key is None or key.person_id != principal.person_id:
        raise NotFound
    only = len(repository.of(session, principal.person_id)) == 1
    if only and session.get_one(Person, principal.person_id).issuer == ISSUER:
        raise Conflict("last_passkey")
    _end(session, key, principal.person_id, at)
    identity.end_sessions(session, persons.vouched_by(session, ISSUER, id, None), principal.person_id, at)


def end_all(session: WriteSession, person_id: str, actor: str, at: datetime) -> None:
    """Ends every passkey and session of a person: their device is lost."""
    for key in repository.of(session, person_id):
        _end(session, key, actor, at)
    identity.end_all_sessions(session, person_id, at, actor)


def _end(session: WriteSession, key: Passkey, actor: str, at: datetime) -> None:
    key.ended_at = at
    _changed(session, key, actor, "passkey.ended", at)


def _changed(session: WriteSession, key: Passkey, actor: str, action: str, at: datetime) -> None:
    notices.post(session, [key.person_id], "passkey_changed", about=key.id, at=at, urgent=True)
    audit.record(
        session,
        at=at,
        actor=actor,
        action=action,
        object_kind="passkey",
        object_id=key.id,
        details={"person": key.person_id, "device_bound": key.device_bound},
    )
