"""Inviting somebody who has no provider; where the letter goes is checked here."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import col, select

from app.directory import repository as directory
from app.directory.contacts import service as contacts
from app.directory.freshness import freshness, terms_of
from app.directory.models import Channel, FocalPoint
from app.identity.grants import repository as grants
from app.identity.invitations import repository as invitations
from app.identity.invitations import service as inviting
from app.identity.models import Person
from app.identity.passkeys import repository as passkeys
from app.identity.passkeys import service as keys
from app.identity.principal import Principal
from app.kernel.config import Settings
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict
from app.secretariat.people.enrolling import readable
from app.secretariat.people.schemas import InviteIn, KeptInvitation, SignsIn


def invite(
    session: WriteSession, settings: Settings, principal: Principal, id: str, form: InviteIn, at: datetime
) -> Person:
    """Gives an invitation that waits for a second person. Behind an entry the letter goes to its office address alone.

    Raises NotFound, Forbidden, BadInput where there is no address or one too many; Conflict `has_provider`, and
    `office_address_unsure` for an address that is not known to be right.
    """
    person = readable(session, principal, id, at)
    if not keys.allowed(settings, person.issuer):
        raise Conflict("has_provider")
    if (person.focal_point_id is None) is (form.address is None):
        raise BadInput(fields=["address"])
    if person.focal_point_id:
        _check_office(session, person.focal_point_id, at)
    inviting.invite(session, principal, person, form.address, at)
    if form.language:
        person.language = form.language
    return person


def _check_office(session: WriteSession, id: str, at: datetime) -> None:
    """The office address must be one that nobody changed lately, of an entry that is known to be right still."""
    of_office = select(Channel.id).where(col(Channel.focal_point_id) == id, col(Channel.kind) == "office_email")
    if session.exec(of_office).first() is None:
        raise BadInput("no_office_address")
    terms = terms_of(session, {each.network for each in directory.memberships(session, [id])[id]})
    stale = freshness(session.get_one(FocalPoint, id).confirmed_at, terms.values(), at) == "stale"
    if stale or contacts.changed_at(session, id, at) is not None:
        raise Conflict("office_address_unsure")


def ways_in(
    session: ReadSession | WriteSession,
    settings: Settings,
    principal: Principal,
    found: Sequence[Person],
    at: datetime,
) -> dict[str, SignsIn]:
    """How people sign in, and what the caller may do about it. Three statements, and one for keys not in memory."""
    ids = [person.id for person in found]
    held, standing, every = (
        passkeys.held(session, ids),
        invitations.of(session, ids, at),
        grants.all_of(session, ids, at),
    )
    ways: dict[str, SignsIn] = {}
    for person in found:
        made, of_person = standing.get(person.id), every[person.id]
        alone = keys.allowed(settings, person.issuer)
        may_invite = alone and inviting.may(principal, "person.enrol", person, of_person)
        may_agree = made is not None and inviting.may_agree(principal, made, person, of_person)
        ways[person.id] = SignsIn(
            through_provider=not alone,
            passkeys=held.get(person.id, 0),
            invite=may_invite,
            invitation=KeptInvitation(
                id=made.id,
                address=inviting.address_of(session, made)
                if may_agree or made.given_by == principal.person_id
                else None,
                awaited=made.agreed_at is None,
                sent_at=made.sent_at,
                expires_at=made.expires_at,
                agree=may_agree,
                end=may_invite,
            )
            if made
            else None,
        )
    return ways
