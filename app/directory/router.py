"""Focal points and authorities over HTTP. Searching them is in the room `search`."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.directory import editing, service
from app.directory.schemas import AuthorityOut, Card, FocalPointPatch, Record
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Code

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.get("/focal-points/{id}")
async def read_focal_point(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> Card:
    """One card."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.card(session, principal, id, at))


@router.get("/focal-points/{id}/record")
async def read_record(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> Record:
    """One record, for its secretariat."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.record(session, principal, id, at))


@router.patch("/focal-points/{id}")
async def edit_focal_point(id: str, patch: FocalPointPatch, principal: CurrentPrincipal, house: CurrentHouse) -> Record:
    """Edits a record; 409 `stale_revision` with what changed when somebody else was first."""
    at = house.clock.now()
    return await house.db.write(lambda session: editing.edit(session, principal, id, patch, at))


@router.get("/authorities")
async def list_authorities(
    principal: CurrentPrincipal, house: CurrentHouse, jurisdiction: Annotated[Code | None, Query()] = None
) -> list[AuthorityOut]:
    """Authorities, of one jurisdiction or all (at most 500)."""
    return await house.db.read(lambda session: service.authorities(session, jurisdiction))
