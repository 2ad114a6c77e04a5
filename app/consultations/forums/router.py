"""Forums over HTTP."""

from fastapi import APIRouter

from app.consultations import reading
from app.consultations.forums import service
from app.consultations.forums.schemas import ForumIn
from app.consultations.schemas import RoomOut
from app.identity.deps import CurrentPrincipal
from app.kernel.db import WriteSession
from app.kernel.deps import CurrentHouse

router = APIRouter(prefix="/api/forums", tags=["consultations"])


@router.post("", status_code=201)
async def open_forum(form: ForumIn, principal: CurrentPrincipal, house: CurrentHouse) -> RoomOut:
    """Opens a room for all members of a network; the same key again answers the same room."""
    at = house.clock.now()

    def opened(session: WriteSession) -> RoomOut:
        room_id = service.open_forum(session, principal, form, at)
        session.flush()
        return reading.room(session, principal, room_id, at)

    return await house.db.write(opened)
