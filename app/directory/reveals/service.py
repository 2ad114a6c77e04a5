"""Showing the numbers of one focal point, with a purpose (security.md, section 1; docs/decisions/0007)."""

from datetime import datetime

from app.audit import service as audit
from app.directory.cards import cards
from app.directory.contacts import service as contacts
from app.directory.contacts.channels import of as channels_of
from app.directory.contacts.models import Reveal
from app.directory.record_schemas import ChannelOut
from app.directory.reveals import allowances, canaries, repository
from app.directory.reveals.limits import beyond
from app.directory.reveals.models import Canary
from app.directory.reveals.schemas import Revealed, RevealIn, ShownChannel
from app.directory.reveals.suspensions import alert, suspend
from app.directory.schemas import CHANNEL_KINDS, Card
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.repository import lock_person
from app.kernel.db import WriteSession
from app.kernel.errors import BadInput, CounterpartError, Forbidden, NotFound
from app.kernel.ids import new_id

OFFICE_KINDS = {"consultation": {"office_phone"}, "other": {"office_phone"}, "urgent": {"office_phone", "duty_phone"}}
"""What an office card opens: the telephone of the office; in an urgent matter also the one that is on duty."""


def reveal(
    session: WriteSession, principal: Principal, id: str, ask: RevealIn, at: datetime
) -> Revealed | CounterpartError:
    """The channels of one focal point, written down with their audit entry; or why not.

    A refusal that suspends is answered and not raised, so that it is committed. An urgent purpose is never refused:
    it alerts. Raises NotFound for somebody hidden, BadInput without a reason for `other`.
    """
    if ask.purpose == "other" and not ask.reason:
        raise BadInput(fields=["reason"])
    lock_person(session, principal.person_id)
    if session.get(Canary, id) is not None:
        canaries.touched(session, principal, id, at)
        return NotFound()
    found = cards(session, principal, [id], at)
    if not found:
        raise NotFound
    card = found[0]
    refusal = None if exempt(principal, card) else _refusal(session, principal, id, at)
    if refusal is not None and ask.purpose != "urgent":
        if refusal.code == "reveals_a_day":
            suspend(session, principal, "reveals_a_day", at, limit=refusal.details["limit"])
        return refusal
    return _shown(session, principal, card, ask, at, past=refusal is not None)


def exempt(principal: Principal, card: Card) -> bool:
    """Whether no limit holds: for oneself, and for the secretariat of one of the card's networks."""
    networks = {each.network for each in card.memberships}
    return card.id == principal.focal_point_id or judge.permits(principal, "limits.exempt", networks)


def opened(card_level: str, purpose: str, channels: list[ChannelOut]) -> list[ChannelOut]:
    """The channels that a card of this level opens for this purpose: telephones first."""
    open = [each for each in channels if card_level == "full" or each.kind in OFFICE_KINDS[purpose]]
    return sorted(open, key=lambda each: CHANNEL_KINDS.index(each.kind))


def _refusal(session: WriteSession, principal: Principal, id: str, at: datetime) -> CounterpartError | None:
    if repository.suspension(session, principal.person_id) is not None:
        return Forbidden("directory_suspended")
    limits = repository.limits_of(session, principal, at)
    return beyond(repository.revealed(session, principal.person_id, at), id, limits, at)


def _shown(
    session: WriteSession, principal: Principal, card: Card, ask: RevealIn, at: datetime, *, past: bool
) -> Revealed:
    channels = opened(card.level, ask.purpose, channels_of(session, [card.id])[card.id])
    made = Reveal(
        id=new_id(),
        at=at,
        person_id=principal.person_id,
        focal_point_id=card.id,
        purpose=ask.purpose,
        reason=ask.reason,
        room_id=ask.room_id,
        level=card.level,
        beyond=past,
        exempt=exempt(principal, card),
    )
    session.add(made)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="channels.revealed",
        object_kind="reveal",
        object_id=made.id,
        details={
            "focal_point": card.id,
            "purpose": ask.purpose,
            "kinds": sorted({each.kind for each in channels}),
            "beyond": past,
        },
    )
    if ask.purpose == "urgent" and not made.exempt:
        networks = repository.belongs_to(principal)
        alert(session, principal.person_id, networks, "urgent_reveal", at, reveal=made.id, beyond=past)
    session.flush()
    return Revealed(
        id=made.id,
        at=at,
        purpose=ask.purpose,
        level=card.level,
        channels=[ShownChannel.model_validate(each, from_attributes=True) for each in channels],
        changed_at=contacts.changed_at(session, card.id, at),
        allowance=allowances.allowance(session, principal, at),
    )
