"""Whom a provider's word lets in, and whom its order puts out."""

import hashlib
from datetime import datetime, timedelta

from app.audit import service as audit
from app.identity import repository
from app.identity import service as identity
from app.identity.arrival import Arrival, Device
from app.identity.models import LogoutToken, Person
from app.identity.oidc.claims import LogoutOrder, Vouched
from app.identity.principal import Principal
from app.kernel.config import Settings
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput
from app.kernel.providers import Provider

REMEMBERED = timedelta(hours=1)
"""Longer than a logout token is ever taken for fresh."""


def enter(
    session: WriteSession, settings: Settings, provider: Provider, who: Vouched, device: Device, at: datetime
) -> tuple[str | None, str]:
    """The new session's token, or None and why not. Found by (issuer, subject) and nothing else.

    A refusal is an answer and not raised: its entry in the audit must be kept.
    """
    person = repository.person_by_subject(session, provider.issuer, who.subject)
    if person is None:
        return None, _refused(session, provider, "sign_in_unknown", None, at)
    repository.lock_person(session, person.id)
    if not _strong_enough(session, provider, person, who, at):
        return None, _refused(session, provider, "sign_in_weak", person.id, at)
    arrival = Arrival(device, who.authenticated_at, provider.issuer, who.provider_session)
    return identity.start_session(session, settings, person, at, arrival), ""


def confirm(
    session: WriteSession, provider: Provider, who: Vouched, principal: Principal, at: datetime
) -> tuple[str | None, str]:
    """The same for somebody signed in who proves anew who they are: their session's new token. It must be them."""
    person = repository.person_by_subject(session, provider.issuer, who.subject)
    if person is None or person.id != principal.person_id:
        return None, _refused(session, provider, "sign_in_other", principal.person_id, at)
    if not _strong_enough(session, provider, person, who, at):
        return None, _refused(session, provider, "sign_in_weak", person.id, at)
    return identity.confirmed(session, principal, who.authenticated_at or at, at), ""


def _strong_enough(session: WriteSession, provider: Provider, person: Person, who: Vouched, at: datetime) -> bool:
    roles = frozenset(grant.role for grant in repository.grants_of(session, person.id, at))
    return provider.admits(roles, who.acr, who.amr)


def _refused(session: WriteSession, provider: Provider, code: str, person_id: str | None, at: datetime) -> str:
    audit.record(
        session,
        at=at,
        actor=person_id,
        action="session.refused",
        object_kind="provider",
        object_id=provider.key,
        details={"reason": code},
    )
    return code


def carry_out(session: WriteSession, provider: Provider, order: LogoutOrder, at: datetime) -> int:
    """Ends the sessions that a provider orders to end: how many. Raises BadInput for an order seen before."""
    jti = hashlib.sha256(order.id.encode()).hexdigest()
    repository.forget_orders(session, at - REMEMBERED)
    if session.get(LogoutToken, (provider.issuer, jti)) is not None:
        raise BadInput("logout_refused")
    session.add(LogoutToken(issuer=provider.issuer, jti_hash=jti, at=at))
    ended = repository.vouched_by(session, provider.issuer, order.provider_session, order.subject)
    identity.end_sessions(session, ended, None, at)
    return len(ended)
