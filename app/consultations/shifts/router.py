"""The next shift, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.consultations.schemas import Ack
from app.consultations.shifts import service
from app.consultations.shifts.schemas import ShiftOfferIn, ShiftOfferOut, ShiftReplyIn
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Id

router = APIRouter(prefix="/api", tags=["consultations"])


@router.post("/consultations/{id}/shift-offers")
async def offer_consultation(id: PathId, form: ShiftOfferIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Asks a colleague of the caller's State to go on with a consultation."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.offer(session, principal, id, form, at), lock=id)


@router.get("/shift-offers")
async def list_shift_offers(principal: CurrentPrincipal, house: CurrentHouse) -> list[ShiftOfferOut]:
    """Consultations that colleagues want the caller to go on with; nothing of what they are about."""
    return await house.db.read(lambda session: service.offers(session, principal))


@router.post("/shift-offers/{id}/{by}")
async def reply_to_shift_offer(
    id: PathId, by: Annotated[Id, Path()], form: ShiftReplyIn, principal: CurrentPrincipal, house: CurrentHouse
) -> Ack:
    """The caller takes a consultation over from a colleague, or declines."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.reply(session, principal, id, by, form, at), lock=id)
