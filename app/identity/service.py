"""Signing in and out. Doors (demo personas, later OIDC and passkeys) all end in `start_session`."""

import hashlib
from datetime import datetime, timedelta

from app.audit import service as audit
from app.identity import repository
from app.identity.models import Person, SignedIn
from app.identity.principal import Principal
from app.identity.schemas import PersonaOut
from app.kernel.config import Settings
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound, NotSignedIn
from app.kernel.ids import new_id, new_token

DEMO_ISSUER = "demo"
TOPIC = "session"
TOUCH_AFTER = timedelta(seconds=60)


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


def sign_in_as_persona(session: WriteSession, settings: Settings, persona: str, at: datetime) -> str:
    """Starts a session for a persona; the answer is the cookie's token. Raises NotFound."""
    person = repository.person_by_subject(session, DEMO_ISSUER, persona)
    if person is None:
        raise NotFound
    return start_session(session, settings, person, at)


def start_session(session: WriteSession, settings: Settings, person: Person, at: datetime) -> str:
    """A new session with limits by role (security.md, section 2); the answer is the cookie's token."""
    token = new_token()
    secretariat = any(grant.role == "secretariat" for grant in repository.grants_of(session, person.id, at))
    hours = settings.secretariat_session_hours if secretariat else settings.session_hours
    started = SignedIn(
        id=new_id(),
        token_hash=hashed(token),
        person_id=person.id,
        started_at=at,
        seen_at=at,
        expires_at=at + timedelta(hours=hours),
        idle_minutes=settings.secretariat_idle_minutes if secretariat else settings.session_idle_minutes,
    )
    session.add(started)
    _recorded(session, "session.started", person.id, started.id, at)
    return token


def end_session(session: WriteSession, principal: Principal, at: datetime) -> None:
    """Ends the caller's session; every process then closes its sockets."""
    repository.end(session, principal.session_id, at)
    session.announce(TOPIC, principal.session_id, 1)
    _recorded(session, "session.ended", principal.person_id, principal.session_id, at)


def choose_language(session: WriteSession, principal: Principal, language: str) -> None:
    """Keeps the person's interface language."""
    session.get_one(Person, principal.person_id).language = language


def _recorded(session: WriteSession, action: str, person_id: str, signed_in_id: str, at: datetime) -> None:
    audit.record(session, at=at, actor=person_id, action=action, object_kind="session", object_id=signed_in_id)
