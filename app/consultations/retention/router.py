"""Retention over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.consultations.retention import service
from app.consultations.retention.schemas import HoldIn, RetentionIn, RetentionOut
from app.consultations.schemas import Ack
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Code

router = APIRouter(prefix="/api", tags=["consultations"])
Network = Annotated[Code, Path()]


@router.post("/consultations/{id}/hold")
async def hold_consultation(id: PathId, form: HoldIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Keeps what was said from being destroyed, for the caller's jurisdiction."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.act(session, principal, id, form, "held", at), lock=id)


@router.post("/consultations/{id}/release")
async def release_consultation(id: PathId, form: HoldIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Ends the hold of the caller's jurisdiction."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.act(session, principal, id, form, "released", at), lock=id)


@router.get("/secretariat/networks/{network}/retention")
async def read_retention(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> RetentionOut:
    """For how long a network keeps what was said in closed consultations."""
    return await house.db.read(lambda session: service.terms(session, principal, network))


@router.put("/secretariat/networks/{network}/retention")
async def set_retention(
    network: Network, form: RetentionIn, principal: CurrentPrincipal, house: CurrentHouse
) -> RetentionOut:
    """Sets it, for consultations that are closed from now on."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.set_terms(session, principal, network, form, at))
