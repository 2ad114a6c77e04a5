"""A person's own lists over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import Field

from app.directory.kept import service
from app.directory.kept.schemas import Kept
from app.directory.reveals.deps import Listed
from app.directory.schemas import Card
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.paging import PAGE
from app.kernel.text import Id

router = APIRouter(prefix="/api/directory", tags=["directory"])
Ids = Annotated[list[Id], Field(min_length=1, max_length=PAGE), Query()]


@router.get("/cards")
async def list_cards(id: Ids, principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> list[Card]:
    """Of at most 25 focal points the cards that the caller may see; what is hidden is missing, like what never was."""
    at = house.clock.now()
    found = await house.db.read(lambda session: service.some_cards(session, principal, id, at))
    await listed.cards(found)
    return found


@router.get("/favourites")
async def list_favourites(principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> Kept:
    """The caller's favourites, newest first."""
    at = house.clock.now()
    kept = await house.db.read(lambda session: service.favourites(session, principal, at))
    await listed.cards(kept.cards)
    return kept


@router.get("/favourites/ids")
async def list_favourite_ids(principal: CurrentPrincipal, house: CurrentHouse) -> list[str]:
    """Only the ids of the caller's favourites."""
    return await house.db.glance(lambda session: service.favourite_ids(session, principal))


@router.put("/favourites/{id}", status_code=204)
async def add_favourite(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Makes a focal point a favourite; 409 `list_full` at a hundred."""
    at = house.clock.now()
    await house.db.write(lambda session: service.add_favourite(session, principal, id, at))


@router.delete("/favourites/{id}", status_code=204)
async def remove_favourite(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Makes it none any more."""
    await house.db.write(lambda session: service.remove_favourite(session, principal, id))


@router.get("/viewed")
async def list_viewed(principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> Kept:
    """The cards the caller opened, latest first, at most 20."""
    at = house.clock.now()
    kept = await house.db.read(lambda session: service.viewed(session, principal, at))
    await listed.cards(kept.cards)
    return kept


@router.put("/viewed/{id}", status_code=204)
async def note_viewed(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Notes that the caller opened a card."""
    at = house.clock.now()
    await house.db.write(lambda session: service.note_viewed(session, principal, id, at))


@router.delete("/viewed", status_code=204)
async def forget_viewed(principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Clears the list."""
    await house.db.write(lambda session: service.forget_viewed(session, principal))
