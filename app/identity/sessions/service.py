"""Listing and ending one's own sessions."""

from collections.abc import Iterable
from datetime import datetime

from app.identity import repository
from app.identity import service as identity
from app.identity.models import SignedIn
from app.identity.principal import Principal
from app.identity.sessions.schemas import OpenSessionOut
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import NotFound
from app.kernel.providers import Provider


def own(
    session: ReadSession, principal: Principal, providers: Iterable[Provider], at: datetime
) -> list[OpenSessionOut]:
    """The caller's open sessions: this one first, then the one used last."""
    keys = {provider.issuer: provider.key for provider in providers}
    shown = [
        OpenSessionOut(
            id=each.id,
            current=each.id == principal.session_id,
            started_at=each.started_at,
            seen_at=each.seen_at,
            expires_at=each.expires_at,
            browser=each.browser,
            system=each.system,
            new_device=each.new_device,
            provider=keys.get(each.issuer or ""),
        )
        for each in repository.living(session, principal.person_id, at)
    ]
    return sorted(shown, key=lambda each: not each.current)


def end_one(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Ends one of the caller's sessions. Raises NotFound, also for somebody else's."""
    found = session.get(SignedIn, id)
    if found is None or found.person_id != principal.person_id or found.ended_at is not None:
        raise NotFound
    identity.end_sessions(session, [id], principal.person_id, at)


def issuer_of(session: WriteSession, id: str) -> str | None:
    """Which provider vouched for a session."""
    found = session.get(SignedIn, id)
    return found.issuer if found else None
