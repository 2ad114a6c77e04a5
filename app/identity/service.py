"""Signing in and out. All doors (the demo's personas, providers) end in `start_session`."""

import hashlib
from collections.abc import Collection
from datetime import datetime, timedelta

from app.audit import service as audit
from app.identity import repository
from app.identity.arrival import NO_DEVICE, UNKNOWN, Arrival, Device
from app.identity.models import DEMO_ISSUER, Person, SignedIn
from app.identity.principal import Principal
from app.identity.schemas import PersonaOut
from app.kernel.config import Settings
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound, NotSignedIn
from app.kernel.ids import new_id, new_token
from app.kernel.providers import GUARDED
from app.outbox import notices

TOPIC = "session"
TOUCH_AFTER = timedelta(seconds=60)
FRESH = timedelta(minutes=5)
"""How long somebody who proved who they are need not do so again (security.md, section 2: step-up)."""


def hashed(token: str) -> str:
    """The only form in which a session's secret is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def recognise(session: ReadSession, token: str | None, at: datetime) -> tuple[Principal, bool]:
    """The caller behind a cookie's token, and whether their session should be touched. Raises NotSignedIn."""
    found = repository.principal_by_token(session, hashed(token), at) if token else None
    if found is None:
        raise NotSignedIn
    principal, seen_at = found
    return principal, at - seen_at > TOUCH_AFTER


def fresh(principal: Principal, at: datetime) -> bool:
    """Whether the caller proved within the last minutes who they are."""
    return principal.strong_at is not None and at - principal.strong_at <= FRESH


def demo_personas(session: ReadSession, at: datetime) -> list[PersonaOut]:
    """The fictional persons one may sign in as."""
    return [
        PersonaOut(
            key=person.subject,
            display_name=person.display_name,
            display_name_original=person.display_name_original,
            names=person.names,
            position=person.position,
            jurisdiction=person.jurisdiction,
            networks=sorted({grant.network for grant in grants if grant.network}),
            roles=sorted({grant.role for grant in grants if repository.in_force(grant, at)}),
        )
        for person, grants in repository.personas(session, DEMO_ISSUER)
    ]


def sign_in_as_persona(
    session: WriteSession, settings: Settings, persona: str, at: datetime, device: Device = NO_DEVICE
) -> str:
    """Starts a session for a persona; the answer is the cookie's token. Raises NotFound.

    Anybody may be any persona, so a strange browser is no news to one.
    """
    person = repository.person_by_subject(session, DEMO_ISSUER, persona)
    if person is None:
        raise NotFound
    return start_session(
        session, settings, person, at, Arrival(device._replace(token=None), strong_at=at, issuer=DEMO_ISSUER)
    )


def start_session(
    session: WriteSession, settings: Settings, person: Person, at: datetime, arrival: Arrival = UNKNOWN
) -> str:
    """A new session with limits by role (security.md, section 2); the answer is the cookie's token."""
    token = new_token()
    guarded = any(grant.role in GUARDED for grant in repository.grants_of(session, person.id, at))
    hours = settings.secretariat_session_hours if guarded else settings.session_hours
    started = SignedIn(
        id=new_id(),
        token_hash=hashed(token),
        person_id=person.id,
        started_at=at,
        seen_at=at,
        expires_at=at + timedelta(hours=hours),
        idle_minutes=settings.secretariat_idle_minutes if guarded else settings.session_idle_minutes,
        issuer=arrival.issuer,
        provider_session=arrival.provider_session,
        strong_at=arrival.strong_at,
        browser=arrival.device.browser,
        system=arrival.device.system,
        new_device=_is_new(session, person.id, arrival.device, at),
    )
    session.add(started)
    if started.new_device:
        notices.post(session, [person.id], "new_device", about=started.id, at=at, urgent=True)
    _recorded(session, "session.started", person.id, started.id, at)
    return token


def _is_new(session: WriteSession, person_id: str, device: Device, at: datetime) -> bool:
    """Remembers the browser; whether it is a strange one for somebody who has others. The first is expected."""
    if device.token is None:
        return False
    others, known = repository.devices(session, person_id, hashed(device.token))
    repository.remember_device(session, person_id, hashed(device.token), at, known=known)
    return others and not known


def end_session(session: WriteSession, principal: Principal, at: datetime) -> None:
    """Ends the caller's session."""
    end_sessions(session, [principal.session_id], principal.person_id, at)


def replace_session(session: WriteSession, token: str | None, at: datetime) -> None:
    """Ends the session that a browser held before it was given another."""
    found = repository.principal_by_token(session, hashed(token), at) if token else None
    if found is not None:
        end_session(session, found[0], at)


def end_all_sessions(session: WriteSession, person_id: str, at: datetime, actor: str | None = None) -> None:
    """Ends every session of a person, for themselves or (`actor`) for somebody who may."""
    living = repository.living(session, person_id, at)
    end_sessions(session, [each.id for each in living], actor or person_id, at)


def end_sessions(session: WriteSession, sessions: Collection[str], actor: str | None, at: datetime) -> None:
    """Ends sessions; every process then closes their sockets. `actor` is None for a provider's order."""
    repository.end(session, sessions, at)
    for id in sessions:
        session.announce(TOPIC, id, 1)
        _recorded(session, "session.ended", actor, id, at)


def confirmed(session: WriteSession, principal: Principal, strong_at: datetime, at: datetime) -> str:
    """Notes when the caller proved anew who they are, under a new token, which is the answer."""
    token = new_token()
    repository.confirm(session, principal.session_id, hashed(token), strong_at, at)
    _recorded(session, "session.confirmed", principal.person_id, principal.session_id, at)
    return token


def choose_language(session: WriteSession, principal: Principal, language: str) -> None:
    """Keeps the person's interface language."""
    session.get_one(Person, principal.person_id).language = language


def _recorded(session: WriteSession, action: str, actor: str | None, signed_in_id: str, at: datetime) -> None:
    audit.record(session, at=at, actor=actor, action=action, object_kind="session", object_id=signed_in_id)
