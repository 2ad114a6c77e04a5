"""Somebody new, and roles for those who are there: what identity cannot know is checked here."""

from datetime import datetime

from sqlmodel import col, select

from app.audit import service as audit
from app.directory.circles import STANDINGS
from app.directory.models import FocalPoint
from app.directory.service import card
from app.identity import repository as persons
from app.identity.grants import repository as grants
from app.identity.grants import service as granting
from app.identity.grants.schemas import GrantIn
from app.identity.models import DEMO_ISSUER, Person
from app.identity.passkeys.models import ISSUER
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.config import Settings
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.reference.models import Membership
from app.secretariat.people.schemas import EnrolIn


def enrol(
    session: WriteSession, settings: Settings, principal: Principal, form: EnrolIn, at: datetime
) -> Person | Conflict:
    """Writes a person down with a first grant, which waits for a second person: until then they cannot do anything.
    So does somebody who left come back: as somebody new, with nothing of what they had.

    That a provider's person has an account already is answered (Conflict `person_known`) and not raised: whoever asks
    so learns of people elsewhere, and the audit says that they did. Raises Forbidden, NotFound for an entry the caller
    does not see; BadInput, also for a provider that this house does not ask.
    """
    networks = [form.grant.network] if form.grant.network else []
    if not judge.permits(principal, "person.enrol", networks, form.jurisdiction):
        raise Forbidden
    if form.issuer and form.issuer not in _asked(settings):
        raise BadInput(fields=["issuer"])
    before = persons.accounts(session, form.issuer, form.subject) if form.issuer and form.subject else []
    if known := next((each for each in before if each.ended_at is None), None):
        _recorded(session, principal, "person.found_known", known, at)
        return Conflict("person_known")
    person = _behind(session, principal, form, at) if form.focal_point else _alone(form, at)
    session.add(person)
    session.flush()
    if before:
        _recorded(session, principal, "person.came_back", person, at, before=before[-1].id)
    give(session, principal, person, form.grant, at)
    return person


def give(session: WriteSession, principal: Principal, person: Person, wanted: GrantIn, at: datetime) -> None:
    """Raises what `granting.give` does; BadInput for a State that the network does not have."""
    state = wanted.jurisdiction or person.jurisdiction
    standing = "full"
    if wanted.network and state and wanted.role not in ("secretariat", "cosigner"):
        found = session.get(Membership, (wanted.network, state))
        if found is None:
            raise BadInput(fields=["grant.jurisdiction"])
        standing = STANDINGS.get(found.status, "full")
    granting.give(session, principal, person, wanted, standing, at)


def readable(session: WriteSession, principal: Principal, id: str, at: datetime) -> Person:
    """Somebody who is still there and of whom the caller may read. Raises NotFound."""
    from_grants = grants.grants_of(session, principal, [id], at)[id]
    person = session.get(Person, id)
    if person is None or person.ended_at is not None or not from_grants:
        raise NotFound
    return person


def _asked(settings: Settings) -> set[str]:
    """Who vouches for people here: the providers that are set, and in a demo whoever makes its people up."""
    return {each.issuer for each in settings.providers} | ({DEMO_ISSUER} if settings.mode == "demo" else set())


def _recorded(
    session: WriteSession, principal: Principal, action: str, person: Person, at: datetime, **details: str
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind="person",
        object_id=person.id,
        details=details,
    )


def _behind(session: WriteSession, principal: Principal, form: EnrolIn, at: datetime) -> Person:
    id = form.focal_point or ""
    shown = card(session, principal, id, at)
    if form.grant.network not in {each.network for each in shown.memberships}:
        raise BadInput(fields=["grant.network"])
    taken = select(col(Person.id)).where(col(Person.focal_point_id) == id, col(Person.ended_at).is_(None))
    if session.exec(taken).first() is not None:
        raise Conflict("entry_taken")
    entry = session.get_one(FocalPoint, id)
    return Person(
        id=new_id(),
        issuer=form.issuer or ISSUER,
        subject=form.subject or new_id(),
        display_name=entry.name_romanised,
        display_name_original=entry.name_original,
        names=entry.names,
        position=entry.position,
        jurisdiction=entry.jurisdiction,
        focal_point_id=id,
        created_at=at,
    )


def _alone(form: EnrolIn, at: datetime) -> Person:
    name = form.display_name or ""
    return Person(
        id=new_id(),
        issuer=form.issuer or ISSUER,
        subject=form.subject or new_id(),
        display_name=name,
        display_name_original=name,
        jurisdiction=form.jurisdiction,
        created_at=at,
    )
