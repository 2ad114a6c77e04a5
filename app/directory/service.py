"""The directory's rules: reading a card, keeping a record."""

from datetime import datetime

from app.audit import service as audit
from app.directory import repository, visibility
from app.directory.cards import authority_out, cards
from app.directory.models import FocalPoint
from app.directory.schemas import AuthorityOut, Card, Change, ChannelOut, DutyWindow, Record
from app.identity import repository as persons
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Forbidden, NotFound

OBJECT = "focal_point"


def card(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> Card:
    """One card. Raises NotFound, for a hidden focal point exactly as for one that never existed."""
    found = cards(session, principal, [id], at)
    if not found:
        raise NotFound
    return found[0]


def record(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> Record:
    """One record, for the secretariat of one of its networks. Raises NotFound, Forbidden."""
    shown = card(session, principal, id, at)
    if not visibility.may_edit(principal, [membership.network for membership in shown.memberships]):
        raise Forbidden
    focal_point = session.get_one(FocalPoint, id)
    entries = audit.history(session, OBJECT, id)
    actors = persons.display_names(session, {entry.actor for entry in entries if entry.actor})
    return Record(
        **shown.model_dump(),
        channels=[
            ChannelOut.model_validate(channel, from_attributes=True) for channel in repository.channels(session, id)
        ],
        duty=[DutyWindow.model_validate(window) for window in focal_point.duty],
        history=[
            Change(
                at=entry.at,
                actor=actors.get(entry.actor or ""),
                action=entry.action,
                changed=list(entry.details.get("changed", [])),
            )
            for entry in entries
        ],
    )


def authorities(session: ReadSession, jurisdiction: str | None) -> list[AuthorityOut]:
    """Authorities, of one jurisdiction or all."""
    return [authority_out(each) for each in repository.authorities(session, jurisdiction)]
