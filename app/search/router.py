"""Searching the directory over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.identity.deps import CurrentPrincipal
from app.search import service
from app.search.schemas import Ask, Found

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.get("/search", response_model=Found)
async def search_directory(ask: Annotated[Ask, Query()], principal: CurrentPrincipal, request: Request) -> Response:
    """Focal points that the caller may see, by name in any script, office, place, subject and filters."""
    found = await service.search(request.app.state.desk, principal, ask)
    # Written out once: the framework would check all cards a second time.
    return Response(found.model_dump_json(), media_type="application/json")
