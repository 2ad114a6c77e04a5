"""The States of a network over HTTP, for its secretariat."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.directory.standings import service
from app.directory.standings.schemas import StatesOut, StatusIn
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse
from app.kernel.text import Code

router = APIRouter(prefix="/api/secretariat/networks/{network}", tags=["secretariat"])
Network = Annotated[Code, Path()]


@router.get("/states")
async def read_states(network: Network, principal: CurrentPrincipal, house: CurrentHouse) -> StatesOut:
    """The States of a network with their status and what was decided."""
    return await house.db.read(lambda session: service.states(session, principal, network))


@router.post("/states", status_code=201)
async def decide_status(
    network: Network, form: StatusIn, principal: CurrentPrincipal, house: CurrentHouse
) -> StatesOut:
    """Makes a State a member, an observer, suspended or former, from a date on."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.decide(session, principal, network, form, at))
