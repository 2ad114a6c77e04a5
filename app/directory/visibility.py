"""The only judge of who may see a focal point, and how much (security.md, section 1).

What a network shows goes by circles: the people of its States of full standing are its circle (`casc`); those of its
observers stand in `casc/observer` and those of a suspended State in `casc/suspended`, both also in a circle of their
own State (`casc/KZ`). Those of a State that has left stand in none.

| viewer                                              | casc            | casc/observer | casc/suspended | casc/KZ |
|-----------------------------------------------------|-----------------|---------------|----------------|---------|
| of a State of full standing in the network          | full            | office        |                |         |
| of an observer State KZ                             | office          | office        |                | full    |
| of a suspended State KZ                             |                 |               |                | full    |
| of the network's secretariat                        | full            | full          | full           |         |
| of a network with an agreement in force (`full`)    | full            | office        |                |         |
| of a network with an agreement in force (`office`)  | office          | office        |                |         |
| anyone else, and anyone once it is retired or past  | nothing: like one that never existed ||         |

The best of what a viewer's networks give counts; agreements are made for members, so an observer's State gets nothing
by them. A membership in a network that shows the viewer nothing is not told. Only the secretariat of one of its
networks may edit it.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import BindParameter, ColumnElement, String, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import SQLModel, col

from app.directory.circles import OBSERVER, OWN, SUSPENDED
from app.directory.models import FocalPoint, FocalPointMembership, NetworkAgreement
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import UtcDateTime
from app.kernel.db.lists import as_list, field, listed

Level = Literal["office", "full"]
Shown = Mapping[str, Level]


def _visible(values: Mapping[str, Any]) -> ColumnElement[bool]:
    """The clause with its values, or with names for them where `values` is empty."""

    def any_of(name: str) -> BindParameter[Any]:
        return bindparam(name, values[name], expanding=True, unique=True) if values else bindparam(name, expanding=True)

    at: Any = values["viewed_at"] if values else bindparam("viewed_at", type_=UtcDateTime())
    membership, agreement, later = FocalPointMembership, NetworkAgreement, aliased(NetworkAgreement)
    of_pair = (
        col(later.shown_network) == col(agreement.shown_network),
        col(later.viewer_network) == col(agreement.viewer_network),
    )
    agreed = exists().where(
        col(agreement.shown_network) == col(membership.network),
        col(agreement.viewer_network).in_(any_of("viewer_networks")),
        col(agreement.effective_from) <= at,
        col(agreement.level) != "nothing",
        ~exists().where(
            *of_pair, col(later.effective_from) > col(agreement.effective_from), col(later.effective_from) <= at
        ),
    )
    entered = col(membership.network).in_(any_of("viewer_entered"))
    kept = col(membership.network).in_(any_of("viewer_keeps"))
    own = (col(membership.network) + "/" + col(FocalPoint.jurisdiction)).in_(any_of("viewer_own"))
    member = exists().where(
        col(membership.focal_point_id) == col(FocalPoint.id),
        or_(
            and_(col(membership.standing).in_(("full", OBSERVER)), or_(entered, agreed)),
            and_(col(membership.standing) == SUSPENDED, kept),
            and_(col(membership.standing).in_(OWN), own),
        ),
    )
    return and_(col(FocalPoint.retired_at).is_(None), in_force(at), member)


def in_force(at: datetime | ColumnElement[datetime], of: type[FocalPoint] = FocalPoint) -> ColumnElement[bool]:
    """Focal points whose time has begun and has not ended (security.md, section 2: the departed leave search)."""
    begun = or_(col(of.valid_from).is_(None), col(of.valid_from) <= at)
    return and_(begun, or_(col(of.valid_until).is_(None), col(of.valid_until) > at))


def is_in_force(row: FocalPoint, at: datetime) -> bool:
    """The same of a row that was read."""
    return (row.valid_from is None or row.valid_from <= at) and (row.valid_until is None or row.valid_until > at)


VISIBLE = _visible({})
"""The rows of `focal_point` that the caller may see at all; its values are `viewer(principal, at)`. Built once: making
the clause anew costs as much as running it."""


def viewer(principal: Principal, at: datetime) -> dict[str, Any]:
    """The values of `VISIBLE` for a caller."""
    return {
        "viewer_networks": sorted(principal.networks),
        "viewer_entered": sorted(principal.networks | _networks(principal, OBSERVER)),
        "viewer_keeps": sorted(judge.kept(principal, "directory.see_suspended")),
        "viewer_own": sorted(_own(principal)),
        "viewed_at": at,
    }


def visible(principal: Principal, at: datetime) -> ColumnElement[bool]:
    """`VISIBLE` with its values, for statements that are seldom sent."""
    return _visible(viewer(principal, at))


_agreement = SQLModel.metadata.tables["network_agreement"]
_later = _agreement.alias()
_at = bindparam("viewed_at", type_=UtcDateTime())
AGREED = (
    select(
        func.aggregate_strings(
            _agreement.c.shown_network + " " + _agreement.c.viewer_network + " " + _agreement.c.level, "\n"
        )
    )
    .where(
        _agreement.c.viewer_network.in_(select(field(listed("viewing"), 0, String()))),
        _agreement.c.effective_from <= _at,
        ~exists().where(
            _later.c.shown_network == _agreement.c.shown_network,
            _later.c.viewer_network == _agreement.c.viewer_network,
            _later.c.effective_from > _agreement.c.effective_from,
            _later.c.effective_from <= _at,
        ),
    )
    .scalar_subquery()
)
"""What is agreed to be shown to the caller, for `shown_by`: a column, so that what is read beside it is of the same
moment. Its values are `viewing(principal, at)`."""
_AGREED = select(AGREED)


def viewing(principal: Principal, at: datetime) -> dict[str, Any]:
    """The values of `AGREED` for a caller."""
    return {"viewing": as_list([network] for network in sorted(principal.networks)), "viewed_at": at}


def shown_networks(session: Session, principal: Principal, at: datetime) -> dict[str, Level]:
    """What is shown to the caller of each circle; a circle that is not shown is not there. One statement."""
    return shown_by(principal, session.connection().execute(_AGREED, viewing(principal, at)).scalar())


def shown_by(principal: Principal, agreed: str | None) -> dict[str, Level]:
    """The same from what `AGREED` said."""
    shown: dict[str, Level] = {}
    for network, _, given in (each.split(" ") for each in (agreed or "").splitlines()):
        if given != "nothing":
            _show(shown, network, "full" if given == "full" else "office", "office")
    for network in _networks(principal, OBSERVER):
        _show(shown, network, "office", "office")
    for network in principal.networks:
        _show(shown, network, "full", "office")
    for network in judge.kept(principal, "directory.see_suspended"):
        _show(shown, network, "full", "full")
        shown[f"{network}/{SUSPENDED}"] = "full"
    return shown | dict.fromkeys(_own(principal), "full")


def level(shown: Shown, circles: Iterable[str]) -> Level | None:
    """How much of a focal point of these circles is shown; None for nothing."""
    given = {shown[circle] for circle in circles if circle in shown}
    return "full" if "full" in given else "office" if given else None


def _show(shown: dict[str, Level], network: str, members: Level, observers: Level) -> None:
    for circle, given in ((network, members), (f"{network}/{OBSERVER}", observers)):
        if given == "full" or circle not in shown:
            shown[circle] = given


def _networks(principal: Principal, standing: str) -> frozenset[str]:
    return frozenset(each.network for each in principal.grants if each.network and each.standing == standing)


def _own(principal: Principal) -> frozenset[str]:
    """The circles of the caller's own State, where it is not of full standing."""
    return frozenset(
        f"{each.network}/{each.jurisdiction or principal.jurisdiction}"
        for each in principal.grants
        if each.network and each.standing in OWN
    )
