"""Finding over HTTP."""

from fastapi import APIRouter

from app.consultations.finding import service
from app.consultations.finding.schemas import FindIn, FoundPage
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse

router = APIRouter(prefix="/api/consultations", tags=["consultations"])


@router.post("/search")
async def search_consultations(form: FindIn, principal: CurrentPrincipal, house: CurrentHouse) -> FoundPage:
    """Words in the caller's own consultations; all of them must be there, case and accents aside.

    By POST: what somebody looks for is as secret as what was said, and addresses are written down on the way.
    """
    return await service.find(house, principal, form)
