"""Partner organisations, and their liaison officers as far as the caller may see them."""

from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.directory import visibility
from app.directory.cards import cards
from app.directory.circles import OWN
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.relations.schemas import PartnerOut
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.reference.models import Membership

ASSET_RECOVERY = ("carin", "arin-wca", "arin-ap", "mena-arin")
REGIONAL = ("wacap", "pcjs", "gljcn", "emjnet", "oas")
PARTNERS = ("caricc", "eurojust", "globe", *ASSET_RECOVERY, *REGIONAL)
"""Every network beside the five, in the order of the page."""
LIAISON = ("liaison_officer", "liaison_magistrate")
_MOST = 8
"""Liaison officers shown of one organisation."""


def listed(session: ReadSession, principal: Principal, at: datetime) -> list[PartnerOut]:
    """Every partner. A membership that its network does not show to the caller is not told here either."""
    shown = visibility.shown_networks(session, principal, at)
    liaison = aliased(FocalPointMembership)  # the judge of visibility looks at memberships too
    rows = session.execute(
        select(col(liaison.network), col(FocalPoint.id))
        .join(FocalPoint, col(FocalPoint.id) == col(liaison.focal_point_id))
        .where(
            col(liaison.network).in_([each for each in PARTNERS if each in shown]),
            col(liaison.role).in_(LIAISON),
            or_(
                col(liaison.standing) == "full",
                (col(liaison.network) + "/" + col(liaison.standing)).in_(sorted(shown)),
                and_(
                    col(liaison.standing).in_(OWN),
                    (col(liaison.network) + "/" + col(FocalPoint.jurisdiction)).in_(sorted(shown)),
                ),
            ),
            visibility.visible(principal, at),
        )
        .order_by(col(FocalPoint.confirmed_at).desc(), col(FocalPoint.id))
    )
    officers: dict[str, list[str]] = {each: [] for each in PARTNERS}
    for network, id in rows:
        if id not in officers[network] and len(officers[network]) < _MOST:
            officers[network].append(id)
    made = {card.id: card for card in cards(session, principal, [i for each in officers.values() for i in each], at)}
    standing: dict[str, list[str]] = {each: [] for each in PARTNERS}
    for network, status in session.execute(
        select(col(Membership.network), col(Membership.status)).where(col(Membership.network).in_(PARTNERS))
    ):
        standing[network].append(status)
    return [
        PartnerOut(
            network=each,
            members=standing[each].count("member"),
            observers=standing[each].count("observer"),
            liaison=[made[id] for id in officers[each] if id in made],
        )
        for each in PARTNERS
    ]
