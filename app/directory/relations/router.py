"""Routes, secure channels and partner organisations over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Query, status

from app.directory.relations import links, partners, routes
from app.directory.relations.schemas import (
    LinkCreate,
    LinkEdit,
    LinkOut,
    LinksOut,
    PartnerOut,
    RouteCreate,
    RouteEdit,
    RouteOut,
    RouteRead,
    RouteRetire,
)
from app.directory.reveals.deps import Listed
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Code

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.get("/routes")
async def list_routes(principal: CurrentPrincipal, house: CurrentHouse) -> list[RouteOut]:
    """The trafficking routes that the caller may see, without their people."""
    at = house.clock.now()
    return await house.db.read(lambda session: routes.listed(session, principal, at))


@router.get("/routes/{id}")
async def read_route(id: PathId, principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> RouteRead:
    """One route with the prosecutors and investigators of its stops."""
    at = house.clock.now()
    found = await house.db.read(lambda session: routes.read(session, principal, id, at))
    return await _counted(listed, found)


@router.post("/routes", status_code=status.HTTP_201_CREATED)
async def create_route(
    form: RouteCreate, principal: CurrentPrincipal, house: CurrentHouse, listed: Listed
) -> RouteRead:
    """A new route, by the secretariat of its network."""
    at = house.clock.now()
    return await _counted(listed, await house.db.write(lambda session: routes.create(session, principal, form, at)))


@router.put("/routes/{id}")
async def edit_route(
    id: PathId, form: RouteEdit, principal: CurrentPrincipal, house: CurrentHouse, listed: Listed
) -> RouteRead:
    """Writes a route anew; 409 `stale_revision` with the current one when somebody else was first."""
    at = house.clock.now()
    return await _counted(listed, await house.db.write(lambda session: routes.edit(session, principal, id, form, at)))


@router.post("/routes/{id}/retire", status_code=status.HTTP_204_NO_CONTENT)
async def retire_route(id: PathId, form: RouteRetire, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Takes a route off the list."""
    at = house.clock.now()
    await house.db.write(lambda session: routes.retire(session, principal, id, form.revision, at))


@router.get("/secure-channels")
async def list_secure_channels(
    principal: CurrentPrincipal, house: CurrentHouse, jurisdiction: Annotated[Code | None, Query()] = None
) -> LinksOut:
    """The register of secure channels between jurisdictions, whole or of one of them."""
    at = house.clock.now()
    return await house.db.read(lambda session: links.listed(session, principal, jurisdiction, at))


@router.post("/secure-channels", status_code=status.HTTP_201_CREATED)
async def create_secure_channel(form: LinkCreate, principal: CurrentPrincipal, house: CurrentHouse) -> LinkOut:
    """A new line of the register, by the secretariat of its network."""
    at = house.clock.now()
    return await house.db.write(lambda session: links.create(session, principal, form, at))


@router.put("/secure-channels/{id}")
async def edit_secure_channel(id: PathId, form: LinkEdit, principal: CurrentPrincipal, house: CurrentHouse) -> LinkOut:
    """Writes a line anew; 409 `stale_revision` with the current one when somebody else was first."""
    at = house.clock.now()
    return await house.db.write(lambda session: links.edit(session, principal, id, form, at))


@router.get("/partners")
async def list_partners(principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> list[PartnerOut]:
    """Partner organisations with their liaison officers."""
    at = house.clock.now()
    found = await house.db.read(lambda session: partners.listed(session, principal, at))
    await listed.cards([card for each in found for card in each.liaison])
    return found


async def _counted(listed: Listed, found: RouteRead) -> RouteRead:
    """Whoever is gathered on a route is shown with it."""
    await listed.cards(found.people())
    return found
