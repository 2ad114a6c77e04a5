"""Assigning over HTTP."""

from fastapi import APIRouter

from app.consultations.assigning import service
from app.consultations.assigning.schemas import AssignIn, IncomingOut
from app.consultations.schemas import Ack
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api", tags=["consultations"])


@router.get("/incoming-consultations")
async def list_incoming(principal: CurrentPrincipal, house: CurrentHouse) -> IncomingOut:
    """Consultations asked of the State whose correspondent the caller is, without what they are about."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.incoming(session, principal, at))


@router.post("/consultations/{id}/assignment")
async def assign_consultation(id: PathId, form: AssignIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Gives a consultation to one of the caller's people; an entry of its log."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.assign(session, principal, id, form, at), lock=id)
