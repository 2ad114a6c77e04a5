"""Whom do I ask, over HTTP."""

from fastapi import APIRouter, Request

from app.directory.reveals.deps import Listed
from app.identity.deps import CurrentPrincipal
from app.search.whom import service
from app.search.whom.schemas import WhomIn, WhomOut

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.post("/whom")
async def ask_whom(ask: WhomIn, principal: CurrentPrincipal, request: Request, listed: Listed) -> WhomOut:
    """A short ranked list for each jurisdiction with the reasons, or the nearest fallback; a gap is noted."""
    found = await service.whom(request.app.state.desk, principal, ask)
    await listed.cards(found.shown())
    return found
