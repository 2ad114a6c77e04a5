"""The card of one's own entry as others are given it: made by the same rules, for a viewer of each audience."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from app.directory.cards import cards
from app.directory.models import FocalPointMembership, NetworkAgreement
from app.directory.own.schemas import Preview
from app.directory.schemas import Card
from app.identity.principal import HeldGrant, Principal
from app.kernel.db import ReadSession, WriteSession

NOBODY = "0" * 20


def previews(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> list[Preview]:
    """One preview of one's own networks, and one for each different card that partner networks are given."""
    member = select(col(FocalPointMembership.network)).where(col(FocalPointMembership.focal_point_id) == id)
    own = sorted(set(session.scalars(member)))
    agreed = select(col(NetworkAgreement.viewer_network)).where(
        col(NetworkAgreement.shown_network).in_(own),
        col(NetworkAgreement.viewer_network).not_in(own),
        col(NetworkAgreement.effective_from) <= at,
    )
    found: list[Preview] = []
    for card in _seen(session, own, id, at):
        found.append(Preview(audience="own", networks=own, card=card))
    for network in sorted(set(session.scalars(agreed))):
        for card in _seen(session, [network], id, at):
            same = next((each for each in found if each.audience == "partner" and each.card == card), None)
            if same is None:
                found.append(Preview(audience="partner", networks=[network], card=card))
            else:
                same.networks.append(network)
    return found


def _seen(session: ReadSession | WriteSession, networks: Collection[str], id: str, at: datetime) -> list[Card]:
    """The card as a focal point of another State in `networks` is given it; none where they are shown nothing."""
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
        grants=tuple(HeldGrant("focal_point", network, None, None) for network in networks),
    )
    return cards(session, viewer, [id], at, alternates=True)
