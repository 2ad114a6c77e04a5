"""Focal points and authorities over HTTP. Searching them is in the room `search`."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.directory import editing, service
from app.directory.authority_editing import AuthorityIn, AuthorityPatch, add_authority, edit_authority
from app.directory.record_schemas import FocalPointPatch, KeptEntry, Record
from app.directory.reveals.deps import Listed
from app.directory.schemas import AuthorityOut, Card, Colleague
from app.identity.deps import CurrentPrincipal
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.errors import Conflict, NotFound
from app.kernel.text import Code

router = APIRouter(prefix="/api/directory", tags=["directory"])


@router.get("/focal-points/{id}")
async def read_focal_point(id: PathId, principal: CurrentPrincipal, house: CurrentHouse, listed: Listed) -> Card:
    """One card."""
    at = house.clock.now()
    try:
        card = await house.db.read(lambda session: service.card(session, principal, id, at))
    except NotFound:
        await listed.missed(id)
        raise
    await listed.cards([card])
    return card


@router.get("/focal-points/{id}/record")
async def read_record(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> Record:
    """One record, for its secretariat."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.record(session, principal, id, at))


@router.patch("/focal-points/{id}")
async def edit_focal_point(
    id: str, patch: FocalPointPatch, principal: CurrentPrincipal, house: CurrentHouse
) -> KeptEntry:
    """Edits a record; 409 `stale_revision` with what changed when somebody else was first, which counts as reading."""
    at = house.clock.now()
    edited = await house.db.write(lambda session: editing.edit(session, principal, id, patch, at))
    if isinstance(edited, Conflict):
        raise edited
    return edited


@router.get("/focal-points/{id}/colleagues")
async def list_colleagues(
    id: PathId, principal: CurrentPrincipal, house: CurrentHouse, listed: Listed
) -> list[Colleague]:
    """Who may be the alternate of an entry, or stand in; for its secretariat. Each counts as shown."""
    at = house.clock.now()
    found = await house.db.read(lambda session: service.colleagues(session, principal, id, at))
    await listed(each.id for each in found)
    return found


@router.get("/authorities")
async def list_authorities(
    principal: CurrentPrincipal, house: CurrentHouse, jurisdiction: Annotated[Code | None, Query()] = None
) -> list[AuthorityOut]:
    """Authorities, of one jurisdiction or all (at most 500)."""
    return await house.db.read(lambda session: service.authorities(session, jurisdiction))


@router.post("/authorities", status_code=201)
async def create_authority(form: AuthorityIn, principal: CurrentPrincipal, house: CurrentHouse) -> AuthorityOut:
    """Adds an authority; there may be several of a jurisdiction."""
    at = house.clock.now()
    return await house.db.write(lambda session: add_authority(session, principal, form, at))


@router.patch("/authorities/{id}")
async def change_authority(
    id: PathId, patch: AuthorityPatch, principal: CurrentPrincipal, house: CurrentHouse
) -> AuthorityOut:
    """Edits an authority: what it is called, and what it is competent for by function, instrument and stage."""
    at = house.clock.now()
    return await house.db.write(lambda session: edit_authority(session, principal, id, patch, at))
