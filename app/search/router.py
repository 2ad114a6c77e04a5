"""Searching the directory over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from app.directory.reveals.deps import Listed
from app.identity.deps import CurrentPrincipal
from app.search import service
from app.search.schemas import Ask, Found, Hit

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.get("/search", response_model=Found)
async def search_directory(
    ask: Annotated[Ask, Query()], principal: CurrentPrincipal, request: Request, listed: Listed
) -> Response:
    """Focal points that the caller may see, by name in any script, office, place, subject and filters."""
    found = await service.search(request.app.state.desk, principal, ask, listed.begin)
    if instead := await listed.watch(ask.q, ask.offset, [hit.card for hit in found.hits]):
        found.hits[instead[0]] = Hit(card=instead[1], match=None)
    # Written out once: the framework would check all cards a second time.
    written = found.model_dump_json()
    shown = await listed.done()
    return Response(written, media_type="application/json", headers=shown.headers)
