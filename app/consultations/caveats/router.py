"""Caveats over HTTP."""

from fastapi import APIRouter

from app.consultations.caveats import accepting, restricting
from app.consultations.caveats.schemas import AcceptIn, RestrictIn
from app.consultations.schemas import Ack
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api/consultations/{id}", tags=["consultations"])


@router.post("/caveats")
async def restrict_consultation(
    id: PathId, wanted: RestrictIn, principal: CurrentPrincipal, house: CurrentHouse
) -> Ack:
    """Says which caveats everything bears that is said from now on; answers with the entry `restricted`."""
    at = house.clock.now()
    return await house.db.write(lambda session: restricting.restrict(session, principal, id, wanted, at), lock=id)


@router.post("/acceptances")
async def accept_caveats(id: PathId, wanted: AcceptIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Accepts what an entry asks for; its words, and those of others under the same caveats, may then be fetched."""
    at = house.clock.now()
    return await house.db.write(lambda session: accepting.accept(session, principal, id, wanted, at), lock=id)
