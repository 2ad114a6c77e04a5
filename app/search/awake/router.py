"""Who is awake, over HTTP."""

from fastapi import APIRouter, Request

from app.identity.deps import CurrentPrincipal
from app.search.awake import service
from app.search.awake.schemas import Awake

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.get("/awake")
async def list_awake(principal: CurrentPrincipal, request: Request) -> list[Awake]:
    """The States of the caller's networks: their usual hours, and how many can be reached now."""
    return await service.awake(request.app.state.desk, principal)


@router.get("/states-shown")
async def list_states_shown(principal: CurrentPrincipal, request: Request) -> list[str]:
    """The codes of the States of which the caller is shown somebody."""
    return await service.states_shown(request.app.state.desk, principal)
