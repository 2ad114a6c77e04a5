"""The card of one's own entry as others are given it: made by the same rules, for a reader of each network."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.directory.cards import cards
from app.directory.circles import OBSERVER
from app.directory.models import FocalPointMembership, NetworkAgreement
from app.directory.own.schemas import Preview, Reader
from app.directory.schemas import Card
from app.identity.principal import HeldGrant, Principal
from app.kernel.db import ReadSession, WriteSession
from app.reference import service as reference
from app.reference.models import Membership

NOBODY = "0" * 20


def previews(session: ReadSession | WriteSession, id: str, at: datetime) -> list[Preview]:
    """What the members of each network are given, one's own networks first, and their observers; equal cards are one
    preview. Whoever is given nothing is not there."""
    found: list[Preview] = []
    for reader in _readers(session, id, at):
        for card in _seen(session, reader, id, at):
            same = next((each for each in found if each.card == card), None)
            if same is None:
                found.append(Preview(readers=[reader], card=card))
            else:
                same.readers.append(reader)
    return found


def _readers(session: ReadSession | WriteSession, id: str, at: datetime) -> list[Reader]:
    """Everybody who may be shown something: members of one's own networks, then their observers, then partners. Four
    statements."""
    order = reference.networks_in_order(session)
    member = select(col(FocalPointMembership.network)).where(col(FocalPointMembership.focal_point_id) == id)
    own = sorted(set(session.scalars(member)), key=order.index)
    observed = select(col(Membership.network)).where(
        col(Membership.network).in_(own), col(Membership.status) == OBSERVER
    )
    agreed = select(col(NetworkAgreement.viewer_network)).where(
        col(NetworkAgreement.shown_network).in_(own),
        col(NetworkAgreement.viewer_network).not_in(own),
        col(NetworkAgreement.effective_from) <= at,
    )
    return [
        *(Reader(network=each, observers=False) for each in own),
        *(Reader(network=each, observers=True) for each in sorted(set(session.scalars(observed)), key=order.index)),
        *(Reader(network=each, observers=False) for each in sorted(set(session.scalars(agreed)), key=order.index)),
    ]


def _seen(session: ReadSession | WriteSession, reader: Reader, id: str, at: datetime) -> list[Card]:
    """The card as a focal point of another State is given it; none where they are shown nothing."""
    standing = OBSERVER if reader.observers else "full"
    viewer = Principal(
        person_id=NOBODY,
        session_id=NOBODY,
        display_name="",
        display_name_original="",
        names={},
        jurisdiction=None,
        language="en",
        focal_point_id=NOBODY,
        expires_at=at,
        grants=(HeldGrant("focal_point", reader.network, None, None, standing),),
    )
    return cards(session, viewer, [id], at, alternates=True)
