"""The only judge of who may see a focal point, and how much (security.md, section 1).

| viewer                                            | sees                                  |
|---------------------------------------------------|---------------------------------------|
| of a network the focal point belongs to           | full card                             |
| of a network with an agreement in force (`full`)  | full card                             |
| of a network with an agreement in force (`office`)| office card                           |
| anyone else, and anyone once it is retired        | nothing: like one that never existed  |

The best of what a viewer's networks give counts; a membership in a network that shows the viewer nothing is not
told. Only the secretariat of one of its networks may edit it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.models import FocalPoint, FocalPointMembership, NetworkAgreement
from app.identity.principal import Principal

Level = Literal["office", "full"]
Shown = Mapping[str, Level]


def visible(principal: Principal, at: datetime) -> ColumnElement[bool]:
    """The rows of `focal_point` that the caller may see at all."""
    networks = sorted(principal.networks)
    agreed = exists().where(
        col(NetworkAgreement.shown_network) == col(FocalPointMembership.network),
        col(NetworkAgreement.viewer_network).in_(networks),
        col(NetworkAgreement.effective_from) <= at,
    )
    member = exists().where(
        col(FocalPointMembership.focal_point_id) == col(FocalPoint.id),
        or_(col(FocalPointMembership.network).in_(networks), agreed),
    )
    return and_(col(FocalPoint.retired_at).is_(None), member)


def shown_networks(session: Session, principal: Principal, at: datetime) -> dict[str, Level]:
    """What each network shows to the caller: their own fully, others as agreed, the rest not at all."""
    rows = session.execute(
        select(col(NetworkAgreement.shown_network), col(NetworkAgreement.level)).where(
            col(NetworkAgreement.viewer_network).in_(sorted(principal.networks)),
            col(NetworkAgreement.effective_from) <= at,
        )
    )
    shown: dict[str, Level] = {}
    for network, level in rows:
        if level == "full" or network not in shown:
            shown[network] = "full" if level == "full" else "office"
    return shown | dict.fromkeys(principal.networks, "full")


def level(shown: Shown, networks: Iterable[str]) -> Level | None:
    """How much of a focal point of these `networks` is shown; None for nothing."""
    given = {shown[network] for network in networks if network in shown}
    return "full" if "full" in given else "office" if given else None


def may_edit(principal: Principal, networks: Iterable[str]) -> bool:
    """Whether the caller keeps the directory of one of these networks."""
    return not principal.secretariat_of.isdisjoint(networks)
