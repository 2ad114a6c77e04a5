"""The standing room of a route: as long as it goes on, whoever is in it goes back to it and opens no second one.

Nobody else is told that it is there, as of every room (docs/decisions/0048): whoever is not in it may open their own.
"""

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlmodel import col

from app.consultations.models import Participant, Room
from app.consultations.visibility import membership
from app.directory.relations import routes
from app.directory.relations.models import TraffickingRoute
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.db.locks import lock
from app.kernel.errors import Conflict

_ROUTE = select(col(TraffickingRoute.id)).where(col(TraffickingRoute.id) == bindparam("id"))
_ALONE = _ROUTE.with_for_update(key_share=True)
"""Two people who press at the same moment open one room."""


def check_free(session: WriteSession, principal: Principal, route: str, at: datetime) -> None:
    """Raises NotFound for a route that the caller does not see; Conflict `route_has_room`, with the room's id, where
    they are in one that goes on."""
    routes.visible(session, principal, route, at)
    lock(session, _ALONE, {"id": route})
    own = (
        select(col(Room.id))
        .join(Participant, col(Participant.room_id) == col(Room.id))
        .where(membership(principal, at), col(Room.route_id) == route, col(Room.status) != "closed")
        .order_by(col(Room.last_at).desc(), col(Room.id))
    )
    if room := session.scalars(own).first():
        raise Conflict("route_has_room", room=room)
