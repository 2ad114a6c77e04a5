"""Drafts in rooms over HTTP."""

from fastapi import APIRouter

from app.consultations.writing import service
from app.consultations.writing.schemas import Written
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api/consultations/{id}/draft", tags=["consultations"])


@router.get("")
async def read_room_draft(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> Written | None:
    """What the caller was writing in a consultation and has not sent, on whichever device."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.draft(session, principal, id, at))


@router.put("", status_code=204)
async def keep_room_draft(id: PathId, given: Written, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Keeps what the caller is writing; a message sent under its key ends it."""
    at = house.clock.now()
    await house.db.write(lambda session: service.keep(session, principal, id, given, at))
