"""How every act of this folder begins."""

from app.consultations.acting import Standing
from app.consultations.acting import enter as enter_any
from app.identity.principal import Principal
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict
from app.kernel.ids import new_id


def enter(session: WriteSession, principal: Principal, room_id: str, key: str) -> Standing:
    """A room that goes on. Raises NotFound; Conflict `room_closed`, but not for a key seen before."""
    standing = enter_any(session, principal, room_id, key)
    if standing.known is None and standing.room.status == "closed":
        raise Conflict("room_closed")
    return standing


def own_key() -> str:
    """A key of the service's own; the blank keeps it apart from every key a client can send."""
    return f"clock {new_id()}"
