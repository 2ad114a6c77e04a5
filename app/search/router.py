"""Searching the directory over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, Request

from app.identity.deps import CurrentPrincipal
from app.search import service
from app.search.schemas import Ask, Found

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.get("/search")
async def search_directory(ask: Annotated[Ask, Query()], principal: CurrentPrincipal, request: Request) -> Found:
    """Focal points that the caller may see, by name in any script, office, place, subject and filters."""
    return await service.search(request.app.state.desk, principal, ask)
