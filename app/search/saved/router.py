"""Saved searches over HTTP."""

from fastapi import APIRouter, Request

from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.search.saved import service
from app.search.saved.schemas import Notices, SavedIn, SavedOut, SavedPatch

router = APIRouter(prefix="/api/directory/saved-searches", tags=["directory"])


@router.get("")
async def list_saved_searches(principal: CurrentPrincipal, request: Request) -> list[SavedOut]:
    """The caller's saved searches, newest first, each with what changed since they last looked."""
    return await service.saved_searches(request.app.state.desk, principal)


@router.get("/notices")
async def read_search_news(principal: CurrentPrincipal, request: Request) -> Notices:
    """How many of them have news, and how many favourites changed since they were opened."""
    return await service.notices(request.app.state.desk, principal)


@router.post("", status_code=201)
async def save_search(form: SavedIn, principal: CurrentPrincipal, request: Request) -> SavedOut:
    """Gives an address a name; 409 `list_full` at twenty."""
    return await service.save(request.app.state.desk, principal, form)


@router.patch("/{id}")
async def change_saved_search(id: PathId, patch: SavedPatch, principal: CurrentPrincipal, request: Request) -> SavedOut:
    """Renames it, watches it from now on, or watches it no more."""
    return await service.change(request.app.state.desk, principal, id, patch)


@router.post("/{id}/looked", status_code=204)
async def mark_looked(id: PathId, principal: CurrentPrincipal, request: Request) -> None:
    """The caller looks at its result now: what is there is news no more."""
    await service.looked(request.app.state.desk, principal, id)


@router.delete("/{id}", status_code=204)
async def delete_saved_search(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Forgets it."""
    await house.db.write(lambda session: service.delete(session, principal, id))
