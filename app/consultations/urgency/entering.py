"""How every act of this folder begins."""

from datetime import datetime

from app.consultations.acting import Standing
from app.consultations.acting import enter as enter_any
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict


def enter(session: WriteSession, principal: Principal, room_id: str, key: str, at: datetime) -> Standing:
    """A room that goes on. Raises NotFound; Conflict `room_closed`, but not for a key seen before."""
    standing = enter_any(session, principal, room_id, key, at)
    if standing.known is None and standing.room.status == "closed":
        raise Conflict("room_closed")
    return standing
